"""What a program computed of a face or voice: a list of numbers, by which its owner is known again."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded

BODY = frozenset({"face", "faces", "facial", "voice", "speaker", "iris", "fingerprint", "palm", "gait", "gesicht", "visage", "rostro", "viso", "лицо", "лица", "人脸", "顔", "얼굴"})
NUMBERS = folded({"vector", "vec", "vectors", "embedding", "embeddings", "emb", "descriptor", "encoding", "features", "template", "signature", "vektor", "vecteur", "вектор", "向量", "特征", "ベクトル", "벡터"})
NUMBER = r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
VECTOR = rf"[\[({{]?\s*{NUMBER}(?:[\s,;]+{NUMBER}){{7,}}\s*[\])}}]?"
DECIMAL = r"-?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?"
MOSTLY = 0.9


def of_bodies(drafts: Sequence[Draft]) -> None:
    """Take lists of numbers for biometric under a name that says of what they are."""
    for draft in drafts:
        words = {word for name in segments(draft.sample.path)[-2:] for word in tokens(name)}
        if draft.data_type is not None or not words & BODY or not words & NUMBERS:
            continue
        listed = draft.sample.path.endswith("[]") and draft.witness.share(DECIMAL) >= MOSTLY
        if draft.witness.n and (listed or draft.witness.share(VECTOR) >= MOSTLY):
            draft.take("biometric", 0.9, "lists of numbers, under a name for what is computed of a body")


__all__ = ["of_bodies"]
