"""The table of public mail providers: whose a domain is, in which country, and what may not stand in it."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pycountry
import pytest

import breach_impact as bi
from breach_impact.aggregators.email_domains import NAMED_FROM, providers
from breach_impact.plan import Plan, TablePlan
from breach_impact.scanning.forms import tlds
from breach_impact.types import Column

PROVIDERS = {
    ("tencent", "CN"): "qq.com vip.qq.com foxmail.com",
    ("netease", "CN"): "163.com 126.com yeah.net vip.163.com vip.126.com 188.com",
    ("sina", "CN"): "sina.com sina.cn vip.sina.com sina.com.cn",
    ("sohu", "CN"): "sohu.com vip.sohu.com",
    ("aliyun", "CN"): "aliyun.com",
    ("china_mobile", "CN"): "139.com",
    ("china_telecom", "CN"): "189.cn",
    ("vk", "RU"): "mail.ru inbox.ru bk.ru list.ru internet.ru",
    ("yandex", "RU"): "yandex.ru ya.ru yandex.com yandex.ua yandex.by yandex.kz yandex.com.tr",
    ("rambler", "RU"): "rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru",
    ("google", "US"): "gmail.com googlemail.com",
    ("yahoo", "US"): "yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.com.br yahoo.co.in yahoo.com.tw",
    ("yahoo_japan", "JP"): "yahoo.co.jp ymail.ne.jp",
    ("aol", "US"): "aol.com aim.com aol.co.uk verizon.net netscape.net",
    ("microsoft", "US"): "outlook.com hotmail.com live.com msn.com hotmail.co.uk hotmail.fr live.fr live.nl outlook.de outlook.fr outlook.com.br windowslive.com",
    ("apple", "US"): "icloud.com me.com mac.com privaterelay.appleid.com",
    ("proton", "CH"): "proton.me protonmail.com pm.me",
    ("tuta", "DE"): "tutanota.com tuta.io tutamail.com keemail.me",
    ("1und1", "DE"): "gmx.de gmx.net gmx.com web.de",
    ("1und1_at", "AT"): "gmx.at",
    ("1und1_ch", "CH"): "gmx.ch",
    ("deutsche_telekom", "DE"): "t-online.de magenta.de",
    ("freenet", "DE"): "freenet.de",
    ("orange", "FR"): "orange.fr wanadoo.fr",
    ("free", "FR"): "free.fr",
    ("sfr", "FR"): "sfr.fr neuf.fr",
    ("laposte", "FR"): "laposte.net",
    ("italiaonline", "IT"): "libero.it virgilio.it",
    ("tiscali", "IT"): "tiscali.it",
    ("telefonica", "ES"): "telefonica.net movistar.es",
    ("uol", "BR"): "uol.com.br bol.com.br",
    ("terra_br", "BR"): "terra.com.br",
    ("wp", "PL"): "wp.pl o2.pl",
    ("onet", "PL"): "onet.pl op.pl",
    ("interia", "PL"): "interia.pl",
    ("seznam", "CZ"): "seznam.cz",
    ("centrum", "CZ"): "centrum.cz",
    ("ukr_net", "UA"): "ukr.net",
    ("i_ua", "UA"): "i.ua",
    ("naver", "KR"): "naver.com",
    ("kakao", "KR"): "kakao.com daum.net hanmail.net",
    ("nate", "KR"): "nate.com",
    ("rediff", "IN"): "rediffmail.com",
    ("zoho", "IN"): "zoho.com zohomail.com",
    ("comcast", "US"): "comcast.net",
    ("att", "US"): "att.net sbcglobal.net bellsouth.net",
    ("cox", "US"): "cox.net",
    ("charter", "US"): "charter.net rr.com",
    ("bt", "GB"): "btinternet.com",
    ("sky", "GB"): "sky.com",
    ("virgin", "GB"): "virginmedia.com ntlworld.com",
    ("telstra", "AU"): "bigpond.com",
    ("optus", "AU"): "optusnet.com.au",
    ("docomo", "JP"): "docomo.ne.jp",
    ("kddi", "JP"): "ezweb.ne.jp au.com",
    ("softbank", "JP"): "softbank.ne.jp i.softbank.jp",
    ("nifty", "JP"): "nifty.com",
    ("ocn", "JP"): "ocn.ne.jp",
    ("biglobe", "JP"): "biglobe.ne.jp",
    ("walla", "IL"): "walla.co.il walla.com",
    ("mynet", "TR"): "mynet.com",
    ("freemail", "HU"): "freemail.hu",
    ("citromail", "HU"): "citromail.hu",
    ("abv", "BG"): "abv.bg",
    ("inbox_lv", "LV"): "inbox.lv",
}
# Companies, schools, offices, domains kept for documentation, throw-away addresses: their names could point at a few people.
NOT_PUBLIC = (
    "example.com example.org mail.example bund.de gov.uk europa.eu harvard.edu microsoft.com google.com tencent.com yandex-team.ru apple.com"
    " mailinator.com guerrillamail.com 10minutemail.com localhost com co.uk gmail gmail.co gmial.com"
).split()


@pytest.mark.parametrize(("whose", "domains"), PROVIDERS.items())
def test_whose_a_domain_is(whose: tuple[str, str], domains: str) -> None:
    assert {domain: providers().get(domain) for domain in domains.split()} == dict.fromkeys(domains.split(), whose)


@pytest.mark.parametrize("domain", NOT_PUBLIC)
def test_no_public_provider(domain: str) -> None:
    assert domain not in providers()


def test_the_table_is_well_formed() -> None:
    lines = (files("breach_impact") / "data" / "email_providers.csv").read_text(encoding="utf-8").splitlines()
    assert re.match(r"# .*Source: .*as of 20\d\d-\d\d-\d\d", lines[0])
    domains = [line.partition(",")[0] for line in lines[2:]]
    assert domains == sorted(set(domains))
    label = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
    assert [domain for domain in domains if not re.fullmatch(rf"(?:{label}\.)+{label}", domain)] == []
    assert [domain for domain in domains if domain.rpartition(".")[2] not in tlds()] == []


def test_a_provider_has_one_country_and_a_plain_name() -> None:
    countries = {country.alpha_2 for country in pycountry.countries}
    found: dict[str, set[str]] = {}
    for provider, country in providers().values():
        assert re.fullmatch(r"[a-z0-9]+(?:_[a-z0-9]+)*", provider)
        assert country in countries
        found.setdefault(provider, set()).add(country)
    assert {provider: of for provider, of in found.items() if len(of) > 1} == {}


def test_providers_are_named_whatever_their_size_and_other_domains_from_eleven_people(tmp_path: Path) -> None:
    addresses = ["u1@qq.com", "u2@foxmail.com", "u2@163.com", "U3@GMAIL.COM", "u4@few.example.org"]
    addresses += [f"u{n}@many.example.org" for n in range(NAMED_FROM)]
    rows = "".join(f'{{"email": "{address}", "id": {number}}}\n' for number, address in enumerate(addresses))
    (tmp_path / "users.json").write_text(rows)
    plan = Plan(tables=[TablePlan(system="default", table="users", columns=(Column(path="email", data_type="email", decided_by="analyst"),))])
    found = bi.assess(str(tmp_path), plan).statistics
    assert found["email_providers"] == [
        {"provider": "tencent", "country": "CN", "subjects": 2},
        {"provider": "google", "country": "US", "subjects": 1},
        {"provider": "netease", "country": "CN", "subjects": 1},
    ]
    assert {"domain": "many.example.org", "subjects": NAMED_FROM} in found["email_domains"]
    assert {"domain": None, "subjects": 1, "domains": 1} in found["email_domains"]
    assert "few.example.org" not in str(found)
