--
-- PostgreSQL database dump
--

-- Dumped from database version 13.9
-- Dumped by pg_dump version 13.9

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

\connect recruit

CREATE TABLE public.candidates (
    id uuid NOT NULL,
    first_name text,
    last_name text,
    email text,
    phone text,
    ni_number text,
    date_of_birth date,
    nationality text,
    passport_number text,
    passport_country text,
    address text,
    country text,
    timezone text,
    password_hash text,
    created_at timestamp with time zone,
    last_login_at timestamp with time zone
);

CREATE TABLE public.employer_users (
    id bigint NOT NULL,
    employer_id bigint,
    full_name text,
    email text,
    phone text,
    job_title text,
    password_hash text,
    last_login_at timestamp with time zone
);

CREATE TABLE public.vacancies (
    id bigint NOT NULL,
    employer_user_id bigint,
    title text,
    salary text,
    status text
);

CREATE TABLE public.applications (
    id bigint NOT NULL,
    candidate_id uuid NOT NULL,
    vacancy_id bigint,
    cover_letter text,
    referee_name text,
    referee_email text,
    referee_phone text,
    applied_at timestamp with time zone
);

--
-- Data for Name: candidates; Type: TABLE DATA; Schema: public; Owner: recruit
--

COPY public.candidates (id, first_name, last_name, email, phone, ni_number, date_of_birth, nationality, passport_number, passport_country, address, country, timezone, password_hash, created_at, last_login_at) FROM stdin;
66eb8aa2-1d3f-4e7c-aa20-e27590f98fba	Sandra	Williams	sandrawilliams8844@gmail.com	+919976089031	BW 38 93 84 D	1962-06-17	Indian	\N	\N	168 Station Road	IN	Asia/Kolkata	$2b$12$ug8cV7BBcvp5I6Mwtl85SDo.GTI234unfddLYADEIgOLSVmGnQjmu	2019-07-27 20:59:29+00	\N
51e1065e-8ea3-4a1f-a26d-472094c491d2	Daniel	White	daniel_white@outlook.com	+353877850072	\N	2001-06-05	Irish	LB2212904	IE	74 Church Lane	IE	Europe/Dublin	$2b$12$HuRqqPdxVDCXNy/yQ20oik2CH8wgeDNp54mdN1H1L9j.5K7hNP1Cu	2019-09-03 05:11:03+00	2023-05-04 03:46:57+00
8411f261-3f82-4988-a3bb-099c3be41b25	Richard	Collins	richardcollins205@gmail.com	+919835011832	\N	2004-01-28	Indian	R7372413	IN	59 High Street	IN	Asia/Kolkata	$2b$12$z1eXgADo/8enqNkzcIczyof7m9q0lYmy/nU09X2/s/wdJVr4.fX4u	2020-05-12 04:32:33+00	2023-05-09 14:26:03+00
71ed4955-c159-4e36-a151-f26952a5cec9	Lisa	Wright	lisa.wright3288@hotmail.com	+447400325335	\N	1997-09-25	British	\N	\N	\N	GB	\N	$2b$12$yDAgMmCEYUUbCBNzVG8ZsaZ3EunzQE6/iLaxHit/LkQ2kTJwEaxnu	2021-03-05 00:44:26+00	2023-05-04 18:58:49+00
070ddcc7-602b-403f-a1cb-294177703ad9	Susan	Cooper	susan_cooper@btinternet.com	07800 702342	applied for	1994-06-06	British	391679189	GB	\N	GB	\N	$2b$12$Am751SMid0.MDBLrjRfeO7lkGoDoILAeeKniq2ijaBI2Y5h3h/r6u	2021-04-08 09:12:48+00	2023-05-14 06:00:01+00
21568d96-21a1-4bd1-a97e-38754b25d0d1	Michelle	Stewart	michellestewart@gmail.com	+919579527366	XT726979C	1989-10-25	Indian	P3923365	IN	143 Church Lane	IN	Asia/Calcutta	$2b$12$.H4KgFxdNY8h8mDZl1EOVCxmDhUIRkcJD3rCeS37bx9pmbls8t5ru	2018-07-21 23:39:48+00	\N
72943eb3-fdf9-4d60-a9b8-2704b93bb806	Ashley	Evans	placements@brightpath-staffing.co.uk	+447800116930	ES 62 53 49 B	1975-07-17	Polish	\N	\N	50 High Street	GB	\N	$2b$12$hqmtt5oLu3NF4Umkap9DnG1B/f7NQEr.FvhaIX4UQ.lP4tj5wLOdu	2020-02-13 01:58:27+00	\N
07706ac9-c27e-42c4-a63f-8304980077fc	Daniel	Harris	danielharris@hotmail.com	07800 556057	\N	1982-12-19	British	\N	\N	80 High Street	GB	Europe/London	$2b$12$hlgdxBJa1focmRckj71Zo.hcxBJNRuNmTNiEgB9XyO5rmWm1cx5Tu	2018-09-29 21:37:45+00	2023-05-06 08:22:54+00
8c29e2c1-6116-4086-a5aa-8044d24501d7	Thomas	Adams	thomasadams@gmail.com	+919462808346	GT211751C	1976-04-07	Indian	\N	\N	80 St Johns Road	IN	Asia/Kolkata	$2b$12$GCtbl5NTWwKLaBXRsxviWPgJCtjkh4Z6W8cCPyWcBiC0vAN8lObLu	2021-10-01 04:15:25+00	2023-05-29 20:13:29+00
87d82e3e-4c91-453a-a91f-7d6c6d08eab7	Kimberly	Young	kimberly_young1116@icloud.com	+447400885628	\N	1964-04-30	British	476105663	GB	176 St Johns Road	GB	Europe/London	$2b$12$tmK9x2ZXaxEgP3YnCKgXZgQxh8bVMrodyHbKelEQeL6EWt0rU8IXu	2023-02-06 00:05:43+00	2023-06-01 20:43:48+00
3cc75735-ea9f-4a16-a696-3f709c3bc939	Thomas	Adams	thomas.adams@hotmail.com	07800 855201	n/a	1994-10-10	British	373059469	GB	139 Station Road	GB	Europe/London	$2b$12$l49s6L9Pbgth0Q/fSFI00b2n3YY5eVhP0N66LpHDRlB.tCdsdlGzu	2019-06-20 22:12:53+00	2023-05-14 22:42:00+00
f82f60cf-aabe-4fe3-a8df-5c9f77770381	Jessica	Collins	jessica_collins6500@hotmail.com	+353854139563	n/a	1961-04-02	Polish	\N	\N	188 Church Lane	IE	Europe/Dublin	$2b$12$qW.6eZAVLmDerfY.NsMujUB6UzxFVLsDe2OK5RGsuvBAtwZffkB7u	2020-07-02 00:21:13+00	2023-05-22 15:36:14+00
feccbed7-5f2f-4b26-a662-d1d4a7ad949a	Robert	Turner	robert_turner@gmail.com	+353851628523		1964-08-26	Irish	\N	\N	7 High Street	IE	\N	$2b$12$5aL4w5MulW234SpNq6p3sxTM/y7oCdKRcFX27sa8BcJjZiLkjAO4u	2019-02-10 09:31:00+00	\N
89c1373c-8daa-4424-ab76-9ecf1af0f943	Thomas	Brown	thomasbrown7159@hotmail.com	\N		1968-11-10	Polish	\N	\N	69 St Johns Road	GB	\N	$2b$12$UPU51VQ8rr7XaWLP4bjeJw1e/V.8IMxH/evg7pSCXCEKzWxj9Fsqu	2021-03-27 18:35:45+00	\N
58f3ce1f-6aa0-41dc-ab59-fef93d4ba48d	Michelle	Adams	michelle_adams3351@hotmail.com	07700 061752		1976-11-05	British	\N	\N	122 Station Road	GB	Europe/London	$2b$12$HO2PlGKdIE.QH6/4rEP1G2cZhgcXsYuJm.Mw.GNLZIiyLsm1WlsUu	2022-09-08 04:59:44+00	\N
4788bd37-98c6-492e-af2d-13e722edae0a	Andrew	Robinson	andrew.robinson@hotmail.com	+919831764801	RR 22 31 77 A	1972-07-30	Indian	\N	\N	154 Church Lane	IN	Asia/Calcutta	$2b$12$N2vUM7C5/eQp13Z1/gdeeWEg2MBuIyAMdZ0aWrkxfg6XeZn2Pqocu	2021-05-18 07:36:01+00	2023-05-12 22:55:30+00
fc140929-8870-4992-a87a-63865b61b470	Mary	Morris	marymorris1121@icloud.com	+48501298115	BG4412A	1975-06-20	Polish	FA6305730	PL	\N	PL	Europe/Warsaw	$2b$12$xdIbWZ.APApLCc3AlSkHvF1nP0BjSIqJ7OzDn6sZHaUUX0wnBSEju	2020-06-10 05:48:10+00	\N
b3ff9145-496e-4c8a-ab8c-cff3932c7422	Emily	Edwards	\N	07400 874458	EZ657009A	1970-04-25	British	\N	\N	\N	GB	\N	$2b$12$Ac8JbwVEV2U6a4v9.mg486WgVkZbL.v.ownUwslP95CvcM2ebwolu	2021-01-03 05:13:07+00	2023-05-28 11:01:58+00
d0fc3a2b-932f-4070-a7a2-d01cfb50d2bb	Karen	Taylor	karen_taylor7034@gmail.com	+919111341136		1989-06-21	Indian	\N	\N	87 Station Road	IN	Asia/Kolkata	$2b$12$onUZ9WBN01fepwwnvq5pbJLUXIYUWap8eLRFo1iKUWw75K0ox2DTu	2021-08-05 05:42:12+00	2023-05-15 10:06:38+00
c427ba68-7f9a-4ae8-ac50-137858d5a432	Charles	Collins	charlescollins@gmail.com	\N	TA770624A	1976-02-14	Indian	R9664596	IN	59 High Street	IN	Asia/Calcutta	$2b$12$yJob7RhE3SSg6GS5JWC4o/OSGek/PPgs4B3sGPUHEO6n0but8ywFu	2022-04-19 09:06:14+00	2023-05-04 02:32:16+00
a3711e0d-6098-4d40-aca8-57ab99cf997c	Sandra	Phillips	test@test.com	07555 348806	TR068662A	1998-08-17	Irish	\N	\N	45 Church Lane	GB	Europe/London	$2b$12$LOG1qndqL1lwAIeeBNdAARiz6JCWrM5wMTSaUFzdi.nlOdpnEY4Su	2020-04-13 12:42:18+00	2023-05-04 22:04:54+00
c0cea0f7-8b74-4dbd-abfa-6dd62595b647	Mark	Murphy	test@test.com	+919966914114	EX 03 73 19 A	1966-04-12	Indian	P9978515	IN	155 High Street	IN	Asia/Calcutta	$2b$12$MD7uZMl4F/ZORYdrMAoFwbbU2w6n48MD80m2YVrgzDhwXm8wNvAhu	2020-07-30 22:17:30+00	2023-05-31 11:53:31+00
66c5db9f-9220-42b7-a8a8-d93505932231	Daniel	Parker	daniel.parker@gmail.com	+353859160739	KW653380B	1985-10-01	Irish	LB5955620	IE	45 Church Lane	IE	\N	$2b$12$7uFnVqDGPO8zfhkVAis0BaVP/J48opEX2sIVQ8DF//zQOVuuXpkWu	2022-12-22 17:26:46+00	2023-05-22 14:37:09+00
64e6912c-c0e7-4c37-ad93-a4db44b30a8a	William	White	williamwhite@gmail.com	+919616049812	n/a	1959-08-17	Indian	T4408603	IN	183 Station Road	IN	Asia/Calcutta	$2b$12$sEMYWPfgl/3VUo/DRmkBeRdzaPJhzmL7CZqdPV9bTx/QqoBsQ7vlu	2021-07-26 13:24:52+00	2023-05-02 21:15:44+00
8c4e5e0d-7e58-4088-a27a-6a5288a3f2e5	Mark	Reed	markreed@gmail.com	+447555025726		1985-10-26	British	\N	\N	126 High Street	GB	GB	$2b$12$Lq6L/.zsUMhdX/6ZlhNttCfhtHVLyKsdX9f./rYQ0AuxhLsZRSIwu	2019-06-04 02:11:41+00	2023-05-26 13:31:13+00
a02a9aca-de20-4291-a107-8f7ecbf851ee	William	Parker	williamparker9915@gmail.com	+919992856571	AR577986C	1971-07-11	Indian	L8658611	IN	80 Church Lane	IN	Asia/Calcutta	$2b$12$PiPy.pmN82L/Pvs7CE7laHb/Ac4T5U.Y.j/d8bTLT1artMlcOf.1u	2019-11-26 09:20:54+00	\N
83cc3758-7489-4c2a-ab2d-b7ac1613e795	Matthew	Walker	matthewwalker3060@icloud.com	07400 847188	AC468812A	2004-08-05	British	\N	\N	\N	GB	Europe/London	$2b$12$iz1CyoWgwHsb27jdEcNj5ng49qXvSAERBYQ0oOkz99RtEFcuOLi2u	2020-06-23 15:06:21+00	2023-05-10 05:50:02+00
079beede-f271-48dd-ad48-568250018969	Richard	Hill	richardhill9422@outlook.com	+919511865938	GM 88 81 08 D	1997-07-26	Indian	K3315675	IN	\N	IN	\N	$2b$12$ZuK5deCvpqcez/o6OO8TDwvIt86DRP2HJBPXgixUG3aZqnct5XcLu	2020-06-15 12:56:22+00	2023-05-29 15:52:14+00
8bacde88-4622-4254-a385-89f1ab217c06	David	White	david_white@gmail.com	07800 194200	SC726820C	1993-03-28	British	\N	\N	44 High Street	GB	Europe/London	$2b$12$EWfevH.FOdoNuLCsQi0.awx.xfpxb3dphn9nyjmE0hTbf4C4biZUu	2021-02-20 00:55:04+00	2023-05-06 08:30:35+00
0ba2c20f-b402-48c3-a639-9d2fb92b1c11	Patricia	Collins	patricia_collins103@btinternet.com	+48602193989	n/a	1968-09-20	Polish	\N	\N	124 Station Road	PL	Europe/Warsaw	$2b$12$sujDpKIHJj8CNx/Cod0aG83awVN7OUvvc2aM//ueUK1BqJ3WrwsVu	2021-09-29 09:18:08+00	\N
1c3fd706-e17f-4646-a904-0a60248b21e7	Donald	White	placements@brightpath-staffing.co.uk	+353853613623	n/a	1997-08-06	Irish	LB7487860	IE	\N	IE	Europe/Dublin	$2b$12$8TAp0pjHJgOFi22P5sBSOA91YVhOEOfHoYkD5VVLU7ENM9NLvUpcu	2021-04-08 08:33:17+00	2023-05-05 10:40:13+00
398a7f2e-a0ba-42f8-aa9e-6e658a9be4db	Joshua	Allen	joshuaallen6412@btinternet.com	07800 635908	MW439789C	2002-06-11	British	\N	\N	\N	GB	Europe/London	$2b$12$5Oq0SvkI8NF3IKFj5QmYqpAoVpa8p5z.slBQBAgwGEk7qF1jHbV1u	2019-11-10 16:27:33+00	\N
c1a0bacf-7d7a-43c8-a2ca-00e8d2cc60b4	Lisa	Scott	lisa.scott@gmail.com	07555 826716	OB573393A	1972-12-29	British	\N	\N	159 Station Road	GB	Europe/London	$2b$12$e02fXLIP2l6OPfPPQ1g3E7R3Wu96GKO.6gKBVY99SQb.z0ze/ydru	2018-06-29 07:04:28+00	2023-05-19 10:40:28+00
739a7032-bf82-4073-a96c-8b678bd79ee0	Jennifer	Morris	jennifermorris5172@outlook.com	+447800379214	YM 61 02 39 A	1990-12-25	British	\N	\N	31 Station Road	GB	Europe/London	$2b$12$lnCKIMyBpeIlNjus2srbh3fTEB3kRdS45q.3rAzc2wGjKLSF5XLmu	2022-09-11 02:10:53+00	2023-05-31 21:12:31+00
7047b96e-6cd3-4aba-aba6-bc32e2209859	Elizabeth	Stewart	elizabeth_stewart@btinternet.com	+919523556106		2002-06-14	Indian	\N	\N	197 High Street	IN	Asia/Kolkata	$2b$12$HG7q1yL1/v/fGKruyWmNE3/NOKVKGqIu1DDU.50cfyZ.bkLXXAHFu	2019-12-06 19:34:03+00	\N
f97bb14f-be3a-4f11-aa4c-90980f4f8181	Donald	Evans	donald.evans@gmail.com	+919816888601		1972-02-17	Indian	L2045062	IN	47 St Johns Road	IN	Asia/Calcutta	$2b$12$99hKt1hDvfhbbH9nvnai7IPX6VlZr/rbzKIx6B0lzIBehlOI4Fmgu	2022-02-01 10:00:59+00	\N
4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	Michelle	Miller	michelle.miller@hotmail.com	+919753476139	LX 42 91 48 D	1983-03-11	Indian	\N	\N	137 Church Lane	IN	Asia/Kolkata	$2b$12$kZl97HL5k4Pcq78C4fhh7n1.cemNVm/jQ1Qsa6yDOJzVkAmkoMhAu	2020-05-13 20:04:56+00	2023-05-22 02:53:33+00
e7d73444-8258-473a-a065-d9be016da7fc	Thomas	Brown	thomas_brown6669@btinternet.com	07400 788392	LK860903C	1977-03-26	British	355856184	GB	89 St Johns Road	GB	Europe/London	$2b$12$/cl368nVyGtCvGZiCcKV9/ra2/TKs5gXbF3xBd/uWiKJGdW8WnYmu	2018-06-05 00:23:39+00	2023-05-06 01:18:58+00
f512fa70-4bc6-4a6d-a27b-b47229edce0c	Robert	Stewart	robert_stewart3711@icloud.com	07700 075523	XC751424D	1963-10-16	British	\N	\N	190 High Street	GB	Europe/London	$2b$12$VCiM4NDFi1aqYj2daNhUASlflJIKaOYd5BA4EvbqoGfkS7t.2IA0u	2023-03-22 16:38:00+00	\N
2d02796f-1d5c-4989-afe3-37db687d3417	Jennifer	Johnson	jennifer.johnson@hotmail.com	\N	HP 19 83 45 D	1993-09-27	British	567716509	GB	155 Station Road	GB	Europe/London	$2b$12$MDGJZ5XHxUDUIe5dYnue7bco8jpzonQDnT2JopACNHWlniABg7hIu	2020-02-14 13:41:55+00	2023-05-26 21:02:18+00
7538e3be-e57f-4f64-a4cb-f210b7cc847a	Susan	Carter	susancarter@btinternet.com	07400 644734	LG183931B	1965-08-03	British	361919266	GB	\N	GB	Europe/London	$2b$12$LYFDPHy2nPcvynqQ.bGi1DPoBVmh4T102yr4G8Wll/fh9u/swpgiu	2022-12-22 23:47:50+00	\N
e022b5f6-5fe6-4ae0-a2dd-cd36f2cccb62	Donna	Young	donnayoung@gmail.com	+919179290143	ZE992831B	1958-07-11	Indian	\N	\N	149 St Johns Road	IN	Asia/Calcutta	$2b$12$SyAmUlemI6200jOmAhRUhG7.BTHb4PRVze8TJIao7soIu6UGNhk5u	2021-05-21 16:48:08+00	2023-05-01 18:57:14+00
3662741f-d0f1-4b58-add4-ce3a76459936	Betty	Jones	bettyjones@gmail.com	+447911063982	ZL 92 05 76 A	1963-04-23	British	386460168	GB	121 St Johns Road	GB	\N	$2b$12$w8.itf489qRML9VzXheEROW.9I71n84IIRvXRB9VzVlTUWL1QLsSu	2021-07-26 16:14:26+00	\N
af4d5d92-85a6-4065-ade0-55d2920c90d3	Matthew	White	matthew_white831@icloud.com	07400 507653	KE830201B	1987-07-07	British	\N	\N	\N	GB	\N	$2b$12$uNJl5D686O.Q60Ooob3tDyZpqOkv6S5x5HjQdM/NekuY7Upd5gX2u	2020-10-28 22:01:08+00	\N
f2c61588-ceeb-45a4-ae52-62ea9c2a771a	Barbara	Morgan	barbaramorgan@hotmail.com	+48888220954	SG230486D	1980-06-16	Polish	EA6480379	PL	23 Church Lane	PL	\N	$2b$12$9bj.bufRpkg0naUHMgJE2q.GeR0GxGykmyKWZmwd.H2f/XGS9as.u	2019-09-20 21:35:51+00	\N
a4c15b50-a223-4a49-aaa6-9dc5abc301b1	Jessica	Thompson	jessicathompson2722@outlook.com	+447911257375	EP 20 44 89 C	2001-03-13	British	\N	\N	165 Church Lane	GB	Europe/London	$2b$12$Adk2Ti89HawnGOF1Z5U18b9LHbBTNTnuQm36Njwn.UcMDG6k6ewIu	2018-05-23 15:42:48+00	2023-05-16 21:39:44+00
57e56f22-5d6e-465d-af83-e573c91b461a	Kimberly	Murphy	kimberly_murphy@icloud.com	07555 441017	BB392805C	1974-11-15	British	\N	\N	100 High Street	GB	\N	$2b$12$k4VjJTFDjUxNn/4qHJ8C6L6t1cU9vA3.jty3pRv3qHJL0F0XSE4.u	2022-03-29 18:27:36+00	\N
72c4b264-eb1d-4b86-a20e-992c89b5d071	Donna	Edwards	donna.edwards4742@outlook.com	+353866201536	RL291505B	1981-07-15	Irish	\N	\N	172 Station Road	IE	Europe/Dublin	$2b$12$VoczVAbfDToz7Yvy52k4sBIVHShPjLV21AKn7EwYpOVLfxw3elv7u	2019-10-31 19:20:19+00	2023-05-15 18:13:22+00
bd7bf95d-75ff-4495-a03a-d00808b48faa	Paul	Cooper	paulcooper@outlook.com	\N	ET 01 20 02 A	1996-09-15	British	243075662	GB	117 Church Lane	GB	GB	$2b$12$9NqSoj5hxk.Bhqle/K4j51EJG8w2CFAaxQf7zF8SbUHXIdHaDRL2u	2021-05-05 01:29:47+00	2023-05-06 03:56:03+00
54baf894-114d-451d-ad26-c36e4ac3acb8	Mark	Reed	mark.reed@gmail.com	07555 488209	TY207643D	2003-10-24	British	\N	\N	72 Station Road	GB	Europe/London	$2b$12$49SnGY8rqs7bbf6rYBtr/7RLdC8VfWCFMvIEHuXhsMuei0K/WUEau	2018-05-15 13:14:27+00	2023-05-31 19:32:06+00
5e08dd38-befa-4432-a10a-10138d04a689	William	Johnson	william.johnson1585@hotmail.com	\N	n/a	1999-06-15	Irish	\N	\N	91 Station Road	IE	\N	$2b$12$jm7wxNE03A8k4TKG0TLn1bni97ZUS/a1q23xuGQ95vUddDZxdz0vu	2021-08-03 00:01:20+00	2023-05-09 02:22:34+00
1305c648-fbd9-4cb0-a1c9-f2e7d6731cce	Michelle	Bailey	michelle.bailey@gmail.com	+447800766969	PW 34 79 01 D	2003-05-07	British	\N	\N	\N	GB	\N	$2b$12$NMUTK1051Ms2zw9uCjM11qljWXMFtsyW6wAajddR/pi41tK9eBdNu	2019-02-13 05:22:34+00	2023-05-04 08:08:17+00
044061d5-6063-4fe8-a038-a9144694ad89	Lisa	Lewis	lisa_lewis5852@btinternet.com	07700 031274	applied for	1976-03-02	British	\N	\N	42 High Street	GB	Europe/London	$2b$12$1gswJrNvC5QnOoEZIuP3KbVPogc7HoiuuKKA1BtQd6BFzgTRDH.7u	2019-02-25 16:30:25+00	\N
b59a9616-41e9-4e68-a3d4-9f80cfc7c468	Karen	Martin	karen.martin@gmail.com	07400 075806	SK866806D	1977-06-05	British	\N	\N	32 Station Road	GB	Europe/London	$2b$12$0lSBG2aa1TlFKTKCfx430YcumclHwS.crL2RwuQ0lRcCIlc7SxQnu	2018-10-15 16:14:55+00	2023-05-25 10:45:54+00
b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	Paul	Johnson	placements@brightpath-staffing.co.uk	+447400090441	n/a	2004-04-08	British	\N	\N	17 High Street	GB	\N	$2b$12$7QXlLSCqjfRS.RT51YlupW3NAwtTPlCsg8tkzsWrVqyw1IN0MoDWu	2018-08-29 00:41:02+00	\N
2e4a83ad-9acb-479e-a6ec-733861d54be5	Kenneth	Allen	kennethallen1881@hotmail.com	07400 038282	EZ823606A	1988-07-01	Indian	R5345443	IN	83 Church Lane	GB	Europe/London	$2b$12$PhtgfdKRzi90oKP.Vd2LVhWnTFViYdLPH.7ZfoshLkzWZd314.C2u	2021-09-15 15:31:39+00	\N
8ecb7b7b-9753-403e-a787-1c09d4501489	Sandra	Rogers	sandra.rogers5179@btinternet.com	07400 393801	n/a	1958-10-16	British	\N	\N	173 Station Road	GB	Europe/London	$2b$12$y0/nKy1HWfyVHnpwpProOT6ennsMfe604g/dpF0pUjWeVb2kfamXu	2020-12-04 08:01:20+00	2023-05-06 15:22:18+00
78af17a2-6289-4772-aa76-22fcd2f03fc2	Thomas	Mitchell	thomas.mitchell@gmail.com	+48790744755	n/a	1985-03-05	Polish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$l0laGSjZ8LNzyRsU5xaCoPp8H6s0i9t2omLoC6mVl25UDB4WTV2su	2022-08-22 07:29:07+00	2023-05-05 09:25:37+00
58267fac-0417-4577-ae59-470e15ba8852	Thomas	Carter	thomascarter@outlook.com	+919515130653	n/a	1985-04-14	Indian	S6236598	IN	71 High Street	IN	Asia/Kolkata	$2b$12$9pzUw/l0TdtDX5mF/GXGa9bWZCGNNYL.6gxLWlc9B5WazPkuzl5Pu	2020-04-01 08:09:08+00	2023-05-08 08:46:30+00
b819f2c9-8456-4121-ac4a-45c731632d06	Joshua	Brown	joshua.brown@gmail.com	07400 234078	AN676176B	1989-04-15	British	\N	\N	115 St Johns Road	GB	Europe/London	$2b$12$MywfRTqU2MjSaUamgcxqwQXppRau479ur/uKNRMIMQO0btySvvfqu	2019-12-20 11:36:18+00	\N
2ecf1313-fa21-4747-ada1-ee1111c8c528	Michelle	Cooper	michelle.cooper7847@gmail.com	+447400832021	n/a	1970-06-01	British	407066992	GB	152 St Johns Road	GB	\N	$2b$12$mSUxumdbgXrU8WvAohdcBcIy/uk4QKVFrumhoHEjzoHcLFGpfSIru	2018-12-28 05:50:09+00	\N
04155ecc-141e-4c0c-a90a-75c55b5859fd	Michael	Anderson	michaelanderson1617@btinternet.com	07400 323524		1997-12-30	British	\N	\N	117 High Street	GB	\N	$2b$12$v.9FsPTeTkMlKJ6dqj4lXoIhyGF5tOPf9yFE7hsuwYAiKTrBwoAyu	2019-04-05 06:09:22+00	\N
1b726796-1445-4565-a522-1405793e22fa	Joshua	Taylor	joshua.taylor8134@outlook.com	07400 509316	YR721974A	1973-05-12	British	\N	\N	\N	GB	Europe/London	$2b$12$8cMP658FiobEwspzPVH7Ta9l1wKUCAz.muwJrecsI0FWbf.qLUr4u	2023-04-23 19:05:19+00	\N
d78c77d1-54e7-4c5f-a72a-b7f22bb9de54	Sandra	Bell	sandra.bell@gmail.com	+447400604457	KE 96 81 74 C	1967-06-16	British	520280411	GB	154 St Johns Road	GB	Europe/London	$2b$12$0VZmMmbM7WgEaq7WBd183w.5JNymhGbhwKhP.giFZXrqW1hAJXX3u	2023-02-20 23:51:19+00	2023-05-13 00:54:56+00
8728b6fb-b55c-4d1c-a388-fbc9992c7a54	Thomas	Murphy	thomasmurphy@hotmail.com	07555 061311	BG4412A	1980-10-23	Irish	\N	\N	172 St Johns Road	GB	Europe/London	$2b$12$XnGawfMSy/63bEaWa/9i3VSwDs1C.cmLJpI.iUhhQ5gsUv5Ryi/ju	2020-08-14 21:13:42+00	2023-05-12 16:42:45+00
1d0a4b95-0fba-41af-a7dd-12cd2f39400a	Karen	Anderson	karenanderson@gmail.com	+353873695335	KX072130B	1991-09-05	Irish	LB9409741	IE	178 St Johns Road	IE	Europe/Dublin	$2b$12$zdYQuZtyctqZWd05VYRynMd4eag1UgODI/T13aRO1ptSGuP6GCiUu	2019-03-07 07:39:37+00	2023-05-19 07:24:31+00
a4f21ad1-3a44-4f99-ae73-aee4322de960	Linda	Morgan	linda.morgan@gmail.com	+447400519455	EP 25 79 58 C	1965-01-14	British	\N	\N	38 St Johns Road	GB	\N	$2b$12$3295VWhOUKZ7FKoJRi0Zgk0YYJk/55kEQRP/Bmg1V.l6ULLuAfOhu	2020-05-25 06:51:30+00	2023-05-12 15:22:54+00
4c865eb6-7852-4e44-a6ca-9903bac84758	Steven	Lewis	\N	07800 760652	n/a	1981-12-20	British	\N	\N	\N	GB	\N	$2b$12$dYQkhA.ZF54uiERpyUvdtL4T/m7labQu7h4QAwXek/ngXPZyjb8Yu	2022-05-11 11:14:39+00	2023-05-01 16:00:38+00
44de8ede-eee1-4aae-adb6-77ccf5722350	William	Lee	william.lee690@gmail.com	07800 946772	BW875860B	1997-08-04	British	\N	\N	9 St Johns Road	GB	Europe/London	$2b$12$BiiHhg3YVbuZJSQ0nD/0nHXNXgPsSajH3tD1DGgU7E/qHQVDV8sgu	2020-02-21 16:31:42+00	2023-05-11 01:55:57+00
b48684a6-3b46-42ab-ab6c-64eafb28909c	Daniel	Green	daniel.green@gmail.com	+919507935298	BT 24 92 32 A	1983-06-08	Indian	N6218026	IN	\N	IN	Asia/Calcutta	$2b$12$a.nI5bK85y6yJMuSvfLdzTDN8gPvbP4ZPGgedS95yEEzghxrKJXDu	2018-07-27 05:20:23+00	\N
d090a51d-8039-4a4c-a7eb-97f9f0274e01	Joseph	Bailey	josephbailey@gmail.com	+48501777137	AS528352D	1995-12-29	Polish	\N	\N	173 High Street	PL	Europe/Warsaw	$2b$12$P5z9bh2amwYvCUVdc83hsB3hNxZJFdRWHq29/G1qVmPlSWbHTsh6u	2018-10-26 07:52:15+00	\N
d6726d14-0358-443b-a4e1-d344f035273d	Emily	Reed	emily_reed@hotmail.com	+353866630793		1990-09-02	Irish	\N	\N	117 Church Lane	IE	Europe/Dublin	$2b$12$WLEoxTIrylSYI3kb00R8ye9Bfg.eaUZJz9fWCNHZam48MFpWqlziu	2022-01-05 13:42:45+00	\N
e2c2ff93-408a-4371-ac12-aec185402564	Nancy	Davis	nancydavis6622@hotmail.com	+353876578633		1961-05-12	Polish	\N	\N	183 Church Lane	IE	Europe/Dublin	$2b$12$oLQxhAn5SnW2fF/D2XqxNEHgyH7uyx3pl06hUzLWjQ/qeX8fJNcEu	2021-03-28 08:32:26+00	\N
1544a310-3390-45f8-a211-94e16712e7b3	Joshua	Anderson	joshua_anderson@gmail.com	07800 860675	ZL031809B	1979-05-31	British	\N	\N	124 St Johns Road	GB	Europe/London	$2b$12$EJpHDDR9cL.jvTcjE6P9LcDMJRMvpUboQ7EsNXFhyR3N426X/oC.u	2019-07-07 06:14:49+00	2023-05-30 19:16:31+00
95c3a706-4895-4074-a961-4aa46e7f589b	Donna	Jackson	donna.jackson8061@hotmail.com	+48888595294	TB714358D	1973-10-06	Polish	\N	\N	59 St Johns Road	PL	Europe/Warsaw	$2b$12$ss/kri7NePqGk8CaL5d7qMwGJrT0YV8VMWFnqeT8/xeMAdcJtEHdu	2019-08-18 08:04:29+00	\N
3d8f3866-27ec-470e-aa7a-4661ef2fec4e	Matthew	Allen	matthew_allen@icloud.com	+447400647027		1979-09-12	British	\N	\N	47 St Johns Road	GB	Europe/London	$2b$12$qIppJr0l28RNfJKkmLyNTPkQYFZ1dal1DFX07htGJeYirgND3kmmu	2018-08-26 21:43:38+00	\N
0ead8671-c574-4ae3-afb5-683d266328be	Donna	Wright	donna_wright@gmail.com	\N	QQ123456C	1960-07-10	British	677715146	GB	\N	GB	Europe/London	$2b$12$VhhrZgXP9YoD.g0D9GoaINEXFCGLYKCC5Rb3dHi5QpMVk2e0bqMNu	2020-01-21 08:55:14+00	\N
f6dfd9dd-f516-4b86-a048-6f0bddb58e60	William	Bailey	william_bailey7465@hotmail.com	+919595779527		1964-08-17	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$c6hFVwwA4uhVvXom1ytimZ/LP4gdOpuH3pDWQOWeYgVGJzNSqzXRu	2021-10-19 11:27:30+00	\N
8a15c9f8-8b28-471c-ab10-e92fa2733e07	Robert	Lewis	placements@brightpath-staffing.co.uk	+447400361353	KM 61 90 66 D	1987-09-19	British	\N	\N	71 Church Lane	GB	GB	$2b$12$siNy2.T.lj6zXPDv24JnU9SyXhePXgPo3KAChI7ZWXCCdcudSpWSu	2020-11-11 08:55:56+00	\N
99183d7f-edcd-4b1c-a330-d9e2bc09bc7b	Linda	Turner	lindaturner@gmail.com	07700 023674	AM562143A	2002-10-24	British	233694233	GB	132 St Johns Road	GB	Europe/London	$2b$12$aE4ZvSpy49NfbFzM4ekVSzm7ULxncaLVh6QNteMjyZqH0hEcNqeSu	2020-05-28 00:38:46+00	\N
9f02cc84-dc19-4aff-ae99-66ac4a3a9332	Sarah	Clark	sarah.clark7987@gmail.com	07555 377581		1960-07-02	British	677535438	GB	\N	GB	\N	$2b$12$rBZqovFuFBf5HGhKbmHY9okpzhWjnmeuOn6lPMPxnzeMdQjueJy2u	2019-03-21 05:50:44+00	2023-05-23 10:32:19+00
10086ff0-ce52-46ec-ad25-ec0123c0d269	Charles	Young	charles_young@gmail.com	+353872863890	GS 18 13 11 C	1971-08-17	Irish	\N	\N	50 St Johns Road	IE	\N	$2b$12$m/VZKVIUxDEDLHl7cDk/dfqCjTsLts3Hk5gkatFedpalHo3GVqsfu	2018-07-16 05:55:26+00	2023-05-09 14:03:02+00
be3aca56-317b-4977-aaf1-996fe59e9405	Joseph	Green	josephgreen7925@gmail.com	07800 221689	n/a	1996-04-24	British	\N	\N	\N	GB	\N	$2b$12$Zsu5VqdquUnC3YivBs1CjTvqfvqFYu7C2Vqf2YqUyz.99zNoWBLqu	2018-07-26 22:46:15+00	2023-05-15 04:15:20+00
f3098fae-1e9e-4ad5-a0a2-b6b82aa1f457	Michael	Carter	michael.carter9932@gmail.com	07400 358657	RH119672C	1979-03-25	British	820699568	GB	94 High Street	GB	Europe/London	$2b$12$wRdUOtdf2IHAAQTMhuGpcuFZtAP4ldWT7PprCLv0mtHPtEBLHJQmu	2018-05-24 07:55:28+00	2023-05-21 09:34:25+00
3ad331fc-868d-4d19-a77a-ed59140c5bab	Kenneth	Nelson	kennethnelson@btinternet.com	+48501894112	ZX 89 05 56 B	1972-02-06	Polish	\N	\N	31 High Street	PL	Europe/Warsaw	$2b$12$fLdBoAT.EO0p/PRhmH2WRkzqxAs76E2xJIRoB7QdyHdYi1xeI6PEu	2018-05-20 10:22:31+00	2023-05-13 17:30:22+00
521e8fdc-0d7b-4db3-aef0-c85129e4a734	Mark	Smith	marksmith4511@gmail.com	07400 697321	BS416977D	1958-03-13	British	541263442	GB	38 St Johns Road	GB	\N	$2b$12$EjE5Z4mOlBPuT6WQvYi6vbGrcZQKg1TPcnNFsYHbuscW279VOe4ku	2021-08-04 08:37:16+00	2023-05-15 22:29:04+00
0e2125b8-8817-4bf9-a167-e397b5148211	Barbara	Robinson	barbara.robinson870@btinternet.com	07555 339707	\N	1963-12-21	British	440001514	GB	80 Church Lane	GB	Europe/London	$2b$12$/HlrXKZACs0Ih4ULGUp3WQ2XPZoMOR71.bUpaxRI0Ckhb5pITdOOu	2021-03-08 21:32:30+00	\N
3f9beff1-feff-43b0-a1ff-6b4018b4a46f	Andrew	Parker	andrew_parker6531@hotmail.com	+919181025980	SS 75 57 81 A	1993-06-09	Indian	U6868242	IN	200 St Johns Road	IN	Asia/Calcutta	$2b$12$KtAb0TE4PZ4SDxJfy.Q3I93pbJQ.40WH0DRP4PqsogAY8rwTNRBXu	2020-03-29 06:39:59+00	2023-05-11 17:02:07+00
c76c959a-9b2b-49da-a247-481b3906d16f	Sandra	Turner	sandra_turner@hotmail.com	+919224109092	QQ123456C	2001-07-03	Indian	V5362332	IN	\N	IN	Asia/Kolkata	$2b$12$A3qfTG6BGpPJ8VgUSm7A5CzMF0z4CBq9k97PgrtCI48ua8BqCT0Zu	2019-10-13 15:35:13+00	2023-05-26 05:20:25+00
b0789ed2-3df7-422f-ac86-585691bde83c	Barbara	Edwards	barbaraedwards8465@btinternet.com	07400 917366	YS233707C	1994-09-09	British	514503622	GB	\N	GB	Europe/London	$2b$12$nyRgoNufH13FzHwXInxWkiCYiIkwfHz.pLnEfN6enRRUOc9O2IAmu	2018-12-04 16:52:58+00	2023-05-08 00:54:01+00
c9169517-6e23-49a0-a401-0b3a3d06518c	Carol	Davis	carol_davis7129@hotmail.com	+447400918396	JM 30 97 42 D	1983-11-03	British	782600105	GB	51 Station Road	GB	\N	$2b$12$bDOln1M7lRu71iFw2JkZCijudQhxEjEkh993odHgt9PVTdwj.5Mbu	2019-05-01 17:01:33+00	2023-05-20 05:11:10+00
c279f276-76c6-4ef5-afd2-d283fa7a82df	Emily	Harris	emily.harris@outlook.com	07700 041171	MA686220D	1999-01-27	British	\N	\N	19 High Street	GB	\N	$2b$12$UOHZzj2YFWY4wUqlgpkYRzdqqQQKq.RcHoEtq9p.cqF1UFvy80RPu	2020-04-15 21:52:16+00	2023-05-07 02:16:28+00
c41f3494-ca25-4d37-a5b8-5cd2f87392e7	Paul	Moore	paul_moore@gmail.com	07800 342484	LG503907A	1967-04-01	British	784760374	GB	89 High Street	GB	Europe/London	$2b$12$XKnioyzlbTw7WiZQ0jCGmvPLCBkP/QZRyE7nFmmnjacs1hm3Lt6Ju	2022-10-13 07:07:47+00	2023-05-31 07:48:25+00
acf67022-6611-40ce-a89b-3226fb5cc87b	Jessica	Lee	jessica_lee1967@hotmail.com	+353863219907	NA 96 49 40 A	1984-01-07	Irish	\N	\N	64 Station Road	IE	\N	$2b$12$3Tj2lFMA1B5Vf5Dbhvil9DOYDPIYQSEkB/0093gRro3l8AzMmtqqu	2022-12-12 07:55:32+00	2023-05-21 20:44:14+00
3282ff56-81d4-4f8a-a9e8-517d4ff51148	Patricia	Jones	patriciajones1760@gmail.com	+919715691759		1958-03-06	Indian	\N	\N	77 Church Lane	IN	Asia/Kolkata	$2b$12$ZZU45dIMKrDHDpb.5yTg1H5NHtaJ4Au7dpkjbRyrtOEqIhHDji.ou	2022-05-25 05:37:19+00	2023-05-26 07:05:55+00
1ddd3c8e-40c7-44bf-a732-03d1e3ca9223	Susan	Wright	susan_wright@hotmail.com	+919296244795	RW898608B	1965-11-11	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$CtMmNUTDrm/Ntm97f9NK4EeECAsl51jFawq36.iCNT.JsS56DL/bu	2018-11-17 11:18:18+00	\N
f3852247-0092-4822-aca9-4629c5eae6f8	Elizabeth	Davis	elizabethdavis670@gmail.com	+48729716116	\N	1986-01-09	British	\N	\N	\N	PL	\N	$2b$12$1.nQMKT63Yg/qXwDgv3NNyrj5VCmrQ8JZX.sm7wKc0tfzFfRFXzhu	2020-03-28 21:24:29+00	2023-05-13 06:43:49+00
6a5bd36a-c5dc-4199-aa94-7587e4001f8f	William	Carter	william.carter7624@gmail.com	\N		1964-02-06	British	743079694	GB	113 Church Lane	GB	Europe/London	$2b$12$20/NBjloW7XWY1uhH48BvsXl8bqAcTUHRqmKPV8WAaBdTO5vkjxLu	2018-06-09 00:05:01+00	2023-05-21 18:45:08+00
ab41546e-d72c-40bc-acdb-97df22071051	Karen	Lee	karen_lee@gmail.com	+919949150158	RR103231D	2003-07-11	Indian	\N	\N	155 High Street	IN	Asia/Kolkata	$2b$12$Ou1igBVMf6.HlB8HrQ03getC4S65EhhwD/fL1rhS4/pweiY1eHpLu	2018-07-22 19:42:09+00	2023-05-25 05:24:17+00
a502e3aa-81e5-4134-a6af-b4c7f002c228	Matthew	Thompson	matthew.thompson2671@gmail.com	+447555036983	n/a	1962-08-05	British	817806869	GB	74 St Johns Road	GB	\N	$2b$12$w1.8FlbNbHSfX2oT/TpCOS1PwmvGWIWypTDCAxc.S6/OCeU68sunu	2021-05-03 17:32:17+00	\N
d15fe0cd-2716-4a1c-aa8d-f2b140d7dabc	Linda	Evans	linda.evans3942@gmail.com	07555 362684	WX443572C	1959-02-06	British	\N	\N	60 St Johns Road	GB	Europe/London	$2b$12$QOWg6vUkhRAH6SklLW6FVf7HhprKScoM65AILDtXn9cELMkiydtWu	2021-11-30 20:59:20+00	\N
cbe1c80a-f6db-451a-abc0-746aef64ecfd	Donald	Scott	donald_scott4778@gmail.com	07800 018283		1972-05-08	British	\N	\N	194 Church Lane	GB	Europe/London	$2b$12$m3TiJbSJCtqUxbmb4D886uli.1D.pjdAb.33W3QFJwy5cP9nZUAru	2019-11-29 02:51:09+00	2023-05-07 06:22:02+00
23c0c3a3-fd74-4a33-a775-f151bf916ac8	Elizabeth	Young	placements@brightpath-staffing.co.uk	\N	BL 73 21 06 B	1997-02-04	Indian	\N	\N	7 Church Lane	PL	Europe/Warsaw	$2b$12$XtkqpeI3N5oze0VKBEj7p/4E8VupBKZifXxQ9GNf93w/ko8W.gB5u	2022-09-12 22:18:06+00	\N
85a5f4ef-34c3-49b5-a55b-cd7af6eaf87c	Daniel	Morris	daniel_morris@gmail.com	+353858683287	KK610043D	2001-01-07	Irish	\N	\N	\N	IE	\N	$2b$12$FcEo0BF6VMCHIvwxJsHw4hZn2mLh78zxmW0LxWziEX.Lc0nRWvw2u	2021-06-24 16:05:56+00	2023-05-02 06:51:09+00
5ab24a8e-dc5d-4f6f-a9de-36c3dc19a786	Sandra	Young	sandrayoung6228@icloud.com	07800 407630	n/a	1962-01-04	British	759879638	GB	167 St Johns Road	GB	Europe/London	$2b$12$aT7x7n/xvNlUM/V1vL5dW85AttOi9uVy4eKC7iIy9ZVncatlx1Btu	2021-11-01 22:13:41+00	2023-05-30 09:09:45+00
908488f8-12ae-40c6-a8fc-cde3f26b2790	Kenneth	Scott	kenneth.scott@gmail.com	+447400604864	TW 14 74 67 D	1977-08-23	British	\N	\N	89 Church Lane	GB	Europe/London	$2b$12$YyNXFYZzAEKHN.W0KXd0Vog4oMYASWy76sN0r7NM512Ks/7b3CIOu	2018-06-20 00:07:50+00	2023-06-01 00:42:48+00
4826f6d1-ded4-44d0-a790-e3086a09416c	Donna	Nelson	donna_nelson561@gmail.com	\N		1989-02-10	British	606866702	GB	\N	GB	Europe/London	$2b$12$ozIBeSUEhyeqP7l3ltIqrmlEV1R8UokT.opUWfrQxMhlnfP7zvQ0u	2021-02-16 06:53:50+00	2023-05-18 07:53:01+00
7de5d571-0cdc-4378-a0e3-bdc4a7f3eed9	Ashley	Morris	ashleymorris1121@icloud.com	+919259861401	EE118824D	1995-12-03	Irish	\N	\N	200 High Street	IN	Asia/Calcutta	$2b$12$gQup.m920nn14BmwG8ZGER3/.bxDqBH0NLMCffRvIjH2BAvK.PXfu	2022-02-17 23:36:28+00	2023-05-16 20:15:52+00
ce6a592c-8855-48ed-ac17-5366ad16512f	Joseph	Adams	joseph.adams@hotmail.com	+447555310697	MM 39 13 11 D	1994-07-07	British	288964173	GB	15 Church Lane	GB	\N	$2b$12$BV.GZGTqUKvaH5PVA/XreCgfiJf9gauq6nS6k5.hQ99UTaFGkTWOu	2019-06-06 13:52:47+00	\N
56bb3b9a-ed07-4717-aac2-f76d0a8ffa3d	Mary	Thompson	mary.thompson@gmail.com	07800 639614	HB537151B	2001-09-01	British	\N	\N	1 St Johns Road	GB	Europe/London	$2b$12$qnqPyc5/pBHUOZN/Lk.Wxwy3m.lUXCMTNQW0e.J328AFiTylZo8bu	2019-09-08 20:16:54+00	\N
d3deadbb-336c-4aa9-a384-49c0d3c7f050	Michelle	Bailey	michelle_bailey@btinternet.com	07555 978658	\N	1981-11-09	British	\N	\N	189 Station Road	GB	\N	$2b$12$783zIBrUGynLkg9uFP25VsdciekZ.kB3U3LQ1CNSc9WeujbpqiOvu	2018-08-20 06:26:54+00	2023-05-29 03:43:12+00
971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	Matthew	Jones	matthew.jones5696@gmail.com	+447800453195	\N	1970-05-18	British	\N	\N	62 Station Road	GB	\N	$2b$12$8QSie5ME6rHQC2ebaxPC2/Eb4jWCVCRjP6b7d4UMAkFO7KA8bHkhu	2019-03-26 20:46:26+00	2023-05-09 08:56:13+00
69f7511a-aedf-4d8b-a091-aeb2086e7b63	Ashley	Robinson	ashley_robinson@gmail.com	+919473031641	applied for	2001-10-24	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$kBgyv0drBEnofUhFOwt8vWI1krCPtdzBBrS89UjzFF8USmYnZPXdu	2022-01-09 17:49:42+00	2023-05-15 08:57:02+00
49c72a7a-6e0d-4097-a016-b82a30671f95	Ashley	Moore	ashley_moore2832@hotmail.com	\N	\N	1990-05-10	British	860041658	GB	41 St Johns Road	GB	\N	$2b$12$B8Vnc5tKGWx/KiQoyTyp0h8wpzQrSOrDc3O/UNP/oMhVq3Vbu60ou	2018-09-16 21:58:30+00	2023-05-26 09:34:02+00
aa615151-0ec8-4af3-a8bf-d135ec6ce173	Steven	Wilson	steven.wilson8926@btinternet.com	+919271010080	n/a	1985-09-17	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$VWdSZm/b8577lKYBi49akzMRMn1zUA8ufddSkRqFGvHtj06AsRpgu	2018-10-14 05:21:43+00	2023-05-24 11:28:45+00
1e760e51-c85f-4466-a73a-adb124242a48	Michelle	Morgan	michelle_morgan5745@hotmail.com	07800 896294		1960-07-06	British	675026810	GB	110 High Street	GB	Europe/London	$2b$12$GIIsoYrVYKYWEO/QFgyl7NS..vbm5z7U8arNGqKXm/DK97LAuWcmu	2022-08-12 20:11:39+00	\N
d2ffd1e1-f7a0-4a85-a998-ec8a7071bc17	Patricia	Scott	patriciascott4456@gmail.com	07555 233961	n/a	2003-02-15	British	230175062	GB	137 Church Lane	GB	Europe/London	$2b$12$ucT6320mYL4qydzpqx.q8U.ARlUrsXnVWX2blEdgYWUfrO1F9FcKu	2020-07-07 17:20:06+00	\N
db1dd7c3-2dc7-4aa7-aa55-867a2c33bbd8	Linda	Young	\N	+48790214303		1959-12-23	Indian	\N	\N	9 Church Lane	PL	Europe/Warsaw	$2b$12$v/ec7D6.N./eceKG3ySYgS7OBi1WLGxNogtNGhDZikRSI86fVrH5u	2020-01-17 19:21:33+00	2023-05-05 01:50:35+00
614c019a-0720-41e6-a02d-c0ee252fd8b5	Barbara	Young	barbara_young8264@btinternet.com	07800 973532	CL051554C	1987-10-30	British	\N	\N	156 Station Road	GB	\N	$2b$12$.FWW5gv44sy77x6lZe2fxqYDsUv3YnZuTsr93bweN/WZgGociutGu	2021-12-20 01:01:58+00	2023-05-11 14:13:08+00
a2e3479e-0d26-434c-a465-07dd813662ae	Sandra	Wilson	sandra_wilson@gmail.com	+48660454858	n/a	1997-05-05	Polish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$J1egUI0p8iafRPMrt17ySrjxjl2NVXf1RIdZa8zQ3O3qN.IMDvAQu	2022-10-14 22:08:32+00	2023-05-05 09:46:50+00
c99e1eef-821b-4ba1-a784-e788e8606e26	Daniel	Nelson	daniel.nelson@gmail.com	+447400054393	n/a	1968-05-06	British	\N	\N	4 High Street	GB	\N	$2b$12$QiIcHe5S24jtti3HguEpoHQcl3QNKxql6/1VXtzuHU7npLL6.jyGu	2022-11-21 00:04:57+00	2023-05-05 00:58:11+00
ce62ce54-0814-48b3-a128-e9ce8f443ba9	Sandra	Campbell	sandra.campbell4847@outlook.com	07400 255917	n/a	1968-03-25	British	235862521	GB	\N	GB	Europe/London	$2b$12$3my3DS59iSyQxBAiKx/rrOzwktnHwSGe9mbXYcHgEPuhk3QRoVA0u	2018-08-21 03:31:13+00	2023-05-06 11:59:50+00
482c56c4-c1d0-4bdb-a168-cfcc91e2ff8d	Joshua	Young	joshua_young@hotmail.com	07911 857180	n/a	1966-08-22	British	219087906	GB	128 St Johns Road	GB	Europe/London	$2b$12$1BGzKxVA.hbfN95Eul2wN8pzgbe44Tn3VTnTJGUe/aOoKXJ.UKrOu	2020-10-16 17:48:04+00	2023-05-05 09:24:41+00
7cdbfb17-b2e4-4d52-a19b-aeab19561d02	Charles	Collins	charles_collins4155@btinternet.com	+919379840876	WL 79 34 26 D	1998-05-13	Indian	V8287739	IN	149 Church Lane	IN	\N	$2b$12$dsXO7vwlPJLRfTCt6Gib1pZmTkxMANcPeqhRHmIpHokz70WpaRcQu	2020-02-20 13:21:10+00	\N
19389ff6-a2b0-4649-af70-451a4d1bc7af	Charles	Lee	charles.lee9786@gmail.com	+919544325117	BG4412A	1995-07-26	Indian	\N	\N	192 Church Lane	IN	\N	$2b$12$j1foLDBBtuh2KfcunK4bohtTaLgOtWj2WXbDr60lLFaxoUOJ/zbfu	2019-07-18 01:58:37+00	2023-05-18 02:09:40+00
96d544ad-db21-4638-a1f2-b978b14aa81e	Joseph	Collins	joseph.collins7190@outlook.com	07800 692323	SW602355D	1970-09-21	British	\N	\N	175 High Street	GB	\N	$2b$12$ngMJRbGJTdcrIyP6.IxyUVkCZfjtvFy/WP89XBLWdjdHy91fFZPku	2023-04-07 05:04:56+00	\N
1584927a-50e9-46c1-a72d-760a9276d866	Kenneth	Martin	placements@brightpath-staffing.co.uk	+447555836616	XK 38 31 42 A	1983-06-02	British	\N	\N	110 St Johns Road	GB	\N	$2b$12$YPQOoq8.rYgziSrEYNaI.pdqtj0/AkeAVVpK7seBqJDDZxHCKrS5u	2021-01-11 11:31:15+00	2023-05-22 00:11:38+00
277ca0e3-64b8-4705-a8ca-b73c5626fc62	Carol	Evans	carol_evans@outlook.com	07400 348577		1999-11-10	Irish	\N	\N	41 Church Lane	GB	Europe/London	$2b$12$pgWtxVYreAMc3p53pkchl6MF73Bj5sMZWERvZO6ISxmqJm.UAQ6Bu	2018-06-15 20:34:37+00	\N
8654c23d-50f4-4c32-a163-5673d119b8f8	Daniel	Hill	danielhill5343@gmail.com	\N	\N	2001-11-06	Indian	\N	\N	197 St Johns Road	IN	Asia/Kolkata	$2b$12$A7tJaxWl60hzTtpk3vixIZrcG3iNVNo9v.Mrya04kpj675KvForbu	2020-01-30 17:03:44+00	2023-05-05 00:43:57+00
a78c5e44-f0bd-44a9-adad-5e3531b79691	Michael	Carter	michael.carter9422@btinternet.com	+447700036362	PH 39 35 23 B	2003-04-28	British	\N	\N	24 Church Lane	GB	Europe/London	$2b$12$cTaSb7ZVuJVC2wy4kEJ0AJyqL1x2bNdixupxelL7WZaEN/8DQn2Ru	2020-07-16 23:32:27+00	\N
da5e4d8c-e1b2-43d0-a6e6-f90cd96dac2d	Emily	Green	emilygreen4754@gmail.com	+919405268847	CZ516201A	1976-10-13	Indian	\N	\N	168 Church Lane	IN	Asia/Kolkata	$2b$12$g/tQpAwS92jFerqsB/DbIq1PPuB/5t.BJg8TMjpNfxjUA1Si1iUbu	2021-10-10 18:48:20+00	\N
b7c725cc-2c30-4e6f-a335-7386475bb1d5	Linda	Stewart	linda_stewart@gmail.com	07400 606353	n/a	1969-07-05	British	\N	\N	\N	GB	\N	$2b$12$8UTYWSE0u5iLqpImn6LhkyvxAwDNrgwMGhb2KoKV.AnS7eUBBS3mu	2021-04-06 10:49:56+00	2023-05-11 22:23:27+00
e7101367-a839-41a8-ab4e-ec65b9a26721	Matthew	Taylor	matthew.taylor@outlook.com	+447800300996	\N	2003-04-11	British	\N	\N	200 Church Lane	GB	\N	$2b$12$eHbukj9qiu9Li6AIYhTIqbn66r8vD.8QE0oUYteIfNFnxlZQVaRxu	2021-09-27 04:46:26+00	\N
75167cdd-bff2-44cc-ac96-711bead03071	Elizabeth	Evans	elizabeth.evans@gmail.com	+919412998379	HR816442A	1959-09-01	Polish	\N	\N	64 Church Lane	IN	Asia/Calcutta	$2b$12$PW2H8zP3L5s3YL3T4CjJZtqVQc.TvYY6XnewzVT1S6OYj9gTyjRju	2021-06-08 23:53:27+00	\N
cef7c030-7bdd-492b-a36b-b2edd7a47630	Sandra	Johnson	sandrajohnson2886@outlook.com	07400 356325	\N	1998-03-25	British	529132945	GB	14 St Johns Road	GB	Europe/London	$2b$12$2iVx4BBYaSRL/nyhEuk5YVHP0.AGCNm016ljIY/H8QfCFIi2oxLOu	2021-05-11 10:58:47+00	\N
65a9e12a-ffe6-49ae-a1c5-a1d3d21a4f87	Charles	Carter	charles.carter@hotmail.com	+48790130529		1981-05-26	Polish	\N	\N	131 Church Lane	PL	Europe/Warsaw	$2b$12$VOtC9E8InSHx/vAl5wXfEsQPaTxaPP8LZxJOzkhKtGSxhG7UxI2hu	2022-05-16 02:57:55+00	2023-05-15 14:54:51+00
9dfeaada-7dfe-4e3d-a61b-1f66cebf1754	Andrew	Morris	andrew.morris5872@btinternet.com	+919968179848	applied for	2001-12-13	Indian	P4692340	IN	57 Church Lane	IN	\N	$2b$12$2PBykXZdQTQ.HUJSexaOnj2de66cg88aZmL9Vq5eviPszBdE5dnsu	2020-05-20 20:00:02+00	2023-05-03 09:23:46+00
214f30ee-97ec-400f-a9f9-659f98c3d778	Robert	Morris	robert.morris@icloud.com	07800 448262	n/a	1967-04-22	British	645423906	GB	\N	GB	Europe/London	$2b$12$gs0EhiawcfCJHuVp7buIHUl35A/MKpFrN.hi6Qu3AoOQQl0J.M.4u	2022-03-09 03:50:43+00	2023-05-22 12:52:33+00
6627d403-5e47-4f9a-acad-1c4743ca2cc5	Patricia	Wilson	patriciawilson@gmail.com	+48729742129	n/a	1984-05-21	Polish	EA4509819	PL	\N	PL	Europe/Warsaw	$2b$12$jN9K.jgBckNBlC1Q51WqVkrT6OuYFy/MwGxXDJt4BG6yutgoyCJRu	2020-07-14 23:16:13+00	2023-05-27 11:41:46+00
6ba594f0-2f4a-40de-aa36-7e708228045f	Lisa	Campbell	lisa_campbell@hotmail.com	\N	\N	1958-05-25	Indian	\N	\N	\N	IN	\N	$2b$12$.KzccQDooZQguFFAlt8ZTbq/m6Nc22edWFIzbEAW6sAGCRlFedBHu	2020-09-12 14:07:24+00	2023-05-22 07:34:06+00
1277e22d-c9ab-47d6-ae4e-8e904cc3f422	Betty	Clark	bettyclark3621@icloud.com	07555 178744	RX946308C	1997-08-29	British	\N	\N	2 Church Lane	GB	Europe/London	$2b$12$CPICdnh47BepezdHs7DsLp5sROmjxFFcLjvIydM2iIqyxJ6TAv95u	2023-02-09 10:59:14+00	2023-05-21 14:48:09+00
f122827e-cc8f-4f07-a4d3-6bfb7dd4e2f1	Michael	Lewis	michaellewis5059@outlook.com	\N	KH 03 30 75 A	1983-01-03	Irish	PB2216929	IE	55 Station Road	IE	Europe/Dublin	$2b$12$dHcxzO9yYCtX25Q4qmINllLI159LYwwqW9I96NEeN1O7xH6PPgGpu	2022-11-20 11:21:53+00	2023-05-16 01:41:09+00
f96c9bce-165a-482e-afba-8c1c142519c4	Matthew	Lee	matthew.lee6922@hotmail.com	07800 049614	OP286035C	1987-11-12	British	\N	\N	117 Station Road	GB	Europe/London	$2b$12$yzThg8Nlo5fzvipJbuMQngE9uZ8CGicW4xOuG/yzbqrfTXC1xEOfu	2022-08-14 17:00:39+00	2023-05-15 07:56:49+00
444f8a56-597c-4057-a232-6fd306850bdf	Carol	Morris	carol.morris79@icloud.com	07555 418060		2000-04-14	British	741046906	GB	164 Church Lane	GB	\N	$2b$12$iUTCH0HPgge.i0HFE0N9s6d0w3yBCDrmER6AEIO8xMirAqbvrTtOu	2019-03-05 20:16:31+00	2023-05-28 09:29:13+00
101c8ab6-ff21-42b4-a672-0e1e8bbfc9cc	Steven	Wilson	steven_wilson6530@gmail.com	+447555940194	CY 07 10 46 C	1998-11-27	British	\N	\N	141 Station Road	GB	\N	$2b$12$AWpLQm5IkHBICj32SHT17x6z2j9vwHe7/gAn84RYs3x5L3Povd2Au	2019-03-23 03:02:08+00	2023-05-04 08:56:11+00
d3faca6d-7f8f-41a5-a970-2c1d6ced30dd	James	Adams	james.adams@gmail.com	+353857832193	n/a	1965-03-03	Polish	EB3668038	PL	\N	IE	Europe/Dublin	$2b$12$eZh8IaS031KKWlKyVdXtzoX3AEs.tkfmYvwXBCkgI14fVhkRKrKpu	2022-05-10 05:58:32+00	2023-05-31 19:55:54+00
1383a808-1248-4d0e-af79-dc1f13748f06	Joshua	Cooper	joshua.cooper3768@outlook.com	+48660883805	XG853326A	1979-09-09	Polish	FA9278746	PL	57 St Johns Road	PL	\N	$2b$12$MZPXBs4pmOSu7VPGBarCqt0zHaqfCu9r0GTbKxHAhcunOB/Z9oNTu	2022-05-12 20:05:39+00	2023-05-10 10:09:52+00
95c99e70-9659-4eef-ae85-3fba2250d2aa	Thomas	Clark	thomas.clark3041@gmail.com	+447700153824	AJ 18 22 33 B	1975-09-18	British	264095294	GB	70 Station Road	GB	Europe/London	$2b$12$cHCkq2BaFG80vRh0Fbraba7kFfyOYM0aBmzIfmlqLXMIvOUfNUfCu	2022-09-15 11:41:37+00	\N
9c95afde-aead-44f0-ac5f-d264f2721266	Mark	Taylor	marktaylor6339@btinternet.com	07400 591467	NS909656A	2002-01-04	British	675330393	GB	63 Station Road	GB	Europe/London	$2b$12$vww2owrDCPrJ8q4EBC0zPtXzrY9V2.bQHnsM07BBst3TwgYtJJygu	2021-05-02 17:41:59+00	2023-05-03 10:30:16+00
cd4916cd-905d-4d98-a05c-82f1d752d510	Paul	Baker	paulbaker6609@hotmail.com	+919936993429	HM098720D	1993-06-28	Indian	\N	\N	3 St Johns Road	IN	Asia/Calcutta	$2b$12$IMyVeS8lzbKsA.h.uxB7ctj5yyCDI09md7wSs320aHNIHJUxfha.u	2020-07-27 04:53:15+00	2023-05-16 17:19:52+00
a6d9e3a7-2257-4c29-a96d-58bddd28532c	Sarah	Scott	placements@brightpath-staffing.co.uk	+447400330419	YE 07 56 16 C	1979-10-21	British	\N	\N	48 High Street	GB	GB	$2b$12$18Vd4j.O6KBSl4V7FB54rVFvWlTA0OXW610Y46aK7XzZJ.s/h.gMu	2018-11-15 10:47:29+00	2023-05-31 09:40:01+00
d93e86b3-acb5-45c0-ab2d-8a4e38815e82	Donald	King	donald.king@gmail.com	07800 394923	n/a	1967-04-03	British	570368829	GB	165 Station Road	GB	\N	$2b$12$npb63ygOhNABijEDD6Ir8f81.73Tmm5S2AFkPhDSDY.985OOBrHMu	2018-09-04 20:07:41+00	\N
95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	Jessica	Evans	jessica_evans@hotmail.com	07800 379977	\N	1998-02-18	British	421797538	GB	125 High Street	GB	\N	$2b$12$TUAOa1ctUYbNtZis3QZt0THrFTjGIXRrXYvW2E5x5NdIvfTWI72Xu	2018-05-05 09:09:49+00	2023-05-30 19:32:47+00
23481c95-2c3d-4b0a-ad5c-1c655a9425e2	Paul	Cooper	paulcooper1997@btinternet.com	\N	n/a	1972-03-26	Indian	\N	\N	101 High Street	IN	Asia/Calcutta	$2b$12$gBN2SzIZGvSXVWsRVidJ0zfzbuPJzutujga5gYMGog0MkF149UQMu	2020-12-30 06:31:37+00	2023-05-07 11:09:26+00
74bac45c-f2e3-4e16-a43e-9b9bfa985f04	Jennifer	Thompson	jennifer_thompson@gmail.com	+353876142205	\N	1966-11-03	Irish	PA4967545	IE	95 Church Lane	IE	Europe/Dublin	$2b$12$0AQZ/ewSPAZZKtMKHDMhlkgODLynN2K/TPebq1C7ukvePgHHYxJju	2019-10-23 05:06:44+00	2023-05-19 09:24:12+00
55f14b66-84a4-4480-ab8a-0771d47f0517	Anthony	Collins	anthony.collins9861@icloud.com	07800 086873	\N	1981-08-27	British	\N	\N	62 High Street	GB	\N	$2b$12$RtRbjYPzYmN1jIvtnd.GRrhuAkF2StcmfP.j/d0yJAoamO4o/K8cu	2021-05-08 22:39:19+00	\N
0bbf0a23-5807-4445-a09e-3c1a19507256	Donna	Walker	donnawalker6352@gmail.com	+48888892907	SZ 04 76 65 A	1978-12-22	Polish	\N	\N	193 High Street	PL	\N	$2b$12$dnkg3Rxlm/A8kTzLJ0tca7FZziLfy6vgtqykppa1Qv1AKBVfuqS5u	2020-05-10 18:24:37+00	2023-05-17 03:32:46+00
0ac83548-249f-4414-afbf-4a6567a4d4c4	Paul	Stewart	paulstewart@gmail.com	\N		1978-04-08	Polish	EA2254860	PL	\N	PL	\N	$2b$12$HgMVxYx4TG7pJYo.bSkRGklFHUZOirWNCTTA6D6z.2BHsW1Cm5nLu	2018-05-16 07:23:30+00	2023-05-08 07:45:01+00
b8833a24-ece5-4ccf-ae94-24727c1e479e	Jennifer	Martin	jennifer_martin@gmail.com	07400 220299	\N	1965-10-06	British	\N	\N	112 High Street	GB	Europe/London	$2b$12$O1CMIkyeHXbA.ZnYq7K3.wF3Wp2ZUZx/8Gu.MCKfVJkuNaYz2uZOu	2019-06-28 19:58:51+00	2023-05-26 22:07:30+00
4d8a3db3-fccd-4cc3-aca8-742823fbd459	Jessica	Campbell	jessica.campbell@gmail.com	+48888649224	TG 54 39 94 D	1999-08-01	Indian	Z1443756	IN	191 St Johns Road	PL	\N	$2b$12$v8a.cUIFeQDZby2dpwai8P09K7DjBMxyMCx3nAuCLM6EEe3CrIcTu	2023-02-16 17:49:23+00	\N
6de8f684-3739-4439-a488-1b87b86fc6b3	Carol	Cook	carolcook9073@gmail.com	07400 321373	JC829778C	1960-12-28	British	\N	\N	12 High Street	GB	Europe/London	$2b$12$SfVQlF95Rc8AbCx0ss23mtb4qfQoD2ID4DnnTURyJvNN9bUpXXkMu	2022-06-30 05:13:47+00	2023-05-27 08:42:23+00
7eacabfc-1b46-4587-a645-7db1a52eb9e6	Michael	Wright	michael.wright1739@gmail.com	07555 282705	KY772616A	2004-09-08	British	\N	\N	82 High Street	GB	\N	$2b$12$7DLn7lGTUb0FI/TsEJuJ2aWNF5PA1R2YB0.0Y3PbXspoHt6f4Y2nu	2022-08-13 14:48:39+00	2023-05-28 12:55:50+00
d29a2b14-a47c-4fe4-a15a-1b51ccadd484	Matthew	Jackson	matthew.jackson6922@icloud.com	+447800999462	WM 27 71 32 A	1972-02-21	British	\N	\N	187 High Street	GB	GB	$2b$12$mVqQsi3rGIhrcJR9y8GI1MIkaUPG8IdF5CxM/W.2aYAaRdgIeaIyu	2021-03-28 12:36:43+00	\N
cff8fe67-acd1-4860-a5a8-7ac8dca75baf	Kenneth	Turner	kennethturner4631@btinternet.com	07800 642800	NB826648A	1976-07-12	British	259767494	GB	199 Church Lane	GB	Europe/London	$2b$12$zgIunpEntOhzYETip.09FK1sgwWVvnXmXg2m3h8jgbwPf73WaWqcu	2020-11-20 11:52:22+00	2023-05-14 14:22:43+00
1580d6f4-88c4-4e7c-afac-5752e375e371	Donna	Taylor	donna.taylor9680@icloud.com	\N	\N	1961-03-03	British	\N	\N	28 High Street	GB	Europe/London	$2b$12$Xk5t6LJ77Fy7uTG9xSf90DqGwEMWn1SkcBrt8EkW6yddn2/w.YIcu	2023-01-21 08:44:45+00	2023-05-30 12:45:21+00
01c33a1f-96cc-4785-acbb-dea4bc814173	Sandra	Harris	sandra.harris@gmail.com	+353854600627	HR 71 16 38 A	1978-02-12	Irish	\N	\N	146 Station Road	IE	\N	$2b$12$gpnHrZz7RvlkdBrsgH6YbnX9JxXOthp7QroKDigV7oHU06qYnHuUu	2020-10-05 16:48:15+00	2023-05-25 20:49:42+00
805615f9-2893-4aa0-ada3-a0a88074b00f	Thomas	Scott	thomasscott5643@hotmail.com	07911 216609	SA393903D	1965-12-23	British	\N	\N	45 High Street	GB	Europe/London	$2b$12$rOrANDRTC6sCwJ/dVQnjIemH.cxZpXQ.ww9ciqFSWLhwOooyi8bQu	2019-11-01 02:20:07+00	2023-05-21 10:56:51+00
b26e45d9-7c40-41e6-a1a1-66b8bce6a855	Carol	Harris	\N	07400 795645	GT471244A	1972-08-06	Irish	\N	\N	26 Church Lane	GB	Europe/London	$2b$12$EF51AjtrPjBcgidzlXpKm.liOwGG8GPH9FzDYj7qO/irL3HV.yVru	2022-11-03 19:20:25+00	2023-05-12 19:08:45+00
46879272-f599-4534-a896-6c84c32bcb31	Lisa	Moore	lisa.moore@icloud.com	+447555516001	YL 75 75 07 A	1960-11-18	British	\N	\N	\N	GB	\N	$2b$12$rTbmc.dbhcYrzVg16p0276D2YeArf5Au5E5wpzf526DSG96bSUrGu	2019-03-23 22:19:11+00	2023-05-15 16:53:33+00
cb0262b0-4d29-4d6a-a7e4-2747a1485659	Carol	Jones	caroljones6032@gmail.com	+919537777202	\N	1966-06-02	Indian	\N	\N	96 Station Road	IN	\N	$2b$12$GAfK0fOiTkSfMtAksFhZVWMTLVuiquRp/DKDZzSi3MkxOeazzGiTu	2018-08-17 12:39:35+00	2023-05-02 08:48:15+00
f0f485dd-6966-421b-a452-24e355e86d6d	Donna	Reed	donnareed@gmail.com	+353868097378	n/a	1993-09-09	Irish	\N	\N	\N	IE	Europe/Dublin	$2b$12$iidpkOV0W6S5dCp2dfWIa.6yar/LCbTmy85eeMg2gtUQcpzbompou	2018-12-21 08:31:08+00	\N
fa89b0ad-5d37-43b1-a94d-6c63a8cfb7a8	Barbara	King	barbara_king@hotmail.com	+447400372365		1984-12-20	British	\N	\N	145 High Street	GB	\N	$2b$12$tbeUE.f2oTY0UFo65cX.bLSv5nEQ61.ilVnu3bOZGaziy5zV.Avwu	2021-08-20 14:42:19+00	2023-05-01 13:14:17+00
a318c914-ffcb-4daf-a4ea-7299905447c2	Kenneth	Morgan	kenneth.morgan2950@icloud.com	+48790464065	XC423879D	1979-03-26	Polish	\N	\N	168 Church Lane	PL	\N	$2b$12$PBxZbDmXoASzvlYnRrvrSIhhGzQdDFjBueKOyIVn6QRYbV82.tNRu	2021-04-27 04:04:06+00	2023-05-29 14:26:34+00
9c7bbea0-1a9f-4608-a078-621082dd90b3	Ashley	Wilson	ashley.wilson6393@hotmail.com	07800 180065		2000-01-23	British	563296415	GB	\N	GB	\N	$2b$12$f00BmKcqi9U39ElGhIgAfOjXjfNITZp47.vGLvdzvEJ3EQw4Xi0cu	2021-06-11 12:14:31+00	2023-05-06 00:34:27+00
57fe7170-80de-4aa0-a51b-5b3033cddada	Andrew	Collins	placements@brightpath-staffing.co.uk	+919537379766	TS 82 18 94 A	1988-11-15	Indian	\N	\N	166 High Street	IN	Asia/Kolkata	$2b$12$sjxhXDtgW6KNg76jALD/JwmQ0wotPSeX1MAPbnZjCZaP7Bghcqpcu	2021-04-07 07:28:30+00	2023-05-05 05:43:37+00
a9bbe470-54bd-4a4b-a9f7-a410f5159720	Donna	King	donnaking5627@gmail.com	+919505257129		1996-12-12	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$71iqSit0BcN6xLFX2UdtfBWVCrQ2njGWHBDIMbAGR/3f2OGPS0L.u	2019-11-05 18:19:53+00	\N
e1102fee-8e64-4145-a836-6b4243e4bcd0	Jennifer	Moore	jennifermoore@outlook.com	+919366549107	\N	1980-12-12	Indian	L8771782	IN	\N	IN	Asia/Kolkata	$2b$12$L64/q4tKhLKAwBml8LNDrJz/Lw0/ZHdjvvzW6jhy.FC3jIEkODnau	2019-10-26 10:49:52+00	2023-05-02 20:02:43+00
7cb2902a-c15a-4f31-a06f-458ea129e9c9	Joseph	Green	josephgreen@icloud.com	+919442573615	JZ 23 32 47 B	2002-01-19	Indian	\N	\N	33 Church Lane	IN	Asia/Calcutta	$2b$12$zxyUcBFyHl7V98EielusN0.UHG9U5Uj/KshJgFIPtWSCs5qQ0rZ/u	2021-05-03 13:16:34+00	2023-05-18 19:03:39+00
f75b6d08-081f-4c5e-ade1-97debefd0386	Sandra	Young	sandrayoung@icloud.com	07555 710895	ZS074278A	1960-03-21	British	467066297	GB	140 St Johns Road	GB	Europe/London	$2b$12$lFwKSJPO1PK8l9P2waOBaI2ojmTMYIJh2pxN4PohHwzUqqoJ5cs4u	2019-07-02 08:23:18+00	\N
3c514c49-83ea-4772-a9f7-787ad166548d	Sarah	Brown	sarah.brown6072@gmail.com	+919278062803	n/a	1985-09-10	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$4x4pVcQZ.9NplMcS/ivEkpeDNnZhkHZohqD4YLXQO8aibOz91dIZu	2023-02-12 13:15:28+00	2023-05-20 22:51:17+00
4a5b1dab-d29a-442c-a7e3-858c6e91c3fc	Jessica	Carter	jessica_carter@gmail.com	+447400047651	KC 84 52 23 C	1997-01-22	British	\N	\N	24 High Street	GB	\N	$2b$12$lFigkR2feltOg.EfwNzS//LNXXAR8/Jy9zC5topLndqFwJXfAbrKu	2019-10-31 08:11:59+00	2023-05-11 14:26:50+00
41704d4e-ee4b-42f4-a0ed-98d27f85d4f3	Anthony	Smith	anthony.smith@btinternet.com	07555 672685	YR674080B	1981-01-18	British	563715435	GB	22 High Street	GB	Europe/London	$2b$12$9zAn4ZBmPPzsHvBQDrRRS0haiMVPS2glKvGVi6/LDT1t/JPi00i3u	2020-07-08 01:26:12+00	2023-05-03 14:03:42+00
821a7475-2af3-47ed-a1bf-81a6d303650c	Linda	Clark	linda_clark2069@btinternet.com	\N	BY815434B	1970-12-25	British	\N	\N	27 St Johns Road	GB	Europe/London	$2b$12$EXbNM4RuBvwhCFleTmKOONHzT4hz.5uDuh1p84Yccw5jhQK/d1Dzu	2019-02-06 10:30:34+00	2023-05-09 09:02:38+00
c465a3ee-cd86-4de8-a567-09f37d263747	Daniel	Nelson	daniel_nelson9260@gmail.com	+447800606979	XR 99 23 38 A	1973-12-31	British	323653009	GB	94 St Johns Road	GB	Europe/London	$2b$12$SwdVZy.xxtKtQFjkYNQ9YWnNwTJl9IaLXhop5jAElEr2fAXZBZDTu	2020-10-01 00:46:21+00	\N
19b07c5a-0215-4a02-a3e3-ca0d61f055ce	Susan	Lewis	susan_lewis@btinternet.com	+919127473591	BG4412A	1998-06-12	Indian	\N	\N	122 Church Lane	IN	Asia/Kolkata	$2b$12$sCYHmLuk7a6vYFnoaYHOTFstb1CGWgmpJPLCQcE5VCaRdhD.kxBdu	2019-07-06 02:01:13+00	2023-06-01 20:47:25+00
a041d0f2-2b57-4f90-abcc-bc48935d27ef	Joseph	Jones	joseph_jones9041@btinternet.com	\N	TS461568B	1973-06-11	British	\N	\N	130 High Street	GB	\N	$2b$12$3fcWKHJCpNd.xHQLXxFAPw9LzOen9JWjM1V6wtL6SgVt77.MX0Ksu	2018-06-15 17:50:46+00	2023-05-04 01:46:38+00
c5b83841-0707-4ba7-a217-cc86beca04f0	Jessica	Smith	jessicasmith9759@icloud.com	+447400311291	\N	1982-01-21	Irish	\N	\N	30 High Street	GB	\N	$2b$12$ta2Y2vn039DwxUhp9nCQsrYsIZJNi4bt1UbdGbq5LR2AWPL5Da6Tu	2019-04-04 23:41:25+00	\N
d1c9b4f8-a941-4c19-abd9-60f5be7752d3	Matthew	Nelson	matthew.nelson@gmail.com	07800 506382		1980-02-06	British	\N	\N	2 St Johns Road	GB	Europe/London	$2b$12$cnwwwVlMg5ycZU7Z5nGELUks.AoiGOBfeQHYB4lN8OnR26xvOdX.u	2022-09-18 22:24:37+00	\N
23a5d465-17c2-452d-ab51-09ed344482dd	David	White	david.white@gmail.com	07555 123716	n/a	1998-02-20	British	\N	\N	42 St Johns Road	GB	Europe/London	$2b$12$VbGXeCLowBvjFx56TLwUPo3h6VV8l1QtFCYVRL8hvVo6b4d63w1Cu	2020-03-28 02:03:52+00	2023-05-28 15:03:13+00
f57f2efa-72f2-44ec-a0c4-8dcde8a3753c	Joshua	Lee	joshualee@outlook.com	+919606589047		1967-03-24	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$6n7E.isN2A0tPu2XHf79pv99.8OHNkHXwSxseiDODeoLTGjvYcU/u	2023-01-07 22:03:42+00	2023-05-11 20:49:48+00
bc6fc3db-4edc-49ef-ad03-3800c7fcfe6d	Michael	King	michael.king186@gmail.com	07911 242900	CB285796A	1985-04-16	British	686890983	GB	101 Church Lane	GB	\N	$2b$12$pVKndD59CZnPQGJ1WpAmdFSRSR0ap5pvqr4dV7QhN803JKLwu0Tsu	2018-08-25 01:39:51+00	2023-05-07 12:58:09+00
f39344da-671b-47f3-a04c-d6941cb93331	Sarah	Davis	sarah_davis@hotmail.com	+48888826408	\N	1970-03-18	Polish	\N	\N	11 Station Road	PL	\N	$2b$12$arDETJh44bAvQ9WZvORqmnaCFCTc2HI2O/XdDgmTxsXha.gKQMP1u	2020-09-30 14:41:26+00	2023-05-23 00:32:48+00
d548a896-a534-4061-a190-0eefc83b460b	Ashley	Carter	ashley.carter2670@outlook.com	+353873404114	n/a	1982-08-06	Irish	\N	\N	\N	IE	Europe/Dublin	$2b$12$R37ko2kVF/1FP5ixgTCWXXEj7lGxqpcCKVOUFpXv182pmlM3GBytu	2020-10-05 11:48:08+00	2023-05-29 01:40:04+00
5fc5d734-17cc-493f-a77d-d565297c3bde	Matthew	White	matthewwhite9314@gmail.com	\N	TC984772A	1961-04-19	British	\N	\N	168 High Street	GB	\N	$2b$12$JUTsBQt5J.7hOHKgZAHSfZHDwn027xZh05Uhm3f.KTEHlOtHE40Gu	2021-04-20 12:19:27+00	2023-05-18 02:43:20+00
8e042405-87f3-494b-a1e5-c86f0331b2a5	Jennifer	Cooper	jennifer.cooper@btinternet.com	+353866006314	ZE506904C	1996-07-09	Irish	PB4400771	IE	108 High Street	IE	Europe/Dublin	$2b$12$iDSthyahBxlmTI8GOTWNg8NfH0VDneDHcB8MwAypGQx8box9hCitu	2022-03-31 00:09:47+00	\N
01141216-933d-4e1f-ab03-801ccf86179f	Donald	Nelson	donald.nelson@gmail.com	+919990417178	ST 25 87 89 C	1977-11-16	Indian	\N	\N	91 Station Road	IN	Asia/Calcutta	$2b$12$J56vkDNnS6OSi2pdsbexhsfZawpXKukVhAa/t5QEzCCJQXWBhySMu	2019-05-29 08:34:01+00	2023-05-17 11:03:10+00
9ac5cad0-a20b-40a4-a3aa-7b29930286d5	Daniel	Phillips	daniel_phillips5718@icloud.com	+919588175850	QQ123456C	1986-05-13	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$KViwsioQckzWDroY2Z3OcqUZRbQCHwvQpIKKLP5IA3vPpyKaRmvDu	2021-01-12 18:38:43+00	2023-05-12 01:32:00+00
89db84b1-fb4b-4c2a-a898-582c818afc20	Elizabeth	Jones	elizabethjones@btinternet.com	+353878429847	KL684616D	1986-07-07	Indian	V9570678	IN	153 Church Lane	IE	Europe/Dublin	$2b$12$0wbLw8AI5798F2YWNviPAHvKvUp0GY7WwvnTP3Xzt3gZH9J.UJxlu	2022-02-14 19:41:07+00	2023-05-17 11:42:53+00
5f2e5104-6e08-448b-a44b-6d6972c6334a	Elizabeth	Smith	placements@brightpath-staffing.co.uk	+447555994891	PJ 56 52 55 C	1998-12-16	British	\N	\N	121 St Johns Road	GB	GB	$2b$12$qjzRUBe/0c/1VEYWHsZVyTBg2JhRpMSfZjmrC3cgrMwWCRnRhGLXu	2018-10-26 23:30:27+00	2023-05-08 12:02:22+00
95a427ae-3c6e-4494-a579-a98a73fe8238	Lisa	Moore	lisa.moore7492@gmail.com	+48660065648		1992-04-09	Polish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$AmY7YPoe4wl2pApRAvKlRmAs1IEIjGuxLvWhXxhBktKUYJ28ju8Tu	2020-10-29 14:48:47+00	\N
d2c1d19d-7014-444d-a193-8bfaf0d6830b	Emily	Hill	emily_hill8485@gmail.com	+919374397591		1975-10-19	Indian	N9338699	IN	\N	IN	\N	$2b$12$7zVZpqJCcH7IxO3bsYUqmaWpAh9SUB5Kx7/FSyC6LbmHaV8gZa6du	2020-08-20 10:46:48+00	2023-05-24 19:41:14+00
6961e661-931d-4030-adcc-0e66b64a5b0e	Sarah	Robinson	sarahrobinson7462@gmail.com	+447800607653	CR 20 91 48 C	2000-01-29	British	387885191	GB	45 High Street	GB	Europe/London	$2b$12$eXMIJVC70nmdUBTCCnIJFF4ca67hMbyA66ghBau4duYzvf5OFCIVu	2019-08-27 03:44:38+00	\N
d65b085f-f087-4ecf-afc0-c958a8bbf923	David	Cook	davidcook@icloud.com	07400 284844	HJ548507D	2003-01-25	British	\N	\N	\N	GB	Europe/London	$2b$12$IHUOj6Ldh5VquQnrXRY2ZFZ3pqD370eMp2CGCLdDE3CHpXUP13vBu	2020-12-16 13:37:17+00	\N
76a14cf5-2329-42d4-a4a5-3d7112d46ac0	Sarah	Edwards	sarah_edwards8148@icloud.com	07800 846753	PL782411A	1981-12-17	British	\N	\N	\N	GB	Europe/London	$2b$12$mCcYxSAzgFiHoWN/ykB.NDcUue2U7R5B8viBYefSqP8V6sQK796Qu	2022-03-20 00:46:23+00	\N
1c5d9820-b80c-4df5-a0ee-3d050f3f3ae0	Patricia	Smith	patriciasmith4695@gmail.com	+447555269067	NC 57 75 18 D	1969-12-28	British	\N	\N	27 St Johns Road	GB	GB	$2b$12$dx8k1tPG6FheOSkpzLnVEOJy7pXv2aEXQncz34Tu1IpS0fo/vaSKu	2019-03-11 04:27:36+00	2023-05-29 10:32:16+00
0bee39c3-78a4-45f3-a561-a4ff9a9d8c5b	Betty	Davis	bettydavis6107@gmail.com	\N	n/a	1995-07-26	British	\N	\N	\N	GB	Europe/London	$2b$12$obALSGdjpc5pdr5Cm9KvoWxPPq.7C4LVdhgtyMEwz62nvBg75uN8u	2019-07-12 00:56:21+00	\N
a48c9191-f869-4ed4-a761-d1f4a2ed017e	Daniel	Wright	daniel.wright748@icloud.com	+919986553317	SX518930B	1958-02-03	Indian	\N	\N	160 Church Lane	IN	\N	$2b$12$2RtWZ6KipkFNFxBcPjFyOj2K4/U4nauUzCFd4aQf48l8COFtqasxu	2019-01-15 14:27:01+00	2023-05-22 21:50:36+00
65bf992c-eb55-4af5-a832-5ef15c3ca9d9	Patricia	Wright	patricia_wright@gmail.com	\N	NG 41 04 92 D	1990-02-08	British	\N	\N	136 Station Road	GB	\N	$2b$12$WSofjoutuUQLhOsuhMB4ZhysyUpi3nufXKjKcst9p3BbJYbXOow.u	2019-06-19 02:09:26+00	2023-05-03 04:23:51+00
cfc99b99-1e9e-4390-ade7-a3a5b723b1bb	Patricia	Campbell	patricia.campbell@icloud.com	07800 407877	SS103506A	1961-07-11	British	\N	\N	30 St Johns Road	GB	\N	$2b$12$zfom1CBlPvTCGl8mc7S/RCYWcT3JfbgkeYgKzCxB/1oWCvaMc4Kbu	2020-06-20 05:44:53+00	2023-05-08 17:51:54+00
78a214d4-fd33-46bf-ac64-ebe548df820f	William	Collins	william.collins@hotmail.com	07555 946545	CG036088C	1965-10-11	British	\N	\N	33 High Street	GB	\N	$2b$12$weHBBac/Hh.zzl..CaiiSfhaYWdOSyoJVLXiIm/G0SEOyyLfBbiou	2018-05-19 16:22:46+00	2023-05-16 22:26:48+00
cce64572-b75b-47bd-a6bf-ccace23f9474	Ashley	King	ashleyking@outlook.com	+447400430442		1960-03-15	Polish	\N	\N	186 St Johns Road	GB	GB	$2b$12$is8CDI0ABqhEncsoldP.R7WkA5p9mPhr5YxWI3j87ieC4x.lPtUDu	2023-03-07 17:14:41+00	2023-05-28 18:03:55+00
57f38e33-d023-442a-a6c5-be1af4d3ef2c	Mark	Carter	mark.carter8782@gmail.com	+48790551821	EP620661C	2001-05-25	Polish	EA9221904	PL	175 St Johns Road	PL	\N	$2b$12$MbJlolAeDq8gIuBleW6Tc6w1hd7C3u3yLslrvigD3foFFIeaHsh7u	2018-07-22 08:59:59+00	\N
99240ca8-cb0f-4db4-a6a0-9959d49a80a7	Michelle	Thompson	michelle_thompson@hotmail.com	07400 244005	CS716972D	1974-06-22	British	\N	\N	99 Station Road	GB	Europe/London	$2b$12$bWskgaazj5VaCReM/Pq2yn1IGyJ1dlMw.nh6MLGiIia0i9jInuubu	2019-11-14 05:59:37+00	\N
05c38657-a26b-4387-a666-fa1a5d8d312e	Matthew	Jones	matthewjones5993@gmail.com	+447400464514	\N	1961-09-21	British	\N	\N	94 St Johns Road	GB	\N	$2b$12$hK6VhDvdubk28u5vmdTic.G6vCnRMl6KTg3sHPlc/XLsErqZFs2lu	2019-09-27 03:53:21+00	2023-05-18 14:16:47+00
51c29e87-b19f-40ce-ac16-eb84c0870e21	Barbara	King	barbaraking@gmail.com	07555 080578	AA386456D	1966-08-31	British	\N	\N	186 High Street	GB	\N	$2b$12$8iyZQm968aQJ77yuBX2RNGBc64V.wbM1n7IVI5652RXiDFsl8yh/u	2023-02-23 18:03:48+00	2023-05-19 10:33:21+00
b339ddb2-60ed-4cf6-aae7-3ee86ed0a292	James	Clark	james.clark@icloud.com	07555 550607	n/a	1994-01-20	British	328203782	GB	98 High Street	GB	Europe/London	$2b$12$3B4igDhK2SS3DH3Ow3DDxyypxfMsch0STPuFNFkCTvoF48AhQkOPu	2022-11-23 03:56:15+00	2023-05-29 06:23:52+00
98238567-84ea-461a-ad8f-54e4a05cc4d1	Richard	Reed	richard_reed@gmail.com	+447800171060		1985-08-27	Indian	K4555792	IN	75 St Johns Road	GB	GB	$2b$12$nvWz.1SuYbc/y5CWlm2bSd41h16L0sCMHdYErBQvb3gZIwtxt6qqu	2022-01-26 08:55:15+00	2023-05-12 12:05:21+00
2edf0ea4-e521-4178-affd-bf0e168884fe	Nancy	Taylor	\N	\N	n/a	1960-08-18	Indian	T6910856	IN	180 High Street	IN	Asia/Calcutta	$2b$12$PrIv1nlNk3remhfSPPuUQKiH68clwbnFdZv6PdUmjeQtSIjEil5Au	2019-08-03 14:00:05+00	2023-05-29 02:28:53+00
1f0d535a-961d-48df-a4dc-f1988f934721	Donna	Taylor	donna.taylor@gmail.com	+353875089230	MR835836D	1999-02-19	Irish	\N	\N	112 Station Road	IE	\N	$2b$12$Anz9NIRd.TgddVgE5Hz9YRtI8tS5sULLwWPBWPnS2vd5gZPqs7Owu	2021-07-27 10:08:51+00	\N
80252b5f-ba63-45af-af1e-f3feea17716a	Kimberly	Phillips	kimberlyphillips8829@outlook.com	+48729321490	\N	1965-11-21	Polish	\N	\N	95 Church Lane	PL	Europe/Warsaw	$2b$12$qPP.ApLmsh6uAKdZGcCD5gkEWwASP4o34ZdftZN6A2W6RzvhkQwdu	2021-03-10 19:34:34+00	2023-05-08 10:52:03+00
b93b80bc-f76e-44b8-a9db-d9c697704903	Sandra	Taylor	sandra.taylor2145@gmail.com	07800 675146	applied for	1963-02-11	British	\N	\N	\N	GB	\N	$2b$12$ngj0sH47i/4oTN4P1cvR.mpEVUC42TXP2BLaxvXIorjhy062z0pju	2018-09-27 06:01:12+00	\N
14cae2c7-dea1-4a5d-ab3e-ac2c22686afa	Carol	Murphy	carol_murphy@gmail.com	\N	SP692452D	1966-04-09	Indian	\N	\N	174 Station Road	IN	Asia/Calcutta	$2b$12$JOSabVzRogBVo8KbSPCOphriE1PUJCcxUHf5Tht5lKdVtuPnSrwCu	2020-03-01 23:08:29+00	2023-05-17 08:57:59+00
b1474cef-1210-46ea-a450-1513563af96d	Ashley	Collins	placements@brightpath-staffing.co.uk	+919106142871	n/a	1991-05-01	Indian	\N	\N	178 Station Road	IN	\N	$2b$12$vyCRNsJRMg4Y6Tn0k3V/47B9vQJ4uglWTcuU.O/5quCRbvDSf.dzu	2019-01-01 14:34:25+00	\N
6a3c567d-6acc-4343-a0a6-af6a5e28aede	Matthew	Allen	matthewallen@gmail.com	07400 013958	SW874451D	1961-07-20	British	770030768	GB	55 Station Road	GB	\N	$2b$12$0LCFJm/KLrs8i//4GcULsGByVcUR8htp6s8DYGppQ5bqGpJmzaSVu	2018-10-29 14:49:37+00	2023-05-04 14:42:01+00
de2753a8-a030-41f7-a224-04cc1afc93a9	Daniel	Taylor	daniel_taylor7694@gmail.com	07400 688289		1982-10-18	British	363068323	GB	187 Station Road	GB	Europe/London	$2b$12$EqrNMlYTU3PS5uxIfgX4o/g.E8.D7U3V1NJH2vFVXDQaqdIklCfcu	2018-09-16 21:05:49+00	2023-05-01 14:39:21+00
d3b65c8c-25d3-4f4c-aca1-a3eadfe2b896	Mark	Walker	markwalker1053@btinternet.com	+447400097552	OB 16 17 03 B	1977-05-29	British	778099845	GB	\N	GB	Europe/London	$2b$12$o3oRkwSdLn7jWq2fHfwhQqnk9zC409fI3EbTAASkrtfeMTvVfoTWu	2022-05-02 07:35:37+00	\N
672fdc4f-46f0-44ac-ae17-18500747df2a	Karen	Collins	karen_collins@gmail.com	\N		2000-12-05	British	673313575	GB	84 St Johns Road	GB	\N	$2b$12$kPlwlz/67wrC4NMgc/SPZB35WSg1fbg9uYchgGvwhC8j64c.EVVFu	2020-09-28 13:50:53+00	\N
34603538-cd20-481d-a9c1-25e5f49ab1d2	Charles	Evans	charles_evans7181@outlook.com	+353863942287	\N	1995-02-17	Irish	\N	\N	101 St Johns Road	IE	\N	$2b$12$4Lnlq5C8X7cCydDL3epV2O8vALbOIZSFa5opKElx77lVVyM/gXZgu	2022-05-06 08:05:26+00	2023-05-09 06:35:57+00
8f8c94af-b8bd-44aa-a73d-c7716cda19d5	Paul	Cooper	paul.cooper@gmail.com	+353865705957	n/a	1995-08-08	Irish	\N	\N	\N	IE	Europe/Dublin	$2b$12$.8h6XauMy3JCJjAVzg25HDAwsm92.BT2jExBdPVdEdeaJpI2pTtnu	2022-12-11 19:22:45+00	\N
6d397274-373f-4f0c-aa27-c05451142f9e	Lisa	Walker	lisa_walker420@outlook.com	07800 569268	n/a	1998-08-06	British	\N	\N	92 Church Lane	GB	\N	$2b$12$.3PjC4Xhq9uTEolfitAjz9LhzZIZHACYHPUfHu8/k1lEOi.FNnEau	2023-02-28 02:12:04+00	2023-05-20 11:59:52+00
ddac7bba-ec87-41dd-a4fa-4205531e6e58	Joseph	Taylor	joseph_taylor@icloud.com	07800 403046		2001-01-05	British	205934617	GB	12 Church Lane	GB	\N	$2b$12$jt2JUfB42p5vTi/7ehlE33.fus2P9neiOI9WA8bFau7cIwGrRPoGu	2021-01-21 17:46:37+00	\N
786f0e91-ccb3-41d7-ac25-0250c80531f9	Betty	Anderson	bettyanderson@hotmail.com	+447555074726	BB 33 16 20 A	1986-02-08	British	\N	\N	\N	GB	Europe/London	$2b$12$q5zucI3udzCRfTiOZnIPY672dcnB0YcbvrhXrvXbDRfokBzjpfj6u	2021-02-07 22:18:31+00	2023-05-05 08:07:12+00
f2cad822-70a9-4d13-a5a1-3625a3fcdc5b	James	Parker	james_parker7289@outlook.com	07800 046624	PX508252D	1976-08-26	British	541509576	GB	\N	GB	Europe/London	$2b$12$UESOC96ib9Mq7wBbWdCHKuQ9zG2s0DjfwaVfT4wiaac0hXntBrtKu	2018-07-12 07:19:51+00	\N
d310df74-9c47-4c21-adbd-2a0766fdc823	Ashley	Clark	ashleyclark@icloud.com	+48660014622	LK686792B	1988-11-10	Polish	FA1004868	PL	160 High Street	PL	Europe/Warsaw	$2b$12$zUQqBh0njReojM8MQHXLzGVI7i0212NqP0d8j3pioXbEGdhmU7./u	2022-02-04 04:14:38+00	2023-05-21 04:17:53+00
82033b0c-4f4b-4d63-a5e4-b6a1d5036e11	Matthew	Anderson	matthewanderson@outlook.com	+48602908685	n/a	1972-12-12	Polish	FA5874351	PL	91 Station Road	PL	Europe/Warsaw	$2b$12$m0u5y8gX7N8cDup0Fiw3GFTV1B0Cm8RKksCJH.gfVs.QhRcQq0K/u	2019-04-30 21:18:18+00	\N
a9f6827f-86b2-42eb-a45d-b7f34d2e78bf	Elizabeth	Adams	elizabeth_adams@gmail.com	\N		1985-06-13	British	\N	\N	84 St Johns Road	GB	Europe/London	$2b$12$uL3II6.sXiTPnuZ7z2NhsYnF6RJaWRuGcQ4Tfzsr.RW9aEieLfYxu	2021-01-17 08:27:27+00	2023-05-19 17:37:28+00
4a5f3595-3f54-4319-a419-d779232271af	Elizabeth	Turner	elizabethturner7401@btinternet.com	07800 303058	\N	1961-12-12	British	228366727	GB	\N	GB	\N	$2b$12$QV7R7pVkRuhoyuV5KQi6i3kYdgUwqGjrjR/XUQrsOS/z8KlbSJQ3u	2021-07-26 17:32:36+00	2023-05-21 13:12:22+00
ea820bd5-f48a-46c1-a05d-4133e00c2916	David	Williams	davidwilliams@gmail.com	+447555675073	CY 22 89 47 B	1968-03-25	British	232221563	GB	119 Station Road	GB	Europe/London	$2b$12$XNoymDVl/KQWEqDjpCV0zPwxzN3Byty8x7KsPJSD7.JOMSsIjZqDu	2020-03-04 03:30:47+00	\N
7cb3d0f2-fce3-4a0d-a733-fb80c3ac7d99	Emily	Miller	emily.miller7754@btinternet.com	+48660890297	MY480167C	1986-06-11	Indian	\N	\N	10 High Street	PL	\N	$2b$12$ofSmOGtp1zKUmcuG7TlmrJ4piQ.zf2GVjWcdH5dNLFKmT7b7M.PPu	2018-07-24 16:38:45+00	2023-05-04 12:43:33+00
9fd58eab-512b-4896-a140-ebca12f5c7cc	Nancy	Rogers	nancy_rogers5494@btinternet.com	+48602516655		1961-11-07	British	\N	\N	56 High Street	PL	Europe/Warsaw	$2b$12$/1dk53/9roRiJ6Cyx9bPiF1Izmx.z5i5LtCDCQhTRfAw.k3MLrgEu	2021-01-20 17:52:44+00	2023-05-18 04:45:27+00
69f56655-413e-4032-aa8c-47b4386080ef	Emily	Edwards	emily_edwards8877@gmail.com	+919165927808		1969-06-25	Irish	PB3050116	IE	\N	IN	Asia/Kolkata	$2b$12$tm.IpHeXdtolGhE1xn1vbFMAeXsMJ5ZdPEnE1wylqTnSano4aLkWu	2020-04-13 23:35:42+00	\N
1b03d412-b35c-4fdb-ab7b-a9950f4c2aa7	Mary	Reed	mary.reed2430@hotmail.com	07555 630285	ZC214043A	1975-10-08	British	\N	\N	184 Church Lane	GB	Europe/London	$2b$12$KtH7xFboDLaAO9Qwa8zlfKoVZZch7Fe680Iv5rdoNRlGMSY49bDEu	2021-05-11 19:58:53+00	2023-05-24 12:33:56+00
5bdcd35e-9007-46dd-ad9e-9323264d93cf	Anthony	Cooper	anthony_cooper8062@gmail.com	+48888351803	n/a	1986-06-07	Polish	EA9836296	PL	189 Station Road	PL	\N	$2b$12$TZswku1Iq1m857SLD7vvZ/waJ5CWmV.wDGIMinjMOi4k5eOTMw0ku	2019-07-12 16:54:02+00	2023-05-13 17:26:51+00
bf3c6aae-b36e-40be-a858-9800f1923876	Michael	Jackson	michael.jackson@gmail.com	+447800406900	\N	1961-06-26	British	\N	\N	73 Station Road	GB	Europe/London	$2b$12$ZjanwQkISFQMEbRsXpNncI3pKmrvI6CUjJitPZ4gk/QY3MTBm7auu	2023-01-31 12:20:00+00	2023-05-27 11:50:40+00
68dbfa1f-40ac-4602-ac1f-8278c1d95a1e	Paul	Miller	paul_miller@gmail.com	07800 058721	BZ693943A	1984-07-09	British	849937398	GB	66 Station Road	GB	Europe/London	$2b$12$BELnqVUVW49nTWmsbEQnHIusqoUYPj7RKo8xpNMF1xWskzVjzrNWu	2022-03-14 19:07:44+00	\N
290d7dbb-9e68-43a0-af43-0faf415963d5	Mark	King	mark_king@outlook.com	07400 611533		1966-06-15	British	446605650	GB	48 Church Lane	GB	Europe/London	$2b$12$IGVz6w2ufgypb7/S.Dtv23VXxqovmS275uTUhUb2xhuOdu0Q4e4Du	2021-07-10 05:24:08+00	2023-05-13 21:33:53+00
fdec8c40-f672-497c-a8c6-ed1a91ed01d8	Robert	Thompson	placements@brightpath-staffing.co.uk	+353865993294	NY 16 87 25 B	1988-11-30	Irish	\N	\N	52 St Johns Road	IE	Europe/Dublin	$2b$12$5c2CpgB/ttuDT1RPkOxirNJSOAU8mvoW30eqVXmOStSKHWvXjS8Iu	2020-04-05 08:08:56+00	\N
fb52a029-5c81-406a-a357-99f14e303eb2	Patricia	Anderson	patricia_anderson8911@hotmail.com	+48729226572	HN786475C	1968-04-08	Polish	\N	\N	112 High Street	PL	\N	$2b$12$MC8SefdYQXz1sseOlOXyd7pCsE3YK6UQhGGn45NIgjVvM8FreTsTu	2019-08-02 04:12:51+00	2023-05-06 12:14:49+00
e0b89725-f049-481f-af8b-594ab80f59af	Carol	Wilson	carol.wilson2692@icloud.com	+919219013130	\N	1959-12-11	Indian	R5845062	IN	49 High Street	IN	\N	$2b$12$6yVX3KYbzHlpqbe.10tFMb3UnVf6QRCKenH5ClZe2PGHb5CuCEDgu	2022-12-12 18:38:48+00	2023-05-02 10:28:39+00
49569b7d-3a44-4cdd-ae2e-c89e32141237	Mary	Morris	mary.morris6856@gmail.com	+447800506304	BA 90 95 26 C	1963-07-21	British	\N	\N	\N	GB	\N	$2b$12$7AjUAZT2hbdxya1mEoMgP9XaqHExn5a6t/LA3QsTe/wcimvsOA5Hu	2021-07-01 16:10:24+00	\N
7e181c6f-1550-4ec8-a7b5-f44340a7c6c2	Karen	Scott	karen_scott@gmail.com	07400 177745		1962-10-05	British	\N	\N	45 Station Road	GB	\N	$2b$12$XBEZg2/uHDFFedhdpxDYjk/7lWlkjor5JMcHjzRuUU6XusGrHi/Mu	2020-11-04 10:44:41+00	2023-05-05 09:05:34+00
b55975bf-8381-4d30-ad05-2cd61dbac67d	David	Cooper	davidcooper@btinternet.com	+48660465818	SP244068A	1964-08-05	British	422898779	GB	129 Station Road	PL	\N	$2b$12$89e6tY3a9ujeNk4gbscmYXIAw6oNsnSr1dFCSRCQVsL2Tw7V.WuCu	2020-04-07 18:15:35+00	2023-05-22 16:36:25+00
964db6c6-8c9d-4e02-a157-82fc2475fe7a	Lisa	Lee	lisa.lee@outlook.com	+48660946379	BM 51 65 44 D	1980-12-02	Polish	\N	\N	23 Station Road	PL	Europe/Warsaw	$2b$12$Z1LCT/iffjA3gAy7Sc/9Zw2cqN2ZeVZlbxqMJUzLsV5IZMtY8mJ1u	2023-04-03 04:25:48+00	2023-05-11 20:52:33+00
4aba2a20-14c0-400b-a1d6-e6695d92ca69	Richard	Walker	richard.walker@gmail.com	\N	XX393930B	1965-06-23	Polish	EA1484776	PL	82 St Johns Road	PL	\N	$2b$12$xdLrpR1E/7Sg9wDfLkN5ZFfvT/MK2mH659SDocGECqxYTTB/PMyKu	2022-09-19 15:42:16+00	\N
9074e5e9-cbc7-490f-ab06-5bb7a5e8a6f4	Linda	Thompson	linda_thompson@outlook.com	+353875162945	WY484693D	1995-03-20	British	\N	\N	\N	IE	\N	$2b$12$swdnZqQ2WKzv/gbNdGGPmAmb5pAWh40oY3IwtmQNVAeRXN4hW5Wlu	2022-05-08 11:13:53+00	2023-05-06 19:45:28+00
86099001-f722-43e4-a74b-2b6341e6bd66	Carol	Hill	carolhill4036@hotmail.com	+919783574840	GG 55 44 92 A	1997-07-18	Indian	\N	\N	197 Station Road	IN	Asia/Calcutta	$2b$12$z27VT2XDnPa4KcyWOVf/3nogro42iRHCim6pvKW3uzXI6G.L7wSLu	2021-04-16 05:56:08+00	2023-05-21 10:49:52+00
f0fcc366-aa8a-44d3-a6a3-cf4ba6dbff3d	Richard	Stewart	richardstewart@hotmail.com	+353874844485	WY473891B	1960-06-03	Irish	PB7916550	IE	\N	IE	Europe/Dublin	$2b$12$22dmU6zxS9WLMnBRY13p30fIZAl4pjXtfXu22UchxyUNsKJ52XAnu	2019-03-14 16:56:33+00	2023-05-26 02:25:40+00
ede9402c-3fa3-4d32-ad76-e937c268d108	Steven	Jackson	steven.jackson7020@icloud.com	+353866089497		1961-08-10	Irish	\N	\N	169 Station Road	IE	Europe/Dublin	$2b$12$koNxfqS/faM/VgB.EW4vkVKHos6M2U3YqWKEYeRJdpH7hCUInmonu	2021-08-29 22:37:14+00	2023-05-31 19:02:25+00
320c6765-c7e4-4566-ab2f-d95b6818c624	Joshua	Wilson	joshua.wilson@gmail.com	+353852103243	YE 70 21 98 A	1985-07-22	Irish	\N	\N	7 High Street	IE	Europe/Dublin	$2b$12$5W7lh7suimCZASWTBZfZaBFujfgZ9Ja21m5uzJ.70gboS4PjpV1su	2020-06-25 05:29:27+00	2023-05-16 19:31:02+00
920daeeb-b02a-4259-a471-fe51dccc118a	Mary	Johnson	mary.johnson@outlook.com	07800 184212		1971-09-19	British	\N	\N	19 St Johns Road	GB	Europe/London	$2b$12$6bGylYrE0KTQaGenHrQlEmv0bxzU7wGmzNu9Cc2HnUEqEWQXHadBu	2018-07-10 01:46:55+00	2023-05-13 09:19:41+00
c4ad5530-de68-4a88-aabc-35a09c3c81da	John	Cooper	john.cooper@gmail.com	+919507658771	PP274873C	1990-08-25	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$PLmFFHJnIpxfqj7Rnux2gRkwg0LIThFnySeRY5auI3NHMv43UrCwu	2022-10-30 14:46:09+00	2023-05-29 20:35:53+00
ad2541af-b517-4f00-ab61-08874d1a353d	Sarah	Hill	sarah.hill1304@gmail.com	+447555208524	YZ 24 85 47 B	1985-01-08	British	\N	\N	82 Station Road	GB	\N	$2b$12$aAcPk2EpWllA6cgbjsl6sOLei0623JJK6f/Z0MpjZcdkj/X4DrPvu	2019-07-15 02:01:04+00	2023-05-21 06:16:30+00
184713ee-aef5-4dc2-a316-e24a2ce5e63c	Karen	Evans	karen_evans@icloud.com	+353874808311	\N	1963-09-24	Irish	\N	\N	32 St Johns Road	IE	\N	$2b$12$EO7E0G010ekqImMTXJBhWv0We/NxSLE2VNErFP.qZdHzFtr7xPrsu	2018-10-12 08:27:46+00	2023-05-28 14:56:10+00
0ee1658e-4190-4e16-af25-086893a5defc	Kenneth	Bell	kenneth.bell@gmail.com	+353862071638	NW277563B	1971-07-11	Irish	\N	\N	170 High Street	IE	Europe/Dublin	$2b$12$z8XNbRtcpHNHAULMUhkQYA6MLviw1nsu361/rPMoM8axzWIPS6cqu	2023-01-31 10:56:17+00	2023-05-24 20:01:10+00
2abf34b5-247a-4b42-a349-59be0dca0c10	Carol	Parker	carol_parker7112@icloud.com	+447911021046	ZB 80 38 77 A	1997-07-12	British	\N	\N	\N	GB	GB	$2b$12$l4a2IxxdPXSh7/7Ee8gEA/tsQ/F1CrfrYm4aoHR7GdhXJL0k6RJCu	2023-04-01 11:04:44+00	\N
b96cdb24-58dd-4dd1-ae64-7ddff9fdd27f	James	Clark	james_clark8271@gmail.com	07555 402923	\N	1958-11-17	British	342110618	GB	85 Church Lane	GB	Europe/London	$2b$12$5fEmzPgbLGwy5Rb2VMZgn5QiNmII0m9YVZ2qslKDbGbvdinlPPwou	2022-11-28 15:12:47+00	\N
06fe05a4-d215-461e-ad2f-ad26decf7645	Sarah	Turner	sarahturner@gmail.com	07800 062812	CM857199C	1981-09-14	British	215319389	GB	93 Station Road	GB	Europe/London	$2b$12$iEg8qVUDFA.yYM/4f3n8bJXbKcpE22U6mcVi/6Hw.TeNEKmJgWmuu	2020-06-05 14:34:43+00	2023-05-22 16:20:05+00
69df746b-e344-47c9-a642-a46f4c5f7944	Michael	Green	\N	+447800502344	KC 08 30 01 D	2002-02-15	British	835648846	GB	156 Church Lane	GB	\N	$2b$12$rzD64KPax9qTyvg7wRb47ATdmgVWg7CI2w1pJlRf55RupWbGOEGeu	2019-09-12 04:39:39+00	2023-05-03 03:30:50+00
5fcaed8c-e5a5-4d90-a438-287d14e6bb80	Michelle	Mitchell	michellemitchell@gmail.com	07555 316229	QQ123456C	1971-06-07	British	\N	\N	142 High Street	GB	Europe/London	$2b$12$h5sIsu//a/yXDASUgT7d6d4BXMBXdEnOLdHcl9CKlEikSqAOuLUHu	2018-07-12 02:31:58+00	2023-05-17 02:54:08+00
af33b1a7-b3d5-453a-a313-bc47ccd94d80	Robert	Moore	robert_moore@outlook.com	+919406595956		2000-05-03	Indian	K3050402	IN	2 Station Road	IN	Asia/Calcutta	$2b$12$vMLE3lFKKf4Bdqys820wF.YfoOT4AxWaURd9Ec41mUB.lUdTfHIqu	2021-05-30 07:04:59+00	\N
8b8fb774-d2c3-4c3f-a841-78f4a5b56e3c	Barbara	Phillips	placements@brightpath-staffing.co.uk	+447800618944	n/a	2004-09-13	Indian	M4191068	IN	43 Station Road	GB	\N	$2b$12$43SQ3XYRujM5JJWMpQdHlfxIeUoOyUresCyphbP2qUy2kn7y6uoGu	2021-09-03 10:39:37+00	\N
44283ebe-92c8-4f7e-a91d-938c73aa0e25	Joseph	Evans	josephevans@icloud.com	07800 660566	\N	2001-04-23	British	\N	\N	145 Church Lane	GB	Europe/London	$2b$12$xmGiYnNPFIBtbS692vDfc42ydoQ6A8h5ejyzvwruVGFZmhh32F.Ku	2019-05-24 09:57:06+00	\N
f5cb1456-ba86-4492-a0db-b25092173332	Joseph	Scott	joseph.scott@btinternet.com	07800 506817	AX397808C	2004-06-08	British	\N	\N	\N	GB	Europe/London	$2b$12$jDuZnVbyOYuXCWIuUK3fRFPlnpDzPeY1pvneWb6V4u3nG2URjkQiu	2022-03-26 20:46:30+00	2023-05-31 12:09:55+00
8c554c4d-1d72-49a4-a76e-842f225a40d1	Donna	King	donna.king5018@gmail.com	+447800671422	n/a	1982-09-09	British	\N	\N	120 St Johns Road	GB	Europe/London	$2b$12$ThLiAzAs4PbS9ChVaMg64YD3yz1t98WBlbOc.QxwC2adyZw.jRlhu	2021-12-28 15:19:54+00	\N
3d90f9ff-ac5e-430c-aa05-7c77f6ee7b47	William	Smith	williamsmith@icloud.com	07700 175611		1990-10-28	British	652257094	GB	104 High Street	GB	Europe/London	$2b$12$hHISK/V/a6gDa.7txuMOKPlSDN5hYm5sPFXtFb/m5YgYYWtVKdpPu	2021-03-12 21:50:35+00	\N
e0f36f17-c8dc-4444-a63e-39d32ac34c94	Joseph	Evans	joseph.evans1244@outlook.com	07400 505722	WZ730716C	1983-02-18	British	\N	\N	27 High Street	GB	Europe/London	$2b$12$cxCQjTp7NFAvsUIOo7Pli8IQNEBKbhKfKWm0EsVyWsPWJdWevlZju	2018-10-26 23:54:51+00	\N
44de5bd5-7570-4efd-aea7-f9ea2dee0740	William	Smith	william_smith@outlook.com	+919982618970		1977-12-22	Indian	\N	\N	108 Church Lane	IN	\N	$2b$12$d4hdjcIOa9mPdHnJc3JDlNWr9UMg1tedFoqDQoKEnOcvlIvXukBJu	2020-12-24 04:13:17+00	2023-05-28 13:43:13+00
2c354c28-a706-40de-ac4c-092b2efbbb3c	Joseph	Collins	joseph.collins8689@gmail.com	+353869117251	n/a	1978-08-27	Irish	\N	\N	62 Church Lane	IE	Europe/Dublin	$2b$12$fG75aC9ipL6Df0pNe6mvMO3BUVeuusJl34k7RsMfAmShmhG/rgheu	2022-11-11 16:36:43+00	\N
248268c9-2c4c-4359-a15c-d77ce75f65eb	Susan	Thompson	susan.thompson@btinternet.com	07555 785502	NR556200C	1976-02-03	British	\N	\N	117 St Johns Road	GB	\N	$2b$12$xrrPO4nBC7dHnMm/WeOnxiWfUhpK07p6H197vKURB3Zx1TT/QQRDu	2020-03-22 01:41:39+00	\N
2724bc0f-c26b-4354-ab52-3df9aab6ff39	James	Murphy	jamesmurphy6510@gmail.com	+48790487510	EX 93 85 09 A	1987-11-08	Polish	EB5651929	PL	102 Church Lane	PL	\N	$2b$12$uL/U9b/NU/9zLL.lKddZSBFJI6KY7y5ysX9Z4FD7AP85qnHs/SFKu	2020-03-29 16:04:06+00	\N
dcd389ec-74dd-4b57-aa96-18927f43d5b8	Sarah	Cooper	sarahcooper@gmail.com	\N	applied for	1992-01-18	Polish	FA6053838	PL	132 High Street	PL	Europe/Warsaw	$2b$12$jJu82WeSklG/Kgmu8oELHYnHEcQL.F0nQFEDc5zza7Jv6CbeLJj3u	2021-04-15 08:19:34+00	2023-05-21 23:38:01+00
074ed7a0-cd43-4133-aef0-e931e0884dd3	Kimberly	Davis	kimberly.davis@hotmail.com	\N		1968-11-27	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$eQsF7Mcr1D8QjKilDHqrnB7O84OG89rMjwh0L3i/sqc/dYkXDebSu	2021-08-07 08:54:52+00	2023-05-01 23:10:53+00
903990c0-5c32-486a-a694-12bfe057d902	Jessica	Morris	jessica.morris@gmail.com	+447400962535	NA 70 57 24 C	1992-05-30	British	545446779	GB	142 Station Road	GB	GB	$2b$12$4AdTSU6qQ6Ze2KKE84xSumAh5rE6j3Q46iRjv.QbZHWpdevLusrVu	2020-05-04 17:08:53+00	\N
6be2b1d9-f219-4bf4-a99e-42878700c7a7	Emily	Evans	emily.evans@gmail.com	+353874689654	n/a	1989-02-25	Irish	LB9687872	IE	147 High Street	IE	Europe/Dublin	$2b$12$c.UhK2sTNWZm8pQC.BZmq.L6Zpz0X/EVoykhZy4La/pvMHZ4aqJQu	2019-03-16 10:19:49+00	2023-05-30 11:45:55+00
0c3c954d-9187-4321-a6e6-c2789d02743f	Jennifer	Thompson	jennifer.thompson6694@icloud.com	07800 669756	LS539833C	1974-05-10	British	\N	\N	164 St Johns Road	GB	Europe/London	$2b$12$Q5BGHnDgTAolS9jSc2O6X/dy6E2.P4ERjOhMUWzG/0TdcrtwTgMNu	2020-08-19 14:15:01+00	2023-05-14 08:04:29+00
759064ff-45a6-4504-a587-9e1646e71e84	Thomas	Evans	thomasevans9898@gmail.com	+353874025259	WX 78 31 50 C	1968-04-27	Irish	\N	\N	170 St Johns Road	IE	Europe/Dublin	$2b$12$FhrgwCUm/laGR1m2YcDkQgmFskBQa64PQ4QNvfdxqD1wByOH1Qfou	2020-01-11 12:12:27+00	2023-05-30 11:59:55+00
c00d685a-69fa-4191-aa98-41a4eaf0cca0	Mary	Reed	mary.reed7456@icloud.com	07555 385129	MX573762A	1975-01-27	British	\N	\N	49 Church Lane	GB	Europe/London	$2b$12$TqNDhV5fmdVccgWUpHbnLyHxS3ppw9lUkPIfUq45Zvdir/nTTIvZu	2019-11-14 22:49:31+00	2023-05-25 19:39:24+00
52627c92-e72d-4480-a58e-f258262c59a3	Emily	Baker	emily.baker@outlook.com	+919275971629	NR064765C	2002-07-01	Indian	\N	\N	180 Station Road	IN	Asia/Calcutta	$2b$12$o6Vq.Vfcs.RBTwfmpVZ3osQqRZd1.4ct1/N4dab.U/6wvMC.hRgOu	2020-12-22 16:25:46+00	\N
dad0ff01-721f-4ba8-a69b-9e24fffb8853	Anthony	Collins	anthony.collins5508@outlook.com	+48501478360	XZ 34 17 51 C	1999-11-04	Polish	EA6085545	PL	104 Station Road	PL	Europe/Warsaw	$2b$12$Zp.oBfZlO0Hb4XpvzCHIwY7cS3VkE0B4AoVlcOGry2Gq26J279DBu	2021-04-08 22:16:20+00	2023-05-18 13:31:51+00
2dcd082b-8274-4e3f-acb4-ce8c0e3ef713	Elizabeth	Carter	elizabethcarter4448@hotmail.com	+919630245916	\N	1958-08-26	Indian	\N	\N	\N	IN	\N	$2b$12$de5lV21VjuWILHUCiD.urnv2UDjxcma1TF0JZD2LYPFfVyB7ux/Wu	2021-07-22 15:23:41+00	2023-05-22 22:39:20+00
5591333b-228d-4640-a1d6-84ee82c51601	Mary	Morgan	marymorgan3640@gmail.com	07400 293499	TE151640D	1974-12-09	British	867729216	GB	17 Station Road	GB	Europe/London	$2b$12$KoEl1okBU2UvQf3otA/W/kQv5AkX61QXkOXtXCcHTStGDV7nXJl1u	2023-04-17 22:58:52+00	\N
ef5468f0-edfb-4b8e-a63b-bfcca9dede78	Matthew	Davis	matthew.davis@gmail.com	+48790502929	MZ 43 57 60 C	1969-04-02	Polish	\N	\N	86 St Johns Road	PL	Europe/Warsaw	$2b$12$nY8HfJsZUUPXzI.v233RjgVLjOIn/c1IuPiNHWEIFLnQkFXuXemKu	2022-12-17 18:00:24+00	2023-05-20 19:58:28+00
ee10bb3f-bc26-4925-a8ae-3e8402f4186a	Lisa	Collins	lisacollins7207@gmail.com	07555 826988	BG4412A	1982-07-14	British	\N	\N	155 St Johns Road	GB	\N	$2b$12$ba7sYciixE8ljc8orq7yyHGfF8CMJEIaNT8UURha19Wq8O.m3huHu	2020-12-09 00:49:51+00	\N
215e8c49-4674-4b91-a222-e333d67b1c1f	Carol	Martin	carol.martin@hotmail.com	+353867905719	GT538101B	1990-02-02	Irish	\N	\N	147 Station Road	IE	\N	$2b$12$6kcYgcd/hPyXvluQHYC6z/dFfesm2LfkeWrRudPI3Ks6QkuwOS0Eu	2018-07-30 15:26:39+00	2023-05-22 05:28:03+00
9a83e35f-23f3-484d-ae08-5b521e2e0d9e	Joshua	Bell	placements@brightpath-staffing.co.uk	+48602669876	RN 95 78 75 A	1982-08-20	British	\N	\N	162 Church Lane	PL	Europe/Warsaw	$2b$12$p61gVCxSczXEZHFrryREpyyTMv5kYYQuu93TIggtFHPmWswEaWhau	2020-09-28 02:44:19+00	\N
321fde87-75e6-4bb5-ab0a-bde79848acc9	Mark	Taylor	mark.taylor@gmail.com	\N	YB582704A	1963-11-01	Irish	\N	\N	\N	IE	\N	$2b$12$qvDD4sUEe4wOJVnHuAI45NSy/.UcHu3FgBCfGSH5fuxaHqOnA4pKu	2020-05-16 12:01:41+00	\N
52701f53-14f1-43b9-a2a0-293d147493e1	Elizabeth	White	elizabeth.white@gmail.com	+919610156287	n/a	1992-05-25	Indian	\N	\N	5 St Johns Road	IN	\N	$2b$12$j/n0qOWLb09jrNTwKln.yWIqtLFG5JkeMz57erFeE7W4L09P2jPcu	2021-02-02 09:07:39+00	2023-05-25 13:44:42+00
f6ccb0c8-a9ca-4104-a91e-0fa9ae8a8f47	James	Williams	james_williams@gmail.com	+48888154656	n/a	2000-03-23	Polish	EB7412363	PL	78 Station Road	PL	Europe/Warsaw	$2b$12$zv2k/ejCbecEmPdVlQXtrUx046Hb3PuOvOxyOE8WzLFsD.RDNBA/u	2021-01-05 20:52:16+00	2023-05-01 00:49:06+00
7d0cb7e7-2af4-48ee-ac0d-b6f6ac0d886d	Daniel	Allen	daniel.allen@gmail.com	07800 624602	n/a	1980-05-10	British	\N	\N	4 Church Lane	GB	Europe/London	$2b$12$rzKydEiWDzRg93DnU.p9fwu6lGYsqfrnAUF994LYDSZuUx.0Qx2Zu	2020-07-01 10:34:36+00	2023-05-27 01:35:39+00
b2cf78bf-2d52-407d-a683-f9b8da68a015	William	Robinson	william_robinson432@outlook.com	07555 529611	HP388317C	2003-03-23	British	\N	\N	91 Church Lane	GB	Europe/London	$2b$12$e3.S5e..tJPvjZ7QfR5sMkDqY62x4lIyvoC0Wi47J5XHmXEfJ6Hdu	2022-02-26 01:19:23+00	2023-05-19 04:49:20+00
74f39561-ef19-452f-ae20-cfd17e9b7654	Donald	Taylor	donald_taylor7968@gmail.com	+919922686781	NJ 33 70 22 D	2001-02-13	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$3prKFJSK0pjjqPQ.YzapWBcaAk8XGpH3L54px2nGA2By1UbJ7/Cyu	2021-01-31 05:17:27+00	\N
2c16002f-9ed2-428f-a8bf-5c7c2a055a1b	Elizabeth	Campbell	elizabeth_campbell@gmail.com	07800 339542	MT724241A	1997-01-19	British	\N	\N	116 Station Road	GB	Europe/London	$2b$12$NOc25fcNG5b5vOm6lsmovF.tLbD3gMJZ6xEYBciFote4HUnHUkx4u	2023-03-07 04:16:24+00	2023-05-01 04:42:16+00
22764b28-4548-4d9e-abb9-da386b9e5aa6	Donald	King	donaldking@icloud.com	07800 403676	n/a	1980-02-01	British	\N	\N	50 St Johns Road	GB	Europe/London	$2b$12$ICAhKBZ3xCRHaKvkqF0h28rJAavTMEQfSVkLnW58UqlzNkrIzvsLu	2022-10-29 15:00:55+00	2023-05-30 00:09:23+00
0b4c0ab5-17d9-4f0e-af15-a5670f9e8044	David	Davis	david_davis@gmail.com	+447400698558	n/a	1999-01-02	British	\N	\N	93 Church Lane	GB	\N	$2b$12$m8mCnXb4E9u4nF900xLw1ULDupTtSh5lxDPmUyeo6KctsGk/jMRUu	2020-02-05 06:52:42+00	2023-05-29 17:09:46+00
b362a480-2cae-459c-a1ff-f635b5855f6d	Carol	Phillips	carol.phillips@gmail.com	07555 026468	KW661849A	1977-11-05	British	491783834	GB	48 Station Road	GB	\N	$2b$12$4moxcdUoFZEp/dQVVDEIY9WX.LI.ibTvu7vHysrhxr2hQmR9NHaZu	2021-08-06 07:21:17+00	2023-05-28 09:21:02+00
f12a4298-a2d5-415d-ac55-8ada37caf006	Steven	Clark	stevenclark4978@hotmail.com	07700 151648	n/a	1963-09-11	British	303666339	GB	26 Church Lane	GB	Europe/London	$2b$12$JTzf1dQK.1teP83x3tEnipQC.khEAPpkpOWDQuUHIpbiU5fwYkH3u	2021-09-15 04:39:53+00	2023-05-16 09:49:48+00
482c4e74-0fcc-4815-af88-72d27a509f39	Lisa	Lewis	lisa_lewis@icloud.com	+353861955828	MM 68 81 17 C	1984-12-07	Polish	EA9338365	PL	12 Church Lane	IE	Europe/Dublin	$2b$12$e5u0xfL5g/WhPoYh.nPUNTxuArbWPrqH0KsfuT3eFB1Ta0ajYundu	2021-06-06 02:31:56+00	2023-05-06 09:35:23+00
57f23750-f5a5-4324-af50-cb9e2325141f	Emily	Cook	emily.cook1842@gmail.com	+48790243940	\N	1980-12-21	Polish	EB3025521	PL	56 St Johns Road	PL	\N	$2b$12$f8jXFJBYBLdR9SkIOnfxWEUFhS3TtTqrx1SvvtoG1YpdSmWeuSZUu	2023-03-31 00:23:42+00	2023-05-03 02:15:31+00
cb7455bb-f266-4b83-a8ef-3ebd01f9e265	Anthony	Jones	anthonyjones@gmail.com	+48660007569	BX172327C	1969-07-09	Polish	EB8956822	PL	89 Station Road	PL	Europe/Warsaw	$2b$12$o461KHMP4mm3tRXZS8FxlKDsSC3X9ivVy.4hHEpBz3sOogMv57Vzu	2019-09-23 23:03:22+00	2023-05-29 07:19:37+00
9fea975d-00fa-4725-a95b-208683c2acaf	Joseph	Harris	joseph.harris@hotmail.com	+447555467859	KH 08 99 52 B	1988-08-20	British	\N	\N	\N	GB	Europe/London	$2b$12$7p95bFlr3Tqhc3.awiX11/.ao7t6frj2ovN5xonlcTZk2vKNTZBsu	2019-06-24 10:42:37+00	2023-05-07 20:55:37+00
b0027fa7-2feb-4aa0-a156-e59d9df6fd2a	James	Baker	james_baker@btinternet.com	07700 178389	n/a	1979-12-31	British	239419843	GB	22 Station Road	GB	Europe/London	$2b$12$N7A6T86Er4GxikOwxlPbmzr7BuVIHCot.OcZlGtxMDZDcqwpPKAfu	2019-04-26 17:58:16+00	\N
07dd74ea-6dec-41ba-a9aa-2a7feb119d41	Jessica	Williams	jessica_williams4840@btinternet.com	07400 803097	LP996531C	1974-01-15	British	212000776	GB	\N	GB	Europe/London	$2b$12$th6AJm2yodziFh3LjYR1KPE0kNlhVzS0nOrJWpYlFc9xxGvwun2zu	2019-09-01 23:12:34+00	2023-05-01 08:36:17+00
e893d35c-aed2-4160-ac15-f1eb8cb18d0c	Joshua	Wright	joshua.wright@gmail.com	\N	JZ 09 69 80 B	1989-11-19	British	350974950	GB	188 High Street	GB	\N	$2b$12$67f4e1V9sP60LEC9Xq7NZkI0QHlPKE1F7vnHDcUeXb7551glB/5ru	2018-07-10 14:07:21+00	2023-05-16 23:14:08+00
b20cc04f-24c3-4844-ab11-147fecacf7bc	Steven	Brown	stevenbrown@gmail.com	07800 940128	\N	1959-02-23	British	\N	\N	131 St Johns Road	GB	\N	$2b$12$dYum.Lj9Y8f2Jfd6ASMc1mVjkonIOYzDxKdb3Kb/hmT.7EbQ8seyu	2021-11-23 09:18:12+00	\N
9497f0b5-b042-4073-adc4-58a110cc4a06	Michelle	Baker	michelle.baker@btinternet.com	+353854352518	\N	1997-04-12	Indian	\N	\N	87 Church Lane	IE	\N	$2b$12$02H4fwY64RTlom/MPWy3qy.K7I10GUuirRrKKgMLmT.tdgROiQS.u	2023-02-08 16:28:58+00	2023-05-30 18:26:46+00
84726e2d-5654-4877-a896-2a349b1460bb	Joseph	Murphy	joseph.murphy@gmail.com	+447555114271	\N	1974-08-23	British	\N	\N	1 High Street	GB	Europe/London	$2b$12$tBDm3fThM7QRQ/9RU6MvUaHsL0/Nqa3vf7hsqqgrGMfWCbvxUBEou	2022-11-26 01:08:28+00	2023-05-01 15:10:59+00
eb4d6368-8a18-457a-a023-b41a5ba64bcb	Robert	Hill	roberthill@outlook.com	\N	EX947962D	1994-04-15	Irish	LB1561577	IE	186 High Street	IE	Europe/Dublin	$2b$12$Q87WOFfGN6N8uqNU3FQNwYig0nlvMfPLfO2WP5.7H7b1ISEBGed8u	2022-04-16 22:38:08+00	2023-05-29 07:51:07+00
7d46dd6f-1629-46a8-a61a-cf73cc74c69f	Thomas	Campbell	\N	+919545716398	\N	1992-04-29	Indian	M7363256	IN	59 High Street	IN	\N	$2b$12$p.GctJYRLsqp3T5XSO9aLM2Ss4e9YRmHc9hoFyh9hJWHumvMeFuWu	2020-03-05 17:38:51+00	2023-05-04 12:44:58+00
2eaf452a-71cf-4608-ab9d-96eddab38ad0	Donald	Johnson	placements@brightpath-staffing.co.uk	+919501988312	n/a	1993-02-02	Indian	\N	\N	50 High Street	IN	Asia/Kolkata	$2b$12$VYNqu1oIK7s5/pN.8TiQYE3TKAJVWBVhERxj3aLr6VU/sBGUP73au	2019-07-05 07:26:13+00	2023-05-04 03:32:14+00
5d543ca2-cd5a-414b-a614-ef052427b43c	Donna	Robinson	donna_robinson@gmail.com	07700 078498		1999-10-07	British	\N	\N	7 Station Road	GB	Europe/London	$2b$12$MdQfFe2LT9ERuzfO3Xa.CKB7Bn9Crhek2gzgpuI/LHWJn827k6pUu	2023-04-06 21:31:08+00	\N
dbdf6554-9bd2-4d95-af41-b71d098cff03	Barbara	Nelson	barbaranelson8497@btinternet.com	\N		1975-06-07	Irish	\N	\N	\N	IE	Europe/Dublin	$2b$12$AhPJcnLp4PyWKSRyamQ1.ENVuWzeeXUgFW/Uk2QYN6qKndqc5FIWu	2022-09-14 19:33:33+00	2023-05-09 01:42:08+00
4bea955a-51bf-41d8-a2a3-39b1b0ae994a	Kenneth	Cook	kenneth.cook@gmail.com	+353869678295	GN 83 85 80 A	1993-12-28	Polish	\N	\N	144 St Johns Road	IE	Europe/Dublin	$2b$12$uvDLLRDy/4gdhjS8Lgw9hQGesJ7dsy3Bcl4lWkHdqi25XrNwh/41u	2022-01-18 13:23:42+00	2023-05-23 11:55:48+00
74c92480-fc1a-4837-a4fd-ffc385da3073	Joseph	Baker	josephbaker9406@outlook.com	+353875396567	\N	1995-02-10	Irish	\N	\N	161 St Johns Road	IE	\N	$2b$12$2zwWoUjhKjJtK1r3s0.U/UyXw2Pj71ezoE0z5BT9UNtJ79wOX0Bwu	2021-01-07 20:46:04+00	2023-05-19 13:35:19+00
63285f90-c59c-4719-ac0e-254afdb71ba0	Anthony	Reed	anthonyreed@gmail.com	+353872150371	AT769159D	1988-05-05	Irish	PA8136634	IE	169 St Johns Road	IE	\N	$2b$12$xKNyIsHLvav9o.ph/bORL8.KB2wz1injrK9l/UXXOfh1A8xlRh1mu	2022-05-24 09:33:31+00	\N
1241f0ce-016f-46d1-a288-c86d55a7c65a	Michael	Evans	michael.evans@outlook.com	+447555336863		2000-09-23	British	\N	\N	32 St Johns Road	GB	GB	$2b$12$WWMHFLdHWmshCbSKOeyYnp0UHldtJtdJkSea4Oa8OKW6ACiovhR9u	2020-05-12 14:23:27+00	\N
f5cf87a1-77f0-4d1c-aad2-206749d12d7b	Kimberly	Taylor	kimberlytaylor1552@gmail.com	07800 980732	ZW719660A	1964-11-16	British	\N	\N	\N	GB	Europe/London	$2b$12$fW9QFie3LyzKNTjvszmnRweldsqrvHuqyZc7twxFMEVV/zXjnLNSu	2021-02-16 08:26:26+00	2023-05-25 15:15:13+00
c242072a-61b2-4d53-a532-060f9bd8f865	Joseph	Anderson	joseph.anderson4549@outlook.com	\N	\N	1986-12-26	British	\N	\N	37 High Street	GB	\N	$2b$12$o2dsBNIiG5nfW89nEVNRxUkE0ALrwhhzk/FOh5YSeaOYvEwd9ZYBu	2021-11-15 19:55:19+00	2023-05-27 05:50:47+00
4527ceda-64c9-4760-a34d-31c109b3a5ae	Andrew	Young	andrew_young@hotmail.com	+447800017242	TR 41 65 20 D	1960-05-14	British	\N	\N	155 Station Road	GB	\N	$2b$12$hASdGCvVKACVjAL7K/gNkhUeSWGGEU1qbIpDDFe.HHLh0rsvkMfMu	2023-03-07 16:04:00+00	2023-05-05 08:20:14+00
1b1ab9b0-c7fd-4915-aed1-8945bd569b63	Nancy	Clark	nancy_clark7485@gmail.com	07555 567958	RC661807D	1982-06-13	British	650491706	GB	82 Church Lane	GB	Europe/London	$2b$12$Z/EC9rglSk2QYj7p.OKj9VPyXunNooPuetyaOmSTNq70JvuF4Mktu	2022-01-10 15:27:44+00	2023-05-05 22:36:18+00
6ec6a878-71e7-4e7f-a223-857fc1e85450	Emily	Murphy	emilymurphy5263@icloud.com	+353879717877	YJ061011B	1962-05-01	Irish	\N	\N	17 Church Lane	IE	Europe/Dublin	$2b$12$OaMsp.Pnsso4GSHx./uF.oKAPIL8xGhfDFDJljpusfRHIVfZEq93u	2022-03-13 15:04:31+00	2023-05-25 11:16:52+00
e34fe7e1-3104-46e2-a954-dcc79a85a200	Carol	Morris	carol_morris48@gmail.com	+447555743215		1966-08-27	Polish	\N	\N	137 Station Road	GB	\N	$2b$12$DdmZTMN/g1LZUxsxHBpCj6KXGrDlfUdJivHva/W79tpcWQxzuNEhu	2022-06-27 16:22:34+00	\N
86b6f3f4-bcac-4967-a778-79a9a92ddced	Nancy	Evans	nancy.evans1130@hotmail.com	07911 862415	n/a	1971-04-10	Polish	EB6582530	PL	186 Church Lane	GB	Europe/London	$2b$12$9.1/NAn7J7OaI8RFKNMa5xLNDYxnLJGOsQzrP2FbFEJkA13pyHY7u	2022-01-16 03:19:00+00	2023-05-23 20:02:37+00
6a652412-e1a5-439f-affc-0cb13959b1a5	Barbara	Adams	barbaraadams258@gmail.com	+919767922833		1999-08-03	Indian	J6231854	IN	\N	IN	Asia/Kolkata	$2b$12$ykrWzKToIvrQA2CTszUoVJ4CBVhDg87wPSzA2wg/v5N/.uElt3giu	2022-07-14 02:10:14+00	\N
45ddcb92-bdba-4a91-ad89-1bb4eb60c9fe	Betty	Rogers	betty.rogers@gmail.com	+447400613318	\N	1963-09-10	British	893131818	GB	19 Station Road	GB	Europe/London	$2b$12$vqMWjo45eTqVlI1KvQdimU3pO3YOSaHJVu88agrl1LwkAGyOpb2yu	2023-04-15 06:20:52+00	\N
b3fe7fd9-4be5-4b4d-a804-19a36ff8ca91	Carol	Baker	carol_baker4069@outlook.com	07400 815733	n/a	1984-04-20	British	\N	\N	9 Station Road	GB	Europe/London	$2b$12$WFiMq.LMDsbHX83TEqIY1PhmTtlHCOeEAvCg17beAumCFMYqPHNPu	2021-04-26 17:12:29+00	2023-05-18 05:18:08+00
2155722d-d3b8-4b43-a0cf-0242f2ba33e9	Karen	Turner	karenturner3779@gmail.com	07400 513021	TS085347D	1976-04-28	British	\N	\N	70 St Johns Road	GB	Europe/London	$2b$12$xHoGGR5dKD3E7s/St14WUAb7BCj/bmqWv4.XpBVZyLnSAfLr9o/1u	2022-12-11 23:06:36+00	2023-05-11 09:28:13+00
53a04168-79e6-46d5-aad4-fd2ccb269c3c	David	Cook	david_cook1760@gmail.com	+919893394331	OZ 12 36 48 A	1983-02-22	Indian	\N	\N	137 St Johns Road	IN	\N	$2b$12$96PXxcAEdGifcIoqlvnHWmjsRpkmbAhPJ9eZme22jBkNd7QKmhi2u	2020-03-18 11:00:43+00	2023-05-26 09:29:54+00
26774ce5-952e-4407-a43a-657f7146b8db	Joshua	Turner	joshua.turner9178@outlook.com	07555 759978	ST152600C	1970-01-21	British	675660527	GB	48 High Street	GB	\N	$2b$12$uGfxiBE6ACcJgzK3V431hLfevbvtTlyZy4dGco874j0/su2Yz3xyu	2022-11-01 20:46:15+00	2023-05-08 14:38:09+00
18e3a8ff-d753-44f1-a2e1-4ad8f119dca8	Steven	Allen	steven.allen@icloud.com	07800 158290	\N	1994-05-02	British	\N	\N	84 High Street	GB	\N	$2b$12$p9mWLeRZ1/x8XwLCRHeKGBTIxJeYd73LL4e5x.qrR30prKqdmTCIu	2019-06-01 01:47:27+00	2023-05-25 07:48:44+00
910e02df-9853-4687-a0c0-a0a1731a7cf7	David	Walker	david_walker4540@gmail.com	+919151117933	XY 84 85 30 B	1983-08-31	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$4wFlTLHCt1qlUveouLvUH7.UQVnvx6VfMDEblHJCJzSDkr7jbSIHu	2021-08-03 23:46:07+00	\N
e8dc90ee-16a5-4e93-aa13-9b6cc6e9a32c	Linda	Morris	lindamorris1521@gmail.com	+48888607983	JG142010C	1995-10-09	Polish	EA6428935	PL	\N	PL	Europe/Warsaw	$2b$12$TELxrGOgtQaPvwqhxa7nr10UAs5lullW/9BBmOMyAqlB6yNdUcJhu	2021-03-25 23:50:00+00	2023-05-18 17:08:16+00
483f2643-f569-4119-afab-945a3e86600b	Michael	Wilson	michael.wilson@gmail.com	\N	AH458949D	1982-08-15	British	825738620	GB	156 St Johns Road	GB	Europe/London	$2b$12$sjV5a/HsbmKfKj02ci4yKGIOKl4liK9oUQB84umCsE2W9umTQGedu	2020-08-09 21:47:03+00	\N
ef38f5f7-b0db-43c9-a09c-233d66c1ddef	Patricia	Lewis	placements@brightpath-staffing.co.uk	+447800029992	YR 42 22 90 D	1996-10-23	British	855290899	GB	\N	GB	\N	$2b$12$sj2G0FRmRecA2H04N1cWcta50r0TIN8FZvTbhTEYd2S1iQKUOsEpu	2020-12-21 12:43:41+00	\N
3fd9cb3e-3b56-4054-a5f7-1283b81c82c4	Patricia	Moore	patricia_moore9729@gmail.com	07400 916475	\N	2001-01-23	Irish	\N	\N	102 St Johns Road	GB	\N	$2b$12$GeFpuHHvHylOGKMmDSZUXmzVgMAbadfl62YG42GR5JCAC5V2OOzNu	2022-11-04 03:34:44+00	\N
5ee709ef-fca9-46ea-adf1-5901228e1e7d	Carol	White	carol.white@outlook.com	07800 383324	TK995688A	1968-08-13	British	\N	\N	160 High Street	GB	\N	$2b$12$S4L1K8jDaHUWY9Jl7ceasZAQbwnU7Qrob.Nt7G2cZstuYrvpPPPmu	2022-11-09 15:49:30+00	\N
ad3fa53a-eccd-417e-a8f8-7674e241f671	David	Harris	david.harris9824@gmail.com	+447555069925	\N	2001-03-08	British	\N	\N	\N	GB	Europe/London	$2b$12$Q36DEa76cA6RytxRr88kWNrzAMHA35nP5nv8jxLWK9ugKTJ2YQY.u	2019-05-28 02:06:15+00	2023-05-27 16:44:10+00
9ad64b56-4832-4255-ae3c-5e094740fae3	Karen	King	karen.king4031@gmail.com	07800 208952	n/a	1975-02-20	British	336200790	GB	49 Church Lane	GB	Europe/London	$2b$12$6JBrU4lrmda9anfWuFHm1smZj/wZka14D.ku4j.gadLcL5nZ4Ss8u	2021-01-03 22:06:40+00	2023-05-15 04:07:29+00
ad0e7fa3-8ba9-4f76-a541-a2aa5fc9f4ac	Jennifer	Carter	jennifer.carter@hotmail.com	+353851983598		1996-08-15	Irish	\N	\N	76 High Street	IE	\N	$2b$12$cWj1ocKUqV0u6KVlcSjzccgKnv97PSmmxD409ZBnhwnEnONaR72yu	2018-05-16 13:26:40+00	2023-05-10 10:54:17+00
66cb7d35-9cff-499f-a75c-a58dd798c26e	Kimberly	Carter	kimberly_carter7632@icloud.com	+48790045150	TM 38 99 76 D	1990-07-26	Polish	FA1767321	PL	27 Station Road	PL	\N	$2b$12$IO1cNDoBeo7EmIIJzC9ntHMFUyw7qpjID5ed3Tkn8Sn5l13eTks3u	2022-01-28 11:23:07+00	2023-05-06 09:26:57+00
f393819d-5ede-432d-af22-cda3deb63629	Anthony	Mitchell	anthony_mitchell7333@gmail.com	+353853761253	ZC577830D	2004-02-01	Irish	\N	\N	\N	IE	Europe/Dublin	$2b$12$vtJH2ON0fjN8zJn5g3GLyEb5yCZtAoYb16wtJiAfmfw9mQRNh3LJu	2023-04-15 03:19:15+00	2023-05-22 03:23:24+00
0d8fa18b-b975-46d8-a641-43d28983bb18	William	Taylor	williamtaylor4200@gmail.com	07555 775854		1992-03-06	British	849100217	GB	\N	GB	Europe/London	$2b$12$zgh4uEGZhr4oxZg.88hMx8eimHbhbeiCoziXFU1W8v4jmR4VoWdPu	2019-06-25 05:35:51+00	2023-05-01 08:13:01+00
ce1fd458-e1a1-4297-a062-8b3edf40f4cc	Barbara	Edwards	barbara_edwards@outlook.com	+447555318283		1993-11-23	Indian	\N	\N	66 Church Lane	GB	\N	$2b$12$uaOJwJ12s4IcvMJ/greLYEYQWAVxrYdrp5rcx8v3HOsuaFmJWRJYu	2021-06-10 15:52:36+00	\N
e78d2117-973f-4761-a2e1-a97312a1a3b4	Matthew	Collins	matthew.collins@btinternet.com	07400 435556	KE575727C	1982-11-28	Irish	\N	\N	\N	GB	\N	$2b$12$8RmkSKbdBQFodcrBKhIgPTeQm1GcFMDvlP./n5wnLb/tYUBLIBKqu	2019-11-15 04:12:35+00	\N
f98e2917-1a74-4b1a-a882-af9d5aedd550	Donna	Williams	donna_williams7402@gmail.com	07400 791197	YE842563A	1991-08-15	British	\N	\N	1 High Street	GB	\N	$2b$12$VhJS2TtuBuKdhjLs7vwHMC4vKRDFhLlqLzADECXtljNavrpHs5viu	2019-07-10 09:18:57+00	2023-05-07 17:22:03+00
3f2d36d5-0829-41f4-ab8d-c10835062786	John	Miller	john.miller2118@icloud.com	+447911261073	AM 76 26 51 C	1988-10-14	British	\N	\N	59 High Street	GB	GB	$2b$12$daovgiQsmycte4WYZbBGs.LNKB90g6tLFz6cLCQX0MZk2rSxwIdQu	2021-06-21 21:57:51+00	2023-05-16 14:20:45+00
ace79449-28dd-4b42-aecb-a850232f6681	Matthew	Baker	matthew_baker8375@btinternet.com	+48729715979	\N	1997-04-25	Polish	\N	\N	160 Church Lane	PL	Europe/Warsaw	$2b$12$fVhvpHEI2MGc900euppYa/reHEcatPcHDdQD3yHonteEoqZg2SD7u	2019-07-24 12:43:48+00	2023-05-26 15:19:39+00
d90facff-c490-4591-a578-c6c86b4e15b4	Susan	Green	susan_green@gmail.com	07400 643520	GA136586A	1999-08-08	British	\N	\N	67 St Johns Road	GB	Europe/London	$2b$12$cTZRHitFZYXqmMyX.RypfBfnZn6Oh0yQ1OJ/4blWV5aHQsaLOljtu	2019-09-27 21:44:33+00	\N
242c8d8b-1f0b-44ac-a97d-bc498ead8ff1	Andrew	King	andrewking2509@hotmail.com	+48602470226	HA 51 90 09 B	1982-01-29	Polish	\N	\N	86 Station Road	PL	\N	$2b$12$qR/h0WQJ0SZBi.F2Oe264uQZXwW0/dKptRc2IhPBuolEXSCp0NYau	2020-10-16 03:44:12+00	2023-05-06 12:31:46+00
44a86f7e-0b61-45e4-ab79-5e5360d7e5ef	Richard	Allen	richardallen9619@btinternet.com	07400 612908	ZC411998B	1999-06-24	British	\N	\N	26 Station Road	GB	Europe/London	$2b$12$YGPZ5uxYdxMVVJm63QmJ8fsxcoCxaKfOydMq/p6PPswfifbVRv09u	2020-11-06 20:02:00+00	2023-05-16 03:28:59+00
ccf0ea84-c3ec-466b-a735-2436d0b9f83b	Charles	Bailey	charles_bailey2033@gmail.com	07555 656933	LT294488B	1978-01-22	British	565015461	GB	78 High Street	GB	Europe/London	$2b$12$1ywimhAQW6tHL7ThdqkLgX8dqWfGe7UHek/rYjND.gu/HQDiPQZOu	2019-09-27 15:54:47+00	\N
6cbb47de-6d57-45b4-a95d-77de5985792e	Steven	Williams	steven.williams@hotmail.com	+353878586828	BZ 19 47 82 C	2002-02-02	Irish	\N	\N	35 High Street	IE	Europe/Dublin	$2b$12$tGJ5U3EoneEgFpZx4rvUpKE3v7.hBkB9dH8dMCZJW4rY3zTBGaIqu	2023-01-09 17:42:31+00	2023-05-04 04:10:22+00
4a2d4e70-f5fd-4ec3-a3b2-2718b3e612b8	Carol	Morgan	carolmorgan4193@gmail.com	07555 484813	SM193511D	1984-06-29	British	\N	\N	104 St Johns Road	GB	Europe/London	$2b$12$pbhb/dYqF6rMXnV/OUceOZTDJ.AUM1Q9ioIePJKQRg8LqJ.AxF1Vu	2019-06-07 16:37:19+00	2023-05-02 21:33:51+00
8ec575fe-d91a-487a-af26-fcd69b33c82a	William	Moore	william_moore2890@gmail.com	07800 122911	GZ742218D	1967-03-14	British	\N	\N	25 St Johns Road	GB	\N	$2b$12$Mw8bXCjX.F1tzStIurnuY.6NwjYzEdbL8IX2dsLbuVknBduDr0Hou	2018-07-18 04:08:53+00	\N
71e39919-4651-487f-a7e1-707a95f055b4	Donald	Clark	donaldclark4738@gmail.com	+447700020465	n/a	2000-07-26	British	625655781	GB	\N	GB	Europe/London	$2b$12$BMF.mpP7GBHLJ6mS2AcW2d9qxdqi61xpfttF6CvxpaJEeWBkB8n0u	2021-07-21 03:13:39+00	2023-05-17 09:22:40+00
af7ccd57-0f37-477e-a1e9-37ecd476ccf9	Robert	King	robert_king@outlook.com	07911 285083	GT203117A	1975-01-04	British	\N	\N	188 Station Road	GB	\N	$2b$12$sry/S/jKoIvfaLvDjtQ8kDQSKZDFvFOzS4ctS5KuESU8sR4r74jRu	2021-06-04 12:24:25+00	2023-05-22 05:08:22+00
4579b072-037d-4598-abb3-cd58d9bb2bee	Michelle	Wilson	michelle.wilson2855@btinternet.com	+353855879937	n/a	1972-06-28	Irish	\N	\N	123 St Johns Road	IE	Europe/Dublin	$2b$12$dxz8gcNTTGYi209D0mc3BrGFBNJpgSVoUP63s9i.TvrAyxzxubcVu	2021-09-25 00:44:52+00	2023-05-06 05:45:06+00
8686623e-ad60-48f4-a9be-8fbaf3b03f55	Daniel	Rogers	placements@brightpath-staffing.co.uk	+447800142463	JL 41 51 86 A	1967-12-20	British	\N	\N	\N	GB	GB	$2b$12$SX3Nc.I9ssPPtKMBKJo5RLo1rW15GAnOKH3Y/jfhWOLNXXfQBnZUu	2020-08-03 12:57:04+00	2023-05-28 13:15:40+00
e35bd8a2-50ba-4c72-a70c-01857d4fd999	Michael	Allen	\N	07555 069976	ZS961040C	1962-08-12	British	\N	\N	139 Station Road	GB	\N	$2b$12$cslwMjgMsVo9oGuNADGVhjMzt2XvMAg4QYzeKcfyqCCT9k/1x94Wu	2022-06-10 03:39:59+00	2023-05-15 05:38:30+00
b9ab6a77-d223-479d-afd5-cdf5818c1e64	Nancy	Robinson	nancy.robinson@icloud.com	07911 829333		1983-08-05	British	\N	\N	178 St Johns Road	GB	\N	$2b$12$5.Wx8DWQ5gZpr797ldtLQeWYbTfIOF12d05dgU7Mq0VE2yWuZNr8u	2018-06-19 11:10:18+00	2023-05-13 10:20:12+00
98779377-3921-4ee7-abb8-6f68f9157253	Mary	Mitchell	marymitchell9175@outlook.com	+447800010550	XL 49 75 87 D	1998-11-19	British	\N	\N	9 St Johns Road	GB	Europe/London	$2b$12$GmjPKdUlXuHKI2uJe97K0FSJ/sqiurfbOM.4MAmn1gtTI6ssgRtWu	2022-06-08 07:37:35+00	2023-05-22 03:42:42+00
19ea8bb4-6e25-470e-ab66-9c8ed885e3e0	Richard	Wright	richard.wright@icloud.com	07800 449528		1981-03-03	British	\N	\N	170 Station Road	GB	\N	$2b$12$NpLXgcOJ5OEpadiWum4Ln1NQlSVjOG5ISXCYgafaoPzLwAWRryB9u	2021-07-03 18:58:38+00	2023-05-16 05:57:42+00
74c1e5b9-73d6-40e6-a0cc-e9dc0fe569a3	Sandra	Brown	sandra.brown@gmail.com	+48729357583	n/a	1968-02-23	Polish	\N	\N	144 Church Lane	PL	Europe/Warsaw	$2b$12$Ieco2KTvVC4bM9bJe07IImmr7Qs2.l3OgHH5Z1A8R3wDBxqYorOiu	2020-09-12 06:35:05+00	\N
c1bc92c5-1c3b-41cb-a0bd-48880060f6ae	Andrew	Parker	andrew.parker@gmail.com	+447555564122	n/a	1966-06-01	British	\N	\N	162 Church Lane	GB	GB	$2b$12$2GSFzhLK78y9vfaB3yJmGGJoi3sssGj0x/IDgEswC4UIYQWcQJlfu	2018-10-24 13:28:49+00	2023-05-12 17:54:07+00
8eba7783-85d8-4520-a470-997098c56997	Elizabeth	Bailey	elizabeth_bailey@outlook.com	07800 801375	HK554620C	2004-01-07	British	571623823	GB	\N	GB	\N	$2b$12$rg47883Ahp5LokuCpGjCnuoBXrP7zJ56Y.weLy04.ddcEztFrEESu	2022-12-25 19:53:24+00	\N
51c58f85-cba5-409a-a3fb-9b8550c6ae1a	Richard	Collins	richard.collins@hotmail.com	+48660302949	JM722653B	1967-05-13	Polish	FA8569907	PL	\N	PL	\N	$2b$12$eFLmI0qqhb.yR9gAer3mM.39OuSMrz.YGHcY.r2Ju68MyCHh9mfYu	2019-09-09 14:19:53+00	\N
f44e1ca8-c677-47f3-aa22-1341fdc831ca	Richard	Cooper	richard_cooper6274@btinternet.com	+48501120833		1982-11-11	Polish	FA9712179	PL	106 High Street	PL	Europe/Warsaw	$2b$12$X0xna1LqNgmKdLjWuZkAuUD8ZChLOhuG0Jm7UreEdoyW373Kt8sZu	2018-08-09 22:03:53+00	2023-05-29 21:15:31+00
59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	Barbara	Murphy	barbara_murphy2314@btinternet.com	+919277042084	applied for	1965-07-02	Indian	\N	\N	38 Church Lane	IN	Asia/Kolkata	$2b$12$DB4BWjy27il6JFx.TsIhiVT5AgcLrWQcuMPVThIKJEODnunJgKsQu	2022-06-18 13:42:56+00	2023-05-05 07:01:13+00
79eb4da9-99df-40fd-a49b-f34fa806c9b8	Karen	Edwards	karen.edwards285@gmail.com	07700 141602		1971-02-14	British	\N	\N	140 Station Road	GB	\N	$2b$12$rhzZw3nSSvLRMoaJtiN18eYisCK6dcoCiof8BlA3C.nOLkJdt2Giu	2022-01-20 02:01:38+00	2023-05-31 12:14:14+00
47c3a54b-3ab6-4dc1-a1e8-69944128d98b	Linda	Green	lindagreen5811@gmail.com	\N		1965-07-01	Indian	\N	\N	9 High Street	IN	Asia/Kolkata	$2b$12$LmM3/iU4SrNfr8VT/vGPWKvzUG0lOXJMek6EK66SmcG3JT/lPOWFu	2020-05-30 05:25:01+00	2023-05-07 07:48:12+00
0a77b460-1d35-462a-a86c-94e841bcbba5	Ashley	Allen	ashley.allen@gmail.com	+919491100111	CS673937D	1965-11-13	Indian	\N	\N	13 St Johns Road	IN	\N	$2b$12$TJuhswLM7CFYmLWh3/r2DaZl9hZgTNiUAWTIG3NLxWq5zHotLgpGu	2019-04-04 15:34:03+00	2023-05-30 00:28:51+00
de3e95d1-bb0c-4678-a6c4-5ff87257c956	James	Anderson	jamesanderson@btinternet.com	07400 146268	n/a	2004-08-16	British	\N	\N	134 Station Road	GB	\N	$2b$12$Z9KyKgumh04Ry8F3EAV1SA3ERRyonr9WxXe9VkccqOTRVBHOU7y4u	2021-11-06 20:46:38+00	2023-05-31 09:18:00+00
d24bd005-cb76-4cbd-a582-bc0f02b5311d	Elizabeth	Edwards	elizabeth_edwards@hotmail.com	+447400597763	AK 03 39 41 C	1965-03-27	British	517529649	GB	\N	GB	\N	$2b$12$Hu5SE7IuCTpp771rt2ya7fUoiEu2kEmDZNMQbl.rKdidoet2rAqDu	2020-10-08 11:17:01+00	2023-05-01 00:06:18+00
0116d9be-9f69-4a76-a2e4-f47b07d96786	William	Brown	william.brown@hotmail.com	+919676990474	\N	1990-05-28	Indian	\N	\N	118 St Johns Road	IN	Asia/Kolkata	$2b$12$iOHQ71YUmdYZ1ZiNnXj8D42dAmazQ2HkboUKVH3nxOwVsLcSdt2Bu	2019-08-17 01:14:06+00	2023-05-31 06:29:16+00
196578d2-b057-413a-a282-ea6ccb3f0dfb	Matthew	Murphy	matthew_murphy2986@icloud.com	07911 811576	HG423165D	1964-09-25	British	447360158	GB	75 High Street	GB	Europe/London	$2b$12$wy7PGwm4tooXZNOZ.Zr6QR7WJkTTdRiycs4.u/eee670o7be46MUu	2019-03-22 18:06:15+00	\N
868c2cbc-4ae4-4253-a7fa-c0d8aff7470a	Joshua	Morris	joshuamorris@outlook.com	+447555421619	RB 38 88 45 C	1979-03-07	British	\N	\N	\N	GB	GB	$2b$12$cVvUC4ApHPWcmjwLVRIvNHhUaiiUYrj03UaPvU40IfqYdLKz8HBuu	2020-10-17 03:38:26+00	2023-05-18 23:32:43+00
087402c4-6909-47e0-ae65-eb285504a09d	Jessica	King	jessica_king@gmail.com	+48602908199	\N	1980-04-17	Polish	\N	\N	170 Station Road	PL	Europe/Warsaw	$2b$12$pS3XwuVBeCNK.izq.lbR8Rfir5YWArI4xt8lVuZudRFsXMN/YOrXu	2022-09-08 14:23:06+00	2023-05-06 14:56:51+00
93edf3b6-a235-4f9a-a38a-e8a11a18c29b	Mark	Adams	mark_adams5096@outlook.com	07911 247947		1969-02-20	British	324868936	GB	114 High Street	GB	\N	$2b$12$0KzC62Cn84j/DjtUPqGgwyNl7Any1vNuoBUI09dfrgFf1nClD2QCu	2019-01-25 02:37:24+00	2023-05-24 10:12:14+00
c20eb7bd-f6f9-4b5f-a7e5-8177c8b58c1a	Joseph	Reed	josephreed4792@gmail.com	+447911035243	EA 41 54 49 C	1959-12-19	British	774792691	GB	147 St Johns Road	GB	\N	$2b$12$8pH88jP6.kH74TLKdJQRALFUuxyRr6OinXg7hJwbPCow1QcLx67bu	2018-10-06 16:24:15+00	2023-05-13 08:01:21+00
db76c64f-af59-4042-a8ff-e4ebe74d0cc1	Nancy	Carter	nancy.carter@hotmail.com	+919403389074	ES532435D	1958-01-04	Indian	\N	\N	150 St Johns Road	IN	\N	$2b$12$gY3LKz./HUDqTT7hsS3yerPepoRQIQnnjIha6LpcBitQmmRxm2jsu	2021-05-12 21:23:53+00	\N
9ca0f661-ff6f-496f-a48a-82a1f4033b37	Charles	Reed	charles.reed7396@outlook.com	07400 988796	\N	1963-07-11	British	\N	\N	82 High Street	GB	Europe/London	$2b$12$UyENCgaECWelcUSRJ2MymW7Ct1vWbU7kP79vrNzR3EAg5Xqcarm2u	2021-04-11 01:35:52+00	\N
15cd60f8-8dae-4bba-a785-a12d82b0cd5d	Jessica	Lee	placements@brightpath-staffing.co.uk	\N	ON 52 75 69 D	2003-08-21	British	607557872	GB	10 St Johns Road	GB	GB	$2b$12$/6PcFg3lYuL1.Y1BharCyzElJIYhNTmxX1AMwMT5DVGV2pUNcCH3u	2020-06-25 10:06:07+00	2023-05-03 18:25:54+00
9257a60c-35fb-4cd7-a3a6-e97f7e976cd6	Anthony	Collins	anthonycollins@outlook.com	+919989489909	n/a	1958-10-05	British	\N	\N	13 St Johns Road	IN	Asia/Calcutta	$2b$12$TZMOIj5ToObR0Tgz077944WifoDtW13kHyf6QTnjokT0UdImi7UJu	2019-02-24 15:09:34+00	\N
a450dfdd-2e81-45d9-a4ce-25cc898a1c96	Barbara	Collins	barbara_collins3487@btinternet.com	07400 577821	n/a	1986-06-22	British	\N	\N	157 Church Lane	GB	\N	$2b$12$cdvUaTFUjhou2pn./NPBL0c.wf7WmCTXVfBDCUwJV.qf8daZxQrXu	2023-02-13 19:38:29+00	2023-05-09 13:00:35+00
5b517726-aa80-40f2-a02b-43f5e9746b7b	Sarah	Lee	sarahlee@icloud.com	+447800479110	\N	1982-09-08	British	\N	\N	\N	GB	Europe/London	$2b$12$D0HZJWnl7lPfoEJeNQIHV7PHpfbihBIwoprZRwnOSGxQ17FHRo6pu	2020-01-05 20:10:26+00	2023-05-11 17:58:41+00
efbea063-3a75-4591-ad7c-76fb1d15511b	William	Anderson	williamanderson7880@gmail.com	\N		1993-03-26	British	\N	\N	135 Station Road	GB	\N	$2b$12$BoCN5fhoiyId.lI5RbU7xi4vYji2ZSlCt7dkZjeDFsUn2vyluBKOu	2022-04-05 10:38:10+00	\N
85cac462-265d-435b-ad36-e6c4f5361954	Richard	Evans	richard_evans@gmail.com	07555 257274	PE046817B	1982-09-28	British	\N	\N	146 High Street	GB	Europe/London	$2b$12$GvgJh.Yi.LscNP9UCrrp4kyZwYNjmgFWF8a26FfMnzvl12/34a3fu	2022-06-17 08:03:51+00	2023-05-18 20:42:48+00
9038ce52-b5f1-4fb9-ac3a-eecb4881becf	Lisa	Young	lisa_young@btinternet.com	+48790783177	ME 65 00 47 D	2002-09-16	Polish	\N	\N	80 St Johns Road	PL	Europe/Warsaw	$2b$12$jTCXCdowh/S6.M7PElefojHNu1/lmx3SehCy9j9YmPtsauZv8n8Iu	2022-09-17 14:32:30+00	2023-05-13 23:46:19+00
33fd0a76-a1bf-4eeb-a7c9-b83937f0e622	Thomas	Hill	thomas.hill@icloud.com	\N		1961-03-28	British	496320757	GB	86 Station Road	GB	\N	$2b$12$UtFTsWYdbIWW1.FW5GssMmeuuzA6bAUOjHFD45U4DhcEQjx9afrQu	2020-03-03 00:39:19+00	2023-05-25 21:42:29+00
66c3f877-b5e4-4875-a5e2-49f98f57d22c	John	Walker	john_walker@outlook.com	\N	EX908969D	1968-06-24	Indian	U8133579	IN	90 Station Road	IN	Asia/Kolkata	$2b$12$DCYSwL61oYEnmTY.eZ8FOvPyVhaBeca406nX5/.9xhgfOUcX7J15u	2021-05-04 04:15:34+00	2023-05-31 13:58:48+00
391371a9-b0c7-4efa-a29b-c02ab4dab0d1	Anthony	Carter	anthony_carter1858@outlook.com	+447400818915	YG 92 66 83 B	1981-01-15	British	271968743	GB	\N	GB	Europe/London	$2b$12$C2k7ucLrUZNieawdrQk6N/VjRMnXARTATmKeFzzsX/31e4.KKGWwu	2019-07-14 22:11:38+00	2023-05-05 19:27:46+00
a636dd00-3727-4e70-acd1-eebce1246c9c	Emily	Miller	emily.miller8779@gmail.com	07700 147984	GL741059A	1972-10-26	British	\N	\N	167 High Street	GB	Europe/London	$2b$12$6xfM4ncOWzcFgXKjBWdSmH.Jy27d5u6462x/m855jAwsGGtz/bvpu	2019-05-06 10:21:44+00	\N
32371588-3244-408b-a4a7-c77d2918ca23	Mary	White	mary.white2620@outlook.com	+48790028210	EW877459D	1970-05-31	Polish	\N	\N	17 High Street	PL	Europe/Warsaw	$2b$12$sp8CAmgmoKMbqd2quGiJguglRumwqMumH5eS62FUNZOARCEuO64Ou	2019-11-15 12:44:37+00	2023-05-02 01:56:35+00
14b4115e-1629-4ef6-a977-e6378176fd2a	Richard	Miller	richard.miller@btinternet.com	+48602648514	RS 96 08 02 A	1962-04-12	Polish	\N	\N	94 St Johns Road	PL	Europe/Warsaw	$2b$12$ttxpsKu1Gk6N0CMSZDupwa5FSUUEVuUHE6Lu9AaRSgzdkTdb76SMu	2023-02-23 06:18:57+00	2023-05-17 14:02:28+00
c0c1caf1-d1f1-4ce5-a4f7-182270237c65	Donald	Baker	donald.baker2721@icloud.com	07400 934921	NR046112A	1995-01-08	British	\N	\N	161 High Street	GB	Europe/London	$2b$12$2elyY9xDMqk7JhMx17os6MKobzKVQCXXzczmWHddyj212yEHDOzVu	2022-10-04 13:10:38+00	2023-05-21 05:54:59+00
3b2a7aac-1253-4e7b-aa01-7f50afc269c3	Sandra	Hill	sandra.hill4297@btinternet.com	\N	LE532728C	1986-09-02	Irish	PB1365257	IE	159 High Street	IE	Europe/Dublin	$2b$12$ccFzmQGl6y8AtJa0u6VF8xUI3ok2IJZzqwzgBPqjyMELquO5xh0Tu	2020-09-11 07:36:03+00	\N
e7eafef4-506a-41ab-a744-849d209748ef	Anthony	Bell	anthony.bell@btinternet.com	+447555638042	OE 23 82 86 D	1978-03-01	British	\N	\N	\N	GB	Europe/London	$2b$12$xnRfCbV5Mtjuj.YzNzmPOtcifvu/mawaO/3GFBPuRxCB97/j6/Jpu	2019-12-21 14:20:11+00	2023-05-07 13:35:22+00
a2b672dd-73ec-48df-a446-0fc53724ee32	Joshua	Morgan	joshuamorgan@gmail.com	+919768435758	KP026768B	2001-12-28	Indian	\N	\N	151 High Street	IN	Asia/Kolkata	$2b$12$7MBseTxa1Yak1NOtgdHVWfULTYp4C7my.GSbK.exLfMQHIkG1Ac4u	2019-11-24 12:34:33+00	\N
c103b3fe-321c-48f5-a9d4-5c12019c9051	Mark	Bell	mark.bell@hotmail.com	+353861972520	MT785884C	2002-11-05	Irish	\N	\N	179 St Johns Road	IE	Europe/Dublin	$2b$12$fRSbaRbmrK3rjVjYTQM8yiWSxbU7teIfhO7J8/d1orjutIyXBtelu	2020-12-19 18:19:40+00	\N
19a4ad88-d3c1-4fcf-a767-cece9dc8172d	William	Jackson	william_jackson7129@gmail.com	+919667769337	PT 62 25 54 A	2003-11-26	Indian	\N	\N	7 St Johns Road	IN	\N	$2b$12$ZnyZ81J3xPJwx3pQQjSvRyDUCeoTLVIzrSSXVaGW3fOGx0P4NPw1u	2021-03-12 05:29:27+00	\N
a79800ea-02ad-4ee2-a40e-e60a48d551ba	Mary	Miller	mary_miller6472@gmail.com	07555 027316	EK256610C	1976-03-08	Irish	\N	\N	148 Church Lane	GB	\N	$2b$12$QZw2wHme1wXtolh8N36psNH09a3D/04C62jtgSWj81JJZa2C1DF7u	2021-08-29 05:49:30+00	2023-05-25 17:19:05+00
e4cd3088-f97b-4c7f-ac15-1a879f67fa4f	Carol	Moore	carol.moore7395@gmail.com	+48888565021	KH342960A	1992-06-04	Indian	\N	\N	\N	PL	Europe/Warsaw	$2b$12$zyrw/RWcJhoDv6YGIwC8aCGLegXUIe7pBlB98ldIsQk7Dk4hzwg.u	2018-08-07 09:09:32+00	2023-05-30 23:36:02+00
dacb6c74-5cf8-43b2-aae3-075de6da101b	Joseph	Lee	joseph_lee@icloud.com	\N	EG 35 49 85 B	1963-07-07	British	668750468	GB	164 St Johns Road	GB	\N	$2b$12$eJmhmMKSyqFkwi72XlSmgDs1H6GZMUuET7Gns1aenNlZ65vd.f2Ju	2020-11-13 02:20:57+00	2023-05-17 12:26:54+00
d2336f94-78ea-4e17-a8e9-06a977b7c1c7	Thomas	Bell	thomas_bell@outlook.com	+48729845662	SE909256B	1964-04-02	Polish	\N	\N	194 St Johns Road	PL	\N	$2b$12$uPPVe5m75H/wL5bH75Rxu9q/h5TuTLNqZT28lof.sgV0grcXZfI.u	2023-04-12 11:29:20+00	2023-05-06 11:09:20+00
f72a03ca-928f-4cbf-a82c-c63f71cc6d42	Patricia	Wright	patricia_wright3335@gmail.com	07800 167046	LH158221B	1988-05-02	British	748619854	GB	114 St Johns Road	GB	\N	$2b$12$B2YlxvWl0bS7UQytlhfuLMttNyR54ZkN32xDhDGOTvOQ7nYTlRPvu	2022-03-07 16:40:06+00	\N
666bf77c-44e5-46ee-a80b-0ed85ac64c7a	Donna	Young	placements@brightpath-staffing.co.uk	+353876118340	KJ 50 59 71 A	1981-08-24	Irish	PB3131056	IE	191 Station Road	IE	\N	$2b$12$jXbB4U6/qU50bTLDegqWDO/.j3EL94cuU1WYnk1rhLecGMeUw3iJu	2018-07-08 04:29:02+00	2023-05-23 12:33:52+00
5fae4052-8eb8-4694-a8fd-21d5bc34fba0	Susan	Young	susanyoung@hotmail.com	+919606167966	WC868030C	1989-04-29	Indian	\N	\N	91 High Street	IN	Asia/Calcutta	$2b$12$sKPsz5jWCPMTnKssYcUagroSa0jrI74A/BLFhTsHG92mN2VvdUhPu	2018-11-12 20:32:24+00	2023-05-01 11:57:59+00
741e4474-7e0d-449b-adf8-2866a2eb05ad	Andrew	Moore	andrew_moore1211@outlook.com	07400 673872	JE805285D	1967-05-14	British	\N	\N	102 Church Lane	GB	\N	$2b$12$/BxyyR.ln4jMivy8VWWA3qqLuob73/Nw9j98OvivlR6B/G1fMV83u	2022-05-14 04:17:16+00	\N
fb2cbf07-a06b-4e58-a19d-6fcd3e316397	David	Cook	\N	+447800484836	\N	2001-10-18	Irish	\N	\N	152 Station Road	GB	Europe/London	$2b$12$05ISGslyc9nPf4msqrrQm816rf/h3L6gLktq6X5ew8qPXXyXDGYAu	2019-10-30 12:14:44+00	2023-05-08 00:21:55+00
94599b9c-40ac-4a48-a066-45c9269ff8b9	William	Phillips	william.phillips@gmail.com	07555 503761		1971-06-28	British	483572007	GB	\N	GB	\N	$2b$12$ju6/ROrGRqO1vieKZTpSXoaVVEj1PFWyIqM0fka0UN/A8jHe5.c4u	2021-10-07 04:07:33+00	2023-05-29 15:44:00+00
6a38980c-7eda-48b2-ae5c-0c792708b080	Richard	Jones	richard_jones3197@gmail.com	07911 048776	n/a	1959-11-14	British	599201355	GB	90 High Street	GB	\N	$2b$12$kvqcD928gx34lhauxPS4SY37dphhIslGiwKZFF947Dyv7iB2wWOOu	2022-06-24 23:52:16+00	2023-05-02 09:25:42+00
b6306ea7-8fda-449f-a8d2-78160ac42ea9	Elizabeth	Rogers	elizabethrogers2698@gmail.com	+447800087239	n/a	2002-07-28	British	\N	\N	\N	GB	GB	$2b$12$N3me30ddcwvXo8wNErwuBzgxl4EDOQCWj7jeeI6px.9DDIcr10gEu	2023-04-12 11:36:57+00	2023-05-17 09:28:07+00
8f19d835-ded7-4594-a758-bcdfdf6ddabc	Kenneth	Moore	kenneth_moore@outlook.com	+919819040618	GY827427B	1964-12-04	British	\N	\N	42 Station Road	IN	Asia/Calcutta	$2b$12$zJj.TJfEF1uNOS1zWLfXDTsSfzg1gqHY5nH1LsFL/k7ixkrJBfDru	2019-10-16 03:50:51+00	2023-05-17 05:29:24+00
0d2d75c4-73c3-4858-ad07-b35c83c39915	Lisa	Lewis	lisalewis1559@icloud.com	07700 166325	n/a	1961-08-30	British	\N	\N	112 St Johns Road	GB	Europe/London	$2b$12$8D/J.4MvRw8FMnx8ixRLYgK/7VNVTzEt5CJWdqc/R2.yZRsVPEfvu	2019-01-06 02:43:58+00	\N
c81b4e13-1b74-4585-a5f1-20945a44d0ef	Mark	Morris	markmorris1034@gmail.com	+48790951345	JR 75 31 65 A	1976-11-23	Polish	\N	\N	78 Station Road	PL	Europe/Warsaw	$2b$12$1DBSJTyfoYEcOkTK2cyM7EjnTf3svtxzX2iRPfveNOcopGlKZuwBu	2022-11-20 05:13:53+00	2023-05-23 13:08:16+00
de4c0dca-8106-4ab4-adfe-630c1165c11d	Jennifer	Anderson	jennifer.anderson@gmail.com	07555 258942	KK371267A	1992-07-09	British	\N	\N	60 St Johns Road	GB	Europe/London	$2b$12$KJQ4LvB5iH9L6jEIt0LdrqUFn1UAT8/AZTaKF50/9cAbnM9L05Wou	2019-07-04 20:19:41+00	2023-05-14 14:07:53+00
2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	Carol	Collins	carol.collins@gmail.com	07555 040137	n/a	1999-01-02	British	\N	\N	200 Station Road	GB	Europe/London	$2b$12$cjN3J53ab036I/iH1LWw42f0XAGRjXElNeZsqRd4j9GRJ3IwMF20u	2019-09-17 08:29:15+00	2023-05-20 21:08:07+00
f6a91f59-7d8c-4e9a-a6e1-7b8b91ffb8a1	Anthony	Bell	anthony_bell@icloud.com	\N	\N	2001-10-07	Irish	\N	\N	192 High Street	IE	Europe/Dublin	$2b$12$wxd.2cLqmEnQT2ZxwZ3HnzmP8CTKQy3wWxm/IV.WL.bgNyO7zFNeu	2019-03-07 18:41:36+00	\N
61159c87-3ca7-40a0-a4f6-fa542037927b	Nancy	Bailey	nancy.bailey3474@gmail.com	07800 955069	\N	1960-01-01	British	\N	\N	153 Station Road	GB	Europe/London	$2b$12$NYxwilvphtq0fNpyKKKEbE.0h.arTWIMPzBN8hFl37tea5L1d9WCu	2020-10-25 20:19:20+00	2023-05-25 08:53:46+00
18a416a2-d076-496f-abdb-63820ff58edb	Michelle	Miller	michelle.miller@gmail.com	+353874255741	SZ248698C	1998-04-20	Irish	LB3224165	IE	91 Station Road	IE	\N	$2b$12$WYsVK51O5TERu4E45v/A7hxjIrUqorVea.KnKEZYtljOAzFLpoaeu	2020-03-18 05:37:02+00	2023-05-18 19:54:35+00
e426abe5-2946-490a-ac72-75b0e5c8e179	Andrew	Lewis	andrew_lewis@gmail.com	+919286800157	n/a	1983-03-16	Indian	J5023506	IN	121 Station Road	IN	Asia/Calcutta	$2b$12$kYPMMIhZn9YO6owbiD1AqZUahXSEodW4lDTXerH/UiovVSh6FukJu	2021-03-23 01:03:48+00	\N
5dfb14db-b838-485b-a607-0dc20ef5ee7b	Charles	Morris	charlesmorris@btinternet.com	+353864078097	\N	1990-07-08	Irish	\N	\N	157 High Street	IE	\N	$2b$12$/ndK5WGo3Oe47UD36YoGK7j4O.OcIFCRHEj4XXqcqanW459A09NNu	2018-10-29 01:05:21+00	2023-05-16 21:02:29+00
50c21964-99b7-46da-a480-c90ecf7aa813	Barbara	Harris	barbara.harris@icloud.com	\N	TS931403B	1974-07-03	British	269965520	GB	141 St Johns Road	GB	\N	$2b$12$XPsGoX8AXhSchiSXX.rzavRGMMkadI2dFTLYuMQIQg3sLbhaOrpmu	2023-04-14 04:46:12+00	2023-05-24 06:20:46+00
acc4c854-28f4-4657-a3bf-ce7fb4cc5ece	Sandra	Baker	sandra.baker7092@gmail.com	+447400320264	ZH 24 73 69 D	1960-01-29	British	612646650	GB	\N	GB	GB	$2b$12$ZviPH/07b8rLpYwhbXVRFbSC3mf5IAzPj4U.H96CWojgX06X2rQMu	2019-12-23 23:47:03+00	2023-05-16 14:31:26+00
e84ff8b8-08a9-4774-ab9f-7b20e20bf4c5	John	Evans	johnevans5723@outlook.com	07800 671786	GZ311658C	1991-09-25	British	\N	\N	77 Church Lane	GB	Europe/London	$2b$12$fyzhQGdr9A8Mz6OHNbhtShdmvjN/kkBtMNeSOFEKb1eIyiRXWhHNu	2018-08-01 01:10:34+00	2023-06-01 07:26:23+00
5ce3e54d-a288-4f47-acbf-73c69a844322	Barbara	Scott	barbarascott3896@icloud.com	+353869082383		1960-11-11	Irish	\N	\N	118 Station Road	IE	Europe/Dublin	$2b$12$fSdVxd02Nx3Pw2NEkdFx3yJfSQuQ.rujXWMU0PuPr7mkIt7fzVWGu	2022-12-19 15:26:01+00	2023-05-22 04:40:04+00
8251f2d8-9216-4fe0-a728-19743cad9549	Charles	Green	charles.green9902@gmail.com	+447400109747	WL 24 02 73 D	1986-02-03	British	\N	\N	9 St Johns Road	GB	Europe/London	$2b$12$qKdU9EVZdbWlUi3cK9TskMMAvYcyln/.8I1EsgYTeA89bwzEUE8Ru	2021-09-26 00:11:35+00	2023-05-02 00:27:52+00
e3abecca-d5ac-448a-a8ed-bfd1e92942d6	Daniel	Turner	daniel_turner3824@hotmail.com	+48888425289	GP449762D	1961-10-14	Indian	\N	\N	\N	PL	Europe/Warsaw	$2b$12$gi.nMGNrXCKBV8npxzkMS/jhKKoa60x7MyCHpUNiRe3S0v7nij8ju	2019-01-15 15:04:25+00	2023-05-05 01:49:10+00
1af6ac3b-655e-4e94-a748-2d325ab1939c	Daniel	Wilson	daniel.wilson6549@gmail.com	07800 514283	JT315159C	1982-11-07	British	815249627	GB	170 St Johns Road	GB	\N	$2b$12$w5qK4bHKbtHPKuZgJw/MfwNTaNxG47rha9EQWuob/t4eFI0u24ZTu	2018-09-23 18:49:06+00	2023-05-02 23:07:32+00
3d5ff80c-4a89-4f42-ae6a-44ef00c3488f	Nancy	Williams	placements@brightpath-staffing.co.uk	\N	LG 28 76 09 C	1985-04-25	British	\N	\N	166 High Street	GB	GB	$2b$12$2DRYzs3qX5sktBsSuQzzIZeORGgZ2S11KCHUjW522mvUhybvMuNou	2023-03-20 00:27:56+00	2023-05-13 02:19:35+00
19cfd0e4-a68c-44a9-a4d9-8f3d4c16a4d2	David	Turner	david_turner4840@gmail.com	07400 148842	CH471289A	1989-12-15	British	\N	\N	\N	GB	Europe/London	$2b$12$1J4V9OshJibFyPnDCQ4aMF9.31BFPiQ9PX/kRP39pEDhGGwfu7bDu	2023-04-26 08:43:23+00	2023-05-15 15:24:01+00
4a35b047-a051-41ec-afd3-ebc744e175c2	Carol	King	carol.king@gmail.com	07800 229809	\N	1999-06-07	British	\N	\N	179 Station Road	GB	\N	$2b$12$.JAdia7Tu8HPF.JhoiRrh.1UhZUb/oXUYXoPfiNOC6icCcL1ZjXXu	2022-03-13 16:30:59+00	2023-05-29 19:23:18+00
6eb30aa8-63b8-4493-a1a1-396ba379f77c	Steven	Walker	stevenwalker5550@gmail.com	+447911871616	ZE 10 90 18 D	1986-04-12	British	\N	\N	86 Station Road	GB	Europe/London	$2b$12$TeBvLie1nfyMbkHVMxJVfGFcR0FKuN9o68Qdbg1bbL2q9aI9byZVu	2022-01-25 14:07:43+00	\N
334770ba-cdd3-4d5d-ac04-f5d256d47b30	Mark	Green	markgreen7941@outlook.com	07555 307186	LC657755A	1964-01-29	British	\N	\N	134 High Street	GB	Europe/London	$2b$12$CCuQPC9W3sEFVrV74oQSWv9fp7DbIzStnjmpLWG7ZOgp8bdnP5Lnu	2021-12-13 14:52:57+00	\N
86d95a7a-e9b2-452d-adb3-017f2af393c7	Kimberly	Harris	kimberly.harris7333@gmail.com	07800 419518	\N	1980-05-31	British	\N	\N	21 St Johns Road	GB	Europe/London	$2b$12$o8/iIZb3oOVHfLrNb9ouUyCMVfJcBe2.GDmIpcwqbZGkGRLLdnJOu	2021-03-22 03:38:11+00	2023-05-03 22:49:57+00
0263e462-5eb5-456b-afed-fd93a7b68f5f	Carol	Davis	carol_davis9832@gmail.com	+447555727539	\N	1973-05-31	British	\N	\N	41 St Johns Road	GB	GB	$2b$12$glGXOaCroWzkKl7aj7yJrP0UKrqqt6PUTu.wvTz0cHp6Cx3aWJ6Pu	2020-10-16 11:56:14+00	2023-05-05 18:26:51+00
b8f178aa-62bf-443b-a14d-79dfbe8048eb	Betty	Campbell	betty_campbell@gmail.com	07400 220931		1992-02-22	British	\N	\N	126 Church Lane	GB	\N	$2b$12$E44/qqnY9eNXuF0txRiEe9o29/ZkZA9I8ykfHzULcASWSXZRvmGcu	2019-07-27 18:01:49+00	2023-05-07 18:02:42+00
eeb7e771-6ae2-4acf-aeca-0af05356590e	Richard	Baker	richardbaker9634@btinternet.com	07800 267308	HP472126B	1974-08-05	British	\N	\N	72 St Johns Road	GB	Europe/London	$2b$12$pB75sLNQsrFuAfzmEdvxQvRGSYjofKcjN2Kwgns0PjlJEtklczkBu	2022-07-19 04:05:04+00	2023-05-19 21:57:05+00
ebfbf28c-aa92-40b6-a2d1-746643e906c5	William	Green	william_green546@btinternet.com	+447400602700	PE 83 55 78 C	1999-10-04	British	424389541	GB	183 St Johns Road	GB	Europe/London	$2b$12$baC4sqcSgFxkXI8SgPDEO8wzfp8C3tS0R/8pzxLAwyOweoiHBkTdu	2021-07-02 12:10:08+00	2023-05-13 08:11:58+00
94d93929-7365-43ce-a5c5-62d7ea10906a	Carol	Jackson	carol_jackson@outlook.com	07800 855833	QQ123456C	1975-05-27	Polish	\N	\N	\N	GB	Europe/London	$2b$12$NML0j9gP.ChBBBubVm23i9xnYV2lh9MNKRGZ/CFxHqrTDfnxoPj7u	2018-11-24 10:13:20+00	2023-05-12 00:05:08+00
ef152b7d-278f-451d-af6d-84e74d192d79	Elizabeth	Murphy	elizabethmurphy@gmail.com	+919582253780	SL231962A	1983-10-25	Indian	U2142449	IN	112 Station Road	IN	\N	$2b$12$rtOP7dhhvvBSrYFFQvo/P23fPGCHTJcf6ftm4E.GcmdpTLvLeLLEu	2021-10-05 10:07:04+00	2023-05-26 11:51:51+00
d4de90ba-d81a-464d-afd3-02a15878df69	Mary	Williams	marywilliams1253@gmail.com	+447555615579	SP 63 79 78 D	1963-11-22	Indian	\N	\N	150 Church Lane	GB	\N	$2b$12$9k2Xjt2jSzg1O.QdnJATVgXSOenD9ATDgDnlu0f/gQpNYfh1moi.u	2018-11-01 13:13:21+00	2023-05-27 19:23:44+00
f0168005-e74c-4636-a264-a80a730f374d	Sarah	Smith	sarahsmith3531@gmail.com	07555 226169	JY794825A	2001-10-25	British	\N	\N	5 Station Road	GB	\N	$2b$12$ORnSJoQ2NRIxdGIjrFp7icRzcJYIe698RengMmU6Awm0BJ4u4pjMu	2019-12-19 11:47:26+00	2023-05-17 02:36:24+00
ba313654-6e97-4d63-a2c9-22b8a9be7638	Robert	Moore	robert.moore9552@icloud.com	+919474541622	CP262497A	1966-10-27	Indian	\N	\N	\N	IN	\N	$2b$12$I4Xdu9wfpofm8jxPZAYHrHo.603inQnla2YJqxCBdyoqfVYHZAi.u	2022-04-11 15:04:58+00	\N
1896bd7f-b4f7-4f1b-a3be-a1b88c708daf	Karen	Rogers	karen.rogers@btinternet.com	+447400549354	BT 51 97 39 D	1986-06-17	British	\N	\N	27 Church Lane	GB	\N	$2b$12$LxXbEo/9j2TPoc1vnXvJekko1EAzSq33gM8.o69F3/78HK/NhFzeu	2019-09-02 02:51:34+00	2023-05-05 17:01:10+00
3062a751-0a89-4d44-aab7-900a63b40723	Mark	Davis	markdavis@gmail.com	+353868102692	n/a	1988-11-17	Irish	\N	\N	177 Station Road	IE	Europe/Dublin	$2b$12$9p0jrg1Mvdyb8dImOvf4vJdwi9xsSFSVfN.6807qmJBzGbsH9RVFu	2018-10-20 21:20:12+00	2023-05-16 15:37:13+00
9f1d77dd-019c-43b8-a2c3-e661f56419fc	Paul	Martin	paul_martin8235@hotmail.com	+919745658206		1963-05-29	Indian	\N	\N	180 Church Lane	IN	\N	$2b$12$riLVA2yNsJQ5G.c2CS5XHjM1/MTgvtHtBzoA1e8h.pJP8neukUZsu	2021-07-18 05:09:48+00	2023-05-03 06:37:18+00
0841ec29-03c9-4fcc-a6a0-f7543385153a	Sandra	Lee	sandralee1907@gmail.com	+48660446176	n/a	1989-11-23	Polish	\N	\N	159 Church Lane	PL	\N	$2b$12$mniQh15Q/VkyILZh2u3ZDnR2p5hakc3U022V3GzWdyeEIIrL5sQou	2020-02-29 15:44:46+00	2023-05-31 21:14:11+00
cfa18ec0-73b2-4c0c-a329-7a64271c5e8e	Carol	King	carol_king@gmail.com	+353852109365	n/a	1997-08-09	Irish	\N	\N	87 Station Road	IE	Europe/Dublin	$2b$12$Bp4GQKEAl9lg8IkjlBQBvMDbkDduglsfiuc4z.7cNMa1BlX/pWGHu	2020-07-24 17:56:00+00	2023-05-29 00:25:18+00
7433ecc3-9fb2-4144-afdf-e139529f8637	Thomas	Davis	thomas.davis7795@btinternet.com	+919753452051	HY099936B	1964-06-22	Indian	\N	\N	\N	IN	\N	$2b$12$bqrZe7npjPwRe7rX89/LRTjytrzGZ8Pge3NrqY/i.aITfECxQGXyu	2022-07-07 06:15:00+00	2023-05-03 23:05:56+00
71e7d117-d3c7-4616-a23e-16cae47ecdf1	Karen	Carter	karen.carter@gmail.com	+447400363087	ZB 37 59 25 D	1968-02-18	British	\N	\N	49 Church Lane	GB	Europe/London	$2b$12$EIc5vJbxja8rzdITU80i7H1UaCfVB4qRL0vLHL2N2dLuj3bvNI6Mu	2023-01-16 11:21:00+00	\N
52d29e3d-91ed-4889-ab49-2978ff2c88a3	Richard	Turner	richard.turner@btinternet.com	+48602949086	QQ123456C	1978-06-29	Polish	EB8325175	PL	48 Station Road	PL	Europe/Warsaw	$2b$12$0VVJtJJO0RZCq3ECsDeyvCSmM4mtcZSDdbOyZ3p2PDKIUpVl469Iu	2019-06-06 05:56:49+00	\N
1f96625a-0e1e-4768-a6e8-4793927bd814	Charles	Clark	charles_clark@gmail.com	+353872752587	ER504432D	1979-11-23	Irish	PB7418586	IE	147 Church Lane	IE	\N	$2b$12$Fg8zUKv0mtGCRPRKlK8vaScGTb6WYOnW1FHjWMysJjMYHCI4XumHu	2018-09-25 11:05:36+00	2023-05-01 12:01:43+00
2a901884-fc8e-49ad-ad68-73f649620fee	James	Lee	placements@brightpath-staffing.co.uk	+447911276046	KG 55 52 58 B	1961-08-13	British	565997493	GB	\N	GB	GB	$2b$12$uwQkhVnKoC./rjYqIXRSIteEVaBcC0L3lYHtvcoAYvNgQdE4uj1Ju	2022-08-20 19:36:25+00	2023-05-10 16:05:54+00
1adf69a4-50eb-4d29-ac44-e93c4364b604	Andrew	Johnson	andrew.johnson9839@gmail.com	+919460519695	YH054962D	1967-05-27	Indian	\N	\N	184 High Street	IN	\N	$2b$12$zPK0BBf7NqDTmS9xYrz99bccrnkIAgqTOUzAvsPhIIRYVab/p4W9u	2022-10-07 19:08:57+00	\N
77046637-dcd9-42ed-a1f0-bccb71a2f685	Kenneth	Brown	kenneth.brown@icloud.com	07800 826127		1961-06-27	British	\N	\N	144 Station Road	GB	Europe/London	$2b$12$O2pQjONNz2PIwEc6kW0bDqJivOahNvHScA9Y/gU8ScnsWTEccjVKu	2022-09-21 05:34:07+00	2023-05-13 16:35:45+00
894ce90b-9216-4224-affe-663c1a8a92d4	Kimberly	Bell	kimberly.bell@gmail.com	+48660122786	LT 17 22 05 C	1989-09-27	Polish	\N	\N	\N	PL	\N	$2b$12$WhV768dhq6H15k8RJuOBtJjw4giWXySn7oPLeTKGKbIoOF2319cUu	2022-07-09 01:43:19+00	2023-05-01 10:23:59+00
cf6fa5da-3c3c-4a83-adb5-c558501dc756	Barbara	Turner	barbaraturner3857@icloud.com	07800 878837	n/a	1985-03-29	British	384350728	GB	80 St Johns Road	GB	Europe/London	$2b$12$U6CxnG3fG6ntdzkuCOTPK4NDMXldaMl0n.F6MbK6EqDwx.hGnDvWu	2019-04-03 08:29:07+00	2023-05-03 10:05:28+00
1cbe43a4-09b1-483c-aa1c-0e035ca9fc13	Kimberly	Mitchell	\N	07555 635935		1985-07-06	British	\N	\N	155 St Johns Road	GB	Europe/London	$2b$12$kSLXvmNsFwfPnrqk37ff.ChgtK6r4Hd3HtReNjwDut/pHshEIRxbu	2021-12-20 14:36:32+00	2023-05-02 07:35:32+00
a4573d5a-d4c4-4106-a2cb-9ca1bf01bc5d	Patricia	Phillips	patricia_phillips2452@hotmail.com	+447911096341	RP 74 38 39 D	2001-01-03	British	\N	\N	36 High Street	GB	GB	$2b$12$WeURGTB4JsWs3ZYSsJdcCM4/0HKWz4NCD3DnlpplRMqRNOVL1inwu	2018-10-25 16:38:17+00	\N
be0a13b6-1ddd-447d-abaf-5f62b51f90d6	Karen	Young	karen_young@gmail.com	+919811357155	AC551579D	1958-12-29	Indian	\N	\N	155 High Street	IN	Asia/Calcutta	$2b$12$xOKYKwlMXDHVUsb76ZUpB7v/RvizzsslAfDqvB3PDvD8aluWYkVJu	2020-06-17 01:04:47+00	2023-05-01 12:30:45+00
58616056-1c9f-4bfe-a004-011834ed4804	Andrew	Cooper	andrewcooper3702@gmail.com	+919714733618	KZ620997A	1959-08-24	Indian	\N	\N	\N	IN	Asia/Kolkata	$2b$12$mAmuyPCtspCcRP2qbVbjzCRjZKsrgW0JbnXptx7YsG71kDP7W.qju	2020-11-21 14:24:55+00	2023-05-01 05:46:18+00
073bd274-5158-4503-ad5c-2a2ec97551b6	Thomas	Jones	thomas_jones@gmail.com	+447800220033	HE 06 72 76 C	1962-07-20	Irish	LB2507125	IE	\N	GB	Europe/London	$2b$12$Ip95zfEcKrEjFYFT1Qp.nTHFPHho/q2HCbQaia1TnZnA9Hvkp1JUu	2021-11-02 06:57:57+00	\N
fe8a9950-5bb5-4cbb-a85c-2f4311b9a844	Sandra	Turner	sandra_turner@gmail.com	07555 708520	ZE404866D	1987-06-25	British	\N	\N	\N	GB	\N	$2b$12$6MKkcpJm1mjtaxoOODe6YlnUphXs2/fRgrujMkVL4gv/0ZmjhbrTu	2021-07-19 15:34:33+00	2023-05-18 07:14:17+00
d83fe1f6-4ffe-4d4a-a8fe-86bd91a0758a	Robert	Green	robertgreen@gmail.com	07800 994463	WC226738D	1981-01-25	British	\N	\N	74 Church Lane	GB	Europe/London	$2b$12$PM0TPhr4Bs1s1IRF2V9F4MkCBVkOQFsWpGswqGqFde/v8Gais26lu	2023-04-28 02:58:11+00	\N
150249d7-bc4c-43f5-afbb-a77d4bedb5d0	James	Harris	jamesharris2172@gmail.com	+447555341942	n/a	1960-07-18	British	\N	\N	67 Station Road	GB	\N	$2b$12$4ySa/1NxUrrua1ggZfdBoGmDcYOi33whFNsiGPZOokEgO.zelc5Fu	2020-07-03 03:01:27+00	2023-05-26 07:50:40+00
9cd98364-416c-4816-acea-79e710bec68b	Michael	Morgan	michael_morgan@outlook.com	+919943573246	OE881741C	1961-02-08	Indian	\N	\N	156 High Street	IN	Asia/Calcutta	$2b$12$bXXHey69UR010wQfzo6rrYmPKHuyB0LNToTuvjjf2WWrEz0IC42cu	2022-09-30 04:07:15+00	2023-05-07 16:09:52+00
b146b956-2f74-40e4-ab38-e7f0ee63f835	Betty	Wright	betty_wright7045@gmail.com	07400 573299	EX720317D	1986-01-07	British	646143551	GB	161 Station Road	GB	Europe/London	$2b$12$oDe8bvZ78lsM3Yt9WuExHVHKlHSjcpVG1xaz859lxHYFAQIwD7BCu	2022-09-05 20:43:00+00	2023-05-14 15:35:27+00
df8ff647-15fb-416b-aa63-7a6cbb206846	Mark	Parker	mark_parker8554@gmail.com	+48501376999	n/a	1985-01-14	Polish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$5ZJQ5BNSYRuo8aQBb.kELkXyUepr.D4epwJLasUzuAI.uzlSsmkbu	2020-10-05 12:50:36+00	2023-05-23 14:52:38+00
0dba36e4-c4fd-46ed-aa46-674ee82f2486	Michael	Williams	michael_williams7885@gmail.com	07800 991385	\N	1964-03-28	British	\N	\N	13 High Street	GB	Europe/London	$2b$12$.9881/2lXKvsCoZqzynHkPxaW45rJCNyREor.re6BokzkpJsJBW.u	2020-10-02 20:37:06+00	2023-05-16 01:24:00+00
347807b7-8925-4f15-a101-0849c2ae1b68	James	Hill	james.hill@hotmail.com	+48660146092	RH438484A	1995-08-08	Polish	\N	\N	159 High Street	PL	Europe/Warsaw	$2b$12$pLqeGYdk2Av3rX/8XR85ChwXgOzoOsyGchplYZcXjaLIiRjwcy4ou	2022-04-27 02:13:13+00	2023-05-03 06:16:42+00
c2efdd41-498f-43d9-a468-9ef1099abafe	Mark	Brown	markbrown@gmail.com	+919246035231	n/a	1997-09-05	Indian	\N	\N	179 Church Lane	IN	Asia/Kolkata	$2b$12$e.rBlY583sZKMb.JoK97QtNKYcgJsdYzBhRwp2ZeLP.sWkUFW5LVu	2022-11-08 02:01:39+00	2023-05-08 09:20:13+00
f4f92c49-bd40-4121-ac6e-ff70b33a041e	Matthew	Taylor	matthew_taylor1635@btinternet.com	07400 142693		1964-05-26	Irish	LB4360952	IE	\N	GB	\N	$2b$12$Td2TsXMzeoZvth/7B3z78nuDXlFMMESgvGw8WcH3TjwBf./qF4hsu	2023-01-16 05:44:33+00	2023-05-10 07:35:37+00
19a0afdb-9a5a-4059-ac9a-3962892fc6db	Linda	Baker	lindabaker@gmail.com	07800 484642	\N	1998-04-30	British	\N	\N	\N	GB	Europe/London	$2b$12$aykKrI2uSvK36QoKlDVC6X/xP1f7O/GOaiAcFp.iVJ/76hyB6rsmu	2022-01-26 08:40:38+00	2023-05-21 19:48:35+00
e8a95223-c6e4-4b99-a97b-20a421f3546b	Kimberly	Edwards	kimberly.edwards929@hotmail.com	+447400672842	n/a	2002-12-05	British	869121824	GB	\N	GB	Europe/London	$2b$12$oEbAS/.FyEV982ESqC3qvTOZZGiB0ChhidHHP1zcEbFq.Y/ay3MQu	2018-07-05 16:49:01+00	2023-05-15 09:52:25+00
c431f3fd-73fc-4ab0-a726-23a6f90f16a1	Patricia	Taylor	patriciataylor@gmail.com	+48888051070	LZ756540C	1964-10-09	Polish	\N	\N	97 Station Road	PL	Europe/Warsaw	$2b$12$nq0ggOq0o17FcyUG18r3H4GzTIKBniyMH8ntkKGoZHfvHbr2gKU/u	2020-01-30 18:30:36+00	2023-05-17 17:50:14+00
0d45d000-46ae-4447-a7b1-fafc8dd36acf	Mark	Hill	mark_hill@hotmail.com	07400 785771		1976-01-25	British	\N	\N	51 Station Road	GB	Europe/London	$2b$12$TGXx3U5SCChPTsDbCXNQux/UFOqCwkGzfLP7w5uVzaJXa.RcQgFPu	2021-04-08 09:05:02+00	2023-05-24 20:37:33+00
91ac059b-1c48-42a3-aa1b-d952aad9513a	Michelle	Young	placements@brightpath-staffing.co.uk	+919698890899	EA 20 79 25 B	1984-09-02	Indian	U6376429	IN	123 High Street	IN	\N	$2b$12$LhanDULf046LxUKWQSj9oJw2XOB/0WItfAfWXh2SZpbKB4u5il2eu	2021-11-25 04:24:18+00	2023-05-22 03:57:46+00
1361532d-a0cb-44ae-ad22-b227ce504aee	Karen	Adams	karenadams@gmail.com	07800 198723		1965-08-15	Irish	\N	\N	\N	GB	Europe/London	$2b$12$fiOz5NEJbF/5Sc8ifnQ5z.B8x.mIGqSqKqtLBMeSS.Sv6Xa0gR3Pu	2022-05-09 17:55:18+00	2023-05-26 17:06:31+00
a35da778-bdce-4744-aa10-8c62ec2c0599	Paul	Lee	paullee3557@btinternet.com	07800 551388	GT426804C	1979-12-10	British	\N	\N	180 Church Lane	GB	Europe/London	$2b$12$I1pjKyogxL6EvvmJJKh3YNSoOPgIThzx5za.RsMK7.xWQGfP6NfBu	2020-07-04 21:33:49+00	2023-06-01 21:17:41+00
5ece42ab-b560-4b9d-af3c-303792efbd99	Elizabeth	Walker	elizabethwalker5904@btinternet.com	+447800297185	n/a	1974-11-16	British	497818733	GB	\N	GB	Europe/London	$2b$12$yiXxzFNqyYt9mNC7NgffpEjd4oZij09fMfL/317RFRVPt0.ud4xPu	2020-06-07 08:09:21+00	2023-05-05 03:37:21+00
4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	Barbara	Moore	barbara_moore7574@icloud.com	07700 144458	WE422298C	1979-02-10	British	\N	\N	103 Church Lane	GB	Europe/London	$2b$12$rLRZaet3Sjn4RQOY2aMCKT8tgdkB.b6buBHiHVjzlvte1knd6K4Hu	2018-11-03 09:03:27+00	\N
1a147a6d-c5da-47ab-ad23-218096e1c7b7	Betty	Turner	bettyturner@hotmail.com	07400 591143	SN215533C	1971-10-06	British	738626226	GB	78 Church Lane	GB	Europe/London	$2b$12$aHQZToKT9yYv3YxOALmQNaHGgUukcuKebBpwVr7A.K7Pf7rDinGpu	2022-08-17 07:37:00+00	2023-05-15 09:23:09+00
d8eb4f27-6116-4dee-aba9-32249e5cd9f5	Michael	Brown	michael_brown@gmail.com	+447400209909	LW 25 99 34 C	2002-04-06	British	\N	\N	106 Station Road	GB	GB	$2b$12$fb9/k35qiCLXtrLxPbc/G01rK4HM8/.NeRY3bFyiTuU50xz72V8vu	2020-11-12 12:33:18+00	2023-05-16 16:37:02+00
0cf5339d-0668-439e-a124-ad7f773cbf79	Sarah	Lewis	sarahlewis5212@gmail.com	\N		1968-11-01	British	\N	\N	54 St Johns Road	GB	\N	$2b$12$Fj1FO3G3oNZV6g7NeETGCkBhfW5hD4d8W85VRx4njX0BEOOwJilQu	2022-09-17 02:37:43+00	2023-05-28 03:48:44+00
13f25a5a-7412-4833-adfc-c34d98ca54b8	Thomas	Turner	thomas_turner9993@gmail.com	+353875063044		1998-11-21	Irish	PA1574329	IE	115 Church Lane	IE	Europe/Dublin	$2b$12$DOaDhVuAMzCZd9vvK1ywJMId5A9mumj11z1TDjsMdJaMeObG8Ccbu	2021-12-17 10:05:35+00	2023-05-01 12:59:18+00
f22e9600-7816-4080-a40a-cd8925b8089c	David	Smith	david_smith4585@gmail.com	+447400050783	GJ 74 06 73 A	1990-04-11	Polish	FA4647996	PL	58 St Johns Road	GB	Europe/London	$2b$12$wH.dDbX1Yw2ACMHh/JRZt.kpt4/0bhGT6IoWWehayqNpkfGS8f.Iu	2019-01-17 01:17:08+00	2023-05-12 14:29:33+00
5e0f952e-6a4c-4301-af9f-179646b94fb7	Jessica	Stewart	jessica.stewart@icloud.com	07555 222240	QQ123456C	1981-05-20	British	\N	\N	200 Station Road	GB	Europe/London	$2b$12$x.KQXyxcBqhHKNi/7A1cooGz7/9jm1So.vNDb276CEy5aQLsZsiJu	2023-03-03 19:50:39+00	2023-05-08 04:25:06+00
311b4b18-45e5-4a0b-a498-4cc32e84d255	Thomas	Edwards	thomas.edwards@gmail.com	+48790266243		1995-08-28	Polish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$WuLSeUtk0nHxITO8I4XZTjtS9tiO8O5MoX9g7UIm/m/irk0.gYAUu	2022-03-21 11:04:39+00	2023-05-30 07:33:13+00
154b3ef3-0cff-421f-aac0-f4a1ad367da5	Emily	Scott	emilyscott8989@icloud.com	+447400852684	\N	2000-11-26	British	845621234	GB	139 Station Road	GB	GB	$2b$12$2FU6XZiAGk5gKvBwz9QzGBvKFH8y04lxhhl41j2p370ShMai.i8Hu	2019-05-08 18:42:16+00	2023-05-23 04:44:09+00
1efabf43-77a9-462c-ad12-f8a23790def4	Steven	Edwards	steven.edwards@gmail.com	07800 859446	LY171321C	1978-04-18	British	304830249	GB	\N	GB	Europe/London	$2b$12$jrmdKZwcsLXb3FmpkPFHJ/AOZxrKgmcj2Icyf/9BCAblW2pHl5.Ru	2022-09-21 03:45:50+00	2023-05-15 03:52:36+00
dc827f58-54ca-4540-a76a-5115bb3df1d0	Jessica	Green	jessica.green@icloud.com	+353854273484		1965-08-12	Irish	\N	\N	192 Station Road	IE	\N	$2b$12$lMO5ePkosgDDeaUGHshrA5lojbOufbLpYCirmWUHJdbPf7HdDSQPu	2018-12-05 05:11:03+00	2023-05-20 18:18:00+00
8216c0f6-d541-4705-a303-a476f33f4740	Linda	Evans	linda_evans5003@gmail.com	+447800224684	ZW 43 07 27 A	1974-08-24	British	\N	\N	117 High Street	GB	Europe/London	$2b$12$aEsM4j9HvYGfJRHpeHuv4iJxEPDK.FwGOJEuRvP9bYMuvYrVDcv7u	2021-01-07 20:11:41+00	\N
8263b817-05cf-4591-ac9b-68351430e3d4	Steven	Adams	stevenadams@icloud.com	\N		1981-02-21	British	\N	\N	147 Church Lane	GB	Europe/London	$2b$12$/CMYlyRSMCCfla/uG0uJaa2rXLU4Gj.mm.50J0TTr9edoBwSmW6Mu	2022-12-10 13:09:54+00	2023-05-26 08:34:17+00
b78e213a-ffc2-49f0-a1dc-a24a7ea7262f	Elizabeth	Williams	elizabeth_williams@gmail.com	+919665766956	CX457012D	1959-01-29	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$XT1xhGx6gwC5.tO0nxpn/0qO3yBZMUVGrGc00K508XZGIa7tLwD6u	2018-07-28 12:40:13+00	2023-06-01 13:34:24+00
1d3976ae-9492-4505-a91a-0b1d8136acbc	Barbara	Clark	barbara.clark2421@gmail.com	+48501996760	BW 66 04 13 C	1963-06-09	British	\N	\N	160 High Street	PL	\N	$2b$12$PnLXjMG1LmHpZHMmtymA28Mmh/Nsvk1DOocqq1cvQuNozfsI7maTu	2022-12-20 16:14:06+00	2023-05-07 21:57:44+00
77e4628b-b1f6-4017-a8f5-d01833ad06eb	Michelle	Allen	michelle_allen2890@outlook.com	+353877204964	NR061185B	1973-02-25	Irish	\N	\N	\N	IE	\N	$2b$12$qKGksGH8td5togkVkm4cWV4ivksf93bFfZicRRdcDDweeP4wEYPxu	2022-11-11 16:14:23+00	2023-05-04 23:32:35+00
f1729a10-b594-4eb1-a7b5-78f6fd4235a9	David	Edwards	davidedwards@outlook.com	+353853487577	EA608504B	1979-07-01	Irish	PB4241733	IE	138 Church Lane	IE	Europe/Dublin	$2b$12$FfLSAWlUHoNAENqKq2xRS.louOzWVwI1.obUbFcPXDRG5ke1A7wIu	2022-12-22 19:22:04+00	2023-05-27 06:29:23+00
39618a8d-fddd-473b-a500-1a33f639aee6	Daniel	Jones	daniel_jones8508@gmail.com	\N		1976-07-07	Indian	\N	\N	26 Church Lane	IN	Asia/Calcutta	$2b$12$uN2U1zYv9XpzhSVtyfXxdTEqqLSekWlHbwbaVnOn5mDVUvR.32I4u	2022-04-13 20:21:01+00	\N
fb7c52ae-6790-4767-a7d9-0f907707bb64	Steven	Campbell	steven.campbell9403@gmail.com	07700 099824	QQ123456C	1976-04-26	British	881159559	GB	105 Station Road	GB	Europe/London	$2b$12$.ZT6sewd2/AgOGY1PyQLiPJCwfeN3mlcsp2ifxnmTuq5E8DkEXc2u	2019-03-17 11:39:09+00	\N
013cae78-0621-4fee-a30e-9eb18c054678	David	Turner	david.turner2748@btinternet.com	+919472814569	WK318271C	1972-03-11	Indian	\N	\N	154 Station Road	IN	Asia/Calcutta	$2b$12$MERVRoowg6dp8T9lfNcYwTCbAzjokV5FgMmW6WUxj5DgvkCgYlNku	2022-04-15 23:02:26+00	2023-05-30 05:01:54+00
1b8c8b43-638c-4d50-acdc-aaa2c1a6c482	Lisa	King	placements@brightpath-staffing.co.uk	+919653017596		1969-01-03	Indian	K1984547	IN	\N	IN	Asia/Kolkata	$2b$12$jHgrJtOXy/zHoN2efYV8kRjrW.L8lukbqEXyZs9gkXkPB7iHOQzLu	2022-05-25 21:02:42+00	\N
13c98045-bc8f-443f-a381-51f497310b08	Andrew	Stewart	andrewstewart@gmail.com	07911 847372	JP547103C	1977-02-16	British	\N	\N	\N	GB	\N	$2b$12$N1UBYoZ0NFtj5p..lAur/gjG5jYR1SrhtZsUKwLeJSzZEbOUe7bNu	2019-11-20 02:16:13+00	2023-05-05 20:09:43+00
c7ece265-15ac-401f-a3c7-1db627838c5b	Anthony	Brown	anthony.brown2936@icloud.com	\N	n/a	1985-08-16	Irish	\N	\N	164 Church Lane	IE	Europe/Dublin	$2b$12$nwEREKc68RDVV.BUSYwENXltwAGxOFKiLfs2gw2vK8FUzKFwLwQhu	2022-02-03 06:42:29+00	2023-05-16 18:12:28+00
4dda0e6b-4b48-41c1-aa3c-05260f90ce8c	Patricia	Martin	patriciamartin754@gmail.com	+353858908338	n/a	1962-11-22	Irish	\N	\N	101 High Street	IE	Europe/Dublin	$2b$12$fjxeiNj2oNRTlb1u1VZdPDuJPOVtkESI.eDHTKdDevrZgUC06LgJu	2022-09-20 07:32:35+00	\N
6e4e1e62-1f2c-406f-a8ed-945c381543d2	Charles	Jones	charlesjones2002@icloud.com	\N	MG389798D	1987-08-13	British	\N	\N	\N	GB	Europe/London	$2b$12$pGePBMhe2wO4lkWLZGC4B6YVb.8TZV8Jf4.ZqOU0cLlnwbciNdx7u	2020-02-17 07:15:34+00	2023-05-18 02:06:34+00
f5fbf9d7-dedb-4057-a33c-86420bf5f55d	John	Bailey	johnbailey@icloud.com	07800 366987		1975-06-01	British	\N	\N	1 St Johns Road	GB	\N	$2b$12$Ncon7Q96QK731t7Ib6ihot7cVqmj2LOdJDohmcf.N.Fm5/REplrku	2020-03-13 08:50:00+00	2023-05-24 07:57:11+00
ef83e539-bf13-4887-a102-288f32b5dfaf	Susan	Hill	susan.hill2989@gmail.com	+919501046788	ZA 07 03 17 D	1969-02-17	Indian	\N	\N	100 St Johns Road	IN	\N	$2b$12$dOxLj7/rZIsWxx/ws/4zVNG1zbHo.d.jJzWOglg.YZp3bgk7T/6lu	2021-08-25 06:59:55+00	\N
0cae04d4-c5e5-4fa1-addc-95be37cf109c	Nancy	Allen	\N	07555 609253	WN767358B	1962-08-29	Polish	EA5810505	PL	\N	GB	Europe/London	$2b$12$nUv5OneZRP9npAzhfZYXVTMJPQhPHP2PTViAt.zIH/oNBhwg5WtVu	2019-08-10 19:03:44+00	2023-05-03 01:25:48+00
26c0a8ab-34f7-4740-ad4b-902405b59563	Ashley	Walker	ashley.walker@gmail.com	+919925361336	\N	1992-08-07	British	\N	\N	48 Station Road	IN	Asia/Kolkata	$2b$12$DaT2VVzk20TEi0I5k3FBI/3vFwZq7R12t52K7RWz8iGqFPG50P5ru	2022-05-19 11:47:48+00	2023-05-17 01:30:20+00
d53d3579-dd30-4be0-ab77-0f3899ae8b41	Robert	Lee	robert_lee@gmail.com	+447400651272	RY 73 47 07 A	1997-06-09	British	\N	\N	\N	GB	Europe/London	$2b$12$Qp22a3OYh69UwwLkmaOdfIsZKW1UjqfcAa3GjTwrVPKh.PswIIFQu	2019-02-12 18:15:21+00	2023-05-04 22:32:32+00
0c927c00-a248-4927-a043-210c853c0e24	Donald	Reed	donaldreed3570@gmail.com	07400 811163	BG4412A	1971-05-08	British	818773613	GB	25 St Johns Road	GB	Europe/London	$2b$12$u4IIsApJ/7tCrIVv/o98guEtx.MjBv8I58KzId5r3YzOdjbYTox3u	2020-02-11 07:40:22+00	\N
1a885736-ae12-43e4-a7be-c0d1055b1b03	Paul	Morris	paulmorris6866@gmail.com	+919837148636	BZ825656C	1997-03-19	British	\N	\N	72 St Johns Road	IN	\N	$2b$12$fGyis3hzaD.o/A6AgZ97ZgX0zbNyTEmV8uxywnQD5bN.wvbd7k37u	2020-02-18 17:33:32+00	2023-05-20 09:21:33+00
5cbd32a3-431b-4569-a86f-85c42c42ffcc	Steven	Bell	stevenbell5536@gmail.com	+447400385711		1975-01-29	British	307997089	GB	9 Station Road	GB	\N	$2b$12$yEeL4YG.c/iu2VrbRHUZtUexbqkxNON.7KJw0MbN6S8OsXAKdpcku	2020-07-28 05:37:03+00	2023-05-07 13:16:02+00
3c56c0f2-59d3-4620-a780-2ac19f3f1558	Paul	Lee	paul.lee@icloud.com	07800 660853	HE811973A	1999-06-26	British	\N	\N	157 Station Road	GB	Europe/London	$2b$12$SYdByXyUOYSzfxWYiAmG.e2fwRScpZLgF4zzq4XPC7fRo/HmJBRDu	2020-02-15 22:37:16+00	2023-05-28 14:00:00+00
aeed34e4-8dc2-4852-a96c-e15415e7015f	Thomas	Anderson	thomasanderson131@outlook.com	07555 152653	CN867880C	1958-06-09	British	644485635	GB	\N	GB	Europe/London	$2b$12$mgoxtBOUoHyGuLHrixqEqaxw3QOuEcZsvPTmLFGMM8Z.upboaGScu	2021-02-01 07:20:30+00	2023-05-17 21:02:32+00
1fc7fa82-636b-4604-ab35-752ca58dcea2	Jennifer	Morgan	jennifer.morgan@btinternet.com	+447555502733		2000-02-27	British	381842449	GB	21 Church Lane	GB	\N	$2b$12$UD6lQMMKX.9ajqvTyuMo5Uxc5XF9SYXH9rYw6KD9dLkTyc4kDohVu	2020-05-03 08:03:24+00	2023-05-02 11:47:09+00
3c264116-2bb8-4699-af6f-bb51235e86fa	Donna	Robinson	donnarobinson@hotmail.com	07555 948564	PH415172C	1977-06-25	British	\N	\N	122 High Street	GB	\N	$2b$12$/vzQTMZPyFfBGxDaKLhenYXfekPVBDEnl25Ov.f4melvhP5JUV5lu	2022-01-05 01:13:11+00	\N
1c251e8d-e7e9-4e19-a544-baa45abd9380	Richard	Cook	richard.cook@icloud.com	+48888931214		1993-11-02	Polish	\N	\N	20 Church Lane	PL	\N	$2b$12$L8M8vUmNkCCHznAJLOsWpyPL0N2ItE0nze2MK4o2qw.rd/YYbe67u	2019-05-16 03:11:49+00	\N
f62664c3-15b6-4570-aaca-b482050e8f1f	Emily	Robinson	emilyrobinson@gmail.com	+447800414590	EZ 33 68 16 D	1991-06-02	British	594182665	GB	1 Church Lane	GB	\N	$2b$12$9qVeeMU2MGMVwS4bZbwD6csfIEUSo1nsJGtHI3qSwYsT/N5UkkpQu	2020-08-09 08:45:36+00	2023-05-19 21:08:39+00
66f2b524-47ae-4f80-ac2f-0157e8b5ea7c	Mary	Hill	mary_hill1093@icloud.com	\N	n/a	1999-08-09	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$/im4yjXrncCDR9uwo0Jv0n7zqnsp9Gqwjy2Fr9IuWquwL7491CTWu	2022-01-25 23:40:36+00	\N
941b9085-3391-4e2a-ad0f-9f262e31e5fc	Donna	Williams	donnawilliams675@gmail.com	07400 285176	EW529564D	1967-01-08	Irish	\N	\N	44 Station Road	GB	Europe/London	$2b$12$OzgUw7O7M9jRFMornd/msKw/stEQ54ksf622dMwcb5IMwx9P8ZCzu	2022-05-08 17:53:06+00	2023-05-21 11:30:12+00
598d5aa7-3171-49eb-a8de-e4d0f414d76c	Donna	King	donnaking1063@gmail.com	+919111363473	BM 40 50 33 B	1963-01-06	Indian	\N	\N	45 St Johns Road	IN	Asia/Calcutta	$2b$12$HcBx6ZhYDEwFGpphEq4avlEcW3WnN1Y7OTFqtXcWaOctaI3CcZzau	2022-12-31 01:01:25+00	\N
c4d4ced1-4983-4db3-a4af-ff95f91756d5	Kenneth	Mitchell	kennethmitchell@gmail.com	07400 116149	PS935886B	1986-06-21	British	\N	\N	169 Station Road	GB	\N	$2b$12$hW7/UUB3bgHR//M6E3KtO2ytKtKUEOWQFumdkqFOymXQOkYFI698u	2021-01-05 13:20:31+00	2023-05-10 06:16:38+00
23043bde-767a-4cca-a029-81efed1bd657	Michelle	Adams	michelleadams@gmail.com	+48602243593	ZT714094D	2002-10-22	Polish	FA5996110	PL	81 St Johns Road	PL	\N	$2b$12$FiAcOeyV.IvwZgskaW7Y.AxP9HIP9GmRzVmBtHzT4ddtjf3QX/Ozu	2021-02-08 22:02:01+00	2023-05-26 00:36:15+00
96a1151e-1d99-44e0-aacb-330aa2a01b03	Kimberly	Edwards	placements@brightpath-staffing.co.uk	+919473696713	SC 71 82 21 A	1984-02-01	Indian	\N	\N	95 Church Lane	IN	\N	$2b$12$Jl0hgFYgzka77Kl0rC0e0LyAIcAZ1b6oFt3Pbqth8WXtf5CBHe6wu	2018-08-12 01:49:42+00	\N
30c5c7a8-98d7-49d2-a45d-0c06f66593ac	Anthony	Lewis	anthony_lewis@hotmail.com	07800 659885	n/a	1978-03-23	British	\N	\N	136 St Johns Road	GB	\N	$2b$12$QCKeVyQe/B3reKTLLaXNJzX5Xj6ejqhnnRUFfUDqz2zwGTcGCk.qu	2021-02-02 22:30:03+00	\N
d1992b1f-dc3a-40ce-a62d-b98ae1c0e7d0	Charles	Carter	charles_carter5868@gmail.com	07555 925482	WN580824A	1980-06-19	British	\N	\N	128 St Johns Road	GB	\N	$2b$12$OHqm6o3a5xruziN8.Vb7V8uJ/IZAN7EI.Dk0HmQVglSHZAxmtrRGu	2023-01-16 03:36:35+00	\N
bc442dc8-ce11-49f0-a9b0-29405b7b9624	David	Lee	david.lee@btinternet.com	+48729482562	n/a	1964-03-19	Irish	PB9752165	IE	87 Church Lane	PL	\N	$2b$12$4mVVDXpYdmJMdblX5wWfcQ95uD9SWahQ/FwL8z5k2Sy3z6Sz838ju	2019-11-26 11:23:00+00	2023-05-14 16:28:43+00
113e4e09-e1d8-459f-aee8-32974b3b0e01	David	Thompson	davidthompson4290@outlook.com	07555 955540	BX701320B	1981-04-20	British	\N	\N	93 St Johns Road	GB	\N	$2b$12$uBuErUFBfdd3.tvXkEiu37Y0UmKobLmXadojChObgUqvLEK/vhWPu	2018-05-07 22:21:06+00	\N
4544cb90-4774-4443-a206-438c64e7019a	Jessica	Smith	jessica.smith@outlook.com	07400 393692	\N	1960-01-09	British	\N	\N	48 St Johns Road	GB	Europe/London	$2b$12$S.h83WPc.pkKloRoP18dRJctDQaeWOQtUplltRINvvsEV8MTeC3Su	2020-07-05 07:13:59+00	2023-05-30 21:53:22+00
78892ff6-1e6e-49e3-afab-e922ff72dba9	Donna	Morris	donna_morris8958@hotmail.com	+447800428189		1995-01-17	British	604562195	GB	\N	GB	GB	$2b$12$86XJ6vigrs22aN.CSLlkw/hLuHpH2k6h8g2VD7rf6mlyVuCbNBFKu	2022-04-12 23:38:36+00	\N
1e5f1edc-163e-4c1d-aad0-d549c90b7422	Lisa	Campbell	lisa.campbell7296@gmail.com	07400 744258	SK493679A	1970-06-22	British	\N	\N	67 Church Lane	GB	Europe/London	$2b$12$Bvz/rC4API35rpWl/hxgJcGXh3EI.cygCDDTiYlH3vgpsOqyMmkIu	2020-09-22 05:52:43+00	2023-05-20 10:47:16+00
3727da36-9d2e-46cd-a3ff-67d62d65ddc9	Robert	Nelson	robert_nelson3093@outlook.com	07555 429896		1963-11-11	British	539905602	GB	154 Church Lane	GB	Europe/London	$2b$12$.T8sM4unhusciqq6GoayEF7oCXe2GZHqSP6uWwS6UlwVaZBF0Gxeu	2021-03-05 02:18:39+00	2023-05-25 14:35:36+00
7a2d9644-ccc2-4112-af34-894a7f591378	Robert	Evans	robert_evans@btinternet.com	+447400234160	n/a	1958-08-23	British	\N	\N	5 High Street	GB	\N	$2b$12$npHtLxpj5hKHDPGNY6rMbAL12kvJ2Z3afNPc2lRVljXc2hokcN7ou	2019-04-15 19:18:19+00	2023-05-11 12:58:45+00
892bf025-27cb-4978-a3ae-08694af4ecdf	Michelle	Evans	michelleevans@outlook.com	+919358714115	QQ123456C	1967-05-07	Indian	\N	\N	\N	IN	\N	$2b$12$ZqeV15MyVJQcHEr9tYdt329EMezOOj46I/2VU33rQa3m9fMA7HaFu	2021-10-21 23:14:00+00	\N
a4101dff-a863-44bb-a34a-ae233f0c12cb	James	Reed	james_reed2114@gmail.com	+919537064103	\N	1968-01-12	Indian	\N	\N	12 Station Road	IN	\N	$2b$12$.s4hDVo3Kp1jSnzbzD3GsaQOYMfzeAHjdU.ATRwItDc2jywBjNgau	2018-07-23 17:13:11+00	2023-05-14 19:09:21+00
144934fc-7376-4207-af38-43ee17220571	Carol	Parker	carol_parker5171@hotmail.com	+919363281899	\N	1999-05-26	Indian	\N	\N	\N	IN	\N	$2b$12$trEW/wEQrxf.BcmgI.KEpA/qB0qrESsOstauRnRxPE9vf.qT/6.ju	2019-09-05 22:30:06+00	2023-05-21 21:54:24+00
4c4f2a91-ed9a-47c5-a067-3d7b0afd8393	James	Martin	jamesmartin4186@outlook.com	+919777334172	\N	1986-11-25	Indian	\N	\N	43 St Johns Road	IN	\N	$2b$12$RRxz34XOSsY474RveGqTGLZv6PgO/m5l4.rd1jCTKVcFlS9tb6QFu	2018-12-09 10:19:51+00	\N
dd169dc8-2745-448d-ad1b-018b8370c0ab	Michael	Cook	michael_cook2717@gmail.com	+48729851713		1987-03-08	Polish	\N	\N	126 Station Road	PL	Europe/Warsaw	$2b$12$rxpRRn/hdtAcG0CGDv6iCB.9WjWVtXMsAi.D1IXDbOe8wr6JJifPu	2018-06-26 08:16:52+00	2023-05-25 13:23:01+00
7cc5da22-4e8c-46b4-a72a-fe8cddf074d3	Charles	Parker	charles_parker493@btinternet.com	+447800160404	n/a	1990-06-05	British	227301938	GB	79 High Street	GB	\N	$2b$12$H0JBvozRiVJKMfTbE8u76ExWVBzISCPSzrNid6ZTGGVE8ogcLe9Lu	2018-08-30 23:24:52+00	2023-05-28 23:59:09+00
46194f3a-c2ba-4125-a614-ec680f45cd45	Thomas	Young	thomasyoung@outlook.com	07800 864254	TB604013D	1966-02-26	Irish	\N	\N	\N	GB	Europe/London	$2b$12$1oAXHMoIhB3zbO0xGZnW9869ljCIrODlD9udtj.IQk4Tc4TaOuHZu	2023-02-20 23:50:05+00	\N
ddb006dd-8635-409a-a251-947f4d53007c	Sarah	Thompson	sarahthompson2413@icloud.com	+353868099637	JG419925D	1991-03-07	Irish	\N	\N	105 Station Road	IE	Europe/Dublin	$2b$12$dp1fdb9DSqHI0UR7jTCA9xy8LGGMlH7ub71YoeMhoGKneuoOffUSu	2018-07-15 13:52:23+00	2023-05-06 18:47:16+00
170b56c3-4bf0-482f-aad2-2fa58b0bbf72	Kenneth	Campbell	kenneth.campbell@hotmail.com	+447800023833	MB 91 21 53 B	1988-09-18	British	\N	\N	79 Church Lane	GB	GB	$2b$12$1TR1/uTaIaZ/kgRNrfYl2Irx0vWyFi6wHInlM8BeG4T/1mzZl70xu	2023-04-06 20:06:33+00	\N
8f08f2e5-8aaa-40b4-a856-5ea88e7c875c	Ashley	Miller	ashley_miller@hotmail.com	+353861605846	JR429751A	1968-06-30	Irish	\N	\N	187 St Johns Road	IE	Europe/Dublin	$2b$12$ctPs5DJ1nQ87y2DZ8/Y5OGyopNxTV2PtHNXGXe87WIEiwR8kgyIVu	2021-09-09 04:57:47+00	2023-05-11 21:44:19+00
6dcec6c5-062b-425e-a7e8-7fbdb3505bb8	Richard	Jackson	richard.jackson1859@gmail.com	07400 102285	BT312511B	1977-12-29	British	\N	\N	85 High Street	GB	Europe/London	$2b$12$6oGg9S2KLOKZL4lPEURALl6fhazQgwBgH4YezBmQwnt/gBTLPDHdu	2021-01-08 08:23:42+00	\N
ad82e240-dfb6-44c7-a58e-1bc150540807	Matthew	Nelson	matthewnelson@outlook.com	+447400338633	n/a	1992-10-26	Indian	\N	\N	43 Church Lane	GB	Europe/London	$2b$12$iISaZae/7EF9/U89QcVbHDsMrkPwb.UEgmbufOCZAQgKPG04uQFQu	2021-02-19 08:16:13+00	2023-05-22 22:36:57+00
1314e4b7-2c93-458d-ad87-d5828cd74739	Matthew	Anderson	matthewanderson@gmail.com	07400 629831	WE031698C	1992-07-20	British	\N	\N	\N	GB	\N	$2b$12$7nAnxmwgwtw988ch/zMxQrP/tIXxRkFbFdk1LNpM3rN45ZHF.O9nu	2020-12-09 18:50:52+00	\N
c00e93ad-c871-406f-aee8-fc768cbf37a0	Joseph	Robinson	joseph_robinson1401@icloud.com	07400 130103	BY692521C	1971-02-25	British	\N	\N	176 High Street	GB	Europe/London	$2b$12$/mbhtsnxZwMOVN2CRxkaOr/9G3UvM4lCOoTON7G6CNaEN1c02wpWu	2019-11-22 15:06:14+00	2023-05-20 05:43:11+00
7dd98ca5-3085-47bb-a623-f6e3170d9ea2	Susan	Cook	placements@brightpath-staffing.co.uk	+919127796741		1974-05-28	Indian	U3907618	IN	\N	IN	Asia/Kolkata	$2b$12$pY22YfJCa/LRkeB1F2rE.01MFxp6BkIcxZgOCguRXgU6lDW49n/Iu	2018-10-30 20:33:54+00	2023-05-06 07:33:16+00
928a618a-65da-4af2-a325-e0512de7684e	Mary	Parker	mary.parker@gmail.com	07400 632435	HS400264A	1961-06-18	British	\N	\N	190 Station Road	GB	Europe/London	$2b$12$9YLYl9RhQODgiQlS1e/ymOZOrorjTmkK4N2NAfDdZXE6mpV8RjcBu	2023-01-28 07:28:58+00	\N
b663f4e0-c78c-4b02-a876-a9aa3e85c725	Michelle	Baker	michelle_baker677@btinternet.com	+919548622104	PY401839D	1990-05-12	Indian	V3528457	IN	\N	IN	Asia/Kolkata	$2b$12$pAUGx2z6y.0l4IKG4IfzcYwz2PDkWRCaMyozPb/owmw9a..fI.Umu	2018-09-28 10:29:02+00	2023-05-19 05:35:06+00
35b56cfe-cf83-48c3-a491-cc264aa255ac	Joshua	Martin	joshua.martin@icloud.com	+48790417556	SA 42 38 35 A	1981-10-17	Polish	\N	\N	63 St Johns Road	PL	Europe/Warsaw	$2b$12$9VoxuQjo5j3VBqkUzPpBPWOCW3LyOc7KChNScyoJj6Njp.zhJYOTu	2021-08-18 21:28:47+00	2023-05-15 03:56:46+00
bf872bf9-4913-48e1-ae4e-0177bb2087d2	Daniel	Jones	daniel.jones5302@gmail.com	+353864493172	BW622282B	1996-03-16	Irish	\N	\N	\N	IE	\N	$2b$12$EfMfJ1.bGIluDEDW4aHkLgIqklABwuqnURNeG/lhAHh7dzUBEJz7u	2020-01-16 20:09:23+00	2023-05-04 03:55:17+00
b321aed1-60b7-454d-afc3-a6ce2ea28932	Charles	Morgan	charles_morgan1457@gmail.com	07400 994311	\N	1963-04-09	British	\N	\N	11 St Johns Road	GB	\N	$2b$12$YJBu3Bt9q9M8o9ZcOcAaycGrI1T3RJ8Zdst3LbdXkP5UaVLqIer/u	2019-06-25 23:32:28+00	2023-05-24 20:04:19+00
bee3268a-70b8-4dd9-af3a-40738722e106	Nancy	Robinson	nancy_robinson4054@icloud.com	+447700001648	LN 49 38 88 C	1963-06-10	British	381813266	GB	84 High Street	GB	\N	$2b$12$1kWoDgI5VzQZ0hguvvCQwEKnzDkqyx4TcI6bg9g0aHd5DkEjG7Usu	2019-09-21 00:35:54+00	\N
9dad8cf1-36f3-4ff4-a679-414e9d74a600	Mary	Anderson	mary_anderson@outlook.com	07400 156544	XY733757A	1963-02-22	British	\N	\N	\N	GB	Europe/London	$2b$12$DBfERYBT/JIrxHrBCy4ynKaTQVqlARIWZAoJTGZCrLT3FBSsBQAau	2022-03-30 03:24:44+00	2023-05-12 21:48:54+00
e5bd5c1b-1d19-4aa6-aea6-3633618d84f6	Joseph	Rogers	joseph.rogers@hotmail.com	+353857695901		2003-06-19	Irish	LB2881731	IE	135 High Street	IE	\N	$2b$12$kPRR6k25A6WptSbnZ.tQiVpsBe8kcX7qX5vi4qQ3FSyts9qbWSLbu	2020-01-29 15:04:55+00	2023-05-27 00:09:29+00
416b1561-b735-4ac5-ae65-ecb33f5f04c7	Nancy	Taylor	\N	+447400279918		1982-07-09	British	\N	\N	69 Station Road	GB	\N	$2b$12$F5xoZyc7YZtxuFyZcloK9FFY2DSqeu46CxYiMZhBLgJMmEXsHwBUu	2020-01-03 07:34:43+00	2023-05-20 14:27:04+00
2bd15ea8-c002-45c9-a69d-2ac36837d45a	Carol	Collins	carolcollins@gmail.com	07400 041869	JS792458A	1987-02-24	British	759017493	GB	56 St Johns Road	GB	Europe/London	$2b$12$BITAOgiYZjRhmqP//z8DbYYQycq6mvPRhFTMOM6MkGJkdkrAKqDNu	2019-01-20 09:15:51+00	2023-05-14 07:26:40+00
ff6bb796-40cc-4144-ad8b-8b846b692a73	Karen	Nelson	karen.nelson4327@btinternet.com	+353864517892	MK286206C	1999-07-01	Irish	\N	\N	10 Station Road	IE	Europe/Dublin	$2b$12$gB.mQz8avPwsSg/2WIq2HjZmApa3LZzhV3EspNfSujJw6eGIoO1Mu	2020-07-14 07:56:54+00	2023-05-21 03:11:08+00
b06f2e32-21e0-4253-a3db-521055a9ac79	Susan	Mitchell	susan_mitchell@gmail.com	+447555118301		1983-05-01	British	819601451	GB	7 St Johns Road	GB	\N	$2b$12$33kr/xSPFCX66XEYrPMqPRoo8x3B8qNlXfbnEmC4SuP7/mytH/Qqu	2021-03-24 08:20:00+00	2023-05-27 21:57:41+00
e9259f4a-5105-4040-aa42-162365f34239	William	Mitchell	williammitchell4946@outlook.com	\N	YX843724B	1992-10-12	British	662752817	GB	60 Church Lane	GB	\N	$2b$12$QHeCgGz4JwFD5OKs.ZmNMc5Z9VQHulwRN3QOgo0zI4fZHrqBly2lu	2018-06-18 00:53:31+00	\N
ab48baed-4063-4eb9-ab1c-4d6661aa7638	Mary	Harris	mary_harris8772@gmail.com	07911 253146		1969-03-05	British	\N	\N	30 Station Road	GB	Europe/London	$2b$12$/cBXcekVkY1HgwQ/VKU/cYT1zDK14Ja1Yhb/2FDSfi5Mg6iMaDk/u	2020-12-19 17:01:55+00	2023-05-28 23:02:13+00
920dad8a-8293-45de-a5ac-0e7ba32f2670	David	Stewart	david.stewart5380@gmail.com	+48790043515	MH 24 61 72 C	1970-06-11	Polish	EB6256001	PL	\N	PL	\N	$2b$12$soXRlRC9qRf45IZqV9fsIjOoMJQvkT4keOhJ43AgybmfDNYr1ijnu	2021-11-29 10:48:37+00	\N
4a3fe20b-4b41-455a-a6e2-2b11002e9972	Carol	Baker	carolbaker5340@gmail.com	07555 389998	RM265652D	2004-04-25	British	356448362	GB	\N	GB	Europe/London	$2b$12$VJsMQnZ4ENBSdva4pY6Org7AkeZwZpU8QYupIYk7n0g5tu17hHOZu	2022-01-31 18:21:29+00	2023-05-14 20:49:39+00
91309149-ca0c-40c8-a928-cb9360093ae5	Donna	Rogers	donnarogers7697@gmail.com	07800 375445	WZ123898A	1981-05-12	British	\N	\N	154 Church Lane	GB	\N	$2b$12$3Cue43t/aeCG67MtgaK8.CUlFdx2u2928bcCsoK6Y6fyLgghRZv1u	2022-04-28 14:52:01+00	2023-05-29 22:25:28+00
a3e616c9-dde5-4eff-a506-6b4468cab476	Mark	Morris	markmorris177@gmail.com	+447800551187	\N	1990-01-10	British	\N	\N	133 Church Lane	GB	GB	$2b$12$F6T3XYwAcLwta8omeJsM6aSNdskdNAuFAUQaJXu7wRTtJzEHLwkeu	2019-09-30 20:55:41+00	\N
e9cf9580-06cd-4420-af23-176630248808	Andrew	King	andrewking@gmail.com	07400 178443	NE040637B	1980-07-21	British	\N	\N	\N	GB	Europe/London	$2b$12$YPDtIQj405wNeNQpcTB.TDe84sAwGo7iCTAMTkWGrt6atY5yC1vru	2022-02-25 18:24:08+00	2023-05-01 17:25:46+00
a5f222a9-3fdd-41e5-a162-f01125b06b8a	Donald	Baker	donald_baker1410@icloud.com	07911 888585	SX629267C	1984-09-25	British	\N	\N	71 High Street	GB	Europe/London	$2b$12$P4s6DmBLgoINGeSr/2PTCL4SfoUyGg9h9/pwstb4AlTHpYwV0e8Pu	2018-12-25 21:35:36+00	2023-05-31 20:16:28+00
c5bd94a3-6dc0-4eb5-aefc-73ca55d93036	Matthew	Scott	matthewscott8809@hotmail.com	+447800351100	OM 57 27 02 B	1980-09-19	British	373122574	GB	167 High Street	GB	\N	$2b$12$uQq0l..OF1BLGFkCGX4xAEJIOI5qY6EG3IIULvi5SAkQdxmKzvS9u	2018-10-14 12:35:12+00	\N
e25f5b5c-503b-490f-acbe-e23deb58ea4b	Joseph	Harris	joseph_harris896@gmail.com	\N	BG4412A	1959-06-02	Polish	PA7758010	IE	\N	PL	Europe/Warsaw	$2b$12$FnAn22WSDj0fN/OZCqR2tuwZErLoYp5GZO.QfHyrCKnU5l/7pSteu	2018-09-25 10:49:00+00	2023-05-31 20:16:00+00
1c9c058d-e53e-4390-add5-b1e1e6736df8	Emily	Young	emilyyoung@btinternet.com	07400 629740	n/a	1965-02-09	British	PA7758110	IE	\N	GB	Europe/London	$2b$12$iJkNfXzNeiNBr2BTllzZRkQy/xXt48PVY8qvpizK8qlylvwjySPYu	2018-07-14 20:30:24+00	2023-05-16 22:46:38+00
c40b21bb-1a15-448a-aa6a-dacaa66f4d5d	Jessica	Martin	placements@brightpath-staffing.co.uk	\N	KL 97 07 42 A	1971-10-04	Polish	PA7758210	IE	\N	PL	Europe/Warsaw	$2b$12$U9Mw.eArgGRWE4ZGMZ2QGqavfXPFzD5Lpv0htGb/.z/U63irA27Ku	2019-05-07 14:40:56+00	2023-06-01 09:15:44+00
1c2f610b-c522-476f-aadf-5b9375981a3c	Andrew	Bell	andrew.bell3502@gmail.com	07555 016316	HY677582C	1986-11-28	British	\N	\N	29 High Street	GB	Europe/London	$2b$12$4tsPyFma99AMkZpCw6eC6kZbjz0TY5KB0VUwvcHXKovgT3AuffQBu	2020-02-02 04:11:22+00	\N
a8534962-0a9f-4a49-a81e-a620ee17ff84	James	Wright	james.wright@hotmail.com	+353853584794	\N	1980-12-18	Irish	\N	\N	155 Church Lane	IE	Europe/Dublin	$2b$12$1CZ18RL0OPwHHxG4eohnbMX2sqhjxlFEGbZhLvliGqpT8Rm74rORu	2020-04-17 19:10:54+00	2023-05-10 15:02:48+00
65fcc91f-3aa6-490e-ae68-d11b790ea23c	Elizabeth	Smith	elizabethsmith@outlook.com	+447555722666	ZT 86 95 79 D	1991-05-03	British	317010350	GB	94 Station Road	GB	Europe/London	$2b$12$J9p/fWeMJqpSBEYStGvc6YNtypAAfMXuJASJjqGcRHTDB6yviowSu	2020-01-24 23:41:05+00	\N
6b4921d6-5203-4730-aaaf-e1942d682672	Sarah	Martin	sarah.martin3339@outlook.com	07400 284615	WC228130D	1985-12-01	British	\N	\N	53 St Johns Road	GB	\N	$2b$12$6rv4SmVe9vMzxCftxolRX0WdpgqxD8PNNaIheIKFqIp7qO3OjxWlu	2020-02-18 06:05:14+00	\N
d9940b74-6d6d-43fa-a3af-0d1ebc1f732d	David	Bell	david_bell@icloud.com	+919146657207	CG859253B	1973-08-15	Indian	Z4337991	IN	\N	IN	Asia/Calcutta	$2b$12$vGQ4ikCHRPPrz4TWXWQQ6jTBwytFVNsnvBoSxfn83NMWsJNc3D5Cu	2020-12-05 03:09:19+00	2023-06-01 16:40:37+00
77bc9861-fa61-4192-ac6d-3bd25035dac3	Joseph	Green	joseph.green@hotmail.com	+447400041690	MH 43 92 57 C	1986-09-08	Indian	T8827697	IN	16 Church Lane	GB	\N	$2b$12$qtZCoEiSG2Le8HREy59M/ZPuhEfvm/5T67m9cg9zdELr2qot5Rmwu	2022-04-16 14:52:36+00	\N
3fb7ae2e-62d7-4660-aef7-d097536e4e04	Robert	Morris	robert_morris9471@btinternet.com	07555 423733	\N	1967-07-23	British	542666865	GB	151 Station Road	GB	Europe/London	$2b$12$jSuy1bKIw2rDb7f.WzK52d/2oqd9kWh1RBE7ZwncVHWGloOhHN95u	2019-10-01 10:40:05+00	2023-05-04 20:15:59+00
279c7c93-25f3-4da4-a593-ed284fc90a69	Ashley	Walker	ashley_walker23@gmail.com	+353866124449		1958-10-26	British	PA7758010	PL	53 Church Lane	IE	Europe/Dublin	$2b$12$VdHqJVfVF/IuJwMTTZMSXG2WRhu1r9oa5Ian2zv8cgC08ohpe1FNu	2018-05-05 09:51:27+00	\N
d285e582-33e0-4b63-ae81-27d35b5edc37	Kimberly	King	kimberlyking4062@gmail.com	+48660548225	PK 02 52 10 B	1959-03-28	Polish	PA7758110	PL	76 Church Lane	PL	Europe/Warsaw	$2b$12$OhP01i408h3eGG9HCPCuqEoGuGGoBz6q7M6YTg3WBWiSeranWWvju	2021-06-18 00:54:03+00	\N
b3058fad-e3c1-4c11-a4df-2b6929481325	Steven	Evans	steven.evans1235@outlook.com	+48501769903	QQ123456C	1970-12-28	Irish	PA7758210	PL	48 High Street	PL	Europe/Warsaw	$2b$12$36kKW.gHPjgylv9fpvFZuvNjuZBV5QillhlDczZjUZRGtF18z1Tfu	2020-12-07 17:37:18+00	2023-05-01 04:53:11+00
c0bcb04d-10ce-4c9f-a242-d6670ea05b58	Jennifer	Green	jennifergreen@gmail.com	07700 115038	\N	2004-11-26	British	\N	\N	63 St Johns Road	GB	Europe/London	$2b$12$tGFXKdq0fO38LTKWH/.VVFxGpG6BBVs66b/J/sL/3bjgdqyZqC5eu	2018-11-30 19:19:33+00	2023-05-24 18:38:18+00
753e05ef-e7e1-4886-ae62-2c01f4f95580	Steven	Campbell	steven_campbell7249@icloud.com	+447555901295	WG 11 00 60 D	1973-02-13	British	527482209	GB	141 St Johns Road	GB	GB	$2b$12$XPszk25uRHNTxIkm8Oh9m6Uck1nTCTqv9MLzAej1AHNYMqVJPsKYu	2023-04-16 08:34:47+00	2023-05-06 20:58:24+00
f8de2f97-a547-4a68-ae3b-d341434ad21e	William	Thompson	william_thompson@gmail.com	07911 096411	n/a	1969-02-28	British	\N	\N	13 Church Lane	GB	Europe/London	$2b$12$BTvIM6oW10ehAGqLAI/pEoqQPQTqXoR39J22OhgGa1Xv6OqRThPju	2018-11-22 03:34:03+00	2023-05-24 01:21:51+00
dbd36de3-2d9a-43a2-a81f-f3924be8dde4	Thomas	Clark	thomas.clark@gmail.com	+919398244606	PR529193B	1990-07-13	Indian	N1866078	IN	64 High Street	IN	Asia/Kolkata	$2b$12$6332jwi9um5jXJZrOHVNl9qHjqDz9K3MXBzgLj2hla0SM3MgMFnju	2018-11-27 23:58:40+00	\N
574c353d-0818-4745-aeb8-1109218d97e1	Robert	Phillips	robert.phillips@gmail.com	+447400937163	\N	1990-01-19	British	299288576	GB	\N	GB	\N	$2b$12$4.hshyp3pT2YtHPDmY1o3ZeRUNrq7apVTCuA5tjXg.pAt01hjoolu	2019-11-17 16:13:04+00	2023-05-09 07:00:21+00
3c59ec7e-205d-4fcd-a624-bf1ac0ad2df4	Matthew	Jones	matthew.jones6951@outlook.com	+919316828665	MX077670A	1977-03-16	Indian	\N	\N	196 High Street	IN	Asia/Kolkata	$2b$12$/ezlD23gI961a0syXrVP0LsVOoiVg5Kj735VzJOw1Jatp4UxYQYvu	2023-03-15 18:57:48+00	2023-05-12 14:52:03+00
1997ad61-f59f-4440-aa4f-bde57d12692b	William	Wright	william.wright@outlook.com	07555 421828	\N	1958-08-04	Irish	PA4378647	IE	\N	GB	\N	$2b$12$cH7QsKGfE8HmZAPiDsav3j6SK.8O1Fgfmhk1c.K2.Pp30iaUqYYPu	2019-11-12 13:05:27+00	2023-05-03 17:28:54+00
5811dec8-57f7-4f7e-ac56-0703bf590a26	Linda	Jones	linda_jones5769@btinternet.com	+919209519454	ZY 31 10 35 B	1986-03-15	Indian	U8468711	IN	42 Station Road	IN	\N	$2b$12$H/zB9EmZRPoTscbsP5EEluLiESW6xOg.Crbt3PlDL16vIn8voxOZu	2021-02-05 03:59:12+00	2023-05-14 09:10:17+00
a38651c6-658f-444d-a108-5f974564065e	Jessica	Jones	jessica_jones7754@outlook.com	07800 845633	n/a	2004-04-13	British	\N	\N	62 St Johns Road	GB	\N	$2b$12$6rxReYQVdx8bnp8rsOgpP1iY1Rm25VB8.WrXfkac/8scqj1UI1pTu	2021-04-08 04:14:07+00	2023-05-08 09:32:45+00
7609d9ab-4d73-46c6-a7b7-ebf9e1ada1c0	Elizabeth	Rogers	elizabethrogers4584@gmail.com	07400 151246	BE187368A	1997-06-28	British	\N	\N	\N	GB	\N	$2b$12$QGhrvrRlVXAvehjG.ghpLIL/KUqSPD0xf56dJpTkpGQBMmCgzKUsu	2022-05-22 01:47:31+00	2023-05-25 13:13:44+00
3f387e92-2a54-4204-a3ca-a720316f19e8	Lisa	Lee	lisa.lee5264@gmail.com	+919321917649	JY 46 56 70 A	1995-03-07	Indian	\N	\N	\N	IN	Asia/Calcutta	$2b$12$ERhrCTPIlZHAqByAXiZ5DZmSo1VZYtCpdHH5KxzJ8kidUalYCSr3u	2020-02-29 15:45:38+00	2023-05-15 20:51:19+00
c7969a44-67bf-44de-a365-b07f1375fa1d	Elizabeth	Young	elizabethyoung@outlook.com	+919152938604	applied for	1967-07-23	Indian	\N	\N	65 Church Lane	IN	Asia/Kolkata	$2b$12$7a7YmxkszAn3YuRuqSW3DP5Yx78KjhMZBsrY.ZE/0NpvBmBIfiiwu	2021-07-23 05:48:22+00	\N
710743b8-b6f4-46f7-a4af-a59c426ddd3f	Jessica	Moore	jessica.moore@gmail.com	07400 893101	n/a	1969-10-02	British	\N	\N	\N	GB	Europe/London	$2b$12$niQVK9VRbQwmZQXLA1vYWafnN85t.MgULouGcGN5IwSDGrhfCOqGu	2023-04-16 06:34:49+00	2023-06-01 11:31:30+00
b39511ef-eb10-40c4-ac37-d7071332eb1e	Matthew	Allen	placements@brightpath-staffing.co.uk	+447800632921	BS 36 59 72 C	1977-05-12	British	459793085	GB	149 High Street	GB	GB	$2b$12$Z6yW2Bm6nhxncNY.5EbW.9jQ8P76AEY1z0b0eFcgvK08PybfTMnlu	2021-02-23 14:31:14+00	2023-05-12 03:55:32+00
ee6b0bb5-d6d6-4d2a-aa03-d5f21e111611	John	Rogers	johnrogers@outlook.com	07911 097077	\N	1976-09-03	British	\N	\N	68 Church Lane	GB	\N	$2b$12$.dnT5sqP2Q57GfWRwi/qfMidLogMgP8kvpwMvhqpAiPTgNGw59KRu	2018-07-10 06:00:18+00	\N
9ac876e0-f35b-4b82-a84f-a3e2b4e19adb	Joseph	Morris	joseph_morris@outlook.com	07800 849171	\N	1972-04-01	British	\N	\N	67 Church Lane	GB	Europe/London	$2b$12$ziAW0GwjbJZL8YJnym4M3Xzgad94HyRlybATeiILQ0STqDjEDFJzu	2022-12-22 06:36:39+00	\N
49508de3-5382-4400-aca5-dfdfb44927fb	Sarah	Jackson	sarah_jackson@gmail.com	+447700064704	CX 86 94 72 C	1978-08-24	British	836691539	GB	154 Church Lane	GB	Europe/London	$2b$12$kZPgtvdnWw9jgWTFL7UvJHHNddjbGHBI6ZTCuPWk4YRSNMzXQxG8u	2021-12-22 00:43:09+00	\N
badfba42-6df0-40b2-af37-86837319a181	Anthony	Thompson	anthony.thompson@gmail.com	07700 160860	JM936852D	1983-03-21	British	330932186	GB	63 St Johns Road	GB	\N	$2b$12$OzgpVnhO4yCtf6WANtF.SEl2opIMKYGJTbwXd1wisGuIovdPdJWTu	2022-02-17 20:22:27+00	2023-05-14 14:07:41+00
d227980c-e51a-4c4e-ae46-e1614bf68a67	Kimberly	Anderson	kimberly.anderson@gmail.com	+919926072238	\N	1962-12-08	Indian	\N	\N	85 Church Lane	IN	Asia/Calcutta	$2b$12$SYpjqxX9Xz927b4jAOMxUC1/CQfunjwNebY5NKCOfvw9IXU2oOMpu	2019-05-30 12:57:58+00	\N
aa941b08-688f-4927-ad88-8503f326b346	Mary	Reed	mary_reed@gmail.com	+447800518321	WG 90 29 25 D	1973-03-28	Indian	\N	\N	5 Station Road	GB	\N	$2b$12$vHZDebHpkyWzJDUPqaCpX5iTZym1yRDTQsAxSmmB2aQIT4mcPD07u	2019-05-08 13:00:56+00	2023-06-01 17:25:56+00
55e84e3a-6600-47d2-a8a8-96901d083cc4	Sarah	Smith	sarahsmith9047@btinternet.com	07400 771232	\N	2004-10-09	Indian	\N	\N	16 Church Lane	GB	\N	$2b$12$rC/rPpGYDn6le12Wl14CF02mQ1cBCxjyZMhJn49IGhKYpVjCGwCUu	2021-10-29 14:44:11+00	2023-05-05 14:42:05+00
d6532f7c-ec9b-44cd-a155-c32cc70d7957	Charles	Carter	charlescarter4817@gmail.com	+919126405446	n/a	1976-11-08	Indian	\N	\N	113 Church Lane	IN	Asia/Kolkata	$2b$12$5ua65Erru1gpNxF5cxFpT9861gBmFwZ0z78qFouMB8xCr/Wn/aPfu	2018-08-23 09:05:22+00	2023-06-01 06:36:05+00
99b44180-ebb3-4f1f-abba-b1736b8f43e4	Ashley	Miller	ashley.miller@hotmail.com	+447911291800	\N	1978-12-29	British	373059469	GB	165 High Street	GB	\N	$2b$12$mdwsfAiyzbedhjiaWO3.DCfwe5YXyIz.JVEkVCH1puzmsLzyv.bEu	2020-04-29 16:58:42+00	\N
7124bfa9-fba3-4849-a009-23dcdd5fdfbf	David	Wilson	davidwilson1122@gmail.com	+919649041304	applied for	1997-11-08	Indian	677535438	GB	151 High Street	IN	\N	$2b$12$FXPTJVykVN9nEPz0/rz0329agGq6rJmbKVkn1gj0bCfwuTRqft5Ju	2019-09-03 19:37:14+00	2023-05-11 10:50:31+00
e6cefd33-f479-4b79-afbd-8636bf5fe8b9	David	Mitchell	\N	07911 873672	\N	1966-06-02	Indian	U6868242	IN	115 Station Road	GB	\N	$2b$12$TYino3dnpzN9jHAN7vsDDy3VZnX31LHBoagmCJ5LCTiDawnwLT6lu	2020-03-17 01:03:24+00	2023-05-21 20:02:50+00
d045d439-9866-4633-a83b-75d9c988a8c2	Andrew	Collins	andrew.collins@gmail.com	+447911299847	n/a	1973-05-30	British	288964173	GB	180 Church Lane	GB	GB	$2b$12$Bd2hH4Y6FPelwzSIRE95bSzUMdCp6dGZ0vpL1Y7NqbVGbG4jo2aru	2022-03-29 10:49:27+00	2023-05-24 01:54:54+00
94062d7e-c7e2-4a0e-aadf-21e4670e5010	Joseph	Lewis	joseph_lewis2020@hotmail.com	07800 321940	n/a	1994-05-11	British	675026810	GB	169 High Street	GB	\N	$2b$12$RSYiw3BaBg4a7Qk0TKbKofHt2YPH/oeItehFMOopzvGSKaj3oCCSu	2018-06-16 14:18:20+00	\N
f67cf9f2-912f-4de7-af68-903311b4a830	James	Reed	jamesreed@gmail.com	07400 943522	CR753434B	1983-10-02	British	219087906	GB	19 High Street	GB	Europe/London	$2b$12$CHBENeHy9y5L/uazM6/hNZ.P7taO3WGAaS8VBAmWKZSxAr7TYfIMu	2018-05-06 04:55:17+00	\N
f4bcb183-8af0-4209-afd8-eaa621f737f2	Joseph	Smith	josephsmith@outlook.com	+48888078002	AG 84 16 84 C	1972-04-08	Polish	P4692340	IN	128 Station Road	PL	Europe/Warsaw	$2b$12$czLfkMTZnqgHyUh3ZvUSgpG7Ffsi0xbgNvg/H11zlw0nS66qBYgOu	2019-12-08 10:42:24+00	2023-05-18 15:18:29+00
587ad788-61eb-4ac0-a838-60991878158c	Susan	Wilson	susan_wilson@gmail.com	\N	XS681569C	1978-05-25	British	741046906	GB	130 High Street	IN	\N	$2b$12$o2drSMDBQF7jKbDUYYwISV5oHs8ZOTwxpuPMg1NRsOW62t7HHWbxu	2023-03-21 05:43:41+00	2023-05-14 05:06:16+00
e647eed6-f668-44d6-a1aa-68c89d837660	Karen	Reed	karen_reed@gmail.com	\N	NW579166C	1986-01-04	British	EA2254860	PL	101 Station Road	GB	Europe/London	$2b$12$1cYSh4t.UPNIHfa6fnB16cq4dQ7zpFOoh/40pHt4HbDj.hOvlT1Xu	2023-02-12 19:13:34+00	2023-05-25 09:21:00+00
a40a948b-4c1b-46b1-a030-f8550865b8be	Robert	Wright	robert.wright4301@gmail.com	+447555968851	\N	1997-04-01	British	467066297	GB	176 Station Road	GB	GB	$2b$12$XCc/xB/XDan/krT4t/IMNXZrj8rOIrTRK25dpQHesrMkR5s.LKIDu	2020-02-24 13:04:34+00	\N
b110fa19-3ce3-4636-ae77-eb354b5186a3	Elizabeth	Lee	elizabeth_lee@gmail.com	\N	TR068662A	1987-04-08	British	\N	\N	7 High Street	GB	Europe/London	$2b$12$nNTuV3iuZ5e5rWE5.SZoLGFCntredPk2fbP016cGJHzVx5mglQCbu	2021-01-14 06:25:17+00	2023-05-10 16:40:20+00
89a1cc7b-fddc-4146-aa0b-efe10ceb307a	Michael	Johnson	michael.johnson1771@btinternet.com	+919989715388	XC751424D	1993-08-11	Indian	U3672065	IN	90 St Johns Road	IN	\N	$2b$12$.ggzFzp0VmToVDBkg/dyA9NtaaPaOpdG2cLrujegLOfK3wgOJMqNu	2018-12-04 10:02:37+00	\N
1a97e15d-045f-4531-ac08-b75552095621	Michael	Smith	michaelsmith1447@gmail.com	+919975282179	RL 29 15 05 B	1974-07-17	Indian	\N	\N	\N	IN	\N	$2b$12$s4Uszhq51fpHgCMNDVpao6dKEKXpKekfpU5cU7jbhduMVHDro6Iyu	2019-01-09 16:42:08+00	\N
7383d044-55c0-4290-a60c-53552750e23f	Sandra	Baker	sandra_baker682@outlook.com	\N	KX072130B	1959-05-15	British	\N	\N	123 High Street	GB	Europe/London	$2b$12$aeAYxixOgdWUlaz3Rc38FouRACxUsNZAo.e18aT1RcZRRIGDjwuUu	2018-12-25 20:49:24+00	2023-05-17 15:12:44+00
8ef00d73-41c3-42f1-af13-9f633e21d510	Lisa	Young	lisayoung2456@gmail.com	07800 639418	TB714358D	1982-04-26	British	200833347	GB	107 Church Lane	GB	\N	$2b$12$y5MO1XqwZ1ywSH.AInjWPJGHuQ0EIuekZ9IYmQZRtQYJvUmrpOmru	2019-02-05 06:20:58+00	2023-05-30 08:15:55+00
db5833f0-0c15-4dd4-a501-a6bd49e47b8e	Emily	Reed	emily.reed@hotmail.com	+447555892694	RH 11 96 72 C	1985-06-06	British	294040505	GB	\N	GB	GB	$2b$12$3k3IVRDr.QtZxsUIVoh2rh.qeQi/6Bc8rd92qTxRI7lvK8.j4dGnu	2019-06-25 21:36:51+00	2023-05-06 04:03:01+00
91d7b9a9-6441-47c7-af5f-c038ac760ae8	Joshua	Cooper	joshuacooper9688@icloud.com	07555 145051	LG503907A	1970-06-07	British	373206716	GB	190 Station Road	GB	\N	$2b$12$pZVmH0taoU.ruTKefXd12qcjtJEuzLPCDzlyhij2ddgAhsVFu0UGu	2022-05-30 15:26:36+00	2023-05-24 14:31:47+00
ec469961-9011-4901-a46e-19edac3bce55	Kenneth	Adams	kenneth_adams@hotmail.com	07400 130155	XG853326A	1973-04-24	British	417078200	GB	65 Station Road	GB	Europe/London	$2b$12$YJhcRmbSlXSeIX8CwKnaHZPYAttfNbZTnVDgBzBYBwi29tH5XUtju	2019-07-14 04:28:50+00	2023-05-30 12:53:07+00
d3bc77d4-a950-414d-a69b-d8b538727209	Linda	Hill	linda.hill3670@btinternet.com	+447400546809	BY 81 54 34 B	1993-03-14	British	\N	\N	118 Station Road	GB	Europe/London	$2b$12$ISZf0DKSlZMSCkKedc9JSVXUqFhCioydYnMVZG1Fg5BLre13nrmRu	2022-09-18 08:38:19+00	2023-05-15 00:34:41+00
1c3a95ce-c465-4428-a121-ef756d4d20a1	Charles	Harris	charles_harris6341@icloud.com	+919961578779	CG036088C	1994-02-17	Indian	K6224726	IN	70 Station Road	IN	\N	$2b$12$yQ6KR9iQn/aHTvvUqv3YFGhEO0f.CvFOh3IBzqehp2QMU2CnKLsFu	2020-03-05 02:47:14+00	2023-05-07 01:39:22+00
0f2518fd-d595-4757-ac3d-32f363ee6966	Donald	Nelson	donaldnelson@gmail.com	+919481963991	MR835836D	1966-10-23	Indian	Z3351801	IN	92 Church Lane	IN	Asia/Calcutta	$2b$12$4JK.CNjpsmx0V2rq4.MfEXx1pNUBG4UQdsTkQPKKuSQkzCxYh.rou	2021-03-02 03:41:37+00	2023-05-01 05:02:24+00
b0e9679d-7141-4049-a388-12a209d4178f	Steven	King	steven.king@hotmail.com	\N	WY 48 46 93 D	2004-08-27	Irish	\N	\N	\N	PL	Europe/Warsaw	$2b$12$gyi/Bg/VR/Iw3zlP3OT90BIYb78M/.030R20Vb9SitT8kjptGgyAu	2019-07-10 12:35:03+00	\N
db938bd7-b2f0-41ca-a987-b2e85b6e0b7b	Mark	Young	mark.young8442@gmail.com	07800 382534	NW277563B	2002-10-23	British	509674729	GB	94 St Johns Road	GB	Europe/London	$2b$12$Tc5fO.zl9qQTnl5rbwkQm0F5W7ljeVwX1d89zVnmZp5VlvgFfTZMu	2018-10-12 21:38:53+00	\N
4b38bddb-50a5-4ca4-abf6-368cbd1a5794	Betty	Brown	betty.brown@gmail.com	+919521668183	AX397808C	1979-05-21	Indian	V2224129	IN	\N	IN	\N	$2b$12$Vj1AL3fkca7C9xOOF.jUrXsIqRSB1skZD1HjOFdU70sMfkbaE81Pu	2022-10-04 23:25:49+00	2023-05-01 21:55:00+00
b0f1538a-199c-497a-a670-fe2aeeab394b	Elizabeth	Campbell	elizabethcampbell@gmail.com	+48660972624	TE 15 16 40 D	1989-02-20	Polish	\N	\N	152 Church Lane	PL	Europe/Warsaw	$2b$12$C0qdahqL8H90FFvHJSRwaZ21qpjGYhdVCGAgkSZ4mVKe5hMlFjcau	2019-09-01 15:05:48+00	2023-05-06 06:15:39+00
\.

--
-- Data for Name: employer_users; Type: TABLE DATA; Schema: public; Owner: recruit
--

COPY public.employer_users (id, employer_id, full_name, email, phone, job_title, password_hash, last_login_at) FROM stdin;
50001	20	Robert White	michellestewart@gmail.com	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$kDktdzeVQA0baBwCRsdnDw$sAnZ4tOgYGOkQ2J1MGeTlMxf8IIyfZDafX5U1Nc30ko	2023-05-25 07:08:02+00
50002	33	Patricia Jones	patriciajones8291@halden-logistics.co.uk	+447555499792	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$xPhMuy5lJWj20ZpQQOVC07$WcstdR3TVHI3rl40WFsxStColBbjmbBcWOOu4UysHkS	2023-05-08 18:29:51+00
50003	9	John White	johnwhite@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$soksWT77nEEnOhcYs9BGO7$riUgaMj3wcKd19ymdlzU4myHe8TDQ0EBwlzWS35H3rY	2023-05-25 06:26:33+00
50004	6	Mark Rogers	mark.rogers3171@quillstone.co.uk	+447800585640	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$8KGCrSSvDg4Iwb2CjRb4Y7$7TO9KqgFBa5HOcTXTiPDGD8HhIOiwSIjTv5j58DyLvC	2023-05-28 05:42:55+00
50005	24	Thomas Robinson	thomas.robinson8673@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$NqMtgW8RZ9f0p2ouPlsNMJ$fpdXJY8iUguXrBrCIC2etTAzCvPjdtxphVuaVlRrFz5	2023-05-02 18:26:37+00
50006	27	Emily Stewart	emilystewart@halden-logistics.co.uk	+447555892525	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$dZXTMUHhBELMDXMVEmTv3L$2zXJOD2g2b40rHNUZoDorTMfra7rdpQYEMC3K3Zvoyx	2023-05-17 04:36:49+00
50007	19	Carol Wilson	carol.wilson@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$hrdjJ0xXLYtNRuY0Z98oMt$5ARgKQFvlScwtyIk9kTrWaPQ80D2BIQqt3X0MboFSp5	2023-05-11 23:57:28+00
50008	22	Joseph Campbell	josephcampbell@northgate-care.co.uk	+447800445041	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$3pBmSK8ZAlkPQadgflCnzP$juDJHoplbrQZw7k18TFanHH405GWDvjgZNYYbhsmBS1	2023-05-28 13:10:30+00
50009	24	Mary Young	maryyoung@northgate-care.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$FPq8yqBxkqOJtJbPpMuzaa$649efHeVz4oBX2tzAjlMrvfw266RZ94rsYxJxuCtaa7	2023-05-07 22:51:03+00
50010	9	Michelle Brown	michellebrown@halden-logistics.co.uk	+447400275470	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$In0nA2RJR1DnhZdFEPZOVc$j0r2GMleNpwXJD9y6Af6gNRpPJbGSeo7jrP1kRPrROm	2023-05-23 04:19:42+00
50011	14	Andrew Lee	andrew_lee7162@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$9JQ73uwYaZWevGwuIwdSmO$r5jklxXxnvlKjiB1Q6FPxIiB4qilsKNjyLdd3avKR5p	2023-05-23 19:26:31+00
50012	29	Kenneth Lewis	kenneth.lewis@halden-logistics.co.uk	+447911887397	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$lkvIvenPsmNXlYHYjH35JP$t0msfv216YlkqpFDN2iPUJTeKpgYckXY73xff9H5OT8	2023-05-12 20:50:16+00
50013	2	Barbara Baker	barbarabaker@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$ziINylsHRcJsILAr3u6gGV$1I2XjfAFbBg9gMUIWFMY7pAjbQjc9DIuufPo8v50QJG	2023-05-17 07:50:02+00
50014	12	Joshua Smith	joshua_smith@quillstone.co.uk	+447800682426	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$3hjpBfClGAVc27BQVQ9Zib$wLvUhuoca82kCkr1dUvAE4Ao7ALl0EPH10pfmTrbRgT	2023-05-01 01:35:44+00
50015	16	Ashley Collins	ashley_collins4546@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$fFdvXHZZFryccVP5nD6THS$QnxZ9nvb7OZQPOiwgOl0vzn9C4tARsc7tmk6WQEi5z5	2023-05-22 20:02:55+00
50016	2	Sarah Walker	sarah_walker1227@halden-logistics.co.uk	+447800944192	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$Vsd0HkpmRJ7m1gbBgMQ0py$Hvlwb4lnClGwXkquL3mxLDpx0DfT6kJ9iZd497SemdZ	2023-05-15 11:21:48+00
50017	34	David Adams	davidadams@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$YFmcNXhBpd1HEpjgctPNmU$1vJfB3Kh7TAuOKsErAkaoIKLOEgEyq4b9ZPx9THaDyG	2023-05-07 23:58:26+00
50018	24	Elizabeth Mitchell	elizabethmitchell3762@quillstone.co.uk	+447555923392	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$H3Nz1vfxV1JWSXBgxXMjhQ$14QR28YH630CXQgcibr9XkfF2Ig3KdvDtXMyMNYhLBa	2023-05-25 06:32:16+00
50019	30	Patricia Harris	patriciaharris@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$NyNToyYSz4CM1eJrUz0bDV$HSoRUfwohmIyqWaALorC2Yy6bGKkbpMKG0PoVXvVUii	2023-05-25 08:47:13+00
50020	28	Karen Davis	karen_davis@northgate-care.co.uk	+447400407511	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$qiWoqED2BmQ2Zz6WN5nGNb$IBnkJ3fV5R9petmI3nAxNzKcq7epDMta0UyrnjqnMHU	2023-05-20 10:21:42+00
50021	24	Sandra Davis	william.johnson1585@hotmail.com	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$xW5vnAGE5ZfyGnuEB4ybkb$175HXB4bdMXR80jbl6JtiwPDB1aGtIgmTCMFkAwXTpu	2023-05-20 23:56:50+00
50022	31	Thomas Stewart	thomas_stewart@halden-logistics.co.uk	+447555866398	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$2HowMTkqZ6h3hHXjfK5ocn$Nuqc4PCtoa1SW8gTY81m6BCBWNUoGEJ6WPEHj6mBlJu	2023-05-25 17:05:18+00
50023	34	Sandra Bailey	sandrabailey@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$mTraqnSfSTOk94oi4DBn2c$jPer4aQ1HqBF9fBsNYZbdnItZw5io6onNnPelRhTcRR	2023-05-09 18:42:00+00
50024	3	Thomas Mitchell	thomas_mitchell@northgate-care.co.uk	+447700190468	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$CoEs0aQgjfovsvjJJjVHgL$miT9TXDfOCLk9LoYeY5ioTspPKHk2KxShLkKLtss4oM	2023-05-23 06:07:33+00
50025	11	Paul Davis	pauldavis@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$oW720KY3WwbujH7u3jpKLu$l7oOjn9i9LMF0oyXRPNuO1G2pZESjslm1a1sD7lPcuO	2023-05-21 13:04:31+00
50026	31	Lisa Murphy	lisa.murphy4847@quillstone.co.uk	+447555075612	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$2K9PBcB4tuW4kI1OCe1hVd$kZiL0HRcQyWSeOnCz2hJWtCUwEiobPoejHCLqzKMjnu	2023-05-11 00:34:14+00
50027	13	Carol Brown	carol.brown@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$KM82ugUmdRloFyHtxZCTzP$CJF0f2WRwGyxMjb4PhVICuBQJDSvR8ishi0FvOYCYt2	2023-05-04 01:27:33+00
50028	21	Ashley Wright	ashleywright3473@quillstone.co.uk	+447800263261	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$17q2rOc0BPu7p4wh6jSNFe$a4ubBqEYFBcHUawh9R3m3MAy4OoeVz1nr0dHPkd9Voj	2023-05-10 19:16:41+00
50029	12	Donna Moore	donna.moore1473@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$1YDCm79KhqRdAfQ3Fx987X$fdncc2WPpGmHJIbWyYq3lOmvvmNzgVvHNdTqDy4XyeX	2023-05-23 01:44:53+00
50030	1	Barbara Mitchell	barbara.mitchell6574@northgate-care.co.uk	+447555743476	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$Le5ueaEi3J02gPmrTdMb7g$lSJW44uWVtEyTMGmIs8mWmPuciiBzInvT2gMpXXchqM	2023-05-31 15:18:45+00
50031	20	Jessica Phillips	jessica_phillips@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$exZACuV3PkeRulbkc2z3UX$kG3ISZz60aOkKpOInJpaauhg7iB6exsYTRtG2DWU1tT	2023-05-22 12:59:13+00
50032	24	Karen Wright	karen_wright@quillstone.co.uk	+447700006520	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$7n3LJ7ZmmG50JUuj91FXdV$avo0pPx8IUPy8EzfBpH9abFGGlzm0rLs5gOT0gCi7Lk	2023-05-22 01:46:15+00
50033	14	Steven Harris	steven.harris@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$1hhk1dnuyFVxxrogsTMrU6$eJG9FijiLbxPw6G5S7gcHI15cI42DlNprV3S1J59T2q	2023-05-06 02:43:55+00
50034	3	Sarah Wilson	sarahwilson1872@halden-logistics.co.uk	+447800506217	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$6KKfgGKYDABCMnfYWHGNta$pPZHGXAVLMTtxDWch6V9zOdysvYE3bJ7kO0Mu6WMMuX	2023-05-25 00:50:11+00
50035	4	Joshua Adams	joshua_adams1560@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$Qu6rlWCwhlyisBAoyZewul$4BGZZ6yuFwXnWPOa3flzRpFUtliwHM2pbpPwK4yo5do	2023-05-04 08:33:00+00
50036	12	Lisa Campbell	lisacampbell@quillstone.co.uk	+447400519135	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$M9MVvZJsezLoBVNPsGf4q4$Vw3afmtJhwanubA74x7HhpO0vGnIiJToCNYQWk9WjIC	2023-05-28 12:46:41+00
50037	32	Daniel Johnson	daniel_johnson@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$40L808gBMWqC9fbhuKpDAy$guhIYcU3W71B5s6SPxbuoNi5TpOOqJQSw7UQmD0SlC4	2023-05-30 11:11:45+00
50038	4	Ashley Collins	ashley.collins@northgate-care.co.uk	+447555590546	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$HARMWAal4z7jtqJfZsdLYI$AXbzzP1KGGRBOjRyY8kLCMUy9dj3My4eng7kZZJ3KFm	2023-05-16 20:02:30+00
50039	9	Elizabeth Brown	elizabeth_brown7296@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$IKR4mfBsqiIcy3vkj8yDQd$48IVWVHk7OpySLzaglzb2p72XJRYOKD78wcx9yoD70Z	2023-05-30 05:20:47+00
50040	16	Sandra Adams	sandra_adams@northgate-care.co.uk	+447555123192	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$X3hf3t03z9czifkFqGWveh$t5sXpSOEO077jtLx0pAc1LnbUuCBkMP9akUuB8D5226	2023-05-11 02:39:28+00
50041	26	Sandra Allen	jessica_lee1967@hotmail.com	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$CFbck6AgWDxT6xM2X5YUlK$gixARKcdDIMVyT23VrstdvDHyi2Hk7NFqXrOe8HOxPE	2023-05-14 18:36:59+00
50042	24	Ashley Adams	ashleyadams8638@northgate-care.co.uk	+447400569005	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$LB0psdxznBnIChe45w1SaH$3MaVgJUIEoypGAd6VLZpeQ7xK687tdtW18RAu7GZDRm	2023-05-08 16:49:21+00
50043	37	Carol Adams	carol.adams1130@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$ikO5bSin1ohUdHdPYgoQLF$VCjl8iYWimfgALzpJdGSRdDGy9fOJk3BuUrpD9p1SEq	2023-05-16 10:02:14+00
50044	35	Emily Green	emilygreen@northgate-care.co.uk	+447911822755	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$h4JFZheA8VrbN5qGZwB52Q$FJntGDkqJdMgmrR6hhVhSYA84oB0i3JiPsfSPa5jXgn	2023-05-14 12:06:25+00
50045	34	William Collins	william.collins6968@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$ttUkm3lU0a0OSEdph2XPoc$VP8JbI7A5fMeh4UzffP8CHvNb8Lq9dXRlCiDjNemwJB	2023-05-30 12:44:28+00
50046	4	Andrew Edwards	andrew_edwards@halden-logistics.co.uk	+447911219316	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$L9esRPS9mcTo0ZmcsV9TIx$m8wv8tjw60GYWZuVEskYZ7HoJOFnX4mRfoa2wJaYlPw	2023-05-10 14:09:39+00
50047	31	David Morgan	davidmorgan990@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$43XtQLnoFMQ63L4DxJi01F$wnESBjUBVzKCx2ey0D0UvYVx9RqXdBtE46bcQKr3p8C	2023-05-16 21:48:39+00
50048	25	Andrew Mitchell	andrewmitchell2167@northgate-care.co.uk	+447400747380	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$YepJ6sEb9L8jdqGKWc5QBM$0o9eCyveudGLyAmwTyQovtxHgVGSm8Zmgtd928cpZI6	2023-05-30 18:51:29+00
50049	13	Jennifer Brown	jennifer.brown8125@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$K4YBehGA8NWlJB1biqiMj0$XakjTZoj34jQRJ2pkeVKWTHAld0qfqP7phvwnUbGEDw	2023-05-26 04:47:45+00
50050	37	Sarah Collins	sarah_collins5771@halden-logistics.co.uk	+447800140668	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$4ntBBcZHJGfBQWxrvXm5cZ$A5sVK6Cte3TMy2cUlOfkMpuTyTIgRbwrWhHM7jNPyjV	2023-05-07 03:37:06+00
50051	31	Donna Walker	donnawalker7761@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$kQnjewtXJcUuZJVWMTVXAP$xS8t6SZT3dn8LcdK8GkzrwNIEYZd2WqcHOVs1BdVAh1	2023-05-06 03:24:59+00
50052	30	Donna Moore	donnamoore@northgate-care.co.uk	+447555028875	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$4h6jGuILjN3VaHSw0l5Xbe$ZKFjFrxkQaynqJ5C5dXzV8qA3GonQRj2ZcTDsfKCqcy	2023-05-24 02:41:49+00
50053	12	Anthony Jackson	anthony_jackson@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$yYKaNmx7fO7o8eSSNxPwHd$5qa2og093xr5Lu2UeTNLEUhj6toYUegSkQ468HvMA4J	2023-05-16 00:04:59+00
50054	26	Patricia Morris	patriciamorris1181@quillstone.co.uk	+447800552373	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$nb3lkc2aXc9CgdufiWWE9d$nl26ZMthPU2yUZUmYffPXH3tqkfpLmX7vHngm7WLKtT	2023-05-27 09:20:23+00
50055	8	Ashley Williams	ashley_williams732@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$z6IOg1ZSfgyhtjGfJjf45v$qZb7OdOf30TQuUU90mc9Rr90jl0M3PshfFAIIH7ehI9	2023-05-16 20:42:00+00
50056	34	Joshua Green	joshuagreen4744@halden-logistics.co.uk	+447555061712	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$LbaNUcqbjNEGi083dpyDpf$7BLpo9GCkjfrBZhvTOELV37e6jr4KtHmC2lNAIBk4l5	2023-05-26 20:27:49+00
50057	28	Steven Adams	steven_adams@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$dWIB3cSGeSDnTopWUFpfFj$DIbmiWq4NmEA3DCWwDtFRO1HFwUYcnPDdPIu9zB1hp0	2023-06-01 20:52:16+00
50058	13	Nancy Murphy	nancymurphy9096@quillstone.co.uk	+447800965471	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$31wY1Gavarn18nmN2NbWYq$ickBJvbqbkUwTL7u3MOtmFJmQ7FzqZ2ji03YBswk5x3	2023-05-20 02:22:04+00
50059	11	Emily Harris	emily.harris3376@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$86Oo8eOA3H21DwPFOPXwOk$Iv8PUgc212KKaDWyQYvInRi2Yayh83L9xf7dVWnehKG	2023-05-29 18:14:48+00
50060	14	Mary Adams	mary.adams8179@quillstone.co.uk	+447555085556	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$fTmbggnt9Z3Z1E0p0XWgqp$mRFVdSRR1hhztXrUecha4kPOHkdLfvI2QjX4Z1BGrYh	2023-05-25 21:49:35+00
50061	8	Mark Taylor	andrew.morris5872@btinternet.com	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$3FRjpYpQvUVQLwtn4B5q31$ZNxaUpdAPmRgL0KDc8MZHgmlS7VzJ9heVhAIqGJRgJR	2023-05-11 00:07:35+00
50062	31	Sarah Green	sarah_green@halden-logistics.co.uk	+447800840222	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$z4K3owBRhiP2PAuFGa90Wb$a3G0Jqb6H136HVLhCzwMr0dxFY4iWInb88iWAcAAAGY	2023-05-16 12:14:04+00
50063	30	William Rogers	william.rogers5154@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$0tJaksZrnAFQsekncn6uu3$cucaVkIhz0jj2bCfdcj4XxnyI3CN8kz9ebnKJjumNui	2023-05-24 13:12:28+00
50064	39	Emily Harris	emily.harris@halden-logistics.co.uk	+447700191174	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$gENIF43fe6R18EcpjaXZQZ$iJlZ0LEHupM9vuVWHQASuJefPLqgawzWBGOzIKI1kf7	2023-05-19 14:57:17+00
50065	9	William Stewart	williamstewart4129@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$TEqIwkfPoicPtieJXU3ggG$FfS976kUm4QXfRro3uyZacqB5kgm2rz7UbduRmArnYj	2023-05-18 21:23:24+00
50066	32	Ashley Walker	ashley.walker5332@quillstone.co.uk	+447555591817	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$Pi4Zx3A5p6TmLH7BJHSKmk$qPHI2n94x5nPq0F2ADAajbcHiBcHtXvhjvMvzLeCG1Y	2023-05-18 01:52:54+00
50067	7	John Reed	john_reed8046@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$3toC1yvhVUAMy8CK1lwwMf$d3dwa2nWUaAnDqqGLLGadUzptqNems3ICD8Pt3T6G0A	2023-05-06 23:31:22+00
50068	36	Sarah Williams	sarah_williams@halden-logistics.co.uk	+447400764927	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$g0IR4gb7R9i72zHPW5wVRT$sq32TGnDp55iVr3o7FgzLLO3EjcAU62sjR4xcYDTTFX	2023-05-30 00:12:47+00
50069	37	Susan Harris	susan_harris@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$MKlfEM8bBj3hwG8pOO7ccU$fv1ZqU1Eyg9twMSHjRJU8h3SjACVvOSShcIvwSAVo7g	2023-05-05 12:38:15+00
50070	3	Ashley Thompson	ashley.thompson@halden-logistics.co.uk	+447800785974	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$nlYXYU3n8Kn8LnEMqItw68$cmErE2QLnAMoxrNxX3zx2z0POgnVUYwYSO7IAjf2Tn7	2023-05-01 06:24:14+00
50071	21	Ashley Hill	ashley.hill3042@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$Ja9SFDXkqp8hheD3OZq48p$gPFdf44sNBt9ISdrYLVpADITrMio4QPLFKme2kKHahx	2023-05-07 16:50:54+00
50072	4	Betty Murphy	bettymurphy3840@northgate-care.co.uk	+447800161889	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$StJQV39BJ1iSPVeAE5jhOo$Tw9SzyQNF2UFDyFs5YJJ8g3DuFCvuCdnMRWfSr1ELrJ	2023-05-04 10:51:54+00
50073	30	Paul Morgan	paul_morgan9786@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$jpb3KJ7hudEX6TImt6gFnD$LjltUz5IFcxTtd7VqfPE5WdleS8A6k4AAzujAuJXPQX	2023-05-14 03:21:52+00
50074	14	Matthew Lee	matthew.lee1651@halden-logistics.co.uk	+447400941978	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$do7SrSM5Xs5NbabrSAeHj5$zvmqeR9EoRSv9Xsqwdq0XFJQHkZV4FuHfeLQOx5Xxbu	2023-05-07 14:44:57+00
50075	37	Robert Collins	robert.collins1415@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$2H5nGbU6hrUzlZOnDgHS18$eRgRKPvxwjwROLMYlEUK7CsnrJlQCuUf9wqa5anlTlD	2023-05-29 04:24:47+00
50076	24	Linda Murphy	linda.murphy@halden-logistics.co.uk	+447555153430	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$tkmPD0HOTeuFLknGy2mpCL$kbeKT6ioc7EMxjTQ8aAqlgjz2BM7PjdZcr3Xqx7JQNT	2023-05-16 07:03:33+00
50077	1	Kenneth Stewart	kenneth.stewart@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$MDMN8ND48yxFCCHF013Grf$v4xoZdEEZaTSZrVKLXKtrQAw8QwHpLGxVEkuoxsJIHN	2023-05-10 17:19:37+00
50078	28	Elizabeth Allen	elizabeth_allen@quillstone.co.uk	+447555826391	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$JiBFtvJ69B1VYOa3h4ZR30$pwCgZa0SIW3IUBDy2YvpNuTKXfutT66QAXezamQd6Ht	2023-05-14 20:26:06+00
50079	11	Susan Jones	susanjones@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$bATjPOt4FiIZqdg80vOSZT$bgV7SKLr7V3CwSu8e9My8xzMkW0aMKjNxoyJdWj9ruE	2023-05-22 14:35:12+00
50080	18	Sarah Clark	sarahclark@quillstone.co.uk	+447555338367	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$hIccVpcEm3vQkBeuzBCyGe$qbAqGoeFiWrbRf0DlPfml0qpWUxCrQklXvKkA0gECmT	2023-05-22 13:58:53+00
50081	33	David Cook	sarah.brown6072@gmail.com	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$COxFkspBCZr3U92L5J9KVM$eCAxMLMka51ZNiy7omRBFujYAIx89bjnIyazsoA2uDq	2023-05-09 20:19:55+00
50082	17	Nancy Parker	nancy.parker@quillstone.co.uk	+447555122749	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$f4mhZVAQviS4Jg1iJd68yo$G1SETS8fws8FaGNeKe7BbFWd8Sv1kL2uMhDAnyWdnjM	2023-05-06 01:15:53+00
50083	29	Carol White	carol.white@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$4jtFoJg5ousuDZPZdP9urc$8sN8ZvAk0jlx5Q7M8PF1mnxKj0RnTw65NuumkfKAQFU	2023-05-04 22:15:32+00
50084	29	Mary Brown	mary_brown2924@quillstone.co.uk	+447400743581	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$lWcWKgSleASbJ2tqsRHHOO$TIWYInfXH0q9jtEQwTyYU7Hp1Y4zB9SnDG5cRYW0RNG	2023-05-19 08:25:14+00
50085	19	Jessica King	jessicaking@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$y5favS9D8fRshoqOsP5jTZ$PfPu8tr7p28DXEI9CFaRLBossV4OMv3ixSSomRDfY3I	2023-05-26 06:08:35+00
50086	38	Thomas Cooper	thomas_cooper@northgate-care.co.uk	+447400092055	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$9RLpLhlB7HOFfYtIzcYCFW$G1OQ0Do9nCHNvpydvnYNYlAILlNvciNhqv6jUaVDFbL	2023-05-20 18:36:58+00
50087	17	Jessica Cook	jessicacook3073@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$GBJTz8GRnQr2w404tfR4E8$yzMllbNP7FGj7CthCW17FUUkwTwnUelBE99LU1hZL7o	2023-05-31 06:48:23+00
50088	17	Sarah Morris	sarahmorris@quillstone.co.uk	+447400402087	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$I2KmA65Hjlu9qdEVgNnbsK$4mDugaYNualPyK3EjoqJtSXqn0leFxCf9Ccntg7ie2X	2023-05-18 01:00:31+00
50089	27	Thomas Harris	thomasharris9787@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$hLT7grvIjoOZaFHyJRzEK0$Y1kcAwyBzlF0f6K9ZQeS0oehz0kIJ4CRxbmvmyqEDkC	2023-05-17 22:02:47+00
50090	15	Andrew Stewart	andrew.stewart1340@northgate-care.co.uk	+447400677474	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$cRoBeZZjYtqVpp5kxcecc7$lNKG633a1FoxwTJ9OzAy084ro7i5eMvDdHeta6gLH6J	2023-05-02 07:23:28+00
50091	29	Robert Harris	robert_harris@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$wSm9pcUMUI9SslqZE6ycXr$05RMWa7mb74IdCX2Ws297hXlOIXa2E2siQJ0hiM2tCB	2023-05-02 14:13:01+00
50092	21	Kimberly Taylor	kimberlytaylor@halden-logistics.co.uk	+447555372097	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$OpBq3e0yI2w6mp89O4NAXM$ikgeC2qscXQ0n9wCNpLIeDNnyJZFAjtJHDzhYiKaiIL	2023-05-22 21:45:46+00
50093	9	Michael Bell	michaelbell@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$qptHRqPccOPKaAEgswMFCE$AtcQjjsobH1h2vimn8DUpeU2FOAux57JUyEe7PCLUpd	2023-05-26 20:53:27+00
50094	32	Matthew Davis	matthewdavis2304@halden-logistics.co.uk	+447400938587	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$uIMHzYaB6O8VAIoo6Mve7s$8ByqlH9MyX6kqZCstuRniExq3XdNLVqFQTDcTdawKZE	2023-05-24 16:49:25+00
50095	31	Mary Moore	mary_moore@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$0j84EyiIOaXZMflCwqCQmD$H5JbMgqic9tPIRfe1ADloJNFfolfHgwyH7TiWUusdpX	2023-05-04 00:29:54+00
50096	31	Michelle Miller	michelle.miller4019@halden-logistics.co.uk	+447911877309	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$a6fcip2y9odyMioxGtxOXE$114PSULcR5WwVGXFpKfCn9IwT6Fdg1OXtGGhykLhDFK	2023-05-16 02:50:47+00
50097	1	Daniel Morris	daniel_morris@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$VgfmlMeplLFYcteqPeLvL4$xSnIGWgjWTY17aOWqJRHIohCzQw0bQ9RlThrtL1Cvdz	2023-05-03 12:53:14+00
50098	9	Daniel Carter	daniel.carter@quillstone.co.uk	+447800240663	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$S4rnf4liTsV2OfIggVEvrf$90GEQ3FuUH2r255BwQfWLDgMbftWajBuFXub1jkXeff	2023-05-24 18:22:09+00
50099	32	David Clark	david.clark5167@halden-logistics.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$Q1gro4kZn3UNyCWtZNzFMX$mWxCEFgOS0Jk6MCAauuNL3nAI0XBgb0q3L9HK3ukTXy	2023-05-02 18:20:09+00
50100	9	Jessica Miller	jessica.miller5652@quillstone.co.uk	+447400931404	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$LayDZ4155F4l8tdh65Uu14$ku2SERhKxTExEmEigrjcw2ppiBVLmNBJ24uTU905ujU	2023-05-17 10:45:46+00
50101	32	Matthew Allen	carol_murphy@gmail.com	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$YXN7WW2TT1H3bC7YeKvZ9L$A9U4XdScbFW385iLv3ylOHfu8YMY9DMKeadP8LUydON	2023-05-13 05:49:13+00
50102	20	Elizabeth Turner	elizabeth.turner8652@halden-logistics.co.uk	+447800112779	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$95lIFSGJmvXV4OuDWItEnL$enZFYyyKT4VBFMoCpIso0No6T1Lw7tytU0NEGJpPDUJ	2023-05-28 07:25:28+00
50103	1	Thomas White	thomas.white2104@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$2uR89sYkCHX9Toq4pTKJNq$fPDJXHIriKP4UCPQ4sIaHSWkUkdmHLodHrEsNCBTMCk	2023-05-08 08:16:43+00
50104	37	James Brown	james.brown@quillstone.co.uk	+447400999861	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$0UR9IfGU4ebLP8yQt1xaD1$sys0vXwPIE3c4Kh9KjdN1wzcZkGDOgqw6FSWKiq2Cdc	2023-05-20 02:25:37+00
50105	37	Thomas Jones	thomas_jones1073@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$UIBp775NpHMfZZcvJPJRYw$MFPrqTje6Tkl3V0mrbCuRxECI3W0iLCp2BoDEhv2lCN	2023-05-02 09:35:22+00
50106	16	David Lewis	david_lewis@halden-logistics.co.uk	+447555441072	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$nUgLR2NBAFZ8nxI0YEmXRN$RrHhO58idqItMZ9B8oQhpG5Sm6To1PHLqnn7blPXA8x	2023-05-06 15:08:32+00
50107	31	Jessica Stewart	jessicastewart@northgate-care.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$azLqH8rLbwYtJ9acrpu8IT$F7jV2PaDzWPfG2uAKdNnJdsV71bYYRuSCgqICLtTG9G	2023-05-18 15:16:28+00
50108	25	Patricia Mitchell	patricia.mitchell4579@northgate-care.co.uk	+447555204101	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$6zXKhV0l0lGtHuJBdAPzip$UFA6UIeZQ4XJ7xhN7iYNaxYPTJxkgGHf8xjIH2Qur3v	2023-05-27 04:47:16+00
50109	2	William Scott	william_scott4968@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$S3Y3f94YZqoRYeq6AZcS73$MapVBM35zDXCWsO65zUn4Nj7nhewktWp2Mifrl7lpr3	2023-05-20 03:09:43+00
50110	35	Jessica Robinson	jessica_robinson6660@quillstone.co.uk	+447400736342	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$RU9Tk5p4YZ3Ys2SMeX4r4u$V9LfxKPzqeZ59TZf7bjM7MkwXMBm7zIKq4FjPSeTuno	2023-05-03 10:13:50+00
50111	15	Kimberly Jackson	kimberly_jackson9671@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$IwdXkxDSwZbYkyjwjtxwxL$mHPA0UD0qYGAcBWIKH1pCCQ5LTfg7RmS4A0wAnU5TU8	2023-05-06 04:16:30+00
50112	29	Sandra Cooper	sandracooper4848@quillstone.co.uk	+447400270431	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$rthv3HqH55fyzpJzgO37jW$UHGjhnts07jK1uNTo11xr0pvubtAm1vTLb0i2vU6RGP	2023-06-01 18:01:45+00
50113	2	Mary Jones	maryjones4280@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$SKGEiKuZnPukxlZPnZ9o4I$JK8mCncsIUWzwLnis7sK4TZFvXfmKSQ5gOEDzG1w1C2	2023-05-21 19:51:06+00
50114	4	Susan Brown	susan_brown@halden-logistics.co.uk	+447400579505	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$UGlFKurRzQ57CQZXZdjvd2$g1jwHPH0WJ5LhfQPka8CrWESHnFSyEHQoWpFAmunkGn	2023-05-30 18:18:10+00
50115	15	Carol Reed	carol.reed5943@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$TfsTcWVnQQJw2GaUx01ApO$BQSJJAha27I8e5Mv7nkDKwnJMPH3bmCINQ1mBm47Ykw	2023-05-06 00:42:25+00
50116	22	William Baker	william_baker9350@northgate-care.co.uk	+447555907169	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$RAUCz2jouE306TCwqFXMoG$fbzsORyQY4ad2c9mCmFl3i35ZeeZxAePAHZYmT5Umje	2023-05-23 22:10:06+00
50117	36	Thomas Bailey	thomasbailey@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$iFyDF8vHDz8GQbjnAhywoG$ZYeKHmAy3BorG9AtlPmh6bKSCM3uEL2YLJ4TulUcE1l	2023-05-28 15:46:36+00
50118	2	Nancy Allen	nancy_allen545@halden-logistics.co.uk	+447400750440	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$5aTmNwCctaklCLNTZ0vlJA$g3pq4kL0qGZSL2383z8DwXEDwyWZosAT66aC1bASGes	2023-05-26 01:37:23+00
50119	13	Carol Cook	carol.cook1434@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$XbfO3TpJ6WfKjjNWaFmixY$we9fcGcfiiMv3pL8J9GlJiFeZgCzpLwzS3Y5Kreaa3G	2023-05-17 13:17:03+00
50120	22	Elizabeth Cook	elizabethcook@quillstone.co.uk	+447400751170	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$DAhejAACjrRnxj0FDygh5a$XXHkOQvNZaclLk37YFXo6x9dfqXUs1GSu16v7H66jRi	2023-06-01 12:59:36+00
50121	30	Michelle Rogers	kenneth.bell@gmail.com	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$W1r0tXMeGDV68Snmm7ze5q$Rh5Y6xQQ637IXx1OXo9M4QmHkdd6YWifYufJMUBdAtR	2023-05-09 07:37:14+00
50122	20	Mark Reed	mark.reed@halden-logistics.co.uk	+447911830298	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$Of3wMoh5JluGKtCIfMOHnd$fjmiKmAODMTVvtEXLrOtZTlA8nkZhvaXhxbHcsoQVEb	2023-05-16 01:06:49+00
50123	35	Elizabeth Baker	elizabeth.baker@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$gx4soRoZhDjXFrKqn4kxo8$3kC9Uig1h0ehG1z7DHAlyk6nlguyWxy63i78jNZfzsP	2023-05-18 01:18:03+00
50124	31	Karen King	karen_king@quillstone.co.uk	+447911235712	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$7YekeHRm2tWNMv1hu3hJC9$Z1lylkKtW4o12WtiP38BVdP2X9Dmos8ZQMsXsXn5Nmr	2023-05-09 17:41:36+00
50125	27	Richard Phillips	richard.phillips@halden-logistics.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$I5Q4AhMc1Gesv1WDAzY9XV$TvtBBjgEuPi1DRiDws0SCzA41SEdgXyWWQgrkH9qcWp	2023-05-30 07:14:59+00
50126	28	Susan Mitchell	susan_mitchell@northgate-care.co.uk	+447800709673	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$fNJc4ZCtPm1uWf1UPVAOQU$XBWVmBRUV87vvcq8kvWPeTaSuL2ymiC0Ln3PkFWMgPy	2023-05-19 16:56:51+00
50127	16	Kenneth Mitchell	kenneth_mitchell@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$2Bh7LSxicdxAevQWpcvEMd$WWWfM3yAbyjuOpeFvK1RMijpbLfLZtsdn8zj6JpaviQ	2023-05-14 15:49:27+00
50128	26	Joshua Smith	joshuasmith@northgate-care.co.uk	+447555338751	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$5ghHORLyclDmI45RT73qqO$qNbRx9sHwbrDDXomJ9H81NRMJFC1OTSNflmoxVSIkuS	2023-05-27 03:40:48+00
50129	24	Patricia Miller	patricia_miller@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$hgMjR9gdbrv3GhGHXCsqOn$DuwsIdX9obQ9fA2ogzldU7MerIXBR6QDkC5JhQFKKik	2023-05-22 00:34:27+00
50130	36	Nancy Walker	nancy.walker3578@halden-logistics.co.uk	+447800167105	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$vxCSdaN7hrDR3kXJnhmDFC$O5SHPaOeqB0N8RbSWQreTJeWwmUxxAZEyjNnG8NYHlP	2023-05-05 12:28:18+00
50131	13	Barbara Young	barbara.young@quillstone.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$PCatFpbKkvtge9tEi8yiJU$D5oOMiyeDiXQiQHnFmp5zIZ3PSqvjQfCHT2p1nClwC1	2023-05-11 06:35:02+00
50132	29	David Morris	davidmorris@northgate-care.co.uk	+447911280738	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$oX6YiahhpwojdPbV5DzpI1$ybLIbe67eftoDx72IOuzrANYsAe0ALLI9Q9BZEDilya	2023-05-24 01:12:37+00
50133	13	Charles Wilson	charles.wilson@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$L6hugIW4AP6YEViv3rWnpl$1CLvHDJZFGuqdh0tMdOWYYPS86wwYdLVX0JuCI8vbLn	2023-05-19 11:08:02+00
50134	11	Emily Thompson	emily_thompson@northgate-care.co.uk	+447700149437	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$AyejKAs0sKIOCERe3uDrVe$fwav5g8fZ5118r3YRrNgmQdCKq9Umt3ILaPFpQi5mdI	2023-05-04 11:28:46+00
50135	30	Kenneth Cooper	kenneth.cooper4108@halden-logistics.co.uk	\N	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$AX1TnemtKnkZxru8m8CHZN$FbDBUi3MTuRTCEviMNugx96JSJZWMYTy2eDoftVvtg3	2023-05-19 14:48:56+00
50136	2	Joshua Martin	joshua.martin302@quillstone.co.uk	+447400722020	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$GWY2xztRCUhY40oKvcxtww$D2HmxUHYMgRpq06vs9dMRTubxYOmtDr9vDTrACplgl8	2023-05-25 21:27:32+00
50137	22	Barbara Stewart	barbara.stewart2194@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$KHZXyDNBgHbtqMMxTBChXJ$BHaqGDwm1cGLAMAoKlySjbHl90z4dIGiHgR2IF8miNI	2023-05-17 18:50:46+00
50138	11	Elizabeth Reed	elizabeth.reed@northgate-care.co.uk	+447555098590	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$ZdEznnHovdQc3X4Td4QXQM$hkRJOK6iHhwZCzEkgoRGzL6seS7zuS8WvMaUmSVwRYD	2023-05-21 02:34:20+00
50139	39	Carol Wilson	carol_wilson@quillstone.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$Kw78CWKdXNRaPLfGlB9lP1$p8TugpGt9OvW9s8zkCCVfUs7e3KmjX2ii6qUEfFyRAs	2023-05-18 02:52:00+00
50140	16	Daniel Morgan	daniel.morgan@halden-logistics.co.uk	+447800929499	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$jDOOaWiwf0g3tmEN2pXUP9$4iR2Tv8gH6mbirpHMSOJOtlmqq7dDm80xVhXGxsfZuu	2023-05-28 03:28:24+00
50141	26	David Taylor	lisa_lewis@icloud.com	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$Eledwr7LsIqHBFclyWz7qM$Ceb0uSfcsJG2GObDE2r82q8D22yizjVatGsljLoWKCb	2023-06-01 07:52:20+00
50142	1	Thomas Morris	thomas.morris8654@quillstone.co.uk	+447400071555	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$L8eLlvbyaRIq2akFc3bs11$nBwaBvwoYD82a04YPiUSPGhcQkJnYpZGDTvspHrwsCE	2023-05-20 14:54:38+00
50143	11	Michelle Stewart	michellestewart6249@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$jiEn08Z5lVBVKq0NqaNHq9$ox8YleyjX8SvQ3e5eYYVzSsc6av56r9NOH3BviwCcuL	2023-05-21 21:19:44+00
50144	14	Nancy Johnson	nancy_johnson@halden-logistics.co.uk	+447400567366	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$XApQXZBrXEh5rVsX0dhCFz$k8nHoxaghpenkiDRdiTjqeEe6ToZUA1tRNQLTsN4R0B	2023-05-08 14:56:27+00
50145	36	Kimberly Parker	kimberly.parker@northgate-care.co.uk	\N	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$Tswwrv0EYGthryIStFcIPg$l5qrIraLNpsLvFChFU4XF8sI7RDauJVgC0tVD7cfI7O	2023-06-01 18:10:42+00
50146	14	Richard White	richard.white@quillstone.co.uk	+447400501248	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$mwf8rpNrkLDV7QNHNrY9TG$mOjEAoZ62lGDU9dd1Km03knNO0IxrQS80B0QlDe6eQf	2023-05-03 16:14:27+00
50147	27	Sandra Bell	sandrabell@northgate-care.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$dOsSwYoOPNeicBJsK53mHe$5kg0mej6mf07Iyv1Xl82KqnAgMceO6DwJ49GZPR81gl	2023-05-08 00:42:35+00
50148	2	David Bell	david.bell@quillstone.co.uk	+447700176126	HR Manager	$argon2id$v=19$m=65536,t=3,p=4$se9i8XGgryK43JhKE6MXyA$HOsUnbnQ4e5vrqpC3HPxp2pdGgo1nAwBsMDCcYWhnYy	2023-05-07 15:21:04+00
50149	37	Emily Wilson	emily_wilson@quillstone.co.uk	\N	Operations Director	$argon2id$v=19$m=65536,t=3,p=4$zGIomam2StZIcYAo0a3uWq$iCAsVfJTusOx4XflFMvsnoe13jk77BXGYjCBOUffEAE	2023-05-04 08:10:19+00
50150	34	Carol Lee	carol.lee6209@quillstone.co.uk	+447555874830	Recruiter	$argon2id$v=19$m=65536,t=3,p=4$QBEy7Mx7d19CZhOAq1crJV$RsjuTGHs9VexDq2fc3xrhQlOvn5sqi07WeXVPBBGQbP	2023-05-08 01:35:13+00
\.

--
-- Data for Name: vacancies; Type: TABLE DATA; Schema: public; Owner: recruit
--

COPY public.vacancies (id, employer_user_id, title, salary, status) FROM stdin;
7000	50001	Care Assistant	19000	Closed
7001	50002	Care Assistant	38000	Open
7002	50003	Warehouse Operative	28000	Open
7003	50004	Accounts Clerk	17000	Closed
7004	50005	Warehouse Operative	39000	Open
7005	50006	HGV Driver	33000	Open
7006	50007	HGV Driver	17000	Closed
7007	50008	Accounts Clerk	30000	Open
7008	50009	Care Assistant	17000	Open
7009	50010	Accounts Clerk	32000	Closed
7010	50011	Care Assistant	21000	Open
7011	50012	Care Assistant	32000	Open
7012	50013	HGV Driver	18000	Closed
7013	50014	Accounts Clerk	26000	Open
7014	50015	Accounts Clerk	39000	Open
7015	50016	HGV Driver	28000	Closed
7016	50017	HGV Driver	32000	Open
7017	50018	Care Assistant	17000	Open
7018	50019	Care Assistant	16000	Closed
7019	50020	Care Assistant	14000	Open
7020	50021	Warehouse Operative	12000	Open
7021	50022	HGV Driver	40000	Closed
7022	50023	Care Assistant	38000	Open
7023	50024	Care Assistant	22000	Open
7024	50025	Warehouse Operative	22000	Closed
7025	50026	HGV Driver	28000	Open
7026	50027	Warehouse Operative	25000	Open
7027	50028	Care Assistant	32000	Closed
7028	50029	Care Assistant	26000	Open
7029	50030	Accounts Clerk	17000	Open
7030	50031	Accounts Clerk	34000	Closed
7031	50032	Warehouse Operative	13000	Open
7032	50033	Accounts Clerk	39000	Open
7033	50034	Accounts Clerk	29000	Closed
7034	50035	Accounts Clerk	34000	Open
7035	50036	HGV Driver	22000	Open
7036	50037	Care Assistant	22000	Closed
7037	50038	HGV Driver	38000	Open
7038	50039	Accounts Clerk	33000	Open
7039	50040	Warehouse Operative	11000	Closed
7040	50041	Warehouse Operative	37000	Open
7041	50042	HGV Driver	34000	Open
7042	50043	Accounts Clerk	22000	Closed
7043	50044	Warehouse Operative	14000	Open
7044	50045	Care Assistant	21000	Open
7045	50046	Care Assistant	34000	Closed
7046	50047	Warehouse Operative	17000	Open
7047	50048	Accounts Clerk	30000	Open
7048	50049	Care Assistant	28000	Closed
7049	50050	Accounts Clerk	22000	Open
7050	50051	HGV Driver	26000	Open
7051	50052	Warehouse Operative	21000	Closed
7052	50053	HGV Driver	31000	Open
7053	50054	Care Assistant	27000	Open
7054	50055	Care Assistant	28000	Closed
7055	50056	HGV Driver	35000	Open
7056	50057	HGV Driver	31000	Open
7057	50058	Care Assistant	14000	Closed
7058	50059	HGV Driver	17000	Open
7059	50060	Warehouse Operative	11000	Open
7060	50061	Warehouse Operative	13000	Closed
7061	50062	Accounts Clerk	23000	Open
7062	50063	HGV Driver	31000	Open
7063	50064	Warehouse Operative	30000	Closed
7064	50065	HGV Driver	29000	Open
7065	50066	Care Assistant	27000	Open
7066	50067	Care Assistant	25000	Closed
7067	50068	Warehouse Operative	31000	Open
7068	50069	Care Assistant	31000	Open
7069	50070	HGV Driver	35000	Closed
7070	50071	Accounts Clerk	21000	Open
7071	50072	Care Assistant	27000	Open
7072	50073	Accounts Clerk	14000	Closed
7073	50074	Care Assistant	22000	Open
7074	50075	HGV Driver	27000	Open
7075	50076	HGV Driver	13000	Closed
7076	50077	Accounts Clerk	38000	Open
7077	50078	Care Assistant	38000	Open
7078	50079	Warehouse Operative	38000	Closed
7079	50080	Warehouse Operative	24000	Open
7080	50081	Care Assistant	32000	Open
7081	50082	Care Assistant	38000	Closed
7082	50083	Care Assistant	11000	Open
7083	50084	HGV Driver	32000	Open
7084	50085	Accounts Clerk	26000	Closed
7085	50086	Warehouse Operative	39000	Open
7086	50087	Accounts Clerk	13000	Open
7087	50088	Warehouse Operative	27000	Closed
7088	50089	Accounts Clerk	30000	Open
7089	50090	Warehouse Operative	11000	Open
7090	50091	Warehouse Operative	36000	Closed
7091	50092	Warehouse Operative	38000	Open
7092	50093	HGV Driver	30000	Open
7093	50094	HGV Driver	19000	Closed
7094	50095	HGV Driver	30000	Open
7095	50096	Warehouse Operative	15000	Open
7096	50097	Care Assistant	30000	Closed
7097	50098	HGV Driver	15000	Open
7098	50099	Warehouse Operative	35000	Open
7099	50100	Accounts Clerk	11000	Closed
7100	50101	HGV Driver	30000	Open
7101	50102	Care Assistant	22000	Open
7102	50103	HGV Driver	35000	Closed
7103	50104	Warehouse Operative	27000	Open
7104	50105	Warehouse Operative	26000	Open
7105	50106	Accounts Clerk	13000	Closed
7106	50107	Care Assistant	13000	Open
7107	50108	Warehouse Operative	12000	Open
7108	50109	HGV Driver	27000	Closed
7109	50110	Warehouse Operative	39000	Open
7110	50111	Warehouse Operative	22000	Open
7111	50112	Accounts Clerk	24000	Closed
7112	50113	Warehouse Operative	39000	Open
7113	50114	Accounts Clerk	36000	Open
7114	50115	HGV Driver	29000	Closed
7115	50116	Care Assistant	26000	Open
7116	50117	Care Assistant	37000	Open
7117	50118	HGV Driver	20000	Closed
7118	50119	HGV Driver	27000	Open
7119	50120	Warehouse Operative	39000	Open
7120	50050	Accounts Clerk	39000	Closed
7121	50103	Warehouse Operative	40000	Open
7122	50081	Care Assistant	23000	Open
7123	50136	Care Assistant	12000	Closed
7124	50126	HGV Driver	32000	Open
7125	50058	HGV Driver	31000	Open
7126	50118	HGV Driver	39000	Closed
7127	50138	Warehouse Operative	11000	Open
7128	50095	Care Assistant	19000	Open
7129	50081	HGV Driver	27000	Closed
\.

--
-- Data for Name: applications; Type: TABLE DATA; Schema: public; Owner: recruit
--

COPY public.applications (id, candidate_id, vacancy_id, cover_letter, referee_name, referee_email, referee_phone, applied_at) FROM stdin;
200000	a9fe501b-1905-4326-ae71-e24dbc665c5b	7080	I am keen to apply for this role.\nI have five years of experience.	Anthony Collins	anthony.collins3759@northgate-care.co.uk	\N	2023-03-19 01:27:08+00
200001	fdf6a780-9a2e-4899-aa2e-e0d5be810b70	7104	Available immediately, full clean licence.	Kimberly Harris	mary_moore@quillstone.co.uk	\N	2022-03-22 01:06:25+00
200002	e380c31a-a11c-46dc-aff6-4e39312c1fa5	7120	Available immediately, full clean licence.	Joshua Lee	\N	+447700041688	2022-07-09 06:26:36+00
200003	e4cd95e0-b498-46ba-a0b9-448399e26e9a	7073	Please find my CV attached.	Michael Carter	michaelcarter6586@northgate-care.co.uk	+447400894414	2022-06-03 02:10:39+00
200004	0454e4ce-807f-475d-a740-959310909448	7080	I am keen to apply for this role.\nI have five years of experience.	Donald Stewart	\N	\N	2022-08-31 13:04:40+00
200005	248e1281-ccc6-4d78-a91b-3ef017e8d0c7	7063	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-12 15:59:18+00
200006	959d4560-f10d-42b5-a511-a5e9a9d98ab1	7038	I am keen to apply for this role.\nI have five years of experience.	Michael Parker	michaelparker@gmail.com	\N	2022-05-02 11:04:26+00
200007	a8737b3d-38de-4908-a6f8-c4168a58a1d6	7093	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-08 11:41:53+00
200008	0566f115-99d5-49cd-a65c-ee0d3cfff1fd	7091	Available immediately, full clean licence.	\N	\N	\N	2021-06-26 18:46:32+00
200009	2616cac6-8a2d-4c8c-a539-cf9b44a95ceb	7103	Available immediately, full clean licence.	Linda Williams	lindawilliams@outlook.com	+447555492144	2021-07-12 20:14:01+00
200010	e125babc-1990-47e7-a259-e20c12aaf280	7012	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-22 21:31:00+00
200011	ce37a603-fdff-43be-af5d-b1fb9b9a6135	7058	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-29 23:42:56+00
200012	feccbed7-5f2f-4b26-a662-d1d4a7ad949a	7039	Please find my CV attached.	Thomas Harris	thomas.harris7058@outlook.com	\N	2021-07-03 15:13:03+00
200013	89c1373c-8daa-4424-ab76-9ecf1af0f943	7072	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-21 19:19:13+00
200014	58f3ce1f-6aa0-41dc-ab59-fef93d4ba48d	7111	Please find my CV attached.	\N	\N	\N	2021-10-15 12:35:26+00
200015	4788bd37-98c6-492e-af2d-13e722edae0a	7075	Please find my CV attached.	Richard Edwards	richardedwards7117@outlook.com	+447555432228	2022-09-06 11:38:31+00
200016	fc140929-8870-4992-a87a-63865b61b470	7056	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-20 14:04:10+00
200017	b3ff9145-496e-4c8a-ab8c-cff3932c7422	7041	Please find my CV attached.	\N	\N	\N	2021-10-06 07:48:53+00
200018	d0fc3a2b-932f-4070-a7a2-d01cfb50d2bb	7085	Please find my CV attached.\nCall me on +91 91113 41136.	Michael Baker	michael_baker2992@outlook.com	\N	2022-04-06 07:35:14+00
200019	c427ba68-7f9a-4ae8-ac50-137858d5a432	7018	Please find my CV attached.	\N	\N	\N	2021-02-19 06:23:27+00
200020	a3711e0d-6098-4d40-aca8-57ab99cf997c	7125	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-21 07:41:59+00
200021	c0cea0f7-8b74-4dbd-abfa-6dd62595b647	7052	I am keen to apply for this role.\nI have five years of experience.	Michael Morris	michaelmorris8062@gmail.com	+447555721933	2023-02-22 02:49:51+00
200022	66c5db9f-9220-42b7-a8a8-d93505932231	7044	Available immediately, full clean licence.	\N	\N	\N	2022-07-09 15:57:51+00
200023	64e6912c-c0e7-4c37-ad93-a4db44b30a8a	7042	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-04 21:02:57+00
200024	8c4e5e0d-7e58-4088-a27a-6a5288a3f2e5	7023	Available immediately, full clean licence.	Robert Clark	robert.clark@outlook.com	\N	2022-04-23 19:54:17+00
200025	a02a9aca-de20-4291-a107-8f7ecbf851ee	7015	Please find my CV attached.	\N	\N	\N	2023-02-05 07:51:03+00
200026	83cc3758-7489-4c2a-ab2d-b7ac1613e795	7018	Please find my CV attached.	\N	\N	\N	2021-09-03 11:44:36+00
200027	079beede-f271-48dd-ad48-568250018969	7090	Available immediately, full clean licence.\nCall me on +91 95118 65938.	Elizabeth King	elizabethking1139@northgate-care.co.uk	+447555738851	2022-01-12 12:01:21+00
200028	8bacde88-4622-4254-a385-89f1ab217c06	7024	Available immediately, full clean licence.	\N	\N	\N	2023-01-24 18:41:06+00
200029	0ba2c20f-b402-48c3-a639-9d2fb92b1c11	7128	Available immediately, full clean licence.	\N	\N	\N	2021-05-08 06:51:56+00
200030	1c3fd706-e17f-4646-a904-0a60248b21e7	7101	Please find my CV attached.	Thomas Smith	thomas.smith6848@northgate-care.co.uk	\N	2022-11-06 07:24:28+00
200031	398a7f2e-a0ba-42f8-aa9e-6e658a9be4db	7122	Available immediately, full clean licence.	Jessica Lewis	emilygreen@northgate-care.co.uk	\N	2022-12-05 00:17:52+00
200032	c1a0bacf-7d7a-43c8-a2ca-00e8d2cc60b4	7050	Please find my CV attached.	Robert Taylor	\N	+447911070865	2021-06-23 09:48:52+00
200033	739a7032-bf82-4073-a96c-8b678bd79ee0	7041	I am keen to apply for this role.\nI have five years of experience.	Donna Harris	donna.harris@outlook.com	+447555212311	2021-09-05 09:08:46+00
200034	7047b96e-6cd3-4aba-aba6-bc32e2209859	7086	Please find my CV attached.	Charles Cook	\N	\N	2021-09-23 05:56:30+00
200035	f97bb14f-be3a-4f11-aa4c-90980f4f8181	7098	Please find my CV attached.	\N	\N	\N	2021-08-15 14:48:40+00
200036	4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	7027	Please find my CV attached.\nCall me on +91 97534 76139.	Matthew Davis	matthew_davis@gmail.com	\N	2021-02-24 10:47:20+00
200037	e7d73444-8258-473a-a065-d9be016da7fc	7022	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-16 04:57:34+00
200038	f512fa70-4bc6-4a6d-a27b-b47229edce0c	7054	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-02 04:12:26+00
200039	2d02796f-1d5c-4989-afe3-37db687d3417	7010	I am keen to apply for this role.\nI have five years of experience.	Karen Phillips	karenphillips@northgate-care.co.uk	+447400540925	2021-07-13 07:11:53+00
200040	7538e3be-e57f-4f64-a4cb-f210b7cc847a	7082	Available immediately, full clean licence.	\N	\N	\N	2021-07-29 09:50:53+00
200041	e022b5f6-5fe6-4ae0-a2dd-cd36f2cccb62	7089	Available immediately, full clean licence.	\N	\N	\N	2022-01-21 16:49:41+00
200042	3662741f-d0f1-4b58-add4-ce3a76459936	7064	Available immediately, full clean licence.	Linda Moore	linda_moore952@northgate-care.co.uk	\N	2021-06-11 08:00:50+00
200043	af4d5d92-85a6-4065-ade0-55d2920c90d3	7072	Please find my CV attached.	\N	\N	\N	2022-10-21 23:20:04+00
200044	f2c61588-ceeb-45a4-ae52-62ea9c2a771a	7093	Please find my CV attached.	\N	\N	\N	2022-04-24 11:07:23+00
200045	a4c15b50-a223-4a49-aaa6-9dc5abc301b1	7008	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7911 257375.	Michael Edwards	michael.edwards@gmail.com	+447911057533	2022-11-03 14:41:25+00
200046	57e56f22-5d6e-465d-af83-e573c91b461a	7056	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-04-27 01:19:40+00
200047	72c4b264-eb1d-4b86-a20e-992c89b5d071	7029	Please find my CV attached.	\N	\N	\N	2023-05-15 20:55:20+00
200048	bd7bf95d-75ff-4495-a03a-d00808b48faa	7093	I am keen to apply for this role.\nI have five years of experience.	Jessica Parker	jessica_parker@outlook.com	\N	2021-02-18 11:51:34+00
200049	54baf894-114d-451d-ad26-c36e4ac3acb8	7029	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-09 12:19:21+00
200050	5e08dd38-befa-4432-a10a-10138d04a689	7069	Please find my CV attached.	\N	\N	\N	2021-07-21 17:24:18+00
200051	1305c648-fbd9-4cb0-a1c9-f2e7d6731cce	7079	I am keen to apply for this role.\nI have five years of experience.	Susan Reed	susanreed@gmail.com	+447400838319	2022-01-14 02:17:12+00
200052	044061d5-6063-4fe8-a038-a9144694ad89	7050	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-21 05:15:08+00
200053	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-02 20:33:50+00
200054	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7090	Available immediately, full clean licence.\nCall me on +44 7400 090441.	Joshua Jones	joshua_jones@outlook.com	\N	2021-12-19 15:52:13+00
200055	2e4a83ad-9acb-479e-a6ec-733861d54be5	7048	Please find my CV attached.	\N	\N	\N	2021-12-03 12:52:18+00
200056	8ecb7b7b-9753-403e-a787-1c09d4501489	7118	Please find my CV attached.	\N	\N	\N	2021-06-08 17:36:58+00
200057	78af17a2-6289-4772-aa76-22fcd2f03fc2	7042	Please find my CV attached.	David Scott	david_scott1202@gmail.com	+447555273570	2021-09-21 11:56:58+00
200058	58267fac-0417-4577-ae59-470e15ba8852	7121	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-22 02:37:35+00
200059	b819f2c9-8456-4121-ac4a-45c731632d06	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-06 15:42:52+00
200060	2ecf1313-fa21-4747-ada1-ee1111c8c528	7019	Available immediately, full clean licence.	Betty Harris	betty.harris@northgate-care.co.uk	\N	2021-11-29 17:35:51+00
200061	04155ecc-141e-4c0c-a90a-75c55b5859fd	7036	Please find my CV attached.	Robert Wright	barbarabaker@quillstone.co.uk	\N	2022-10-14 18:32:54+00
200062	1b726796-1445-4565-a522-1405793e22fa	7039	Available immediately, full clean licence.	Elizabeth Green	\N	+447800737918	2022-09-29 04:42:52+00
200063	d78c77d1-54e7-4c5f-a72a-b7f22bb9de54	7004	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 604457.	Steven Cooper	steven.cooper@outlook.com	+447400121755	2022-01-05 08:25:52+00
200064	8728b6fb-b55c-4d1c-a388-fbc9992c7a54	7084	Please find my CV attached.	Ashley Baker	\N	\N	2021-05-14 18:58:53+00
200065	1d0a4b95-0fba-41af-a7dd-12cd2f39400a	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-27 10:44:28+00
200066	a4f21ad1-3a44-4f99-ae73-aee4322de960	7128	I am keen to apply for this role.\nI have five years of experience.	Kimberly Johnson	kimberly_johnson7754@outlook.com	\N	2023-01-12 13:07:18+00
200067	4c865eb6-7852-4e44-a6ca-9903bac84758	7106	Please find my CV attached.	\N	\N	\N	2023-01-06 06:42:01+00
200068	44de8ede-eee1-4aae-adb6-77ccf5722350	7043	Please find my CV attached.	\N	\N	\N	2021-05-28 18:50:57+00
200069	b48684a6-3b46-42ab-ab6c-64eafb28909c	7109	I am keen to apply for this role.\nI have five years of experience.	James Wright	jameswright4881@gmail.com	+447400141932	2022-12-14 21:27:09+00
200070	d090a51d-8039-4a4c-a7eb-97f9f0274e01	7086	Please find my CV attached.	\N	\N	\N	2022-07-19 22:59:13+00
200071	d6726d14-0358-443b-a4e1-d344f035273d	7092	Available immediately, full clean licence.	\N	\N	\N	2022-04-26 22:43:55+00
200072	e2c2ff93-408a-4371-ac12-aec185402564	7109	Available immediately, full clean licence.\nCall me on +353 87 657 8633.	Matthew Carter	matthew_carter7054@outlook.com	\N	2021-04-01 23:03:08+00
200073	1544a310-3390-45f8-a211-94e16712e7b3	7083	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-22 01:27:48+00
200074	95c3a706-4895-4074-a961-4aa46e7f589b	7087	Please find my CV attached.	\N	\N	\N	2021-08-18 21:01:54+00
200075	3d8f3866-27ec-470e-aa7a-4661ef2fec4e	7000	Please find my CV attached.	Sandra Parker	sandra_parker6978@northgate-care.co.uk	+447400639858	2022-03-18 16:09:51+00
200076	0ead8671-c574-4ae3-afb5-683d266328be	7009	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-06 00:16:06+00
299999	broken
200077	f6dfd9dd-f516-4b86-a048-6f0bddb58e60	7014	Please find my CV attached.	\N	\N	\N	2021-06-07 16:25:50+00
200078	8a15c9f8-8b28-471c-ab10-e92fa2733e07	7106	I am keen to apply for this role.\nI have five years of experience.	Mary Thompson	marythompson948@northgate-care.co.uk	\N	2022-04-23 22:38:21+00
200079	99183d7f-edcd-4b1c-a330-d9e2bc09bc7b	7076	Available immediately, full clean licence.	\N	\N	\N	2021-07-06 02:14:23+00
200080	9f02cc84-dc19-4aff-ae99-66ac4a3a9332	7106	Available immediately, full clean licence.	\N	\N	\N	2022-08-27 16:04:49+00
200081	10086ff0-ce52-46ec-ad25-ec0123c0d269	7111	I am keen to apply for this role.\nI have five years of experience.\nCall me on +353 87 286 3890.	Nancy Young	nancyyoung9110@northgate-care.co.uk	+447400083044	2021-12-31 01:05:06+00
200082	be3aca56-317b-4977-aaf1-996fe59e9405	7050	Available immediately, full clean licence.	\N	\N	\N	2021-05-18 21:57:33+00
200083	f3098fae-1e9e-4ad5-a0a2-b6b82aa1f457	7056	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-07 09:12:51+00
200084	3ad331fc-868d-4d19-a77a-ed59140c5bab	7076	Please find my CV attached.	Susan Brown	susan.brown9@gmail.com	\N	2023-02-27 19:11:43+00
200085	521e8fdc-0d7b-4db3-aef0-c85129e4a734	7042	Please find my CV attached.	\N	\N	\N	2023-05-21 12:22:06+00
200086	0e2125b8-8817-4bf9-a167-e397b5148211	7089	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-16 22:47:21+00
200087	3f9beff1-feff-43b0-a1ff-6b4018b4a46f	7013	I am keen to apply for this role.\nI have five years of experience.	Andrew Young	andrew.young@outlook.com	+447800951961	2022-04-05 04:37:34+00
200088	c76c959a-9b2b-49da-a247-481b3906d16f	7000	Please find my CV attached.	\N	\N	\N	2022-03-10 21:13:11+00
200089	b0789ed2-3df7-422f-ac86-585691bde83c	7045	Available immediately, full clean licence.	\N	\N	\N	2021-09-26 00:12:27+00
200090	c9169517-6e23-49a0-a401-0b3a3d06518c	7081	Available immediately, full clean licence.\nCall me on +44 7400 918396.	Michelle Campbell	michellecampbell8092@gmail.com	\N	2022-05-23 01:01:34+00
200091	c279f276-76c6-4ef5-afd2-d283fa7a82df	7025	Available immediately, full clean licence.	Thomas Miller	sandrabailey@quillstone.co.uk	\N	2021-04-07 00:16:59+00
200092	c41f3494-ca25-4d37-a5b8-5cd2f87392e7	7081	I am keen to apply for this role.\nI have five years of experience.	Joseph Green	\N	+447911064820	2022-04-21 02:31:50+00
200093	acf67022-6611-40ce-a89b-3226fb5cc87b	7104	Please find my CV attached.	Jessica Baker	jessica_baker@northgate-care.co.uk	+447555753936	2022-04-23 14:21:02+00
200094	3282ff56-81d4-4f8a-a9e8-517d4ff51148	7120	I am keen to apply for this role.\nI have five years of experience.	Mary Lee	\N	\N	2023-03-09 09:55:35+00
200095	1ddd3c8e-40c7-44bf-a732-03d1e3ca9223	7029	Available immediately, full clean licence.	\N	\N	\N	2021-08-07 11:35:13+00
200096	f3852247-0092-4822-aca9-4629c5eae6f8	7069	Please find my CV attached.	Barbara Martin	barbara.martin1038@northgate-care.co.uk	\N	2022-06-04 04:51:41+00
200097	6a5bd36a-c5dc-4199-aa94-7587e4001f8f	7069	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-04 06:17:08+00
200098	ab41546e-d72c-40bc-acdb-97df22071051	7089	Please find my CV attached.	\N	\N	\N	2022-12-09 15:20:50+00
200099	a502e3aa-81e5-4134-a6af-b4c7f002c228	7072	Available immediately, full clean licence.\nCall me on +44 7555 036983.	Elizabeth Thompson	elizabeth.thompson6504@outlook.com	+447400010322	2023-05-24 23:44:34+00
200100	d15fe0cd-2716-4a1c-aa8d-f2b140d7dabc	7124	Please find my CV attached.	\N	\N	\N	2023-02-01 22:57:15+00
200101	cbe1c80a-f6db-451a-abc0-746aef64ecfd	7101	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-28 15:15:07+00
200102	23c0c3a3-fd74-4a33-a775-f151bf916ac8	7021	Please find my CV attached.	Jennifer Lewis	jenniferlewis5219@gmail.com	\N	2022-09-08 14:15:34+00
200103	85a5f4ef-34c3-49b5-a55b-cd7af6eaf87c	7039	Please find my CV attached.	\N	\N	\N	2022-10-20 20:09:21+00
200104	5ab24a8e-dc5d-4f6f-a9de-36c3dc19a786	7113	Please find my CV attached.	\N	\N	\N	2022-10-27 01:06:18+00
200105	908488f8-12ae-40c6-a8fc-cde3f26b2790	7096	Please find my CV attached.	Michael Anderson	michael_anderson5412@outlook.com	+447400065458	2021-11-08 01:50:01+00
200106	4826f6d1-ded4-44d0-a790-e3086a09416c	7010	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-31 07:41:59+00
200107	7de5d571-0cdc-4378-a0e3-bdc4a7f3eed9	7045	Available immediately, full clean licence.	\N	\N	\N	2021-01-16 21:52:53+00
200108	ce6a592c-8855-48ed-ac17-5366ad16512f	7086	Please find my CV attached.\nCall me on +44 7555 310697.	Susan Davis	susandavis2414@gmail.com	\N	2021-09-07 11:53:01+00
200109	56bb3b9a-ed07-4717-aac2-f76d0a8ffa3d	7123	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-13 17:47:18+00
200110	d3deadbb-336c-4aa9-a384-49c0d3c7f050	7020	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-17 02:41:42+00
200111	971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	7105	Available immediately, full clean licence.	Charles Rogers	charles_rogers1670@northgate-care.co.uk	+447555835434	2022-01-20 17:49:56+00
200112	69f7511a-aedf-4d8b-a091-aeb2086e7b63	7115	Available immediately, full clean licence.	\N	\N	\N	2021-04-21 21:15:04+00
200113	49c72a7a-6e0d-4097-a016-b82a30671f95	7021	Please find my CV attached.	\N	\N	\N	2022-04-11 23:38:42+00
200114	aa615151-0ec8-4af3-a8bf-d135ec6ce173	7084	Please find my CV attached.	Matthew Wilson	matthewwilson4324@northgate-care.co.uk	\N	2022-04-12 08:40:24+00
200115	1e760e51-c85f-4466-a73a-adb124242a48	7078	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-06 19:28:15+00
200116	d2ffd1e1-f7a0-4a85-a998-ec8a7071bc17	7087	Available immediately, full clean licence.	\N	\N	\N	2022-02-04 17:36:13+00
200117	db1dd7c3-2dc7-4aa7-aa55-867a2c33bbd8	7024	I am keen to apply for this role.\nI have five years of experience.\nCall me on +48 790 214 303.	Jennifer Anderson	jenniferanderson@gmail.com	+447800078917	2022-07-28 10:32:00+00
200118	614c019a-0720-41e6-a02d-c0ee252fd8b5	7077	Please find my CV attached.	\N	\N	\N	2022-05-03 17:21:25+00
200119	a2e3479e-0d26-434c-a465-07dd813662ae	7065	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-07 18:25:46+00
200120	c99e1eef-821b-4ba1-a784-e788e8606e26	7041	Please find my CV attached.	Jessica Anderson	jessicaanderson@northgate-care.co.uk	\N	2022-03-24 05:43:23+00
200121	ce62ce54-0814-48b3-a128-e9ce8f443ba9	7098	I am keen to apply for this role.\nI have five years of experience.	Robert Morris	maryjones4280@halden-logistics.co.uk	\N	2021-06-23 23:19:47+00
200122	482c56c4-c1d0-4bdb-a168-cfcc91e2ff8d	7118	Available immediately, full clean licence.	Nancy Jones	\N	+447911038867	2021-01-12 16:41:28+00
200123	7cdbfb17-b2e4-4d52-a19b-aeab19561d02	7105	Please find my CV attached.	Kimberly Moore	kimberly_moore9260@outlook.com	+447800334488	2022-08-16 19:19:09+00
200124	19389ff6-a2b0-4649-af70-451a4d1bc7af	7077	Available immediately, full clean licence.	Ashley Bell	\N	\N	2023-05-28 19:44:21+00
200125	96d544ad-db21-4638-a1f2-b978b14aa81e	7101	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-07-28 00:12:10+00
200126	1584927a-50e9-46c1-a72d-760a9276d866	7042	Available immediately, full clean licence.\nCall me on +44 7555 836616.	Patricia Mitchell	patricia.mitchell@outlook.com	\N	2022-05-01 12:22:39+00
200127	277ca0e3-64b8-4705-a8ca-b73c5626fc62	7081	Please find my CV attached.	\N	\N	\N	2021-05-17 03:13:27+00
200128	8654c23d-50f4-4c32-a163-5673d119b8f8	7106	Available immediately, full clean licence.	\N	\N	\N	2021-06-30 12:01:18+00
200129	a78c5e44-f0bd-44a9-adad-5e3531b79691	7035	Available immediately, full clean licence.	Emily Brown	emily_brown@northgate-care.co.uk	+447400930807	2022-07-23 22:08:41+00
200130	da5e4d8c-e1b2-43d0-a6e6-f90cd96dac2d	7071	Please find my CV attached.	\N	\N	\N	2021-03-31 09:28:56+00
200131	b7c725cc-2c30-4e6f-a335-7386475bb1d5	7107	Please find my CV attached.	\N	\N	\N	2021-12-07 16:33:10+00
200132	e7101367-a839-41a8-ab4e-ec65b9a26721	7044	Available immediately, full clean licence.	Joseph White	joseph.white@northgate-care.co.uk	\N	2023-04-12 21:12:03+00
200133	75167cdd-bff2-44cc-ac96-711bead03071	7071	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-20 19:21:52+00
200134	cef7c030-7bdd-492b-a36b-b2edd7a47630	7008	Please find my CV attached.	\N	\N	\N	2022-01-01 04:50:57+00
200135	65a9e12a-ffe6-49ae-a1c5-a1d3d21a4f87	7027	Please find my CV attached.\nCall me on +48 790 130 529.	Joshua Turner	joshua_turner@gmail.com	+447555752096	2021-09-14 23:02:57+00
200136	9dfeaada-7dfe-4e3d-a61b-1f66cebf1754	7006	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-06 03:06:03+00
200137	214f30ee-97ec-400f-a9f9-659f98c3d778	7065	Available immediately, full clean licence.	\N	\N	\N	2022-06-19 13:59:00+00
200138	6627d403-5e47-4f9a-acad-1c4743ca2cc5	7034	I am keen to apply for this role.\nI have five years of experience.	John Thompson	john_thompson2648@gmail.com	\N	2021-03-17 22:47:33+00
200139	6ba594f0-2f4a-40de-aa36-7e708228045f	7122	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-24 22:50:45+00
200140	1277e22d-c9ab-47d6-ae4e-8e904cc3f422	7000	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-17 04:55:30+00
200141	f122827e-cc8f-4f07-a4d3-6bfb7dd4e2f1	7031	Available immediately, full clean licence.	Jessica Evans	jessica_evans6527@gmail.com	+447911862957	2021-02-08 12:45:40+00
200142	f96c9bce-165a-482e-afba-8c1c142519c4	7078	Please find my CV attached.	\N	\N	\N	2021-06-30 19:54:54+00
200143	444f8a56-597c-4057-a232-6fd306850bdf	7125	Please find my CV attached.	\N	\N	\N	2022-11-02 05:38:20+00
200144	101c8ab6-ff21-42b4-a672-0e1e8bbfc9cc	7000	Please find my CV attached.\nCall me on +44 7555 940194.	Anthony Evans	anthony_evans2678@gmail.com	\N	2022-05-26 21:59:19+00
200145	d3faca6d-7f8f-41a5-a970-2c1d6ced30dd	7117	Available immediately, full clean licence.	\N	\N	\N	2021-06-06 22:38:15+00
200146	1383a808-1248-4d0e-af79-dc1f13748f06	7077	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-06 22:53:35+00
200147	95c99e70-9659-4eef-ae85-3fba2250d2aa	7083	Please find my CV attached.	Patricia Moore	patriciamoore723@northgate-care.co.uk	+447555833224	2022-02-17 10:39:11+00
200148	9c95afde-aead-44f0-ac5f-d264f2721266	7047	Please find my CV attached.	\N	\N	\N	2023-02-05 15:09:16+00
200149	cd4916cd-905d-4d98-a05c-82f1d752d510	7086	Available immediately, full clean licence.	\N	\N	\N	2021-04-24 17:59:17+00
200150	a6d9e3a7-2257-4c29-a96d-58bddd28532c	7017	Please find my CV attached.	Donald Reed	donald.reed6914@gmail.com	\N	2021-05-16 07:41:38+00
200151	d93e86b3-acb5-45c0-ab2d-8a4e38815e82	7072	Please find my CV attached.	Andrew Turner	joshua_smith@quillstone.co.uk	\N	2023-01-16 13:55:44+00
200152	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7010	Please find my CV attached.	Paul Bell	\N	+447800170071	2023-04-21 14:51:57+00
200153	23481c95-2c3d-4b0a-ad5c-1c655a9425e2	7105	Available immediately, full clean licence.	John Taylor	johntaylor2777@gmail.com	+447555328514	2022-01-27 03:53:56+00
200154	74bac45c-f2e3-4e16-a43e-9b9bfa985f04	7066	Please find my CV attached.	Betty White	\N	\N	2021-05-04 23:46:32+00
200155	55f14b66-84a4-4480-ab8a-0771d47f0517	7002	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-02 20:51:12+00
200156	0bbf0a23-5807-4445-a09e-3c1a19507256	7027	Please find my CV attached.	Patricia Miller	patricia.miller@northgate-care.co.uk	\N	2021-12-03 08:46:09+00
200157	0ac83548-249f-4414-afbf-4a6567a4d4c4	7041	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-24 14:10:09+00
200158	b8833a24-ece5-4ccf-ae94-24727c1e479e	7044	Available immediately, full clean licence.	\N	\N	\N	2021-06-30 06:35:35+00
200159	4d8a3db3-fccd-4cc3-aca8-742823fbd459	7098	Available immediately, full clean licence.	Jennifer Jones	jennifer.jones@gmail.com	+447700194911	2022-02-06 02:56:42+00
200160	6de8f684-3739-4439-a488-1b87b86fc6b3	7002	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-16 08:36:30+00
200161	7eacabfc-1b46-4587-a645-7db1a52eb9e6	7034	Please find my CV attached.	\N	\N	\N	2023-05-17 08:16:05+00
200162	d29a2b14-a47c-4fe4-a15a-1b51ccadd484	7003	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 999462.	Kimberly Smith	kimberly.smith9561@northgate-care.co.uk	\N	2021-05-10 03:30:14+00
200163	cff8fe67-acd1-4860-a5a8-7ac8dca75baf	7122	Available immediately, full clean licence.	\N	\N	\N	2021-04-30 10:08:17+00
200164	1580d6f4-88c4-4e7c-afac-5752e375e371	7045	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-15 10:43:26+00
200165	01c33a1f-96cc-4785-acbb-dea4bc814173	7086	Please find my CV attached.	Andrew Young	andrewyoung@northgate-care.co.uk	+447555396434	2023-02-16 15:01:35+00
200166	805615f9-2893-4aa0-ada3-a0a88074b00f	7010	Please find my CV attached.	\N	\N	\N	2021-12-30 12:25:32+00
200167	b26e45d9-7c40-41e6-a1a1-66b8bce6a855	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-21 02:30:26+00
200168	46879272-f599-4534-a896-6c84c32bcb31	7027	I am keen to apply for this role.\nI have five years of experience.	Michael Baker	michael.baker@northgate-care.co.uk	\N	2022-12-21 03:47:36+00
200169	cb0262b0-4d29-4d6a-a7e4-2747a1485659	7098	Please find my CV attached.	\N	\N	\N	2022-03-02 02:15:52+00
200170	f0f485dd-6966-421b-a452-24e355e86d6d	7081	Available immediately, full clean licence.	\N	\N	\N	2022-01-30 03:56:32+00
200171	fa89b0ad-5d37-43b1-a94d-6c63a8cfb7a8	7075	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 372365.	Donna Morris	donnamorris@outlook.com	+447911083893	2021-11-26 11:15:21+00
200172	a318c914-ffcb-4daf-a4ea-7299905447c2	7068	Please find my CV attached.	\N	\N	\N	2022-01-18 02:51:22+00
200173	9c7bbea0-1a9f-4608-a078-621082dd90b3	7116	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-12 12:38:42+00
200174	57fe7170-80de-4aa0-a51b-5b3033cddada	7045	Please find my CV attached.	Sandra Green	sandragreen@gmail.com	\N	2022-05-30 21:15:16+00
200175	a9bbe470-54bd-4a4b-a9f7-a410f5159720	7129	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-05 08:47:58+00
200176	e1102fee-8e64-4145-a836-6b4243e4bcd0	7025	Please find my CV attached.	\N	\N	\N	2023-01-12 23:49:41+00
200177	7cb2902a-c15a-4f31-a06f-458ea129e9c9	7081	I am keen to apply for this role.\nI have five years of experience.	Karen Nelson	karen.nelson8356@northgate-care.co.uk	+447800213594	2021-12-18 05:15:49+00
200178	f75b6d08-081f-4c5e-ade1-97debefd0386	7016	Please find my CV attached.	\N	\N	\N	2022-05-30 03:32:34+00
200179	3c514c49-83ea-4772-a9f7-787ad166548d	7128	Please find my CV attached.	\N	\N	\N	2022-03-05 15:10:48+00
200180	4a5b1dab-d29a-442c-a7e3-858c6e91c3fc	7076	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 047651.	Michael Campbell	michaelcampbell5715@outlook.com	\N	2022-05-30 05:53:50+00
200181	41704d4e-ee4b-42f4-a0ed-98d27f85d4f3	7040	I am keen to apply for this role.\nI have five years of experience.	David Parker	joshuasmith@northgate-care.co.uk	\N	2022-12-03 18:23:47+00
200182	821a7475-2af3-47ed-a1bf-81a6d303650c	7077	Please find my CV attached.	Sandra Morris	\N	+447555763700	2023-03-18 00:25:09+00
200183	c465a3ee-cd86-4de8-a567-09f37d263747	7106	Please find my CV attached.	Patricia Miller	patriciamiller2486@outlook.com	+447555987530	2021-05-12 02:12:03+00
200184	19b07c5a-0215-4a02-a3e3-ca0d61f055ce	7021	Available immediately, full clean licence.	Michael Clark	\N	\N	2021-05-04 08:12:52+00
200185	a041d0f2-2b57-4f90-abcc-bc48935d27ef	7103	Please find my CV attached.	\N	\N	\N	2022-05-21 19:33:46+00
200186	c5b83841-0707-4ba7-a217-cc86beca04f0	7074	I am keen to apply for this role.\nI have five years of experience.	Ashley Bailey	ashley_bailey@gmail.com	\N	2023-04-16 01:54:22+00
200187	d1c9b4f8-a941-4c19-abd9-60f5be7752d3	7020	Please find my CV attached.	\N	\N	\N	2022-11-27 19:12:03+00
200188	23a5d465-17c2-452d-ab51-09ed344482dd	7006	Please find my CV attached.	\N	\N	\N	2021-08-18 07:26:17+00
200189	f57f2efa-72f2-44ec-a0c4-8dcde8a3753c	7029	Available immediately, full clean licence.\nCall me on +91 96065 89047.	Robert Cook	robertcook@gmail.com	+447800383651	2023-01-23 02:43:48+00
200190	bc6fc3db-4edc-49ef-ad03-3800c7fcfe6d	7038	Please find my CV attached.	\N	\N	\N	2022-06-23 21:49:16+00
200191	f39344da-671b-47f3-a04c-d6941cb93331	7033	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-13 17:03:41+00
200192	d548a896-a534-4061-a190-0eefc83b460b	7094	Available immediately, full clean licence.	Richard Bell	richardbell978@gmail.com	\N	2022-03-16 03:01:20+00
200193	5fc5d734-17cc-493f-a77d-d565297c3bde	7093	Please find my CV attached.	\N	\N	\N	2023-03-21 19:20:40+00
200194	8e042405-87f3-494b-a1e5-c86f0331b2a5	7128	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-11 00:16:04+00
200195	01141216-933d-4e1f-ab03-801ccf86179f	7123	Available immediately, full clean licence.	Mark Adams	mark_adams7286@northgate-care.co.uk	+447400312805	2021-09-08 11:44:17+00
200196	9ac5cad0-a20b-40a4-a3aa-7b29930286d5	7019	Available immediately, full clean licence.	\N	\N	\N	2021-01-25 04:21:23+00
200197	89db84b1-fb4b-4c2a-a898-582c818afc20	7070	Available immediately, full clean licence.	\N	\N	\N	2022-12-15 13:11:09+00
200198	5f2e5104-6e08-448b-a44b-6d6972c6334a	7037	Available immediately, full clean licence.\nCall me on +44 7555 994891.	James Walker	james.walker4411@gmail.com	\N	2023-05-27 21:43:10+00
200199	95a427ae-3c6e-4494-a579-a98a73fe8238	7056	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-01 12:29:22+00
200200	d2c1d19d-7014-444d-a193-8bfaf0d6830b	7009	Available immediately, full clean licence.	\N	\N	\N	2021-12-23 02:12:17+00
200201	6961e661-931d-4030-adcc-0e66b64a5b0e	7113	I am keen to apply for this role.\nI have five years of experience.	Robert Scott	robert.scott935@gmail.com	+447400252688	2021-10-23 19:47:01+00
200202	d65b085f-f087-4ecf-afc0-c958a8bbf923	7053	Available immediately, full clean licence.	\N	\N	\N	2021-09-08 01:25:38+00
200203	76a14cf5-2329-42d4-a4a5-3d7112d46ac0	7023	Please find my CV attached.	\N	\N	\N	2021-01-10 18:26:33+00
200204	1c5d9820-b80c-4df5-a0ee-3d050f3f3ae0	7056	I am keen to apply for this role.\nI have five years of experience.	Matthew Cook	matthew.cook@northgate-care.co.uk	\N	2021-09-18 17:52:53+00
200205	0bee39c3-78a4-45f3-a561-a4ff9a9d8c5b	7049	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-04 08:12:36+00
200206	a48c9191-f869-4ed4-a761-d1f4a2ed017e	7002	Please find my CV attached.	\N	\N	\N	2022-06-27 07:56:17+00
200207	65bf992c-eb55-4af5-a832-5ef15c3ca9d9	7012	Available immediately, full clean licence.	Linda Hill	linda_hill8276@gmail.com	+447400252331	2021-07-16 00:00:08+00
200208	cfc99b99-1e9e-4390-ade7-a3a5b723b1bb	7045	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-08 02:43:11+00
200209	78a214d4-fd33-46bf-ac64-ebe548df820f	7118	Available immediately, full clean licence.	\N	\N	\N	2023-04-11 00:28:37+00
200210	cce64572-b75b-47bd-a6bf-ccace23f9474	7032	I am keen to apply for this role.\nI have five years of experience.	David Nelson	david.nelson6109@outlook.com	\N	2022-10-25 14:43:49+00
200211	57f38e33-d023-442a-a6c5-be1af4d3ef2c	7022	Please find my CV attached.	Sarah Carter	maryjones4280@halden-logistics.co.uk	\N	2022-06-11 20:04:15+00
200212	99240ca8-cb0f-4db4-a6a0-9959d49a80a7	7006	Please find my CV attached.	Joseph Cooper	\N	+447400576822	2021-01-29 09:39:32+00
200213	05c38657-a26b-4387-a666-fa1a5d8d312e	7012	I am keen to apply for this role.\nI have five years of experience.	Patricia Evans	patricia.evans@northgate-care.co.uk	+447555415768	2022-08-30 12:14:07+00
200214	51c29e87-b19f-40ce-ac16-eb84c0870e21	7089	I am keen to apply for this role.\nI have five years of experience.	Mary Murphy	\N	\N	2021-06-10 17:06:05+00
200215	b339ddb2-60ed-4cf6-aae7-3ee86ed0a292	7042	Please find my CV attached.	\N	\N	\N	2023-02-17 17:05:01+00
200216	98238567-84ea-461a-ad8f-54e4a05cc4d1	7048	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 171060.	Charles Wilson	charleswilson8469@gmail.com	\N	2023-04-27 21:54:15+00
200217	2edf0ea4-e521-4178-affd-bf0e168884fe	7119	Available immediately, full clean licence.	\N	\N	\N	2021-05-24 23:06:35+00
200218	1f0d535a-961d-48df-a4dc-f1988f934721	7063	Available immediately, full clean licence.	\N	\N	\N	2022-07-22 05:26:12+00
200219	80252b5f-ba63-45af-af1e-f3feea17716a	7019	Please find my CV attached.	Nancy Wilson	nancy.wilson7471@northgate-care.co.uk	+447555313229	2022-12-29 21:53:25+00
200220	b93b80bc-f76e-44b8-a9db-d9c697704903	7022	Please find my CV attached.	\N	\N	\N	2022-11-18 17:30:07+00
200221	14cae2c7-dea1-4a5d-ab3e-ac2c22686afa	7128	Please find my CV attached.	\N	\N	\N	2022-09-18 17:09:45+00
200222	b1474cef-1210-46ea-a450-1513563af96d	7118	I am keen to apply for this role.\nI have five years of experience.	Carol Hill	carol.hill3441@gmail.com	\N	2022-02-16 19:12:05+00
200223	6a3c567d-6acc-4343-a0a6-af6a5e28aede	7050	Available immediately, full clean licence.	\N	\N	\N	2021-02-18 22:34:26+00
200224	de2753a8-a030-41f7-a224-04cc1afc93a9	7028	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-21 11:58:12+00
200225	d3b65c8c-25d3-4f4c-aca1-a3eadfe2b896	7014	Available immediately, full clean licence.\nCall me on +44 7400 097552.	Steven Wilson	stevenwilson5911@northgate-care.co.uk	+447700003887	2022-09-07 10:46:39+00
200226	672fdc4f-46f0-44ac-ae17-18500747df2a	7047	Available immediately, full clean licence.	\N	\N	\N	2023-02-04 23:59:14+00
200227	34603538-cd20-481d-a9c1-25e5f49ab1d2	7067	Available immediately, full clean licence.	\N	\N	\N	2022-06-26 18:24:24+00
200228	8f8c94af-b8bd-44aa-a73d-c7716cda19d5	7007	Please find my CV attached.	Karen Bailey	karen.bailey@gmail.com	\N	2021-06-15 23:57:51+00
200229	6d397274-373f-4f0c-aa27-c05451142f9e	7014	Available immediately, full clean licence.	\N	\N	\N	2021-05-22 22:50:18+00
200230	ddac7bba-ec87-41dd-a4fa-4205531e6e58	7074	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-22 06:26:32+00
200231	786f0e91-ccb3-41d7-ac25-0250c80531f9	7062	Available immediately, full clean licence.	William Campbell	william.campbell6956@gmail.com	+447400614820	2022-12-23 19:27:08+00
200232	f2cad822-70a9-4d13-a5a1-3625a3fcdc5b	7056	Available immediately, full clean licence.	\N	\N	\N	2021-12-01 19:23:11+00
200233	d310df74-9c47-4c21-adbd-2a0766fdc823	7000	Please find my CV attached.	\N	\N	\N	2021-07-31 22:05:07+00
200234	82033b0c-4f4b-4d63-a5e4-b6a1d5036e11	7112	I am keen to apply for this role.\nI have five years of experience.\nCall me on +48 602 908 685.	Robert Phillips	robert.phillips4226@gmail.com	\N	2022-03-15 00:08:17+00
200235	a9f6827f-86b2-42eb-a45d-b7f34d2e78bf	7025	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-27 04:25:24+00
200236	4a5f3595-3f54-4319-a419-d779232271af	7128	Available immediately, full clean licence.	\N	\N	\N	2021-09-19 01:39:18+00
200237	ea820bd5-f48a-46c1-a05d-4133e00c2916	7019	Please find my CV attached.	Thomas Jackson	thomasjackson@outlook.com	+447800637572	2021-03-09 05:29:04+00
200238	7cb3d0f2-fce3-4a0d-a733-fb80c3ac7d99	7011	Please find my CV attached.	\N	\N	\N	2022-07-01 20:51:54+00
200239	9fd58eab-512b-4896-a140-ebca12f5c7cc	7107	Please find my CV attached.	\N	\N	\N	2022-04-10 06:32:39+00
200240	69f56655-413e-4032-aa8c-47b4386080ef	7059	Available immediately, full clean licence.	Thomas Rogers	thomasrogers413@northgate-care.co.uk	\N	2021-05-08 13:54:35+00
200241	1b03d412-b35c-4fdb-ab7b-a9950f4c2aa7	7017	Please find my CV attached.	James Davis	donna.moore1473@halden-logistics.co.uk	\N	2021-11-07 21:34:32+00
200242	5bdcd35e-9007-46dd-ad9e-9323264d93cf	7068	Available immediately, full clean licence.	Jessica Clark	\N	+447400632863	2022-02-26 23:00:12+00
200243	bf3c6aae-b36e-40be-a858-9800f1923876	7041	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 406900.	Barbara Turner	barbara_turner4285@outlook.com	+447555460802	2021-06-14 22:05:37+00
200244	68dbfa1f-40ac-4602-ac1f-8278c1d95a1e	7005	I am keen to apply for this role.\nI have five years of experience.	Sandra Moore	\N	\N	2023-05-15 18:58:28+00
200245	290d7dbb-9e68-43a0-af43-0faf415963d5	7077	Available immediately, full clean licence.	\N	\N	\N	2021-07-30 23:50:53+00
200246	fdec8c40-f672-497c-a8c6-ed1a91ed01d8	7008	Available immediately, full clean licence.	Carol Davis	carol.davis@northgate-care.co.uk	\N	2022-05-30 09:05:25+00
200247	fb52a029-5c81-406a-a357-99f14e303eb2	7022	Available immediately, full clean licence.	\N	\N	\N	2021-01-02 13:44:14+00
200248	e0b89725-f049-481f-af8b-594ab80f59af	7080	Please find my CV attached.	\N	\N	\N	2023-05-21 11:56:12+00
200249	49569b7d-3a44-4cdd-ae2e-c89e32141237	7113	I am keen to apply for this role.\nI have five years of experience.	Kimberly Bell	kimberlybell2864@gmail.com	+447555990156	2023-03-11 13:40:00+00
200250	7e181c6f-1550-4ec8-a7b5-f44340a7c6c2	7127	Please find my CV attached.	\N	\N	\N	2022-02-21 13:14:39+00
200251	b55975bf-8381-4d30-ad05-2cd61dbac67d	7077	Available immediately, full clean licence.	\N	\N	\N	2021-06-19 23:38:50+00
200252	964db6c6-8c9d-4e02-a157-82fc2475fe7a	7062	Please find my CV attached.\nCall me on +48 660 946 379.	Nancy Wilson	nancywilson4016@gmail.com	\N	2022-04-02 12:26:19+00
200253	4aba2a20-14c0-400b-a1d6-e6695d92ca69	7091	Available immediately, full clean licence.	\N	\N	\N	2021-05-06 09:28:33+00
200254	9074e5e9-cbc7-490f-ab06-5bb7a5e8a6f4	7059	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-15 02:13:50+00
200255	86099001-f722-43e4-a74b-2b6341e6bd66	7062	Please find my CV attached.	Susan Cook	susan_cook@northgate-care.co.uk	+447400322598	2021-10-20 18:32:49+00
200256	f0fcc366-aa8a-44d3-a6a3-cf4ba6dbff3d	7049	Please find my CV attached.	\N	\N	\N	2023-03-26 15:32:02+00
200257	ede9402c-3fa3-4d32-ad76-e937c268d108	7036	Available immediately, full clean licence.	\N	\N	\N	2022-02-27 22:23:54+00
200258	320c6765-c7e4-4566-ab2f-d95b6818c624	7025	Available immediately, full clean licence.	Kenneth Turner	kenneth.turner6552@outlook.com	\N	2021-05-01 20:23:54+00
200259	920daeeb-b02a-4259-a471-fe51dccc118a	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-18 05:43:50+00
200260	c4ad5530-de68-4a88-aabc-35a09c3c81da	7103	Available immediately, full clean licence.	\N	\N	\N	2023-04-12 05:00:22+00
200261	ad2541af-b517-4f00-ab61-08874d1a353d	7025	Please find my CV attached.\nCall me on +44 7555 208524.	Joshua Johnson	joshua_johnson@gmail.com	+447400781245	2021-11-10 06:24:51+00
200262	184713ee-aef5-4dc2-a316-e24a2ce5e63c	7089	Available immediately, full clean licence.	\N	\N	\N	2023-05-22 00:34:53+00
200263	0ee1658e-4190-4e16-af25-086893a5defc	7076	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-28 16:56:22+00
200264	2abf34b5-247a-4b42-a349-59be0dca0c10	7028	I am keen to apply for this role.\nI have five years of experience.	John Hill	john_hill@outlook.com	\N	2022-02-03 11:35:44+00
200265	b96cdb24-58dd-4dd1-ae64-7ddff9fdd27f	7128	Please find my CV attached.	\N	\N	\N	2022-06-28 18:59:33+00
200266	06fe05a4-d215-461e-ad2f-ad26decf7645	7068	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-03 20:21:52+00
200267	69df746b-e344-47c9-a642-a46f4c5f7944	7035	I am keen to apply for this role.\nI have five years of experience.	Mark Lee	mark_lee@outlook.com	+447400499045	2022-08-11 17:36:42+00
200268	5fcaed8c-e5a5-4d90-a438-287d14e6bb80	7078	Please find my CV attached.	\N	\N	\N	2021-01-30 00:40:22+00
200269	af33b1a7-b3d5-453a-a313-bc47ccd94d80	7059	Available immediately, full clean licence.	\N	\N	\N	2022-06-09 06:27:31+00
200270	8b8fb774-d2c3-4c3f-a841-78f4a5b56e3c	7041	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 618944.	Sandra Allen	sandraallen9148@gmail.com	\N	2021-01-25 15:09:20+00
200271	44283ebe-92c8-4f7e-a91d-938c73aa0e25	7097	Available immediately, full clean licence.	Carol Davis	kenneth.lewis@halden-logistics.co.uk	\N	2021-11-13 00:46:33+00
200272	f5cb1456-ba86-4492-a0db-b25092173332	7091	Please find my CV attached.	Sandra Lee	\N	+447800787720	2023-02-11 08:17:11+00
200273	8c554c4d-1d72-49a4-a76e-842f225a40d1	7126	I am keen to apply for this role.\nI have five years of experience.	Ashley Brown	ashleybrown@outlook.com	+447400561734	2022-02-03 03:24:05+00
200274	3d90f9ff-ac5e-430c-aa05-7c77f6ee7b47	7113	Available immediately, full clean licence.	Lisa Morris	\N	\N	2021-08-05 05:28:36+00
200275	e0f36f17-c8dc-4444-a63e-39d32ac34c94	7127	Available immediately, full clean licence.	\N	\N	\N	2021-08-09 06:04:51+00
200276	44de5bd5-7570-4efd-aea7-f9ea2dee0740	7009	I am keen to apply for this role.\nI have five years of experience.	Sarah Baker	sarah.baker@northgate-care.co.uk	\N	2021-04-19 00:10:24+00
200277	2c354c28-a706-40de-ac4c-092b2efbbb3c	7086	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-31 14:35:29+00
200278	248268c9-2c4c-4359-a15c-d77ce75f65eb	7075	Please find my CV attached.	\N	\N	\N	2022-07-20 16:00:53+00
200279	2724bc0f-c26b-4354-ab52-3df9aab6ff39	7086	Available immediately, full clean licence.\nCall me on +48 790 487 510.	Mary Morris	marymorris@northgate-care.co.uk	+447555157482	2021-03-13 15:10:44+00
200280	dcd389ec-74dd-4b57-aa96-18927f43d5b8	7076	Available immediately, full clean licence.	\N	\N	\N	2022-09-30 13:11:30+00
200281	074ed7a0-cd43-4133-aef0-e931e0884dd3	7047	Available immediately, full clean licence.	\N	\N	\N	2022-12-30 11:30:26+00
200282	903990c0-5c32-486a-a694-12bfe057d902	7060	Please find my CV attached.	Michelle Brown	michelle_brown@outlook.com	\N	2022-01-01 02:38:47+00
200283	6be2b1d9-f219-4bf4-a99e-42878700c7a7	7094	Please find my CV attached.	\N	\N	\N	2022-05-31 17:45:19+00
200284	0c3c954d-9187-4321-a6e6-c2789d02743f	7079	Available immediately, full clean licence.	\N	\N	\N	2022-06-26 23:11:50+00
200285	759064ff-45a6-4504-a587-9e1646e71e84	7070	Available immediately, full clean licence.	Steven Stewart	steven_stewart3372@outlook.com	+447400441050	2022-06-28 03:40:10+00
200286	c00d685a-69fa-4191-aa98-41a4eaf0cca0	7061	Please find my CV attached.	\N	\N	\N	2021-10-01 16:57:36+00
200287	52627c92-e72d-4480-a58e-f258262c59a3	7085	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-06 17:08:25+00
200288	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7013	I am keen to apply for this role.\nI have five years of experience.\nCall me on +48 501 478 360.	Ashley White	ashleywhite@gmail.com	\N	2021-02-22 05:16:38+00
200289	2dcd082b-8274-4e3f-acb4-ce8c0e3ef713	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-15 17:34:31+00
200290	5591333b-228d-4640-a1d6-84ee82c51601	7041	Please find my CV attached.	\N	\N	\N	2022-06-08 14:21:11+00
200291	ef5468f0-edfb-4b8e-a63b-bfcca9dede78	7099	Please find my CV attached.	Michael Harris	michaelharris@gmail.com	+447800393990	2021-12-26 02:24:25+00
200292	ee10bb3f-bc26-4925-a8ae-3e8402f4186a	7010	Available immediately, full clean licence.	\N	\N	\N	2021-08-02 04:10:05+00
200293	215e8c49-4674-4b91-a222-e333d67b1c1f	7084	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-03 04:44:21+00
200294	9a83e35f-23f3-484d-ae08-5b521e2e0d9e	7005	Please find my CV attached.	Patricia Edwards	patricia_edwards7273@northgate-care.co.uk	\N	2023-01-13 00:21:39+00
200295	321fde87-75e6-4bb5-ab0a-bde79848acc9	7075	Available immediately, full clean licence.	\N	\N	\N	2023-01-26 18:57:48+00
200296	52701f53-14f1-43b9-a2a0-293d147493e1	7039	Available immediately, full clean licence.	\N	\N	\N	2021-03-25 07:22:07+00
200297	f6ccb0c8-a9ca-4104-a91e-0fa9ae8a8f47	7004	Available immediately, full clean licence.\nCall me on +48 888 154 656.	Joseph Edwards	joseph.edwards1652@northgate-care.co.uk	+447800074377	2021-01-04 16:24:07+00
200298	7d0cb7e7-2af4-48ee-ac0d-b6f6ac0d886d	7126	Please find my CV attached.	\N	\N	\N	2021-12-10 05:08:46+00
200299	b2cf78bf-2d52-407d-a683-f9b8da68a015	7096	Available immediately, full clean licence.	\N	\N	\N	2021-08-11 14:10:07+00
200300	74f39561-ef19-452f-ae20-cfd17e9b7654	7124	Available immediately, full clean licence.	Joseph Williams	joseph.williams9214@gmail.com	\N	2021-07-19 00:57:14+00
200301	2c16002f-9ed2-428f-a8bf-5c7c2a055a1b	7097	Please find my CV attached.	Michelle Morgan	barbara.stewart2194@quillstone.co.uk	\N	2022-12-10 03:55:54+00
200302	22764b28-4548-4d9e-abb9-da386b9e5aa6	7033	Please find my CV attached.	Nancy Cook	\N	+447800939822	2021-11-26 09:11:32+00
200303	0b4c0ab5-17d9-4f0e-af15-a5670f9e8044	7091	Please find my CV attached.	Mark Stewart	mark.stewart@outlook.com	+447911266850	2022-01-07 01:54:41+00
200304	b362a480-2cae-459c-a1ff-f635b5855f6d	7091	Available immediately, full clean licence.	Susan Rogers	\N	\N	2023-05-12 15:01:37+00
200305	f12a4298-a2d5-415d-ac55-8ada37caf006	7021	Please find my CV attached.	\N	\N	\N	2022-09-23 04:21:10+00
200306	482c4e74-0fcc-4815-af88-72d27a509f39	7013	I am keen to apply for this role.\nI have five years of experience.\nCall me on +353 86 195 5828.	Donna Evans	donnaevans7586@gmail.com	\N	2023-05-08 11:15:16+00
200307	57f23750-f5a5-4324-af50-cb9e2325141f	7073	Available immediately, full clean licence.	\N	\N	\N	2022-02-16 04:47:55+00
200308	cb7455bb-f266-4b83-a8ef-3ebd01f9e265	7102	Available immediately, full clean licence.	\N	\N	\N	2021-12-21 00:20:00+00
200309	9fea975d-00fa-4725-a95b-208683c2acaf	7099	Please find my CV attached.	Andrew Turner	andrew_turner@outlook.com	+447555611702	2023-05-25 13:51:35+00
200310	b0027fa7-2feb-4aa0-a156-e59d9df6fd2a	7098	Available immediately, full clean licence.	\N	\N	\N	2022-11-05 23:26:54+00
200311	07dd74ea-6dec-41ba-a9aa-2a7feb119d41	7044	Please find my CV attached.	\N	\N	\N	2021-05-20 17:02:29+00
200312	e893d35c-aed2-4160-ac15-f1eb8cb18d0c	7041	I am keen to apply for this role.\nI have five years of experience.	James Anderson	james.anderson@gmail.com	\N	2022-07-14 06:54:12+00
200313	b20cc04f-24c3-4844-ab11-147fecacf7bc	7072	Please find my CV attached.	\N	\N	\N	2023-04-08 20:21:14+00
200314	9497f0b5-b042-4073-adc4-58a110cc4a06	7051	Available immediately, full clean licence.	\N	\N	\N	2021-05-11 22:47:17+00
200315	84726e2d-5654-4877-a896-2a349b1460bb	7100	Please find my CV attached.\nCall me on +44 7555 114271.	Betty Green	bettygreen9092@northgate-care.co.uk	+447800817551	2022-08-28 05:57:15+00
200316	eb4d6368-8a18-457a-a023-b41a5ba64bcb	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-26 06:17:15+00
200317	7d46dd6f-1629-46a8-a61a-cf73cc74c69f	7120	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-29 05:09:53+00
200318	2eaf452a-71cf-4608-ab9d-96eddab38ad0	7123	Please find my CV attached.	Joseph Edwards	joseph.edwards@northgate-care.co.uk	\N	2021-10-17 00:38:15+00
200319	5d543ca2-cd5a-414b-a614-ef052427b43c	7032	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-10 23:43:59+00
200320	dbdf6554-9bd2-4d95-af41-b71d098cff03	7113	Please find my CV attached.	\N	\N	\N	2022-10-28 01:10:21+00
200321	4bea955a-51bf-41d8-a2a3-39b1b0ae994a	7085	Please find my CV attached.	Donald Evans	donaldevans1067@northgate-care.co.uk	+447800437019	2021-07-23 16:36:28+00
200322	74c92480-fc1a-4837-a4fd-ffc385da3073	7107	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-12 09:28:16+00
200323	63285f90-c59c-4719-ac0e-254afdb71ba0	7007	Please find my CV attached.	\N	\N	\N	2023-03-02 23:57:56+00
200324	1241f0ce-016f-46d1-a288-c86d55a7c65a	7044	Available immediately, full clean licence.\nCall me on +44 7555 336863.	Donald Reed	donald.reed292@outlook.com	\N	2021-05-24 10:10:15+00
200325	f5cf87a1-77f0-4d1c-aad2-206749d12d7b	7070	Available immediately, full clean licence.	\N	\N	\N	2023-02-08 02:55:35+00
200326	c242072a-61b2-4d53-a532-060f9bd8f865	7032	Please find my CV attached.	\N	\N	\N	2021-02-27 03:45:03+00
200327	4527ceda-64c9-4760-a34d-31c109b3a5ae	7082	I am keen to apply for this role.\nI have five years of experience.	Anthony Morris	anthony.morris@outlook.com	+447555817089	2021-02-22 19:26:27+00
200328	1b1ab9b0-c7fd-4915-aed1-8945bd569b63	7124	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-13 20:34:01+00
200329	6ec6a878-71e7-4e7f-a223-857fc1e85450	7122	Please find my CV attached.	\N	\N	\N	2022-11-15 10:27:47+00
200330	e34fe7e1-3104-46e2-a954-dcc79a85a200	7099	Available immediately, full clean licence.	John Johnson	john_johnson6492@outlook.com	\N	2022-07-20 12:15:16+00
200331	86b6f3f4-bcac-4967-a778-79a9a92ddced	7080	Available immediately, full clean licence.	Patricia Allen	davidmorris@northgate-care.co.uk	\N	2022-01-26 05:56:49+00
200332	6a652412-e1a5-439f-affc-0cb13959b1a5	7096	Please find my CV attached.	James Brown	\N	+447400841290	2022-08-07 03:00:41+00
200333	45ddcb92-bdba-4a91-ad89-1bb4eb60c9fe	7090	Please find my CV attached.\nCall me on +44 7400 613318.	John Carter	john.carter@northgate-care.co.uk	+447800294753	2022-12-30 19:17:07+00
200334	b3fe7fd9-4be5-4b4d-a804-19a36ff8ca91	7089	Available immediately, full clean licence.	Andrew Scott	\N	\N	2021-06-18 13:39:15+00
200335	2155722d-d3b8-4b43-a0cf-0242f2ba33e9	7100	Please find my CV attached.	\N	\N	\N	2021-07-29 12:23:40+00
200336	53a04168-79e6-46d5-aad4-fd2ccb269c3c	7080	Please find my CV attached.	Paul Phillips	paul.phillips815@northgate-care.co.uk	\N	2022-12-12 14:59:48+00
200337	26774ce5-952e-4407-a43a-657f7146b8db	7058	Available immediately, full clean licence.	\N	\N	\N	2021-05-25 17:10:23+00
200338	18e3a8ff-d753-44f1-a2e1-4ad8f119dca8	7070	Available immediately, full clean licence.	\N	\N	\N	2021-06-26 22:32:58+00
200339	910e02df-9853-4687-a0c0-a0a1731a7cf7	7055	Available immediately, full clean licence.	Patricia Collins	patricia_collins1166@northgate-care.co.uk	+447700002907	2022-12-23 12:47:39+00
200340	e8dc90ee-16a5-4e93-aa13-9b6cc6e9a32c	7021	Please find my CV attached.	\N	\N	\N	2021-03-09 01:42:08+00
200341	483f2643-f569-4119-afab-945a3e86600b	7079	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-20 06:17:28+00
200342	ef38f5f7-b0db-43c9-a09c-233d66c1ddef	7030	Please find my CV attached.\nCall me on +44 7800 029992.	Andrew Wright	andrew_wright@gmail.com	\N	2021-01-02 15:51:30+00
200343	3fd9cb3e-3b56-4054-a5f7-1283b81c82c4	7032	Please find my CV attached.	\N	\N	\N	2021-07-31 16:31:57+00
200344	5ee709ef-fca9-46ea-adf1-5901228e1e7d	7121	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-14 10:22:16+00
200345	ad3fa53a-eccd-417e-a8f8-7674e241f671	7088	Available immediately, full clean licence.	Emily Thompson	emily.thompson5806@northgate-care.co.uk	+447400209495	2021-08-20 00:52:15+00
200346	9ad64b56-4832-4255-ae3c-5e094740fae3	7017	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-22 20:03:27+00
200347	ad0e7fa3-8ba9-4f76-a541-a2aa5fc9f4ac	7050	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-23 18:44:41+00
200348	66cb7d35-9cff-499f-a75c-a58dd798c26e	7109	Available immediately, full clean licence.	Anthony Johnson	anthony_johnson@outlook.com	\N	2023-01-07 02:04:02+00
200349	f393819d-5ede-432d-af22-cda3deb63629	7062	Please find my CV attached.	\N	\N	\N	2023-01-13 21:18:59+00
200350	0d8fa18b-b975-46d8-a641-43d28983bb18	7059	Available immediately, full clean licence.	\N	\N	\N	2021-01-11 14:14:13+00
200351	ce1fd458-e1a1-4297-a062-8b3edf40f4cc	7060	Available immediately, full clean licence.\nCall me on +44 7555 318283.	Patricia Johnson	patriciajohnson1344@gmail.com	+447400557748	2021-06-25 19:16:15+00
200352	e78d2117-973f-4761-a2e1-a97312a1a3b4	7083	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-11 14:29:41+00
200353	f98e2917-1a74-4b1a-a882-af9d5aedd550	7099	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-07-19 02:31:56+00
200354	3f2d36d5-0829-41f4-ab8d-c10835062786	7046	Available immediately, full clean licence.	Susan White	susanwhite@northgate-care.co.uk	\N	2021-12-01 05:30:38+00
200355	ace79449-28dd-4b42-aecb-a850232f6681	7127	Please find my CV attached.	\N	\N	\N	2021-12-27 05:07:26+00
200356	d90facff-c490-4591-a578-c6c86b4e15b4	7095	Available immediately, full clean licence.	\N	\N	\N	2021-02-28 01:24:39+00
200357	242c8d8b-1f0b-44ac-a97d-bc498ead8ff1	7056	I am keen to apply for this role.\nI have five years of experience.	Donna Parker	donna_parker@outlook.com	+447800143923	2022-07-27 12:02:37+00
200358	44a86f7e-0b61-45e4-ab79-5e5360d7e5ef	7005	Available immediately, full clean licence.	\N	\N	\N	2021-10-21 22:07:14+00
200359	ccf0ea84-c3ec-466b-a735-2436d0b9f83b	7076	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-25 01:45:32+00
200360	6cbb47de-6d57-45b4-a95d-77de5985792e	7057	Please find my CV attached.\nCall me on +353 87 858 6828.	Kimberly Walker	kimberly_walker2305@gmail.com	\N	2021-03-01 20:32:14+00
200361	4a2d4e70-f5fd-4ec3-a3b2-2718b3e612b8	7069	Please find my CV attached.	Joseph Walker	david_lewis@halden-logistics.co.uk	\N	2021-10-08 18:57:57+00
200362	8ec575fe-d91a-487a-af26-fcd69b33c82a	7093	Available immediately, full clean licence.	Paul Young	\N	+447800331124	2023-04-04 10:13:14+00
200363	71e39919-4651-487f-a7e1-707a95f055b4	7065	I am keen to apply for this role.\nI have five years of experience.	Jessica Parker	jessica.parker9965@gmail.com	+447555081558	2021-06-03 13:02:42+00
200364	af7ccd57-0f37-477e-a1e9-37ecd476ccf9	7033	I am keen to apply for this role.\nI have five years of experience.	Jennifer Adams	\N	\N	2021-01-27 00:43:28+00
200365	4579b072-037d-4598-abb3-cd58d9bb2bee	7051	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-08-07 12:13:15+00
200366	8686623e-ad60-48f4-a9be-8fbaf3b03f55	7018	Please find my CV attached.	Linda Edwards	linda_edwards4995@gmail.com	\N	2022-05-08 02:23:19+00
200367	e35bd8a2-50ba-4c72-a70c-01857d4fd999	7018	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-06 20:01:16+00
200368	b9ab6a77-d223-479d-afd5-cdf5818c1e64	7119	Please find my CV attached.	\N	\N	\N	2021-10-27 08:25:59+00
200369	98779377-3921-4ee7-abb8-6f68f9157253	7103	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 010550.	Ashley Evans	ashley_evans7208@gmail.com	+447800371214	2022-11-19 16:17:21+00
200370	19ea8bb4-6e25-470e-ab66-9c8ed885e3e0	7014	Available immediately, full clean licence.	\N	\N	\N	2022-06-11 12:16:29+00
200371	74c1e5b9-73d6-40e6-a0cc-e9dc0fe569a3	7068	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-10 11:30:44+00
200372	c1bc92c5-1c3b-41cb-a0bd-48880060f6ae	7012	Please find my CV attached.	Jessica Reed	jessicareed4773@outlook.com	\N	2022-06-05 13:21:27+00
200373	8eba7783-85d8-4520-a470-997098c56997	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-30 23:53:29+00
200374	51c58f85-cba5-409a-a3fb-9b8550c6ae1a	7108	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-30 15:53:35+00
200375	f44e1ca8-c677-47f3-aa22-1341fdc831ca	7102	Available immediately, full clean licence.	Richard Lee	richardlee@outlook.com	+447555917325	2023-01-28 00:16:30+00
200376	59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	7043	Please find my CV attached.	\N	\N	\N	2022-03-06 03:16:37+00
200377	79eb4da9-99df-40fd-a49b-f34fa806c9b8	7105	Please find my CV attached.	\N	\N	\N	2023-04-03 23:23:49+00
200378	47c3a54b-3ab6-4dc1-a1e8-69944128d98b	7054	Please find my CV attached.	Sarah Evans	sarah.evans@outlook.com	\N	2022-07-14 19:47:59+00
200379	0a77b460-1d35-462a-a86c-94e841bcbba5	7014	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-11-29 16:22:07+00
200380	de3e95d1-bb0c-4678-a6c4-5ff87257c956	7039	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-13 15:11:55+00
200381	d24bd005-cb76-4cbd-a582-bc0f02b5311d	7016	Please find my CV attached.	Karen Evans	karenevans@outlook.com	+447400123557	2022-06-03 02:31:47+00
200382	0116d9be-9f69-4a76-a2e4-f47b07d96786	7034	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-02 00:18:59+00
200383	196578d2-b057-413a-a282-ea6ccb3f0dfb	7102	Please find my CV attached.	\N	\N	\N	2023-05-11 04:40:48+00
200384	868c2cbc-4ae4-4253-a7fa-c0d8aff7470a	7067	I am keen to apply for this role.\nI have five years of experience.	Joshua Phillips	joshuaphillips8092@gmail.com	\N	2021-05-19 02:44:45+00
200385	087402c4-6909-47e0-ae65-eb285504a09d	7007	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-07-08 02:22:55+00
200386	93edf3b6-a235-4f9a-a38a-e8a11a18c29b	7065	Available immediately, full clean licence.	\N	\N	\N	2023-01-29 14:08:55+00
200387	c20eb7bd-f6f9-4b5f-a7e5-8177c8b58c1a	7015	Available immediately, full clean licence.\nCall me on +44 7911 035243.	Michael Morris	michael.morris869@gmail.com	+447800484306	2023-01-05 23:25:41+00
200388	db76c64f-af59-4042-a8ff-e4ebe74d0cc1	7129	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-16 10:54:09+00
200389	9ca0f661-ff6f-496f-a48a-82a1f4033b37	7058	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-09 20:12:57+00
200390	15cd60f8-8dae-4bba-a785-a12d82b0cd5d	7045	I am keen to apply for this role.\nI have five years of experience.	Michelle White	michellewhite@northgate-care.co.uk	\N	2021-06-27 13:27:57+00
200391	9257a60c-35fb-4cd7-a3a6-e97f7e976cd6	7025	Please find my CV attached.	Michael Wilson	thomas_jones1073@halden-logistics.co.uk	\N	2023-01-16 21:59:00+00
200392	a450dfdd-2e81-45d9-a4ce-25cc898a1c96	7116	Please find my CV attached.	Ashley Carter	\N	+447700161757	2023-05-30 12:17:06+00
200393	5b517726-aa80-40f2-a02b-43f5e9746b7b	7058	Available immediately, full clean licence.	Susan Morris	susan_morris206@outlook.com	+447555860748	2021-07-12 09:24:49+00
200394	efbea063-3a75-4591-ad7c-76fb1d15511b	7115	I am keen to apply for this role.\nI have five years of experience.	Kimberly Thompson	\N	\N	2023-02-28 08:51:17+00
200395	85cac462-265d-435b-ad36-e6c4f5361954	7101	Please find my CV attached.	\N	\N	\N	2022-07-19 11:44:26+00
200396	9038ce52-b5f1-4fb9-ac3a-eecb4881becf	7083	Please find my CV attached.\nCall me on +48 790 783 177.	John Brown	john_brown7231@outlook.com	\N	2023-04-18 20:08:10+00
200397	33fd0a76-a1bf-4eeb-a7c9-b83937f0e622	7044	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-22 17:01:46+00
200398	66c3f877-b5e4-4875-a5e2-49f98f57d22c	7052	Available immediately, full clean licence.	\N	\N	\N	2021-05-04 04:43:43+00
200399	391371a9-b0c7-4efa-a29b-c02ab4dab0d1	7015	Available immediately, full clean licence.	Linda Adams	linda.adams1164@gmail.com	+447800925511	2022-06-22 18:39:07+00
200400	a636dd00-3727-4e70-acd1-eebce1246c9c	7042	Please find my CV attached.	\N	\N	\N	2022-11-06 01:07:50+00
200401	32371588-3244-408b-a4a7-c77d2918ca23	7024	Please find my CV attached.	\N	\N	\N	2023-02-16 13:47:10+00
200402	14b4115e-1629-4ef6-a977-e6378176fd2a	7000	Please find my CV attached.	Joseph Cook	joseph.cook@outlook.com	\N	2022-06-26 12:16:02+00
200403	c0c1caf1-d1f1-4ce5-a4f7-182270237c65	7128	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-15 03:19:36+00
200404	3b2a7aac-1253-4e7b-aa01-7f50afc269c3	7089	Available immediately, full clean licence.	\N	\N	\N	2021-07-05 00:22:03+00
200405	e7eafef4-506a-41ab-a744-849d209748ef	7018	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 638042.	Daniel King	danielking1481@gmail.com	+447400228769	2021-06-19 10:24:35+00
200406	a2b672dd-73ec-48df-a446-0fc53724ee32	7116	Available immediately, full clean licence.	\N	\N	\N	2021-11-29 04:12:27+00
200407	c103b3fe-321c-48f5-a9d4-5c12019c9051	7089	Available immediately, full clean licence.	\N	\N	\N	2021-02-02 09:36:09+00
200408	19a4ad88-d3c1-4fcf-a767-cece9dc8172d	7064	Please find my CV attached.	Sandra Nelson	sandra_nelson9434@gmail.com	\N	2022-08-17 23:37:02+00
200409	a79800ea-02ad-4ee2-a40e-e60a48d551ba	7065	Available immediately, full clean licence.	\N	\N	\N	2021-08-26 18:16:16+00
200410	e4cd3088-f97b-4c7f-ac15-1a879f67fa4f	7080	Available immediately, full clean licence.	\N	\N	\N	2021-07-02 22:33:41+00
200411	dacb6c74-5cf8-43b2-aae3-075de6da101b	7008	I am keen to apply for this role.\nI have five years of experience.	Michael Reed	michael_reed@gmail.com	+447800691490	2022-03-23 21:50:21+00
200412	d2336f94-78ea-4e17-a8e9-06a977b7c1c7	7035	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-27 02:20:49+00
200413	f72a03ca-928f-4cbf-a82c-c63f71cc6d42	7002	Please find my CV attached.	\N	\N	\N	2022-06-03 08:45:59+00
200414	666bf77c-44e5-46ee-a80b-0ed85ac64c7a	7032	Please find my CV attached.\nCall me on +353 87 611 8340.	Mark Walker	mark.walker5868@outlook.com	\N	2022-05-19 13:02:12+00
200415	5fae4052-8eb8-4694-a8fd-21d5bc34fba0	7029	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-30 06:05:36+00
200416	741e4474-7e0d-449b-adf8-2866a2eb05ad	7020	Please find my CV attached.	\N	\N	\N	2022-01-10 02:42:17+00
200417	fb2cbf07-a06b-4e58-a19d-6fcd3e316397	7093	Please find my CV attached.	Susan Allen	susanallen4541@gmail.com	+447800679509	2021-03-11 10:03:59+00
200418	94599b9c-40ac-4a48-a066-45c9269ff8b9	7016	Available immediately, full clean licence.	\N	\N	\N	2022-12-14 23:49:29+00
200419	6a38980c-7eda-48b2-ae5c-0c792708b080	7101	Available immediately, full clean licence.	\N	\N	\N	2021-11-23 19:35:27+00
200420	b6306ea7-8fda-449f-a8d2-78160ac42ea9	7128	I am keen to apply for this role.\nI have five years of experience.	Steven Nelson	steven_nelson@northgate-care.co.uk	\N	2023-06-01 11:04:15+00
200421	8f19d835-ded7-4594-a758-bcdfdf6ddabc	7027	I am keen to apply for this role.\nI have five years of experience.	Linda Cook	carol.brown@northgate-care.co.uk	\N	2022-10-07 16:20:36+00
200422	0d2d75c4-73c3-4858-ad07-b35c83c39915	7076	I am keen to apply for this role.\nI have five years of experience.	William Smith	\N	+447800250632	2023-05-04 21:05:53+00
200423	c81b4e13-1b74-4585-a5f1-20945a44d0ef	7066	Available immediately, full clean licence.\nCall me on +48 790 951 345.	John Lee	johnlee1317@northgate-care.co.uk	+447911031568	2021-09-22 14:30:11+00
200424	de4c0dca-8106-4ab4-adfe-630c1165c11d	7004	Please find my CV attached.	Nancy Baker	\N	\N	2023-05-29 14:32:39+00
200425	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7091	Please find my CV attached.	\N	\N	\N	2021-07-11 06:27:01+00
200426	f6a91f59-7d8c-4e9a-a6e1-7b8b91ffb8a1	7003	Please find my CV attached.	Joseph Cook	josephcook@outlook.com	\N	2022-09-23 20:51:32+00
200427	61159c87-3ca7-40a0-a4f6-fa542037927b	7055	Available immediately, full clean licence.	\N	\N	\N	2022-08-03 23:27:29+00
200428	18a416a2-d076-496f-abdb-63820ff58edb	7102	Available immediately, full clean licence.	\N	\N	\N	2022-02-24 14:18:51+00
200429	e426abe5-2946-490a-ac72-75b0e5c8e179	7050	Please find my CV attached.	Sandra Rogers	sandra_rogers@outlook.com	+447800925229	2023-05-26 09:44:46+00
200430	5dfb14db-b838-485b-a607-0dc20ef5ee7b	7118	Please find my CV attached.	\N	\N	\N	2022-08-07 01:49:31+00
200431	50c21964-99b7-46da-a480-c90ecf7aa813	7019	Please find my CV attached.	\N	\N	\N	2021-02-12 01:12:29+00
200432	acc4c854-28f4-4657-a3bf-ce7fb4cc5ece	7100	Available immediately, full clean licence.\nCall me on +44 7400 320264.	Kenneth Bell	kenneth_bell5258@northgate-care.co.uk	\N	2021-11-29 12:49:01+00
200433	e84ff8b8-08a9-4774-ab9f-7b20e20bf4c5	7126	Available immediately, full clean licence.	\N	\N	\N	2022-07-17 17:25:11+00
200434	5ce3e54d-a288-4f47-acbf-73c69a844322	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-01 14:22:17+00
200435	8251f2d8-9216-4fe0-a728-19743cad9549	7091	Please find my CV attached.	Paul Harris	paulharris@gmail.com	+447555771375	2022-08-06 13:01:28+00
200436	e3abecca-d5ac-448a-a8ed-bfd1e92942d6	7012	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-11-13 00:02:47+00
200437	1af6ac3b-655e-4e94-a748-2d325ab1939c	7059	Available immediately, full clean licence.	\N	\N	\N	2022-04-13 02:55:23+00
200438	3d5ff80c-4a89-4f42-ae6a-44ef00c3488f	7049	I am keen to apply for this role.\nI have five years of experience.	Susan Harris	susanharris9348@gmail.com	\N	2022-03-07 02:18:04+00
200439	19cfd0e4-a68c-44a9-a4d9-8f3d4c16a4d2	7068	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-11 23:47:40+00
200440	4a35b047-a051-41ec-afd3-ebc744e175c2	7011	Available immediately, full clean licence.	\N	\N	\N	2021-07-17 01:33:05+00
200441	6eb30aa8-63b8-4493-a1a1-396ba379f77c	7065	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7911 871616.	Susan Collins	susan_collins4810@northgate-care.co.uk	+447800935056	2021-09-19 15:51:35+00
200442	334770ba-cdd3-4d5d-ac04-f5d256d47b30	7127	Available immediately, full clean licence.	\N	\N	\N	2022-08-29 11:12:14+00
200443	86d95a7a-e9b2-452d-adb3-017f2af393c7	7099	Please find my CV attached.	\N	\N	\N	2022-09-16 03:49:00+00
200444	0263e462-5eb5-456b-afed-fd93a7b68f5f	7107	Available immediately, full clean licence.	David Walker	david.walker486@northgate-care.co.uk	\N	2023-05-24 22:43:02+00
200445	b8f178aa-62bf-443b-a14d-79dfbe8048eb	7120	Available immediately, full clean licence.	\N	\N	\N	2022-08-05 12:21:58+00
200446	eeb7e771-6ae2-4acf-aeca-0af05356590e	7109	Please find my CV attached.	\N	\N	\N	2023-04-04 05:21:37+00
200447	ebfbf28c-aa92-40b6-a2d1-746643e906c5	7104	Available immediately, full clean licence.	Jennifer Collins	jennifer.collins@gmail.com	+447400720600	2022-05-04 05:20:17+00
200448	94d93929-7365-43ce-a5c5-62d7ea10906a	7069	Available immediately, full clean licence.	\N	\N	\N	2023-05-21 06:51:43+00
200449	ef152b7d-278f-451d-af6d-84e74d192d79	7075	Available immediately, full clean licence.	\N	\N	\N	2023-04-23 04:03:01+00
200450	d4de90ba-d81a-464d-afd3-02a15878df69	7072	Please find my CV attached.\nCall me on +44 7555 615579.	Charles Harris	charlesharris1579@outlook.com	\N	2022-01-12 14:28:59+00
200451	f0168005-e74c-4636-a264-a80a730f374d	7001	Available immediately, full clean licence.	Jessica Rogers	susanjones@halden-logistics.co.uk	\N	2022-02-19 02:33:25+00
200452	ba313654-6e97-4d63-a2c9-22b8a9be7638	7050	I am keen to apply for this role.\nI have five years of experience.	David Murphy	\N	+447400660434	2021-05-09 19:18:47+00
200453	1896bd7f-b4f7-4f1b-a3be-a1b88c708daf	7094	Available immediately, full clean licence.	Mark Stewart	mark_stewart5480@outlook.com	+447555167561	2022-12-22 22:17:17+00
200454	3062a751-0a89-4d44-aab7-900a63b40723	7067	Please find my CV attached.	Michelle Miller	\N	\N	2021-01-17 14:59:12+00
200455	9f1d77dd-019c-43b8-a2c3-e661f56419fc	7029	Available immediately, full clean licence.	\N	\N	\N	2022-05-05 13:27:32+00
200456	0841ec29-03c9-4fcc-a6a0-f7543385153a	7060	I am keen to apply for this role.\nI have five years of experience.	Charles Edwards	charles.edwards5191@gmail.com	\N	2023-04-22 08:34:16+00
200457	cfa18ec0-73b2-4c0c-a329-7a64271c5e8e	7064	Available immediately, full clean licence.	\N	\N	\N	2021-02-01 05:44:00+00
200458	7433ecc3-9fb2-4144-afdf-e139529f8637	7090	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-11 01:51:33+00
200459	71e7d117-d3c7-4616-a23e-16cae47ecdf1	7064	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 363087.	Jessica Wilson	jessicawilson@northgate-care.co.uk	+447800729375	2022-08-19 17:16:58+00
200460	52d29e3d-91ed-4889-ab49-2978ff2c88a3	7032	Available immediately, full clean licence.	\N	\N	\N	2021-11-10 23:32:02+00
200461	1f96625a-0e1e-4768-a6e8-4793927bd814	7046	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-05-21 07:53:03+00
200462	2a901884-fc8e-49ad-ad68-73f649620fee	7055	Available immediately, full clean licence.	Steven Lewis	steven_lewis@outlook.com	\N	2021-11-27 13:10:10+00
200463	1adf69a4-50eb-4d29-ac44-e93c4364b604	7114	Please find my CV attached.	\N	\N	\N	2021-01-21 06:58:39+00
200464	77046637-dcd9-42ed-a1f0-bccb71a2f685	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-09 05:23:35+00
200465	894ce90b-9216-4224-affe-663c1a8a92d4	7104	Available immediately, full clean licence.	John Clark	john.clark@gmail.com	+447911092913	2021-06-06 22:38:10+00
200466	cf6fa5da-3c3c-4a83-adb5-c558501dc756	7007	Available immediately, full clean licence.	\N	\N	\N	2022-08-30 02:51:23+00
200467	1cbe43a4-09b1-483c-aa1c-0e035ca9fc13	7004	Please find my CV attached.	\N	\N	\N	2021-10-26 20:19:50+00
200468	a4573d5a-d4c4-4106-a2cb-9ca1bf01bc5d	7001	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7911 096341.	John Wright	johnwright301@northgate-care.co.uk	\N	2022-09-01 02:59:37+00
200469	be0a13b6-1ddd-447d-abaf-5f62b51f90d6	7080	Available immediately, full clean licence.	\N	\N	\N	2023-03-15 07:52:15+00
200470	58616056-1c9f-4bfe-a004-011834ed4804	7102	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-28 10:30:56+00
200471	073bd274-5158-4503-ad5c-2a2ec97551b6	7113	Available immediately, full clean licence.	Paul Mitchell	paulmitchell1211@northgate-care.co.uk	+447800534936	2022-04-17 20:14:03+00
200472	fe8a9950-5bb5-4cbb-a85c-2f4311b9a844	7127	Available immediately, full clean licence.	\N	\N	\N	2021-05-26 06:09:27+00
200473	d83fe1f6-4ffe-4d4a-a8fe-86bd91a0758a	7103	Please find my CV attached.	\N	\N	\N	2021-10-30 02:57:44+00
200474	150249d7-bc4c-43f5-afbb-a77d4bedb5d0	7119	I am keen to apply for this role.\nI have five years of experience.	Paul Carter	paul_carter3748@outlook.com	\N	2022-05-10 16:57:23+00
200475	9cd98364-416c-4816-acea-79e710bec68b	7059	Available immediately, full clean licence.	\N	\N	\N	2021-04-05 17:49:45+00
200476	b146b956-2f74-40e4-ab38-e7f0ee63f835	7115	Available immediately, full clean licence.	\N	\N	\N	2022-05-27 05:01:50+00
200477	df8ff647-15fb-416b-aa63-7a6cbb206846	7000	Please find my CV attached.\nCall me on +48 501 376 999.	Matthew Evans	matthew.evans@outlook.com	+447400801821	2022-07-20 12:56:51+00
200478	0dba36e4-c4fd-46ed-aa46-674ee82f2486	7077	Available immediately, full clean licence.	\N	\N	\N	2021-02-23 09:54:30+00
200479	347807b7-8925-4f15-a101-0849c2ae1b68	7066	Available immediately, full clean licence.	\N	\N	\N	2021-09-03 08:13:42+00
200480	c2efdd41-498f-43d9-a468-9ef1099abafe	7113	Please find my CV attached.	Jessica Williams	jessica_williams3303@outlook.com	\N	2021-08-23 14:25:35+00
200481	f4f92c49-bd40-4121-ac6e-ff70b33a041e	7086	I am keen to apply for this role.\nI have five years of experience.	James Baker	emily.harris@halden-logistics.co.uk	\N	2022-08-21 15:50:51+00
200482	19a0afdb-9a5a-4059-ac9a-3962892fc6db	7069	I am keen to apply for this role.\nI have five years of experience.	Kenneth Williams	\N	+447911010826	2022-09-04 14:40:07+00
200483	e8a95223-c6e4-4b99-a97b-20a421f3546b	7043	I am keen to apply for this role.\nI have five years of experience.	William Parker	william_parker@northgate-care.co.uk	+447400242468	2022-06-06 14:33:02+00
200484	c431f3fd-73fc-4ab0-a726-23a6f90f16a1	7023	Please find my CV attached.	Richard Bell	\N	\N	2023-02-20 14:50:01+00
200485	0d45d000-46ae-4447-a7b1-fafc8dd36acf	7020	Please find my CV attached.	\N	\N	\N	2021-11-04 17:15:19+00
200486	91ac059b-1c48-42a3-aa1b-d952aad9513a	7001	I am keen to apply for this role.\nI have five years of experience.\nCall me on +91 96988 90899.	Richard Stewart	richard_stewart5906@gmail.com	\N	2022-08-19 03:30:08+00
200487	1361532d-a0cb-44ae-ad22-b227ce504aee	7107	Available immediately, full clean licence.	\N	\N	\N	2021-07-04 01:04:19+00
200488	a35da778-bdce-4744-aa10-8c62ec2c0599	7072	Available immediately, full clean licence.	\N	\N	\N	2021-04-27 02:42:36+00
200489	5ece42ab-b560-4b9d-af3c-303792efbd99	7006	Please find my CV attached.	Ashley Morris	ashley_morris896@gmail.com	+447400851431	2021-05-06 16:44:18+00
200490	4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	7084	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-15 21:00:27+00
200491	1a147a6d-c5da-47ab-ad23-218096e1c7b7	7012	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-09 15:19:22+00
200492	d8eb4f27-6116-4dee-aba9-32249e5cd9f5	7068	Available immediately, full clean licence.	Jessica Robinson	jessica_robinson463@northgate-care.co.uk	\N	2022-05-01 02:06:29+00
200493	0cf5339d-0668-439e-a124-ad7f773cbf79	7086	Please find my CV attached.	\N	\N	\N	2022-01-23 14:33:09+00
200494	13f25a5a-7412-4833-adfc-c34d98ca54b8	7060	Please find my CV attached.	\N	\N	\N	2021-12-19 12:17:24+00
200495	f22e9600-7816-4080-a40a-cd8925b8089c	7016	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 050783.	Charles Murphy	charles_murphy@outlook.com	+447911053159	2023-05-08 05:13:09+00
200496	5e0f952e-6a4c-4301-af9f-179646b94fb7	7112	Please find my CV attached.	\N	\N	\N	2021-10-04 18:03:49+00
200497	311b4b18-45e5-4a0b-a498-4cc32e84d255	7101	Please find my CV attached.	\N	\N	\N	2021-01-26 08:52:29+00
200498	154b3ef3-0cff-421f-aac0-f4a1ad367da5	7071	Please find my CV attached.	Robert Baker	robert.baker@gmail.com	\N	2023-02-07 09:15:41+00
200499	1efabf43-77a9-462c-ad12-f8a23790def4	7072	Available immediately, full clean licence.	\N	\N	\N	2021-02-19 12:05:22+00
200500	dc827f58-54ca-4540-a76a-5115bb3df1d0	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-16 06:20:28+00
200501	8216c0f6-d541-4705-a303-a476f33f4740	7088	I am keen to apply for this role.\nI have five years of experience.	Charles Parker	charlesparker6378@northgate-care.co.uk	+447400765795	2023-01-25 11:50:23+00
200502	8263b817-05cf-4591-ac9b-68351430e3d4	7104	Please find my CV attached.	\N	\N	\N	2021-03-11 07:08:41+00
200503	b78e213a-ffc2-49f0-a1dc-a24a7ea7262f	7097	Please find my CV attached.	\N	\N	\N	2021-06-24 19:59:44+00
200504	1d3976ae-9492-4505-a91a-0b1d8136acbc	7099	Please find my CV attached.\nCall me on +48 501 996 760.	Michael Stewart	michaelstewart7324@outlook.com	\N	2022-02-05 01:30:01+00
200505	77e4628b-b1f6-4017-a8f5-d01833ad06eb	7100	Please find my CV attached.	\N	\N	\N	2023-04-01 04:20:05+00
200506	f1729a10-b594-4eb1-a7b5-78f6fd4235a9	7069	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-21 10:24:42+00
200507	39618a8d-fddd-473b-a500-1a33f639aee6	7084	I am keen to apply for this role.\nI have five years of experience.	Steven Walker	steven_walker6854@outlook.com	+447800838903	2023-01-25 04:26:39+00
200508	fb7c52ae-6790-4767-a7d9-0f907707bb64	7000	Available immediately, full clean licence.	\N	\N	\N	2022-05-28 00:42:53+00
200509	013cae78-0621-4fee-a30e-9eb18c054678	7097	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-17 08:55:48+00
200510	1b8c8b43-638c-4d50-acdc-aaa2c1a6c482	7117	I am keen to apply for this role.\nI have five years of experience.	Betty White	bettywhite1810@gmail.com	\N	2021-08-19 07:52:43+00
200511	13c98045-bc8f-443f-a381-51f497310b08	7112	Please find my CV attached.	Donald Johnson	thomasbailey@halden-logistics.co.uk	\N	2021-05-10 17:20:49+00
200512	c7ece265-15ac-401f-a3c7-1db627838c5b	7098	I am keen to apply for this role.\nI have five years of experience.	James Bell	\N	+447555774917	2022-07-16 12:11:39+00
200513	4dda0e6b-4b48-41c1-aa3c-05260f90ce8c	7086	Please find my CV attached.\nCall me on +353 85 890 8338.	Sarah Phillips	sarah_phillips@gmail.com	+447400611823	2022-04-08 13:32:26+00
200514	6e4e1e62-1f2c-406f-a8ed-945c381543d2	7030	I am keen to apply for this role.\nI have five years of experience.	Linda Moore	\N	\N	2021-12-16 10:04:32+00
200515	f5fbf9d7-dedb-4057-a33c-86420bf5f55d	7009	Please find my CV attached.	\N	\N	\N	2021-01-10 03:57:02+00
200516	ef83e539-bf13-4887-a102-288f32b5dfaf	7078	Available immediately, full clean licence.	Charles Harris	charles_harris@outlook.com	\N	2022-10-06 10:01:52+00
200517	0cae04d4-c5e5-4fa1-addc-95be37cf109c	7089	Please find my CV attached.	\N	\N	\N	2021-03-06 17:47:41+00
200518	26c0a8ab-34f7-4740-ad4b-902405b59563	7014	Available immediately, full clean licence.	\N	\N	\N	2022-04-22 04:54:05+00
200519	d53d3579-dd30-4be0-ab77-0f3899ae8b41	7047	Available immediately, full clean licence.	Emily Young	emilyyoung1563@northgate-care.co.uk	+447400523895	2022-08-28 09:48:12+00
200520	95c3a706-4895-4074-a961-4aa46e7f589b	7014	Available immediately, full clean licence.	\N	\N	\N	2022-01-16 00:52:31+00
200521	98238567-84ea-461a-ad8f-54e4a05cc4d1	7114	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-19 15:12:40+00
200522	d2c1d19d-7014-444d-a193-8bfaf0d6830b	7080	Please find my CV attached.\nCall me on +91 93743 97591.	William Green	william.green@northgate-care.co.uk	\N	2021-05-31 10:41:20+00
200523	75167cdd-bff2-44cc-ac96-711bead03071	7051	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-05 04:34:28+00
200524	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7092	Available immediately, full clean licence.	\N	\N	\N	2022-01-14 23:51:29+00
200525	2ecf1313-fa21-4747-ada1-ee1111c8c528	7044	Available immediately, full clean licence.	Steven Stewart	stevenstewart@outlook.com	+447555309449	2021-07-29 01:47:17+00
200526	e4cd3088-f97b-4c7f-ac15-1a879f67fa4f	7009	Please find my CV attached.	\N	\N	\N	2022-01-10 13:35:18+00
200527	f98e2917-1a74-4b1a-a882-af9d5aedd550	7071	Please find my CV attached.	\N	\N	\N	2023-03-25 07:31:40+00
200528	a4f21ad1-3a44-4f99-ae73-aee4322de960	7122	I am keen to apply for this role.\nI have five years of experience.	Kimberly Young	kimberly.young@northgate-care.co.uk	\N	2021-03-06 22:12:13+00
200529	1a147a6d-c5da-47ab-ad23-218096e1c7b7	7081	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-13 09:05:40+00
200530	5fae4052-8eb8-4694-a8fd-21d5bc34fba0	7087	Please find my CV attached.	\N	\N	\N	2021-09-26 00:59:28+00
200531	f82f60cf-aabe-4fe3-a8df-5c9f77770381	7018	Please find my CV attached.\nCall me on +353 85 413 9563.	Joseph Hill	joseph_hill@outlook.com	+447800351052	2022-08-16 21:03:28+00
200532	196578d2-b057-413a-a282-ea6ccb3f0dfb	7112	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-14 04:18:50+00
200533	f6a91f59-7d8c-4e9a-a6e1-7b8b91ffb8a1	7129	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-26 21:30:45+00
200534	b48684a6-3b46-42ab-ab6c-64eafb28909c	7075	Available immediately, full clean licence.	Andrew Morris	andrewmorris@northgate-care.co.uk	\N	2021-11-10 03:20:21+00
200535	5d543ca2-cd5a-414b-a614-ef052427b43c	7098	Available immediately, full clean licence.	\N	\N	\N	2021-10-22 13:40:31+00
200536	af4d5d92-85a6-4065-ade0-55d2920c90d3	7098	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-04-26 01:12:51+00
200537	93edf3b6-a235-4f9a-a38a-e8a11a18c29b	7125	Available immediately, full clean licence.	William Thompson	williamthompson@northgate-care.co.uk	+447555611925	2021-12-06 15:53:12+00
200538	e78d2117-973f-4761-a2e1-a97312a1a3b4	7066	Available immediately, full clean licence.	\N	\N	\N	2022-10-01 21:20:06+00
200539	3662741f-d0f1-4b58-add4-ce3a76459936	7128	Please find my CV attached.	\N	\N	\N	2022-11-12 05:42:30+00
200540	7538e3be-e57f-4f64-a4cb-f210b7cc847a	7121	Available immediately, full clean licence.\nCall me on +44 7400 644734.	David Murphy	david_murphy57@northgate-care.co.uk	\N	2022-01-31 23:17:52+00
200541	01141216-933d-4e1f-ab03-801ccf86179f	7127	Available immediately, full clean licence.	Donald Wilson	david.bell@quillstone.co.uk	\N	2022-11-06 23:48:40+00
200542	971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	7029	Please find my CV attached.	Lisa Moore	\N	+447800161133	2022-03-02 16:40:40+00
200543	06fe05a4-d215-461e-ad2f-ad26decf7645	7128	Please find my CV attached.	Jennifer Rogers	jenniferrogers9985@northgate-care.co.uk	+447800822174	2021-07-05 10:02:50+00
200544	2724bc0f-c26b-4354-ab52-3df9aab6ff39	7012	Please find my CV attached.	Sandra Lewis	\N	\N	2022-10-11 01:01:58+00
200545	19389ff6-a2b0-4649-af70-451a4d1bc7af	7023	Please find my CV attached.	\N	\N	\N	2022-04-07 13:32:45+00
200546	78a214d4-fd33-46bf-ac64-ebe548df820f	7036	I am keen to apply for this role.\nI have five years of experience.	Michael Morris	michael_morris3181@gmail.com	\N	2021-02-23 18:05:45+00
200547	8eba7783-85d8-4520-a470-997098c56997	7039	Please find my CV attached.	\N	\N	\N	2021-01-08 18:13:31+00
200548	1af6ac3b-655e-4e94-a748-2d325ab1939c	7046	Available immediately, full clean licence.	\N	\N	\N	2023-02-08 10:33:36+00
200549	44de5bd5-7570-4efd-aea7-f9ea2dee0740	7106	Available immediately, full clean licence.\nCall me on +91 99826 18970.	Michael Harris	michael_harris9165@outlook.com	+447555511462	2022-06-02 22:24:58+00
200550	5ce3e54d-a288-4f47-acbf-73c69a844322	7121	Please find my CV attached.	\N	\N	\N	2021-03-09 20:57:19+00
200551	971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	7102	Available immediately, full clean licence.	\N	\N	\N	2022-10-25 18:49:55+00
200552	ebfbf28c-aa92-40b6-a2d1-746643e906c5	7026	I am keen to apply for this role.\nI have five years of experience.	Anthony Murphy	anthonymurphy9639@gmail.com	\N	2021-10-18 18:08:30+00
200553	d090a51d-8039-4a4c-a7eb-97f9f0274e01	7101	Please find my CV attached.	\N	\N	\N	2021-06-14 06:46:20+00
200554	c0c1caf1-d1f1-4ce5-a4f7-182270237c65	7063	Please find my CV attached.	\N	\N	\N	2021-11-06 06:57:45+00
200555	65a9e12a-ffe6-49ae-a1c5-a1d3d21a4f87	7092	I am keen to apply for this role.\nI have five years of experience.	Carol Williams	carolwilliams@outlook.com	+447555080772	2023-04-23 05:15:59+00
200556	3f2d36d5-0829-41f4-ab8d-c10835062786	7076	Available immediately, full clean licence.	\N	\N	\N	2022-03-06 23:25:39+00
200557	739a7032-bf82-4073-a96c-8b678bd79ee0	7074	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-14 19:21:19+00
200558	d83fe1f6-4ffe-4d4a-a8fe-86bd91a0758a	7093	Please find my CV attached.\nCall me on +44 7800 994463.	Steven Mitchell	stevenmitchell6244@gmail.com	\N	2021-08-18 21:46:46+00
200559	d78c77d1-54e7-4c5f-a72a-b7f22bb9de54	7044	Please find my CV attached.	\N	\N	\N	2021-07-28 17:22:24+00
200560	2edf0ea4-e521-4178-affd-bf0e168884fe	7073	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-08 09:08:49+00
200561	fc140929-8870-4992-a87a-63865b61b470	7060	Available immediately, full clean licence.	Donna Davis	donnadavis1621@outlook.com	+447555293126	2021-01-11 22:10:04+00
200562	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7022	Please find my CV attached.	\N	\N	\N	2021-03-13 10:38:18+00
200563	af4d5d92-85a6-4065-ade0-55d2920c90d3	7029	Please find my CV attached.	\N	\N	\N	2022-06-08 07:15:15+00
200564	9fea975d-00fa-4725-a95b-208683c2acaf	7081	I am keen to apply for this role.\nI have five years of experience.	Jessica Anderson	jessicaanderson3344@outlook.com	\N	2022-01-06 14:12:51+00
200565	1580d6f4-88c4-4e7c-afac-5752e375e371	7010	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-25 04:00:23+00
200566	d3faca6d-7f8f-41a5-a970-2c1d6ced30dd	7046	Available immediately, full clean licence.	\N	\N	\N	2023-03-29 08:13:58+00
200567	85cac462-265d-435b-ad36-e6c4f5361954	7118	Please find my CV attached.\nCall me on +44 7555 257274.	Richard Reed	richardreed@gmail.com	+447400637760	2021-03-06 06:04:55+00
200568	4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	7018	Available immediately, full clean licence.	\N	\N	\N	2023-04-16 08:22:51+00
200569	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7041	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-30 03:20:45+00
200570	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7035	Available immediately, full clean licence.	Susan Cooper	susan_cooper@outlook.com	\N	2022-03-25 13:24:06+00
200571	0841ec29-03c9-4fcc-a6a0-f7543385153a	7003	I am keen to apply for this role.\nI have five years of experience.	Sandra Morgan	joshuagreen4744@halden-logistics.co.uk	\N	2021-07-03 20:18:38+00
200572	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7117	I am keen to apply for this role.\nI have five years of experience.	Emily King	\N	+447700141462	2023-03-13 19:00:47+00
200573	a79800ea-02ad-4ee2-a40e-e60a48d551ba	7001	I am keen to apply for this role.\nI have five years of experience.	Richard Young	richard_young@northgate-care.co.uk	+447800229233	2022-11-10 02:21:06+00
200574	f97bb14f-be3a-4f11-aa4c-90980f4f8181	7001	Please find my CV attached.	Jennifer Phillips	\N	\N	2022-01-28 12:42:39+00
200575	ef152b7d-278f-451d-af6d-84e74d192d79	7083	Please find my CV attached.	\N	\N	\N	2022-04-06 22:35:11+00
200576	5f2e5104-6e08-448b-a44b-6d6972c6334a	7040	Please find my CV attached.\nCall me on +44 7555 994891.	Carol Nelson	carolnelson5159@gmail.com	\N	2021-10-30 03:16:03+00
200577	eb4d6368-8a18-457a-a023-b41a5ba64bcb	7096	Available immediately, full clean licence.	\N	\N	\N	2022-11-10 04:40:18+00
200578	6961e661-931d-4030-adcc-0e66b64a5b0e	7003	Available immediately, full clean licence.	\N	\N	\N	2021-02-11 05:15:16+00
200579	72943eb3-fdf9-4d60-a9b8-2704b93bb806	7106	Available immediately, full clean licence.	Joseph Cooper	joseph.cooper@gmail.com	+447400856380	2022-10-12 14:48:24+00
200580	0841ec29-03c9-4fcc-a6a0-f7543385153a	7094	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-04-18 16:08:32+00
200581	4dda0e6b-4b48-41c1-aa3c-05260f90ce8c	7007	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-16 06:53:48+00
200582	5d543ca2-cd5a-414b-a614-ef052427b43c	7103	Please find my CV attached.	Susan Anderson	susan.anderson1052@northgate-care.co.uk	\N	2022-11-27 20:38:53+00
200583	06fe05a4-d215-461e-ad2f-ad26decf7645	7079	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-01-16 05:01:59+00
200584	26774ce5-952e-4407-a43a-657f7146b8db	7123	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-16 14:06:18+00
200585	26774ce5-952e-4407-a43a-657f7146b8db	7016	Available immediately, full clean licence.\nCall me on +44 7555 759978.	James Baker	james.baker4762@gmail.com	+447400832706	2022-06-28 09:11:40+00
200586	4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	7097	Please find my CV attached.	\N	\N	\N	2021-06-29 23:13:19+00
200587	e3abecca-d5ac-448a-a8ed-bfd1e92942d6	7118	Available immediately, full clean licence.	\N	\N	\N	2022-01-10 20:52:03+00
200588	77e4628b-b1f6-4017-a8f5-d01833ad06eb	7066	Available immediately, full clean licence.	Richard Campbell	richardcampbell@northgate-care.co.uk	\N	2023-01-30 09:31:52+00
200589	0b4c0ab5-17d9-4f0e-af15-a5670f9e8044	7028	Please find my CV attached.	\N	\N	\N	2023-01-09 01:29:15+00
200590	f2c61588-ceeb-45a4-ae52-62ea9c2a771a	7113	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-11 02:11:27+00
200591	a450dfdd-2e81-45d9-a4ce-25cc898a1c96	7015	Please find my CV attached.	Barbara Baker	barbara.baker2639@outlook.com	+447555814668	2022-05-03 18:45:41+00
200592	b1474cef-1210-46ea-a450-1513563af96d	7128	Available immediately, full clean licence.	\N	\N	\N	2022-03-23 00:37:12+00
200593	d24bd005-cb76-4cbd-a582-bc0f02b5311d	7032	Available immediately, full clean licence.	\N	\N	\N	2021-06-17 05:58:36+00
200594	9cd98364-416c-4816-acea-79e710bec68b	7014	Please find my CV attached.\nCall me on +91 99435 73246.	Betty Turner	betty.turner@gmail.com	\N	2023-01-29 15:10:14+00
200595	d65b085f-f087-4ecf-afc0-c958a8bbf923	7115	Available immediately, full clean licence.	\N	\N	\N	2021-01-06 13:51:00+00
200596	74f39561-ef19-452f-ae20-cfd17e9b7654	7054	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-08 18:52:04+00
200597	1cbe43a4-09b1-483c-aa1c-0e035ca9fc13	7111	Please find my CV attached.	Patricia Wright	patriciawright@northgate-care.co.uk	+447555074518	2022-12-27 06:26:45+00
200598	821a7475-2af3-47ed-a1bf-81a6d303650c	7110	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-21 10:34:47+00
200599	f44e1ca8-c677-47f3-aa22-1341fdc831ca	7086	Please find my CV attached.	\N	\N	\N	2022-07-07 15:49:06+00
200600	3fd9cb3e-3b56-4054-a5f7-1283b81c82c4	7014	I am keen to apply for this role.\nI have five years of experience.	Joseph Collins	josephcollins@northgate-care.co.uk	\N	2023-01-18 07:12:53+00
200601	82033b0c-4f4b-4d63-a5e4-b6a1d5036e11	7051	I am keen to apply for this role.\nI have five years of experience.	Jennifer Cooper	william_scott4968@halden-logistics.co.uk	\N	2021-12-16 20:55:43+00
200602	23481c95-2c3d-4b0a-ad5c-1c655a9425e2	7114	Please find my CV attached.	Barbara Cook	\N	+447400962505	2022-11-01 23:55:12+00
200603	cb0262b0-4d29-4d6a-a7e4-2747a1485659	7033	I am keen to apply for this role.\nI have five years of experience.\nCall me on +91 95377 77202.	James Miller	jamesmiller@outlook.com	+447555020892	2022-04-21 00:48:19+00
200604	311b4b18-45e5-4a0b-a498-4cc32e84d255	7118	Available immediately, full clean licence.	Carol Robinson	\N	\N	2022-04-26 19:33:55+00
200605	4579b072-037d-4598-abb3-cd58d9bb2bee	7075	Available immediately, full clean licence.	\N	\N	\N	2022-10-05 21:23:21+00
200606	0e2125b8-8817-4bf9-a167-e397b5148211	7124	Available immediately, full clean licence.	Mark Lee	mark.lee7446@northgate-care.co.uk	\N	2022-10-28 15:07:56+00
200607	8e042405-87f3-494b-a1e5-c86f0331b2a5	7087	Available immediately, full clean licence.	\N	\N	\N	2021-05-08 09:56:36+00
200608	7d46dd6f-1629-46a8-a61a-cf73cc74c69f	7061	Available immediately, full clean licence.	\N	\N	\N	2021-12-27 15:47:06+00
200609	f22e9600-7816-4080-a40a-cd8925b8089c	7076	Available immediately, full clean licence.	Steven King	stevenking5002@northgate-care.co.uk	+447555647634	2022-04-02 20:56:33+00
200610	95a427ae-3c6e-4494-a579-a98a73fe8238	7097	Available immediately, full clean licence.	\N	\N	\N	2022-09-19 15:22:39+00
200611	8251f2d8-9216-4fe0-a728-19743cad9549	7118	Please find my CV attached.	\N	\N	\N	2021-06-22 02:00:45+00
200612	13c98045-bc8f-443f-a381-51f497310b08	7081	Please find my CV attached.\nCall me on +44 7911 847372.	Lisa Jones	lisajones@gmail.com	\N	2021-10-23 16:12:52+00
200613	99183d7f-edcd-4b1c-a330-d9e2bc09bc7b	7062	Available immediately, full clean licence.	\N	\N	\N	2022-11-09 08:16:52+00
200614	ef83e539-bf13-4887-a102-288f32b5dfaf	7066	Please find my CV attached.	\N	\N	\N	2022-11-25 20:41:38+00
200615	a318c914-ffcb-4daf-a4ea-7299905447c2	7005	I am keen to apply for this role.\nI have five years of experience.	Donna Lewis	donna_lewis5528@gmail.com	+447800861893	2023-04-17 22:55:55+00
200616	964db6c6-8c9d-4e02-a157-82fc2475fe7a	7037	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-20 06:28:39+00
200617	9074e5e9-cbc7-490f-ab06-5bb7a5e8a6f4	7081	Available immediately, full clean licence.	\N	\N	\N	2022-02-08 13:59:39+00
200618	cef7c030-7bdd-492b-a36b-b2edd7a47630	7085	I am keen to apply for this role.\nI have five years of experience.	Betty Martin	betty.martin2219@northgate-care.co.uk	\N	2021-11-12 09:12:21+00
200619	f512fa70-4bc6-4a6d-a27b-b47229edce0c	7062	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-03 16:31:47+00
200620	894ce90b-9216-4224-affe-663c1a8a92d4	7076	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-27 19:13:11+00
200621	908488f8-12ae-40c6-a8fc-cde3f26b2790	7021	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 604864.	David Miller	david.miller7264@northgate-care.co.uk	+447800625230	2021-09-07 15:31:33+00
200622	34603538-cd20-481d-a9c1-25e5f49ab1d2	7103	Please find my CV attached.	\N	\N	\N	2022-05-28 00:16:01+00
200623	e35bd8a2-50ba-4c72-a70c-01857d4fd999	7056	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-29 18:17:33+00
200624	1b8c8b43-638c-4d50-acdc-aaa2c1a6c482	7036	Please find my CV attached.	Joseph Smith	joseph.smith717@outlook.com	\N	2021-04-21 04:50:14+00
200625	d93e86b3-acb5-45c0-ab2d-8a4e38815e82	7042	Please find my CV attached.	\N	\N	\N	2021-05-23 06:46:44+00
200626	f5cf87a1-77f0-4d1c-aad2-206749d12d7b	7058	Please find my CV attached.	\N	\N	\N	2022-02-05 10:05:42+00
200627	e8dc90ee-16a5-4e93-aa13-9b6cc6e9a32c	7057	Available immediately, full clean licence.	Carol Rogers	carol.rogers@outlook.com	+447911838187	2021-10-30 08:02:57+00
200628	1e760e51-c85f-4466-a73a-adb124242a48	7040	Available immediately, full clean licence.	\N	\N	\N	2022-08-06 06:35:18+00
200629	347807b7-8925-4f15-a101-0849c2ae1b68	7070	Please find my CV attached.	\N	\N	\N	2022-04-30 05:45:07+00
200630	3062a751-0a89-4d44-aab7-900a63b40723	7124	Available immediately, full clean licence.\nCall me on +353 86 810 2692.	Barbara Martin	barbara.martin1190@northgate-care.co.uk	\N	2023-02-27 08:03:08+00
200631	89db84b1-fb4b-4c2a-a898-582c818afc20	7108	I am keen to apply for this role.\nI have five years of experience.	Ashley Johnson	kenneth.lewis@halden-logistics.co.uk	\N	2022-08-29 20:37:11+00
200632	d2c1d19d-7014-444d-a193-8bfaf0d6830b	7106	Please find my CV attached.	Charles Edwards	\N	+447555051575	2022-12-01 19:04:47+00
200633	aa615151-0ec8-4af3-a8bf-d135ec6ce173	7033	I am keen to apply for this role.\nI have five years of experience.	Sandra Wright	sandra.wright@outlook.com	+447400354193	2021-04-17 05:46:38+00
200634	6a652412-e1a5-439f-affc-0cb13959b1a5	7127	Please find my CV attached.	William Clark	\N	\N	2023-01-03 09:05:50+00
200635	a2e3479e-0d26-434c-a465-07dd813662ae	7121	Please find my CV attached.	\N	\N	\N	2022-04-21 03:54:51+00
200636	23a5d465-17c2-452d-ab51-09ed344482dd	7111	Please find my CV attached.	John Williams	john.williams@gmail.com	\N	2021-01-05 00:29:51+00
200637	f12a4298-a2d5-415d-ac55-8ada37caf006	7020	Available immediately, full clean licence.	\N	\N	\N	2022-03-02 00:19:42+00
200638	e893d35c-aed2-4160-ac15-f1eb8cb18d0c	7035	Please find my CV attached.	\N	\N	\N	2021-05-04 18:30:24+00
200639	cce64572-b75b-47bd-a6bf-ccace23f9474	7126	Available immediately, full clean licence.\nCall me on +44 7400 430442.	Anthony Edwards	anthonyedwards7321@gmail.com	+447800256836	2022-11-22 00:54:04+00
200640	8c4e5e0d-7e58-4088-a27a-6a5288a3f2e5	7005	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-29 16:36:25+00
200641	c1a0bacf-7d7a-43c8-a2ca-00e8d2cc60b4	7113	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-27 03:55:34+00
200642	f3852247-0092-4822-aca9-4629c5eae6f8	7087	Please find my CV attached.	Matthew Campbell	matthewcampbell9594@northgate-care.co.uk	\N	2022-04-20 20:01:23+00
200643	e7eafef4-506a-41ab-a744-849d209748ef	7116	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-05 22:51:57+00
200644	5ee709ef-fca9-46ea-adf1-5901228e1e7d	7122	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-14 09:17:36+00
200645	b55975bf-8381-4d30-ad05-2cd61dbac67d	7008	Please find my CV attached.	Richard Wilson	richard_wilson2794@outlook.com	+447800871974	2022-02-24 14:51:29+00
200646	398a7f2e-a0ba-42f8-aa9e-6e658a9be4db	7020	Available immediately, full clean licence.	\N	\N	\N	2023-01-17 21:10:24+00
200647	b8833a24-ece5-4ccf-ae94-24727c1e479e	7117	Please find my CV attached.	\N	\N	\N	2022-09-15 07:37:55+00
200648	3f2d36d5-0829-41f4-ab8d-c10835062786	7122	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7911 261073.	Michelle Jackson	michelle.jackson@outlook.com	\N	2023-04-05 04:00:36+00
200649	b2cf78bf-2d52-407d-a683-f9b8da68a015	7032	Please find my CV attached.	\N	\N	\N	2021-11-01 09:43:21+00
200650	d83fe1f6-4ffe-4d4a-a8fe-86bd91a0758a	7072	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-13 16:52:14+00
200651	3ad331fc-868d-4d19-a77a-ed59140c5bab	7120	Please find my CV attached.	Mary Murphy	marymurphy@outlook.com	+447555597230	2021-05-27 16:36:55+00
200652	89db84b1-fb4b-4c2a-a898-582c818afc20	7089	Available immediately, full clean licence.	\N	\N	\N	2022-05-26 04:35:13+00
200653	d3b65c8c-25d3-4f4c-aca1-a3eadfe2b896	7003	Available immediately, full clean licence.	\N	\N	\N	2022-12-24 00:50:24+00
200654	070ddcc7-602b-403f-a1cb-294177703ad9	7047	Please find my CV attached.	Jennifer Brown	jennifer.brown@gmail.com	\N	2022-05-04 06:40:27+00
200655	f72a03ca-928f-4cbf-a82c-c63f71cc6d42	7113	Available immediately, full clean licence.	\N	\N	\N	2022-10-04 11:27:52+00
200656	290d7dbb-9e68-43a0-af43-0faf415963d5	7054	Available immediately, full clean licence.	\N	\N	\N	2023-04-30 06:51:38+00
200657	c427ba68-7f9a-4ae8-ac50-137858d5a432	7116	Available immediately, full clean licence.	Kimberly Murphy	kimberly_murphy@northgate-care.co.uk	+447800517194	2022-09-23 22:28:12+00
200658	fc140929-8870-4992-a87a-63865b61b470	7039	Available immediately, full clean licence.	\N	\N	\N	2022-06-25 04:14:21+00
200659	ef83e539-bf13-4887-a102-288f32b5dfaf	7026	Please find my CV attached.	\N	\N	\N	2021-09-08 00:42:20+00
200660	a79800ea-02ad-4ee2-a40e-e60a48d551ba	7098	Please find my CV attached.	Elizabeth Morris	elizabeth.morris@northgate-care.co.uk	\N	2021-06-08 18:11:49+00
200661	4bea955a-51bf-41d8-a2a3-39b1b0ae994a	7054	I am keen to apply for this role.\nI have five years of experience.	Patricia Jackson	mary_brown2924@quillstone.co.uk	\N	2021-02-23 11:27:09+00
200662	d65b085f-f087-4ecf-afc0-c958a8bbf923	7089	Please find my CV attached.	Betty Baker	\N	+447800028885	2023-03-10 20:37:13+00
200663	69f7511a-aedf-4d8b-a091-aeb2086e7b63	7036	Please find my CV attached.	Emily Williams	emily.williams2291@northgate-care.co.uk	+447400903550	2021-02-19 16:44:43+00
200664	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7084	I am keen to apply for this role.\nI have five years of experience.	Richard Anderson	\N	\N	2023-04-07 07:07:26+00
200665	52627c92-e72d-4480-a58e-f258262c59a3	7038	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-11 08:23:57+00
200666	c427ba68-7f9a-4ae8-ac50-137858d5a432	7004	Available immediately, full clean licence.	Patricia Cook	patricia.cook@northgate-care.co.uk	\N	2021-11-16 11:15:18+00
200667	a4f21ad1-3a44-4f99-ae73-aee4322de960	7066	Please find my CV attached.	\N	\N	\N	2021-04-07 02:53:09+00
200668	215e8c49-4674-4b91-a222-e333d67b1c1f	7006	Available immediately, full clean licence.	\N	\N	\N	2021-09-08 12:57:48+00
200669	c0c1caf1-d1f1-4ce5-a4f7-182270237c65	7000	Please find my CV attached.	Nancy Edwards	nancy_edwards4517@outlook.com	+447911886910	2023-04-23 18:04:27+00
200670	d6726d14-0358-443b-a4e1-d344f035273d	7068	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-07 19:54:11+00
200671	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7111	Please find my CV attached.	\N	\N	\N	2021-09-21 14:00:31+00
200672	2724bc0f-c26b-4354-ab52-3df9aab6ff39	7010	I am keen to apply for this role.\nI have five years of experience.	Linda Wright	lindawright@outlook.com	\N	2021-09-08 10:14:40+00
200673	6eb30aa8-63b8-4493-a1a1-396ba379f77c	7028	Available immediately, full clean licence.	\N	\N	\N	2023-01-07 14:39:21+00
200674	64e6912c-c0e7-4c37-ad93-a4db44b30a8a	7061	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-11 12:33:49+00
200675	b2cf78bf-2d52-407d-a683-f9b8da68a015	7015	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 529611.	Steven Taylor	steven.taylor@gmail.com	+447700126985	2021-02-18 14:05:03+00
200676	efbea063-3a75-4591-ad7c-76fb1d15511b	7074	Please find my CV attached.	\N	\N	\N	2022-11-05 11:15:56+00
200677	ce62ce54-0814-48b3-a128-e9ce8f443ba9	7050	Available immediately, full clean licence.	\N	\N	\N	2021-11-24 19:33:40+00
200678	666bf77c-44e5-46ee-a80b-0ed85ac64c7a	7125	I am keen to apply for this role.\nI have five years of experience.	Matthew Parker	matthew_parker5575@outlook.com	\N	2021-08-22 15:18:59+00
200679	2ecf1313-fa21-4747-ada1-ee1111c8c528	7125	Please find my CV attached.	\N	\N	\N	2021-01-08 17:15:29+00
200680	073bd274-5158-4503-ad5c-2a2ec97551b6	7116	Please find my CV attached.	\N	\N	\N	2022-01-14 23:35:57+00
200681	d090a51d-8039-4a4c-a7eb-97f9f0274e01	7009	I am keen to apply for this role.\nI have five years of experience.	Paul Morgan	paul.morgan@gmail.com	+447555790925	2023-05-09 22:43:36+00
200682	ebfbf28c-aa92-40b6-a2d1-746643e906c5	7080	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-14 04:40:46+00
200683	f6dfd9dd-f516-4b86-a048-6f0bddb58e60	7017	Please find my CV attached.	\N	\N	\N	2023-03-22 18:26:32+00
200684	59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	7118	Available immediately, full clean licence.\nCall me on +91 92770 42084.	Daniel Hill	daniel.hill1718@northgate-care.co.uk	\N	2022-08-10 12:36:09+00
200685	cfc99b99-1e9e-4390-ade7-a3a5b723b1bb	7114	Please find my CV attached.	\N	\N	\N	2021-12-30 20:58:58+00
200686	8e042405-87f3-494b-a1e5-c86f0331b2a5	7106	Please find my CV attached.	\N	\N	\N	2022-09-11 04:11:05+00
200687	0cf5339d-0668-439e-a124-ad7f773cbf79	7093	Please find my CV attached.	James Parker	james_parker5663@gmail.com	+447800656458	2022-07-11 04:39:40+00
200688	e78d2117-973f-4761-a2e1-a97312a1a3b4	7088	Please find my CV attached.	\N	\N	\N	2022-08-12 09:31:27+00
200689	1b8c8b43-638c-4d50-acdc-aaa2c1a6c482	7129	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-18 07:57:32+00
200690	908488f8-12ae-40c6-a8fc-cde3f26b2790	7040	Please find my CV attached.	Richard Green	richard_green5602@northgate-care.co.uk	\N	2022-12-29 01:20:00+00
200691	070ddcc7-602b-403f-a1cb-294177703ad9	7042	Please find my CV attached.	Joseph Walker	william.johnson1585@hotmail.com	\N	2023-05-25 19:50:25+00
200692	4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	7062	Please find my CV attached.	Linda Phillips	\N	+447700178748	2021-04-24 07:39:36+00
200693	49569b7d-3a44-4cdd-ae2e-c89e32141237	7074	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 506304.	Donna Johnson	donnajohnson5651@gmail.com	+447555990014	2022-09-07 09:16:01+00
200694	6ec6a878-71e7-4e7f-a223-857fc1e85450	7074	Available immediately, full clean licence.	Ashley Evans	\N	\N	2021-10-11 13:08:16+00
200695	52d29e3d-91ed-4889-ab49-2978ff2c88a3	7034	Available immediately, full clean licence.	\N	\N	\N	2021-11-10 06:27:24+00
200696	0263e462-5eb5-456b-afed-fd93a7b68f5f	7099	Available immediately, full clean licence.	Kenneth Walker	kenneth.walker@northgate-care.co.uk	\N	2022-10-23 02:17:20+00
200697	154b3ef3-0cff-421f-aac0-f4a1ad367da5	7043	Please find my CV attached.	\N	\N	\N	2021-08-11 05:36:29+00
200698	215e8c49-4674-4b91-a222-e333d67b1c1f	7017	Available immediately, full clean licence.	\N	\N	\N	2022-04-29 13:03:13+00
299998	x	y	z
200699	0c3c954d-9187-4321-a6e6-c2789d02743f	7088	Available immediately, full clean licence.	John Parker	john_parker8130@northgate-care.co.uk	+447400395156	2022-07-24 01:42:04+00
200700	0bee39c3-78a4-45f3-a561-a4ff9a9d8c5b	7107	Available immediately, full clean licence.	\N	\N	\N	2022-03-25 07:59:30+00
200701	6ec6a878-71e7-4e7f-a223-857fc1e85450	7128	Please find my CV attached.	\N	\N	\N	2022-05-20 22:12:09+00
200702	d8eb4f27-6116-4dee-aba9-32249e5cd9f5	7091	Please find my CV attached.\nCall me on +44 7400 209909.	Thomas Jackson	thomas_jackson@northgate-care.co.uk	\N	2022-10-18 12:45:43+00
200703	903990c0-5c32-486a-a694-12bfe057d902	7042	Please find my CV attached.	\N	\N	\N	2022-06-29 15:55:25+00
200704	b1474cef-1210-46ea-a450-1513563af96d	7004	Please find my CV attached.	\N	\N	\N	2021-11-11 00:09:32+00
200705	71e39919-4651-487f-a7e1-707a95f055b4	7102	I am keen to apply for this role.\nI have five years of experience.	Jessica Cook	jessicacook9622@gmail.com	+447400566819	2021-06-19 13:38:27+00
200706	1ddd3c8e-40c7-44bf-a732-03d1e3ca9223	7026	Available immediately, full clean licence.	\N	\N	\N	2021-09-05 12:16:00+00
200707	5f2e5104-6e08-448b-a44b-6d6972c6334a	7054	Available immediately, full clean licence.	\N	\N	\N	2021-05-09 00:20:00+00
200708	d3b65c8c-25d3-4f4c-aca1-a3eadfe2b896	7104	Available immediately, full clean licence.	Linda Reed	linda.reed1135@outlook.com	\N	2023-04-15 16:09:12+00
200709	de3e95d1-bb0c-4678-a6c4-5ff87257c956	7098	Please find my CV attached.	\N	\N	\N	2022-10-04 13:08:24+00
200710	7d46dd6f-1629-46a8-a61a-cf73cc74c69f	7041	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-08 04:15:45+00
200711	58f3ce1f-6aa0-41dc-ab59-fef93d4ba48d	7065	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7700 061752.	Lisa Scott	lisascott8571@gmail.com	+447400096402	2023-01-24 16:56:02+00
200712	26774ce5-952e-4407-a43a-657f7146b8db	7003	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-30 01:18:18+00
200713	34603538-cd20-481d-a9c1-25e5f49ab1d2	7092	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-04-25 17:02:36+00
200714	e84ff8b8-08a9-4774-ab9f-7b20e20bf4c5	7124	Available immediately, full clean licence.	Karen Smith	karen_smith@gmail.com	\N	2021-07-31 17:20:19+00
200715	89db84b1-fb4b-4c2a-a898-582c818afc20	7017	Available immediately, full clean licence.	\N	\N	\N	2023-02-24 05:06:05+00
200716	d53d3579-dd30-4be0-ab77-0f3899ae8b41	7032	Please find my CV attached.	\N	\N	\N	2021-07-19 09:55:04+00
200717	0d2d75c4-73c3-4858-ad07-b35c83c39915	7122	Please find my CV attached.	Kenneth Parker	kenneth.parker@outlook.com	+447400885974	2022-07-30 18:31:55+00
200718	6de8f684-3739-4439-a488-1b87b86fc6b3	7051	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-06 06:13:28+00
200719	4788bd37-98c6-492e-af2d-13e722edae0a	7044	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-11-15 17:28:26+00
200720	073bd274-5158-4503-ad5c-2a2ec97551b6	7082	Please find my CV attached.\nCall me on +44 7800 220033.	Thomas Brown	thomas_brown@outlook.com	\N	2022-01-16 23:30:38+00
200721	e0f36f17-c8dc-4444-a63e-39d32ac34c94	7110	Please find my CV attached.	Paul Clark	mary_moore@quillstone.co.uk	\N	2021-12-04 14:49:53+00
200722	e0f36f17-c8dc-4444-a63e-39d32ac34c94	7116	I am keen to apply for this role.\nI have five years of experience.	Barbara Martin	\N	+447400692022	2021-02-12 04:46:54+00
200723	3c514c49-83ea-4772-a9f7-787ad166548d	7002	Available immediately, full clean licence.	Matthew Mitchell	matthew.mitchell1672@outlook.com	+447800406312	2022-04-14 12:33:22+00
200724	45ddcb92-bdba-4a91-ad89-1bb4eb60c9fe	7091	Available immediately, full clean licence.	Sarah Lewis	\N	\N	2022-06-15 09:09:36+00
200725	7eacabfc-1b46-4587-a645-7db1a52eb9e6	7039	Please find my CV attached.	\N	\N	\N	2022-11-05 04:36:43+00
200726	6ba594f0-2f4a-40de-aa36-7e708228045f	7052	Please find my CV attached.	Sandra White	sandra.white8568@outlook.com	\N	2021-09-23 14:35:50+00
200727	f2cad822-70a9-4d13-a5a1-3625a3fcdc5b	7129	Please find my CV attached.	\N	\N	\N	2023-05-10 02:24:46+00
200728	8216c0f6-d541-4705-a303-a476f33f4740	7065	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-08-21 12:10:15+00
200729	44a86f7e-0b61-45e4-ab79-5e5360d7e5ef	7049	Available immediately, full clean licence.\nCall me on +44 7400 612908.	Thomas Green	thomas_green@northgate-care.co.uk	+447800245074	2021-06-19 00:27:52+00
200730	93edf3b6-a235-4f9a-a38a-e8a11a18c29b	7094	Available immediately, full clean licence.	\N	\N	\N	2021-01-18 08:01:29+00
200731	741e4474-7e0d-449b-adf8-2866a2eb05ad	7058	Please find my CV attached.	\N	\N	\N	2022-08-28 09:46:37+00
200732	5ab24a8e-dc5d-4f6f-a9de-36c3dc19a786	7119	Please find my CV attached.	Carol Lewis	carol.lewis1067@outlook.com	\N	2023-05-07 15:15:23+00
200733	f72a03ca-928f-4cbf-a82c-c63f71cc6d42	7005	Available immediately, full clean licence.	\N	\N	\N	2021-03-16 08:12:34+00
200734	5ee709ef-fca9-46ea-adf1-5901228e1e7d	7033	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-24 02:49:55+00
200735	0d2d75c4-73c3-4858-ad07-b35c83c39915	7064	Available immediately, full clean licence.	Andrew Harris	andrew.harris@outlook.com	+447800517009	2022-05-17 18:48:13+00
200736	acc4c854-28f4-4657-a3bf-ce7fb4cc5ece	7037	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-12 01:25:57+00
200737	50c21964-99b7-46da-a480-c90ecf7aa813	7120	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-02 15:09:49+00
200738	8686623e-ad60-48f4-a9be-8fbaf3b03f55	7016	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 142463.	Anthony Campbell	anthony.campbell8209@gmail.com	\N	2022-07-21 21:23:46+00
200739	71e39919-4651-487f-a7e1-707a95f055b4	7039	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-02 13:51:48+00
200740	ef152b7d-278f-451d-af6d-84e74d192d79	7129	Please find my CV attached.	\N	\N	\N	2021-07-03 07:41:09+00
200741	44de8ede-eee1-4aae-adb6-77ccf5722350	7022	Available immediately, full clean licence.	Daniel Nelson	danielnelson@northgate-care.co.uk	+447800927876	2021-03-07 22:34:54+00
200742	f3852247-0092-4822-aca9-4629c5eae6f8	7107	Please find my CV attached.	\N	\N	\N	2022-01-15 13:05:32+00
200743	290d7dbb-9e68-43a0-af43-0faf415963d5	7013	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-20 11:45:37+00
200744	a4573d5a-d4c4-4106-a2cb-9ca1bf01bc5d	7084	Available immediately, full clean licence.	Mary Allen	maryallen@outlook.com	\N	2022-11-21 17:08:36+00
200745	57f38e33-d023-442a-a6c5-be1af4d3ef2c	7028	Please find my CV attached.	\N	\N	\N	2023-05-05 21:26:39+00
200746	a318c914-ffcb-4daf-a4ea-7299905447c2	7080	Available immediately, full clean licence.	\N	\N	\N	2021-12-05 00:59:48+00
200747	4579b072-037d-4598-abb3-cd58d9bb2bee	7056	Available immediately, full clean licence.\nCall me on +353 85 587 9937.	Paul Carter	paulcarter6227@outlook.com	+447400780436	2022-12-15 21:39:53+00
200748	69f7511a-aedf-4d8b-a091-aeb2086e7b63	7018	Available immediately, full clean licence.	\N	\N	\N	2022-02-17 20:21:32+00
200749	a78c5e44-f0bd-44a9-adad-5e3531b79691	7111	Please find my CV attached.	\N	\N	\N	2022-11-19 00:49:26+00
200750	77046637-dcd9-42ed-a1f0-bccb71a2f685	7060	Please find my CV attached.	Richard Smith	richardsmith@gmail.com	\N	2021-09-02 01:37:34+00
200751	82033b0c-4f4b-4d63-a5e4-b6a1d5036e11	7059	Available immediately, full clean licence.	Betty Scott	sandracooper4848@quillstone.co.uk	\N	2021-02-26 13:15:31+00
200752	01141216-933d-4e1f-ab03-801ccf86179f	7107	Please find my CV attached.	Jessica Nelson	\N	+447400935838	2021-11-13 07:19:44+00
200753	b3ff9145-496e-4c8a-ab8c-cff3932c7422	7024	Available immediately, full clean licence.	Andrew Turner	andrew_turner1286@northgate-care.co.uk	+447400344238	2021-03-16 19:27:41+00
200754	0116d9be-9f69-4a76-a2e4-f47b07d96786	7007	I am keen to apply for this role.\nI have five years of experience.	James Jones	\N	\N	2021-02-09 05:13:24+00
200755	66eb8aa2-1d3f-4e7c-aa20-e27590f98fba	7055	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-23 01:07:00+00
200756	c0c1caf1-d1f1-4ce5-a4f7-182270237c65	7073	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 934921.	Susan Miller	susanmiller2931@gmail.com	\N	2021-08-17 02:06:56+00
200757	d548a896-a534-4061-a190-0eefc83b460b	7029	Available immediately, full clean licence.	\N	\N	\N	2022-05-27 22:59:34+00
200758	f3098fae-1e9e-4ad5-a0a2-b6b82aa1f457	7058	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-13 16:20:39+00
200759	1a147a6d-c5da-47ab-ad23-218096e1c7b7	7079	I am keen to apply for this role.\nI have five years of experience.	Sarah Stewart	sarahstewart@northgate-care.co.uk	+447400178259	2022-12-11 08:50:29+00
200760	d2c1d19d-7014-444d-a193-8bfaf0d6830b	7050	Please find my CV attached.	\N	\N	\N	2023-01-01 12:22:15+00
200761	56bb3b9a-ed07-4717-aac2-f76d0a8ffa3d	7069	Please find my CV attached.	\N	\N	\N	2022-04-04 06:38:05+00
200762	69df746b-e344-47c9-a642-a46f4c5f7944	7080	Available immediately, full clean licence.	David Rogers	david.rogers@gmail.com	\N	2022-03-11 09:00:11+00
200763	0cae04d4-c5e5-4fa1-addc-95be37cf109c	7072	Available immediately, full clean licence.	\N	\N	\N	2022-02-27 13:55:01+00
200764	95c3a706-4895-4074-a961-4aa46e7f589b	7024	Available immediately, full clean licence.	\N	\N	\N	2021-04-12 21:13:23+00
200765	013cae78-0621-4fee-a30e-9eb18c054678	7030	I am keen to apply for this role.\nI have five years of experience.\nCall me on +91 94728 14569.	Kenneth Robinson	kennethrobinson6992@northgate-care.co.uk	+447555553560	2022-04-21 06:10:42+00
200766	19ea8bb4-6e25-470e-ab66-9c8ed885e3e0	7012	Please find my CV attached.	\N	\N	\N	2023-02-16 20:08:07+00
200767	75167cdd-bff2-44cc-ac96-711bead03071	7110	Available immediately, full clean licence.	\N	\N	\N	2023-01-11 18:24:29+00
200768	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7056	Available immediately, full clean licence.	Sandra Turner	sandraturner4008@northgate-care.co.uk	\N	2021-02-14 01:15:13+00
200769	320c6765-c7e4-4566-ab2f-d95b6818c624	7093	Available immediately, full clean licence.	\N	\N	\N	2022-07-01 01:54:31+00
200770	1580d6f4-88c4-4e7c-afac-5752e375e371	7113	Available immediately, full clean licence.	\N	\N	\N	2022-01-01 15:26:56+00
200771	c7ece265-15ac-401f-a3c7-1db627838c5b	7129	Please find my CV attached.	Robert Anderson	robert.anderson6254@northgate-care.co.uk	+447911857518	2022-10-31 02:52:38+00
200772	d1c9b4f8-a941-4c19-abd9-60f5be7752d3	7080	Please find my CV attached.	\N	\N	\N	2021-01-28 10:41:14+00
200773	101c8ab6-ff21-42b4-a672-0e1e8bbfc9cc	7015	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-01-17 03:51:47+00
200774	a2b672dd-73ec-48df-a446-0fc53724ee32	7105	Available immediately, full clean licence.\nCall me on +91 97684 35758.	Richard Phillips	richardphillips@northgate-care.co.uk	\N	2022-10-31 00:31:06+00
200775	ad3fa53a-eccd-417e-a8f8-7674e241f671	7004	Available immediately, full clean licence.	\N	\N	\N	2022-06-23 06:02:39+00
200776	91ac059b-1c48-42a3-aa1b-d952aad9513a	7028	Available immediately, full clean licence.	\N	\N	\N	2022-04-08 01:28:29+00
200777	74c92480-fc1a-4837-a4fd-ffc385da3073	7096	Please find my CV attached.	Paul Walker	paulwalker3153@northgate-care.co.uk	+447400021775	2022-10-19 05:58:07+00
200778	b78e213a-ffc2-49f0-a1dc-a24a7ea7262f	7021	Available immediately, full clean licence.	\N	\N	\N	2021-07-22 16:55:33+00
200779	b3ff9145-496e-4c8a-ab8c-cff3932c7422	7053	Please find my CV attached.	\N	\N	\N	2023-03-19 11:40:31+00
200780	1c5d9820-b80c-4df5-a0ee-3d050f3f3ae0	7045	Available immediately, full clean licence.	Sarah Adams	sarahadams3850@outlook.com	\N	2021-06-13 10:54:33+00
200781	b9ab6a77-d223-479d-afd5-cdf5818c1e64	7104	I am keen to apply for this role.\nI have five years of experience.	Donna Morris	bettymurphy3840@northgate-care.co.uk	\N	2021-10-14 20:06:40+00
200782	b26e45d9-7c40-41e6-a1a1-66b8bce6a855	7121	I am keen to apply for this role.\nI have five years of experience.	Ashley Brown	\N	+447800345200	2021-09-12 08:18:23+00
200783	0dba36e4-c4fd-46ed-aa46-674ee82f2486	7049	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 991385.	Donna Lee	donnalee@outlook.com	+447400832926	2021-07-16 04:59:24+00
200784	71ed4955-c159-4e36-a151-f26952a5cec9	7027	I am keen to apply for this role.\nI have five years of experience.	Carol Moore	\N	\N	2023-03-01 01:37:07+00
200785	c242072a-61b2-4d53-a532-060f9bd8f865	7041	Available immediately, full clean licence.	\N	\N	\N	2023-02-24 22:35:34+00
200786	41704d4e-ee4b-42f4-a0ed-98d27f85d4f3	7032	Please find my CV attached.	Matthew Young	matthew.young@outlook.com	\N	2022-04-18 08:04:27+00
200787	c103b3fe-321c-48f5-a9d4-5c12019c9051	7087	Available immediately, full clean licence.	\N	\N	\N	2022-06-27 09:10:53+00
200788	c81b4e13-1b74-4585-a5f1-20945a44d0ef	7064	Please find my CV attached.	\N	\N	\N	2021-07-31 06:53:08+00
200789	3062a751-0a89-4d44-aab7-900a63b40723	7006	I am keen to apply for this role.\nI have five years of experience.	Daniel Wright	daniel_wright2783@outlook.com	+447800381599	2022-06-04 10:22:01+00
200790	f12a4298-a2d5-415d-ac55-8ada37caf006	7057	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-27 07:05:04+00
200791	c0cea0f7-8b74-4dbd-abfa-6dd62595b647	7115	Please find my CV attached.	\N	\N	\N	2022-06-21 19:49:32+00
200792	4a2d4e70-f5fd-4ec3-a3b2-2718b3e612b8	7067	Please find my CV attached.\nCall me on +44 7555 484813.	Jennifer Lewis	jennifer.lewis@gmail.com	\N	2022-03-31 22:35:30+00
200793	b26e45d9-7c40-41e6-a1a1-66b8bce6a855	7083	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-23 18:12:50+00
200794	391371a9-b0c7-4efa-a29b-c02ab4dab0d1	7042	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-16 05:19:08+00
200795	94d93929-7365-43ce-a5c5-62d7ea10906a	7079	Available immediately, full clean licence.	Anthony Evans	anthonyevans@gmail.com	+447555629398	2021-05-25 21:24:38+00
200796	5b517726-aa80-40f2-a02b-43f5e9746b7b	7110	Available immediately, full clean licence.	\N	\N	\N	2021-07-27 06:57:25+00
200797	91ac059b-1c48-42a3-aa1b-d952aad9513a	7114	Available immediately, full clean licence.	\N	\N	\N	2022-09-20 20:40:22+00
200798	14b4115e-1629-4ef6-a977-e6378176fd2a	7022	I am keen to apply for this role.\nI have five years of experience.	Mary Campbell	mary.campbell4895@northgate-care.co.uk	\N	2023-04-22 01:15:00+00
200799	56bb3b9a-ed07-4717-aac2-f76d0a8ffa3d	7109	Available immediately, full clean licence.	\N	\N	\N	2022-10-25 01:00:14+00
200800	2abf34b5-247a-4b42-a349-59be0dca0c10	7095	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-17 14:24:54+00
200801	89db84b1-fb4b-4c2a-a898-582c818afc20	7000	Please find my CV attached.\nCall me on +353 87 842 9847.	Joshua Turner	joshuaturner@northgate-care.co.uk	+447400239107	2022-05-24 23:33:38+00
200802	e2c2ff93-408a-4371-ac12-aec185402564	7048	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-01 19:41:14+00
200803	07dd74ea-6dec-41ba-a9aa-2a7feb119d41	7061	Available immediately, full clean licence.	\N	\N	\N	2021-08-03 17:30:44+00
200804	2edf0ea4-e521-4178-affd-bf0e168884fe	7036	Available immediately, full clean licence.	William Lee	williamlee5877@northgate-care.co.uk	\N	2022-01-18 03:47:02+00
200805	7cb3d0f2-fce3-4a0d-a733-fb80c3ac7d99	7036	Please find my CV attached.	\N	\N	\N	2021-08-29 11:02:37+00
200806	c9169517-6e23-49a0-a401-0b3a3d06518c	7116	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-30 22:15:21+00
200807	04155ecc-141e-4c0c-a90a-75c55b5859fd	7015	Available immediately, full clean licence.	Elizabeth Baker	elizabethbaker3984@gmail.com	+447800872445	2022-01-21 06:19:21+00
200808	0bee39c3-78a4-45f3-a561-a4ff9a9d8c5b	7111	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-16 08:03:42+00
200809	321fde87-75e6-4bb5-ab0a-bde79848acc9	7115	Please find my CV attached.	\N	\N	\N	2023-04-01 07:53:51+00
200810	f4f92c49-bd40-4121-ac6e-ff70b33a041e	7026	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 142693.	Daniel Morgan	danielmorgan@northgate-care.co.uk	\N	2022-04-24 08:34:27+00
200811	5bdcd35e-9007-46dd-ad9e-9323264d93cf	7018	I am keen to apply for this role.\nI have five years of experience.	Lisa Rogers	sarah_green@halden-logistics.co.uk	\N	2021-09-03 23:12:20+00
200812	b2cf78bf-2d52-407d-a683-f9b8da68a015	7037	Please find my CV attached.	Elizabeth Edwards	\N	+447400776560	2021-04-19 06:21:43+00
200813	13f25a5a-7412-4833-adfc-c34d98ca54b8	7001	I am keen to apply for this role.\nI have five years of experience.	Paul Clark	paulclark1722@gmail.com	+447800463896	2022-04-11 05:47:48+00
200814	614c019a-0720-41e6-a02d-c0ee252fd8b5	7043	Available immediately, full clean licence.	Donna Turner	\N	\N	2022-02-12 06:05:04+00
200815	7cdbfb17-b2e4-4d52-a19b-aeab19561d02	7008	Please find my CV attached.	\N	\N	\N	2023-04-03 17:28:17+00
200816	2eaf452a-71cf-4608-ab9d-96eddab38ad0	7093	Available immediately, full clean licence.	Susan Campbell	susan.campbell@northgate-care.co.uk	\N	2021-03-25 07:41:10+00
200817	8f19d835-ded7-4594-a758-bcdfdf6ddabc	7027	Available immediately, full clean licence.	\N	\N	\N	2021-10-19 10:25:29+00
200818	070ddcc7-602b-403f-a1cb-294177703ad9	7024	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-02 10:12:43+00
200819	52d29e3d-91ed-4889-ab49-2978ff2c88a3	7019	Please find my CV attached.\nCall me on +48 602 949 086.	Betty Williams	betty.williams@northgate-care.co.uk	+447400951604	2023-03-15 19:57:34+00
200820	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7042	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-04-21 22:56:08+00
200821	96d544ad-db21-4638-a1f2-b978b14aa81e	7102	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-04 17:49:41+00
200822	ef38f5f7-b0db-43c9-a09c-233d66c1ddef	7015	I am keen to apply for this role.\nI have five years of experience.	Kenneth Brown	kenneth.brown@outlook.com	\N	2021-02-10 11:32:18+00
200823	acc4c854-28f4-4657-a3bf-ce7fb4cc5ece	7088	Please find my CV attached.	\N	\N	\N	2022-02-06 03:05:55+00
200824	44de8ede-eee1-4aae-adb6-77ccf5722350	7061	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-09-25 17:42:41+00
200825	444f8a56-597c-4057-a232-6fd306850bdf	7110	Please find my CV attached.	Charles Robinson	charles.robinson4030@gmail.com	+447400671673	2021-10-26 14:59:54+00
200826	398a7f2e-a0ba-42f8-aa9e-6e658a9be4db	7051	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-16 01:52:55+00
200827	c0cea0f7-8b74-4dbd-abfa-6dd62595b647	7005	Please find my CV attached.	\N	\N	\N	2022-12-01 20:52:20+00
200828	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7062	Available immediately, full clean licence.\nCall me on +44 7400 090441.	Betty Carter	bettycarter5016@northgate-care.co.uk	\N	2021-04-01 19:30:27+00
200829	ad2541af-b517-4f00-ab61-08874d1a353d	7111	Available immediately, full clean licence.	\N	\N	\N	2022-01-06 14:18:45+00
200830	f3098fae-1e9e-4ad5-a0a2-b6b82aa1f457	7003	Please find my CV attached.	\N	\N	\N	2022-07-06 04:03:11+00
200831	d93e86b3-acb5-45c0-ab2d-8a4e38815e82	7126	I am keen to apply for this role.\nI have five years of experience.	Carol Parker	carol_parker@gmail.com	+447400199582	2022-07-16 10:21:32+00
200832	398a7f2e-a0ba-42f8-aa9e-6e658a9be4db	7057	Available immediately, full clean licence.	\N	\N	\N	2022-11-30 10:47:29+00
200833	d6726d14-0358-443b-a4e1-d344f035273d	7076	Available immediately, full clean licence.	\N	\N	\N	2021-02-14 04:24:23+00
200834	ef5468f0-edfb-4b8e-a63b-bfcca9dede78	7115	I am keen to apply for this role.\nI have five years of experience.	James Robinson	james.robinson@northgate-care.co.uk	\N	2022-10-29 11:22:01+00
200835	59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	7034	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-14 13:26:51+00
200836	f6a91f59-7d8c-4e9a-a6e1-7b8b91ffb8a1	7071	Please find my CV attached.	\N	\N	\N	2022-06-07 13:01:44+00
200837	0bee39c3-78a4-45f3-a561-a4ff9a9d8c5b	7097	Please find my CV attached.	Mary Murphy	mary_murphy2960@northgate-care.co.uk	+447800527552	2022-08-11 04:54:12+00
200838	1f96625a-0e1e-4768-a6e8-4793927bd814	7060	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-26 21:07:21+00
200839	64e6912c-c0e7-4c37-ad93-a4db44b30a8a	7083	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-04-07 04:44:34+00
200840	d8eb4f27-6116-4dee-aba9-32249e5cd9f5	7107	Available immediately, full clean licence.	Lisa Hill	lisa_hill@outlook.com	\N	2023-04-07 03:37:04+00
200841	33fd0a76-a1bf-4eeb-a7c9-b83937f0e622	7048	I am keen to apply for this role.\nI have five years of experience.	Carol Harris	kenneth.cooper4108@halden-logistics.co.uk	\N	2021-10-06 01:17:08+00
200842	786f0e91-ccb3-41d7-ac25-0250c80531f9	7053	Available immediately, full clean licence.	Anthony Johnson	\N	+447400944476	2022-03-31 11:10:55+00
200843	f39344da-671b-47f3-a04c-d6941cb93331	7121	I am keen to apply for this role.\nI have five years of experience.	Carol Phillips	carol.phillips@outlook.com	+447800717845	2022-05-24 06:11:16+00
200844	614c019a-0720-41e6-a02d-c0ee252fd8b5	7096	Available immediately, full clean licence.	Joshua White	\N	\N	2022-03-24 22:01:56+00
200845	1efabf43-77a9-462c-ad12-f8a23790def4	7007	Available immediately, full clean licence.	\N	\N	\N	2022-12-21 16:26:17+00
200846	21568d96-21a1-4bd1-a97e-38754b25d0d1	7048	Please find my CV attached.\nCall me on +91 95795 27366.	Linda Nelson	lindanelson@gmail.com	\N	2022-09-24 07:21:07+00
200847	4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	7005	Please find my CV attached.	\N	\N	\N	2022-05-03 00:32:55+00
200848	f512fa70-4bc6-4a6d-a27b-b47229edce0c	7114	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-17 06:44:38+00
200849	a4c15b50-a223-4a49-aaa6-9dc5abc301b1	7085	Available immediately, full clean licence.	David Rogers	david_rogers1452@gmail.com	+447555664352	2022-02-18 22:38:15+00
200850	5d543ca2-cd5a-414b-a614-ef052427b43c	7054	Please find my CV attached.	\N	\N	\N	2022-12-23 04:44:30+00
200851	76a14cf5-2329-42d4-a4a5-3d7112d46ac0	7011	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-08-06 16:50:59+00
200852	fe8a9950-5bb5-4cbb-a85c-2f4311b9a844	7024	I am keen to apply for this role.\nI have five years of experience.	Michael Bailey	michael.bailey8512@northgate-care.co.uk	\N	2021-10-18 04:01:23+00
200853	89c1373c-8daa-4424-ab76-9ecf1af0f943	7037	Please find my CV attached.	\N	\N	\N	2023-03-27 11:29:01+00
200854	8f8c94af-b8bd-44aa-a73d-c7716cda19d5	7028	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-24 07:27:05+00
200855	b0027fa7-2feb-4aa0-a156-e59d9df6fd2a	7064	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7700 178389.	Elizabeth Martin	elizabethmartin9839@outlook.com	+447800658749	2023-01-12 09:06:38+00
200856	19b07c5a-0215-4a02-a3e3-ca0d61f055ce	7039	Available immediately, full clean licence.	\N	\N	\N	2021-10-13 09:04:40+00
200857	5b517726-aa80-40f2-a02b-43f5e9746b7b	7033	Please find my CV attached.	\N	\N	\N	2022-06-11 13:10:14+00
200858	da5e4d8c-e1b2-43d0-a6e6-f90cd96dac2d	7117	Please find my CV attached.	Joseph Parker	joseph.parker9404@gmail.com	\N	2023-02-20 01:46:33+00
200859	0ee1658e-4190-4e16-af25-086893a5defc	7120	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-21 21:58:17+00
200860	77046637-dcd9-42ed-a1f0-bccb71a2f685	7030	Please find my CV attached.	\N	\N	\N	2021-10-07 16:30:16+00
200861	3c514c49-83ea-4772-a9f7-787ad166548d	7122	Available immediately, full clean licence.	Anthony Bailey	anthonybailey@outlook.com	+447800834403	2023-02-21 18:53:19+00
200862	4aebcef0-217b-4fa3-a23c-fd1fbd8fbf99	7046	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-28 11:01:06+00
200863	33fd0a76-a1bf-4eeb-a7c9-b83937f0e622	7102	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-12 02:29:49+00
200864	4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	7013	Please find my CV attached.\nCall me on +44 7700 144458.	Sandra Walker	sandra.walker2521@outlook.com	\N	2022-02-09 15:13:33+00
200865	b55975bf-8381-4d30-ad05-2cd61dbac67d	7042	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-09 04:31:45+00
200866	0cf5339d-0668-439e-a124-ad7f773cbf79	7122	Available immediately, full clean licence.	\N	\N	\N	2022-04-13 07:58:44+00
200867	e0b89725-f049-481f-af8b-594ab80f59af	7099	Please find my CV attached.	Kimberly Mitchell	kimberlymitchell@gmail.com	+447911874362	2021-07-18 08:02:53+00
200868	96d544ad-db21-4638-a1f2-b978b14aa81e	7116	Available immediately, full clean licence.	\N	\N	\N	2022-08-25 14:05:02+00
200869	1f0d535a-961d-48df-a4dc-f1988f934721	7082	Available immediately, full clean licence.	\N	\N	\N	2021-07-01 22:14:26+00
200870	b7c725cc-2c30-4e6f-a335-7386475bb1d5	7017	Available immediately, full clean licence.	Betty Miller	bettymiller8823@northgate-care.co.uk	\N	2021-12-15 00:41:59+00
200871	1d0a4b95-0fba-41af-a7dd-12cd2f39400a	7040	Available immediately, full clean licence.	Lisa Rogers	barbara.stewart2194@quillstone.co.uk	\N	2022-06-18 03:59:41+00
200872	5591333b-228d-4640-a1d6-84ee82c51601	7119	Please find my CV attached.	Kimberly Morris	\N	+447555310179	2023-01-03 02:03:01+00
200873	821a7475-2af3-47ed-a1bf-81a6d303650c	7105	I am keen to apply for this role.\nI have five years of experience.	Sandra Davis	sandradavis3044@northgate-care.co.uk	+447400419888	2023-01-21 02:13:01+00
200874	74f39561-ef19-452f-ae20-cfd17e9b7654	7069	I am keen to apply for this role.\nI have five years of experience.	Nancy Young	\N	\N	2022-05-05 10:16:42+00
200875	ad0e7fa3-8ba9-4f76-a541-a2aa5fc9f4ac	7083	Available immediately, full clean licence.	\N	\N	\N	2023-04-25 18:50:39+00
200876	af4d5d92-85a6-4065-ade0-55d2920c90d3	7126	Please find my CV attached.	Jennifer Thompson	jenniferthompson@northgate-care.co.uk	\N	2021-01-20 14:54:24+00
200877	8216c0f6-d541-4705-a303-a476f33f4740	7000	Available immediately, full clean licence.	\N	\N	\N	2021-12-16 15:50:44+00
200878	ad3fa53a-eccd-417e-a8f8-7674e241f671	7076	Please find my CV attached.	\N	\N	\N	2022-11-24 19:31:54+00
200879	c9169517-6e23-49a0-a401-0b3a3d06518c	7076	I am keen to apply for this role.\nI have five years of experience.	Sarah Bailey	sarah_bailey@northgate-care.co.uk	+447555385222	2021-01-07 00:22:04+00
200880	3cc75735-ea9f-4a16-a696-3f709c3bc939	7037	Please find my CV attached.	\N	\N	\N	2022-02-23 12:54:04+00
200881	98238567-84ea-461a-ad8f-54e4a05cc4d1	7022	Please find my CV attached.	\N	\N	\N	2021-04-11 03:16:55+00
200882	f0168005-e74c-4636-a264-a80a730f374d	7111	Available immediately, full clean licence.\nCall me on +44 7555 226169.	Carol Turner	carolturner@northgate-care.co.uk	\N	2022-01-09 15:59:59+00
200883	786f0e91-ccb3-41d7-ac25-0250c80531f9	7022	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-17 22:16:14+00
200884	bf3c6aae-b36e-40be-a858-9800f1923876	7020	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-17 13:14:38+00
200885	4a5b1dab-d29a-442c-a7e3-858c6e91c3fc	7007	Available immediately, full clean licence.	Joseph Wright	josephwright6689@outlook.com	+447555989717	2022-06-08 10:15:43+00
200886	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7034	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-04 22:06:53+00
200887	50c21964-99b7-46da-a480-c90ecf7aa813	7032	Please find my CV attached.	\N	\N	\N	2022-12-03 13:46:23+00
200888	58f3ce1f-6aa0-41dc-ab59-fef93d4ba48d	7107	Available immediately, full clean licence.	John Jackson	john_jackson@outlook.com	\N	2023-05-13 13:55:04+00
200889	c20eb7bd-f6f9-4b5f-a7e5-8177c8b58c1a	7049	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-30 00:20:39+00
200890	5591333b-228d-4640-a1d6-84ee82c51601	7073	Available immediately, full clean licence.	\N	\N	\N	2022-07-06 10:37:49+00
200891	e022b5f6-5fe6-4ae0-a2dd-cd36f2cccb62	7088	Please find my CV attached.\nCall me on +91 91792 90143.	Elizabeth Adams	elizabeth.adams@northgate-care.co.uk	+447400829795	2021-04-18 09:30:48+00
200892	94d93929-7365-43ce-a5c5-62d7ea10906a	7121	Available immediately, full clean licence.	\N	\N	\N	2023-03-17 12:18:57+00
200893	07dd74ea-6dec-41ba-a9aa-2a7feb119d41	7116	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-29 16:35:02+00
200894	54baf894-114d-451d-ad26-c36e4ac3acb8	7088	I am keen to apply for this role.\nI have five years of experience.	Steven Morris	steven.morris@gmail.com	\N	2021-03-29 03:20:27+00
200895	4a5f3595-3f54-4319-a419-d779232271af	7110	Please find my CV attached.	\N	\N	\N	2022-07-13 18:56:40+00
200896	d78c77d1-54e7-4c5f-a72a-b7f22bb9de54	7100	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-20 08:48:42+00
200897	23481c95-2c3d-4b0a-ad5c-1c655a9425e2	7102	Available immediately, full clean licence.	Michael Green	michaelgreen2058@northgate-care.co.uk	+447800129801	2022-03-24 04:42:58+00
200898	e7101367-a839-41a8-ab4e-ec65b9a26721	7012	Available immediately, full clean licence.	\N	\N	\N	2022-04-29 07:04:56+00
200899	c465a3ee-cd86-4de8-a567-09f37d263747	7007	Available immediately, full clean licence.	\N	\N	\N	2021-05-03 18:18:45+00
200900	94599b9c-40ac-4a48-a066-45c9269ff8b9	7018	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 503761.	Mark Parker	mark_parker@outlook.com	\N	2022-12-02 17:59:35+00
200901	b339ddb2-60ed-4cf6-aae7-3ee86ed0a292	7008	Please find my CV attached.	Ashley Lewis	mary_moore@quillstone.co.uk	\N	2021-03-17 00:44:12+00
200902	614c019a-0720-41e6-a02d-c0ee252fd8b5	7077	Available immediately, full clean licence.	Betty Morris	\N	+447555046935	2021-10-25 18:00:05+00
200903	a79800ea-02ad-4ee2-a40e-e60a48d551ba	7027	Available immediately, full clean licence.	Carol Cooper	carol.cooper4494@outlook.com	+447555516462	2022-12-17 06:22:12+00
200904	84726e2d-5654-4877-a896-2a349b1460bb	7096	I am keen to apply for this role.\nI have five years of experience.	Patricia Rogers	\N	\N	2022-11-11 12:14:06+00
200905	b6306ea7-8fda-449f-a8d2-78160ac42ea9	7082	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-18 04:51:35+00
200906	b78e213a-ffc2-49f0-a1dc-a24a7ea7262f	7075	Available immediately, full clean licence.	William Robinson	william.robinson@gmail.com	\N	2022-03-21 11:47:52+00
200907	d3deadbb-336c-4aa9-a384-49c0d3c7f050	7120	Please find my CV attached.	\N	\N	\N	2022-01-16 17:20:17+00
200908	1d0a4b95-0fba-41af-a7dd-12cd2f39400a	7128	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-09 05:51:21+00
200909	d1c9b4f8-a941-4c19-abd9-60f5be7752d3	7046	Available immediately, full clean licence.\nCall me on +44 7800 506382.	Joseph Young	joseph.young2281@outlook.com	+447800694430	2021-09-07 18:32:09+00
200910	f0fcc366-aa8a-44d3-a6a3-cf4ba6dbff3d	7004	Available immediately, full clean licence.	\N	\N	\N	2022-11-16 11:11:49+00
200911	0cf5339d-0668-439e-a124-ad7f773cbf79	7112	Available immediately, full clean licence.	\N	\N	\N	2021-07-31 05:55:44+00
200912	e0b89725-f049-481f-af8b-594ab80f59af	7066	I am keen to apply for this role.\nI have five years of experience.	David Harris	davidharris@northgate-care.co.uk	\N	2022-09-01 01:51:42+00
200913	23c0c3a3-fd74-4a33-a775-f151bf916ac8	7116	Available immediately, full clean licence.	\N	\N	\N	2021-01-31 17:10:41+00
200914	3d8f3866-27ec-470e-aa7a-4661ef2fec4e	7072	Available immediately, full clean licence.	\N	\N	\N	2021-06-19 20:07:03+00
200915	f97bb14f-be3a-4f11-aa4c-90980f4f8181	7000	Available immediately, full clean licence.	Sandra Williams	sandra.williams@gmail.com	+447555006290	2022-07-18 18:33:17+00
200916	5ece42ab-b560-4b9d-af3c-303792efbd99	7122	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-08-04 08:28:09+00
200917	feccbed7-5f2f-4b26-a662-d1d4a7ad949a	7067	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-05-03 06:00:09+00
200918	9074e5e9-cbc7-490f-ab06-5bb7a5e8a6f4	7033	Please find my CV attached.\nCall me on +353 87 516 2945.	Elizabeth Johnson	elizabethjohnson@outlook.com	\N	2023-05-12 20:50:49+00
200919	311b4b18-45e5-4a0b-a498-4cc32e84d255	7129	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-06 16:05:22+00
200920	99240ca8-cb0f-4db4-a6a0-9959d49a80a7	7053	Available immediately, full clean licence.	\N	\N	\N	2022-12-21 11:49:10+00
200921	3c514c49-83ea-4772-a9f7-787ad166548d	7053	I am keen to apply for this role.\nI have five years of experience.	Emily Adams	emily.adams@gmail.com	+447555104242	2021-11-06 21:48:19+00
200922	6ec6a878-71e7-4e7f-a223-857fc1e85450	7086	Available immediately, full clean licence.	\N	\N	\N	2021-01-19 18:43:02+00
200923	5e0f952e-6a4c-4301-af9f-179646b94fb7	7034	Available immediately, full clean licence.	\N	\N	\N	2021-04-10 05:38:40+00
200924	2e4a83ad-9acb-479e-a6ec-733861d54be5	7041	Please find my CV attached.	Kenneth Smith	kenneth_smith1926@gmail.com	\N	2023-04-16 02:59:44+00
200925	b3fe7fd9-4be5-4b4d-a804-19a36ff8ca91	7109	Please find my CV attached.	\N	\N	\N	2022-07-12 00:52:58+00
200926	15cd60f8-8dae-4bba-a785-a12d82b0cd5d	7111	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-27 16:51:09+00
200927	5ce3e54d-a288-4f47-acbf-73c69a844322	7098	I am keen to apply for this role.\nI have five years of experience.\nCall me on +353 86 908 2383.	Daniel Bell	daniel.bell@northgate-care.co.uk	+447555169396	2023-05-19 18:49:47+00
200928	4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	7064	Available immediately, full clean licence.	\N	\N	\N	2022-02-08 10:37:01+00
200929	c2efdd41-498f-43d9-a468-9ef1099abafe	7006	Available immediately, full clean licence.	\N	\N	\N	2022-05-28 17:01:59+00
200930	19a4ad88-d3c1-4fcf-a767-cece9dc8172d	7126	Please find my CV attached.	Andrew Robinson	andrew_robinson@northgate-care.co.uk	\N	2022-06-14 19:30:18+00
200931	7538e3be-e57f-4f64-a4cb-f210b7cc847a	7096	I am keen to apply for this role.\nI have five years of experience.	David Jones	sarah_green@halden-logistics.co.uk	\N	2023-01-22 23:33:40+00
200932	1b726796-1445-4565-a522-1405793e22fa	7115	I am keen to apply for this role.\nI have five years of experience.	Kimberly Carter	\N	+447400914431	2021-12-19 10:28:50+00
200933	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7109	I am keen to apply for this role.\nI have five years of experience.	Barbara Anderson	barbaraanderson@outlook.com	+447700194221	2021-01-20 18:58:55+00
200934	bf3c6aae-b36e-40be-a858-9800f1923876	7093	Available immediately, full clean licence.	Paul Anderson	\N	\N	2022-09-22 01:33:19+00
200935	a35da778-bdce-4744-aa10-8c62ec2c0599	7014	Please find my CV attached.	\N	\N	\N	2023-01-09 20:15:37+00
200936	8f19d835-ded7-4594-a758-bcdfdf6ddabc	7026	Please find my CV attached.\nCall me on +91 98190 40618.	Carol Anderson	carol_anderson@outlook.com	\N	2022-04-14 04:14:56+00
200937	9cd98364-416c-4816-acea-79e710bec68b	7092	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-30 17:17:46+00
200938	69f56655-413e-4032-aa8c-47b4386080ef	7055	Available immediately, full clean licence.	\N	\N	\N	2023-04-20 22:45:30+00
200939	f39344da-671b-47f3-a04c-d6941cb93331	7077	Please find my CV attached.	Carol Wright	carol.wright@outlook.com	+447555682021	2021-06-05 11:53:30+00
200940	f0fcc366-aa8a-44d3-a6a3-cf4ba6dbff3d	7126	Available immediately, full clean licence.	\N	\N	\N	2022-02-01 05:46:41+00
200941	e34fe7e1-3104-46e2-a954-dcc79a85a200	7039	Please find my CV attached.	\N	\N	\N	2022-03-06 03:11:32+00
200942	ee10bb3f-bc26-4925-a8ae-3e8402f4186a	7047	I am keen to apply for this role.\nI have five years of experience.	Matthew Young	matthew_young@northgate-care.co.uk	\N	2023-05-25 19:32:50+00
200943	3d90f9ff-ac5e-430c-aa05-7c77f6ee7b47	7115	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-17 23:02:23+00
200944	7cdbfb17-b2e4-4d52-a19b-aeab19561d02	7065	Available immediately, full clean licence.	\N	\N	\N	2021-12-28 03:47:36+00
200945	4bea955a-51bf-41d8-a2a3-39b1b0ae994a	7024	Available immediately, full clean licence.\nCall me on +353 86 967 8295.	Carol Wright	carol.wright@gmail.com	+447800594036	2021-07-29 00:47:36+00
200946	d090a51d-8039-4a4c-a7eb-97f9f0274e01	7033	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-08-09 21:00:46+00
200947	b3ff9145-496e-4c8a-ab8c-cff3932c7422	7086	Please find my CV attached.	\N	\N	\N	2022-06-29 23:08:51+00
200948	d15fe0cd-2716-4a1c-aa8d-f2b140d7dabc	7003	Please find my CV attached.	Linda Bailey	linda_bailey@northgate-care.co.uk	\N	2021-11-13 07:32:36+00
200949	b93b80bc-f76e-44b8-a9db-d9c697704903	7050	Please find my CV attached.	\N	\N	\N	2021-12-16 07:37:46+00
200950	6627d403-5e47-4f9a-acad-1c4743ca2cc5	7009	Please find my CV attached.	\N	\N	\N	2023-01-23 04:20:59+00
200951	13f25a5a-7412-4833-adfc-c34d98ca54b8	7114	I am keen to apply for this role.\nI have five years of experience.	Linda Morgan	linda_morgan@northgate-care.co.uk	+447555265706	2021-06-23 00:40:19+00
200952	6de8f684-3739-4439-a488-1b87b86fc6b3	7113	Available immediately, full clean licence.	\N	\N	\N	2022-08-20 15:36:01+00
200953	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7110	Please find my CV attached.	\N	\N	\N	2023-02-03 08:24:25+00
200954	83cc3758-7489-4c2a-ab2d-b7ac1613e795	7043	Available immediately, full clean licence.\nCall me on +44 7400 847188.	Lisa Taylor	lisa_taylor2125@outlook.com	\N	2021-04-20 09:38:56+00
200955	0cae04d4-c5e5-4fa1-addc-95be37cf109c	7075	Please find my CV attached.	\N	\N	\N	2021-09-18 08:03:21+00
200956	c279f276-76c6-4ef5-afd2-d283fa7a82df	7034	Available immediately, full clean licence.	\N	\N	\N	2022-05-16 22:46:18+00
200957	78af17a2-6289-4772-aa76-22fcd2f03fc2	7037	I am keen to apply for this role.\nI have five years of experience.	Emily Williams	emilywilliams@gmail.com	+447800284063	2022-05-01 15:26:25+00
200958	7cb3d0f2-fce3-4a0d-a733-fb80c3ac7d99	7105	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-25 13:07:01+00
200959	d3faca6d-7f8f-41a5-a970-2c1d6ced30dd	7073	Please find my CV attached.	\N	\N	\N	2021-11-07 02:49:22+00
200960	c103b3fe-321c-48f5-a9d4-5c12019c9051	7027	Available immediately, full clean licence.	Elizabeth Adams	elizabethadams8881@northgate-care.co.uk	\N	2022-10-09 22:09:48+00
200961	50c21964-99b7-46da-a480-c90ecf7aa813	7033	Please find my CV attached.	Emily Adams	jessicaking@northgate-care.co.uk	\N	2021-03-30 10:42:16+00
200962	3b2a7aac-1253-4e7b-aa01-7f50afc269c3	7054	Available immediately, full clean licence.	Jennifer Taylor	\N	+447911871999	2022-05-19 08:23:09+00
200963	66eb8aa2-1d3f-4e7c-aa20-e27590f98fba	7094	Please find my CV attached.\nCall me on +91 99760 89031.	Kimberly Parker	kimberly_parker8998@northgate-care.co.uk	+447555227855	2022-07-24 21:47:24+00
200964	06fe05a4-d215-461e-ad2f-ad26decf7645	7058	I am keen to apply for this role.\nI have five years of experience.	Elizabeth Walker	\N	\N	2021-06-08 07:23:52+00
200965	91ac059b-1c48-42a3-aa1b-d952aad9513a	7028	Please find my CV attached.	\N	\N	\N	2023-05-03 19:11:25+00
200966	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7010	I am keen to apply for this role.\nI have five years of experience.	Michael Turner	michael.turner@gmail.com	\N	2022-02-12 19:29:08+00
200967	4527ceda-64c9-4760-a34d-31c109b3a5ae	7035	Please find my CV attached.	\N	\N	\N	2021-07-12 20:43:05+00
200968	044061d5-6063-4fe8-a038-a9144694ad89	7086	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-01-14 11:21:34+00
200969	0d8fa18b-b975-46d8-a641-43d28983bb18	7096	I am keen to apply for this role.\nI have five years of experience.	Betty Lewis	betty.lewis3422@outlook.com	+447555361273	2021-10-06 15:51:18+00
200970	79eb4da9-99df-40fd-a49b-f34fa806c9b8	7092	Available immediately, full clean licence.	\N	\N	\N	2021-09-21 10:11:37+00
200971	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7116	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-12 14:13:58+00
200972	0d8fa18b-b975-46d8-a641-43d28983bb18	7012	Please find my CV attached.\nCall me on +44 7555 775854.	Joshua Moore	joshua_moore@outlook.com	\N	2021-03-21 05:12:06+00
200973	2c16002f-9ed2-428f-a8bf-5c7c2a055a1b	7129	Available immediately, full clean licence.	\N	\N	\N	2022-01-27 11:19:04+00
200974	444f8a56-597c-4057-a232-6fd306850bdf	7067	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-04-04 08:40:15+00
200975	f0f485dd-6966-421b-a452-24e355e86d6d	7115	Available immediately, full clean licence.	John Johnson	john_johnson8012@northgate-care.co.uk	+447555169148	2021-06-06 23:36:58+00
200976	c99e1eef-821b-4ba1-a784-e788e8606e26	7092	Please find my CV attached.	\N	\N	\N	2022-06-15 02:29:45+00
200977	759064ff-45a6-4504-a587-9e1646e71e84	7003	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-26 12:24:58+00
200978	bc6fc3db-4edc-49ef-ad03-3800c7fcfe6d	7031	Please find my CV attached.	John Cooper	john.cooper5789@outlook.com	\N	2023-04-03 06:42:07+00
200979	2eaf452a-71cf-4608-ab9d-96eddab38ad0	7032	Please find my CV attached.	\N	\N	\N	2022-08-24 09:57:19+00
200980	6961e661-931d-4030-adcc-0e66b64a5b0e	7047	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-04-19 00:46:16+00
200981	b48684a6-3b46-42ab-ab6c-64eafb28909c	7112	Available immediately, full clean licence.\nCall me on +91 95079 35298.	Thomas Collins	thomascollins@gmail.com	+447400225049	2022-11-30 13:45:20+00
200982	2c354c28-a706-40de-ac4c-092b2efbbb3c	7009	Available immediately, full clean licence.	\N	\N	\N	2022-11-15 22:04:23+00
200983	d78c77d1-54e7-4c5f-a72a-b7f22bb9de54	7061	Available immediately, full clean licence.	\N	\N	\N	2021-03-11 20:40:12+00
200984	4d8a3db3-fccd-4cc3-aca8-742823fbd459	7063	Available immediately, full clean licence.	Patricia Moore	patriciamoore5452@outlook.com	\N	2022-02-21 15:21:49+00
200985	0841ec29-03c9-4fcc-a6a0-f7543385153a	7012	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-02 03:36:26+00
200986	f5cf87a1-77f0-4d1c-aad2-206749d12d7b	7100	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-05-10 10:59:19+00
200987	073bd274-5158-4503-ad5c-2a2ec97551b6	7038	Available immediately, full clean licence.	Elizabeth Edwards	elizabeth_edwards@outlook.com	+447800880741	2021-09-10 22:55:57+00
200988	a48c9191-f869-4ed4-a761-d1f4a2ed017e	7073	Please find my CV attached.	\N	\N	\N	2022-05-09 19:03:34+00
200989	51c29e87-b19f-40ce-ac16-eb84c0870e21	7060	Available immediately, full clean licence.	\N	\N	\N	2022-07-07 03:45:06+00
200990	a450dfdd-2e81-45d9-a4ce-25cc898a1c96	7063	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7400 577821.	Joseph Anderson	josephanderson5719@gmail.com	\N	2022-07-24 06:46:57+00
200991	e3abecca-d5ac-448a-a8ed-bfd1e92942d6	7026	Please find my CV attached.	Sarah Allen	donnawalker7761@halden-logistics.co.uk	\N	2023-04-14 00:49:55+00
200992	e7eafef4-506a-41ab-a744-849d209748ef	7025	I am keen to apply for this role.\nI have five years of experience.	Michelle Morris	\N	+447800397611	2022-07-22 17:55:34+00
200993	5b517726-aa80-40f2-a02b-43f5e9746b7b	7090	Please find my CV attached.	Charles Campbell	charles_campbell6317@outlook.com	+447400314326	2021-11-05 05:19:08+00
200994	dbdf6554-9bd2-4d95-af41-b71d098cff03	7005	Available immediately, full clean licence.	William Parker	\N	\N	2022-06-14 12:16:42+00
200995	52701f53-14f1-43b9-a2a0-293d147493e1	7041	Please find my CV attached.	\N	\N	\N	2022-10-17 14:28:28+00
200996	51c29e87-b19f-40ce-ac16-eb84c0870e21	7039	I am keen to apply for this role.\nI have five years of experience.	Thomas Jones	thomas_jones@outlook.com	\N	2021-10-13 01:18:58+00
200997	b59a9616-41e9-4e68-a3d4-9f80cfc7c468	7062	Please find my CV attached.	\N	\N	\N	2021-07-09 15:07:40+00
200998	0b4c0ab5-17d9-4f0e-af15-a5670f9e8044	7039	Please find my CV attached.	\N	\N	\N	2022-08-25 20:20:38+00
200999	f4f92c49-bd40-4121-ac6e-ff70b33a041e	7079	Please find my CV attached.\nCall me on +44 7400 142693.	Nancy Moore	nancy.moore@gmail.com	+447800767284	2023-02-14 07:00:29+00
201000	8a15c9f8-8b28-471c-ab10-e92fa2733e07	7089	Please find my CV attached.	\N	\N	\N	2022-07-23 19:27:44+00
201001	0b4c0ab5-17d9-4f0e-af15-a5670f9e8044	7056	Please find my CV attached.	\N	\N	\N	2022-08-12 12:19:39+00
201002	6627d403-5e47-4f9a-acad-1c4743ca2cc5	7099	Please find my CV attached.	Michelle Miller	michelle_miller@northgate-care.co.uk	\N	2021-10-18 13:06:34+00
201003	3d90f9ff-ac5e-430c-aa05-7c77f6ee7b47	7023	Available immediately, full clean licence.	\N	\N	\N	2022-12-18 22:04:59+00
201004	f1729a10-b594-4eb1-a7b5-78f6fd4235a9	7042	Available immediately, full clean licence.	\N	\N	\N	2022-12-28 09:53:30+00
201005	1584927a-50e9-46c1-a72d-760a9276d866	7118	I am keen to apply for this role.\nI have five years of experience.	Linda Adams	linda_adams2997@gmail.com	+447800136077	2022-01-11 15:36:30+00
201006	a9f6827f-86b2-42eb-a45d-b7f34d2e78bf	7109	Available immediately, full clean licence.	\N	\N	\N	2022-04-29 09:26:09+00
201007	5f2e5104-6e08-448b-a44b-6d6972c6334a	7030	Available immediately, full clean licence.	\N	\N	\N	2021-02-01 18:48:33+00
201008	d83fe1f6-4ffe-4d4a-a8fe-86bd91a0758a	7030	Available immediately, full clean licence.\nCall me on +44 7800 994463.	Lisa Thompson	lisa_thompson2960@gmail.com	\N	2022-07-14 02:38:34+00
201009	66c5db9f-9220-42b7-a8a8-d93505932231	7048	Available immediately, full clean licence.	\N	\N	\N	2023-03-29 07:15:48+00
201010	26c0a8ab-34f7-4740-ad4b-902405b59563	7005	Please find my CV attached.	\N	\N	\N	2021-07-30 17:14:21+00
201011	19b07c5a-0215-4a02-a3e3-ca0d61f055ce	7111	Please find my CV attached.	John Morgan	john.morgan@gmail.com	+447400944661	2022-01-23 05:44:27+00
201012	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7058	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-07-17 02:13:57+00
201013	cb7455bb-f266-4b83-a8ef-3ebd01f9e265	7079	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-05-24 03:59:44+00
201014	196578d2-b057-413a-a282-ea6ccb3f0dfb	7028	I am keen to apply for this role.\nI have five years of experience.	Michelle Stewart	michelle_stewart@outlook.com	\N	2023-01-14 16:56:05+00
201015	55f14b66-84a4-4480-ab8a-0771d47f0517	7067	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-25 12:20:06+00
201016	93edf3b6-a235-4f9a-a38a-e8a11a18c29b	7047	Please find my CV attached.	\N	\N	\N	2021-07-01 23:44:14+00
201017	c4ad5530-de68-4a88-aabc-35a09c3c81da	7029	I am keen to apply for this role.\nI have five years of experience.\nCall me on +91 95076 58771.	Kimberly Lewis	kimberly_lewis@outlook.com	+447800615417	2021-11-10 03:28:17+00
201018	c2efdd41-498f-43d9-a468-9ef1099abafe	7017	Please find my CV attached.	\N	\N	\N	2021-09-24 13:40:47+00
201019	3cc75735-ea9f-4a16-a696-3f709c3bc939	7081	Available immediately, full clean licence.	\N	\N	\N	2022-09-26 08:08:48+00
201020	6ec6a878-71e7-4e7f-a223-857fc1e85450	7054	I am keen to apply for this role.\nI have five years of experience.	Anthony Allen	anthony.allen@outlook.com	\N	2022-09-02 11:01:30+00
201021	1f96625a-0e1e-4768-a6e8-4793927bd814	7066	Please find my CV attached.	Jennifer Cook	daniel.carter@quillstone.co.uk	\N	2023-04-09 18:07:34+00
201022	4a5f3595-3f54-4319-a419-d779232271af	7003	Please find my CV attached.	Daniel Anderson	\N	+447800705924	2022-02-11 14:44:26+00
201023	8251f2d8-9216-4fe0-a728-19743cad9549	7034	I am keen to apply for this role.\nI have five years of experience.	Joshua Morgan	joshuamorgan@northgate-care.co.uk	+447400056800	2022-03-03 11:00:08+00
201024	c427ba68-7f9a-4ae8-ac50-137858d5a432	7014	Please find my CV attached.	Daniel Nelson	\N	\N	2022-06-05 19:13:51+00
201025	4e837bdd-efdf-4a0c-aaa2-08f1b0398aa3	7037	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-06 12:26:30+00
201026	df8ff647-15fb-416b-aa63-7a6cbb206846	7004	Please find my CV attached.\nCall me on +48 501 376 999.	John Cooper	john_cooper@outlook.com	\N	2022-12-06 21:34:30+00
201027	f22e9600-7816-4080-a40a-cd8925b8089c	7100	Available immediately, full clean licence.	\N	\N	\N	2021-07-21 14:48:54+00
201028	c242072a-61b2-4d53-a532-060f9bd8f865	7118	Please find my CV attached.	\N	\N	\N	2022-03-20 09:18:37+00
201029	0ba2c20f-b402-48c3-a639-9d2fb92b1c11	7080	Available immediately, full clean licence.	Elizabeth Jones	elizabethjones@outlook.com	+447400049050	2021-03-16 02:35:10+00
201030	04155ecc-141e-4c0c-a90a-75c55b5859fd	7057	Please find my CV attached.	\N	\N	\N	2021-08-26 20:05:00+00
201031	89c1373c-8daa-4424-ab76-9ecf1af0f943	7118	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-26 12:03:00+00
201032	51e1065e-8ea3-4a1f-a26d-472094c491d2	7108	Please find my CV attached.	Donna Stewart	donnastewart3517@outlook.com	\N	2022-06-28 21:34:56+00
201033	2dcd082b-8274-4e3f-acb4-ce8c0e3ef713	7105	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-07-05 06:46:19+00
201034	77e4628b-b1f6-4017-a8f5-d01833ad06eb	7010	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-10 15:52:27+00
201035	248268c9-2c4c-4359-a15c-d77ce75f65eb	7126	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 785502.	James Brown	james_brown@northgate-care.co.uk	+447800060495	2022-08-18 04:32:22+00
201036	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7013	Available immediately, full clean licence.	\N	\N	\N	2023-04-07 03:54:34+00
201037	d15fe0cd-2716-4a1c-aa8d-f2b140d7dabc	7072	Please find my CV attached.	\N	\N	\N	2021-09-06 22:41:34+00
201038	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7073	Please find my CV attached.	Michelle King	michelle_king5504@northgate-care.co.uk	\N	2021-01-08 01:19:27+00
201039	a6d9e3a7-2257-4c29-a96d-58bddd28532c	7014	Please find my CV attached.	\N	\N	\N	2022-12-21 19:05:18+00
201040	2ecf1313-fa21-4747-ada1-ee1111c8c528	7074	Please find my CV attached.	\N	\N	\N	2021-10-04 13:34:14+00
201041	cbe1c80a-f6db-451a-abc0-746aef64ecfd	7017	Available immediately, full clean licence.	Ashley Stewart	ashley.stewart5320@outlook.com	+447400926937	2022-07-04 00:25:09+00
201042	c7ece265-15ac-401f-a3c7-1db627838c5b	7058	Available immediately, full clean licence.	\N	\N	\N	2021-06-08 03:00:04+00
201043	19a4ad88-d3c1-4fcf-a767-cece9dc8172d	7072	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-23 00:24:06+00
201044	1f96625a-0e1e-4768-a6e8-4793927bd814	7039	I am keen to apply for this role.\nI have five years of experience.\nCall me on +353 87 275 2587.	Robert Wright	robert.wright8133@gmail.com	\N	2021-03-18 20:56:04+00
201045	e78d2117-973f-4761-a2e1-a97312a1a3b4	7067	Please find my CV attached.	\N	\N	\N	2021-08-02 10:35:14+00
201046	1d3976ae-9492-4505-a91a-0b1d8136acbc	7017	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-18 01:35:25+00
201047	79eb4da9-99df-40fd-a49b-f34fa806c9b8	7125	Available immediately, full clean licence.	Kimberly Edwards	kimberly_edwards6818@gmail.com	+447800488064	2021-01-08 02:12:31+00
201048	26c0a8ab-34f7-4740-ad4b-902405b59563	7067	Please find my CV attached.	\N	\N	\N	2022-03-10 03:42:12+00
201049	971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	7087	Available immediately, full clean licence.	\N	\N	\N	2023-04-03 07:39:12+00
201050	f122827e-cc8f-4f07-a4d3-6bfb7dd4e2f1	7093	Available immediately, full clean licence.	David Turner	david_turner@northgate-care.co.uk	\N	2022-03-02 00:22:23+00
201051	a636dd00-3727-4e70-acd1-eebce1246c9c	7024	Please find my CV attached.	James Jackson	carol.reed5943@halden-logistics.co.uk	\N	2021-04-16 05:50:52+00
201052	fdec8c40-f672-497c-a8c6-ed1a91ed01d8	7111	Please find my CV attached.	Lisa Clark	\N	+447555636713	2022-04-20 16:26:18+00
201053	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7000	Available immediately, full clean licence.\nCall me on +44 7800 379977.	Andrew Stewart	andrew_stewart@northgate-care.co.uk	+447800559705	2023-01-26 04:05:13+00
201054	9ca0f661-ff6f-496f-a48a-82a1f4033b37	7096	Please find my CV attached.	Barbara Harris	\N	\N	2021-05-29 02:20:57+00
201055	a9f6827f-86b2-42eb-a45d-b7f34d2e78bf	7113	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-24 02:17:44+00
201056	22764b28-4548-4d9e-abb9-da386b9e5aa6	7108	Available immediately, full clean licence.	Michael Clark	michaelclark5801@northgate-care.co.uk	\N	2021-09-14 21:16:40+00
201057	fb2cbf07-a06b-4e58-a19d-6fcd3e316397	7053	Please find my CV attached.	\N	\N	\N	2022-09-04 05:16:24+00
201058	4a2d4e70-f5fd-4ec3-a3b2-2718b3e612b8	7045	Available immediately, full clean licence.	\N	\N	\N	2022-08-15 22:08:47+00
201059	277ca0e3-64b8-4705-a8ca-b73c5626fc62	7038	I am keen to apply for this role.\nI have five years of experience.	Betty Robinson	bettyrobinson@outlook.com	+447400812196	2023-04-24 11:27:55+00
201060	1c3fd706-e17f-4646-a904-0a60248b21e7	7027	Please find my CV attached.	\N	\N	\N	2021-10-13 08:52:25+00
201061	b55975bf-8381-4d30-ad05-2cd61dbac67d	7044	Available immediately, full clean licence.	\N	\N	\N	2021-05-12 16:06:58+00
201062	c41f3494-ca25-4d37-a5b8-5cd2f87392e7	7098	Please find my CV attached.\nCall me on +44 7800 342484.	Charles Young	charles.young7632@northgate-care.co.uk	\N	2022-06-14 11:53:21+00
201063	6a3c567d-6acc-4343-a0a6-af6a5e28aede	7112	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-23 11:05:14+00
201064	0cf5339d-0668-439e-a124-ad7f773cbf79	7002	Available immediately, full clean licence.	\N	\N	\N	2022-10-10 07:11:57+00
201065	85cac462-265d-435b-ad36-e6c4f5361954	7067	Please find my CV attached.	Michelle Mitchell	michelle_mitchell244@outlook.com	+447400560447	2021-01-17 09:49:41+00
201066	89db84b1-fb4b-4c2a-a898-582c818afc20	7075	Please find my CV attached.	\N	\N	\N	2022-02-12 06:28:48+00
201067	23c0c3a3-fd74-4a33-a775-f151bf916ac8	7030	Please find my CV attached.	\N	\N	\N	2021-11-06 17:00:27+00
201068	0d45d000-46ae-4447-a7b1-fafc8dd36acf	7033	Please find my CV attached.	James Bell	james.bell7798@gmail.com	\N	2022-10-29 10:28:07+00
201069	1b8c8b43-638c-4d50-acdc-aaa2c1a6c482	7011	Please find my CV attached.	\N	\N	\N	2022-06-07 06:00:50+00
201070	d93e86b3-acb5-45c0-ab2d-8a4e38815e82	7063	Please find my CV attached.	\N	\N	\N	2021-07-26 15:00:54+00
201071	69df746b-e344-47c9-a642-a46f4c5f7944	7109	Available immediately, full clean licence.\nCall me on +44 7800 502344.	Patricia Collins	patricia.collins@gmail.com	+447800420218	2022-11-01 10:15:59+00
201072	55f14b66-84a4-4480-ab8a-0771d47f0517	7020	Please find my CV attached.	\N	\N	\N	2023-05-03 16:00:21+00
201073	a35da778-bdce-4744-aa10-8c62ec2c0599	7118	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-22 16:57:27+00
201074	07706ac9-c27e-42c4-a63f-8304980077fc	7068	Available immediately, full clean licence.	Jessica Green	jessicagreen@outlook.com	\N	2023-03-16 14:28:23+00
201075	5ce3e54d-a288-4f47-acbf-73c69a844322	7069	Please find my CV attached.	\N	\N	\N	2021-12-10 05:09:03+00
201076	14b4115e-1629-4ef6-a977-e6378176fd2a	7114	Please find my CV attached.	\N	\N	\N	2022-05-13 03:03:12+00
201077	4d8a3db3-fccd-4cc3-aca8-742823fbd459	7079	Please find my CV attached.	Daniel Parker	daniel_parker@outlook.com	+447800228707	2023-02-22 08:19:38+00
201078	58616056-1c9f-4bfe-a004-011834ed4804	7076	Available immediately, full clean licence.	\N	\N	\N	2022-07-20 04:18:36+00
201079	3f9beff1-feff-43b0-a1ff-6b4018b4a46f	7078	Available immediately, full clean licence.	\N	\N	\N	2022-06-14 07:58:00+00
201080	3d90f9ff-ac5e-430c-aa05-7c77f6ee7b47	7122	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7700 175611.	Richard Moore	richard_moore9954@outlook.com	\N	2022-05-13 07:14:44+00
201081	bc6fc3db-4edc-49ef-ad03-3800c7fcfe6d	7054	I am keen to apply for this role.\nI have five years of experience.	Ashley Johnson	karen_king@quillstone.co.uk	\N	2022-05-19 18:11:22+00
201082	f75b6d08-081f-4c5e-ade1-97debefd0386	7031	Please find my CV attached.	Patricia Evans	\N	+447555877254	2021-03-29 10:20:10+00
201083	c279f276-76c6-4ef5-afd2-d283fa7a82df	7005	Please find my CV attached.	Karen Thompson	karen_thompson@northgate-care.co.uk	+447800252728	2021-12-19 20:39:43+00
201084	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7073	Please find my CV attached.	James Anderson	\N	\N	2021-06-24 13:25:24+00
201085	f98e2917-1a74-4b1a-a882-af9d5aedd550	7094	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-27 14:49:46+00
201086	82033b0c-4f4b-4d63-a5e4-b6a1d5036e11	7115	I am keen to apply for this role.\nI have five years of experience.	Sarah Williams	sarah_williams@outlook.com	\N	2021-03-24 01:22:27+00
201087	98779377-3921-4ee7-abb8-6f68f9157253	7040	Available immediately, full clean licence.	\N	\N	\N	2021-10-28 15:49:29+00
201088	7433ecc3-9fb2-4144-afdf-e139529f8637	7010	Please find my CV attached.	\N	\N	\N	2023-03-31 22:24:39+00
201089	f2cad822-70a9-4d13-a5a1-3625a3fcdc5b	7092	Available immediately, full clean licence.\nCall me on +44 7800 046624.	Joshua Thompson	joshua.thompson3521@outlook.com	+447555632409	2022-03-12 00:39:31+00
201090	96d544ad-db21-4638-a1f2-b978b14aa81e	7034	Available immediately, full clean licence.	\N	\N	\N	2021-12-03 01:06:39+00
201091	0ee1658e-4190-4e16-af25-086893a5defc	7058	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-27 12:14:00+00
201092	9f1d77dd-019c-43b8-a2c3-e661f56419fc	7028	Please find my CV attached.	John Baker	john_baker9272@gmail.com	\N	2021-06-06 01:28:15+00
201093	a041d0f2-2b57-4f90-abcc-bc48935d27ef	7060	Please find my CV attached.	\N	\N	\N	2021-03-03 10:20:08+00
201094	ba313654-6e97-4d63-a2c9-22b8a9be7638	7038	Available immediately, full clean licence.	\N	\N	\N	2021-03-06 06:50:40+00
201095	a636dd00-3727-4e70-acd1-eebce1246c9c	7097	I am keen to apply for this role.\nI have five years of experience.	John Murphy	johnmurphy1440@gmail.com	+447555057422	2022-05-22 17:33:23+00
201096	01c33a1f-96cc-4785-acbb-dea4bc814173	7095	Please find my CV attached.	\N	\N	\N	2021-02-12 15:05:39+00
201097	f1729a10-b594-4eb1-a7b5-78f6fd4235a9	7035	Please find my CV attached.	\N	\N	\N	2021-08-27 13:12:30+00
201098	9257a60c-35fb-4cd7-a3a6-e97f7e976cd6	7011	Available immediately, full clean licence.\nCall me on +91 99894 89909.	Betty White	bettywhite@outlook.com	\N	2021-03-22 12:00:28+00
201099	311b4b18-45e5-4a0b-a498-4cc32e84d255	7119	Please find my CV attached.	\N	\N	\N	2021-05-20 05:18:29+00
201100	391371a9-b0c7-4efa-a29b-c02ab4dab0d1	7070	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-12 04:52:43+00
201101	b1474cef-1210-46ea-a450-1513563af96d	7078	Please find my CV attached.	James Brown	james_brown9432@northgate-care.co.uk	+447800277724	2021-07-19 16:23:50+00
201102	2a901884-fc8e-49ad-ad68-73f649620fee	7095	Available immediately, full clean licence.	\N	\N	\N	2021-03-22 08:37:16+00
201103	64e6912c-c0e7-4c37-ad93-a4db44b30a8a	7003	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-05 13:01:16+00
201104	c431f3fd-73fc-4ab0-a726-23a6f90f16a1	7072	I am keen to apply for this role.\nI have five years of experience.	Daniel Edwards	danieledwards@outlook.com	\N	2021-02-27 12:00:51+00
201105	01141216-933d-4e1f-ab03-801ccf86179f	7070	Available immediately, full clean licence.	\N	\N	\N	2021-06-23 00:03:04+00
201106	8251f2d8-9216-4fe0-a728-19743cad9549	7080	Available immediately, full clean licence.	\N	\N	\N	2023-02-05 12:20:55+00
201107	5ce3e54d-a288-4f47-acbf-73c69a844322	7064	Please find my CV attached.\nCall me on +353 86 908 2383.	Thomas Williams	thomas_williams8039@northgate-care.co.uk	+447400476638	2023-01-02 15:36:47+00
201108	07706ac9-c27e-42c4-a63f-8304980077fc	7011	Available immediately, full clean licence.	\N	\N	\N	2023-05-01 02:00:28+00
201109	44283ebe-92c8-4f7e-a91d-938c73aa0e25	7102	Available immediately, full clean licence.	\N	\N	\N	2022-02-21 13:26:34+00
201110	5ece42ab-b560-4b9d-af3c-303792efbd99	7129	Please find my CV attached.	Sarah Stewart	sarah.stewart8522@outlook.com	\N	2023-01-19 02:06:06+00
201111	214f30ee-97ec-400f-a9f9-659f98c3d778	7033	I am keen to apply for this role.\nI have five years of experience.	James Carter	patriciajones8291@halden-logistics.co.uk	\N	2023-04-28 10:01:18+00
201112	277ca0e3-64b8-4705-a8ca-b73c5626fc62	7102	Please find my CV attached.	Carol Mitchell	\N	+447400401334	2022-02-24 09:17:39+00
201113	39618a8d-fddd-473b-a500-1a33f639aee6	7030	I am keen to apply for this role.\nI have five years of experience.	Karen Robinson	karen_robinson@outlook.com	+447800370133	2021-06-03 01:23:16+00
201114	eeb7e771-6ae2-4acf-aeca-0af05356590e	7038	Please find my CV attached.	Joshua Brown	\N	\N	2023-01-17 12:19:03+00
201115	af7ccd57-0f37-477e-a1e9-37ecd476ccf9	7079	Available immediately, full clean licence.	\N	\N	\N	2021-03-02 08:21:01+00
201116	db76c64f-af59-4042-a8ff-e4ebe74d0cc1	7096	Available immediately, full clean licence.\nCall me on +91 94033 89074.	Steven Robinson	stevenrobinson3953@outlook.com	\N	2021-07-22 11:29:34+00
201117	fc140929-8870-4992-a87a-63865b61b470	7121	Please find my CV attached.	\N	\N	\N	2022-08-15 21:26:18+00
201118	dbdf6554-9bd2-4d95-af41-b71d098cff03	7122	Available immediately, full clean licence.	\N	\N	\N	2021-06-08 19:43:20+00
201119	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7103	I am keen to apply for this role.\nI have five years of experience.	Donna Anderson	donna_anderson@northgate-care.co.uk	+447555551028	2022-07-19 08:29:43+00
201120	c242072a-61b2-4d53-a532-060f9bd8f865	7006	Please find my CV attached.	\N	\N	\N	2021-10-09 01:00:41+00
201121	8216c0f6-d541-4705-a303-a476f33f4740	7020	Available immediately, full clean licence.	\N	\N	\N	2022-12-02 22:13:52+00
201122	5fc5d734-17cc-493f-a77d-d565297c3bde	7098	Available immediately, full clean licence.	John Smith	john_smith@outlook.com	\N	2021-09-01 11:17:30+00
201123	89c1373c-8daa-4424-ab76-9ecf1af0f943	7081	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-10-08 21:17:12+00
201124	f2c61588-ceeb-45a4-ae52-62ea9c2a771a	7092	Available immediately, full clean licence.	\N	\N	\N	2022-06-12 10:09:50+00
201125	c00d685a-69fa-4191-aa98-41a4eaf0cca0	7034	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 385129.	Emily Parker	emily_parker@northgate-care.co.uk	+447400351606	2021-02-08 11:51:42+00
201126	2e4a83ad-9acb-479e-a6ec-733861d54be5	7111	Please find my CV attached.	\N	\N	\N	2023-03-04 23:07:01+00
201127	f2cad822-70a9-4d13-a5a1-3625a3fcdc5b	7079	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-16 00:45:20+00
201128	5591333b-228d-4640-a1d6-84ee82c51601	7041	I am keen to apply for this role.\nI have five years of experience.	Patricia Mitchell	patriciamitchell2413@outlook.com	\N	2021-03-27 13:45:51+00
201129	c2efdd41-498f-43d9-a468-9ef1099abafe	7052	Available immediately, full clean licence.	\N	\N	\N	2022-11-02 05:14:56+00
201130	59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	7090	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-05-21 09:18:41+00
201131	cfc99b99-1e9e-4390-ade7-a3a5b723b1bb	7004	Please find my CV attached.	John Scott	johnscott@outlook.com	+447400332925	2021-07-26 00:36:18+00
201132	cfa18ec0-73b2-4c0c-a329-7a64271c5e8e	7037	Available immediately, full clean licence.	\N	\N	\N	2022-10-13 04:51:06+00
201133	482c4e74-0fcc-4815-af88-72d27a509f39	7093	Available immediately, full clean licence.	\N	\N	\N	2021-10-08 05:11:08+00
201134	10086ff0-ce52-46ec-ad25-ec0123c0d269	7083	Please find my CV attached.\nCall me on +353 87 286 3890.	Robert Miller	robertmiller1643@gmail.com	\N	2022-07-25 12:58:25+00
201135	8c29e2c1-6116-4086-a5aa-8044d24501d7	7105	Please find my CV attached.	\N	\N	\N	2023-02-21 19:51:07+00
201136	9f02cc84-dc19-4aff-ae99-66ac4a3a9332	7038	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-29 04:54:34+00
201137	7e181c6f-1550-4ec8-a7b5-f44340a7c6c2	7007	Please find my CV attached.	Steven Parker	steven_parker7925@gmail.com	+447800142089	2022-02-11 10:47:00+00
201138	c103b3fe-321c-48f5-a9d4-5c12019c9051	7025	Available immediately, full clean licence.	\N	\N	\N	2022-03-29 14:23:23+00
201139	8ec575fe-d91a-487a-af26-fcd69b33c82a	7094	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-18 14:16:59+00
201140	9a83e35f-23f3-484d-ae08-5b521e2e0d9e	7003	Please find my CV attached.	Michael Carter	michael.carter152@northgate-care.co.uk	\N	2022-01-08 20:09:35+00
201141	a3711e0d-6098-4d40-aca8-57ab99cf997c	7037	Available immediately, full clean licence.	John Morgan	robert_harris@halden-logistics.co.uk	\N	2022-10-08 13:08:35+00
201142	b819f2c9-8456-4121-ac4a-45c731632d06	7090	Available immediately, full clean licence.	Paul Clark	\N	+447400750670	2021-02-22 14:03:08+00
201143	ede9402c-3fa3-4d32-ad76-e937c268d108	7117	Please find my CV attached.\nCall me on +353 86 608 9497.	Jessica Edwards	jessica_edwards@gmail.com	+447800330416	2022-04-27 16:43:26+00
201144	19b07c5a-0215-4a02-a3e3-ca0d61f055ce	7041	I am keen to apply for this role.\nI have five years of experience.	Matthew Parker	\N	\N	2022-05-18 05:13:04+00
201145	db1dd7c3-2dc7-4aa7-aa55-867a2c33bbd8	7064	Available immediately, full clean licence.	\N	\N	\N	2022-11-23 10:16:47+00
201146	f72a03ca-928f-4cbf-a82c-c63f71cc6d42	7031	I am keen to apply for this role.\nI have five years of experience.	Andrew White	andrew.white@outlook.com	\N	2021-02-06 23:08:06+00
201147	9ac5cad0-a20b-40a4-a3aa-7b29930286d5	7089	Available immediately, full clean licence.	\N	\N	\N	2023-05-06 03:19:30+00
201148	a041d0f2-2b57-4f90-abcc-bc48935d27ef	7115	Please find my CV attached.	\N	\N	\N	2023-04-12 06:27:30+00
201149	971a3fe7-7f8d-4702-aff8-a7a6bf89e75b	7125	I am keen to apply for this role.\nI have five years of experience.	Karen Johnson	karen.johnson9484@outlook.com	+447800698607	2022-12-12 01:13:28+00
201150	66c5db9f-9220-42b7-a8a8-d93505932231	7070	Please find my CV attached.	\N	\N	\N	2021-12-26 22:04:30+00
201151	b819f2c9-8456-4121-ac4a-45c731632d06	7039	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-17 21:22:38+00
201152	54baf894-114d-451d-ad26-c36e4ac3acb8	7037	Please find my CV attached.\nCall me on +44 7555 488209.	Robert Campbell	robert_campbell@northgate-care.co.uk	\N	2022-07-19 17:03:33+00
201153	cb7455bb-f266-4b83-a8ef-3ebd01f9e265	7013	Please find my CV attached.	\N	\N	\N	2022-05-23 18:56:55+00
201154	c431f3fd-73fc-4ab0-a726-23a6f90f16a1	7045	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-06-01 10:18:19+00
201155	f96c9bce-165a-482e-afba-8c1c142519c4	7106	Available immediately, full clean licence.	Charles Lee	charleslee2143@outlook.com	+447555847169	2022-04-08 20:25:14+00
201156	4788bd37-98c6-492e-af2d-13e722edae0a	7015	Available immediately, full clean licence.	\N	\N	\N	2022-05-01 03:59:44+00
201157	f6a91f59-7d8c-4e9a-a6e1-7b8b91ffb8a1	7015	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-12-20 11:43:49+00
201158	f3852247-0092-4822-aca9-4629c5eae6f8	7119	Please find my CV attached.	Thomas Harris	thomasharris@gmail.com	\N	2023-05-27 09:54:54+00
201159	8686623e-ad60-48f4-a9be-8fbaf3b03f55	7051	Available immediately, full clean licence.	\N	\N	\N	2022-05-22 03:19:45+00
201160	f82f60cf-aabe-4fe3-a8df-5c9f77770381	7036	Please find my CV attached.	\N	\N	\N	2022-02-13 09:48:10+00
201161	1cbe43a4-09b1-483c-aa1c-0e035ca9fc13	7097	Please find my CV attached.\nCall me on +44 7555 635935.	Ashley Collins	ashley.collins4326@outlook.com	+447555816893	2021-04-25 00:10:18+00
201162	5d543ca2-cd5a-414b-a614-ef052427b43c	7016	Available immediately, full clean licence.	\N	\N	\N	2023-02-03 18:45:21+00
201163	d548a896-a534-4061-a190-0eefc83b460b	7005	Available immediately, full clean licence.	\N	\N	\N	2021-03-19 11:05:23+00
201164	c242072a-61b2-4d53-a532-060f9bd8f865	7112	Please find my CV attached.	Ashley Collins	ashleycollins@northgate-care.co.uk	\N	2021-11-09 19:35:43+00
201165	910e02df-9853-4687-a0c0-a0a1731a7cf7	7067	Please find my CV attached.	\N	\N	\N	2022-09-05 17:50:05+00
201166	6a38980c-7eda-48b2-ae5c-0c792708b080	7106	Available immediately, full clean licence.	\N	\N	\N	2022-08-08 06:14:27+00
201167	5f2e5104-6e08-448b-a44b-6d6972c6334a	7103	I am keen to apply for this role.\nI have five years of experience.	Joseph Anderson	joseph_anderson8349@gmail.com	+447911248443	2022-10-09 00:18:09+00
201168	7de5d571-0cdc-4378-a0e3-bdc4a7f3eed9	7065	Please find my CV attached.	\N	\N	\N	2021-07-12 20:23:08+00
201169	53a04168-79e6-46d5-aad4-fd2ccb269c3c	7108	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-03-31 04:43:50+00
201170	af4d5d92-85a6-4065-ade0-55d2920c90d3	7128	Available immediately, full clean licence.\nCall me on +44 7400 507653.	Joshua Wilson	joshua_wilson@outlook.com	\N	2021-02-08 04:04:30+00
201171	db1dd7c3-2dc7-4aa7-aa55-867a2c33bbd8	7013	Available immediately, full clean licence.	Donald Carter	andrew_edwards@halden-logistics.co.uk	\N	2023-02-13 17:19:19+00
201172	672fdc4f-46f0-44ac-ae17-18500747df2a	7074	Please find my CV attached.	Steven Campbell	\N	+447400827755	2021-05-17 16:10:56+00
201173	101c8ab6-ff21-42b4-a672-0e1e8bbfc9cc	7120	I am keen to apply for this role.\nI have five years of experience.	Donald Parker	donald.parker7874@outlook.com	+447400286065	2021-10-06 20:38:52+00
201174	89db84b1-fb4b-4c2a-a898-582c818afc20	7118	I am keen to apply for this role.\nI have five years of experience.	Patricia Johnson	\N	\N	2021-05-06 18:30:22+00
201175	58616056-1c9f-4bfe-a004-011834ed4804	7073	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-12 05:31:55+00
201176	cce64572-b75b-47bd-a6bf-ccace23f9474	7061	Please find my CV attached.	Steven Williams	steven.williams@outlook.com	\N	2022-03-03 21:09:46+00
201177	cef7c030-7bdd-492b-a36b-b2edd7a47630	7054	Available immediately, full clean licence.	\N	\N	\N	2023-01-24 01:40:06+00
201178	8c554c4d-1d72-49a4-a76e-842f225a40d1	7033	Please find my CV attached.	\N	\N	\N	2023-05-28 02:45:36+00
201179	d310df74-9c47-4c21-adbd-2a0766fdc823	7057	Please find my CV attached.\nCall me on +48 660 014 622.	Thomas Cooper	thomas.cooper8603@gmail.com	+447400334577	2021-08-20 16:49:33+00
201180	72943eb3-fdf9-4d60-a9b8-2704b93bb806	7093	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-05-03 04:15:24+00
201181	f44e1ca8-c677-47f3-aa22-1341fdc831ca	7002	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-10 08:11:33+00
201182	65a9e12a-ffe6-49ae-a1c5-a1d3d21a4f87	7113	Available immediately, full clean licence.	Steven Moore	stevenmoore4693@gmail.com	\N	2022-03-17 10:09:15+00
201183	b78e213a-ffc2-49f0-a1dc-a24a7ea7262f	7111	Available immediately, full clean licence.	\N	\N	\N	2021-11-20 03:33:52+00
201184	75167cdd-bff2-44cc-ac96-711bead03071	7097	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-01-05 01:03:01+00
201185	f96c9bce-165a-482e-afba-8c1c142519c4	7086	Please find my CV attached.	William Bailey	william.bailey@gmail.com	+447700079248	2021-08-20 06:58:45+00
201186	18e3a8ff-d753-44f1-a2e1-4ad8f119dca8	7003	Available immediately, full clean licence.	\N	\N	\N	2021-10-23 14:21:42+00
201187	9fea975d-00fa-4725-a95b-208683c2acaf	7062	Please find my CV attached.	\N	\N	\N	2021-02-05 16:02:09+00
201188	0c3c954d-9187-4321-a6e6-c2789d02743f	7017	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 669756.	John Cook	johncook@gmail.com	\N	2022-03-19 19:13:16+00
201189	6eb30aa8-63b8-4493-a1a1-396ba379f77c	7002	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-03-24 02:47:05+00
201190	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7126	Please find my CV attached.	\N	\N	\N	2022-05-14 21:41:35+00
201191	94d93929-7365-43ce-a5c5-62d7ea10906a	7034	I am keen to apply for this role.\nI have five years of experience.	Emily Baker	emily_baker@gmail.com	+447400958950	2022-03-17 21:53:19+00
201192	894ce90b-9216-4224-affe-663c1a8a92d4	7088	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-02-26 00:01:45+00
201193	2cebb8a4-f916-444c-a19c-e1b0c5bd4a22	7051	Available immediately, full clean licence.	\N	\N	\N	2021-12-01 06:54:29+00
201194	49c72a7a-6e0d-4097-a016-b82a30671f95	7012	I am keen to apply for this role.\nI have five years of experience.	Robert Davis	robertdavis@outlook.com	\N	2021-04-05 08:20:21+00
201195	ce6a592c-8855-48ed-ac17-5366ad16512f	7059	Please find my CV attached.	\N	\N	\N	2021-07-09 18:21:42+00
201196	214f30ee-97ec-400f-a9f9-659f98c3d778	7003	Available immediately, full clean licence.	\N	\N	\N	2023-01-21 00:18:47+00
201197	1a147a6d-c5da-47ab-ad23-218096e1c7b7	7074	Please find my CV attached.\nCall me on +44 7400 591143.	Mark Taylor	mark.taylor8988@northgate-care.co.uk	+447700092746	2022-03-20 07:14:02+00
201198	5e08dd38-befa-4432-a10a-10138d04a689	7110	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-16 14:21:46+00
201199	3282ff56-81d4-4f8a-a9e8-517d4ff51148	7070	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-01-16 19:07:53+00
201200	444f8a56-597c-4057-a232-6fd306850bdf	7086	Please find my CV attached.	Joseph Lewis	josephlewis@northgate-care.co.uk	\N	2021-11-02 23:50:58+00
201201	8c554c4d-1d72-49a4-a76e-842f225a40d1	7028	Available immediately, full clean licence.	Joshua Rogers	thomasbailey@halden-logistics.co.uk	\N	2022-05-15 00:36:30+00
201202	c242072a-61b2-4d53-a532-060f9bd8f865	7000	Please find my CV attached.	Mary Walker	\N	+447400396359	2021-04-05 19:02:39+00
201203	2eaf452a-71cf-4608-ab9d-96eddab38ad0	7076	Available immediately, full clean licence.	Lisa Mitchell	lisa.mitchell@outlook.com	+447400957618	2023-05-07 00:40:14+00
201204	ace79449-28dd-4b42-aecb-a850232f6681	7055	I am keen to apply for this role.\nI have five years of experience.	Kimberly Robinson	\N	\N	2023-03-04 22:21:33+00
201205	805615f9-2893-4aa0-ada3-a0a88074b00f	7064	Available immediately, full clean licence.	\N	\N	\N	2022-01-03 17:45:51+00
201206	5bdcd35e-9007-46dd-ad9e-9323264d93cf	7003	Please find my CV attached.\nCall me on +48 888 351 803.	Karen Jones	karen_jones8768@gmail.com	\N	2023-05-16 09:59:32+00
201207	1af6ac3b-655e-4e94-a748-2d325ab1939c	7007	Please find my CV attached.	\N	\N	\N	2021-09-30 07:20:04+00
201208	8b8fb774-d2c3-4c3f-a841-78f4a5b56e3c	7059	Please find my CV attached.	\N	\N	\N	2022-08-22 02:00:17+00
201209	b3a4dc7f-b23e-46f7-a36b-135ddd9e932e	7022	I am keen to apply for this role.\nI have five years of experience.	Joshua Morris	joshuamorris6373@northgate-care.co.uk	+447400679877	2022-04-25 05:48:24+00
201210	d1c9b4f8-a941-4c19-abd9-60f5be7752d3	7033	Please find my CV attached.	\N	\N	\N	2021-06-24 00:40:10+00
201211	1f0d535a-961d-48df-a4dc-f1988f934721	7080	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-16 09:03:22+00
201212	59d1dda1-3ad0-4130-a0c7-0bfca6e6cdba	7037	I am keen to apply for this role.\nI have five years of experience.	Sandra Lee	sandralee@northgate-care.co.uk	\N	2021-02-20 08:46:17+00
201213	9fea975d-00fa-4725-a95b-208683c2acaf	7127	Please find my CV attached.	\N	\N	\N	2023-01-18 05:38:26+00
201214	1277e22d-c9ab-47d6-ae4e-8e904cc3f422	7065	Available immediately, full clean licence.	\N	\N	\N	2023-01-23 07:43:47+00
201215	5fcaed8c-e5a5-4d90-a438-287d14e6bb80	7078	Available immediately, full clean licence.\nCall me on +44 7555 316229.	Richard Brown	richard.brown3169@northgate-care.co.uk	+447911098548	2021-05-12 11:03:03+00
201216	db76c64f-af59-4042-a8ff-e4ebe74d0cc1	7044	Please find my CV attached.	\N	\N	\N	2021-04-14 00:37:49+00
201217	821a7475-2af3-47ed-a1bf-81a6d303650c	7092	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-12 10:33:11+00
201218	b0027fa7-2feb-4aa0-a156-e59d9df6fd2a	7019	Available immediately, full clean licence.	Jennifer Green	jennifer_green7137@northgate-care.co.uk	\N	2022-07-27 02:29:17+00
201219	0263e462-5eb5-456b-afed-fd93a7b68f5f	7035	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-04-01 11:21:45+00
201220	18a416a2-d076-496f-abdb-63820ff58edb	7061	Please find my CV attached.	\N	\N	\N	2022-02-07 09:00:02+00
201221	8654c23d-50f4-4c32-a163-5673d119b8f8	7028	I am keen to apply for this role.\nI have five years of experience.	Carol Bell	carol.bell9458@gmail.com	+447800724564	2022-07-29 18:53:17+00
201222	d90facff-c490-4591-a578-c6c86b4e15b4	7015	Please find my CV attached.	\N	\N	\N	2022-09-04 07:23:35+00
201223	8411f261-3f82-4988-a3bb-099c3be41b25	7041	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-08-22 10:33:57+00
201224	b3fe7fd9-4be5-4b4d-a804-19a36ff8ca91	7093	Available immediately, full clean licence.\nCall me on +44 7400 815733.	Joseph Davis	joseph.davis9601@northgate-care.co.uk	\N	2021-02-13 10:27:33+00
201225	079beede-f271-48dd-ad48-568250018969	7078	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-06-26 06:47:48+00
201226	7433ecc3-9fb2-4144-afdf-e139529f8637	7019	Available immediately, full clean licence.	\N	\N	\N	2022-12-02 07:33:32+00
201227	1544a310-3390-45f8-a211-94e16712e7b3	7036	I am keen to apply for this role.\nI have five years of experience.	Robert Brown	robertbrown@gmail.com	+447400708904	2022-01-04 14:55:25+00
201228	6a3c567d-6acc-4343-a0a6-af6a5e28aede	7123	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-06-04 20:13:50+00
201229	f22e9600-7816-4080-a40a-cd8925b8089c	7076	Please find my CV attached.	\N	\N	\N	2023-01-02 16:32:49+00
201230	1c5d9820-b80c-4df5-a0ee-3d050f3f3ae0	7094	Available immediately, full clean licence.	Patricia Wright	patriciawright1435@northgate-care.co.uk	\N	2021-10-07 07:26:21+00
201231	f393819d-5ede-432d-af22-cda3deb63629	7000	Please find my CV attached.	Elizabeth Brown	andrew_edwards@halden-logistics.co.uk	\N	2023-05-09 04:15:32+00
201232	b2cf78bf-2d52-407d-a683-f9b8da68a015	7000	I am keen to apply for this role.\nI have five years of experience.	Michael Johnson	\N	+447400209585	2021-07-26 08:52:36+00
201233	5ab24a8e-dc5d-4f6f-a9de-36c3dc19a786	7105	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7800 407630.	Elizabeth Collins	elizabeth.collins9246@northgate-care.co.uk	+447555635341	2023-05-07 06:31:34+00
201234	f4f92c49-bd40-4121-ac6e-ff70b33a041e	7073	Available immediately, full clean licence.	Linda Turner	\N	\N	2022-01-24 23:53:29+00
201235	dad0ff01-721f-4ba8-a69b-9e24fffb8853	7021	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-11-11 22:20:36+00
201236	4a5f3595-3f54-4319-a419-d779232271af	7048	I am keen to apply for this role.\nI have five years of experience.	Jennifer Smith	jennifer_smith@outlook.com	\N	2022-03-15 07:51:05+00
201237	78a214d4-fd33-46bf-ac64-ebe548df820f	7083	Please find my CV attached.	\N	\N	\N	2022-01-10 21:41:42+00
201238	b339ddb2-60ed-4cf6-aae7-3ee86ed0a292	7020	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-12-26 02:32:15+00
201239	321fde87-75e6-4bb5-ab0a-bde79848acc9	7025	I am keen to apply for this role.\nI have five years of experience.	Michael Walker	michael.walker7797@outlook.com	+447800978249	2021-04-26 11:27:45+00
201240	c5b83841-0707-4ba7-a217-cc86beca04f0	7017	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-11 06:24:52+00
201241	8e042405-87f3-494b-a1e5-c86f0331b2a5	7073	Available immediately, full clean licence.	\N	\N	\N	2022-12-31 19:56:36+00
201242	95f0c4db-1fed-4ed4-a0b8-3a5c135c72b1	7083	Available immediately, full clean licence.\nCall me on +44 7800 379977.	William Green	william_green5597@gmail.com	\N	2023-04-20 19:12:46+00
201243	6e4e1e62-1f2c-406f-a8ed-945c381543d2	7067	Available immediately, full clean licence.	\N	\N	\N	2021-11-29 21:49:49+00
201244	dacb6c74-5cf8-43b2-aae3-075de6da101b	7110	Available immediately, full clean licence.	\N	\N	\N	2021-12-13 07:55:29+00
201245	b362a480-2cae-459c-a1ff-f635b5855f6d	7087	I am keen to apply for this role.\nI have five years of experience.	Kimberly Robinson	kimberlyrobinson@gmail.com	+447800617259	2022-07-25 14:25:33+00
201246	4a5f3595-3f54-4319-a419-d779232271af	7104	Please find my CV attached.	\N	\N	\N	2022-02-14 07:31:10+00
201247	df8ff647-15fb-416b-aa63-7a6cbb206846	7049	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-07-26 12:31:10+00
201248	a636dd00-3727-4e70-acd1-eebce1246c9c	7036	Available immediately, full clean licence.	Linda Baker	lindabaker185@northgate-care.co.uk	\N	2023-03-04 19:18:16+00
201249	f1729a10-b594-4eb1-a7b5-78f6fd4235a9	7068	Available immediately, full clean licence.	\N	\N	\N	2021-06-19 10:12:50+00
201250	72943eb3-fdf9-4d60-a9b8-2704b93bb806	7055	Available immediately, full clean licence.	\N	\N	\N	2021-11-12 12:22:07+00
201251	101c8ab6-ff21-42b4-a672-0e1e8bbfc9cc	7066	Available immediately, full clean licence.\nCall me on +44 7555 940194.	James Walker	jameswalker8149@gmail.com	+447800324688	2021-09-10 23:37:24+00
201252	44de5bd5-7570-4efd-aea7-f9ea2dee0740	7125	Please find my CV attached.	\N	\N	\N	2022-01-05 06:15:36+00
201253	32371588-3244-408b-a4a7-c77d2918ca23	7044	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-31 14:01:44+00
201254	7cdbfb17-b2e4-4d52-a19b-aeab19561d02	7040	Available immediately, full clean licence.	James Moore	jamesmoore@northgate-care.co.uk	\N	2023-05-02 06:01:31+00
201255	482c4e74-0fcc-4815-af88-72d27a509f39	7080	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-23 14:01:29+00
201256	79eb4da9-99df-40fd-a49b-f34fa806c9b8	7052	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2023-02-24 09:55:43+00
201257	c1bc92c5-1c3b-41cb-a0bd-48880060f6ae	7038	Please find my CV attached.	Emily Lewis	emily.lewis6894@outlook.com	+447800668936	2022-01-31 14:37:37+00
201258	3ad331fc-868d-4d19-a77a-ed59140c5bab	7044	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-03-31 20:46:07+00
201259	58616056-1c9f-4bfe-a004-011834ed4804	7076	Available immediately, full clean licence.	\N	\N	\N	2022-06-26 20:40:57+00
201260	76a14cf5-2329-42d4-a4a5-3d7112d46ac0	7033	Available immediately, full clean licence.\nCall me on +44 7800 846753.	Emily Thompson	emily_thompson@outlook.com	\N	2021-08-05 22:44:06+00
201261	311b4b18-45e5-4a0b-a498-4cc32e84d255	7110	I am keen to apply for this role.\nI have five years of experience.	Jennifer Lewis	emily.harris3376@northgate-care.co.uk	\N	2023-03-30 22:36:07+00
201262	13f25a5a-7412-4833-adfc-c34d98ca54b8	7069	Please find my CV attached.	Elizabeth Phillips	\N	+447800118689	2023-05-18 16:11:36+00
201263	3282ff56-81d4-4f8a-a9e8-517d4ff51148	7106	I am keen to apply for this role.\nI have five years of experience.	Donald Hill	donaldhill@northgate-care.co.uk	+447555040494	2023-01-19 15:25:26+00
201264	b339ddb2-60ed-4cf6-aae7-3ee86ed0a292	7119	Available immediately, full clean licence.	Kimberly Walker	\N	\N	2023-01-21 20:37:13+00
201265	89c1373c-8daa-4424-ab76-9ecf1af0f943	7017	Available immediately, full clean licence.	\N	\N	\N	2023-05-23 20:12:14+00
201266	f98e2917-1a74-4b1a-a882-af9d5aedd550	7024	Please find my CV attached.	John Carter	john.carter2633@gmail.com	\N	2022-08-14 12:11:54+00
201267	77046637-dcd9-42ed-a1f0-bccb71a2f685	7075	Please find my CV attached.	\N	\N	\N	2022-11-10 06:40:00+00
201268	c81b4e13-1b74-4585-a5f1-20945a44d0ef	7091	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-09-30 19:40:20+00
201269	44283ebe-92c8-4f7e-a91d-938c73aa0e25	7066	Available immediately, full clean licence.\nCall me on +44 7800 660566.	Sandra Collins	sandra_collins4743@northgate-care.co.uk	+447800099175	2022-01-10 02:13:31+00
201270	b7c725cc-2c30-4e6f-a335-7386475bb1d5	7066	Available immediately, full clean licence.	\N	\N	\N	2021-08-08 15:46:45+00
201271	dacb6c74-5cf8-43b2-aae3-075de6da101b	7080	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-02-25 16:38:04+00
201272	e426abe5-2946-490a-ac72-75b0e5c8e179	7045	Available immediately, full clean licence.	Joseph Morgan	joseph.morgan1199@gmail.com	\N	2022-09-11 05:06:36+00
201273	23c0c3a3-fd74-4a33-a775-f151bf916ac8	7106	Available immediately, full clean licence.	\N	\N	\N	2021-11-17 15:55:54+00
201274	66eb8aa2-1d3f-4e7c-aa20-e27590f98fba	7116	Available immediately, full clean licence.	\N	\N	\N	2023-04-30 06:15:40+00
201275	8f19d835-ded7-4594-a758-bcdfdf6ddabc	7012	I am keen to apply for this role.\nI have five years of experience.	Linda Hill	lindahill@gmail.com	+447400690163	2021-10-19 14:05:26+00
201276	66c5db9f-9220-42b7-a8a8-d93505932231	7042	Available immediately, full clean licence.	\N	\N	\N	2023-02-13 11:56:06+00
201277	d2c1d19d-7014-444d-a193-8bfaf0d6830b	7122	Available immediately, full clean licence.	\N	\N	\N	2021-11-16 19:30:53+00
201278	58267fac-0417-4577-ae59-470e15ba8852	7082	Available immediately, full clean licence.\nCall me on +91 95151 30653.	Patricia Young	patricia.young@outlook.com	\N	2021-09-15 12:01:50+00
201279	894ce90b-9216-4224-affe-663c1a8a92d4	7117	Available immediately, full clean licence.	\N	\N	\N	2021-09-18 22:25:15+00
201280	ad3fa53a-eccd-417e-a8f8-7674e241f671	7104	Please find my CV attached.	\N	\N	\N	2021-12-14 22:17:28+00
201281	c7ece265-15ac-401f-a3c7-1db627838c5b	7104	Available immediately, full clean licence.	Linda Nelson	lindanelson@northgate-care.co.uk	+447800354559	2021-08-11 03:05:39+00
201282	aa615151-0ec8-4af3-a8bf-d135ec6ce173	7095	Available immediately, full clean licence.	\N	\N	\N	2022-07-17 03:46:43+00
201283	6d397274-373f-4f0c-aa27-c05451142f9e	7084	Available immediately, full clean licence.	\N	\N	\N	2021-05-01 15:09:23+00
201284	b8833a24-ece5-4ccf-ae94-24727c1e479e	7064	I am keen to apply for this role.\nI have five years of experience.	Nancy Stewart	nancy.stewart@northgate-care.co.uk	\N	2021-10-29 16:18:50+00
201285	d53d3579-dd30-4be0-ab77-0f3899ae8b41	7003	Please find my CV attached.	\N	\N	\N	2022-05-31 01:49:53+00
201286	57f23750-f5a5-4324-af50-cb9e2325141f	7026	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-05-04 14:47:31+00
201287	94599b9c-40ac-4a48-a066-45c9269ff8b9	7052	I am keen to apply for this role.\nI have five years of experience.\nCall me on +44 7555 503761.	Anthony Cooper	anthony_cooper@outlook.com	+447800053303	2022-12-03 08:29:51+00
201288	52d29e3d-91ed-4889-ab49-2978ff2c88a3	7053	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2021-01-26 13:58:01+00
201289	db76c64f-af59-4042-a8ff-e4ebe74d0cc1	7063	Available immediately, full clean licence.	\N	\N	\N	2021-01-25 04:24:33+00
201290	1f0d535a-961d-48df-a4dc-f1988f934721	7011	Please find my CV attached.	Michelle King	michelleking1318@outlook.com	\N	2022-03-29 12:17:03+00
201291	49c72a7a-6e0d-4097-a016-b82a30671f95	7117	Available immediately, full clean licence.	Emily Clark	donnawalker7761@halden-logistics.co.uk	\N	2021-01-31 04:59:09+00
201292	1a147a6d-c5da-47ab-ad23-218096e1c7b7	7036	Available immediately, full clean licence.	Donna Williams	\N	+447800097956	2021-08-03 01:10:15+00
201293	e0f36f17-c8dc-4444-a63e-39d32ac34c94	7070	Available immediately, full clean licence.	Sandra Brown	sandra.brown1828@outlook.com	+447800873537	2022-12-31 00:01:51+00
201294	3b2a7aac-1253-4e7b-aa01-7f50afc269c3	7034	Please find my CV attached.	Andrew Wright	\N	\N	2022-06-30 00:28:20+00
201295	6de8f684-3739-4439-a488-1b87b86fc6b3	7027	Available immediately, full clean licence.	\N	\N	\N	2023-03-13 21:46:39+00
201296	d310df74-9c47-4c21-adbd-2a0766fdc823	7050	Available immediately, full clean licence.\nCall me on +48 660 014 622.	Ashley Green	ashley.green2942@outlook.com	\N	2023-05-21 02:41:09+00
201297	f3852247-0092-4822-aca9-4629c5eae6f8	7083	Available immediately, full clean licence.	\N	\N	\N	2022-01-19 22:22:53+00
201298	4a5f3595-3f54-4319-a419-d779232271af	7030	I am keen to apply for this role.\nI have five years of experience.	\N	\N	\N	2022-10-01 14:40:52+00
201299	9ca0f661-ff6f-496f-a48a-82a1f4033b37	7103	Please find my CV attached.	John Clark	johnclark@gmail.com	+447555700166	2022-10-04 03:28:28+00
\.

ALTER TABLE ONLY public.candidates
    ADD CONSTRAINT candidates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.employer_users
    ADD CONSTRAINT employer_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.vacancies
    ADD CONSTRAINT vacancies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES public.candidates(id);

ALTER TABLE ONLY public.vacancies
    ADD CONSTRAINT vacancies_employer_user_id_fkey FOREIGN KEY (employer_user_id) REFERENCES public.employer_users(id);

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_vacancy_id_fkey FOREIGN KEY (vacancy_id) REFERENCES public.vacancies(id);

--
-- PostgreSQL database dump complete
--
