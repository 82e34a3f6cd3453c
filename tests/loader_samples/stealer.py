"""Files of a victim's folder, as several stealers write them."""

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _blocks(block: str, head: str = "") -> Sample:
    return Sample((head + "".join(block.format(i=p["id"], mail=p["email"]) for p in PEOPLE)).encode())


BANNER = "*" * 40 + "\n*   ____  A banner: of lines   *\n" + "*" * 40 + "\n\n"
SAMPLES = {
    "rules": _blocks("URL: https://site.example/{i}\nUsername: {mail}\nPassword: p:a {i}\nApplication: Google_[Chrome]_Default\n===============\n", BANNER),
    "blank": _blocks("Soft: Chrome (Default)\r\nHost: https://site.example\r\nLogin: {mail}\r\nPassword: pw{i}\r\n\r\n"),
    "russian": _blocks("Браузер: Chrome\nСайт: https://site.example\nЛогин: {mail}\nПароль: pw{i}\n\n"),
    "bare": _blocks("URL: https://site.example/{i}\nUSER: {mail}\nPASS: pw{i}\n"),
    "cookies": _blocks("#HttpOnly_.site.example\tTRUE\t/\tFALSE\t17000000{i:02d}\tsid\t{mail}\n", "# Netscape HTTP Cookie File\n"),
    "autofills": _blocks("Name: email\nValue: {mail}\n===============\n"),
}
