"""A mailbox of plain and of divided messages, with lines that look like the beginning of another one."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

PLAIN = (
    "From {mail} Wed Jan  1 00:00:{i:02d} 2020\nFrom: =?utf-8?q?J=C3=B6?= <{mail}>\nTo: Jane <t{i}@mail.example>\nDate: Wed, 1 Jan 2020 00:00:00 +0000\nSubject: hello\n\n"
    ">From the body of 2020\nFrom here on nothing\n\n"
)
PARTS = (
    "From MAILER-DAEMON Wed Jan  1 00:00:{i:02d} 2020\nFrom: {mail}\nTo: t{i}@mail.example,\n x{i}@mail.example\nContent-Type: multipart/mixed; boundary=cut\n\n"
    "--cut\nContent-Type: text/plain\n\nHello\n--cut\nContent-Type: text/csv; name=a.csv\n\n1,2\n--cut--\n\n"
)
SAMPLE = Sample("".join((PLAIN, PARTS)[p["id"] % 2].format(mail=p["email"], i=p["id"]) for p in PEOPLE).encode())
