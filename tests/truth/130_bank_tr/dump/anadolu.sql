--
-- PostgreSQL database dump
--

-- Dumped from database version 12.9

SET client_encoding = 'UTF8';

\connect anadolu

CREATE TABLE public.musteri (
    kayit_id bigint NOT NULL,
    musteri_no integer NOT NULL,
    ad character varying(40),
    soyad character varying(40),
    tckn character varying(11),
    dogum_tarihi date,
    eposta character varying(120),
    cep_tel character varying(16),
    il character varying(20),
    sube_id integer,
    gecerli_bas date,
    gecerli_bit date
);

CREATE TABLE public.hesap (
    hesap_id bigint NOT NULL,
    mno integer NOT NULL,
    iban character varying(26),
    bakiye numeric(14,2),
    ortak integer,
    sube_id integer
);

CREATE TABLE public.kart (
    id integer NOT NULL,
    kart_no character varying(19),
    skt character varying(5),
    sahip character varying(12),
    durum character varying(8)
);

CREATE TABLE public.islem (
    islem_id bigint NOT NULL,
    gonderen integer,
    alici integer,
    tutar numeric(14,2),
    tur character varying(8),
    onaylayan integer,
    islem_zamani timestamp without time zone
);

CREATE TABLE public.kefil (
    basvuru_id integer NOT NULL,
    musteri_no integer,
    kefil_ad_soyad character varying(80),
    kefil_tckn character varying(11),
    kefil_tel character varying(16),
    kefil_eposta character varying(120),
    basvuru_zamani timestamp without time zone
);

CREATE TABLE public.personel (
    personel_id integer NOT NULL,
    ad character varying(40),
    soyad character varying(40),
    eposta character varying(120),
    sube_id integer
);

CREATE TABLE public.internet_giris (
    oturum_id bigint NOT NULL,
    kullanici character varying(120),
    ip inet,
    platform character varying(12),
    giris_zamani timestamp without time zone
);

CREATE TABLE public.sube (
    sube_id integer NOT NULL,
    sube_adi character varying(60),
    sube_ili character varying(20)
);

--
-- Data for Name: musteri; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.musteri (kayit_id, musteri_no, ad, soyad, tckn, dogum_tarihi, eposta, cep_tel, il, sube_id, gecerli_bas, gecerli_bit) FROM stdin;
1	1	Zeynep	Koç	\N	1946-02-02	\N	\N	İstanbul	54	2010-01-01	\N
2	2	Ali	Kaya	\N	1947-03-03	\N	\N	Ankara	55	2010-01-01	\N
3	3	Zeynep	Arslan	\N	1948-04-04	\N	\N	Antalya	46	2010-01-01	\N
4	4	Mehmet	Kurt	\N	1949-05-05	\N	\N	Bursa	21	2010-01-01	\N
5	5	İsmail	Kara	\N	1950-06-06	\N	\N	Bursa	63	2010-01-01	\N
6	6	Emine	Kurt	\N	1951-07-07	\N	\N	İzmir	62	2010-01-01	\N
7	7	Ahmet	Şahin	\N	1952-08-08	\N	\N	Antalya	40	2010-01-01	\N
8	8	Zeynep	Demir	\N	1953-09-09	\N	\N	Bursa	21	2010-01-01	\N
9	9	Emine	Öztürk	\N	1954-10-10	\N	\N	Adana	77	2010-01-01	\N
10	10	Ali	Yılmaz	\N	1955-11-11	\N	\N	Antalya	76	2010-01-01	\N
11	11	Mustafa	Demir	\N	1956-12-12	\N	\N	İzmir	56	2010-01-01	\N
12	12	Ahmet	Yıldız	\N	1957-01-13	\N	\N	Bursa	51	2010-01-01	\N
13	13	Ömer	Çelik	\N	1958-02-14	\N	\N	İstanbul	60	2010-01-01	\N
14	14	Hasan	Çetin	\N	1959-03-15	\N	\N	Adana	17	2010-01-01	\N
15	15	Hüseyin	Demir	\N	1960-04-16	\N	\N	İstanbul	48	2010-01-01	\N
16	16	Mehmet	Yılmaz	\N	1961-05-17	\N	\N	İzmir	38	2010-01-01	\N
17	17	Elif	Doğan	\N	1962-06-18	\N	\N	İstanbul	18	2010-01-01	\N
18	18	Murat	Kaya	\N	1963-07-19	\N	\N	İstanbul	24	2010-01-01	\N
19	19	Ahmet	Arslan	\N	1964-08-20	\N	\N	Antalya	46	2010-01-01	\N
20	20	Çiğdem	Yıldız	\N	1965-09-21	\N	\N	Antalya	4	2010-01-01	\N
21	21	Mustafa	Aslan	\N	1966-10-22	\N	\N	İstanbul	72	2010-01-01	\N
22	22	Çiğdem	Çelik	\N	1967-11-23	\N	\N	Antalya	34	2010-01-01	\N
23	23	Emine	Güneş	\N	1968-12-24	\N	\N	Adana	65	2010-01-01	\N
24	24	Ahmet	Kaya	\N	1969-01-25	\N	\N	İstanbul	36	2010-01-01	\N
25	25	Şerife	Şahin	\N	1970-02-26	\N	\N	Bursa	33	2010-01-01	\N
26	26	Gülşen	Kılıç	\N	1971-03-27	\N	\N	Adana	65	2010-01-01	\N
27	27	Mehmet	Kara	\N	1972-04-28	\N	\N	Ankara	67	2010-01-01	\N
28	28	Meryem	Demir	\N	1973-05-01	\N	\N	Ankara	13	2010-01-01	\N
29	29	Ömer	Güneş	\N	1974-06-02	\N	\N	Antalya	4	2010-01-01	\N
30	30	Zeynep	Şahin	\N	1975-07-03	\N	\N	Antalya	28	2010-01-01	\N
31	31	Fatma	Özkan	\N	1976-08-04	\N	\N	İstanbul	18	2010-01-01	\N
32	32	Şerife	Öztürk	\N	1977-09-05	\N	\N	Bursa	63	2010-01-01	\N
33	33	Elif	Kurt	\N	1978-10-06	\N	\N	Ankara	37	2010-01-01	\N
34	34	Mehmet	Özdemir	\N	1979-11-07	\N	\N	Adana	17	2010-01-01	\N
35	35	Çiğdem	Kara	\N	1980-12-08	\N	\N	İstanbul	60	2010-01-01	\N
36	36	Hüseyin	Demir	\N	1981-01-09	\N	\N	Adana	77	2010-01-01	\N
37	37	Yağız	Aslan	\N	1982-02-10	\N	\N	Bursa	21	2010-01-01	\N
38	38	Murat	Öztürk	\N	1983-03-11	\N	\N	İstanbul	60	2010-01-01	\N
39	39	Ahmet	Kaya	\N	1984-04-12	\N	\N	İstanbul	48	2010-01-01	\N
40	40	Fatma	Arslan	\N	1985-05-13	\N	\N	Adana	65	2010-01-01	\N
41	41	Zeynep	Özkan	\N	1986-06-14	\N	\N	Adana	71	2010-01-01	\N
42	42	Hüseyin	Şimşek	\N	1987-07-15	\N	\N	İstanbul	48	2010-01-01	\N
43	43	Meryem	Doğan	\N	1988-08-16	\N	\N	İzmir	32	2010-01-01	\N
44	44	Hasan	Kurt	\N	1989-09-17	\N	\N	Antalya	40	2010-01-01	\N
45	45	Fatma	Yılmaz	\N	1990-10-18	\N	\N	Antalya	28	2010-01-01	\N
46	46	Meryem	Çetin	\N	1991-11-19	\N	\N	Bursa	45	2010-01-01	\N
47	47	İsmail	Kaya	\N	1992-12-20	\N	\N	Ankara	1	2010-01-01	\N
48	48	Hatice	Şahin	\N	1993-01-21	\N	\N	Adana	41	2010-01-01	\N
49	49	İsmail	Kurt	\N	1994-02-22	\N	\N	Adana	59	2010-01-01	\N
50	50	Elif	Arslan	\N	1995-03-23	\N	\N	İstanbul	66	2010-01-01	\N
51	51	Yağız	Aslan	\N	1996-04-24	\N	\N	Bursa	21	2010-01-01	\N
52	52	Hüseyin	Aslan	\N	1997-05-25	\N	\N	Ankara	43	2010-01-01	\N
53	53	Ahmet	Özkan	\N	1998-06-26	\N	\N	Adana	77	2010-01-01	\N
54	54	Murat	Kara	\N	1999-07-27	\N	\N	İzmir	8	2010-01-01	\N
55	55	Ali	Şimşek	\N	2000-08-28	\N	\N	Bursa	69	2010-01-01	\N
56	56	Şerife	Demir	\N	2001-09-01	\N	\N	İzmir	20	2010-01-01	\N
57	57	Zeynep	Kurt	\N	2002-10-02	\N	\N	Adana	17	2010-01-01	\N
58	58	Şerife	Kurt	\N	2003-11-03	\N	\N	Bursa	69	2010-01-01	\N
59	59	Meryem	Yılmaz	\N	2004-12-04	\N	\N	İzmir	38	2010-01-01	\N
60	60	Murat	Çetin	\N	1945-01-05	\N	\N	Antalya	46	2010-01-01	\N
61	61	Mustafa	Yıldız	\N	1946-02-06	\N	\N	Ankara	67	2010-01-01	\N
62	62	Ahmet	Öztürk	\N	1947-03-07	\N	\N	Ankara	43	2010-01-01	\N
63	63	Elif	Kara	\N	1948-04-08	\N	\N	İstanbul	24	2010-01-01	\N
64	64	İsmail	Demir	\N	1949-05-09	\N	\N	Adana	17	2010-01-01	\N
65	65	Gülşen	Koç	\N	1950-06-10	\N	\N	Antalya	64	2010-01-01	\N
66	66	Murat	Çetin	\N	1951-07-11	\N	\N	Adana	35	2010-01-01	\N
67	67	Hatice	Şimşek	\N	1952-08-12	\N	\N	Adana	29	2010-01-01	\N
68	68	İsmail	Aslan	\N	1953-09-13	\N	\N	Antalya	34	2010-01-01	\N
69	69	Mehmet	Arslan	\N	1954-10-14	\N	\N	Antalya	46	2010-01-01	\N
70	70	Ahmet	Aslan	\N	1955-11-15	\N	\N	Antalya	46	2010-01-01	\N
71	71	Ahmet	Çetin	\N	1956-12-16	\N	\N	İzmir	56	2010-01-01	\N
72	72	Hüseyin	Demir	\N	1957-01-17	\N	\N	Bursa	9	2010-01-01	\N
73	73	Meryem	Çetin	\N	1958-02-18	\N	\N	İzmir	38	2010-01-01	\N
74	74	Mustafa	Kılıç	\N	1959-03-19	\N	\N	Ankara	37	2010-01-01	\N
75	75	İsmail	Kara	\N	1960-04-20	\N	\N	Ankara	31	2010-01-01	\N
76	76	Ali	Koç	10060184404	1961-05-21	\N	05320158388	Antalya	76	2010-01-01	\N
77	77	Şerife	Kaya	10060976368	1962-06-22	bilgi@anadolukatilim.com.tr	05320197985	Adana	23	2010-01-01	\N
78	78	İsmail	Koç	10061768290	1963-07-23	ismailkoc78@hotmail.com	05320237582	Bursa	63	2010-01-01	2015-12-31
79	78	İsmail	Öztürk	10061768290	1963-07-23	ismailkoc78@gmail.com	05320237582	Bursa	21	2016-01-01	\N
80	79	Hatice	Şimşek	10062560190	1964-08-24	haticesimsek79@hotmail.com	05320277179	Ankara	31	2010-01-01	\N
81	80	Gülşen	Şahin	10063352022	1965-09-25	gulsensahin80@hotmail.com	05320316776	Adana	35	2010-01-01	\N
82	81	Şerife	Arslan	10064143964	1966-10-26	serifearslan81@hotmail.com	05320356373	Adana	65	2010-01-01	2015-12-31
83	81	Şerife	Arslan	10064143964	1966-10-26	serifearslan81@gmail.com	05320356373	Bursa	39	2016-01-01	\N
84	82	Ahmet	Aydın	10064935828	1967-11-27	ahmetaydin82@hotmail.com	05320395970	İstanbul	60	2010-01-01	\N
85	83	Hüseyin	Özkan	10065727750	1968-12-28	huseyinozkan83@hotmail.com	05320435567	Adana	41	2010-01-01	\N
86	84	Şerife	Aydın	10066519682	1969-01-01	serifeaydin84@hotmail.com	05320475164	Bursa	27	2010-01-01	2015-12-31
87	84	Şerife	Koç	10066519682	1969-01-01	serifeaydin84@gmail.com	05320475164	İzmir	74	2016-01-01	\N
88	85	Emine	Aslan	10067311582	1970-02-02	\N	02122853017	Adana	47	2010-01-01	\N
89	86	Ömer	Doğan	10068103414	1971-03-03	omerdogan86@hotmail.com	05320514761	Antalya	52	2010-01-01	\N
90	87	Hasan	Aslan	10068895388	1972-04-04	hasanaslan87@hotmail.com	05320554358	Bursa	21	2010-01-01	2015-12-31
91	87	Hasan	Aslan	10068895388	1972-04-04	hasanaslan87@gmail.com	05320554358	Bursa	27	2016-01-01	\N
92	88	Mustafa	Yıldız	10069687210	1973-05-05	mustafayildiz88@hotmail.com	05320593955	Antalya	76	2010-01-01	\N
93	89	Ali	Şahin	10070479132	1974-06-06	alisahin89@hotmail.com	05320633552	Bursa	75	2010-01-01	\N
94	90	Fatma	Öztürk	10071271032	1975-07-07	fatmaozturk90@hotmail.com	05320673149	İstanbul	6	2010-01-01	2015-12-31
95	90	Fatma	Şimşek	10071271032	1975-07-07	fatmaozturk90@gmail.com	05320673149	İzmir	20	2016-01-01	\N
96	91	Meryem	Özdemir	10072062974	1976-08-08	meryemozdemir91@hotmail.com	05320712746	Bursa	3	2010-01-01	\N
97	92	Gülşen	Aslan	10072854838	1977-09-09	gulsenaslan92@hotmail.com	05320752343	Adana	41	2010-01-01	\N
98	93	Şerife	Şahin	10073646760	1978-10-10	serifesahin93@hotmail.com	05320791940	Ankara	19	2010-01-01	2015-12-31
99	93	Şerife	Şahin	10073646760	1978-10-10	serifesahin93@gmail.com	05320791940	İstanbul	30	2016-01-01	\N
100	94	Mustafa	Yıldız	10074438692	1979-11-11	\N	05320831537	İzmir	44	2010-01-01	\N
101	95	Hatice	Aydın	10075230592	1980-12-12	haticeaydin95@hotmail.com	05320871134	İstanbul	24	2010-01-01	\N
102	96	Ahmet	Kaya	10076022424	1981-01-13	ahmetkaya96@hotmail.com	05320910731	Ankara	31	2010-01-01	2015-12-31
103	96	Ahmet	Yılmaz	10076022424	1981-01-13	ahmetkaya96@gmail.com	05320910731	Adana	77	2016-01-01	\N
104	97	Yağız	Kılıç	10076814388	1982-02-14	yagizkilic97@hotmail.com	05320950328	İzmir	38	2010-01-01	\N
105	98	Ayşe	Özdemir	10077606210	1983-03-15	ayseozdemir98@hotmail.com	05320989925	İzmir	2	2010-01-01	\N
106	99	Ayşe	Doğan	10078398152	1984-04-16	aysedogan99@hotmail.com	05321029522	Bursa	51	2010-01-01	2015-12-31
107	99	Ayşe	Doğan	10078398152	1984-04-16	aysedogan99@gmail.com	05321029522	İzmir	56	2016-01-01	\N
108	100	Mustafa	Doğan	10079190052	1985-05-17	mustafadogan100@hotmail.com	05321069119	Adana	47	2010-01-01	\N
109	101	Meryem	Kurt	10079981926	1986-06-18	bilgi@anadolukatilim.com.tr	05321108716	İstanbul	78	2010-01-01	\N
110	102	Meryem	Özdemir	10080773848	1987-07-19	meryemozdemir102@hotmail.com	05321148313	İzmir	80	2010-01-01	2015-12-31
111	102	Meryem	Güneş	10080773848	1987-07-19	meryemozdemir102@gmail.com	05321148313	Antalya	76	2016-01-01	\N
112	103	Ayşe	Çetin	10081565770	1988-08-20	\N	05321187910	Bursa	81	2010-01-01	\N
113	104	Hasan	Özkan	10082357602	1989-09-21	hasanozkan104@hotmail.com	05321227507	Adana	53	2010-01-01	\N
114	105	Şerife	Güneş	10083149534	1990-10-22	serifegunes105@hotmail.com	05321267104	Bursa	15	2010-01-01	2015-12-31
115	105	Şerife	Güneş	10083149534	1990-10-22	serifegunes105@gmail.com	05321267104	İzmir	26	2016-01-01	\N
116	106	Elif	Özdemir	10083941466	1991-11-23	elifozdemir106@hotmail.com	05321306701	Bursa	27	2010-01-01	\N
117	107	Meryem	Aslan	10084733398	1992-12-24	meryemaslan107@hotmail.com	05321346298	Antalya	46	2010-01-01	\N
118	108	Murat	Kurt	10085525220	1993-01-25	muratkurt108@hotmail.com	05321385895	Adana	65	2010-01-01	2015-12-31
119	108	Murat	Güneş	10085525220	1993-01-25	muratkurt108@gmail.com	05321385895	Ankara	37	2016-01-01	\N
120	109	Ahmet	Kara	10086317152	1994-02-26	ahmetkara109@hotmail.com	05321425492	İzmir	44	2010-01-01	\N
121	110	Ayşe	Güneş	10087109084	1995-03-27	aysegunes110@hotmail.com	02122853017	İzmir	14	2010-01-01	\N
122	111	Şerife	Yıldız	10087900926	1996-04-28	serifeyildiz111@hotmail.com	05321465089	Ankara	19	2010-01-01	2015-12-31
123	111	Şerife	Yıldız	10087900926	1996-04-28	serifeyildiz111@gmail.com	05321465089	Adana	65	2016-01-01	\N
124	112	Hüseyin	Arslan	10088692868	1997-05-01	\N	05321504686	Antalya	28	2010-01-01	\N
125	113	Hatice	Yıldız	10089484790	1998-06-02	haticeyildiz113@hotmail.com	05321544283	İzmir	26	2010-01-01	\N
126	114	Fatma	Güneş	10090276612	1999-07-03	fatmagunes114@hotmail.com	05321583880	Bursa	15	2010-01-01	2015-12-31
127	114	Fatma	Çetin	10090276612	1999-07-03	fatmagunes114@gmail.com	05321583880	Bursa	81	2016-01-01	\N
128	115	Fatma	Kılıç	10091068544	2000-08-04	fatmakilic115@hotmail.com	05321623477	İzmir	80	2010-01-01	\N
129	116	İsmail	Kaya	10091860476	2001-09-05	ismailkaya116@hotmail.com	05321663074	Ankara	55	2010-01-01	\N
130	117	Hatice	Güneş	10092652308	2002-10-06	haticegunes117@hotmail.com	05321702671	Adana	41	2010-01-01	2015-12-31
131	117	Hatice	Güneş	10092652308	2002-10-06	haticegunes117@gmail.com	05321702671	İstanbul	66	2016-01-01	\N
132	118	Gülşen	Yıldız	10093444230	2003-11-07	gulsenyildiz118@hotmail.com	05321742268	İzmir	68	2010-01-01	\N
133	119	Murat	Kılıç	10094236162	2004-12-08	muratkilic119@hotmail.com	05321781865	Adana	77	2010-01-01	\N
134	120	Murat	Çetin	10095028094	1945-01-09	muratcetin120@hotmail.com	05321821462	Bursa	75	2010-01-01	2015-12-31
135	120	Murat	Çelik	10095028094	1945-01-09	muratcetin120@gmail.com	05321821462	İstanbul	18	2016-01-01	\N
136	121	Mustafa	Kılıç	10090276612	1946-02-10	\N	05321861059	Ankara	67	2010-01-01	\N
137	122	Hasan	Aydın	10096611868	1947-03-11	hasanaydin122@hotmail.com	05321900656	Adana	23	2010-01-01	\N
138	123	Fatma	Kılıç	10097403790	1948-04-12	fatmakilic123@hotmail.com	05321940253	İzmir	14	2010-01-01	2015-12-31
139	123	Fatma	Kılıç	10097403790	1948-04-12	fatmakilic123@gmail.com	05321940253	İstanbul	78	2016-01-01	\N
140	124	Emine	Arslan	10098195632	1949-05-13	eminearslan124@hotmail.com	05321979850	İstanbul	24	2010-01-01	\N
141	125	Fatma	Çelik	10098987596	1950-06-14	bilgi@anadolukatilim.com.tr	05322019447	İzmir	32	2010-01-01	\N
142	126	Meryem	Öztürk	10099779428	1951-07-15	meryemozturk126@hotmail.com	05322059044	Ankara	67	2010-01-01	2015-12-31
143	126	Meryem	Doğan	10099779428	1951-07-15	meryemozturk126@gmail.com	05322059044	Antalya	52	2016-01-01	\N
144	127	Hüseyin	Özdemir	10100571386	1952-08-16	huseyinozdemir127@hotmail.com	05322098641	İzmir	68	2010-01-01	\N
145	128	Ali	Yılmaz	10101363218	1953-09-17	aliyilmaz128@hotmail.com	05322138238	Antalya	28	2010-01-01	\N
146	129	Zeynep	Kaya	10102155140	1954-10-18	zeynepkaya129@hotmail.com	05322177835	İzmir	62	2010-01-01	2015-12-31
147	129	Zeynep	Kaya	10102155140	1954-10-18	zeynepkaya129@gmail.com	05322177835	Bursa	45	2016-01-01	\N
148	130	Mehmet	Kurt	10102947004	1955-11-19	\N	05322217432	Ankara	67	2010-01-01	\N
149	131	Meryem	Koç	10103738946	1956-12-20	meryemkoc131@hotmail.com	05322257029	Antalya	64	2010-01-01	\N
150	132	Meryem	Şahin	10104530846	1957-01-21	meryemsahin132@hotmail.com	05322375820	Ankara	49	2010-01-01	2015-12-31
151	132	Meryem	Güneş	10104530846	1957-01-21	meryemsahin132@gmail.com	05322375820	Adana	23	2016-01-01	\N
152	133	Zeynep	Aydın	10105322778	1958-02-22	zeynepaydin133@hotmail.com	05322415417	Bursa	33	2010-01-01	\N
153	134	Mustafa	Koç	10106114600	1959-03-23	mustafakoc134@hotmail.com	05322455014	Bursa	27	2010-01-01	\N
154	135	Meryem	Kara	10106906564	1960-04-24	meryemkara135@hotmail.com	02122853017	İstanbul	72	2010-01-01	2015-12-31
155	135	Meryem	Kara	10106906564	1960-04-24	meryemkara135@gmail.com	02122853017	Ankara	79	2016-01-01	\N
156	136	Mustafa	Koç	10107698406	1961-05-25	mustafakoc136@hotmail.com	05322494611	İzmir	38	2010-01-01	\N
157	137	Hasan	Çetin	10108490306	1962-06-26	hasancetin137@hotmail.com	05322534208	Bursa	33	2010-01-01	\N
158	138	Hatice	Güneş	10109282238	1963-07-27	haticegunes138@hotmail.com	05322573805	İstanbul	12	2010-01-01	2015-12-31
159	138	Hatice	Özdemir	10109282238	1963-07-27	haticegunes138@gmail.com	05322573805	Bursa	75	2016-01-01	\N
160	139	Murat	Özkan	10110074150	1964-08-28	\N	05322613402	Ankara	67	2010-01-01	\N
161	140	Gülşen	Güneş	10110866014	1965-09-01	gulsengunes140@hotmail.com	05322652999	İstanbul	54	2010-01-01	\N
162	141	Mehmet	Özkan	10111657956	1966-10-02	mehmetozkan141@hotmail.com	05322692596	Adana	5	2010-01-01	2015-12-31
163	141	Mehmet	Özkan	10111657956	1966-10-02	mehmetozkan141@gmail.com	05322692596	Adana	71	2016-01-01	\N
164	142	Hasan	Şimşek	10112449888	1967-11-03	hasansimsek142@hotmail.com	05322732193	İzmir	44	2010-01-01	\N
165	143	Hasan	Aslan	10113241788	1968-12-04	hasanaslan143@hotmail.com	05322771790	Ankara	37	2010-01-01	\N
166	144	Hatice	Çelik	10114033610	1969-01-05	haticecelik144@hotmail.com	05322811387	Bursa	51	2010-01-01	2015-12-31
167	144	Hatice	Aslan	10114033610	1969-01-05	haticecelik144@gmail.com	05322811387	Ankara	37	2016-01-01	\N
168	145	Yağız	Çelik	10114825574	1970-02-06	yagizcelik145@hotmail.com	05322850984	Adana	77	2010-01-01	\N
169	146	Şerife	Kılıç	10115617406	1971-03-07	serifekilic146@hotmail.com	05322890581	İstanbul	72	2010-01-01	\N
170	147	Zeynep	Şimşek	10116409338	1972-04-08	zeynepsimsek147@hotmail.com	05322930178	Ankara	25	2010-01-01	2015-12-31
171	147	Zeynep	Şimşek	10116409338	1972-04-08	zeynepsimsek147@gmail.com	05322930178	İzmir	68	2016-01-01	\N
172	148	Mustafa	Çetin	10117201238	1973-05-09	\N	05322969775	İzmir	56	2010-01-01	\N
173	149	Ali	Kara	10117993102	1974-06-10	bilgi@anadolukatilim.com.tr	05323009372	Adana	35	2010-01-01	\N
174	150	Ali	Öztürk	10118785034	1975-07-11	aliozturk150@hotmail.com	05323048969	Antalya	76	2010-01-01	2015-12-31
175	150	Ali	Öztürk	10118785034	1975-07-11	aliozturk150@gmail.com	05323048969	Adana	59	2016-01-01	\N
176	151	Hüseyin	Kaya	10119576976	1976-08-12	huseyinkaya151@hotmail.com	05323088566	Adana	53	2010-01-01	\N
177	152	Mehmet	Çelik	10120368898	1977-09-13	mehmetcelik152@hotmail.com	05323128163	İzmir	38	2010-01-01	\N
178	153	Hatice	Güneş	10121160798	1978-10-14	haticegunes153@hotmail.com	05323167760	İzmir	62	2010-01-01	2015-12-31
179	153	Hatice	Güneş	10121160798	1978-10-14	haticegunes153@gmail.com	05323167760	Antalya	16	2016-01-01	\N
180	154	Zeynep	Güneş	10121952652	1979-11-15	zeynepgunes154@hotmail.com	05323207357	Adana	5	2010-01-01	\N
181	155	Yağız	Güneş	10122744584	1980-12-16	yagizgunes155@hotmail.com	05323246954	Ankara	79	2010-01-01	\N
182	156	Hatice	Öztürk	10123536416	1981-01-17	haticeozturk156@hotmail.com	05323286551	Antalya	10	2010-01-01	2015-12-31
183	156	Hatice	Aydın	10123536416	1981-01-17	haticeozturk156@gmail.com	05323286551	Antalya	10	2016-01-01	\N
184	157	Hüseyin	Demir	10124328348	1982-02-18	\N	05323326148	Ankara	19	2010-01-01	\N
185	158	Ahmet	Şimşek	10125120248	1983-03-19	ahmetsimsek158@hotmail.com	05323365745	İstanbul	6	2010-01-01	\N
186	159	Şerife	Yılmaz	10125912102	1984-04-20	serifeyilmaz159@hotmail.com	05323405342	İstanbul	30	2010-01-01	2015-12-31
187	159	Şerife	Yılmaz	10125912102	1984-04-20	serifeyilmaz159@gmail.com	05323405342	İzmir	68	2016-01-01	\N
188	160	Mehmet	Özdemir	10126704034	1985-05-21	mehmetozdemir160@hotmail.com	02122853017	Antalya	58	2010-01-01	\N
189	161	Ali	Koç	10127495986	1986-06-22	alikoc161@hotmail.com	05323484536	Adana	59	2010-01-01	\N
190	162	Ali	Aslan	10128287818	1987-07-23	aliaslan162@hotmail.com	05323524133	İstanbul	36	2010-01-01	2015-12-31
191	162	Ali	Şimşek	10128287818	1987-07-23	aliaslan162@gmail.com	05323524133	Ankara	25	2016-01-01	\N
192	163	Ayşe	Güneş	10129079740	1988-08-24	aysegunes163@hotmail.com	05323563730	Adana	71	2010-01-01	\N
193	164	Ayşe	Çetin	10129871672	1989-09-25	aysecetin164@hotmail.com	05323603327	Bursa	45	2010-01-01	\N
194	165	Emine	Yıldız	10130663594	1990-10-26	emineyildiz165@hotmail.com	05323642924	İstanbul	78	2010-01-01	2015-12-31
195	165	Emine	Yıldız	10130663594	1990-10-26	emineyildiz165@gmail.com	05323642924	Adana	47	2016-01-01	\N
196	166	Elif	Koç	10131455426	1991-11-27	\N	05323682521	İstanbul	30	2010-01-01	\N
197	167	Hasan	Çelik	10132247358	1992-12-28	hasancelik167@hotmail.com	05323722118	Ankara	55	2010-01-01	\N
198	168	Hüseyin	Kaya	10133039280	1993-01-01	huseyinkaya168@hotmail.com	05323761715	İzmir	20	2010-01-01	2015-12-31
199	168	Hüseyin	Koç	10133039280	1993-01-01	huseyinkaya168@gmail.com	05323761715	Adana	35	2016-01-01	\N
200	169	Emine	Doğan	10133831112	1994-02-02	eminedogan169@hotmail.com	05323801312	Ankara	7	2010-01-01	\N
201	170	Yağız	Güneş	10134623044	1995-03-03	yagizgunes170@hotmail.com	05323840909	Adana	65	2010-01-01	\N
202	171	Ayşe	Öztürk	10135414986	1996-04-04	ayseozturk171@hotmail.com	05323880506	Antalya	40	2010-01-01	2015-12-31
203	171	Ayşe	Öztürk	10135414986	1996-04-04	ayseozturk171@gmail.com	05323880506	Antalya	10	2016-01-01	\N
204	172	Ömer	Kurt	10136206818	1997-05-05	omerkurt172@hotmail.com	05323920103	Adana	65	2010-01-01	\N
205	173	Ömer	Şimşek	10136998782	1998-06-06	bilgi@anadolukatilim.com.tr	05323959700	Antalya	46	2010-01-01	\N
206	174	Ömer	Çelik	10137790682	1999-07-07	omercelik174@hotmail.com	05323999297	Bursa	75	2010-01-01	2015-12-31
207	174	Ömer	Yılmaz	10137790682	1999-07-07	omercelik174@gmail.com	05323999297	Ankara	13	2016-01-01	\N
208	175	Murat	Kurt	10138582514	2000-08-08	\N	05324038894	Ankara	19	2010-01-01	\N
209	176	Fatma	Kaya	10139374446	2001-09-09	fatmakaya176@hotmail.com	05324078491	Ankara	37	2010-01-01	\N
210	177	Hasan	Aslan	10140166368	2002-10-10	hasanaslan177@hotmail.com	05324118088	İzmir	20	2010-01-01	2015-12-31
211	177	Hasan	Aslan	10140166368	2002-10-10	hasanaslan177@gmail.com	05324118088	Adana	29	2016-01-01	\N
212	178	Ayşe	Kılıç	10140958222	2003-11-11	aysekilic178@hotmail.com	05324157685	İzmir	50	2010-01-01	\N
213	179	Gülşen	Aslan	10141750122	2004-12-12	gulsenaslan179@hotmail.com	05324197282	Adana	71	2010-01-01	\N
214	180	Çiğdem	Koç	10142542054	1945-01-13	cigdemkoc180@hotmail.com	05324236879	Ankara	25	2010-01-01	2015-12-31
215	180	Çiğdem	Özdemir	10142542054	1945-01-13	cigdemkoc180@gmail.com	05324236879	Bursa	9	2016-01-01	\N
216	181	Mehmet	Koç	10137790682	1946-02-14	mehmetkoc181@hotmail.com	05324276476	Ankara	61	2010-01-01	\N
217	182	Murat	Yılmaz	10144125828	1947-03-15	muratyilmaz182@hotmail.com	05324316073	Ankara	31	2010-01-01	\N
218	183	Emine	Kurt	10144917782	1948-04-16	eminekurt183@hotmail.com	05324355670	İstanbul	48	2010-01-01	2015-12-31
219	183	Emine	Kurt	10144917782	1948-04-16	eminekurt183@gmail.com	05324355670	Bursa	69	2016-01-01	\N
220	184	Ali	Kurt	10145709614	1949-05-17	\N	05324395267	İstanbul	54	2010-01-01	\N
221	185	Elif	Arslan	10146501514	1950-06-18	elifarslan185@hotmail.com	02122853017	İstanbul	72	2010-01-01	\N
222	186	Zeynep	Arslan	10147293456	1951-07-19	zeyneparslan186@hotmail.com	05324434864	İstanbul	42	2010-01-01	2015-12-31
223	186	Zeynep	Yılmaz	10147293456	1951-07-19	zeyneparslan186@gmail.com	05324434864	İzmir	50	2016-01-01	\N
224	187	Şerife	Aslan	10148085388	1952-08-20	serifeaslan187@hotmail.com	05324474461	İzmir	32	2010-01-01	\N
225	188	Hüseyin	Öztürk	10148877242	1953-09-21	huseyinozturk188@hotmail.com	05324514058	Ankara	79	2010-01-01	\N
226	189	Çiğdem	Çelik	10149669174	1954-10-22	cigdemcelik189@hotmail.com	05324553655	Adana	53	2010-01-01	2015-12-31
227	189	Çiğdem	Çelik	10149669174	1954-10-22	cigdemcelik189@gmail.com	05324553655	İstanbul	24	2016-01-01	\N
228	190	Fatma	Koç	10150461064	1955-11-23	fatmakoc190@hotmail.com	05324593252	Ankara	49	2010-01-01	\N
229	191	Meryem	Kılıç	10151252906	1956-12-24	meryemkilic191@hotmail.com	05324632849	İstanbul	18	2010-01-01	\N
230	192	Şerife	Şimşek	10152044838	1957-01-25	serifesimsek192@hotmail.com	05324672446	Antalya	76	2010-01-01	2015-12-31
231	192	Şerife	Öztürk	10152044838	1957-01-25	serifesimsek192@gmail.com	05324672446	Antalya	4	2016-01-01	\N
232	193	Ömer	Şahin	10152836792	1958-02-26	\N	05324712043	Bursa	27	2010-01-01	\N
233	194	Hatice	Çetin	10153628624	1959-03-27	haticecetin194@hotmail.com	05324751640	Ankara	49	2010-01-01	\N
234	195	Murat	Aydın	10154420524	1960-04-28	murataydin195@hotmail.com	05324791237	Antalya	76	2010-01-01	2015-12-31
235	195	Murat	Aydın	10154420524	1960-04-28	murataydin195@gmail.com	05324791237	İzmir	2	2016-01-01	\N
236	196	Emine	Şahin	10155212456	1961-05-01	eminesahin196@hotmail.com	05324830834	Bursa	3	2010-01-01	\N
237	197	Emine	Aydın	10156004388	1962-06-02	bilgi@anadolukatilim.com.tr	05324870431	İzmir	14	2010-01-01	\N
238	198	Hüseyin	Yıldız	10156796252	1963-07-03	huseyinyildiz198@hotmail.com	05324910028	İstanbul	66	2010-01-01	2015-12-31
239	198	Hüseyin	Şahin	10156796252	1963-07-03	huseyinyildiz198@gmail.com	05324910028	Ankara	37	2016-01-01	\N
240	199	Hatice	Kurt	10157588184	1964-08-04	haticekurt199@hotmail.com	05324949625	Antalya	4	2010-01-01	\N
241	200	Mehmet	Arslan	10158380084	1965-09-05	mehmetarslan200@hotmail.com	05324989222	Ankara	19	2010-01-01	\N
242	201	İsmail	Kaya	10159171926	1966-10-06	ismailkaya201@hotmail.com	05325028819	İstanbul	42	2010-01-01	2015-12-31
243	201	İsmail	Kaya	10159171926	1966-10-06	ismailkaya201@gmail.com	05325028819	Antalya	22	2016-01-01	\N
244	202	Ahmet	Aslan	10159963880	1967-11-07	\N	05325068416	Antalya	52	2010-01-01	\N
245	203	Ahmet	Şimşek	10160755702	1968-12-08	ahmetsimsek203@hotmail.com	05325108013	İzmir	20	2010-01-01	\N
246	204	Ayşe	Doğan	10161547634	1969-01-09	aysedogan204@hotmail.com	05325147610	İstanbul	30	2010-01-01	2015-12-31
247	204	Ayşe	Kılıç	10161547634	1969-01-09	aysedogan204@gmail.com	05325147610	Ankara	67	2016-01-01	\N
248	205	Ayşe	Özkan	10162339566	1970-02-10	ayseozkan205@hotmail.com	05325187207	Bursa	21	2010-01-01	\N
249	206	İsmail	Özkan	10163131466	1971-03-11	ismailozkan206@hotmail.com	05325226804	İzmir	56	2010-01-01	\N
250	207	Fatma	Aslan	10163923320	1972-04-12	fatmaaslan207@hotmail.com	05325266401	Ankara	55	2010-01-01	2015-12-31
251	207	Fatma	Aslan	10163923320	1972-04-12	fatmaaslan207@gmail.com	05325266401	İzmir	44	2016-01-01	\N
252	208	Hüseyin	Kara	10164715252	1973-05-13	huseyinkara208@hotmail.com	05325305998	İzmir	56	2010-01-01	\N
253	209	Şerife	Doğan	10165507184	1974-06-14	serifedogan209@hotmail.com	05325345595	Ankara	1	2010-01-01	\N
254	210	Mustafa	Demir	10166299026	1975-07-15	mustafademir210@hotmail.com	02122853017	Antalya	4	2010-01-01	2015-12-31
255	210	Mustafa	Koç	10166299026	1975-07-15	mustafademir210@gmail.com	02122853017	İzmir	2	2016-01-01	\N
256	211	Çiğdem	Kara	10167090936	1976-08-16	\N	05325385192	Antalya	52	2010-01-01	\N
257	212	Fatma	Şimşek	10167882890	1977-09-17	fatmasimsek212@hotmail.com	05325424789	Antalya	34	2010-01-01	\N
258	213	Çiğdem	Çelik	10168674722	1978-10-18	cigdemcelik213@hotmail.com	05325464386	Adana	29	2010-01-01	2015-12-31
259	213	Çiğdem	Çelik	10168674722	1978-10-18	cigdemcelik213@gmail.com	05325464386	Bursa	9	2016-01-01	\N
260	214	Ali	Doğan	10169466654	1979-11-19	alidogan214@hotmail.com	05325503983	Bursa	75	2010-01-01	\N
261	215	Ömer	Kaya	10170258576	1980-12-20	omerkaya215@hotmail.com	05325543580	İstanbul	54	2010-01-01	\N
262	216	Gülşen	Kaya	10171050476	1981-01-21	gulsenkaya216@hotmail.com	05325583177	Ankara	43	2010-01-01	2015-12-31
263	216	Gülşen	Kaya	10171050476	1981-01-21	gulsenkaya216@gmail.com	05325583177	Adana	71	2016-01-01	\N
264	217	Elif	Çelik	10171842330	1982-02-22	elifcelik217@hotmail.com	05325622774	İstanbul	12	2010-01-01	\N
265	218	Gülşen	Arslan	10172634262	1983-03-23	gulsenarslan218@hotmail.com	05325662371	Bursa	51	2010-01-01	\N
266	219	İsmail	Kara	10173426194	1984-04-24	ismailkara219@hotmail.com	05325701968	Ankara	49	2010-01-01	2015-12-31
267	219	İsmail	Kara	10173426194	1984-04-24	ismailkara219@gmail.com	05325701968	Adana	65	2016-01-01	\N
268	220	Ali	Özdemir	10174218026	1985-05-25	\N	05325741565	Ankara	43	2010-01-01	\N
269	221	İsmail	Kılıç	10175009968	1986-06-26	bilgi@anadolukatilim.com.tr	05325781162	Ankara	55	2010-01-01	\N
270	222	Ali	Şahin	10175801890	1987-07-27	alisahin222@hotmail.com	05325820759	İstanbul	30	2010-01-01	2015-12-31
271	222	Ali	Çetin	10175801890	1987-07-27	alisahin222@gmail.com	05325820759	İzmir	26	2016-01-01	\N
272	223	Hasan	Arslan	10176593732	1988-08-28	hasanarslan223@hotmail.com	05325860356	Adana	65	2010-01-01	\N
273	224	Zeynep	Öztürk	10177385664	1989-09-01	zeynepozturk224@hotmail.com	05325899953	İstanbul	78	2010-01-01	\N
274	225	Şerife	Özkan	10178177596	1990-10-02	serifeozkan225@hotmail.com	05325939550	İstanbul	18	2010-01-01	2015-12-31
275	225	Şerife	Özkan	10178177596	1990-10-02	serifeozkan225@gmail.com	05325939550	İzmir	74	2016-01-01	\N
276	226	İsmail	Şimşek	10178969450	1991-11-03	ismailsimsek226@hotmail.com	05325979147	Antalya	64	2010-01-01	\N
277	227	Elif	Demir	10179761350	1992-12-04	elifdemir227@hotmail.com	05326018744	İstanbul	18	2010-01-01	\N
278	228	Murat	Aslan	10180553272	1993-01-05	murataslan228@hotmail.com	05326058341	İstanbul	54	2010-01-01	2015-12-31
279	228	Murat	Aydın	10180553272	1993-01-05	murataslan228@gmail.com	05326058341	İstanbul	24	2016-01-01	\N
280	229	Çiğdem	Aydın	10181345104	1994-02-06	\N	05326097938	Bursa	3	2010-01-01	\N
281	230	Ömer	Koç	10182137036	1995-03-07	omerkoc230@hotmail.com	05326137535	İzmir	2	2010-01-01	\N
282	231	Emine	Yıldız	10182928900	1996-04-08	emineyildiz231@hotmail.com	05326177132	İzmir	56	2010-01-01	2015-12-31
283	231	Emine	Yıldız	10182928900	1996-04-08	emineyildiz231@gmail.com	05326177132	Antalya	28	2016-01-01	\N
284	232	Gülşen	Arslan	10183720800	1997-05-09	gulsenarslan232@hotmail.com	05326216729	Antalya	28	2010-01-01	\N
285	233	Ayşe	Kara	10184512732	1998-06-10	aysekara233@hotmail.com	05326256326	Antalya	76	2010-01-01	\N
286	234	Hüseyin	Kılıç	10185304664	1999-07-11	huseyinkilic234@hotmail.com	05326295923	Ankara	19	2010-01-01	2015-12-31
287	234	Hüseyin	Demir	10185304664	1999-07-11	huseyinkilic234@gmail.com	05326295923	Bursa	81	2016-01-01	\N
288	235	Mustafa	Arslan	10186096506	2000-08-12	mustafaarslan235@hotmail.com	02122853017	Adana	35	2010-01-01	\N
289	236	Şerife	Çetin	10186888460	2001-09-13	serifecetin236@hotmail.com	05326335520	İzmir	32	2010-01-01	\N
290	237	Elif	Öztürk	10187680360	2002-10-14	elifozturk237@hotmail.com	05326375117	İstanbul	6	2010-01-01	2015-12-31
291	237	Elif	Öztürk	10187680360	2002-10-14	elifozturk237@gmail.com	05326375117	İzmir	26	2016-01-01	\N
292	238	Ömer	Aydın	10188472292	2003-11-15	\N	05326414714	Ankara	67	2010-01-01	\N
293	239	Mustafa	Çelik	10189264124	2004-12-16	mustafacelik239@hotmail.com	05326454311	Adana	53	2010-01-01	\N
294	240	Zeynep	Kılıç	10190056046	1945-01-17	zeynepkilic240@hotmail.com	05326493908	Bursa	75	2010-01-01	2015-12-31
295	240	Zeynep	Kaya	10190056046	1945-01-17	zeynepkilic240@gmail.com	05326493908	Adana	65	2016-01-01	\N
296	241	Çiğdem	Aydın	10185304664	1946-02-18	cigdemaydin241@hotmail.com	05326533505	Antalya	16	2010-01-01	\N
297	242	İsmail	Arslan	10191639842	1947-03-19	ismailarslan242@hotmail.com	05326573102	Ankara	19	2010-01-01	\N
298	243	Ahmet	Koç	10192431742	1948-04-20	ahmetkoc243@hotmail.com	05326612699	İstanbul	12	2010-01-01	2015-12-31
299	243	Ahmet	Koç	10192431742	1948-04-20	ahmetkoc243@gmail.com	05326612699	İzmir	32	2016-01-01	\N
300	244	İsmail	Aydın	10193223674	1949-05-21	ismailaydin244@hotmail.com	05326652296	İstanbul	36	2010-01-01	\N
301	245	İsmail	Öztürk	10194015506	1950-06-22	bilgi@anadolukatilim.com.tr	05326691893	Bursa	15	2010-01-01	\N
302	246	Elif	Demir	10194807460	1951-07-23	elifdemir246@hotmail.com	05326731490	Antalya	16	2010-01-01	2015-12-31
303	246	Elif	Şahin	10194807460	1951-07-23	elifdemir246@gmail.com	05326731490	İzmir	8	2016-01-01	\N
304	247	Meryem	Demir	10195599302	1952-08-24	\N	05326771087	Ankara	1	2010-01-01	\N
305	248	Yağız	Demir	10196391202	1953-09-25	yagizdemir248@hotmail.com	05326810684	İstanbul	54	2010-01-01	\N
306	249	Zeynep	Şimşek	10197183134	1954-10-26	zeynepsimsek249@hotmail.com	05326850281	Bursa	63	2010-01-01	2015-12-31
307	249	Zeynep	Şimşek	10197183134	1954-10-26	zeynepsimsek249@gmail.com	05326850281	İzmir	20	2016-01-01	\N
308	250	Çiğdem	Özdemir	10197975098	1955-11-27	cigdemozdemir250@hotmail.com	05326889878	İstanbul	30	2010-01-01	\N
309	251	Ali	Kılıç	10198766930	1956-12-28	alikilic251@hotmail.com	05326929475	İzmir	44	2010-01-01	\N
310	252	Mustafa	Kurt	10199558862	1957-01-01	mustafakurt252@hotmail.com	05326969072	İzmir	50	2010-01-01	2015-12-31
311	252	Mustafa	Kaya	10199558862	1957-01-01	mustafakurt252@gmail.com	05326969072	Ankara	19	2016-01-01	\N
312	253	Çiğdem	Kurt	10200350720	1958-02-02	cigdemkurt253@hotmail.com	05327008669	Bursa	3	2010-01-01	\N
313	254	Yağız	Özkan	10201142652	1959-03-03	yagizozkan254@hotmail.com	05327048266	İzmir	26	2010-01-01	\N
314	255	Ali	Kaya	10201934516	1960-04-04	alikaya255@hotmail.com	05327087863	İstanbul	24	2010-01-01	2015-12-31
315	255	Ali	Kaya	10201934516	1960-04-04	alikaya255@gmail.com	05327087863	Adana	17	2016-01-01	\N
316	256	Şerife	Şahin	10202726448	1961-05-05	\N	05327127460	Adana	11	2010-01-01	\N
317	257	Zeynep	Kara	10203518370	1962-06-06	zeynepkara257@hotmail.com	05327167057	Bursa	15	2010-01-01	\N
318	258	Çiğdem	Kaya	10204310270	1963-07-07	cigdemkaya258@hotmail.com	05327206654	Adana	71	2010-01-01	2015-12-31
319	258	Çiğdem	Kılıç	10204310270	1963-07-07	cigdemkaya258@gmail.com	05327206654	İstanbul	6	2016-01-01	\N
320	259	İsmail	Kurt	10205102102	1964-08-08	ismailkurt259@hotmail.com	05327246251	İstanbul	18	2010-01-01	\N
321	260	Hatice	Aydın	10205894076	1965-09-09	haticeaydin260@hotmail.com	02122853017	Bursa	15	2010-01-01	\N
322	261	Ayşe	Kılıç	10206685918	1966-10-10	aysekilic261@hotmail.com	05327285848	Bursa	51	2010-01-01	2015-12-31
323	261	Ayşe	Kılıç	10206685918	1966-10-10	aysekilic261@gmail.com	05327285848	Bursa	3	2016-01-01	\N
324	262	Emine	Yılmaz	10207477840	1967-11-11	emineyilmaz262@hotmail.com	05327325445	İstanbul	48	2010-01-01	\N
325	263	Hasan	Çelik	10208269772	1968-12-12	hasancelik263@hotmail.com	05327365042	Ankara	79	2010-01-01	\N
326	264	Ahmet	Özkan	10209061672	1969-01-13	ahmetozkan264@hotmail.com	05327404639	Adana	77	2010-01-01	2015-12-31
327	264	Ahmet	Doğan	10209061672	1969-01-13	ahmetozkan264@gmail.com	05327404639	Antalya	10	2016-01-01	\N
328	265	Şerife	Aslan	10209853536	1970-02-14	\N	05327444236	İstanbul	30	2010-01-01	\N
329	266	Yağız	Doğan	10210645458	1971-03-15	yagizdogan266@hotmail.com	05327483833	Adana	35	2010-01-01	\N
330	267	Çiğdem	Aydın	10211437380	1972-04-16	cigdemaydin267@hotmail.com	05327523430	İstanbul	60	2010-01-01	2015-12-31
331	267	Çiğdem	Aydın	10211437380	1972-04-16	cigdemaydin267@gmail.com	05327523430	Bursa	57	2016-01-01	\N
332	268	Hasan	Kaya	10212229212	1973-05-17	hasankaya268@hotmail.com	05327563027	Antalya	40	2010-01-01	\N
333	269	Yağız	Kara	10213021112	1974-06-18	bilgi@anadolukatilim.com.tr	05327602624	İzmir	50	2010-01-01	\N
334	270	Elif	Doğan	10213813076	1975-07-19	elifdogan270@hotmail.com	05327642221	İstanbul	36	2010-01-01	2015-12-31
335	270	Elif	Şimşek	10213813076	1975-07-19	elifdogan270@gmail.com	05327642221	İzmir	68	2016-01-01	\N
336	271	Hasan	Yıldız	10214604918	1976-08-20	hasanyildiz271@hotmail.com	05327681818	Adana	77	2010-01-01	\N
337	272	Meryem	Kara	10215396850	1977-09-21	meryemkara272@hotmail.com	05327721415	İstanbul	72	2010-01-01	\N
338	273	Ayşe	Öztürk	10216188782	1978-10-22	ayseozturk273@hotmail.com	05327761012	Bursa	39	2010-01-01	2015-12-31
339	273	Ayşe	Öztürk	10216188782	1978-10-22	ayseozturk273@gmail.com	05327761012	İzmir	38	2016-01-01	\N
340	274	Ali	Kılıç	10216980614	1979-11-23	\N	05327800609	Bursa	57	2010-01-01	\N
341	275	Ayşe	Kılıç	10217772546	1980-12-24	aysekilic275@hotmail.com	05327840206	Bursa	33	2010-01-01	\N
342	276	Hüseyin	Özdemir	10218564478	1981-01-25	huseyinozdemir276@hotmail.com	05327879803	İstanbul	60	2010-01-01	2015-12-31
343	276	Hüseyin	Aydın	10218564478	1981-01-25	huseyinozdemir276@gmail.com	05327879803	İstanbul	54	2016-01-01	\N
344	277	Çiğdem	Kaya	10219356300	1982-02-26	cigdemkaya277@hotmail.com	05327919400	İstanbul	48	2010-01-01	\N
345	278	Çiğdem	Kara	10220148222	1983-03-27	cigdemkara278@hotmail.com	05327958997	İzmir	32	2010-01-01	\N
346	279	İsmail	Aslan	10220940154	1984-04-28	ismailaslan279@hotmail.com	05327998594	Ankara	49	2010-01-01	2015-12-31
347	279	İsmail	Aslan	10220940154	1984-04-28	ismailaslan279@gmail.com	05327998594	Antalya	76	2016-01-01	\N
348	280	Murat	Doğan	10221732086	1985-05-01	muratdogan280@hotmail.com	05328038191	Ankara	73	2010-01-01	\N
349	281	Elif	Yılmaz	10222523928	1986-06-02	elifyilmaz281@hotmail.com	05328117385	Antalya	16	2010-01-01	\N
350	282	İsmail	Şimşek	10223315850	1987-07-03	ismailsimsek282@hotmail.com	05328156982	Bursa	69	2010-01-01	2015-12-31
351	282	İsmail	Kılıç	10223315850	1987-07-03	ismailsimsek282@gmail.com	05328156982	İzmir	8	2016-01-01	\N
352	283	Fatma	Şahin	10224107782	1988-08-04	\N	05328196579	İstanbul	48	2010-01-01	\N
353	284	Zeynep	Kılıç	10224899656	1989-09-05	zeynepkilic284@hotmail.com	05328236176	İstanbul	72	2010-01-01	\N
354	285	Murat	Doğan	10225691556	1990-10-06	muratdogan285@hotmail.com	02122853017	Bursa	27	2010-01-01	2015-12-31
355	285	Murat	Doğan	10225691556	1990-10-06	muratdogan285@gmail.com	02122853017	Adana	11	2016-01-01	\N
356	286	Murat	Kara	10226483488	1991-11-07	muratkara286@hotmail.com	05328275773	Ankara	55	2010-01-01	\N
357	287	Zeynep	Şimşek	10227275310	1992-12-08	zeynepsimsek287@hotmail.com	05328315370	Antalya	58	2010-01-01	\N
358	288	Zeynep	Doğan	10228067242	1993-01-09	zeynepdogan288@hotmail.com	05328354967	Ankara	7	2010-01-01	2015-12-31
359	288	Zeynep	Yıldız	10228067242	1993-01-09	zeynepdogan288@gmail.com	05328354967	İstanbul	66	2016-01-01	\N
360	289	Ali	Kılıç	10228859106	1994-02-10	alikilic289@hotmail.com	05328394564	Adana	11	2010-01-01	\N
361	290	Meryem	Güneş	10229651006	1995-03-11	meryemgunes290@hotmail.com	05328434161	Antalya	40	2010-01-01	\N
362	291	Hatice	Şimşek	10230442938	1996-04-12	haticesimsek291@hotmail.com	05328473758	Ankara	7	2010-01-01	2015-12-31
363	291	Hatice	Şimşek	10230442938	1996-04-12	haticesimsek291@gmail.com	05328473758	Adana	77	2016-01-01	\N
364	292	Zeynep	Arslan	10231234860	1997-05-13	\N	05328513355	İstanbul	24	2010-01-01	\N
365	293	Hüseyin	Aydın	10232026792	1998-06-14	bilgi@anadolukatilim.com.tr	05328552952	İzmir	38	2010-01-01	\N
366	294	Şerife	Kılıç	10232818656	1999-07-15	serifekilic294@hotmail.com	05328592549	Ankara	19	2010-01-01	2015-12-31
367	294	Şerife	Öztürk	10232818656	1999-07-15	serifekilic294@gmail.com	05328592549	Bursa	51	2016-01-01	\N
368	295	Ali	Öztürk	10233610556	2000-08-16	aliozturk295@hotmail.com	05328632146	Adana	65	2010-01-01	\N
369	296	Hatice	Aydın	10234402488	2001-09-17	haticeaydin296@hotmail.com	05328671743	Adana	53	2010-01-01	\N
370	297	Hüseyin	Demir	10235194320	2002-10-18	huseyindemir297@hotmail.com	05328711340	İstanbul	36	2010-01-01	2015-12-31
371	297	Hüseyin	Demir	10235194320	2002-10-18	huseyindemir297@gmail.com	05328711340	Antalya	16	2016-01-01	\N
372	298	Hatice	Özkan	10235986284	2003-11-19	haticeozkan298@hotmail.com	05328750937	İstanbul	18	2010-01-01	\N
373	299	Çiğdem	Aslan	10236778116	2004-12-20	cigdemaslan299@hotmail.com	05328790534	Bursa	51	2010-01-01	\N
374	300	Yağız	Koç	10237570016	1945-01-21	yagizkoc300@hotmail.com	05328830131	Bursa	15	2010-01-01	2015-12-31
375	300	Yağız	Güneş	10237570016	1945-01-21	yagizkoc300@gmail.com	05328830131	İzmir	74	2016-01-01	\N
376	301	Mustafa	Çelik	10232818656	1946-02-22	\N	05328869728	Antalya	34	2010-01-01	\N
377	302	Hasan	Doğan	10239153880	1947-03-23	hasandogan302@hotmail.com	05328909325	Bursa	21	2010-01-01	\N
378	303	İsmail	Öztürk	10239945744	1948-04-24	ismailozturk303@hotmail.com	05328948922	İstanbul	54	2010-01-01	2015-12-31
379	303	İsmail	Öztürk	10239945744	1948-04-24	ismailozturk303@gmail.com	05328948922	Bursa	9	2016-01-01	\N
380	304	Mehmet	Çelik	10240737666	1949-05-25	mehmetcelik304@hotmail.com	05328988519	İzmir	14	2010-01-01	\N
381	305	Elif	Şimşek	10241529598	1950-06-26	elifsimsek305@hotmail.com	05329028116	İstanbul	54	2010-01-01	\N
382	306	Ömer	Doğan	10242321498	1951-07-27	omerdogan306@hotmail.com	05329067713	Bursa	27	2010-01-01	2015-12-31
383	306	Ömer	Özdemir	10242321498	1951-07-27	omerdogan306@gmail.com	05329067713	İzmir	74	2016-01-01	\N
384	307	Fatma	Aslan	10243113320	1952-08-28	fatmaaslan307@hotmail.com	05329107310	Adana	71	2010-01-01	\N
385	308	Gülşen	Kara	10243905284	1953-09-01	gulsenkara308@hotmail.com	05329146907	Antalya	46	2010-01-01	\N
386	309	Ali	Koç	10244697126	1954-10-02	alikoc309@hotmail.com	05329186504	Bursa	51	2010-01-01	2015-12-31
387	309	Ali	Koç	10244697126	1954-10-02	alikoc309@gmail.com	05329186504	Ankara	49	2016-01-01	\N
388	310	Ahmet	Arslan	10245489058	1955-11-03	\N	02122853017	İzmir	44	2010-01-01	\N
389	311	Çiğdem	Doğan	10246280968	1956-12-04	cigdemdogan311@hotmail.com	05329226101	İstanbul	54	2010-01-01	\N
390	312	İsmail	Yılmaz	10247072890	1957-01-05	ismailyilmaz312@hotmail.com	05329265698	Antalya	58	2010-01-01	2015-12-31
391	312	İsmail	Şahin	10247072890	1957-01-05	ismailyilmaz312@gmail.com	05329265698	Adana	17	2016-01-01	\N
392	313	Zeynep	Aslan	10247864754	1958-02-06	zeynepaslan313@hotmail.com	05329305295	Bursa	15	2010-01-01	\N
393	314	Hasan	Aydın	10248656686	1959-03-07	hasanaydin314@hotmail.com	05329344892	Bursa	9	2010-01-01	\N
394	315	Ayşe	Çetin	10249448518	1960-04-08	aysecetin315@hotmail.com	05329384489	Bursa	39	2010-01-01	2015-12-31
395	315	Ayşe	Çetin	10249448518	1960-04-08	aysecetin315@gmail.com	05329384489	İstanbul	24	2016-01-01	\N
396	316	Ahmet	Kurt	10250240408	1961-05-09	ahmetkurt316@hotmail.com	05329424086	Adana	71	2010-01-01	\N
397	317	Murat	Öztürk	10251032330	1962-06-10	bilgi@anadolukatilim.com.tr	05329463683	Ankara	79	2010-01-01	\N
398	318	Ahmet	Koç	10251824294	1963-07-11	ahmetkoc318@hotmail.com	05329503280	İstanbul	24	2010-01-01	2015-12-31
399	318	Ahmet	Yıldız	10251824294	1963-07-11	ahmetkoc318@gmail.com	05329503280	Ankara	1	2016-01-01	\N
400	319	Yağız	Aydın	10252616126	1964-08-12	\N	05329542877	Adana	41	2010-01-01	\N
401	320	Mehmet	Kurt	10253408058	1965-09-13	mehmetkurt320@hotmail.com	05329582474	Adana	35	2010-01-01	\N
402	321	Zeynep	Arslan	10254199900	1966-10-14	zeyneparslan321@hotmail.com	05329622071	Adana	71	2010-01-01	2015-12-31
403	321	Zeynep	Arslan	10254199900	1966-10-14	zeyneparslan321@gmail.com	05329622071	Adana	65	2016-01-01	\N
404	322	Şerife	Kaya	10254991832	1967-11-15	serifekaya322@hotmail.com	05329661668	Antalya	64	2010-01-01	\N
405	323	Mustafa	Çetin	10255783764	1968-12-16	mustafacetin323@hotmail.com	05329701265	İstanbul	60	2010-01-01	\N
406	324	Mustafa	Özdemir	10256575696	1969-01-17	mustafaozdemir324@hotmail.com	05329740862	Bursa	75	2010-01-01	2015-12-31
407	324	Mustafa	Arslan	10256575696	1969-01-17	mustafaozdemir324@gmail.com	05329740862	Adana	17	2016-01-01	\N
408	325	Zeynep	Özdemir	10257367528	1970-02-18	zeynepozdemir325@hotmail.com	05329780459	Antalya	34	2010-01-01	\N
409	326	Hüseyin	Kılıç	10258159450	1971-03-19	huseyinkilic326@hotmail.com	05329820056	Ankara	73	2010-01-01	\N
410	327	Meryem	Öztürk	10258951382	1972-04-20	meryemozturk327@hotmail.com	05329859653	Adana	77	2010-01-01	2015-12-31
411	327	Meryem	Öztürk	10258951382	1972-04-20	meryemozturk327@gmail.com	05329859653	Adana	23	2016-01-01	\N
412	328	Hüseyin	Kurt	10259743214	1973-05-21	\N	05329899250	Ankara	7	2010-01-01	\N
413	329	Zeynep	Aslan	10260535136	1974-06-22	zeynepaslan329@hotmail.com	05329938847	Bursa	57	2010-01-01	\N
414	330	Hatice	Kılıç	10261327068	1975-07-23	haticekilic330@hotmail.com	05329978444	Ankara	61	2010-01-01	2015-12-31
415	330	Hatice	Özdemir	10261327068	1975-07-23	haticekilic330@gmail.com	05329978444	İstanbul	36	2016-01-01	\N
416	331	Ömer	Çetin	10262118900	1976-08-24	omercetin331@hotmail.com	05320018041	Ankara	1	2010-01-01	\N
417	332	Fatma	Aydın	10262910832	1977-09-25	fatmaaydin332@hotmail.com	05320057638	Bursa	51	2010-01-01	\N
418	333	Meryem	Güneş	10263702764	1978-10-26	meryemgunes333@hotmail.com	05320097235	İstanbul	36	2010-01-01	2015-12-31
419	333	Meryem	Güneş	10263702764	1978-10-26	meryemgunes333@gmail.com	05320097235	Ankara	7	2016-01-01	\N
420	334	Hüseyin	Şahin	10264494606	1979-11-27	huseyinsahin334@hotmail.com	05320136832	İzmir	50	2010-01-01	\N
421	335	Hüseyin	Yılmaz	10265286538	1980-12-28	huseyinyilmaz335@hotmail.com	02122853017	İstanbul	42	2010-01-01	\N
422	336	Mehmet	Şahin	10266078460	1981-01-01	mehmetsahin336@hotmail.com	05320176429	İzmir	38	2010-01-01	2015-12-31
423	336	Mehmet	Koç	10266078460	1981-01-01	mehmetsahin336@gmail.com	05320176429	Ankara	1	2016-01-01	\N
424	337	Şerife	Özkan	10266870392	1982-02-02	\N	05320216026	Bursa	9	2010-01-01	\N
425	338	Ayşe	Kılıç	10267662224	1983-03-03	aysekilic338@hotmail.com	05320255623	İzmir	38	2010-01-01	\N
426	339	Ömer	Arslan	10268454156	1984-04-04	omerarslan339@hotmail.com	05320295220	Adana	53	2010-01-01	2015-12-31
427	339	Ömer	Arslan	10268454156	1984-04-04	omerarslan339@gmail.com	05320295220	İstanbul	48	2016-01-01	\N
428	340	Şerife	Aslan	10269246088	1985-05-05	serifeaslan340@hotmail.com	05320334817	Adana	59	2010-01-01	\N
429	341	Meryem	Şimşek	10270037910	1986-06-06	bilgi@anadolukatilim.com.tr	05320374414	Ankara	73	2010-01-01	\N
430	342	Meryem	Kara	10270829874	1987-07-07	meryemkara342@hotmail.com	05320453608	Ankara	73	2010-01-01	2015-12-31
431	342	Meryem	Kaya	10270829874	1987-07-07	meryemkara342@gmail.com	05320453608	Bursa	81	2016-01-01	\N
432	343	Ahmet	Şahin	10271621774	1988-08-08	ahmetsahin343@hotmail.com	05320493205	Ankara	79	2010-01-01	\N
433	344	Emine	Özdemir	10272413606	1989-09-09	emineozdemir344@hotmail.com	05320532802	Ankara	31	2010-01-01	\N
434	345	Ali	Yıldız	10273205538	1990-10-10	aliyildiz345@hotmail.com	05320572399	Bursa	21	2010-01-01	2015-12-31
435	345	Ali	Yıldız	10273205538	1990-10-10	aliyildiz345@gmail.com	05320572399	İstanbul	18	2016-01-01	\N
436	346	Hatice	Kılıç	10273997402	1991-11-11	\N	05320611996	Ankara	19	2010-01-01	\N
437	347	Emine	Doğan	10274789334	1992-12-12	eminedogan347@hotmail.com	05320651593	İstanbul	54	2010-01-01	\N
438	348	Mustafa	Koç	10275581234	1993-01-13	mustafakoc348@hotmail.com	05320691190	Bursa	69	2010-01-01	2015-12-31
439	348	Mustafa	Doğan	10275581234	1993-01-13	mustafakoc348@gmail.com	05320691190	İzmir	56	2016-01-01	\N
440	349	Mustafa	Özkan	10276373166	1994-02-14	mustafaozkan349@hotmail.com	05320730787	Bursa	81	2010-01-01	\N
441	350	Meryem	Yılmaz	10277165098	1995-03-15	meryemyilmaz350@hotmail.com	05320770384	Bursa	39	2010-01-01	\N
442	351	Yağız	Özkan	10277956962	1996-04-16	yagizozkan351@hotmail.com	05320809981	İzmir	26	2010-01-01	2015-12-31
443	351	Yağız	Özkan	10277956962	1996-04-16	yagizozkan351@gmail.com	05320809981	Bursa	57	2016-01-01	\N
444	352	Ömer	Kurt	10278748894	1997-05-17	omerkurt352@hotmail.com	05320849578	Antalya	10	2010-01-01	\N
445	353	Mustafa	Kurt	10279540794	1998-06-18	mustafakurt353@hotmail.com	05320889175	Adana	47	2010-01-01	\N
446	354	Hasan	Aslan	10280332616	1999-07-19	hasanaslan354@hotmail.com	05320928772	Bursa	3	2010-01-01	2015-12-31
447	354	Hasan	Şimşek	10280332616	1999-07-19	hasanaslan354@gmail.com	05320928772	İzmir	32	2016-01-01	\N
448	355	Ömer	Şimşek	10281124548	2000-08-20	\N	05320968369	Ankara	67	2010-01-01	\N
449	356	Elif	Güneş	10281916402	2001-09-21	elifgunes356@hotmail.com	05321007966	İstanbul	30	2010-01-01	\N
450	357	Ahmet	Yıldız	10282708334	2002-10-22	ahmetyildiz357@hotmail.com	05321047563	İzmir	50	2010-01-01	2015-12-31
451	357	Ahmet	Yıldız	10282708334	2002-10-22	ahmetyildiz357@gmail.com	05321047563	Antalya	46	2016-01-01	\N
452	358	Emine	Şimşek	10283500234	2003-11-23	eminesimsek358@hotmail.com	05321087160	İzmir	50	2010-01-01	\N
453	359	Mehmet	Aydın	10284292176	2004-12-24	mehmetaydin359@hotmail.com	05321126757	Adana	41	2010-01-01	\N
454	360	Mehmet	Öztürk	10285084008	1945-01-25	mehmetozturk360@hotmail.com	02122853017	Bursa	51	2010-01-01	2015-12-31
455	360	Mehmet	Çetin	10285084008	1945-01-25	mehmetozturk360@gmail.com	02122853017	İzmir	26	2016-01-01	\N
456	361	Gülşen	Demir	10280332616	1946-02-26	gulsendemir361@hotmail.com	05321166354	Ankara	13	2010-01-01	\N
457	362	Fatma	Özdemir	10286667804	1947-03-27	fatmaozdemir362@hotmail.com	05321205951	Antalya	10	2010-01-01	\N
458	363	Yağız	Özkan	10287459736	1948-04-28	yagizozkan363@hotmail.com	05321245548	Antalya	52	2010-01-01	2015-12-31
459	363	Yağız	Özkan	10287459736	1948-04-28	yagizozkan363@gmail.com	05321245548	Adana	11	2016-01-01	\N
460	364	Emine	Arslan	10288251636	1949-05-01	\N	05321285145	Antalya	46	2010-01-01	\N
461	365	Hatice	Doğan	10289043568	1950-06-02	bilgi@anadolukatilim.com.tr	05321324742	Bursa	51	2010-01-01	\N
462	366	Ali	Yılmaz	10289835422	1951-07-03	aliyilmaz366@hotmail.com	05321364339	Bursa	15	2010-01-01	2015-12-31
463	366	Ali	Özdemir	10289835422	1951-07-03	aliyilmaz366@gmail.com	05321364339	Bursa	57	2016-01-01	\N
464	367	Şerife	Demir	10290627344	1952-08-04	serifedemir367@hotmail.com	05321403936	Ankara	55	2010-01-01	\N
465	368	Fatma	Şimşek	10291419276	1953-09-05	fatmasimsek368@hotmail.com	05321443533	Bursa	81	2010-01-01	\N
466	369	Mustafa	Özkan	10292211176	1954-10-06	mustafaozkan369@hotmail.com	05321483130	Ankara	1	2010-01-01	2015-12-31
467	369	Mustafa	Özkan	10292211176	1954-10-06	mustafaozkan369@gmail.com	05321483130	Antalya	10	2016-01-01	\N
468	370	Hatice	Aslan	10293003008	1955-11-07	haticeaslan370@hotmail.com	05321522727	İzmir	32	2010-01-01	\N
469	371	Gülşen	Kara	10293794982	1956-12-08	gulsenkara371@hotmail.com	05321562324	Adana	23	2010-01-01	\N
470	372	Fatma	Aydın	10294586814	1957-01-09	fatmaaydin372@hotmail.com	05321601921	İzmir	14	2010-01-01	2015-12-31
471	372	Fatma	Yıldız	10294586814	1957-01-09	fatmaaydin372@gmail.com	05321601921	Bursa	75	2016-01-01	\N
472	373	Şerife	Demir	10295378746	1958-02-10	\N	05321641518	İstanbul	60	2010-01-01	\N
473	374	Zeynep	Şimşek	10296170646	1959-03-11	zeynepsimsek374@hotmail.com	05321681115	İstanbul	66	2010-01-01	\N
474	375	Şerife	Demir	10296962500	1960-04-12	serifedemir375@hotmail.com	05321720712	İstanbul	72	2010-01-01	2015-12-31
475	375	Şerife	Demir	10296962500	1960-04-12	serifedemir375@gmail.com	05321720712	Ankara	73	2016-01-01	\N
476	376	Ali	Koç	10297754432	1961-05-13	alikoc376@hotmail.com	05321760309	Adana	17	2010-01-01	\N
477	377	Ahmet	Özdemir	10298546364	1962-06-14	ahmetozdemir377@hotmail.com	05321799906	Bursa	63	2010-01-01	\N
478	378	Mustafa	Özdemir	10299338296	1963-07-15	mustafaozdemir378@hotmail.com	05321839503	Antalya	58	2010-01-01	2015-12-31
479	378	Mustafa	Kılıç	10299338296	1963-07-15	mustafaozdemir378@gmail.com	05321839503	Bursa	69	2016-01-01	\N
480	379	Elif	Güneş	10300130154	1964-08-16	elifgunes379@hotmail.com	05321879100	Antalya	64	2010-01-01	\N
481	380	İsmail	Yılmaz	10300922018	1965-09-17	ismailyilmaz380@hotmail.com	05321918697	Antalya	22	2010-01-01	\N
482	381	Emine	Çetin	10301713950	1966-10-18	eminecetin381@hotmail.com	05321958294	İzmir	68	2010-01-01	2015-12-31
483	381	Emine	Çetin	10301713950	1966-10-18	eminecetin381@gmail.com	05321958294	İstanbul	36	2016-01-01	\N
484	382	Meryem	Çetin	10302505882	1967-11-19	\N	05321997891	Antalya	76	2010-01-01	\N
485	383	Yağız	Yılmaz	10303297724	1968-12-20	yagizyilmaz383@hotmail.com	05322037488	İzmir	56	2010-01-01	\N
486	384	Meryem	Yılmaz	10304089656	1969-01-21	meryemyilmaz384@hotmail.com	05322077085	Adana	11	2010-01-01	2015-12-31
487	384	Meryem	Aslan	10304089656	1969-01-21	meryemyilmaz384@gmail.com	05322077085	Ankara	49	2016-01-01	\N
488	385	Fatma	Güneş	10304881588	1970-02-22	fatmagunes385@hotmail.com	02122853017	Bursa	21	2010-01-01	\N
489	386	Ayşe	Arslan	10305673410	1971-03-23	aysearslan386@hotmail.com	05322116682	Bursa	45	2010-01-01	\N
490	387	Zeynep	Kara	10306465342	1972-04-24	zeynepkara387@hotmail.com	05322156279	Antalya	16	2010-01-01	2015-12-31
491	387	Zeynep	Kara	10306465342	1972-04-24	zeynepkara387@gmail.com	05322156279	İstanbul	36	2016-01-01	\N
492	388	Zeynep	Özkan	10307257274	1973-05-25	zeynepozkan388@hotmail.com	05322195876	Ankara	43	2010-01-01	\N
493	389	Gülşen	Kaya	10308049106	1974-06-26	bilgi@anadolukatilim.com.tr	05322235473	Ankara	79	2010-01-01	\N
494	390	Zeynep	Kılıç	10308841038	1975-07-27	zeynepkilic390@hotmail.com	05322275070	İzmir	50	2010-01-01	2015-12-31
495	390	Zeynep	Demir	10308841038	1975-07-27	zeynepkilic390@gmail.com	05322275070	İzmir	50	2016-01-01	\N
496	391	Ali	Şahin	10309632970	1976-08-28	\N	05322314667	İzmir	26	2010-01-01	\N
497	392	Zeynep	Çelik	10310424892	1977-09-01	zeynepcelik392@hotmail.com	05322354264	Bursa	39	2010-01-01	\N
498	393	Hüseyin	Arslan	10311216724	1978-10-02	huseyinarslan393@hotmail.com	05322393861	Ankara	79	2010-01-01	2015-12-31
499	393	Hüseyin	Arslan	10311216724	1978-10-02	huseyinarslan393@gmail.com	05322393861	Ankara	67	2016-01-01	\N
500	394	Ömer	Yılmaz	10312008656	1979-11-03	omeryilmaz394@hotmail.com	05322433458	Ankara	37	2010-01-01	\N
501	395	Mehmet	Özdemir	10312800588	1980-12-04	mehmetozdemir395@hotmail.com	05322473055	Bursa	21	2010-01-01	\N
502	396	Ali	Arslan	10313592420	1981-01-05	aliarslan396@hotmail.com	05322512652	Adana	29	2010-01-01	2015-12-31
503	396	Ali	Demir	10313592420	1981-01-05	aliarslan396@gmail.com	05322512652	İzmir	62	2016-01-01	\N
504	397	Zeynep	Şahin	10314384352	1982-02-06	zeynepsahin397@hotmail.com	05322552249	İzmir	80	2010-01-01	\N
505	398	Ayşe	Koç	10315176284	1983-03-07	aysekoc398@hotmail.com	05322591846	Antalya	40	2010-01-01	\N
506	399	Ahmet	Doğan	10315968148	1984-04-08	ahmetdogan399@hotmail.com	05322631443	Antalya	64	2010-01-01	2015-12-31
507	399	Ahmet	Doğan	10315968148	1984-04-08	ahmetdogan399@gmail.com	05322631443	İzmir	38	2016-01-01	\N
508	400	Çiğdem	Aslan	10316760048	1985-05-09	\N	05322671040	Adana	47	2010-01-01	\N
509	401	Elif	Güneş	10317551980	1986-06-10	elifgunes401@hotmail.com	05322710637	Antalya	34	2010-01-01	\N
510	402	Ömer	Aydın	10318343812	1987-07-11	omeraydin402@hotmail.com	05322750234	Adana	29	2010-01-01	2015-12-31
511	402	Ömer	Yıldız	10318343812	1987-07-11	omeraydin402@gmail.com	05322750234	Antalya	70	2016-01-01	\N
512	403	Elif	Kaya	10319135744	1988-08-12	elifkaya403@hotmail.com	05322789831	Antalya	10	2010-01-01	\N
513	404	Mehmet	Arslan	10319927608	1989-09-13	mehmetarslan404@hotmail.com	05322829428	İstanbul	24	2010-01-01	\N
514	405	Emine	Arslan	10320719520	1990-10-14	eminearslan405@hotmail.com	05322869025	İstanbul	30	2010-01-01	2015-12-31
515	405	Emine	Arslan	10320719520	1990-10-14	eminearslan405@gmail.com	05322869025	İzmir	44	2016-01-01	\N
516	406	Şerife	Çetin	10321511420	1991-11-15	serifecetin406@hotmail.com	05322908622	Bursa	33	2010-01-01	\N
517	407	Ahmet	Şimşek	10322303352	1992-12-16	ahmetsimsek407@hotmail.com	05322948219	Ankara	31	2010-01-01	\N
518	408	Ayşe	Çelik	10323095294	1993-01-17	aysecelik408@hotmail.com	05322987816	Ankara	13	2010-01-01	2015-12-31
519	408	Ayşe	Aslan	10323095294	1993-01-17	aysecelik408@gmail.com	05322987816	İzmir	2	2016-01-01	\N
520	409	Mehmet	Aydın	10323887158	1994-02-18	\N	05323027413	Adana	17	2010-01-01	\N
521	410	Murat	Yılmaz	10324679080	1995-03-19	muratyilmaz410@hotmail.com	02122853017	İzmir	2	2010-01-01	\N
522	411	Zeynep	Şahin	10325470990	1996-04-20	zeynepsahin411@hotmail.com	05323067010	Ankara	49	2010-01-01	2015-12-31
523	411	Zeynep	Şahin	10325470990	1996-04-20	zeynepsahin411@gmail.com	05323067010	İstanbul	36	2016-01-01	\N
524	412	Mehmet	Öztürk	10326262822	1997-05-21	mehmetozturk412@hotmail.com	05323106607	Antalya	64	2010-01-01	\N
525	413	Mustafa	Kara	10327054754	1998-06-22	bilgi@anadolukatilim.com.tr	05323146204	İstanbul	30	2010-01-01	\N
526	414	Murat	Kurt	10327846618	1999-07-23	muratkurt414@hotmail.com	05323185801	Bursa	51	2010-01-01	2015-12-31
527	414	Murat	Demir	10327846618	1999-07-23	muratkurt414@gmail.com	05323185801	Bursa	3	2016-01-01	\N
528	415	Mehmet	Demir	10328638540	2000-08-24	mehmetdemir415@hotmail.com	05323225398	Bursa	63	2010-01-01	\N
529	416	Mehmet	Demir	10329430440	2001-09-25	mehmetdemir416@hotmail.com	05323264995	İstanbul	54	2010-01-01	\N
530	417	İsmail	Yılmaz	10330222362	2002-10-26	ismailyilmaz417@hotmail.com	05323304592	Adana	29	2010-01-01	2015-12-31
531	417	İsmail	Yılmaz	10330222362	2002-10-26	ismailyilmaz417@gmail.com	05323304592	İzmir	32	2016-01-01	\N
532	418	Ali	Kaya	10331014294	2003-11-27	\N	05323344189	Bursa	75	2010-01-01	\N
533	419	Mustafa	Şahin	10331806158	2004-12-28	mustafasahin419@hotmail.com	05323383786	İstanbul	66	2010-01-01	\N
534	420	Hatice	Öztürk	10332598090	1945-01-01	haticeozturk420@hotmail.com	05323423383	Bursa	51	2010-01-01	2015-12-31
535	420	Hatice	Yıldız	10332598090	1945-01-01	haticeozturk420@gmail.com	05323423383	Ankara	19	2016-01-01	\N
536	421	Mehmet	Çetin	10327846618	1946-02-02	mehmetcetin421@hotmail.com	05323462980	İzmir	14	2010-01-01	\N
537	422	Ahmet	Kara	10334181832	1947-03-03	ahmetkara422@hotmail.com	05323502577	Antalya	16	2010-01-01	\N
538	423	Ali	Şimşek	10334973796	1948-04-04	alisimsek423@hotmail.com	05323542174	İstanbul	42	2010-01-01	2015-12-31
539	423	Ali	Şimşek	10334973796	1948-04-04	alisimsek423@gmail.com	05323542174	Antalya	40	2016-01-01	\N
540	424	Murat	Güneş	10335765628	1949-05-05	muratgunes424@hotmail.com	05323581771	İzmir	56	2010-01-01	\N
541	425	Ayşe	Öztürk	10336557550	1950-06-06	ayseozturk425@hotmail.com	05323621368	İzmir	26	2010-01-01	\N
542	426	Ali	Çelik	10337349482	1951-07-07	alicelik426@hotmail.com	05323660965	Adana	17	2010-01-01	2015-12-31
543	426	Ali	Özkan	10337349482	1951-07-07	alicelik426@gmail.com	05323660965	Antalya	4	2016-01-01	\N
544	427	Zeynep	Aslan	10338141382	1952-08-08	\N	05323700562	Ankara	49	2010-01-01	\N
545	428	Meryem	Doğan	10338933246	1953-09-09	meryemdogan428@hotmail.com	05323740159	Adana	77	2010-01-01	\N
546	429	Mustafa	Kurt	10339725178	1954-10-10	mustafakurt429@hotmail.com	05323779756	İzmir	62	2010-01-01	2015-12-31
547	429	Mustafa	Kurt	10339725178	1954-10-10	mustafakurt429@gmail.com	05323779756	İstanbul	30	2016-01-01	\N
548	430	Ömer	Yılmaz	10340517090	1955-11-11	omeryilmaz430@hotmail.com	05323819353	İzmir	20	2010-01-01	\N
549	431	Yağız	Kurt	10341308932	1956-12-12	yagizkurt431@hotmail.com	05323858950	İstanbul	54	2010-01-01	\N
550	432	Çiğdem	Kurt	10342100832	1957-01-13	cigdemkurt432@hotmail.com	05323898547	Adana	47	2010-01-01	2015-12-31
551	432	Çiğdem	Kılıç	10342100832	1957-01-13	cigdemkurt432@gmail.com	05323898547	Antalya	70	2016-01-01	\N
552	433	Murat	Arslan	10342892706	1958-02-14	muratarslan433@hotmail.com	05323938144	Adana	17	2010-01-01	\N
553	434	Çiğdem	Güneş	10343684638	1959-03-15	cigdemgunes434@hotmail.com	05323977741	Ankara	13	2010-01-01	\N
554	435	Şerife	Koç	10344476560	1960-04-16	serifekoc435@hotmail.com	02122853017	İstanbul	54	2010-01-01	2015-12-31
555	435	Şerife	Koç	10344476560	1960-04-16	serifekoc435@gmail.com	02122853017	Antalya	46	2016-01-01	\N
556	436	Ömer	Özdemir	10345268492	1961-05-17	\N	05324017338	Antalya	40	2010-01-01	\N
557	437	Şerife	Doğan	10346060392	1962-06-18	bilgi@anadolukatilim.com.tr	05324056935	Bursa	9	2010-01-01	\N
558	438	Zeynep	Arslan	10346852256	1963-07-19	zeyneparslan438@hotmail.com	05324096532	Ankara	7	2010-01-01	2015-12-31
559	438	Zeynep	Şimşek	10346852256	1963-07-19	zeyneparslan438@gmail.com	05324096532	Adana	17	2016-01-01	\N
560	439	Meryem	Kurt	10347644188	1964-08-20	meryemkurt439@hotmail.com	05324136129	Antalya	40	2010-01-01	\N
561	440	Hasan	Öztürk	10348436010	1965-09-21	hasanozturk440@hotmail.com	05324175726	Ankara	73	2010-01-01	\N
562	441	Hüseyin	Koç	10349227952	1966-10-22	huseyinkoc441@hotmail.com	05324215323	İzmir	74	2010-01-01	2015-12-31
563	441	Hüseyin	Koç	10349227952	1966-10-22	huseyinkoc441@gmail.com	05324215323	İstanbul	24	2016-01-01	\N
564	442	Ayşe	Şahin	10350019874	1967-11-23	aysesahin442@hotmail.com	05324254920	Adana	65	2010-01-01	\N
565	443	Murat	Kara	10350811706	1968-12-24	muratkara443@hotmail.com	05324294517	Adana	5	2010-01-01	\N
566	444	Ömer	Koç	10351603638	1969-01-25	omerkoc444@hotmail.com	05324373711	Ankara	1	2010-01-01	2015-12-31
567	444	Ömer	Demir	10351603638	1969-01-25	omerkoc444@gmail.com	05324373711	Adana	23	2016-01-01	\N
568	445	Ahmet	Demir	10352395570	1970-02-26	\N	05324413308	Bursa	27	2010-01-01	\N
569	446	Ali	Doğan	10353187402	1971-03-27	alidogan446@hotmail.com	05324452905	Antalya	34	2010-01-01	\N
570	447	Hasan	Koç	10353979366	1972-04-28	hasankoc447@hotmail.com	05324492502	İzmir	32	2010-01-01	2015-12-31
571	447	Hasan	Koç	10353979366	1972-04-28	hasankoc447@gmail.com	05324492502	İzmir	68	2016-01-01	\N
572	448	Ali	Kılıç	10354771266	1973-05-01	alikilic448@hotmail.com	05324532099	Adana	23	2010-01-01	\N
573	449	Yağız	Kurt	10355563198	1974-06-02	yagizkurt449@hotmail.com	05324571696	Antalya	58	2010-01-01	\N
574	450	Ayşe	Doğan	10356355020	1975-07-03	aysedogan450@hotmail.com	05324611293	Ankara	1	2010-01-01	2015-12-31
575	450	Ayşe	Şimşek	10356355020	1975-07-03	aysedogan450@gmail.com	05324611293	Bursa	69	2016-01-01	\N
576	451	Yağız	Kurt	10357146962	1976-08-04	yagizkurt451@hotmail.com	05324650890	İstanbul	48	2010-01-01	\N
577	452	Ahmet	Özkan	10357938826	1977-09-05	ahmetozkan452@hotmail.com	05324690487	Antalya	46	2010-01-01	\N
578	453	Mustafa	Yıldız	10358730726	1978-10-06	mustafayildiz453@hotmail.com	05324730084	Ankara	25	2010-01-01	2015-12-31
579	453	Mustafa	Yıldız	10358730726	1978-10-06	mustafayildiz453@gmail.com	05324730084	Antalya	16	2016-01-01	\N
580	454	Elif	Şahin	10359522658	1979-11-07	\N	05324769681	Adana	59	2010-01-01	\N
581	455	Ali	Çetin	10360314570	1980-12-08	alicetin455@hotmail.com	05324809278	İstanbul	72	2010-01-01	\N
582	456	Zeynep	Özdemir	10361106402	1981-01-09	zeynepozdemir456@hotmail.com	05324848875	Adana	53	2010-01-01	2015-12-31
583	456	Zeynep	Öztürk	10361106402	1981-01-09	zeynepozdemir456@gmail.com	05324848875	İstanbul	36	2016-01-01	\N
584	457	Murat	Şimşek	10361898376	1982-02-10	muratsimsek457@hotmail.com	05324888472	Adana	59	2010-01-01	\N
585	458	Çiğdem	Şahin	10362690276	1983-03-11	cigdemsahin458@hotmail.com	05324928069	Antalya	76	2010-01-01	\N
586	459	Yağız	Çetin	10363482108	1984-04-12	yagizcetin459@hotmail.com	05324967666	İstanbul	18	2010-01-01	2015-12-31
587	459	Yağız	Çetin	10363482108	1984-04-12	yagizcetin459@gmail.com	05324967666	İzmir	14	2016-01-01	\N
588	460	Mustafa	Kılıç	10364274030	1985-05-13	mustafakilic460@hotmail.com	02122853017	İstanbul	24	2010-01-01	\N
589	461	Fatma	Koç	10365065972	1986-06-14	bilgi@anadolukatilim.com.tr	05325007263	Adana	11	2010-01-01	\N
590	462	Çiğdem	Kara	10365857836	1987-07-15	cigdemkara462@hotmail.com	05325046860	İstanbul	30	2010-01-01	2015-12-31
591	462	Çiğdem	Kaya	10365857836	1987-07-15	cigdemkara462@gmail.com	05325046860	Antalya	58	2016-01-01	\N
592	463	Ayşe	Öztürk	10366649768	1988-08-16	\N	05325086457	İzmir	62	2010-01-01	\N
593	464	Gülşen	Şahin	10367441668	1989-09-17	gulsensahin464@hotmail.com	05325126054	Antalya	40	2010-01-01	\N
594	465	Fatma	Aydın	10368233590	1990-10-18	fatmaaydin465@hotmail.com	05325205248	İzmir	32	2010-01-01	2015-12-31
595	465	Fatma	Aydın	10368233590	1990-10-18	fatmaaydin465@gmail.com	05325205248	Bursa	51	2016-01-01	\N
596	466	Ahmet	Çetin	10369025422	1991-11-19	ahmetcetin466@hotmail.com	05325244845	İzmir	14	2010-01-01	\N
597	467	Yağız	Demir	10369817386	1992-12-20	yagizdemir467@hotmail.com	05325284442	İzmir	26	2010-01-01	\N
598	468	Yağız	Kaya	10370609208	1993-01-21	yagizkaya468@hotmail.com	05325324039	İzmir	68	2010-01-01	2015-12-31
599	468	Yağız	Aslan	10370609208	1993-01-21	yagizkaya468@gmail.com	05325324039	İzmir	80	2016-01-01	\N
600	469	Ahmet	Çelik	10371401108	1994-02-22	ahmetcelik469@hotmail.com	05325403233	Adana	29	2010-01-01	\N
601	470	Mehmet	Doğan	10372193040	1995-03-23	mehmetdogan470@hotmail.com	05325442830	Bursa	21	2010-01-01	\N
602	471	Elif	Kara	10372984914	1996-04-24	elifkara471@hotmail.com	05325482427	Bursa	75	2010-01-01	2015-12-31
603	471	Elif	Kara	10372984914	1996-04-24	elifkara471@gmail.com	05325482427	İzmir	80	2016-01-01	\N
604	472	Meryem	Kılıç	10373776846	1997-05-25	\N	05325522024	İzmir	74	2010-01-01	\N
605	473	Mustafa	Koç	10374568778	1998-06-26	mustafakoc473@hotmail.com	05325561621	Adana	41	2010-01-01	\N
606	474	Şerife	Şimşek	10375360678	1999-07-27	serifesimsek474@hotmail.com	05325601218	İzmir	74	2010-01-01	2015-12-31
607	474	Şerife	Şimşek	10375360678	1999-07-27	serifesimsek474@gmail.com	05325601218	İzmir	50	2016-01-01	\N
608	475	Hasan	Kılıç	10376152500	2000-08-28	hasankilic475@hotmail.com	05325640815	Adana	5	2010-01-01	\N
609	476	Çiğdem	Doğan	10376944464	2001-09-01	cigdemdogan476@hotmail.com	05325680412	Antalya	76	2010-01-01	\N
610	477	Ömer	Aslan	10377736396	2002-10-02	omeraslan477@hotmail.com	05325720009	İstanbul	42	2010-01-01	2015-12-31
611	477	Ömer	Aslan	10377736396	2002-10-02	omeraslan477@gmail.com	05325720009	Adana	65	2016-01-01	\N
612	478	Zeynep	Güneş	10378528228	2003-11-03	zeynepgunes478@hotmail.com	05325759606	Adana	41	2010-01-01	\N
613	479	Emine	Yıldız	10379320128	2004-12-04	emineyildiz479@hotmail.com	05325799203	Ankara	25	2010-01-01	\N
614	480	Zeynep	Demir	10380112040	1945-01-05	zeynepdemir480@hotmail.com	05325838800	İzmir	32	2010-01-01	2015-12-31
615	480	Zeynep	Kaya	10380112040	1945-01-05	zeynepdemir480@gmail.com	05325838800	Antalya	46	2016-01-01	\N
616	481	Ömer	Doğan	10375360678	1946-02-06	\N	05325878397	Ankara	55	2010-01-01	\N
617	482	Şerife	Özkan	10381695856	1947-03-07	serifeozkan482@hotmail.com	05325917994	Antalya	10	2010-01-01	\N
618	483	Yağız	Kılıç	10382487788	1948-04-08	yagizkilic483@hotmail.com	05325957591	Ankara	79	2010-01-01	2015-12-31
619	483	Yağız	Kılıç	10382487788	1948-04-08	yagizkilic483@gmail.com	05325957591	Bursa	57	2016-01-01	\N
620	484	Şerife	Doğan	10383279610	1949-05-09	serifedogan484@hotmail.com	05325997188	İstanbul	24	2010-01-01	\N
621	485	Şerife	Şimşek	10384071510	1950-06-10	bilgi@anadolukatilim.com.tr	02122853017	Ankara	73	2010-01-01	\N
622	486	Gülşen	Yılmaz	10384863474	1951-07-11	gulsenyilmaz486@hotmail.com	05326036785	Bursa	45	2010-01-01	2015-12-31
623	486	Gülşen	Kara	10384863474	1951-07-11	gulsenyilmaz486@gmail.com	05326036785	İzmir	20	2016-01-01	\N
624	487	Şerife	Aslan	10385655306	1952-08-12	serifeaslan487@hotmail.com	05326076382	Ankara	79	2010-01-01	\N
625	488	Ömer	Özkan	10386447238	1953-09-13	omerozkan488@hotmail.com	05326115979	Ankara	61	2010-01-01	\N
626	489	Ömer	Kılıç	10387239160	1954-10-14	omerkilic489@hotmail.com	05326155576	Ankara	61	2010-01-01	2015-12-31
627	489	Ömer	Kılıç	10387239160	1954-10-14	omerkilic489@gmail.com	05326155576	Adana	41	2016-01-01	\N
628	490	Hasan	Şahin	10388031060	1955-11-15	\N	05326195173	Ankara	49	2010-01-01	\N
629	491	Fatma	Demir	10388822934	1956-12-16	fatmademir491@hotmail.com	05326234770	Adana	59	2010-01-01	\N
630	492	Elif	Çelik	10389614866	1957-01-17	elifcelik492@hotmail.com	05326274367	İstanbul	66	2010-01-01	2015-12-31
631	492	Elif	Şimşek	10389614866	1957-01-17	elifcelik492@gmail.com	05326274367	Bursa	69	2016-01-01	\N
632	493	Murat	Koç	10390406788	1958-02-18	muratkoc493@hotmail.com	05326313964	İzmir	68	2010-01-01	\N
633	494	Fatma	Kaya	10391198620	1959-03-19	fatmakaya494@hotmail.com	05326353561	Adana	35	2010-01-01	\N
634	495	Zeynep	Koç	10391990552	1960-04-20	zeynepkoc495@hotmail.com	05326393158	Ankara	49	2010-01-01	2015-12-31
635	495	Zeynep	Koç	10391990552	1960-04-20	zeynepkoc495@gmail.com	05326393158	İstanbul	66	2016-01-01	\N
636	496	Murat	Yılmaz	10392782484	1961-05-21	muratyilmaz496@hotmail.com	05326432755	Ankara	73	2010-01-01	\N
637	497	Hasan	Koç	10393574316	1962-06-22	hasankoc497@hotmail.com	05326472352	Adana	41	2010-01-01	\N
638	498	Mehmet	Özdemir	10394366248	1963-07-23	mehmetozdemir498@hotmail.com	05326511949	Antalya	34	2010-01-01	2015-12-31
639	498	Mehmet	Çetin	10394366248	1963-07-23	mehmetozdemir498@gmail.com	05326511949	Ankara	55	2016-01-01	\N
640	499	Hüseyin	Şimşek	10395158170	1964-08-24	\N	05326551546	Ankara	55	2010-01-01	\N
641	500	Murat	Kılıç	10395950002	1965-09-25	muratkilic500@hotmail.com	05326591143	İstanbul	60	2010-01-01	\N
642	501	Hasan	Doğan	10396741944	1966-10-26	hasandogan501@hotmail.com	05326630740	Antalya	40	2010-01-01	2015-12-31
643	501	Hasan	Doğan	10396741944	1966-10-26	hasandogan501@gmail.com	05326630740	Antalya	10	2016-01-01	\N
644	502	Ayşe	Şahin	10397533876	1967-11-27	aysesahin502@hotmail.com	05326670337	Ankara	61	2010-01-01	\N
645	503	Çiğdem	Arslan	10398325708	1968-12-28	cigdemarslan503@hotmail.com	05326709934	İstanbul	42	2010-01-01	\N
646	504	Ahmet	Kaya	10399117630	1969-01-01	ahmetkaya504@hotmail.com	05326749531	Antalya	10	2010-01-01	2015-12-31
647	504	Ahmet	Kılıç	10399117630	1969-01-01	ahmetkaya504@gmail.com	05326749531	Adana	47	2016-01-01	\N
648	505	İsmail	Demir	10399909594	1970-02-02	ismaildemir505@hotmail.com	05326789128	Bursa	9	2010-01-01	\N
649	506	Ali	Koç	10400701452	1971-03-03	alikoc506@hotmail.com	05326828725	Ankara	49	2010-01-01	\N
650	507	Ayşe	Demir	10401493394	1972-04-04	aysedemir507@hotmail.com	05326868322	İstanbul	24	2010-01-01	2015-12-31
651	507	Ayşe	Demir	10401493394	1972-04-04	aysedemir507@gmail.com	05326868322	Antalya	22	2016-01-01	\N
652	508	İsmail	Şimşek	10402285226	1973-05-05	\N	05326907919	Antalya	22	2010-01-01	\N
653	509	Hasan	Kara	10403077158	1974-06-06	bilgi@anadolukatilim.com.tr	05326947516	Ankara	73	2010-01-01	\N
654	510	Elif	Demir	10403869012	1975-07-07	elifdemir510@hotmail.com	02122853017	Ankara	61	2010-01-01	2015-12-31
655	510	Elif	Koç	10403869012	1975-07-07	elifdemir510@gmail.com	02122853017	Adana	41	2016-01-01	\N
656	511	Mustafa	Kurt	10404660922	1976-08-08	mustafakurt511@hotmail.com	05326987113	Adana	29	2010-01-01	\N
657	512	Şerife	Aydın	10405452854	1977-09-09	serifeaydin512@hotmail.com	05327026710	Adana	41	2010-01-01	\N
658	513	Ali	Aydın	10406244786	1978-10-10	aliaydin513@hotmail.com	05327066307	Antalya	52	2010-01-01	2015-12-31
659	513	Ali	Aydın	10406244786	1978-10-10	aliaydin513@gmail.com	05327066307	Antalya	76	2016-01-01	\N
660	514	Ayşe	Güneş	10407036618	1979-11-11	aysegunes514@hotmail.com	05327105904	Adana	77	2010-01-01	\N
661	515	Murat	Doğan	10407828572	1980-12-12	muratdogan515@hotmail.com	05327145501	İzmir	44	2010-01-01	\N
662	516	Şerife	Şimşek	10408620472	1981-01-13	serifesimsek516@hotmail.com	05327185098	İzmir	8	2010-01-01	2015-12-31
663	516	Şerife	Arslan	10408620472	1981-01-13	serifesimsek516@gmail.com	05327185098	İzmir	44	2016-01-01	\N
664	517	Hatice	Doğan	10409412304	1982-02-14	\N	05327224695	İzmir	32	2010-01-01	\N
665	518	Emine	Kurt	10410204226	1983-03-15	eminekurt518@hotmail.com	05327264292	Ankara	79	2010-01-01	\N
666	519	Çiğdem	Şimşek	10410996190	1984-04-16	cigdemsimsek519@hotmail.com	05327303889	Bursa	51	2010-01-01	2015-12-31
667	519	Çiğdem	Şimşek	10410996190	1984-04-16	cigdemsimsek519@gmail.com	05327303889	Ankara	25	2016-01-01	\N
668	520	Meryem	Özdemir	10411788022	1985-05-17	meryemozdemir520@hotmail.com	05327343486	Antalya	22	2010-01-01	\N
669	521	Yağız	Arslan	10412579964	1986-06-18	yagizarslan521@hotmail.com	05327383083	İstanbul	72	2010-01-01	\N
670	522	Murat	Yıldız	10413371864	1987-07-19	muratyildiz522@hotmail.com	05327422680	Antalya	52	2010-01-01	2015-12-31
671	522	Murat	Yıldız	10413371864	1987-07-19	muratyildiz522@gmail.com	05327422680	Antalya	22	2016-01-01	\N
672	523	Gülşen	Arslan	10414163796	1988-08-20	gulsenarslan523@hotmail.com	05327462277	Antalya	46	2010-01-01	\N
673	524	Meryem	Güneş	10414955650	1989-09-21	meryemgunes524@hotmail.com	05327501874	Ankara	73	2010-01-01	\N
674	525	Mehmet	Öztürk	10415747582	1990-10-22	mehmetozturk525@hotmail.com	05327541471	Antalya	34	2010-01-01	2015-12-31
675	525	Mehmet	Öztürk	10415747582	1990-10-22	mehmetozturk525@gmail.com	05327541471	Adana	17	2016-01-01	\N
676	526	Gülşen	Arslan	10416539414	1991-11-23	\N	05327581068	Bursa	27	2010-01-01	\N
677	527	Ali	Yılmaz	10417331314	1992-12-24	aliyilmaz527@hotmail.com	05327620665	Bursa	45	2010-01-01	\N
678	528	Emine	Çelik	10418123246	1993-01-25	eminecelik528@hotmail.com	05327660262	Adana	11	2010-01-01	2015-12-31
679	528	Emine	Çelik	10418123246	1993-01-25	eminecelik528@gmail.com	05327660262	Adana	23	2016-01-01	\N
680	529	Elif	Kaya	10418915100	1994-02-26	elifkaya529@hotmail.com	05327699859	Antalya	64	2010-01-01	\N
681	530	İsmail	Öztürk	10419707032	1995-03-27	ismailozturk530@hotmail.com	05327739456	İzmir	50	2010-01-01	\N
682	531	Hasan	Özdemir	10420498974	1996-04-28	hasanozdemir531@hotmail.com	05327779053	Adana	29	2010-01-01	2015-12-31
683	531	Hasan	Özdemir	10420498974	1996-04-28	hasanozdemir531@gmail.com	05327779053	Ankara	79	2016-01-01	\N
684	532	İsmail	Kaya	10421290874	1997-05-01	ismailkaya532@hotmail.com	05327818650	Bursa	51	2010-01-01	\N
685	533	Zeynep	Güneş	10422082706	1998-06-02	bilgi@anadolukatilim.com.tr	05327858247	İstanbul	48	2010-01-01	\N
686	534	Elif	Çetin	10422874660	1999-07-03	elifcetin534@hotmail.com	05327897844	Bursa	21	2010-01-01	2015-12-31
687	534	Elif	Şimşek	10422874660	1999-07-03	elifcetin534@gmail.com	05327897844	Ankara	37	2016-01-01	\N
688	535	Mehmet	Çelik	10423666592	2000-08-04	\N	02122853017	Antalya	52	2010-01-01	\N
689	536	Elif	Çelik	10424458424	2001-09-05	elifcelik536@hotmail.com	05327937441	Antalya	70	2010-01-01	\N
690	537	Hatice	Özdemir	10425250324	2002-10-06	haticeozdemir537@hotmail.com	05327977038	Ankara	31	2010-01-01	2015-12-31
691	537	Hatice	Özdemir	10425250324	2002-10-06	haticeozdemir537@gmail.com	05327977038	İzmir	26	2016-01-01	\N
692	538	Elif	Güneş	10426042256	2003-11-07	elifgunes538@hotmail.com	05328016635	İzmir	50	2010-01-01	\N
693	539	Hatice	Şimşek	10426834110	2004-12-08	haticesimsek539@hotmail.com	05328056232	Antalya	52	2010-01-01	\N
694	540	Hatice	Demir	10427626042	1945-01-09	haticedemir540@hotmail.com	05328095829	İstanbul	72	2010-01-01	2015-12-31
695	540	Hatice	Kılıç	10427626042	1945-01-09	haticedemir540@gmail.com	05328095829	İzmir	2	2016-01-01	\N
696	541	Hüseyin	Özkan	10422874660	1946-02-10	huseyinozkan541@hotmail.com	05328135426	Antalya	40	2010-01-01	\N
697	542	Yağız	Kurt	10429209816	1947-03-11	yagizkurt542@hotmail.com	05328175023	İstanbul	42	2010-01-01	\N
698	543	Ali	Öztürk	10430001706	1948-04-12	aliozturk543@hotmail.com	05328214620	İzmir	38	2010-01-01	2015-12-31
699	543	Ali	Öztürk	10430001706	1948-04-12	aliozturk543@gmail.com	05328214620	Ankara	13	2016-01-01	\N
700	544	Hüseyin	Doğan	10430793670	1949-05-13	\N	05328254217	Antalya	34	2010-01-01	\N
701	545	Ayşe	Yılmaz	10431585502	1950-06-14	ayseyilmaz545@hotmail.com	05328293814	Antalya	58	2010-01-01	\N
702	546	Emine	Demir	10432377434	1951-07-15	eminedemir546@hotmail.com	05328333411	İzmir	2	2010-01-01	2015-12-31
703	546	Emine	Demir	10432377434	1951-07-15	eminedemir546@gmail.com	05328333411	İstanbul	30	2016-01-01	\N
704	547	Emine	Şimşek	10433169366	1952-08-16	eminesimsek547@hotmail.com	05328373008	Ankara	31	2010-01-01	\N
705	548	İsmail	Demir	10433961298	1953-09-17	ismaildemir548@hotmail.com	05328412605	İzmir	26	2010-01-01	\N
706	549	Mehmet	Koç	10434753120	1954-10-18	mehmetkoc549@hotmail.com	05328452202	Ankara	19	2010-01-01	2015-12-31
707	549	Mehmet	Koç	10434753120	1954-10-18	mehmetkoc549@gmail.com	05328452202	İzmir	20	2016-01-01	\N
708	550	Emine	Aslan	10435545052	1955-11-19	emineaslan550@hotmail.com	05328491799	Ankara	61	2010-01-01	\N
709	551	Ali	Çelik	10436336994	1956-12-20	alicelik551@hotmail.com	05328531396	Ankara	31	2010-01-01	\N
710	552	Ayşe	Aslan	10437128826	1957-01-21	ayseaslan552@hotmail.com	05328570993	Ankara	25	2010-01-01	2015-12-31
711	552	Ayşe	Yılmaz	10437128826	1957-01-21	ayseaslan552@gmail.com	05328570993	İstanbul	30	2016-01-01	\N
712	553	Mehmet	Aslan	10437920758	1958-02-22	\N	05328610590	İzmir	80	2010-01-01	\N
713	554	Gülşen	Kara	10438712680	1959-03-23	gulsenkara554@hotmail.com	05328650187	Bursa	39	2010-01-01	\N
714	555	Ali	Çelik	10439504512	1960-04-24	alicelik555@hotmail.com	05328689784	İstanbul	42	2010-01-01	2015-12-31
715	555	Ali	Çelik	10439504512	1960-04-24	alicelik555@gmail.com	05328689784	İzmir	26	2016-01-01	\N
716	556	Hüseyin	Kurt	10440296444	1961-05-25	huseyinkurt556@hotmail.com	05328729381	İzmir	26	2010-01-01	\N
717	557	Çiğdem	Kara	10441088376	1962-06-26	bilgi@anadolukatilim.com.tr	05328768978	Bursa	3	2010-01-01	\N
718	558	Çiğdem	Kaya	10441880208	1963-07-27	cigdemkaya558@hotmail.com	05328808575	Bursa	9	2010-01-01	2015-12-31
719	558	Çiğdem	Kara	10441880208	1963-07-27	cigdemkaya558@gmail.com	05328808575	Ankara	31	2016-01-01	\N
720	559	Ali	Kara	10442672130	1964-08-28	alikara559@hotmail.com	05328848172	Adana	35	2010-01-01	\N
721	560	Hasan	Şimşek	10443464062	1965-09-01	hasansimsek560@hotmail.com	02122853017	İzmir	20	2010-01-01	\N
722	561	Hüseyin	Koç	10444255904	1966-10-02	huseyinkoc561@hotmail.com	05328887769	İstanbul	42	2010-01-01	2015-12-31
723	561	Hüseyin	Koç	10444255904	1966-10-02	huseyinkoc561@gmail.com	05328887769	İzmir	68	2016-01-01	\N
724	562	Meryem	Aydın	10445047836	1967-11-03	\N	05328927366	Adana	23	2010-01-01	\N
725	563	Gülşen	Demir	10445839790	1968-12-04	gulsendemir563@hotmail.com	05328966963	Antalya	34	2010-01-01	\N
726	564	Meryem	Kurt	10446631690	1969-01-05	meryemkurt564@hotmail.com	05329006560	Antalya	46	2010-01-01	2015-12-31
727	564	Meryem	Çetin	10446631690	1969-01-05	meryemkurt564@gmail.com	05329006560	İzmir	62	2016-01-01	\N
728	565	Zeynep	Aydın	10447423522	1970-02-06	zeynepaydin565@hotmail.com	05329046157	Ankara	7	2010-01-01	\N
729	566	Hüseyin	Arslan	10448215454	1971-03-07	huseyinarslan566@hotmail.com	05329085754	İstanbul	48	2010-01-01	\N
730	567	Şerife	Yılmaz	10449007386	1972-04-08	serifeyilmaz567@hotmail.com	05329125351	Ankara	61	2010-01-01	2015-12-31
731	567	Şerife	Yılmaz	10449007386	1972-04-08	serifeyilmaz567@gmail.com	05329125351	Adana	53	2016-01-01	\N
732	568	Hatice	Güneş	10449799250	1973-05-09	haticegunes568@hotmail.com	05329164948	Antalya	22	2010-01-01	\N
733	569	Fatma	Kaya	10450591140	1974-06-10	fatmakaya569@hotmail.com	05329204545	Bursa	33	2010-01-01	\N
734	570	Hatice	Kılıç	10451383072	1975-07-11	haticekilic570@hotmail.com	05329244142	Antalya	16	2010-01-01	2015-12-31
735	570	Hatice	Arslan	10451383072	1975-07-11	haticekilic570@gmail.com	05329244142	Ankara	25	2016-01-01	\N
736	571	Hatice	Güneş	10452174914	1976-08-12	\N	05329283739	İzmir	62	2010-01-01	\N
737	572	Hasan	Arslan	10452966878	1977-09-13	hasanarslan572@hotmail.com	05329323336	Adana	35	2010-01-01	\N
738	573	İsmail	Güneş	10453758700	1978-10-14	ismailgunes573@hotmail.com	05329362933	Antalya	58	2010-01-01	2015-12-31
739	573	İsmail	Güneş	10453758700	1978-10-14	ismailgunes573@gmail.com	05329362933	Antalya	10	2016-01-01	\N
740	574	Zeynep	Demir	10454550600	1979-11-15	zeynepdemir574@hotmail.com	05329402530	İzmir	74	2010-01-01	\N
741	575	Hatice	Özkan	10455342532	1980-12-16	haticeozkan575@hotmail.com	05329442127	İzmir	68	2010-01-01	\N
742	576	Zeynep	Çetin	10456134464	1981-01-17	zeynepcetin576@hotmail.com	05329481724	Ankara	67	2010-01-01	2015-12-31
743	576	Zeynep	Özdemir	10456134464	1981-01-17	zeynepcetin576@gmail.com	05329481724	Bursa	57	2016-01-01	\N
744	577	Hüseyin	Demir	10456926328	1982-02-18	huseyindemir577@hotmail.com	05329521321	İstanbul	54	2010-01-01	\N
745	578	Yağız	Güneş	10457718250	1983-03-19	yagizgunes578@hotmail.com	05329560918	Antalya	22	2010-01-01	\N
746	579	Ayşe	Koç	10458510150	1984-04-20	aysekoc579@hotmail.com	05329600515	Ankara	37	2010-01-01	2015-12-31
747	579	Ayşe	Koç	10458510150	1984-04-20	aysekoc579@gmail.com	05329600515	İstanbul	24	2016-01-01	\N
748	580	Hüseyin	Aslan	10459302082	1985-05-21	\N	05329640112	Bursa	81	2010-01-01	\N
749	581	Fatma	Güneş	10460093924	1986-06-22	bilgi@anadolukatilim.com.tr	05329679709	İstanbul	36	2010-01-01	\N
750	582	Zeynep	Koç	10460885888	1987-07-23	zeynepkoc582@hotmail.com	05329719306	Antalya	40	2010-01-01	2015-12-31
751	582	Zeynep	Şimşek	10460885888	1987-07-23	zeynepkoc582@gmail.com	05329719306	Ankara	73	2016-01-01	\N
752	583	Yağız	Aslan	10461677710	1988-08-24	yagizaslan583@hotmail.com	05329758903	İzmir	80	2010-01-01	\N
753	584	Mehmet	Doğan	10462469642	1989-09-25	mehmetdogan584@hotmail.com	05329798500	İstanbul	24	2010-01-01	\N
754	585	İsmail	Şimşek	10463261542	1990-10-26	ismailsimsek585@hotmail.com	02122853017	Antalya	28	2010-01-01	2015-12-31
755	585	İsmail	Şimşek	10463261542	1990-10-26	ismailsimsek585@gmail.com	02122853017	Adana	17	2016-01-01	\N
756	586	Mehmet	Özkan	10464053474	1991-11-27	mehmetozkan586@hotmail.com	05329838097	Bursa	51	2010-01-01	\N
757	587	Fatma	Demir	10464845338	1992-12-28	fatmademir587@hotmail.com	05329877694	Bursa	15	2010-01-01	\N
758	588	Emine	Çelik	10465637260	1993-01-01	eminecelik588@hotmail.com	05329917291	İzmir	50	2010-01-01	2015-12-31
759	588	Emine	Şahin	10465637260	1993-01-01	eminecelik588@gmail.com	05329917291	Antalya	58	2016-01-01	\N
760	589	Ali	Demir	10466429192	1994-02-02	\N	05329956888	Adana	59	2010-01-01	\N
761	590	İsmail	Kurt	10467221092	1995-03-03	ismailkurt590@hotmail.com	05329996485	Ankara	55	2010-01-01	\N
762	591	Mehmet	Yıldız	10468012934	1996-04-04	mehmetyildiz591@hotmail.com	05320036082	İzmir	56	2010-01-01	2015-12-31
763	591	Mehmet	Yıldız	10468012934	1996-04-04	mehmetyildiz591@gmail.com	05320036082	Ankara	55	2016-01-01	\N
764	592	Mustafa	Özdemir	10468804898	1997-05-05	mustafaozdemir592@hotmail.com	05320075679	Antalya	22	2010-01-01	\N
765	593	Ali	Şahin	10469596730	1998-06-06	alisahin593@hotmail.com	05320115276	Ankara	25	2010-01-01	\N
766	594	Yağız	Aslan	10470388652	1999-07-07	yagizaslan594@hotmail.com	05320154873	Ankara	43	2010-01-01	2015-12-31
767	594	Yağız	Aydın	10470388652	1999-07-07	yagizaslan594@gmail.com	05320154873	Antalya	16	2016-01-01	\N
768	595	Mustafa	Yıldız	10471180552	2000-08-08	mustafayildiz595@hotmail.com	05320194470	İstanbul	48	2010-01-01	\N
769	596	Gülşen	Kaya	10471972416	2001-09-09	gulsenkaya596@hotmail.com	05320234067	Bursa	27	2010-01-01	\N
770	597	Yağız	Güneş	10472764348	2002-10-10	yagizgunes597@hotmail.com	05320273664	Bursa	9	2010-01-01	2015-12-31
771	597	Yağız	Güneş	10472764348	2002-10-10	yagizgunes597@gmail.com	05320273664	Bursa	27	2016-01-01	\N
772	598	Mustafa	Güneş	10473556270	2003-11-11	\N	05320313261	Antalya	46	2010-01-01	\N
773	599	Ayşe	Aydın	10474348102	2004-12-12	ayseaydin599@hotmail.com	05320352858	İzmir	62	2010-01-01	\N
774	600	Ayşe	Çelik	10475140002	1945-01-13	aysecelik600@hotmail.com	05320392455	İzmir	80	2010-01-01	2015-12-31
775	600	Ayşe	Yılmaz	10475140002	1945-01-13	aysecelik600@gmail.com	05320392455	Antalya	28	2016-01-01	\N
776	601	Ömer	Kılıç	10470388652	1946-02-14	omerkilic601@hotmail.com	05320432052	İzmir	8	2010-01-01	\N
777	602	Ömer	Kurt	10476723808	1947-03-15	omerkurt602@hotmail.com	05320471649	Bursa	75	2010-01-01	\N
778	603	Yağız	Kaya	10477515730	1948-04-16	yagizkaya603@hotmail.com	05320511246	Adana	47	2010-01-01	2015-12-31
779	603	Yağız	Kaya	10477515730	1948-04-16	yagizkaya603@gmail.com	05320511246	İzmir	20	2016-01-01	\N
780	604	Çiğdem	Kılıç	10478307662	1949-05-17	cigdemkilic604@hotmail.com	05320550843	İstanbul	6	2010-01-01	\N
781	605	Hatice	Kılıç	10479099504	1950-06-18	bilgi@anadolukatilim.com.tr	05320590440	Antalya	4	2010-01-01	\N
782	606	Yağız	Doğan	10479891436	1951-07-19	yagizdogan606@hotmail.com	05320630037	Antalya	16	2010-01-01	2015-12-31
783	606	Yağız	Aslan	10479891436	1951-07-19	yagizdogan606@gmail.com	05320630037	Ankara	73	2016-01-01	\N
784	607	Hatice	Özdemir	10480683358	1952-08-20	\N	05320669634	Adana	47	2010-01-01	\N
785	608	Ali	Koç	10481475280	1953-09-21	alikoc608@hotmail.com	05320709231	Adana	17	2010-01-01	\N
786	609	Ali	Öztürk	10482267112	1954-10-22	aliozturk609@hotmail.com	05320748828	İzmir	44	2010-01-01	2015-12-31
787	609	Ali	Öztürk	10482267112	1954-10-22	aliozturk609@gmail.com	05320748828	Adana	5	2016-01-01	\N
788	610	Hatice	Demir	10483059044	1955-11-23	haticedemir610@hotmail.com	02122853017	İstanbul	30	2010-01-01	\N
789	611	Çiğdem	Yıldız	10483850986	1956-12-24	cigdemyildiz611@hotmail.com	05320788425	İzmir	56	2010-01-01	\N
790	612	Mustafa	Doğan	10484642818	1957-01-25	mustafadogan612@hotmail.com	05320867619	Bursa	33	2010-01-01	2015-12-31
791	612	Mustafa	Şahin	10484642818	1957-01-25	mustafadogan612@gmail.com	05320867619	İzmir	20	2016-01-01	\N
792	613	Hatice	Kara	10485434740	1958-02-26	haticekara613@hotmail.com	05320907216	Adana	41	2010-01-01	\N
793	614	Murat	Demir	10486226672	1959-03-27	muratdemir614@hotmail.com	05320946813	İstanbul	12	2010-01-01	\N
794	615	Elif	Kurt	10487018504	1960-04-28	elifkurt615@hotmail.com	05320986410	İstanbul	48	2010-01-01	2015-12-31
795	615	Elif	Kurt	10487018504	1960-04-28	elifkurt615@gmail.com	05320986410	Antalya	16	2016-01-01	\N
796	616	Ali	Yılmaz	10487810436	1961-05-01	\N	05321026007	İstanbul	48	2010-01-01	\N
797	617	Çiğdem	Güneş	10488602368	1962-06-02	cigdemgunes617@hotmail.com	05321065604	İstanbul	48	2010-01-01	\N
798	618	Yağız	Öztürk	10489394200	1963-07-03	yagizozturk618@hotmail.com	05321105201	Ankara	79	2010-01-01	2015-12-31
799	618	Yağız	Kurt	10489394200	1963-07-03	yagizozturk618@gmail.com	05321105201	İzmir	26	2016-01-01	\N
800	619	Fatma	Doğan	10490186122	1964-08-04	fatmadogan619@hotmail.com	05321144798	Ankara	73	2010-01-01	\N
801	620	Gülşen	Aslan	10490978086	1965-09-05	gulsenaslan620@hotmail.com	05321184395	Bursa	39	2010-01-01	\N
802	621	Ömer	Şimşek	10491769928	1966-10-06	omersimsek621@hotmail.com	05321223992	Bursa	45	2010-01-01	2015-12-31
803	621	Ömer	Şimşek	10491769928	1966-10-06	omersimsek621@gmail.com	05321223992	Bursa	57	2016-01-01	\N
804	622	Ömer	Yıldız	10492561828	1967-11-07	omeryildiz622@hotmail.com	05321263589	Ankara	67	2010-01-01	\N
805	623	Ali	Kaya	10493353750	1968-12-08	alikaya623@hotmail.com	05321303186	Ankara	13	2010-01-01	\N
806	624	Mehmet	Şimşek	10494145682	1969-01-09	mehmetsimsek624@hotmail.com	05321342783	İzmir	8	2010-01-01	2015-12-31
807	624	Mehmet	Çetin	10494145682	1969-01-09	mehmetsimsek624@gmail.com	05321342783	Adana	47	2016-01-01	\N
808	625	Hasan	Demir	10494937546	1970-02-10	\N	05321382380	Antalya	10	2010-01-01	\N
809	626	Gülşen	Yılmaz	10495729478	1971-03-11	gulsenyilmaz626@hotmail.com	05321421977	İzmir	20	2010-01-01	\N
810	627	Ali	Özkan	10496521378	1972-04-12	aliozkan627@hotmail.com	05321461574	İzmir	62	2010-01-01	2015-12-31
811	627	Ali	Özkan	10496521378	1972-04-12	aliozkan627@gmail.com	05321461574	Ankara	19	2016-01-01	\N
812	628	Şerife	Kara	10497313200	1973-05-13	serifekara628@hotmail.com	05321501171	Ankara	19	2010-01-01	\N
813	629	Ahmet	Kara	10498105132	1974-06-14	bilgi@anadolukatilim.com.tr	05321540768	Bursa	75	2010-01-01	\N
814	630	Hasan	Öztürk	10498897006	1975-07-15	hasanozturk630@hotmail.com	05321580365	Bursa	21	2010-01-01	2015-12-31
815	630	Hasan	Güneş	10498897006	1975-07-15	hasanozturk630@gmail.com	05321580365	Bursa	39	2016-01-01	\N
816	631	Emine	Doğan	10499688948	1976-08-16	eminedogan631@hotmail.com	05321619962	Adana	41	2010-01-01	\N
817	632	İsmail	Arslan	10500480806	1977-09-17	ismailarslan632@hotmail.com	05321659559	Antalya	40	2010-01-01	\N
818	633	İsmail	Şahin	10501272738	1978-10-18	ismailsahin633@hotmail.com	05321699156	Bursa	9	2010-01-01	2015-12-31
819	633	İsmail	Şahin	10501272738	1978-10-18	ismailsahin633@gmail.com	05321699156	İzmir	14	2016-01-01	\N
820	634	İsmail	Aydın	10502064660	1979-11-19	\N	05321738753	Antalya	70	2010-01-01	\N
821	635	Mustafa	Yıldız	10502856524	1980-12-20	mustafayildiz635@hotmail.com	02122853017	İzmir	44	2010-01-01	\N
822	636	Ahmet	Kaya	10503648456	1981-01-21	ahmetkaya636@hotmail.com	05321778350	Adana	47	2010-01-01	2015-12-31
823	636	Ahmet	Kurt	10503648456	1981-01-21	ahmetkaya636@gmail.com	05321778350	Ankara	19	2016-01-01	\N
824	637	İsmail	Demir	10504440356	1982-02-22	ismaildemir637@hotmail.com	05321817947	Bursa	81	2010-01-01	\N
825	638	Meryem	Koç	10505232288	1983-03-23	meryemkoc638@hotmail.com	05321857544	İzmir	32	2010-01-01	\N
826	639	Hüseyin	Kurt	10506024110	1984-04-24	huseyinkurt639@hotmail.com	05321897141	Ankara	61	2010-01-01	2015-12-31
827	639	Hüseyin	Kurt	10506024110	1984-04-24	huseyinkurt639@gmail.com	05321897141	Bursa	39	2016-01-01	\N
828	640	Ali	Arslan	10506816074	1985-05-25	aliarslan640@hotmail.com	05321936738	Ankara	13	2010-01-01	\N
829	641	Gülşen	Öztürk	10507607916	1986-06-26	gulsenozturk641@hotmail.com	05321976335	Bursa	45	2010-01-01	\N
830	642	Zeynep	Güneş	10508399858	1987-07-27	zeynepgunes642@hotmail.com	05322015932	İzmir	26	2010-01-01	2015-12-31
831	642	Zeynep	Koç	10508399858	1987-07-27	zeynepgunes642@gmail.com	05322015932	Bursa	15	2016-01-01	\N
832	643	Çiğdem	Aydın	10509191758	1988-08-28	\N	05322055529	Antalya	4	2010-01-01	\N
833	644	Meryem	Kara	10509983612	1989-09-01	meryemkara644@hotmail.com	05322095126	Antalya	70	2010-01-01	\N
834	645	Gülşen	Kara	10510775534	1990-10-02	gulsenkara645@hotmail.com	05322134723	Adana	47	2010-01-01	2015-12-31
835	645	Gülşen	Kara	10510775534	1990-10-02	gulsenkara645@gmail.com	05322134723	Adana	11	2016-01-01	\N
836	646	Zeynep	Kılıç	10511567466	1991-11-03	zeynepkilic646@hotmail.com	05322174320	İstanbul	6	2010-01-01	\N
837	647	Yağız	Koç	10512359398	1992-12-04	yagizkoc647@hotmail.com	05322213917	Adana	35	2010-01-01	\N
838	648	Ahmet	Aslan	10513151298	1993-01-05	ahmetaslan648@hotmail.com	05322253514	Adana	35	2010-01-01	2015-12-31
839	648	Ahmet	Yılmaz	10513151298	1993-01-05	ahmetaslan648@gmail.com	05322253514	Adana	71	2016-01-01	\N
840	649	Fatma	Özkan	10513943152	1994-02-06	fatmaozkan649@hotmail.com	05322293111	Antalya	28	2010-01-01	\N
841	650	Murat	Şimşek	10514735084	1995-03-07	muratsimsek650@hotmail.com	05322332708	Antalya	34	2010-01-01	\N
842	651	Ali	Kara	10515526926	1996-04-08	alikara651@hotmail.com	05322372305	Ankara	55	2010-01-01	2015-12-31
843	651	Ali	Kara	10515526926	1996-04-08	alikara651@gmail.com	05322372305	İzmir	74	2016-01-01	\N
844	652	İsmail	Demir	10516318858	1997-05-09	\N	05322411902	İzmir	14	2010-01-01	\N
845	653	Çiğdem	Koç	10517110758	1998-06-10	bilgi@anadolukatilim.com.tr	05322451499	Ankara	7	2010-01-01	\N
846	654	Mehmet	Öztürk	10517902612	1999-07-11	mehmetozturk654@hotmail.com	05322491096	Bursa	45	2010-01-01	2015-12-31
847	654	Mehmet	Koç	10517902612	1999-07-11	mehmetozturk654@gmail.com	05322491096	Bursa	51	2016-01-01	\N
848	655	Hüseyin	Demir	10518694554	2000-08-12	huseyindemir655@hotmail.com	05322530693	İstanbul	30	2010-01-01	\N
849	656	Hatice	Kaya	10519486486	2001-09-13	haticekaya656@hotmail.com	05322570290	İzmir	26	2010-01-01	\N
850	657	Ali	Yıldız	10520278308	2002-10-14	aliyildiz657@hotmail.com	05322609887	Antalya	10	2010-01-01	2015-12-31
851	657	Ali	Yıldız	10520278308	2002-10-14	aliyildiz657@gmail.com	05322609887	Antalya	16	2016-01-01	\N
852	658	Çiğdem	Yılmaz	10521070208	2003-11-15	cigdemyilmaz658@hotmail.com	05322649484	İzmir	32	2010-01-01	\N
853	659	Emine	Arslan	10521862162	2004-12-16	eminearslan659@hotmail.com	05322689081	Antalya	40	2010-01-01	\N
854	660	Mehmet	Yılmaz	10522654094	1945-01-17	mehmetyilmaz660@hotmail.com	02122853017	Bursa	45	2010-01-01	2015-12-31
855	660	Mehmet	Çetin	10522654094	1945-01-17	mehmetyilmaz660@gmail.com	02122853017	İzmir	44	2016-01-01	\N
856	661	Ali	Güneş	10517902612	1946-02-18	\N	05322728678	Adana	59	2010-01-01	\N
857	662	Gülşen	Öztürk	10524237868	1947-03-19	gulsenozturk662@hotmail.com	05322768275	Ankara	25	2010-01-01	\N
858	663	Murat	Aslan	10525029790	1948-04-20	murataslan663@hotmail.com	05322807872	İzmir	44	2010-01-01	2015-12-31
859	663	Murat	Aslan	10525029790	1948-04-20	murataslan663@gmail.com	05322807872	İstanbul	66	2016-01-01	\N
860	664	Yağız	Doğan	10525821622	1949-05-21	yagizdogan664@hotmail.com	05322847469	Antalya	46	2010-01-01	\N
861	665	Gülşen	Kurt	10526613554	1950-06-22	gulsenkurt665@hotmail.com	05322887066	Antalya	10	2010-01-01	\N
862	666	Ömer	Özkan	10527405486	1951-07-23	omerozkan666@hotmail.com	05322926663	Bursa	81	2010-01-01	2015-12-31
863	666	Ömer	Özkan	10527405486	1951-07-23	omerozkan666@gmail.com	05322926663	İstanbul	24	2016-01-01	\N
864	667	Ayşe	Arslan	10528197328	1952-08-24	aysearslan667@hotmail.com	05322966260	İstanbul	6	2010-01-01	\N
865	668	Murat	Şahin	10528989282	1953-09-25	muratsahin668@hotmail.com	05323005857	İstanbul	54	2010-01-01	\N
866	669	Meryem	Öztürk	10529781182	1954-10-26	meryemozturk669@hotmail.com	05323045454	İstanbul	6	2010-01-01	2015-12-31
867	669	Meryem	Öztürk	10529781182	1954-10-26	meryemozturk669@gmail.com	05323045454	İzmir	68	2016-01-01	\N
868	670	Emine	Güneş	10530573004	1955-11-27	\N	05323085051	Bursa	81	2010-01-01	\N
869	671	Hatice	Çelik	10531364946	1956-12-28	haticecelik671@hotmail.com	05323124648	Antalya	10	2010-01-01	\N
870	672	Mustafa	Arslan	10532156878	1957-01-01	mustafaarslan672@hotmail.com	05323164245	Ankara	37	2010-01-01	2015-12-31
871	672	Mustafa	Aslan	10532156878	1957-01-01	mustafaarslan672@gmail.com	05323164245	İzmir	20	2016-01-01	\N
872	673	Ahmet	Kaya	10532948732	1958-02-02	ahmetkaya673@hotmail.com	05323203842	Adana	17	2010-01-01	\N
873	674	Mehmet	Yılmaz	10533740632	1959-03-03	mehmetyilmaz674@hotmail.com	05323243439	İzmir	80	2010-01-01	\N
874	675	Fatma	Arslan	10534532564	1960-04-04	fatmaarslan675@hotmail.com	05323283036	Adana	47	2010-01-01	2015-12-31
875	675	Fatma	Arslan	10534532564	1960-04-04	fatmaarslan675@gmail.com	05323283036	Adana	35	2016-01-01	\N
876	676	Mehmet	Şahin	10535324496	1961-05-05	mehmetsahin676@hotmail.com	05323362230	İzmir	74	2010-01-01	\N
877	677	Meryem	Çetin	10536116328	1962-06-06	bilgi@anadolukatilim.com.tr	05323401827	Antalya	4	2010-01-01	\N
878	678	Çiğdem	Kurt	10536908282	1963-07-07	cigdemkurt678@hotmail.com	05323441424	Antalya	46	2010-01-01	2015-12-31
879	678	Çiğdem	Doğan	10536908282	1963-07-07	cigdemkurt678@gmail.com	05323441424	Antalya	40	2016-01-01	\N
880	679	Elif	Çetin	10537700182	1964-08-08	\N	05323481021	Bursa	39	2010-01-01	\N
881	680	Zeynep	Yılmaz	10538492024	1965-09-09	zeynepyilmaz680@hotmail.com	05323520618	Adana	29	2010-01-01	\N
882	681	Şerife	Çelik	10539283966	1966-10-10	serifecelik681@hotmail.com	05323560215	Bursa	33	2010-01-01	2015-12-31
883	681	Şerife	Çelik	10539283966	1966-10-10	serifecelik681@gmail.com	05323560215	İzmir	2	2016-01-01	\N
884	682	Ali	Şimşek	10540075888	1967-11-11	alisimsek682@hotmail.com	05323599812	Ankara	25	2010-01-01	\N
885	683	Gülşen	Kılıç	10540867742	1968-12-12	gulsenkilic683@hotmail.com	05323639409	Bursa	3	2010-01-01	\N
886	684	Yağız	Çelik	10541659674	1969-01-13	yagizcelik684@hotmail.com	05323679006	Ankara	55	2010-01-01	2015-12-31
887	684	Yağız	Özdemir	10541659674	1969-01-13	yagizcelik684@gmail.com	05323679006	Bursa	57	2016-01-01	\N
888	685	Çiğdem	Kılıç	10542451574	1970-02-14	cigdemkilic685@hotmail.com	02122853017	Ankara	43	2010-01-01	\N
889	686	Ömer	Şahin	10543243406	1971-03-15	omersahin686@hotmail.com	05323718603	İzmir	44	2010-01-01	\N
890	687	Hüseyin	Kılıç	10544035338	1972-04-16	huseyinkilic687@hotmail.com	05323758200	Adana	5	2010-01-01	2015-12-31
891	687	Hüseyin	Kılıç	10544035338	1972-04-16	huseyinkilic687@gmail.com	05323758200	İzmir	68	2016-01-01	\N
892	688	Zeynep	Kılıç	10544827292	1973-05-17	\N	05323837394	Antalya	34	2010-01-01	\N
893	689	Ahmet	Kaya	10545619124	1974-06-18	ahmetkaya689@hotmail.com	05323876991	Adana	11	2010-01-01	\N
894	690	Mustafa	Koç	10546411024	1975-07-19	mustafakoc690@hotmail.com	05323916588	Bursa	15	2010-01-01	2015-12-31
895	690	Mustafa	Şahin	10546411024	1975-07-19	mustafakoc690@gmail.com	05323916588	İstanbul	36	2016-01-01	\N
896	691	Yağız	Güneş	10547202966	1976-08-20	yagizgunes691@hotmail.com	05323956185	Antalya	4	2010-01-01	\N
897	692	Ahmet	Çelik	10547994830	1977-09-21	ahmetcelik692@hotmail.com	05323995782	Antalya	4	2010-01-01	\N
898	693	Yağız	Özkan	10548786762	1978-10-22	yagizozkan693@hotmail.com	05324035379	Bursa	21	2010-01-01	2015-12-31
899	693	Yağız	Özkan	10548786762	1978-10-22	yagizozkan693@gmail.com	05324035379	Bursa	39	2016-01-01	\N
900	694	Mustafa	Kara	10549578694	1979-11-23	mustafakara694@hotmail.com	05324074976	Ankara	73	2010-01-01	\N
901	695	Murat	Doğan	10550370584	1980-12-24	muratdogan695@hotmail.com	05324114573	Antalya	76	2010-01-01	\N
902	696	Ayşe	Yıldız	10551162416	1981-01-25	ayseyildiz696@hotmail.com	05324154170	Ankara	55	2010-01-01	2015-12-31
903	696	Ayşe	Şahin	10551162416	1981-01-25	ayseyildiz696@gmail.com	05324154170	Antalya	22	2016-01-01	\N
904	697	İsmail	Koç	10551954370	1982-02-26	\N	05324193767	Bursa	3	2010-01-01	\N
905	698	Hatice	Yılmaz	10552746202	1983-03-27	haticeyilmaz698@hotmail.com	05324233364	Ankara	61	2010-01-01	\N
906	699	Yağız	Kurt	10553538134	1984-04-28	yagizkurt699@hotmail.com	05324272961	İstanbul	48	2010-01-01	2015-12-31
907	699	Yağız	Kurt	10553538134	1984-04-28	yagizkurt699@gmail.com	05324272961	Adana	41	2016-01-01	\N
908	700	Emine	Kurt	10554330034	1985-05-01	eminekurt700@hotmail.com	05324312558	Adana	65	2010-01-01	\N
909	701	Hüseyin	Kılıç	10555121976	1986-06-02	bilgi@anadolukatilim.com.tr	05324352155	Bursa	81	2010-01-01	\N
910	702	Yağız	Kılıç	10555913830	1987-07-03	yagizkilic702@hotmail.com	05324391752	Bursa	45	2010-01-01	2015-12-31
911	702	Yağız	Yılmaz	10555913830	1987-07-03	yagizkilic702@gmail.com	05324391752	Antalya	22	2016-01-01	\N
912	703	Ömer	Doğan	10556705762	1988-08-04	omerdogan703@hotmail.com	05324431349	İstanbul	60	2010-01-01	\N
913	704	Ali	Demir	10557497604	1989-09-05	alidemir704@hotmail.com	05324470946	İstanbul	36	2010-01-01	\N
914	705	Hatice	Yıldız	10558289536	1990-10-06	haticeyildiz705@hotmail.com	05324510543	Bursa	33	2010-01-01	2015-12-31
915	705	Hatice	Yıldız	10558289536	1990-10-06	haticeyildiz705@gmail.com	05324510543	Antalya	22	2016-01-01	\N
916	706	Zeynep	Yılmaz	10559081436	1991-11-07	\N	05324550140	Bursa	21	2010-01-01	\N
917	707	Murat	Özkan	10559873390	1992-12-08	muratozkan707@hotmail.com	05324589737	İstanbul	42	2010-01-01	\N
918	708	Murat	Yılmaz	10560665212	1993-01-09	muratyilmaz708@hotmail.com	05324629334	Antalya	40	2010-01-01	2015-12-31
919	708	Murat	Aslan	10560665212	1993-01-09	muratyilmaz708@gmail.com	05324629334	Bursa	39	2016-01-01	\N
920	709	Ayşe	Öztürk	10561457144	1994-02-10	ayseozturk709@hotmail.com	05324668931	İzmir	20	2010-01-01	\N
921	710	Hasan	Güneş	10562249076	1995-03-11	hasangunes710@hotmail.com	02122853017	Bursa	33	2010-01-01	\N
922	711	Zeynep	Aydın	10563040986	1996-04-12	zeynepaydin711@hotmail.com	05324708528	Adana	35	2010-01-01	2015-12-31
923	711	Zeynep	Aydın	10563040986	1996-04-12	zeynepaydin711@gmail.com	05324708528	Adana	59	2016-01-01	\N
924	712	Gülşen	Çelik	10563832840	1997-05-13	gulsencelik712@hotmail.com	05324748125	İzmir	20	2010-01-01	\N
925	713	Hatice	Özdemir	10564624772	1998-06-14	haticeozdemir713@hotmail.com	05324787722	Ankara	79	2010-01-01	\N
926	714	Mehmet	Çelik	10565416604	1999-07-15	mehmetcelik714@hotmail.com	05324827319	İzmir	8	2010-01-01	2015-12-31
927	714	Mehmet	Koç	10565416604	1999-07-15	mehmetcelik714@gmail.com	05324827319	Bursa	75	2016-01-01	\N
928	715	Şerife	Aydın	10566208536	2000-08-16	\N	05324866916	İzmir	62	2010-01-01	\N
929	716	Mustafa	Kara	10567000436	2001-09-17	mustafakara716@hotmail.com	05324906513	Ankara	19	2010-01-01	\N
930	717	Murat	Koç	10567792300	2002-10-18	muratkoc717@hotmail.com	05324946110	Ankara	55	2010-01-01	2015-12-31
931	717	Murat	Koç	10567792300	2002-10-18	muratkoc717@gmail.com	05324946110	Antalya	52	2016-01-01	\N
932	718	Gülşen	Özkan	10568584232	2003-11-19	gulsenozkan718@hotmail.com	05324985707	Bursa	75	2010-01-01	\N
933	719	Çiğdem	Kılıç	10569376164	2004-12-20	cigdemkilic719@hotmail.com	05325025304	Bursa	75	2010-01-01	\N
934	720	Zeynep	Şimşek	10570168086	1945-01-21	zeynepsimsek720@hotmail.com	05325064901	Ankara	37	2010-01-01	2015-12-31
935	720	Zeynep	Yıldız	10570168086	1945-01-21	zeynepsimsek720@gmail.com	05325064901	İstanbul	54	2016-01-01	\N
936	721	Ali	Çelik	10565416604	1946-02-22	alicelik721@hotmail.com	05325104498	İzmir	62	2010-01-01	\N
937	722	Zeynep	Doğan	10571751850	1947-03-23	zeynepdogan722@hotmail.com	05325144095	Antalya	58	2010-01-01	\N
938	723	Ayşe	Yıldız	10572543782	1948-04-24	ayseyildiz723@hotmail.com	05325183692	Adana	23	2010-01-01	2015-12-31
939	723	Ayşe	Yıldız	10572543782	1948-04-24	ayseyildiz723@gmail.com	05325183692	İzmir	32	2016-01-01	\N
940	724	Şerife	Yıldız	10573335614	1949-05-25	\N	05325223289	Antalya	40	2010-01-01	\N
941	725	Elif	Demir	10574127546	1950-06-26	bilgi@anadolukatilim.com.tr	05325262886	Bursa	57	2010-01-01	\N
942	726	Yağız	Yılmaz	10574919400	1951-07-27	yagizyilmaz726@hotmail.com	05325302483	Ankara	61	2010-01-01	2015-12-31
943	726	Yağız	Yıldız	10574919400	1951-07-27	yagizyilmaz726@gmail.com	05325302483	İstanbul	42	2016-01-01	\N
944	727	Mustafa	Kaya	10575711300	1952-08-28	mustafakaya727@hotmail.com	05325342080	Antalya	46	2010-01-01	\N
945	728	Mustafa	Demir	10576503232	1953-09-01	mustafademir728@hotmail.com	05325381677	İstanbul	72	2010-01-01	\N
946	729	Murat	Aslan	10577295174	1954-10-02	murataslan729@hotmail.com	05325421274	Antalya	34	2010-01-01	2015-12-31
947	729	Murat	Aslan	10577295174	1954-10-02	murataslan729@gmail.com	05325421274	İzmir	56	2016-01-01	\N
948	730	Elif	Şahin	10578087006	1955-11-03	elifsahin730@hotmail.com	05325460871	Adana	77	2010-01-01	\N
949	731	Mehmet	Aslan	10578878970	1956-12-04	mehmetaslan731@hotmail.com	05325500468	İzmir	14	2010-01-01	\N
950	732	Çiğdem	Şimşek	10579670870	1957-01-05	cigdemsimsek732@hotmail.com	05325540065	Bursa	21	2010-01-01	2015-12-31
951	732	Çiğdem	Aslan	10579670870	1957-01-05	cigdemsimsek732@gmail.com	05325540065	Bursa	15	2016-01-01	\N
952	733	Yağız	Şimşek	10580462792	1958-02-06	\N	05325579662	İstanbul	12	2010-01-01	\N
953	734	Murat	Şahin	10581254624	1959-03-07	muratsahin734@hotmail.com	05325619259	Ankara	7	2010-01-01	\N
954	735	Hüseyin	Koç	10582046556	1960-04-08	huseyinkoc735@hotmail.com	02122853017	Bursa	15	2010-01-01	2015-12-31
955	735	Hüseyin	Koç	10582046556	1960-04-08	huseyinkoc735@gmail.com	02122853017	İzmir	38	2016-01-01	\N
956	736	Hasan	Koç	10582838410	1961-05-09	hasankoc736@hotmail.com	05325698453	Bursa	27	2010-01-01	\N
957	737	Ali	Kaya	10583630310	1962-06-10	alikaya737@hotmail.com	05325738050	İstanbul	78	2010-01-01	\N
958	738	Gülşen	Koç	10584422242	1963-07-11	gulsenkoc738@hotmail.com	05325777647	İstanbul	54	2010-01-01	2015-12-31
959	738	Gülşen	Yıldız	10584422242	1963-07-11	gulsenkoc738@gmail.com	05325777647	İstanbul	12	2016-01-01	\N
960	739	Hasan	Kara	10585214174	1964-08-12	hasankara739@hotmail.com	05325817244	Antalya	16	2010-01-01	\N
961	740	Çiğdem	Yıldız	10586006006	1965-09-13	cigdemyildiz740@hotmail.com	05325856841	İstanbul	36	2010-01-01	\N
962	741	Mehmet	Demir	10586797980	1966-10-14	mehmetdemir741@hotmail.com	05325896438	İstanbul	48	2010-01-01	2015-12-31
963	741	Mehmet	Demir	10586797980	1966-10-14	mehmetdemir741@gmail.com	05325896438	Antalya	52	2016-01-01	\N
964	742	Mustafa	Kara	10587589812	1967-11-15	\N	05325936035	Ankara	61	2010-01-01	\N
965	743	Yağız	Aydın	10588381712	1968-12-16	yagizaydin743@hotmail.com	05325975632	Ankara	55	2010-01-01	\N
966	744	Fatma	Çelik	10589173644	1969-01-17	fatmacelik744@hotmail.com	05326015229	Bursa	45	2010-01-01	2015-12-31
967	744	Fatma	Kaya	10589173644	1969-01-17	fatmacelik744@gmail.com	05326015229	Bursa	57	2016-01-01	\N
968	745	Fatma	Öztürk	10589965508	1970-02-18	fatmaozturk745@hotmail.com	05326054826	İzmir	20	2010-01-01	\N
969	746	Zeynep	Yılmaz	10590757420	1971-03-19	zeynepyilmaz746@hotmail.com	05326094423	İzmir	68	2010-01-01	\N
970	747	Ayşe	Kurt	10591549352	1972-04-20	aysekurt747@hotmail.com	05326134020	Bursa	57	2010-01-01	2015-12-31
971	747	Ayşe	Kurt	10591549352	1972-04-20	aysekurt747@gmail.com	05326134020	Adana	71	2016-01-01	\N
972	748	Murat	Demir	10592341252	1973-05-21	muratdemir748@hotmail.com	05326173617	Adana	53	2010-01-01	\N
973	749	Murat	Kurt	10593133184	1974-06-22	bilgi@anadolukatilim.com.tr	05326213214	Antalya	22	2010-01-01	\N
974	750	Fatma	Kaya	10593925048	1975-07-23	fatmakaya750@hotmail.com	05326252811	Ankara	73	2010-01-01	2015-12-31
975	750	Fatma	Şimşek	10593925048	1975-07-23	fatmakaya750@gmail.com	05326252811	İzmir	38	2016-01-01	\N
\.


--
-- Data for Name: hesap; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.hesap (hesap_id, mno, iban, bakiye, ortak, sube_id) FROM stdin;
1	1	TR600006200000000007000131	87645.01	\N	38
2	2	TR150006200000000007000262	65816.02	\N	73
3	3	TR670006200000000007000393	21273.03	\N	64
4	4	TR220006200000000007000524	77682.04	\N	31
5	5	TR740006200000000007000655	29227.05	\N	36
6	6	TR290006200000000007000786	85528.06	\N	2
7	7	TR810006200000000007000917	89770.07	\N	68
8	8	TR360006200000000007001048	17522.08	\N	72
9	9	TR880006200000000007001179	68178.09	\N	4
10	10	TR430006200000000007001310	97.10	\N	19
11	11	TR950006200000000007001441	59325.11	\N	81
12	12	TR500006200000000007001572	79687.12	\N	26
13	13	TR050006200000000007001703	45008.13	\N	73
14	14	TR570006200000000007001834	81653.14	\N	35
15	15	TR120006200000000007001965	60826.15	\N	62
16	16	TR640006200000000007002096	9245.16	\N	67
17	17	TR190006200000000007002227	87555.17	\N	35
18	18	TR710006200000000007002358	18419.18	\N	47
19	19	TR260006200000000007002489	40327.19	\N	52
20	20	TR780006200000000007002620	16541.20	\N	67
21	21	TR330006200000000007002751	76466.21	\N	9
22	22	TR850006200000000007002882	56643.22	\N	25
23	23	TR400006200000000007003013	71159.23	\N	48
24	24	TR920006200000000007003144	38705.24	\N	57
25	25	TR470006200000000007003275	57364.25	\N	71
26	26	TR020006200000000007003406	74267.26	\N	54
27	27	TR540006200000000007003537	54615.27	\N	10
28	28	TR090006200000000007003668	88602.28	\N	29
29	29	TR610006200000000007003799	38065.29	\N	70
30	30	TR160006200000000007003930	15756.30	\N	10
31	31	TR680006200000000007004061	55972.31	\N	6
32	32	TR230006200000000007004192	13741.32	\N	33
33	33	TR750006200000000007004323	5176.33	562	65
34	34	TR300006200000000007004454	36035.34	\N	77
35	35	TR820006200000000007004585	4278.35	\N	21
36	36	TR370006200000000007004716	58347.36	\N	57
37	37	TR890006200000000007004847	59196.37	\N	47
38	38	TR440006200000000007004978	89614.38	\N	3
39	39	TR960006200000000007005109	35026.39	\N	60
40	40	TR510006200000000007005240	21780.40	\N	74
41	41	TR060006200000000007005371	57717.41	\N	2
42	42	TR580006200000000007005502	8430.42	\N	3
43	43	TR130006200000000007005633	12134.43	\N	40
44	44	TR650006200000000007005764	64754.44	\N	46
45	45	TR200006200000000007005895	26674.45	\N	64
46	46	TR720006200000000007006026	37536.46	\N	68
47	47	TR270006200000000007006157	5510.47	\N	10
48	48	TR790006200000000007006288	88253.48	\N	54
49	49	TR340006200000000007006419	37805.49	\N	28
50	50	TR860006200000000007006550	59711.50	\N	56
51	51	TR410006200000000007006681	55360.51	\N	16
52	52	TR930006200000000007006812	32835.52	\N	8
53	53	TR480006200000000007006943	44275.53	\N	8
54	54	TR030006200000000007007074	62701.54	\N	55
55	55	TR550006200000000007007205	74523.55	\N	46
56	56	TR100006200000000007007336	47277.56	\N	11
57	57	TR620006200000000007007467	36361.57	\N	64
58	58	TR170006200000000007007598	86709.58	\N	41
59	59	TR690006200000000007007729	5938.59	\N	33
60	60	TR240006200000000007007860	63811.60	\N	52
61	61	TR760006200000000007007991	53763.61	\N	52
62	62	TR310006200000000007008122	17748.62	\N	8
63	63	TR830006200000000007008253	20961.63	\N	18
64	64	TR380006200000000007008384	89618.64	\N	42
65	65	TR900006200000000007008515	83331.65	\N	49
66	66	TR450006200000000007008646	33809.66	373	56
67	67	TR970006200000000007008777	63496.67	\N	9
68	68	TR520006200000000007008908	42280.68	\N	6
69	69	TR070006200000000007009039	55750.69	\N	77
70	70	TR590006200000000007009170	72366.70	\N	36
71	71	TR140006200000000007009301	88749.71	\N	49
72	72	TR660006200000000007009432	36140.72	\N	69
73	73	TR210006200000000007009563	57397.73	\N	72
74	74	TR730006200000000007009694	41767.74	\N	52
75	75	TR280006200000000007009825	57064.75	\N	20
76	76	TR800006200000000007009956	60985.76	\N	16
77	77	TR350006200000000007010087	27268.77	\N	10
78	78	TR870006200000000007010218	42611.78	\N	16
79	79	TR420006200000000007010349	31711.79	\N	20
80	80	TR940006200000000007010480	27480.80	\N	25
81	81	TR490006200000000007010611	9404.81	\N	57
82	82	TR040006200000000007010742	15350.82	\N	78
83	83	TR560006200000000007010873	69891.83	\N	33
84	84	TR110006200000000007011004	28265.84	\N	1
85	85	TR630006200000000007011135	87393.85	\N	71
86	86	TR180006200000000007011266	24195.86	\N	75
87	87	TR700006200000000007011397	10592.87	\N	49
88	88	TR250006200000000007011528	42998.88	\N	67
89	89	TR770006200000000007011659	20042.89	\N	18
90	90	TR320006200000000007011790	4268.90	\N	14
91	91	TR840006200000000007011921	26503.91	\N	26
92	92	TR390006200000000007012052	54341.92	\N	54
93	93	TR910006200000000007012183	87605.93	\N	40
94	94	TR460006200000000007012314	69659.94	\N	57
95	95	TR980006200000000007012445	16895.95	\N	42
96	96	TR530006200000000007012576	40318.96	\N	78
97	97	TR080006200000000007012707	16480.97	\N	66
98	98	TR600006200000000007012838	68099.98	\N	51
99	99	TR150006200000000007012969	50320.99	184	34
100	100	TR670006200000000007013100	29686.00	\N	16
101	101	TR220006200000000007013231	66125.01	\N	72
102	102	TR740006200000000007013362	80216.02	\N	43
103	103	TR290006200000000007013493	84302.03	\N	1
104	104	TR810006200000000007013624	80012.04	\N	79
105	105	TR360006200000000007013755	18355.05	\N	25
106	106	TR880006200000000007013886	72202.06	\N	19
107	107	TR430006200000000007014017	10828.07	\N	38
108	108	TR950006200000000007014148	9156.08	\N	48
109	109	TR500006200000000007014279	56870.09	\N	31
110	110	TR050006200000000007014410	77869.10	\N	68
111	111	TR570006200000000007014541	45328.11	\N	15
112	112	TR120006200000000007014672	71066.12	\N	11
113	113	TR640006200000000007014803	77127.13	\N	11
114	114	TR190006200000000007014934	85071.14	\N	36
115	115	TR710006200000000007015065	67174.15	\N	54
116	116	TR260006200000000007015196	52375.16	\N	54
117	117	TR780006200000000007015327	19193.17	\N	5
118	118	TR330006200000000007015458	59735.18	\N	73
119	119	TR850006200000000007015589	87634.19	\N	64
120	120	TR400006200000000007015720	68413.20	\N	64
121	121	TR920006200000000007015851	71142.21	\N	68
122	122	TR470006200000000007015982	8949.22	\N	48
123	123	TR020006200000000007016113	1081.23	\N	59
124	124	TR540006200000000007016244	54168.24	\N	35
125	125	TR090006200000000007016375	54552.25	\N	68
126	126	TR610006200000000007016506	6928.26	\N	34
127	127	TR160006200000000007016637	20832.27	\N	56
128	128	TR680006200000000007016768	23542.28	\N	68
129	129	TR230006200000000007016899	54839.29	\N	49
130	130	TR750006200000000007017030	24777.30	\N	4
131	131	TR300006200000000007017161	86969.31	\N	43
132	132	TR820006200000000007017292	44345.32	745	64
133	133	TR370006200000000007017423	59945.33	\N	64
134	134	TR890006200000000007017554	82058.34	\N	23
135	135	TR440006200000000007017685	63405.35	\N	77
136	136	TR960006200000000007017816	29953.36	\N	61
137	137	TR510006200000000007017947	52642.37	\N	78
138	138	TR060006200000000007018078	85188.38	\N	10
139	139	TR580006200000000007018209	54134.39	\N	35
140	140	TR130006200000000007018340	33739.40	\N	79
141	141	TR650006200000000007018471	2510.41	\N	30
142	142	TR200006200000000007018602	54203.42	\N	61
143	143	TR720006200000000007018733	83580.43	\N	11
144	144	TR270006200000000007018864	70616.44	\N	54
145	145	TR790006200000000007018995	71146.45	\N	49
146	146	TR340006200000000007019126	7946.46	\N	2
147	147	TR860006200000000007019257	7736.47	\N	5
148	148	TR410006200000000007019388	32060.48	\N	26
149	149	TR930006200000000007019519	877.49	\N	20
150	150	TR480006200000000007019650	41122.50	\N	23
151	151	TR030006200000000007019781	46480.51	\N	75
152	152	TR550006200000000007019912	49180.52	\N	45
153	153	TR100006200000000007020043	21228.53	\N	2
154	154	TR620006200000000007020174	27185.54	\N	20
155	155	TR170006200000000007020305	7265.55	\N	76
156	156	TR690006200000000007020436	1502.56	\N	51
157	157	TR240006200000000007020567	14535.57	\N	45
158	158	TR760006200000000007020698	32011.58	\N	14
159	159	TR310006200000000007020829	76723.59	\N	27
160	160	TR830006200000000007020960	31723.60	\N	30
161	161	TR380006200000000007021091	66924.61	\N	5
162	162	TR900006200000000007021222	71597.62	\N	78
163	163	TR450006200000000007021353	86137.63	\N	76
164	164	TR970006200000000007021484	42271.64	\N	25
165	165	TR520006200000000007021615	33619.65	556	43
166	166	TR070006200000000007021746	1930.66	\N	51
167	167	TR590006200000000007021877	54522.67	\N	28
168	168	TR140006200000000007022008	62083.68	\N	4
169	169	TR660006200000000007022139	47017.69	\N	6
170	170	TR210006200000000007022270	53576.70	\N	75
171	171	TR730006200000000007022401	23277.71	\N	60
172	172	TR280006200000000007022532	79469.72	\N	10
173	173	TR800006200000000007022663	69142.73	\N	43
174	174	TR350006200000000007022794	38181.74	\N	21
175	175	TR870006200000000007022925	48318.75	\N	18
176	176	TR420006200000000007023056	184.76	\N	28
177	177	TR940006200000000007023187	77819.77	\N	10
178	178	TR490006200000000007023318	78667.78	\N	11
179	179	TR040006200000000007023449	32441.79	\N	69
180	180	TR560006200000000007023580	8340.80	\N	75
181	181	TR110006200000000007023711	25765.81	\N	37
182	182	TR630006200000000007023842	82976.82	\N	2
183	183	TR180006200000000007023973	20285.83	\N	38
184	184	TR700006200000000007024104	25121.84	\N	9
185	185	TR250006200000000007024235	73817.85	\N	4
186	186	TR770006200000000007024366	84311.86	\N	4
187	187	TR320006200000000007024497	50011.87	\N	1
188	188	TR840006200000000007024628	48156.88	\N	61
189	189	TR390006200000000007024759	41628.89	\N	73
190	190	TR910006200000000007024890	16589.90	\N	67
191	191	TR460006200000000007025021	25119.91	\N	45
192	192	TR980006200000000007025152	83678.92	\N	41
193	193	TR530006200000000007025283	57207.93	\N	31
194	194	TR080006200000000007025414	49604.94	\N	64
195	195	TR600006200000000007025545	6162.95	\N	16
196	196	TR150006200000000007025676	31913.96	\N	4
197	197	TR670006200000000007025807	58549.97	\N	81
198	198	TR220006200000000007025938	25283.98	367	61
199	199	TR740006200000000007026069	36031.99	\N	33
200	200	TR290006200000000007026200	46368.00	\N	28
201	201	TR810006200000000007026331	39777.01	\N	37
202	202	TR360006200000000007026462	87512.02	\N	68
203	203	TR880006200000000007026593	70458.03	\N	70
204	204	TR430006200000000007026724	56928.04	\N	79
205	205	TR950006200000000007026855	26798.05	\N	22
206	206	TR500006200000000007026986	36954.06	\N	65
207	207	TR050006200000000007027117	53353.07	\N	44
208	208	TR570006200000000007027248	16702.08	\N	10
209	209	TR120006200000000007027379	72718.09	\N	79
210	210	TR640006200000000007027510	16521.10	\N	63
211	211	TR190006200000000007027641	31609.11	\N	11
212	212	TR710006200000000007027772	75169.12	\N	30
213	213	TR260006200000000007027903	79535.13	\N	44
214	214	TR780006200000000007028034	23981.14	\N	20
215	215	TR330006200000000007028165	87049.15	\N	50
216	216	TR850006200000000007028296	30247.16	\N	17
217	217	TR400006200000000007028427	28159.17	\N	58
218	218	TR920006200000000007028558	86311.18	\N	29
219	219	TR470006200000000007028689	9952.19	\N	80
220	220	TR020006200000000007028820	60762.20	\N	41
221	221	TR540006200000000007028951	50015.21	\N	54
222	222	TR090006200000000007029082	25904.22	\N	81
223	223	TR610006200000000007029213	26230.23	\N	54
224	224	TR160006200000000007029344	59880.24	\N	38
225	225	TR680006200000000007029475	47208.25	\N	22
226	226	TR230006200000000007029606	42126.26	\N	25
227	227	TR750006200000000007029737	66124.27	\N	12
228	228	TR300006200000000007029868	37795.28	\N	48
229	229	TR820006200000000007029999	45005.29	\N	6
230	230	TR370006200000000007030130	42184.30	\N	56
231	231	TR890006200000000007030261	67383.31	178	45
232	232	TR440006200000000007030392	38784.32	\N	67
233	233	TR960006200000000007030523	12033.33	\N	28
234	234	TR510006200000000007030654	80634.34	\N	21
235	235	TR060006200000000007030785	80360.35	\N	64
236	236	TR580006200000000007030916	47487.36	\N	27
237	237	TR130006200000000007031047	70849.37	\N	37
238	238	TR650006200000000007031178	44950.38	\N	53
239	239	TR200006200000000007031309	46938.39	\N	73
240	240	TR720006200000000007031440	73681.40	\N	21
241	241	TR270006200000000007031571	75664.41	\N	32
242	242	TR790006200000000007031702	3038.42	\N	30
243	243	TR340006200000000007031833	45473.43	\N	74
244	244	TR860006200000000007031964	2.44	\N	35
245	245	TR410006200000000007032095	13781.45	\N	75
246	246	TR930006200000000007032226	87308.46	\N	7
247	247	TR480006200000000007032357	62781.47	\N	51
248	248	TR030006200000000007032488	29138.48	\N	36
249	249	TR550006200000000007032619	74209.49	\N	64
250	250	TR100006200000000007032750	24035.50	\N	65
251	251	TR620006200000000007032881	74407.51	\N	76
252	252	TR170006200000000007033012	17961.52	\N	4
253	253	TR690006200000000007033143	60893.53	\N	73
254	254	TR240006200000000007033274	2460.54	\N	36
255	255	TR760006200000000007033405	51731.55	\N	50
256	256	TR310006200000000007033536	20269.56	\N	46
257	257	TR830006200000000007033667	64709.57	\N	3
258	258	TR380006200000000007033798	69136.58	\N	23
259	259	TR900006200000000007033929	60114.59	\N	20
260	260	TR450006200000000007034060	20368.60	\N	34
261	261	TR970006200000000007034191	56996.61	\N	47
262	262	TR520006200000000007034322	16328.62	\N	81
263	263	TR070006200000000007034453	57344.63	\N	56
264	264	TR590006200000000007034584	66404.64	739	6
265	265	TR140006200000000007034715	66943.65	\N	34
266	266	TR660006200000000007034846	37064.66	\N	41
267	267	TR210006200000000007034977	52582.67	\N	33
268	268	TR730006200000000007035108	27044.68	\N	57
269	269	TR280006200000000007035239	60726.69	\N	17
270	270	TR800006200000000007035370	88527.70	\N	32
271	271	TR350006200000000007035501	48797.71	\N	2
272	272	TR870006200000000007035632	34587.72	\N	19
273	273	TR420006200000000007035763	85816.73	\N	31
274	274	TR940006200000000007035894	50366.74	\N	3
275	275	TR490006200000000007036025	73822.75	\N	33
276	276	TR040006200000000007036156	69613.76	\N	20
277	277	TR560006200000000007036287	32386.77	\N	4
278	278	TR110006200000000007036418	86472.78	\N	80
279	279	TR630006200000000007036549	27148.79	\N	40
280	280	TR180006200000000007036680	33414.80	\N	73
281	281	TR700006200000000007036811	65543.81	\N	44
282	282	TR250006200000000007036942	86856.82	\N	75
283	283	TR770006200000000007037073	76339.83	\N	9
284	284	TR320006200000000007037204	56801.84	\N	53
285	285	TR840006200000000007037335	2944.85	\N	78
286	286	TR390006200000000007037466	28011.86	\N	40
287	287	TR910006200000000007037597	57058.87	\N	7
288	288	TR460006200000000007037728	30274.88	\N	5
289	289	TR980006200000000007037859	6574.89	\N	22
290	290	TR530006200000000007037990	67273.90	\N	61
291	291	TR080006200000000007038121	64232.91	\N	1
292	292	TR600006200000000007038252	89348.92	\N	48
293	293	TR150006200000000007038383	26374.93	\N	71
294	294	TR670006200000000007038514	21073.94	\N	62
295	295	TR220006200000000007038645	42757.95	\N	73
296	296	TR740006200000000007038776	66183.96	\N	32
297	297	TR290006200000000007038907	56476.97	550	27
298	298	TR810006200000000007039038	36040.98	\N	10
299	299	TR360006200000000007039169	73339.99	\N	73
300	300	TR880006200000000007039300	50771.00	\N	70
301	301	TR430006200000000007039431	85922.01	\N	68
302	302	TR950006200000000007039562	51479.02	\N	80
303	303	TR500006200000000007039693	86023.03	\N	62
304	304	TR050006200000000007039824	39386.04	\N	32
305	305	TR570006200000000007039955	30790.05	\N	66
306	306	TR120006200000000007040086	88913.06	\N	11
307	307	TR640006200000000007040217	43523.07	\N	31
308	308	TR190006200000000007040348	81217.08	\N	11
309	309	TR710006200000000007040479	83518.09	\N	11
310	310	TR260006200000000007040610	58109.10	\N	28
311	311	TR780006200000000007040741	80414.11	\N	39
312	312	TR330006200000000007040872	8822.12	\N	78
313	313	TR850006200000000007041003	46352.13	\N	26
314	314	TR400006200000000007041134	52655.14	\N	4
315	315	TR920006200000000007041265	38738.15	\N	20
316	316	TR470006200000000007041396	28752.16	\N	33
317	317	TR020006200000000007041527	73275.17	\N	6
318	318	TR540006200000000007041658	80303.18	\N	10
319	319	TR090006200000000007041789	71588.19	\N	38
320	320	TR610006200000000007041920	74646.20	\N	7
321	321	TR160006200000000007042051	60888.21	\N	7
322	322	TR680006200000000007042182	89139.22	\N	19
323	323	TR230006200000000007042313	13310.23	\N	14
324	324	TR750006200000000007042444	60624.24	\N	41
325	325	TR300006200000000007042575	49130.25	\N	33
326	326	TR820006200000000007042706	27193.26	\N	50
327	327	TR370006200000000007042837	2291.27	\N	76
328	328	TR890006200000000007042968	40093.28	\N	63
329	329	TR440006200000000007043099	11981.29	\N	60
330	330	TR960006200000000007043230	18235.30	361	69
331	331	TR510006200000000007043361	8221.31	\N	20
332	332	TR060006200000000007043492	65177.32	\N	8
333	333	TR580006200000000007043623	60692.33	\N	29
334	334	TR130006200000000007043754	49951.34	\N	70
335	335	TR650006200000000007043885	4930.35	\N	30
336	336	TR200006200000000007044016	29225.36	\N	32
337	337	TR720006200000000007044147	25753.37	\N	31
338	338	TR270006200000000007044278	52356.38	\N	18
339	339	TR790006200000000007044409	33029.39	\N	54
340	340	TR340006200000000007044540	7894.40	\N	22
341	341	TR860006200000000007044671	53446.41	\N	53
342	342	TR410006200000000007044802	24193.42	\N	55
343	343	TR930006200000000007044933	40646.43	\N	36
344	344	TR480006200000000007045064	88479.44	\N	21
345	345	TR030006200000000007045195	51281.45	\N	21
346	346	TR550006200000000007045326	42254.46	\N	41
347	347	TR100006200000000007045457	12540.47	\N	77
348	348	TR620006200000000007045588	2257.48	\N	62
349	349	TR170006200000000007045719	88969.49	\N	66
350	350	TR690006200000000007045850	36578.50	\N	32
351	351	TR240006200000000007045981	36140.51	\N	35
352	352	TR760006200000000007046112	63185.52	\N	23
353	353	TR310006200000000007046243	72125.53	\N	30
354	354	TR830006200000000007046374	35822.54	\N	38
355	355	TR380006200000000007046505	26582.55	\N	65
356	356	TR900006200000000007046636	12945.56	\N	30
357	357	TR450006200000000007046767	866.57	\N	80
358	358	TR970006200000000007046898	73209.58	\N	51
359	359	TR520006200000000007047029	73060.59	\N	1
360	360	TR070006200000000007047160	31747.60	\N	34
361	361	TR590006200000000007047291	54921.61	\N	14
362	362	TR140006200000000007047422	37758.62	\N	51
363	363	TR660006200000000007047553	38158.63	172	53
364	364	TR210006200000000007047684	39554.64	\N	26
365	365	TR730006200000000007047815	24516.65	\N	25
366	366	TR280006200000000007047946	58108.66	\N	46
367	367	TR800006200000000007048077	84656.67	\N	50
368	368	TR350006200000000007048208	1862.68	\N	77
369	369	TR870006200000000007048339	22051.69	\N	65
370	370	TR420006200000000007048470	24994.70	\N	16
371	371	TR940006200000000007048601	20778.71	\N	11
372	372	TR490006200000000007048732	74941.72	\N	37
373	373	TR040006200000000007048863	46849.73	\N	43
374	374	TR560006200000000007048994	84666.74	\N	29
375	375	TR110006200000000007049125	58062.75	\N	51
376	376	TR630006200000000007049256	89829.76	\N	32
377	377	TR180006200000000007049387	12262.77	\N	58
378	378	TR700006200000000007049518	46598.78	\N	51
379	379	TR250006200000000007049649	50078.79	\N	61
380	380	TR770006200000000007049780	88298.80	\N	69
381	381	TR320006200000000007049911	61143.81	\N	25
382	382	TR840006200000000007050042	59978.82	\N	11
383	383	TR390006200000000007050173	22699.83	\N	45
384	384	TR910006200000000007050304	43136.84	\N	44
385	385	TR460006200000000007050435	56746.85	\N	67
386	386	TR980006200000000007050566	22975.86	\N	66
387	387	TR530006200000000007050697	66280.87	\N	80
388	388	TR080006200000000007050828	25599.88	\N	12
389	389	TR600006200000000007050959	34721.89	\N	27
390	390	TR150006200000000007051090	74885.90	\N	76
391	391	TR670006200000000007051221	28143.91	\N	79
392	392	TR220006200000000007051352	25272.92	\N	72
393	393	TR740006200000000007051483	80743.93	\N	11
394	394	TR290006200000000007051614	2597.94	\N	73
395	395	TR810006200000000007051745	75527.95	\N	38
396	396	TR360006200000000007051876	77693.96	733	40
397	397	TR880006200000000007052007	69969.97	\N	14
398	398	TR430006200000000007052138	43280.98	\N	54
399	399	TR950006200000000007052269	65492.99	\N	66
400	400	TR500006200000000007052400	54767.00	\N	11
401	401	TR050006200000000007052531	81186.01	\N	57
402	402	TR570006200000000007052662	10482.02	\N	31
403	403	TR120006200000000007052793	76855.03	\N	61
404	404	TR640006200000000007052924	60321.04	\N	15
405	405	TR190006200000000007053055	23253.05	\N	31
406	406	TR710006200000000007053186	9645.06	\N	46
407	407	TR260006200000000007053317	23561.07	\N	78
408	408	TR780006200000000007053448	79946.08	\N	73
409	409	TR330006200000000007053579	75995.09	\N	41
410	410	TR850006200000000007053710	407.10	\N	51
411	411	TR400006200000000007053841	16746.11	\N	18
412	412	TR920006200000000007053972	17863.12	\N	10
413	413	TR470006200000000007054103	70493.13	\N	45
414	414	TR020006200000000007054234	70620.14	\N	44
415	415	TR540006200000000007054365	56461.15	\N	31
416	416	TR090006200000000007054496	58061.16	\N	56
417	417	TR610006200000000007054627	7532.17	\N	49
418	418	TR160006200000000007054758	21711.18	\N	35
419	419	TR680006200000000007054889	65633.19	\N	44
420	420	TR230006200000000007055020	49873.20	\N	65
421	421	TR750006200000000007055151	39537.21	\N	14
422	422	TR300006200000000007055282	16709.22	\N	5
423	423	TR820006200000000007055413	60715.23	\N	67
424	424	TR370006200000000007055544	67594.24	\N	17
425	425	TR890006200000000007055675	52064.25	\N	68
426	426	TR440006200000000007055806	6150.26	\N	5
427	427	TR960006200000000007055937	15969.27	\N	40
428	428	TR510006200000000007056068	51850.28	\N	50
429	429	TR060006200000000007056199	41806.29	544	26
430	430	TR580006200000000007056330	67913.30	\N	34
431	431	TR130006200000000007056461	58248.31	\N	8
432	432	TR650006200000000007056592	40824.32	\N	46
433	433	TR200006200000000007056723	89522.33	\N	76
434	434	TR720006200000000007056854	83494.34	\N	46
435	435	TR270006200000000007056985	41810.35	\N	23
436	436	TR790006200000000007057116	73050.36	\N	76
437	437	TR340006200000000007057247	18015.37	\N	3
438	438	TR860006200000000007057378	11591.38	\N	30
439	439	TR410006200000000007057509	4408.39	\N	80
440	440	TR930006200000000007057640	84052.40	\N	64
441	441	TR480006200000000007057771	77913.41	\N	68
442	442	TR030006200000000007057902	68272.42	\N	67
443	443	TR550006200000000007058033	75045.43	\N	25
444	444	TR100006200000000007058164	82181.44	\N	13
445	445	TR620006200000000007058295	31103.45	\N	61
446	446	TR170006200000000007058426	75109.46	\N	76
447	447	TR690006200000000007058557	84302.47	\N	2
448	448	TR240006200000000007058688	66917.48	\N	1
449	449	TR760006200000000007058819	7261.49	\N	24
450	450	TR310006200000000007058950	58578.50	\N	55
451	451	TR830006200000000007059081	74750.51	\N	60
452	452	TR380006200000000007059212	89807.52	\N	45
453	453	TR900006200000000007059343	89577.53	\N	73
454	454	TR450006200000000007059474	29302.54	\N	40
455	455	TR970006200000000007059605	38718.55	\N	7
456	456	TR520006200000000007059736	3890.56	\N	2
457	457	TR070006200000000007059867	6325.57	\N	29
458	458	TR590006200000000007059998	5014.58	\N	80
459	459	TR140006200000000007060129	22950.59	\N	38
460	460	TR660006200000000007060260	32093.60	\N	67
461	461	TR210006200000000007060391	86057.61	\N	59
462	462	TR730006200000000007060522	18207.62	355	57
463	463	TR280006200000000007060653	16352.63	\N	69
464	464	TR800006200000000007060784	83106.64	\N	68
465	465	TR350006200000000007060915	12637.65	\N	69
466	466	TR870006200000000007061046	63517.66	\N	30
467	467	TR420006200000000007061177	71564.67	\N	38
468	468	TR940006200000000007061308	86023.68	\N	66
469	469	TR490006200000000007061439	19233.69	\N	72
470	470	TR040006200000000007061570	56847.70	\N	51
471	471	TR560006200000000007061701	30875.71	\N	7
472	472	TR110006200000000007061832	81296.72	\N	65
473	473	TR630006200000000007061963	86512.73	\N	22
474	474	TR180006200000000007062094	72021.74	\N	22
475	475	TR700006200000000007062225	20416.75	\N	66
476	476	TR250006200000000007062356	63752.76	\N	13
477	477	TR770006200000000007062487	42490.77	\N	52
478	478	TR320006200000000007062618	50577.78	\N	64
479	479	TR840006200000000007062749	53738.79	\N	1
480	480	TR390006200000000007062880	37025.80	\N	72
481	481	TR910006200000000007063011	74962.81	\N	5
482	482	TR460006200000000007063142	58497.82	\N	66
483	483	TR980006200000000007063273	49823.83	\N	13
484	484	TR530006200000000007063404	18992.84	\N	51
485	485	TR080006200000000007063535	1124.85	\N	35
486	486	TR600006200000000007063666	61723.86	\N	70
487	487	TR150006200000000007063797	47187.87	\N	61
488	488	TR670006200000000007063928	64666.88	\N	40
489	489	TR220006200000000007064059	23889.89	\N	73
490	490	TR740006200000000007064190	22593.90	\N	27
491	491	TR290006200000000007064321	43110.91	\N	12
492	492	TR810006200000000007064452	62163.92	\N	65
493	493	TR360006200000000007064583	86763.93	\N	66
494	494	TR880006200000000007064714	2996.94	\N	81
495	495	TR430006200000000007064845	43450.95	166	33
496	496	TR950006200000000007064976	68876.96	\N	32
497	497	TR500006200000000007065107	66919.97	\N	14
498	498	TR050006200000000007065238	29404.98	\N	54
499	499	TR570006200000000007065369	61085.99	\N	80
500	500	TR120006200000000007065500	1914.00	\N	24
501	501	TR640006200000000007065631	82428.01	\N	78
502	502	TR190006200000000007065762	45151.02	\N	59
503	503	TR710006200000000007065893	32794.03	\N	3
504	504	TR260006200000000007066024	38262.04	\N	11
505	505	TR780006200000000007066155	63067.05	\N	65
506	506	TR330006200000000007066286	20894.06	\N	21
507	507	TR850006200000000007066417	74636.07	\N	53
508	508	TR400006200000000007066548	79559.08	\N	26
509	509	TR920006200000000007066679	6894.09	\N	76
510	510	TR470006200000000007066810	82337.10	\N	49
511	511	TR020006200000000007066941	42959.11	\N	31
512	512	TR540006200000000007067072	55462.12	\N	21
513	513	TR090006200000000007067203	19908.13	\N	67
514	514	TR610006200000000007067334	62870.14	\N	62
515	515	TR160006200000000007067465	41814.15	\N	34
516	516	TR680006200000000007067596	4710.16	\N	8
517	517	TR230006200000000007067727	44403.17	\N	36
518	518	TR750006200000000007067858	87377.18	\N	28
519	519	TR300006200000000007067989	66591.19	\N	68
520	520	TR820006200000000007068120	54326.20	\N	50
521	521	TR370006200000000007068251	88299.21	\N	58
522	522	TR890006200000000007068382	5997.22	\N	17
523	523	TR440006200000000007068513	10426.23	\N	41
524	524	TR960006200000000007068644	38042.24	\N	55
525	525	TR510006200000000007068775	64782.25	\N	65
526	526	TR060006200000000007068906	44973.26	\N	80
527	527	TR580006200000000007069037	47015.27	\N	19
528	528	TR130006200000000007069168	20705.28	727	79
529	529	TR650006200000000007069299	72741.29	\N	76
530	530	TR200006200000000007069430	48779.30	\N	58
531	531	TR720006200000000007069561	5305.31	\N	77
532	532	TR270006200000000007069692	34046.32	\N	28
533	533	TR790006200000000007069823	23529.33	\N	35
534	534	TR340006200000000007069954	16788.34	\N	35
535	535	TR860006200000000007070085	21844.35	\N	77
536	536	TR410006200000000007070216	32155.36	\N	79
537	537	TR930006200000000007070347	20516.37	\N	66
538	538	TR480006200000000007070478	32951.38	\N	42
539	539	TR030006200000000007070609	16311.39	\N	16
540	540	TR550006200000000007070740	13238.40	\N	28
541	541	TR100006200000000007070871	44699.41	\N	76
542	542	TR620006200000000007071002	70652.42	\N	43
543	543	TR170006200000000007071133	50756.43	\N	40
544	544	TR690006200000000007071264	87178.44	\N	70
545	545	TR240006200000000007071395	43554.45	\N	11
546	546	TR760006200000000007071526	83865.46	\N	58
547	547	TR310006200000000007071657	67760.47	\N	46
548	548	TR830006200000000007071788	37058.48	\N	4
549	549	TR380006200000000007071919	41779.49	\N	36
550	550	TR900006200000000007072050	78340.50	\N	47
551	551	TR450006200000000007072181	49819.51	\N	45
552	552	TR970006200000000007072312	63586.52	\N	13
553	553	TR520006200000000007072443	41986.53	\N	19
554	554	TR070006200000000007072574	81181.54	\N	53
555	555	TR590006200000000007072705	4571.55	\N	18
556	556	TR140006200000000007072836	5963.56	\N	11
557	557	TR660006200000000007072967	25792.57	\N	58
558	558	TR210006200000000007073098	25886.58	\N	19
559	559	TR730006200000000007073229	53225.59	\N	2
560	560	TR280006200000000007073360	77233.60	\N	19
561	561	TR800006200000000007073491	66905.61	538	28
562	562	TR350006200000000007073622	72034.62	\N	63
563	563	TR870006200000000007073753	9417.63	\N	35
564	564	TR420006200000000007073884	43164.64	\N	70
565	565	TR940006200000000007074015	83513.65	\N	72
566	566	TR490006200000000007074146	44207.66	\N	80
567	567	TR040006200000000007074277	59248.67	\N	43
568	568	TR560006200000000007074408	18351.68	\N	17
569	569	TR110006200000000007074539	21345.69	\N	61
570	570	TR630006200000000007074670	21975.70	\N	76
571	571	TR180006200000000007074801	85578.71	\N	52
572	572	TR700006200000000007074932	1370.72	\N	15
573	573	TR250006200000000007075063	16898.73	\N	56
574	574	TR770006200000000007075194	8050.74	\N	24
575	575	TR320006200000000007075325	80789.75	\N	16
576	576	TR840006200000000007075456	11591.76	\N	40
577	577	TR390006200000000007075587	70214.77	\N	27
578	578	TR910006200000000007075718	54504.78	\N	24
579	579	TR460006200000000007075849	66232.79	\N	80
580	580	TR980006200000000007075980	11559.80	\N	52
581	581	TR530006200000000007076111	47105.81	\N	42
582	582	TR080006200000000007076242	64402.82	\N	70
583	583	TR600006200000000007076373	35342.83	\N	42
584	584	TR150006200000000007076504	16182.84	\N	7
585	585	TR670006200000000007076635	39405.85	\N	17
586	586	TR220006200000000007076766	76047.86	\N	71
587	587	TR740006200000000007076897	49289.87	\N	32
588	588	TR290006200000000007077028	69760.88	\N	37
589	589	TR810006200000000007077159	40705.89	\N	47
590	590	TR360006200000000007077290	43617.90	\N	5
591	591	TR880006200000000007077421	2786.91	\N	77
592	592	TR430006200000000007077552	27325.92	\N	36
593	593	TR950006200000000007077683	73318.93	\N	49
594	594	TR500006200000000007077814	42738.94	349	26
595	595	TR050006200000000007077945	62192.95	\N	62
596	596	TR570006200000000007078076	49667.96	\N	47
597	597	TR120006200000000007078207	6295.97	\N	51
598	598	TR640006200000000007078338	21381.98	\N	9
599	599	TR190006200000000007078469	34402.99	\N	1
600	600	TR710006200000000007078600	61424.00	\N	7
601	601	TR260006200000000007078731	13760.01	\N	70
602	602	TR780006200000000007078862	40757.02	\N	70
603	603	TR330006200000000007078993	68940.03	\N	41
604	604	TR850006200000000007079124	82976.04	\N	7
605	605	TR400006200000000007079255	43540.05	\N	49
606	606	TR920006200000000007079386	87685.06	\N	64
607	607	TR470006200000000007079517	74785.07	\N	9
608	608	TR020006200000000007079648	31408.08	\N	54
609	609	TR540006200000000007079779	33722.09	\N	75
610	610	TR090006200000000007079910	39858.10	\N	2
611	611	TR610006200000000007080041	52257.11	\N	70
612	612	TR160006200000000007080172	67549.12	\N	17
613	613	TR680006200000000007080303	2702.13	\N	56
614	614	TR230006200000000007080434	80185.14	\N	60
615	615	TR750006200000000007080565	58143.15	\N	2
616	616	TR300006200000000007080696	42630.16	\N	62
617	617	TR820006200000000007080827	77036.17	\N	52
618	618	TR370006200000000007080958	77214.18	\N	60
619	619	TR890006200000000007081089	59004.19	\N	24
620	620	TR440006200000000007081220	32561.20	\N	47
621	621	TR960006200000000007081351	56713.21	\N	14
622	622	TR510006200000000007081482	63272.22	\N	75
623	623	TR060006200000000007081613	72411.23	\N	54
624	624	TR580006200000000007081744	29251.24	\N	23
625	625	TR130006200000000007081875	43128.25	\N	25
626	626	TR650006200000000007082006	70961.26	\N	42
627	627	TR200006200000000007082137	46803.27	160	37
628	628	TR720006200000000007082268	60715.28	\N	77
629	629	TR270006200000000007082399	51029.29	\N	3
630	630	TR790006200000000007082530	52994.30	\N	70
631	631	TR340006200000000007082661	5032.31	\N	71
632	632	TR860006200000000007082792	9852.32	\N	42
633	633	TR410006200000000007082923	69755.33	\N	25
634	634	TR930006200000000007083054	13333.34	\N	19
635	635	TR480006200000000007083185	64869.35	\N	2
636	636	TR030006200000000007083316	76886.36	\N	33
637	637	TR550006200000000007083447	44003.37	\N	58
638	638	TR100006200000000007083578	70866.38	\N	78
639	639	TR620006200000000007083709	2926.39	\N	4
640	640	TR170006200000000007083840	67213.40	\N	22
641	641	TR690006200000000007083971	4831.41	\N	55
642	642	TR240006200000000007084102	3502.42	\N	26
643	643	TR760006200000000007084233	14969.43	\N	17
644	644	TR310006200000000007084364	46875.44	\N	41
645	645	TR830006200000000007084495	1990.45	\N	35
646	646	TR380006200000000007084626	34191.46	\N	60
647	647	TR900006200000000007084757	8938.47	\N	80
648	648	TR450006200000000007084888	30076.48	\N	53
649	649	TR970006200000000007085019	49127.49	\N	16
650	650	TR520006200000000007085150	11576.50	\N	72
651	651	TR070006200000000007085281	46152.51	\N	63
652	652	TR590006200000000007085412	31946.52	\N	52
653	653	TR140006200000000007085543	70965.53	\N	28
654	654	TR660006200000000007085674	64629.54	\N	7
655	655	TR210006200000000007085805	67028.55	\N	31
656	656	TR730006200000000007085936	89662.56	\N	67
657	657	TR280006200000000007086067	22093.57	\N	37
658	658	TR800006200000000007086198	23211.58	\N	8
659	659	TR350006200000000007086329	80464.59	\N	73
660	660	TR870006200000000007086460	32642.60	721	15
661	661	TR420006200000000007086591	57631.61	\N	73
662	662	TR940006200000000007086722	72776.62	\N	10
663	663	TR490006200000000007086853	33107.63	\N	7
664	664	TR040006200000000007086984	58090.64	\N	29
665	665	TR560006200000000007087115	68431.65	\N	68
666	666	TR110006200000000007087246	36663.66	\N	18
667	667	TR630006200000000007087377	88283.67	\N	18
668	668	TR180006200000000007087508	54651.68	\N	61
669	669	TR700006200000000007087639	72588.69	\N	10
670	670	TR250006200000000007087770	20095.70	\N	58
671	671	TR770006200000000007087901	86226.71	\N	36
672	672	TR320006200000000007088032	33885.72	\N	38
673	673	TR840006200000000007088163	79470.73	\N	63
674	674	TR390006200000000007088294	49748.74	\N	4
675	675	TR910006200000000007088425	76844.75	\N	62
676	676	TR460006200000000007088556	49469.76	\N	77
677	677	TR980006200000000007088687	50348.77	\N	16
678	678	TR530006200000000007088818	51549.78	\N	9
679	679	TR080006200000000007088949	68289.79	\N	28
680	680	TR600006200000000007089080	29244.80	\N	6
681	681	TR150006200000000007089211	77127.81	\N	1
682	682	TR670006200000000007089342	43723.82	\N	43
683	683	TR220006200000000007089473	55862.83	\N	28
684	684	TR740006200000000007089604	22299.84	\N	19
685	685	TR290006200000000007089735	14525.85	\N	35
686	686	TR810006200000000007089866	50050.86	\N	24
687	687	TR360006200000000007089997	15100.87	\N	19
688	688	TR880006200000000007090128	36915.88	\N	62
689	689	TR430006200000000007090259	60782.89	\N	17
690	690	TR950006200000000007090390	79687.90	\N	4
691	691	TR500006200000000007090521	8509.91	\N	6
692	692	TR050006200000000007090652	6789.92	\N	38
693	693	TR570006200000000007090783	31837.93	532	72
694	694	TR120006200000000007090914	9975.94	\N	21
695	695	TR640006200000000007091045	68261.95	\N	48
696	696	TR190006200000000007091176	68002.96	\N	29
697	697	TR710006200000000007091307	22497.97	\N	21
698	698	TR260006200000000007091438	70411.98	\N	21
699	699	TR780006200000000007091569	49879.99	\N	72
700	700	TR330006200000000007091700	34686.00	\N	59
701	701	TR850006200000000007091831	65066.01	\N	25
702	702	TR400006200000000007091962	73217.02	\N	50
703	703	TR920006200000000007092093	9421.03	\N	53
704	704	TR470006200000000007092224	13552.04	\N	70
705	705	TR020006200000000007092355	59856.05	\N	75
706	706	TR540006200000000007092486	19267.06	\N	47
707	707	TR090006200000000007092617	9499.07	\N	25
708	708	TR610006200000000007092748	8586.08	\N	17
709	709	TR160006200000000007092879	19447.09	\N	43
710	710	TR680006200000000007093010	67169.10	\N	16
711	711	TR230006200000000007093141	62806.11	\N	4
712	712	TR750006200000000007093272	20390.12	\N	3
713	713	TR300006200000000007093403	66031.13	\N	1
714	714	TR820006200000000007093534	11913.14	\N	43
715	715	TR370006200000000007093665	36149.15	\N	29
716	716	TR890006200000000007093796	49859.16	\N	34
717	717	TR440006200000000007093927	5357.17	\N	75
718	718	TR960006200000000007094058	48762.18	\N	21
719	719	TR510006200000000007094189	42115.19	\N	21
720	720	TR060006200000000007094320	12412.20	\N	70
721	721	TR580006200000000007094451	37591.21	\N	57
722	722	TR130006200000000007094582	29008.22	\N	6
723	723	TR650006200000000007094713	56039.23	\N	37
724	724	TR200006200000000007094844	18960.24	\N	66
725	725	TR720006200000000007094975	48450.25	\N	29
726	726	TR270006200000000007095106	64158.26	343	55
727	727	TR790006200000000007095237	88256.27	\N	39
728	728	TR340006200000000007095368	56864.28	\N	10
729	729	TR860006200000000007095499	37567.29	\N	22
730	730	TR410006200000000007095630	6355.30	\N	63
731	731	TR930006200000000007095761	8839.31	\N	80
732	732	TR480006200000000007095892	60058.32	\N	42
733	733	TR030006200000000007096023	66546.33	\N	55
734	734	TR550006200000000007096154	77468.34	\N	63
735	735	TR100006200000000007096285	55804.35	\N	33
736	736	TR620006200000000007096416	70922.36	\N	72
737	737	TR170006200000000007096547	56731.37	\N	76
738	738	TR690006200000000007096678	80725.38	\N	52
739	739	TR240006200000000007096809	20002.39	\N	59
740	740	TR760006200000000007096940	46293.40	\N	45
741	741	TR310006200000000007097071	60993.41	\N	68
742	742	TR830006200000000007097202	80851.42	\N	78
743	743	TR380006200000000007097333	18641.43	\N	3
744	744	TR900006200000000007097464	80587.44	\N	50
745	745	TR450006200000000007097595	2610.45	\N	18
746	746	TR970006200000000007097726	3652.46	\N	22
747	747	TR520006200000000007097857	60271.47	\N	28
748	748	TR070006200000000007097988	63017.48	\N	6
749	749	TR590006200000000007098119	20509.49	\N	45
750	750	TR140006200000000007098250	34752.50	\N	11
751	715	TR660006200000000007098381	16877.51	\N	70
752	647	TR210006200000000007098512	77958.52	\N	36
753	654	TR730006200000000007098643	6152.53	\N	14
754	126	TR280006200000000007098774	49456.54	\N	60
755	747	TR800006200000000007098905	72966.55	\N	16
756	41	TR350006200000000007099036	65571.56	\N	59
757	154	TR870006200000000007099167	44654.57	\N	52
758	185	TR420006200000000007099298	53095.58	\N	7
759	477	TR940006200000000007099429	24236.59	610	34
760	588	TR490006200000000007099560	41580.60	\N	44
761	631	TR040006200000000007099691	45430.61	\N	7
762	702	TR560006200000000007099822	47770.62	\N	21
763	238	TR110006200000000007099953	34932.63	\N	64
764	620	TR630006200000000007100084	4980.64	\N	79
765	111	TR180006200000000007100215	29555.65	\N	23
766	607	TR700006200000000007100346	66293.66	\N	18
767	403	TR250006200000000007100477	58436.67	\N	65
768	691	TR770006200000000007100608	9873.68	\N	8
769	337	TR320006200000000007100739	45726.69	\N	27
770	430	TR840006200000000007100870	54256.70	\N	29
771	677	TR390006200000000007101001	74913.71	\N	58
772	641	TR910006200000000007101132	52155.72	\N	2
773	447	TR460006200000000007101263	32437.73	\N	54
774	94	TR980006200000000007101394	43102.74	\N	26
775	706	TR530006200000000007101525	23609.75	\N	7
776	152	TR080006200000000007101656	57265.76	\N	47
777	492	TR600006200000000007101787	33016.77	\N	40
778	437	TR150006200000000007101918	59909.78	\N	32
779	607	TR670006200000000007102049	20249.79	\N	21
780	224	TR220006200000000007102180	52551.80	\N	52
781	505	TR740006200000000007102311	41838.81	\N	40
782	222	TR290006200000000007102442	62702.82	\N	62
783	289	TR810006200000000007102573	48399.83	\N	58
784	502	TR360006200000000007102704	21760.84	\N	36
785	463	TR880006200000000007102835	39261.85	\N	6
786	375	TR430006200000000007102966	77718.86	\N	16
787	328	TR950006200000000007103097	24969.87	\N	43
788	12	TR500006200000000007103228	78747.88	\N	36
789	414	TR050006200000000007103359	16206.89	\N	13
790	202	TR570006200000000007103490	74259.90	\N	9
791	293	TR120006200000000007103621	46338.91	\N	44
792	340	TR640006200000000007103752	77626.92	531	76
793	149	TR190006200000000007103883	83551.93	\N	22
794	705	TR710006200000000007104014	7767.94	\N	51
795	632	TR260006200000000007104145	80714.95	\N	21
796	430	TR780006200000000007104276	2488.96	\N	79
797	586	TR330006200000000007104407	44032.97	\N	19
798	447	TR850006200000000007104538	41311.98	\N	25
799	74	TR400006200000000007104669	62963.99	\N	42
800	745	TR920006200000000007104800	87314.00	\N	44
801	196	TR470006200000000007104931	73748.01	\N	14
802	620	TR020006200000000007105062	29469.02	\N	62
803	193	TR540006200000000007105193	66345.03	\N	56
804	745	TR090006200000000007105324	70154.04	\N	45
805	726	TR610006200000000007105455	54185.05	\N	33
806	531	TR160006200000000007105586	58043.06	\N	73
807	42	TR680006200000000007105717	56030.07	\N	72
808	748	TR230006200000000007105848	21585.08	\N	9
809	281	TR750006200000000007105979	39180.09	\N	36
810	171	TR300006200000000007106110	70528.10	\N	77
811	728	TR820006200000000007106241	42222.11	\N	71
812	217	TR370006200000000007106372	61642.12	\N	8
813	160	TR890006200000000007106503	69913.13	\N	18
814	268	TR440006200000000007106634	73860.14	\N	32
815	638	TR960006200000000007106765	14661.15	\N	22
816	85	TR510006200000000007106896	27427.16	\N	63
817	395	TR060006200000000007107027	72470.17	\N	75
818	142	TR580006200000000007107158	43109.18	\N	65
819	494	TR130006200000000007107289	83540.19	\N	40
820	443	TR650006200000000007107420	14181.20	\N	9
821	742	TR200006200000000007107551	40995.21	\N	4
822	236	TR720006200000000007107682	69780.22	\N	50
823	313	TR270006200000000007107813	51940.23	\N	16
824	750	TR790006200000000007107944	22733.24	\N	15
825	166	TR340006200000000007108075	2005.25	573	20
826	286	TR860006200000000007108206	77964.26	\N	19
827	739	TR410006200000000007108337	12289.27	\N	51
828	478	TR930006200000000007108468	62097.28	\N	68
829	437	TR480006200000000007108599	43254.29	\N	57
830	420	TR030006200000000007108730	76628.30	\N	51
831	530	TR550006200000000007108861	53684.31	\N	78
832	377	TR100006200000000007108992	41544.32	\N	43
833	262	TR620006200000000007109123	33555.33	\N	3
834	398	TR170006200000000007109254	77783.34	\N	22
835	633	TR690006200000000007109385	4111.35	\N	8
836	572	TR240006200000000007109516	57606.36	\N	3
837	323	TR760006200000000007109647	2618.37	\N	52
838	147	TR310006200000000007109778	86566.38	\N	53
839	286	TR830006200000000007109909	75043.39	\N	11
840	220	TR380006200000000007110040	82766.40	\N	15
841	539	TR900006200000000007110171	62427.41	\N	63
842	531	TR450006200000000007110302	723.42	\N	2
843	443	TR970006200000000007110433	46841.43	\N	23
844	9	TR520006200000000007110564	52754.44	\N	57
845	485	TR070006200000000007110695	76010.45	\N	15
846	234	TR590006200000000007110826	78673.46	\N	63
847	132	TR140006200000000007110957	7035.47	\N	63
848	319	TR660006200000000007111088	41357.48	\N	72
849	592	TR210006200000000007111219	68768.49	\N	72
850	263	TR730006200000000007111350	71118.50	\N	14
851	176	TR280006200000000007111481	88769.51	\N	39
852	701	TR800006200000000007111612	63210.52	\N	36
853	682	TR350006200000000007111743	32683.53	\N	42
854	408	TR870006200000000007111874	67851.54	\N	35
855	581	TR420006200000000007112005	60808.55	\N	71
856	586	TR940006200000000007112136	64492.56	\N	15
857	731	TR490006200000000007112267	53765.57	\N	51
858	70	TR040006200000000007112398	40266.58	441	32
859	598	TR560006200000000007112529	47230.59	\N	16
860	531	TR110006200000000007112660	34588.60	\N	74
861	424	TR630006200000000007112791	10166.61	\N	58
862	75	TR180006200000000007112922	81363.62	\N	5
863	282	TR700006200000000007113053	25634.63	\N	75
864	650	TR250006200000000007113184	34061.64	\N	37
865	162	TR770006200000000007113315	55285.65	\N	63
866	70	TR320006200000000007113446	16481.66	\N	55
867	585	TR840006200000000007113577	45526.67	\N	64
868	583	TR390006200000000007113708	18764.68	\N	59
869	506	TR910006200000000007113839	72346.69	\N	48
870	482	TR460006200000000007113970	78609.70	\N	68
871	568	TR980006200000000007114101	55063.71	\N	76
872	305	TR530006200000000007114232	3938.72	\N	44
873	665	TR080006200000000007114363	72469.73	\N	69
874	246	TR600006200000000007114494	47818.74	\N	59
875	19	TR150006200000000007114625	29266.75	\N	21
876	172	TR670006200000000007114756	64542.76	\N	21
877	18	TR220006200000000007114887	10829.77	\N	12
878	215	TR740006200000000007115018	36835.78	\N	69
879	45	TR290006200000000007115149	2428.79	\N	8
880	611	TR810006200000000007115280	33229.80	\N	31
881	68	TR360006200000000007115411	5216.81	\N	1
882	23	TR880006200000000007115542	1564.82	\N	29
883	59	TR430006200000000007115673	57013.83	\N	54
884	257	TR950006200000000007115804	59177.84	\N	42
885	170	TR500006200000000007115935	5260.85	\N	76
886	439	TR050006200000000007116066	11530.86	\N	81
887	60	TR570006200000000007116197	22748.87	\N	19
888	200	TR120006200000000007116328	79254.88	\N	43
889	615	TR640006200000000007116459	28248.89	\N	47
890	491	TR190006200000000007116590	10405.90	\N	7
891	146	TR710006200000000007116721	84868.91	233	23
892	485	TR260006200000000007116852	28368.92	\N	12
893	350	TR780006200000000007116983	21456.93	\N	1
894	295	TR330006200000000007117114	18275.94	\N	44
895	516	TR850006200000000007117245	72759.95	\N	76
896	204	TR400006200000000007117376	9173.96	\N	19
897	72	TR920006200000000007117507	82245.97	\N	16
898	663	TR470006200000000007117638	26353.98	\N	29
899	525	TR020006200000000007117769	44006.99	\N	37
900	45	TR540006200000000007117900	78645.00	\N	26
901	44	TR090006200000000007118031	74287.01	\N	17
902	724	TR610006200000000007118162	72355.02	\N	49
903	631	TR160006200000000007118293	30763.03	\N	21
904	345	TR680006200000000007118424	12541.04	\N	41
905	370	TR230006200000000007118555	87348.05	\N	49
906	437	TR750006200000000007118686	32661.06	\N	7
907	71	TR300006200000000007118817	25586.07	\N	22
908	562	TR820006200000000007118948	85534.08	\N	39
909	429	TR370006200000000007119079	8750.09	\N	31
910	324	TR890006200000000007119210	86269.10	\N	62
911	397	TR440006200000000007119341	26347.11	\N	30
912	534	TR960006200000000007119472	10266.12	\N	69
913	71	TR510006200000000007119603	11393.13	\N	2
914	270	TR060006200000000007119734	78113.14	\N	19
915	53	TR580006200000000007119865	411.15	\N	51
916	718	TR130006200000000007119996	60580.16	\N	24
917	87	TR650006200000000007120127	7560.17	\N	15
918	739	TR200006200000000007120258	73927.18	\N	69
919	319	TR720006200000000007120389	30390.19	\N	26
920	360	TR270006200000000007120520	62875.20	\N	47
921	268	TR790006200000000007120651	29278.21	\N	54
922	67	TR340006200000000007120782	10392.22	\N	76
923	625	TR860006200000000007120913	89074.23	\N	48
924	230	TR410006200000000007121044	87369.24	161	81
925	397	TR930006200000000007121175	89418.25	\N	78
926	383	TR480006200000000007121306	45053.26	\N	65
927	286	TR030006200000000007121437	8925.27	\N	57
928	477	TR550006200000000007121568	28756.28	\N	54
929	284	TR100006200000000007121699	19322.29	\N	61
930	243	TR620006200000000007121830	14430.30	\N	81
931	512	TR170006200000000007121961	54396.31	\N	21
932	383	TR690006200000000007122092	51279.32	\N	6
933	479	TR240006200000000007122223	79587.33	\N	20
934	267	TR760006200000000007122354	30360.34	\N	10
935	287	TR310006200000000007122485	65821.35	\N	12
936	432	TR830006200000000007122616	15389.36	\N	28
937	160	TR380006200000000007122747	58766.37	\N	1
938	522	TR900006200000000007122878	60648.38	\N	22
939	733	TR450006200000000007123009	20351.39	\N	74
940	60	TR970006200000000007123140	76940.40	\N	31
941	184	TR520006200000000007123271	5968.41	\N	55
942	253	TR070006200000000007123402	79247.42	\N	8
943	279	TR590006200000000007123533	79973.43	\N	3
944	308	TR140006200000000007123664	63129.44	\N	22
945	166	TR660006200000000007123795	10102.45	\N	77
946	509	TR210006200000000007123926	53939.46	\N	30
947	120	TR730006200000000007124057	24686.47	\N	75
948	56	TR280006200000000007124188	33668.48	\N	76
949	535	TR800006200000000007124319	13961.49	\N	62
950	636	TR350006200000000007124450	3674.50	\N	81
951	494	TR870006200000000007124581	33994.51	\N	52
952	226	TR420006200000000007124712	82110.52	\N	36
953	347	TR940006200000000007124843	11255.53	\N	57
954	118	TR490006200000000007124974	31673.54	\N	12
955	48	TR040006200000000007125105	42058.55	\N	71
956	176	TR560006200000000007125236	40172.56	\N	59
957	172	TR110006200000000007125367	8897.57	675	48
958	603	TR630006200000000007125498	13056.58	\N	63
959	733	TR180006200000000007125629	75185.59	\N	53
960	550	TR700006200000000007125760	81579.60	\N	17
961	469	TR250006200000000007125891	7432.61	\N	1
962	136	TR770006200000000007126022	51350.62	\N	21
963	43	TR320006200000000007126153	44074.63	\N	44
964	594	TR840006200000000007126284	48364.64	\N	6
965	239	TR390006200000000007126415	87097.65	\N	40
966	489	TR910006200000000007126546	86883.66	\N	14
967	71	TR460006200000000007126677	58984.67	\N	6
968	561	TR980006200000000007126808	62086.68	\N	52
969	39	TR530006200000000007126939	33920.69	\N	11
970	475	TR080006200000000007127070	57476.70	\N	24
971	429	TR600006200000000007127201	2898.71	\N	36
972	569	TR150006200000000007127332	12271.72	\N	54
973	696	TR670006200000000007127463	69122.73	\N	4
974	386	TR220006200000000007127594	87832.74	\N	12
975	87	TR740006200000000007127725	33496.75	\N	59
976	690	TR290006200000000007127856	1541.76	\N	69
977	669	TR810006200000000007127987	80786.77	\N	51
978	235	TR360006200000000007128118	53230.78	\N	3
979	21	TR880006200000000007128249	46237.79	\N	53
980	181	TR430006200000000007128380	29122.80	\N	7
981	325	TR950006200000000007128511	38041.81	\N	62
982	298	TR500006200000000007128642	71290.82	\N	29
983	603	TR050006200000000007128773	37141.83	\N	32
984	501	TR570006200000000007128904	11069.84	\N	30
985	539	TR120006200000000007129035	20795.85	\N	22
986	131	TR640006200000000007129166	21366.86	\N	19
987	576	TR190006200000000007129297	62220.87	\N	11
988	161	TR710006200000000007129428	17312.88	\N	73
989	244	TR260006200000000007129559	10454.89	\N	71
990	494	TR780006200000000007129690	89294.90	149	67
991	616	TR330006200000000007129821	75965.91	\N	3
992	366	TR850006200000000007129952	52993.92	\N	43
993	91	TR400006200000000007130083	55155.93	\N	29
994	137	TR920006200000000007130214	69827.94	\N	77
995	17	TR470006200000000007130345	64013.95	\N	32
996	709	TR020006200000000007130476	46077.96	\N	77
997	564	TR540006200000000007130607	41943.97	\N	53
998	656	TR090006200000000007130738	31664.98	\N	24
999	427	TR610006200000000007130869	35790.99	\N	38
1000	167	TR160006200000000007131000	73367.00	\N	69
1001	177	TR680006200000000007131131	63096.01	\N	14
1002	475	TR230006200000000007131262	36910.02	\N	80
1003	393	TR750006200000000007131393	68073.03	\N	67
1004	503	TR300006200000000007131524	82304.04	\N	43
1005	327	TR820006200000000007131655	11534.05	\N	47
1006	182	TR370006200000000007131786	11540.06	\N	76
1007	228	TR890006200000000007131917	5183.07	\N	8
1008	424	TR440006200000000007132048	80566.08	\N	9
1009	401	TR960006200000000007132179	74284.09	\N	23
1010	610	TR510006200000000007132310	66866.10	\N	19
1011	279	TR060006200000000007132441	51426.11	\N	66
1012	424	TR580006200000000007132572	53314.12	\N	27
1013	248	TR130006200000000007132703	68759.13	\N	13
1014	8	TR650006200000000007132834	18400.14	\N	13
1015	688	TR200006200000000007132965	44657.15	\N	21
1016	365	TR720006200000000007133096	83227.16	\N	19
1017	331	TR270006200000000007133227	53888.17	\N	26
1018	513	TR790006200000000007133358	55998.18	\N	73
1019	562	TR340006200000000007133489	62673.19	\N	30
1020	159	TR860006200000000007133620	89283.20	\N	25
1021	501	TR410006200000000007133751	24329.21	\N	4
1022	104	TR930006200000000007133882	74607.22	\N	12
1023	715	TR480006200000000007134013	63067.23	156	42
1024	356	TR030006200000000007134144	64062.24	\N	36
1025	90	TR550006200000000007134275	42603.25	\N	78
1026	398	TR100006200000000007134406	77669.26	\N	53
1027	211	TR620006200000000007134537	88680.27	\N	73
1028	197	TR170006200000000007134668	72614.28	\N	37
1029	453	TR690006200000000007134799	33890.29	\N	27
1030	490	TR240006200000000007134930	59843.30	\N	1
1031	284	TR760006200000000007135061	83215.31	\N	43
1032	685	TR310006200000000007135192	71444.32	\N	70
1033	232	TR830006200000000007135323	36027.33	\N	13
1034	339	TR380006200000000007135454	73797.34	\N	74
1035	701	TR900006200000000007135585	46482.35	\N	20
1036	541	TR450006200000000007135716	85429.36	\N	53
1037	682	TR970006200000000007135847	36886.37	\N	18
1038	436	TR520006200000000007135978	82388.38	\N	28
1039	129	TR070006200000000007136109	17477.39	\N	62
1040	669	TR590006200000000007136240	46527.40	\N	51
1041	131	TR140006200000000007136371	15030.41	\N	12
1042	701	TR660006200000000007136502	28444.42	\N	65
1043	365	TR210006200000000007136633	82813.43	\N	11
1044	51	TR730006200000000007136764	50135.44	\N	47
1045	515	TR280006200000000007136895	58167.45	\N	62
1046	167	TR800006200000000007137026	60.46	\N	73
1047	716	TR350006200000000007137157	38326.47	\N	76
1048	60	TR870006200000000007137288	87173.48	\N	21
1049	627	TR420006200000000007137419	217.49	\N	12
1050	195	TR940006200000000007137550	53788.50	\N	79
1051	385	TR490006200000000007137681	53986.51	\N	57
1052	73	TR040006200000000007137812	22062.52	\N	29
1053	8	TR560006200000000007137943	38957.53	\N	52
1054	35	TR110006200000000007138074	85525.54	\N	9
1055	581	TR630006200000000007138205	66831.55	\N	79
1056	45	TR180006200000000007138336	46024.56	16	7
1057	369	TR700006200000000007138467	16371.57	\N	58
1058	683	TR250006200000000007138598	76453.58	\N	7
1059	635	TR770006200000000007138729	19183.59	\N	18
1060	690	TR320006200000000007138860	5339.60	\N	40
1061	724	TR840006200000000007138991	30889.61	\N	72
1062	395	TR390006200000000007139122	57439.62	\N	58
1063	240	TR910006200000000007139253	73204.63	\N	56
1064	426	TR460006200000000007139384	81461.64	\N	2
1065	732	TR980006200000000007139515	56718.65	\N	45
1066	513	TR530006200000000007139646	23034.66	\N	58
1067	519	TR080006200000000007139777	67781.67	\N	63
1068	493	TR600006200000000007139908	8107.68	\N	41
1069	265	TR150006200000000007140039	29671.69	\N	71
1070	200	TR670006200000000007140170	9513.70	\N	36
1071	184	TR220006200000000007140301	65029.71	\N	11
1072	660	TR740006200000000007140432	10040.72	\N	78
1073	229	TR290006200000000007140563	2019.73	\N	39
1074	351	TR810006200000000007140694	14250.74	\N	9
1075	683	TR360006200000000007140825	63663.75	\N	77
1076	265	TR880006200000000007140956	57883.76	\N	38
1077	56	TR430006200000000007141087	81367.77	\N	45
1078	624	TR950006200000000007141218	73121.78	\N	81
1079	28	TR500006200000000007141349	5492.79	\N	62
1080	121	TR050006200000000007141480	17671.80	\N	11
1081	638	TR570006200000000007141611	34669.81	\N	53
1082	226	TR120006200000000007141742	72354.82	\N	2
1083	735	TR640006200000000007141873	69233.83	\N	51
1084	60	TR190006200000000007142004	26457.84	\N	40
1085	362	TR710006200000000007142135	57365.85	\N	55
1086	579	TR260006200000000007142266	54174.86	\N	28
1087	132	TR780006200000000007142397	58882.87	\N	1
1088	322	TR330006200000000007142528	67059.88	\N	70
1089	420	TR850006200000000007142659	51270.89	391	6
1090	274	TR400006200000000007142790	47836.90	\N	70
1091	263	TR920006200000000007142921	76123.91	\N	43
1092	320	TR470006200000000007143052	64335.92	\N	73
1093	239	TR020006200000000007143183	20836.93	\N	56
1094	623	TR540006200000000007143314	16129.94	\N	73
1095	748	TR090006200000000007143445	75304.95	\N	66
1096	475	TR610006200000000007143576	69541.96	\N	25
1097	313	TR160006200000000007143707	63711.97	\N	58
1098	678	TR680006200000000007143838	33822.98	\N	48
1099	403	TR230006200000000007143969	19888.99	\N	44
1100	531	TR750006200000000007144100	3143.00	\N	38
\.


--
-- Data for Name: kart; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.kart (id, kart_no, skt, sahip, durum) FROM stdin;
1	5400610000079195	02/24	599	aktif
2	9792000000158389	03/25	503	aktif
3	4546710000237575	04/26	737	aktif
4	5400610000316761	05/27	200	aktif
5	9792000000395957	06/23	223	aktif
6	4546710000475142	07/24	745	aktif
7	5400610000554338	08/25	700	aktif
8	9792000000633522	09/26	698	iptal
9	4546710000712718	10/27	642	aktif
10	5400610000791906	11/23	179	aktif
11	9792000000871098	12/24	510	aktif
12	4546710000950284	01/25	96	aktif
13	5400610001029470	02/26	745	aktif
14	9792000001108664	03/27	412	aktif
15	4546710001187852	04/23	362	aktif
16	5400610001267047	05/24	690	iptal
17	9792000001346231	06/25	470	aktif
18	4546710001425427	07/26	166	aktif
19	5400610001504613	08/27	375	aktif
20	9792000001583809	09/23	228	aktif
21	4546710001662995	10/24	200	aktif
22	5400610001742189	11/25	550	aktif
23	9792000001821373	12/26	207	aktif
24	4546710001900569	01/27	295	iptal
25	5400610001979757	02/23	205	aktif
26	9792000002058942	03/24	114	aktif
27	4546710002138136	04/25	150	aktif
28	5400610002217322	05/26	389	aktif
29	9792000002296518	06/27	160	aktif
30	4546710002375704	07/23	84	aktif
31	5400610002454891	08/24	700	aktif
32	9792000002534082	09/25	458	iptal
33	4546710002613278	10/26	179	aktif
34	5400610002692466	11/27	172	aktif
35	9792000002771650	12/23	116	aktif
36	4546710002850847	01/24	478	aktif
37	5400610002930031	02/25	653	aktif
38	9792000003009225	03/26	79	aktif
39	4546710003088413	04/27	461	aktif
40	5400610003167609	05/23	612	iptal
41	9792000003246793	06/24	677	aktif
42	4546710003325989	07/25	98	aktif
43	5400610003405173	08/26	741	aktif
44	9792000003484360	09/27	330	aktif
45	4546710003563555	10/23	648	aktif
46	5400610003642742	11/24	381	aktif
47	9792000003721936	12/25	588	aktif
48	4546710003801120	01/26	742	iptal
49	5400610003880318	02/27	149	aktif
50	9792000003959502	03/23	628	aktif
51	4546710004038698	04/24	165	aktif
52	5400610004117884	05/25	293	aktif
53	9792000004197078	06/26	671	aktif
54	4546710004276264	07/27	609	aktif
55	5400610004355450	08/23	297	aktif
56	9792000004434646	09/24	348	iptal
57	4546710004513831	10/25	278	aktif
58	5400610004593027	11/26	345	aktif
59	9792000004672211	12/27	196	aktif
60	4546710004751407	01/23	174	aktif
61	5400610004830593	02/24	147	aktif
62	9792000004909787	03/25	428	aktif
63	4546710004988975	04/26	380	aktif
64	5400610005068169	05/27	276	iptal
65	9792000005147353	06/23	703	aktif
66	4546710005226540	07/24	429	aktif
67	5400610005305736	08/25	706	aktif
68	9792000005384923	09/26	123	aktif
69	4546710005464117	10/27	337	aktif
70	5400610005543302	11/23	176	aktif
71	9792000005622496	12/24	587	aktif
72	4546710005701682	01/25	516	iptal
73	5400610005780870	02/26	551	aktif
74	9792000005860062	03/27	103	aktif
75	4546710005939258	04/23	234	aktif
76	5400610006018445	05/24	375	aktif
77	9792000006097631	06/25	454	aktif
78	4546710006176827	07/26	474	aktif
79	5400610006256011	08/27	297	aktif
80	9792000006335205	09/23	407	iptal
81	4546710006414392	10/24	155	aktif
82	5400610006493580	11/25	510	aktif
83	9792000006572773	12/26	223	aktif
84	4546710006651969	01/27	525	aktif
85	5400610006731153	02/23	349	aktif
86	9792000006810348	03/24	423	aktif
87	4546710006889536	04/25	163	aktif
88	5400610006968722	05/26	89	iptal
89	9792000007047916	06/27	327	aktif
90	4546710007127100	07/23	554	aktif
91	5400610007206296	08/24	488	aktif
92	9792000007285482	09/25	264	aktif
93	4546710007364679	10/26	437	aktif
94	5400610007443865	11/27	685	aktif
95	9792000007523056	12/23	159	aktif
96	4546710007602243	01/24	183	iptal
97	5400610007681431	02/25	471	aktif
98	9792000007760625	03/26	674	aktif
99	4546710007839811	04/27	288	aktif
100	5400610007919005	05/23	518	aktif
101	9792000007998191	06/24	243	aktif
102	4546710008077387	07/25	349	aktif
103	5400610008156573	08/26	718	aktif
104	9792000008235767	09/27	292	iptal
105	4546710008314954	10/23	594	aktif
106	5400610008394141	11/24	700	aktif
107	9792000008473335	12/25	563	aktif
108	4546710008552520	01/26	300	aktif
109	5400610008631716	02/27	409	aktif
110	9792000008710900	03/23	342	aktif
111	4546710008790096	04/24	614	aktif
112	5400610008869282	05/25	248	iptal
113	9792000008948476	06/26	89	aktif
114	4546710009027662	07/27	396	aktif
115	5400610009106858	08/23	375	aktif
116	9792000009186043	09/24	716	aktif
117	4546710009265239	10/25	694	aktif
118	5400610009344426	11/26	624	aktif
119	9792000009423610	12/27	324	aktif
120	4546710009502805	01/23	80	iptal
121	5400610009581993	02/24	145	aktif
122	9792000009661185	03/25	456	aktif
123	4546710009740371	04/26	428	aktif
124	5400610009819567	05/27	403	aktif
125	9792000009898753	06/23	473	aktif
126	4546710009977940	07/24	238	aktif
127	5400610010057132	08/25	530	aktif
128	9792000010136326	09/26	462	iptal
129	4546710010215512	10/27	743	aktif
130	5400610010294701	11/23	208	aktif
131	9792000010373895	12/24	460	aktif
132	4546710010453089	01/25	373	aktif
133	5400610010532274	02/26	400	aktif
134	9792000010611468	03/27	669	aktif
135	4546710010690656	04/23	271	aktif
136	5400610010769843	05/24	427	iptal
137	9792000010849035	06/25	322	aktif
138	4546710010928221	07/26	592	aktif
139	5400610011007417	08/27	444	aktif
140	9792000011086603	09/23	561	aktif
141	4546710011165799	10/24	143	aktif
142	5400610011244986	11/25	107	aktif
143	9792000011324178	12/26	476	aktif
144	4546710011403364	01/27	451	iptal
145	5400610011482552	02/23	135	aktif
146	9792000011561746	03/24	279	aktif
147	4546710011640932	04/25	483	aktif
148	5400610011720126	05/26	235	aktif
149	9792000011799312	06/27	513	aktif
150	4546710011878508	07/23	689	aktif
151	5400610011957694	08/24	387	aktif
152	9792000012036888	09/25	392	iptal
153	4546710012116072	10/26	473	aktif
154	5400610012195260	11/27	336	aktif
155	9792000012274455	12/23	625	aktif
156	4546710012353642	01/24	162	aktif
157	5400610012432838	02/25	272	aktif
158	9792000012512029	03/26	265	aktif
159	4546710012591217	04/27	690	aktif
160	5400610012670403	05/23	125	iptal
161	9792000012749597	06/24	706	aktif
162	4546710012828783	07/25	304	aktif
163	5400610012907979	08/26	285	aktif
164	9792000012987163	09/27	734	aktif
165	4546710013066359	10/23	450	aktif
166	5400610013145546	11/24	542	aktif
167	9792000013224731	12/25	623	aktif
168	4546710013303927	01/26	292	iptal
169	5400610013383113	02/27	426	aktif
170	9792000013462307	03/23	557	aktif
171	4546710013541492	04/24	200	aktif
172	5400610013620688	05/25	216	aktif
173	9792000013699874	06/26	380	aktif
174	4546710013779068	07/27	397	aktif
175	5400610013858254	08/23	187	aktif
176	9792000013937449	09/24	654	iptal
177	4546710014016635	10/25	246	aktif
178	5400610014095823	11/26	605	aktif
179	9792000014175015	12/27	709	aktif
180	4546710014254202	01/23	580	aktif
181	5400610014333398	02/24	402	aktif
182	9792000014412582	03/25	498	aktif
183	4546710014491770	04/26	360	aktif
184	5400610014570965	05/27	621	iptal
185	9792000014650157	06/23	311	aktif
186	4546710014729344	07/24	534	aktif
187	5400610014808530	08/25	637	aktif
188	9792000014887726	09/26	640	aktif
189	4546710014966912	10/27	512	aktif
190	5400610015046106	11/23	529	aktif
191	9792000015125290	12/24	703	aktif
192	4546710015204487	01/25	730	iptal
193	5400610015283675	02/26	368	aktif
194	9792000015362869	03/27	614	aktif
195	4546710015442053	04/23	612	aktif
196	5400610015521249	05/24	373	aktif
197	9792000015600433	06/25	122	aktif
198	4546710015679621	07/26	593	aktif
199	5400610015758817	08/27	450	aktif
200	9792000015838009	09/23	436	iptal
201	4546710015917195	10/24	129	aktif
202	5400610015996383	11/25	167	aktif
203	9792000016075577	12/26	636	aktif
204	4546710016154764	01/27	102	aktif
205	5400610016233950	02/23	694	aktif
206	9792000016313143	03/24	133	aktif
207	4546710016392331	04/25	212	aktif
208	5400610016471527	05/26	675	iptal
209	9792000016550710	06/27	198	aktif
210	4546710016629906	07/23	373	aktif
211	5400610016709090	08/24	389	aktif
212	9792000016788286	09/25	577	aktif
213	4546710016867472	10/26	433	aktif
214	5400610016946668	11/27	636	aktif
215	9792000017025852	12/23	715	aktif
216	4546710017105047	01/24	561	iptal
217	5400610017184236	02/25	695	aktif
218	9792000017263420	03/26	113	aktif
219	4546710017342616	04/27	96	aktif
220	5400610017421802	05/23	734	aktif
221	9792000017500995	06/24	107	aktif
222	4546710017580181	07/25	180	aktif
223	5400610017659377	08/26	626	aktif
224	9792000017738561	09/27	347	iptal
225	4546710017817757	10/23	502	aktif
226	5400610017896946	11/24	720	aktif
227	9792000017976138	12/25	465	aktif
228	4546710018055324	01/26	342	aktif
229	5400610018134511	02/27	662	aktif
230	9792000018213705	03/23	301	aktif
231	4546710018292893	04/24	206	aktif
232	5400610018372087	05/25	262	iptal
233	9792000018451271	06/26	382	aktif
234	4546710018530466	07/27	423	aktif
235	5400610018609652	08/23	701	aktif
236	9792000018688849	09/24	201	aktif
237	4546710018768033	10/25	264	aktif
238	5400610018847229	11/26	513	aktif
239	9792000018926413	12/27	334	aktif
240	4546710019005609	01/23	511	iptal
241	5400610019084798	02/24	182	aktif
242	9792000019163982	03/25	521	aktif
243	4546710019243176	04/26	115	aktif
244	5400610019322362	05/27	668	aktif
245	9792000019401556	06/23	183	aktif
246	4546710019480745	07/24	213	aktif
247	5400610019559930	08/25	595	aktif
248	9792000019639122	09/26	569	iptal
249	4546710019718318	10/27	201	aktif
250	5400610019797506	11/23	560	aktif
251	9792000019876690	12/24	183	aktif
252	4546710019955886	01/25	616	aktif
253	5400610020035078	02/26	689	aktif
254	9792000020114263	03/27	413	aktif
255	4546710020193451	04/23	742	aktif
256	5400610020272648	05/24	177	iptal
257	9792000020351832	06/25	660	aktif
258	4546710020431026	07/26	564	aktif
259	5400610020510211	08/27	112	aktif
260	9792000020589407	09/23	399	aktif
261	4546710020668593	10/24	722	aktif
262	5400610020747789	11/25	120	aktif
263	9792000020826973	12/26	718	aktif
264	4546710020906167	01/27	684	iptal
265	5400610020985355	02/23	255	aktif
266	9792000021064541	03/24	721	aktif
267	4546710021143737	04/25	87	aktif
268	5400610021222923	05/26	230	aktif
269	9792000021302115	06/27	124	aktif
270	4546710021381303	07/23	137	aktif
271	5400610021460499	08/24	226	aktif
272	9792000021539682	09/25	490	iptal
273	4546710021618878	10/26	547	aktif
274	5400610021698064	11/27	434	aktif
275	9792000021777258	12/23	358	aktif
276	4546710021856445	01/24	724	aktif
277	5400610021935631	02/25	740	aktif
278	9792000022014826	03/26	685	aktif
279	4546710022094012	04/27	709	aktif
280	5400610022173208	05/23	332	iptal
281	9792000022252392	06/24	306	aktif
282	4546710022331588	07/25	421	aktif
283	5400610022410774	08/26	238	aktif
284	9792000022489960	09/27	423	aktif
285	4546710022569153	10/23	352	aktif
286	5400610022648340	11/24	507	aktif
287	9792000022727534	12/25	225	aktif
288	4546710022806720	01/26	211	iptal
289	5400610022885918	02/27	365	aktif
290	9792000022965100	03/23	551	aktif
291	4546710023044297	04/24	415	aktif
292	5400610023123483	05/25	174	aktif
293	9792000023202677	06/26	235	aktif
294	4546710023281865	07/27	718	aktif
295	5400610023361059	08/23	413	aktif
296	9792000023440244	09/24	281	iptal
297	4546710023519439	10/25	257	aktif
298	5400610023598627	11/26	448	aktif
299	9792000023677811	12/27	393	aktif
300	4546710023757005	01/23	444	aktif
301	5400610023836191	02/24	190	aktif
302	9792000023915385	03/25	236	aktif
303	4546710023994574	04/26	213	aktif
304	5400610024073760	05/27	506	iptal
305	9792000024152954	06/23	725	aktif
306	4546710024232149	07/24	231	aktif
307	5400610024311335	08/25	270	aktif
308	9792000024390521	09/26	300	aktif
309	4546710024469717	10/27	194	aktif
310	5400610024548902	11/23	456	aktif
311	9792000024628094	12/24	207	aktif
312	4546710024707280	01/25	370	iptal
313	5400610024786478	02/26	194	aktif
314	9792000024865662	03/27	666	aktif
315	4546710024944859	04/23	428	aktif
316	5400610025024044	05/24	305	aktif
317	9792000025103238	06/25	381	aktif
318	4546710025182426	07/26	565	aktif
319	5400610025261612	08/27	243	aktif
320	9792000025340806	09/23	684	iptal
321	4546710025419992	10/24	519	aktif
322	5400610025499188	11/25	461	aktif
323	9792000025578371	12/26	643	aktif
324	4546710025657567	01/27	570	aktif
325	5400610025736753	02/23	653	aktif
326	9792000025815948	03/24	381	aktif
327	4546710025895134	04/25	108	aktif
328	5400610025974321	05/26	681	iptal
329	9792000026053515	06/27	620	aktif
330	4546710026132701	07/23	102	aktif
331	5400610026211897	08/24	296	aktif
332	9792000026291081	09/25	265	aktif
333	4546710026370277	10/26	702	aktif
334	5400610026449463	11/27	438	aktif
335	9792000026528656	12/23	191	aktif
336	4546710026607843	01/24	447	iptal
337	5400610026687039	02/25	132	aktif
338	9792000026766223	03/26	111	aktif
339	4546710026845419	04/27	175	aktif
340	5400610026924606	05/23	428	aktif
341	9792000027003790	06/24	161	aktif
342	4546710027082988	07/25	649	aktif
343	5400610027162172	08/26	204	aktif
344	9792000027241366	09/27	588	iptal
345	4546710027320552	10/23	442	aktif
346	5400610027399741	11/24	458	aktif
347	9792000027478935	12/25	491	aktif
348	4546710027558128	01/26	553	aktif
349	5400610027637314	02/27	125	aktif
350	9792000027716508	03/23	198	aktif
351	4546710027795696	04/24	299	aktif
352	5400610027874883	05/25	711	iptal
353	9792000027954075	06/26	540	aktif
354	4546710028033261	07/27	155	aktif
355	5400610028112457	08/23	493	aktif
356	9792000028191644	09/24	695	aktif
357	4546710028270830	10/25	552	aktif
358	5400610028350024	11/26	293	aktif
359	9792000028429218	12/27	192	aktif
360	4546710028508403	01/23	522	iptal
361	5400610028587591	02/24	78	aktif
362	9792000028666785	03/25	671	aktif
363	4546710028745971	04/26	82	aktif
364	5400610028825165	05/27	418	aktif
365	9792000028904350	06/23	98	aktif
366	4546710028983549	07/24	407	aktif
367	5400610029062735	08/25	630	aktif
368	9792000029141929	09/26	553	iptal
369	4546710029221113	10/27	590	aktif
370	5400610029300309	11/23	419	aktif
371	9792000029379495	12/24	202	aktif
372	4546710029458681	01/25	516	aktif
373	5400610029537876	02/26	418	aktif
374	9792000029617068	03/27	174	aktif
375	4546710029696256	04/23	496	aktif
376	5400610029775443	05/24	515	iptal
377	9792000029854638	06/25	491	aktif
378	4546710029933824	07/26	110	aktif
379	5400610030013016	08/27	263	aktif
380	9792000030092202	09/23	741	aktif
381	4546710030171398	10/24	595	aktif
382	5400610030250584	11/25	651	aktif
383	9792000030329778	12/26	324	aktif
384	4546710030408964	01/27	531	iptal
385	5400610030488150	02/23	532	aktif
386	9792000030567344	03/24	552	aktif
387	4546710030646530	04/25	290	aktif
388	5400610030725726	05/26	647	aktif
389	9792000030804911	06/27	322	aktif
390	4546710030884107	07/23	156	aktif
391	5400610030963293	08/24	241	aktif
392	9792000031042487	09/25	735	iptal
393	4546710031121673	10/26	113	aktif
394	5400610031200869	11/27	334	aktif
395	9792000031280053	12/23	597	aktif
396	4546710031359240	01/24	117	aktif
397	5400610031438436	02/25	539	aktif
398	9792000031517629	03/26	476	aktif
399	4546710031596817	04/27	585	aktif
400	5400610031676001	05/23	152	iptal
401	9792000031755195	06/24	478	aktif
402	4546710031834382	07/25	511	aktif
403	5400610031913578	08/26	579	aktif
404	9792000031992764	09/27	621	aktif
405	4546710032071950	10/23	369	aktif
406	5400610032151145	11/24	471	aktif
407	9792000032230339	12/25	176	aktif
408	4546710032309525	01/26	578	iptal
409	5400610032388713	02/27	175	aktif
410	9792000032467907	03/23	282	aktif
411	4546710032547090	04/24	609	aktif
412	5400610032626286	05/25	734	aktif
413	9792000032705470	06/26	543	aktif
414	4546710032784669	07/27	700	aktif
415	5400610032863855	08/23	201	aktif
416	9792000032943048	09/24	112	iptal
417	4546710033022234	10/25	468	aktif
418	5400610033101420	11/26	732	aktif
419	9792000033180616	12/27	706	aktif
420	4546710033259802	01/23	566	aktif
421	5400610033338998	02/24	508	aktif
422	9792000033418180	03/25	393	aktif
423	4546710033497378	04/26	311	aktif
424	5400610033576563	05/27	125	iptal
425	9792000033655757	06/23	198	aktif
426	4546710033734945	07/24	391	aktif
427	5400610033814139	08/25	368	aktif
428	9792000033893325	09/26	695	aktif
429	4546710033972511	10/27	343	aktif
430	5400610034051707	11/23	132	aktif
431	9792000034130891	12/24	601	aktif
432	4546710034210085	01/25	728	iptal
433	5400610034289273	02/26	369	aktif
434	9792000034368467	03/27	424	aktif
435	4546710034447653	04/23	124	aktif
436	5400610034526849	05/24	641	aktif
437	9792000034606031	06/25	427	aktif
438	4546710034685229	07/26	218	aktif
439	5400610034764416	08/27	581	aktif
440	9792000034843600	09/23	536	iptal
441	4546710034922796	10/24	724	aktif
442	5400610035001982	11/25	260	aktif
443	9792000035081176	12/26	436	aktif
444	4546710035160362	01/27	178	aktif
445	5400610035239558	02/23	423	aktif
446	9792000035318743	03/24	365	aktif
447	4546710035397931	04/25	474	aktif
448	5400610035477125	05/26	607	iptal
449	9792000035556318	06/27	630	aktif
450	4546710035635504	07/23	465	aktif
451	5400610035714691	08/24	125	aktif
452	9792000035793887	09/25	743	aktif
453	4546710035873071	10/26	683	aktif
454	5400610035952267	11/27	132	aktif
455	9792000036031451	12/23	350	aktif
456	4546710036110648	01/24	470	iptal
457	5400610036189836	02/25	131	aktif
458	9792000036269028	03/26	300	aktif
459	4546710036348214	04/27	448	aktif
460	5400610036427400	05/23	472	aktif
461	9792000036506593	06/24	646	aktif
462	4546710036585781	07/25	577	aktif
463	5400610036664978	08/26	717	aktif
464	9792000036744160	09/27	725	iptal
465	4546710036823356	10/23	320	aktif
466	5400610036902543	11/24	124	aktif
467	9792000036981739	12/25	516	aktif
468	4546710037060925	01/26	364	aktif
469	5400610037140119	02/27	499	aktif
470	9792000037219303	03/23	524	aktif
471	4546710037298491	04/24	485	aktif
472	5400610037377687	05/25	594	iptal
473	9792000037456871	06/26	553	aktif
474	4546710037536064	07/27	667	aktif
475	5400610037615250	08/23	688	aktif
476	9792000037694448	09/24	472	aktif
477	4546710037773634	10/25	130	aktif
478	5400610037852820	11/26	432	aktif
479	9792000037932012	12/27	404	aktif
480	4546710038011208	01/23	332	iptal
481	5400610038090396	02/24	270	aktif
482	9792000038169580	03/25	107	aktif
483	4546710038248776	04/26	455	aktif
484	5400610038327962	05/27	335	aktif
485	9792000038407154	06/23	276	aktif
486	4546710038486343	07/24	369	aktif
487	5400610038565538	08/25	700	aktif
488	9792000038644723	09/26	101	iptal
489	4546710038723919	10/27	690	aktif
490	5400610038803103	11/23	395	aktif
491	9792000038882299	12/24	129	aktif
492	4546710038961485	01/25	679	aktif
493	5400610039040671	02/26	623	aktif
494	9792000039119865	03/27	655	aktif
495	4546710039199051	04/23	121	aktif
496	5400610039278248	05/24	233	iptal
497	9792000039357432	06/25	516	aktif
498	4546710039436628	07/26	204	aktif
499	5400610039515813	08/27	153	aktif
500	9792000039595007	09/23	524	aktif
501	4546710039674194	10/24	109	aktif
502	5400610039753380	11/25	342	aktif
503	9792000039832574	12/26	78	aktif
504	4546710039911760	01/27	145	iptal
505	5400610039990958	02/23	521	aktif
506	9792000040070149	03/24	547	aktif
507	4546710040149335	04/25	160	aktif
508	5400610040228521	05/26	200	aktif
509	9792000040307715	06/27	209	aktif
510	4546710040386903	07/23	541	aktif
511	5400610040466097	08/24	227	aktif
512	9792000040545280	09/25	441	iptal
513	4546710040624477	10/26	657	aktif
514	5400610040703663	11/27	536	aktif
515	9792000040782859	12/23	171	aktif
516	4546710040862044	01/24	92	aktif
517	5400610040941230	02/25	586	aktif
518	9792000041020424	03/26	537	aktif
519	4546710041099612	04/27	255	aktif
520	5400610041178808	05/23	246	iptal
521	9792000041257992	06/24	744	aktif
522	4546710041337186	07/25	87	aktif
523	5400610041416372	08/26	436	aktif
524	9792000041495568	09/27	338	aktif
525	4546710041574754	10/23	531	aktif
526	5400610041653941	11/24	518	aktif
527	9792000041733133	12/25	161	aktif
528	4546710041812329	01/26	692	iptal
529	5400610041891517	02/27	381	aktif
530	9792000041970701	03/23	530	aktif
531	4546710042049897	04/24	393	aktif
532	5400610042129081	05/25	733	aktif
533	9792000042208275	06/26	339	aktif
534	4546710042287463	07/27	85	aktif
535	5400610042366659	08/23	146	aktif
536	9792000042445844	09/24	228	iptal
537	4546710042525037	10/25	612	aktif
538	5400610042604224	11/26	640	aktif
539	9792000042683410	12/27	212	aktif
540	4546710042762606	01/23	418	aktif
541	5400610042841792	02/24	515	aktif
542	9792000042920986	03/25	425	aktif
543	4546710043000170	04/26	278	aktif
544	5400610043079368	05/27	87	iptal
545	9792000043158552	06/23	195	aktif
546	4546710043237749	07/24	516	aktif
547	5400610043316935	08/25	617	aktif
548	9792000043396129	09/26	370	aktif
549	4546710043475315	10/27	508	aktif
550	5400610043554501	11/23	203	aktif
551	9792000043633695	12/24	628	aktif
552	4546710043712881	01/25	537	iptal
553	5400610043792077	02/26	116	aktif
554	9792000043871261	03/27	651	aktif
555	4546710043950457	04/23	189	aktif
556	5400610044029644	05/24	322	aktif
557	9792000044108838	06/25	154	aktif
558	4546710044188024	07/26	304	aktif
559	5400610044267210	08/27	177	aktif
560	9792000044346404	09/23	337	iptal
561	4546710044425590	10/24	628	aktif
562	5400610044504786	11/25	731	aktif
563	9792000044583972	12/26	402	aktif
564	4546710044663166	01/27	354	aktif
565	5400610044742352	02/23	645	aktif
566	9792000044821547	03/24	107	aktif
567	4546710044900733	04/25	249	aktif
568	5400610044979921	05/26	93	iptal
569	9792000045059113	06/27	176	aktif
570	4546710045138309	07/23	243	aktif
571	5400610045217495	08/24	676	aktif
572	9792000045296681	09/25	105	aktif
573	4546710045375877	10/26	92	aktif
574	5400610045455061	11/27	152	aktif
575	9792000045534255	12/23	265	aktif
576	4546710045613442	01/24	308	iptal
577	5400610045692630	02/25	642	aktif
578	9792000045771824	03/26	660	aktif
579	4546710045851018	04/27	449	aktif
580	5400610045930204	05/23	231	aktif
581	9792000046009398	06/24	254	aktif
582	4546710046088586	07/25	741	aktif
583	5400610046167772	08/26	712	aktif
584	9792000046246966	09/27	288	iptal
585	4546710046326150	10/23	406	aktif
586	5400610046405347	11/24	732	aktif
587	9792000046484534	12/25	78	aktif
588	4546710046563729	01/26	383	aktif
589	5400610046642915	02/27	607	aktif
590	9792000046722107	03/23	116	aktif
591	4546710046801293	04/24	486	aktif
592	5400610046880481	05/25	107	iptal
593	9792000046959675	06/26	428	aktif
594	4546710047038861	07/27	96	aktif
595	5400610047118055	08/23	258	aktif
596	9792000047197242	09/24	487	aktif
597	4546710047276438	10/25	235	aktif
598	5400610047355624	11/26	541	aktif
599	9792000047434819	12/27	81	aktif
600	4546710047514002	01/23	405	iptal
601	5400610047593190	02/24	692	aktif
602	9792000047672384	03/25	665	aktif
603	4546710047751570	04/26	430	aktif
604	5400610047830766	05/27	713	aktif
605	9792000047909950	06/23	299	aktif
606	4546710047989147	07/24	231	aktif
607	5400610048068333	08/25	379	aktif
608	9792000048147527	09/26	697	iptal
609	4546710048226713	10/27	749	aktif
610	5400610048305909	11/23	212	aktif
611	9792000048385093	12/24	478	aktif
612	4546710048464280	01/25	577	aktif
613	5400610048543475	02/26	727	aktif
614	9792000048622669	03/27	355	aktif
615	4546710048701855	04/23	502	aktif
616	5400610048781042	05/24	405	iptal
617	9792000048860236	06/25	131	aktif
618	4546710048939422	07/26	424	aktif
619	5400610049018618	08/27	699	aktif
620	9792000049097804	09/23	448	aktif
621	4546710049176990	10/24	156	aktif
622	5400610049256184	11/25	308	aktif
623	9792000049335378	12/26	283	aktif
624	4546710049414565	01/27	478	iptal
625	5400610049493753	02/23	367	aktif
626	9792000049572947	03/24	384	aktif
627	4546710049652131	04/25	333	aktif
628	5400610049731327	05/26	343	aktif
629	9792000049810511	06/27	361	aktif
630	4546710049889709	07/23	332	aktif
631	5400610049968895	08/24	490	aktif
632	9792000050048084	09/25	254	iptal
633	4546710050127270	10/26	203	aktif
634	5400610050206466	11/27	549	aktif
635	9792000050285652	12/23	595	aktif
636	4546710050364840	01/24	530	aktif
637	5400610050444034	02/25	663	aktif
638	9792000050523227	03/26	445	aktif
639	4546710050602413	04/27	192	aktif
640	5400610050681601	05/23	611	iptal
641	9792000050760795	06/24	690	aktif
642	4546710050839981	07/25	683	aktif
643	5400610050919175	08/26	147	aktif
644	9792000050998361	09/27	282	aktif
645	4546710051077557	10/23	442	aktif
646	5400610051156744	11/24	735	aktif
647	9792000051235938	12/25	253	aktif
648	4546710051315122	01/26	141	iptal
649	5400610051394311	02/27	508	aktif
650	9792000051473505	03/23	281	aktif
\.


--
-- Data for Name: islem; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.islem (islem_id, gonderen, alici, tutar, tur, onaylayan, islem_zamani) FROM stdin;
1	613	121	14080.01	havale	\N	2022-02-01 00:00:01
2	714	\N	15700.02	POS	\N	2022-03-01 00:00:02
3	202	354	15977.03	EFT	97	2022-04-01 00:00:03
4	11	\N	14849.04	havale	\N	2022-05-01 00:00:04
5	138	705	2923.05	POS	\N	2022-06-01 00:00:05
6	382	\N	2270.06	EFT	\N	2022-07-01 00:00:06
7	270	443	1135.07	havale	\N	2022-01-02 00:00:07
8	719	\N	8581.08	POS	\N	2022-02-02 00:00:08
9	565	558	6632.09	EFT	\N	2022-03-02 00:00:09
10	229	\N	11446.10	havale	\N	2022-04-02 00:00:10
11	189	441	10424.11	POS	\N	2022-05-02 00:01:11
12	474	\N	19527.12	EFT	\N	2022-06-02 00:01:12
13	347	251	5802.13	havale	\N	2022-07-02 00:01:13
14	669	\N	14802.14	POS	\N	2022-01-03 00:01:14
15	534	206	5192.15	EFT	\N	2022-02-03 00:01:15
16	349	\N	674.16	havale	\N	2022-03-03 00:01:16
17	64	393	12677.17	POS	\N	2022-04-03 00:01:17
18	715	\N	11437.18	EFT	\N	2022-05-03 00:01:18
19	247	543	7013.19	havale	\N	2022-06-03 00:01:19
20	369	\N	7789.20	POS	\N	2022-07-03 00:01:20
21	143	481	11360.21	EFT	\N	2022-01-04 00:01:21
22	360	\N	9518.22	havale	\N	2022-02-04 00:02:22
23	704	275	11597.23	POS	\N	2022-03-04 00:02:23
24	154	\N	5212.24	EFT	\N	2022-04-04 00:02:24
25	747	310	3380.25	havale	\N	2022-05-04 00:02:25
26	422	\N	8834.26	POS	\N	2022-06-04 00:02:26
27	476	592	8645.27	EFT	\N	2022-07-04 00:02:27
28	101	\N	4016.28	havale	\N	2022-01-05 00:02:28
29	186	6	10027.29	POS	\N	2022-02-05 00:02:29
30	456	\N	17532.30	EFT	\N	2022-03-05 00:02:30
31	479	536	11073.31	havale	\N	2022-04-05 00:02:31
32	266	\N	19409.32	POS	\N	2022-05-05 00:02:32
33	35	505	5190.33	EFT	\N	2022-06-05 00:03:33
34	156	\N	12917.34	havale	\N	2022-07-05 00:03:34
35	621	298	15180.35	POS	\N	2022-01-06 00:03:35
36	407	\N	6154.36	EFT	\N	2022-02-06 00:03:36
37	473	539	17485.37	havale	\N	2022-03-06 00:03:37
38	642	\N	15301.38	POS	\N	2022-04-06 00:03:38
39	581	26	10605.39	EFT	\N	2022-05-06 00:03:39
40	215	\N	12609.40	havale	\N	2022-06-06 00:03:40
41	227	287	11031.41	POS	\N	2022-07-06 00:03:41
42	688	\N	15242.42	EFT	\N	2022-01-07 00:03:42
43	682	495	9410.43	havale	\N	2022-02-07 00:03:43
44	484	\N	1358.44	POS	\N	2022-03-07 00:04:44
45	123	603	6146.45	EFT	\N	2022-04-07 00:04:45
46	231	\N	9632.46	havale	\N	2022-05-07 00:04:46
47	51	449	859.47	POS	\N	2022-06-07 00:04:47
48	210	\N	14051.48	EFT	\N	2022-07-07 00:04:48
49	135	736	511.49	havale	\N	2022-01-08 00:04:49
50	753	\N	7137.50	POS	\N	2022-02-08 00:04:50
51	617	1	12546.51	EFT	\N	2022-03-08 00:04:51
52	284	\N	16675.52	havale	\N	2022-04-08 00:04:52
53	577	316	9274.53	POS	5	2022-05-08 00:04:53
54	257	\N	11671.54	EFT	\N	2022-06-08 00:04:54
55	156	672	17830.55	havale	\N	2022-07-08 00:05:55
56	634	\N	15759.56	POS	\N	2022-01-09 00:05:56
57	247	216	18931.57	EFT	\N	2022-02-09 00:05:57
58	188	\N	12605.58	havale	\N	2022-03-09 00:05:58
59	461	636	3360.59	POS	\N	2022-04-09 00:05:59
60	347	\N	3662.60	EFT	\N	2022-05-09 00:05:00
61	593	543	19695.61	havale	\N	2022-06-09 00:05:01
62	596	\N	15723.62	POS	\N	2022-07-09 00:05:02
63	571	297	18167.63	EFT	\N	2022-01-10 00:05:03
64	32	\N	3877.64	havale	\N	2022-02-10 00:05:04
65	268	480	13413.65	POS	\N	2022-03-10 00:05:05
66	53	\N	13443.66	EFT	\N	2022-04-10 00:06:06
67	39	628	15614.67	havale	\N	2022-05-10 00:06:07
68	519	\N	10719.68	POS	\N	2022-06-10 00:06:08
69	635	530	16940.69	EFT	\N	2022-07-10 00:06:09
70	511	\N	17283.70	havale	\N	2022-01-11 00:06:10
71	708	250	14484.71	POS	\N	2022-02-11 00:06:11
72	636	\N	2745.72	EFT	\N	2022-03-11 00:06:12
73	456	136	15041.73	havale	\N	2022-04-11 00:06:13
74	284	\N	18248.74	POS	\N	2022-05-11 00:06:14
75	254	211	3291.75	EFT	\N	2022-06-11 00:06:15
76	240	\N	4885.76	havale	\N	2022-07-11 00:06:16
77	368	388	5250.77	POS	\N	2022-01-12 00:07:17
78	71	\N	6213.78
78	71	\N	6213.78	EFT	\N	2022-02-12 00:07:18
79	530	674	9789.79	havale	\N	2022-03-12 00:07:19
80	260	\N	15834.80	POS	\N	2022-04-12 00:07:20
81	416	462	2707.81	EFT	\N	2022-05-12 00:07:21
82	139	\N	2752.82	havale	\N	2022-06-12 00:07:22
83	310	479	5951.83	POS	\N	2022-07-12 00:07:23
84	696	\N	4258.84	EFT	\N	2022-01-13 00:07:24
85	87	162	15884.85	havale	\N	2022-02-13 00:07:25
86	163	\N	7453.86	POS	\N	2022-03-13 00:07:26
87	339	494	10879.87	EFT	\N	2022-04-13 00:07:27
88	653	\N	6435.88	havale	\N	2022-05-13 00:08:28
89	354	324	14567.89	POS	\N	2022-06-13 00:08:29
90	583	\N	6242.90	EFT	\N	2022-07-13 00:08:30
91	260	675	18029.91	havale	\N	2022-01-14 00:08:31
92	452	\N	2482.92	POS	\N	2022-02-14 00:08:32
93	216	10	15733.93	EFT	\N	2022-03-14 00:08:33
94	31	\N	11939.94	havale	\N	2022-04-14 00:08:34
95	451	559	17599.95	POS	\N	2022-05-14 00:08:35
96	509	\N	15436.96	EFT	\N	2022-06-14 00:08:36
97	635	205	17683.97	havale	\N	2022-07-14 00:08:37
98	254	\N	2538.98	POS	\N	2022-01-15 00:08:38
99	747	239	148.99	EFT	\N	2022-02-15 00:09:39
100	770	\N	6188.00	havale	\N	2022-03-15 00:09:40
101	421	245	15443.01	POS	\N	2022-04-15 00:09:41
102	47	\N	16828.02	EFT	\N	2022-05-15 00:09:42
103	591	374	14674.03	havale	36	2022-06-15 00:09:43
104	70	\N	19648.04	POS	\N	2022-07-15 00:09:44
105	133	472	6041.05	EFT	\N	2022-01-16 00:09:45
106	465	\N	9127.06	havale	\N	2022-02-16 00:09:46
107	557	535	14204.07	POS	\N	2022-03-16 00:09:47
108	730	\N	7057.08	EFT	\N	2022-04-16 00:09:48
109	68	485	3491.09	havale	\N	2022-05-16 00:09:49
110	191	\N	11531.10	POS	\N	2022-06-16 00:10:50
111	119	400	159.11	EFT	\N	2022-07-16 00:10:51
112	133	\N	3887.12	havale	\N	2022-01-17 00:10:52
113	550	557	11317.13	POS	\N	2022-02-17 00:10:53
114	164	\N	5399.14	EFT	\N	2022-03-17 00:10:54
115	152	327	10763.15	havale	\N	2022-04-17 00:10:55
116	355	\N	8028.16	POS	\N	2022-05-17 00:10:56
117	320	660	17220.17	EFT	\N	2022-06-17 00:10:57
118	116	\N	15481.18	havale	\N	2022-07-17 00:10:58
119	540	743	1660.19	POS	\N	2022-01-18 00:10:59
120	394	\N	13402.20	EFT	\N	2022-02-18 00:10:00
121	51	515	2836.21	havale	\N	2022-03-18 00:11:01
122	272	\N	2169.22	POS	\N	2022-04-18 00:11:02
123	159	661	912.23	EFT	\N	2022-05-18 00:11:03
124	592	\N	6879.24	havale	\N	2022-06-18 00:11:04
125	427	6	17135.25	POS	\N	2022-07-18 00:11:05
126	86	\N	11190.26	EFT	\N	2022-01-19 00:11:06
127	443	658	12046.27	havale	\N	2022-02-19 00:11:07
128	538	\N	12314.28	POS	\N	2022-03-19 00:11:08
129	502	272	17581.29	EFT	\N	2022-04-19 00:11:09
130	107	\N	1756.30	havale	\N	2022-05-19 00:11:10
131	553	326	13812.31	POS	\N	2022-06-19 00:11:11
132	132	\N	10302.32	EFT	\N	2022-07-19 00:12:12
133	13	684	3248.33	havale	\N	2022-01-20 00:12:13
134	539	\N	15502.34	POS	\N	2022-02-20 00:12:14
135	324	399	19080.35	EFT	\N	2022-03-20 00:12:15
136	601	\N	16732.36	havale	\N	2022-04-20 00:12:16
137	431	149	10118.37	POS	\N	2022-05-20 00:12:17
138	289	\N	12752.38	EFT	\N	2022-06-20 00:12:18
139	414	169	12449.39	havale	\N	2022-07-20 00:12:19
140	238	\N	4814.40	POS	\N	2022-01-21 00:12:20
141	64	101	7764.41	EFT	\N	2022-02-21 00:12:21
142	128	\N	3884.42	havale	\N	2022-03-21 00:12:22
143	187	425	4557.43	POS	\N	2022-04-21 00:13:23
144	271	\N	18451.44	EFT	\N	2022-05-21 00:13:24
145	156	416	18251.45	havale	\N	2022-06-21 00:13:25
146	572	\N	10702.46	POS	\N	2022-07-21 00:13:26
147	708	33	4689.47	EFT	\N	2022-01-22 00:13:27
148	165	\N	13242.48	havale	\N	2022-02-22 00:13:28
149	611	316	9743.49	POS	\N	2022-03-22 00:13:29
150	764	\N	5657.50	EFT	\N	2022-04-22 00:13:30
151	490	369	13061.51	havale	\N	2022-05-22 00:13:31
152	377	\N	14295.52	POS	\N	2022-06-22 00:13:32
153	258	390	16085.53	EFT	54	2022-07-22 00:13:33
154	67	\N	15347.54	havale	\N	2022-01-23 00:14:34
155	160	628	7831.55	POS	\N	2022-02-23 00:14:35
156	422	\N	1081.56	EFT	\N	2022-03-23 00:14:36
157	194	385	9060.57	havale	\N	2022-04-23 00:14:37
158	503	\N	5604.58	POS	\N	2022-05-23 00:14:38
159	84	654	7745.59	EFT	\N	2022-06-23 00:14:39
160	90	\N	2003.60	havale	\N	2022-07-23 00:14:40
161	604	731	12471.61	POS	\N	2022-01-24 00:14:41
162	734	\N	5376.62	EFT	\N	2022-02-24 00:14:42
163	1	6	2194.63	havale	\N	2022-03-24 00:14:43
164	150	\N	17640.64	POS	\N	2022-04-24 00:14:44
165	180	381	16496.65	EFT	\N	2022-05-24 00:15:45
166	192	\N	19501.66	havale	\N	2022-06-24 00:15:46
167	137	199	18528.67	POS	\N	2022-07-24 00:15:47
168	33	\N	3419.68	EFT	\N	2022-01-25 00:15:48
169	442	573	15006.69	havale	\N	2022-02-25 00:15:49
170	331	\N	6577.70	POS	\N	2022-03-25 00:15:50
171	59	253	17981.71	EFT	\N	2022-04-25 00:15:51
172	297	\N	14720.72	havale	\N	2022-05-25 00:15:52
173	111	472	3469.73	POS	\N	2022-06-25 00:15:53
174	733	\N	19534.74	EFT	\N	2022-07-25 00:15:54
175	666	604	5803.75	havale	\N	2022-01-26 00:15:55
176	610	\N	6494.76	POS	\N	2022-02-26 00:16:56
177	458	545	13353.77	EFT	\N	2022-03-26 00:16:57
178	645	\N	10748.78	havale	\N	2022-04-26 00:16:58
179	188	578	8910.79	POS	\N	2022-05-26 00:16:59
180	257	\N	19665.80	EFT	\N	2022-06-26 00:16:00
181	320	105	9511.81	havale	\N	2022-07-26 00:16:01
182	584	\N	7300.82	POS	\N	2022-01-27 00:16:02
183	664	497	358.83	EFT	\N	2022-02-27 00:16:03
184	391	\N	10402.84	havale	\N	2022-03-27 00:16:04
185	496	248	7989.85	POS	\N	2022-04-27 00:16:05
186	142	\N	18914.86	EFT	\N	2022-05-27 00:16:06
187	334	440	1625.87	havale	\N	2022-06-27 00:17:07
188	403	\N	14340.88	POS	\N	2022-07-27 00:17:08
189	90	233	9426.89	EFT	\N	2022-01-28 00:17:09
190	708	\N	5127.90	havale	\N	2022-02-28 00:17:10
191	14	213	13125.91	POS	\N	2022-03-28 00:17:11
192	345	\N	19516.92	EFT	\N	2022-04-28 00:17:12
193	608	334	8815.93	havale	\N	2022-05-28 00:17:13
194	56	\N	17877.94	POS	\N	2022-06-28 00:17:14
195	516	440	7294.95	EFT	\N	2022-07-28 00:17:15
196	549	\N	11653.96	havale	\N	2022-01-01 01:17:16
197	53	576	14101.97	POS	\N	2022-02-01 01:17:17
198	151	\N	8017.98	EFT	\N	2022-03-01 01:18:18
199	418	196	19059.99	havale	\N	2022-04-01 01:18:19
200	763	\N	12770.00	POS	\N	2022-05-01 01:18:20
201	696	521	4111.01	EFT	\N	2022-06-01 01:18:21
202	70	\N	11177.02	havale	\N	2022-07-01 01:18:22
203	332	214	3322.03	POS	97	2022-01-02 01:18:23
204	609	\N	11861.04	EFT	\N	2022-02-02 01:18:24
205	465	540	17472.05	havale	\N	2022-03-02 01:18:25
206	188	\N	7662.06	POS	\N	2022-04-02 01:18:26
207	748	480	6301.07	EFT	\N	2022-05-02 01:18:27
208	41	\N	12467.08	havale	\N	2022-06-02 01:18:28
209	608	585	5429.09	POS	\N	2022-07-02 01:19:29
210	105	\N	15717.10	EFT	\N	2022-01-03 01:19:30
211	223	126	17610.11	havale	\N	2022-02-03 01:19:31
212	342	\N	7771.12	POS	\N	2022-03-03 01:19:32
213	457	230	6911.13	EFT	\N	2022-04-03 01:19:33
214	131	\N	19277.14	havale	\N	2022-05-03 01:19:34
215	194	380	9316.15	POS	\N	2022-06-03 01:19:35
216	282	\N	8179.16	EFT	\N	2022-07-03 01:19:36
217	740	424	13448.17	havale	\N	2022-01-04 01:19:37
218	479	\N	2830.18	POS	\N	2022-02-04 01:19:38
219	702	83	19055.19	EFT	\N	2022-03-04 01:19:39
220	668	\N	11249.20	havale	\N	2022-04-04 01:20:40
221	84	410	12805.21	POS	\N	2022-05-04 01:20:41
222	583	\N	9910.22	EFT	\N	2022-06-04 01:20:42
223	603	229	5189.23	havale	\N	2022-07-04 01:20:43
224	648	\N	3899.24	POS	\N	2022-01-05 01:20:44
225	199	43	12061.25	EFT	\N	2022-02-05 01:20:45
226	205	\N	13916.26	havale	\N	2022-03-05 01:20:46
227	188	162	14296.27	POS	\N	2022-04-05 01:20:47
228	229	\N	4128.28
228	229	\N	4128.28	EFT	\N	2022-05-05 01:20:48
229	164	639	12850.29	havale	\N	2022-06-05 01:20:49
230	545	\N	8106.30	POS	\N	2022-07-05 01:20:50
231	455	31	19676.31	EFT	\N	2022-01-06 01:21:51
232	369	\N	11048.32	havale	\N	2022-02-06 01:21:52
233	410	359	3333.33	POS	\N	2022-03-06 01:21:53
234	685	\N	14416.34	EFT	\N	2022-04-06 01:21:54
235	714	26	15511.35	havale	\N	2022-05-06 01:21:55
236	252	\N	10222.36	POS	\N	2022-06-06 01:21:56
237	106	184	3497.37	EFT	\N	2022-07-06 01:21:57
238	207	\N	16820.38	havale	\N	2022-01-07 01:21:58
239	653	329	15690.39	POS	\N	2022-02-07 01:21:59
240	397	\N	9022.40	EFT	\N	2022-03-07 01:21:00
241	305	187	15838.41	havale	\N	2022-04-07 01:21:01
242	555	\N	7912.42	POS	\N	2022-05-07 01:22:02
243	119	420	9.43	EFT	\N	2022-06-07 01:22:03
244	493	\N	2565.44	havale	\N	2022-07-07 01:22:04
245	152	336	14693.45	POS	\N	2022-01-08 01:22:05
246	352	\N	4123.46	EFT	\N	2022-02-08 01:22:06
247	57	70	16171.47	havale	\N	2022-03-08 01:22:07
248	354	\N	12715.48	POS	\N	2022-04-08 01:22:08
249	272	124	19518.49	EFT	\N	2022-05-08 01:22:09
250	761	\N	7837.50	havale	\N	2022-06-08 01:22:10
251	70	561	15503.51	POS	\N	2022-07-08 01:22:11
252	435	\N	10407.52	EFT	\N	2022-01-09 01:22:12
253	152	411	2212.53	havale	89	2022-02-09 01:23:13
254	85	\N	6430.54	POS	\N	2022-03-09 01:23:14
255	557	693	1882.55	EFT	\N	2022-04-09 01:23:15
256	373	\N	7244.56	havale	\N	2022-05-09 01:23:16
257	553	218	8371.57	POS	\N	2022-06-09 01:23:17
258	405	\N	16958.58	EFT	\N	2022-07-09 01:23:18
259	154	161	17941.59	havale	\N	2022-01-10 01:23:19
260	53	\N	6421.60	POS	\N	2022-02-10 01:23:20
261	215	275	15173.61	EFT	\N	2022-03-10 01:23:21
262	693	\N	17264.62	havale	\N	2022-04-10 01:23:22
263	430	46	6215.63	POS	\N	2022-05-10 01:23:23
264	579	\N	6261.64	EFT	\N	2022-06-10 01:24:24
265	195	155	16831.65	havale	\N	2022-07-10 01:24:25
266	684	\N	3172.66	POS	\N	2022-01-11 01:24:26
267	567	590	7954.67	EFT	\N	2022-02-11 01:24:27
268	130	\N	16275.68	havale	\N	2022-03-11 01:24:28
269	657	356	15650.69	POS	\N	2022-04-11 01:24:29
270	196	\N	994.70	EFT	\N	2022-05-11 01:24:30
271	689	541	6054.71	havale	\N	2022-06-11 01:24:31
272	251	\N	5552.72	POS	\N	2022-07-11 01:24:32
273	341	275	19310.73	EFT	\N	2022-01-12 01:24:33
274	86	\N	19599.74	havale	\N	2022-02-12 01:24:34
275	583	113	16208.75	POS	\N	2022-03-12 01:25:35
276	12	\N	4755.76	EFT	\N	2022-04-12 01:25:36
277	267	83	1712.77	havale	\N	2022-05-12 01:25:37
278	559	\N	4250.78	POS	\N	2022-06-12 01:25:38
279	651	15	9673.79	EFT	\N	2022-07-12 01:25:39
280	436	\N	8712.80	havale	\N	2022-01-13 01:25:40
281	6	22	2088.81	POS	\N	2022-02-13 01:25:41
282	393	\N	6045.82	EFT	\N	2022-03-13 01:25:42
283	247	149	12735.83	havale	\N	2022-04-13 01:25:43
284	433	\N	11893.84	POS	\N	2022-05-13 01:25:44
285	236	375	19085.85	EFT	\N	2022-06-13 01:25:45
286	691	\N	15467.86	havale	\N	2022-07-13 01:26:46
287	601	548	6590.87	POS	\N	2022-01-14 01:26:47
288	617	\N	11862.88	EFT	\N	2022-02-14 01:26:48
289	463	743	7103.89	havale	\N	2022-03-14 01:26:49
290	342	\N	8319.90	POS	\N	2022-04-14 01:26:50
291	555	706	501.91	EFT	\N	2022-05-14 01:26:51
292	441	\N	8581.92	havale	\N	2022-06-14 01:26:52
293	596	406	14819.93	POS	\N	2022-07-14 01:26:53
294	705	\N	7984.94	EFT	\N	2022-01-15 01:26:54
295	664	195	2518.95	havale	\N	2022-02-15 01:26:55
296	473	\N	11200.96	POS	\N	2022-03-15 01:26:56
297	369	255	15406.97	EFT	\N	2022-04-15 01:27:57
298	363	\N	13007.98	havale	\N	2022-05-15 01:27:58
299	409	1	2892.99	POS	\N	2022-06-15 01:27:59
300	751	\N	16968.00	EFT	\N	2022-07-15 01:27:00
301	293	282	1456.01	havale	\N	2022-01-16 01:27:01
302	230	\N	14191.02	POS	\N	2022-02-16 01:27:02
303	69	336	795.03	EFT	8	2022-03-16 01:27:03
304	40	\N	6184.04	havale	\N	2022-04-16 01:27:04
305	319	18	14177.05	POS	\N	2022-05-16 01:27:05
306	395	\N	13482.06	EFT	\N	2022-06-16 01:27:06
307	420	640	3733.07	havale	\N	2022-07-16 01:27:07
308	129	\N	19144.08	POS	\N	2022-01-17 01:28:08
309	59	689	19668.09	EFT	\N	2022-02-17 01:28:09
310	421	\N	1579.10	havale	\N	2022-03-17 01:28:10
311	648	250	16140.11	POS	\N	2022-04-17 01:28:11
312	673	\N	17580.12	EFT	\N	2022-05-17 01:28:12
313	629	478	18409.13	havale	\N	2022-06-17 01:28:13
314	395	\N	18115.14	POS	\N	2022-07-17 01:28:14
315	584	524	12292.15	EFT	\N	2022-01-18 01:28:15
316	389	\N	18184.16	havale	\N	2022-02-18 01:28:16
317	630	565	18460.17	POS	\N	2022-03-18 01:28:17
318	338	\N	19378.18	EFT	\N	2022-04-18 01:28:18
319	227	296	4125.19	havale	\N	2022-05-18 01:29:19
320	513	\N	17614.20	POS	\N	2022-06-18 01:29:20
321	610	728	30.21	EFT	\N	2022-07-18 01:29:21
322	280	\N	9556.22	havale	\N	2022-01-19 01:29:22
323	352	673	12298.23	POS	\N	2022-02-19 01:29:23
324	518	\N	18100.24	EFT	\N	2022-03-19 01:29:24
325	377	631	9987.25	havale	\N	2022-04-19 01:29:25
326	298	\N	2631.26	POS	\N	2022-05-19 01:29:26
327	493	702	13827.27	EFT	\N	2022-06-19 01:29:27
328	393	\N	17330.28	havale	\N	2022-07-19 01:29:28
329	324	468	16275.29	POS	\N	2022-01-20 01:29:29
330	395	\N	18835.30	EFT	\N	2022-02-20 01:30:30
331	325	411	3375.31	havale	\N	2022-03-20 01:30:31
332	139	\N	17643.32	POS	\N	2022-04-20 01:30:32
333	206	276	11070.33	EFT	\N	2022-05-20 01:30:33
334	257	\N	16132.34	havale	\N	2022-06-20 01:30:34
335	613	666	2588.35	POS	\N	2022-07-20 01:30:35
336	200	\N	4455.36	EFT	\N	2022-01-21 01:30:36
337	72	401	10302.37	havale	\N	2022-02-21 01:30:37
338	136	\N	7742.38	POS	\N	2022-03-21 01:30:38
339	748	565	16023.39	EFT	\N	2022-04-21 01:30:39
340	3	\N	3100.40	havale	\N	2022-05-21 01:30:40
341	258	560	2670.41	POS	\N	2022-06-21 01:31:41
342	651	\N	7251.42	EFT	\N	2022-07-21 01:31:42
343	721	628	17565.43	havale	\N	2022-01-22 01:31:43
344	39	\N	2320.44	POS	\N	2022-02-22 01:31:44
345	593	596	2084.45	EFT	\N	2022-03-22 01:31:45
346	129	\N	19686.46	havale	\N	2022-04-22 01:31:46
347	233	707	17483.47	POS	\N	2022-05-22 01:31:47
348	278	\N	19119.48	EFT	\N	2022-06-22 01:31:48
349	241	681	16364.49	havale	\N	2022-07-22 01:31:49
350	768	\N	4408.50	POS	\N	2022-01-23 01:31:50
351	107	741	3333.51	EFT	\N	2022-02-23 01:31:51
352	711	\N	9914.52	havale	\N	2022-03-23 01:32:52
353	648	491	4939.53	POS	97	2022-04-23 01:32:53
354	264	\N	17089.54	EFT	\N	2022-05-23 01:32:54
355	302	597	15031.55	havale	\N	2022-06-23 01:32:55
356	545	\N	16192.56	POS	\N	2022-07-23 01:32:56
357	24	568	1980.57	EFT	\N	2022-01-24 01:32:57
358	58	\N	302.58	havale	\N	2022-02-24 01:32:58
359	742	540	4210.59	POS	\N	2022-03-24 01:32:59
360	544	\N	8641.60	EFT	\N	2022-04-24 01:32:00
361	481	436	12186.61	havale	\N	2022-05-24 01:32:01
362	145	\N	16841.62	POS	\N	2022-06-24 01:32:02
363	222	728	15404.63	EFT	\N	2022-07-24 01:33:03
364	558	\N	10374.64	havale	\N	2022-01-25 01:33:04
365	461	603	9254.65	POS	\N	2022-02-25 01:33:05
366	380	\N	18506.66	EFT	\N	2022-03-25 01:33:06
367	115	358	8190.67	havale	\N	2022-04-25 01:33:07
368	625	\N	18899.68	POS	\N	2022-05-25 01:33:08
369	111	618	17221.69	EFT	\N	2022-06-25 01:33:09
370	729	\N	1619.70	havale	\N	2022-07-25 01:33:10
371	215	74	3352.71	POS	\N	2022-01-26 01:33:11
372	97	\N	3104.72	EFT	\N	2022-02-26 01:33:12
373	9	408	7334.73	havale	\N	2022-03-26 01:33:13
374	388	\N	17330.74	POS	\N	2022-04-26 01:34:14
375	655	167	1955.75	EFT	\N	2022-05-26 01:34:15
376	121	\N	2656.76	havale	\N	2022-06-26 01:34:16
377	321	506	17976.77	POS	\N	2022-07-26 01:34:17
378	314	\N	16352.78
378	314	\N	16352.78	EFT	\N	2022-01-27 01:34:18
379	481	615	10960.79	havale	\N	2022-02-27 01:34:19
380	148	\N	3165.80	POS	\N	2022-03-27 01:34:20
381	535	640	101.81	EFT	\N	2022-04-27 01:34:21
382	513	\N	3884.82	havale	\N	2022-05-27 01:34:22
383	353	691	15914.83	POS	\N	2022-06-27 01:34:23
384	285	\N	18153.84	EFT	\N	2022-07-27 01:34:24
385	597	297	11444.85	havale	\N	2022-01-28 01:35:25
386	446	\N	1871.86	POS	\N	2022-02-28 01:35:26
387	575	250	3265.87	EFT	\N	2022-03-28 01:35:27
388	55	\N	7355.88	havale	\N	2022-04-28 01:35:28
389	656	730	3344.89	POS	\N	2022-05-28 01:35:29
390	638	\N	14961.90	EFT	\N	2022-06-28 01:35:30
391	98	577	13425.91	havale	\N	2022-07-28 01:35:31
392	47	\N	17643.92	POS	\N	2022-01-01 02:35:32
393	656	676	9818.93	EFT	\N	2022-02-01 02:35:33
394	244	\N	13048.94	havale	\N	2022-03-01 02:35:34
395	75	49	16920.95	POS	\N	2022-04-01 02:35:35
396	180	\N	7351.96	EFT	\N	2022-05-01 02:36:36
397	70	369	2567.97	havale	\N	2022-06-01 02:36:37
398	64	\N	1100.98	POS	\N	2022-07-01 02:36:38
399	597	46	15017.99	EFT	\N	2022-01-02 02:36:39
400	764	\N	8596.00	havale	\N	2022-02-02 02:36:40
401	284	41	1309.01	POS	\N	2022-03-02 02:36:41
402	123	\N	6404.02	EFT	\N	2022-04-02 02:36:42
403	435	498	17326.03	havale	94	2022-05-02 02:36:43
404	557	\N	663.04	POS	\N	2022-06-02 02:36:44
405	129	593	10700.05	EFT	\N	2022-07-02 02:36:45
406	372	\N	3743.06	havale	\N	2022-01-03 02:36:46
407	409	452	7185.07	POS	\N	2022-02-03 02:37:47
408	213	\N	3067.08	EFT	\N	2022-03-03 02:37:48
409	706	474	5005.09	havale	\N	2022-04-03 02:37:49
410	181	\N	1041.10	POS	\N	2022-05-03 02:37:50
411	623	501	4072.11	EFT	\N	2022-06-03 02:37:51
412	410	\N	4923.12	havale	\N	2022-07-03 02:37:52
413	604	288	12711.13	POS	\N	2022-01-04 02:37:53
414	456	\N	16996.14	EFT	\N	2022-02-04 02:37:54
415	88	156	17812.15	havale	\N	2022-03-04 02:37:55
416	283	\N	14436.16	POS	\N	2022-04-04 02:37:56
417	234	1	14002.17	EFT	\N	2022-05-04 02:37:57
418	578	\N	1494.18	havale	\N	2022-06-04 02:38:58
419	160	40	14919.19	POS	\N	2022-07-04 02:38:59
420	366	\N	5665.20	EFT	\N	2022-01-05 02:38:00
421	174	263	11813.21	havale	\N	2022-02-05 02:38:01
422	543	\N	12966.22	POS	\N	2022-03-05 02:38:02
423	540	269	2389.23	EFT	\N	2022-04-05 02:38:03
424	341	\N	1534.24	havale	\N	2022-05-05 02:38:04
425	564	126	18716.25	POS	\N	2022-06-05 02:38:05
426	34	\N	543.26	EFT	\N	2022-07-05 02:38:06
427	411	722	16882.27	havale	\N	2022-01-06 02:38:07
428	575	\N	18215.28	POS	\N	2022-02-06 02:38:08
429	388	90	14978.29	EFT	\N	2022-03-06 02:39:09
430	208	\N	5912.30	havale	\N	2022-04-06 02:39:10
431	536	516	16576.31	POS	\N	2022-05-06 02:39:11
432	467	\N	631.32	EFT	\N	2022-06-06 02:39:12
433	210	583	13298.33	havale	\N	2022-07-06 02:39:13
434	204	\N	1074.34	POS	\N	2022-01-07 02:39:14
435	211	282	9479.35	EFT	\N	2022-02-07 02:39:15
436	296	\N	12066.36	havale	\N	2022-03-07 02:39:16
437	544	478	2879.37	POS	\N	2022-04-07 02:39:17
438	4	\N	17904.38	EFT	\N	2022-05-07 02:39:18
439	471	543	4646.39	havale	\N	2022-06-07 02:39:19
440	192	\N	7761.40	POS	\N	2022-07-07 02:40:20
441	745	393	5852.41	EFT	\N	2022-01-08 02:40:21
442	579	\N	16390.42	havale	\N	2022-02-08 02:40:22
443	381	512	8346.43	POS	\N	2022-03-08 02:40:23
444	377	\N	13394.44	EFT	\N	2022-04-08 02:40:24
445	306	505	16923.45	havale	\N	2022-05-08 02:40:25
446	316	\N	8425.46	POS	\N	2022-06-08 02:40:26
447	557	111	9470.47	EFT	\N	2022-07-08 02:40:27
448	192	\N	2077.48	havale	\N	2022-01-09 02:40:28
449	335	639	17782.49	POS	\N	2022-02-09 02:40:29
450	758	\N	7841.50	EFT	\N	2022-03-09 02:40:30
451	334	381	12088.51	havale	\N	2022-04-09 02:41:31
452	296	\N	15741.52	POS	\N	2022-05-09 02:41:32
453	40	248	594.53	EFT	45	2022-06-09 02:41:33
454	695	\N	6879.54	havale	\N	2022-07-09 02:41:34
455	52	465	6593.55	POS	\N	2022-01-10 02:41:35
456	459	\N	5977.56	EFT	\N	2022-02-10 02:41:36
457	249	56	2723.57	havale	\N	2022-03-10 02:41:37
458	140	\N	13791.58	POS	\N	2022-04-10 02:41:38
459	66	69	19135.59	EFT	\N	2022-05-10 02:41:39
460	498	\N	2130.60	havale	\N	2022-06-10 02:41:40
461	179	188	6362.61	POS	\N	2022-07-10 02:41:41
462	62	\N	16710.62	EFT	\N	2022-01-11 02:42:42
463	649	409	191.63	havale	\N	2022-02-11 02:42:43
464	551	\N	17731.64	POS	\N	2022-03-11 02:42:44
465	424	202	4106.65	EFT	\N	2022-04-11 02:42:45
466	510	\N	11610.66	havale	\N	2022-05-11 02:42:46
467	93	59	10967.67	POS	\N	2022-06-11 02:42:47
468	681	\N	2221.68	EFT	\N	2022-07-11 02:42:48
469	402	211	2146.69	havale	\N	2022-01-12 02:42:49
470	340	\N	13630.70	POS	\N	2022-02-12 02:42:50
471	595	560	19684.71	EFT	\N	2022-03-12 02:42:51
472	475	\N	1884.72	havale	\N	2022-04-12 02:42:52
473	421	582	6201.73	POS	\N	2022-05-12 02:43:53
474	633	\N	3846.74	EFT	\N	2022-06-12 02:43:54
475	301	449	4517.75	havale	\N	2022-07-12 02:43:55
476	350	\N	11038.76	POS	\N	2022-01-13 02:43:56
477	693	311	16305.77	EFT	\N	2022-02-13 02:43:57
478	514	\N	16771.78	havale	\N	2022-03-13 02:43:58
479	715	492	17322.79	POS	\N	2022-04-13 02:43:59
480	106	\N	9857.80	EFT	\N	2022-05-13 02:43:00
481	260	246	14959.81	havale	\N	2022-06-13 02:43:01
482	50	\N	15594.82	POS	\N	2022-07-13 02:43:02
483	205	729	14792.83	EFT	\N	2022-01-14 02:43:03
484	329	\N	6208.84	havale	\N	2022-02-14 02:44:04
485	714	612	1376.85	POS	\N	2022-03-14 02:44:05
486	152	\N	15222.86	EFT	\N	2022-04-14 02:44:06
487	92	201	19772.87	havale	\N	2022-05-14 02:44:07
488	143	\N	11309.88	POS	\N	2022-06-14 02:44:08
489	575	513	16723.89	EFT	\N	2022-07-14 02:44:09
490	216	\N	12325.90	havale	\N	2022-01-15 02:44:10
491	673	176	1457.91	POS	\N	2022-02-15 02:44:11
492	476	\N	5909.92	EFT	\N	2022-03-15 02:44:12
493	539	361	6829.93	havale	\N	2022-04-15 02:44:13
494	737	\N	8452.94	POS	\N	2022-05-15 02:44:14
495	155	267	5356.95	EFT	\N	2022-06-15 02:45:15
496	18	\N	8842.96	havale	\N	2022-07-15 02:45:16
497	182	455	12289.97	POS	\N	2022-01-16 02:45:17
498	515	\N	18811.98	EFT	\N	2022-02-16 02:45:18
499	55	641	11033.99	havale	\N	2022-03-16 02:45:19
500	758	\N	2995.00	POS	\N	2022-04-16 02:45:20
501	586	154	2413.01	EFT	\N	2022-05-16 02:45:21
502	256	\N	12674.02	havale	\N	2022-06-16 02:45:22
503	384	33	1365.03	POS	37	2022-07-16 02:45:23
504	244	\N	10213.04	EFT	\N	2022-01-17 02:45:24
505	152	387	7164.05	havale	\N	2022-02-17 02:45:25
506	402	\N	19308.06	POS	\N	2022-03-17 02:46:26
507	652	470	7145.07	EFT	\N	2022-04-17 02:46:27
508	215	\N	5901.08	havale	\N	2022-05-17 02:46:28
509	714	667	7974.09	POS	\N	2022-06-17 02:46:29
510	505	\N	8546.10	EFT	\N	2022-07-17 02:46:30
511	409	56	8005.11	havale	\N	2022-01-18 02:46:31
512	714	\N	3621.12	POS	\N	2022-02-18 02:46:32
513	9	477	15580.13	EFT	\N	2022-03-18 02:46:33
514	283	\N	17368.14	havale	\N	2022-04-18 02:46:34
515	458	490	828.15	POS	\N	2022-05-18 02:46:35
516	71	\N	9676.16	EFT	\N	2022-06-18 02:46:36
517	309	142	1002.17	havale	\N	2022-07-18 02:47:37
518	335	\N	13300.18	POS	\N	2022-01-19 02:47:38
519	65	634	14923.19	EFT	\N	2022-02-19 02:47:39
520	679	\N	15312.20	havale	\N	2022-03-19 02:47:40
521	170	35	19023.21	POS	\N	2022-04-19 02:47:41
522	193	\N	12869.22	EFT	\N	2022-05-19 02:47:42
523	742	726	15551.23	havale	\N	2022-06-19 02:47:43
524	104	\N	16437.24	POS	\N	2022-07-19 02:47:44
525	485	695	4686.25	EFT	\N	2022-01-20 02:47:45
526	32	\N	16706.26	havale	\N	2022-02-20 02:47:46
527	103	88	5633.27	POS	\N	2022-03-20 02:47:47
528	611	\N	5487.28
528	611	\N	5487.28	EFT	\N	2022-04-20 02:48:48
529	539	94	17660.29	havale	\N	2022-05-20 02:48:49
530	680	\N	3489.30	POS	\N	2022-06-20 02:48:50
531	435	358	3833.31	EFT	\N	2022-07-20 02:48:51
532	722	\N	16643.32	havale	\N	2022-01-21 02:48:52
533	228	455	17059.33	POS	\N	2022-02-21 02:48:53
534	223	\N	14311.34	EFT	\N	2022-03-21 02:48:54
535	32	93	4051.35	havale	\N	2022-04-21 02:48:55
536	433	\N	17728.36	POS	\N	2022-05-21 02:48:56
537	302	142	15568.37	EFT	\N	2022-06-21 02:48:57
538	372	\N	14002.38	havale	\N	2022-07-21 02:48:58
539	593	202	13781.39	POS	\N	2022-01-22 02:49:59
540	325	\N	606.40	EFT	\N	2022-02-22 02:49:00
541	665	191	16444.41	havale	\N	2022-03-22 02:49:01
542	697	\N	16549.42	POS	\N	2022-04-22 02:49:02
543	321	647	5533.43	EFT	\N	2022-05-22 02:49:03
544	190	\N	7571.44	havale	\N	2022-06-22 02:49:04
545	29	550	10319.45	POS	\N	2022-07-22 02:49:05
546	743	\N	19634.46	EFT	\N	2022-01-23 02:49:06
547	349	173	18539.47	havale	\N	2022-02-23 02:49:07
548	581	\N	932.48	POS	\N	2022-03-23 02:49:08
549	689	509	18679.49	EFT	\N	2022-04-23 02:49:09
550	770	\N	16022.50	havale	\N	2022-05-23 02:50:10
551	260	638	15543.51	POS	\N	2022-06-23 02:50:11
552	747	\N	18712.52	EFT	\N	2022-07-23 02:50:12
553	380	6	16979.53	havale	55	2022-01-24 02:50:13
554	185	\N	2031.54	POS	\N	2022-02-24 02:50:14
555	84	413	19754.55	EFT	\N	2022-03-24 02:50:15
556	582	\N	13159.56	havale	\N	2022-04-24 02:50:16
557	628	270	6964.57	POS	\N	2022-05-24 02:50:17
558	535	\N	8321.58	EFT	\N	2022-06-24 02:50:18
559	499	150	17020.59	havale	\N	2022-07-24 02:50:19
560	468	\N	2078.60	POS	\N	2022-01-25 02:50:20
561	2	558	4058.61	EFT	\N	2022-02-25 02:51:21
562	163	\N	4749.62	havale	\N	2022-03-25 02:51:22
563	703	442	11463.63	POS	\N	2022-04-25 02:51:23
564	254	\N	18559.64	EFT	\N	2022-05-25 02:51:24
565	727	452	11288.65	havale	\N	2022-06-25 02:51:25
566	47	\N	1487.66	POS	\N	2022-07-25 02:51:26
567	650	635	9466.67	EFT	\N	2022-01-26 02:51:27
568	28	\N	8287.68	havale	\N	2022-02-26 02:51:28
569	209	348	12456.69	POS	\N	2022-03-26 02:51:29
570	740	\N	15174.70	EFT	\N	2022-04-26 02:51:30
571	641	580	13072.71	havale	\N	2022-05-26 02:51:31
572	673	\N	8367.72	POS	\N	2022-06-26 02:52:32
573	69	366	11653.73	EFT	\N	2022-07-26 02:52:33
574	735	\N	18968.74	havale	\N	2022-01-27 02:52:34
575	625	682	5929.75	POS	\N	2022-02-27 02:52:35
576	593	\N	6503.76	EFT	\N	2022-03-27 02:52:36
577	617	68	7865.77	havale	\N	2022-04-27 02:52:37
578	255	\N	19689.78	POS	\N	2022-05-27 02:52:38
579	661	313	8273.79	EFT	\N	2022-06-27 02:52:39
580	722	\N	2253.80	havale	\N	2022-07-27 02:52:40
581	549	50	9827.81	POS	\N	2022-01-28 02:52:41
582	298	\N	11188.82	EFT	\N	2022-02-28 02:52:42
583	676	526	16769.83	havale	\N	2022-03-28 02:53:43
584	525	\N	19957.84	POS	\N	2022-04-28 02:53:44
585	526	250	6262.85	EFT	\N	2022-05-28 02:53:45
586	133	\N	467.86	havale	\N	2022-06-28 02:53:46
587	403	163	15000.87	POS	\N	2022-07-28 02:53:47
588	424	\N	5593.88	EFT	\N	2022-01-01 03:53:48
589	113	659	4602.89	havale	\N	2022-02-01 03:53:49
590	262	\N	5475.90	POS	\N	2022-03-01 03:53:50
591	504	729	505.91	EFT	\N	2022-04-01 03:53:51
592	37	\N	5413.92	havale	\N	2022-05-01 03:53:52
593	531	635	1699.93	POS	\N	2022-06-01 03:53:53
594	597	\N	7120.94	EFT	\N	2022-07-01 03:54:54
595	537	397	18872.95	havale	\N	2022-01-02 03:54:55
596	284	\N	16623.96	POS	\N	2022-02-02 03:54:56
597	88	590	7727.97	EFT	\N	2022-03-02 03:54:57
598	276	\N	3189.98	havale	\N	2022-04-02 03:54:58
599	244	353	16253.99	POS	\N	2022-05-02 03:54:59
600	767	\N	19859.00	EFT	\N	2022-06-02 03:54:00
601	378	32	3469.01	havale	\N	2022-07-02 03:54:01
602	368	\N	15057.02	POS	\N	2022-01-03 03:54:02
603	432	652	18776.03	EFT	30	2022-02-03 03:54:03
604	447	\N	2791.04	havale	\N	2022-03-03 03:54:04
605	581	183	10911.05	POS	\N	2022-04-03 03:55:05
606	706	\N	8157.06	EFT	\N	2022-05-03 03:55:06
607	71	164	17810.07	havale	\N	2022-06-03 03:55:07
608	111	\N	14665.08	POS	\N	2022-07-03 03:55:08
609	227	746	10166.09	EFT	\N	2022-01-04 03:55:09
610	669	\N	8.10	havale	\N	2022-02-04 03:55:10
611	329	636	5368.11	POS	\N	2022-03-04 03:55:11
612	609	\N	15650.12	EFT	\N	2022-04-04 03:55:12
613	571	463	15239.13	havale	\N	2022-05-04 03:55:13
614	506	\N	19322.14	POS	\N	2022-06-04 03:55:14
615	214	631	18939.15	EFT	\N	2022-07-04 03:55:15
616	170	\N	10151.16	havale	\N	2022-01-05 03:56:16
617	174	376	16629.17	POS	\N	2022-02-05 03:56:17
618	718	\N	5639.18	EFT	\N	2022-03-05 03:56:18
619	87	110	5516.19	havale	\N	2022-04-05 03:56:19
620	17	\N	19705.20	POS	\N	2022-05-05 03:56:20
621	1	483	13634.21	EFT	\N	2022-06-05 03:56:21
622	429	\N	2027.22	havale	\N	2022-07-05 03:56:22
623	287	57	7765.23	POS	\N	2022-01-06 03:56:23
624	204	\N	1821.24	EFT	\N	2022-02-06 03:56:24
625	388	278	9569.25	havale	\N	2022-03-06 03:56:25
626	238	\N	10414.26	POS	\N	2022-04-06 03:56:26
627	714	608	6511.27	EFT	\N	2022-05-06 03:57:27
628	491	\N	4134.28	havale	\N	2022-06-06 03:57:28
629	546	273	5969.29	POS	\N	2022-07-06 03:57:29
630	380	\N	7430.30	EFT	\N	2022-01-07 03:57:30
631	462	261	13598.31	havale	\N	2022-02-07 03:57:31
632	18	\N	11772.32	POS	\N	2022-03-07 03:57:32
633	267	528	19366.33	EFT	\N	2022-04-07 03:57:33
634	319	\N	1842.34	havale	\N	2022-05-07 03:57:34
635	350	324	7972.35	POS	\N	2022-06-07 03:57:35
636	27	\N	15138.36	EFT	\N	2022-07-07 03:57:36
637	163	460	665.37	havale	\N	2022-01-08 03:57:37
638	643	\N	3736.38	POS	\N	2022-02-08 03:58:38
639	147	456	747.39	EFT	\N	2022-03-08 03:58:39
640	622	\N	1705.40	havale	\N	2022-04-08 03:58:40
641	547	369	1373.41	POS	\N	2022-05-08 03:58:41
642	258	\N	1191.42	EFT	\N	2022-06-08 03:58:42
643	111	433	439.43	havale	\N	2022-07-08 03:58:43
644	77	\N	6822.44	POS	\N	2022-01-09 03:58:44
645	477	355	13314.45	EFT	\N	2022-02-09 03:58:45
646	345	\N	7359.46	havale	\N	2022-03-09 03:58:46
647	730	244	11913.47	POS	\N	2022-04-09 03:58:47
648	140	\N	8980.48	EFT	\N	2022-05-09 03:58:48
649	710	34	15390.49	havale	\N	2022-06-09 03:59:49
650	768	\N	2277.50	POS	\N	2022-07-09 03:59:50
651	298	586	5562.51	EFT	\N	2022-01-10 03:59:51
652	412	\N	7024.52	havale	\N	2022-02-10 03:59:52
653	202	152	5860.53	POS	45	2022-03-10 03:59:53
654	409	\N	18257.54	EFT	\N	2022-04-10 03:59:54
655	521	221	11243.55	havale	\N	2022-05-10 03:59:55
656	588	\N	785.56	POS	\N	2022-06-10 03:59:56
657	266	27	11884.57	EFT	\N	2022-07-10 03:59:57
658	271	\N	17417.58	havale	\N	2022-01-11 03:59:58
659	93	193	11505.59	POS	\N	2022-02-11 03:59:59
660	317	\N	7682.60	EFT	\N	2022-03-11 03:00:00
661	46	351	3633.61	havale	\N	2022-04-11 03:00:01
662	403	\N	2944.62	POS	\N	2022-05-11 03:00:02
663	27	279	2446.63	EFT	\N	2022-06-11 03:00:03
664	234	\N	16868.64	havale	\N	2022-07-11 03:00:04
665	11	99	4613.65	POS	\N	2022-01-12 03:00:05
666	130	\N	10464.66	EFT	\N	2022-02-12 03:00:06
667	566	720	19961.67	havale	\N	2022-03-12 03:00:07
668	700	\N	6622.68	POS	\N	2022-04-12 03:00:08
669	143	430	10504.69	EFT	\N	2022-05-12 03:00:09
670	116	\N	8681.70	havale	\N	2022-06-12 03:00:10
671	741	604	1461.71	POS	\N	2022-07-12 03:01:11
672	740	\N	15171.72	EFT	\N	2022-01-13 03:01:12
673	484	621	1282.73	havale	\N	2022-02-13 03:01:13
674	479	\N	6285.74	POS	\N	2022-03-13 03:01:14
675	577	46	15856.75	EFT	\N	2022-04-13 03:01:15
676	428	\N	5743.76	havale	\N	2022-05-13 03:01:16
677	705	416	1335.77	POS	\N	2022-06-13 03:01:17
678	288	\N	6098.78
678	288	\N	6098.78	EFT	\N	2022-07-13 03:01:18
679	83	741	10310.79	havale	\N	2022-01-14 03:01:19
680	402	\N	6929.80	POS	\N	2022-02-14 03:01:20
681	610	507	3164.81	EFT	\N	2022-03-14 03:01:21
682	8	\N	6672.82	havale	\N	2022-04-14 03:02:22
683	489	188	4371.83	POS	\N	2022-05-14 03:02:23
684	34	\N	3508.84	EFT	\N	2022-06-14 03:02:24
685	460	61	4445.85	havale	\N	2022-07-14 03:02:25
686	165	\N	16139.86	POS	\N	2022-01-15 03:02:26
687	210	628	1240.87	EFT	\N	2022-02-15 03:02:27
688	447	\N	14763.88	havale	\N	2022-03-15 03:02:28
689	128	262	15338.89	POS	\N	2022-04-15 03:02:29
690	613	\N	5856.90	EFT	\N	2022-05-15 03:02:30
691	408	268	10273.91	havale	\N	2022-06-15 03:02:31
692	569	\N	2099.92	POS	\N	2022-07-15 03:02:32
693	251	122	15568.93	EFT	\N	2022-01-16 03:03:33
694	562	\N	13430.94	havale	\N	2022-02-16 03:03:34
695	208	13	12571.95	POS	\N	2022-03-16 03:03:35
696	15	\N	9113.96	EFT	\N	2022-04-16 03:03:36
697	300	572	9847.97	havale	\N	2022-05-16 03:03:37
698	365	\N	5881.98	POS	\N	2022-06-16 03:03:38
699	699	38	19351.99	EFT	\N	2022-07-16 03:03:39
700	752	\N	11902.00	havale	\N	2022-01-17 03:03:40
701	549	12	6121.01	POS	\N	2022-02-17 03:03:41
702	98	\N	19722.02	EFT	\N	2022-03-17 03:03:42
703	436	508	6492.03	havale	8	2022-04-17 03:03:43
704	257	\N	15267.04	POS	\N	2022-05-17 03:04:44
705	527	391	3476.05	EFT	\N	2022-06-17 03:04:45
706	365	\N	57.06	havale	\N	2022-07-17 03:04:46
707	158	256	7958.07	POS	\N	2022-01-18 03:04:47
708	724	\N	4480.08	EFT	\N	2022-02-18 03:04:48
709	163	575	6921.09	havale	\N	2022-03-18 03:04:49
710	119	\N	17726.10	POS	\N	2022-04-18 03:04:50
711	478	281	5273.11	EFT	\N	2022-05-18 03:04:51
712	131	\N	6120.12	havale	\N	2022-06-18 03:04:52
713	368	371	18313.13	POS	\N	2022-07-18 03:04:53
714	270	\N	17670.14	EFT	\N	2022-01-19 03:04:54
715	627	297	1881.15	havale	\N	2022-02-19 03:05:55
716	750	\N	19061.16	POS	\N	2022-03-19 03:05:56
717	409	374	1069.17	EFT	\N	2022-04-19 03:05:57
718	537	\N	13428.18	havale	\N	2022-05-19 03:05:58
719	46	191	6261.19	POS	\N	2022-06-19 03:05:59
720	621	\N	19468.20	EFT	\N	2022-07-19 03:05:00
721	199	129	18054.21	havale	\N	2022-01-20 03:05:01
722	605	\N	4979.22	POS	\N	2022-02-20 03:05:02
723	570	238	7971.23	EFT	\N	2022-03-20 03:05:03
724	721	\N	18599.24	havale	\N	2022-04-20 03:05:04
725	30	253	15180.25	POS	\N	2022-05-20 03:05:05
726	486	\N	11139.26	EFT	\N	2022-06-20 03:06:06
727	692	617	1043.27	havale	\N	2022-07-20 03:06:07
728	237	\N	17158.28	POS	\N	2022-01-21 03:06:08
729	353	623	18826.29	EFT	\N	2022-02-21 03:06:09
730	665	\N	6048.30	havale	\N	2022-03-21 03:06:10
731	71	322	7738.31	POS	\N	2022-04-21 03:06:11
732	320	\N	4184.32	EFT	\N	2022-05-21 03:06:12
733	70	341	4442.33	havale	\N	2022-06-21 03:06:13
734	22	\N	9292.34	POS	\N	2022-07-21 03:06:14
735	343	602	7937.35	EFT	\N	2022-01-22 03:06:15
736	675	\N	11153.36	havale	\N	2022-02-22 03:06:16
737	300	198	11539.37	POS	\N	2022-03-22 03:07:17
738	198	\N	16358.38	EFT	\N	2022-04-22 03:07:18
739	492	155	2683.39	havale	\N	2022-05-22 03:07:19
740	269	\N	18938.40	POS	\N	2022-06-22 03:07:20
741	528	94	5180.41	EFT	\N	2022-07-22 03:07:21
742	394	\N	19024.42	havale	\N	2022-01-23 03:07:22
743	432	429	16939.43	POS	\N	2022-02-23 03:07:23
744	476	\N	12712.44	EFT	\N	2022-03-23 03:07:24
745	411	747	15712.45	havale	\N	2022-04-23 03:07:25
746	40	\N	13606.46	POS	\N	2022-05-23 03:07:26
747	593	736	15438.47	EFT	\N	2022-06-23 03:07:27
748	112	\N	19957.48	havale	\N	2022-07-23 03:08:28
749	42	514	4503.49	POS	\N	2022-01-24 03:08:29
750	753	\N	10333.50	EFT	\N	2022-02-24 03:08:30
751	564	608	8375.51	havale	\N	2022-03-24 03:08:31
752	608	\N	2659.52	POS	\N	2022-04-24 03:08:32
753	430	223	19135.53	EFT	50	2022-05-24 03:08:33
754	84	\N	5077.54	havale	\N	2022-06-24 03:08:34
755	212	131	15080.55	POS	\N	2022-07-24 03:08:35
756	631	\N	703.56	EFT	\N	2022-01-25 03:08:36
757	267	15	7716.57	havale	\N	2022-02-25 03:08:37
758	732	\N	1525.58	POS	\N	2022-03-25 03:08:38
759	604	748	6945.59	EFT	\N	2022-04-25 03:09:39
760	465	\N	1966.60	havale	\N	2022-05-25 03:09:40
761	553	698	5723.61	POS	\N	2022-06-25 03:09:41
762	464	\N	13698.62	EFT	\N	2022-07-25 03:09:42
763	436	150	11397.63	havale	\N	2022-01-26 03:09:43
764	625	\N	16224.64	POS	\N	2022-02-26 03:09:44
765	623	237	6776.65	EFT	\N	2022-03-26 03:09:45
766	664	\N	2270.66	havale	\N	2022-04-26 03:09:46
767	686	629	6627.67	POS	\N	2022-05-26 03:09:47
768	560	\N	8382.68	EFT	\N	2022-06-26 03:09:48
769	561	126	1618.69	havale	\N	2022-07-26 03:09:49
770	372	\N	17735.70	POS	\N	2022-01-27 03:10:50
771	66	88	18743.71	EFT	\N	2022-02-27 03:10:51
772	373	\N	10260.72	havale	\N	2022-03-27 03:10:52
773	594	536	9707.73	POS	\N	2022-04-27 03:10:53
774	34	\N	18908.74	EFT	\N	2022-05-27 03:10:54
775	424	654	5254.75	havale	\N	2022-06-27 03:10:55
776	367	\N	10318.76	POS	\N	2022-07-27 03:10:56
777	170	308	2647.77	EFT	\N	2022-01-28 03:10:57
778	308	\N	15144.78	havale	\N	2022-02-28 03:10:58
779	743	474	5844.79	POS	\N	2022-03-28 03:10:59
780	571	\N	14528.80	EFT	\N	2022-04-28 03:10:00
781	644	5	7687.81	havale	\N	2022-05-28 03:11:01
782	141	\N	11281.82	POS	\N	2022-06-28 03:11:02
783	325	254	3001.83	EFT	\N	2022-07-28 03:11:03
784	271	\N	4399.84	havale	\N	2022-01-01 04:11:04
785	352	20	8253.85	POS	\N	2022-02-01 04:11:05
786	643	\N	12424.86	EFT	\N	2022-03-01 04:11:06
787	176	365	7358.87	havale	\N	2022-04-01 04:11:07
788	31	\N	14409.88	POS	\N	2022-05-01 04:11:08
789	638	422	18283.89	EFT	\N	2022-06-01 04:11:09
790	378	\N	6196.90	havale	\N	2022-07-01 04:11:10
791	70	231	2987.91	POS	\N	2022-01-02 04:11:11
792	530	\N	3521.92	EFT	\N	2022-02-02 04:12:12
793	579	298	16502.93	havale	\N	2022-03-02 04:12:13
794	417	\N	5877.94	POS	\N	2022-04-02 04:12:14
795	612	6	3722.95	EFT	\N	2022-05-02 04:12:15
796	55	\N	14063.96	havale	\N	2022-06-02 04:12:16
797	431	491	7284.97	POS	\N	2022-07-02 04:12:17
798	152	\N	228.98	EFT	\N	2022-01-03 04:12:18
799	470	674	418.99	havale	\N	2022-02-03 04:12:19
800	758	\N	16702.00	POS	\N	2022-03-03 04:12:20
801	238	702	15001.01	EFT	\N	2022-04-03 04:12:21
802	81	\N	11511.02	havale	\N	2022-05-03 04:12:22
803	357	630	15887.03	POS	52	2022-06-03 04:13:23
804	235	\N	3125.04	EFT	\N	2022-07-03 04:13:24
805	590	635	4121.05	havale	\N	2022-01-04 04:13:25
806	14	\N	4574.06	POS	\N	2022-02-04 04:13:26
807	146	472	3111.07	EFT	\N	2022-03-04 04:13:27
808	82	\N	10281.08	havale	\N	2022-04-04 04:13:28
809	64	425	12519.09	POS	\N	2022-05-04 04:13:29
810	580	\N	3941.10	EFT	\N	2022-06-04 04:13:30
811	277	275	2764.11	havale	\N	2022-07-04 04:13:31
812	728	\N	3792.12	POS	\N	2022-01-05 04:13:32
813	640	197	15662.13	EFT	\N	2022-02-05 04:13:33
814	729	\N	17532.14	havale	\N	2022-03-05 04:14:34
815	311	180	13973.15	POS	\N	2022-04-05 04:14:35
816	693	\N	9515.16	EFT	\N	2022-05-05 04:14:36
817	513	509	2518.17	havale	\N	2022-06-05 04:14:37
818	335	\N	9313.18	POS	\N	2022-07-05 04:14:38
819	123	624	19482.19	EFT	\N	2022-01-06 04:14:39
820	59	\N	19178.20	havale	\N	2022-02-06 04:14:40
821	389	529	7414.21	POS	\N	2022-03-06 04:14:41
822	628	\N	1347.22	EFT	\N	2022-04-06 04:14:42
823	422	678	15281.23	havale	\N	2022-05-06 04:14:43
824	109	\N	10586.24	POS	\N	2022-06-06 04:14:44
825	416	55	8234.25	EFT	\N	2022-07-06 04:15:45
826	631	\N	18267.26	havale	\N	2022-01-07 04:15:46
827	207	268	5500.27	POS	\N	2022-02-07 04:15:47
828	549	\N	14440.28
828	549	\N	14440.28	EFT	\N	2022-03-07 04:15:48
829	95	514	14597.29	havale	\N	2022-04-07 04:15:49
830	57	\N	15445.30	POS	\N	2022-05-07 04:15:50
831	43	622	1795.31	EFT	\N	2022-06-07 04:15:51
832	9	\N	16728.32	havale	\N	2022-07-07 04:15:52
833	545	242	6814.33	POS	\N	2022-01-08 04:15:53
834	18	\N	79.34	EFT	\N	2022-02-08 04:15:54
835	607	478	13732.35	havale	\N	2022-03-08 04:15:55
836	486	\N	6332.36	POS	\N	2022-04-08 04:16:56
837	621	157	2435.37	EFT	\N	2022-05-08 04:16:57
838	141	\N	16388.38	havale	\N	2022-06-08 04:16:58
839	180	510	13813.39	POS	\N	2022-07-08 04:16:59
840	37	\N	17777.40	EFT	\N	2022-01-09 04:16:00
841	350	277	6458.41	havale	\N	2022-02-09 04:16:01
842	468	\N	1396.42	POS	\N	2022-03-09 04:16:02
843	273	5	14969.43	EFT	\N	2022-04-09 04:16:03
844	9	\N	10675.44	havale	\N	2022-05-09 04:16:04
845	722	727	4464.45	POS	\N	2022-06-09 04:16:05
846	669	\N	13713.46	EFT	\N	2022-07-09 04:16:06
847	518	341	10584.47	havale	\N	2022-01-10 04:17:07
848	393	\N	2799.48	POS	\N	2022-02-10 04:17:08
849	442	650	1314.49	EFT	\N	2022-03-10 04:17:09
850	754	\N	11355.50	havale	\N	2022-04-10 04:17:10
851	470	420	10461.51	POS	\N	2022-05-10 04:17:11
852	156	\N	17023.52	EFT	\N	2022-06-10 04:17:12
853	402	497	14879.53	havale	49	2022-07-10 04:17:13
854	640	\N	9941.54	POS	\N	2022-01-11 04:17:14
855	550	45	17335.55	EFT	\N	2022-02-11 04:17:15
856	597	\N	16274.56	havale	\N	2022-03-11 04:17:16
857	505	685	18915.57	POS	\N	2022-04-11 04:17:17
858	474	\N	6301.58	EFT	\N	2022-05-11 04:18:18
859	48	146	43.59	havale	\N	2022-06-11 04:18:19
860	147	\N	13601.60	POS	\N	2022-07-11 04:18:20
861	512	728	6045.61	EFT	\N	2022-01-12 04:18:21
862	626	\N	502.62	havale	\N	2022-02-12 04:18:22
863	524	548	16128.63	POS	\N	2022-03-12 04:18:23
864	685	\N	15110.64	EFT	\N	2022-04-12 04:18:24
865	445	299	4333.65	havale	\N	2022-05-12 04:18:25
866	307	\N	1816.66	POS	\N	2022-06-12 04:18:26
867	439	396	9456.67	EFT	\N	2022-07-12 04:18:27
868	433	\N	10898.68	havale	\N	2022-01-13 04:18:28
869	489	319	11414.69	POS	\N	2022-02-13 04:19:29
870	600	\N	6813.70	EFT	\N	2022-03-13 04:19:30
871	74	735	2531.71	havale	\N	2022-04-13 04:19:31
872	592	\N	6061.72	POS	\N	2022-05-13 04:19:32
873	702	470	1960.73	EFT	\N	2022-06-13 04:19:33
874	140	\N	795.74	havale	\N	2022-07-13 04:19:34
875	76	534	13448.75	POS	\N	2022-01-14 04:19:35
876	128	\N	10098.76	EFT	\N	2022-02-14 04:19:36
877	673	267	8598.77	havale	\N	2022-03-14 04:19:37
878	712	\N	1050.78	POS	\N	2022-04-14 04:19:38
879	352	35	3037.79	EFT	\N	2022-05-14 04:19:39
880	554	\N	10179.80	havale	\N	2022-06-14 04:20:40
881	391	200	1352.81	POS	\N	2022-07-14 04:20:41
882	518	\N	1558.82	EFT	\N	2022-01-15 04:20:42
883	273	408	12824.83	havale	\N	2022-02-15 04:20:43
884	356	\N	8190.84	POS	\N	2022-03-15 04:20:44
885	704	431	3842.85	EFT	\N	2022-04-15 04:20:45
886	610	\N	15930.86	havale	\N	2022-05-15 04:20:46
887	398	321	987.87	POS	\N	2022-06-15 04:20:47
888	317	\N	11441.88	EFT	\N	2022-07-15 04:20:48
889	671	252	16743.89	havale	\N	2022-01-16 04:20:49
890	50	\N	14888.90	POS	\N	2022-02-16 04:20:50
891	333	667	8083.91	EFT	\N	2022-03-16 04:21:51
892	232	\N	15291.92	havale	\N	2022-04-16 04:21:52
893	518	511	13889.93	POS	\N	2022-05-16 04:21:53
894	449	\N	18182.94	EFT	\N	2022-06-16 04:21:54
895	132	682	16878.95	havale	\N	2022-07-16 04:21:55
896	348	\N	133.96	POS	\N	2022-01-17 04:21:56
897	670	455	10747.97	EFT	\N	2022-02-17 04:21:57
898	3	\N	10701.98	havale	\N	2022-03-17 04:21:58
899	551	422	17913.99	POS	\N	2022-04-17 04:21:59
900	764	\N	5506.00	EFT	\N	2022-05-17 04:21:00
901	535	395	9868.01	havale	\N	2022-06-17 04:21:01
902	503	\N	4.02	POS	\N	2022-07-17 04:22:02
903	653	568	9468.03	EFT	56	2022-01-18 04:22:03
904	97	\N	10485.04	havale	\N	2022-02-18 04:22:04
905	583	583	18062.05	POS	\N	2022-03-18 04:22:05
906	642	\N	15791.06	EFT	\N	2022-04-18 04:22:06
907	10	353	5593.07	havale	\N	2022-05-18 04:22:07
908	705	\N	5189.08	POS	\N	2022-06-18 04:22:08
909	592	627	2231.09	EFT	\N	2022-07-18 04:22:09
910	101	\N	7724.10	havale	\N	2022-01-19 04:22:10
911	527	701	324.11	POS	\N	2022-02-19 04:22:11
912	369	\N	17393.12	EFT	\N	2022-03-19 04:22:12
913	605	471	19835.13	havale	\N	2022-04-19 04:23:13
914	603	\N	13237.14	POS	\N	2022-05-19 04:23:14
915	499	158	332.15	EFT	\N	2022-06-19 04:23:15
916	596	\N	15170.16	havale	\N	2022-07-19 04:23:16
917	286	243	2915.17	POS	\N	2022-01-20 04:23:17
918	721	\N	11142.18	EFT	\N	2022-02-20 04:23:18
919	392	264	1903.19	havale	\N	2022-03-20 04:23:19
920	113	\N	9201.20	POS	\N	2022-04-20 04:23:20
921	523	279	12806.21	EFT	\N	2022-05-20 04:23:21
922	480	\N	2330.22	havale	\N	2022-06-20 04:23:22
923	199	283	6260.23	POS	\N	2022-07-20 04:23:23
924	252	\N	128.24	EFT	\N	2022-01-21 04:24:24
925	66	277	3673.25	havale	\N	2022-02-21 04:24:25
926	415	\N	2086.26	POS	\N	2022-03-21 04:24:26
927	467	16	1753.27	EFT	\N	2022-04-21 04:24:27
928	135	\N	19890.28	havale	\N	2022-05-21 04:24:28
929	365	38	19871.29	POS	\N	2022-06-21 04:24:29
930	18	\N	16125.30	EFT	\N	2022-07-21 04:24:30
931	469	336	685.31	havale	\N	2022-01-22 04:24:31
932	539	\N	2015.32	POS	\N	2022-02-22 04:24:32
933	446	569	18222.33	EFT	\N	2022-03-22 04:24:33
934	156	\N	13249.34	havale	\N	2022-04-22 04:24:34
935	501	172	7002.35	POS	\N	2022-05-22 04:25:35
936	180	\N	4127.36	EFT	\N	2022-06-22 04:25:36
937	363	24	17431.37	havale	\N	2022-07-22 04:25:37
938	295	\N	5938.38	POS	\N	2022-01-23 04:25:38
939	629	21	15596.39	EFT	\N	2022-02-23 04:25:39
940	249	\N	15400.40	havale	\N	2022-03-23 04:25:40
941	434	648	8718.41	POS	\N	2022-04-23 04:25:41
942	91	\N	5440.42	EFT	\N	2022-05-23 04:25:42
943	260	492	7933.43	havale	\N	2022-06-23 04:25:43
944	740	\N	545.44	POS	\N	2022-07-23 04:25:44
945	567	179	12305.45	EFT	\N	2022-01-24 04:25:45
946	537	\N	13511.46	havale	\N	2022-02-24 04:26:46
947	159	540	11434.47	POS	\N	2022-03-24 04:26:47
948	747	\N	613.48	EFT	\N	2022-04-24 04:26:48
949	112	557	9041.49	havale	\N	2022-05-24 04:26:49
950	756	\N	13470.50	POS	\N	2022-06-24 04:26:50
951	387	679	614.51	EFT	\N	2022-07-24 04:26:51
952	511	\N	6453.52	havale	\N	2022-01-25 04:26:52
953	74	750	12072.53	POS	17	2022-02-25 04:26:53
954	174	\N	18292.54	EFT	\N	2022-03-25 04:26:54
955	614	63	3377.55	havale	\N	2022-04-25 04:26:55
956	748	\N	1767.56	POS	\N	2022-05-25 04:26:56
957	575	119	9892.57	EFT	\N	2022-06-25 04:27:57
958	718	\N	17436.58	havale	\N	2022-07-25 04:27:58
959	247	613	5993.59	POS	\N	2022-01-26 04:27:59
960	438	\N	13085.60	EFT	\N	2022-02-26 04:27:00
961	102	614	10626.61	havale	\N	2022-03-26 04:27:01
962	750	\N	12266.62	POS	\N	2022-04-26 04:27:02
963	542	224	11129.63	EFT	\N	2022-05-26 04:27:03
964	95	\N	8697.64	havale	\N	2022-06-26 04:27:04
965	557	434	2163.65	POS	\N	2022-07-26 04:27:05
966	629	\N	18728.66	EFT	\N	2022-01-27 04:27:06
967	121	595	9795.67	havale	\N	2022-02-27 04:27:07
968	90	\N	6552.68	POS	\N	2022-03-27 04:28:08
969	62	83	17886.69	EFT	\N	2022-04-27 04:28:09
970	116	\N	18100.70	havale	\N	2022-05-27 04:28:10
971	532	726	2887.71	POS	\N	2022-06-27 04:28:11
972	118	\N	6965.72	EFT	\N	2022-07-27 04:28:12
973	218	643	18938.73	havale	\N	2022-01-28 04:28:13
974	217	\N	3576.74	POS	\N	2022-02-28 04:28:14
975	547	191	10693.75	EFT	\N	2022-03-28 04:28:15
976	521	\N	14958.76	havale	\N	2022-04-28 04:28:16
977	12	6	12338.77	POS	\N	2022-05-28 04:28:17
978	296	\N	13272.78
978	296	\N	13272.78	EFT	\N	2022-06-28 04:28:18
979	445	81	18966.79	havale	\N	2022-07-28 04:29:19
980	277	\N	8966.80	POS	\N	2022-01-01 05:29:20
981	327	548	2003.81	EFT	\N	2022-02-01 05:29:21
982	347	\N	19007.82	havale	\N	2022-03-01 05:29:22
983	594	173	17177.83	POS	\N	2022-04-01 05:29:23
984	274	\N	5538.84	EFT	\N	2022-05-01 05:29:24
985	93	326	18465.85	havale	\N	2022-06-01 05:29:25
986	252	\N	11914.86	POS	\N	2022-07-01 05:29:26
987	241	265	12805.87	EFT	\N	2022-01-02 05:29:27
988	442	\N	1052.88	havale	\N	2022-02-02 05:29:28
989	86	69	13829.89	POS	\N	2022-03-02 05:29:29
990	737	\N	2874.90	EFT	\N	2022-04-02 05:30:30
991	418	54	19985.91	havale	\N	2022-05-02 05:30:31
992	647	\N	10175.92	POS	\N	2022-06-02 05:30:32
993	452	421	15462.93	EFT	\N	2022-07-02 05:30:33
994	554	\N	16374.94	havale	\N	2022-01-03 05:30:34
995	404	690	8124.95	POS	\N	2022-02-03 05:30:35
996	391	\N	2925.96	EFT	\N	2022-03-03 05:30:36
997	64	154	4981.97	havale	\N	2022-04-03 05:30:37
998	596	\N	5967.98	POS	\N	2022-05-03 05:30:38
999	274	102	6454.99	EFT	\N	2022-06-03 05:30:39
1000	758	\N	16308.00	havale	\N	2022-07-03 05:30:40
1001	404	587	10823.01	POS	\N	2022-01-04 05:31:41
1002	93	\N	8876.02	EFT	\N	2022-02-04 05:31:42
1003	342	126	14041.03	havale	26	2022-03-04 05:31:43
1004	691	\N	4951.04	POS	\N	2022-04-04 05:31:44
1005	257	591	19393.05	EFT	\N	2022-05-04 05:31:45
1006	425	\N	13667.06	havale	\N	2022-06-04 05:31:46
1007	719	20	13110.07	POS	\N	2022-07-04 05:31:47
1008	17	\N	14647.08	EFT	\N	2022-01-05 05:31:48
1009	274	371	6658.09	havale	\N	2022-02-05 05:31:49
1010	715	\N	4770.10	POS	\N	2022-03-05 05:31:50
1011	426	130	17287.11	EFT	\N	2022-04-05 05:31:51
1012	71	\N	7895.12	havale	\N	2022-05-05 05:32:52
1013	25	78	2032.13	POS	\N	2022-06-05 05:32:53
1014	558	\N	17649.14	EFT	\N	2022-07-05 05:32:54
1015	25	174	17902.15	havale	\N	2022-01-06 05:32:55
1016	2	\N	15745.16	POS	\N	2022-02-06 05:32:56
1017	653	289	17486.17	EFT	\N	2022-03-06 05:32:57
1018	49	\N	13822.18	havale	\N	2022-04-06 05:32:58
1019	502	631	18388.19	POS	\N	2022-05-06 05:32:59
1020	489	\N	19256.20	EFT	\N	2022-06-06 05:32:00
1021	102	234	14558.21	havale	\N	2022-07-06 05:32:01
1022	702	\N	4416.22	POS	\N	2022-01-07 05:32:02
1023	114	243	15474.23	EFT	\N	2022-02-07 05:33:03
1024	316	\N	16769.24	havale	\N	2022-03-07 05:33:04
1025	420	516	7261.25	POS	\N	2022-04-07 05:33:05
1026	36	\N	18587.26	EFT	\N	2022-05-07 05:33:06
1027	111	191	6894.27	havale	\N	2022-06-07 05:33:07
1028	748	\N	12420.28	POS	\N	2022-07-07 05:33:08
1029	432	624	19275.29	EFT	\N	2022-01-08 05:33:09
1030	123	\N	15246.30	havale	\N	2022-02-08 05:33:10
1031	629	20	2987.31	POS	\N	2022-03-08 05:33:11
1032	521	\N	15278.32	EFT	\N	2022-04-08 05:33:12
1033	665	352	10108.33	havale	\N	2022-05-08 05:33:13
1034	493	\N	10387.34	POS	\N	2022-06-08 05:34:14
1035	727	41	19818.35	EFT	\N	2022-07-08 05:34:15
1036	363	\N	12789.36	havale	\N	2022-01-09 05:34:16
1037	368	605	15873.37	POS	\N	2022-02-09 05:34:17
1038	453	\N	13734.38	EFT	\N	2022-03-09 05:34:18
1039	81	472	12298.39	havale	\N	2022-04-09 05:34:19
1040	514	\N	2518.40	POS	\N	2022-05-09 05:34:20
1041	332	447	14302.41	EFT	\N	2022-06-09 05:34:21
1042	226	\N	12139.42	havale	\N	2022-07-09 05:34:22
1043	322	438	19175.43	POS	\N	2022-01-10 05:34:23
1044	204	\N	5871.44	EFT	\N	2022-02-10 05:34:24
1045	365	252	7976.45	havale	\N	2022-03-10 05:35:25
1046	648	\N	19030.46	POS	\N	2022-04-10 05:35:26
1047	131	556	16209.47	EFT	\N	2022-05-10 05:35:27
1048	721	\N	4916.48	havale	\N	2022-06-10 05:35:28
1049	453	427	12851.49	POS	\N	2022-07-10 05:35:29
1050	770	\N	17065.50	EFT	\N	2022-01-11 05:35:30
1051	352	162	6312.51	havale	\N	2022-02-11 05:35:31
1052	406	\N	4322.52	POS	\N	2022-03-11 05:35:32
1053	555	629	8908.53	EFT	20	2022-04-11 05:35:33
1054	434	\N	2475.54	havale	\N	2022-05-11 05:35:34
1055	41	645	17836.55	POS	\N	2022-06-11 05:35:35
1056	72	\N	7512.56	EFT	\N	2022-07-11 05:36:36
1057	617	393	7200.57	havale	\N	2022-01-12 05:36:37
1058	378	\N	17919.58	POS	\N	2022-02-12 05:36:38
1059	157	102	10146.59	EFT	\N	2022-03-12 05:36:39
1060	370	\N	12308.60	havale	\N	2022-04-12 05:36:40
1061	310	151	743.61	POS	\N	2022-05-12 05:36:41
1062	493	\N	4057.62	EFT	\N	2022-06-12 05:36:42
1063	225	117	8887.63	havale	\N	2022-07-12 05:36:43
1064	485	\N	589.64	POS	\N	2022-01-13 05:36:44
1065	117	486	19065.65	EFT	\N	2022-02-13 05:36:45
1066	184	\N	10662.66	havale	\N	2022-03-13 05:36:46
1067	537	540	283.67	POS	\N	2022-04-13 05:37:47
1068	367	\N	19624.68	EFT	\N	2022-05-13 05:37:48
1069	375	623	13961.69	havale	\N	2022-06-13 05:37:49
1070	700	\N	3374.70	POS	\N	2022-07-13 05:37:50
1071	29	340	7178.71	EFT	\N	2022-01-14 05:37:51
1072	671	\N	17293.72	havale	\N	2022-02-14 05:37:52
1073	467	733	12467.73	POS	\N	2022-03-14 05:37:53
1074	7	\N	5757.74	EFT	\N	2022-04-14 05:37:54
1075	224	413	1618.75	havale	\N	2022-05-14 05:37:55
1076	519	\N	3285.76	POS	\N	2022-06-14 05:37:56
1077	519	2	2258.77	EFT	\N	2022-07-14 05:37:57
1078	683	\N	6764.78	havale	\N	2022-01-15 05:38:58
1079	157	392	15315.79	POS	\N	2022-02-15 05:38:59
1080	709	\N	12259.80	EFT	\N	2022-03-15 05:38:00
1081	619	588	6506.81	havale	\N	2022-04-15 05:38:01
1082	177	\N	12348.82	POS	\N	2022-05-15 05:38:02
1083	305	269	19253.83	EFT	\N	2022-06-15 05:38:03
1084	619	\N	10331.84	havale	\N	2022-07-15 05:38:04
1085	58	483	6412.85	POS	\N	2022-01-16 05:38:05
1086	577	\N	16534.86	EFT	\N	2022-02-16 05:38:06
1087	85	309	13368.87	havale	\N	2022-03-16 05:38:07
1088	152	\N	5846.88	POS	\N	2022-04-16 05:38:08
1089	153	360	5351.89	EFT	\N	2022-05-16 05:39:09
1090	731	\N	2639.90	havale	\N	2022-06-16 05:39:10
1091	218	186	5018.91	POS	\N	2022-07-16 05:39:11
1092	612	\N	536.92	EFT	\N	2022-01-17 05:39:12
1093	238	575	10555.93	havale	\N	2022-02-17 05:39:13
1094	168	\N	2095.94	POS	\N	2022-03-17 05:39:14
1095	156	167	4672.95	EFT	\N	2022-04-17 05:39:15
1096	26	\N	4069.96	havale	\N	2022-05-17 05:39:16
1097	294	245	8237.97	POS	\N	2022-06-17 05:39:17
1098	321	\N	16289.98	EFT	\N	2022-07-17 05:39:18
1099	652	702	15574.99	havale	\N	2022-01-18 05:39:19
1100	754	\N	11919.00	POS	\N	2022-02-18 05:40:20
1101	172	242	2608.01	EFT	\N	2022-03-18 05:40:21
1102	587	\N	10345.02	havale	\N	2022-04-18 05:40:22
1103	324	568	5449.03	POS	96	2022-05-18 05:40:23
1104	488	\N	12079.04	EFT	\N	2022-06-18 05:40:24
1105	482	140	14806.05	havale	\N	2022-07-18 05:40:25
1106	149	\N	17500.06	POS	\N	2022-01-19 05:40:26
1107	135	395	4279.07	EFT	\N	2022-02-19 05:40:27
1108	374	\N	18896.08	havale	\N	2022-03-19 05:40:28
1109	4	389	18631.09	POS	\N	2022-04-19 05:40:29
1110	48	\N	7601.10	EFT	\N	2022-05-19 05:40:30
1111	136	646	5874.11	havale	\N	2022-06-19 05:41:31
1112	280	\N	13618.12	POS	\N	2022-07-19 05:41:32
1113	191	641	4567.13	EFT	\N	2022-01-20 05:41:33
1114	81	\N	18855.14	havale	\N	2022-02-20 05:41:34
1115	453	574	769.15	POS	\N	2022-03-20 05:41:35
1116	71	\N	13721.16	EFT	\N	2022-04-20 05:41:36
1117	495	460	18274.17	havale	\N	2022-05-20 05:41:37
1118	647	\N	9312.18	POS	\N	2022-06-20 05:41:38
1119	450	182	19583.19	EFT	\N	2022-07-20 05:41:39
1120	691	\N	7126.20	havale	\N	2022-01-21 05:41:40
1121	279	494	336.21	POS	\N	2022-02-21 05:41:41
1122	542	\N	12855.22	EFT	\N	2022-03-21 05:42:42
1123	703	288	15547.23	havale	\N	2022-04-21 05:42:43
1124	537	\N	12831.24	POS	\N	2022-05-21 05:42:44
1125	573	579	5687.25	EFT	\N	2022-06-21 05:42:45
1126	522	\N	19140.26	havale	\N	2022-07-21 05:42:46
1127	479	742	7916.27	POS	\N	2022-01-22 05:42:47
1128	206	\N	18184.28
1128	206	\N	18184.28	EFT	\N	2022-02-22 05:42:48
1129	668	540	3881.29	havale	\N	2022-03-22 05:42:49
1130	133	\N	8247.30	POS	\N	2022-04-22 05:42:50
1131	741	728	9739.31	EFT	\N	2022-05-22 05:42:51
1132	502	\N	4666.32	havale	\N	2022-06-22 05:42:52
1133	339	131	2449.33	POS	\N	2022-07-22 05:43:53
1134	316	\N	2323.34	EFT	\N	2022-01-23 05:43:54
1135	679	614	6806.35	havale	\N	2022-02-23 05:43:55
1136	578	\N	1732.36	POS	\N	2022-03-23 05:43:56
1137	10	671	19227.37	EFT	\N	2022-04-23 05:43:57
1138	298	\N	6861.38	havale	\N	2022-05-23 05:43:58
1139	66	116	7662.39	POS	\N	2022-06-23 05:43:59
1140	324	\N	18503.40	EFT	\N	2022-07-23 05:43:00
1141	177	524	18223.41	havale	\N	2022-01-24 05:43:01
1142	608	\N	10032.42	POS	\N	2022-02-24 05:43:02
1143	463	461	13422.43	EFT	\N	2022-03-24 05:43:03
1144	571	\N	18598.44	havale	\N	2022-04-24 05:44:04
1145	575	297	16158.45	POS	\N	2022-05-24 05:44:05
1146	53	\N	3839.46	EFT	\N	2022-06-24 05:44:06
1147	389	424	13831.47	havale	\N	2022-07-24 05:44:07
1148	544	\N	152.48	POS	\N	2022-01-25 05:44:08
1149	199	105	13427.49	EFT	\N	2022-02-25 05:44:09
1150	769	\N	118.50	havale	\N	2022-03-25 05:44:10
1151	271	162	4988.51	POS	\N	2022-04-25 05:44:11
1152	649	\N	1445.52	EFT	\N	2022-05-25 05:44:12
1153	407	218	3359.53	havale	96	2022-06-25 05:44:13
1154	511	\N	14112.54	POS	\N	2022-07-25 05:44:14
1155	347	517	3970.55	EFT	\N	2022-01-26 05:45:15
1156	161	\N	19921.56	havale	\N	2022-02-26 05:45:16
1157	99	356	17043.57	POS	\N	2022-03-26 05:45:17
1158	312	\N	11405.58	EFT	\N	2022-04-26 05:45:18
1159	667	533	303.59	havale	\N	2022-05-26 05:45:19
1160	167	\N	8971.60	POS	\N	2022-06-26 05:45:20
1161	271	732	16439.61	EFT	\N	2022-07-26 05:45:21
1162	643	\N	1542.62	havale	\N	2022-01-27 05:45:22
1163	570	137	14325.63	POS	\N	2022-02-27 05:45:23
1164	361	\N	13787.64	EFT	\N	2022-03-27 05:45:24
1165	10	206	11448.65	havale	\N	2022-04-27 05:45:25
1166	388	\N	9272.66	POS	\N	2022-05-27 05:46:26
1167	638	286	10792.67	EFT	\N	2022-06-27 05:46:27
1168	35	\N	6233.68	havale	\N	2022-07-27 05:46:28
1169	350	301	1550.69	POS	\N	2022-01-28 05:46:29
1170	545	\N	6155.70	EFT	\N	2022-02-28 05:46:30
1171	432	694	241.71	havale	\N	2022-03-28 05:46:31
1172	281	\N	8431.72	POS	\N	2022-04-28 05:46:32
1173	502	593	14568.73	EFT	\N	2022-05-28 05:46:33
1174	178	\N	17449.74	havale	\N	2022-06-28 05:46:34
1175	151	420	15018.75	POS	\N	2022-07-28 05:46:35
1176	371	\N	3391.76	EFT	\N	2022-01-01 06:46:36
1177	244	118	2868.77	havale	\N	2022-02-01 06:47:37
1178	164	\N	13427.78	POS	\N	2022-03-01 06:47:38
1179	153	277	7463.79	EFT	\N	2022-04-01 06:47:39
1180	58	\N	16892.80	havale	\N	2022-05-01 06:47:40
1181	471	696	14736.81	POS	\N	2022-06-01 06:47:41
1182	52	\N	10154.82	EFT	\N	2022-07-01 06:47:42
1183	332	170	16936.83	havale	\N	2022-01-02 06:47:43
1184	371	\N	15331.84	POS	\N	2022-02-02 06:47:44
1185	320	282	7897.85	EFT	\N	2022-03-02 06:47:45
1186	280	\N	10414.86	havale	\N	2022-04-02 06:47:46
1187	399	310	18974.87	POS	\N	2022-05-02 06:47:47
1188	391	\N	12973.88	EFT	\N	2022-06-02 06:48:48
1189	179	328	14839.89	havale	\N	2022-07-02 06:48:49
1190	364	\N	2034.90	POS	\N	2022-01-03 06:48:50
1191	163	678	10849.91	EFT	\N	2022-02-03 06:48:51
1192	144	\N	17459.92	havale	\N	2022-03-03 06:48:52
1193	107	203	2644.93	POS	\N	2022-04-03 06:48:53
1194	655	\N	9672.94	EFT	\N	2022-05-03 06:48:54
1195	750	578	4135.95	havale	\N	2022-06-03 06:48:55
1196	410	\N	8226.96	POS	\N	2022-07-03 06:48:56
1197	16	701	19824.97	EFT	\N	2022-01-04 06:48:57
1198	103	\N	3502.98	havale	\N	2022-02-04 06:48:58
1199	42	255	6566.99	POS	\N	2022-03-04 06:49:59
1200	765	\N	17145.00	EFT	\N	2022-04-04 06:49:00
1201	355	170	13177.01	havale	\N	2022-05-04 06:49:01
1202	627	\N	2780.02	POS	\N	2022-06-04 06:49:02
1203	326	167	12777.03	EFT	62	2022-07-04 06:49:03
1204	244	\N	11139.04	havale	\N	2022-01-05 06:49:04
1205	49	617	12405.05	POS	\N	2022-02-05 06:49:05
1206	67	\N	16401.06	EFT	\N	2022-03-05 06:49:06
1207	213	122	2573.07	havale	\N	2022-04-05 06:49:07
1208	188	\N	2859.08	POS	\N	2022-05-05 06:49:08
1209	621	523	1348.09	EFT	\N	2022-06-05 06:49:09
1210	209	\N	3211.10	havale	\N	2022-07-05 06:50:10
1211	114	587	19127.11	POS	\N	2022-01-06 06:50:11
1212	419	\N	17425.12	EFT	\N	2022-02-06 06:50:12
1213	580	715	9032.13	havale	\N	2022-03-06 06:50:13
1214	212	\N	1515.14	POS	\N	2022-04-06 06:50:14
1215	535	58	14541.15	EFT	\N	2022-05-06 06:50:15
1216	670	\N	1643.16	havale	\N	2022-06-06 06:50:16
1217	21	279	5887.17	POS	\N	2022-07-06 06:50:17
1218	341	\N	17545.18	EFT	\N	2022-01-07 06:50:18
1219	91	606	3440.19	havale	\N	2022-02-07 06:50:19
1220	443	\N	229.20	POS	\N	2022-03-07 06:50:20
1221	473	458	8988.21	EFT	\N	2022-04-07 06:51:21
1222	272	\N	6904.22	havale	\N	2022-05-07 06:51:22
1223	12	322	2249.23	POS	\N	2022-06-07 06:51:23
1224	635	\N	10006.24	EFT	\N	2022-07-07 06:51:24
1225	613	32	16404.25	havale	\N	2022-01-08 06:51:25
1226	354	\N	16399.26	POS	\N	2022-02-08 06:51:26
1227	25	563	7046.27	EFT	\N	2022-03-08 06:51:27
1228	210	\N	10736.28	havale	\N	2022-04-08 06:51:28
1229	160	112	14049.29	POS	\N	2022-05-08 06:51:29
1230	621	\N	6063.30	EFT	\N	2022-06-08 06:51:30
1231	362	579	5087.31	havale	\N	2022-07-08 06:51:31
1232	725	\N	10229.32	POS	\N	2022-01-09 06:52:32
1233	283	624	13907.33	EFT	\N	2022-02-09 06:52:33
1234	457	\N	12703.34	havale	\N	2022-03-09 06:52:34
1235	266	25	13984.35	POS	\N	2022-04-09 06:52:35
1236	89	\N	6214.36	EFT	\N	2022-05-09 06:52:36
1237	252	606	6189.37	havale	\N	2022-06-09 06:52:37
1238	157	\N	9113.38	POS	\N	2022-07-09 06:52:38
1239	568	490	2950.39	EFT	\N	2022-01-10 06:52:39
1240	24	\N	13326.40	havale	\N	2022-02-10 06:52:40
1241	327	76	874.41	POS	\N	2022-03-10 06:52:41
1242	275	\N	17570.42	EFT	\N	2022-04-10 06:52:42
1243	87	533	19591.43	havale	\N	2022-05-10 06:53:43
1244	65	\N	14818.44	POS	\N	2022-06-10 06:53:44
1245	156	307	8650.45	EFT	\N	2022-07-10 06:53:45
1246	219	\N	5509.46	havale	\N	2022-01-11 06:53:46
1247	464	512	6058.47	POS	\N	2022-02-11 06:53:47
1248	352	\N	6142.48	EFT	\N	2022-03-11 06:53:48
1249	592	246	11920.49	havale	\N	2022-04-11 06:53:49
1250	770	\N	4518.50	POS	\N	2022-05-11 06:53:50
1251	280	529	8846.51	EFT	\N	2022-06-11 06:53:51
1252	65	\N	4390.52	havale	\N	2022-07-11 06:53:52
1253	310	261	5505.53	POS	93	2022-01-12 06:53:53
1254	360	\N	9463.54	EFT	\N	2022-02-12 06:54:54
1255	440	365	1143.55	havale	\N	2022-03-12 06:54:55
1256	95	\N	19487.56	POS	\N	2022-04-12 06:54:56
1257	103	131	6419.57	EFT	\N	2022-05-12 06:54:57
1258	673	\N	439.58	havale	\N	2022-06-12 06:54:58
1259	64	585	19804.59	POS	\N	2022-07-12 06:54:59
1260	364	\N	10331.60	EFT	\N	2022-01-13 06:54:00
1261	370	211	16928.61	havale	\N	2022-02-13 06:54:01
1262	537	\N	6588.62	POS	\N	2022-03-13 06:54:02
1263	614	543	739.63	EFT	\N	2022-04-13 06:54:03
1264	458	\N	12077.64	havale	\N	2022-05-13 06:54:04
1265	558	595	7755.65	POS	\N	2022-06-13 06:55:05
1266	367	\N	278.66	EFT	\N	2022-07-13 06:55:06
1267	652	315	138.67	havale	\N	2022-01-14 06:55:07
1268	116	\N	15519.68	POS	\N	2022-02-14 06:55:08
1269	191	222	18518.69	EFT	\N	2022-03-14 06:55:09
1270	351	\N	11572.70	havale	\N	2022-04-14 06:55:10
1271	307	499	8485.71	POS	\N	2022-05-14 06:55:11
1272	420	\N	5497.72	EFT	\N	2022-06-14 06:55:12
1273	625	564	14973.73	havale	\N	2022-07-14 06:55:13
1274	287	\N	2438.74	POS	\N	2022-01-15 06:55:14
1275	656	580	12568.75	EFT	\N	2022-02-15 06:55:15
1276	60	\N	10855.76	havale	\N	2022-03-15 06:56:16
1277	165	332	783.77	POS	\N	2022-04-15 06:56:17
1278	233	\N	4200.78
1278	233	\N	4200.78	EFT	\N	2022-05-15 06:56:18
1279	350	668	6731.79	havale	\N	2022-06-15 06:56:19
1280	566	\N	14860.80	POS	\N	2022-07-15 06:56:20
1281	70	666	5086.81	EFT	\N	2022-01-16 06:56:21
1282	540	\N	16865.82	havale	\N	2022-02-16 06:56:22
1283	312	294	2987.83	POS	\N	2022-03-16 06:56:23
1284	328	\N	19453.84	EFT	\N	2022-04-16 06:56:24
1285	664	327	13835.85	havale	\N	2022-05-16 06:56:25
1286	412	\N	174.86	POS	\N	2022-06-16 06:56:26
1287	651	215	12590.87	EFT	\N	2022-07-16 06:57:27
1288	735	\N	8555.88	havale	\N	2022-01-17 06:57:28
1289	349	654	18498.89	POS	\N	2022-02-17 06:57:29
1290	405	\N	17487.90	EFT	\N	2022-03-17 06:57:30
1291	21	306	10403.91	havale	\N	2022-04-17 06:57:31
1292	444	\N	7086.92	POS	\N	2022-05-17 06:57:32
1293	490	277	3688.93	EFT	\N	2022-06-17 06:57:33
1294	58	\N	8932.94	havale	\N	2022-07-17 06:57:34
1295	509	326	823.95	POS	\N	2022-01-18 06:57:35
1296	270	\N	12398.96	EFT	\N	2022-02-18 06:57:36
1297	504	373	7261.97	havale	\N	2022-03-18 06:57:37
1298	507	\N	1577.98	POS	\N	2022-04-18 06:58:38
1299	367	123	8910.99	EFT	\N	2022-05-18 06:58:39
1300	766	\N	12206.00	havale	\N	2022-06-18 06:58:40
1301	346	616	1966.01	POS	\N	2022-07-18 06:58:41
1302	4	\N	17103.02	EFT	\N	2022-01-19 06:58:42
1303	444	698	18936.03	havale	33	2022-02-19 06:58:43
1304	107	\N	17218.04	POS	\N	2022-03-19 06:58:44
1305	16	9	10886.05	EFT	\N	2022-04-19 06:58:45
1306	443	\N	14985.06	havale	\N	2022-05-19 06:58:46
1307	284	6	17360.07	POS	\N	2022-06-19 06:58:47
1308	149	\N	3871.08	EFT	\N	2022-07-19 06:58:48
1309	674	485	17288.09	havale	\N	2022-01-20 06:59:49
1310	508	\N	7204.10	POS	\N	2022-02-20 06:59:50
1311	180	325	6167.11	EFT	\N	2022-03-20 06:59:51
1312	87	\N	17732.12	havale	\N	2022-04-20 06:59:52
1313	129	28	11926.13	POS	\N	2022-05-20 06:59:53
1314	573	\N	8530.14	EFT	\N	2022-06-20 06:59:54
1315	28	549	8305.15	havale	\N	2022-07-20 06:59:55
1316	585	\N	4914.16	POS	\N	2022-01-21 06:59:56
1317	212	145	19070.17	EFT	\N	2022-02-21 06:59:57
1318	367	\N	1433.18	havale	\N	2022-03-21 06:59:58
1319	459	13	11745.19	POS	\N	2022-04-21 06:59:59
1320	415	\N	3195.20	EFT	\N	2022-05-21 06:00:00
1321	39	731	5390.21	havale	\N	2022-06-21 06:00:01
1322	200	\N	18095.22	POS	\N	2022-07-21 06:00:02
1323	558	630	6508.23	EFT	\N	2022-01-22 06:00:03
1324	636	\N	18684.24	havale	\N	2022-02-22 06:00:04
1325	578	511	10469.25	POS	\N	2022-03-22 06:00:05
1326	722	\N	13856.26	EFT	\N	2022-04-22 06:00:06
1327	710	327	5722.27	havale	\N	2022-05-22 06:00:07
1328	48	\N	18440.28	POS	\N	2022-06-22 06:00:08
1329	120	565	11632.29	EFT	\N	2022-07-22 06:00:09
1330	145	\N	5714.30	havale	\N	2022-01-23 06:00:10
1331	429	700	16747.31	POS	\N	2022-02-23 06:01:11
1332	167	\N	11324.32	EFT	\N	2022-03-23 06:01:12
1333	343	717	10458.33	havale	\N	2022-04-23 06:01:13
1334	34	\N	13114.34	POS	\N	2022-05-23 06:01:14
1335	478	565	15588.35	EFT	\N	2022-06-23 06:01:15
1336	433	\N	16116.36	havale	\N	2022-07-23 06:01:16
1337	232	573	12451.37	POS	\N	2022-01-24 06:01:17
1338	221	\N	1662.38	EFT	\N	2022-02-24 06:01:18
1339	62	505	8140.39	havale	\N	2022-03-24 06:01:19
1340	122	\N	16991.40	POS	\N	2022-04-24 06:01:20
1341	273	280	765.41	EFT	\N	2022-05-24 06:01:21
1342	102	\N	2323.42	havale	\N	2022-06-24 06:02:22
1343	249	670	15899.43	POS	\N	2022-07-24 06:02:23
1344	195	\N	17510.44	EFT	\N	2022-01-25 06:02:24
1345	510	52	7366.45	havale	\N	2022-02-25 06:02:25
1346	689	\N	15020.46	POS	\N	2022-03-25 06:02:26
1347	308	742	3992.47	EFT	\N	2022-04-25 06:02:27
1348	562	\N	10059.48	havale	\N	2022-05-25 06:02:28
1349	411	122	10269.49	POS	\N	2022-06-25 06:02:29
1350	758	\N	6561.50	EFT	\N	2022-07-25 06:02:30
1351	654	216	1829.51	havale	\N	2022-01-26 06:02:31
1352	123	\N	11881.52	POS	\N	2022-02-26 06:02:32
1353	549	189	18095.53	EFT	5	2022-03-26 06:03:33
1354	422	\N	12766.54	havale	\N	2022-04-26 06:03:34
1355	489	731	3309.55	POS	\N	2022-05-26 06:03:35
1356	449	\N	17233.56	EFT	\N	2022-06-26 06:03:36
1357	500	257	10682.57	havale	\N	2022-07-26 06:03:37
1358	729	\N	2752.58	POS	\N	2022-01-27 06:03:38
1359	568	415	10705.59	EFT	\N	2022-02-27 06:03:39
1360	34	\N	18287.60	havale	\N	2022-03-27 06:03:40
1361	445	71	18802.61	POS	\N	2022-04-27 06:03:41
1362	722	\N	4837.62	EFT	\N	2022-05-27 06:03:42
1363	24	123	17694.63	havale	\N	2022-06-27 06:03:43
1364	597	\N	10768.64	POS	\N	2022-07-27 06:04:44
1365	148	149	1359.65	EFT	\N	2022-01-28 06:04:45
1366	241	\N	10829.66	havale	\N	2022-02-28 06:04:46
1367	47	63	8218.67	POS	\N	2022-03-28 06:04:47
1368	657	\N	8950.68	EFT	\N	2022-04-28 06:04:48
1369	428	205	4039.69	havale	\N	2022-05-28 06:04:49
1370	630	\N	7606.70	POS	\N	2022-06-28 06:04:50
1371	713	589	2938.71	EFT	\N	2022-07-28 06:04:51
1372	483	\N	11184.72	havale	\N	2022-01-01 07:04:52
1373	14	473	4599.73	POS	\N	2022-02-01 07:04:53
1374	196	\N	4646.74	EFT	\N	2022-03-01 07:04:54
1375	2	483	2998.75	havale	\N	2022-04-01 07:05:55
1376	635	\N	3710.76	POS	\N	2022-05-01 07:05:56
1377	548	740	5393.77	EFT	\N	2022-06-01 07:05:57
1378	165	\N	11873.78	havale	\N	2022-07-01 07:05:58
1379	217	394	3601.79	POS	\N	2022-01-02 07:05:59
1380	703	\N	16848.80	EFT	\N	2022-02-02 07:05:00
1381	498	291	13218.81	havale	\N	2022-03-02 07:05:01
1382	8	\N	2681.82	POS	\N	2022-04-02 07:05:02
1383	626	55	8363.83	EFT	\N	2022-05-02 07:05:03
1384	413	\N	14571.84	havale	\N	2022-06-02 07:05:04
1385	206	722	11105.85	POS	\N	2022-07-02 07:05:05
1386	262	\N	8183.86	EFT	\N	2022-01-03 07:06:06
1387	246	558	14775.87	havale	\N	2022-02-03 07:06:07
1388	224	\N	570.88	POS	\N	2022-03-03 07:06:08
1389	744	188	2334.89	EFT	\N	2022-04-03 07:06:09
1390	214	\N	19087.90	havale	\N	2022-05-03 07:06:10
1391	492	205	17878.91	POS	\N	2022-06-03 07:06:11
1392	123	\N	1.92	EFT	\N	2022-07-03 07:06:12
1393	712	603	273.93	havale	\N	2022-01-04 07:06:13
1394	292	\N	10858.94	POS	\N	2022-02-04 07:06:14
1395	104	461	5992.95	EFT	\N	2022-03-04 07:06:15
1396	329	\N	5987.96	havale	\N	2022-04-04 07:06:16
1397	421	398	16898.97	POS	\N	2022-05-04 07:07:17
1398	123	\N	8131.98	EFT	\N	2022-06-04 07:07:18
1399	591	65	18186.99	havale	\N	2022-07-04 07:07:19
1400	755	\N	15286.00	POS	\N	2022-01-05 07:07:20
1401	318	608	2828.01	EFT	\N	2022-02-05 07:07:21
1402	622	\N	3333.02	havale	\N	2022-03-05 07:07:22
1403	554	215	8251.03	POS	50	2022-04-05 07:07:23
1404	299	\N	1131.04	EFT	\N	2022-05-05 07:07:24
1405	655	523	13596.05	havale	\N	2022-06-05 07:07:25
1406	515	\N	10906.06	POS	\N	2022-07-05 07:07:26
1407	270	430	14152.07	EFT	\N	2022-01-06 07:07:27
1408	737	\N	12825.08	havale	\N	2022-02-06 07:08:28
1409	724	478	15480.09	POS	\N	2022-03-06 07:08:29
1410	493	\N	1287.10	EFT	\N	2022-04-06 07:08:30
1411	100	291	6647.11	havale	\N	2022-05-06 07:08:31
1412	548	\N	9672.12	POS	\N	2022-06-06 07:08:32
1413	436	58	18817.13	EFT	\N	2022-07-06 07:08:33
1414	104	\N	10249.14	havale	\N	2022-01-07 07:08:34
1415	264	448	14300.15	POS	\N	2022-02-07 07:08:35
1416	100	\N	19536.16	EFT	\N	2022-03-07 07:08:36
1417	257	614	7807.17	havale	\N	2022-04-07 07:08:37
1418	625	\N	4898.18	POS	\N	2022-05-07 07:08:38
1419	439	683	16909.19	EFT	\N	2022-06-07 07:09:39
1420	522	\N	17858.20	havale	\N	2022-07-07 07:09:40
1421	337	405	10765.21	POS	\N	2022-01-08 07:09:41
1422	725	\N	18031.22	EFT	\N	2022-02-08 07:09:42
1423	643	84	3794.23	havale	\N	2022-03-08 07:09:43
1424	324	\N	13137.24	POS	\N	2022-04-08 07:09:44
1425	32	356	15468.25	EFT	\N	2022-05-08 07:09:45
1426	77	\N	8243.26	havale	\N	2022-06-08 07:09:46
1427	27	563	1957.27	POS	\N	2022-07-08 07:09:47
1428	21	\N	8344.28
1428	21	\N	8344.28	EFT	\N	2022-01-09 07:09:48
1429	235	520	6025.29	havale	\N	2022-02-09 07:09:49
1430	292	\N	3071.30	POS	\N	2022-03-09 07:10:50
1431	510	706	3388.31	EFT	\N	2022-04-09 07:10:51
1432	290	\N	1261.32	havale	\N	2022-05-09 07:10:52
1433	123	597	6718.33	POS	\N	2022-06-09 07:10:53
1434	230	\N	18163.34	EFT	\N	2022-07-09 07:10:54
1435	501	259	15592.35	havale	\N	2022-01-10 07:10:55
1436	61	\N	7658.36	POS	\N	2022-02-10 07:10:56
1437	353	156	15534.37	EFT	\N	2022-03-10 07:10:57
1438	314	\N	5331.38	havale	\N	2022-04-10 07:10:58
1439	380	560	12870.39	POS	\N	2022-05-10 07:10:59
1440	481	\N	13112.40	EFT	\N	2022-06-10 07:10:00
1441	51	389	19840.41	havale	\N	2022-07-10 07:11:01
1442	97	\N	12169.42	POS	\N	2022-01-11 07:11:02
1443	237	70	688.43	EFT	\N	2022-02-11 07:11:03
1444	312	\N	19661.44	havale	\N	2022-03-11 07:11:04
1445	543	16	6018.45	POS	\N	2022-04-11 07:11:05
1446	435	\N	6342.46	EFT	\N	2022-05-11 07:11:06
1447	268	605	482.47	havale	\N	2022-06-11 07:11:07
1448	7	\N	19768.48	POS	\N	2022-07-11 07:11:08
1449	187	471	2060.49	EFT	\N	2022-01-12 07:11:09
1450	757	\N	19318.50	havale	\N	2022-02-12 07:11:10
1451	525	458	12135.51	POS	\N	2022-03-12 07:11:11
1452	157	\N	11768.52	EFT	\N	2022-04-12 07:12:12
1453	521	432	10985.53	havale	5	2022-05-12 07:12:13
1454	314	\N	17080.54	POS	\N	2022-06-12 07:12:14
1455	447	721	15045.55	EFT	\N	2022-07-12 07:12:15
1456	628	\N	6020.56	havale	\N	2022-01-13 07:12:16
1457	166	585	11314.57	POS	\N	2022-02-13 07:12:17
1458	146	\N	14922.58	EFT	\N	2022-03-13 07:12:18
1459	75	173	16667.59	havale	\N	2022-04-13 07:12:19
1460	398	\N	9699.60	POS	\N	2022-05-13 07:12:20
1461	367	158	18423.61	EFT	\N	2022-06-13 07:12:21
1462	607	\N	18699.62	havale	\N	2022-07-13 07:12:22
1463	110	704	3474.63	POS	\N	2022-01-14 07:13:23
1464	142	\N	3155.64	EFT	\N	2022-02-14 07:13:24
1465	710	730	17957.65	havale	\N	2022-03-14 07:13:25
1466	108	\N	1348.66	POS	\N	2022-04-14 07:13:26
1467	662	348	10228.67	EFT	\N	2022-05-14 07:13:27
1468	57	\N	15189.68	havale	\N	2022-06-14 07:13:28
1469	424	168	11389.69	POS	\N	2022-07-14 07:13:29
1470	488	\N	2742.70	EFT	\N	2022-01-15 07:13:30
1471	319	293	13776.71	havale	\N	2022-02-15 07:13:31
1472	306	\N	18270.72	POS	\N	2022-03-15 07:13:32
1473	637	121	13367.73	EFT	\N	2022-04-15 07:13:33
1474	376	\N	3824.74	havale	\N	2022-05-15 07:14:34
1475	539	619	10289.75	POS	\N	2022-06-15 07:14:35
1476	483	\N	10592.76	EFT	\N	2022-07-15 07:14:36
1477	498	18	14692.77	havale	\N	2022-01-16 07:14:37
1478	667	\N	6454.78	POS	\N	2022-02-16 07:14:38
1479	747	227	2783.79	EFT	\N	2022-03-16 07:14:39
1480	411	\N	1497.80	havale	\N	2022-04-16 07:14:40
1481	706	514	7082.81	POS	\N	2022-05-16 07:14:41
1482	267	\N	15831.82	EFT	\N	2022-06-16 07:14:42
1483	386	583	18197.83	havale	\N	2022-07-16 07:14:43
1484	58	\N	2211.84	POS	\N	2022-01-17 07:14:44
1485	119	335	2861.85	EFT	\N	2022-02-17 07:15:45
1486	6	\N	8466.86	havale	\N	2022-03-17 07:15:46
1487	291	398	12590.87	POS	\N	2022-04-17 07:15:47
1488	18	\N	19855.88	EFT	\N	2022-05-17 07:15:48
1489	455	98	12904.89	havale	\N	2022-06-17 07:15:49
1490	34	\N	1136.90	POS	\N	2022-07-17 07:15:50
1491	225	276	807.91	EFT	\N	2022-01-18 07:15:51
1492	536	\N	15065.92	havale	\N	2022-02-18 07:15:52
1493	308	428	3401.93	POS	\N	2022-03-18 07:15:53
1494	678	\N	4365.94	EFT	\N	2022-04-18 07:15:54
1495	492	26	7775.95	havale	\N	2022-05-18 07:15:55
1496	711	\N	14583.96	POS	\N	2022-06-18 07:16:56
1497	441	639	14365.97	EFT	\N	2022-07-18 07:16:57
1498	252	\N	11496.98	havale	\N	2022-01-19 07:16:58
1499	712	223	9140.99	POS	\N	2022-02-19 07:16:59
1500	765	\N	12210.00	EFT	\N	2022-03-19 07:16:00
1501	452	228	11694.01	havale	\N	2022-04-19 07:16:01
1502	15	\N	10168.02	POS	\N	2022-05-19 07:16:02
1503	305	260	13004.03	EFT	96	2022-06-19 07:16:03
1504	192	\N	4176.04	havale	\N	2022-07-19 07:16:04
1505	703	138	9119.05	POS	\N	2022-01-20 07:16:05
1506	545	\N	18917.06	EFT	\N	2022-02-20 07:16:06
1507	215	380	12891.07	havale	\N	2022-03-20 07:17:07
1508	156	\N	12698.08	POS	\N	2022-04-20 07:17:08
1509	524	350	6070.09	EFT	\N	2022-05-20 07:17:09
1510	718	\N	15739.10	havale	\N	2022-06-20 07:17:10
1511	560	330	7.11	POS	\N	2022-07-20 07:17:11
1512	608	\N	9938.12	EFT	\N	2022-01-21 07:17:12
1513	361	729	546.13	havale	\N	2022-02-21 07:17:13
1514	550	\N	14255.14	POS	\N	2022-03-21 07:17:14
1515	135	684	14323.15	EFT	\N	2022-04-21 07:17:15
1516	658	\N	15258.16	havale	\N	2022-05-21 07:17:16
1517	438	577	12262.17	POS	\N	2022-06-21 07:17:17
1518	275	\N	6064.18	EFT	\N	2022-07-21 07:18:18
1519	502	53	8977.19	havale	\N	2022-01-22 07:18:19
1520	494	\N	5112.20	POS	\N	2022-02-22 07:18:20
1521	739	560	3014.21	EFT	\N	2022-03-22 07:18:21
1522	68	\N	3237.22	havale	\N	2022-04-22 07:18:22
1523	17	723	2834.23	POS	\N	2022-05-22 07:18:23
1524	171	\N	19332.24	EFT	\N	2022-06-22 07:18:24
1525	74	254	8887.25	havale	\N	2022-07-22 07:18:25
1526	116	\N	2152.26	POS	\N	2022-01-23 07:18:26
1527	632	182	15890.27	EFT	\N	2022-02-23 07:18:27
1528	4	\N	17247.28	havale	\N	2022-03-23 07:18:28
1529	354	344	5388.29	POS	\N	2022-04-23 07:19:29
1530	395	\N	3491.30	EFT	\N	2022-05-23 07:19:30
1531	516	709	1976.31	havale	\N	2022-06-23 07:19:31
1532	152	\N	8410.32	POS	\N	2022-07-23 07:19:32
1533	70	537	17923.33	EFT	\N	2022-01-24 07:19:33
1534	419	\N	16911.34	havale	\N	2022-02-24 07:19:34
1535	319	237	18227.35	POS	\N	2022-03-24 07:19:35
1536	580	\N	10911.36	EFT	\N	2022-04-24 07:19:36
1537	540	521	11605.37	havale	\N	2022-05-24 07:19:37
1538	245	\N	347.38	POS	\N	2022-06-24 07:19:38
1539	447	259	11661.39	EFT	\N	2022-07-24 07:19:39
1540	384	\N	12908.40	havale	\N	2022-01-25 07:20:40
1541	678	32	19011.41	POS	\N	2022-02-25 07:20:41
1542	45	\N	18225.42	EFT	\N	2022-03-25 07:20:42
1543	483	657	1011.43	havale	\N	2022-04-25 07:20:43
1544	31	\N	16013.44	POS	\N	2022-05-25 07:20:44
1545	342	446	9624.45	EFT	\N	2022-06-25 07:20:45
1546	644	\N	14600.46	havale	\N	2022-07-25 07:20:46
1547	27	296	809.47	POS	\N	2022-01-26 07:20:47
1548	1	\N	6142.48	EFT	\N	2022-02-26 07:20:48
1549	638	655	2512.49	havale	\N	2022-03-26 07:20:49
1550	751	\N	14271.50	POS	\N	2022-04-26 07:20:50
1551	219	456	2411.51	EFT	\N	2022-05-26 07:21:51
1552	563	\N	7995.52	havale	\N	2022-06-26 07:21:52
1553	30	431	19755.53	POS	4	2022-07-26 07:21:53
1554	389	\N	12388.54	EFT	\N	2022-01-27 07:21:54
1555	661	333	6990.55	havale	\N	2022-02-27 07:21:55
1556	101	\N	10928.56	POS	\N	2022-03-27 07:21:56
1557	675	272	15755.57	EFT	\N	2022-04-27 07:21:57
1558	114	\N	18525.58	havale	\N	2022-05-27 07:21:58
1559	201	683	16214.59	POS	\N	2022-06-27 07:21:59
1560	169	\N	19570.60	EFT	\N	2022-07-27 07:21:00
1561	44	653	9014.61	havale	\N	2022-01-28 07:21:01
1562	537	\N	2086.62	POS	\N	2022-02-28 07:22:02
1563	491	69	7647.63	EFT	\N	2022-03-28 07:22:03
1564	89	\N	9745.64	havale	\N	2022-04-28 07:22:04
1565	102	722	8011.65	POS	\N	2022-05-28 07:22:05
1566	28	\N	2960.66	EFT	\N	2022-06-28 07:22:06
1567	558	275	6686.67	havale	\N	2022-07-28 07:22:07
1568	105	\N	18183.68	POS	\N	2022-01-01 08:22:08
1569	569	247	8423.69	EFT	\N	2022-02-01 08:22:09
1570	10	\N	15962.70	havale	\N	2022-03-01 08:22:10
1571	338	684	17019.71	POS	\N	2022-04-01 08:22:11
1572	614	\N	12352.72	EFT	\N	2022-05-01 08:22:12
1573	597	738	14098.73	havale	\N	2022-06-01 08:23:13
1574	614	\N	6779.74	POS	\N	2022-07-01 08:23:14
1575	225	624	8619.75	EFT	\N	2022-01-02 08:23:15
1576	105	\N	4405.76	havale	\N	2022-02-02 08:23:16
1577	416	457	18461.77	POS	\N	2022-03-02 08:23:17
1578	364	\N	1032.78
1578	364	\N	1032.78	EFT	\N	2022-04-02 08:23:18
1579	45	725	2108.79	havale	\N	2022-05-02 08:23:19
1580	696	\N	3750.80	POS	\N	2022-06-02 08:23:20
1581	361	332	3581.81	EFT	\N	2022-07-02 08:23:21
1582	471	\N	2171.82	havale	\N	2022-01-03 08:23:22
1583	550	246	17194.83	POS	\N	2022-02-03 08:23:23
1584	320	\N	15023.84	EFT	\N	2022-03-03 08:24:24
1585	78	404	17468.85	havale	\N	2022-04-03 08:24:25
1586	585	\N	3804.86	POS	\N	2022-05-03 08:24:26
1587	498	211	11643.87	EFT	\N	2022-06-03 08:24:27
1588	32	\N	5579.88	havale	\N	2022-07-03 08:24:28
1589	359	480	3944.89	POS	\N	2022-01-04 08:24:29
1590	402	\N	16349.90	EFT	\N	2022-02-04 08:24:30
1591	77	140	4166.91	havale	\N	2022-03-04 08:24:31
1592	478	\N	19958.92	POS	\N	2022-04-04 08:24:32
1593	464	42	16249.93	EFT	\N	2022-05-04 08:24:33
1594	117	\N	1913.94	havale	\N	2022-06-04 08:24:34
1595	746	122	4876.95	POS	\N	2022-07-04 08:25:35
1596	726	\N	16200.96	EFT	\N	2022-01-05 08:25:36
1597	640	466	6965.97	havale	\N	2022-02-05 08:25:37
1598	711	\N	15648.98	POS	\N	2022-03-05 08:25:38
1599	91	12	10595.99	EFT	\N	2022-04-05 08:25:39
1600	763	\N	15441.00	havale	\N	2022-05-05 08:25:40
1601	41	307	13417.01	POS	\N	2022-06-05 08:25:41
1602	217	\N	15726.02	EFT	\N	2022-07-05 08:25:42
1603	412	106	5489.03	havale	48	2022-01-06 08:25:43
1604	389	\N	19615.04	POS	\N	2022-02-06 08:25:44
1605	139	669	13546.05	EFT	\N	2022-03-06 08:25:45
1606	179	\N	5014.06	havale	\N	2022-04-06 08:26:46
1607	111	282	1429.07	POS	\N	2022-05-06 08:26:47
1608	47	\N	7078.08	EFT	\N	2022-06-06 08:26:48
1609	675	429	9610.09	havale	\N	2022-07-06 08:26:49
1610	130	\N	4023.10	POS	\N	2022-01-07 08:26:50
1611	1	197	15092.11	EFT	\N	2022-02-07 08:26:51
1612	54	\N	5396.12	havale	\N	2022-03-07 08:26:52
1613	600	589	13953.13	POS	\N	2022-04-07 08:26:53
1614	228	\N	7645.14	EFT	\N	2022-05-07 08:26:54
1615	221	487	3009.15	havale	\N	2022-06-07 08:26:55
1616	29	\N	6602.16	POS	\N	2022-07-07 08:26:56
1617	292	654	12655.17	EFT	\N	2022-01-08 08:27:57
1618	129	\N	13233.18	havale	\N	2022-02-08 08:27:58
1619	50	320	10456.19	POS	\N	2022-03-08 08:27:59
1620	343	\N	7385.20	EFT	\N	2022-04-08 08:27:00
1621	530	625	16158.21	havale	\N	2022-05-08 08:27:01
1622	206	\N	1622.22	POS	\N	2022-06-08 08:27:02
1623	709	57	18943.23	EFT	\N	2022-07-08 08:27:03
1624	65	\N	7938.24	havale	\N	2022-01-09 08:27:04
1625	337	716	14472.25	POS	\N	2022-02-09 08:27:05
1626	556	\N	16339.26	EFT	\N	2022-03-09 08:27:06
1627	652	662	12104.27	havale	\N	2022-04-09 08:27:07
1628	422	\N	6002.28	POS	\N	2022-05-09 08:28:08
1629	544	299	14420.29	EFT	\N	2022-06-09 08:28:09
1630	327	\N	15954.30	havale	\N	2022-07-09 08:28:10
1631	176	486	4021.31	POS	\N	2022-01-10 08:28:11
1632	334	\N	13351.32	EFT	\N	2022-02-10 08:28:12
1633	488	723	7461.33	havale	\N	2022-03-10 08:28:13
1634	577	\N	18231.34	POS	\N	2022-04-10 08:28:14
1635	296	671	254.35	EFT	\N	2022-05-10 08:28:15
1636	441	\N	1153.36	havale	\N	2022-06-10 08:28:16
1637	58	709	7912.37	POS	\N	2022-07-10 08:28:17
1638	24	\N	15392.38	EFT	\N	2022-01-11 08:28:18
1639	47	298	11990.39	havale	\N	2022-02-11 08:29:19
1640	472	\N	5326.40	POS	\N	2022-03-11 08:29:20
1641	750	341	16100.41	EFT	\N	2022-04-11 08:29:21
1642	111	\N	15863.42	havale	\N	2022-05-11 08:29:22
1643	231	206	2462.43	POS	\N	2022-06-11 08:29:23
1644	153	\N	11140.44	EFT	\N	2022-07-11 08:29:24
1645	624	558	14369.45	havale	\N	2022-01-12 08:29:25
1646	722	\N	4377.46	POS	\N	2022-02-12 08:29:26
1647	269	700	15010.47	EFT	\N	2022-03-12 08:29:27
1648	640	\N	18445.48	havale	\N	2022-04-12 08:29:28
1649	39	477	10342.49	POS	\N	2022-05-12 08:29:29
1650	770	\N	6787.50	EFT	\N	2022-06-12 08:30:30
1651	387	283	19020.51	havale	\N	2022-07-12 08:30:31
1652	429	\N	6114.52	POS	\N	2022-01-13 08:30:32
1653	121	627	3491.53	EFT	65	2022-02-13 08:30:33
1654	582	\N	4151.54	havale	\N	2022-03-13 08:30:34
1655	386	154	6158.55	POS	\N	2022-04-13 08:30:35
1656	400	\N	11330.56	EFT	\N	2022-05-13 08:30:36
1657	510	621	18100.57	havale	\N	2022-06-13 08:30:37
1658	229	\N	16489.58	POS	\N	2022-07-13 08:30:38
1659	300	653	656.59	EFT	\N	2022-01-14 08:30:39
1660	37	\N	13725.60	havale	\N	2022-02-14 08:30:40
1661	695	14	13005.61	POS	\N	2022-03-14 08:31:41
1662	15	\N	346.62	EFT	\N	2022-04-14 08:31:42
1663	310	599	6473.63	havale	\N	2022-05-14 08:31:43
1664	36	\N	18619.64	POS	\N	2022-06-14 08:31:44
1665	409	268	11504.65	EFT	\N	2022-07-14 08:31:45
1666	454	\N	8764.66	havale	\N	2022-01-15 08:31:46
1667	207	380	17994.67	POS	\N	2022-02-15 08:31:47
1668	350	\N	14690.68	EFT	\N	2022-03-15 08:31:48
1669	669	574	8100.69	havale	\N	2022-04-15 08:31:49
1670	467	\N	12335.70	POS	\N	2022-05-15 08:31:50
1671	48	42	14161.71	EFT	\N	2022-06-15 08:31:51
1672	506	\N	5167.72	havale	\N	2022-07-15 08:32:52
1673	226	639	19959.73	POS	\N	2022-01-16 08:32:53
1674	16	\N	17672.74	EFT	\N	2022-02-16 08:32:54
1675	211	582	5720.75	havale	\N	2022-03-16 08:32:55
1676	342	\N	605.76	POS	\N	2022-04-16 08:32:56
1677	293	187	17545.77	EFT	\N	2022-05-16 08:32:57
1678	268	\N	16034.78	havale	\N	2022-06-16 08:32:58
1679	150	131	9998.79	POS	\N	2022-07-16 08:32:59
1680	593	\N	578.80	EFT	\N	2022-01-17 08:32:00
1681	706	747	14391.81	havale	\N	2022-02-17 08:32:01
1682	589	\N	5826.82	POS	\N	2022-03-17 08:32:02
1683	220	62	18295.83	EFT	\N	2022-04-17 08:33:03
1684	624	\N	12395.84	havale	\N	2022-05-17 08:33:04
1685	297	256	11815.85	POS	\N	2022-06-17 08:33:05
1686	651	\N	17968.86	EFT	\N	2022-07-17 08:33:06
1687	421	420	14379.87	havale	\N	2022-01-18 08:33:07
1688	546	\N	856.88	POS	\N	2022-02-18 08:33:08
1689	704	36	7563.89	EFT	\N	2022-03-18 08:33:09
1690	577	\N	10889.90	havale	\N	2022-04-18 08:33:10
1691	550	398	12389.91	POS	\N	2022-05-18 08:33:11
1692	495	\N	7971.92	EFT	\N	2022-06-18 08:33:12
1693	264	145	17059.93	havale	\N	2022-07-18 08:33:13
1694	527	\N	9242.94	POS	\N	2022-01-19 08:34:14
1695	461	310	4484.95	EFT	\N	2022-02-19 08:34:15
1696	483	\N	11552.96	havale	\N	2022-03-19 08:34:16
1697	90	534	1891.97	POS	\N	2022-04-19 08:34:17
1698	464	\N	9343.98	EFT	\N	2022-05-19 08:34:18
1699	282	218	9309.99	havale	\N	2022-06-19 08:34:19
1700	767	\N	157.00	POS	\N	2022-07-19 08:34:20
1701	733	96	2341.01	EFT	\N	2022-01-20 08:34:21
1702	530	\N	7611.02	havale	\N	2022-02-20 08:34:22
1703	667	475	926.03	POS	61	2022-03-20 08:34:23
1704	658	\N	10301.04	EFT	\N	2022-04-20 08:34:24
1705	561	746	12297.05	havale	\N	2022-05-20 08:35:25
1706	7	\N	4572.06	POS	\N	2022-06-20 08:35:26
1707	413	486	14051.07	EFT	\N	2022-07-20 08:35:27
1708	253	\N	14020.08	havale	\N	2022-01-21 08:35:28
1709	7	151	14625.09	POS	\N	2022-02-21 08:35:29
1710	128	\N	17356.10	EFT	\N	2022-03-21 08:35:30
1711	52	684	4890.11	havale	\N	2022-04-21 08:35:31
1712	723	\N	14675.12	POS	\N	2022-05-21 08:35:32
1713	302	268	10975.13	EFT	\N	2022-06-21 08:35:33
1714	278	\N	12794.14	havale	\N	2022-07-21 08:35:34
1715	191	330	6600.15	POS	\N	2022-01-22 08:35:35
1716	404	\N	11366.16	EFT	\N	2022-02-22 08:36:36
1717	467	532	16384.17	havale	\N	2022-03-22 08:36:37
1718	157	\N	3012.18	POS	\N	2022-04-22 08:36:38
1719	552	252	3682.19	EFT	\N	2022-05-22 08:36:39
1720	349	\N	5565.20	havale	\N	2022-06-22 08:36:40
1721	195	651	13505.21	POS	\N	2022-07-22 08:36:41
1722	642	\N	7679.22	EFT	\N	2022-01-23 08:36:42
1723	676	134	18939.23	havale	\N	2022-02-23 08:36:43
1724	271	\N	14186.24	POS	\N	2022-03-23 08:36:44
1725	335	289	12819.25	EFT	\N	2022-04-23 08:36:45
1726	152	\N	18471.26	havale	\N	2022-05-23 08:36:46
1727	675	644	12923.27	POS	\N	2022-06-23 08:37:47
1728	71	\N	15221.28
1728	71	\N	15221.28	EFT	\N	2022-07-23 08:37:48
1729	123	596	16823.29	havale	\N	2022-01-24 08:37:49
1730	483	\N	17467.30	POS	\N	2022-02-24 08:37:50
1731	123	686	1795.31	EFT	\N	2022-03-24 08:37:51
1732	575	\N	18700.32	havale	\N	2022-04-24 08:37:52
1733	699	603	12299.33	POS	\N	2022-05-24 08:37:53
1734	500	\N	2735.34	EFT	\N	2022-06-24 08:37:54
1735	694	432	7509.35	havale	\N	2022-07-24 08:37:55
1736	486	\N	5560.36	POS	\N	2022-01-25 08:37:56
1737	97	743	8767.37	EFT	\N	2022-02-25 08:37:57
1738	419	\N	17006.38	havale	\N	2022-03-25 08:38:58
1739	265	457	12999.39	POS	\N	2022-04-25 08:38:59
1740	738	\N	13890.40	EFT	\N	2022-05-25 08:38:00
1741	34	721	10984.41	havale	\N	2022-06-25 08:38:01
1742	322	\N	8410.42	POS	\N	2022-07-25 08:38:02
1743	4	748	1387.43	EFT	\N	2022-01-26 08:38:03
1744	605	\N	15329.44	havale	\N	2022-02-26 08:38:04
1745	509	574	13546.45	POS	\N	2022-03-26 08:38:05
1746	507	\N	14604.46	EFT	\N	2022-04-26 08:38:06
1747	102	549	14238.47	havale	\N	2022-05-26 08:38:07
1748	195	\N	19477.48	POS	\N	2022-06-26 08:38:08
1749	134	433	11311.49	EFT	\N	2022-07-26 08:39:09
1750	764	\N	10720.50	havale	\N	2022-01-27 08:39:10
1751	354	365	12780.51	POS	\N	2022-02-27 08:39:11
1752	533	\N	14311.52	EFT	\N	2022-03-27 08:39:12
1753	430	238	10961.53	havale	23	2022-04-27 08:39:13
1754	735	\N	7319.54	POS	\N	2022-05-27 08:39:14
1755	439	684	3.55	EFT	\N	2022-06-27 08:39:15
1756	702	\N	2358.56	havale	\N	2022-07-27 08:39:16
1757	380	531	12294.57	POS	\N	2022-01-28 08:39:17
1758	63	\N	3512.58	EFT	\N	2022-02-28 08:39:18
1759	260	507	13294.59	havale	\N	2022-03-28 08:39:19
1760	389	\N	6477.60	POS	\N	2022-04-28 08:40:20
1761	678	330	18797.61	EFT	\N	2022-05-28 08:40:21
1762	244	\N	17281.62	havale	\N	2022-06-28 08:40:22
1763	500	167	12084.63	POS	\N	2022-07-28 08:40:23
1764	268	\N	14751.64	EFT	\N	2022-01-01 09:40:24
1765	70	30	10646.65	havale	\N	2022-02-01 09:40:25
1766	17	\N	564.66	POS	\N	2022-03-01 09:40:26
1767	377	639	15868.67	EFT	\N	2022-04-01 09:40:27
1768	335	\N	12428.68	havale	\N	2022-05-01 09:40:28
1769	171	680	1706.69	POS	\N	2022-06-01 09:40:29
1770	11	\N	10972.70	EFT	\N	2022-07-01 09:40:30
1771	416	529	6297.71	havale	\N	2022-01-02 09:41:31
1772	686	\N	18351.72	POS	\N	2022-02-02 09:41:32
1773	170	620	5517.73	EFT	\N	2022-03-02 09:41:33
1774	699	\N	10067.74	havale	\N	2022-04-02 09:41:34
1775	163	678	16332.75	POS	\N	2022-05-02 09:41:35
1776	127	\N	14083.76	EFT	\N	2022-06-02 09:41:36
1777	60	147	1022.77	havale	\N	2022-07-02 09:41:37
1778	658	\N	5543.78	POS	\N	2022-01-03 09:41:38
1779	529	455	3794.79	EFT	\N	2022-02-03 09:41:39
1780	105	\N	15901.80	havale	\N	2022-03-03 09:41:40
1781	153	138	1462.81	POS	\N	2022-04-03 09:41:41
1782	552	\N	1639.82	EFT	\N	2022-05-03 09:42:42
1783	541	566	4231.83	havale	\N	2022-06-03 09:42:43
1784	416	\N	19043.84	POS	\N	2022-07-03 09:42:44
1785	273	143	1736.85	EFT	\N	2022-01-04 09:42:45
1786	351	\N	13122.86	havale	\N	2022-02-04 09:42:46
1787	434	485	19468.87	POS	\N	2022-03-04 09:42:47
1788	333	\N	9080.88	EFT	\N	2022-04-04 09:42:48
1789	738	41	9742.89	havale	\N	2022-05-04 09:42:49
1790	146	\N	1924.90	POS	\N	2022-06-04 09:42:50
1791	131	422	10703.91	EFT	\N	2022-07-04 09:42:51
1792	618	\N	14230.92	havale	\N	2022-01-05 09:42:52
1793	190	349	133.93	POS	\N	2022-02-05 09:43:53
1794	296	\N	349.94	EFT	\N	2022-03-05 09:43:54
1795	215	49	5069.95	havale	\N	2022-04-05 09:43:55
1796	216	\N	2655.96	POS	\N	2022-05-05 09:43:56
1797	707	237	2006.97	EFT	\N	2022-06-05 09:43:57
1798	394	\N	12228.98	havale	\N	2022-07-05 09:43:58
1799	43	107	17773.99	POS	\N	2022-01-06 09:43:59
1800	758	\N	16875.00	EFT	\N	2022-02-06 09:43:00
1801	672	237	1644.01	havale	\N	2022-03-06 09:43:01
1802	14	\N	5102.02	POS	\N	2022-04-06 09:43:02
1803	162	253	899.03	EFT	2	2022-05-06 09:43:03
1804	142	\N	18103.04	havale	\N	2022-06-06 09:44:04
1805	625	64	15955.05	POS	\N	2022-07-06 09:44:05
1806	551	\N	1230.06	EFT	\N	2022-01-07 09:44:06
1807	120	687	5682.07	havale	\N	2022-02-07 09:44:07
1808	735	\N	6294.08	POS	\N	2022-03-07 09:44:08
1809	493	308	17109.09	EFT	\N	2022-04-07 09:44:09
1810	45	\N	17873.10	havale	\N	2022-05-07 09:44:10
1811	723	233	9534.11	POS	\N	2022-06-07 09:44:11
1812	326	\N	4608.12	EFT	\N	2022-07-07 09:44:12
1813	170	88	5375.13	havale	\N	2022-01-08 09:44:13
1814	540	\N	6969.14	POS	\N	2022-02-08 09:44:14
1815	233	51	8815.15	EFT	\N	2022-03-08 09:45:15
1816	219	\N	15175.16	havale	\N	2022-04-08 09:45:16
1817	113	596	464.17	POS	\N	2022-05-08 09:45:17
1818	722	\N	16201.18	EFT	\N	2022-06-08 09:45:18
1819	80	291	5649.19	havale	\N	2022-07-08 09:45:19
1820	446	\N	3443.20	POS	\N	2022-01-09 09:45:20
1821	128	30	8993.21	EFT	\N	2022-02-09 09:45:21
1822	714	\N	14014.22	havale	\N	2022-03-09 09:45:22
1823	408	186	1466.23	POS	\N	2022-04-09 09:45:23
1824	37	\N	12001.24	EFT	\N	2022-05-09 09:45:24
1825	480	381	9613.25	havale	\N	2022-06-09 09:45:25
1826	435	\N	6261.26	POS	\N	2022-07-09 09:46:26
1827	44	655	19805.27	EFT	\N	2022-01-10 09:46:27
1828	539	\N	4424.28	havale	\N	2022-02-10 09:46:28
1829	664	576	3992.29	POS	\N	2022-03-10 09:46:29
1830	587	\N	19922.30	EFT	\N	2022-04-10 09:46:30
1831	339	648	768.31	havale	\N	2022-05-10 09:46:31
1832	432	\N	6593.32	POS	\N	2022-06-10 09:46:32
1833	29	418	19950.33	EFT	\N	2022-07-10 09:46:33
1834	712	\N	726.34	havale	\N	2022-01-11 09:46:34
1835	319	25	13156.35	POS	\N	2022-02-11 09:46:35
1836	543	\N	17237.36	EFT	\N	2022-03-11 09:46:36
1837	115	185	7738.37	havale	\N	2022-04-11 09:47:37
1838	336	\N	8455.38	POS	\N	2022-05-11 09:47:38
1839	540	247	1859.39	EFT	\N	2022-06-11 09:47:39
1840	235	\N	10655.40	havale	\N	2022-07-11 09:47:40
1841	692	727	4050.41	POS	\N	2022-01-12 09:47:41
1842	413	\N	12175.42	EFT	\N	2022-02-12 09:47:42
1843	397	570	487.43	havale	\N	2022-03-12 09:47:43
1844	255	\N	966.44	POS	\N	2022-04-12 09:47:44
1845	742	69	19475.45	EFT	\N	2022-05-12 09:47:45
1846	709	\N	5325.46	havale	\N	2022-06-12 09:47:46
1847	423	240	3620.47	POS	\N	2022-07-12 09:47:47
1848	393	\N	16277.48	EFT	\N	2022-01-13 09:48:48
1849	250	161	5422.49	havale	\N	2022-02-13 09:48:49
1850	756	\N	991.50	POS	\N	2022-03-13 09:48:50
1851	703	336	12495.51	EFT	\N	2022-04-13 09:48:51
1852	497	\N	19495.52	havale	\N	2022-05-13 09:48:52
1853	315	399	9299.53	POS	40	2022-06-13 09:48:53
1854	597	\N	15863.54	EFT	\N	2022-07-13 09:48:54
1855	687	74	4323.55	havale	\N	2022-01-14 09:48:55
1856	587	\N	1410.56	POS	\N	2022-02-14 09:48:56
1857	407	557	3276.57	EFT	\N	2022-03-14 09:48:57
1858	309	\N	16675.58	havale	\N	2022-04-14 09:48:58
1859	23	386	12057.59	POS	\N	2022-05-14 09:49:59
1860	497	\N	13149.60	EFT	\N	2022-06-14 09:49:00
1861	296	648	8138.61	havale	\N	2022-07-14 09:49:01
1862	179	\N	1847.62	POS	\N	2022-01-15 09:49:02
1863	363	492	10486.63	EFT	\N	2022-02-15 09:49:03
1864	490	\N	1091.64	havale	\N	2022-03-15 09:49:04
1865	538	3	19411.65	POS	\N	2022-04-15 09:49:05
1866	667	\N	3667.66	EFT	\N	2022-05-15 09:49:06
1867	478	24	2386.67	havale	\N	2022-06-15 09:49:07
1868	423	\N	1834.68	POS	\N	2022-07-15 09:49:08
1869	415	271	3092.69	EFT	\N	2022-01-16 09:49:09
1870	151	\N	16206.70	havale	\N	2022-02-16 09:50:10
1871	598	535	9112.71	POS	\N	2022-03-16 09:50:11
1872	518	\N	19793.72	EFT	\N	2022-04-16 09:50:12
1873	407	181	7078.73	havale	\N	2022-05-16 09:50:13
1874	656	\N	11868.74	POS	\N	2022-06-16 09:50:14
1875	83	609	2865.75	EFT	\N	2022-07-16 09:50:15
1876	144	\N	10227.76	havale	\N	2022-01-17 09:50:16
1877	159	489	11522.77	POS	\N	2022-02-17 09:50:17
1878	315	\N	10598.78
1878	315	\N	10598.78	EFT	\N	2022-03-17 09:50:18
1879	393	78	18009.79	havale	\N	2022-04-17 09:50:19
1880	319	\N	12952.80	POS	\N	2022-05-17 09:50:20
1881	554	322	8626.81	EFT	\N	2022-06-17 09:51:21
1882	492	\N	18815.82	havale	\N	2022-07-17 09:51:22
1883	284	642	9228.83	POS	\N	2022-01-18 09:51:23
1884	23	\N	10566.84	EFT	\N	2022-02-18 09:51:24
1885	105	679	2436.85	havale	\N	2022-03-18 09:51:25
1886	507	\N	13876.86	POS	\N	2022-04-18 09:51:26
1887	291	209	2636.87	EFT	\N	2022-05-18 09:51:27
1888	620	\N	6167.88	havale	\N	2022-06-18 09:51:28
1889	274	641	7518.89	POS	\N	2022-07-18 09:51:29
1890	18	\N	12760.90	EFT	\N	2022-01-19 09:51:30
1891	37	174	269.91	havale	\N	2022-02-19 09:51:31
1892	497	\N	19838.92	POS	\N	2022-03-19 09:52:32
1893	380	131	5961.93	EFT	\N	2022-04-19 09:52:33
1894	109	\N	13723.94	havale	\N	2022-05-19 09:52:34
1895	662	495	15898.95	POS	\N	2022-06-19 09:52:35
1896	282	\N	11205.96	EFT	\N	2022-07-19 09:52:36
1897	613	425	8773.97	havale	\N	2022-01-20 09:52:37
1898	546	\N	10170.98	POS	\N	2022-02-20 09:52:38
1899	715	24	14761.99	EFT	\N	2022-03-20 09:52:39
1900	760	\N	2389.00	havale	\N	2022-04-20 09:52:40
1901	209	440	16126.01	POS	\N	2022-05-20 09:52:41
1902	8	\N	8686.02	EFT	\N	2022-06-20 09:52:42
1903	173	596	17087.03	havale	81	2022-07-20 09:53:43
1904	568	\N	6264.04	POS	\N	2022-01-21 09:53:44
1905	712	322	2082.05	EFT	\N	2022-02-21 09:53:45
1906	16	\N	10711.06	havale	\N	2022-03-21 09:53:46
1907	199	211	13950.07	POS	\N	2022-04-21 09:53:47
1908	444	\N	13631.08	EFT	\N	2022-05-21 09:53:48
1909	339	485	18714.09	havale	\N	2022-06-21 09:53:49
1910	74	\N	4275.10	POS	\N	2022-07-21 09:53:50
1911	326	351	925.11	EFT	\N	2022-01-22 09:53:51
1912	393	\N	2033.12	havale	\N	2022-02-22 09:53:52
1913	737	81	3322.13	POS	\N	2022-03-22 09:53:53
1914	251	\N	16481.14	EFT	\N	2022-04-22 09:54:54
1915	162	328	7922.15	havale	\N	2022-05-22 09:54:55
1916	520	\N	16287.16	POS	\N	2022-06-22 09:54:56
1917	501	138	9885.17	EFT	\N	2022-07-22 09:54:57
1918	679	\N	19152.18	havale	\N	2022-01-23 09:54:58
1919	349	712	12690.19	POS	\N	2022-02-23 09:54:59
1920	678	\N	4665.20	EFT	\N	2022-03-23 09:54:00
1921	211	696	900.21	havale	\N	2022-04-23 09:54:01
1922	107	\N	14611.22	POS	\N	2022-05-23 09:54:02
1923	247	579	5423.23	EFT	\N	2022-06-23 09:54:03
1924	279	\N	12232.24	havale	\N	2022-07-23 09:54:04
1925	182	300	18540.25	POS	\N	2022-01-24 09:55:05
1926	344	\N	9195.26	EFT	\N	2022-02-24 09:55:06
1927	456	291	6110.27	havale	\N	2022-03-24 09:55:07
1928	719	\N	12027.28	POS	\N	2022-04-24 09:55:08
1929	627	157	681.29	EFT	\N	2022-05-24 09:55:09
1930	30	\N	19527.30	havale	\N	2022-06-24 09:55:10
1931	122	153	19770.31	POS	\N	2022-07-24 09:55:11
1932	508	\N	14465.32	EFT	\N	2022-01-25 09:55:12
1933	336	396	19594.33	havale	\N	2022-02-25 09:55:13
1934	632	\N	17009.34	POS	\N	2022-03-25 09:55:14
1935	430	309	17171.35	EFT	\N	2022-04-25 09:55:15
1936	550	\N	10094.36	havale	\N	2022-05-25 09:56:16
1937	49	480	2940.37	POS	\N	2022-06-25 09:56:17
1938	396	\N	1632.38	EFT	\N	2022-07-25 09:56:18
1939	106	144	5165.39	havale	\N	2022-01-26 09:56:19
1940	356	\N	12325.40	POS	\N	2022-02-26 09:56:20
1941	48	587	7292.41	EFT	\N	2022-03-26 09:56:21
1942	441	\N	10033.42	havale	\N	2022-04-26 09:56:22
1943	712	223	14295.43	POS	\N	2022-05-26 09:56:23
1944	546	\N	13440.44	EFT	\N	2022-06-26 09:56:24
1945	377	474	15829.45	havale	\N	2022-07-26 09:56:25
1946	138	\N	13186.46	POS	\N	2022-01-27 09:56:26
1947	459	284	19230.47	EFT	\N	2022-02-27 09:57:27
1948	417	\N	3917.48	havale	\N	2022-03-27 09:57:28
1949	509	609	16344.49	POS	\N	2022-04-27 09:57:29
1950	765	\N	8014.50	EFT	\N	2022-05-27 09:57:30
1951	659	389	15329.51	havale	\N	2022-06-27 09:57:31
1952	747	\N	2030.52	POS	\N	2022-07-27 09:57:32
1953	60	374	13895.53	EFT	1	2022-01-28 09:57:33
1954	105	\N	17293.54	havale	\N	2022-02-28 09:57:34
1955	114	22	12634.55	POS	\N	2022-03-28 09:57:35
1956	734	\N	11918.56	EFT	\N	2022-04-28 09:57:36
1957	365	452	10692.57	havale	\N	2022-05-28 09:57:37
1958	694	\N	4452.58	POS	\N	2022-06-28 09:58:38
1959	171	77	16430.59	EFT	\N	2022-07-28 09:58:39
1960	517	\N	4569.60	havale	\N	2022-01-01 10:58:40
1961	361	536	6036.61	POS	\N	2022-02-01 10:58:41
1962	335	\N	8844.62	EFT	\N	2022-03-01 10:58:42
1963	461	255	8776.63	havale	\N	2022-04-01 10:58:43
1964	600	\N	12433.64	POS	\N	2022-05-01 10:58:44
1965	303	98	9820.65	EFT	\N	2022-06-01 10:58:45
1966	414	\N	9725.66	havale	\N	2022-07-01 10:58:46
1967	598	741	15262.67	POS	\N	2022-01-02 10:58:47
1968	433	\N	12987.68	EFT	\N	2022-02-02 10:58:48
1969	535	28	9426.69	havale	\N	2022-03-02 10:59:49
1970	145	\N	19113.70	POS	\N	2022-04-02 10:59:50
1971	202	187	12115.71	EFT	\N	2022-05-02 10:59:51
1972	429	\N	7519.72	havale	\N	2022-06-02 10:59:52
1973	423	447	10638.73	POS	\N	2022-07-02 10:59:53
1974	583	\N	16147.74	EFT	\N	2022-01-03 10:59:54
1975	667	458	17588.75	havale	\N	2022-02-03 10:59:55
1976	337	\N	1735.76	POS	\N	2022-03-03 10:59:56
1977	264	1	12939.77	EFT	\N	2022-04-03 10:59:57
1978	727	\N	18971.78	havale	\N	2022-05-03 10:59:58
1979	118	732	13593.79	POS	\N	2022-06-03 10:59:59
1980	403	\N	11759.80	EFT	\N	2022-07-03 10:00:00
1981	376	199	8367.81	havale	\N	2022-01-04 10:00:01
1982	686	\N	13921.82	POS	\N	2022-02-04 10:00:02
1983	16	680	669.83	EFT	\N	2022-03-04 10:00:03
1984	28	\N	18575.84	havale	\N	2022-04-04 10:00:04
1985	350	604	16468.85	POS	\N	2022-05-04 10:00:05
1986	411	\N	18561.86	EFT	\N	2022-06-04 10:00:06
1987	476	67	10418.87	havale	\N	2022-07-04 10:00:07
1988	580	\N	14491.88	POS	\N	2022-01-05 10:00:08
1989	150	184	19160.89	EFT	\N	2022-02-05 10:00:09
1990	706	\N	15421.90	havale	\N	2022-03-05 10:00:10
1991	256	305	13435.91	POS	\N	2022-04-05 10:01:11
1992	39	\N	19474.92	EFT	\N	2022-05-05 10:01:12
1993	526	270	7560.93	havale	\N	2022-06-05 10:01:13
1994	727	\N	3245.94	POS	\N	2022-07-05 10:01:14
1995	1	169	15541.95	EFT	\N	2022-01-06 10:01:15
1996	387	\N	19549.96	havale	\N	2022-02-06 10:01:16
1997	395	161	5037.97	POS	\N	2022-03-06 10:01:17
1998	687	\N	13221.98	EFT	\N	2022-04-06 10:01:18
1999	620	76	18606.99	havale	\N	2022-05-06 10:01:19
2000	767	\N	14470.00	POS	\N	2022-06-06 10:01:20
\.


--
-- Data for Name: kefil; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.kefil (basvuru_id, musteri_no, kefil_ad_soyad, kefil_tckn, kefil_tel, kefil_eposta, basvuru_zamani) FROM stdin;
1	152	Elif Çelik	91000000190	05423000037	kefil1@mynet.com	2022-04-01 00:00:03
2	397	Şerife Kurt	91000000268	05423000074	kefil2@mynet.com	2022-07-01 00:00:06
3	108	İsmail Çelik	91000000336	05423000111	\N	2022-03-02 00:00:09
4	531	Elif Özdemir	91000000404	05423000148	kefil4@mynet.com	2022-06-02 00:01:12
5	98	Elif Kılıç	10076022424	05320910731	ahmetkaya96@gmail.com	2022-02-03 00:01:15
6	620	Ayşe Çelik	91000000640	05423000222	\N	2022-05-03 00:01:18
7	112	Hatice Kara	91000000718	05423000259	kefil7@mynet.com	2022-01-04 00:01:21
8	710	Ali Kara	91000000886	05423000296	kefil8@mynet.com	2022-04-04 00:02:24
9	693	Hüseyin Kılıç	91000000954	05423000333	\N	2022-07-04 00:02:27
10	325	Meryem Güneş	10144125828	05324316073	muratyilmaz182@hotmail.com	2022-03-05 00:02:30
11	585	Emine Kurt	91000001180	05423000407	kefil11@mynet.com	2022-06-05 00:03:33
12	743	Emine Arslan	91000001258	05423000444	\N	2022-02-06 00:03:36
13	309	Emine Kaya	91000001326	05423000481	kefil13@mynet.com	2022-05-06 00:03:39
14	280	Hatice Kaya	91000001494	05423000518	kefil14@mynet.com	2022-01-07 00:03:42
15	698	Hüseyin Demir	10099779428	05322059044	meryemozturk126@gmail.com	2022-04-07 00:04:45
16	147	Hatice Öztürk	91000001630	05423000592	kefil16@mynet.com	2022-07-07 00:04:48
17	341	Meryem Yılmaz	91000001708	05423000629	kefil17@mynet.com	2022-03-08 00:04:51
18	670	Meryem Yıldız	91000001876	05423000666	\N	2022-06-08 00:04:54
19	346	Çiğdem Öztürk	91000001944	05423000703	kefil19@mynet.com	2022-02-09 00:05:57
20	744	Zeynep Kara	10496521378	05321461574	aliozkan627@gmail.com	2022-05-09 00:05:00
21	671	Ahmet Aydın	91000002170	05423000777	\N	2022-01-10 00:05:03
22	612	Hatice Öztürk	91000002248	05423000814	kefil22@mynet.com	2022-04-10 00:06:06
23	631	Elif Şimşek	91000002316	05423000851	kefil23@mynet.com	2022-07-10 00:06:09
24	418	Ali Kurt	91000002484	05423000888	\N	2022-03-11 00:06:12
25	500	Çiğdem Kurt	10504440356	05321817947	ismaildemir637@hotmail.com	2022-06-11 00:06:15
26	216	Zeynep Çelik	91000002620	05423000962	kefil26@mynet.com	2022-02-12 00:07:18
27	131	Zeynep Şimşek	91000002798	05423000999	\N	2022-05-12 00:07:21
28	661	Emine Kurt	91000002866	05423001036	kefil28@mynet.com	2022-01-13 00:07:24
29	138	Ali Çelik	91000002934	05423001073	kefil29@mynet.com	2022-04-13 00:07:27
30	579	Hasan Şahin	10327846618	05323462980	mehmetcetin421@hotmail.com	2022-07-13 00:08:30
31	318	Fatma Öztürk	91000003160	05423001147	kefil31@mynet.com	2022-03-14 00:08:33
32	318	Hüseyin Aydın	91000003238	05423001184	kefil32@mynet.com	2022-06-14 00:08:36
33	106	Fatma Çetin	91000003306	05423001221	\N	2022-02-15 00:09:39
34	352	Hüseyin Güneş	91000003474	05423001258	kefil34@mynet.com	2022-05-15 00:09:42
35	327	Ahmet Güneş	10506024110	05321897141	huseyinkurt639@gmail.com	2022-01-16 00:09:45
36	148	Fatma Öztürk	91000003610	05423001332	\N	2022-04-16 00:09:48
37	510	Ali Şahin	91000003788	05423001369	kefil37@mynet.com	2022-07-16 00:10:51
38	477	Yağız Çelik	91000003856	05423001406	kefil38@mynet.com	2022-03-17 00:10:54
39	705	Meryem Arslan	91000003924	05423001443	\N	2022-06-17 00:10:57
40	378	Fatma Koç	10362690276	05324928069	cigdemsahin458@hotmail.com	2022-02-18 00:10:00
41	416	Mehmet Aydın	91000004150	05423001517	kefil41@mynet.com	2022-05-18 00:11:03
42	701	Murat Arslan	91000004228	05423001554	\N	2022-01-19 00:11:06
43	102	Murat Yılmaz	91000004396	05423001591	kefil43@mynet.com	2022-04-19 00:11:09
44	736	Mehmet Özkan	91000004464	05423001628	kefil44@mynet.com	2022-07-19 00:12:12
45	217	Gülşen Şahin	91000004532	05423001665	\N	2022-03-20 00:12:15
46	86	Gülşen Şahin	91000004600	05423001702	kefil46@mynet.com	2022-06-20 00:12:18
47	483	Hatice Kılıç	91000004778	05423001739	kefil47@mynet.com	2022-02-21 00:12:21
48	312	Emine Öztürk	91000004846	05423001776	\N	2022-05-21 00:13:24
49	599	Hasan Koç	91000004914	05423001813	kefil49@mynet.com	2022-01-22 00:13:27
50	717	Gülşen Koç	10097403790	05321940253	fatmakilic123@gmail.com	2022-04-22 00:13:30
51	117	Ayşe Kara	91000005140	05423001887	\N	2022-07-22 00:13:33
52	343	Ömer Aydın	91000005218	05423001924	kefil52@mynet.com	2022-03-23 00:14:36
53	249	Şerife Çetin	91000005386	05423001961	kefil53@mynet.com	2022-06-23 00:14:39
54	347	Yağız Kılıç	91000005454	05423001998	\N	2022-02-24 00:14:42
55	703	Çiğdem Kurt	91000005522	05423002035	kefil55@mynet.com	2022-05-24 00:15:45
56	738	Gülşen Öztürk	91000005690	05423002072	kefil56@mynet.com	2022-01-25 00:15:48
57	325	Mehmet Çelik	91000005768	05423002109	\N	2022-04-25 00:15:51
58	117	Fatma Çelik	91000005836	05423002146	kefil58@mynet.com	2022-07-25 00:15:54
59	488	Çiğdem Aydın	91000005904	05423002183	kefil59@mynet.com	2022-03-26 00:16:57
60	250	Gülşen Güneş	10296962500	05321720712	serifedemir375@gmail.com	2022-06-26 00:16:00
61	649	Mustafa Kaya	91000006130	05423002257	kefil61@mynet.com	2022-02-27 00:16:03
62	710	Ayşe Öztürk	91000006208	05423002294	kefil62@mynet.com	2022-05-27 00:16:06
63	401	İsmail Doğan	91000006376	05423002331	\N	2022-01-28 00:17:09
64	721	Meryem Kurt	91000006444	05423002368	kefil64@mynet.com	2022-04-28 00:17:12
65	632	Ömer Kara	10282708334	05321047563	ahmetyildiz357@gmail.com	2022-07-28 00:17:15
66	558	Ahmet Özdemir	91000006680	05423002442	\N	2022-03-01 01:18:18
67	452	İsmail Şahin	91000006758	05423002479	kefil67@mynet.com	2022-06-01 01:18:21
68	129	Şerife Şahin	91000006826	05423002516	kefil68@mynet.com	2022-02-02 01:18:24
69	191	Ayşe Çelik	91000006994	05423002553	\N	2022-05-02 01:18:27
70	310	Elif Demir	91000007052	05423002590	kefil70@mynet.com	2022-01-03 01:19:30
71	407	Yağız Koç	91000007120	05423002627	kefil71@mynet.com	2022-04-03 01:19:33
72	636	Çiğdem Demir	91000007298	05423002664	\N	2022-07-03 01:19:36
73	435	İsmail Kurt	91000007366	05423002701	kefil73@mynet.com	2022-03-04 01:19:39
74	549	Hatice Şahin	91000007434	05423002738	kefil74@mynet.com	2022-06-04 01:20:42
75	514	Meryem Aslan	91000007502	05423002775	\N	2022-02-05 01:20:45
76	505	Çiğdem Kurt	91000007670	05423002812	kefil76@mynet.com	2022-05-05 01:20:48
77	285	Murat Kılıç	91000007748	05423002849	kefil77@mynet.com	2022-01-06 01:21:51
78	301	Mehmet Çetin	91000007816	05423002886	\N	2022-04-06 01:21:54
79	710	Emine Aydın	91000007984	05423002923	kefil79@mynet.com	2022-07-06 01:21:57
80	710	Elif Koç	10196391202	05326810684	yagizdemir248@hotmail.com	2022-03-07 01:21:00
81	712	Mehmet Öztürk	91000008110	05423002997	\N	2022-06-07 01:22:03
82	481	Zeynep Demir	91000008288	05423003034	kefil82@mynet.com	2022-02-08 01:22:06
83	389	Çiğdem Yıldız	91000008356	05423003071	kefil83@mynet.com	2022-05-08 01:22:09
84	229	Gülşen Güneş	91000008424	05423003108	\N	2022-01-09 01:22:12
85	523	Elif Kurt	91000008592	05423003145	kefil85@mynet.com	2022-04-09 01:23:15
86	635	Yağız Şahin	91000008660	05423003182	kefil86@mynet.com	2022-07-09 01:23:18
87	300	Mustafa Yıldız	91000008738	05423003219	\N	2022-03-10 01:23:21
88	79	Hasan Yıldız	91000008806	05423003256	kefil88@mynet.com	2022-06-10 01:24:24
89	647	Elif Özdemir	91000008974	05423003293	kefil89@mynet.com	2022-02-11 01:24:27
90	725	Gülşen Şahin	10235194320	05328711340	huseyindemir297@gmail.com	2022-05-11 01:24:30
91	339	Murat Şimşek	91000009100	05423003367	kefil91@mynet.com	2022-01-12 01:24:33
92	451	Ayşe Kurt	91000009278	05423003404	kefil92@mynet.com	2022-04-12 01:25:36
93	505	Çiğdem Kılıç	91000009346	05423003441	\N	2022-07-12 01:25:39
94	621	Yağız Çelik	91000009414	05423003478	kefil94@mynet.com	2022-03-13 01:25:42
95	447	Hatice Doğan	10111657956	05322692596	mehmetozkan141@gmail.com	2022-06-13 01:25:45
96	112	Gülşen Şahin	91000009650	05423003552	\N	2022-02-14 01:26:48
97	135	Mehmet Kurt	91000009728	05423003589	kefil97@mynet.com	2022-05-14 01:26:51
98	743	Ömer Çelik	91000009896	05423003626	kefil98@mynet.com	2022-01-15 01:26:54
99	623	Meryem Doğan	91000009964	05423003663	\N	2022-04-15 01:27:57
100	378	Fatma Şimşek	10582838410	05325698453	hasankoc736@hotmail.com	2022-07-15 01:27:00
101	558	Mehmet Şimşek	91000010168	05423003737	kefil101@mynet.com	2022-03-16 01:27:03
102	609	Hatice Şimşek	91000010236	05423003774	\N	2022-06-16 01:27:06
103	597	Fatma Şahin	91000010304	05423003811	kefil103@mynet.com	2022-02-17 01:28:09
104	324	İsmail Çetin	91000010472	05423003848	kefil104@mynet.com	2022-05-17 01:28:12
105	171	İsmail Çelik	10239945744	05328948922	ismailozturk303@gmail.com	2022-01-18 01:28:15
106	414	Zeynep Güneş	91000010618	05423003922	kefil106@mynet.com	2022-04-18 01:28:18
107	640	Mustafa Güneş	91000010786	05423003959	kefil107@mynet.com	2022-07-18 01:29:21
108	418	Ömer Şahin	91000010854	05423003996	\N	2022-03-19 01:29:24
109	724	Emine Yılmaz	91000010922	05423004033	kefil109@mynet.com	2022-06-19 01:29:27
110	658	Mehmet Çetin	10069687210	05320593955	mustafayildiz88@hotmail.com	2022-02-20 01:30:30
111	719	Şerife Kurt	91000011158	05423004107	\N	2022-05-20 01:30:33
112	168	Meryem Yılmaz	91000011226	05423004144	kefil112@mynet.com	2022-01-21 01:30:36
113	738	Ömer Demir	91000011394	05423004181	kefil113@mynet.com	2022-04-21 01:30:39
114	244	İsmail Öztürk	91000011462	05423004218	\N	2022-07-21 01:31:42
115	237	Emine Yılmaz	91000011530	05423004255	kefil115@mynet.com	2022-03-22 01:31:45
116	427	Hatice Aslan	91000011608	05423004292	kefil116@mynet.com	2022-06-22 01:31:48
117	277	Hasan Arslan	91000011776	05423004329	\N	2022-02-23 01:31:51
118	460	Hasan Güneş	91000011844	05423004366	kefil118@mynet.com	2022-05-23 01:32:54
119	210	Hasan Kılıç	91000011912	05423004403	kefil119@mynet.com	2022-01-24 01:32:57
120	339	Hüseyin Şimşek	10362690276	05324928069	cigdemsahin458@hotmail.com	2022-04-24 01:32:00
121	213	Çiğdem Yıldız	91000012148	05423004477	kefil121@mynet.com	2022-07-24 01:33:03
122	548	Hasan Çelik	91000012216	05423004514	kefil122@mynet.com	2022-03-25 01:33:06
123	652	Mustafa Çetin	91000012384	05423004551	\N	2022-06-25 01:33:09
124	682	Yağız Doğan	91000012452	05423004588	kefil124@mynet.com	2022-02-26 01:33:12
125	183	Murat Kurt	10410996190	05327303889	cigdemsimsek519@gmail.com	2022-05-26 01:34:15
126	404	Çiğdem Çetin	91000012698	05423004662	\N	2022-01-27 01:34:18
127	711	Fatma Aslan	91000012766	05423004699	kefil127@mynet.com	2022-04-27 01:34:21
128	233	Elif Yıldız	91000012834	05423004736	kefil128@mynet.com	2022-07-27 01:34:24
129	670	Mustafa Aydın	91000012902	05423004773	\N	2022-03-28 01:35:27
130	663	Şerife Özkan	10234402488	05328671743	haticeaydin296@hotmail.com	2022-06-28 01:35:30
131	333	Elif Özdemir	91000013138	05423004847	kefil131@mynet.com	2022-02-01 02:35:33
132	744	Mustafa Kurt	91000013206	05423004884	\N	2022-05-01 02:36:36
133	149	Meryem Şimşek	91000013374	05423004921	kefil133@mynet.com	2022-01-02 02:36:39
134	566	Zeynep Demir	91000013442	05423004958	kefil134@mynet.com	2022-04-02 02:36:42
135	160	Mehmet Kaya	10511567466	05322174320	zeynepkilic646@hotmail.com	2022-07-02 02:36:45
136	341	Elif Doğan	91000013688	05423005032	kefil136@mynet.com	2022-03-03 02:37:48
137	701	Mustafa Kara	91000013756	05423005069	kefil137@mynet.com	2022-06-03 02:37:51
138	625	Yağız Kaya	91000013824	05423005106	\N	2022-02-04 02:37:54
139	419	Ali Demir	91000013992	05423005143	kefil139@mynet.com	2022-05-04 02:37:57
140	505	Emine Doğan	10493353750	05321303186	alikaya623@hotmail.com	2022-01-05 02:38:00
141	724	Emine Özdemir	91000014128	05423005217	\N	2022-04-05 02:38:03
142	222	Hüseyin Doğan	91000014296	05423005254	kefil142@mynet.com	2022-07-05 02:38:06
143	448	Fatma Kara	91000014364	05423005291	kefil143@mynet.com	2022-03-06 02:39:09
144	750	Mehmet Özkan	91000014432	05423005328	\N	2022-06-06 02:39:12
145	598	Ayşe Kılıç	10239153880	05328909325	hasandogan302@hotmail.com	2022-02-07 02:39:15
146	435	Gülşen Şahin	91000014678	05423005402	kefil146@mynet.com	2022-05-07 02:39:18
147	577	Mustafa Güneş	91000014746	05423005439	\N	2022-01-08 02:40:21
148	588	Mustafa Kaya	91000014814	05423005476	kefil148@mynet.com	2022-04-08 02:40:24
149	172	Yağız Aydın	91000014982	05423005513	kefil149@mynet.com	2022-07-08 02:40:27
150	403	Mustafa Arslan	10411788022	05327343486	meryemozdemir520@hotmail.com	2022-03-09 02:40:30
151	653	Fatma Çetin	91000000190	05423000037	kefil1@mynet.com	2022-06-09 02:41:33
152	487	Meryem Yılmaz	91000000268	05423000074	kefil2@mynet.com	2022-02-10 02:41:36
153	703	Zeynep Özkan	91000000336	05423000111	\N	2022-05-10 02:41:39
154	537	Fatma Çetin	91000000404	05423000148	kefil4@mynet.com	2022-01-11 02:42:42
155	139	Mehmet Aslan	91000000572	05423000185	kefil5@mynet.com	2022-04-11 02:42:45
156	396	Fatma Güneş	91000000640	05423000222	\N	2022-07-11 02:42:48
157	461	Mehmet Kılıç	91000000718	05423000259	kefil7@mynet.com	2022-03-12 02:42:51
158	176	Murat Kara	91000000886	05423000296	kefil8@mynet.com	2022-06-12 02:43:54
159	117	Meryem Çelik	91000000954	05423000333	\N	2022-02-13 02:43:57
160	554	Ömer Şimşek	10470388652	05320154873	yagizaslan594@gmail.com	2022-05-13 02:43:00
161	413	Mustafa Aslan	91000001180	05423000407	kefil11@mynet.com	2022-01-14 02:43:03
162	725	Ahmet Özdemir	91000001258	05423000444	\N	2022-04-14 02:44:06
163	570	Gülşen Doğan	91000001326	05423000481	kefil13@mynet.com	2022-07-14 02:44:09
164	716	Şerife Özkan	91000001494	05423000518	kefil14@mynet.com	2022-03-15 02:44:12
165	741	Hasan Yılmaz	10072062974	05320712746	meryemozdemir91@hotmail.com	2022-06-15 02:45:15
166	149	Yağız Çetin	91000001630	05423000592	kefil16@mynet.com	2022-02-16 02:45:18
167	288	Yağız Çetin	91000001708	05423000629	kefil17@mynet.com	2022-05-16 02:45:21
168	344	İsmail Öztürk	91000001876	05423000666	\N	2022-01-17 02:45:24
169	688	Mehmet Özdemir	91000001944	05423000703	kefil19@mynet.com	2022-04-17 02:46:27
170	98	Gülşen Demir	10247072890	05329265698	ismailyilmaz312@gmail.com	2022-07-17 02:46:30
171	703	Fatma Öztürk	91000002170	05423000777	\N	2022-03-18 02:46:33
172	441	Elif Kara	91000002248	05423000814	kefil22@mynet.com	2022-06-18 02:46:36
173	611	Hatice Şahin	91000002316	05423000851	kefil23@mynet.com	2022-02-19 02:47:39
174	279	Şerife Yıldız	91000002484	05423000888	\N	2022-05-19 02:47:42
175	498	Meryem Öztürk	91000002552	05423000925	kefil25@mynet.com	2022-01-20 02:47:45
176	327	Yağız Öztürk	91000002620	05423000962	kefil26@mynet.com	2022-04-20 02:48:48
177	163	Ali Koç	91000002798	05423000999	\N	2022-07-20 02:48:51
178	465	Fatma Özdemir	91000002866	05423001036	kefil28@mynet.com	2022-03-21 02:48:54
179	405	Emine Koç	91000002934	05423001073	kefil29@mynet.com	2022-06-21 02:48:57
180	151	Elif Kılıç	10277165098	05320770384	meryemyilmaz350@hotmail.com	2022-02-22 02:49:00
181	183	Hasan Yılmaz	91000003160	05423001147	kefil31@mynet.com	2022-05-22 02:49:03
182	367	Ömer Kurt	91000003238	05423001184	kefil32@mynet.com	2022-01-23 02:49:06
183	439	Çiğdem Çelik	91000003306	05423001221	\N	2022-04-23 02:49:09
184	492	Hasan Kurt	91000003474	05423001258	kefil34@mynet.com	2022-07-23 02:50:12
185	543	Hüseyin Yıldız	10064143964	05320356373	serifearslan81@gmail.com	2022-03-24 02:50:15
186	149	Gülşen Özkan	91000003610	05423001332	\N	2022-06-24 02:50:18
187	378	Hatice Yıldız	91000003788	05423001369	kefil37@mynet.com	2022-02-25 02:51:21
188	279	Hüseyin Özdemir	91000003856	05423001406	kefil38@mynet.com	2022-05-25 02:51:24
189	98	Elif Özdemir	91000003924	05423001443	\N	2022-01-26 02:51:27
190	704	Hatice Kaya	10305673410	05322116682	aysearslan386@hotmail.com	2022-04-26 02:51:30
191	379	Gülşen Kurt	91000004150	05423001517	kefil41@mynet.com	2022-07-26 02:52:33
192	460	Murat Çelik	91000004228	05423001554	\N	2022-03-27 02:52:36
193	215	Şerife Demir	91000004396	05423001591	kefil43@mynet.com	2022-06-27 02:52:39
194	297	Elif Demir	91000004464	05423001628	kefil44@mynet.com	2022-02-28 02:52:42
195	338	Emine Kurt	10569376164	05325025304	cigdemkilic719@hotmail.com	2022-05-28 02:53:45
196	659	Emine Kılıç	91000004600	05423001702	kefil46@mynet.com	2022-01-01 03:53:48
197	381	Ömer Kara	91000004778	05423001739	kefil47@mynet.com	2022-04-01 03:53:51
198	403	Ömer Öztürk	91000004846	05423001776	\N	2022-07-01 03:54:54
199	304	Ahmet Demir	91000004914	05423001813	kefil49@mynet.com	2022-03-02 03:54:57
200	712	Gülşen Şimşek	10102155140	05322177835	zeynepkaya129@gmail.com	2022-06-02 03:54:00
\.


--
-- Data for Name: personel; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.personel (personel_id, ad, soyad, eposta, sube_id) FROM stdin;
1	Emine	Özkan	emine.ozkan1@anadolukatilim.com.tr	2
2	Hatice	Kurt	hatice.kurt2@anadolukatilim.com.tr	3
3	Emine	Çetin	emine.cetin3@anadolukatilim.com.tr	4
4	Mehmet	Kılıç	mehmet.kilic4@anadolukatilim.com.tr	5
5	Emine	Çelik	emine.celik5@anadolukatilim.com.tr	6
6	Hatice	Şimşek	hatice.simsek6@anadolukatilim.com.tr	7
7	Mustafa	Şimşek	mustafa.simsek7@anadolukatilim.com.tr	8
8	Ayşe	Öztürk	ayse.ozturk8@anadolukatilim.com.tr	9
9	Elif	Yılmaz	elif.yilmaz9@anadolukatilim.com.tr	10
10	Şerife	Şimşek	serife.simsek10@anadolukatilim.com.tr	11
11	Zeynep	Aslan	zeynep.aslan11@anadolukatilim.com.tr	12
12	Yağız	Yıldız	yagiz.yildiz12@anadolukatilim.com.tr	13
13	Ahmet	Yılmaz	ahmet.yilmaz13@anadolukatilim.com.tr	14
14	Hatice	Özkan	hatice.ozkan14@anadolukatilim.com.tr	15
15	Mehmet	Aslan	mehmet.aslan15@anadolukatilim.com.tr	16
16	Elif	Kurt	elif.kurt16@anadolukatilim.com.tr	17
17	Fatma	Arslan	fatma.arslan17@anadolukatilim.com.tr	18
18	Mehmet	Çelik	mehmet.celik18@anadolukatilim.com.tr	19
19	Ahmet	Şimşek	ahmet.simsek19@anadolukatilim.com.tr	20
20	Mustafa	Aslan	mustafa.aslan20@anadolukatilim.com.tr	21
21	Murat	Kara	murat.kara21@anadolukatilim.com.tr	22
22	Ahmet	Kılıç	ahmet.kilic22@anadolukatilim.com.tr	23
23	Ahmet	Kılıç	ahmet.kilic23@anadolukatilim.com.tr	24
24	Meryem	Aslan	meryem.aslan24@anadolukatilim.com.tr	25
25	Ahmet	Doğan	ahmet.dogan25@anadolukatilim.com.tr	26
26	Fatma	Kurt	fatma.kurt26@anadolukatilim.com.tr	27
27	Elif	Özdemir	elif.ozdemir27@anadolukatilim.com.tr	28
28	Hatice	Kara	hatice.kara28@anadolukatilim.com.tr	29
29	Ahmet	Çelik	ahmet.celik29@anadolukatilim.com.tr	30
30	Ömer	Şimşek	omer.simsek30@anadolukatilim.com.tr	31
31	Zeynep	Arslan	zeynep.arslan31@anadolukatilim.com.tr	32
32	İsmail	Şimşek	ismail.simsek32@anadolukatilim.com.tr	33
33	Mehmet	Çetin	mehmet.cetin33@anadolukatilim.com.tr	34
34	Çiğdem	Yıldız	cigdem.yildiz34@anadolukatilim.com.tr	35
35	Çiğdem	Arslan	cigdem.arslan35@anadolukatilim.com.tr	36
36	Emine	Çetin	emine.cetin36@anadolukatilim.com.tr	37
37	Murat	Kaya	murat.kaya37@anadolukatilim.com.tr	38
38	Emine	Öztürk	emine.ozturk38@anadolukatilim.com.tr	39
39	Hüseyin	Arslan	huseyin.arslan39@anadolukatilim.com.tr	40
40	Yağız	Yılmaz	yagiz.yilmaz40@anadolukatilim.com.tr	41
41	Hatice	Güneş	hatice.gunes41@anadolukatilim.com.tr	42
42	Zeynep	Aydın	zeynep.aydin42@anadolukatilim.com.tr	43
43	Hüseyin	Koç	huseyin.koc43@anadolukatilim.com.tr	44
44	Emine	Arslan	emine.arslan44@anadolukatilim.com.tr	45
45	Zeynep	Öztürk	zeynep.ozturk45@anadolukatilim.com.tr	46
46	Hüseyin	Kurt	huseyin.kurt46@anadolukatilim.com.tr	47
47	Ayşe	Aslan	ayse.aslan47@anadolukatilim.com.tr	48
48	Emine	Demir	emine.demir48@anadolukatilim.com.tr	49
49	Emine	Aydın	emine.aydin49@anadolukatilim.com.tr	50
50	Mustafa	Aslan	mustafa.aslan50@anadolukatilim.com.tr	51
51	Ömer	Arslan	omer.arslan51@anadolukatilim.com.tr	52
52	Murat	Çetin	murat.cetin52@anadolukatilim.com.tr	53
53	Zeynep	Koç	zeynep.koc53@anadolukatilim.com.tr	54
54	Şerife	Arslan	serife.arslan54@anadolukatilim.com.tr	55
55	Hüseyin	Demir	huseyin.demir55@anadolukatilim.com.tr	56
56	Mustafa	Arslan	mustafa.arslan56@anadolukatilim.com.tr	57
57	Ömer	Çetin	omer.cetin57@anadolukatilim.com.tr	58
58	Ali	Yılmaz	ali.yilmaz58@anadolukatilim.com.tr	59
59	Mehmet	Güneş	mehmet.gunes59@anadolukatilim.com.tr	60
60	Şerife	Güneş	serife.gunes60@anadolukatilim.com.tr	61
61	Hüseyin	Özkan	huseyin.ozkan61@anadolukatilim.com.tr	62
62	Mehmet	Kılıç	mehmet.kilic62@anadolukatilim.com.tr	63
63	Hatice	Aydın	hatice.aydin63@anadolukatilim.com.tr	64
64	İsmail	Şimşek	ismail.simsek64@anadolukatilim.com.tr	65
65	Yağız	Kılıç	yagiz.kilic65@anadolukatilim.com.tr	66
66	Emine	Doğan	emine.dogan66@anadolukatilim.com.tr	67
67	Fatma	Şimşek	fatma.simsek67@anadolukatilim.com.tr	68
68	Ali	Şimşek	ali.simsek68@anadolukatilim.com.tr	69
69	Fatma	Özkan	fatma.ozkan69@anadolukatilim.com.tr	70
70	Ali	Arslan	ali.arslan70@anadolukatilim.com.tr	71
71	Mehmet	Kurt	mehmet.kurt71@anadolukatilim.com.tr	72
72	Yağız	Çelik	yagiz.celik72@anadolukatilim.com.tr	73
73	Gülşen	Çelik	gulsen.celik73@anadolukatilim.com.tr	74
74	Hasan	Çelik	hasan.celik74@anadolukatilim.com.tr	75
75	Fatma	Aslan	fatma.aslan75@anadolukatilim.com.tr	76
76	Gülşen	Demir	gulsen.demir76@anadolukatilim.com.tr	77
77	Mustafa	Aslan	mustafa.aslan77@anadolukatilim.com.tr	78
78	Mehmet	Özdemir	mehmet.ozdemir78@anadolukatilim.com.tr	79
79	Ahmet	Özdemir	ahmet.ozdemir79@anadolukatilim.com.tr	80
80	Gülşen	Kılıç	gulsen.kilic80@anadolukatilim.com.tr	81
81	Emine	Özkan	emine.ozkan81@anadolukatilim.com.tr	1
82	Emine	Yılmaz	emine.yilmaz82@anadolukatilim.com.tr	2
83	Mehmet	Öztürk	mehmet.ozturk83@anadolukatilim.com.tr	3
84	Zeynep	Kurt	zeynep.kurt84@anadolukatilim.com.tr	4
85	Elif	Kaya	elif.kaya85@anadolukatilim.com.tr	5
86	Murat	Aydın	murat.aydin86@anadolukatilim.com.tr	6
87	Fatma	Arslan	fatma.arslan87@anadolukatilim.com.tr	7
88	Hüseyin	Aslan	huseyin.aslan88@anadolukatilim.com.tr	8
89	Fatma	Arslan	fatma.arslan89@anadolukatilim.com.tr	9
90	Emine	Şimşek	emine.simsek90@anadolukatilim.com.tr	10
91	Gülşen	Aydın	gulsen.aydin91@anadolukatilim.com.tr	11
92	Şerife	Çetin	serife.cetin92@anadolukatilim.com.tr	12
93	Ahmet	Kurt	ahmet.kurt93@anadolukatilim.com.tr	13
94	Yağız	Yıldız	yagiz.yildiz94@anadolukatilim.com.tr	14
95	İsmail	Demir	ismail.demir95@anadolukatilim.com.tr	15
96	Ahmet	Kurt	ahmet.kurt96@anadolukatilim.com.tr	16
97	Ali	Yılmaz	ali.yilmaz97@anadolukatilim.com.tr	17
98	Gülşen	Yıldız	gulsen.yildiz98@anadolukatilim.com.tr	18
99	Mehmet	Koç	mehmet.koc99@anadolukatilim.com.tr	19
100	Ayşe	Yılmaz	ayse.yilmaz100@anadolukatilim.com.tr	20
\.


--
-- Data for Name: internet_giris; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.internet_giris (oturum_id, kullanici, ip, platform, giris_zamani) FROM stdin;
1	eminesimsek547@hotmail.com	88.110.126.48	iOS	2022-03-01 00:00:02
2	alicelik426@gmail.com	85.5.115.230	iOS	2022-05-01 00:00:04
3	meryemkara342@gmail.com	78.97.240.64	Android	2022-07-01 00:00:06
4	omeraydin402@gmail.com	88.231.92.162	iOS	2022-02-02 00:00:08
5	mehmetkoc549@gmail.com	176.24.68.177	iOS	2022-04-02 00:00:10
6	murataslan729@gmail.com	85.117.92.207	Android	2022-06-02 00:01:12
7	MEHMETDEMIR741@GMAIL.COM	176.69.145.50	iOS	2022-01-03 00:01:14
8	hasankoc497@hotmail.com	176.138.212.116	iOS	2022-03-03 00:01:16
9	meryemaslan107@hotmail.com	85.4.99.195	Android	2022-05-03 00:01:18
10	aysedogan204@gmail.com	88.173.83.245	iOS	2022-07-03 00:01:20
11	gulsenkaya596@hotmail.com	88.38.95.107	iOS	2022-02-04 00:02:22
12	yagizkilic702@gmail.com	78.189.67.157	Android	2022-04-04 00:02:24
13	cigdemkara278@hotmail.com	88.64.108.250	iOS	2022-06-04 00:02:26
14	YAGIZASLAN594@GMAIL.COM	85.122.211.166	iOS	2022-01-05 00:02:28
15	huseyinkilic326@hotmail.com	176.68.110.239	Android	2022-03-05 00:02:30
16	omerkaya215@hotmail.com	176.118.163.48	iOS	2022-05-05 00:02:32
17	eminedogan169@hotmail.com	78.29.164.54	iOS	2022-07-05 00:03:34
18	muratdogan280@hotmail.com	85.118.87.135	Android	2022-02-06 00:03:36
19	mustafaozkan369@gmail.com	88.207.49.71	iOS	2022-04-06 00:03:38
20	cigdemaslan299@hotmail.com	85.226.178.121	iOS	2022-06-06 00:03:40
21	GULSENYILMAZ486@GMAIL.COM	78.186.188.99	Android	2022-01-07 00:03:42
22	ismailarslan632@hotmail.com	85.240.107.26	iOS	2022-03-07 00:04:44
23	huseyinkoc561@gmail.com	85.70.131.69	iOS	2022-05-07 00:04:46
24	mehmetozturk525@gmail.com	85.93.33.152	Android	2022-07-07 00:04:48
25	mustafakoc348@gmail.com	88.232.177.30	iOS	2022-02-08 00:04:50
26	elifkaya529@hotmail.com	78.125.202.154	iOS	2022-04-08 00:04:52
27	mustafakurt353@hotmail.com	85.235.126.83	Android	2022-06-08 00:04:54
28	MEHMETCELIK304@HOTMAIL.COM	85.5.23.242	iOS	2022-01-09 00:05:56
29	eminekurt183@gmail.com	85.252.194.241	iOS	2022-03-09 00:05:58
30	elifsimsek305@hotmail.com	78.89.2.70	Android	2022-05-09 00:05:00
31	aysedogan204@gmail.com	176.37.184.187	iOS	2022-07-09 00:05:02
32	hasanozturk440@hotmail.com	88.122.80.42	iOS	2022-02-10 00:05:04
33	mustafadogan100@hotmail.com	176.180.211.32	Android	2022-04-10 00:06:06
34	yagizdogan266@hotmail.com	78.185.28.158	iOS	2022-06-10 00:06:08
35	YAGIZKAYA603@GMAIL.COM	88.163.252.106	iOS	2022-01-11 00:06:10
36	elifozturk237@gmail.com	176.61.203.109	Android	2022-03-11 00:06:12
37	mustafaarslan672@gmail.com	78.116.236.177	iOS	2022-05-11 00:06:14
38	meryemdogan428@hotmail.com	88.145.107.46	iOS	2022-07-11 00:06:16
39	meryemozdemir91@hotmail.com	176.104.150.5	Android	2022-02-12 00:07:18
40	emineyilmaz262@hotmail.com	85.88.176.211	iOS	2022-04-12 00:07:20
41	muratdogan515@hotmail.com	176.33.29.140	iOS	2022-06-12 00:07:22
42	ALIKILIC448@HOTMAIL.COM	176.15.198.88	Android	2022-01-13 00:07:24
43	mehmetcelik152@hotmail.com	88.21.218.68	iOS	2022-03-13 00:07:26
44	alisimsek423@gmail.com	78.236.41.189	iOS	2022-05-13 00:08:28
45	haticesimsek79@hotmail.com	88.231.31.149	Android	2022-07-13 00:08:30
46	elifyilmaz281@hotmail.com	78.129.4.217	iOS	2022-02-14 00:08:32
47	muratsahin668@hotmail.com	176.27.193.248	iOS	2022-04-14 00:08:34
48	omerdogan86@hotmail.com	176.188.96.91	Android	2022-06-14 00:08:36
49	ALIKILIC448@HOTMAIL.COM	85.160.75.114	iOS	2022-01-15 00:08:38
50	meryemkara272@hotmail.com	85.6.60.34	iOS	2022-03-15 00:09:40
51	eminekurt518@hotmail.com	78.248.120.198	Android	2022-05-15 00:09:42
52	haticekaya656@hotmail.com	176.13.99.135	iOS	2022-07-15 00:09:44
53	zeynepkoc582@gmail.com	176.25.52.67	iOS	2022-02-16 00:09:46
54	muratkara286@hotmail.com	88.95.200.190	Android	2022-04-16 00:09:48
55	muratozkan707@hotmail.com	78.182.79.221	iOS	2022-06-16 00:10:50
56	ELIFGUNES356@HOTMAIL.COM	78.231.137.160	iOS	2022-01-17 00:10:52
57	meryemgunes524@hotmail.com	176.7.213.237	Android	2022-03-17 00:10:54
58	haticekara613@hotmail.com	78.206.92.20	iOS	2022-05-17 00:10:56
59	hasankoc447@gmail.com	88.140.14.124	iOS	2022-07-17 00:10:58
60	muratarslan433@hotmail.com	85.63.144.195	Android	2022-02-18 00:10:00
61	ayseozkan205@hotmail.com	88.28.99.117	iOS	2022-04-18 00:11:02
62	gulsenkara308@hotmail.com	88.62.200.179	iOS	2022-06-18 00:11:04
63	ZEYNEPDOGAN288@GMAIL.COM	88.11.198.67	Android	2022-01-19 00:11:06
64	mustafakoc348@gmail.com	78.191.135.207	iOS	2022-03-19 00:11:08
65	omerkaya215@hotmail.com	88.49.123.3	iOS	2022-05-19 00:11:10
66	alisahin89@hotmail.com	176.228.143.3	Android	2022-07-19 00:12:12
67	zeynepdemir480@gmail.com	85.142.195.243	iOS	2022-02-20 00:12:14
68	yagizkurt699@gmail.com	88.139.66.92	iOS	2022-04-20 00:12:16
69	muratgunes424@hotmail.com	176.144.221.75	Android	2022-06-20 00:12:18
70	MERYEMKURT439@HOTMAIL.COM	88.116.86.113	iOS	2022-01-21 00:12:20
71	cigdemaydin267@gmail.com	176.57.246.181	iOS	2022-03-21 00:12:22
72	mehmetdemir416@hotmail.com	88.90.154.172	Android	2022-05-21 00:13:24
73	aliozturk543@gmail.com	85.185.42.252	iOS	2022-07-21 00:13:26
74	ayseozturk273@gmail.com	78.60.228.81	iOS	2022-02-22 00:13:28
75	omercelik174@gmail.com	78.69.124.73	Android	2022-04-22 00:13:30
76	yagizaslan583@hotmail.com	176.215.171.20	iOS	2022-06-22 00:13:32
77	AHMETYILDIZ357@GMAIL.COM	78.69.243.126	iOS	2022-01-23 00:14:34
78	alikilic289@hotmail.com	176.88.30.73	Android	2022-03-23 00:14:36
79	gulsenozturk641@hotmail.com	88.127.229.69	iOS	2022-05-23 00:14:38
80	serifedemir375@gmail.com	85.132.103.72	iOS	2022-07-23 00:14:40
81	serifekilic294@gmail.com	85.238.9.39	Android	2022-02-24 00:14:42
82	yagizyilmaz383@hotmail.com	88.254.51.94	iOS	2022-04-24 00:14:44
83	serifedogan209@hotmail.com	85.101.3.43	iOS	2022-06-24 00:15:46
84	EMINEARSLAN659@HOTMAIL.COM	85.43.33.140	Android	2022-01-25 00:15:48
85	muratkurt414@gmail.com	85.104.109.92	iOS	2022-03-25 00:15:50
86	mustafaozkan369@gmail.com	176.7.50.68	iOS	2022-05-25 00:15:52
87	omersimsek621@gmail.com	176.189.208.86	Android	2022-07-25 00:15:54
88	cigdemsimsek519@gmail.com	88.44.38.178	iOS	2022-02-26 00:16:56
89	hasancetin137@hotmail.com	88.27.98.233	iOS	2022-04-26 00:16:58
90	haticegunes153@gmail.com	85.173.248.23	Android	2022-06-26 00:16:00
91	GULSENKILIC683@HOTMAIL.COM	176.28.143.228	iOS	2022-01-27 00:16:02
92	aliozturk295@hotmail.com	78.144.69.208	iOS	2022-03-27 00:16:04
93	zeynepcetin576@gmail.com	88.68.122.86	Android	2022-05-27 00:16:06
94	zeynepgunes642@gmail.com	85.100.18.10	iOS	2022-07-27 00:17:08
95	ayseozturk171@gmail.com	78.182.224.218	iOS	2022-02-28 00:17:10
96	mehmetkoc549@gmail.com	88.241.141.3	Android	2022-04-28 00:17:12
97	mustafaozkan349@hotmail.com	176.205.173.144	iOS	2022-06-28 00:17:14
98	CIGDEMKURT253@HOTMAIL.COM	85.108.230.132	iOS	2022-01-01 01:17:16
99	yagizdogan664@hotmail.com	88.180.99.251	Android	2022-03-01 01:18:18
100	mehmetozkan141@gmail.com	78.65.63.61	iOS	2022-05-01 01:18:20
101	hasanarslan223@hotmail.com	85.144.45.30	iOS	2022-07-01 01:18:22
102	meryemozturk126@gmail.com	78.170.64.61	Android	2022-02-02 01:18:24
103	hasancetin137@hotmail.com	88.185.140.248	iOS	2022-04-02 01:18:26
104	fatmaaslan307@hotmail.com	85.118.46.143	iOS	2022-06-02 01:18:28
105	MUSTAFAKOC134@HOTMAIL.COM	85.19.159.221	Android	2022-01-03 01:19:30
106	alikoc608@hotmail.com	85.37.71.157	iOS	2022-03-03 01:19:32
107	serifegunes105@gmail.com	176.16.133.243	iOS	2022-05-03 01:19:34
108	ahmetyildiz357@gmail.com	176.230.225.205	Android	2022-07-03 01:19:36
109	mustafaozdemir592@hotmail.com	88.45.175.70	iOS	2022-02-04 01:19:38
110	huseyinkurt639@gmail.com	85.134.3.88	iOS	2022-04-04 01:20:40
111	elifdogan270@gmail.com	88.116.216.141	Android	2022-06-04 01:20:42
112	HASANCELIK263@HOTMAIL.COM	78.8.230.32	iOS	2022-01-05 01:20:44
113	cigdemkurt253@hotmail.com	85.45.61.218	iOS	2022-03-05 01:20:46
114	haticecelik671@hotmail.com	176.104.134.5	Android	2022-05-05 01:20:48
115	elifgunes538@hotmail.com	176.5.149.189	iOS	2022-07-05 01:20:50
116	aysekilic178@hotmail.com	85.24.112.178	iOS	2022-02-06 01:21:52
117	omerkurt172@hotmail.com	85.157.70.59	Android	2022-04-06 01:21:54
118	gulsenaslan179@hotmail.com	88.202.198.217	iOS	2022-06-06 01:21:56
119	MEHMETDOGAN584@HOTMAIL.COM	78.36.87.16	iOS	2022-01-07 01:21:58
120	fatmacelik744@gmail.com	78.169.97.96	Android	2022-03-07 01:21:00
121	yagizcetin459@gmail.com	78.9.144.119	iOS	2022-05-07 01:22:02
122	gulsenarslan232@hotmail.com	176.116.167.232	iOS	2022-07-07 01:22:04
123	meryemyilmaz384@gmail.com	78.242.193.25	Android	2022-02-08 01:22:06
124	elifdemir510@gmail.com	176.108.246.110	iOS	2022-04-08 01:22:08
125	eminesahin196@hotmail.com	176.230.152.141	iOS	2022-06-08 01:22:10
126	SERIFEYILDIZ111@GMAIL.COM	176.132.166.31	Android	2022-01-09 01:22:12
127	zeynepsimsek374@hotmail.com	88.248.7.167	iOS	2022-03-09 01:23:14
128	alikara651@gmail.com	85.55.122.22	iOS	2022-05-09 01:23:16
129	eminearslan405@gmail.com	176.81.84.126	Android	2022-07-09 01:23:18
130	mehmetsahin336@gmail.com	88.125.133.40	iOS	2022-02-10 01:23:20
131	elifdemir510@gmail.com	85.153.233.46	iOS	2022-04-10 01:23:22
132	muratkilic119@hotmail.com	88.62.139.18	Android	2022-06-10 01:24:24
133	AYSEYILDIZ723@GMAIL.COM	78.41.254.130	iOS	2022-01-11 01:24:26
134	omerkoc444@gmail.com	78.29.241.17	iOS	2022-03-11 01:24:28
135	alikara559@hotmail.com	78.51.6.165	Android	2022-05-11 01:24:30
136	mehmetcetin421@hotmail.com	78.110.158.230	iOS	2022-07-11 01:24:32
137	fatmasimsek368@hotmail.com	88.28.158.176	iOS	2022-02-12 01:24:34
138	meryemkara135@gmail.com	176.9.109.200	Android	2022-04-12 01:25:36
139	ahmetkaya689@hotmail.com	88.67.139.140	iOS	2022-06-12 01:25:38
140	MUSTAFAKURT252@GMAIL.COM	176.120.153.116	iOS	2022-01-13 01:25:40
141	mustafakoc134@hotmail.com	85.134.164.107	Android	2022-03-13 01:25:42
142	huseyinyildiz198@gmail.com	85.73.123.139	iOS	2022-05-13 01:25:44
143	omersahin686@hotmail.com	85.179.147.185	iOS	2022-07-13 01:26:46
144	haticecelik671@hotmail.com	88.156.157.104	Android	2022-02-14 01:26:48
145	emineozdemir344@hotmail.com	85.48.78.58	iOS	2022-04-14 01:26:50
146	aysesahin442@hotmail.com	78.175.137.76	iOS	2022-06-14 01:26:52
147	ALIOZTURK543@GMAIL.COM	85.212.28.143	Android	2022-01-15 01:26:54
148	yagizkurt699@gmail.com	176.10.154.181	iOS	2022-03-15 01:26:56
149	eminedogan631@hotmail.com	88.7.92.145	iOS	2022-05-15 01:27:58
150	aliozturk295@hotmail.com	88.235.5.148	Android	2022-07-15 01:27:00
151	ismaildemir505@hotmail.com	78.235.105.21	iOS	2022-02-16 01:27:02
152	fatmasimsek212@hotmail.com	85.80.9.99	iOS	2022-04-16 01:27:04
153	ayseyilmaz545@hotmail.com	88.66.3.183	Android	2022-06-16 01:27:06
154	YAGIZOZTURK618@GMAIL.COM	85.82.248.90	iOS	2022-01-17 01:28:08
155	gulsenkilic683@hotmail.com	88.96.242.152	iOS	2022-03-17 01:28:10
156	mustafakilic460@hotmail.com	85.59.116.247	Android	2022-05-17 01:28:12
157	aysesahin502@hotmail.com	88.125.46.165	iOS	2022-07-17 01:28:14
158	yagizkilic97@hotmail.com	176.130.143.223	iOS	2022-02-18 01:28:16
159	zeynepdemir480@gmail.com	85.255.154.101	Android	2022-04-18 01:28:18
160	muratsahin734@hotmail.com	176.214.219.128	iOS	2022-06-18 01:29:20
161	HASANCELIK263@HOTMAIL.COM	88.89.60.186	iOS	2022-01-19 01:29:22
162	omerkoc444@gmail.com	176.66.168.192	Android	2022-03-19 01:29:24
163	eminecetin381@gmail.com	85.45.168.3	iOS	2022-05-19 01:29:26
164	ahmetaydin82@hotmail.com	78.40.2.113	iOS	2022-07-19 01:29:28
165	alicelik721@hotmail.com	88.148.0.11	Android	2022-02-20 01:30:30
166	mehmetozturk360@gmail.com	176.21.182.209	iOS	2022-04-20 01:30:32
167	omerkilic489@gmail.com	85.47.236.177	iOS	2022-06-20 01:30:34
168	ALIKILIC251@HOTMAIL.COM	176.173.245.22	Android	2022-01-21 01:30:36
169	yagizozkan363@gmail.com	85.248.220.56	iOS	2022-03-21 01:30:38
170	aliozturk150@gmail.com	85.43.68.135	iOS	2022-05-21 01:30:40
171	mehmetcelik152@hotmail.com	176.21.233.181	Android	2022-07-21 01:31:42
172	gulsenozkan718@hotmail.com	176.204.81.113	iOS	2022-02-22 01:31:44
173	yagizdogan606@gmail.com	78.55.195.31	iOS	2022-04-22 01:31:46
174	eminesimsek547@hotmail.com	85.245.54.181	Android	2022-06-22 01:31:48
175	ALIYILMAZ128@HOTMAIL.COM	85.16.97.112	iOS	2022-01-23 01:31:50
176	hasanarslan223@hotmail.com	85.92.166.243	iOS	2022-03-23 01:32:52
177	serifekilic294@gmail.com	176.149.65.194	Android	2022-05-23 01:32:54
178	ismailsimsek282@gmail.com	78.141.172.247	iOS	2022-07-23 01:32:56
179	haticesimsek79@hotmail.com	85.254.247.157	iOS	2022-02-24 01:32:58
180	huseyinkara208@hotmail.com	85.3.37.194	Android	2022-04-24 01:32:00
181	cigdemkilic719@hotmail.com	85.98.29.193	iOS	2022-06-24 01:32:02
182	HASANCELIK167@HOTMAIL.COM	78.61.57.206	iOS	2022-01-25 01:33:04
183	aliaydin513@gmail.com	88.138.148.246	Android	2022-03-25 01:33:06
184	hasancelik263@hotmail.com	88.57.98.72	iOS	2022-05-25 01:33:08
185	gulsenkaya216@gmail.com	85.27.184.89	iOS	2022-07-25 01:33:10
186	hasanozkan104@hotmail.com	85.136.196.226	Android	2022-02-26 01:33:12
187	alikara651@gmail.com	85.181.145.151	iOS	2022-04-26 01:34:14
188	aliarslan396@gmail.com	85.84.42.53	iOS	2022-06-26 01:34:16
189	MURATKURT414@GMAIL.COM	88.146.205.34	Android	2022-01-27 01:34:18
190	meryemsahin132@gmail.com	88.69.235.3	iOS	2022-03-27 01:34:20
191	ahmetsimsek158@hotmail.com	88.71.186.89	iOS	2022-05-27 01:34:22
192	fatmaozdemir362@hotmail.com	88.144.145.15	Android	2022-07-27 01:34:24
193	zeynepaydin711@gmail.com	176.224.41.232	iOS	2022-02-28 01:35:26
194	mustafaozdemir378@gmail.com	176.42.118.74	iOS	2022-04-28 01:35:28
195	fatmagunes385@hotmail.com	85.4.132.194	Android	2022-06-28 01:35:30
196	YAGIZGUNES578@HOTMAIL.COM	78.168.252.238	iOS	2022-01-01 02:35:32
197	ayseozturk171@gmail.com	78.219.226.115	iOS	2022-03-01 02:35:34
198	ahmetkurt316@hotmail.com	88.131.185.199	Android	2022-05-01 02:36:36
199	eminesimsek358@hotmail.com	176.193.78.155	iOS	2022-07-01 02:36:38
200	ahmetkaya673@hotmail.com	78.61.82.40	iOS	2022-02-02 02:36:40
201	mehmetsimsek624@gmail.com	176.250.3.14	Android	2022-04-02 02:36:42
202	hasanaydin122@hotmail.com	78.53.32.162	iOS	2022-06-02 02:36:44
203	MEHMETOZTURK412@HOTMAIL.COM	88.18.165.147	iOS	2022-01-03 02:36:46
204	ahmetozkan452@hotmail.com	78.247.89.141	Android	2022-03-03 02:37:48
205	haticeyildiz705@gmail.com	85.201.68.154	iOS	2022-05-03 02:37:50
206	haticegunes153@gmail.com	78.172.156.55	iOS	2022-07-03 02:37:52
207	fatmaozturk745@hotmail.com	176.158.27.113	Android	2022-02-04 02:37:54
208	ahmetkurt316@hotmail.com	78.40.210.173	iOS	2022-04-04 02:37:56
209	haticeozdemir713@hotmail.com	78.46.97.242	iOS	2022-06-04 02:38:58
210	ELIFSIMSEK305@HOTMAIL.COM	88.222.244.187	Android	2022-01-05 02:38:00
211	ahmetkaya673@hotmail.com	85.143.81.102	iOS	2022-03-05 02:38:02
212	zeynepcetin576@gmail.com	78.47.193.217	iOS	2022-05-05 02:38:04
213	cigdemsimsek732@gmail.com	78.218.217.38	Android	2022-07-05 02:38:06
214	huseyinkaya168@gmail.com	88.196.155.173	iOS	2022-02-06 02:38:08
215	zeynepkara257@hotmail.com	78.178.108.100	iOS	2022-04-06 02:39:10
216	cigdemaydin267@gmail.com	176.39.7.173	Android	2022-06-06 02:39:12
217	ZEYNEPDEMIR480@GMAIL.COM	85.144.186.131	iOS	2022-01-07 02:39:14
218	eminecelik528@gmail.com	176.51.243.14	iOS	2022-03-07 02:39:16
219	aliozturk609@gmail.com	176.90.182.63	Android	2022-05-07 02:39:18
220	meryemgunes290@hotmail.com	85.251.18.169	iOS	2022-07-07 02:40:20
221	mustafaarslan235@hotmail.com	78.117.44.224	iOS	2022-02-08 02:40:22
222	alisahin593@hotmail.com	176.187.107.12	Android	2022-04-08 02:40:24
223	eminedogan631@hotmail.com	78.25.141.190	iOS	2022-06-08 02:40:26
224	MUSTAFADOGAN100@HOTMAIL.COM	176.90.244.107	iOS	2022-01-09 02:40:28
225	ismailozturk530@hotmail.com	85.32.127.225	Android	2022-03-09 02:40:30
226	cigdemkilic719@hotmail.com	85.18.25.15	iOS	2022-05-09 02:41:32
227	cigdemkara278@hotmail.com	176.177.131.221	iOS	2022-07-09 02:41:34
228	zeynepkara387@gmail.com	88.75.75.156	Android	2022-02-10 02:41:36
229	haticegunes138@gmail.com	176.240.93.248	iOS	2022-04-10 02:41:38
230	ayseyildiz696@gmail.com	85.22.155.82	iOS	2022-06-10 02:41:40
231	AYSEASLAN552@GMAIL.COM	85.128.190.175	Android	2022-01-11 02:42:42
232	elifsahin730@hotmail.com	85.180.50.96	iOS	2022-03-11 02:42:44
233	aliyilmaz366@gmail.com	78.254.146.86	iOS	2022-05-11 02:42:46
234	mustafakara694@hotmail.com	78.223.234.69	Android	2022-07-11 02:42:48
235	serifesimsek516@gmail.com	88.92.192.127	iOS	2022-02-12 02:42:50
236	zeynepkoc495@gmail.com	88.161.244.110	iOS	2022-04-12 02:42:52
237	ismailyilmaz380@hotmail.com	88.12.155.109	Android	2022-06-12 02:43:54
238	ELIFARSLAN185@HOTMAIL.COM	88.66.142.2	iOS	2022-01-13 02:43:56
239	eminekurt700@hotmail.com	88.82.29.209	iOS	2022-03-13 02:43:58
240	alikilic251@hotmail.com	88.40.189.12	Android	2022-05-13 02:43:00
241	ahmetkaya689@hotmail.com	85.144.59.112	iOS	2022-07-13 02:43:02
242	haticeaslan370@hotmail.com	78.225.246.213	iOS	2022-02-14 02:44:04
243	huseyinkoc735@gmail.com	85.198.12.134	Android	2022-04-14 02:44:06
244	cigdemkara278@hotmail.com	85.88.247.114	iOS	2022-06-14 02:44:08
245	ZEYNEPDOGAN288@GMAIL.COM	176.19.248.43	iOS	2022-01-15 02:44:10
246	emineyilmaz262@hotmail.com	88.246.99.141	Android	2022-03-15 02:44:12
247	cigdemkara462@gmail.com	78.92.233.135	iOS	2022-05-15 02:44:14
248	ayseozkan205@hotmail.com	176.209.28.206	iOS	2022-07-15 02:45:16
249	aysedogan99@gmail.com	85.22.188.3	Android	2022-02-16 02:45:18
250	haticeyildiz705@gmail.com	85.49.26.145	iOS	2022-04-16 02:45:20
251	hasanozturk440@hotmail.com	176.31.48.106	iOS	2022-06-16 02:45:22
252	HASANGUNES710@HOTMAIL.COM	85.102.80.9	Android	2022-01-17 02:45:24
253	alisahin593@hotmail.com	176.41.242.121	iOS	2022-03-17 02:46:26
254	muratkurt108@gmail.com	88.203.23.176	iOS	2022-05-17 02:46:28
255	elifkurt615@gmail.com	85.212.199.117	Android	2022-07-17 02:46:30
256	mehmetozturk654@gmail.com	176.90.109.201	iOS	2022-02-18 02:46:32
257	meryemozdemir520@hotmail.com	88.252.148.61	iOS	2022-04-18 02:46:34
258	ahmetozdemir377@hotmail.com	78.111.169.37	Android	2022-06-18 02:46:36
259	AHMETASLAN648@GMAIL.COM	88.117.114.105	iOS	2022-01-19 02:47:38
260	ahmetaydin82@hotmail.com	88.21.51.205	iOS	2022-03-19 02:47:40
261	gulsenkara371@hotmail.com	88.220.75.47	Android	2022-05-19 02:47:42
262	yagizozkan693@gmail.com	85.112.197.22	iOS	2022-07-19 02:47:44
263	mehmetdemir416@hotmail.com	88.199.72.229	iOS	2022-02-20 02:47:46
264	huseyinkaya151@hotmail.com	78.70.228.34	Android	2022-04-20 02:48:48
265	gulsenarslan218@hotmail.com	88.80.81.226	iOS	2022-06-20 02:48:50
266	AHMETOZKAN264@GMAIL.COM	88.118.191.104	iOS	2022-01-21 02:48:52
267	cigdemcelik213@gmail.com	85.83.162.227	Android	2022-03-21 02:48:54
268	yagizaslan583@hotmail.com	78.78.53.62	iOS	2022-05-21 02:48:56
269	meryemozturk126@gmail.com	88.56.188.64	iOS	2022-07-21 02:48:58
270	muratsahin668@hotmail.com	85.71.253.166	Android	2022-02-22 02:49:00
271	mustafasahin419@hotmail.com	176.204.116.234	iOS	2022-04-22 02:49:02
272	ayseozkan205@hotmail.com	88.231.120.180	iOS	2022-06-22 02:49:04
273	MURATGUNES424@HOTMAIL.COM	85.150.15.98	Android	2022-01-23 02:49:06
274	zeynepsahin397@hotmail.com	78.150.172.177	iOS	2022-03-23 02:49:08
275	mustafademir210@gmail.com	78.233.70.168	iOS	2022-05-23 02:50:10
276	serifeaydin512@hotmail.com	78.36.120.118	Android	2022-07-23 02:50:12
277	eminecelik528@gmail.com	176.27.79.34	iOS	2022-02-24 02:50:14
278	serifeyilmaz159@gmail.com	78.83.34.247	iOS	2022-04-24 02:50:16
279	yagizcelik145@hotmail.com	78.145.212.233	Android	2022-06-24 02:50:18
280	OMERARSLAN339@GMAIL.COM	176.194.139.8	iOS	2022-01-25 02:50:20
281	gulsenyilmaz626@hotmail.com	78.191.218.183	iOS	2022-03-25 02:51:22
282	aysedemir507@gmail.com	78.138.191.191	Android	2022-05-25 02:51:24
283	zeynepsahin411@gmail.com	88.82.38.237	iOS	2022-07-25 02:51:26
284	gulsenaslan92@hotmail.com	176.232.187.89	iOS	2022-02-26 02:51:28
285	huseyinozdemir276@gmail.com	78.124.9.117	Android	2022-04-26 02:51:30
286	aliozturk609@gmail.com	85.7.51.7	iOS	2022-06-26 02:52:32
287	FATMAARSLAN675@GMAIL.COM	176.184.135.77	iOS	2022-01-27 02:52:34
288	eminekurt700@hotmail.com	176.207.168.43	Android	2022-03-27 02:52:36
289	alikilic448@hotmail.com	85.67.134.70	iOS	2022-05-27 02:52:38
290	mustafaozkan349@hotmail.com	88.248.60.252	iOS	2022-07-27 02:52:40
291	ismailsimsek226@hotmail.com	85.220.229.204	Android	2022-02-28 02:52:42
292	ahmetkara422@hotmail.com	78.253.199.127	iOS	2022-04-28 02:53:44
293	zeynepkaya129@gmail.com	176.37.10.180	iOS	2022-06-28 02:53:46
294	HUSEYINKOC441@GMAIL.COM	176.89.145.160	Android	2022-01-01 03:53:48
295	serifesimsek516@gmail.com	78.111.186.2	iOS	2022-03-01 03:53:50
296	gulsenkoc738@gmail.com	88.99.149.43	iOS	2022-05-01 03:53:52
297	cigdemcelik189@gmail.com	176.120.108.24	Android	2022-07-01 03:54:54
298	cigdemsimsek732@gmail.com	78.210.127.220	iOS	2022-02-02 03:54:56
299	elifarslan185@hotmail.com	176.163.90.18	iOS	2022-04-02 03:54:58
300	fatmaozturk745@hotmail.com	85.196.148.245	Android	2022-06-02 03:54:00
301	YAGIZGUNES597@GMAIL.COM	85.196.183.88	iOS	2022-01-03 03:54:02
302	fatmaozkan649@hotmail.com	176.21.110.150	iOS	2022-03-03 03:54:04
303	muratdemir614@hotmail.com	85.216.166.25	Android	2022-05-03 03:55:06
304	gulsenarslan523@hotmail.com	85.191.60.160	iOS	2022-07-03 03:55:08
305	mustafakoc136@hotmail.com	78.204.56.172	iOS	2022-02-04 03:55:10
306	omeryilmaz394@hotmail.com	78.191.71.200	Android	2022-04-04 03:55:12
307	serifesimsek474@gmail.com	85.101.139.53	iOS	2022-06-04 03:55:14
308	YAGIZAYDIN743@HOTMAIL.COM	88.71.177.128	iOS	2022-01-05 03:56:16
309	gulsenkara308@hotmail.com	176.164.108.25	Android	2022-03-05 03:56:18
310	aliyildiz345@gmail.com	176.83.113.157	iOS	2022-05-05 03:56:20
311	yagizgunes155@hotmail.com	85.43.251.32	iOS	2022-07-05 03:56:22
312	elifozdemir106@hotmail.com	85.111.154.151	Android	2022-02-06 03:56:24
313	ismailkaya532@hotmail.com	78.46.21.98	iOS	2022-04-06 03:56:26
314	ahmetaslan648@gmail.com	88.186.198.68	iOS	2022-06-06 03:57:28
315	GULSENKAYA596@HOTMAIL.COM	88.136.107.80	Android	2022-01-07 03:57:30
316	mustafaarslan235@hotmail.com	85.146.84.188	iOS	2022-03-07 03:57:32
317	aysekoc398@hotmail.com	88.39.204.58	iOS	2022-05-07 03:57:34
318	haticesimsek539@hotmail.com	88.149.217.114	Android	2022-07-07 03:57:36
319	hasandogan501@gmail.com	78.84.144.147	iOS	2022-02-08 03:58:38
320	aysedogan99@gmail.com	85.248.222.69	iOS	2022-04-08 03:58:40
321	haticeozkan298@hotmail.com	176.174.233.239	Android	2022-06-08 03:58:42
322	ALISIMSEK423@GMAIL.COM	85.50.75.91	iOS	2022-01-09 03:58:44
323	cigdemkurt432@gmail.com	78.26.11.211	iOS	2022-03-09 03:58:46
324	haticegunes117@gmail.com	88.75.174.227	Android	2022-05-09 03:58:48
325	serifesimsek474@gmail.com	78.10.191.5	iOS	2022-07-09 03:59:50
326	aliyilmaz128@hotmail.com	85.129.110.107	iOS	2022-02-10 03:59:52
327	aliozturk295@hotmail.com	88.66.141.73	Android	2022-04-10 03:59:54
328	huseyinozturk188@hotmail.com	88.75.117.96	iOS	2022-06-10 03:59:56
329	ELIFGUNES538@HOTMAIL.COM	78.87.17.91	iOS	2022-01-11 03:59:58
330	mehmetozturk412@hotmail.com	88.23.12.177	Android	2022-03-11 03:00:00
331	muratkurt414@gmail.com	88.231.66.136	iOS	2022-05-11 03:00:02
332	serifekilic146@hotmail.com	85.129.97.192	iOS	2022-07-11 03:00:04
333	huseyinarslan566@hotmail.com	176.254.9.133	Android	2022-02-12 03:00:06
334	gulsenkaya596@hotmail.com	176.67.79.109	iOS	2022-04-12 03:00:08
335	emineyilmaz262@hotmail.com	78.215.74.192	iOS	2022-06-12 03:00:10
336	HATICEAYDIN260@HOTMAIL.COM	78.243.187.160	Android	2022-01-13 03:01:12
337	hasanozturk440@hotmail.com	78.46.79.166	iOS	2022-03-13 03:01:14
338	muratkilic500@hotmail.com	88.205.206.101	iOS	2022-05-13 03:01:16
339	serifekaya322@hotmail.com	78.13.137.199	Android	2022-07-13 03:01:18
340	huseyinozkan83@hotmail.com	78.249.104.30	iOS	2022-02-14 03:01:20
341	yagizkurt451@hotmail.com	85.22.152.254	iOS	2022-04-14 03:02:22
342	ismaildemir548@hotmail.com	176.48.114.3	Android	2022-06-14 03:02:24
343	ISMAILKOC78@GMAIL.COM	78.20.218.200	iOS	2022-01-15 03:02:26
344	mehmetyilmaz660@gmail.com	85.15.60.23	iOS	2022-03-15 03:02:28
345	mustafaozkan349@hotmail.com	78.162.20.100	Android	2022-05-15 03:02:30
346	mustafakurt353@hotmail.com	78.183.253.128	iOS	2022-07-15 03:02:32
347	fatmaaydin332@hotmail.com	176.34.65.186	iOS	2022-02-16 03:03:34
348	omerozkan666@gmail.com	85.186.91.112	Android	2022-04-16 03:03:36
349	mehmetozturk412@hotmail.com	176.163.234.41	iOS	2022-06-16 03:03:38
350	MUSTAFAOZKAN369@GMAIL.COM	176.46.213.62	iOS	2022-01-17 03:03:40
351	ahmetsimsek203@hotmail.com	85.131.221.190	Android	2022-03-17 03:03:42
352	mehmetkurt320@hotmail.com	88.234.98.69	iOS	2022-05-17 03:04:44
353	muratsimsek457@hotmail.com	78.12.195.250	iOS	2022-07-17 03:04:46
354	mehmetsimsek624@gmail.com	88.212.12.10	Android	2022-02-18 03:04:48
355	mustafaarslan672@gmail.com	88.86.166.210	iOS	2022-04-18 03:04:50
356	yagizkilic702@gmail.com	176.158.167.224	iOS	2022-06-18 03:04:52
357	YAGIZKURT449@HOTMAIL.COM	78.16.213.212	Android	2022-01-19 03:04:54
358	mustafakara716@hotmail.com	85.247.96.200	iOS	2022-03-19 03:05:56
359	muratsahin734@hotmail.com	85.83.183.153	iOS	2022-05-19 03:05:58
360	aysekurt747@gmail.com	78.242.92.242	Android	2022-07-19 03:05:00
361	haticeyildiz113@hotmail.com	85.33.47.22	iOS	2022-02-20 03:05:02
362	ayseozturk709@hotmail.com	85.11.149.212	iOS	2022-04-20 03:05:04
363	ismailkara219@gmail.com	88.158.30.219	Android	2022-06-20 03:06:06
364	MURATYILMAZ496@HOTMAIL.COM	85.54.132.224	iOS	2022-01-21 03:06:08
365	cigdemkaya277@hotmail.com	88.30.238.136	iOS	2022-03-21 03:06:10
366	muratyilmaz410@hotmail.com	85.190.102.71	Android	2022-05-21 03:06:12
367	ismailyilmaz312@gmail.com	85.227.242.83	iOS	2022-07-21 03:06:14
368	aysesahin442@hotmail.com	176.91.214.178	iOS	2022-02-22 03:06:16
369	muratozkan707@hotmail.com	88.152.123.39	Android	2022-04-22 03:07:18
370	mehmetkoc549@gmail.com	85.42.223.237	iOS	2022-06-22 03:07:20
371	OMERKILIC601@HOTMAIL.COM	78.83.210.127	iOS	2022-01-23 03:07:22
372	fatmadogan619@hotmail.com	78.213.134.135	Android	2022-03-23 03:07:24
373	huseyinkoc441@gmail.com	176.206.143.18	iOS	2022-05-23 03:07:26
374	elifcelik536@hotmail.com	88.114.179.122	iOS	2022-07-23 03:08:28
375	haticegunes153@gmail.com	176.24.240.27	Android	2022-02-24 03:08:30
376	hasanozkan104@hotmail.com	85.186.168.223	iOS	2022-04-24 03:08:32
377	alidemir704@hotmail.com	78.186.2.15	iOS	2022-06-24 03:08:34
378	SERIFEOZKAN482@HOTMAIL.COM	88.132.71.78	Android	2022-01-25 03:08:36
379	murataydin195@gmail.com	88.168.94.191	iOS	2022-03-25 03:08:38
380	mustafacetin323@hotmail.com	78.30.175.130	iOS	2022-05-25 03:09:40
381	omeraslan477@gmail.com	176.247.233.6	Android	2022-07-25 03:09:42
382	ismailkaya116@hotmail.com	85.223.180.169	iOS	2022-02-26 03:09:44
383	aysekilic178@hotmail.com	88.92.171.183	iOS	2022-04-26 03:09:46
384	aysearslan667@hotmail.com	78.22.91.16	Android	2022-06-26 03:09:48
385	OMERDOGAN86@HOTMAIL.COM	78.202.132.185	iOS	2022-01-27 03:10:50
386	muratkoc717@gmail.com	88.66.107.226	iOS	2022-03-27 03:10:52
387	emineozdemir344@hotmail.com	78.234.208.213	Android	2022-05-27 03:10:54
388	zeyneparslan321@gmail.com	85.167.133.198	iOS	2022-07-27 03:10:56
389	meryemozturk327@gmail.com	176.21.178.28	iOS	2022-02-28 03:10:58
390	zeynepkaya129@gmail.com	176.85.26.198	Android	2022-04-28 03:10:00
391	mustafaozkan349@hotmail.com	88.24.196.198	iOS	2022-06-28 03:11:02
392	MEHMETSIMSEK624@GMAIL.COM	176.194.146.231	iOS	2022-01-01 04:11:04
393	cigdemyildiz611@hotmail.com	78.96.53.161	Android	2022-03-01 04:11:06
394	serifeaslan187@hotmail.com	85.59.106.201	iOS	2022-05-01 04:11:08
395	cigdemkilic604@hotmail.com	85.24.1.190	iOS	2022-07-01 04:11:10
396	cigdemkilic604@hotmail.com	88.184.192.26	Android	2022-02-02 04:12:12
397	haticeyildiz705@gmail.com	88.107.93.130	iOS	2022-04-02 04:12:14
398	ayseozturk171@gmail.com	88.56.220.134	iOS	2022-06-02 04:12:16
399	HUSEYINKOC561@GMAIL.COM	176.207.159.120	Android	2022-01-03 04:12:18
400	aysesahin442@hotmail.com	88.240.35.233	iOS	2022-03-03 04:12:20
401	yagizaslan583@hotmail.com	85.5.202.93	iOS	2022-05-03 04:12:22
402	cigdemsimsek732@gmail.com	176.94.146.62	Android	2022-07-03 04:13:24
403	alisimsek423@gmail.com	88.219.127.134	iOS	2022-02-04 04:13:26
404	hasanozturk440@hotmail.com	78.171.200.171	iOS	2022-04-04 04:13:28
405	gulsenkara554@hotmail.com	85.192.221.35	Android	2022-06-04 04:13:30
406	MEHMETYILDIZ591@GMAIL.COM	176.200.163.133	iOS	2022-01-05 04:13:32
407	zeynepkilic240@gmail.com	78.228.85.37	iOS	2022-03-05 04:14:34
408	muratkurt414@gmail.com	85.42.183.54	Android	2022-05-05 04:14:36
409	haticeyildiz705@gmail.com	176.217.25.12	iOS	2022-07-05 04:14:38
410	aysekilic275@hotmail.com	78.16.73.68	iOS	2022-02-06 04:14:40
411	yagizgunes597@gmail.com	85.173.220.90	Android	2022-04-06 04:14:42
412	aysecetin164@hotmail.com	176.29.185.143	iOS	2022-06-06 04:14:44
413	AYSEOZTURK171@GMAIL.COM	176.149.210.3	iOS	2022-01-07 04:15:46
414	haticeozkan298@hotmail.com	176.33.52.249	Android	2022-03-07 04:15:48
415	omerdogan86@hotmail.com	85.198.6.154	iOS	2022-05-07 04:15:50
416	ismailyilmaz312@gmail.com	176.126.122.139	iOS	2022-07-07 04:15:52
417	alikilic289@hotmail.com	176.9.119.92	Android	2022-02-08 04:15:54
418	haticegunes568@hotmail.com	85.246.190.144	iOS	2022-04-08 04:16:56
419	mustafadogan612@gmail.com	85.89.238.180	iOS	2022-06-08 04:16:58
420	ISMAILOZKAN206@HOTMAIL.COM	88.123.7.246	Android	2022-01-09 04:16:00
421	zeynepozdemir456@gmail.com	176.131.98.241	iOS	2022-03-09 04:16:02
422	aliyilmaz366@gmail.com	176.101.61.46	iOS	2022-05-09 04:16:04
423	gulsenozturk641@hotmail.com	78.144.61.94	Android	2022-07-09 04:16:06
424	serifeaslan487@hotmail.com	88.85.42.106	iOS	2022-02-10 04:17:08
425	zeynepozdemir456@gmail.com	176.194.245.100	iOS	2022-04-10 04:17:10
426	hasankilic475@hotmail.com	78.244.147.234	Android	2022-06-10 04:17:12
427	CIGDEMGUNES617@HOTMAIL.COM	85.194.242.121	iOS	2022-01-11 04:17:14
428	meryemyilmaz384@gmail.com	176.156.157.58	iOS	2022-03-11 04:17:16
429	aysekara233@hotmail.com	176.191.90.101	Android	2022-05-11 04:18:18
430	haticesimsek79@hotmail.com	85.245.56.80	iOS	2022-07-11 04:18:20
431	fatmagunes114@gmail.com	176.103.40.51	iOS	2022-02-12 04:18:22
432	serifeaydin84@gmail.com	78.108.35.21	Android	2022-04-12 04:18:24
433	huseyinarslan566@hotmail.com	78.124.226.89	iOS	2022-06-12 04:18:26
434	AYSEOZTURK425@HOTMAIL.COM	176.116.93.32	iOS	2022-01-13 04:18:28
435	cigdemcelik213@gmail.com	176.83.94.182	Android	2022-03-13 04:19:30
436	fatmakoc190@hotmail.com	176.41.224.242	iOS	2022-05-13 04:19:32
437	yagizkaya468@gmail.com	78.149.245.52	iOS	2022-07-13 04:19:34
438	eminekurt183@gmail.com	176.38.57.148	Android	2022-02-14 04:19:36
439	alikaya623@hotmail.com	78.58.189.248	iOS	2022-04-14 04:19:38
440	ayseozturk425@hotmail.com	85.165.180.101	iOS	2022-06-14 04:20:40
441	ALICETIN455@HOTMAIL.COM	78.223.230.195	Android	2022-01-15 04:20:42
442	muratozkan707@hotmail.com	88.86.205.44	iOS	2022-03-15 04:20:44
443	aysecetin164@hotmail.com	85.229.233.78	iOS	2022-05-15 04:20:46
444	elifdemir246@gmail.com	88.179.109.188	Android	2022-07-15 04:20:48
445	mustafakurt429@gmail.com	88.204.218.93	iOS	2022-02-16 04:20:50
446	eminecelik528@gmail.com	88.140.65.198	iOS	2022-04-16 04:21:52
447	yagizyilmaz383@hotmail.com	78.202.15.8	Android	2022-06-16 04:21:54
448	CIGDEMKAYA258@GMAIL.COM	78.253.0.250	iOS	2022-01-17 04:21:56
449	fatmaaydin465@gmail.com	78.18.211.35	iOS	2022-03-17 04:21:58
450	ismailsimsek585@gmail.com	78.19.218.148	Android	2022-05-17 04:21:00
451	yagizkaya468@gmail.com	78.123.9.82	iOS	2022-07-17 04:22:02
452	mehmetyildiz591@gmail.com	78.23.159.82	iOS	2022-02-18 04:22:04
453	elifsimsek305@hotmail.com	176.38.177.227	Android	2022-04-18 04:22:06
454	meryemkoc638@hotmail.com	88.25.158.195	iOS	2022-06-18 04:22:08
455	AYSEKILIC338@HOTMAIL.COM	88.10.141.89	iOS	2022-01-19 04:22:10
456	muratyilmaz496@hotmail.com	85.130.168.125	Android	2022-03-19 04:22:12
457	mustafakoc134@hotmail.com	176.83.204.233	iOS	2022-05-19 04:23:14
458	hasanaslan87@gmail.com	78.171.39.219	iOS	2022-07-19 04:23:16
459	huseyinozdemir276@gmail.com	88.72.139.165	Android	2022-02-20 04:23:18
460	elifgunes356@hotmail.com	176.45.187.91	iOS	2022-04-20 04:23:20
461	muratdogan280@hotmail.com	176.239.192.149	iOS	2022-06-20 04:23:22
462	CIGDEMAYDIN267@GMAIL.COM	88.81.190.87	Android	2022-01-21 04:24:24
463	gulsenkilic683@hotmail.com	85.166.160.182	iOS	2022-03-21 04:24:26
464	mustafakoc473@hotmail.com	176.193.180.203	iOS	2022-05-21 04:24:28
465	haticekara613@hotmail.com	176.136.19.186	Android	2022-07-21 04:24:30
466	haticeaydin296@hotmail.com	78.210.178.109	iOS	2022-02-22 04:24:32
467	ismailkurt590@hotmail.com	78.107.198.203	iOS	2022-04-22 04:24:34
468	haticecetin194@hotmail.com	85.59.111.110	Android	2022-06-22 04:25:36
469	YAGIZOZKAN363@GMAIL.COM	78.243.125.160	iOS	2022-01-23 04:25:38
470	ayseaslan552@gmail.com	176.57.7.131	iOS	2022-03-23 04:25:40
471	omerkurt602@hotmail.com	88.36.140.244	Android	2022-05-23 04:25:42
472	zeynepsahin397@hotmail.com	88.202.248.99	iOS	2022-07-23 04:25:44
473	omerarslan339@gmail.com	88.244.14.148	iOS	2022-02-24 04:26:46
474	elifozdemir106@hotmail.com	85.111.131.195	Android	2022-04-24 04:26:48
475	aysecetin315@gmail.com	78.176.254.244	iOS	2022-06-24 04:26:50
476	GULSENASLAN620@HOTMAIL.COM	176.204.53.235	iOS	2022-01-25 04:26:52
477	gulsenkara645@gmail.com	88.180.17.108	Android	2022-03-25 04:26:54
478	ahmetaslan648@gmail.com	176.98.249.109	iOS	2022-05-25 04:26:56
479	yagizkilic483@gmail.com	88.143.169.4	iOS	2022-07-25 04:27:58
480	serifedemir375@gmail.com	78.9.239.224	Android	2022-02-26 04:27:00
481	huseyinkilic234@gmail.com	78.133.28.222	iOS	2022-04-26 04:27:02
482	mustafaozdemir378@gmail.com	176.111.98.180	iOS	2022-06-26 04:27:04
483	FATMADEMIR491@HOTMAIL.COM	88.246.195.65	Android	2022-01-27 04:27:06
484	huseyinkilic234@gmail.com	78.4.125.99	iOS	2022-03-27 04:28:08
485	mustafaarslan672@gmail.com	78.15.173.241	iOS	2022-05-27 04:28:10
486	alisimsek423@gmail.com	85.153.41.165	Android	2022-07-27 04:28:12
487	ismailkaya532@hotmail.com	88.107.196.168	iOS	2022-02-28 04:28:14
488	ismailkaya201@gmail.com	78.31.46.123	iOS	2022-04-28 04:28:16
489	mehmetozdemir395@hotmail.com	88.125.156.203	Android	2022-06-28 04:28:18
490	MERYEMOZDEMIR520@HOTMAIL.COM	78.171.52.139	iOS	2022-01-01 05:29:20
491	eminekurt518@hotmail.com	85.171.235.49	iOS	2022-03-01 05:29:22
492	elifcelik217@hotmail.com	176.99.150.100	Android	2022-05-01 05:29:24
493	mustafaozdemir378@gmail.com	176.209.18.58	iOS	2022-07-01 05:29:26
494	muratozkan707@hotmail.com	176.38.71.116	iOS	2022-02-02 05:29:28
495	elifkaya529@hotmail.com	85.29.9.162	Android	2022-04-02 05:30:30
496	alisahin222@gmail.com	85.129.254.105	iOS	2022-06-02 05:30:32
497	CIGDEMCELIK213@GMAIL.COM	85.174.169.193	iOS	2022-01-03 05:30:34
498	elifyilmaz281@hotmail.com	88.105.2.238	Android	2022-03-03 05:30:36
499	zeynepsimsek147@gmail.com	176.139.75.179	iOS	2022-05-03 05:30:38
500	aysekoc579@gmail.com	85.85.26.137	iOS	2022-07-03 05:30:40
501	ahmetsahin343@hotmail.com	176.206.22.26	Android	2022-02-04 05:31:42
502	mustafadogan612@gmail.com	85.244.44.110	iOS	2022-04-04 05:31:44
503	mehmetkurt320@hotmail.com	85.29.233.196	iOS	2022-06-04 05:31:46
504	FATMAASLAN307@HOTMAIL.COM	78.200.71.34	Android	2022-01-05 05:31:48
505	cigdemdogan311@hotmail.com	85.255.149.210	iOS	2022-03-05 05:31:50
506	huseyinkilic326@hotmail.com	85.18.232.123	iOS	2022-05-05 05:32:52
507	cigdemkara278@hotmail.com	176.41.193.173	Android	2022-07-05 05:32:54
508	meryemozdemir520@hotmail.com	176.13.197.190	iOS	2022-02-06 05:32:56
509	mustafayildiz88@hotmail.com	176.196.234.36	iOS	2022-04-06 05:32:58
510	elifdemir510@gmail.com	176.96.215.243	Android	2022-06-06 05:32:00
511	AHMETSAHIN343@HOTMAIL.COM	78.248.22.54	iOS	2022-01-07 05:32:02
512	yagizkurt699@gmail.com	85.1.138.137	iOS	2022-03-07 05:33:04
513	cigdemkilic719@hotmail.com	85.140.117.34	Android	2022-05-07 05:33:06
514	haticeyildiz705@gmail.com	85.149.5.57	iOS	2022-07-07 05:33:08
515	meryemsahin132@gmail.com	85.5.101.46	iOS	2022-02-08 05:33:10
516	mehmetyildiz591@gmail.com	78.3.76.1	Android	2022-04-08 05:33:12
517	hasanozkan104@hotmail.com	176.18.251.125	iOS	2022-06-08 05:34:14
518	ISMAILOZTURK303@GMAIL.COM	88.197.7.158	iOS	2022-01-09 05:34:16
519	meryemozdemir520@hotmail.com	85.145.89.25	Android	2022-03-09 05:34:18
520	aliyildiz657@gmail.com	78.21.224.5	iOS	2022-05-09 05:34:20
521	alicelik721@hotmail.com	88.40.25.175	iOS	2022-07-09 05:34:22
522	yagizgunes597@gmail.com	88.167.130.91	Android	2022-02-10 05:34:24
523	hasanarslan572@hotmail.com	88.95.188.35	iOS	2022-04-10 05:35:26
524	zeynepaydin133@hotmail.com	176.244.82.213	iOS	2022-06-10 05:35:28
525	EMINEDOGAN169@HOTMAIL.COM	78.43.254.129	Android	2022-01-11 05:35:30
526	fatmagunes385@hotmail.com	176.100.96.216	iOS	2022-03-11 05:35:32
527	haticedemir540@gmail.com	176.141.180.120	iOS	2022-05-11 05:35:34
528	haticeozturk420@gmail.com	78.66.166.233	Android	2022-07-11 05:36:36
529	serifeyildiz111@gmail.com	78.57.76.103	iOS	2022-02-12 05:36:38
530	yagizcelik145@hotmail.com	85.69.62.4	iOS	2022-04-12 05:36:40
531	ahmetcetin466@hotmail.com	85.230.249.254	Android	2022-06-12 05:36:42
532	MUSTAFAKARA716@HOTMAIL.COM	88.217.152.207	iOS	2022-01-13 05:36:44
533	ahmetcelik469@hotmail.com	88.3.79.56	iOS	2022-03-13 05:36:46
534	yagizkilic702@gmail.com	78.72.215.238	Android	2022-05-13 05:37:48
535	hasancelik167@hotmail.com	85.94.96.144	iOS	2022-07-13 05:37:50
536	muratyilmaz182@hotmail.com	85.12.230.41	iOS	2022-02-14 05:37:52
537	zeynepsahin411@gmail.com	78.220.234.151	Android	2022-04-14 05:37:54
538	gulsenkara308@hotmail.com	88.76.236.119	iOS	2022-06-14 05:37:56
539	ZEYNEPKARA257@HOTMAIL.COM	176.95.189.112	iOS	2022-01-15 05:38:58
540	haticegunes153@gmail.com	176.29.186.97	Android	2022-03-15 05:38:00
541	zeynepozdemir325@hotmail.com	88.43.184.213	iOS	2022-05-15 05:38:02
542	meryemkara272@hotmail.com	176.67.15.184	iOS	2022-07-15 05:38:04
543	yagizkoc647@hotmail.com	85.177.141.49	Android	2022-02-16 05:38:06
544	gulsenarslan218@hotmail.com	176.39.150.170	iOS	2022-04-16 05:38:08
545	ismailkurt259@hotmail.com	176.27.205.57	iOS	2022-06-16 05:39:10
546	GULSENSAHIN80@HOTMAIL.COM	176.175.74.5	Android	2022-01-17 05:39:12
547	mehmetozkan586@hotmail.com	176.59.85.252	iOS	2022-03-17 05:39:14
548	huseyinkurt639@gmail.com	176.164.152.237	iOS	2022-05-17 05:39:16
549	meryemdogan428@hotmail.com	88.33.56.100	Android	2022-07-17 05:39:18
550	huseyinozkan541@hotmail.com	85.200.124.199	iOS	2022-02-18 05:40:20
551	elifdemir227@hotmail.com	85.31.9.239	iOS	2022-04-18 05:40:22
552	serifesimsek516@gmail.com	176.172.135.102	Android	2022-06-18 05:40:24
553	SERIFEYILMAZ159@GMAIL.COM	176.196.216.115	iOS	2022-01-19 05:40:26
554	gulsenarslan523@hotmail.com	88.152.24.60	iOS	2022-03-19 05:40:28
555	huseyinarslan566@hotmail.com	78.145.16.31	Android	2022-05-19 05:40:30
556	serifedogan484@hotmail.com	85.223.4.207	iOS	2022-07-19 05:41:32
557	cigdemkaya558@gmail.com	85.83.114.119	iOS	2022-02-20 05:41:34
558	haticekilic570@gmail.com	88.54.96.135	Android	2022-04-20 05:41:36
559	serifekara628@hotmail.com	88.232.86.116	iOS	2022-06-20 05:41:38
560	HUSEYINARSLAN566@HOTMAIL.COM	85.251.245.139	iOS	2022-01-21 05:41:40
561	haticekurt199@hotmail.com	85.11.134.243	Android	2022-03-21 05:42:42
562	eminecelik588@gmail.com	176.219.24.70	iOS	2022-05-21 05:42:44
563	ismailarslan242@hotmail.com	176.49.252.42	iOS	2022-07-21 05:42:46
564	mehmetkurt320@hotmail.com	176.235.224.106	Android	2022-02-22 05:42:48
565	meryemkilic191@hotmail.com	85.239.94.179	iOS	2022-04-22 05:42:50
566	yagizdogan606@gmail.com	88.26.101.150	iOS	2022-06-22 05:42:52
567	MEHMETCELIK152@HOTMAIL.COM	78.154.161.172	Android	2022-01-23 05:43:54
568	serifecelik681@gmail.com	78.65.132.163	iOS	2022-03-23 05:43:56
569	meryemaslan107@hotmail.com	78.113.60.212	iOS	2022-05-23 05:43:58
570	haticekurt199@hotmail.com	176.138.151.103	Android	2022-07-23 05:43:00
571	mehmetarslan404@hotmail.com	78.188.8.42	iOS	2022-02-24 05:43:02
572	elifkurt615@gmail.com	78.140.192.31	iOS	2022-04-24 05:44:04
573	ismailyilmaz380@hotmail.com	85.19.10.126	Android	2022-06-24 05:44:06
574	ISMAILKARA219@GMAIL.COM	85.153.54.93	iOS	2022-01-25 05:44:08
575	ismailaslan279@gmail.com	88.92.204.188	iOS	2022-03-25 05:44:10
576	aysecelik600@gmail.com	78.209.234.93	Android	2022-05-25 05:44:12
577	omerdogan86@hotmail.com	78.172.83.79	iOS	2022-07-25 05:44:14
578	huseyinyilmaz335@hotmail.com	88.141.103.31	iOS	2022-02-26 05:45:16
579	yagizgunes155@hotmail.com	78.9.186.52	Android	2022-04-26 05:45:18
580	gulsensahin464@hotmail.com	85.118.104.158	iOS	2022-06-26 05:45:20
581	HUSEYINOZDEMIR276@GMAIL.COM	176.6.12.208	iOS	2022-01-27 05:45:22
582	mehmetsahin676@hotmail.com	85.179.237.35	Android	2022-03-27 05:45:24
583	hasanarslan223@hotmail.com	85.55.129.71	iOS	2022-05-27 05:46:26
584	elifsahin730@hotmail.com	85.22.27.57	iOS	2022-07-27 05:46:28
585	haticegunes153@gmail.com	78.48.3.161	Android	2022-02-28 05:46:30
586	ismailarslan632@hotmail.com	78.32.155.180	iOS	2022-04-28 05:46:32
587	eminedemir546@gmail.com	176.128.32.67	iOS	2022-06-28 05:46:34
588	YAGIZKURT542@HOTMAIL.COM	78.188.196.184	Android	2022-01-01 06:46:36
589	aliyildiz345@gmail.com	176.59.253.134	iOS	2022-03-01 06:47:38
590	gulsenarslan232@hotmail.com	176.159.34.178	iOS	2022-05-01 06:47:40
591	elifkaya529@hotmail.com	85.188.11.236	Android	2022-07-01 06:47:42
592	cigdemyildiz740@hotmail.com	88.64.194.8	iOS	2022-02-02 06:47:44
593	ismailozkan206@hotmail.com	176.125.193.67	iOS	2022-04-02 06:47:46
594	omerkilic601@hotmail.com	176.7.63.228	Android	2022-06-02 06:48:48
595	SERIFECETIN406@HOTMAIL.COM	78.41.251.109	iOS	2022-01-03 06:48:50
596	hasansimsek560@hotmail.com	78.136.242.206	iOS	2022-03-03 06:48:52
597	ismailkaya116@hotmail.com	85.130.25.29	Android	2022-05-03 06:48:54
598	elifdemir510@gmail.com	85.224.193.244	iOS	2022-07-03 06:48:56
599	omercetin331@hotmail.com	85.117.139.117	iOS	2022-02-04 06:48:58
600	muratyildiz522@gmail.com	88.227.61.201	Android	2022-04-04 06:49:00
601	omeryildiz622@hotmail.com	85.252.122.218	iOS	2022-06-04 06:49:02
602	MUSTAFAKARA694@HOTMAIL.COM	78.70.110.184	iOS	2022-01-05 06:49:04
603	fatmaozkan649@hotmail.com	176.181.164.59	Android	2022-03-05 06:49:06
604	fatmaozdemir362@hotmail.com	176.55.30.192	iOS	2022-05-05 06:49:08
605	serifekara628@hotmail.com	85.93.134.249	iOS	2022-07-05 06:50:10
606	alicelik551@hotmail.com	176.111.13.161	Android	2022-02-06 06:50:12
607	mehmetsahin676@hotmail.com	85.82.248.84	iOS	2022-04-06 06:50:14
608	ismailkaya532@hotmail.com	85.165.197.114	iOS	2022-06-06 06:50:16
609	ALIARSLAN640@HOTMAIL.COM	88.199.68.102	Android	2022-01-07 06:50:18
610	alidogan214@hotmail.com	85.48.234.248	iOS	2022-03-07 06:50:20
611	mustafakara694@hotmail.com	176.18.170.226	iOS	2022-05-07 06:51:22
612	cigdemkara278@hotmail.com	88.33.52.167	Android	2022-07-07 06:51:24
613	gulsenyilmaz626@hotmail.com	85.234.48.7	iOS	2022-02-08 06:51:26
614	mehmetaslan731@hotmail.com	176.97.118.166	iOS	2022-04-08 06:51:28
615	cigdemkurt432@gmail.com	88.238.152.53	Android	2022-06-08 06:51:30
616	ISMAILSAHIN633@GMAIL.COM	88.79.42.103	iOS	2022-01-09 06:52:32
617	mustafakoc134@hotmail.com	176.70.191.232	iOS	2022-03-09 06:52:34
618	serifedogan484@hotmail.com	176.104.234.26	Android	2022-05-09 06:52:36
619	hasankilic475@hotmail.com	85.89.237.221	iOS	2022-07-09 06:52:38
620	cigdemkaya277@hotmail.com	176.137.250.223	iOS	2022-02-10 06:52:40
621	yagizgunes597@gmail.com	88.1.184.72	Android	2022-04-10 06:52:42
622	gulsenkurt665@hotmail.com	78.211.27.102	iOS	2022-06-10 06:53:44
623	HASANSIMSEK560@HOTMAIL.COM	176.20.186.129	iOS	2022-01-11 06:53:46
624	muratdogan285@gmail.com	176.224.114.183	Android	2022-03-11 06:53:48
625	meryemdogan428@hotmail.com	85.101.217.203	iOS	2022-05-11 06:53:50
626	ayseyildiz723@gmail.com	176.73.65.212	iOS	2022-07-11 06:53:52
627	zeynepsimsek287@hotmail.com	85.35.221.114	Android	2022-02-12 06:54:54
628	elifgunes538@hotmail.com	88.114.35.233	iOS	2022-04-12 06:54:56
629	murataydin195@gmail.com	78.40.131.12	iOS	2022-06-12 06:54:58
630	GULSENDEMIR361@HOTMAIL.COM	88.128.129.200	Android	2022-01-13 06:54:00
631	aysekilic261@gmail.com	176.83.104.135	iOS	2022-03-13 06:54:02
632	ismailsahin633@gmail.com	85.36.165.120	iOS	2022-05-13 06:54:04
633	haticeaydin296@hotmail.com	85.14.247.42	Android	2022-07-13 06:55:06
634	mustafaozdemir592@hotmail.com	78.198.158.156	iOS	2022-02-14 06:55:08
635	aliarslan640@hotmail.com	78.247.143.3	iOS	2022-04-14 06:55:10
636	haticegunes138@gmail.com	85.143.179.74	Android	2022-06-14 06:55:12
637	MEHMETCELIK714@GMAIL.COM	85.70.196.56	iOS	2022-01-15 06:55:14
638	muratgunes424@hotmail.com	88.242.131.162	iOS	2022-03-15 06:56:16
639	ismailyilmaz380@hotmail.com	88.186.144.230	Android	2022-05-15 06:56:18
640	mehmetarslan200@hotmail.com	85.138.22.171	iOS	2022-07-15 06:56:20
641	muratkara286@hotmail.com	176.126.65.194	iOS	2022-02-16 06:56:22
642	alikoc309@gmail.com	78.39.99.161	Android	2022-04-16 06:56:24
643	cigdemarslan503@hotmail.com	78.44.75.152	iOS	2022-06-16 06:56:26
644	MEHMETOZDEMIR160@HOTMAIL.COM	85.102.212.90	iOS	2022-01-17 06:57:28
645	aliyildiz657@gmail.com	85.27.184.139	Android	2022-03-17 06:57:30
646	cigdemkoc180@gmail.com	176.78.182.132	iOS	2022-05-17 06:57:32
647	haticeozdemir713@hotmail.com	88.35.190.205	iOS	2022-07-17 06:57:34
648	zeyneparslan186@gmail.com	88.106.186.136	Android	2022-02-18 06:57:36
649	serifekaya322@hotmail.com	85.144.148.240	iOS	2022-04-18 06:58:38
650	gulsenozturk641@hotmail.com	176.96.82.244	iOS	2022-06-18 06:58:40
651	AYSEGUNES163@HOTMAIL.COM	78.79.111.79	Android	2022-01-19 06:58:42
652	serifeyilmaz567@gmail.com	88.53.42.49	iOS	2022-03-19 06:58:44
653	haticegunes568@hotmail.com	78.154.167.241	iOS	2022-05-19 06:58:46
654	haticeyildiz705@gmail.com	88.65.100.199	Android	2022-07-19 06:58:48
655	aliozturk150@gmail.com	176.175.49.200	iOS	2022-02-20 06:59:50
656	ahmetcelik469@hotmail.com	176.240.128.14	iOS	2022-04-20 06:59:52
657	haticekurt199@hotmail.com	88.169.220.246	Android	2022-06-20 06:59:54
658	HASANASLAN143@HOTMAIL.COM	78.24.188.182	iOS	2022-01-21 06:59:56
659	elifcelik536@hotmail.com	88.72.214.98	iOS	2022-03-21 06:59:58
660	aliozkan627@gmail.com	78.71.92.27	Android	2022-05-21 06:00:00
661	fatmakaya176@hotmail.com	176.42.248.202	iOS	2022-07-21 06:00:02
662	muratdogan515@hotmail.com	88.91.99.82	iOS	2022-02-22 06:00:04
663	mustafakilic460@hotmail.com	85.212.64.151	Android	2022-04-22 06:00:06
664	elifcelik536@hotmail.com	176.178.121.27	iOS	2022-06-22 06:00:08
665	ISMAILSAHIN633@GMAIL.COM	88.50.233.194	iOS	2022-01-23 06:00:10
666	mustafaozkan369@gmail.com	176.62.83.2	Android	2022-03-23 06:01:12
667	mustafaozdemir324@gmail.com	85.199.129.139	iOS	2022-05-23 06:01:14
668	muratkurt108@gmail.com	85.106.248.44	iOS	2022-07-23 06:01:16
669	ahmetsimsek203@hotmail.com	88.101.86.48	Android	2022-02-24 06:01:18
670	cigdemkurt432@gmail.com	176.35.220.125	iOS	2022-04-24 06:01:20
671	ahmetkurt316@hotmail.com	85.145.195.163	iOS	2022-06-24 06:02:22
672	FATMAOZDEMIR362@HOTMAIL.COM	176.238.230.38	Android	2022-01-25 06:02:24
673	haticesimsek79@hotmail.com	85.99.70.136	iOS	2022-03-25 06:02:26
674	ahmetyildiz357@gmail.com	85.177.95.211	iOS	2022-05-25 06:02:28
675	alikoc376@hotmail.com	78.96.184.64	Android	2022-07-25 06:02:30
676	aysedogan99@gmail.com	85.243.74.14	iOS	2022-02-26 06:02:32
677	meryemyilmaz384@gmail.com	78.186.95.197	iOS	2022-04-26 06:03:34
678	hasanaydin314@hotmail.com	88.172.235.85	Android	2022-06-26 06:03:36
679	HUSEYINKILIC687@GMAIL.COM	88.30.50.96	iOS	2022-01-27 06:03:38
680	muratgunes424@hotmail.com	85.159.59.232	iOS	2022-03-27 06:03:40
681	yagizozkan254@hotmail.com	85.36.216.34	Android	2022-05-27 06:03:42
682	serifesimsek192@gmail.com	176.161.81.199	iOS	2022-07-27 06:04:44
683	ismailgunes573@gmail.com	88.213.17.114	iOS	2022-02-28 06:04:46
684	omerkoc444@gmail.com	78.105.145.19	Android	2022-04-28 06:04:48
685	aliyilmaz527@hotmail.com	78.177.255.27	iOS	2022-06-28 06:04:50
686	ALIARSLAN396@GMAIL.COM	85.121.185.63	iOS	2022-01-01 07:04:52
687	mehmetkoc549@gmail.com	85.39.152.19	Android	2022-03-01 07:04:54
688	muratgunes424@hotmail.com	176.132.94.188	iOS	2022-05-01 07:05:56
689	muratdogan280@hotmail.com	78.184.111.230	iOS	2022-07-01 07:05:58
690	haticeyilmaz698@hotmail.com	176.104.57.189	Android	2022-02-02 07:05:00
691	aysedogan450@gmail.com	176.202.129.126	iOS	2022-04-02 07:05:02
692	serifeozkan482@hotmail.com	88.5.210.234	iOS	2022-06-02 07:05:04
693	CIGDEMGUNES617@HOTMAIL.COM	85.4.47.206	Android	2022-01-03 07:06:06
694	hasansimsek560@hotmail.com	88.214.19.38	iOS	2022-03-03 07:06:08
695	meryemozturk327@gmail.com	88.177.183.101	iOS	2022-05-03 07:06:10
696	ayseozturk171@gmail.com	85.207.117.15	Android	2022-07-03 07:06:12
697	meryemkara272@hotmail.com	176.204.204.175	iOS	2022-02-04 07:06:14
698	mehmetsimsek624@gmail.com	78.214.203.145	iOS	2022-04-04 07:06:16
699	alikoc376@hotmail.com	176.120.0.15	Android	2022-06-04 07:07:18
700	AYSEDOGAN204@GMAIL.COM	85.7.238.158	iOS	2022-01-05 07:07:20
\.


--
-- Data for Name: sube; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sube (sube_id, sube_adi, sube_ili) FROM stdin;
1	Şube 001	Ankara
2	Şube 002	İzmir
3	Şube 003	Bursa
4	Şube 004	Antalya
5	Şube 005	Adana
6	Şube 006	İstanbul
7	Şube 007	Ankara
8	Şube 008	İzmir
9	Şube 009	Bursa
10	Şube 010	Antalya
11	Şube 011	Adana
12	Şube 012	İstanbul
13	Şube 013	Ankara
14	Şube 014	İzmir
15	Şube 015	Bursa
16	Şube 016	Antalya
17	Şube 017	Adana
18	Şube 018	İstanbul
19	Şube 019	Ankara
20	Şube 020	İzmir
21	Şube 021	Bursa
22	Şube 022	Antalya
23	Şube 023	Adana
24	Şube 024	İstanbul
25	Şube 025	Ankara
26	Şube 026	İzmir
27	Şube 027	Bursa
28	Şube 028	Antalya
29	Şube 029	Adana
30	Şube 030	İstanbul
31	Şube 031	Ankara
32	Şube 032	İzmir
33	Şube 033	Bursa
34	Şube 034	Antalya
35	Şube 035	Adana
36	Şube 036	İstanbul
37	Şube 037	Ankara
38	Şube 038	İzmir
39	Şube 039	Bursa
40	Şube 040	Antalya
41	Şube 041	Adana
42	Şube 042	İstanbul
43	Şube 043	Ankara
44	Şube 044	İzmir
45	Şube 045	Bursa
46	Şube 046	Antalya
47	Şube 047	Adana
48	Şube 048	İstanbul
49	Şube 049	Ankara
50	Şube 050	İzmir
51	Şube 051	Bursa
52	Şube 052	Antalya
53	Şube 053	Adana
54	Şube 054	İstanbul
55	Şube 055	Ankara
56	Şube 056	İzmir
57	Şube 057	Bursa
58	Şube 058	Antalya
59	Şube 059	Adana
60	Şube 060	İstanbul
61	Şube 061	Ankara
62	Şube 062	İzmir
63	Şube 063	Bursa
64	Şube 064	Antalya
65	Şube 065	Adana
66	Şube 066	İstanbul
67	Şube 067	Ankara
68	Şube 068	İzmir
69	Şube 069	Bursa
70	Şube 070	Antalya
71	Şube 071	Adana
72	Şube 072	İstanbul
73	Şube 073	Ankara
74	Şube 074	İzmir
75	Şube 075	Bursa
76	Şube 076	Antalya
77	Şube 077	Adana
78	Şube 078	İstanbul
79	Şube 079	Ankara
80	Şube 080	İzmir
81	Şube 081	Bursa
\.


ALTER TABLE ONLY public.musteri
    ADD CONSTRAINT musteri_pkey PRIMARY KEY (kayit_id);
ALTER TABLE ONLY public.personel
    ADD CONSTRAINT personel_pkey PRIMARY KEY (personel_id);
ALTER TABLE ONLY public.hesap
    ADD CONSTRAINT hesap_pkey PRIMARY KEY (hesap_id);

--
-- PostgreSQL database dump complete
--
