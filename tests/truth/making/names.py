"""Names that invented people are given, and their spelling in ASCII."""

from __future__ import annotations

import random
import string
import unicodedata

NAMES: dict[str, tuple[str, str]] = {
    "de": (
        "Jürgen Anke Björn Swantje Käthe Lorenz Mareike Till Ulrike Falk Greta Hauke Imke Jonas Kerstin Lennart Maren "
        "Nils Olga Piet Renate Sönke Thea Volker Wiebke",
        "Brandl Hofstetter Köhler Lindqvist Möllers Nagel Oberländer Pfister Quandt Reuß Schönfeld Tietze Uhlig Vogt "
        "Wernicke Zöllner Ahrens Böhm Czerny Dörfler Eckardt Fröhlich Gerlach Hübner Iwersen",
    ),
    "es": (
        "Álvaro Begoña Carmen Diego Elena Fermín Gonzalo Inés Javier Leire Marta Nicolás Óscar Pilar Raúl Sofía Tomás "
        "Uxía Vega Ximena Yolanda Iñaki Rocío Íñigo Lucía",
        "Abascal Bermúdez Cañete Durán Echeverría Fuentes Garrido Hinojosa Izquierdo Jurado Lafuente Montañés Navas "
        "Olmedo Peñalver Quirós Rebollo Sepúlveda Tejedor Urrutia Valdés Yáñez Zapatero Arana Bustos",
    ),
    "pt": (
        "Adriana Benedito Caio Débora Everton Fabíola Gilberto Heloísa Ícaro Joana Kauã Letícia Murilo Natália Otávio "
        "Paula Rafael Sílvia Tiago Vanessa Wagner Yara Zeca Bruna Davi",
        "Albuquerque Barcellos Camargo Drummond Esteves Figueiredo Guimarães Holanda Junqueira Leme Magalhães Noronha "
        "Pacheco Queiroz Rezende Sampaio Teixeira Vasconcelos Xavier Zanetti Arruda Bittencourt Coutinho Dutra Fontes",
    ),
    "fr": (
        "Amélie Baptiste Céline Damien Élodie Fabrice Gaëlle Hugo Inès Jérôme Killian Lucie Maëlys Noé Océane Pascal "
        "Quentin Romane Sébastien Théo Ursule Violette Yann Zoé Aurore",
        "Aubert Besson Charpentier Delacroix Estève Fournier Garnier Hébert Imbert Jacquet Lacombe Marchand Noël "
        "Oudinot Prévost Renaud Sauvage Thibault Vasseur Weiss Aubry Blanchet Carlier Dujardin Ferrand",
    ),
    "en": (
        "Abigail Brandon Caitlin Darnell Evelyn Frederick Gwendolyn Harlan Isadora Jamal Kendra Lionel Marguerite "
        "Nathaniel Opal Preston Quincy Rosalind Sterling Tabitha Ulysses Verna Winston Yvette Zachary",
        "Abernathy Blackwood Castellano Delgado Easterling Fairbanks Galloway Hathaway Ingersoll Jankowski Kirkland "
        "Lockhart McAllister Newcomb Okafor Pemberton Quigley Rutherford Stoddard Thackeray Underhill Vandermeer "
        "Whitfield Yarborough Zeller",
    ),
}
RUSSIAN = (
    (
        "Андрей/andrey Борис/boris Вадим/vadim Глеб/gleb Денис/denis Егор/egor Захар/zahar Игорь/igor Кирилл/kirill "
        "Леонид/leonid Максим/maksim Никита/nikita Олег/oleg Павел/pavel Руслан/ruslan Степан/stepan Тимур/timur"
    ),
    (
        "Абрамов/abramov Белоусов/belousov Воронцов/vorontsov Гущин/guschin Дорофеев/dorofeev Ермаков/ermakov "
        "Жилин/zhilin Зуев/zuev Исаков/isakov Кудрявцев/kudryavtsev Лапин/lapin Мухин/muhin Нестеров/nesterov "
        "Панфилов/panfilov Рябов/ryabov Суханов/suhanov Трофимов/trofimov Уваров/uvarov Филатов/filatov"
    ),
)
CHINESE = (
    "王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 赵/zhao 黄/huang 周/zhou 吴/wu 徐/xu 孙/sun 胡/hu 朱/zhu 高/gao",
    "伟明/weiming 秀英/xiuying 建国/jianguo 丽华/lihua 志强/zhiqiang 晓燕/xiaoyan 海涛/haitao 雪梅/xuemei 文博/wenbo "
    "佳怡/jiayi 子轩/zixuan 雨桐/yutong 思远/siyuan 国栋/guodong 春兰/chunlan 宇航/yuhang 静雯/jingwen",
)
FOLD = str.maketrans({"ß": "ss", "ö": "oe", "ü": "ue", "ä": "ae", "Ö": "Oe", "Ü": "Ue", "Ä": "Ae"})


def ascii_fold(text: str) -> str:
    """The letters of a name in lower case ASCII."""
    text = unicodedata.normalize("NFD", text.translate(FOLD))
    return "".join(c for c in text.lower() if c in string.ascii_lowercase)


def draw_name(rng: random.Random, language: str) -> tuple[str, str, str, str]:
    """First and last name, then both in ASCII.

    Args:
        rng: source of chance.
        language: `de`, `es`, `pt`, `fr`, `en`, `ru` or `zh`.
    """
    if language == "ru":
        first, last = (rng.choice(pool.split()).split("/") for pool in RUSSIAN)
        return first[0], last[0], first[1], last[1]
    if language == "zh":
        last, first = (rng.choice(pool.split()).split("/") for pool in CHINESE)
        return first[0], last[0], first[1], last[1]
    firsts, lasts = NAMES[language]
    one, two = rng.choice(firsts.split()), rng.choice(lasts.split())
    return one, two, ascii_fold(one), ascii_fold(two)
