"""Cards of the three versions in turn."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

FORMS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:D=F6e;J=\r\n=F6;;;\r\nTEL;CELL:+15550100\r\nEMAIL;INTERNET:{mail}\r\nPHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jo;;;\nFN:Jo Do\n e\nitem1.EMAIL;type=INTERNET:{mail}\nNOTE:one\\ntwo\\, three\nEND:VCARD\n\n",
    'BEGIN:VCARD\nVERSION:4.0\nFN:Jo Doe\nTEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100\nEMAIL:{mail}\nADR:;;1 Main St;Town;IL;62701;US\nEND:VCARD\n',
)
SAMPLE = Sample("".join(FORMS[p["id"] % 3].format(mail=p["email"]) for p in PEOPLE).encode())
