"""IIS, the fields of which change in the middle."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

HEADS = (
    "#Software: Microsoft Internet Information Services 10.0\r\n#Fields: date time c-ip cs-username cs-uri-query sc-status\r\n",
    "#Date: 2023-10-11 00:00:00\r\n#Fields: date time cs-uri-query sc-status c-ip cs(Cookie)\r\n",
)
ROWS = [
    f"2023-10-10 00:00:{p['id'] % 60:02d} 192.0.2.1 - email={p['email']} 200\r\n" if p["id"] < 20 else f"2023-10-11 00:00:00 email={p['email']}&x=1 200 192.0.2.1 a=b;+c=d\r\n"
    for p in PEOPLE
]
SAMPLE = Sample((HEADS[0] + "".join(ROWS[:20]) + HEADS[1] + "".join(ROWS[20:])).encode())
