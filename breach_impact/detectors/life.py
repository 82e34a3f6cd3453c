"""Social life, content, biometrics and offences."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import URL
from breach_impact.types import Detector

_SOCIAL = (
    r"(?i)(?:https?://)?(?:[a-z0-9-]+\.)*(?:facebook|fb|instagram|twitter|x|linkedin|tiktok|youtube|vk|ok|weibo|pinterest|snapchat|reddit|github|"
    r"xing|medium|twitch|threads|strava|t|telegram|soundcloud|flickr|tumblr|bsky|mastodon)\.(?:com|me|ru|net|cn|tv|app|social|org|de)/\S{2,}"
)
_FILE = r"[^\s\"<>|]{0,200}\.(?i:%s)(?:\?[^\s\"<>]*)?"


def _media(data_type: str, label: str, kind: str, endings: str, accepts: tuple[str, ...], hibp: str) -> Detector:
    """A picture or recording: a link to it, a file of it, or itself in base64."""
    return Detector(
        data_type=data_type,
        category="content",
        label=label,
        law="photo",
        pattern=rf"{URL}|//[^\s\"<>]{{3,}}|data:{kind}/[\s\S]+|{_FILE % endings}|[A-Za-z0-9+/=_-]{{200,}}|/[^\s\"<>]{{3,}}",
        validate=_checks.matches(
            rf"(?:(?i:https?)://[^\s\"<>]{{3,}}|[^\s\"<>]{{1,200}})\.(?i:{endings})(?:\?[^\s\"<>]*)?|data:{kind}/[\s\S]+"
        ),
        needs_header=True,
        mask_chars="*•",
        accepts=accepts,
        rejects=("no", "12", "see attachment"),
        source="RFC 3986, RFC 2397, file endings",
        hibp=hibp,
        needs_person=True,
    )


def _open(
    data_type: str, label: str, category: str, law: str, accepts: tuple[str, ...], hibp: str | None = None, *, needs_person: bool = False
) -> Detector:
    """Open text that only the header tells."""
    return Detector(
        data_type=data_type,
        category=category,
        label=label,
        law=law,
        needs_header=True,
        mask_chars="•",
        accepts=accepts,
        source="open text: the header tells",
        hibp=hibp,
        needs_person=needs_person,
    )


DETECTORS = (
    Detector(
        data_type="social_profile",
        label="Social media profile",
        law="activity",
        category="social",
        pattern=r"[^\s*•]{2,}|@?[A-Za-z0-9_.\- ]{2,60}",
        validate=_checks.matches(_SOCIAL),
        mask_chars="*•",
        accepts=("https://www.linkedin.com/in/ana-bakker", "@ana_b", "facebook.com/ana.b"),
        rejects=(
            "-- ?? --",
            "a",
            "two words and more than sixty characters, which no handle of a network has ever had",
        ),
        source="addresses of the large networks; other handles by header",
        hibp="Social media profiles",
    ),
    _media(
        "photo",
        "Photo",
        "image",
        "jpe?g|png|gif|webp|heic|bmp|avif|svg",
        ("https://cdn.example.com/u/1.jpg", "avatars/42.png", "data:image/png;base64,iVBO"),
        "Photos",
    ),
    _media(
        "audio_recording",
        "Audio recording",
        "audio",
        "mp3|wav|m4a|ogg|aac|amr|flac",
        ("https://example.com/r/1.mp3", "calls/7.wav", "data:audio/ogg;base64,T2dn"),
        "Audio recordings",
    ),
    _media(
        "video",
        "Video",
        "video",
        "mp4|mov|avi|mkv|webm|m3u8|3gp",
        ("rtsp://192.168.1.4/live", "clips/7.mp4", "https://example.com/v/1.m3u8"),
        "Photos",
    ),
    _open(
        "private_message",
        "Private message",
        "content",
        "content",
        ("see you at 8", "ok", "*waves*"),
        "Private messages",
        needs_person=True,
    ),
    _open(
        "free_text", "Free text", "content", "content", ("Customer called about the bill.", "note", "***"), "Comments", needs_person=True
    ),
    _open(
        "biometric",
        "Biometric data",
        "biometric",
        "biometric",
        ("AwFSjkMAAE", "true", "0.12 0.98 -0.33"),
        "Biometric data",
    ),
    _open(
        "genetic",
        "Genetic data",
        "biometric",
        "genetic",
        ("rs4988235 AG", "BRCA1", "haplogroup H"),
        "Personal health data",
    ),
    _open(
        "criminal_offence", "Criminal offence", "criminal", "criminal_offence", ("shoplifting", "banned 2021", "yes"), needs_person=True
    ),
)
