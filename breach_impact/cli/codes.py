"""Exit codes, as ``--help`` and the README list them."""

OK, USER_ERROR, INCOMPLETE, INTERNAL, INTERRUPTED, TERMINATED = 0, 2, 3, 70, 130, 143
