"""The combined format with an address in the query string, and a format of nginx with more fields behind it."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

LINES = [
    f'192.0.2.{p["id"]} - - [10/Oct/2023:13:55:{p["id"] % 60:02d} -0700] "GET /confirm?email={p["email"]}&a=1&a=2 HTTP/1.1" 200 {p["id"] + 100} "-" "Mozilla/5.0 (\\"x\\")"'
    for p in PEOPLE
]
SAMPLES = {
    "combined": Sample(("\n".join(LINES) + "\n").encode()),
    "custom": Sample("".join(f'{line} "203.0.113.9" 0.0{n:02d} rt=1.5\r\n' for n, line in enumerate(LINES)).encode()),
}
