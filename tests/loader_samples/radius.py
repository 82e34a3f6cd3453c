"""Packets of accounting, one with an attribute that comes twice; line ends of both kinds."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

FORM = (
    'Mon Mar  4 00:01:{second:02} 2024\n\tPacket-Type = Accounting-Request\n\tUser-Name = "{mail}"\n\tAcct-Session-Id = "58A9E2AD{id:08X}"\n\tAcct-Status-Type = Start\n'
    '\tFramed-IP-Address = 94.60.88.{id}\n\tCisco-AVPair = "client-mac-address=5c35.3bfb.587b"\n\tCisco-AVPair = "say \\"hi\\""\n\tTimestamp = 17095104{second:02}\n\n'
)
TEXT = "".join(FORM.format(id=p["id"], second=p["id"] % 60, mail=p["email"]) for p in PEOPLE)
SAMPLES = {"": Sample(TEXT.encode()), "crlf": Sample(TEXT.replace("\n", "\r\n").encode())}
