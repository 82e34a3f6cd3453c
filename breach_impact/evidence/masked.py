"""Forms of values that are masked or protected."""

from __future__ import annotations

import re
from functools import cache

from breach_impact.scanning import forms
from breach_impact.types import Detector

# What any type's masked or protected value holds; most columns have none, and are asked no more.
VEILED = rf"(?is:.*[*•#xX].*[*•#xX].*[*•#xX].*|.*redacted.*|{forms.PROTECTED})"
BEYOND_NUMBERS = re.compile(r"[^0-9 .,:/+-]")
LAST_FOUR = r"[0-9]{4}"
# Types whose own form may look masked or protected.
UNVEILED = frozenset(
    "password password_salt free_text private_message private_key api_token oauth_token session_token jwt"
    " voice_assistant_token push_token device_id".split()
)


@cache
def hidden_form(detector: Detector) -> str:
    """Masked as the counting rules say (three mask characters, ``[redacted]``, a bare last-four), or protected."""
    chars = "".join(c for c in "*•#xX" if c in detector.mask_chars and not (detector.pattern is None and c in "xX"))
    # What only looks masked in a part may be a password in the clear, among hashes too.
    shape = f"|(?:.*[{chars}]){{3}}.*" if chars and detector.data_type != "password_hash" else ""
    last = "|[0-9]{4}" if detector.last_four else ""
    protected = forms.PROTECTED
    return rf"(?is:\[redacted\]|redacted|[*•xX#]{{3,}}{shape}{last})|{protected}"
