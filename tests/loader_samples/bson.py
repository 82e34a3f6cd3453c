"""Documents as mongodump writes them."""

from loader_samples import Sample
from loader_samples._bson import document, object_id
from loader_samples._people import PEOPLE

SAMPLE = Sample(b"".join(document({"_id": object_id(person["id"]), **person}) for person in PEOPLE))
