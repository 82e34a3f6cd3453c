"""``mysqldump --xml``."""

from html import escape

from loader_samples import Sample
from loader_samples._people import PEOPLE

ROWS = "".join(
    f'\t<row>\n\t\t<field name="id">{p["id"]}</field>\n\t\t<field name="email">{p["email"]}</field>\n\t\t<field name="note">{escape(p["note"])}</field>\n\t\t<field name="none" xsi:nil="true" />\n\t</row>\n' for p in PEOPLE
)
SAMPLE = Sample(
    (
        '<?xml version="1.0"?>\n<mysqldump xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n<database name="shop">\n\t<table_structure name="users">\n'
        '\t\t<field Field="id" Type="int" Null="NO" Key="PRI" Extra="" />\n\t\t<field Field="email" Type="varchar(255)" Null="YES" Key="" />\n\t</table_structure>\n\t<table_data name="users">\n'
        + ROWS + "\t</table_data>\n</database>\n</mysqldump>\n"
    ).encode()
)  # fmt: skip
