"""Two collections by turns in an archive."""

from loader_samples import Sample
from loader_samples._bson import archive, document, object_id
from loader_samples._people import PEOPLE

_DOCUMENTS = [document({"_id": object_id(person["id"]), **person}) for person in PEOPLE]
SAMPLE = Sample(archive({("shop", "users"): _DOCUMENTS[:25], ("shop", "old users"): _DOCUMENTS[25:]}))
