"""Public claims (who said which number of what) and what the data says of them."""
