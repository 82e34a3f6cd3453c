"""What is found inside free text, log lines, URLs and cells of JSON."""
