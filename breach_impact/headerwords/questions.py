"""Questions of a survey as names of columns: ``What is your age?`` asks for an age, ``Wie ist Ihr Familienstand?`` for a marital status.

What opens and closes a question says nothing of what is asked for, and some of it would deny a type elsewhere (``is_email``). These words are kept apart from
the header words, for in other names they mean something else. Own compilation.
"""

from __future__ import annotations

import re

from breach_impact.headerwords.lexicon import Phrase, fold

MARKS = re.compile(r"[?？؟¿]")
SHORTEST = 3
"""Words from which a name without a question mark that opens like a question is one (``Please enter your age``)."""
_WORDS = """
what which whats is are your the please enter state indicate specify select choose tell us provide give do does you have of current
was welche welcher welches wie ist sind lautet lauten ihr ihre ihren ihrem ihrer dein deine deinen deiner bitte nennen geben sie an du der die das
quel quelle quels quelles est sont votre vos ton ta tes veuillez indiquer indiquez precisez precise merci de le la les
cual cuales es son tu tus su sus el los las que por favor indica indique indicanos escribe escriba selecciona seleccione en
qual quali e sono il tuo tua suo sua i tuoi per favore indica indichi inserisci la vostra vostro
quais sao o a seu sua seus teu informe indique digite selecione
wat welk welke zijn jouw je uw geef graag de het uw
jaki jaka jakie jest sa twoj twoja twoje pana pani panstwa prosze podac podaj jakim
ne nedir hangi hangisi sizin senin lutfen belirtiniz giriniz yaziniz
какои какая какое какие каков какова ваш ваша ваше ваши твои твоя укажите пожалуиста введите
якии яка яке які ваш ваша ваше ваші вкажіть будь ласка введіть
您的 你的 您 你 请问 请填写 请输入 请选择 是 是什么 是多少 什么 多少 請問 請填寫 請輸入
あなたの あなた は を 教えてください 入力してください 何ですか お ご
당신의 귀하의 는 은 무엇입니까 입력해주세요 선택해주세요 어떻게되십니까
ما هو هي ماهو ماهي يرجى ادخال تحديد من فضلك
आपका आपकी आपके कया है कपया दरज करें बताएं
jaky jaka jake je vas vase vasi vas tvuj tvoje prosim uvedte
vad vilken vilket vilka ar din ditt dina ange hvad hvilken hvilket hvilke er dit dine hva ditt angi
mika mitka on sinun teidan ilmoita mi az on a te kerjuk adja meg melyik
care ce este sunt dumneavoastra tau ta va rugam introduceti
ποια ποιο ποιος ειναι σας σου το η ο
apa apakah anda kamu silakan masukkan mohon isi
cua ban la gi vui long nhap hay cho biet
อะไร คือ ของคุณ คุณ กรุณาระบุ โปรดระบุ
מה היא הוא שלך שלכם אנא ציין
شما چیست لطفا وارد کنید
какъв каква какво кои вашият вашата вашето
koja koji koje je vasa vas vase molimo unesite
"""
FRAME = frozenset(fold(word) for word in _WORDS.split())


def asked(name: str, words: Phrase) -> Phrase:
    """What a question asks for.

    Args:
        name: the last name of a path, as it is written.
        words: its tokens.

    Returns:
        the tokens without what opens and closes the question; none if the name is no question, or nothing is left.
    """
    if MARKS.search(name) is None and not (len(words) >= SHORTEST and words[0] in FRAME):
        return ()
    kept = [place for place, word in enumerate(words) if word not in FRAME]
    return words[kept[0] : kept[-1] + 1] if kept else ()
