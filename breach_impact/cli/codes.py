"""Exit codes, as ``--help`` and the README list them."""

OK, FOUND, USER_ERROR, INCOMPLETE, INTERNAL, INTERRUPTED, TERMINATED = 0, 1, 2, 3, 70, 130, 143
