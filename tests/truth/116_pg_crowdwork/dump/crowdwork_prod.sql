--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';

CREATE TABLE public.workers (
    id uuid NOT NULL PRIMARY KEY,
    email text,
    full_name text,
    country_code character(2),
    phone text,
    date_of_birth date,
    password_digest text,
    time_zone text,
    last_login_ip inet,
    created_at timestamp with time zone,
    last_login_at timestamp with time zone
);

COPY public.workers (id, email, full_name, country_code, phone, date_of_birth, password_digest, time_zone, last_login_ip, created_at, last_login_at) FROM stdin;
67572e57-056e-4745-a1ed-c889ff44ec73	thomas_nelson7671@gmail.com	Thomas Nelson	GB	07700 101696	1959-01-01	\N	Europe/London	\N	2020-01-20 01:45:44+00	\N
103c4dec-708c-4999-a2ca-f422dba89ef1	heike_hoffmann@gmail.com	Heike Hoffmann	DE	01517 5632363	1985-12-02	$2b$12$BxYP03UdQfGFvpDBip8UprQ3fZmEJWesveNMp/XKKVzZVtRphTGMu	Europe/Berlin	49.185.246.241	2020-12-13 19:19:34+00	2023-09-30 20:22:06+00
d7d638fb-35b5-4f4a-a37a-2e71b167a9e2	maria_dominguez@gmail.com	María\tDomínguez	ES	\N	1965-04-17	pbkdf2_sha256$260000$bXhHURBNCoYf1wTPyCHffX$hShrqpUxOoTRhzCxIpbmzP1gXmPpQYNifJK5NVZ48NP=	Atlantic/Canary	103.226.242.4	2020-09-11 10:33:11+00	2021-02-16 01:41:59+00
17752952-ca24-4247-a8a7-e3b17ff649dc	barbara_cooper8406@gmail.com	Barbara Cooper	GB	07400 480604	1974-01-03	$argon2id$v=19$m=65536,t=3,p=4$2wwcY3btiVPvSvZOKa1vRo$DpW5Z6MyOg4qG5l3gMUFXiyn9KM8X3yeO0GqVFAX2ql	Europe/London	49.100.226.235	2024-04-12 21:37:17+00	2024-08-31 10:07:30+00
7e33fad1-4014-472a-a0aa-34db0a040087	pablo_molina6887@gmail.com	Pablo Molina	ES	\N	\N	pbkdf2_sha256$260000$mYdfrWftW7rQW78wu0e7ry$ZU9XtDrtwohmkt6uHxtQThfjarTBLrbbJsyLwNbOqkl=	\N	103.103.142.12	2023-03-19 08:32:37+00	2023-12-31 05:45:09+00
dc6d593c-fafc-4824-a591-a0cc2b2022f2	sabine.kruger7961@gmail.com	Sabine Krüger	DE	\N	1985-10-19	pbkdf2_sha256$260000$pCYAOQvgWONZ8hXsM46wz3$F7nLsvUtt9caaFwHPJ61CbssA2wVtlVlKLBJaA8u8lH=	Europe/Berlin	\N	2022-02-26 15:38:04+00	\N
d67093df-802d-4fa0-a96c-e8393f2fe7f4	donaldwhite@gmail.com	Donald White	US	\N	1979-01-14	$2b$12$WpUeTWv.NgQMU2sJYF.hy.ZOI6bc5b/vUgt9pVxHEFDw/Vj42qHru	EST	81.196.247.175	2021-01-01 17:03:06+00	2024-09-01 21:14:27+00
9252c360-d79a-49d6-a1eb-e032ba3c1c3c	kennethwright3636@gmail.com	Kenneth Wright	GB	\N	1965-08-02	\N	Europe/London	188.161.155.164	2019-06-29 01:03:03+00	2022-03-18 13:34:02+00
fd1fc273-f7e0-4be5-a5bb-b8935e7ba8ca	lisabailey@gmail.com	Lisa Bailey	US	\N	1965-11-17	$2b$12$U4KzNh0FaAQgbMw.1M47UOo7Qfr0nIZwAy2b1i7xYIdP3KqAMn.Iu	America/New_York	188.220.37.135	2024-05-27 11:54:00+00	2024-09-02 02:28:49+00
10ec9d1c-4f47-442c-aaad-fdf7d0148b72	michael.carter6725@gmail.com	Michael Carter	US	(303) 401-3809	\N	pbkdf2_sha256$260000$aLWDjg5O8Ar2dqYvk9fuS4$M1LAf6lkkDdPo01qz4NtNkgkUZ8cRVJ0CLpSJ5kUJ1N=	EST	81.50.66.112	2020-03-20 21:28:40+00	2023-08-30 05:58:20+00
cbbf2b03-4b80-4c6d-a933-7c1a89b21871	agus.pratama6712@outlook.com	Agus Pratama	ID	0877-8009-8040	1987-04-10	$2b$12$9f.aW2eEEL9JCwiMLsNkEVBrB/yd0Thr.eaInVSTXAccP7OjNnNOu	Asia/Jakarta	\N	2022-10-21 18:06:15+00	\N
2fc16f9f-39da-44d9-ab29-c873d938b1a8	donald_turner5295@gmail.com	Donald Turner	GB	\N	1971-01-12	$argon2id$v=19$m=65536,t=3,p=4$eLDeonNr0T0o5jKDsCX8sm$uQsUHiKlgFPdFShpcRvZt4VBGZsrR1tIrwyL24nPS73	Europe/London	103.129.231.41	2020-02-01 22:39:47+00	2020-05-08 18:28:12+00
a6f71a91-50dd-4721-aacd-1fd31fe3afc0	pedro.nunez@gmail.com	Pedro Núñez	ES	666 80 51 33	2000-01-14	$argon2id$v=19$m=65536,t=3,p=4$rHk7kpW5qMLCBe7Jb3DbaX$FuOQg20OYAteueDANL706RBPOYT1fiFTGWa15875DDY	Europe/Madrid	188.177.102.108	2020-02-04 05:13:59+00	2020-04-15 10:28:53+00
9ea61ebe-3a83-4bd5-a142-f3dd3a716e38	stevenclark9976@gmail.com	Steven Clark	GB	07800 771654	1959-06-09	pbkdf2_sha256$260000$fKDqDnHNLHxHA4Ax2ZSO6Q$TkaXXnxvfVIgLOQfiPN7n03PKd4wTDPtSnzxXHPO7lI=	Europe/London	188.65.13.20	2022-03-28 20:51:08+00	2023-11-17 09:49:26+00
9e35518b-6e71-43a1-a0be-944c4affa39c	renate_becker2344@gmail.com	Renate Becker	DE	\N	1982-03-07	\N	\N	103.222.239.53	2024-03-26 04:34:12+00	2024-08-22 14:54:29+00
6a165c43-76cf-47ae-a867-8a5a1f902e55	dedirahayu@gmail.com	Dedi Rahayu	ID	\N	2000-09-10	$2b$12$CCUl1XsDm/DkuhSp0HL0qywuVuiL4mzPzSBhdb5mGEiZ6ddHigf0u	Asia/Jakarta	\N	2022-03-12 16:27:53+00	\N
28dae449-1fa9-4f55-ae90-5c84a1031e69	rahul.nair6723@proton.me	Rahul Nair	IN	\N	1986-01-10	$2b$12$rKs95cU4soCO0t1fNdedYJnphXsq4WeOMoQBNsVQ37O5ijbsQ3KGu	Asia/Calcutta	81.131.210.179	2020-12-02 09:30:13+00	2023-11-22 16:50:37+00
8b91372c-c5ac-4af1-a5f3-cbe6c0ae218f	jorghoffmann@gmail.com	Jörg Hoffmann	DE	01519 8234812	1971-04-01	pbkdf2_sha256$260000$L3DJkfNGv7vKR0fh1wBYLn$IkBbMJ3XDtfSMm53T18MxEi2ieT4dDqTNtr21DQ2RCF=	Europe/Berlin	49.220.63.165	2023-12-15 22:59:20+00	2024-02-12 04:01:17+00
e41c99ad-c4e8-4fc6-a7fa-6402bace3079	wulan_lestari1108@gmail.com	Wulan Lestari	ID	\N	1996-08-20	$2b$12$ThPzV5WjAnazVbnGa4NCbCIYF6.kejaWCOpgLiG/a81KaDNFLGs5u	\N	81.201.26.239	2024-06-10 12:21:45+00	2024-07-28 03:57:26+00
15a5c112-685c-45f4-a868-f43ac23d6ba9	jurgen_wolf1405@yahoo.com	Jürgen Wolf	DE	01519 2904996	1960-05-16	$2b$12$TRFIOZQCQodDGofomleUq0kWZaZkqjEvsc4JCY7YyA1zs7lT4eGNu	Europe/Berlin	103.84.198.193	2019-11-06 03:28:00+00	2022-07-24 16:15:11+00
f822a9ea-c847-4b74-ad4a-f0219e20c5be	rahul.singh@gmail.com	Rahul Singh	IN	098318 89956	1972-02-22	pbkdf2_sha256$260000$RjOxuUoM2nmYZvXJCo20dp$31FYAttdYsAD2r56mAfYX6hZPnw0gcdf19kb73U0xdb=	Asia/Calcutta	\N	2021-03-04 08:32:13+00	\N
23ec48ef-4b25-4410-ac5f-937377f03715	katarzyna_rutkowska@gmail.com	Katarzyna Rutkowska	PL	501 085 400	1965-02-11	\N	Europe/Warsaw	188.237.191.8	2020-10-12 10:29:50+00	2022-07-01 12:17:38+00
5120c93f-72bb-43bc-a33e-5b391f927662	tomasz_kowalczyk5737@outlook.com	Tomasz Kowalczyk	PL	\N	1996-05-06	$2b$12$O/C9vIF.zyj7Q/.TLzOG7P5wh2D/EvoQabi62WFSBO7Y2cCjwZhLu	Europe/Warsaw	188.86.213.228	2020-04-27 22:59:55+00	2021-03-25 13:05:22+00
1c26bf8f-53c9-40af-a0e3-85bcceced8c4	monika.wolf@gmail.com	Monika Wolf	DE	01516 3500376	1998-09-25	pbkdf2_sha256$260000$PPshi6hqgTbvtfYbLP9EqF$67IEMLw77JNDjW5L2OlFq5QGrfnqrpJw6UOG7fYXvuJ=	Europe/Berlin	81.248.212.227	2021-08-20 12:44:36+00	2021-12-27 03:32:12+00
f9c74e33-a28b-49ee-ab0f-83953c731018	joko_santoso@gmail.com	Joko\tSantoso	ID	0821-3800-2995	1974-03-03	$2b$12$OOJYWBf4K0Gz0zOzDc0wBFy67DsjS56Yfjp4IvyGMoj5vFvcFuxcu	Asia/Makassar	49.52.5.202	2019-07-27 21:09:41+00	2023-09-03 06:35:48+00
cf3837b2-22be-480e-a396-c343555bb0f4	jennifercook@gmail.com	Jennifer Cook	US	(713) 710-5064	1997-06-02	$2b$12$A5lUO.CkGmPNCgHchlRkNZNe0xng.xiZdm3/9rgx71mr6dL3QMTwu	\N	\N	2019-06-22 03:34:45+00	\N
dcaf389e-116b-4564-aa85-5ea5ca2d49c6	kathe.schulz@gmail.com	Käthe Schulz	DE	01517 5785994	1973-12-07	$argon2id$v=19$m=65536,t=3,p=4$4iPH87gsNxyE2BYEKWsOXc$KHNlhWa2MIm9sH95OXH9YAHvj5pVqlTP3e1fJ0fYN27	Europe/Berlin	49.30.118.191	2023-12-13 08:27:01+00	2024-01-24 02:06:04+00
5c5ae2db-59b2-4964-a6c3-f6bb6e1ed2e2	ratna_susanto459@outlook.com	Ratna Susanto	ID	0852-5607-1409	1988-04-28	pbkdf2_sha256$260000$aZIPUGHbRsTceGyG4h5CJB$cN5aSOIG9XGO3Ni1QHHW66FTjCk11rZmaH58sRsHUsD=	\N	81.124.159.13	2022-07-18 16:09:01+00	2024-03-09 01:13:08+00
6a50c905-11e9-4b6c-ac40-fcce833dd042	william_morris@proton.me	William Morris	GB	07800 513266	\N	\N	\N	188.237.230.155	2022-09-11 19:45:36+00	2022-12-16 19:58:11+00
c50f852f-3584-43c5-a56b-9f0b306a20ea	ratna.pratama@gmail.com	Ratna Pratama	ID	0877-4010-2268	1985-09-30	$2b$12$SGrbE6rheJmeMDHzJhKBXGDA0lqJM2XZcRfU0/nsH1VBOtsnnPgPu	Asia/Makassar	81.13.124.31	2019-10-19 13:15:48+00	2023-04-14 07:29:31+00
79474012-c7f8-4050-ad4b-872011642020	lakshmi.singh@outlook.com	Lakshmi Singh	IN	091717 24011	1979-12-20	$2b$12$ljFr4zrsZj/EZ6Fz6wzb4u2RGZwaIGbg9DNkYW6D/zH.AGTTJp8hu	Asia/Calcutta	\N	2021-10-30 08:40:44+00	\N
7386ac5f-df46-4cef-a86b-3016f39259f2	sunita_chopra@gmail.com	Sunita Chopra	IN	094062 02846	1968-12-24	$argon2id$v=19$m=65536,t=3,p=4$Eiw12nBXYOSWCi2ciOqGS3$8kZcdc5bNalgMQgs60FaeuiAy8OSKp19AKldm8eUiFB	Asia/Kolkata	188.160.135.36	2020-03-21 14:54:12+00	2023-04-15 08:31:58+00
13d85868-a36e-4a22-a421-bf9c8c9a72c4	ulrike.schneider4238@yahoo.com	Ulrike Schneider	DE	01515 1191190	\N	$2b$12$YbkkAFrsvSGGui2SjVmP.N4XndbKRFYLbv1Tq23YgLbfYRrP1Zouu	Europe/Berlin	103.133.66.73	2019-08-31 17:57:25+00	2021-01-01 01:24:28+00
993bde98-be6f-4b1f-a8c6-ad66d1f83a55	stefan_hofmann@gmail.com	Stefan Hofmann	DE	01511 9251672	1999-10-07	pbkdf2_sha256$260000$lJsorF7r8B60JjVzzZgdXE$xIBESIrYle5lo4CUScr0sYidVdjmMdONhl6YV6HUeQL=	Europe/Berlin	103.147.0.59	2022-11-21 10:08:08+00	2023-04-17 21:05:13+00
d803fb25-5553-4a4b-a289-885a30b2f0a1	francisco.suarez@gmail.com	Francisco Suárez	ES	641 82 00 66	1975-06-25	pbkdf2_sha256$260000$prpF1D5gFTJ1GYn6hiaGZM$z3PPtj1xJA4KAtkQjmxZAHmHFZBQ4MxIIoBQX4vG6wr=	Atlantic/Canary	188.16.152.122	2024-03-23 14:32:21+00	2024-06-07 14:10:19+00
84e43c98-fcfd-4616-af95-38ae0d4be00d	angela.castro@proton.me	Ángela Castro	ES	663 29 91 73	1996-11-18	\N	Atlantic/Canary	\N	2021-05-30 03:24:00+00	\N
036b7fc2-6214-45d8-afd8-e5cac9e97c19	jurgenlange@proton.me	Jürgen Lange	DE	01515 6519982	2004-01-24	$argon2id$v=19$m=65536,t=3,p=4$IBimSXhdKMY1dBI9D8GP9B$1yPKjvZuCxGVLYHyr341D61QfoPBc5m4iOwxP1K0oNM	Europe/Berlin	188.49.118.37	2022-07-29 08:50:10+00	2023-12-30 06:21:29+00
d2e814ad-d0a8-42de-a2eb-1bad00fc974a	rahul.gupta1571@proton.me	Rahul Gupta	IN	091858 15291	1968-12-05	$argon2id$v=19$m=65536,t=3,p=4$jWTet8RhrquqRSoOZYVTNM$YsQo9k2qUIfpoLfwACjVVaeCjC9TZRhVDa80MSHqMzE	Asia/Kolkata	103.150.177.216	2021-08-19 02:10:53+00	2022-04-04 20:11:10+00
978fbb32-f708-4d5d-a285-219a4d6b2e7c	srilestari5512@gmail.com	Sri Lestari	ID	0896-4475-4301	1980-07-30	$argon2id$v=19$m=65536,t=3,p=4$tAqfkimODwM0nrJNBIkvOc$e0VtfeXEDzXobUHE8yyOaCBtuDRcTT9OSfOqO150U8W	Asia/Jakarta	81.180.36.27	2023-01-31 05:52:18+00	2023-08-24 19:47:46+00
a14da838-ba22-4f18-acf7-3046fd4f5243	manuelcastro757@gmail.com	Manuel Castro	ES	\N	1958-10-10	pbkdf2_sha256$260000$5kACcGAcTkVoYaqMNasKH0$Sdg1BCjdFujNntpaGu6clpvBu88aswqUmS3AfHbeyHQ=	Europe/Madrid	188.239.221.154	2021-11-09 09:12:58+00	2022-09-13 23:43:23+00
26175ccf-2ecb-44fb-a2df-358e89198bed	pedro_iglesias7404@gmail.com	Pedro Iglesias	ES	650 93 02 13	1964-04-13	$argon2id$v=19$m=65536,t=3,p=4$KNfup06kQjQlfQ13LEP0Wz$3NK6wCmsgabXCP4EM7BggDZT4fdPaZOVJWoyMfIuMrx	Europe/Madrid	\N	2023-06-28 14:20:57+00	\N
4e2984f2-eff6-4f98-ab4b-6d435eff263b	anjalisharma1722@gmail.com	Anjali Sharma	IN	099023 81344	2008-07-07	pbkdf2_sha256$260000$915H0JQGLVDuaNcZYPYERB$zbwMaaQehSqC4bqP2P7kixl28CCzoR6fqEmunpU5AEu=	Asia/Kolkata	103.236.144.151	2022-05-08 07:50:35+00	2023-11-08 00:27:52+00
44557e56-c26e-4304-ab4c-53b37c5fe06c	sanjayiyer@proton.me	Sanjay Iyer	IN	\N	1983-09-24	\N	Asia/Kolkata	81.168.102.6	2023-01-11 23:27:08+00	2024-08-06 03:15:24+00
2d8526ba-5c5b-462f-ac4b-7e2f2c680350	lakshmichopra4692@gmail.com	Lakshmi Chopra	IN	098454 72792	1968-06-26	pbkdf2_sha256$260000$QPJF0ryHhqsBi99qYUaKSg$70cYt6lClG0YTOHksLeMQam881OQiI8BSzv1sysPTOu=	Asia/Calcutta	81.129.39.213	2023-09-09 13:25:28+00	2024-07-03 11:28:53+00
511a2078-5ba3-43f7-abb5-966ee54b05f8	ines_martin@yahoo.com	Inés Martín	ES	\N	1962-03-04	pbkdf2_sha256$260000$VW5djknYC8n1wyWUhkWNYi$PDnb4BerQXXCFLxqUMQHxdIPKetC0yl291De6a7Klxj=	Atlantic/Canary	188.26.83.85	2020-12-22 17:39:50+00	2023-04-08 09:57:17+00
9ecccd7b-73b0-4a98-aa98-ac97538a4185	wolfgangmeyer7174@gmail.com	Wolfgang Meyer	DE	\N	1971-07-02	pbkdf2_sha256$260000$PLEV9FJdzSiR70BK4KIzos$PpINALnsHCxMgvq0temdPUEMqrDAqDNALma0MjZnuZP=	Europe/Berlin	\N	2023-10-10 23:45:43+00	\N
7b6bb7e4-dbbe-41e0-a881-9968ccd868e2	larsrichter@gmail.com	Lars\tRichter	DE	01516 8740241	2002-07-12	pbkdf2_sha256$260000$ULMOpVgtVgmYoglEEvgHO6$WhFJCPyY2TGMc2bV8mj8PJNBCETED28AH6an4fE6WRD=	Europe/Berlin	103.232.212.120	2020-02-27 14:52:28+00	2022-05-26 05:11:37+00
678b9de5-b9b8-4216-aeb7-f7ad50d602f3	hendra.wijaya@gmail.com	Hendra Wijaya	ID	0877-4670-0652	1978-07-03	pbkdf2_sha256$260000$5j8hb6elVjWuMUhwryc196$wNlWS6eZH417qnFVEDlrHj6GYQzhparKvTqRJwgdO5J=	Asia/Makassar	81.236.44.5	2022-02-04 04:06:22+00	2023-06-07 23:54:04+00
402c922f-ab74-453d-adde-246e98ddaeee	meerasharma@gmail.com	Meera Sharma	IN	095160 90537	1967-12-18	$argon2id$v=19$m=65536,t=3,p=4$GelmskqWs9fYUsjjF92wAn$A7VrXOTAlwVOneOuUzimJMQZGx7wzzEeKhYOFj6y85g	Asia/Calcutta	81.145.197.92	2019-11-04 07:37:19+00	2021-03-16 06:22:56+00
9fb3b1f0-d8ce-4849-ac60-1c4abfb65d61	heike_fischer4931@proton.me	Heike Fischer	DE	01517 3042271	1996-11-13	\N	Europe/Berlin	188.178.181.139	2022-02-28 06:08:16+00	2024-01-11 19:05:41+00
8455645b-59fb-4a39-a693-6ee9fd9477ab	kimberly_cooper525@outlook.com	Kimberly Cooper	GB	07555 563425	1977-03-21	pbkdf2_sha256$260000$zHNxh9qawpRokuQDoK4LO9$aJcNW8gPVDx14YuSoYoMWs7TowXg9xHLDNLjYUzWQSM=	Europe/London	\N	2021-11-13 20:06:50+00	\N
9e2457d2-350f-4cd1-a522-a719e723f86f	cristinatorres@gmail.com	Cristina Torres	ES	631 13 22 63	\N	pbkdf2_sha256$260000$qbtI3g0BfD22PbJJxnFCpv$4pOU5XxSwMpsogCfxAxEHuxdcmTnyg6h0pj6PQhdOLI=	Atlantic/Canary	188.98.79.160	2020-12-01 08:02:31+00	2022-05-02 11:20:49+00
84830fec-3f0e-4598-adf0-a98f9738bff2	karin.schafer4291@gmail.com	Karin Schäfer	DE	01512 6641372	1971-04-11	$argon2id$v=19$m=65536,t=3,p=4$gFM7Dgt5gsZx8u7yqMFntJ$oGgmJXlsZfV9JljUJb6nUrr22noOdTMoPfI1TEey1XY	Europe/Berlin	49.4.89.71	2023-01-20 00:31:20+00	2024-08-01 22:07:03+00
ffd2ff27-e01c-4f05-a9df-d22123b60e48	agussiregar@outlook.com	Agus Siregar	ID	0877-7738-1975	1989-08-01	$2b$12$20ooaehroIS41WUV7GaZGE9JnVP5Vr5aXWnb3tvzcSp5a8efYXPPu	Asia/Jakarta	188.97.82.98	2019-10-17 07:09:46+00	2024-06-20 15:20:27+00
cb03c022-708c-48b6-aea5-c7ead0ff2e62	\N	David Vázquez	ES	642 29 88 77	1965-03-01	$argon2id$v=19$m=65536,t=3,p=4$dyDqRn4ixFhSEDEht2Tifz$MCvPKGvudUMy6UINBGev1meOPUBCKBkx9UgHHqiKESp	Atlantic/Canary	49.165.65.230	2024-05-04 07:48:29+00	2024-05-05 05:56:27+00
b8a0c9c8-a193-4c29-aad1-ba22e61ebfce	wojciech.michalak@gmail.com	Wojciech Michalak	PL	660 104 114	1980-04-07	pbkdf2_sha256$260000$18H5lf7ZIgxgqbQuEc3ztw$4coEH2B6dEkz8ms0V0Iq1AAXyznNdx12dXdO1mR2hhl=	Europe/Warsaw	\N	2022-07-02 16:54:30+00	\N
dfd84c78-0361-49a0-a137-02ed039ed203	zofia.borkowski@gmail.com	Zofia Borkowski	PL	\N	1973-08-03	\N	Europe/Warsaw	81.75.197.81	2021-10-04 04:37:30+00	2022-05-22 12:46:49+00
8e3ba8c5-b1a5-4c3e-a175-a87193ef798a	meera.desai2552@yahoo.com	Meera Desai	IN	091963 91401	1964-04-27	$2b$12$OOFCwflszcHTzKpjGnZ7PyHQe.l/w0Z0FnBzxxF6SMqiAUNhbYpEu	Asia/Calcutta	103.98.50.229	2023-06-06 07:58:24+00	2023-10-02 14:22:59+00
1881e17e-2796-49e7-af9e-29149dab1cad	petra_weiss@gmail.com	Petra Weiß	DE	\N	1960-07-09	$2b$12$HupoPbVmLoN864J2wVcfN9XzGASHq.QMD1gQ62b7h48aXR/Qm9cCu	\N	49.112.244.116	2019-05-05 12:16:23+00	2023-07-06 17:59:49+00
bb8a57f0-7112-4d04-a29d-2bb8c9873f66	patriciataylor@gmail.com	Patricia Taylor	GB	07800 802668	1993-09-03	$argon2id$v=19$m=65536,t=3,p=4$j0JY9KoeuykZomQN5Gzks2$AVl3gWFQIJgo2KVudb0GkA2XCSvlRTDaHX96UjR07sE	Europe/London	188.221.101.244	2023-12-31 19:15:44+00	2024-03-02 09:02:20+00
839539d5-5a9a-43bf-aa79-5ec725da08d3	ursulabecker8071@gmail.com	Ursula Becker	DE	01519 5435954	1972-12-27	pbkdf2_sha256$260000$DEUmSibYSQq4ODZac8hkIF$FhNoPwjfQhIEVZJA14vY7vWAfvzLw8CxbeFdf1XtgT0=	Europe/Berlin	\N	2020-03-22 04:12:08+00	\N
5e204f72-4a8e-4511-aaa4-74887c8225cc	nancyharris2605@gmail.com	Nancy Harris	GB	07400 534492	1976-04-22	$argon2id$v=19$m=65536,t=3,p=4$RmklZPTJ6YbiKjQHWREpqB$Cxu5NtiAFdpR9ILWcEGMGsjifwzaxqPOJfSBhPQJoAu	Europe/London	188.137.0.16	2022-09-28 22:44:04+00	2023-08-29 16:35:09+00
7a3b9f30-5bcd-42e5-a3c9-f446567d4d4f	ewa_bak@proton.me	Ewa Bąk	PL	660 894 721	2005-03-09	$2b$12$t3lGZLT/KO6ZbV9poGd69RMql6/JTYHzgrZHlEmSmzvmu.tlI2/pu	Europe/Warsaw	103.184.212.137	2021-01-06 19:47:10+00	2022-02-14 08:36:48+00
a63578ea-03dd-482b-a190-601f56aaf794	malgorzatawieczorek7854@gmail.com	Małgorzata Wieczorek	PL	660 490 497	\N	\N	\N	81.188.83.138	2022-09-23 08:53:16+00	2023-05-08 19:57:24+00
3b215ebc-91ec-448a-aa6f-4cd0923a9304	mariagomez@gmail.com	María Gómez	ES	\N	1981-04-09	pbkdf2_sha256$260000$IGm0rabhycxMRzQHT2FDoS$iGcMUmCbx7Vuc9S7er32IHc880XUFSX6sk6slBU9EkM=	Europe/Madrid	188.103.121.86	2022-12-25 12:33:54+00	2024-03-31 09:29:43+00
ee7edeb5-a791-459e-a263-216e976ce19a	josecastro@yahoo.com	José Castro	ES	648 74 90 01	1981-12-03	$argon2id$v=19$m=65536,t=3,p=4$OeqBGXUe25TRd3EF0ypD5X$LedkYkQv25DdTyiORQSqTf3cgXLl7xqelD6cF7dP3Cf	\N	\N	2022-01-08 08:51:35+00	\N
d58a71fd-502f-4bce-a4e9-78bb015f216e	marcin.rutkowska@gmail.com	Marcin Rutkowska	PL	602 026 704	1993-11-06	$2b$12$iH27fj5NG9cHRTnxjcHEU6fmS0KRuBn.8L1kbw3s66WwKe9LFmkpu	Europe/Warsaw	103.54.69.216	2023-06-23 21:30:36+00	2024-08-11 08:40:49+00
9dbd7633-486c-46f3-af44-9a56a2e39381	sri.lestari2231@gmail.com	Sri Lestari	ID	0821-1275-6507	1971-04-08	$argon2id$v=19$m=65536,t=3,p=4$eGB9jvBpHsFRCtN7JRyCkB$HBHU3k4rhf7AMrFa4r7qk78aooRKlDVMmFpb4uecFW9	Asia/Makassar	103.22.113.113	2023-03-21 15:04:13+00	2023-10-15 08:17:22+00
1496e24c-77cb-4fca-a7cd-e018bbad0717	meera.kumar8933@gmail.com	Meera\tKumar	IN	\N	2000-06-10	$argon2id$v=19$m=65536,t=3,p=4$dlcJFHUF3GmLlo8zO5ZOaQ$uIleY7HBO8xHDCS2imHr2RXCynp5opE9CxvsjlMWi5a	Asia/Calcutta	81.203.108.67	2021-07-15 15:24:22+00	2021-11-10 18:05:23+00
b745609b-9dff-4642-a148-3b22d04b485d	bambang_nugroho4208@yahoo.com	Bambang Nugroho	ID	0812-7038-0263	2003-02-10	$argon2id$v=19$m=65536,t=3,p=4$ufAgTWzb4gX2CkyK0s7zrf$szPUJHDpMDuxJFEBwApLDnANVHbeAY6bXjVB8PE0m1O	Asia/Jakarta	49.12.165.69	2024-06-16 09:47:12+00	2024-08-08 01:38:11+00
f37dd7f8-d19b-4d8c-ac94-335fe4943847	beatriz_martinez@gmail.com	Beatriz Martínez	ES	660 43 54 97	1984-08-11	\N	\N	\N	2023-05-01 03:32:23+00	\N
1f483a92-7517-411d-a673-e0c739721945	priya_reddy@gmail.com	Priya Reddy	IN	\N	1960-02-21	pbkdf2_sha256$260000$yOPyhb2lFeGceJJdiCEhrE$bQL8oJ42uYUhuQDG8mEvQdQBLdE6agv1nKDEFOc2x1K=	\N	103.189.169.9	2024-08-14 14:54:37+00	2024-08-27 11:52:11+00
78e08ebf-33d1-486b-a7ff-83c2bc78644b	kathelange@gmail.com	Käthe Lange	DE	01513 9793383	1968-04-27	$2b$12$bjwpS4wQoqOlAKoa8h1AxSEE/SMcPUNHthZHdVJRwc.Z3F.YG7ufu	Europe/Berlin	81.119.176.129	2020-09-04 10:38:58+00	2021-06-06 01:47:24+00
b75ea9bf-5b91-4ecc-a995-dd51de9f75ce	kimberly_wilson6880@gmail.com	Kimberly Wilson	US	(206) 422-7428	1995-11-17	$argon2id$v=19$m=65536,t=3,p=4$CxjPP7M46IqiQLl1cKC94H$jztVWZai9gsygs5etyseYA9e9WaGWzHC4JbprBkDq7i	US/Pacific	103.101.38.43	2019-07-22 14:05:35+00	2020-12-14 07:23:24+00
ce49820a-ae72-4991-a120-975f37b5f66a	karenjackson@gmail.com	Karen Jackson	US	(206) 613-3287	1965-06-09	$argon2id$v=19$m=65536,t=3,p=4$Sl36oNC730nv4kYrh6UFVU$vZ4xOyDujR4Wh8FU9HI45H1xhawV5uXkn5v0npNoHcN	America/New_York	49.130.115.58	2022-11-03 04:25:58+00	2023-10-21 09:48:55+00
5fc59a1e-0923-4be9-afc9-901073ca9677	dewi.rahayu@gmail.com	Dewi Rahayu	ID	0877-3276-7317	1962-07-30	$2b$12$QyXruV8sdDxijxvExTaGE2iXmaw.aOY6Ekb634TDSEDqJspfhrYTu	Asia/Makassar	\N	2020-02-29 17:39:09+00	\N
d8a35955-c643-4e3d-a782-268adb0bfaa1	pilar.ortiz@gmail.com	Pilar Ortiz	ES	616 37 68 01	1963-10-13	$2b$12$N/utyJ.yXz5auBMJe09b1ygMSoonLXVg.z.KR6nk9zDjfZgupP8ou	\N	81.156.7.204	2020-12-25 13:09:39+00	2021-07-06 07:12:55+00
e8313f17-68df-45ea-aa11-8c5eafe6e144	agushidayat5091@gmail.com	Agus Hidayat	ID	0852-8310-6179	\N	\N	Asia/Jakarta	103.136.171.51	2021-01-17 01:57:02+00	2022-02-26 10:04:07+00
5bc8484d-575a-4663-a921-53c48b75dcb9	zofiasokol4793@gmail.com	Zofia Sokół	PL	\N	1998-06-22	pbkdf2_sha256$260000$xLc7FVuBcRIy03tBKTgDUC$psipNTULDSzCSl2azzhAKuQTbWVa5jXO5vCjMFFVJB5=	Europe/Warsaw	103.102.66.236	2022-09-30 17:21:24+00	2023-04-14 14:55:59+00
6f426bcb-1576-474e-ac1f-8f3175188d17	david.martinez@gmail.com	David Martínez	ES	641 10 36 80	1982-07-02	pbkdf2_sha256$260000$O6ZKSn4zzcl7bWKS6XIwzp$Hye1eiseLn0L4K2xKFrWCs7PbKvgFRy22OzRcMj3UOK=	Atlantic/Canary	81.195.0.64	2020-04-26 16:00:44+00	2024-04-29 23:57:33+00
79535d18-d70e-4f40-aacc-d9d9c5d2423a	anjali.joshi@gmail.com	Anjali Joshi	IN	099623 65955	1963-01-11	$2b$12$YgKCJ0nwY0glqEAjL91rDNVuhoCUmRwEHBm2vkKFUg/HpbTLC5Fyu	Asia/Kolkata	\N	2024-04-09 10:33:39+00	\N
66e5ceca-d07f-4395-a2b0-0b8e67361c7c	dewi_wijaya@gmail.com	Dewi Wijaya	ID	\N	1998-05-20	$argon2id$v=19$m=65536,t=3,p=4$M5scnuPeNfvNdtfsZ9fDG9$HvOsqWMVokmUTCE9CYZUe3Ew6jNwSUkFVIaDWHuO4hg	Asia/Jakarta	81.211.164.122	2022-11-07 11:38:12+00	2023-04-16 14:22:43+00
752ebe84-3313-4797-a919-bf3a2cf20594	joseph.edwards@gmail.com	Joseph Edwards	GB	07555 530488	1993-08-11	$2b$12$L8RLbCSMg1QJW4CKBxF2xp1mbmJkPVtSTpL0EyNs4s/Q/U.KUjszu	Europe/London	188.58.30.144	2020-12-12 20:52:15+00	2023-09-27 09:45:24+00
fe6627c8-0297-4612-aeaf-ce1fb34d6f57	joko_saputra@gmail.com	Joko Saputra	ID	0877-5934-8667	1974-01-05	pbkdf2_sha256$260000$hJn83g206IjIUMUJtRtpav$8JOxEzaJaQryn6SkmvQuID5nbmoneGuUnZ8B0dlBKTA=	Asia/Jakarta	49.48.213.48	2020-02-13 08:25:07+00	2023-08-28 03:57:41+00
7dd1cb8c-5a8a-42fb-ad3d-52cf7497df7c	steven.brown1097@gmail.com	Steven Brown	US	(206) 898-3903	\N	\N	America/New_York	49.105.25.216	2021-06-12 02:09:32+00	2024-06-29 00:50:12+00
2ac9d57b-4aed-4ceb-aa2d-e6b68f11ad01	donna.turner@gmail.com	Donna Turner	GB	\N	2002-08-19	$2b$12$eetIuWBev7aAZy6dUQSgWeDotGB/Dk5sVEY0fOoRAdwDFqNxPmznu	Europe/London	\N	2021-04-01 02:15:20+00	\N
d91801b4-3552-4684-afe7-b1fa781b9e8f	gunter_wagner@gmail.com	Günter Wagner	DE	01514 6291090	2000-07-04	$2b$12$Tx1di.yW5/EjOddLdfa9y7Mh0P2pmo1MJtn8K8RndWjw4ol5W8tPu	Europe/Berlin	103.82.214.29	2021-11-05 16:22:13+00	2023-12-19 21:06:58+00
c8b89787-d1c6-4800-a4a7-144dbd683ed8	angela_alonso258@gmail.com	Ángela Alonso	ES	\N	1981-01-29	pbkdf2_sha256$260000$pdtT9O4N1CS0iF56LdgobM$kns71GK6T3dV6fWCpzcEYWyDZizK5NCYFIiNCH58Szr=	Atlantic/Canary	49.192.144.238	2022-03-06 18:19:22+00	2022-08-22 20:47:35+00
1e74bac5-5ad5-45cd-a135-5fed0a9a7d1c	anjalinair94@gmail.com	Anjali Nair	IN	095604 51908	1989-08-11	$argon2id$v=19$m=65536,t=3,p=4$vOiYlpIXW4junzPPImy9T5$FN4onpxcO0M3dp48bJhdQnDWHHSQP2kM662zrptQWXk	Asia/Calcutta	81.180.44.120	2019-05-03 09:37:02+00	2024-04-04 07:19:48+00
710f0313-e621-454d-a93d-1869de51f411	bjorn_lange2129@gmail.com	Björn Lange	DE	01517 8330815	\N	$2b$12$le3imHJRIotGdsFfKEB37Zi9fVxEj2bmAj/4/6/4EeiyV8csecDiu	Europe/Berlin	188.123.249.186	2022-02-22 14:13:41+00	2022-03-19 01:21:33+00
9da0180f-95b7-4e28-a6c8-998e61cc5c72	carmen.alvarez@yahoo.com	Carmen\tÁlvarez	ES	\N	1992-05-13	$argon2id$v=19$m=65536,t=3,p=4$mAgA9xCBPyECszzw7G42DR$SB5Knuzle9QQI5QxfioFXaliFIEQOUbvlFzs4ZlRMBB	Atlantic/Canary	\N	2022-12-18 00:51:11+00	\N
7e957efb-eba4-4848-a348-0f2f0ffedaec	gunterwagner@gmail.com	Günter Wagner	DE	01513 0944143	1965-12-04	\N	\N	81.2.45.193	2020-08-19 19:19:28+00	2023-03-16 12:21:54+00
395c28e2-5c41-48a3-a8c8-fbf9a4fabc53	priya.khan3103@gmail.com	Priya Khan	IN	099532 51872	1988-04-19	$argon2id$v=19$m=65536,t=3,p=4$heH8iV1xkatieagbjdqBem$ZkXmGZtPMA0v4k5yLSwY279gOsPKJyDfSQJszmBdHH2	Asia/Kolkata	188.64.98.49	2019-06-14 05:18:41+00	2019-11-09 18:52:38+00
7bafaedb-f5f4-4683-ac92-c3d555746b00	gunter.koch@gmail.com	Günter Koch	DE	01515 0572952	1980-10-09	$2b$12$0LJTws6Y7Z5nfpHJet9mAtqF47esw2ecH5GZSuQrpkaL/NqXCNnku	\N	103.113.77.174	2021-10-01 17:16:06+00	2022-10-01 23:10:27+00
1c54cbd7-9849-41b9-ac5d-b469ad153069	deepaiyer@gmail.com	Deepa Iyer	IN	099057 65471	1987-02-01	pbkdf2_sha256$260000$8rE6399NhABEHJBnw7dNs4$JH7gVyL6gRrZE3m9WUNM90oFjwcNLYVsqHwJ7JXg7x7=	Asia/Kolkata	81.179.247.55	2021-05-04 06:34:52+00	2024-03-15 03:42:47+00
76c0b3a9-1ef1-4025-a5b1-74ce0d65f405	sandra_morris@gmail.com	Sandra Morris	GB	07555 024282	1994-10-24	$2b$12$gl5HzFn43YlQfW1AXZKBOJ4NvAuv/sn8icCYZimGy7/qiNRnvmGFu	Europe/London	\N	2023-03-26 07:53:47+00	\N
d2042a28-71e3-4e55-a406-220fefbc8fc2	susan.cooper@gmail.com	Susan Cooper	US	(303) 699-8344	1975-11-27	$2b$12$RYnjbu31M15dv2Wb.3TQaUxEqyKdPmkEWNgvZHzFQ2naIGUkJyAQu	US/Pacific	49.91.135.31	2019-07-04 20:17:12+00	2020-01-20 23:12:20+00
c0e13bf6-92b1-49fc-af9d-8c806efaace3	rina.santoso@outlook.com	Rina Santoso	ID	0896-5894-9793	2002-10-14	$2b$12$3T5SDKkY3caab7Heaguz9fvxAD3NcJ7yfVgs1eDiZnn46EY7YbPFu	Asia/Jakarta	49.250.68.182	2020-08-04 22:01:24+00	2022-10-12 11:03:19+00
b3113470-35d6-45ac-a6f4-ed23bf20c090	meera_singh@gmail.com	Meera Singh	IN	\N	1967-04-25	\N	\N	188.20.193.132	2024-04-30 07:59:23+00	2024-06-29 14:17:06+00
5691844a-2b86-4eb2-abac-16b502e3597e	rahul.sharma5952@outlook.com	Rahul Sharma	IN	095747 17404	1997-01-17	$2b$12$PnlSs2wAfJ9IBwR0BSZ31LBVttuygoQFX07TRzuoyN88xT5bQZjzu	Asia/Kolkata	188.172.188.131	2022-07-08 04:28:44+00	2022-12-05 10:37:34+00
13a6eb51-f08f-4300-a28b-379b34f1e470	angelortega9238@proton.me	Ángel Ortega	ES	646 42 54 16	1960-05-23	$argon2id$v=19$m=65536,t=3,p=4$ZHQzGLxHPfUccq6avxU9DL$J0OHiIGpuGSzAimaC2lacdT6N0h0g7su8y3klEEyAC4	Atlantic/Canary	\N	2019-12-25 13:53:56+00	\N
50a9d252-351a-4812-a88c-fd47bbad44e6	zofiaborkowski@yahoo.com	Zofia Borkowski	PL	\N	1986-04-22	$argon2id$v=19$m=65536,t=3,p=4$hJSxnXyZwAFwGdDnXhZEDZ$UCDinapsafNn7TPE2BxvHdoQt3q45ZLDf0URr27gKfj	Europe/Warsaw	188.147.43.202	2019-10-06 05:44:18+00	2024-08-02 09:50:28+00
86644b26-69bd-45d2-a4a9-54aca16f79dc	nuria_romero@gmail.com	Nuria Romero	ES	621 72 54 70	1992-04-29	$2b$12$gsrhyf5xPqWiilHPx5BVKNlEnII26W/OsrCLQT9.R1zp/GMkgR4eu	\N	103.182.230.100	2019-06-03 08:57:31+00	2019-12-27 18:34:13+00
cf605110-74f7-4580-a06a-b6f7da3d5099	beatriz.serrano@outlook.com	Beatriz Serrano	ES	686 75 75 32	2002-07-17	$argon2id$v=19$m=65536,t=3,p=4$3Qxi0PKtW0rnA4Fk1gFt7R$MsPxbMEo6KTLgR8V6JSMEdXQb32Qw7owXid4gm3EuTF	Europe/Madrid	188.66.30.121	2019-08-08 02:56:16+00	2023-05-07 21:04:53+00
0ced9d13-eca0-4e33-a578-7bbd9a153533	joannarutkowska@gmail.com	Joanna Rutkowska	PL	602 764 163	2005-04-10	pbkdf2_sha256$260000$lVdr3VgQS8AKa0bk9JErpu$MYxitxKDvv1mGc7xpyOGMDBHli2ZR7shoeuk7ii0JIt=	Europe/Warsaw	81.72.17.168	2022-04-01 01:42:04+00	2022-04-03 22:00:36+00
f7766395-e508-44db-a82c-f1cc568184e5	priya_verma@gmail.com	Priya Verma	IN	094687 84470	1972-05-22	\N	Asia/Calcutta	\N	2024-06-03 09:27:33+00	\N
06b91f00-fea7-4c0f-a56c-5b36af193600	suresh_khan9423@outlook.com	Suresh Khan	IN	094177 74565	1996-01-27	$argon2id$v=19$m=65536,t=3,p=4$t8xEuRFWKuOwWyNw7y9TGd$P72wDpCLN8dE6A8uT4exugmcmYzQVrYIQtR2ESk0KI6	Asia/Calcutta	81.126.35.44	2020-06-23 08:36:24+00	2024-03-07 20:48:47+00
6dcaa80d-38c7-4b54-ad6c-b09120dda917	davidmurphy@gmail.com	David Murphy	US	\N	1990-02-05	$argon2id$v=19$m=65536,t=3,p=4$EMCh5sqVSbtVsFSUfZrv2W$GbGV259jaeN4zdSdPsuRw04zy4tl5BopU4FqVWfdFk8	EST	188.219.132.103	2023-11-21 22:29:25+00	2024-02-05 23:57:21+00
927d6844-a68e-4d68-a6a7-85df8979a06d	ashley.scott423@yahoo.com	Ashley Scott	GB	07700 078274	1961-01-03	pbkdf2_sha256$260000$jPIfDM0YzPLsLHvcQHPbuG$t2SR7j4OIaLx53J0BS0WcoWrNwT1AdAeBRrkQezzesh=	Europe/London	188.218.32.193	2021-02-11 16:31:08+00	2022-05-13 23:13:03+00
532778ec-8e27-4cb4-a436-fb7030e681b9	\N	Kavita Joshi	IN	\N	1964-07-10	$2b$12$vrpFU1ZcSgE1nAiWM0SMkIzz/ss4Z3ueGnI9fYyRQnauTl.IWhKQu	Asia/Calcutta	81.196.28.98	2024-04-30 21:46:07+00	2024-08-02 19:21:42+00
83beb966-f686-482a-adbd-105fb48b5ac8	annakaczmarek@gmail.com	Anna Kaczmarek	PL	660 243 767	1994-05-15	$2b$12$WQZ6fbm5ki6QG7.CA7S5I/4MuqsaYndCmlaf//Iy.dBFm7Eo1lAtu	Europe/Warsaw	\N	2023-10-17 08:20:19+00	\N
f76b3919-57c6-4df3-a694-615411257111	hendra_setiawan@gmail.com	Hendra Setiawan	ID	0896-3119-3261	1985-12-26	$2b$12$NPZHYsWXY9qn7B7RH7hg6TvmEX.VKuHgJ64DKI9oN3fZmWprTxwSu	Asia/Jakarta	81.229.98.88	2021-08-03 08:34:19+00	2021-11-04 04:03:49+00
4c2479ff-7338-4e2a-ab6e-d52adb067f26	anjalimehta8789@yahoo.com	Anjali\tMehta	IN	092675 20005	\N	\N	Asia/Kolkata	103.138.171.61	2023-06-06 11:18:56+00	2023-10-26 03:36:06+00
1d430ac5-491e-470d-a12c-c702edb6c515	paul_mitchell1812@outlook.com	Paul Mitchell	GB	\N	1971-08-23	$2b$12$Vc0DOLwJ1Co1qxAjTCaa2szBghpsb9EQ7Qpz8tNNtEIA8qfTXdenu	Europe/London	103.179.19.33	2023-05-01 15:30:50+00	2023-11-11 01:38:11+00
431252d9-e5e9-479a-a926-2c9b13b42049	richardedwards912@gmail.com	Richard Edwards	GB	\N	1962-08-06	pbkdf2_sha256$260000$MCpiF2ROJMOcFDld0q13th$DMBPZBx7WQxQrPNSCs3QUIdMky2q64FVt5P9mHQ8qE3=	Europe/London	103.31.63.183	2020-12-26 13:13:02+00	2021-02-25 05:03:29+00
49fc3d49-5786-4a96-aa6f-fa9acc986bc9	wolfgang_kohler1068@gmail.com	Wolfgang Köhler	DE	01515 5082872	2004-06-27	$2b$12$VqlL3LcvRbRLzhzm6pd83Tp66vWWlXoRuGtwrhcD6JaGucej99x7u	Europe/Berlin	\N	2019-07-27 08:45:15+00	\N
2b045fc3-c84b-45b1-a9b7-27def8d3e725	malgorzata.pawlak142@yahoo.com	Małgorzata Pawlak	PL	790 899 819	1996-06-01	$2b$12$uHK9eVAgfC2jVECXpX3g5E7YPOD0tlsmmURzdxxZAO56jhDz9ycQu	Europe/Warsaw	103.117.50.2	2024-04-19 08:32:35+00	2024-08-10 14:02:25+00
fe2a5a7f-1fe6-49db-af89-22c56374bb60	kennethmiller@gmail.com	Kenneth Miller	GB	\N	1998-12-27	$2b$12$aiRRiKob3pQ7NroTPlo6LSltVQlT/9S61LekgxzqmCFn2KwrcPsGu	\N	81.195.211.234	2021-07-23 07:52:00+00	2022-05-17 00:32:57+00
500b880e-8a08-4c95-ae71-c81dcd760d92	joshua.thompson@yahoo.com	Joshua Thompson	US	\N	1978-06-19	pbkdf2_sha256$260000$vrOpb22L2Dp308FJu5ZhV8$H51QnWeYScOAxqMfVeVef0I287Et69wPcsyhq0Lle4T=	EST	103.195.196.14	2022-04-26 13:44:19+00	2024-04-27 09:43:20+00
9fb7293c-aea2-49c6-acf8-76c1a92da5ac	matthewbrown3542@gmail.com	Matthew Brown	US	(213) 758-7419	1974-05-08	\N	EST	49.141.122.214	2022-07-03 06:03:10+00	2022-11-05 07:08:06+00
1a353193-d446-424a-a3e3-a7468eaa303a	sarahjohnson6799@gmail.com	Sarah Johnson	US	(415) 748-6964	1992-12-03	$argon2id$v=19$m=65536,t=3,p=4$wGOLW6FXusxjdfZDtqcuya$c87k1WkmWS3ZYEG8yPJsX8Gum0dQmkTwOyXQm4qzDeL	\N	\N	2023-01-22 07:37:55+00	\N
d2556b25-5332-4108-ad9b-6e8d2f7aa302	wojciech.nowak@yahoo.com	Wojciech Nowak	PL	501 765 952	2007-05-01	pbkdf2_sha256$260000$olkrBQhgg1yiTZwFbxuRtQ$IVHwVnbOivT1rqtFh8PEpyWwhXClFLwepzMidP78UkH=	Europe/Warsaw	49.173.198.182	2020-07-24 11:07:43+00	2024-02-04 22:11:19+00
d8efc975-9ac6-4452-af75-013d0ee60d44	karinweiss1117@proton.me	Karin Weiß	DE	01515 6092686	1973-05-27	pbkdf2_sha256$260000$NcuJVr89VtfjPF7m4uaEHp$NwDkUFTtlvEsLp5vb1P05kvJS8dxYseTSCebNSWiTO0=	Europe/Berlin	49.180.4.25	2021-10-16 14:36:09+00	2022-11-17 22:08:01+00
48b45885-2938-4a6e-aaa5-97adaf9f1266	pooja_pillai8140@outlook.com	Pooja Pillai	IN	098206 28853	1967-11-23	$argon2id$v=19$m=65536,t=3,p=4$2iuqxWTSHQCqjec1YHBCB2$YgCWhpgeL2hsMIdBsnpn0Rp2E8WPCkwuWBM96oWdmxa	Asia/Kolkata	103.166.144.122	2023-10-01 03:14:12+00	2024-06-16 19:12:23+00
4ee457db-9435-4264-a865-b12ec991be3f	wulan_wijaya@yahoo.com	Wulan Wijaya	ID	\N	1994-04-03	pbkdf2_sha256$260000$FLVyzHHN1X0roYFh8i9T64$oRCR56Cg8FM5pSNnAza2lQMgMjLTSAGzbzoWfQuCuFE=	Asia/Makassar	103.242.179.191	2023-08-11 22:26:51+00	2024-05-03 08:24:42+00
d01b195a-498a-4df1-a986-e8632be8907a	anjali_singh@yahoo.com	Anjali Singh	IN	093796 41990	1998-05-31	pbkdf2_sha256$260000$4FcE7fLTUoo1bpI2lZnKwC$gS2XkbO8Mjh4JBhF6zEBE37A9V31ShBaoTTWbvc2GGG=	Asia/Kolkata	\N	2024-02-05 22:07:10+00	\N
3292cc83-6109-4e54-aaf2-90f4f7ddfed5	jennifer.king5555@outlook.com	Jennifer King	GB	07555 860688	1999-11-02	\N	Europe/London	49.196.180.10	2023-04-23 21:30:19+00	2023-05-30 21:03:19+00
1b87e9ed-8517-4744-ae34-b7c8a7fdda32	mark_turner@outlook.com	Mark Turner	GB	07700 089738	1958-04-25	$argon2id$v=19$m=65536,t=3,p=4$V2TfNT92nYa4TaGYzStJqU$GoiIYjGA0eyjBKoUlWQdiQWSLeZJ4HbPSzsUZP8jt0K	Europe/London	49.90.172.59	2022-01-27 04:09:23+00	2023-12-21 18:58:12+00
ac193fb1-e731-4de7-a361-cbd53ccba0ec	sabine.schmidt@gmail.com	Sabine Schmidt	DE	01516 8521909	1973-12-26	$2b$12$1BJ6ZcKuMe7vIXq6lkJFjzDA3043JU/mm6KdLNVFXmt2RqqYy0qdu	Europe/Berlin	81.164.158.212	2023-02-07 05:22:28+00	2023-12-10 09:40:07+00
56990fe7-cb9a-4203-a706-e627b2e049f2	donald.cooper8446@outlook.com	Donald Cooper	US	\N	2002-02-07	$argon2id$v=19$m=65536,t=3,p=4$hrz5Lso9lzNomvsLR9yfr2$iclblCuNzIINbAFtC0Zzi7VS8HMSo6k8s2ZyKjryO5D	EST	49.8.246.168	2024-08-20 22:00:42+00	2024-09-03 03:25:27+00
dd351b3b-7782-4e25-ae1c-e1bb23e163b6	cristinamarin@yahoo.com	Cristina Marín	ES	694 43 89 25	1978-04-06	pbkdf2_sha256$260000$8ezfRHuXhUXQdfIABArYko$wpc2aj552xBxjWcZjBuE34ONXgtE2OqsPv1rr56XJua=	Atlantic/Canary	\N	2021-12-24 05:25:08+00	\N
f4bade47-44e2-4540-a796-f319e21ef49d	michael.turner7299@gmail.com	Michael Turner	US	(415) 497-4888	1991-02-27	pbkdf2_sha256$260000$xZxJGHWAhkNmyuIqXYQT2d$k4JcpgRIWcHRyYqwDBHZIEy2wS9oFKy67SlJ9XKNv7Q=	America/Chicago	49.138.215.55	2021-07-07 11:56:43+00	2021-11-03 06:18:19+00
984582f0-5db9-4df3-a67d-5616197d7ad1	anna.rutkowska4253@outlook.com	Anna Rutkowska	PL	602 702 255	1970-09-29	$2b$12$pJ8/P.L1z9dBWwzBj34.0W3g/D2vLQFpEgan0cEaKNuNpP0rmEJgu	Europe/Warsaw	188.99.112.2	2022-10-05 04:06:27+00	2024-08-11 22:12:42+00
7a8b9e1a-8bd3-4285-abcd-daf8004b0262	birgitkoch@outlook.com	Birgit Koch	DE	01516 6607872	1976-01-23	\N	Europe/Berlin	103.65.56.129	2023-02-25 13:31:34+00	2024-02-13 10:01:44+00
50ac3750-4e37-455d-af86-666882b9c1aa	jokohidayat@gmail.com	Joko\tHidayat	ID	\N	1961-07-16	pbkdf2_sha256$260000$qXu7vJag4Ror7jaVt0nlxu$ahuDEhkNCLVjrNN2ylrmVgUgRHmRIZKpGYTKgCIKkHz=	Asia/Jakarta	188.12.93.134	2020-03-04 19:41:13+00	2020-10-15 22:46:43+00
e244ef4c-ee77-4dd5-a5e6-fc193ab6ebc0	kimberly.evans8203@gmail.com	Kimberly Evans	US	(512) 648-9336	2004-03-28	pbkdf2_sha256$260000$bdtGHuRSCS69sV2cMNbUkr$jkcRHQE7xnHuCfyOTKeITHdnIpF6XG9pKzfPXHucET5=	PST	\N	2019-07-08 16:11:31+00	\N
805b29df-26c3-4e5f-ad5d-d92ec87f1a59	daniel_perez@yahoo.com	Daniel Pérez	ES	620 70 91 82	1986-02-07	$argon2id$v=19$m=65536,t=3,p=4$2UKjAHDptetUanAHEPxoGX$Pt8Aa61APcgL7qMqaJ8Opllo4RiA4wioMoJWgrCJawl	\N	49.189.211.117	2022-04-10 05:16:14+00	2024-07-29 23:01:21+00
77a7b75b-8b7f-46a8-a626-f7ad66f702f1	josegomez3531@gmail.com	José Gómez	ES	671 68 00 44	1997-01-11	$argon2id$v=19$m=65536,t=3,p=4$IpDjirf5VAOICfCj6eB3bq$T846rmlT4seGtTPP1KZxlEZ614IDTAK3BHitttAh36F	Atlantic/Canary	103.86.142.163	2023-01-11 07:57:39+00	2023-04-13 11:58:39+00
0547684d-0ceb-4dcb-a626-b1e927150c39	maria.serrano@gmail.com	María Serrano	ES	677 50 02 01	1958-07-14	$2b$12$/1IfI3BA1arscPjnaIdhhUln2987o14l2eJ2E0V48rMQurCEpATHu	Atlantic/Canary	103.155.113.117	2022-03-22 02:17:19+00	2024-05-16 03:41:55+00
8fb14971-f807-4cdd-a94d-1c3080168d86	silke.schwarz3184@proton.me	Silke Schwarz	DE	\N	1964-11-09	$2b$12$ukMEcTrrEcSjOU0d31sTiV0.MZnFAo4bTDiC4v7BMrpoAiY9DKxpu	Europe/Berlin	81.151.53.26	2022-06-09 07:48:44+00	2023-12-15 21:31:45+00
6e76936a-8b87-49c7-a253-56ef290b7f61	nuria_vazquez@gmail.com	Nuria Vázquez	ES	\N	1971-04-20	\N	Atlantic/Canary	\N	2020-12-01 06:36:17+00	\N
5a0b271c-abf5-4a74-a670-0fbbbd4b18c5	priya_singh@outlook.com	Priya Singh	IN	098084 38128	1999-09-17	$2b$12$2NQ..1iv..qddvxCiCldQU6OakYyt.098JNUQCVxLpmEu7ShqWihu	Asia/Kolkata	103.97.141.104	2020-08-17 01:32:45+00	2020-10-18 11:01:54+00
0e764c48-1b5a-438c-af26-7788d6afd0bc	teresa.sanz@gmail.com	Teresa Sanz	ES	682 75 98 61	1982-06-13	pbkdf2_sha256$260000$2phLtDcCtyc4uax6dOZeWN$AJN03X6LbfWCp2eN9qmZnJU37VgEA674JrouK3Qs0N3=	\N	49.178.50.47	2022-10-12 02:52:11+00	2023-12-12 20:22:35+00
3e917e3d-bc53-4c85-a4de-cc0d5da6aa92	grazynamazur5375@gmail.com	Grażyna Mazur	PL	660 981 223	1959-07-07	$argon2id$v=19$m=65536,t=3,p=4$zHrH0IXrdJZ45zI41Rs0SW$f6UdMcmGsnNj69fE5woVlYBVMJD1XguvpFHrOv1WTZi	Europe/Warsaw	103.68.85.41	2023-12-15 14:56:45+00	2024-01-13 04:53:54+00
dae96491-471e-42b8-adbc-66b9ee90f1a8	eko_hidayat@outlook.com	Eko Hidayat	ID	0896-4046-5302	1981-03-25	$argon2id$v=19$m=65536,t=3,p=4$B4pVRdUj0z19PgiI43sHov$PREkzrlcJiikkchpCRhuVgSTaQfSfZMTRRdYDJDKgXv	Asia/Makassar	49.160.86.175	2021-04-09 12:04:06+00	2023-11-17 18:52:33+00
5bf78d7c-ed56-4664-a970-228df659a7a6	kathe_schneider@yahoo.com	Käthe Schneider	DE	01511 9120169	\N	$2b$12$7f2ND1rYjpBbNlOaX.RVOgBMq4nhPpgDyvd.SCwZwkLocydvUebeu	Europe/Berlin	\N	2020-10-04 03:23:14+00	\N
a916bef1-e38f-4785-aed4-071ba502046e	joseramos@gmail.com	José Ramos	ES	644 80 43 94	1995-06-10	$argon2id$v=19$m=65536,t=3,p=4$PoSFPSyCLLRvVW8foMkyqt$8b22vl5NtnwyzDNIXRb1fsLEw1u5giK8jFqrD8SC58s	Europe/Madrid	81.54.69.151	2019-07-10 05:41:18+00	2024-03-19 21:18:02+00
dfc68df9-7c4d-4674-aa7d-4b61fae91fb9	krzysztofborkowski8861@outlook.com	Krzysztof Borkowski	PL	602 133 119	1976-05-08	\N	Europe/Warsaw	49.38.50.12	2021-02-22 06:51:53+00	2023-04-13 09:15:11+00
6445c716-4888-45c7-acf9-c6c3905dd240	ines_navarro3131@gmail.com	Inés Navarro	ES	666 92 81 62	1974-11-26	$2b$12$i33AokST1vzl4dLtZYCwWJkImD3Qh4tG63vXFnmVUPFewnClVk2Hu	\N	81.21.24.49	2021-06-10 21:32:35+00	2021-07-14 01:28:10+00
4f15f197-a5b6-4d7a-ac85-45752d941abc	lisa_carter@gmail.com	Lisa Carter	GB	07400 031206	1976-02-27	pbkdf2_sha256$260000$tazLwq70rw5cySMYFYVJUq$XoqyhZoqYoFSlCLOtO2TJcGFbYUvOOgX4gqVGSEG6yt=	Europe/London	81.62.236.170	2022-11-05 19:50:00+00	2024-03-31 16:11:48+00
53ef381b-e67a-4b91-a4f7-158a20de5cdb	birgitkoch8387@gmail.com	Birgit Koch	DE	\N	2004-03-31	pbkdf2_sha256$260000$yDCXXjMmdmS69KHlJe4Dzc$GdCodTe68qSTX25LXOGeHqL4x7s7YQSsCktkMX6OewQ=	Europe/Berlin	\N	2022-04-20 19:06:08+00	\N
2d455587-7ee1-4f4d-af50-49fcb37722ad	inigo.perez7065@gmail.com	Íñigo Pérez	ES	610 94 40 14	1996-08-14	pbkdf2_sha256$260000$ZcE5nOl8taj05YAvYTHBbb$hSuY3m7NZen5DhoX24aGMiHHjbXvyCjZXugw0UIp4Mq=	Europe/Madrid	103.138.69.93	2020-12-07 09:22:20+00	2024-06-17 01:46:41+00
cda74c63-4c50-468d-a20c-d0c67f987c41	carmen_munoz4368@gmail.com	Carmen Muñoz	ES	626 07 69 38	1962-06-05	$2b$12$DWGjNp4uj1F6c.cisfDasSUM9FFeio3DAcl6tn5zKcPOeALoqE..u	\N	49.119.238.12	2023-05-01 13:47:29+00	2023-11-11 10:38:33+00
62e0a3fa-b5da-42d9-a90c-4617037daebd	rinahidayat@gmail.com	Rina Hidayat	ID	0812-6790-0988	1975-03-22	$argon2id$v=19$m=65536,t=3,p=4$t7KzWvSv9P2iHUsuq9XZz2$MmvXZHMTgfAddFFES3sy8k0YTKThfiTG4PTqVUaqBC7	Asia/Jakarta	103.160.236.116	2020-03-26 18:54:25+00	2022-08-12 10:23:03+00
9f1e2055-09dd-43af-af8f-a2b317f4775a	bjorn.fischer@gmail.com	Björn Fischer	DE	01519 7993207	1969-01-08	\N	Europe/Berlin	188.119.87.161	2021-11-24 17:00:38+00	2022-01-30 19:40:12+00
36038516-e44f-436c-a599-29690aad5ea4	stevenyoung4869@gmail.com	Steven Young	GB	07800 909524	1972-07-13	$argon2id$v=19$m=65536,t=3,p=4$21BnwKn2WccQQsEgjhZwe1$8QgSbPf9XxoNNFwc8SL2GqMzIWtmAU9YMmRn0nQyX5x	Europe/London	\N	2024-03-01 21:20:09+00	\N
6a1e0a2a-e585-4f0d-a2b5-210fc7e910fa	wulan.wijaya1772@outlook.com	Wulan\tWijaya	ID	0812-5163-9688	1968-12-17	pbkdf2_sha256$260000$lQ2GqIjRCJMA7Zhih7Gcwz$4ZZpghza1sHB1bQFbq6n2DhFFx7o2d2Z73e20jLUUvh=	Asia/Jakarta	81.86.105.169	2023-05-03 03:15:13+00	2024-02-04 05:14:07+00
a29984ae-4d9f-4902-ab74-ba8588d610e6	sabine_koch@outlook.com	Sabine Koch	DE	01511 5791424	1998-09-05	$2b$12$TdNPbNleA20TTHrQNh30vLgT.rRSQ0Zn49qZlxWK/IrhToku0PGCu	Europe/Berlin	188.136.128.250	2024-08-07 14:30:07+00	2024-08-15 09:34:40+00
03a36ee7-0fb0-49ab-ac9b-6ca6e8274197	rahul_desai6335@gmail.com	Rahul Desai	IN	096857 62238	2002-04-18	$2b$12$bW5nxEw/NYXhbTzmHT7xo9XnLlb7YjRK/pxbiCZO4KfBedFfc.Yju	Asia/Kolkata	81.103.64.98	2020-09-11 14:22:38+00	2022-02-23 17:32:39+00
91e9214f-2f74-47a2-aeab-c34f4ec28479	dedikusuma@gmail.com	Dedi Kusuma	ID	0821-5397-4866	1975-04-30	$2b$12$Z5wumGZrMMjnPNnjIjHkH0tExnS9AB/6DXBYmOpKxra3pGr1In3uu	\N	188.117.203.99	2022-09-18 18:31:17+00	2024-02-08 02:06:25+00
53853e21-8b84-4e39-a8f5-f612c674fd39	nancy_martin@outlook.com	Nancy Martin	US	(713) 881-1159	1997-10-31	pbkdf2_sha256$260000$ARL9t66s1lvOtrfVsBdC8m$xtHUcz8CszrAs4KclkcOkRSjE8OKpSNfB85oeVbHSFC=	US/Pacific	\N	2024-07-26 17:44:06+00	\N
80ce928f-6dd8-4e44-add7-082df0eaac97	sanjay_nair6626@proton.me	Sanjay Nair	IN	093319 18203	1988-06-25	\N	Asia/Calcutta	81.93.109.134	2020-02-28 22:08:32+00	2022-05-06 23:57:54+00
75a67aae-235e-4446-a388-09bf1abd379c	tomasz.wieczorek110@gmail.com	Tomasz Wieczorek	PL	602 808 642	2004-11-04	$2b$12$dz3Ttsle9XqBO.GFn.92qdmpVkJ6D8fBX.gp5OeRirqJnN45SoMUu	Europe/Warsaw	81.207.96.19	2024-08-17 08:10:59+00	2024-09-09 22:32:55+00
e9d85d26-d2e1-4977-aac7-c7f7fba97a21	mark_wright3426@gmail.com	Mark Wright	GB	07555 231319	1977-01-29	$2b$12$Zx/zIyLH.Fh4UwRLJED.tcBwAqphqxq.NYc9OFbdHK1WGrbd.aAGu	\N	103.79.137.191	2022-12-16 17:57:20+00	2023-11-10 23:16:19+00
b0dc24be-d967-476c-a235-5b68601dcfc0	\N	Andrzej Chmielewska	PL	888 125 350	1979-04-12	$argon2id$v=19$m=65536,t=3,p=4$lOiy68hb265csATTtLfMLt$N9W1vcngEuu2x9VK1papu6Ttl5daHOUirtr6xpPCQu7	Europe/Warsaw	188.131.64.97	2020-08-31 07:26:58+00	2023-04-20 10:26:03+00
eb382dcb-bb08-483e-ac0d-9cea81d13b50	lisa.king3338@proton.me	Lisa King	US	(212) 600-8446	1967-10-06	$2b$12$PM7p0dtdIRN6cpNhVwZHPpgZ5/6YutB2Iz/vg807FKaUOXlo64X1u	EST	\N	2022-08-26 03:18:50+00	\N
4301e505-db84-49d8-ad9c-fea4238a2c08	budisiregar9050@proton.me	Budi Siregar	ID	\N	1974-10-09	$2b$12$m8ul9XAv843W7CK0p3NtHDiNFQV7199PHC/5PVmNL6MC34Z5UCMPu	Asia/Makassar	49.208.39.86	2020-09-04 17:57:12+00	2023-02-08 18:10:43+00
759a1aa9-a245-4802-a532-1c10c0a20d84	wojciech_kaczmarek@gmail.com	Wojciech Kaczmarek	PL	602 913 344	1981-09-12	$2b$12$mx5.KKPboG6yTrYCYPq28GoR0B/Y78qXqrOCTDY4lfDRV5tyDL/du	Europe/Warsaw	81.20.63.210	2019-05-03 17:20:50+00	2022-10-14 05:55:31+00
c39b1e26-7566-418a-af83-27cd8ebf013d	sureshreddy2716@gmail.com	Suresh Reddy	IN	092754 38572	1997-08-15	\N	Asia/Kolkata	188.117.22.42	2023-03-01 14:12:27+00	2024-07-18 02:45:20+00
bfc76b46-9626-41b6-a5d9-c9b383e481b3	davidmarin1085@proton.me	David Marín	ES	648 87 97 91	1973-09-26	$2b$12$0/TeXlaGGzFg19gHazbMJSuQFk2V6d.C7T7QUjFx27Z9ODXQsAP7u	Europe/Madrid	49.78.147.227	2020-03-24 14:10:38+00	2022-08-29 05:14:10+00
fa61de17-b361-4ff8-a4c6-17be9bcf9ef2	uwe.schulz@gmail.com	Uwe Schulz	DE	\N	1976-01-14	$2b$12$hz5HrDXrBuRV8rK0z87YZUyvdVMd5MxZ61SUE8GBJyArN.PIdpFcu	Europe/Berlin	\N	2023-03-28 16:34:53+00	\N
69c3406f-9aeb-43c4-a2f6-c1b2027a3102	david.miller925@gmail.com	David Miller	GB	07700 186495	2002-07-05	pbkdf2_sha256$260000$QpwmZqujQmQb9PXabuUnkT$HkaUFdlS6UJH11bLjsmXffYhrHQ4QzSBBtadg7Ne4HC=	Europe/London	49.146.28.108	2023-01-14 00:55:36+00	2023-10-26 10:39:05+00
56b9c444-4d67-4e25-aa8b-b3dc872e2057	davidwilson@yahoo.com	David Wilson	GB	07911 862582	1966-04-05	$2b$12$5n2eSB6D1Q9VxCYGXCRW0rnIoMiG1m1.IgTAb.3pKNicWVJqANZqu	Europe/London	81.93.165.165	2022-06-15 17:15:40+00	2024-08-11 07:31:02+00
2726c8e5-f4c3-47ba-a99b-a6dac369f030	rahul.singh@outlook.com	Rahul Singh	IN	097549 94656	1979-01-09	pbkdf2_sha256$260000$pA8MfAwCFuu398GSqMJenR$Kh55fYVKD469FCbLqZWsbdu1bIPZGsGKU6MKX4sQSI6=	Asia/Kolkata	188.96.218.177	2022-03-30 23:19:09+00	2023-07-19 22:31:36+00
e6f49a6c-6c9d-4e8d-a7e1-e8925c8bb722	klaus_koch1550@gmail.com	Klaus Koch	DE	01519 9106807	2002-07-16	$2b$12$czTht.7zBew0jjM0zVcPiABIKy5iFXZtI5vQcjappUZTYmIE5h41u	Europe/Berlin	103.221.189.81	2022-02-20 21:15:15+00	2023-06-21 15:48:41+00
ccf5c06e-697d-483e-a234-577c4e6177be	betty_bailey@proton.me	Betty Bailey	GB	\N	1996-11-17	\N	Europe/London	\N	2022-11-25 14:30:43+00	\N
4abfa44d-8d7a-4778-a00e-5621f041d1e3	deepa_chopra7725@gmail.com	Deepa Chopra	IN	\N	1997-01-04	$2b$12$Q2QcNmvr3JOGLTkUwM7ma4K5Gjj6sVS8dO4E3PWcza0SbrWNltpNu	Asia/Calcutta	49.53.196.210	2021-03-21 20:33:44+00	2021-11-16 04:37:38+00
67e31726-e09a-474b-ae20-e38992b7ed51	marcinbak944@gmail.com	Marcin Bąk	PL	501 764 540	1974-01-15	$argon2id$v=19$m=65536,t=3,p=4$ybC4MGHebIAEqvK9hLRhmo$dTrkCXehX0IlWKPRSMfxr3L9rYUdJLbT54Spytr96IB	Europe/Warsaw	49.233.81.44	2021-03-30 02:11:05+00	2023-12-02 13:13:53+00
a44ef63a-52fa-426b-a0d1-e3842e12998a	nancy.lewis@proton.me	Nancy\tLewis	GB	\N	1991-06-01	$argon2id$v=19$m=65536,t=3,p=4$hpm6dF59pBS1PRL4i4Ar8K$WZ5R8WmOUJpT3fPgPUJZtiO3Z6tvUCGMgDoS1iyCqA4	Europe/London	103.75.120.74	2023-12-17 04:48:04+00	2024-02-28 17:20:11+00
01688749-3d91-4b17-a6eb-b87376bcb429	marywright9499@gmail.com	Mary Wright	US	(206) 214-8306	1965-12-17	pbkdf2_sha256$260000$nSuiK2Vg5GncGqbqOFjYWq$Yd12UOBPYhn6ntqdG4dVJaTShT4E72rvRPm6tYp1ilr=	America/New_York	188.132.242.114	2022-11-04 14:07:06+00	2023-08-22 15:26:58+00
62c53afe-14d8-4613-a436-8e6684f93e5a	joko_rahayu@gmail.com	Joko Rahayu	ID	0852-3006-0555	1968-11-13	$argon2id$v=19$m=65536,t=3,p=4$moE50vHjJdYqUHN686X5uZ$aCwiStVMVCjHqAtrr7RvLocg3XtG6ehLYXR5tcQoLBT	Asia/Jakarta	\N	2019-10-11 09:16:01+00	\N
fabe3156-0844-4086-a9a7-aed39de11c7f	elizabeth_allen1122@outlook.com	Elizabeth Allen	US	(512) 263-6145	1979-10-19	$argon2id$v=19$m=65536,t=3,p=4$wqxzFkth4qwwYDyaEgr4Fh$8DcMJNwqxEhO0pflRDZGonUISD0s18oJtyKzeX1HU0i	EST	81.214.145.192	2021-09-24 14:00:47+00	2024-02-21 09:41:55+00
f63acf27-9f38-4d72-a4f0-36596d0ac009	william.scott@gmail.com	William Scott	GB	07400 194099	1980-06-18	\N	Europe/London	103.61.94.77	2022-07-22 21:31:32+00	2023-01-13 03:17:59+00
d7ca7a1e-228e-4639-adef-28f21228c979	teresalopez8330@gmail.com	Teresa López	ES	658 83 84 74	1993-10-26	$argon2id$v=19$m=65536,t=3,p=4$b7zHW00uNlWtXTU6ib6D1F$6gwWLlzzfvPPbiCdwcxug492JC44g8X37gATdrBpxru	Europe/Madrid	81.62.186.62	2021-01-17 17:54:49+00	2021-07-11 18:52:36+00
b33c9bf2-ff51-4ef4-a4cc-53089f1d1524	agnieszka.wozniak9618@gmail.com	Agnieszka Woźniak	PL	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$llavk2S9umjVuU3ZHq3Ase$CE8HKCMvsDMbXcFeVIUeTPYyBQDX97GmArcsuU8gQrW	Europe/Warsaw	81.1.35.187	2024-05-07 17:38:28+00	2024-08-04 16:03:45+00
69f334b8-3af1-4784-a013-e6211a8d9c77	francisco_delgado@gmail.com	Francisco Delgado	ES	\N	1982-11-01	pbkdf2_sha256$260000$38t4CCAufKYeyxWayOEexC$PVFwpmABWEHEifxnaqkFXw097pvtIjUFyznpDDd6ZER=	\N	\N	2021-10-25 05:23:11+00	\N
a878a6e0-c4d9-4efb-a271-c16df664866f	bambangsusanto5467@gmail.com	Bambang Susanto	ID	0877-1036-5941	1972-07-17	$2b$12$Y29Kwt4HNhoGY3DBcJK0BRf1JNznBVAyEuJKGcxXt8NQAzMRmQlXu	Asia/Jakarta	188.106.4.220	2023-07-30 18:24:49+00	2023-08-29 15:06:32+00
f5d9a86d-53f4-429d-aae0-853a85ee7d76	elizabeth_wright6873@yahoo.com	Elizabeth Wright	GB	\N	1964-07-04	$argon2id$v=19$m=65536,t=3,p=4$xxnbwjwt9zJoh2l5Yt47bJ$dLR0ENzv3L7cts2x3mtiLmVyNedbbixJ8Fi5v2xc9Ez	Europe/London	103.249.100.27	2021-09-13 10:16:27+00	2022-01-22 13:28:24+00
2627266f-b404-456c-a747-d244f6965d0f	holger.richter@proton.me	Holger Richter	DE	01517 3353581	1963-04-08	pbkdf2_sha256$260000$ER22Yl6DuobmQ4yq7NOC5D$UX3SPWHc51DbMeBd9QWGghF1prwCgWswUEouM6acp9e=	Europe/Berlin	188.99.149.125	2019-07-02 22:56:35+00	2022-02-19 01:49:48+00
a493f464-02a8-4505-a179-f20b9f890101	amitverma4181@proton.me	Amit Verma	IN	\N	1962-05-25	\N	Asia/Calcutta	103.237.81.228	2020-01-02 04:36:31+00	2022-06-14 17:17:58+00
81b197e0-bfdc-4f9e-aeaf-349287222a8a	piotr_kubiak@gmail.com	Piotr Kubiak	PL	660 733 812	1997-09-14	$argon2id$v=19$m=65536,t=3,p=4$laoivbyYTvaZof948yYjSd$YHOYHXY9FK504rvRcmSBSWEPslLRXNRFGwzlc8COH5X	Europe/Warsaw	\N	2021-07-15 14:14:40+00	\N
8c8c1d30-6783-496f-aeff-cf229e46ca7c	amit_khan8069@proton.me	Amit Khan	IN	093362 85034	1992-08-01	$2b$12$sYenkDQP4zPqH4XoiuA2uon0U99ZXCxCLY47rUaLiZjY1t76aSEiu	Asia/Kolkata	103.197.135.200	2023-01-13 06:49:45+00	2023-11-01 15:17:43+00
248cd340-3883-4f78-a64f-edf951c71cdd	thomas_schneider7775@yahoo.com	Thomas Schneider	DE	01517 6353208	1966-04-22	$argon2id$v=19$m=65536,t=3,p=4$rgerChHFEWLW3PlLeKjyoF$S6mUZrQ3ztqbIbXWfvbI0AP2l16ws0DUAdLSeBteDLw	Europe/Berlin	103.35.62.159	2023-09-03 06:19:56+00	2024-07-28 04:53:20+00
5dfac8cd-6ce7-48a6-af33-e962f01a6bb8	marywalker@proton.me	Mary Walker	GB	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$IowI9azVnR4yP6H4C4N9Ss$IkD3WSjaYVWuSLG8SSdTE76CELaRsleumblkNdloATD	Europe/London	188.160.149.62	2020-06-12 00:10:04+00	2023-09-16 14:27:41+00
533c89f4-3088-4be5-a8e8-4c67de14b637	putrikusuma3494@gmail.com	Putri Kusuma	ID	\N	1977-05-19	$2b$12$Oa4lfdM4ixmXge9EqtiRO7hTmVKs5O7g33kYLusKWRJ2MuSFGiUju	Asia/Jakarta	103.75.104.179	2022-07-07 06:49:46+00	2024-05-19 07:23:17+00
5172c927-2963-4b7e-a771-8910dc970295	pooja.pillai@gmail.com	Pooja Pillai	IN	091070 79841	1960-12-13	$argon2id$v=19$m=65536,t=3,p=4$Ktq4v675RPJpfSFmbqL3AL$qb4pJkMbzBni4AsFjxp3NQr6EdrMoYnf1DUX9KMK99p	Asia/Kolkata	\N	2021-01-20 22:14:32+00	\N
3779f491-588b-4b3b-a918-2666df15f428	yusufsaputra5469@gmail.com	Yusuf Saputra	ID	\N	1976-07-02	\N	Asia/Jakarta	81.27.164.214	2023-04-18 13:33:00+00	2023-06-04 00:42:44+00
6dc79956-2571-43fb-a46d-d13ebd21e605	uwe.weiss6515@gmail.com	Uwe Weiß	DE	01518 6152264	2005-12-08	$2b$12$297DuSoL8s1L/NQMnC5ty1RNmwvgsH/WrDRVY7foioGs.BPBNRwnu	Europe/Berlin	188.65.166.62	2022-07-06 20:17:47+00	2024-04-23 21:34:42+00
b82fcce3-f0a3-46e2-af2f-cc86d4858b13	kathe_jager6309@outlook.com	Käthe Jäger	DE	01516 5132733	1969-08-29	$argon2id$v=19$m=65536,t=3,p=4$UeZRwEywDTlFEAQoPGwzlH$8gNLUPzgJNjlWLe1dfqkakNYdIzPUYWMq5tj0h8Ab4U	Europe/Berlin	103.190.249.204	2023-04-03 23:18:07+00	2023-08-28 08:35:05+00
505e7234-dafc-465f-a273-51f4364b034c	jorgkruger5233@gmail.com	Jörg Krüger	DE	01515 5512967	1988-05-16	$argon2id$v=19$m=65536,t=3,p=4$tfcPzDPsjjLKSyQcYwTkhi$UPi2SOG2UkHCQh9extMC9ritsQ5cdKFDCoZymp3eFuP	Europe/Berlin	49.183.106.196	2023-06-04 00:13:45+00	2023-12-12 18:43:05+00
68cef210-16ae-46b2-a358-be040af82324	antonio_ruiz@gmail.com	Antonio\tRuiz	ES	644 26 20 46	2005-02-14	pbkdf2_sha256$260000$ilW7yIDfZOxKqlLkp3yvaP$72pmdl5fNlqSllcPxQ8aC7wIAGDkYwnvbvi3KvwflWU=	Europe/Madrid	\N	2020-10-17 01:01:12+00	\N
d2b91e13-0c59-4f8f-acb1-5bd0c2ad89bd	ratna.halim7681@gmail.com	Ratna Halim	ID	0852-4316-7452	2009-03-24	$2b$12$AGOsY591WtnygLA8LUR05hRWTvKJTGIiOMCBDrQgXVycdtBZgBD/u	Asia/Makassar	188.35.170.108	2024-03-02 13:18:40+00	2024-06-11 20:41:40+00
7f234500-7203-4f55-a8ef-9c87ea43e61f	donald_taylor6090@proton.me	Donald Taylor	GB	\N	1995-01-13	$2b$12$9dBmo/cK/htbVRb/eNO.hIjdBY.aD0hBTQtbAdCZyjzz4L3OehnAu	Europe/London	49.125.241.222	2023-10-09 00:53:18+00	2024-09-08 04:00:36+00
f898e232-42ad-4a45-a32e-75f056010597	malgorzata_wieczorek590@gmail.com	Małgorzata Wieczorek	PL	\N	1960-03-25	\N	Europe/Warsaw	81.73.159.164	2022-10-25 13:35:17+00	2022-10-28 15:36:06+00
63b81c84-146b-49ae-ad0b-991a9b034659	lisa_lewis3762@gmail.com	Lisa Lewis	US	(404) 360-7436	1993-04-27	pbkdf2_sha256$260000$X4B1QOWRsun8ULv5eCW1zi$wkAPiZ7RLtfmkG8kk1SyyBvWk6oqXVvRp9pKHw5YrV7=	\N	103.77.169.221	2022-11-12 17:48:34+00	2023-09-05 02:04:25+00
5957d9cf-6035-44c6-a082-d9c86daa86ed	elzbieta_szewczyk323@proton.me	Elżbieta Szewczyk	PL	729 075 287	1981-03-28	$argon2id$v=19$m=65536,t=3,p=4$4ffhabKuThtjHd55brmFud$W1phUqhPaby5pgZBHPdhJdhTaIsyR6aq6shfVXCI250	Europe/Warsaw	\N	2023-12-23 20:37:06+00	\N
827fad58-e249-4326-ae57-7376307c3dbd	sri_kusuma1405@gmail.com	Sri Kusuma	ID	0877-3249-1543	1961-05-30	$2b$12$a13ErnDg7OxpNi/c1TVY079yYUh2M8G0FfbuPsUMmhaUjD4J8jpsu	Asia/Makassar	49.229.233.49	2023-02-10 19:05:45+00	2023-09-19 17:51:39+00
9b271842-7c83-4c5f-a1df-d775c16a5f3b	kenneth.morgan@gmail.com	Kenneth Morgan	GB	07555 539646	2003-08-06	$2b$12$Y/zcVJx0unKBugQx1qvhZW3v6qoIUusSINQxFUX.ZAiOWD3l.O8Fu	\N	49.134.102.208	2023-03-18 23:01:16+00	2023-04-03 22:58:32+00
85d8cf99-a8dd-495d-aea5-f7ccf7171e55	heike_schroder8076@yahoo.com	Heike Schröder	DE	01511 1723961	1966-01-01	$argon2id$v=19$m=65536,t=3,p=4$wBfBiJ52YzvjCJSCxhoUNL$9ZSCA9CKwKotm1FrLDkJmG15Q09h2ZO3NsHFmbNog1X	Europe/Berlin	81.125.145.34	2020-01-17 07:30:40+00	2021-08-13 19:26:51+00
26475297-dc1b-4c0d-a908-d45c8f00aad3	rina_santoso@gmail.com	Rina Santoso	ID	0852-5363-5880	1981-11-01	$2b$12$HMRSlvmYA0vc/AtL18SiIu08PNOJj5iHPMwkZyQtMduokUXUSTsJu	Asia/Makassar	188.27.223.239	2020-12-04 22:05:11+00	2021-06-01 12:36:06+00
11c10640-40e8-4f44-a57b-b8e086d25629	lukasz_sokol@gmail.com	Łukasz Sokół	PL	729 641 493	1967-07-06	\N	Europe/Warsaw	\N	2020-08-13 01:55:47+00	\N
1947fef9-36db-4562-ae34-c2db20351222	williamparker@proton.me	William Parker	GB	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$1zsTX2ngsojMg36Uh1xOVr$LMFtYrXZbuBEkqRAxrfFQ9cB2w2PA05biwR3aQ9OrrW	Europe/London	49.16.169.242	2022-02-10 07:04:35+00	2023-07-13 11:18:55+00
11a4de6a-8ec9-4b55-aaff-4573ceff6316	jamesevans1753@proton.me	James Evans	GB	07555 067970	1959-10-31	$2b$12$8VlJjqqU6EjQWusOBqYUUYYBwOThlyqJxHljZHhLr2ZQEB.0/dRJu	Europe/London	49.57.149.16	2021-08-01 08:14:49+00	2023-02-14 23:17:13+00
2702dbe1-a7ac-4405-ab65-b2957922ed93	javier.moreno@gmail.com	Javier Moreno	ES	628 44 29 26	1993-01-13	$argon2id$v=19$m=65536,t=3,p=4$hp9Rx161w9Yds2F9DrJyFG$sfCt1WF2N9OlkmE49z78jEq2OqLY3GhSftJDciDKlpH	Europe/Madrid	103.22.27.203	2021-05-09 03:29:55+00	2024-01-24 06:59:20+00
722d48cf-6558-43e3-a593-4655b8545ab4	nuria_garcia4437@gmail.com	Nuria García	ES	694 26 51 48	1986-06-08	$argon2id$v=19$m=65536,t=3,p=4$0PTiplTJRP0Xa7ZEPG6Rv0$YsUwGjHJpm0Yp4HUQV80Rw86r7OGAEQq7tHP8C1JC2s	Atlantic/Canary	103.73.13.200	2023-05-28 14:18:22+00	2023-12-20 07:51:04+00
d431389a-c627-4b8b-a149-6ea9d7081f4d	donna_young3873@outlook.com	Donna Young	GB	\N	2000-09-25	$2b$12$SyJIByCYH93.bUi2X3mgTAhbIYKtjXCAmTyHy1UNGPZJ0t8V.05ou	Europe/London	\N	2020-11-22 16:28:11+00	\N
c34509dc-cf23-4aea-a045-6bbdad7971d0	budi_wijaya217@gmail.com	Budi Wijaya	ID	\N	\N	pbkdf2_sha256$260000$w6HR47lE50SEjsPWDa5pZE$bFMuv6RV3FjA9OfbmHPUJpI94YEY7CcxO1CURAPXwYR=	Asia/Jakarta	188.11.210.80	2021-08-01 06:17:36+00	2022-02-16 10:29:42+00
e92d5a85-8af2-4d91-a55c-79eb5563ff76	karin.hoffmann@gmail.com	Karin Hoffmann	DE	\N	\N	\N	Europe/Berlin	49.9.7.235	2023-03-28 00:28:30+00	2024-03-01 12:09:22+00
237139f0-5bbe-4ec8-a4c1-897be1285928	danielwhite5@gmail.com	Daniel White	US	(512) 307-4015	1979-04-22	$argon2id$v=19$m=65536,t=3,p=4$5FfYzCcREuWQnZAW27exXA$x3guVaoLurfajFpuJeTw8EmwKEv08klOuXViXVhAavR	America/New_York	81.216.115.112	2020-06-07 19:11:57+00	2023-02-12 06:57:25+00
13ee6ced-c519-4464-a000-8963735b301f	\N	Marcin Woźniak	PL	\N	\N	pbkdf2_sha256$260000$Q6azeRQ7JsW4Li2dvZ4zKI$IQqz5eN4Kq9cL4nz05A88mPEFpvTWQjrtLA4wbBxDM2=	Europe/Warsaw	81.7.40.140	2022-04-07 20:50:48+00	2023-04-06 08:40:35+00
7d442eda-2de1-4993-a198-f4495ef2909c	anjali.patel8587@outlook.com	Anjali Patel	IN	099257 45572	1969-05-08	$argon2id$v=19$m=65536,t=3,p=4$2vMuVikfBipir9q0FerTbn$1GiYQ4NSHMCpaZh3yCuI9R4kBx25X3fRGl6f94MHCAx	Asia/Calcutta	\N	2021-08-05 08:47:16+00	\N
51757187-8d8d-4f81-aca7-1eea3b3cd961	pedrogomez66@outlook.com	Pedro Gómez	ES	680 66 30 51	1979-03-08	$argon2id$v=19$m=65536,t=3,p=4$pOxZl3J2HYqU87CKRgNL8T$zFI0YED0Ar2QH1bPWDgDphtMj9MyjfokdfUu3pnxVo2	Europe/Madrid	103.246.171.244	2024-07-02 09:44:48+00	2024-07-17 00:44:08+00
130b9d50-fdf7-46c5-a574-0ce4143a05f3	tomasz.urbanska@gmail.com	Tomasz\tUrbańska	PL	660 129 197	1997-05-10	pbkdf2_sha256$260000$yOXrtAQANXj9bvOW3aBDT3$mJJDT13uPYfgP0enGLldrmAU56KKZxCMeCUQRgdFyln=	Europe/Warsaw	81.204.147.55	2020-11-08 01:02:21+00	2021-09-15 22:35:08+00
04489ffb-9f16-45d0-a53d-2bbf93cb3ff9	bjornbraun@yahoo.com	Björn Braun	DE	\N	1980-10-10	pbkdf2_sha256$260000$aVaAG5t7QVOy3paySH7xsJ$Cm5ctMPL9j1GZZaf64rVuU1hOdwuiOmHQLfD3jYjv5o=	\N	49.23.178.96	2024-02-17 09:23:57+00	2024-08-10 10:26:37+00
e7b9b7b2-d2b5-4478-a317-23b4730f0400	wulan.simanjuntak4250@yahoo.com	Wulan Simanjuntak	ID	0896-6037-9254	1970-11-27	\N	\N	81.120.109.213	2021-08-23 23:37:37+00	2022-02-15 19:14:10+00
183a89f9-8658-4149-a318-21ce24a8a366	charlesbell2459@gmail.com	Charles Bell	US	(415) 607-4321	1982-07-10	$argon2id$v=19$m=65536,t=3,p=4$Kti4MHC0vwIon4mOseZ0tC$PjAAPk6IoqnTUsamzfOGxWuVBQ2XRK3PjzK4qVXIcCA	America/New_York	\N	2020-02-01 14:05:10+00	\N
322139ca-3e8a-4236-a5fd-21b04c16ca3b	pooja.verma4687@gmail.com	Pooja Verma	IN	099933 63388	1962-03-31	pbkdf2_sha256$260000$6HfSDo2jqZYGlK6wIDfKcO$VUqGWR5F3NDCFMg0CsqNyP4XZWSBYUByf21wh4CPyJB=	Asia/Calcutta	49.233.83.116	2021-04-07 19:08:09+00	2023-03-09 17:23:43+00
fc66793e-e876-4ce6-a08a-f87f7e0bac12	agussantoso9518@gmail.com	Agus Santoso	ID	\N	1968-11-03	$argon2id$v=19$m=65536,t=3,p=4$aQDBJTRNmC6FU92E9Xq5tm$UUD1KwkYIXvkLCt9LJWiVf7oH9xjtumMRtr9ghwFtFU	\N	188.167.23.75	2021-01-14 19:23:19+00	2022-07-15 20:46:37+00
a4619bbe-bd4b-4894-a5bb-95c3338fba61	ulrikeschmidt@yahoo.com	Ulrike Schmidt	DE	01512 9285082	1992-01-27	$2b$12$sfAqLgSLGOk5fmFncAAk1POmso.NakPpt8yBh9NSXQEcXraF4pNJu	Europe/Berlin	103.186.73.188	2023-12-04 06:20:24+00	2024-01-30 22:50:10+00
2d26608a-b204-4437-a111-ee5eb199611e	james_phillips@proton.me	James Phillips	US	(213) 604-6893	1976-03-19	$argon2id$v=19$m=65536,t=3,p=4$5hAf434RVle96yNDqlVo6A$SJ2In2s1SQDvnQQQ9oItRe6zH4p1vMCEnzAzSsKWXtT	EST	188.190.206.29	2022-07-10 00:07:59+00	2023-09-23 03:03:19+00
f7d00d24-6870-43bb-ae49-8ab689a163b7	lisacollins@gmail.com	Lisa Collins	US	(312) 271-0444	2001-10-20	pbkdf2_sha256$260000$xIkoB57ShbIqSYRKxIdwab$Fs33qlCm14hLdayPe0KXFgyMAWO3SqqlWjapmMrnr95=	America/New_York	\N	2019-05-19 08:06:17+00	\N
9985cedc-5660-4cc4-ab0a-add02a58a7c9	martaperez@yahoo.com	Marta Pérez	ES	620 29 17 98	1966-01-30	\N	\N	188.95.175.192	2022-06-19 22:45:18+00	2023-07-25 04:42:00+00
d9c1b58a-ec64-49a2-a99d-dbbcc2e854ed	kavita_pillai3980@gmail.com	Kavita Pillai	IN	\N	2001-09-14	pbkdf2_sha256$260000$zmzE7MBNQzFXF9fRKY26xE$N4vBRDqMnFp93VGp3UWX0NFOjEfGjhFrNLVoGAJprAg=	Asia/Calcutta	188.230.80.56	2022-04-25 15:29:02+00	2023-02-23 10:52:54+00
d8d20849-4b9d-4975-af58-4489af8bd31a	michelle.turner1310@gmail.com	Michelle Turner	US	\N	\N	$2b$12$Gr6134NOS7H2W0cGYLIVpcbspHvEhNrQJPZW.vGgUYcqcJCHQTHYu	EST	81.110.17.33	2020-06-11 23:52:47+00	2021-03-25 20:22:17+00
61c03ad3-45c9-4a6f-a4d7-480abeeb4125	bettywilson@outlook.com	Betty Wilson	GB	07800 323201	1997-06-13	$argon2id$v=19$m=65536,t=3,p=4$JZRjYvmlmgPvzKNZj7MIQX$01KAXxn4XeSGubUTaLao9e3m6Jv8VI0Kxur8u5idxk5	Europe/London	103.74.91.93	2020-02-19 18:38:21+00	2020-03-22 15:22:33+00
adc7b942-bc7f-4556-ad72-16dda725a9a3	ashley.taylor376@gmail.com	Ashley Taylor	GB	07800 092000	2000-01-18	$2b$12$5W8sChV3/xjlzNTkcxNZRSYKGUZBJlTNatXq9KbCAu8mbGN/M3Ebu	\N	\N	2023-11-12 05:17:56+00	\N
0d41f796-b799-4eec-a674-7158afb8d0e3	lucia.martinez@gmail.com	Lucía Martínez	ES	630 05 34 49	2000-06-28	$2b$12$RrjJC8pm/XMUk6ke88RwNHU1Myyqlmflog4VTzoVp95RidWqWnFXu	Atlantic/Canary	103.213.58.93	2024-03-18 21:01:09+00	2024-09-03 01:44:11+00
f1b093e9-c7b4-4840-ad42-bc8d2d4d83cd	jokokusuma@gmail.com	Joko Kusuma	ID	\N	1971-07-14	$argon2id$v=19$m=65536,t=3,p=4$E2dsxsLWU6PJ6jYNKpVXMK$m7LGn1ZpZalTIMSPISNbEwGQxZo2nwpC5Fr0m8J3PEv	\N	81.26.64.162	2020-01-02 13:31:57+00	2021-08-17 06:17:47+00
16a2ecc1-ff09-4b84-a1b6-0a821eb8a863	mary.taylor3249@gmail.com	Mary Taylor	GB	\N	1980-02-12	\N	\N	103.70.151.208	2022-05-21 06:48:12+00	2023-07-07 06:58:50+00
fe773dff-fc23-40ff-a9df-8be64ae43b86	wulan.santoso8526@gmail.com	Wulan Santoso	ID	\N	1988-03-26	$2b$12$5wP95mFNTSERfCvuchalwxl.5bv5yc0c4QYQD7lRDyQNIBf7fe.4u	Asia/Makassar	188.66.50.180	2021-04-16 21:28:30+00	2024-08-25 10:42:14+00
91fcf9cd-9dba-474c-a39e-eff3c940c3ea	sandra.davis7595@gmail.com	Sandra Davis	US	(213) 265-1768	1977-08-14	pbkdf2_sha256$260000$bUVbl9OlctpKgax2xSBQqU$fUPjNWZzxsFmkrxlf2dLkYW5RNTpdXi8JFagLbDGWxJ=	EST	\N	2019-11-13 15:28:39+00	\N
98024841-b747-451f-a292-d48ca14665e9	william.lewis2236@gmail.com	William Lewis	US	(404) 423-5060	1991-06-04	pbkdf2_sha256$260000$Mnh8dnQwBJvy8PoGeVYm8n$UXhUue15s71C3bpJkt3ssRicdtwjTkXNEhoB761rraE=	America/New_York	188.215.147.209	2021-04-02 15:20:11+00	2024-04-23 22:42:42+00
496a69f2-19b1-4dc3-a202-0067ec7cd0e6	linda_martin@yahoo.com	Linda Martin	GB	07555 096775	1998-07-19	$2b$12$JtVsSxJ1uPDTyiIio34ZeJCCabj0H8Fgf.MRJNLgeEzRlw2LxjfIu	Europe/London	103.119.218.232	2019-07-06 10:28:44+00	2021-05-22 05:03:03+00
c9dfcfff-3346-43a5-a2ee-ba3570d2d51b	zaneta.mazur@gmail.com	Żaneta Mazur	PL	888 916 855	\N	$2b$12$aNBLI2PLqLsmY8ugBRCuLCmHWLNgt/U4DerKDagKGWxW5XmPmnRIu	Europe/Warsaw	188.237.98.145	2022-03-15 08:23:02+00	2023-08-17 22:00:43+00
b335c022-5511-439d-ac5f-1f856280a61b	janurbanska@gmail.com	Jan\tUrbańska	PL	501 556 864	1964-02-07	$argon2id$v=19$m=65536,t=3,p=4$NyyGPLzHfS3R2dd6GA1Jb8$tMAb9fAjhNsGCnPO0waVcoNbD3ndnpSm8MC1EtCYf5E	\N	188.191.226.187	2021-01-16 10:50:36+00	2022-09-12 20:03:27+00
0e95117a-162e-41cc-aa01-1e328fe0dbc6	carol.walker@gmail.com	Carol Walker	GB	\N	1981-12-17	\N	Europe/London	\N	2021-09-02 21:01:58+00	\N
e9232f63-3e2b-4806-af74-20adbc2f45a1	barbara_robinson9920@gmail.com	Barbara Robinson	GB	07400 608227	1965-09-30	$argon2id$v=19$m=65536,t=3,p=4$btzGnBAZjiKDcXo3vljC5A$JHx3onLBSzFzZlssBwMwVNu4V2zCMmxS7PhcpugG5pp	Europe/London	49.156.187.181	2020-09-10 16:32:20+00	2022-03-08 10:28:12+00
6d401aab-f5f0-4ff9-a773-4a59e3db056b	sanjayreddy@gmail.com	Sanjay Reddy	IN	094601 18664	2001-04-03	pbkdf2_sha256$260000$D6JUefJHaMVodoIkX9QN4O$f5pY5sP4TMdhddmbSwiQhtxNnbBKC5eTfu4QFF1orvF=	\N	188.194.148.25	2022-11-16 00:01:35+00	2023-11-04 20:54:04+00
996a5f56-f1ec-44ce-a831-3cb200894eac	jan_urbanska8193@proton.me	Jan Urbańska	PL	790 912 940	1995-09-03	pbkdf2_sha256$260000$3WfjxTZWWMa0S9VmEFAtqN$MxZ2wAuvfKi1egxRFk5avGmXRVtavdqhCUcoiATG6qt=	Europe/Warsaw	188.10.216.177	2023-10-05 03:04:45+00	2024-02-04 06:32:02+00
ae54163a-c677-4fef-a0c4-2b490c3a805d	agnieszka_nowak3272@outlook.com	Agnieszka Nowak	PL	501 572 694	\N	pbkdf2_sha256$260000$tpsmBuQKyq2N2ByW6tzUMK$G1yU2U3m0TTtwI6DE1boXf2QfGPE3EiX9jSWc8UyQJi=	\N	188.225.206.101	2021-12-04 19:04:34+00	2022-07-01 03:09:32+00
7e5e3032-6afe-4d58-aee4-e4e7ab1ea907	rinapratama4553@gmail.com	Rina Pratama	ID	0896-9843-7191	\N	$argon2id$v=19$m=65536,t=3,p=4$jo5JRjxvLe1rIFd7QY4R7a$vqCsalsSiEZnrTG4OOpB3ukdcQQEr6dZ0LqpZU3l4dH	Asia/Makassar	\N	2021-03-01 10:07:32+00	\N
0b33ed9f-b4d0-4ffc-a09a-97754c722a2b	hendra_susanto8212@gmail.com	Hendra Susanto	ID	0896-7500-1146	\N	pbkdf2_sha256$260000$FBSaYdlQlxQef3CkY1IVOk$HAlg78QEGPj09Ii1ODm9NLVmmx4cFfwpB4uII5GRfFe=	Asia/Makassar	81.250.19.146	2022-08-19 11:10:34+00	2024-08-05 22:44:38+00
d4871986-7525-4966-a27c-23bacab857b2	meerapillai@gmail.com	Meera Pillai	IN	\N	1975-05-02	\N	Asia/Calcutta	103.245.108.141	2020-07-02 18:03:55+00	2024-04-26 16:29:20+00
d68b7ebc-9a4b-4b70-a92a-5d4f2843cb07	cristina_morales@proton.me	Cristina Morales	ES	627 08 22 84	1976-05-01	$2b$12$NV8c200Zq5wcZ.KUaeaD4CcCk.LtX1bbprx.1wsmvaTFuMqXgJNBu	\N	81.37.83.175	2021-02-05 10:50:25+00	2021-03-08 11:42:40+00
32b55a5f-14df-4a30-a61e-4d4ee00061a7	daniel.morgan5727@gmail.com	Daniel Morgan	US	(206) 763-2018	\N	$2b$12$rVUPsKVrk/w14dtaAlOnv1s7bUXvIhP.jLnilOmgjW2gtvDkJ3uxu	America/Chicago	49.166.206.108	2022-03-28 19:18:41+00	2024-05-31 05:43:57+00
25d303a9-fd7d-49dd-a48e-66a94959248b	ashleywilliams4903@gmail.com	Ashley Williams	US	\N	2003-11-03	$argon2id$v=19$m=65536,t=3,p=4$2jQ3HDfiLE9jUA48Jovw6l$frBuaOeCPqOhYaLqaFAmEMBZHka4E9HXeFNK3XCfPsm	EST	\N	2024-01-01 22:39:15+00	\N
02217f12-6b33-40cc-a1f1-fb07a951bda6	priyasingh2071@gmail.com	Priya Singh	IN	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$0Iv45xjYpwYeAG2l3ANl3j$l3eZvef4wzwplALwR1QD0JFYW5ix57CSDp4fB3YtILi	Asia/Kolkata	103.181.17.122	2024-04-30 08:58:20+00	2024-08-08 02:14:00+00
3ea6bdfc-ed7d-428b-aac3-10877398c9d7	donalddavis7521@gmail.com	Donald Davis	GB	07800 127533	2000-09-25	$2b$12$pnvuMYKiVRMyKQV8xAR882TF4IdhI.Y44hVAXaTjXcP4DdwyfpeSu	\N	81.238.26.213	2021-02-27 00:08:33+00	2024-05-03 11:07:49+00
94ec09e0-10f9-4bfa-adcb-dbb015919a67	stevenjohnson@gmail.com	Steven Johnson	US	(512) 789-7004	1964-12-11	pbkdf2_sha256$260000$qFVq8yDLck2gBh1hgD8OQp$iWNJOoCX8CnrVKMhXns88HmskvntTbBjhJpTVwXux2m=	America/New_York	188.242.63.137	2021-11-06 20:13:22+00	2024-08-12 05:06:35+00
8efe97f2-a2f0-4b8b-a7b8-efb7a1d7a8ba	jesusgil2560@gmail.com	Jesús Gil	ES	692 26 04 82	1977-01-21	\N	Europe/Madrid	188.92.60.139	2024-01-19 12:08:17+00	2024-09-11 00:08:29+00
444cb71d-46c7-449e-af60-298a55516ef7	tomaszkrol4725@proton.me	Tomasz Król	PL	660 888 914	1964-01-12	pbkdf2_sha256$260000$mn8ARjJPvEaQu86fncw2wi$nyy5Ch8VgUkqxQzlmTnFgSYnJ2gIePSS6nnunDx783j=	Europe/Warsaw	\N	2022-02-21 01:40:27+00	\N
f5642e8e-ede1-4ee7-a31a-5a9218f385b0	steven.taylor@gmail.com	Steven Taylor	GB	07911 223392	1961-08-25	$2b$12$mXhWUqDjG1EAFldlvJbxZEiWbXHJd0guQT1nrTxzpYSefCQG93fYu	Europe/London	188.235.70.63	2023-10-06 19:55:47+00	2024-02-20 03:49:56+00
31d420a8-ed49-4968-afd4-148d0fb39c82	matthewwhite@gmail.com	Matthew White	GB	07800 700415	1979-06-10	pbkdf2_sha256$260000$wqSeT5cN5AozlZ1WK56zIY$ysFPwMMZWmjcI76pJsSCX0pbcyM443OkSSZbokyi9I9=	Europe/London	49.101.20.85	2021-10-20 13:42:42+00	2024-08-30 21:46:14+00
e4636ff2-35bc-4bab-a5c1-6c7e2973055d	karinwolf8621@gmail.com	Karin Wolf	DE	\N	1975-02-05	$argon2id$v=19$m=65536,t=3,p=4$k970RzjeluduhSwRiH620g$ZlW9d8i6n92d7uoDyENDxqq0Xt1aFI4HPa28cjyC1zL	Europe/Berlin	49.57.198.83	2020-07-08 11:21:52+00	2022-05-03 12:19:11+00
28ba7b44-80e0-4d90-a8ba-3bf175a40bb6	petra.gross4233@gmail.com	Petra Groß	DE	01516 6745706	1997-12-28	$2b$12$E5DcUEDQz02sWjMAKsUJMMBC9kWdi0Wwq4iTfMdQ/ykk04hMF72Cu	Europe/Berlin	103.185.49.228	2024-04-23 11:15:08+00	2024-04-28 23:01:07+00
5dae2690-0c80-460f-ae09-2b36ab0949ec	sanjayreddy9900@gmail.com	Sanjay Reddy	IN	\N	1984-11-12	$argon2id$v=19$m=65536,t=3,p=4$ci8fv6g01t9qC6flhhVpRZ$sEDjoazjbEQCCliAHa78Smns4Y5BnxULAvx1BZVuHur	Asia/Calcutta	\N	2024-02-14 21:46:29+00	\N
8656f5ed-064d-4317-a8b0-be12e833f79e	sandra.harris@proton.me	Sandra\tHarris	GB	07800 238430	1979-09-27	\N	\N	103.196.123.2	2024-04-20 04:53:36+00	2024-04-22 19:03:34+00
d366b24d-2ea9-4bc3-ab80-58ff15ba9a37	elizabeth_white@gmail.com	Elizabeth White	US	\N	1975-03-02	$argon2id$v=19$m=65536,t=3,p=4$0HzlBio2HvZjDYYlhi7wpu$3X0X3R2v3g20UZtH9AKxiUvaH4xlMUysJq9EXpTSL1W	\N	81.78.218.48	2019-09-17 21:25:53+00	2022-02-21 03:02:13+00
35401571-600d-4217-a7b7-418d68b5589a	vikram_patel@gmail.com	Vikram Patel	IN	093757 01547	1985-01-26	$2b$12$X4tAZWVnVOdCKU5ow4vHOL8KjfLv9L.nrblZfCebuVXxXtgGlIJHu	\N	81.206.234.150	2023-01-22 21:19:17+00	2023-04-04 10:10:52+00
885f09f5-07bf-4af2-a373-81a93889d9fd	emily_jones9145@gmail.com	Emily Jones	GB	07800 000244	1994-03-01	$2b$12$zjZwG9Z2tN8wxvdPIp2doy152H23KFqBaynXTh.ItmsngqhxeColu	Europe/London	81.157.88.249	2024-05-05 09:52:52+00	2024-06-03 16:31:41+00
87e7eaee-9ef1-44ed-a46d-b14e10763649	carmenramos8430@gmail.com	Carmen Ramos	ES	684 02 06 51	1986-12-29	$2b$12$IG2qdaXBmnPsx.JYE7xd4VvZUl6zoOzfUeV.NM7od2AcpLaGaJ9mu	Atlantic/Canary	\N	2022-10-17 15:35:06+00	\N
f0a32284-5dc3-4bd1-abc1-a4b4f3f0ab3b	zofia_krol@gmail.com	Zofia Król	PL	602 778 933	1987-03-03	$argon2id$v=19$m=65536,t=3,p=4$yHhLvkE0S4AiFknemVHjRN$DXkT4UShT0YgM4Gdm5tTYVdglUamzPglPT47FdeQ8pE	Europe/Warsaw	188.121.132.204	2024-01-31 14:00:24+00	2024-02-28 09:28:21+00
3646f1db-6bbd-4de6-aa55-3f56f6284273	arjun_singh@outlook.com	Arjun Singh	IN	\N	2000-03-04	pbkdf2_sha256$260000$MsSi497YK4cXPPGC8frwql$Jj1GZXTQHSJzyvHxEPII80nCrrF8hvokOdnpmy0x3v2=	Asia/Calcutta	49.113.56.166	2020-02-14 12:58:31+00	2023-06-10 02:00:46+00
974d7c46-bbf5-42ee-a74c-94689975a6e1	angela_ramos@gmail.com	Ángela Ramos	ES	656 86 50 36	1996-04-09	\N	Europe/Madrid	188.86.176.67	2019-10-23 10:50:10+00	2020-07-29 12:51:58+00
6a5755c8-f98f-4e32-a57d-2430020a91d5	\N	Wolfgang Müller	DE	\N	1966-12-15	$2b$12$odonQhZ0GiJALnssQp6xjx5A7hAxB9ThVk3BoQTyrJke7sQB2fe3u	Europe/Berlin	49.157.153.116	2021-03-02 14:08:56+00	2024-05-07 10:24:05+00
e4b7c423-bbd7-461c-a917-32d835fcb4ea	sarah.thompson@gmail.com	Sarah Thompson	GB	07400 093329	1987-09-14	pbkdf2_sha256$260000$HcUbMsl6vAjKp0tmhgrxjl$g6Y5Tv2hs6O7oXzhWyNZvE7YVowa5se0ro1sQDeazOL=	\N	\N	2022-12-08 15:30:31+00	\N
b1166922-2132-4076-aa4a-ba9d32f6978d	richard.cooper4445@gmail.com	Richard Cooper	GB	07555 266936	2005-04-08	pbkdf2_sha256$260000$lkhJqztm0MlKwTsnmStP6w$Ta2yu9TP9UtUUUCL8BDLnE9WHkEhYKHmkhtYAsnbLSB=	Europe/London	49.138.115.89	2019-05-08 02:31:00+00	2022-04-08 11:29:31+00
05dc10b5-82f1-4fe9-a296-0393129db773	matthew.evans1299@outlook.com	Matthew Evans	GB	07400 753329	1961-03-16	pbkdf2_sha256$260000$sK3t9k9EkL7KkFHwihvE2H$TpQO19NQSIezvwspQUm969wPzFGE52VHljQp2IiXW0P=	Europe/London	81.114.107.176	2022-01-24 04:55:03+00	2023-11-10 23:01:00+00
ca3c69a0-212c-487c-aac6-a8f0f68b6954	michaelkruger4589@gmail.com	Michael Krüger	DE	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$7NAFubosdSMOndRNTyBsUg$9PBHDaMCywqffMP4Extu9AhIaqWxTv5MM8k7QTm9JAb	Europe/Berlin	103.138.145.58	2022-03-12 03:45:41+00	2024-06-25 08:09:00+00
905dd2c0-b561-4a7d-ad44-e353de51fc45	zofia.bak@outlook.com	Zofia Bąk	PL	660 123 377	1971-05-17	pbkdf2_sha256$260000$5uLrduVjUWh9x5EykpJ46n$JfoL3L5HLPCETeHnibaSkdKPzoLGoc3ESpA6AsfRdAk=	Europe/Warsaw	49.202.151.213	2023-02-06 10:31:52+00	2023-02-11 17:28:55+00
1d69c1fa-ea9e-4b21-a364-ed9d66840b2b	richard_harris@gmail.com	Richard Harris	US	(404) 394-5946	2003-06-05	\N	America/New_York	\N	2024-05-11 02:59:50+00	\N
6d60870c-2968-46d8-aceb-e341c2a0a915	siti.saputra4420@yahoo.com	Siti Saputra	ID	0852-5902-2149	2007-10-31	pbkdf2_sha256$260000$yYEewguikRy9za38YKAf5g$Tvm1BusAXpdbmXr72Mj6HwhBxejqfw0O9k7QJ6qRFnw=	Asia/Makassar	103.231.220.68	2022-06-01 18:02:11+00	2023-11-08 00:30:02+00
8302793c-73de-4ca7-a8a9-004c29d1ef39	kenneth_smith@outlook.com	Kenneth Smith	US	(213) 498-5708	1979-06-17	$argon2id$v=19$m=65536,t=3,p=4$hO8vKofgga980ZnZr3eNQC$CvZ3sRgN4qPwcgCn9qyydTnwmxI3bVs29dUtresrd4b	US/Pacific	81.91.217.116	2022-02-02 20:15:45+00	2023-03-28 09:05:44+00
53390c9f-0468-406e-a305-80d4518f96d3	kavita_nair318@gmail.com	Kavita Nair	IN	092391 69162	1973-08-19	$argon2id$v=19$m=65536,t=3,p=4$7UmsDkEkF6m6WB8YT2QkOQ$JKEQ3iycViRgFuWU7UYJrOqzfdrai5SDO3apqH8F54K	Asia/Kolkata	103.147.246.174	2023-06-14 12:59:28+00	2023-10-09 01:45:33+00
7269a2d2-aa75-49c7-a3db-1795ae4450ff	sri_siregar6464@outlook.com	Sri Siregar	ID	0812-2964-9132	1979-09-07	pbkdf2_sha256$260000$c6geFjjCWpvRbtavv367LI$CKnRUEByYyIia9InBBReenfRnIhLu4KsNDe4qbJBfMz=	\N	188.127.134.98	2023-06-28 21:26:32+00	2024-01-31 02:44:21+00
c7718bd1-4fb8-4028-a482-91e184b9e4c7	priyajoshi4610@gmail.com	Priya Joshi	IN	096299 73513	1977-08-20	$2b$12$4IQ4Ri5PVy1S3tBbyOip9AxQjz.1gAR1hNYqAp1dW7AsT9NE0ysWu	Asia/Calcutta	\N	2020-06-26 06:37:49+00	\N
a73e7b65-7cb5-4a50-a7de-9a53cb06b3df	bjorn.wagner@gmail.com	Björn Wagner	DE	01514 4475707	1996-11-15	$argon2id$v=19$m=65536,t=3,p=4$xqK4CJgjmAOTa20CYH7tML$oV72Es2Tdz9wOeXU12vSSvP2rMMgYc6H8yY4UahMW0I	Europe/Berlin	49.36.147.191	2022-01-31 20:22:49+00	2023-04-07 15:17:24+00
8a4d9d2a-8493-469f-a779-b3ceeae6a0e2	michalzak@gmail.com	Michał Żak	PL	501 082 090	1975-12-19	\N	\N	188.118.66.217	2019-08-12 01:08:40+00	2020-01-29 15:10:48+00
659e3961-6537-49a7-ae13-0c5f11dba542	heike.meyer1772@gmail.com	Heike\tMeyer	DE	01512 2947858	2001-03-23	pbkdf2_sha256$260000$bb20UsSBdX85JetBjXwUpB$c5yF2F8N8YsoFUcUDXwovKLMXfc65pCXcH7m0SBK5qX=	Europe/Berlin	49.93.43.38	2019-11-25 10:42:54+00	2024-01-08 13:21:16+00
faf112e3-e462-401b-ac3b-33bea5c47db1	piotr_golebiowska@gmail.com	Piotr Gołębiowska	PL	\N	1989-06-03	$argon2id$v=19$m=65536,t=3,p=4$s91X5ejHtpd2XtOe4B3FBs$LIUrvyekP2IeDL2veuhWUgu9b1PgAXjOmNjMLzmjHh2	Europe/Warsaw	81.66.148.209	2021-09-22 16:16:43+00	2021-11-09 09:19:40+00
4093d4b5-1d2e-4de7-ad88-26d629fbbccb	carolsmith6478@yahoo.com	Carol Smith	GB	07800 393846	1991-12-05	$argon2id$v=19$m=65536,t=3,p=4$xTIgh5CCDi57OyvhOVMjSS$TASw2DkGHF0jwgkKyf9o2A4yIlTHlVpy4c7ETJgcEw1	\N	\N	2022-02-05 06:43:41+00	\N
8e75c419-0b7a-4f2a-a13d-9ded286cacfc	stanislawkrol@yahoo.com	Stanisław Król	PL	602 191 675	1974-09-20	$argon2id$v=19$m=65536,t=3,p=4$9cjJyLjuNcxYLKi545fwpS$RKBsLWhzHU8aXW2ut8TztjO9LfpZvUxVx8tYrKA2tY5	Europe/Warsaw	188.44.104.47	2022-06-24 04:05:44+00	2023-03-25 13:39:15+00
7c0f19b5-6b32-45fa-a217-d2410a679342	kimberly_johnson4060@gmail.com	Kimberly Johnson	US	(206) 221-5808	1960-10-13	pbkdf2_sha256$260000$CcKHzblq86KhAEdPtDxF1T$Ovu8LN6i6T5VBMb5gTyrZw3k1OR9oU7b4rl8hglTmWx=	\N	103.237.68.33	2019-12-19 07:53:22+00	2022-08-12 10:52:42+00
ad5ee9d3-5cf4-47bd-aa67-a0b92dd288ad	andrewharris6050@gmail.com	Andrew Harris	US	\N	1982-08-17	pbkdf2_sha256$260000$I2cxK4lkD33vMmAQA0FaVl$o5T4TxI8Cc8JFN2CAdDaR3JQ8njua8EdYIPsPKS1CxO=	\N	188.166.123.104	2020-04-09 05:01:15+00	2021-03-24 08:59:34+00
28ef4970-d250-4a44-a6dc-6385b10df26d	karinweber9634@gmail.com	Karin Weber	DE	01511 4712186	1959-09-09	\N	Europe/Berlin	188.203.209.63	2020-01-06 00:17:24+00	2021-06-11 14:48:08+00
679adbf6-93b2-4bbf-a35a-136da71e3d5f	karen.bailey@gmail.com	Karen Bailey	GB	07800 715944	\N	$2b$12$jm99YexTOIUvfvo1euJVuaQoEybWz8DDMN3zAZUqWRRJe3.8G0pKu	Europe/London	\N	2020-11-27 22:33:06+00	\N
5bcf5943-dca1-47e9-a69b-e78465792457	agus.simanjuntak3041@gmail.com	Agus Simanjuntak	ID	0896-5726-6063	1981-10-03	$argon2id$v=19$m=65536,t=3,p=4$Z9MINUHassvxxFCIQcEDNE$8tqRrPMU16PgZPS53EgAQtGp6TcWoOIq45zUZn3eR3Q	\N	81.233.189.32	2022-04-25 00:24:58+00	2024-01-03 07:20:03+00
e3633c33-3a88-4701-a256-e7dde02ff565	pablo.vazquez@yahoo.com	Pablo Vázquez	ES	\N	1979-03-19	$2b$12$ZnZs2hl81ZEl4Ktj6o5H2cnJKB3ntULkeD1HArTIfNzl/p/33647u	\N	103.73.68.86	2019-06-12 22:56:15+00	2024-04-25 17:22:18+00
bafa4a3b-387e-44d1-af71-a2ec16984651	meeragupta807@gmail.com	Meera Gupta	IN	098471 93658	1975-07-17	$2b$12$EY5VQjgHhhzNQiNx7NfPD3Ig4hPFI3.u6l8NU/kq8IURHBheQ1Rcu	Asia/Calcutta	103.131.235.142	2024-06-11 07:50:37+00	2024-06-30 15:39:10+00
1f800f5d-dcbd-4db6-ab45-609bafd7f008	stanislawbaran@gmail.com	Stanisław Baran	PL	\N	2002-03-10	pbkdf2_sha256$260000$sDGC3F5yVgjONcsBALiACk$k42Xhla0EKl3UhmBSxNSSf2MDuXO6XgKd217B8RRKOf=	Europe/Warsaw	188.137.133.243	2021-06-09 03:18:04+00	2021-08-22 10:45:44+00
6c1d30b9-f880-494c-a7a2-73cab1c3dc0f	richard.wilson4638@proton.me	Richard Wilson	GB	07555 885002	1965-11-04	pbkdf2_sha256$260000$XTcXZ2qX7c93arAdPOphd4$6ySm9udyRtS5Sj0m6dQfhfXfBIfyyqUHGJW1zCfrwU1=	\N	\N	2021-05-20 14:53:58+00	\N
58c8619c-1758-430c-a01b-6393062a8034	jesus.gonzalez4129@gmail.com	Jesús González	ES	649 40 98 23	1982-02-22	\N	Europe/Madrid	103.226.126.121	2022-04-26 03:15:28+00	2023-09-13 00:38:04+00
39794471-4a16-4fea-ad7d-c360dbcb23b6	bettycampbell@gmail.com	Betty Campbell	GB	07555 839752	2004-11-29	$2b$12$YhxC.JXgo5ojzi/P0lsWAtM9w7U.RWT7JjGYWnGCbEMZEUlbSfFCu	Europe/London	103.149.113.248	2021-04-18 20:38:25+00	2021-12-06 16:22:19+00
244c727b-af4e-4b4e-a8f9-178cf5ec3707	malgorzata.wieczorek9175@yahoo.com	Małgorzata Wieczorek	PL	602 491 357	1988-11-25	pbkdf2_sha256$260000$KDy2sccBmD3KxTxoq2u6ki$33tFTOSCuXSXO29bvVyrPWQgAYm43gsLRJECCKHoGgO=	\N	81.206.46.131	2022-09-15 19:09:09+00	2023-08-20 03:20:40+00
b97d0e13-1289-48b6-af1c-34b4949dea04	sandra_collins5155@proton.me	Sandra Collins	US	\N	1996-01-14	pbkdf2_sha256$260000$6gJ0oMcANUdTeLYTghwo5Q$a9uD6MY5o3nk4AJmfwYymTWbDqWs83UHbMBcKo0RTsC=	America/New_York	103.99.100.11	2020-06-28 05:09:56+00	2024-09-03 22:57:35+00
faa6aa85-1c69-4936-acf6-4939bca80464	zanetarutkowska6826@proton.me	Żaneta Rutkowska	PL	660 943 877	\N	$2b$12$zJZ0gxAj.mNLrp7oAxXympfKw2ornE/zvfCIM2eCkY0gzv1C8JCcu	Europe/Warsaw	\N	2023-07-28 14:16:30+00	\N
104ee1fa-9ae5-42e0-a365-ffeeb5b3e766	richard.johnson@gmail.com	Richard Johnson	GB	07400 505914	1991-12-16	$2b$12$BD91t5XF/9LzJN24HM4cQfss.uwGvBfuA64vYtjheKu0RTOep6f8u	Europe/London	103.139.143.34	2020-05-29 10:17:44+00	2021-12-14 14:26:02+00
7cbd69e0-9d4a-45c8-ab04-d1bb46a9adae	rahul_gupta5684@gmail.com	Rahul Gupta	IN	093787 61031	1988-07-30	$argon2id$v=19$m=65536,t=3,p=4$mHMwYyycv2c3H4CpLoNW1x$25n5RKbf2ROz6lyOqS0pfx0dI8ya3etJ6LKxBvRTlt5	\N	81.220.62.245	2019-07-02 23:53:12+00	2024-05-04 07:59:38+00
353d5705-6467-456b-a054-e7b6f542ef31	ashley_collins8045@gmail.com	Ashley Collins	US	\N	1982-02-15	\N	US/Pacific	188.6.71.234	2021-05-13 02:20:04+00	2024-03-31 02:57:25+00
b38c6d26-f50d-463e-a5b2-d1655817c067	josegomez@gmail.com	José Gómez	ES	\N	1974-03-27	$2b$12$d754LxPKkPdKXL/IcMzwG8z/cA.P6hvFLZo4Nxcbds.wccg7iamYu	\N	103.129.104.85	2022-05-13 17:07:43+00	2023-11-04 17:53:22+00
e29dc181-1c4f-469f-a510-13628658c9c0	ravi_gupta@gmail.com	Ravi\tGupta	IN	094297 27367	1964-01-23	$2b$12$fBtlTqay/uUkeXI0vdLWH1tqkPgP26mHW/Abywh1HEAn5G39scysu	Asia/Kolkata	\N	2023-11-16 10:26:46+00	\N
22f9944a-398d-4370-adfa-8ae9f8e2512f	marycampbell@gmail.com	Mary Campbell	GB	07911 201645	1970-03-17	pbkdf2_sha256$260000$CkuTvwwmsq5MC8qGJO5WOv$UfnNm8RGTAzWV60FimIblfQLcjKaRc7YzygHLSB3dSL=	Europe/London	81.130.238.170	2022-03-11 00:31:13+00	2024-02-25 03:59:36+00
175e1136-fd2d-41e1-abf6-ccbe5d99b9c9	sunitagupta@gmail.com	Sunita Gupta	IN	095886 76929	1990-03-14	$2b$12$mzdgBp1pe7eNCVu5H5bru.sUnpuylIjcW0esTAnkko4sdg6lZa5eu	Asia/Calcutta	188.237.247.135	2021-12-08 19:05:58+00	2022-09-04 03:54:08+00
99157fe8-434d-45c9-aac8-af5c5d88192b	thomas.thompson@gmail.com	Thomas Thompson	GB	\N	1975-05-03	$2b$12$ht.Y6iOknCplr6X8JRDOaI8AcBL4VGv0DXI/5S1UrvpDJpImGm4Qu	Europe/London	81.181.114.231	2021-11-16 10:04:06+00	2023-02-07 12:16:10+00
6f88ce3b-5eb0-432c-a17b-3e5df2cc65f7	joanna.gorski@gmail.com	Joanna Górski	PL	\N	1983-12-08	$argon2id$v=19$m=65536,t=3,p=4$OcRr0zGTLIgTKkd4kKnJsL$HFZQv4S4e4a1wkGtB5fBtq9nvLUrh1HHaJ0K5rcrxxG	\N	49.136.195.104	2023-09-26 20:04:28+00	2024-05-23 02:39:46+00
f80b216e-ec1a-4ffe-a311-3a998b2bf8e2	agus_siregar8657@outlook.com	Agus Siregar	ID	0852-8648-7318	1965-07-01	\N	\N	\N	2021-05-16 18:50:48+00	\N
2b08f9ee-aa32-4a4f-addd-9a1fed530660	malgorzatadudek6032@gmail.com	Małgorzata Dudek	PL	501 591 533	1995-01-18	pbkdf2_sha256$260000$8nMWFKXqJtwirJyonGom4b$jvDvAqw0aSjaG6llI4djF0s82fkkoRUYgK2GFx03caC=	Europe/Warsaw	81.93.99.171	2021-08-15 21:43:25+00	2022-04-14 19:53:06+00
838efb25-9b3e-430f-abf6-86182ebdf1e5	sanjay.nair@proton.me	Sanjay Nair	IN	098133 74537	1984-08-18	$2b$12$XFTVW0VAjCkkuk1x.d/p4Nm/ZYjd9lvfaFx0axeGkFOmMC4ycemlu	Asia/Calcutta	103.218.22.169	2019-06-26 16:17:06+00	2021-11-02 18:48:47+00
77c7889d-4d47-4983-ad2c-8380b4e5e73f	francisconavarro5865@gmail.com	Francisco Navarro	ES	654 02 61 50	1975-05-26	$argon2id$v=19$m=65536,t=3,p=4$6hbVMl9aJSK8O0Wz2Xv4Jq$SpuFVz8osyOxZSU8xBRq16UyMmpp0c6s3tm04rG8saR	Atlantic/Canary	103.10.74.157	2020-08-24 10:45:49+00	2021-06-12 13:03:20+00
c7a2c2d3-1bbf-4ab6-adef-5aab2e4733d6	peter_schafer4962@gmail.com	Peter Schäfer	DE	\N	1979-12-12	$argon2id$v=19$m=65536,t=3,p=4$Axtgz2HHhY3e0oPPVxeoGv$b0GyxSRYFQxlT9E66izvzf1p37VI5W70BqzstGOM7Zg	Europe/Berlin	188.93.20.214	2019-10-27 01:23:23+00	2021-05-08 03:55:51+00
6993c8cf-d9ee-499b-ac3f-aee3f6f439d5	rinasantoso@outlook.com	Rina Santoso	ID	0812-7687-2032	1991-04-02	pbkdf2_sha256$260000$RzAChxUTrzfpCmwpFuUvXo$utiYaO5KHTQPay3tzv8XGZU51Yi6FvoVccEJXdM3lpS=	Asia/Makassar	\N	2022-07-19 18:06:34+00	\N
2a3f6642-9acf-4fe9-a484-3ceb88a9be2a	yusufsetiawan4609@outlook.com	Yusuf Setiawan	ID	0896-1373-9175	1961-03-13	$argon2id$v=19$m=65536,t=3,p=4$iUrGaPYbuVyQlHySg7cLu0$iO2W0qxTQCqkWt3evArQDeIzW3IUPxaZoZdNbBZBaMQ	Asia/Makassar	103.223.28.21	2024-05-15 23:32:53+00	2024-05-30 21:16:01+00
81a9162f-c464-4d06-a7eb-0fd9feba23ae	agnieszkaborkowski781@gmail.com	Agnieszka Borkowski	PL	729 784 475	1966-06-14	\N	Europe/Warsaw	188.128.147.212	2024-06-26 05:33:28+00	2024-08-26 14:46:18+00
4e7668e4-46f8-43c5-a6ba-9256e0eeb5f5	kathe_wolf684@outlook.com	Käthe Wolf	DE	\N	2004-04-14	$2b$12$RHrxs/17X/uDEpsNvIxjB4ZT4Z0O7CDlH1Wz7PzaX0cGcZpYM76Ou	Europe/Berlin	81.42.91.163	2021-07-05 15:29:20+00	2022-08-18 14:09:20+00
00b71b1a-4c5e-4d7b-a5e4-5710fc7deab2	andrzej_baran4802@gmail.com	Andrzej Baran	PL	\N	1982-11-02	$2b$12$crHnwN6XJ.Oz.2uZX3fyXnB4VG6xd.fkHF9GrpJWkbS19yVLRzswu	Europe/Warsaw	49.73.78.243	2024-01-11 05:01:25+00	2024-04-25 07:46:37+00
fb3c9893-dc44-4000-a42b-326088687929	carlos.garcia1548@gmail.com	Carlos García	ES	626 05 43 65	1959-03-30	pbkdf2_sha256$260000$jiVBlYU0oZxkgwe0gxuBYQ$v6xUeKCxiTtcdgqLPYOjJKwDd4RTTcal6Br1iFNyEPB=	Europe/Madrid	\N	2019-09-10 21:17:12+00	\N
83d447b7-bb44-4952-a7f3-d4963d0c3d23	ratnasetiawan@gmail.com	Ratna Setiawan	ID	\N	1982-12-16	$2b$12$6z6Yg3O34SyatvGIgUL9wZ67JoaLJo9msTqE6QYwd.hGjX4hwzuJu	Asia/Makassar	49.140.67.175	2020-08-02 12:08:00+00	2021-11-14 19:44:33+00
127ba4c3-950a-4ae4-a09e-e0efd19442f0	birgit.neumann@gmail.com	Birgit Neumann	DE	\N	1974-05-22	pbkdf2_sha256$260000$uYUAUcrx8RQGMDIhOhqRwc$Qge403ib7ZxToNoUez90WtSqgdjXnAP2hcjYbdCyuKs=	Europe/Berlin	49.149.43.156	2023-02-10 06:39:05+00	2023-04-18 11:01:23+00
84f4532c-3a30-44fe-a98f-e1040b3993ee	joseph_jackson9868@gmail.com	Joseph Jackson	US	(213) 832-7575	1995-08-09	$argon2id$v=19$m=65536,t=3,p=4$wTNHVQZNcYlRr0v5LhJKmx$ANUa9aOUaoj286tNLUoe0nWrP77PSkqFM7i2KH4mwWs	America/Chicago	188.23.226.101	2022-06-05 21:05:16+00	2022-10-20 03:56:03+00
41455920-5ee6-4237-afd4-9b6cac9e59d9	\N	Käthe Fischer	DE	01518 7502977	1966-02-19	\N	Europe/Berlin	81.47.125.74	2023-10-14 06:11:48+00	2024-08-10 00:31:38+00
a8041f7d-d435-461b-a525-5381c9b51add	ewa_rutkowska@proton.me	Ewa Rutkowska	PL	501 164 871	1984-04-25	$argon2id$v=19$m=65536,t=3,p=4$qcIcFLXi3ojIwVuo75zW9C$UWr8jcQ7UHHRlHwkbl2GYNFFWSRqF7OT3Yz9YsLQ3jC	\N	\N	2020-06-11 21:11:55+00	\N
e77369f7-fe0d-4bcd-a600-49f21e20e9a5	barbaragorski@gmail.com	Barbara Górski	PL	\N	2002-10-26	$2b$12$HA2chK0.dO/RrWeJn57J5LeL5J8TFKxxdoZAalqs68zyY5uVFjCHu	Europe/Warsaw	188.124.8.90	2023-11-01 03:12:26+00	2023-11-23 23:23:59+00
e1f50cfb-45f5-4c3f-a8e7-c8da4ec5f8bd	bambang_pratama4349@gmail.com	Bambang\tPratama	ID	0852-8148-9437	1987-04-20	$argon2id$v=19$m=65536,t=3,p=4$EjkhpcFRRtufRA5wR512Sx$sSi9fCHMADLMljuOjhwcQUXqEuy4qs9OQKdwDO3yeM1	Asia/Makassar	49.191.209.4	2024-03-03 07:31:29+00	2024-05-19 06:57:37+00
a2188b71-ec80-4824-a31d-412693e62132	andreas.bauer5138@gmail.com	Andreas Bauer	DE	01517 2116588	2000-04-30	$argon2id$v=19$m=65536,t=3,p=4$8t6oj0de0cMrMZZWGlHlC7$aBPrnwQm9P80u1O1lUHj7u6761zotLvbjXL2JkXoLt9	\N	81.111.190.185	2021-05-23 22:47:11+00	2022-09-18 03:17:41+00
7c31842a-2173-43a6-ab55-a69780e83d53	kennethharris5383@yahoo.com	Kenneth Harris	GB	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$RnpgcldBK2AI6iOH6Z9mD5$hFtMfGu3P0AQdqlGxNIlaqgWADHALOSItKDqMajexLi	Europe/London	49.42.109.203	2022-07-15 12:45:35+00	2024-06-11 11:34:22+00
7d3f6c30-929c-48c1-ac12-1110c1247efb	arjunkhan@gmail.com	Arjun Khan	IN	098208 71325	2003-05-18	$2b$12$YctuimVHhcg8bZvQVyZKoH2slxbBgzYKSsomh9rA/NlbHrm1pRcCu	Asia/Kolkata	\N	2020-10-01 09:32:53+00	\N
b8bb825a-e849-4df0-a79b-4268300db5dd	krzysztof.golebiowska4023@gmail.com	Krzysztof Gołębiowska	PL	729 701 851	1977-04-13	\N	Europe/Warsaw	103.146.199.22	2021-05-20 21:45:33+00	2021-05-21 23:45:48+00
6ca5cae1-3157-4ede-a4dc-8617751237ac	deepa.sharma9601@gmail.com	Deepa Sharma	IN	094214 94436	1998-12-11	$2b$12$690MmkYKlCvpu6DX5aiogCmL9mk5akP/.xsyanJNxWuJJMUYwK1pu	Asia/Kolkata	103.52.51.202	2022-11-18 08:10:12+00	2023-07-21 05:45:48+00
7414c65b-0890-4444-a9af-615f329934c1	wolfgang.muller@gmail.com	Wolfgang Müller	DE	01513 8482180	\N	$2b$12$0pbM.gPAg.O/k3sQ5nGXPpTiBRidHas6HA2GXHpfyYgMWBN0.jJHu	Europe/Berlin	188.91.244.50	2019-05-26 14:21:19+00	2022-01-16 02:05:29+00
a8924ebe-a988-48c7-a164-aeb4c8a867f0	anthony_robinson5226@yahoo.com	Anthony Robinson	US	(617) 906-3197	1979-05-29	$2b$12$a81QSoN6aGH.l.9zGf0ySU4osNrt/yNlTJPwj8gY88hc4oZKCcNgu	America/New_York	81.4.219.232	2021-11-18 00:34:52+00	2024-02-06 07:38:35+00
5c83ca9e-2864-4e0d-ae1e-3bf109db82e7	joshua_harris@proton.me	Joshua Harris	GB	07555 583074	1964-11-23	pbkdf2_sha256$260000$GyMpDX983jZMNqge9PEMIO$GlRoeQfCwzlE6Ok047lzausdZZKAHX0OKOpszPBZPKM=	Europe/London	\N	2024-07-14 09:27:29+00	\N
30bdf4fd-55eb-4fb6-abac-2003260059d1	arjunpatel@gmail.com	Arjun Patel	IN	096223 20923	1965-02-24	pbkdf2_sha256$260000$lQ0ebRU9uJfPXNakBEGFdR$L7h8AJmBHjSZjonXceerkCNp3vNp33aTewBg8W64L1t=	Asia/Kolkata	103.198.179.131	2022-08-24 12:09:10+00	2024-05-21 12:34:17+00
58aaaea0-6a03-443b-a4f4-285f3f960db3	piotr_bak6112@proton.me	Piotr Bąk	PL	602 860 685	1961-03-27	$2b$12$usFcl8T5pWSBNcnbDXNCYEBtP0wnsIdh6ijdHnYxM6JRP1IvLspBu	Europe/Warsaw	81.102.17.209	2020-11-14 18:12:48+00	2023-12-25 06:48:12+00
5a6b543a-7122-4a0f-a817-6975e81035f4	steven_parker@gmail.com	Steven Parker	US	(312) 763-8253	1979-03-29	\N	America/New_York	188.208.191.236	2023-05-14 14:28:09+00	2023-05-16 15:38:55+00
302ae212-2ed2-449a-afaf-30fc292a1bbc	thomas.richter1566@outlook.com	Thomas Richter	DE	\N	1994-03-17	pbkdf2_sha256$260000$kV4w1cQ3Vmr9wIZ7iosUcT$P3madWZHADN7yaZmMKoArBs696UOTKEdQd25UomDflx=	Europe/Berlin	81.152.157.35	2024-07-06 12:38:03+00	2024-08-12 04:18:26+00
ff712698-98a5-4f2b-a40c-417dda32d093	suresh.mehta@gmail.com	Suresh Mehta	IN	095426 44200	1985-01-15	pbkdf2_sha256$260000$3lZZPfN77QOt3UYfjuHO0K$yHNHjx1XXaqDNayDeGPA3KC1dHra7ApandUX8yjcy7M=	Asia/Kolkata	\N	2024-02-25 18:55:38+00	\N
9dc0032c-0169-4f40-a802-45962bfd9d73	anna.michalak7904@gmail.com	Anna Michalak	PL	\N	\N	$2b$12$VNLRmoNhXsdfbhHY3djEmrM3ou2cPf1m1QV6UGdWRpp7iCCADJsXu	Europe/Warsaw	81.45.124.102	2020-09-10 23:29:26+00	2023-08-31 14:55:34+00
0aa79d11-a535-4f07-a538-aaa48adbb33a	emily.turner2151@gmail.com	Emily Turner	GB	07800 515917	2004-11-19	$2b$12$dEvG1ikPx2OMk1AEyk2fIRmBySFkgpybCzcdRs/ZhXsbFEH5xwUlu	Europe/London	188.123.183.33	2019-06-14 21:18:43+00	2023-06-28 08:41:13+00
bed30f4b-28ee-4a18-ad55-da0facbd9a05	pedro_pena2128@gmail.com	Pedro Peña	ES	\N	1974-07-27	pbkdf2_sha256$260000$1YSv8BgHciqunGxv7tFz22$WDK64rPpwPxPEJ5FVUhEeLJH47LBEfausvFuqd4Ny4T=	Europe/Madrid	49.59.180.160	2020-07-22 03:35:45+00	2021-08-04 07:06:59+00
7d201283-620d-479d-a565-36ec3d756634	ashley.morris@gmail.com	Ashley Morris	GB	07800 327364	1963-05-31	pbkdf2_sha256$260000$bWhbk0Gn8JeBgUD7SDlooZ$TFkrieUWEfkySzR1VzFHAl5sTQJXCzFmSZvPoo6Jrt0=	Europe/London	188.18.202.29	2022-08-27 10:33:42+00	2023-08-08 12:08:06+00
4ac3dbae-fede-47b5-a37e-3ab13ac9e062	jessica_murphy@gmail.com	Jessica Murphy	GB	07400 958948	1959-08-20	\N	Europe/London	\N	2024-07-25 05:13:31+00	\N
8f54b1ad-fc52-4789-a8f8-586e17ba9e98	lindamorgan9751@gmail.com	Linda Morgan	US	(617) 260-0463	1995-12-02	$2b$12$7itBqkrxyL4ADHnwTsbm.TrKcJAZw0KW0GXsT2.DPXcuXsd3jNnBu	EST	188.182.75.12	2020-01-08 16:54:04+00	2021-04-19 22:24:22+00
21383f8b-fed6-4b08-a292-ebf64fb86424	larskruger9350@gmail.com	Lars Krüger	DE	01519 0384936	1991-08-28	pbkdf2_sha256$260000$4ndVmmXtUqS5G6VBDI61WB$g3ry4sCuzn4pVjac1168gyRYuyXpGq02VOtAYxkJVUV=	Europe/Berlin	103.196.147.83	2023-02-27 10:17:30+00	2024-04-17 23:36:13+00
739fb741-4235-4a40-a027-b84f38e5d91f	putri.rahayu@gmail.com	Putri Rahayu	ID	0812-7028-1058	1976-11-20	$2b$12$GHYU8g7tahm8VVimMIuCnjfUAneOfkEuNsdJl0/E3hFeyOZQbNnyu	Asia/Makassar	49.201.18.211	2021-09-03 15:11:56+00	2024-03-26 03:48:14+00
590bebb5-9cf7-456e-af18-5c85b7f58c78	marylewis6894@outlook.com	Mary\tLewis	US	\N	1993-04-02	pbkdf2_sha256$260000$6YvUTkqcPrL2MwKMSHikT9$3D26mBtMXRwP4sAhYTax0Z14dLPZbWq58j7Xs1v2Aln=	US/Pacific	188.145.212.106	2021-10-22 23:39:22+00	2023-11-14 04:06:18+00
6c1fd86d-cda7-4f85-a010-e50c45f0cce9	katarzyna_chmielewska5186@gmail.com	Katarzyna Chmielewska	PL	602 608 386	1971-05-23	$2b$12$Z0yRLjrLi1dwp5nunhOevsEuTqc0g8k8EE/sCqtRMt7NTEIlF05ju	Europe/Warsaw	\N	2021-10-08 09:40:30+00	\N
f4a17aa6-6a27-4a96-ad80-f194302e40c2	kavita.gupta@gmail.com	Kavita Gupta	IN	099131 40954	1965-12-08	$argon2id$v=19$m=65536,t=3,p=4$yZQFgX2Uk235vQyhKqafyK$91ROxN5qBXfh48fFQVRb888P0ZKApmzmVc992Ehpcbu	Asia/Calcutta	49.47.122.115	2023-04-15 09:59:09+00	2023-08-23 07:43:59+00
904d69e3-bcbd-4fc4-ac03-a13eae4e2269	karin.wolf3687@gmail.com	Karin Wolf	DE	01511 0489432	1985-07-29	\N	Europe/Berlin	49.125.232.162	2022-12-10 17:57:46+00	2022-12-22 03:09:02+00
790614e4-3cdc-44b9-a9bd-1bd85ecfbd3a	renateneumann@gmail.com	Renate Neumann	DE	01516 7627134	1970-07-04	$argon2id$v=19$m=65536,t=3,p=4$wEs1VxjTz10AJ1wZ1tOssZ$3wn7saMq8VxamcEaFQOEijom2G4qteQBwnjw2cIrvID	Europe/Berlin	103.236.133.176	2023-09-12 07:45:48+00	2024-05-06 08:40:49+00
9c194052-0dfe-4325-a536-17e7a2bbcaba	manuel_nunez@gmail.com	Manuel Núñez	ES	652 04 67 31	1974-09-19	$2b$12$8wD0h05D43NGVRIfyFowEAM9zj7aOqC.j4ZnXh7POoQeDPY/GfcIu	Atlantic/Canary	81.136.199.76	2024-05-02 08:51:44+00	2024-07-23 17:10:45+00
c8a3a2ac-1b5b-4743-af90-7d06f65c9c79	susan.lewis@gmail.com	Susan Lewis	US	(415) 607-5230	1971-08-15	$argon2id$v=19$m=65536,t=3,p=4$JxEzUUSBZd2F6Ed9HYblG5$fsUD2pxNsJDrIxAiTjpq6lbarCr8uKw5vBNKmPVOSIW	\N	\N	2023-12-13 18:07:45+00	\N
8b03a77f-9ddf-43ea-adb0-91655e2dff67	ratna_susanto@gmail.com	Ratna Susanto	ID	0852-9037-0853	2007-04-29	$2b$12$gji2D9yjXnIQAp9.Z2yCJ.rCtCsk4ZKsZqrLxt/Dkdox7jeeSCh2u	Asia/Makassar	81.122.123.71	2021-04-10 15:26:21+00	2023-03-11 06:17:38+00
2d1591e3-fd75-43fc-a589-be281d121572	arjun_gupta5893@gmail.com	Arjun Gupta	IN	091469 66384	1989-06-06	$argon2id$v=19$m=65536,t=3,p=4$x2cZvipQkjLcMrc70eBwKZ$T4cHSfTaehlquomgwAQS3a1J779b8Tnio51ka8gKx0M	Asia/Kolkata	49.154.6.159	2022-06-22 23:39:14+00	2022-09-11 07:31:32+00
c7dc2651-e9cb-4f87-a8d1-f5a41c18d1fb	rina_santoso2042@gmail.com	Rina Santoso	ID	0896-3082-9424	1996-02-23	pbkdf2_sha256$260000$ONdkLbNXxtodtMoore9Fqk$HjuOhCYxcZpDDuUJoFQVVWPATZqvG9khtAjwDIxapoO=	Asia/Jakarta	188.74.185.122	2020-04-16 20:22:50+00	2023-12-25 18:00:12+00
a1c33f35-e2d9-4d35-acfa-1c666a6d341a	kennethwalker8603@outlook.com	Kenneth Walker	US	(404) 374-1727	\N	\N	America/New_York	49.45.133.161	2020-12-16 12:36:17+00	2022-07-12 08:22:59+00
8bc45ffc-ef34-44e6-a857-420b3fda3ac1	charles.young3390@outlook.com	Charles Young	US	\N	1961-06-13	$argon2id$v=19$m=65536,t=3,p=4$pjgbJVAelRoi5RYkiDYvCQ$FQg1YjHAAy0zE2HHqmXvmYvVrLIq65q3CpwgJrwbAt2	US/Pacific	\N	2022-10-04 08:59:05+00	\N
b3066d6c-c252-44a9-a37b-e8dda2195462	ravi_kumar@gmail.com	Ravi Kumar	IN	093921 33800	1961-01-19	$2b$12$0Fke9xdyKmSPCR5Qzh8BWfLD6KulydfNaQuzWSd2Zw9Op4WgzxL9u	Asia/Calcutta	49.96.116.31	2022-10-18 16:38:11+00	2023-09-29 09:21:19+00
821469ed-ee30-4823-ae67-4162a14e8101	elizabethsmith5524@yahoo.com	Elizabeth Smith	GB	07400 929710	1980-01-08	$2b$12$X4EMLPaJIvU6vL9Xrc3McVJh7EGgzSE4//KktLK0lkScarzmlGjMu	Europe/London	49.77.125.191	2021-11-17 05:07:39+00	2023-03-10 18:38:53+00
6b495c30-cdc1-4967-a24b-75ff464eff8a	agus_lestari@outlook.com	Agus Lestari	ID	0812-9948-1221	1994-09-09	$2b$12$6IcClFs9xVtaQSa7UNyiA.IfVIvWK1kUFhPmnYJT0CsDG2eZX6fEu	Asia/Jakarta	188.217.191.7	2022-03-31 03:02:25+00	2022-11-05 20:57:28+00
f5551659-c880-46b2-ad8f-183a6ac575e1	ewa_zak@outlook.com	Ewa Żak	PL	888 532 682	\N	$2b$12$4Geywc8goZYgz1rwbE.rl1lVBtwG41FJ8G66gAHDGurRSYbd6TyIu	Europe/Warsaw	188.155.67.198	2021-08-16 03:35:55+00	2024-05-05 23:07:35+00
2b84d768-05b9-40a1-a046-9bc4ecf7f9aa	piotr.zajac@gmail.com	Piotr Zając	PL	602 188 167	2002-07-24	pbkdf2_sha256$260000$djbJKhgLFgqjOuWtxGB2JL$FQzuiEo4dMamrOHbsE6APnrk72KeVQmO2zswCTtFaLK=	Europe/Warsaw	\N	2020-12-15 19:42:51+00	\N
b9cbd72a-5a32-48d3-a901-9b880cb61fa4	silkebecker@gmail.com	Silke Becker	DE	\N	1959-11-05	\N	Europe/Berlin	103.80.57.82	2020-08-24 00:27:24+00	2021-03-04 05:32:47+00
e214005c-e689-4a7e-a911-fd50d79cbd1c	wulankusuma6237@gmail.com	Wulan Kusuma	ID	0896-8062-4515	1981-08-07	$2b$12$Aj.6hl9NFcnsvaUs42F9MRzNzcNAj0lb6sttGk0DIj9QQAdm6rZWu	\N	49.184.153.199	2020-05-17 08:00:15+00	2020-12-03 04:02:57+00
618be6b2-b219-481e-a306-16eca2b00911	andrzej.kubiak@gmail.com	Andrzej Kubiak	PL	888 880 461	1993-05-25	$argon2id$v=19$m=65536,t=3,p=4$JSUQBIfel1p35Gg6abKJyy$FbxUOMJkk89BKhOPWpISQSmem3tpGET0QET6dDXgybo	Europe/Warsaw	49.104.230.99	2022-11-16 16:24:56+00	2023-04-06 08:39:44+00
f504bc24-5f1b-4349-a996-99ba0d585128	michaelmartin@gmail.com	Michael Martin	GB	07400 250452	1967-08-02	$2b$12$LKa0Pdik9hJ1O.OFDTLB4ypcrVCQ43g7iq.X7RvHgW33miBcNCENu	Europe/London	103.92.118.233	2024-07-30 03:13:36+00	2024-09-07 11:42:47+00
4df0782f-3179-4640-a1f4-c6e04c7b7757	michael_green@proton.me	Michael Green	GB	07911 086859	1993-03-27	pbkdf2_sha256$260000$SO1tkrzkn4546O5HnoUlX3$OuHhkS3wcpjMqKFu4Yyf9bluvOFS25df6CJ9Dkj3hTm=	Europe/London	\N	2022-09-11 17:23:01+00	\N
44274bc6-9a39-4f12-ad95-8fb7b1c7ff5a	joannawieczorek4502@proton.me	Joanna\tWieczorek	PL	729 284 293	1988-01-25	$2b$12$Lqmc2MiLpOm4sK0n0x8mszSThEL4.QXuXYyZI2j2hj4guinxuhHsu	Europe/Warsaw	49.206.13.32	2020-08-08 15:06:32+00	2024-02-05 04:52:52+00
a0028807-bc3d-4b29-a9c2-edf686c404d2	monika.hofmann@gmail.com	Monika Hofmann	DE	01511 6612113	1981-04-15	pbkdf2_sha256$260000$gVqm72udRIzDhXoECh1HMV$HSGGvsZeNi9dbZApNUbLPk3bo5p0HX1EI5gom8R2EwS=	Europe/Berlin	81.230.152.234	2020-12-07 09:31:39+00	2021-09-22 12:04:48+00
8cc6b225-706d-4055-a31a-aa13cc4a2a62	cristinamarin2877@gmail.com	Cristina Marín	ES	628 93 14 13	\N	\N	\N	103.158.201.95	2019-10-02 10:03:29+00	2023-07-19 22:27:50+00
6d854194-5219-44bf-a09f-5ba2b295a189	inigoortiz@outlook.com	Íñigo Ortiz	ES	676 91 91 82	2003-07-23	pbkdf2_sha256$260000$DwZpOW2ocAD49CgE2LdWMz$qZGn5hHXBgoKk9a8PXys6c0Xf6v1xbYPgbUl5MjSd7j=	Europe/Madrid	103.95.211.34	2023-12-10 21:03:17+00	2024-04-28 07:42:06+00
9dee8909-8c48-4730-a049-cfb2ca87bbc1	ashley.jackson@gmail.com	Ashley Jackson	GB	07400 037822	1984-11-05	pbkdf2_sha256$260000$r9hOc5H7pbD2cTS8vc3DCT$BpwP1exxutnytVeTgvJKdtJ3jD0E4BM8mwEwBJDCScW=	Europe/London	\N	2022-09-07 05:49:12+00	\N
5e83b8e3-2b38-476d-aa8b-1bd7389e584f	alejandropena@gmail.com	Alejandro Peña	ES	641 16 24 36	1985-05-15	$argon2id$v=19$m=65536,t=3,p=4$V5Xq4uaYZml9XBabcK6LlF$qdBxtd5k4nmcNDQqw9h7KPEcZSAOJ4aOnY8pSTZc63O	Europe/Madrid	49.162.23.65	2024-02-14 22:53:22+00	2024-07-31 03:37:40+00
cd76b84a-53f3-44dd-a165-9a24461c7a6f	jennifer_anderson@yahoo.com	Jennifer Anderson	GB	07555 246677	2000-05-05	pbkdf2_sha256$260000$bgLrtD55WDrwH3OTKPoa8e$ZEFzeI1CQLjtxBVw6iugjqbnXFWfbUOxoiJtCYuhDMC=	Europe/London	188.41.137.84	2020-12-28 20:10:34+00	2021-11-12 22:59:12+00
e8d161ee-0c98-4ad0-ae90-d0abac0e90a9	nancy_cooper1616@gmail.com	Nancy Cooper	GB	07400 660091	1988-12-26	$2b$12$8/clqpAZTZoKVJJaXdO1dhWqOw1ljpX9a9TN32Ulq1uLe65unHgwu	Europe/London	188.188.40.47	2020-07-17 07:34:14+00	2021-08-23 10:19:48+00
84950d4c-f85f-4edf-ab78-cf7dcad44f45	\N	John Stewart	GB	07555 014345	1958-04-28	pbkdf2_sha256$260000$NDx9xxE4ncbAgz5n1YyoVa$EWZViXkfHdruKzk7qnwNIpYOozxo0oeeN8Xro8LOpdf=	Europe/London	103.34.246.76	2021-10-01 19:06:25+00	2022-03-31 22:02:10+00
ea546696-be25-4429-a741-66f21ce2142b	andreaswolf@gmail.com	Andreas Wolf	DE	01518 2342910	1965-03-02	\N	Europe/Berlin	\N	2022-07-12 03:22:38+00	\N
a8b89aa8-e1a5-469f-ab64-33b804ecad24	susan_green@outlook.com	Susan Green	GB	07555 046754	1969-08-01	$argon2id$v=19$m=65536,t=3,p=4$JBizbdx8Vjeu2XGfeMPTuT$P4F7vdBGjQZyyd1hpNPHQKuHVaNYxrqFfucruO3O1i3	Europe/London	81.84.245.157	2019-05-24 14:26:30+00	2023-01-02 04:41:48+00
6ad2fe0e-5736-431e-a918-45fe97cc7a60	amit_gupta425@gmail.com	Amit Gupta	IN	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$p2ZBKj1lULNVwFr4nnoFV7$HR0DWxA9OfYFiqtVwmJYzF4EyXTIyzzXjVqNXXEt1l3	Asia/Kolkata	188.191.208.139	2021-01-30 14:32:50+00	2023-12-21 21:23:34+00
da85a768-f73f-4108-a229-905f086f99dd	michael_jager@gmail.com	Michael Jäger	DE	\N	1992-07-08	$2b$12$pDWM40B6APz0cY.kHD352QrHIN4sVv1tgHkEIoWWo4t9Lze5yeZdu	Europe/Berlin	188.197.17.54	2022-12-28 13:25:30+00	2023-02-27 00:59:20+00
a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	birgitkohler5688@gmail.com	Birgit Köhler	DE	01511 8112865	2005-09-14	$argon2id$v=19$m=65536,t=3,p=4$dqMlJ6EMdJyHiovbs4HR3Y$r8LYM24NLZRJfXLOYENDNdjIQEVOm69HrveBt0zlRD3	Europe/Berlin	81.116.143.40	2022-09-28 11:14:35+00	2024-06-21 05:40:03+00
91d34939-2de7-4036-aa54-e5c09736e6ab	pooja_mehta586@proton.me	Pooja Mehta	IN	093690 23451	1999-10-30	$argon2id$v=19$m=65536,t=3,p=4$DRGkax4AeZJz93pFUaQYfd$1rwUUfnEM3Ji88iTcZnMer7msuCsAt3cq8tCphsFR0p	\N	\N	2022-07-15 16:36:23+00	\N
ed9ffc66-32d8-4a06-ad74-7a496d606cf9	vikramnair9066@gmail.com	Vikram Nair	IN	096960 17891	\N	pbkdf2_sha256$260000$9cmCr5PhOwFJ5VXByH7lxQ$XYcqheIHrwwSyy2lWkSXmL2wjE12abUz8cSIsm6tvVR=	Asia/Kolkata	49.169.94.198	2019-10-26 05:14:06+00	2023-06-08 17:10:00+00
86948e39-6b97-48a5-a641-f00c304544e9	barbarataylor5180@gmail.com	Barbara Taylor	GB	07555 544631	1990-08-17	\N	Europe/London	188.218.224.80	2022-09-19 02:53:33+00	2023-11-06 19:59:42+00
d22c1e29-7c45-43d1-a148-db3508d858d5	marcinzajac@gmail.com	Marcin Zając	PL	790 235 482	1978-11-02	$2b$12$AizsxAPnjDMM2lQGMrcFLtg2VnVEwkwHMlLZ40VZd1hJhHU9i0P5u	Europe/Warsaw	103.207.138.29	2022-06-12 21:28:33+00	2024-01-03 20:34:35+00
37edc9a3-a133-4e6d-a8b9-c0940c99cb56	pablo_serrano6051@yahoo.com	Pablo Serrano	ES	682 21 20 36	1974-12-21	$argon2id$v=19$m=65536,t=3,p=4$rkigPqBpWl1gAF3ZKYUc04$6AcS9jqXcjVp9TItSdXbKKM5kOoI40aKinZswHfcInO	Europe/Madrid	49.244.239.17	2023-05-11 18:48:09+00	2024-04-01 22:55:36+00
ccc9ac97-4742-4f49-a0cb-b17c89d2329f	rahul.chopra@gmail.com	Rahul Chopra	IN	\N	2005-02-02	pbkdf2_sha256$260000$PUJN8bn6H7d5F5EIgpk8HG$pwj4EDHBhYHr3CRUdIeE5J5IutZmrLQrGylmqghtDdc=	Asia/Calcutta	\N	2021-12-22 23:49:36+00	\N
d6176962-6b93-4acc-a63a-8dc2ebe993b1	arjunnair593@gmail.com	Arjun Nair	IN	097362 54956	\N	$argon2id$v=19$m=65536,t=3,p=4$hAtAhHnYxH50KC8zkKzKx1$SfHSXPUe9Debj4WjevLD9PyeJdNj1MevhMOETEgRslP	Asia/Calcutta	49.71.129.108	2022-07-11 21:26:36+00	2024-04-11 19:22:17+00
5f87adba-536b-480d-ae03-70b5155dcc58	katheschmidt8763@gmail.com	Käthe Schmidt	DE	01516 1598577	2005-05-29	pbkdf2_sha256$260000$f6Tx08WdKr10UU0jNoexn0$L8hzURsY7sjsi3a1nOAd2xTyE12wN4qq3C7r9J7lLhK=	Europe/Berlin	188.241.143.140	2021-05-22 08:57:45+00	2023-08-14 16:50:25+00
9626b1f2-3b02-4c61-a93d-2851d9aefc76	uwe_wolf4176@proton.me	Uwe\tWolf	DE	01515 4102762	1970-04-15	$argon2id$v=19$m=65536,t=3,p=4$dd6Go6ch0K7hO2sFQeMLhX$WJu59xGZbDzuI6xgb6nv85IXF8ouv0MMm9Hoi78XOhU	Europe/Berlin	103.19.233.207	2019-11-11 00:27:33+00	2020-03-29 21:47:57+00
8a4be2e3-0c6f-459c-a7ef-c4989762ca32	ewa.pawlak@gmail.com	Ewa Pawlak	PL	\N	1963-06-21	\N	Europe/Warsaw	103.147.1.20	2021-06-12 11:52:58+00	2023-09-11 14:12:13+00
da624362-d2a7-4836-a762-4003243cc838	rosa.molina@gmail.com	Rosa Molina	ES	671 98 12 23	1979-07-23	$2b$12$3BJiysywm/rQAxGfqRlPcaVw1bnACprQq9rBTCzqrfwOtyl5Chh8u	Atlantic/Canary	\N	2022-04-09 12:18:04+00	\N
e04ba248-2fab-443e-a5b9-92523bab5185	joseperez@gmail.com	José Pérez	ES	\N	1980-02-06	$argon2id$v=19$m=65536,t=3,p=4$12UcMGKoBoG5edsd2K7tAM$YfztT0O4VJq3nXGEFv5ukI4N8OeRVzVIlodyuRM84XB	Europe/Madrid	188.246.31.87	2021-10-14 02:30:20+00	2022-09-19 01:37:14+00
fd328276-fb84-4664-a61e-773b73e1bfc9	ines.jimenez4897@gmail.com	Inés Jiménez	ES	644 30 75 16	2003-12-07	$2b$12$tBuRLSnxtkYGA8FgzhGNu6b5qEaOlqQIe1vIxjvAANfWVUjB46l/u	Atlantic/Canary	49.175.71.213	2019-07-17 14:35:38+00	2022-12-03 15:51:31+00
98fd8b75-6ff2-4fac-af3e-d80404478b97	linda_jackson@gmail.com	Linda Jackson	US	(512) 316-0282	\N	$argon2id$v=19$m=65536,t=3,p=4$Y5aeMcaXUFxIncKjLvEgAy$EofzE8ut9U8mbZf2BEWmcPpQBc7OKTsLBFs6u0Mstut	US/Pacific	188.176.137.27	2024-05-11 13:34:27+00	2024-07-28 08:55:26+00
627e2efd-dee5-47d8-ac6d-579cb70504ce	dewi.santoso5921@gmail.com	Dewi Santoso	ID	\N	1969-11-10	$argon2id$v=19$m=65536,t=3,p=4$frKMQMt3A8XGc5G25WgZUT$fCD23c9XHpuZrYTzKIQm4bqzDqBwMJ4Lma11pe3mHsz	Asia/Jakarta	81.136.116.218	2022-05-27 17:29:23+00	2023-08-08 12:26:47+00
854261b6-ae21-466d-a47a-535651c055da	rafal_baran3763@gmail.com	Rafał Baran	PL	888 252 643	2003-02-22	$argon2id$v=19$m=65536,t=3,p=4$ZFbOTkzD9NC4J4qEvhhDM0$CHObqjnpsIFB5rXKVtC9w66maFmr24hJFi9garUvI4g	\N	\N	2019-11-02 02:14:55+00	\N
6176e79c-6134-4c5c-a123-0deb0c9d90ee	ankit.desai5104@gmail.com	Ankit Desai	IN	093371 74934	\N	\N	Asia/Calcutta	81.169.239.200	2020-12-03 02:11:36+00	2022-01-05 04:09:16+00
2cea73cd-ff92-4afa-ac4b-b67ce4de9584	elizabeth.evans9732@gmail.com	Elizabeth Evans	US	(206) 308-2750	1996-04-13	$2b$12$YkBfq/oW6osZarmyiVYBQG6VqaccCWlyQkc281jdlC19q9Uug9z/u	PST	188.248.167.59	2023-08-03 12:55:46+00	2023-11-05 06:09:09+00
676308a9-6bcd-4a70-a21f-bca4f73f0e23	thomasmeyer@gmail.com	Thomas Meyer	DE	01511 9706789	1971-09-06	$argon2id$v=19$m=65536,t=3,p=4$cDqSY5Q3z9UMD9VL4C6b0V$idOVplZXeepxNhxzwMZkAkGuys7eB35GLgN2EZRPnJ3	Europe/Berlin	188.124.38.81	2024-08-10 05:32:10+00	2024-08-24 18:37:43+00
eca942ab-9efe-4eee-ad3f-feaa3d44004c	lukaszbak@gmail.com	Łukasz Bąk	PL	501 662 384	1985-06-12	$2b$12$rSEfetz5TvmHoRm./6LG3jey5zLFYc5WN2FQ3OH2LYQf4zw9wXeHu	Europe/Warsaw	81.18.235.74	2020-03-27 06:10:29+00	2020-07-22 20:44:11+00
b2f1d9d1-0000-4000-a000-1234	cut@gmail
73dfac7e-7ac2-46a4-af09-f352d7b376c4	michael.moore@gmail.com	Michael Moore	US	(303) 435-2214	1988-07-08	pbkdf2_sha256$260000$V8n2r1KtSlaRZNOVbNfhjd$VLtH6L4gWt5d3s10IpMbmt3oz2C0LjPZjmICtby7pca=	America/New_York	\N	2023-05-05 06:50:02+00	\N
823b2ec3-2804-4e80-ae4d-1023d81871f1	mark_reed@gmail.com	Mark Reed	US	(415) 830-2255	1973-11-25	$2b$12$5eta.YogGA5XxHfPlsUY1rqSXHjz62NM3VJrU68hc2X92uRr4yxLu	America/New_York	49.143.31.203	2024-06-11 02:22:09+00	2024-08-05 03:34:46+00
b7923269-9088-4d6e-ac82-a735b9d0fa1a	heike.richter3382@gmail.com	Heike Richter	DE	01511 0532205	1978-08-31	$2b$12$lXydt4P7IvmSNwX6MnG022gPTNjcjOs5MbF/BBkKZRS6Os1cuesmu	Europe/Berlin	103.213.57.42	2022-09-28 08:27:50+00	2024-04-18 20:17:56+00
ebb8e90f-b4bb-4fea-ad31-fd283aba6df1	amit_pillai@gmail.com	Amit Pillai	IN	093489 15825	1995-04-19	\N	Asia/Calcutta	103.104.140.120	2023-05-08 16:32:41+00	2023-07-29 03:26:59+00
9e5aa3a9-ca41-481d-ae0b-2a5c3fca5d7c	stefan_hoffmann@gmail.com	Stefan Hoffmann	DE	01519 5976900	2002-03-24	$argon2id$v=19$m=65536,t=3,p=4$lWLJFNFQNAfJ7zDKo7njHh$3d5sDaEefjoIKcCe0HyfIPsl2AODjO8BSTLvTD80zAU	\N	188.113.150.190	2021-07-11 17:37:43+00	2024-08-02 16:12:13+00
c016ad00-01b1-4b02-a1e6-fd68ea83e7e2	ursula.schneider@proton.me	Ursula Schneider	DE	01519 2812627	1963-07-30	$argon2id$v=19$m=65536,t=3,p=4$ChSlvkfGZspYL8HBsF7y7k$R7ds0OvBIiPzASPB4vKYX5ukdVEaMDnUTbECEEyPQ4X	Europe/Berlin	\N	2024-06-01 19:26:43+00	\N
b597720a-becf-4171-acef-1f2f946fd010	daniel_wilson535@outlook.com	Daniel Wilson	US	(404) 827-8070	2001-09-21	pbkdf2_sha256$260000$cG06HgxZR7GtCvkuRUINDj$QjP4T4sUdA0JpnlzSTT5n6xxoEU7Mgr0UgYarbFUwi9=	US/Pacific	103.43.184.168	2022-12-24 13:13:37+00	2024-06-16 06:48:47+00
eedf4cae-47fa-45a2-a00e-145aaacd3bd2	lisa.young3910@yahoo.com	Lisa Young	GB	07911 807175	1969-05-23	$2b$12$ZupqeYEoMAKDidN3tmH24AECZ8CtTSqv2uWvx5h9yQGnMoYhSHPJu	Europe/London	49.188.126.145	2020-02-07 08:16:21+00	2021-03-20 18:32:23+00
950950e9-6929-4036-a833-dbbe4ce21783	peterschulz@gmail.com	Peter Schulz	DE	\N	1966-07-17	pbkdf2_sha256$260000$CqDKV78z9BAy0tzdjp1b2k$AYQi4SSrEhPE4eD6TjXSbj7VXOJL84lVUebaJV953t7=	Europe/Berlin	103.10.77.31	2024-05-30 18:05:33+00	2024-08-03 01:32:41+00
c26641b2-8e8f-4c12-ab0d-0971294d210a	matthew.jones9250@gmail.com	Matthew Jones	US	\N	2001-05-23	$2b$12$XsiFBMfWkRxPavDyrM9GZ9R1QiPN9hzqu15.Jwe80emKjxk5.HRKu	America/New_York	188.150.152.165	2022-08-05 21:08:52+00	2022-10-30 04:44:03+00
d78ffcb4-b06f-41b0-a990-d0a782b85c07	larsschroder@gmail.com	Lars\tSchröder	DE	01511 7802031	1976-07-28	\N	Europe/Berlin	\N	2020-12-02 05:56:32+00	\N
b0e307b0-dc8a-4947-a6b1-06f93f94e8e9	agnieszka.krol@gmail.com	Agnieszka Król	PL	729 067 168	1966-04-05	pbkdf2_sha256$260000$fz6sXfsD9NTNT5cok9JaMZ$jkxO0Wcbh5SPtS8ifZ0NLtXMIXPxpZkXDPLnnBCGCoy=	Europe/Warsaw	188.153.193.165	2020-05-14 19:09:39+00	2022-10-21 03:10:27+00
99c6ce43-fd22-49db-ac30-752193ddd73c	ankit_verma@gmail.com	Ankit Verma	IN	093398 91770	1986-02-05	pbkdf2_sha256$260000$wRDbmEyXTbykWrhKbuLKEj$cMVpoN1VI6tPAqSMFEaBauHd65YDEOnBDslhMkdqaJn=	Asia/Kolkata	103.7.52.210	2024-01-20 11:44:23+00	2024-01-24 08:39:44+00
4536eff6-8d8c-46ac-a491-2b3d76be1272	putri.kusuma@proton.me	Putri Kusuma	ID	0852-2917-6575	1970-06-19	$argon2id$v=19$m=65536,t=3,p=4$eT9fK0kAiFkSZd4UdLLnAZ$GifuDOKevjYpPXazJaXiWg3HNyvxTe9JUQEkuab88jg	Asia/Makassar	49.56.130.198	2020-05-01 14:28:25+00	2023-03-19 02:40:44+00
4947df10-e8b7-449c-a511-7f1eb9cf8a6e	robert_campbell@gmail.com	Robert Campbell	GB	\N	1994-11-04	$argon2id$v=19$m=65536,t=3,p=4$51tR1I3RfSsryTBNxSFvtN$SU0MFLmvapsKO8Smc7CkbsLjMbsozArFZVpcUd0Q2Y9	Europe/London	103.249.107.74	2020-11-07 14:24:40+00	2024-01-04 13:38:03+00
44d831c5-d8d7-458d-abef-15a78c442854	suresh_mehta@gmail.com	Suresh Mehta	IN	\N	1995-10-22	$argon2id$v=19$m=65536,t=3,p=4$mnt7qdfIfjhxYX3jbdtMJ9$rI0DAgXFLrPm6UYGC0TZOiIjigPm8RzM3Gc5UacLuis	Asia/Kolkata	\N	2019-08-12 18:17:25+00	\N
e4ab1f1b-6d46-4602-a7ce-216f01606716	susan_clark8802@proton.me	Susan Clark	GB	\N	1997-04-13	pbkdf2_sha256$260000$2OPXMVK8HHudxFwbdCUiXK$TLG8vitEqo04iqxgUpNZDycOsU0sXzbeu4XPFukfHzZ=	Europe/London	103.127.161.60	2021-09-30 17:39:59+00	2021-12-02 22:05:35+00
e6fa4af6-0a15-4df9-a7fe-789728bc9c20	katarzyna.gorski@yahoo.com	Katarzyna Górski	PL	\N	1992-12-08	\N	Europe/Warsaw	188.234.225.226	2024-05-29 04:46:06+00	2024-07-11 10:22:12+00
8a771c29-dbee-44c9-a833-85b572924b29	sarah_lee4318@gmail.com	Sarah Lee	US	\N	1986-08-06	pbkdf2_sha256$260000$TJ3oxPJ0ehrr69QaRllTSr$cTEBNujnmqYpRLzsX2WDFCJkVq7qs6sWi6YeB14JHp1=	America/New_York	81.168.18.77	2022-05-15 01:37:17+00	2024-09-04 04:40:11+00
621af168-b646-40fa-a07d-5c2519993555	putri_rahayu9563@gmail.com	Putri Rahayu	ID	0877-5642-6412	1978-06-04	$2b$12$kEkBi1MpK4UAdM7CZ9bhroKGSechc78k4SLfy0OpADeRbLrM5RAcu	Asia/Jakarta	49.186.89.124	2020-08-20 01:31:53+00	2021-01-15 06:33:05+00
a1bd8f2c-c419-4107-a4b2-c22f65cba99f	birgit_zimmermann@gmail.com	Birgit Zimmermann	DE	\N	1959-08-11	pbkdf2_sha256$260000$9j4ghcmCZ85YAKbODHxOn8$YcKwVh2TP2vqBfBIz34XBVTfGpjIeBF5RUdEnO77wzY=	Europe/Berlin	\N	2020-05-10 04:07:57+00	\N
152e3dbc-4902-42a9-a698-5585b62bda6a	bambang_siregar7385@outlook.com	Bambang Siregar	ID	0812-8449-9699	\N	$argon2id$v=19$m=65536,t=3,p=4$NShXr5tJu12FLy1B9tkmRM$MAtjBHzUuzdmCN65PHvUkwW9IV5KGJhMrY6pQDQAb4B	\N	81.13.80.140	2020-10-26 22:40:04+00	2022-08-31 16:01:35+00
2475b5e0-6f49-403a-aa1e-cf9f32a0e7b6	anna_wrobel@outlook.com	Anna Wróbel	PL	660 449 191	1991-12-29	$argon2id$v=19$m=65536,t=3,p=4$Zvt0DpKVg6YiKcze0LmYxT$Obf19ru1M3LXcYVyveuNfk4QYMraFSwAloCkwPXrvFm	Europe/Warsaw	103.228.145.217	2021-12-05 05:59:25+00	2022-05-04 20:41:21+00
c5ce537f-4354-4855-a815-cb0cf6a6997c	magdalena_szewczyk3951@outlook.com	Magdalena Szewczyk	PL	602 366 726	1959-09-24	$argon2id$v=19$m=65536,t=3,p=4$lmcHWBDK9nuwevoBqvpatI$BQ622972Lji8vHBuy8OMdKtRHhupqvOaORbJbvSsy9O	Europe/Warsaw	188.166.137.148	2021-08-24 02:51:39+00	2022-01-17 18:30:21+00
192a21b4-4303-4f0b-a1e9-7d2e40a89469	zofia_michalak@gmail.com	Zofia Michalak	PL	602 239 203	1976-03-15	\N	\N	188.122.237.180	2019-09-21 17:01:30+00	2020-05-15 19:23:49+00
8e1e3ef9-7744-4a5e-a462-728d69df4397	priya.iyer@gmail.com	Priya Iyer	IN	091029 84158	1981-04-05	$argon2id$v=19$m=65536,t=3,p=4$uLrRCl9FmA5kizbAPCsZpv$N8JsfCy73rItXmtoUccwSRtehG8JqIrdPX7fr9hGiXh	\N	\N	2021-05-09 11:03:29+00	\N
2ef72654-d520-4f41-a22a-a17f6c278adf	rafael_martinez@gmail.com	Rafael Martínez	ES	628 34 03 71	1996-11-08	$2b$12$MxPu8vtgVGFIaiCX/ctJm7.1ySBZF.7KrAb2cbcpgktEn1MpNLCnu	Atlantic/Canary	49.120.244.217	2023-08-15 11:27:46+00	2023-10-10 14:41:24+00
257b4e1f-286e-4dd8-a633-b2bf8efa622d	agnieszkagorski755@proton.me	Agnieszka Górski	PL	501 569 704	1982-09-03	$argon2id$v=19$m=65536,t=3,p=4$PAli1tzi4eBxPUhyBxijvl$w79IPEYigzMnKxhTzjbejP1dMJzr1f20N2JAn3wQcnj	Europe/Warsaw	49.190.48.126	2021-11-24 01:06:41+00	2022-02-09 18:52:30+00
69a6b1a5-ab3e-4a73-a838-c79220453b4a	kathejager7702@gmail.com	Käthe Jäger	DE	01519 1949265	\N	$argon2id$v=19$m=65536,t=3,p=4$2UZvSsR8ebyDMBfQuzjIJk$3835OgEeCcLC0CnT1dc8nKvJTVxdwke4jyMJbjGd9Q7	Europe/Berlin	81.14.242.170	2021-03-08 02:01:18+00	2021-09-25 10:42:46+00
4596aeaf-faa5-42c2-adc0-fd396c5e384b	\N	Ravi Patel	IN	098793 02897	2005-11-28	pbkdf2_sha256$260000$Gio8jw1kqek0SkDGOqf9rg$8TLnw6QRDg8Pp0zmPjwq5FELOm3h3rAYy0Es113Fnz9=	Asia/Kolkata	81.78.110.64	2021-02-22 17:54:58+00	2023-10-13 10:32:56+00
13d3e562-9804-4d5a-acda-19cb7e43c95b	danielbailey@gmail.com	Daniel Bailey	GB	\N	1973-03-20	$argon2id$v=19$m=65536,t=3,p=4$bhWjQTq3Wwxrh1jAhxhWZ1$DBycOKDoOlFGBTKtB9I1FvPLJr77nHMxVX0pXCkNImc	Europe/London	\N	2023-11-08 23:02:31+00	\N
ada08325-463e-4b43-adfe-dff815b50b74	budi.nugroho3552@gmail.com	Budi Nugroho	ID	0821-6111-2089	2008-08-27	\N	Asia/Makassar	103.242.190.182	2024-04-09 00:12:24+00	2024-04-25 15:11:23+00
6324ac23-ef67-455b-a760-927403bad3bf	kimberly.young@proton.me	Kimberly\tYoung	US	(512) 394-1042	1991-01-28	$2b$12$InkbEJaU2mgSru0x4qDcC1lsRMM2B8eyTC7heHZdfN.GXcNtSWU6u	US/Pacific	103.79.245.107	2019-11-06 22:35:43+00	2023-06-13 23:27:14+00
8cea095b-0a1c-402b-adf4-877105af9226	wulansusanto@yahoo.com	Wulan Susanto	ID	0821-9122-5845	1999-07-30	$argon2id$v=19$m=65536,t=3,p=4$65zq0aX8eNJSLQyAdd4HUS$3gGQxv7WYoYe1Y2jdO6uXiLl2Su8xTCNbaIZsni59tk	Asia/Makassar	49.153.61.71	2024-08-03 14:24:21+00	2024-09-13 03:15:27+00
a2cea164-b07b-4688-a15a-c7226921559b	marcin.szewczyk@gmail.com	Marcin Szewczyk	PL	888 081 141	1996-12-07	$2b$12$Q6ZXIxEIMByQv1qLLK82Z14g6gOniagWpx.XXu75WttF6PRHyFAru	Europe/Warsaw	49.236.235.22	2020-01-02 11:31:28+00	2020-09-08 16:15:12+00
95c31eee-e37b-4b61-a866-2c75cbee9e75	michellecooper4755@gmail.com	Michelle Cooper	GB	07700 019753	1985-01-01	$2b$12$8y7P2ooRx2nwGEwBH5yJVlp7l0WgIL.16AQ/Myim68wlKsrYY4nRu	Europe/London	\N	2024-06-09 08:02:44+00	\N
6d603512-d636-49e7-ae8a-18c9ce7e3408	patriciawright@gmail.com	Patricia Wright	GB	07800 871695	1991-11-22	$2b$12$Rhf9f/Di8WP50uMebY.7JXsiHLSxG0rghFxjg.x.nY/hLzObhrkGu	Europe/London	81.250.203.149	2024-03-17 15:07:02+00	2024-06-22 17:49:24+00
6e5398a8-940e-403d-a809-edea8ea75d36	heike_becker@gmail.com	Heike Becker	DE	01516 4346881	1973-11-29	$argon2id$v=19$m=65536,t=3,p=4$TYwubRFiQmvetUETeo0rsZ$nsX3PynGMcvjVUgQlO6OD5qi8y3C0ENDrWMuaw63uJN	\N	49.61.161.83	2024-04-07 05:27:33+00	2024-05-06 02:51:59+00
a41e31ec-714e-48f9-a414-5e819b82071f	karinbauer36@gmail.com	Karin Bauer	DE	01517 3415807	1999-08-09	\N	Europe/Berlin	49.200.68.69	2024-06-01 20:57:03+00	2024-06-29 01:24:32+00
4cc39176-3acc-4f4a-a5ca-febfafa8a6dd	andrew_lee@outlook.com	Andrew Lee	GB	07555 030698	1959-04-14	pbkdf2_sha256$260000$hi5uhjwpdoUsNEF5BUMqJD$wjt5nwRG5ZLJD48XbdmA0RVzxVJrThpbwceYJygsOUs=	Europe/London	188.40.246.188	2019-07-18 18:04:26+00	2023-08-15 18:23:30+00
ec03d35f-3c78-4fa6-aaee-4e1a3461c891	jessicamitchell8597@outlook.com	Jessica Mitchell	US	\N	1973-05-02	$2b$12$sCFh.QSaWBwcCS9ThZAMjd8rKk4SLbxq0Z5Ev4BNK5r47LaCGsnmu	EST	\N	2022-06-04 12:05:02+00	\N
e7e19ccd-7258-4e02-a5ef-9804fda4c332	pooja.reddy@yahoo.com	Pooja Reddy	IN	092804 05066	1989-07-01	pbkdf2_sha256$260000$Eoev3oPfgakWU9t8Xl5AjW$V6oWk4zO2gQeUYAibAkhmO3a8D511XJvLJTQ3shihNC=	Asia/Calcutta	103.203.67.65	2020-10-26 20:06:18+00	2021-12-05 20:47:38+00
717fd36b-d985-456c-ac55-099d8da0c2ba	jorg_koch2368@outlook.com	Jörg Koch	DE	\N	1999-11-30	$2b$12$dVdppkxDu1Zcat.lgn.0Ft0WrMUXoC5R/ec7.SsSu2OrM7n5pn4yu	Europe/Berlin	103.104.53.124	2023-02-18 22:33:50+00	2023-06-24 02:12:04+00
24f46084-d063-4389-ad3e-e7a85f583981	sergiofernandez7674@outlook.com	Sergio Fernández	ES	687 27 86 93	1971-04-17	pbkdf2_sha256$260000$GN7vw55lN8HUSlaALgQG2N$fJuuWFG5th3soR8r968ZsMjWyg5eGKwz2SVl7Ftx36k=	Europe/Madrid	49.164.151.175	2019-11-30 06:01:49+00	2024-07-24 20:47:03+00
bc74160a-f2e8-4ecd-a70a-337e72269efe	michael_johnson23@outlook.com	Michael Johnson	GB	07700 084398	1959-01-02	$argon2id$v=19$m=65536,t=3,p=4$70dBNBnv1ZJ4iP7ggLLagk$BjbIjxiSpQcsXOAldYQrXEXssmhn1CbFdoJPoTOF6Ov	Europe/London	103.32.74.164	2024-07-26 03:47:45+00	2024-08-22 14:00:18+00
ac609766-6243-414b-a548-f7a966eb1b82	jurgen_schafer@gmail.com	Jürgen Schäfer	DE	01517 1181399	1980-03-25	\N	\N	\N	2021-05-06 09:13:26+00	\N
36d01d49-3f4d-471c-a564-90481e6ab5b9	dewi.susanto@gmail.com	Dewi Susanto	ID	0812-7108-6606	1985-09-06	pbkdf2_sha256$260000$RDhUVdKk9Fb72SZZY09ul9$0fCDENm8OrrlEdJlBMJSMANvF7i7z0NcLQ5fZuLHX1y=	Asia/Makassar	81.192.59.37	2022-04-01 06:05:54+00	2022-06-16 21:36:47+00
35377d14-99fa-4108-a3d8-3e6311e9e819	eko_nugroho@gmail.com	Eko Nugroho	ID	\N	1997-08-31	$argon2id$v=19$m=65536,t=3,p=4$rWywoMgYBXFJX4y3SdjFyl$tz4orKSQWa7Jdnj7YYcwljMy1XivKt2gBvKs3XPNQ41	Asia/Makassar	81.214.188.6	2019-12-09 15:41:51+00	2020-08-24 13:33:39+00
0a02403c-f9d5-4079-acbe-6895b7c4c1a2	rafael.delgado6847@gmail.com	Rafael Delgado	ES	660 54 42 44	1969-07-03	pbkdf2_sha256$260000$JwagAdP1N9lg1jHEnZbrO5$tOmSXXImIxhcrDc6hmhE6VlkxfO31RrclZbVGCsqeoN=	\N	49.194.13.192	2021-07-03 03:43:31+00	2024-01-23 05:36:13+00
43960971-1f7e-483d-a73d-9c32acfea441	markharris@gmail.com	Mark Harris	US	\N	1966-08-19	$2b$12$ww6bdhYfppkgM9feDQ7LcC/vadyQFmfIz7b.D3M2nYxm1LF6u/1Iu	America/Chicago	103.196.197.138	2022-01-15 15:15:37+00	2024-05-11 01:32:24+00
bdf21575-c7f2-43a9-adf6-4e5b468cce6c	magdalenanowak6728@gmail.com	Magdalena Nowak	PL	602 221 463	1990-05-15	$2b$12$7YG0536tOEaO3swtlLbocz/oSKrWTh36o1cGkse1JICFuqYOsq/2u	Europe/Warsaw	\N	2020-02-13 22:24:28+00	\N
15b8eb28-e4ec-4216-a99f-44f4c12da928	anthonylee776@proton.me	Anthony Lee	US	\N	1966-07-28	pbkdf2_sha256$260000$MyawJ1DdE5ZrtgLGd21sYj$pN5fsNNAZ3e5EGJU5wvUdKqGJFjzF7EiheBOaDkGRP9=	PST	103.221.174.246	2022-02-07 13:51:14+00	2024-08-09 10:41:24+00
9a027de8-c3f9-4972-a32e-d502d10016cf	michelle.martin3800@gmail.com	Michelle Martin	GB	07800 143300	1987-07-15	\N	Europe/London	103.74.197.130	2022-11-13 03:36:39+00	2023-08-09 01:45:06+00
78555b82-6b93-4147-a501-0149e2cf83fb	jan_golebiowska@outlook.com	Jan Gołębiowska	PL	888 605 709	1964-12-31	$argon2id$v=19$m=65536,t=3,p=4$Rnne6vyZf1jrsZghwgqDue$Dfue1eitO3iZbsxlrwsRDkx4MTz6Qq0xRQhXqtge81Z	Europe/Warsaw	49.86.3.53	2019-06-06 08:54:00+00	2023-05-31 22:36:24+00
c1edeb9d-7a3c-42f3-add2-c1db92c317dc	angela.ramos@gmail.com	Ángela\tRamos	ES	635 44 84 47	2005-09-03	$2b$12$GJIa/EPU.9oFuKCqOS8jJ..JjsTeIKht1DeZMcGV0c1H1jzrg/dCu	Atlantic/Canary	49.114.198.211	2021-08-08 11:12:59+00	2023-09-15 16:39:05+00
46138d4c-b09e-4e7e-abcf-ebe5a722e8f9	john.lewis4763@gmail.com	John Lewis	US	\N	1980-08-21	$argon2id$v=19$m=65536,t=3,p=4$cp46eyJoIYStEfuMFeM4MZ$P71WQfuyExMHrjp1tEO4VDr49xjVqDULuebwnngNKTR	PST	\N	2021-10-16 16:44:26+00	\N
5be871a7-e5c6-4fdb-a892-d895a111182e	sarah.parker3643@proton.me	Sarah Parker	GB	07911 242070	\N	$2b$12$3tVLJ0uf7skT1m7vSo6ZQK9/rm.y2Pdsiz3Z7yvY3NfcaqoYJEdMu	Europe/London	81.162.123.202	2023-12-21 20:34:13+00	2024-07-17 17:40:05+00
d9806958-4059-4742-a311-f448fe69a475	betty_hill4610@gmail.com	Betty Hill	US	\N	1964-06-08	pbkdf2_sha256$260000$Jo3WjHiO4fXSGyEssrwiXE$hWQDVP17aGBKOQgV7WriQheG0tMYwBY1RTgnIQsHgg0=	\N	103.239.94.149	2021-07-27 14:55:45+00	2024-05-21 23:55:49+00
fc75d3bd-ec80-4ab0-a759-858a190444b2	indahrahayu7704@proton.me	Indah Rahayu	ID	\N	2003-12-28	pbkdf2_sha256$260000$QuDUIanB91SJwAVK3i6Jo0$T5e99dWY9OIGqRVE4CUH8LdKhPneqWohslXmQu8p71b=	Asia/Jakarta	188.90.227.92	2022-08-27 12:33:58+00	2022-11-15 06:06:42+00
8d4b06d2-78b9-4295-a5b6-e99543f6efb8	cristina_rubio@gmail.com	Cristina Rubio	ES	695 94 10 20	\N	\N	Atlantic/Canary	81.240.116.237	2022-08-24 16:49:05+00	2024-01-27 21:09:49+00
679d777c-cad4-4d0d-a363-c70168aab5dd	cristinajimenez8424@gmail.com	Cristina Jiménez	ES	669 11 85 18	1972-04-03	$2b$12$draxJRxmG7tctwPoLacfTfPiQn0HM.kQ0u3QVm0/7Al44bg9XOzDu	Europe/Madrid	\N	2022-03-18 00:08:49+00	\N
8556561c-444c-4802-ab90-e61beb4b4c80	ewa_pawlak2193@gmail.com	Ewa Pawlak	PL	790 739 947	2005-12-03	$argon2id$v=19$m=65536,t=3,p=4$CzEHA5zQv2G61Bo3qDk6vS$u90jX1DrAzo607VyTY9USBQp3U0nFMco8I6HSjw2xCn	\N	103.107.228.35	2021-07-26 11:43:04+00	2022-08-27 02:27:50+00
2c34be67-31ed-4062-a402-af0f39eac3dc	matthew_evans4009@gmail.com	Matthew Evans	US	(213) 325-8686	1974-08-10	pbkdf2_sha256$260000$cIkdZthlEBANQMRPWhIXdy$qWtIaI7xzU3gS6nmHYmDKizV87YOjHsQh036ADaGM3y=	US/Pacific	49.240.13.155	2023-06-26 14:45:53+00	2024-07-17 01:08:09+00
4d9c516c-6073-45a6-abab-e9d324b7f2e1	silke_weber5167@outlook.com	Silke Weber	DE	\N	1967-02-20	$2b$12$Ab2/gf2/s28XYaDR4RLwskKXKnBMqChgfwCg.wQNlMO5JLUq9.OAu	Europe/Berlin	49.250.109.133	2021-03-23 00:05:03+00	2023-01-02 11:45:28+00
8ea8ae74-8781-4743-ab2c-09ed184d07f0	yusufsaputra6872@gmail.com	Yusuf Saputra	ID	\N	1960-10-04	pbkdf2_sha256$260000$AI1Hlvasq88M6Mt7vxynUh$olFKbXfp9npPmcKJju3gjAL0yOLJSxqmaAhelE83ZfN=	Asia/Makassar	103.231.133.180	2023-07-18 14:28:13+00	2024-05-02 16:15:35+00
9748b515-b0ab-4c68-a8ea-f8165f84a232	malgorzata.stepien@gmail.com	Małgorzata Stępień	PL	\N	1965-08-30	$argon2id$v=19$m=65536,t=3,p=4$V1HQm5cht7ojbzMlC8u98H$lD8Ko8cwqV70yVU9yKpsAAvKQNEWfdIrHhhd1cTkUE8	Europe/Warsaw	\N	2022-10-02 20:45:53+00	\N
c403179d-698d-4f1d-afa4-8778a1ceb404	lakshmireddy8067@gmail.com	Lakshmi Reddy	IN	\N	1984-02-01	\N	\N	103.131.235.68	2022-10-01 03:03:47+00	2023-03-29 13:19:01+00
a940e274-c58d-4ca7-a111-4c36db761f61	tomaszmazur7035@gmail.com	Tomasz Mazur	PL	\N	1988-09-03	$argon2id$v=19$m=65536,t=3,p=4$1tWZqRC92blE4sAPf9DtEV$YphXrexUNEBQW5LJ0FrMd1pm7SnZqOsGuyEDLtBCmw1	Europe/Warsaw	188.237.88.69	2019-07-05 01:55:45+00	2022-06-21 19:48:31+00
4046acc6-a2f1-4045-a4cd-f36d0112bc04	begona_perez6225@yahoo.com	Begoña Pérez	ES	664 77 45 27	1959-11-14	$2b$12$OBaRRFmQB4cSTCtbK/CA64qV8aGuuUQvwJYt1abyKNrXXzin4Nvku	\N	49.9.47.82	2019-11-19 01:57:31+00	2023-04-12 23:59:29+00
a9f7997a-ad17-4f8b-a02f-e31eb56a9a43	joshua.mitchell3485@proton.me	Joshua Mitchell	GB	\N	1968-02-21	$argon2id$v=19$m=65536,t=3,p=4$Ocldm7SmnqN7Hsr165rivk$crR92p7qhGCyeey8SdVpRX5ILT4l4VoFXJSmajTLpu4	Europe/London	81.146.72.160	2023-07-02 14:41:47+00	2023-08-24 13:19:26+00
0aff395c-a6d4-482a-a696-ae6278b44954	karen.murphy3257@gmail.com	Karen Murphy	US	(213) 685-7436	1968-11-10	$argon2id$v=19$m=65536,t=3,p=4$WldaFjNJmQRbLWJep6b3Nz$mOWK2PfH7KtXheOJbSoAJAwlxPQcuWz25Bg5s6cC4yg	\N	\N	2023-06-05 20:07:24+00	\N
8832959e-656e-4aec-aee5-e4bb47ec3f82	malgorzata_szewczyk@proton.me	Małgorzata Szewczyk	PL	602 835 626	1988-03-03	pbkdf2_sha256$260000$aC3gSmnuq5fzjMFVzGunpk$FIVWMU8fSCb0EqfE8xsqxb4DEOwkRLLrQcJ5FypJPsR=	Europe/Warsaw	81.49.121.222	2023-04-24 21:15:21+00	2024-04-10 05:51:43+00
87a6d42c-8f6c-4fd7-a6d8-7cadcee0a3d1	pilar.fernandez@gmail.com	Pilar Fernández	ES	\N	1987-09-04	pbkdf2_sha256$260000$edgG7twnwrGtTVZVNVP6Y0$bwVGKzR1HuT8UxeElV4z2hez3mv3txu2dDqotXNV35K=	Europe/Madrid	188.140.26.57	2023-12-20 08:08:38+00	2024-07-21 17:41:37+00
20b99754-3625-4e90-a7d1-9bae79dc6ae2	poojapatel849@gmail.com	Pooja Patel	IN	091084 99307	1987-02-15	\N	Asia/Calcutta	188.123.12.219	2023-12-07 00:44:00+00	2024-06-15 22:09:20+00
bc1077d8-8fb9-4319-ad3b-135cde5d6087	elenacastro6125@gmail.com	Elena Castro	ES	\N	1982-11-28	pbkdf2_sha256$260000$hQD2uC4kaGPhEZvAN8fPXy$mt3yeB3WUz1RNfyXQ8sJW8DfJLSV2eKlc86kcbV5xZb=	Atlantic/Canary	103.167.182.68	2024-07-04 09:18:57+00	2024-08-12 12:12:12+00
95340d27-59fc-4b0d-a5fa-50da723f13ed	carol.smith@yahoo.com	Carol Smith	GB	\N	1981-05-16	pbkdf2_sha256$260000$YckLCBbd2ZCp0QImnCCPHf$qwmyjfWnNiIp1HVep0F0OkGHPiAWq7PrKQwPv9mPc1H=	Europe/London	\N	2021-11-05 20:13:30+00	\N
e49d66e2-d59f-4ffa-aad9-fc73a209461b	agus_simanjuntak8943@proton.me	Agus\tSimanjuntak	ID	0812-7208-9235	1994-09-23	pbkdf2_sha256$260000$xlE4Glehp8CbUBKZkCiSgl$ZfjGjlPXRU3dwVv71uBOF6tiIoPrVMeD7fiJAZKkIml=	Asia/Makassar	81.130.179.95	2020-05-22 01:33:23+00	2021-11-11 06:17:23+00
38dc4a03-55d3-4d16-a948-259af0f7fc80	joshuaedwards@gmail.com	Joshua Edwards	US	(303) 758-9391	1999-02-12	$argon2id$v=19$m=65536,t=3,p=4$gF2EExiHZ31s32Nq2w8G0D$UakrcTUI54MjkawKsnFWsdOxToQdNVZQfVDbWvk8hG9	US/Pacific	103.177.136.22	2021-11-10 14:58:20+00	2023-02-24 03:11:13+00
e46dfc7f-9ef0-4dcd-a498-825aab89b6fd	putrisetiawan5357@yahoo.com	Putri Setiawan	ID	0821-1211-1955	1960-06-09	$2b$12$eXoY4GwM6E06vd5582w.oA7k7Z9A3GiR20UqD4sgETYiI.6w7y3ku	Asia/Makassar	103.210.77.128	2020-02-08 19:36:21+00	2024-03-15 04:08:28+00
73446025-0d53-481c-aaab-89528957f01a	kavita_singh699@outlook.com	Kavita Singh	IN	092867 27302	1958-11-11	$2b$12$tkPcMsf0sQkM6cyLFAsAbeTOZRMU1QX3VTQ59mwN/7.guMFIaN/1u	Asia/Kolkata	188.224.86.236	2021-09-24 05:44:49+00	2022-06-10 15:53:16+00
942e6407-61b8-482f-a2a2-ab1373434977	joannaurbanska7271@outlook.com	Joanna Urbańska	PL	501 696 464	1993-07-03	\N	Europe/Warsaw	\N	2024-07-29 00:23:13+00	\N
b8eb3517-ac66-4392-a54f-a413945f00f5	ankitjoshi@proton.me	Ankit Joshi	IN	093678 80394	1959-04-09	$argon2id$v=19$m=65536,t=3,p=4$XmsODXOVP862baoc2rrCDP$wQPrjtg2esmZsZ3IoEdoyxEo4KG4g6KcAtmPJYgWx1u	Asia/Calcutta	103.118.44.95	2020-10-30 10:21:33+00	2022-04-06 16:54:35+00
65004ac7-94d5-4cac-a74f-a773717c178f	susan_walker6590@outlook.com	Susan Walker	GB	\N	1959-03-14	$argon2id$v=19$m=65536,t=3,p=4$TsFLXzuu8Jznf72hVKamXU$nKhprEHHPRZ4JXhygBppoLSWSCUFL6d3eqPLZoGf7D7	Europe/London	188.194.223.152	2021-11-23 03:03:43+00	2022-10-03 17:27:33+00
b6dc3f5d-aeb5-47c8-ab3d-ac51dc1e17c0	meera_khan@proton.me	Meera Khan	IN	091086 92953	1999-01-01	$2b$12$4AAGfmRfyrZAu59NXxoGpIL1LMNt.2eWC8AkHdmwLe5XP.ogYArHu	Asia/Kolkata	188.186.64.213	2021-11-29 23:54:23+00	2022-02-03 04:27:37+00
e5b5b082-0646-48d2-ac69-e905ca2963ce	\N	Isabel Ramírez	ES	644 28 78 41	1980-03-29	$2b$12$gkp88yputmNrXSK6PVl55eXsxcQgKUMlZHZxHsmhtgBBGD.SJ.3Qu	Atlantic/Canary	49.160.246.104	2020-10-04 11:23:03+00	2024-06-04 23:31:03+00
b444e81a-1499-44ee-ae5e-f4cffb97f783	inigo_lopez7706@proton.me	Íñigo López	ES	\N	1963-09-29	pbkdf2_sha256$260000$3nbyiTQueSXqPmIUug02Vs$8NEGy16RzXZiRb5ot7yWniJJA2rvQJKWR2G8lopD4l9=	Europe/Madrid	\N	2021-09-20 19:30:00+00	\N
fbbe1522-d2f0-49c2-aa81-37fafdcdd389	michelle_lewis@outlook.com	Michelle Lewis	GB	07800 334467	1982-09-29	pbkdf2_sha256$260000$TC8jkfE8R20s4Gj6sSrpCz$tiOdeo6fCiwwubRzpNSFZdsJgQpWIr48PFfczHgLDx2=	Europe/London	81.103.223.86	2020-02-28 19:17:03+00	2020-04-27 01:32:28+00
27e31898-1c81-4bfe-a15c-302c7eeb29a3	elizabeth.taylor7648@yahoo.com	Elizabeth Taylor	US	\N	1959-02-15	\N	EST	81.120.223.24	2019-06-18 19:16:18+00	2023-08-22 18:21:20+00
ced1e0db-4e2d-465a-a397-5c47f4b79ff9	hendrasusanto@gmail.com	Hendra Susanto	ID	0852-9011-1276	2001-06-18	$2b$12$99P4mv3igUZ5vTG5acQ2J/xBnCrUiyyiShdIQHrVdoVVLQDh7B0Ou	\N	49.56.87.149	2019-08-23 02:43:09+00	2021-10-27 10:34:39+00
1e14ab7a-1360-42bb-ac93-11e7ab7870c8	birgitweiss@gmail.com	Birgit Weiß	DE	01511 9132292	1997-01-28	$argon2id$v=19$m=65536,t=3,p=4$OKeiB8CoMaJBHo9VECRV37$ACdbdZvDGU3WWL0wUszs4sYG5Y802XbOY2oDM4rFGh6	Europe/Berlin	81.141.216.75	2020-06-27 05:57:40+00	2024-03-07 14:13:48+00
73aea28b-d6e1-4521-a8f7-8356a96d19a4	ursulakohler8431@gmail.com	Ursula Köhler	DE	01513 0977676	1991-11-20	$2b$12$ER9mVYGU6YzzCvmgcEMiHxQse6Q.G9MO0O7bb47Z80bG.x7hckYpu	Europe/Berlin	\N	2020-08-23 07:53:16+00	\N
52e8396d-ddc1-4580-acd0-cfa39c61d9a2	bettywalker4352@gmail.com	Betty Walker	GB	07555 622797	1995-09-19	$2b$12$U0H4maD7Z7Y.gC3./y5D0.xmmU0yd4Xo6nOg2yTve/0mVG9Gk3Xuu	Europe/London	81.106.43.172	2020-08-03 19:09:08+00	2021-01-15 05:24:14+00
96166ddb-fc9b-4fec-a48e-1f690ac0d512	thomas.gross@gmail.com	Thomas Groß	DE	01515 7838673	1972-04-07	pbkdf2_sha256$260000$6eGObneEMWrSjBNeDMSDAR$ZChTaXtWIn5tB9TbFhU0i7h23s7qgsY173N3vJFW2XI=	Europe/Berlin	103.205.108.35	2022-02-26 19:34:37+00	2024-02-04 15:01:54+00
ad8d9225-4666-43a7-aeec-b5782edf5ede	ankit_reddy6839@gmail.com	Ankit Reddy	IN	093918 04357	\N	$2b$12$ZsDrfVMuNcmcxjOWt8iuBW/JChzzZ9GNo98X8gdx2RCSNowSP9jLu	Asia/Calcutta	49.149.121.81	2023-05-11 04:11:31+00	2024-02-29 02:11:32+00
fdfb66fa-1ac6-4bfb-a2f4-94e603f22da2	agnieszka_dudek3578@gmail.com	Agnieszka Dudek	PL	\N	1996-01-23	\N	Europe/Warsaw	49.130.170.13	2024-04-08 08:54:14+00	2024-05-02 08:20:40+00
c7b160f1-2d79-4dd9-a730-5d0bbb5f978b	angelanavarro@gmail.com	Ángela Navarro	ES	652 40 09 19	2003-06-15	pbkdf2_sha256$260000$mfp7Erq4T21NX10AFTdh2m$s6C8fwuWSrTJYuosC2hTAsFC3QLx7gAThHrVkzfOwhb=	Atlantic/Canary	\N	2024-04-01 19:07:56+00	\N
091c6552-7fb8-4281-a308-2a66d87504f2	michal_zajac6672@proton.me	Michał Zając	PL	\N	\N	$2b$12$BG9YUPQVhwwr/Q4me/Cn1.v/QZ3IdRyL01aD60mt/8cYYx/860hGu	Europe/Warsaw	103.176.122.53	2020-12-31 15:13:42+00	2022-06-24 14:57:21+00
5f6a1b1e-67c3-42d3-ac5d-e58f3b6d48bf	david.white@gmail.com	David White	US	(206) 351-1356	1979-11-06	$argon2id$v=19$m=65536,t=3,p=4$pfcLYSfHuMO9Vv1SEXXE2T$Kfq4DNEE63MRx5MjmtgXA7vxwpU8FfwVFt3s1MVT7Ya	PST	188.14.4.99	2022-04-03 23:27:05+00	2023-10-28 08:25:33+00
067182b9-e723-455b-a52d-d49c19955400	indahsetiawan@yahoo.com	Indah\tSetiawan	ID	\N	1979-05-14	pbkdf2_sha256$260000$H6Tboi8O558tUXYRcBVszf$ZmNeU6W1gdYdPFoV91xs9mbLWKFA8XMJGSyz6wOo58p=	Asia/Makassar	81.240.54.12	2020-07-18 22:14:29+00	2022-01-20 11:18:45+00
5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	indah.rahayu5259@gmail.com	Indah Rahayu	ID	0812-1639-8817	\N	$argon2id$v=19$m=65536,t=3,p=4$mspFXJKDa2ms8dDqdHSr6g$XVvTwYQ2iLgZEUehEQjZ1TiD0NsNGI0dxYzCghZM8Ob	Asia/Jakarta	188.9.48.248	2021-11-28 01:57:47+00	2023-06-16 22:35:49+00
58f32203-1e56-42f1-ad01-42c78dae12b7	sanjay_patel249@gmail.com	Sanjay Patel	IN	093311 55876	2003-05-15	$2b$12$tlB524RuOLMpq6Kqraj0kC3WguV3p6ug5NgSc2ZA0kDMKZW8sDE/u	Asia/Kolkata	\N	2023-01-05 01:30:21+00	\N
25b8b261-eb6d-4fb3-a209-3d641506d3d8	joseph_stewart9537@gmail.com	Joseph Stewart	US	\N	1965-04-11	\N	\N	49.169.160.96	2023-03-03 01:06:32+00	2023-08-06 01:03:38+00
62eeeeb6-cd1d-4489-ac01-891abad238c2	emily.harris@gmail.com	Emily Harris	GB	07400 083887	1987-10-16	$2b$12$rAmyoKXa5V9w5.u4qKSoryQiHoTnhsVXYuaEfv1vWTL.J4sW6.vvu	Europe/London	81.248.228.204	2022-11-17 11:59:37+00	2023-06-17 23:53:41+00
0dc5bf6e-affd-4d4d-ab63-604999630b73	sanjaydesai@outlook.com	Sanjay Desai	IN	091034 35990	\N	$2b$12$/oZwQUKniGLjIJnzJB7luccRdcAJYn.xFdZKzZWjS.tM4QWfcPQRu	Asia/Kolkata	81.21.51.197	2022-03-21 15:31:20+00	2024-03-29 17:05:43+00
46f4f408-c26c-4dfc-ab18-d17d62a7a2a0	patricia_turner@gmail.com	Patricia Turner	GB	07800 838661	2005-08-18	$2b$12$InYl6ZixmOgowrfijSxCl8hHAbBAvqTyhuli9rVLPjvTZE7mgPceu	Europe/London	49.102.179.30	2021-08-22 02:33:58+00	2022-01-02 01:23:16+00
b49418bb-54e0-40d9-aad3-8be137181882	sabineschmidt@gmail.com	Sabine Schmidt	DE	\N	1958-01-17	pbkdf2_sha256$260000$oMG7VgA3FbgmPgCgSX4KBb$cGdSGVW7cVucVLmDQKVLEbQ8CAt3vdCjJlSEoHV2bYk=	Europe/Berlin	\N	2024-04-08 04:45:20+00	\N
662ad67d-934a-49aa-adaa-e17f0c49ba01	david_white937@gmail.com	David White	US	(212) 599-0457	2004-01-28	$2b$12$5XMVU0OZEuyoRA0i.Ywk/bV4U5X1fGzajr/kTIiC2UuWIfMinZnDu	America/New_York	188.26.48.170	2022-07-17 12:39:07+00	2022-10-14 23:57:50+00
61054430-c5a4-47c8-a1e0-23df0cad069e	cristina_alvarez@gmail.com	Cristina Álvarez	ES	646 91 28 50	1989-08-13	$argon2id$v=19$m=65536,t=3,p=4$A7nLkIoD4lDTuLkb4mYTqz$kwtsgcKci6UXGNDYlXxBEMrupWe7WWDu0RiY5XBl5oh	Europe/Madrid	103.20.15.239	2019-07-02 01:54:02+00	2023-03-22 03:30:17+00
74b08602-0a1f-4625-a077-4b73ab6a65b6	joannawrobel@gmail.com	Joanna Wróbel	PL	888 661 972	1965-01-09	\N	Europe/Warsaw	103.168.246.94	2023-08-20 09:46:23+00	2024-04-18 09:42:50+00
a5f33c4c-ff49-43fc-a14c-10ad75ea76d5	malgorzata.kowalczyk8747@gmail.com	Małgorzata Kowalczyk	PL	501 355 949	1990-01-02	pbkdf2_sha256$260000$SwzeoXrHuhR64TShhRoYdS$eZRmzOsEiVCzGCfAXGVoPHSP34AlHeVNFDN4VJ9REKk=	Europe/Warsaw	49.224.200.183	2023-04-24 06:46:30+00	2024-07-23 10:54:59+00
77b96f93-ff51-414d-ad1f-23b88bf447e5	mary_mitchell@gmail.com	Mary Mitchell	GB	07400 081833	1992-10-17	pbkdf2_sha256$260000$O2uoRSg4eIs5Fhs6PqAECd$GsCA8Xg28bLCEkdVaYBXv2rzEYYfuZaUh8q6q0kW9qd=	Europe/London	\N	2024-04-12 18:29:53+00	\N
1a6f0a17-0456-4cb4-afd3-032b8fb9a84b	meera_desai@gmail.com	Meera Desai	IN	091992 08719	2008-07-22	$argon2id$v=19$m=65536,t=3,p=4$IKhSs77PxZhc6TioQTaMxR$QlX4l9M5WKQoWZdR3Mo22RJ0UFwugxaERqx2ThYB9RV	Asia/Kolkata	49.132.195.162	2021-08-11 12:02:22+00	2021-10-04 13:14:24+00
104362b8-ae00-4b3f-a6da-a638ad52927b	lakshmireddy@gmail.com	Lakshmi Reddy	IN	\N	\N	$2b$12$jJ4BfDcHtkgb2PWcXAo2R9x4sTNt.uGLWij.YwI0lMpg5vnFk0l4u	Asia/Calcutta	103.242.133.172	2020-12-29 22:29:10+00	2024-09-05 18:56:34+00
6b0e4c8e-0c22-4662-a0c8-1a44c741834c	mary.brown5223@yahoo.com	Mary Brown	US	(617) 788-7476	1986-11-26	$argon2id$v=19$m=65536,t=3,p=4$8AQqnqeeQQnyA9Ejo2exHr$ZkpfzD95zljl4YLAZhgxHVYyMaTExsGrtSb89k3uumv	America/Chicago	81.7.75.56	2020-11-27 08:43:47+00	2022-07-18 21:47:02+00
60a9071f-7eee-43bc-a1cf-8115c2901ca5	anjali.mehta5311@gmail.com	Anjali Mehta	IN	094613 70663	1978-11-24	$2b$12$Plw3HNDYRbllkfsyrU1sOd./PvTHvtLfEBDKL3qhbFTlk7IzbXHtu	Asia/Kolkata	81.113.189.20	2019-11-18 00:37:31+00	2024-04-15 15:32:54+00
f8fafc4d-541b-49fc-ad34-afa06fa694f7	kavita_nair@gmail.com	Kavita Nair	IN	091964 36026	1979-06-27	\N	Asia/Calcutta	\N	2022-07-01 14:32:53+00	\N
80a3b579-d414-4360-a9ba-09ff8bac0582	magdalena.nowak@gmail.com	Magdalena Nowak	PL	\N	1995-07-12	pbkdf2_sha256$260000$Y0vFxCo4DFwLndmao7SCpM$uZHcsvMDF5MjkUpVDFvxUxkHtN8x5kHRPAUBXI1dA12=	Europe/Warsaw	188.64.188.7	2024-03-14 12:07:44+00	2024-06-06 13:37:34+00
e7597eb3-3b84-4018-ae61-17a744ac4843	petrafischer3891@proton.me	Petra Fischer	DE	01517 6252655	1961-04-26	pbkdf2_sha256$260000$EvTuqkLrw1jPozqMukAZvq$lLETuK8jbhhBDq5soyLtwCVvd8xsxmGyjYtC1S6pMSF=	Europe/Berlin	103.111.208.146	2020-03-02 06:01:56+00	2021-01-07 18:36:07+00
f1a61daf-33e0-4338-a850-ad19b833c37f	malgorzata.urbanska@gmail.com	Małgorzata Urbańska	PL	501 271 878	1984-05-21	$2b$12$UGdqNuscQ56oz1aL6oNQq4aQKDvpNo..1Gwg11XGuT.XPnKkf3nWu	Europe/Warsaw	49.146.173.124	2021-11-06 22:30:27+00	2022-01-18 05:17:43+00
0e84465d-741e-4347-ab36-cf89a5ca022b	charlessmith9527@gmail.com	Charles Smith	GB	07555 819395	1959-04-12	$2b$12$Yah8.mlE0MUCwmheahm9KUTpsYN/IqfwKSL6.9SvhjRsFgJTWiJ5u	Europe/London	188.32.204.160	2024-07-23 11:55:59+00	2024-07-25 10:16:06+00
3a288cca-153f-4288-a3ae-b5049cd59e86	angela.moreno@yahoo.com	Ángela\tMoreno	ES	660 20 05 73	2003-11-11	$argon2id$v=19$m=65536,t=3,p=4$wNZgphwyjR3gPl6yViDel9$95TwyJKtQC0BW6wFJK2VnOaAtluRCwPPzdfj7ujbU24	Europe/Madrid	\N	2024-01-13 03:16:12+00	\N
f72e00c8-ed3c-43cf-a2e0-806169624617	joshua_jones430@gmail.com	Joshua Jones	US	\N	1978-10-20	pbkdf2_sha256$260000$PXGlCNpsUNKMnUl6JFo0rU$VENgHcf7DL7JPZEUsyfW4xsQcibKUflP2g2W12L1Sz6=	PST	49.1.213.224	2021-06-26 10:06:47+00	2022-08-19 11:34:33+00
a0333a17-a5a5-4150-a8a4-9d24f66915f1	michael_turner@outlook.com	Michael Turner	GB	07400 848740	1966-08-12	\N	\N	49.164.143.37	2023-09-12 01:27:09+00	2024-02-14 16:42:12+00
36aafd8f-1d04-4198-a7d1-b468fa14d001	siti.santoso@proton.me	Siti Santoso	ID	0896-3982-5372	1994-01-21	$2b$12$b8G/DS.SQ/9VKJ40eysVi3Tqxpj8iaRMvzrNerrBgPvwU6hDZ8Unu	Asia/Jakarta	81.130.32.146	2024-04-21 20:04:34+00	2024-08-21 09:53:10+00
660e72e7-0dfd-45b5-a9cf-19fcd58ad348	krzysztof.kaczmarek3423@proton.me	Krzysztof Kaczmarek	PL	\N	2001-06-29	$argon2id$v=19$m=65536,t=3,p=4$FLNHt0lMthDvGi48CbpojR$zC1uNNxKo5AYlEYQTwdz6GxcD7dTJOC0FeJhxFH2enm	Europe/Warsaw	49.156.196.87	2023-01-23 00:36:00+00	2023-12-18 03:44:20+00
1c5534a9-fdd7-42c3-acf5-28eb8326c51f	pilar_rodriguez9533@gmail.com	Pilar Rodríguez	ES	645 29 18 46	1986-04-12	pbkdf2_sha256$260000$5eVcJD7QZePUzufaBncjck$oOlC1uNLm2fHX3I0LZ3Pstuc7ZmiBRpCyeMZ6PIYgC5=	\N	\N	2021-12-09 03:25:33+00	\N
5a6fc438-8fab-454c-a9c1-9bdcbc6e20b2	klaus.hartmann@gmail.com	Klaus Hartmann	DE	01517 0145716	1959-04-08	$2b$12$BVg/6nua5482KhFJ2dstozRC/kDmA8ym4VrhGl6Hw4bhFNuLglBdu	Europe/Berlin	49.85.243.16	2023-09-21 12:17:21+00	2023-12-22 07:07:00+00
b079215b-32de-47c5-a2fa-9fd7bf2aac73	lisa_williams@gmail.com	Lisa Williams	GB	07400 311008	1968-12-02	$argon2id$v=19$m=65536,t=3,p=4$DgkOBVkVEFHZuq6PcuToUL$nFj1dLGYbD6ZgOdSHl1AmkIPRKg2dnM239i3m5iOBrI	Europe/London	49.178.26.212	2021-01-17 14:15:46+00	2021-11-29 13:50:26+00
2683bce1-0fcd-4fa3-af93-058e7185ab2a	agus.simanjuntak1208@yahoo.com	Agus Simanjuntak	ID	0877-9552-2958	1976-05-04	$2b$12$mMv8h8c.3FMTtnAIAqGaYiqBxle9Mwgi/VFdh948LTEclDP2wh.Iu	Asia/Makassar	188.9.9.136	2024-03-20 21:33:58+00	2024-06-25 22:11:33+00
1053502c-4979-4975-a68f-a0a1dcd9833a	jessica_walker8930@yahoo.com	Jessica Walker	US	(617) 484-7750	1967-05-21	\N	PST	81.183.22.74	2019-07-13 19:11:02+00	2022-10-19 20:44:23+00
8cddc681-2614-4626-a76b-d27d4ac82876	jorgjager@gmail.com	Jörg Jäger	DE	01513 2139212	2004-03-14	$argon2id$v=19$m=65536,t=3,p=4$HFMDx6kcHbtlGn4RJKF7o7$cvGckxq1z8IkvmTNvKeX7vXnVwFQVEf3qSoHJCpId7K	Europe/Berlin	\N	2021-10-21 15:20:37+00	\N
5aa98a89-6fb0-4489-ad00-a0f175a2c786	barbara.sikora5811@yahoo.com	Barbara Sikora	PL	888 059 804	1972-01-16	$argon2id$v=19$m=65536,t=3,p=4$rGeQyIeMISEp3eGzm5njnY$4cVFvCDXEEAoyywXyd8upfxTulzsdPCkLjfoR3O0Esg	Europe/Warsaw	188.233.189.106	2020-07-03 05:02:39+00	2020-09-29 01:46:52+00
ae835622-a793-4fc7-a874-5c5ffb5bd4d1	pablo.ruiz5413@gmail.com	Pablo Ruiz	ES	665 94 20 29	1961-02-26	pbkdf2_sha256$260000$MSIasaDWfhEglHLkJFEGAp$Qy7NWRrd2Mo5Wcz0FDChE8qUzRdF23cr7WQN1xLZGJq=	Atlantic/Canary	103.46.3.233	2020-07-16 15:51:07+00	2023-06-26 13:39:26+00
e0e8a1a8-f424-4308-ade3-0db05a53ef43	steven_taylor6361@outlook.com	Steven Taylor	US	(206) 334-3016	1999-01-17	$2b$12$3VK5j5oa1Aj9xNLh1AXJ88yo4vtcivKTRYQVPza7tsC/32i.tDxzu	America/Chicago	81.188.229.175	2019-06-10 12:06:17+00	2024-02-09 19:02:46+00
0237cfb0-b9ca-4316-a86d-7f86c7608109	anna.sokol461@outlook.com	Anna Sokół	PL	888 465 943	2005-06-18	pbkdf2_sha256$260000$vJowSVks59d2zVUm8Jf7NX$XIuEaVyq68V6Vwb5mKbJGy3TqNHSIRK6FFp8tgxbyDg=	Europe/Warsaw	103.30.99.63	2021-10-31 05:02:29+00	2021-11-25 18:00:22+00
50c3ed11-6d2c-4a87-adfc-78b7cf467098	pooja_mehta7613@gmail.com	Pooja Mehta	IN	091866 51795	1994-12-13	$2b$12$XypzBHPeabP..408dpv6StJrTYdHS7IdF29xa9eaNn4GgvchRwqau	Asia/Kolkata	\N	2022-01-20 14:34:38+00	\N
59b874cc-20c5-412c-af41-e8e1cec81748	uwe.hartmann1177@gmail.com	Uwe Hartmann	DE	01514 9182701	1984-01-08	\N	Europe/Berlin	188.102.206.91	2022-08-19 16:37:59+00	2022-11-28 13:20:19+00
2f103f91-e3c4-478e-a96a-20a17196beb7	kennethanderson8804@gmail.com	Kenneth Anderson	US	\N	2000-06-22	$2b$12$Y0P39tgvkR2/QOD1FGoiubMecNLdTQ7yRTYio6YgZPNsjREgs2iEu	PST	103.180.10.30	2019-07-13 13:25:04+00	2020-03-21 00:54:04+00
8239d4ce-e1b2-49e2-a943-383e6c0fce22	patricia.smith9183@gmail.com	Patricia Smith	GB	07400 259829	1965-05-07	pbkdf2_sha256$260000$VFeiXskjrOq3WTltD8dtUm$fqHY99Z7X98oZ8gm4p0H7f39JvaKPh3eKjvIb6B6lrx=	Europe/London	81.134.206.250	2021-10-26 22:10:40+00	2024-04-03 08:03:56+00
099e941c-7db1-4d88-a974-bc125e39be38	\N	Carmen Sanz	ES	\N	1979-09-07	$2b$12$npZeSuKchtb/RsuKJO9fT8VOpenWjKAMecUO5b4QDTRL89d8YfDru	\N	81.11.225.39	2020-11-01 21:22:11+00	2023-06-28 18:11:12+00
4e2a9849-4502-468b-a435-3f7f2a2b9907	rafal.kubiak@gmail.com	Rafał Kubiak	PL	888 895 822	1984-05-01	$2b$12$t6snevQLOtJwNYr9MatqAwzFLsm2JzoUVpFbjOsaoNCiYe9PB4d2u	Europe/Warsaw	\N	2022-11-17 15:08:02+00	\N
def0fa8f-f2a2-4df1-a939-01fe767770da	rina_simanjuntak8558@gmail.com	Rina Simanjuntak	ID	0821-4452-8972	\N	$argon2id$v=19$m=65536,t=3,p=4$3RkAxwNj8gUVdBvjoKcQFE$hvGupaBD3mjFAnDsvGXPyeiksvTCZ7GC0fieAavNCyV	Asia/Makassar	49.141.128.206	2024-03-07 16:31:01+00	2024-08-28 08:59:24+00
111fccf1-be5b-4146-a117-20dd23f52fa4	jamesadams8804@proton.me	James\tAdams	US	(206) 859-3958	1978-10-02	$argon2id$v=19$m=65536,t=3,p=4$9O7OLqlFGdWtU3FB4ZtySA$0haKsisP8CrNCehQkEyDBZcDl8fOadzgnXp9hBqAM8u	EST	103.137.62.19	2024-02-21 21:20:14+00	2024-07-26 19:50:14+00
a5885004-f897-4ba2-a5ec-765750d40e26	marcinzajac1198@gmail.com	Marcin Zając	PL	602 594 447	1991-08-21	\N	Europe/Warsaw	188.39.21.174	2024-08-20 14:31:19+00	2024-09-03 04:10:57+00
60feb0e5-0188-4b67-a447-9692e474676b	joannabaran8309@gmail.com	Joanna Baran	PL	\N	1974-10-28	$argon2id$v=19$m=65536,t=3,p=4$0YrHe6XAYr8fEwbBBn9K0z$UCM71MsWxnkSjAlJd2WxXo0UDzIkh7qHMCaCyiF3aOx	Europe/Warsaw	103.78.93.124	2021-05-16 13:59:42+00	2022-08-20 13:15:18+00
7c87268d-3b51-4c4e-ab6e-98b0216c814a	marylewis9340@gmail.com	Mary Lewis	GB	07555 220783	1983-08-03	$2b$12$8kcnVEWpUUeQyqaPpaE7MaDmvIxq56uGA60o4Qa2s/KdLk6seCiVu	Europe/London	\N	2021-08-23 07:43:19+00	\N
69f59feb-2604-42d3-a397-359415154a52	bambang_hidayat@gmail.com	Bambang Hidayat	ID	0852-1705-4958	2002-07-12	pbkdf2_sha256$260000$kmwQHSyfOOHVLQ3o3IXlVV$3rjinFQZDPJSbvxp417hAyPZRz5l4pnUlU51sEPWuTh=	Asia/Jakarta	49.197.240.216	2023-03-23 08:12:48+00	2024-04-12 10:51:19+00
6183e0b9-0a7c-49ce-aee9-7da633990f67	siti_rahayu7834@gmail.com	Siti Rahayu	ID	0877-8518-5398	2004-07-18	pbkdf2_sha256$260000$imqy07cVX2kMOXg9ePoKrk$kfKtj3SwM3QDIQeOmxotY0tAs1cuc6Sg73d6j5Xh0yo=	Asia/Makassar	81.21.1.45	2019-09-18 14:37:51+00	2023-09-26 01:20:42+00
6fd9c4df-75ae-47fd-ae04-1e08d70cef3e	dolores_morales8263@gmail.com	Dolores Morales	ES	681 68 96 42	1991-01-19	pbkdf2_sha256$260000$1L2iM1CNbjxDMuMOyRYTeE$HBjW02X0vknK18CGshyvjbti8vBAgByz8xbWvTh0sJr=	Europe/Madrid	188.2.246.199	2023-03-26 09:55:33+00	2024-06-30 18:38:19+00
7bd36444-033c-4e02-aae4-bcfb36bcf6aa	lukaszzajac8854@gmail.com	Łukasz Zając	PL	\N	1970-03-23	$argon2id$v=19$m=65536,t=3,p=4$qHY4SvYKyTl0yvybtrg1He$QZPXUi8IlpQMoGmt4JcXSGBVPWzGvfi2pyDqTpXJBkX	Europe/Warsaw	103.113.245.226	2019-07-08 00:34:23+00	2020-02-20 00:35:50+00
1eb19e8b-6886-49e4-a395-fdb28792b962	ravinair@gmail.com	Ravi Nair	IN	093676 87073	1999-02-09	\N	\N	\N	2020-04-05 12:56:34+00	\N
16dbdbb1-bc12-4de3-a25d-a37263d47bdb	michaelneumann1657@gmail.com	Michael Neumann	DE	01514 9234242	1998-05-11	$argon2id$v=19$m=65536,t=3,p=4$34SsZYzhC9KPVv3azpZq4C$k6ZCKdPjzCiovPThbQmrzj12GzsRTHLjW02IHq1k7d5	Europe/Berlin	81.215.87.219	2022-06-13 23:46:30+00	2024-03-09 05:41:20+00
2326665b-10de-4705-a2dd-82f3fd47bb19	barbara.krawczyk1652@yahoo.com	Barbara Krawczyk	PL	\N	\N	$2b$12$zLN1BX/KdJkFnuxR6MyFy2BkuXDv5J4F.OlCNiqHwEQESa9yfWwou	Europe/Warsaw	188.82.184.104	2023-09-20 06:14:10+00	2024-06-10 03:07:14+00
94debc8b-b057-4026-a163-ecdd7d157579	joseph_phillips@yahoo.com	Joseph Phillips	GB	07555 695375	1982-05-27	$2b$12$yuYNyF6p.bZSAgX71oXqC52a/J6SvXz2CUqpQvA.9OSMsjsKPXvku	Europe/London	49.194.54.203	2021-06-15 07:12:12+00	2022-11-15 20:24:18+00
1e5bca5f-1ce7-48a9-ad44-86d528bdb39d	joshua_cook@gmail.com	Joshua Cook	US	(303) 650-0177	\N	pbkdf2_sha256$260000$yMHTZfRbMIGqjEjPH437Fl$1FXm212J60KyCMIk8pkusidEZ2px3nqnboiZYmNFLz5=	US/Pacific	81.213.100.151	2023-04-05 07:10:39+00	2023-09-01 08:16:22+00
1bb5f62a-a371-4772-a666-de00b3e6244a	anna_krol4433@proton.me	Anna Król	PL	660 072 956	1967-08-16	$2b$12$mqL8QvNQwsOoENcBkUkpD1/dwhsyWpNfsTKE7k0Za.Cot9SeDoOiu	Europe/Warsaw	\N	2024-05-27 06:10:47+00	\N
ddd15015-1b5f-4416-a045-ea447e65fbb0	ewagolebiowska@gmail.com	Ewa Gołębiowska	PL	\N	1993-09-18	$2b$12$DWIKZpGhL1jf8Gw5604wvjW8UpOgbCOKxB1lvE/CORPqtNPw8/LCu	Europe/Warsaw	81.167.92.163	2022-03-31 06:27:26+00	2022-08-07 17:25:42+00
0f006bbb-2524-417a-a84e-344d9052deaa	renate_schneider@gmail.com	Renate Schneider	DE	01515 6163237	1972-01-05	\N	Europe/Berlin	49.195.88.11	2021-10-24 03:25:05+00	2021-11-11 09:26:02+00
b3ff057a-2a53-4f5b-aac0-834e70b3e429	elzbieta.sikora4725@gmail.com	Elżbieta Sikora	PL	660 237 254	1994-08-09	$argon2id$v=19$m=65536,t=3,p=4$OTn1gjIKkiPGhIQ4luMNDJ$TGRoqOseSY97fQKtcjTTI8mzbC32TRgnaaT2Pw72V2a	Europe/Warsaw	81.168.153.88	2022-03-10 04:06:47+00	2022-03-25 14:54:04+00
c22b6519-7562-402c-a28b-533f3ceecff3	stanislaw.mazur@gmail.com	Stanisław Mazur	PL	\N	1978-02-07	$argon2id$v=19$m=65536,t=3,p=4$JZF7aXAPyIX3Zx6SqYSd2n$ISiiU0Lfybd59tmUdy9RFsZoC0eAZEqkgKWiD8bzQrw	Europe/Warsaw	103.238.51.75	2021-03-21 21:38:13+00	2021-08-15 23:46:28+00
0bda0747-a73d-448f-ac18-eb2172e61c10	jennifer_harris8333@gmail.com	Jennifer Harris	GB	07555 860426	\N	$2b$12$Ntr.snB7UwXTH2lvPUshCR/lmbqBLKpBEcXmSYyBlMwNT/aSp32tu	Europe/London	\N	2022-02-14 02:34:33+00	\N
207a8034-52e5-483f-aeb0-1c1748d3f546	anna.koch@outlook.com	Anna Koch	DE	01514 0789651	1967-11-30	$2b$12$mt.WUTO54raJy0jJp3MWHQ62fR3z177LHboIxrbxiOThdY5qRCAeu	Europe/Berlin	188.172.20.118	2022-05-20 14:19:01+00	2024-03-29 14:59:12+00
5566d51b-ecd3-4417-aa69-d3b2a1558da4	matthewwilson6582@outlook.com	Matthew Wilson	US	\N	2003-05-02	$2b$12$MtuEjnDVLCtrof4rc3ToSyx.cK94Sw1djHjzKYXJPWX4O5dx7Kfnu	\N	81.14.182.9	2022-09-23 02:35:10+00	2023-11-15 04:21:56+00
279eda85-04df-4f71-a168-8227b51c019b	joshua_harris9723@gmail.com	Joshua Harris	GB	07555 204302	2004-01-22	pbkdf2_sha256$260000$vCLRVb9KCJTGH2t3dtL6YZ$JBYrsbt5XRy6akbP2izpYRIvfPSmeymG1iu5CSBK3Ca=	Europe/London	188.62.165.43	2020-04-24 16:35:10+00	2020-05-26 14:14:29+00
d0d24bf5-0cbb-4e96-a6b0-7debfb4ccc06	lakshmi_nair@proton.me	Lakshmi\tNair	IN	\N	1961-10-28	\N	Asia/Kolkata	81.25.97.161	2019-10-01 18:39:17+00	2020-11-19 23:13:04+00
7d576ec6-0b70-472c-afc1-547855e1cab8	jurgenschwarz@yahoo.com	Jürgen Schwarz	DE	\N	1995-02-19	$argon2id$v=19$m=65536,t=3,p=4$K6BYtsolB7PlZmM4kHoLL4$Kg60M2g4po6iQ590fWdYVU3468yG77BXIY3csVVpEaR	Europe/Berlin	\N	2019-10-02 02:27:34+00	\N
cdc7bd0f-dc71-4d92-a608-f4a5a4dde349	katarzynagorski@gmail.com	Katarzyna Górski	PL	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$meoxSNtpZIjRoX6bLqVdVE$1cyS4eJMLvMKQ9QABGbhYx3AOg6lRbUQz2lGmo0tkbP	\N	81.161.119.122	2023-07-17 14:19:23+00	2024-06-23 12:39:12+00
e9acb565-fb87-4f77-a4f9-02bb50cba235	susan_parker6921@proton.me	Susan Parker	GB	07400 869575	1999-05-31	pbkdf2_sha256$260000$LrHnD0bR6KXHjlBsAKaMn8$qY032d7QIIuT10yZf50K9MbHWudvZtw48hlC5bdnVLK=	Europe/London	103.162.196.177	2020-08-31 06:53:30+00	2022-02-05 19:26:14+00
513c8265-8fd4-4593-a305-f630dc6103fe	lars.neumann@gmail.com	Lars Neumann	DE	01518 1421581	1978-11-03	$2b$12$eX8BUbshrPuPK2VUvB/NbwL3fgb7.U5thnuDF1CoAfAXf8SXF7c.u	Europe/Berlin	49.70.133.86	2024-05-03 00:47:41+00	2024-07-11 06:22:10+00
91b59847-3112-4d87-ad65-d091cff569ee	stefan_hofmann6201@gmail.com	Stefan Hofmann	DE	01513 8499248	1976-01-04	$argon2id$v=19$m=65536,t=3,p=4$237nDUJLhZhY34QWSligPy$L0uE8kDbQyYCXa1Jlpmr6N9qZ1Pi1sbnMrnRlNQzZaJ	Europe/Berlin	49.145.36.106	2020-09-02 21:59:44+00	2023-12-30 15:31:24+00
f3fb206d-3dd8-4dca-a84b-78811332cec8	susanjones270@gmail.com	Susan Jones	US	\N	1997-06-17	pbkdf2_sha256$260000$kuuxfLc5Searp7TGKbruBk$z2cPcpVHkjOi31YRxwGXFps8cQ7aZwJy6H3eV4lJx1K=	America/New_York	\N	2022-05-05 18:06:53+00	\N
9d545a6d-b3ab-4b3b-ae2f-ee287a2e0556	rinapratama@yahoo.com	Rina Pratama	ID	\N	1998-03-20	\N	Asia/Jakarta	81.244.168.114	2021-01-29 08:03:15+00	2021-02-17 23:26:18+00
e59ba5ee-5b2c-4a69-ac7c-013a1c6ebc5e	putri_setiawan@gmail.com	Putri Setiawan	ID	\N	1988-09-26	pbkdf2_sha256$260000$E2VW4gx25D47cwn1sMj9wp$y2DdMCdSs4wO6UO1TzwzEllBNPo29Q1S3IMOMWOv0Ot=	Asia/Jakarta	81.128.145.29	2022-07-26 02:13:03+00	2024-01-07 03:13:15+00
a918a555-4355-407a-adb3-9b5e682ed323	matthew.campbell@outlook.com	Matthew Campbell	GB	07700 139848	1989-10-28	$argon2id$v=19$m=65536,t=3,p=4$NACTiA4OdVoAGU4RasKatS$OegGPHHBrXfI71jFCaV71vLhDHxNIGa8SAXNTE5418Y	Europe/London	49.120.7.231	2020-06-05 12:14:54+00	2024-08-16 22:10:28+00
94e70e2f-eb83-442a-a58e-d4593db5d9f1	thomas.young4565@gmail.com	Thomas Young	GB	07400 078740	1986-03-24	$argon2id$v=19$m=65536,t=3,p=4$cA8qVGMJaZcc4tRQdYuy6w$qKf3s6u3mUhkMr6jpxMWa7lLpOlT368cPFoZ1jN9rYm	Europe/London	81.62.164.181	2020-03-20 03:12:23+00	2024-02-23 14:48:35+00
8dea2b32-17e7-4df8-a54f-c6583fbd7dab	heikefischer764@yahoo.com	Heike Fischer	DE	\N	1972-02-05	$2b$12$CccNmLlmYz81itC25ko/jIM6qzSW0Ys07RvSt.Co.KOtJSOY8sftu	Europe/Berlin	\N	2024-01-05 05:52:54+00	\N
1313a180-db58-4a02-ac90-24e49c5a86e1	arjun_rao6701@gmail.com	Arjun Rao	IN	096125 56106	\N	$2b$12$VIgVu0rUPm70mRrcsQqD19p0AYQWFKltdJQEvMvAKYv7ScgcpWPTu	\N	103.19.199.23	2020-10-22 14:00:02+00	2020-11-16 05:52:56+00
0a28efcc-c46a-4162-a3ac-3e36d16f477d	uwe_weber@gmail.com	Uwe Weber	DE	01514 3868359	1992-08-21	pbkdf2_sha256$260000$fkkbzrKNaha8x11nByQ8TX$FHR6IYt0UjngPOWSq27j6VdrrzL827QqH082KzBeWYI=	Europe/Berlin	103.2.80.90	2024-04-07 12:14:10+00	2024-07-29 13:46:36+00
4f8fd986-d702-4250-a876-8fe609e62f6b	juan.vazquez8789@gmail.com	Juan Vázquez	ES	671 62 35 35	1985-01-13	\N	Atlantic/Canary	103.91.92.35	2022-11-12 09:14:01+00	2024-03-20 03:21:25+00
6861bbd8-83c6-4f68-a9e9-4e3d8e23bf76	patriciagreen@gmail.com	Patricia Green	GB	07555 189141	1965-11-03	pbkdf2_sha256$260000$yb3owcDacmcwaOBhxB6NnE$86PpwJFr0wY12iubfgljRVum6h9Oaj3vEhV8x8EV8Iz=	Europe/London	103.95.240.31	2020-04-14 03:38:23+00	2020-06-14 08:22:07+00
fb95cf03-6e73-4e34-a73c-41d5f325bdcd	priya_sharma@gmail.com	Priya Sharma	IN	093741 54117	1988-09-11	$2b$12$njiYx58LguwsH.WC8nJbFu8jeS8JQ4WqScpo9Y6/N2odK/a.g0FVu	Asia/Kolkata	\N	2021-11-08 00:18:38+00	\N
ddd91e2f-3810-420c-aa94-bab1686aa74c	ekowijaya@gmail.com	Eko Wijaya	ID	0896-8338-4757	1962-06-08	pbkdf2_sha256$260000$DAYzUTvlqp6z8lFiTgLiH5$m0UVbD0qHmX7jjyneYlfRwyFIPtKe7qjfkD22X9rcQt=	Asia/Jakarta	49.150.157.160	2019-07-13 06:01:13+00	2019-08-23 22:36:04+00
936a8cf8-a40c-4516-a6b0-e37b9301f111	ankit.desai@gmail.com	Ankit Desai	IN	093164 77045	1995-02-16	$argon2id$v=19$m=65536,t=3,p=4$kD3EzncJDeKxKHxB1lmpLP$PxLXdNHrZPNLwkL48qFMujjXWUbls23Y9Mg1puLIQwJ	Asia/Calcutta	49.50.140.176	2022-05-17 18:36:06+00	2023-03-24 20:36:28+00
bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	dewi_setiawan8036@gmail.com	Dewi Setiawan	ID	0896-7533-0793	2001-06-08	pbkdf2_sha256$260000$88btbQtKYb95SeihjdsVgw$d9GrEtGMwCIyZDa8fF85A3g388LmLuDdYsyjqFF6sAV=	Asia/Jakarta	81.76.249.221	2024-02-02 20:53:20+00	2024-05-07 23:25:30+00
59fb3608-7a88-45aa-a9be-3ccb31937d43	matthew.miller@outlook.com	Matthew Miller	GB	07800 392539	1999-01-14	pbkdf2_sha256$260000$t1yW34o0LLHoJNfMjIZE0B$MgWgOfMXXozGQUlZXowQfQVs76OBCURzEP173XFeKEA=	\N	49.36.231.25	2022-05-06 15:55:10+00	2022-12-29 16:46:30+00
94d3cc94-ca55-48f5-af90-f8af23834bf4	agnieszka.urbanska@gmail.com	Agnieszka Urbańska	PL	790 957 220	1963-07-17	\N	Europe/Warsaw	\N	2024-07-15 01:16:25+00	\N
dddac181-2d4d-4655-a579-a9ac5f40c3d1	kimberlyphillips5488@proton.me	Kimberly\tPhillips	GB	07400 710346	1961-12-24	$2b$12$r2.FUHAJNQ84sDcv1fsVxkUOmYU0EPfJnsPjM7Uiu1tOsQHvaL36u	Europe/London	188.146.80.118	2021-08-12 06:49:24+00	2024-05-15 05:29:00+00
6d835c5d-5f18-4e28-a2a9-00807addad36	gunter_schwarz@gmail.com	Günter Schwarz	DE	\N	1989-10-13	$argon2id$v=19$m=65536,t=3,p=4$Ao0oR2gska0xJkUNHIL1r2$Xh5R1JyzDDtaGDESA15DH6wXpcoggl6ooKaIWWRHTNT	Europe/Berlin	49.36.209.129	2024-03-16 02:53:29+00	2024-07-15 04:14:53+00
d4058822-f143-40e4-a4e7-dbea4d0edd61	emily.green@gmail.com	Emily Green	GB	\N	1965-04-17	$argon2id$v=19$m=65536,t=3,p=4$b2tkSeX78BXDAvFIpkbNxH$e9axjrIfRZOFiaGTQ9Nczsmkt8mXBcUZhRK3wfx2NDH	Europe/London	103.151.180.149	2023-10-06 23:35:05+00	2024-01-30 05:34:49+00
59b134ba-5310-4104-a34c-748f4793e1e8	nuriaramos@gmail.com	Nuria Ramos	ES	\N	2000-12-06	$argon2id$v=19$m=65536,t=3,p=4$hMIlsozGKDEmswOq1N8Bn1$J1izCs0E2c14Kq6zWObQn7LWwDYGOAFgmnH9rVNOKTf	Atlantic/Canary	188.240.199.86	2022-04-21 23:31:25+00	2022-11-15 07:29:29+00
906e15ee-1ace-4508-ae66-da5b024b0fad	krzysztof_gorski2728@outlook.com	Krzysztof Górski	PL	660 822 751	1999-09-16	$2b$12$EG/ki0dulWEs/VuntOpfDdIqE/I5LAHc9G8vUrNmc1B5RqU7RfBou	Europe/Warsaw	\N	2022-02-21 09:55:02+00	\N
5e38c685-ea7c-4298-a48a-00565e6dcba4	klaus.klein6403@yahoo.com	Klaus Klein	DE	01517 2574812	2007-12-27	$argon2id$v=19$m=65536,t=3,p=4$l70ITuTiepX4l0Yjga6r2p$sDBgrv1UA6VFCdHasCAHUhm4kZBbL5DgESZQXB2GY17	Europe/Berlin	81.2.248.188	2023-09-30 07:18:18+00	2024-06-08 21:31:48+00
f8fe332b-f405-4d18-aa66-06a83c967cb9	meera_mehta@gmail.com	Meera Mehta	IN	091020 85285	1973-04-16	\N	Asia/Kolkata	103.23.118.212	2021-10-13 14:01:05+00	2023-07-10 18:19:59+00
9385fa09-8e90-465c-ae90-bc00737a94f7	pooja_sharma9046@gmail.com	Pooja Sharma	IN	091618 57256	1984-03-20	$2b$12$pKW6WrdcF6MluyxG0qK5IVhc9t4U3VCJYTyEe42YR3PBAmq0wnaGu	Asia/Kolkata	103.228.91.171	2019-09-12 01:29:27+00	2023-11-07 18:51:42+00
5518cab4-10c8-4e53-a0f5-48554a51c039	\N	Daniel Walker	GB	07400 450716	\N	pbkdf2_sha256$260000$j4L5haZcFaF0dEhxr7LOpV$T1HxHMLPuyGneBCIdMRQJeQyC2jNw5gDruksy7VsU67=	Europe/London	81.138.132.236	2019-09-16 06:00:27+00	2023-12-24 19:55:59+00
9bd470de-9223-439c-a59b-de37ed193f8e	ashleyclark@gmail.com	Ashley Clark	GB	\N	1962-03-29	$2b$12$dDpT.rEtUvqo13rHqDD9XY2SmvPtYiJVE4C1Sn0D1BxbN/k6.s4au	Europe/London	\N	2019-08-28 08:04:25+00	\N
0e8afc78-12a8-4915-a25c-5e90043f794c	jennifer_bailey8115@gmail.com	Jennifer Bailey	GB	07800 750202	1967-11-05	pbkdf2_sha256$260000$lfqX0MmdtSCdBBtjrEbZvw$cyDIWdNi9nr0hVRsJVFCBNIwceoeJ58xZxb4A6TEBi6=	Europe/London	81.61.65.249	2023-05-07 19:20:24+00	2023-12-20 02:19:57+00
e81a5a03-92e2-4a40-afc3-658f46779455	isabel.molina@outlook.com	Isabel Molina	ES	650 96 55 87	1986-10-03	pbkdf2_sha256$260000$cUVdWuwF94GZ5flgww9NW3$5U4GmIAFXJOoDwx6qTtrlK3iHbl0r574NnQZGf9zwFn=	Europe/Madrid	49.3.186.172	2020-04-05 17:36:36+00	2022-04-21 06:43:43+00
e7ac2d5d-356b-4006-adea-517dfbce4ff0	nancy.davis3308@outlook.com	Nancy Davis	US	(206) 860-6900	1995-01-01	$2b$12$M9FNJbU.YcK2Ox6iVjoWv2ad51X6nA7aEiFw2RaLOBwHU88/V7i.u	PST	103.168.17.67	2023-12-30 12:07:38+00	2024-01-27 20:59:35+00
ffd94855-54b5-4916-a149-d5484972da7b	sarahmitchell8721@gmail.com	Sarah Mitchell	GB	\N	1966-04-21	\N	Europe/London	49.227.155.69	2019-12-22 14:06:32+00	2024-04-26 16:55:02+00
6d92c020-14e3-4a54-a8e5-255e9a87055c	dewi.santoso@gmail.com	Dewi Santoso	ID	0896-8886-5753	1980-11-01	$2b$12$8.IRcXxSWquOOWRPB9jvfxfPUCrfb7D1WoGRKifpRu80NpLxj5lYu	\N	\N	2019-07-05 23:22:23+00	\N
1c94f89e-88d6-426e-a0a4-797c2dfd495d	matthew_reed@proton.me	Matthew Reed	US	(206) 893-4668	1964-12-17	$2b$12$g5.xMf2pvkgRY0SCZh15l178hHg4H7GnhbBdm97ztIr56AL6vdDsu	PST	81.74.33.116	2020-05-21 11:12:00+00	2021-03-24 20:20:17+00
18b3de7c-bd2b-43dc-ab62-ca09dcb5e60c	suresh.gupta255@gmail.com	Suresh Gupta	IN	\N	1975-06-04	$argon2id$v=19$m=65536,t=3,p=4$0IYva2gNP5exLJWHsIDSSm$zMJ2MG9m6qSVje9pB2Wb83MN2MatY9JUTKreuKgHsgJ	Asia/Calcutta	49.188.20.67	2023-09-23 22:11:24+00	2023-10-30 04:47:33+00
d0b55ec5-aba4-4086-aa37-0703c3bdd649	steven_cook@yahoo.com	Steven Cook	GB	07400 786763	1990-03-02	$2b$12$7nGL5NTpYVZER7yLDxIdF3U.QkyU1ZLgV7LJPv6.qB7170gSvVEdu	Europe/London	49.179.200.81	2022-10-05 06:20:21+00	2022-11-15 09:07:06+00
afce14ae-e215-4d79-a0d8-c11b230abcfe	anthony.edwards8810@yahoo.com	Anthony Edwards	GB	07400 307565	\N	pbkdf2_sha256$260000$HJGYRhXRx355g0FS6Lx7Yt$FYdVV87LJODxXRDLqBoXApZnfZykDJtR5CGsbHpshGy=	Europe/London	81.113.153.86	2021-08-07 12:54:33+00	2021-09-09 13:16:08+00
2907a075-c40c-4605-a33d-270624e65482	rafal.bak@gmail.com	Rafał Bąk	PL	888 673 340	1993-08-13	$argon2id$v=19$m=65536,t=3,p=4$t92fFdvxMd0QvDZTbRlHI0$S2vhVL7RQtSMaviajmmVpNIEs3uH3VQGVc1Kv2BinJs	Europe/Warsaw	\N	2020-08-19 03:06:44+00	\N
4521fedc-67ac-4dad-ae32-a4dde53f1871	rahul_khan2583@gmail.com	Rahul Khan	IN	094134 67486	2005-01-16	\N	Asia/Kolkata	81.122.66.25	2022-06-02 00:07:05+00	2023-06-16 03:23:15+00
2255bd65-3bf6-4b96-aa6b-0f0269c23b30	holgerschulz7536@proton.me	Holger Schulz	DE	01515 4763516	2003-06-21	$argon2id$v=19$m=65536,t=3,p=4$VfEPAu9TPGWBZcY3o4PR1N$JVe5R5ntZwd6TZWUFF1A5wUH43WvOxzG29vYiOeHmiz	Europe/Berlin	103.52.113.176	2022-02-03 16:36:03+00	2023-01-13 11:32:59+00
b3dd299a-686c-4e41-a9ce-a2919198bccc	sri_lestari@gmail.com	Sri\tLestari	ID	0877-2012-6681	2003-01-06	pbkdf2_sha256$260000$brNRMYv25KX5GVlonbqDpn$nkMvbP6vtTQdCjlFE1zWDzfWMgq1zowlvGibJf5RQs4=	Asia/Jakarta	49.74.212.5	2021-09-22 12:39:25+00	2024-07-14 06:09:22+00
49c334f0-2bb9-44f2-a5c3-5ef2ab510d87	doloresgomez@outlook.com	Dolores Gómez	ES	\N	1995-03-14	pbkdf2_sha256$260000$hdprgZ2tPl45vH8vSWqBRp$jECVYMT8AGYA61T5IqZ4IPOrlfYHoXmmie4lUoa7bo8=	Europe/Madrid	103.48.162.156	2022-02-21 02:30:47+00	2023-08-23 13:29:58+00
6b4ed850-4c3f-43c8-adbd-6e4e2fed35d0	mary.morgan@gmail.com	Mary Morgan	GB	07911 840019	1982-12-12	pbkdf2_sha256$260000$e6oFEPQxBvNL1xe0CSEOoJ$u9zv4BgMaNGzC9Ss1vpE8NfE5tl8jWZ00AIgWq9QgbU=	\N	\N	2023-08-09 05:21:24+00	\N
9fff6290-a013-49d6-ace9-90d992ad349f	ewa_rutkowska2139@gmail.com	Ewa Rutkowska	PL	729 683 489	1969-01-08	pbkdf2_sha256$260000$Rt6F1Lo55TUjirOJTLLrNw$t3xkR5zP8EQWnCK6TBtk8ZTQYTug9eiLJtCtx26Dspx=	Europe/Warsaw	103.139.13.146	2023-06-04 20:31:28+00	2024-06-16 08:03:20+00
948931ba-d508-4e89-a8d9-6e656c33cf57	isabelramirez@outlook.com	Isabel Ramírez	ES	654 47 05 79	1973-04-28	$2b$12$082W8jWxw0PkTdz0/ljmOxwSU.5XgLHbHNCJMF8qpOwfwReJth6Uu	\N	81.203.120.232	2021-08-08 22:43:05+00	2023-09-12 03:03:37+00
b6d73044-338c-4178-a191-3dd82662937b	josephmorris5803@gmail.com	Joseph Morris	GB	07800 691147	\N	\N	Europe/London	49.198.163.96	2021-02-01 02:51:52+00	2021-05-06 05:33:44+00
6af82c01-f5cb-46ff-a4e1-b03c25171399	sri_santoso8940@gmail.com	Sri Santoso	ID	0852-4130-5342	1972-06-10	$2b$12$H/Tc39oZ/JmsJscn1HVEH4HqyaXgGsLdjYMeHjAgpPQihbxdAmHau	Asia/Jakarta	81.108.70.72	2023-06-18 20:08:19+00	2024-08-15 23:27:11+00
76230024-1a76-4ae1-a2be-0f2fc33ee86d	arjunchopra@gmail.com	Arjun Chopra	IN	091361 56783	1997-03-13	pbkdf2_sha256$260000$dLesHCTSzv53eXDUbWU7Xb$wjfX9h2x451jhOskkqSioFkFwpxpHzUI8lVRFuTNDJB=	\N	\N	2023-03-21 16:03:16+00	\N
b3dc255d-a085-46ce-a533-d61bbcb8db9a	vikram_khan5480@gmail.com	Vikram Khan	IN	093628 16879	1966-12-17	$2b$12$S9hLkIDtkTs7Fpq2W3b/.5wD2BkKgnIuyvFGitpE0j17ZgieLQDeu	Asia/Kolkata	103.120.196.129	2022-11-29 07:23:30+00	2024-07-21 22:24:00+00
b6afdd07-9d77-47c7-ab74-d0a4b537b248	sandrajones@proton.me	Sandra Jones	US	(312) 209-0602	1976-06-10	$argon2id$v=19$m=65536,t=3,p=4$2CG0hWFCt6puQlzAFsocOo$hAsJJI4SMhAf8K0Tjq3JchtLqm8qyfdzULPEYxVo7M4	EST	188.52.63.55	2022-04-18 03:13:57+00	2024-02-20 09:21:36+00
a1e982d5-521a-4ca5-ae06-814ffadcd9e1	elizabethbrown@gmail.com	Elizabeth Brown	US	\N	1994-02-12	$2b$12$EJ60HG2HZ9osWmaYHwE62eFurzixzKFI/h2SASRYAaqqYTw3pjZ2u	EST	49.222.137.167	2024-03-01 06:37:19+00	2024-04-11 18:11:43+00
3529e0c1-4049-4363-a216-086907ba5684	silkemuller@gmail.com	Silke Müller	DE	01514 5095761	\N	pbkdf2_sha256$260000$vufq6EuFaqJGBDxCeSkatG$p4N4yNF4O5INZKG7nMBmKLw93TI7cSCYPGEIlqEKJ2W=	Europe/Berlin	49.77.217.230	2021-11-19 02:19:10+00	2023-06-12 12:03:51+00
c934da40-2aca-437b-acf5-76aad46bc530	agnieszka_sokol3334@gmail.com	Agnieszka Sokół	PL	660 680 670	2005-05-21	\N	Europe/Warsaw	\N	2021-01-18 13:24:06+00	\N
5265cca1-dcf8-4e34-ad73-e2e4ed6ddb77	josephrobinson@outlook.com	Joseph Robinson	GB	\N	1988-06-18	pbkdf2_sha256$260000$8Gt3LFf7c0sgv3iX5LsQHb$o7SHVIOzhkN7FxG90CkQltZzRNxl3aBmo2U12o1Lz2Y=	Europe/London	49.109.137.71	2022-09-25 23:42:54+00	2024-05-27 10:03:14+00
6855d563-c4a0-4995-a0b9-5f1cf5f909be	zofia_urbanska@gmail.com	Zofia Urbańska	PL	888 644 638	1989-07-09	pbkdf2_sha256$260000$BXfj2IgC31ZpaYoIQmHVdR$SaVDTlHAuwVCFWja4okuzICDzHZbVDgobAGpd8fhOI7=	Europe/Warsaw	49.157.109.14	2020-02-23 16:21:27+00	2024-01-04 00:49:37+00
9bf7a84a-8dcb-47a7-ab33-f100d11d4ffb	arjun_chopra@outlook.com	Arjun Chopra	IN	098630 88422	1969-04-22	$argon2id$v=19$m=65536,t=3,p=4$Ai3HCzfCnAOzu73AU4LCHA$WaCsN0rFSClAhBU9tdWjQjOtcXTJPH2aOe8b9C0JMM7	Asia/Calcutta	81.6.182.73	2024-07-14 19:08:49+00	2024-08-11 10:51:11+00
553d4668-f6bb-4211-af97-bfed5aba24d0	charlesstewart@gmail.com	Charles Stewart	GB	\N	1969-02-11	$2b$12$Rytjnft5HZotjLV1QWRKUeax1fSiMa0NvaOrgEPTWq5WUQlqZRczu	Europe/London	103.218.190.42	2020-02-28 03:50:26+00	2023-10-18 15:16:34+00
f862dc25-ba3a-4d67-a508-436b952856b6	larszimmermann6386@gmail.com	Lars Zimmermann	DE	01514 4205255	1979-05-14	$2b$12$jmkEWMgbfBPcug9hsQGYia9hxpIxWe4KE2CUG7Va133bJnDcReYdu	Europe/Berlin	\N	2023-09-28 07:00:59+00	\N
31316252-36fa-4b79-aafb-680a5200fd03	karen.rogers@outlook.com	Karen Rogers	US	(713) 775-6197	1996-06-30	$argon2id$v=19$m=65536,t=3,p=4$ckUzvgMO5JyXhwN5H3tlEt$Qh3e56TbIKq2JdBbHvpic0RlcOmvCK6CBV6Ih0oxZhp	\N	188.142.210.106	2020-10-10 18:19:31+00	2021-07-02 15:35:31+00
0b6565ad-5a9f-4fb5-a543-a7feb4ef01af	andrzejszewczyk@outlook.com	Andrzej Szewczyk	PL	790 342 302	1960-04-22	\N	Europe/Warsaw	188.118.88.184	2019-06-10 18:39:46+00	2023-01-29 13:21:56+00
1e3aa949-d046-4903-a25f-bba108a119e8	carlos_rubio@gmail.com	Carlos Rubio	ES	653 70 62 51	1986-07-08	pbkdf2_sha256$260000$upEKAudlMwN4xeJOTuQ0jz$rM5kku3vNkR1R9OAeEESeGAmqkCZKC5a3u8Pzv6yYYw=	\N	188.131.38.241	2024-02-11 04:50:49+00	2024-08-22 20:25:22+00
605de886-812a-40fb-a8bb-9d3da1c13d23	donald.nelson3440@proton.me	Donald Nelson	GB	07555 407535	\N	$2b$12$VssEYsNdTVdVxb5L1..eCEbKtyT.LxT0AN725tGEoRSPUEG4W3lcu	Europe/London	81.101.100.167	2019-08-20 07:36:45+00	2021-05-25 13:56:44+00
c1789d98-3ad3-47cc-a9d0-9243ba4b1583	yusuf_halim5597@yahoo.com	Yusuf\tHalim	ID	0877-3434-0167	1972-01-20	$argon2id$v=19$m=65536,t=3,p=4$Q3fNcMq8psALj5w1GGKSl6$txmkP61YsexPOmp52pWpdql7HewFfVxEpjE2K8pTr2A	Asia/Makassar	\N	2020-05-16 13:07:18+00	\N
408ab5a1-57df-4da2-a263-14e5277447dc	wulan_saputra@gmail.com	Wulan Saputra	ID	0896-9322-7305	1992-05-19	$2b$12$sMI1/hj9K/A1TzJh.EifmfS9nxeU9oXok4CBVPwLeaBLly7I4eXbu	Asia/Makassar	49.25.95.98	2024-01-15 15:03:07+00	2024-03-17 06:45:23+00
a5d13da5-2076-4ada-a8b3-d52c7a54f0cc	elzbieta.chmielewska@yahoo.com	Elżbieta Chmielewska	PL	\N	1960-08-15	pbkdf2_sha256$260000$U8vvASzn7GYTSpPdEHFnzl$4fEVZi99Emj8NodPSq2jHo2whlcb3bz4UPJUWM3J9ZA=	\N	81.93.65.245	2021-02-23 13:16:31+00	2023-02-02 02:35:18+00
9589b0e2-38b5-4791-a341-47db31c259a4	rafael.suarez@gmail.com	Rafael Suárez	ES	\N	\N	pbkdf2_sha256$260000$LwidMuNdsnTlS0Lsn83ybX$Wnm0C3dlO3UmikC1ChvCsjdgKBIvhKyT23t9BbyUqa6=	Europe/Madrid	49.17.74.160	2022-08-12 11:49:13+00	2023-11-22 21:56:50+00
b696cda4-186d-4c96-a469-71625fbd3f73	andreaszimmermann8136@yahoo.com	Andreas Zimmermann	DE	01517 7773070	1974-09-09	\N	Europe/Berlin	188.214.205.138	2021-10-29 01:46:54+00	2023-01-26 02:57:51+00
c8e81b00-8209-4612-a9aa-4df6922d11d5	rinasusanto@gmail.com	Rina Susanto	ID	\N	\N	pbkdf2_sha256$260000$TTVOZtcoUP79Xip4t0Dvlg$pDqFhNSYjZFeiTvtGZQXT9tHJqWUPRW6UVJ4PJ0Agy3=	Asia/Jakarta	\N	2022-06-26 18:39:08+00	\N
f2fc845f-934b-4fc6-a786-a17687cc499a	kennethwilliams2242@gmail.com	Kenneth Williams	GB	07400 643486	1986-04-02	pbkdf2_sha256$260000$GEekYlVEKUgGqjZQ3UY4Hc$wFdcEPSWzdGcyVUEmivXQwOHbsVpJ9VwFcN6qberh2c=	Europe/London	188.103.43.83	2020-07-08 07:31:48+00	2020-08-21 03:23:28+00
9815c348-7925-4f4f-a5ba-9f66aa3084ad	kimberly_moore8501@gmail.com	Kimberly Moore	GB	07555 343653	1992-10-21	$argon2id$v=19$m=65536,t=3,p=4$4RP8LTq9rkoVCKAwCfqXWt$ZkrnYwMZt1l6BteXpb118u9iNpixsKTsVDlGj6bDhSx	Europe/London	103.31.86.106	2020-12-21 16:22:41+00	2021-11-29 18:13:03+00
fe505977-5124-4aae-a329-67aad7298cbc	jennifer.bell5001@gmail.com	Jennifer Bell	GB	07800 485425	1958-11-05	$2b$12$jgeYUk.ojdDHOodfegDtCb.D5MFbZWY4zs1meQRFDZwTxmE8ebNku	\N	103.126.117.71	2021-03-12 17:17:35+00	2021-12-26 15:11:37+00
8e49d942-592c-4306-ae8b-e84578be77e0	sri.kusuma@gmail.com	Sri Kusuma	ID	0877-5223-8760	1979-09-21	$2b$12$9cmEdHpN3dpcJPlvjpAUG1dyAmHnyybKNfJiS08B4pzmxa0YHKIEu	Asia/Jakarta	103.120.19.150	2020-01-10 04:59:44+00	2022-02-09 17:55:26+00
156b9f2f-91fb-4d58-a9a3-dc527a971035	sunitapillai1226@gmail.com	Sunita Pillai	IN	\N	\N	pbkdf2_sha256$260000$LP4C4MmrGtvDe9OdsBN1bm$Vji26YcL2JOIvDJDlD8qar2ogy6YGQFKkqhzsA4gZjS=	Asia/Kolkata	\N	2020-12-07 14:33:01+00	\N
4f9ffe8b-bc15-42eb-a635-45a15a409551	ines_munoz3209@proton.me	Inés Muñoz	ES	668 36 81 53	1971-10-17	\N	Europe/Madrid	81.148.169.142	2022-11-24 03:49:54+00	2023-02-01 18:22:53+00
53372417-09c4-44b3-a4be-dd7e68a22475	petraweber2500@gmail.com	Petra Weber	DE	01519 1947150	1969-06-18	$argon2id$v=19$m=65536,t=3,p=4$9doj4ei6l7brErztlZfxB9$8IgO2xkq2mp2iP7W9kZ7r0uyAviLcUUBXcExDHpsSCj	Europe/Berlin	103.170.188.169	2022-04-14 09:03:19+00	2022-12-02 04:15:00+00
a36919f2-9fcf-46b2-ac06-1347c15d9ea1	richard.stewart793@gmail.com	Richard Stewart	GB	\N	2003-09-30	pbkdf2_sha256$260000$FHeV5H9NHqpC5V9qZqoBrE$zsrENdHKDVaGHX4HMEI5IRf1DeYpcbUybDemJrjYd0f=	\N	103.236.55.83	2022-05-30 09:56:01+00	2022-06-15 20:57:11+00
4984f759-dc0a-4b6d-a0a6-84b403f55dee	wulan_wijaya9461@proton.me	Wulan Wijaya	ID	0852-6944-3209	1962-01-06	$2b$12$cmSZdk.Jtm0BhkOUYxhTbFS7uyS2Zc9SPs2b.I9qyX6zwlDDgpSsu	Asia/Makassar	188.233.194.219	2023-08-14 04:33:07+00	2023-12-03 11:39:47+00
701a1fc9-26ab-493d-a3f7-536fbadbc58c	andrew.nelson2327@gmail.com	Andrew Nelson	GB	\N	1976-02-22	$argon2id$v=19$m=65536,t=3,p=4$ggRT61hB5uuqnkSDvxz0RI$rxsIIV53Cn1shi7EDXKfve86JdGMrVPqUn7cUIyVCzD	Europe/London	\N	2022-12-01 12:40:52+00	\N
51d71548-ced0-4f06-a9e6-0847a556a8e4	karen_wright5105@gmail.com	Karen Wright	US	\N	1964-08-15	$2b$12$LGPC4mutoKjrUheWD7HWDieoagYr/3sAoomndvVOVFkDBs6B8n4qu	America/Chicago	188.107.213.141	2020-05-28 18:09:33+00	2023-11-03 10:18:07+00
cfb69cda-a417-4e80-aece-f1dd353d2fae	maryhill9929@yahoo.com	Mary Hill	US	(312) 564-3071	1995-06-02	$argon2id$v=19$m=65536,t=3,p=4$9OtLQxdOtQcYZ42SWwONIX$pH5RmywQtOFjmRGrgpuCzyYaArwJdhj051zgnRdv1t5	America/New_York	103.194.21.155	2020-03-05 15:42:53+00	2022-07-08 03:30:17+00
b8986249-7b56-4d4c-a19c-a7b9d016edec	yusuf.susanto3569@yahoo.com	Yusuf Susanto	ID	0852-5383-2547	1997-03-03	\N	\N	103.10.7.160	2023-08-21 07:33:35+00	2023-12-15 00:26:53+00
76ffde6f-f9de-4da8-aeb9-ec27fa9ed0b2	\N	Suresh Nair	IN	092017 70862	1977-09-07	$argon2id$v=19$m=65536,t=3,p=4$3IfaoiJdoOKSd3Ly2Dnl3n$dbowzOjSlPjQgzr3uIxKHBaG4KzbKqs13Vmhv7exVjJ	Asia/Calcutta	103.210.120.41	2022-03-25 02:21:37+00	2023-10-27 12:27:43+00
fe597a22-5136-4c10-a7f1-d90298e398d7	sanjaysharma@gmail.com	Sanjay Sharma	IN	098824 34626	1996-05-07	$argon2id$v=19$m=65536,t=3,p=4$52WoppHQlnSejSq4ZmLxWq$gakiyJ6EUz14gv5j51hV0F0eqlPpRzpoK2yevytTqMQ	\N	\N	2021-07-20 10:41:33+00	\N
9656f90f-91af-45c7-a84f-993e18104d70	antonioruiz4266@gmail.com	Antonio Ruiz	ES	\N	1972-01-08	$argon2id$v=19$m=65536,t=3,p=4$YyeQ7iGfWeQngv27NaJYB3$JsoLTFOgMEdVJdepRY5fNZpgDF9fB3ATBmtMkmf4ARZ	Atlantic/Canary	49.101.113.36	2023-09-09 14:37:24+00	2023-09-15 08:16:35+00
10d67e24-52e7-4c88-a7ab-2810b62195ed	rosa_romero7003@proton.me	Rosa\tRomero	ES	632 33 39 69	1959-01-13	pbkdf2_sha256$260000$Z7pH5a95XONInYSUFJDSL6$C5reYS0SaxrQImBeiZGY6VNtPbvD6g03LFOJbrUxzcT=	Atlantic/Canary	188.53.75.14	2020-03-24 12:34:36+00	2024-05-03 12:31:17+00
42e3f262-c8d1-4b4b-af9d-7fc53c117aff	sanjay.iyer7241@outlook.com	Sanjay Iyer	IN	097703 67301	1993-08-06	$2b$12$BmhcGuHTqRuLQXG8Ryu1PFNoA95KMcTtlMMPNDfoSqGF2R4Up4XIu	Asia/Kolkata	188.9.6.157	2022-11-11 21:58:46+00	2023-10-20 15:42:17+00
60b68167-72b5-46ba-aa50-ac97aeba47b9	vikram_singh2133@gmail.com	Vikram Singh	IN	091066 43281	1959-09-26	$2b$12$TJ3k8qnaYz.X//omBrU97m.BsCeVBW01/fO74IE74/c58fPzqEs6u	Asia/Calcutta	49.85.43.243	2021-10-17 07:37:10+00	2022-01-05 10:03:18+00
af627fe2-4b07-4063-abd1-f8363117eb60	ratna_siregar9006@proton.me	Ratna Siregar	ID	0821-7010-4918	1972-11-26	\N	\N	\N	2019-06-04 20:17:52+00	\N
5479d3ec-44eb-4e80-a367-b8fd49e1a1f2	susan.morgan@proton.me	Susan Morgan	GB	07800 138390	1958-04-29	pbkdf2_sha256$260000$sbvnU7n9pW4mmUS6C51KX1$3GkQv1IfsZoMsHEIQHcRoqIKgloRrKeAaYtnb7kKFKj=	Europe/London	49.18.26.137	2023-03-13 05:29:59+00	2024-08-14 01:35:44+00
cf8fd4f9-f5d5-4dde-a123-5e84bcd0e1e0	siti_susanto@gmail.com	Siti Susanto	ID	0821-9010-2753	1993-06-20	$2b$12$k15sJEpG7FYYUZuufIPXNlwP9aHEjb680TnQzdLWmrEtqxqAi4mdu	Asia/Makassar	188.178.114.53	2020-07-26 01:00:36+00	2021-02-03 13:37:08+00
310c0d84-5274-481d-abed-5965fa22f232	vikramkumar@gmail.com	Vikram Kumar	IN	\N	1984-04-30	$2b$12$uypJI43bCiMOWYVy/2QAx1afxDDPbPtP/rnVRKGIhbVcSwSBOOoNu	Asia/Calcutta	49.221.16.165	2021-12-07 05:08:21+00	2022-12-29 00:37:07+00
02e7f5b5-9319-4009-adf6-1dae892cb3d9	zaneta.pawlak@yahoo.com	Żaneta Pawlak	PL	501 253 405	1965-12-04	pbkdf2_sha256$260000$wPlwZxs1flMRaxdHiV2paQ$vdWjyZAV46g0rvEg8B0EtmiVSMwY1yneDcrRmlY2GXY=	Europe/Warsaw	81.85.213.15	2022-04-23 22:39:21+00	2023-10-27 22:07:04+00
2d1f2815-3d3b-4f52-ad42-544aead108be	emily.bailey3558@gmail.com	Emily Bailey	GB	07800 548736	1988-08-21	$argon2id$v=19$m=65536,t=3,p=4$bmrmP1whK0sl7GOtstaK70$NfvvMfbPFHPDMbujvyhhWNGdJZe3TUk6SzonPTzTYSc	Europe/London	\N	2023-07-11 10:43:37+00	\N
126116c9-ada4-4f64-aa23-b7f9ba95199a	ravipatel9828@outlook.com	Ravi Patel	IN	092913 25905	1974-01-14	pbkdf2_sha256$260000$YDLZ7dUGl2YW7Rg4jhAJbk$5eMaZ6hbefbxCuzyU4X8OpD4asEWWrHRYhZGN8sUhjA=	Asia/Kolkata	49.119.34.88	2023-02-09 22:20:19+00	2023-08-15 10:33:59+00
422a1572-adc2-45b7-ace5-3e40b1e86f60	jesusmolina@gmail.com	Jesús Molina	ES	649 56 73 42	\N	\N	Atlantic/Canary	188.246.222.226	2021-09-01 02:57:53+00	2022-07-28 15:39:51+00
a5f4c027-7103-4193-aa2b-bcbb1632aefe	john.jackson@gmail.com	John Jackson	GB	07555 149636	1991-08-19	$2b$12$c0z0GZEtnZRFfRqg2ZJXRVHqUmtr3rMF3FqznxYYBoWfIY2FHT3Cu	Europe/London	49.192.61.249	2023-09-29 11:52:31+00	2024-02-22 20:43:27+00
9dbdb727-98f0-4780-a6a5-ab860fc51aea	yusufkusuma@gmail.com	Yusuf Kusuma	ID	0877-9838-0070	2003-12-01	$2b$12$.uuBIwJ.xuKm/QGcR9MAaEkq42AyQ7Wnse5.mpO0uKD12T1bW1VFu	\N	81.197.81.250	2022-08-14 14:18:59+00	2023-07-20 21:12:18+00
fc7ef5b0-4ec7-4000-a9bf-2f880b275942	arjun_singh3598@yahoo.com	Arjun Singh	IN	095836 43838	1990-03-01	$argon2id$v=19$m=65536,t=3,p=4$OnQhKxnEC7l4heCsaf66yC$TPWh3LIktPqY16zEXvhV8VkREt5i0UXBGy9sYJDWJO8	Asia/Calcutta	\N	2021-06-22 18:52:37+00	\N
e1d2eed2-5356-4894-ad53-2615b9fcfb92	wulan.santoso6242@gmail.com	Wulan Santoso	ID	\N	1973-05-22	$2b$12$/W.9PaMbq9l4XoqLi.MVwhn18MPqkpWlLtBoLr2kuGLxT4nnc8QOu	\N	81.30.30.37	2021-01-31 22:54:23+00	2021-11-21 08:56:54+00
09e7d525-c929-42ab-ada5-697f53c07f7b	birgitschneider@yahoo.com	Birgit Schneider	DE	01519 3176035	\N	pbkdf2_sha256$260000$hWS12vv0QHoI0USt4JwoDe$djSXVKeH9XBarPTkDLqjwNLtTzAs0UWLvyIfA5yj81R=	Europe/Berlin	49.207.148.191	2023-05-21 09:57:55+00	2023-07-30 10:42:39+00
a41a4a37-c14a-42b4-ac3a-0a5ca557d41c	silke_schmidt2585@outlook.com	Silke Schmidt	DE	01513 8168921	1975-11-13	$2b$12$71enWpqHZbPSc.Txa5R2lgvCRHLOR8zo.m441IyGzMSMOenyMMRGu	Europe/Berlin	81.66.176.237	2020-05-15 12:43:44+00	2021-12-07 07:21:22+00
a8674677-31e8-4b86-a65c-1d272882661c	lisa.martin@gmail.com	Lisa Martin	GB	07800 683701	1990-05-18	\N	Europe/London	103.51.245.175	2024-03-03 07:52:00+00	2024-03-21 13:06:05+00
54e30b18-e13e-4f9d-a922-56e737fd55ae	wulan.simanjuntak8420@gmail.com	Wulan Simanjuntak	ID	0877-9923-5881	1964-06-08	pbkdf2_sha256$260000$1AjcTfG4FSGWR0vCy5GNlj$FoJipxwergrgHFiPoguTYxhUTKoCQRwsDr0EdDcTIEf=	\N	\N	2021-06-28 04:26:19+00	\N
9aa174f3-cc30-44de-add4-3d390d76a6cc	ankit.chopra@gmail.com	Ankit Chopra	IN	\N	2008-03-29	pbkdf2_sha256$260000$GaDGFdIhJAf9HVMcmNERD2$M6WOApgYf2VSO5InGwj0jz1SIAFPOMgatBo2knVgspe=	Asia/Kolkata	188.249.67.80	2020-12-05 04:26:36+00	2023-04-17 02:29:20+00
368f4063-481f-4170-ab7a-081c8bf231e8	marymorris@gmail.com	Mary Morris	US	(303) 344-2739	1966-02-09	$argon2id$v=19$m=65536,t=3,p=4$VihaOcQ8yTE6jvZALZlmWy$KYfgQ5poK3HegFPaOZAK2Z5EF5AmT2Db1yOWlWT0T2Z	America/New_York	81.181.193.28	2024-03-14 04:10:27+00	2024-07-24 01:16:40+00
5a0b7911-ed7f-43e0-a982-0af7f64cc14c	carol.bell4386@gmail.com	Carol Bell	US	(404) 555-1519	1972-03-01	pbkdf2_sha256$260000$IxwWnV6xrofBOblmg5DbQZ$nAn4IkrfElqXb6DO7braRNeARFTUrSeo97vUcqgZHvm=	PST	81.170.12.53	2020-04-21 12:14:43+00	2021-02-05 03:42:16+00
0ec5efc8-1da3-47f9-a4f3-2e5a28154595	jorg_schroder@gmail.com	Jörg\tSchröder	DE	01517 1482918	1992-06-02	$2b$12$a3omtP/KI4pEWgnw.l5Odnl0S2Eqk0OinEwzqp2isMRyP.ZholCYu	Europe/Berlin	103.22.208.121	2020-04-08 15:20:09+00	2024-06-27 14:36:32+00
76defbd9-0797-41e3-ae35-c69157cd5971	cristina.navarro@gmail.com	Cristina Navarro	ES	\N	\N	pbkdf2_sha256$260000$XZnDywktH2N5d5KABxuCC9$cG8oJLlNEhqgAojyIAwpLb7cKFI8vXXeGbWG8VCpcbJ=	Atlantic/Canary	\N	2022-05-09 09:51:21+00	\N
a9ab428e-c887-41f3-af3d-77b6078936f0	pooja_singh@yahoo.com	Pooja Singh	IN	\N	1964-04-23	\N	Asia/Calcutta	188.143.70.236	2023-05-30 01:38:04+00	2024-08-08 14:13:23+00
a1235e88-a6c6-4e79-af53-ff685f13b0bb	michael_weiss1956@gmail.com	Michael Weiß	DE	01513 6501335	1975-06-28	pbkdf2_sha256$260000$g7eHWQ6yiUJyDIVkWEFmn1$lLjd99uP17uaoJ1sBQnHDF7Vnm1LE6X74GrzCM3P3Iq=	Europe/Berlin	81.74.137.103	2020-01-18 19:36:12+00	2022-08-11 09:50:27+00
33eaa815-93e7-44c9-ab74-1e24840be735	michelle_adams@gmail.com	Michelle Adams	US	(415) 948-6459	1996-07-05	pbkdf2_sha256$260000$BT4vCn7StF0Z2csjgGKBgb$bhPj4j2yPRsCMwzNkGvX1MReTUkgLg2ikR4lj1Vkh6a=	\N	188.125.233.165	2024-07-18 08:09:19+00	2024-08-03 02:25:38+00
f7fe1d97-8c8f-4a91-a2a7-06988458e820	stefan.hoffmann@proton.me	Stefan Hoffmann	DE	01518 7299236	1991-08-04	pbkdf2_sha256$260000$UDpZToIzoGYZlrP0r4hqNg$h39a6hWFPDxdHp8hR4dL1kn3MOUKabcWCguIvJST3eD=	Europe/Berlin	103.243.149.113	2020-01-03 08:49:30+00	2020-10-14 08:29:23+00
d0fbd83f-75b0-4fce-a2ba-b89075a6884a	budiwijaya@proton.me	Budi Wijaya	ID	0896-3966-5613	1996-09-20	pbkdf2_sha256$260000$pq72slsinXKj03ZqV1qK0D$dUF9AZgVql0ytAMwbyWyUCG6Qr1M9ZT03fDIYYRGIzq=	\N	\N	2022-12-30 05:52:07+00	\N
cec0db0c-6b2d-4a19-a2b7-b772b4c7865f	renateschafer@gmail.com	Renate Schäfer	DE	\N	1992-01-11	$argon2id$v=19$m=65536,t=3,p=4$wl0SqE1auECTGQeS7tskQS$Bo56RZ9ZRCK4Fhp4tthsFTGWx1Y0EfXsRewKMHULAx9	Europe/Berlin	103.202.182.107	2022-11-29 21:39:16+00	2023-03-04 07:54:01+00
81ddb4f7-664b-4d38-a4bb-31ca83612a64	jennifer_king@proton.me	Jennifer King	GB	07800 652195	2000-01-19	pbkdf2_sha256$260000$syaLcCiMCdMePOSHV1yFIs$eG9fjK7moDIR16ulFEEStSsGc3wTMpWcEZLm13uUoeI=	Europe/London	49.180.212.149	2023-12-08 17:23:20+00	2024-07-31 05:18:49+00
1be269d8-184a-49ac-a261-0277bd7ad477	ankitjoshi6534@gmail.com	Ankit Joshi	IN	097679 96940	1979-06-02	\N	Asia/Kolkata	188.225.170.198	2020-11-22 12:44:30+00	2022-11-24 19:00:33+00
8e675740-b183-4851-a1e7-dbf47bc11695	michaelwolf@gmail.com	Michael Wolf	DE	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$veS7WACt43oaULtaNOHZrZ$tiQ2KTouUq0eYvzXKq25ByY7KQwjXQZ7cASyMDewEnX	Europe/Berlin	188.131.161.52	2019-05-01 14:41:43+00	2022-06-29 02:06:00+00
4c2b0164-21e3-47a8-a7f1-3da813fa67c0	priya.mehta7027@gmail.com	Priya Mehta	IN	091423 79673	1998-06-03	$2b$12$scaiJKC67MzIBjXoBeOcYe/6VBL187c.q09Sn8WOdk1RapvniLmxu	Asia/Kolkata	\N	2022-01-21 00:43:15+00	\N
457c2413-6a5e-4465-ae8c-1eadf6d63975	rafal.dudek9650@gmail.com	Rafał Dudek	PL	729 004 560	2005-07-10	$2b$12$tVLdVyLJcEHi9EYmLCZvMHKQSxUkxucckFg8A175b2CKnlVQxyHru	Europe/Warsaw	103.186.132.92	2019-10-22 21:04:34+00	2021-06-10 09:29:08+00
a0343194-2361-4712-a0b7-88e8397a4876	elizabeth.young@outlook.com	Elizabeth Young	US	\N	\N	pbkdf2_sha256$260000$7xDBUSn9Bm1jvM9XJpMCso$7CGIicCyfcwH4TwmcrFZE0G5qhx9fST9uXipC5ImzS1=	America/Chicago	188.38.55.127	2020-12-02 23:58:25+00	2021-11-24 18:57:37+00
41040581-9c36-4483-a419-f5b418500082	michal_kaczmarek@gmail.com	Michał Kaczmarek	PL	501 830 297	2003-05-22	$2b$12$WyU.EPMOWBwawgptMOO/8QGw8w3LHz0WYrDTB8tShk5uc97WmXqdu	Europe/Warsaw	49.57.141.110	2022-10-11 16:57:01+00	2023-08-23 21:00:11+00
24b6188b-5a9c-48eb-a423-f1da18d1cb0d	jose.perez@proton.me	José Pérez	ES	\N	1979-04-03	pbkdf2_sha256$260000$SUbasQUU9SUlQUVhGE4jPU$SBECrSTt2cgu9JMWOtEMfPyR5gcqfjdM3eD4UOKQyAP=	Europe/Madrid	188.122.150.43	2022-06-24 07:28:43+00	2022-10-04 17:47:49+00
2e3b3e4b-db64-4e4a-a1cd-f76d281e5a80	juanmartinez2010@gmail.com	Juan Martínez	ES	\N	2002-05-15	\N	\N	\N	2022-03-10 19:12:54+00	\N
aabd2f3e-3ba2-4c1a-a76f-11677e278143	ankit_gupta8841@gmail.com	Ankit Gupta	IN	096649 46890	1984-11-09	$argon2id$v=19$m=65536,t=3,p=4$dOFft66d0tIVbJPZtyThmK$RH1bbYE0BSFdmwZSJfyd3GV7jDl9m1bBc2MMWqfZzuA	Asia/Calcutta	81.166.158.224	2022-03-22 23:25:51+00	2023-09-14 16:47:59+00
379ea7be-d494-4640-a3d9-7dbe11f58242	deepa_mehta2484@outlook.com	Deepa Mehta	IN	096551 65058	1973-05-28	$argon2id$v=19$m=65536,t=3,p=4$A4iFV8ujN16mTuXBjIGnES$tfjmZCXECmu9WN4JLABBlyEAiEAbA3guJLTffiZWv3h	Asia/Kolkata	188.228.63.183	2023-02-04 21:04:35+00	2024-06-07 20:37:42+00
23c63828-f555-49c0-aa7c-1c6f8ac8c813	stevencooper@gmail.com	Steven Cooper	US	(303) 487-4828	1992-06-01	pbkdf2_sha256$260000$jQquSsYZOXR6ZnbzlZdy1T$D0dSCjoF3NF1AjufC31UQJzSm6kP0J9hQEJt9OxqC5w=	PST	188.31.16.158	2021-12-24 19:34:28+00	2023-12-16 03:10:17+00
ea348a2e-2fde-49d1-aa1d-cde7c1e60cc3	eko_siregar4746@gmail.com	Eko Siregar	ID	\N	\N	$2b$12$vGa7esHygJbH9pTgYb5Pj/o/XdxWTwxKyhR8/Vz/aoJ2qbpI35I7u	Asia/Jakarta	81.48.142.46	2021-03-08 04:37:13+00	2021-03-30 09:23:05+00
6c7ddef5-0c88-4619-a2c3-0cead03f3351	krzysztofbaran5046@proton.me	Krzysztof Baran	PL	790 281 246	2005-01-14	$argon2id$v=19$m=65536,t=3,p=4$KEY9N14L5WNErf6bio5ip4$zuu25kpu47kVtXswe3pyt8Q89WL8LvjH49BY8Smg7b4	Europe/Warsaw	\N	2022-08-10 20:20:40+00	\N
36590b54-5f14-4772-a46a-e6899fc5594d	charlescooper645@yahoo.com	Charles\tCooper	GB	07400 376736	1966-11-11	pbkdf2_sha256$260000$P4WZdNJb9BM5wRrHpVD2T4$g31GP1WuLl7C82yrizTe2LtGZMMbCpbitZYQpFhfCp1=	Europe/London	103.15.27.72	2022-08-13 23:22:05+00	2023-06-19 09:56:18+00
72f85301-ee90-446a-af44-de58c4a7e2a7	sanjay_sharma@gmail.com	Sanjay Sharma	IN	\N	\N	\N	Asia/Kolkata	103.126.78.16	2021-12-29 03:07:46+00	2024-03-07 12:46:38+00
2e106086-9eb7-47c0-ae72-79d058aede35	carlos.sanz6574@proton.me	Carlos Sanz	ES	622 87 76 99	1960-12-19	$argon2id$v=19$m=65536,t=3,p=4$8kFKRUjO33PqCNoN8SWiRg$81c9z9ocPR95AJxzsFX4uoklxMz5crQ9OmM3fYRJV3t	Europe/Madrid	188.189.12.9	2020-12-27 11:06:34+00	2021-03-17 01:32:52+00
704bf02d-9f69-420c-a563-5b812f430119	carolthompson2092@outlook.com	Carol Thompson	GB	07800 074438	1973-01-08	pbkdf2_sha256$260000$Ezs39vgpgH9mn37KhyfvKJ$Xc5tkdC9ZKaVLcxFMHPr6GViovdQMzonSvzywsez03z=	Europe/London	81.89.107.205	2024-03-12 14:16:29+00	2024-07-01 12:56:51+00
b20d653a-8ad7-48ae-a1fa-ebdb8c718e43	jankowalczyk7456@gmail.com	Jan Kowalczyk	PL	790 421 081	1963-05-18	pbkdf2_sha256$260000$COdp9OnRHgxAP9D71vXhCE$jg3iPtDCYkPtCLE6ELrWnmFpgbyUZ4IhXS89cB3jVcN=	Europe/Warsaw	\N	2022-03-01 02:03:32+00	\N
ba318f21-c9a6-4b57-af96-04a2f7a3845d	jessicacollins1807@gmail.com	Jessica Collins	US	(713) 828-0479	1974-04-11	$2b$12$nLzWE9kqk4DLKEswl1gqipBsQekREog30q3Ar31YYD1pobJxhXLtu	US/Pacific	81.211.189.80	2019-06-09 12:33:21+00	2021-03-30 18:02:35+00
ef031dcb-a7f9-4ca9-ad82-36cafe2283e3	nancyphillips@gmail.com	Nancy Phillips	US	(404) 201-8489	1981-04-21	$2b$12$2cOK/M7Tj.pq6zI0bEtatO80jk8WW3KmhU366R6VJxh1fHYmrWztu	US/Pacific	188.10.225.22	2021-04-29 03:14:36+00	2021-07-07 09:35:55+00
7f88f526-9f02-4ba1-aad4-443833227de2	dewi.nugroho@gmail.com	Dewi Nugroho	ID	0896-3927-1185	2001-01-01	$2b$12$yAtCZ2OVNcm6MgKbr3HtY/zrSJg/lRKnopKMc65PwnZFmXiMERGQu	Asia/Jakarta	188.126.3.17	2019-11-12 20:31:33+00	2023-07-12 15:10:16+00
629c257e-ffd9-4ecf-a8a0-daa4369cd095	\N	Cristina Álvarez	ES	659 29 03 78	1974-11-16	\N	Atlantic/Canary	188.221.24.130	2022-07-06 17:00:19+00	2023-04-22 01:00:18+00
44a1bd86-4bd6-474f-a365-bf30a21458dc	dedi.saputra4494@gmail.com	Dedi Saputra	ID	0821-8090-4512	1989-07-29	$argon2id$v=19$m=65536,t=3,p=4$NR3Fwn0i2OV74pMsEXqGqx$5rsp3q06kqSsK5mzMxCohXp107tTvvHwb9mV6G5vr5I	Asia/Jakarta	\N	2022-05-21 08:03:28+00	\N
ac71f57d-bed2-4006-a727-3a700fdb247b	ravigupta634@gmail.com	Ravi Gupta	IN	093590 71720	1964-06-25	pbkdf2_sha256$260000$V2GOQYupSkPoW5Gp8Q043r$w5k45bOZs1lblNA6HxyS4NioMl5urn4YRbqJCWlup1Y=	Asia/Calcutta	188.117.145.54	2022-03-11 04:54:17+00	2024-06-30 05:09:27+00
d6ed6c4c-51bf-4999-a375-0bfd565181e1	paulcollins6714@outlook.com	Paul Collins	GB	07911 899673	\N	$argon2id$v=19$m=65536,t=3,p=4$q82rqH9KW1Nerj8jJr7cz7$6AkQDWYqt02uEciD0y18exQ1JljBz3SlnXxv4uVnhnx	Europe/London	49.129.140.60	2023-12-01 15:23:53+00	2024-07-14 07:30:43+00
a7ca36ef-d0f0-4761-a00e-b4abe155c91e	marcin.sokol1007@gmail.com	Marcin Sokół	PL	790 961 328	1979-02-20	$2b$12$0yv7aNEApR27wTcUyM57eixSHyry9vnCPdea6HEGW.uphVrOFC2au	Europe/Warsaw	49.82.123.231	2019-06-04 18:22:41+00	2020-05-20 01:38:25+00
1843d416-5367-448f-a32f-caac9607a41b	lindadavis1790@yahoo.com	Linda Davis	US	(312) 595-0658	1984-06-10	pbkdf2_sha256$260000$VtmqjDi8MNI5aCad5yrQgj$PALQ2JlBk6WQ2ImBSqFJ4oJXAuBQtIgzeSILmX943f6=	US/Pacific	103.5.73.12	2020-01-09 20:27:51+00	2023-07-20 07:59:53+00
cf7daa16-d3d8-447a-a6fa-2ec9f3ef3c1f	pablo.torres@gmail.com	Pablo Torres	ES	\N	1959-04-04	pbkdf2_sha256$260000$74mtKRrRd65AtlvnvQ9q8a$yUJpwn8HSbxs8Cc9tYVOS1JksoiBPb1W4L59mILsoZl=	\N	\N	2021-12-30 23:06:40+00	\N
cc7839d3-0176-4447-a27b-cafca91a63ab	dedisantoso3566@proton.me	Dedi Santoso	ID	0877-4466-6887	1974-08-07	\N	Asia/Makassar	81.153.92.234	2019-05-05 11:18:19+00	2020-11-03 14:03:55+00
31b12b57-36a8-4802-a641-c4c587169cbb	arjun_patel175@proton.me	Arjun Patel	IN	094707 52980	1977-01-14	$2b$12$SM1UqVbA94pxW3HtU.X59KO3FE4810SckI2KK8qHIMqrUD0GIEXru	Asia/Calcutta	188.43.129.131	2021-12-07 19:45:56+00	2024-05-05 20:05:35+00
f45eed15-b5c1-41dd-aed9-983afdb8343d	silkeschmidt2643@proton.me	Silke Schmidt	DE	\N	1981-09-29	pbkdf2_sha256$260000$FWqZ6vp2mRui5sGWgSExdd$XfXFY1DAie4XOdsIL2NYuBOuJnLkNCyY13gdRYHkIdZ=	Europe/Berlin	103.31.246.161	2023-10-15 22:21:37+00	2024-01-08 15:49:30+00
741aa5e7-331a-4496-a04b-3ae44a6998aa	rinasiregar@gmail.com	Rina Siregar	ID	0877-3191-6444	1991-12-12	$2b$12$TcnWKenAzvjo5gTWPsXiVLfDJ6oDZG/vo6Gs/4dKhCD3b8r5EP1Su	Asia/Jakarta	81.232.54.150	2024-02-23 16:58:47+00	2024-09-09 02:48:10+00
8a17c855-97ca-4b01-abb2-4a3ccb223ed3	ravi.rao8166@gmail.com	Ravi Rao	IN	093498 54972	\N	$argon2id$v=19$m=65536,t=3,p=4$exmC5QZGhCE4Xvg4vyTzl1$vo5xYcDcYt9iQjWne4NYTSYvVe6MVak1l6pJ1YlbsgH	Asia/Kolkata	\N	2024-03-14 21:26:47+00	\N
b567a7db-8e04-49ac-af3e-ff987df332af	poojasingh3911@yahoo.com	Pooja Singh	IN	094744 61450	1974-06-15	pbkdf2_sha256$260000$fsssabkoMbT6BZm0hIpbsA$eTuzXiUo0H7F3uE2sYpRoOlr8aaGlYOlNRZuihgb7xr=	\N	49.182.98.245	2022-05-09 11:44:25+00	2024-04-28 22:33:00+00
5c635490-7005-4cfd-a6f7-92c442289abc	josegonzalez7309@yahoo.com	José González	ES	682 04 30 17	\N	$2b$12$sWaHglTJl5FJGmDGnBZO5xMoqLqgyk5RxzGsYcOAiUpC9SBG8PIhu	\N	49.20.211.230	2019-07-09 17:56:39+00	2023-10-02 23:35:51+00
cd9c1313-84d8-4e5f-a9d8-b032688f573b	stanislawkowalczyk@gmail.com	Stanisław\tKowalczyk	PL	790 908 255	1990-03-30	\N	Europe/Warsaw	81.200.225.133	2020-05-26 01:50:58+00	2023-03-01 21:24:38+00
ddf4cb4b-a3ae-410d-ab9a-6d492831f87a	mark.phillips@gmail.com	Mark Phillips	GB	\N	1982-03-12	pbkdf2_sha256$260000$yd7CEftkmjxGSCNPAekpPt$9KgxgMlT3VlhI52wKPmmp0L6xcKhi1TllE35iGj1rxe=	Europe/London	49.17.72.30	2022-08-30 07:05:27+00	2022-09-15 15:13:26+00
e2fe61d4-4649-42eb-a1e1-23166a5b4183	rafalgolebiowska@gmail.com	Rafał Gołębiowska	PL	660 281 801	1981-07-18	$argon2id$v=19$m=65536,t=3,p=4$2oEjCwD14tHxnIf102RX7Q$JSv1DnUDF8yIj19vEJNWq8MsNSXYF4WNMH55vOEjhID	Europe/Warsaw	\N	2019-07-15 15:16:08+00	\N
0bc66657-baeb-4163-aebb-c84a248574dd	pawelzak4521@gmail.com	Paweł Żak	PL	790 699 713	1967-08-13	pbkdf2_sha256$260000$MmOr00lW9fWbP8ZyuuvAsd$1bK1PwANyAtnTsxilRyP8BBLtn2MKuCEIeIJdEbxkIx=	Europe/Warsaw	49.247.4.186	2021-07-29 02:31:42+00	2024-04-15 20:59:03+00
cad3954f-c75a-401c-a558-ed63c981ad2c	angel_gutierrez@gmail.com	Ángel Gutiérrez	ES	619 72 60 24	1963-01-28	$2b$12$HTSsiuWUI7gN6SC5L4NpGSjjnflS8ZRRZrbH40OheFvbbCaZKb0Bu	Atlantic/Canary	49.74.131.161	2020-04-14 04:04:02+00	2024-03-17 17:03:11+00
d07d76d8-3cd8-4878-a756-21fe1515b0d2	thomas_morgan9407@gmail.com	Thomas Morgan	US	(617) 728-9448	1981-02-10	$2b$12$KtJ7pzb4CrXwpFRv9jwFrzbiCEp6QveereChheEj0KV4jjnOxzUOu	America/Chicago	103.95.205.25	2024-04-13 08:20:37+00	2024-08-09 09:10:51+00
d2661c40-3191-4679-ae02-aae7eee21f8f	antonio_serrano5286@yahoo.com	Antonio Serrano	ES	\N	1976-07-31	$2b$12$f.24w6p8XsxQOa77KOTQ/h2T5hGjUd0z2FyffnD5m1dpxPyci1ydu	Europe/Madrid	188.144.245.15	2021-04-03 13:58:33+00	2023-04-03 04:27:55+00
60632566-c527-4ebd-a08a-b6f5e65e5952	emily_morgan6091@gmail.com	Emily Morgan	US	\N	1971-06-22	\N	EST	\N	2023-01-26 03:54:52+00	\N
f9d87731-6b9c-4fd0-a9f2-a57c7964a2e3	gunter_schwarz2300@outlook.com	Günter Schwarz	DE	01519 8954924	2000-07-17	$argon2id$v=19$m=65536,t=3,p=4$x3RrYUuNNEoIsGfVMRDID5$ZZ0ZDwYTFfAdSIPltS4FpDg8ZmdkDTZ9GUDPgwhgtYz	Europe/Berlin	103.53.63.201	2021-10-29 18:17:01+00	2023-09-29 00:09:54+00
b3ca736f-6405-4e23-ae4c-7b287d9446c8	vikram_patel508@yahoo.com	Vikram Patel	IN	093118 82627	\N	pbkdf2_sha256$260000$Wt94kH6N4mpe2oK5C3BSBA$HMca6gH8B1dYeAGiexiKmPw1Obwei8b7dGQpSwUbqpR=	Asia/Kolkata	103.207.149.149	2023-08-29 20:22:58+00	2024-01-29 11:13:56+00
03b1a5d6-a551-4cae-af9e-e88077a7ba4c	andrzejkrol@outlook.com	Andrzej Król	PL	660 578 197	2003-11-03	$argon2id$v=19$m=65536,t=3,p=4$vUhrJ3JrwNiVPqMgM6ywcA$amYfRqz3axzgZr7LDeT2WZgCamQT0wLyz8dFdG43ETE	Europe/Warsaw	103.13.86.86	2024-07-03 19:19:35+00	2024-07-04 06:07:18+00
8b140a9a-1f25-4d1f-af47-b8a3dccfdc85	sarah_stewart@proton.me	Sarah Stewart	GB	07555 019204	1974-08-24	$2b$12$IYuWeEm9wBdutWcbKFox9nDF04PjdxBiSYWLDMheSyspKPxehCU7u	\N	188.20.235.214	2022-12-10 18:58:22+00	2023-05-06 15:10:38+00
115c61fd-8bc9-4d5e-acf6-acb7ff029cf8	charles_lewis5622@yahoo.com	Charles Lewis	US	\N	1992-10-08	pbkdf2_sha256$260000$5BmkGlktdCrWTRT41D4rYR$Kd1u5ge8jW86BV0Jm8AxJjsT2aDUXYCMMLHHWIRGodk=	US/Pacific	\N	2021-11-29 00:49:30+00	\N
5c7469c0-4a6b-4cf0-a6ae-b6940d48ce34	michelle_jackson3999@gmail.com	Michelle Jackson	GB	07555 692154	1996-05-08	$2b$12$bQrOpnWfaU3Qb9EfrIqUWSx1w38cNNfve85N0V0gbtLvIs.pU086u	Europe/London	188.188.116.72	2020-08-22 17:30:29+00	2024-06-30 16:05:03+00
58fcd6e6-c418-4b80-a9ac-2d2b9bf23000	kimberly.cooper@outlook.com	Kimberly Cooper	GB	07700 075991	1984-12-25	\N	Europe/London	49.190.59.227	2024-02-25 16:23:25+00	2024-08-20 22:34:22+00
78dcf237-efd5-466a-a14a-3480dbb8a559	charleslee@gmail.com	Charles Lee	GB	07911 033144	1977-08-10	$2b$12$lVSqUQTbQW4ylvyrnl1VS88ChYrPd0AzF612xBL7xW7w68a.y3XCu	Europe/London	81.79.87.86	2024-05-06 00:32:05+00	2024-08-08 16:17:24+00
82c34039-2475-42cc-ac9c-79d7f7f83ad5	anjali_pillai@proton.me	Anjali Pillai	IN	095754 58488	1982-04-26	$argon2id$v=19$m=65536,t=3,p=4$CVx1Wx7KJ31lBn09CQ7F8N$tqsxwhxM23zKbGu0ApUiOGC7nhvwFFT5cb0c0bcWia2	\N	81.87.59.184	2021-03-19 22:42:32+00	2024-03-15 18:08:14+00
e16d8c43-adcd-4dbf-ab7d-a1a7b4d02621	jose_navarro3243@gmail.com	José Navarro	ES	670 24 33 95	1997-08-09	pbkdf2_sha256$260000$DlTSJDef4BVDT9rB6aiInB$yU3RHas399a3QOqnmQbCEOWaRJX60IUG3OIgE0B1FU2=	Atlantic/Canary	\N	2022-02-25 08:09:17+00	\N
bac6d39a-7ed3-480e-ac0c-1398e9c979f5	klaus.wagner@gmail.com	Klaus Wagner	DE	\N	1973-02-18	$argon2id$v=19$m=65536,t=3,p=4$3sabxg3cjJ5or1tp8l3mKt$qPq41QVnItKdMLBWJCkVVRQPEe1FD2JPFRlF7HmTFG6	Europe/Berlin	81.243.219.222	2021-08-30 19:28:23+00	2022-06-26 19:56:41+00
66c3dd17-ab47-403b-a830-d6122e77d385	lindathompson3968@gmail.com	Linda Thompson	GB	07800 895233	\N	$argon2id$v=19$m=65536,t=3,p=4$oVG1e4foah9nGix2lcQWTR$Rr6uMuFkQKUhS7GTsKsgxRRmBjzGu2prh2fDYOgPPN8	\N	81.96.43.191	2022-05-01 23:33:47+00	2022-09-29 23:38:35+00
3252b045-2744-4db7-a2e7-3d79c497ffa3	zofia_baran7601@outlook.com	Zofia Baran	PL	660 230 167	1971-04-05	pbkdf2_sha256$260000$IXWtWW7UiD8DgRXZAG3KPl$jO9uBqIT5RYnLpVFIWR6QY7rAx6JT7g9Zri53cCVNrG=	Europe/Warsaw	103.122.245.56	2024-08-25 16:19:31+00	2024-08-26 07:00:23+00
9d0d3ad4-bbe8-4e6e-a31a-040776a64002	susan.green1584@gmail.com	Susan Green	US	\N	1987-10-11	\N	PST	81.245.25.40	2024-08-11 17:33:24+00	2024-08-16 16:06:17+00
42956a4c-646f-4f9e-a9e4-67ccd8dd7ffa	beatrizramirez@gmail.com	Beatriz\tRamírez	ES	\N	1984-08-18	$argon2id$v=19$m=65536,t=3,p=4$hbtxa5PHigYTqm4QMZnUoO$alii00mww1rTq5WLlwY1v2Y1MR0QQRgYHKAmTRMLFXw	\N	\N	2022-09-07 06:40:40+00	\N
02e8327a-8b30-4a4e-a28e-7eeb6e991683	sandrabailey@gmail.com	Sandra Bailey	US	(312) 840-2294	1975-03-25	$argon2id$v=19$m=65536,t=3,p=4$Y6yckdKNtkL1KV7BR6n930$FOHAb8yOrffKAm2hfvRBkbdb8SGucA2Sn2CtlB9hvTo	PST	103.30.243.39	2021-03-18 10:51:38+00	2024-03-08 05:51:45+00
cf6c8743-f091-4ecd-a7ea-fcde1670dad3	franciscoruiz2392@proton.me	Francisco Ruiz	ES	655 90 91 32	1989-04-12	pbkdf2_sha256$260000$XQN4J5upn04XXvXaCjoMMy$2nDa1XigeFEpqTnfIAmAIKXPJXH5pff4kgeSBOuF3IJ=	Atlantic/Canary	103.226.226.37	2024-02-19 10:19:15+00	2024-05-27 17:39:05+00
1dcd97fa-4c93-4751-ae2c-8d2eaa10a968	nancy.wright420@gmail.com	Nancy Wright	US	\N	2005-09-08	$2b$12$l6gPFBiCBnYLZCyubZ9NFefi2cGLZkpObMHYR9vsqmXnJV5lFlN9u	America/New_York	81.187.14.217	2021-06-17 12:47:48+00	2023-10-22 08:11:00+00
ad2ed871-08ae-455b-a529-f4cae555b8df	ravi.chopra@gmail.com	Ravi Chopra	IN	091772 71052	1989-06-06	$argon2id$v=19$m=65536,t=3,p=4$3HpEvbIeKTowZNymtPklqN$DA3hXHyo4nAL5LE7FJYaTiW0poJW321oRMD1nGGG5gI	\N	81.217.183.218	2021-04-26 10:37:34+00	2022-08-08 02:55:59+00
514d2ef3-98a4-4701-ac64-321ab6b64b7f	carol_mitchell5151@gmail.com	Carol Mitchell	US	(512) 413-1354	1972-06-22	pbkdf2_sha256$260000$I1zpqPOCq9hYrvpqWlSHrj$5f4Sb1CczxMD1ZlldngrEwWWtSXCyyE75TViiunW8XU=	\N	\N	2020-09-02 15:45:57+00	\N
fc796033-6b40-4583-a4b4-2383130b8848	lukasz.michalak9907@proton.me	Łukasz Michalak	PL	602 298 386	1971-01-12	\N	Europe/Warsaw	81.225.68.65	2019-09-06 13:36:01+00	2022-08-05 22:49:15+00
f388983d-95b2-4591-a2ea-81a3ad2f1354	hendra_rahayu3173@gmail.com	Hendra Rahayu	ID	0877-8245-2560	\N	pbkdf2_sha256$260000$BIJlxaIieMKypUSepQkB68$DG2L7JCj5TzS22YHOVJsGvONnVNsTTBAFtaGexiuwNU=	Asia/Jakarta	81.100.33.90	2022-04-06 09:16:09+00	2024-01-13 07:03:35+00
a31e9794-beae-431d-a505-9d1bf46b1beb	lisalee7321@yahoo.com	Lisa Lee	GB	\N	1981-08-07	$2b$12$PBam2w4nbquhDyo/1gC9zdnCiUIKD/oiFAJHNagndHDy1i/iYDKCu	Europe/London	188.85.225.46	2022-08-13 02:23:23+00	2024-08-17 22:41:51+00
e4c01b6d-d342-4916-a2d1-ecd218720880	birgit.lange4737@gmail.com	Birgit Lange	DE	\N	1979-11-09	$argon2id$v=19$m=65536,t=3,p=4$bOSJnVkbAlRTGEUdotY4w8$QPrTSHaTHTCZ2xifjTtb2cLgLRenUX4kg7Wll8035Cx	Europe/Berlin	188.118.94.146	2023-03-18 01:05:33+00	2024-06-04 18:25:00+00
4c539280-37d1-45e6-a006-79aba7185cbe	william.johnson7369@proton.me	William Johnson	US	(713) 248-3196	\N	$argon2id$v=19$m=65536,t=3,p=4$BQmM4uu5Fwo0Rg5CbfSCQr$2LPQV4wrOHyYxViFje7LAS6nAI683rZLdgJM6VTKkMq	EST	\N	2019-08-05 11:53:10+00	\N
32c66ae9-d3f5-4e75-a6dc-e5d37c67a550	sergiodelgado5706@yahoo.com	Sergio Delgado	ES	671 69 29 44	2007-01-20	$2b$12$yPtubPrjauRgLdTcpXSJtu5UTE9.x7WPL3m8VRI711pdFFdMXi3Iu	Europe/Madrid	103.200.94.43	2019-06-28 08:29:41+00	2022-03-27 22:08:11+00
74d588eb-de22-4093-ac6b-91d8bf39d37e	malgorzata_kaczmarek@outlook.com	Małgorzata Kaczmarek	PL	790 961 241	1990-11-16	pbkdf2_sha256$260000$UyrCzS5xdF2kjdW4K9m4jO$A7MJXW714mKOfiokjexIHy3QesUSMxXOC1lI9z360qW=	\N	49.218.193.64	2020-12-04 18:56:11+00	2021-04-05 21:08:28+00
88246af8-abea-4f3c-a7f6-73595eb0ca7b	sarah.jackson8298@gmail.com	Sarah Jackson	US	(415) 450-1600	1972-01-08	\N	\N	81.28.4.163	2022-10-31 09:58:08+00	2023-02-23 01:19:04+00
d6867a63-687b-421e-af6d-688dbbfc3ee2	emilyjones@gmail.com	Emily Jones	US	(312) 412-0341	1974-11-10	$2b$12$AbAEozwn8/u.TlwmQ8H1TNe0ZEUXLm04HPpPXJ4kIqFZfrG9C.01u	\N	49.182.48.54	2020-07-03 00:14:25+00	2024-03-12 04:08:30+00
9fce04ba-c190-4433-ae90-e30db2b24755	sergio.ramirez@gmail.com	Sergio Ramírez	ES	663 16 48 01	2004-12-18	pbkdf2_sha256$260000$RprYzDrMwKMBoL7ls1oRAM$PHW5gxth4gqlA75UVjKalhEq8Gp6yl2VPiVyOQVTYCf=	Atlantic/Canary	\N	2023-11-29 01:20:21+00	\N
5b77ed77-da97-4495-ac6b-60fad1e6c526	piotrpawlak4051@gmail.com	Piotr Pawlak	PL	790 997 759	1990-12-10	$argon2id$v=19$m=65536,t=3,p=4$lYrx1dtbWBEeP7AKzz9Sec$MczxrE2ptbGijBnGjNZopNBsgketv87rxvGV7Y3w2we	Europe/Warsaw	188.67.4.51	2023-07-07 10:03:08+00	2024-07-17 03:13:42+00
2761a54b-2848-4f9e-a933-bc1859caa9a3	michalrutkowska6859@gmail.com	Michał Rutkowska	PL	501 116 540	1991-05-18	pbkdf2_sha256$260000$zEqZtAnBVAZA6ht5bVCA8i$WjR1RFSLFIt1d7zcBzNenqiHtmPYIu7sJ3lKGsDcuvR=	Europe/Warsaw	49.16.42.233	2023-02-08 19:42:38+00	2023-12-12 05:56:43+00
9f4e6de6-1ce0-4915-a848-908d7db38e38	petergross4147@gmail.com	Peter Groß	DE	01519 5936774	1983-07-13	$2b$12$AoiqrCJKlSZcU8XVXS5NDHrZ4Q1ZS3zZyYgMMwAlbowdM74rRD5Cu	\N	188.250.186.6	2020-05-26 01:27:30+00	2022-07-26 21:21:26+00
9f4e0b3c-7fee-444a-a079-1953715a79e2	\N	Suresh Joshi	IN	097066 37807	1976-02-29	$2b$12$oSH59mIGGYsmVJe/m/dz.mtfXDozLxbDEK1kN7YWenhdK8WGMKu0u	Asia/Calcutta	49.141.165.200	2023-05-29 13:14:56+00	2024-01-20 14:40:31+00
8e4953fc-6678-4ad6-afb1-f0a1ecab4eb8	karenrobinson4200@gmail.com	Karen Robinson	US	(617) 843-0745	1965-12-04	\N	PST	\N	2020-05-24 23:55:20+00	\N
7fd96568-3f78-448b-a0c6-0f056ce3b0bd	teresaramos4312@gmail.com	Teresa Ramos	ES	642 62 72 90	1972-07-22	$argon2id$v=19$m=65536,t=3,p=4$xGiIsJyhEIEqGYF0quvjE0$YWdSVl1AdnVf877t2Eosg1J0EeM6FpLbMSNdZj0gNW4	\N	103.178.67.71	2020-09-23 23:04:29+00	2023-01-04 20:22:29+00
5badac5d-073b-490e-a092-77be2f521c41	pooja.singh1032@outlook.com	Pooja\tSingh	IN	\N	1972-03-31	$argon2id$v=19$m=65536,t=3,p=4$g3z44pIP6Lm7hDNBjzGP8B$zf6H93tpINZ0FJrkMjhWkO98D8Ih4aJTMKWCknHY6oV	Asia/Kolkata	49.19.127.10	2023-08-26 21:07:03+00	2023-09-16 20:58:41+00
2f55bacf-0c79-4b74-a5ad-cc270fb8dd5d	bambang.setiawan5326@gmail.com	Bambang Setiawan	ID	0812-4479-8145	1978-07-11	$2b$12$b35PLzCu91ao4HgGbG150dxN78eAl.fFBU1R67odAKnHsse3QNNgu	\N	103.208.191.152	2024-02-03 00:33:40+00	2024-08-02 13:10:04+00
a77317f8-0d06-4085-a0b6-7177815a34e5	carol_young3419@gmail.com	Carol Young	GB	07400 442319	1964-12-13	$2b$12$DLkO744bBt4FnM8tH8vgcLqvFw2VCTwQLWwKvF6xNYLqsMCofE1Au	Europe/London	49.136.33.101	2022-11-09 10:06:02+00	2024-06-06 22:17:17+00
54c42a0b-b328-4dab-ac36-0f9dea3fe561	vikram_reddy@proton.me	Vikram Reddy	IN	092311 95990	1977-05-07	pbkdf2_sha256$260000$nVzWIDsg8oki38FWJnTA5l$FZc4FyShFUTflT9UVU98JkulcDmjuMxuWMNJTVYNVGa=	Asia/Kolkata	\N	2023-05-06 21:15:53+00	\N
b00ab06a-5733-48bb-ac78-a458db4b1c41	krzysztof_chmielewska6273@yahoo.com	Krzysztof Chmielewska	PL	501 874 059	1961-04-21	pbkdf2_sha256$260000$052QSBdgeeMxiGw0QGcO8M$8eeNOeCr25Q8vVEX5qUwNZ7HwobZbpUl3USRCSJawzZ=	Europe/Warsaw	188.6.173.203	2023-09-04 09:59:40+00	2024-07-31 10:31:54+00
2aad8048-2e31-4285-adb2-3de4e0515f3b	lindarogers1277@gmail.com	Linda Rogers	US	\N	1969-04-13	\N	America/New_York	49.214.211.120	2022-04-09 21:41:35+00	2023-11-20 12:24:30+00
021eb455-a639-42d6-a68e-3a24e29c8f28	ratna.halim2530@gmail.com	Ratna Halim	ID	0852-3250-9567	1966-07-28	pbkdf2_sha256$260000$cA7bQRVJGGLY97dqP2zO3d$1RPKZrFCBX8DK9E61IuYdU36DsGieacEkMySZLu9PNd=	Asia/Jakarta	49.57.128.152	2023-02-07 19:29:59+00	2023-07-09 02:43:26+00
ac39bfe8-4168-46ac-aae4-1db388919fa5	david_morris8842@outlook.com	David Morris	US	(415) 935-4897	1965-05-14	pbkdf2_sha256$260000$VlC6dGPIoOzZwHAYTmmfbR$9GvmxyskmxcaabfPQi5CjUv5x5OcgS0UoN5vRwM9XlY=	PST	103.153.249.39	2022-01-05 22:31:29+00	2023-08-31 07:58:08+00
82108be3-3151-4bb4-a351-f843eeee293f	ashley_adams2266@gmail.com	Ashley Adams	US	(213) 331-5177	1978-12-07	pbkdf2_sha256$260000$QqLVFnCTCSF0CY9FE3LuOj$8dvQPY030BU7ilNsYOJGtEbGRk6XqJwN3ei55KhNIUH=	America/Chicago	\N	2021-08-25 00:10:38+00	\N
cf0449e8-9584-4062-ac42-ca83be7f8b64	donald_campbell3657@gmail.com	Donald Campbell	GB	07555 325756	1984-01-25	$argon2id$v=19$m=65536,t=3,p=4$RERGxgACPLPgdIbIUKQxEc$aZUhlCD4hJ7Ev07XAn6eHv2tvuyg9HKCZ63Bshbau0w	Europe/London	49.75.36.27	2023-03-03 08:26:22+00	2023-09-20 13:19:49+00
14f2dcaf-c2be-4724-a903-c05efc0d82ba	ravi.kumar1693@outlook.com	Ravi Kumar	IN	098242 98447	1997-11-27	$argon2id$v=19$m=65536,t=3,p=4$qd6dbIcTR6bdJO2tbdsKH5$rY8iVz8lqKcnjav4tPDruCJQ5e4yjTujRpwlhMslsIK	Asia/Kolkata	103.59.205.74	2019-07-06 07:47:18+00	2020-10-18 19:25:51+00
058e13d6-344b-4ef3-a9d3-8c5f4b9b8bf2	marta_martinez@proton.me	Marta Martínez	ES	\N	1998-01-27	pbkdf2_sha256$260000$kD4sjOKFt42PW6hrOnQvdk$vwnd2gxQYd59p2Quit4nQkp4g2mXEG8qFcBQRcfWcVk=	Atlantic/Canary	81.115.105.145	2020-08-11 07:56:26+00	2023-06-27 04:10:15+00
30fa4b3c-9dc1-4a50-ad15-2fc60497f1d3	meerareddy@gmail.com	Meera Reddy	IN	\N	1978-04-05	\N	Asia/Calcutta	188.154.86.63	2023-06-06 11:52:31+00	2023-09-18 08:30:35+00
5007d04f-38b2-4874-a59b-c65b47a4a70c	lindaadams8536@gmail.com	Linda Adams	GB	\N	1974-11-07	$2b$12$IfKCCszCWyjiCv3DnABeoo3IzWx3ciY/v3guU7FoRK7iwf7oNqIau	Europe/London	\N	2019-08-15 07:43:31+00	\N
cce2d1a8-0ab5-49e0-ad60-6933f744dae0	raquelramos2099@gmail.com	Raquel Ramos	ES	\N	1975-07-17	pbkdf2_sha256$260000$ZbslLFwlEHMFsQ0gsH3pB0$kvBXYhGOm3t2YwqrJvZGM11k2HHjD3QaGdFeyO4N2js=	\N	188.157.85.140	2022-02-27 06:00:18+00	2023-04-04 02:08:54+00
ef87ced4-78df-4ad7-a863-93f9de4e629d	richardmiller@yahoo.com	Richard Miller	US	(312) 384-3248	1971-03-06	pbkdf2_sha256$260000$BncJ7oSizkZ6iW0wa1mrGZ$ZB8B9HsYnN5RdHfMlyjDBBC2pvwTIxHa3Gwn7B5Ldtd=	EST	103.206.89.94	2022-02-08 15:45:08+00	2023-10-06 01:23:32+00
e6a7fef5-bccd-4926-a07b-ae1438050edb	jurgen_kohler560@proton.me	Jürgen Köhler	DE	\N	1988-09-21	pbkdf2_sha256$260000$kLyXpnsSpEJjfGrnzBBnxZ$xBhG2TmAEO1o083kj0wlzojwV9uXOmgHQiYNL4l2uaZ=	Europe/Berlin	49.31.232.22	2023-07-10 18:03:12+00	2024-05-04 20:48:21+00
1dbdc17d-bde1-4604-ac42-59244cccfbcd	sunita.kumar5652@outlook.com	Sunita Kumar	IN	093787 34653	2004-12-10	$2b$12$MWUQOwEk429dSnTt9GYvqTMlXq4p5M29xKT0yJ2c7z7dpiMDAE6Pu	Asia/Calcutta	188.149.220.100	2022-05-05 06:30:07+00	2022-07-22 20:53:48+00
6560bd72-19c1-4945-a8f5-b5ab7e3449f3	carol.anderson@gmail.com	Carol Anderson	US	(512) 961-6004	1979-12-19	pbkdf2_sha256$260000$1xLTjtpY4PLR9Rw4ergsNV$rAf8iqwhwnF3cfi8XjJyAftKFoOUQAD0UtM9dfbX9c3=	America/New_York	\N	2019-12-29 11:23:19+00	\N
8c25da98-42c2-4925-abb5-f8f87bd2f589	ewa_baran@gmail.com	Ewa Baran	PL	602 318 867	1999-10-18	\N	Europe/Warsaw	49.154.161.125	2019-05-31 14:17:24+00	2024-02-02 08:38:18+00
594ebf28-be6b-4912-a90d-64da20bf1d1b	johncarter@gmail.com	John Carter	US	(312) 731-9183	1977-11-18	$argon2id$v=19$m=65536,t=3,p=4$GYZyorUirlDvPP79zIAJ0K$7Tw7PpqyBK6xH6mHkZIyL58NSXrwNSj3FnwFjHzDB6Q	PST	188.58.30.50	2022-07-03 19:13:16+00	2024-06-03 19:38:04+00
97f500ff-acc4-4c65-abf5-fd457cfc6b7d	johnthompson5375@gmail.com	John Thompson	GB	\N	\N	$argon2id$v=19$m=65536,t=3,p=4$1ZKULZIMWfEYQxVTutQ1ko$rs78Au3HUiFfF3DOkNgBBwySwxbBohO6AcmIseLmbbO	Europe/London	103.80.69.59	2022-01-18 01:01:09+00	2022-05-30 04:33:55+00
b2134a84-3842-4e1a-a2b5-60f3a3043caf	sabine_hofmann@gmail.com	Sabine\tHofmann	DE	01517 1683430	1979-09-20	$argon2id$v=19$m=65536,t=3,p=4$nzM4ajJvHop1pUsJpdJpHM$h28v1D0hgMECsIApQSQ1HlOTKnbil5bsINIpZr7DPRP	\N	81.62.141.77	2020-06-19 23:24:13+00	2022-06-02 09:35:25+00
3f5569df-02b1-4b52-aea3-21cce1bf6e17	silke_kruger@yahoo.com	Silke Krüger	DE	01514 0582249	\N	$argon2id$v=19$m=65536,t=3,p=4$JdRcQgOAB8c0iyx2N1KYM8$nmqQTJop5qbMZcxdt8cuThgIvj59dj3SDogQL3g4MKx	Europe/Berlin	\N	2020-12-26 20:44:04+00	\N
dc331018-692f-4f19-a85e-eb35f6e7c2e2	karin.kruger@gmail.com	Karin Krüger	DE	\N	1958-02-15	pbkdf2_sha256$260000$Eo31H2haXF3FcZ2v7EUC1t$5KIdiswavAyx2P0Zu6gUAK3GZ3CCaSlbNXAVivmNnNd=	Europe/Berlin	188.22.79.101	2023-03-21 13:49:25+00	2023-08-02 03:34:57+00
65f74e52-916c-43c7-a23f-cee988e3a8d4	davidscott5760@proton.me	David Scott	GB	07400 532617	1966-08-19	$argon2id$v=19$m=65536,t=3,p=4$fNwrf3LNqXcQy4vUbfgU02$2240nZ1abTgmGRUpFaqDmTCEKNfr4LFue9JmJun0ZJL	\N	188.61.53.106	2024-05-29 02:32:58+00	2024-06-10 14:47:23+00
e88ca10c-6bde-4aa3-a384-b1480c52bbd4	klaus_wolf4589@gmail.com	Klaus Wolf	DE	01513 8821166	1988-02-17	\N	Europe/Berlin	81.105.210.169	2019-06-05 14:29:54+00	2024-05-13 20:04:59+00
9e53bc9e-1d4a-45b3-a758-116f42cc7e95	nancyhill1174@outlook.com	Nancy Hill	US	(312) 489-8668	1984-08-30	$2b$12$tI/EPCqMG68HdqlBE25piPSBvxlKLSKvTpjy.xZZUS2zJUnFYxpCu	\N	49.61.112.77	2021-07-13 13:26:43+00	2022-07-31 08:43:23+00
2897db08-6e3b-4508-aafb-5ddb550b81dc	rina.setiawan9823@gmail.com	Rina Setiawan	ID	\N	1969-06-12	$2b$12$kdzD/y9QkrsKvSrx.Av6EJGrTwRlUGDmlqOZ/Oq5gubepT4//a6Mu	Asia/Makassar	\N	2019-08-30 20:11:31+00	\N
4ddbe8f2-ad94-41a0-a4a7-bcb2d1378d52	anthonymorgan3529@gmail.com	Anthony Morgan	GB	\N	1967-05-30	$2b$12$TRCANdIeQZ7sVcDop.qoCagD4/N1PVhR/sAEF8lde5ciws/o1GCSu	Europe/London	103.221.65.61	2022-08-03 23:25:24+00	2024-06-02 23:30:13+00
53612956-a95c-4c5a-a817-c295e57a2147	ratna_santoso@yahoo.com	Ratna Santoso	ID	0812-6856-8696	1958-03-26	pbkdf2_sha256$260000$CuxCKOSkwh8t1Yh0KQvHFW$hQL4EzjrS6iqzLSvzRF99AWpUVcmX1OLFaI4Qn3rb55=	Asia/Jakarta	103.66.82.97	2024-03-26 02:21:13+00	2024-08-06 04:24:50+00
fe528113-b5ce-4854-a233-de3cd30507b0	amit_patel@outlook.com	Amit Patel	IN	099702 67203	1968-12-11	$argon2id$v=19$m=65536,t=3,p=4$80dWwmIjtWyShIyJp3WDn0$ouFk0qVVcbsOmn4Dg2ZWTm31AxYVp6QyyTQfatc5F4M	Asia/Calcutta	49.84.178.144	2024-05-04 14:49:15+00	2024-07-22 06:46:43+00
14af8a73-fbaf-470e-a775-da83a9b44fd7	patricia_williams@yahoo.com	Patricia Williams	US	(212) 930-0274	1992-11-17	$2b$12$Xi1d04I7b3PwLgM/C4TAvV2FYSo/Mf1pvVDOze78rkrxqBDN4uJhu	America/Chicago	103.197.101.86	2021-10-04 15:53:21+00	2024-08-04 18:19:14+00
4fbee306-bc67-4970-a42a-b0196ab986fa	rafal.gorski1500@gmail.com	Rafał Górski	PL	\N	1998-09-11	\N	\N	\N	2021-02-03 01:02:37+00	\N
be103eae-f6aa-41ca-abb2-4a49da595aeb	elizabeth.cooper6604@proton.me	Elizabeth Cooper	US	(212) 578-3936	2002-10-09	$2b$12$XOb42RiXBqdy0UUdUILBvWZnltuLq.OtK8eHiGZImON/lloL.rwUu	PST	81.8.69.70	2023-04-05 05:09:28+00	2023-05-20 08:20:57+00
a94cc51b-68d6-42e5-a132-adea7147ad10	krzysztofpawlak8669@gmail.com	Krzysztof Pawlak	PL	\N	1974-07-17	$2b$12$yQbGWHgRbKJizYcSXaUoH85mbF2EWZukANvxWJNrHSVf6FmYszlTu	Europe/Warsaw	188.69.149.186	2023-03-11 03:14:22+00	2023-03-27 09:58:25+00
c4b33959-bef5-4e77-aca7-606909bcf25e	sabinelange9289@gmail.com	Sabine Lange	DE	01511 9139563	1990-04-18	$2b$12$lNPy8ce7GFWkDmqclJniygLnA1B8m.JwgYme3EzUu7T0OLqPqLbuu	Europe/Berlin	81.66.37.48	2022-11-17 05:26:56+00	2023-09-28 00:49:27+00
1905a3a4-8131-457d-ae9c-ef76a9ec4c2f	marta_hernandez@gmail.com	Marta Hernández	ES	624 72 26 04	\N	$argon2id$v=19$m=65536,t=3,p=4$ZUYebvUZ7LlDGVwEYGVPaU$azJJ1DUl8oGtzYEwaLdNV51MSt3EpTQHjLiXpqwDnHV	Atlantic/Canary	103.87.53.86	2019-10-20 10:10:11+00	2021-04-26 14:40:16+00
18b84b6e-a2c8-4267-ae3f-0ce262fc9547	sunita.gupta@gmail.com	Sunita Gupta	IN	\N	2005-03-18	pbkdf2_sha256$260000$D7n6v8IObLIoPzosVhuoTv$P7qq5Mv2pBbojXe1bhmCAr3mP9I8LgjrTJMaFfg1kQ4=	Asia/Calcutta	\N	2024-01-30 19:48:32+00	\N
fd423eb8-6d95-4e63-ad76-ce883a870dd7	ratnasusanto@gmail.com	Ratna Susanto	ID	\N	1991-03-31	$2b$12$deIXoxHDnykrJm8cLLBcoBy/dJ6b.Q8O/BClN0m1wmijCUr0nvf5u	Asia/Jakarta	81.122.156.149	2023-09-01 08:48:31+00	2024-05-08 11:21:28+00
bc902647-d373-4795-a8c4-f8fa6efda2a0	lindagreen4466@gmail.com	Linda Green	US	(312) 819-6059	1966-06-07	\N	America/New_York	103.48.216.44	2020-05-03 19:45:55+00	2022-12-23 21:12:56+00
ca90c3de-b6aa-4cdc-a924-39eb589c72ed	krzysztofszewczyk@gmail.com	Krzysztof Szewczyk	PL	\N	1983-09-14	pbkdf2_sha256$260000$3dNJxipypU6d69CMcYPlrv$I1AWVCyGBqp3r7a1yLkcafX8ltn1XF9rvfEjNFZCePH=	Europe/Warsaw	81.17.200.3	2019-10-27 03:55:31+00	2020-10-13 06:31:39+00
d81977eb-cd74-4bdd-ac81-3683e8abf308	joanna.krawczyk7931@outlook.com	Joanna Krawczyk	PL	888 504 226	1967-10-18	$2b$12$0orMNT.1VwwgVW0V41nKwqVF0FIeKuyXP5Rrq3N5C3W4xecCwhulu	Europe/Warsaw	103.155.92.46	2021-08-28 05:14:02+00	2024-02-05 20:37:27+00
fec40f49-6cbf-438d-a3ff-10e54e3704d5	jurgen.schneider@outlook.com	Jürgen Schneider	DE	\N	1984-01-12	$argon2id$v=19$m=65536,t=3,p=4$MZ3oioQ9VQnbnssty3hPrh$j8cE6lTLd3y3Gva87bOqVCsXbDli662xyZM5JXonnhK	Europe/Berlin	\N	2021-11-23 01:26:54+00	\N
a9c03396-0bdb-464b-a83b-93e01ebbaa6c	anthonyevans@outlook.com	Anthony\tEvans	GB	\N	2002-06-23	pbkdf2_sha256$260000$lkHoUv79wyhhRLZjCjbDIr$mE6xfLFRBVn2uIZQjkcAX5e3qJraagSD3Qzr0hmJ56v=	Europe/London	188.132.238.41	2022-12-29 01:14:35+00	2024-06-18 14:48:17+00
f8f11128-e13d-43a3-adae-e45dd564bc0c	michael.koch@gmail.com	Michael Koch	DE	\N	1966-03-18	$argon2id$v=19$m=65536,t=3,p=4$KZHY58a1s5oZFVzbPxRL1L$45HjDagrR4SsaKuQ60GtT7Q2afFKyixP63KiPtTMPnG	Europe/Berlin	81.137.210.184	2020-12-17 17:15:45+00	2023-05-28 17:05:11+00
41d40ef6-735c-47d5-af13-f7e4c5cb66a0	ravi.kumar@gmail.com	Ravi Kumar	IN	096960 75286	1997-07-13	pbkdf2_sha256$260000$BDtm4I9nX50GG28PwABdAb$ou1QvhmbX0KZmvNzZ9R3hLHA4rBZhizglarTlWEf4Fp=	\N	49.147.217.132	2021-10-13 03:50:46+00	2022-05-16 22:19:17+00
97bf7462-588f-41af-a381-95cfe9ec6fcb	birgitbecker@gmail.com	Birgit Becker	DE	01519 1588575	1975-03-14	\N	Europe/Berlin	81.229.47.205	2019-07-07 01:59:39+00	2021-06-28 10:15:24+00
\.


CREATE TABLE public.bank_accounts (
    id bigint NOT NULL PRIMARY KEY,
    worker_id uuid REFERENCES public.workers(id),
    holder_name text,
    iban text,
    account_number text,
    routing_number text,
    currency text
);

COPY public.bank_accounts (id, worker_id, holder_name, iban, account_number, routing_number, currency) FROM stdin;
1	67572e57-056e-4745-a1ed-c889ff44ec73	Thomas Nelson	GB50BARC92108012960802	\N	\N	EUR
2	103c4dec-708c-4999-a2ca-f422dba89ef1	Heike Hoffmann	DE57121123192424618690	\N	\N	EUR
3	d7d638fb-35b5-4f4a-a37a-2e71b167a9e2	María Domínguez	ES08************5125	\N	\N	EUR
4	7e33fad1-4014-472a-a0aa-34db0a040087	Pablo Molina	ES9023935765139378381732	\N	\N	EUR
5	dc6d593c-fafc-4824-a591-a0cc2b2022f2	Sabine Krüger	DE54689751995167357024	\N	\N	EUR
6	d67093df-802d-4fa0-a96c-e8393f2fe7f4	Donald White	\N	389203901263	111000025	USD
7	10ec9d1c-4f47-442c-aaad-fdf7d0148b72	Michael Carter	\N	874600985671	026009593	USD
8	cbbf2b03-4b80-4c6d-a933-7c1a89b21871	Agus Pratama	\N	500136517986	\N	USD
9	2fc16f9f-39da-44d9-ab29-c873d938b1a8	Donald Turner	GB85NWBK23756788996748	\N	\N	EUR
10	a6f71a91-50dd-4721-aacd-1fd31fe3afc0	Pedro Núñez	ES0236438259485073056822	\N	\N	EUR
11	9ea61ebe-3a83-4bd5-a142-f3dd3a716e38	Steven Clark	GB89LOYD61368252654031	\N	\N	EUR
12	9e35518b-6e71-43a1-a0be-944c4affa39c	Renate Becker	DE12714923896995757514	\N	\N	EUR
13	6a165c43-76cf-47ae-a867-8a5a1f902e55	Dedi Rahayu	\N	607114455827	\N	USD
14	28dae449-1fa9-4f55-ae90-5c84a1031e69	Rahul Nair	\N	331386456770	\N	USD
15	e41c99ad-c4e8-4fc6-a7fa-6402bace3079	Wulan Lestari	\N	921798603263	\N	USD
16	15a5c112-685c-45f4-a868-f43ac23d6ba9	Jürgen Wolf	DE80451122394167400332	\N	\N	EUR
17	f822a9ea-c847-4b74-ad4a-f0219e20c5be	Rahul Singh	\N	369215296229	\N	USD
18	5120c93f-72bb-43bc-a33e-5b391f927662	Tomasz Kowalczyk	PL44215924453896733592181489	\N	\N	EUR
19	1c26bf8f-53c9-40af-a0e3-85bcceced8c4	Monika Wolf	DE18486251004858681451	\N	\N	EUR
20	cf3837b2-22be-480e-a396-c343555bb0f4	Jennifer Cook	\N	438886155091	026009593	USD
21	dcaf389e-116b-4564-aa85-5ea5ca2d49c6	Käthe Schulz	DE61574380593164556168	\N	\N	EUR
22	6a50c905-11e9-4b6c-ac40-fcce833dd042	William Morris	GB25NWBK81362112127386	\N	\N	EUR
23	79474012-c7f8-4050-ad4b-872011642020	Lakshmi Singh	\N	921916406071	\N	USD
24	7386ac5f-df46-4cef-a86b-3016f39259f2	Sunita Chopra	\N	765163372416	\N	USD
25	13d85868-a36e-4a22-a421-bf9c8c9a72c4	Ulrike Schneider	DE33751786307497514202	\N	\N	EUR
26	d803fb25-5553-4a4b-a289-885a30b2f0a1	Francisco Suárez	ES1363921459398058111306	\N	\N	EUR
27	036b7fc2-6214-45d8-afd8-e5cac9e97c19	Jürgen Lange	DE46433403612175248253	\N	\N	EUR
28	978fbb32-f708-4d5d-a285-219a4d6b2e7c	Sri Lestari	\N	567885996649	\N	USD
29	a14da838-ba22-4f18-acf7-3046fd4f5243	Manuel Castro	ES2918366860111786258557	\N	\N	EUR
30	4e2984f2-eff6-4f98-ab4b-6d435eff263b	Anjali Sharma	\N	501786249942	\N	USD
31	2d8526ba-5c5b-462f-ac4b-7e2f2c680350	Lakshmi Chopra	\N	178692869905	\N	USD
32	511a2078-5ba3-43f7-abb5-966ee54b05f8	Inés Martín	ES0995705835877385589502	\N	\N	EUR
33	7b6bb7e4-dbbe-41e0-a881-9968ccd868e2	Lars Richter	DE98429552746672724726	\N	\N	EUR
34	678b9de5-b9b8-4216-aeb7-f7ad50d602f3	Hendra Wijaya	\N	508742858965	\N	USD
35	402c922f-ab74-453d-adde-246e98ddaeee	Meera Sharma	\N	462527200963	\N	USD
36	8455645b-59fb-4a39-a693-6ee9fd9477ab	Kimberly Cooper	GB82LOYD49601510278835	\N	\N	EUR
37	9e2457d2-350f-4cd1-a522-a719e723f86f	Cristina Torres	ES4222613014184818155632	\N	\N	EUR
38	84830fec-3f0e-4598-adf0-a98f9738bff2	Karin Schäfer	DE19789216671622634133	\N	\N	EUR
39	ffd2ff27-e01c-4f05-a9df-d22123b60e48	Agus Siregar	\N	205119616370	\N	USD
40	b8a0c9c8-a193-4c29-aad1-ba22e61ebfce	Wojciech Michalak	PL72112826118384745427520303	\N	\N	EUR
41	dfd84c78-0361-49a0-a137-02ed039ed203	Zofia Borkowski	PL97274254343515539866057721	\N	\N	EUR
42	8e3ba8c5-b1a5-4c3e-a175-a87193ef798a	Meera Desai	\N	444559179439	\N	USD
43	1881e17e-2796-49e7-af9e-29149dab1cad	Petra Weiß	DE91751386308120083911	\N	\N	EUR
44	bb8a57f0-7112-4d04-a29d-2bb8c9873f66	Patricia Taylor	GB09NWBK67058393481584	\N	\N	EUR
45	839539d5-5a9a-43bf-aa79-5ec725da08d3	Ursula Becker	DE20595152913337573926	\N	\N	EUR
46	5e204f72-4a8e-4511-aaa4-74887c8225cc	Nancy Harris	GB38BARC84318045286318	\N	\N	EUR
47	7a3b9f30-5bcd-42e5-a3c9-f446567d4d4f	Ewa Bąk	PL56260065693859650385510873	\N	\N	EUR
48	3b215ebc-91ec-448a-aa6f-4cd0923a9304	María Gómez	ES7148393969289310301826	\N	\N	EUR
49	ee7edeb5-a791-459e-a263-216e976ce19a	José Castro	ES6522135705389671774236	\N	\N	EUR
50	1496e24c-77cb-4fca-a7cd-e018bbad0717	Meera Kumar	\N	248137474154	\N	USD
51	b745609b-9dff-4642-a148-3b22d04b485d	Bambang Nugroho	\N	799172206972	\N	USD
52	f37dd7f8-d19b-4d8c-ac94-335fe4943847	Beatriz Martínez	ES2860202343487682923141	\N	\N	EUR
53	1f483a92-7517-411d-a673-e0c739721945	Priya Reddy	\N	282504216400	\N	USD
54	78e08ebf-33d1-486b-a7ff-83c2bc78644b	Käthe Lange	DE70759240013122997582	\N	\N	EUR
55	b75ea9bf-5b91-4ecc-a995-dd51de9f75ce	Kimberly Wilson	\N	282784043483	026009593	USD
56	ce49820a-ae72-4991-a120-975f37b5f66a	Karen Jackson	\N	174605121306	111000025	USD
57	5fc59a1e-0923-4be9-afc9-901073ca9677	Dewi Rahayu	\N	811364721100	\N	USD
58	e8313f17-68df-45ea-aa11-8c5eafe6e144	Agus Hidayat	\N	772100263568	\N	USD
59	5bc8484d-575a-4663-a921-53c48b75dcb9	Zofia Sokół	PL45273844943406397793856881	\N	\N	EUR
60	6f426bcb-1576-474e-ac1f-8f3175188d17	David Martínez	ES3919972217334228447386	\N	\N	EUR
61	79535d18-d70e-4f40-aacc-d9d9c5d2423a	Anjali Joshi	\N	826599802232	\N	USD
62	66e5ceca-d07f-4395-a2b0-0b8e67361c7c	Dewi Wijaya	\N	397315419876	\N	USD
63	752ebe84-3313-4797-a919-bf3a2cf20594	Joseph Edwards	GB24NWBK40694737759242	\N	\N	EUR
64	fe6627c8-0297-4612-aeaf-ce1fb34d6f57	Joko Saputra	\N	897475159257	\N	USD
65	7dd1cb8c-5a8a-42fb-ad3d-52cf7497df7c	Steven Brown	\N	346139036552	111000025	USD
66	2ac9d57b-4aed-4ceb-aa2d-e6b68f11ad01	Donna Turner	GB86BARC29096640965477	\N	\N	EUR
67	d91801b4-3552-4684-afe7-b1fa781b9e8f	Günter Wagner	DE62382491405343057369	\N	\N	EUR
68	710f0313-e621-454d-a93d-1869de51f411	Björn Lange	DE57539145598225749914	\N	\N	EUR
69	9da0180f-95b7-4e28-a6c8-998e61cc5c72	Carmen Álvarez	ES5955125018866495575133	\N	\N	EUR
70	7e957efb-eba4-4848-a348-0f2f0ffedaec	Günter Wagner	DE94169349438622707545	\N	\N	EUR
71	7bafaedb-f5f4-4683-ac92-c3d555746b00	Günter Koch	DE65356893821297731061	\N	\N	EUR
72	1c54cbd7-9849-41b9-ac5d-b469ad153069	Deepa Iyer	\N	990417520706	\N	USD
73	76c0b3a9-1ef1-4025-a5b1-74ce0d65f405	Sandra Morris	GB47LOYD84057568322872	\N	\N	EUR
74	d2042a28-71e3-4e55-a406-220fefbc8fc2	Susan Cooper	\N	686979268759	026009593	USD
75	b3113470-35d6-45ac-a6f4-ed23bf20c090	Meera Singh	\N	230203137527	\N	USD
76	5691844a-2b86-4eb2-abac-16b502e3597e	Rahul Sharma	\N	581106640294	\N	USD
77	13a6eb51-f08f-4300-a28b-379b34f1e470	Ángel Ortega	ES3257079823758488621632	\N	\N	EUR
78	86644b26-69bd-45d2-a4a9-54aca16f79dc	Nuria Romero	ES96************8059	\N	\N	EUR
79	cf605110-74f7-4580-a06a-b6f7da3d5099	Beatriz Serrano	ES4093650827555034531524	\N	\N	EUR
80	0ced9d13-eca0-4e33-a578-7bbd9a153533	Joanna Rutkowska	PL35112811526540121998957261	\N	\N	EUR
81	06b91f00-fea7-4c0f-a56c-5b36af193600	Suresh Khan	\N	710397329060	\N	USD
82	6dcaa80d-38c7-4b54-ad6c-b09120dda917	David Murphy	\N	235863276123	026009593	USD
83	927d6844-a68e-4d68-a6a7-85df8979a06d	Ashley Scott	GB05BARC68146742674963	\N	\N	EUR
84	532778ec-8e27-4cb4-a436-fb7030e681b9	Kavita Joshi	\N	455811416227	\N	USD
85	83beb966-f686-482a-adbd-105fb48b5ac8	Anna Kaczmarek	PL62262163768665833589612160	\N	\N	EUR
86	f76b3919-57c6-4df3-a694-615411257111	Hendra Setiawan	\N	621350388931	\N	USD
87	4c2479ff-7338-4e2a-ab6e-d52adb067f26	Anjali Mehta	\N	325492807663	\N	USD
88	1d430ac5-491e-470d-a12c-c702edb6c515	Paul Mitchell	GB10NWBK67102260836256	\N	\N	EUR
89	431252d9-e5e9-479a-a926-2c9b13b42049	Richard Edwards	GB72LOYD75208235231572	\N	\N	EUR
90	2b045fc3-c84b-45b1-a9b7-27def8d3e725	Małgorzata Pawlak	PL63195775113216521182395799	\N	\N	EUR
91	fe2a5a7f-1fe6-49db-af89-22c56374bb60	Kenneth Miller	GB96BARC99374930710454	\N	\N	EUR
92	500b880e-8a08-4c95-ae71-c81dcd760d92	Joshua Thompson	\N	574417293541	021000021	USD
93	9fb7293c-aea2-49c6-acf8-76c1a92da5ac	Matthew Brown	\N	50855013086	111000025	USD
94	1a353193-d446-424a-a3e3-a7468eaa303a	Sarah Johnson	\N	211870299284	026009593	USD
95	d8efc975-9ac6-4452-af75-013d0ee60d44	Karin Weiß	DE18653824903528614318	\N	\N	EUR
96	48b45885-2938-4a6e-aaa5-97adaf9f1266	Pooja Pillai	\N	269827097344	\N	USD
97	4ee457db-9435-4264-a865-b12ec991be3f	Wulan Wijaya	\N	960036532180	\N	USD
98	d01b195a-498a-4df1-a986-e8632be8907a	Anjali Singh	\N	93002647341	\N	USD
99	1b87e9ed-8517-4744-ae34-b7c8a7fdda32	Mark Turner	GB89NWBK67152183757904	\N	\N	EUR
100	ac193fb1-e731-4de7-a361-cbd53ccba0ec	Sabine Schmidt	DE16209566941478943239	\N	\N	EUR
101	56990fe7-cb9a-4203-a706-e627b2e049f2	Donald Cooper	\N	941739706500	021000021	USD
102	dd351b3b-7782-4e25-ae1c-e1bb23e163b6	Cristina Marín	ES3271704039455978886941	\N	\N	EUR
103	f4bade47-44e2-4540-a796-f319e21ef49d	Michael Turner	\N	816169085450	026009593	USD
104	984582f0-5db9-4df3-a67d-5616197d7ad1	Anna Rutkowska	PL38222361293093314311586777	\N	\N	EUR
105	7a8b9e1a-8bd3-4285-abcd-daf8004b0262	Birgit Koch	DE13494160065795195411	\N	\N	EUR
106	50ac3750-4e37-455d-af86-666882b9c1aa	Joko Hidayat	\N	230687098255	\N	USD
107	e244ef4c-ee77-4dd5-a5e6-fc193ab6ebc0	Kimberly Evans	\N	606181071268	021000021	USD
108	805b29df-26c3-4e5f-ad5d-d92ec87f1a59	Daniel Pérez	ES8481832615246766946902	\N	\N	EUR
109	0547684d-0ceb-4dcb-a626-b1e927150c39	María Serrano	ES6031304552122717392048	\N	\N	EUR
110	6e76936a-8b87-49c7-a253-56ef290b7f61	Nuria Vázquez	ES1442076877372337210254	\N	\N	EUR
111	5a0b271c-abf5-4a74-a670-0fbbbd4b18c5	Priya Singh	\N	708805009334	\N	USD
112	0e764c48-1b5a-438c-af26-7788d6afd0bc	Teresa Sanz	ES1250346330527814478229	\N	\N	EUR
113	3e917e3d-bc53-4c85-a4de-cc0d5da6aa92	Grażyna Mazur	PL61276551845146630005322163	\N	\N	EUR
114	dae96491-471e-42b8-adbc-66b9ee90f1a8	Eko Hidayat	\N	30105300584	\N	USD
115	5bf78d7c-ed56-4664-a970-228df659a7a6	Käthe Schneider	DE45631915739885691472	\N	\N	EUR
116	a916bef1-e38f-4785-aed4-071ba502046e	José Ramos	ES7938627346726733818773	\N	\N	EUR
117	dfc68df9-7c4d-4674-aa7d-4b61fae91fb9	Krzysztof Borkowski	PL60145426863300135895448340	\N	\N	EUR
118	6445c716-4888-45c7-acf9-c6c3905dd240	Inés Navarro	ES1250853529463926766753	\N	\N	EUR
119	4f15f197-a5b6-4d7a-ac85-45752d941abc	Lisa Carter	GB14LOYD46299379656212	\N	\N	EUR
120	cda74c63-4c50-468d-a20c-d0c67f987c41	Carmen Muñoz	ES3516450326433465932367	\N	\N	EUR
121	62e0a3fa-b5da-42d9-a90c-4617037daebd	Rina Hidayat	\N	398519392794	\N	USD
122	9f1e2055-09dd-43af-af8f-a2b317f4775a	Björn Fischer	DE04503253001131223523	\N	\N	EUR
123	6a1e0a2a-e585-4f0d-a2b5-210fc7e910fa	Wulan Wijaya	\N	115257551800	\N	USD
124	a29984ae-4d9f-4902-ab74-ba8588d610e6	Sabine Koch	DE60324383427411378372	\N	\N	EUR
125	91e9214f-2f74-47a2-aeab-c34f4ec28479	Dedi Kusuma	\N	742982209173	\N	USD
126	53853e21-8b84-4e39-a8f5-f612c674fd39	Nancy Martin	\N	571204379616	021000021	USD
127	80ce928f-6dd8-4e44-add7-082df0eaac97	Sanjay Nair	\N	222533363244	\N	USD
128	e9d85d26-d2e1-4977-aac7-c7f7fba97a21	Mark Wright	GB94************7675	\N	\N	EUR
129	b0dc24be-d967-476c-a235-5b68601dcfc0	Andrzej Chmielewska	PL90203381118593382986804224	\N	\N	EUR
130	eb382dcb-bb08-483e-ac0d-9cea81d13b50	Lisa King	\N	282730412087	021000021	USD
131	4301e505-db84-49d8-ad9c-fea4238a2c08	Budi Siregar	\N	203881943336	\N	USD
132	759a1aa9-a245-4802-a532-1c10c0a20d84	Wojciech Kaczmarek	PL28113141097849922168289661	\N	\N	EUR
133	c39b1e26-7566-418a-af83-27cd8ebf013d	Suresh Reddy	\N	350911484714	\N	USD
134	bfc76b46-9626-41b6-a5d9-c9b383e481b3	David Marín	ES5526036370156244101669	\N	\N	EUR
135	fa61de17-b361-4ff8-a4c6-17be9bcf9ef2	Uwe Schulz	DE18305599524893635820	\N	\N	EUR
136	56b9c444-4d67-4e25-aa8b-b3dc872e2057	David Wilson	GB02BARC72540488546447	\N	\N	EUR
137	2726c8e5-f4c3-47ba-a99b-a6dac369f030	Rahul Singh	\N	495979840181	\N	USD
138	e6f49a6c-6c9d-4e8d-a7e1-e8925c8bb722	Klaus Koch	DE84665547784295182235	\N	\N	EUR
139	ccf5c06e-697d-483e-a234-577c4e6177be	Betty Bailey	GB27LOYD66704762241897	\N	\N	EUR
140	4abfa44d-8d7a-4778-a00e-5621f041d1e3	Deepa Chopra	\N	93114922249	\N	USD
141	67e31726-e09a-474b-ae20-e38992b7ed51	Marcin Bąk	PL07231942061074283142594466	\N	\N	EUR
142	a44ef63a-52fa-426b-a0d1-e3842e12998a	Nancy Lewis	GB31NWBK26428346871567	\N	\N	EUR
143	01688749-3d91-4b17-a6eb-b87376bcb429	Mary Wright	\N	483801033744	021000021	USD
144	62c53afe-14d8-4613-a436-8e6684f93e5a	Joko Rahayu	\N	675507728534	\N	USD
145	fabe3156-0844-4086-a9a7-aed39de11c7f	Elizabeth Allen	\N	29143000303	111000025	USD
146	a878a6e0-c4d9-4efb-a271-c16df664866f	Bambang Susanto	\N	992079748792	\N	USD
147	f5d9a86d-53f4-429d-aae0-853a85ee7d76	Elizabeth Wright	GB65LOYD91227437155152	\N	\N	EUR
148	2627266f-b404-456c-a747-d244f6965d0f	Holger Richter	DE62480118833249480866	\N	\N	EUR
149	a493f464-02a8-4505-a179-f20b9f890101	Amit Verma	\N	901059993685	\N	USD
150	81b197e0-bfdc-4f9e-aeaf-349287222a8a	Piotr Kubiak	PL02149458172808202141334113	\N	\N	EUR
151	248cd340-3883-4f78-a64f-edf951c71cdd	Thomas Schneider	DE92625236564538245077	\N	\N	EUR
152	5dfac8cd-6ce7-48a6-af33-e962f01a6bb8	Mary Walker	GB90BARC27489945404006	\N	\N	EUR
153	533c89f4-3088-4be5-a8e8-4c67de14b637	Putri Kusuma	\N	331306294897	\N	USD
154	5172c927-2963-4b7e-a771-8910dc970295	Pooja Pillai	\N	146182075798	\N	USD
155	3779f491-588b-4b3b-a918-2666df15f428	Yusuf Saputra	\N	464380588932	\N	USD
156	6dc79956-2571-43fb-a46d-d13ebd21e605	Uwe Weiß	DE38120936400968936325	\N	\N	EUR
157	b82fcce3-f0a3-46e2-af2f-cc86d4858b13	Käthe Jäger	DE63473500966710622022	\N	\N	EUR
158	d2b91e13-0c59-4f8f-acb1-5bd0c2ad89bd	Ratna Halim	\N	354166974767	\N	USD
159	f898e232-42ad-4a45-a32e-75f056010597	Małgorzata Wieczorek	PL54212899412653481928695758	\N	\N	EUR
160	63b81c84-146b-49ae-ad0b-991a9b034659	Lisa Lewis	\N	287027090799	021000021	USD
161	5957d9cf-6035-44c6-a082-d9c86daa86ed	Elżbieta Szewczyk	PL17227914872851519718808073	\N	\N	EUR
162	9b271842-7c83-4c5f-a1df-d775c16a5f3b	Kenneth Morgan	GB57BARC72354595255855	\N	\N	EUR
163	85d8cf99-a8dd-495d-aea5-f7ccf7171e55	Heike Schröder	DE02491232836461952694	\N	\N	EUR
164	1947fef9-36db-4562-ae34-c2db20351222	William Parker	GB15LOYD13955617467706	\N	\N	EUR
165	11a4de6a-8ec9-4b55-aaff-4573ceff6316	James Evans	GB35NWBK96844273184000	\N	\N	EUR
166	2702dbe1-a7ac-4405-ab65-b2957922ed93	Javier Moreno	ES9250156962232395496810	\N	\N	EUR
167	d431389a-c627-4b8b-a149-6ea9d7081f4d	Donna Young	GB72LOYD97234619925962	\N	\N	EUR
168	c34509dc-cf23-4aea-a045-6bbdad7971d0	Budi Wijaya	\N	968970741007	\N	USD
169	237139f0-5bbe-4ec8-a4c1-897be1285928	Daniel White	\N	420482506195	026009593	USD
170	13ee6ced-c519-4464-a000-8963735b301f	Marcin Woźniak	PL72279259789102907546675076	\N	\N	EUR
171	51757187-8d8d-4f81-aca7-1eea3b3cd961	Pedro Gómez	ES3543186716725509983881	\N	\N	EUR
172	130b9d50-fdf7-46c5-a574-0ce4143a05f3	Tomasz Urbańska	PL54248633548970107098521814	\N	\N	EUR
173	e7b9b7b2-d2b5-4478-a317-23b4730f0400	Wulan Simanjuntak	\N	550735521168	\N	USD
174	183a89f9-8658-4149-a318-21ce24a8a366	Charles Bell	\N	190035292377	021000021	USD
175	322139ca-3e8a-4236-a5fd-21b04c16ca3b	Pooja Verma	\N	661666143976	\N	USD
176	a4619bbe-bd4b-4894-a5bb-95c3338fba61	Ulrike Schmidt	DE32718601179597272952	\N	\N	EUR
177	2d26608a-b204-4437-a111-ee5eb199611e	James Phillips	\N	528104796693	111000025	USD
178	f7d00d24-6870-43bb-ae49-8ab689a163b7	Lisa Collins	\N	812274479602	021000021	USD
179	d9c1b58a-ec64-49a2-a99d-dbbcc2e854ed	Kavita Pillai	\N	173746611163	\N	USD
180	d8d20849-4b9d-4975-af58-4489af8bd31a	Michelle Turner	\N	573665261564	111000025	USD
181	61c03ad3-45c9-4a6f-a4d7-480abeeb4125	Betty Wilson	GB89BARC74431598893941	\N	\N	EUR
182	0d41f796-b799-4eec-a674-7158afb8d0e3	Lucía Martínez	ES3222365892783887815539	\N	\N	EUR
183	f1b093e9-c7b4-4840-ad42-bc8d2d4d83cd	Joko Kusuma	\N	567266132461	\N	USD
184	16a2ecc1-ff09-4b84-a1b6-0a821eb8a863	Mary Taylor	GB72BARC51553497391613	\N	\N	EUR
185	fe773dff-fc23-40ff-a9df-8be64ae43b86	Wulan Santoso	\N	456965031451	\N	USD
186	91fcf9cd-9dba-474c-a39e-eff3c940c3ea	Sandra Davis	\N	687470071370	021000021	USD
187	98024841-b747-451f-a292-d48ca14665e9	William Lewis	\N	394875637115	021000021	USD
188	c9dfcfff-3346-43a5-a2ee-ba3570d2d51b	Żaneta Mazur	PL11165046743425912030986195	\N	\N	EUR
189	b335c022-5511-439d-ac5f-1f856280a61b	Jan Urbańska	PL49160773949690591402573687	\N	\N	EUR
190	0e95117a-162e-41cc-aa01-1e328fe0dbc6	Carol Walker	GB80NWBK78522341540268	\N	\N	EUR
191	e9232f63-3e2b-4806-af74-20adbc2f45a1	Barbara Robinson	GB77BARC37193033165858	\N	\N	EUR
192	6d401aab-f5f0-4ff9-a773-4a59e3db056b	Sanjay Reddy	\N	591525839210	\N	USD
193	7e5e3032-6afe-4d58-aee4-e4e7ab1ea907	Rina Pratama	\N	657410668048	\N	USD
194	0b33ed9f-b4d0-4ffc-a09a-97754c722a2b	Hendra Susanto	\N	744156736207	\N	USD
195	d68b7ebc-9a4b-4b70-a92a-5d4f2843cb07	Cristina Morales	ES2594604605129802069046	\N	\N	EUR
196	32b55a5f-14df-4a30-a61e-4d4ee00061a7	Daniel Morgan	\N	507354685305	111000025	USD
197	25d303a9-fd7d-49dd-a48e-66a94959248b	Ashley Williams	\N	875623956921	111000025	USD
198	02217f12-6b33-40cc-a1f1-fb07a951bda6	Priya Singh	\N	627224896523	\N	USD
199	3ea6bdfc-ed7d-428b-aac3-10877398c9d7	Donald Davis	GB28BARC23890799437146	\N	\N	EUR
200	94ec09e0-10f9-4bfa-adcb-dbb015919a67	Steven Johnson	\N	619533896036	021000021	USD
201	8efe97f2-a2f0-4b8b-a7b8-efb7a1d7a8ba	Jesús Gil	ES5668576194241069060774	\N	\N	EUR
202	444cb71d-46c7-449e-af60-298a55516ef7	Tomasz Król	PL44216149332312909330759217	\N	\N	EUR
203	f5642e8e-ede1-4ee7-a31a-5a9218f385b0	Steven Taylor	GB55************5744	\N	\N	EUR
204	31d420a8-ed49-4968-afd4-148d0fb39c82	Matthew White	GB86LOYD17676055298149	\N	\N	EUR
205	e4636ff2-35bc-4bab-a5c1-6c7e2973055d	Karin Wolf	DE70665549838450357853	\N	\N	EUR
206	28ba7b44-80e0-4d90-a8ba-3bf175a40bb6	Petra Groß	DE47460221669920783184	\N	\N	EUR
207	5dae2690-0c80-460f-ae09-2b36ab0949ec	Sanjay Reddy	\N	789911509262	\N	USD
208	8656f5ed-064d-4317-a8b0-be12e833f79e	Sandra Harris	GB38LOYD93024282341904	\N	\N	EUR
209	d366b24d-2ea9-4bc3-ab80-58ff15ba9a37	Elizabeth White	\N	999845628502	026009593	USD
210	35401571-600d-4217-a7b7-418d68b5589a	Vikram Patel	\N	986209339032	\N	USD
211	885f09f5-07bf-4af2-a373-81a93889d9fd	Emily Jones	GB59LOYD54246686957654	\N	\N	EUR
212	87e7eaee-9ef1-44ed-a46d-b14e10763649	Carmen Ramos	ES1446195865767602921758	\N	\N	EUR
213	f0a32284-5dc3-4bd1-abc1-a4b4f3f0ab3b	Zofia Król	PL15179058233285543589977988	\N	\N	EUR
214	3646f1db-6bbd-4de6-aa55-3f56f6284273	Arjun Singh	\N	567387559231	\N	USD
215	974d7c46-bbf5-42ee-a74c-94689975a6e1	Ángela Ramos	ES6323277701114434816916	\N	\N	EUR
216	6a5755c8-f98f-4e32-a57d-2430020a91d5	Wolfgang Müller	DE29675924031853145652	\N	\N	EUR
217	05dc10b5-82f1-4fe9-a296-0393129db773	Matthew Evans	GB11LOYD39990191664194	\N	\N	EUR
218	ca3c69a0-212c-487c-aac6-a8f0f68b6954	Michael Krüger	DE16556680723152627641	\N	\N	EUR
219	905dd2c0-b561-4a7d-ad44-e353de51fc45	Zofia Bąk	PL65120460129345165693067329	\N	\N	EUR
220	1d69c1fa-ea9e-4b21-a364-ed9d66840b2b	Richard Harris	\N	724006977812	021000021	USD
221	6d60870c-2968-46d8-aceb-e341c2a0a915	Siti Saputra	\N	63388775133	\N	USD
222	8302793c-73de-4ca7-a8a9-004c29d1ef39	Kenneth Smith	\N	256822966050	026009593	USD
223	53390c9f-0468-406e-a305-80d4518f96d3	Kavita Nair	\N	909233863770	\N	USD
224	7269a2d2-aa75-49c7-a3db-1795ae4450ff	Sri Siregar	\N	161682822698	\N	USD
225	c7718bd1-4fb8-4028-a482-91e184b9e4c7	Priya Joshi	\N	581865611139	\N	USD
226	a73e7b65-7cb5-4a50-a7de-9a53cb06b3df	Björn Wagner	DE45378423889142988119	\N	\N	EUR
227	8a4d9d2a-8493-469f-a779-b3ceeae6a0e2	Michał Żak	PL26228178109424598596056560	\N	\N	EUR
228	659e3961-6537-49a7-ae13-0c5f11dba542	Heike Meyer	DE33************8132	\N	\N	EUR
229	faf112e3-e462-401b-ac3b-33bea5c47db1	Piotr Gołębiowska	PL75173205297118127390077803	\N	\N	EUR
230	4093d4b5-1d2e-4de7-ad88-26d629fbbccb	Carol Smith	GB61NWBK10010976016593	\N	\N	EUR
231	8e75c419-0b7a-4f2a-a13d-9ded286cacfc	Stanisław Król	PL05187958637115328598133694	\N	\N	EUR
232	7c0f19b5-6b32-45fa-a217-d2410a679342	Kimberly Johnson	\N	371127662325	111000025	USD
233	28ef4970-d250-4a44-a6dc-6385b10df26d	Karin Weber	DE24609250163207763204	\N	\N	EUR
234	679adbf6-93b2-4bbf-a35a-136da71e3d5f	Karen Bailey	GB58LOYD63608321019301	\N	\N	EUR
235	5bcf5943-dca1-47e9-a69b-e78465792457	Agus Simanjuntak	\N	414711063938	\N	USD
236	bafa4a3b-387e-44d1-af71-a2ec16984651	Meera Gupta	\N	334332574732	\N	USD
237	1f800f5d-dcbd-4db6-ab45-609bafd7f008	Stanisław Baran	PL72236006269500229814261165	\N	\N	EUR
238	6c1d30b9-f880-494c-a7a2-73cab1c3dc0f	Richard Wilson	GB40LOYD21528761419965	\N	\N	EUR
239	58c8619c-1758-430c-a01b-6393062a8034	Jesús González	ES4751279097463469549741	\N	\N	EUR
240	39794471-4a16-4fea-ad7d-c360dbcb23b6	Betty Campbell	GB24LOYD68633770836040	\N	\N	EUR
241	244c727b-af4e-4b4e-a8f9-178cf5ec3707	Małgorzata Wieczorek	PL47124399177004769550970186	\N	\N	EUR
242	b97d0e13-1289-48b6-af1c-34b4949dea04	Sandra Collins	\N	774824214670	026009593	USD
243	104ee1fa-9ae5-42e0-a365-ffeeb5b3e766	Richard Johnson	GB97NWBK47484027957130	\N	\N	EUR
244	7cbd69e0-9d4a-45c8-ab04-d1bb46a9adae	Rahul Gupta	\N	904331823462	\N	USD
245	b38c6d26-f50d-463e-a5b2-d1655817c067	José Gómez	ES9655360469297544708260	\N	\N	EUR
246	e29dc181-1c4f-469f-a510-13628658c9c0	Ravi Gupta	\N	145618729569	\N	USD
247	22f9944a-398d-4370-adfa-8ae9f8e2512f	Mary Campbell	GB58BARC81010778858401	\N	\N	EUR
248	175e1136-fd2d-41e1-abf6-ccbe5d99b9c9	Sunita Gupta	\N	249108486523	\N	USD
249	99157fe8-434d-45c9-aac8-af5c5d88192b	Thomas Thompson	GB64LOYD47883446844378	\N	\N	EUR
250	6f88ce3b-5eb0-432c-a17b-3e5df2cc65f7	Joanna Górski	PL55273650402567510530998378	\N	\N	EUR
251	f80b216e-ec1a-4ffe-a311-3a998b2bf8e2	Agus Siregar	\N	640617673459	\N	USD
252	2b08f9ee-aa32-4a4f-addd-9a1fed530660	Małgorzata Dudek	PL73290459046300781519778171	\N	\N	EUR
253	838efb25-9b3e-430f-abf6-86182ebdf1e5	Sanjay Nair	\N	772361944277	\N	USD
254	77c7889d-4d47-4983-ad2c-8380b4e5e73f	Francisco Navarro	ES3380969304249446406045	\N	\N	EUR
255	c7a2c2d3-1bbf-4ab6-adef-5aab2e4733d6	Peter Schäfer	DE55506296497570012541	\N	\N	EUR
256	6993c8cf-d9ee-499b-ac3f-aee3f6f439d5	Rina Santoso	\N	563431751819	\N	USD
257	2a3f6642-9acf-4fe9-a484-3ceb88a9be2a	Yusuf Setiawan	\N	698854521672	\N	USD
258	81a9162f-c464-4d06-a7eb-0fd9feba23ae	Agnieszka Borkowski	PL87258941964914372506960103	\N	\N	EUR
259	4e7668e4-46f8-43c5-a6ba-9256e0eeb5f5	Käthe Wolf	DE49644707275121260379	\N	\N	EUR
260	83d447b7-bb44-4952-a7f3-d4963d0c3d23	Ratna Setiawan	\N	980982625446	\N	USD
261	84f4532c-3a30-44fe-a98f-e1040b3993ee	Joseph Jackson	\N	865496753916	111000025	USD
262	41455920-5ee6-4237-afd4-9b6cac9e59d9	Käthe Fischer	DE69334095309095639638	\N	\N	EUR
263	a8041f7d-d435-461b-a525-5381c9b51add	Ewa Rutkowska	PL91270565666228663762766737	\N	\N	EUR
264	e77369f7-fe0d-4bcd-a600-49f21e20e9a5	Barbara Górski	PL02205379282308691566736667	\N	\N	EUR
265	e1f50cfb-45f5-4c3f-a8e7-c8da4ec5f8bd	Bambang Pratama	\N	545713046986	\N	USD
266	7c31842a-2173-43a6-ab55-a69780e83d53	Kenneth Harris	GB80NWBK57026090579994	\N	\N	EUR
267	7d3f6c30-929c-48c1-ac12-1110c1247efb	Arjun Khan	\N	755897356109	\N	USD
268	b8bb825a-e849-4df0-a79b-4268300db5dd	Krzysztof Gołębiowska	PL46274154356049389488765548	\N	\N	EUR
269	6ca5cae1-3157-4ede-a4dc-8617751237ac	Deepa Sharma	\N	95525379492	\N	USD
270	7414c65b-0890-4444-a9af-615f329934c1	Wolfgang Müller	DE70147559173263945605	\N	\N	EUR
271	a8924ebe-a988-48c7-a164-aeb4c8a867f0	Anthony Robinson	\N	898263411836	111000025	USD
272	5c83ca9e-2864-4e0d-ae1e-3bf109db82e7	Joshua Harris	GB24BARC13489456081246	\N	\N	EUR
273	30bdf4fd-55eb-4fb6-abac-2003260059d1	Arjun Patel	\N	998391177608	\N	USD
274	58aaaea0-6a03-443b-a4f4-285f3f960db3	Piotr Bąk	PL28179447286852591683262693	\N	\N	EUR
275	5a6b543a-7122-4a0f-a817-6975e81035f4	Steven Parker	\N	320883237488	111000025	USD
276	302ae212-2ed2-449a-afaf-30fc292a1bbc	Thomas Richter	DE87158791988853385843	\N	\N	EUR
277	ff712698-98a5-4f2b-a40c-417dda32d093	Suresh Mehta	\N	621611536907	\N	USD
278	9dc0032c-0169-4f40-a802-45962bfd9d73	Anna Michalak	PL29************1465	\N	\N	EUR
279	bed30f4b-28ee-4a18-ad55-da0facbd9a05	Pedro Peña	ES0597722841978044265856	\N	\N	EUR
280	4ac3dbae-fede-47b5-a37e-3ab13ac9e062	Jessica Murphy	GB02BARC58874051524601	\N	\N	EUR
281	8f54b1ad-fc52-4789-a8f8-586e17ba9e98	Linda Morgan	\N	562753690519	111000025	USD
282	739fb741-4235-4a40-a027-b84f38e5d91f	Putri Rahayu	\N	693551446048	\N	USD
283	590bebb5-9cf7-456e-af18-5c85b7f58c78	Mary Lewis	\N	604369751538	021000021	USD
284	6c1fd86d-cda7-4f85-a010-e50c45f0cce9	Katarzyna Chmielewska	PL11267810108587931496639235	\N	\N	EUR
285	f4a17aa6-6a27-4a96-ad80-f194302e40c2	Kavita Gupta	\N	153996529052	\N	USD
286	904d69e3-bcbd-4fc4-ac03-a13eae4e2269	Karin Wolf	DE31100101926618961452	\N	\N	EUR
287	9c194052-0dfe-4325-a536-17e7a2bbcaba	Manuel Núñez	ES8966644636884336686291	\N	\N	EUR
288	c8a3a2ac-1b5b-4743-af90-7d06f65c9c79	Susan Lewis	\N	805501135477	021000021	USD
289	2d1591e3-fd75-43fc-a589-be281d121572	Arjun Gupta	\N	913215692341	\N	USD
290	c7dc2651-e9cb-4f87-a8d1-f5a41c18d1fb	Rina Santoso	\N	81370441033	\N	USD
291	a1c33f35-e2d9-4d35-acfa-1c666a6d341a	Kenneth Walker	\N	274749493155	021000021	USD
292	8bc45ffc-ef34-44e6-a857-420b3fda3ac1	Charles Young	\N	609410538365	026009593	USD
293	b3066d6c-c252-44a9-a37b-e8dda2195462	Ravi Kumar	\N	553033224801	\N	USD
294	821469ed-ee30-4823-ae67-4162a14e8101	Elizabeth Smith	GB12BARC61342068249833	\N	\N	EUR
295	6b495c30-cdc1-4967-a24b-75ff464eff8a	Agus Lestari	\N	231123504049	\N	USD
296	f5551659-c880-46b2-ad8f-183a6ac575e1	Ewa Żak	PL85107790164542371356151152	\N	\N	EUR
297	2b84d768-05b9-40a1-a046-9bc4ecf7f9aa	Piotr Zając	PL55282235553699770819121825	\N	\N	EUR
298	b9cbd72a-5a32-48d3-a901-9b880cb61fa4	Silke Becker	DE24595238515705410384	\N	\N	EUR
299	e214005c-e689-4a7e-a911-fd50d79cbd1c	Wulan Kusuma	\N	21815009872	\N	USD
300	618be6b2-b219-481e-a306-16eca2b00911	Andrzej Kubiak	PL32161459699732899420537612	\N	\N	EUR
301	44274bc6-9a39-4f12-ad95-8fb7b1c7ff5a	Joanna Wieczorek	PL73296591489091102788824253	\N	\N	EUR
302	6d854194-5219-44bf-a09f-5ba2b295a189	Íñigo Ortiz	ES9017729356811710357282	\N	\N	EUR
303	9dee8909-8c48-4730-a049-cfb2ca87bbc1	Ashley Jackson	GB39************7969	\N	\N	EUR
304	5e83b8e3-2b38-476d-aa8b-1bd7389e584f	Alejandro Peña	ES5038288754127327295100	\N	\N	EUR
305	cd76b84a-53f3-44dd-a165-9a24461c7a6f	Jennifer Anderson	GB42LOYD96226936450822	\N	\N	EUR
306	e8d161ee-0c98-4ad0-ae90-d0abac0e90a9	Nancy Cooper	GB90BARC37283927778335	\N	\N	EUR
307	84950d4c-f85f-4edf-ab78-cf7dcad44f45	John Stewart	GB52BARC54371438307454	\N	\N	EUR
308	a8b89aa8-e1a5-469f-ab64-33b804ecad24	Susan Green	GB18NWBK57758531667020	\N	\N	EUR
309	da85a768-f73f-4108-a229-905f086f99dd	Michael Jäger	DE49310585779379733289	\N	\N	EUR
310	91d34939-2de7-4036-aa54-e5c09736e6ab	Pooja Mehta	\N	896229168191	\N	USD
311	ed9ffc66-32d8-4a06-ad74-7a496d606cf9	Vikram Nair	\N	981753668778	\N	USD
312	86948e39-6b97-48a5-a641-f00c304544e9	Barbara Taylor	GB38LOYD59239221192053	\N	\N	EUR
313	d22c1e29-7c45-43d1-a148-db3508d858d5	Marcin Zając	PL43249955835894614053893122	\N	\N	EUR
314	37edc9a3-a133-4e6d-a8b9-c0940c99cb56	Pablo Serrano	ES8545301310672778316668	\N	\N	EUR
315	ccc9ac97-4742-4f49-a0cb-b17c89d2329f	Rahul Chopra	\N	609313592469	\N	USD
316	5f87adba-536b-480d-ae03-70b5155dcc58	Käthe Schmidt	DE15360275196212199473	\N	\N	EUR
317	9626b1f2-3b02-4c61-a93d-2851d9aefc76	Uwe Wolf	DE96464745229600460683	\N	\N	EUR
318	8a4be2e3-0c6f-459c-a7ef-c4989762ca32	Ewa Pawlak	PL44263743197374320339774630	\N	\N	EUR
319	da624362-d2a7-4836-a762-4003243cc838	Rosa Molina	ES2781824022528957405734	\N	\N	EUR
320	e04ba248-2fab-443e-a5b9-92523bab5185	José Pérez	ES2098092321172132120902	\N	\N	EUR
321	fd328276-fb84-4664-a61e-773b73e1bfc9	Inés Jiménez	ES3969050652366009655196	\N	\N	EUR
322	98fd8b75-6ff2-4fac-af3e-d80404478b97	Linda Jackson	\N	464458733435	111000025	USD
323	854261b6-ae21-466d-a47a-535651c055da	Rafał Baran	PL05246858976633629242370281	\N	\N	EUR
324	676308a9-6bcd-4a70-a21f-bca4f73f0e23	Thomas Meyer	DE75772436214834915362	\N	\N	EUR
325	73dfac7e-7ac2-46a4-af09-f352d7b376c4	Michael Moore	\N	907764644154	026009593	USD
326	823b2ec3-2804-4e80-ae4d-1023d81871f1	Mark Reed	\N	744414201147	021000021	USD
327	b7923269-9088-4d6e-ac82-a735b9d0fa1a	Heike Richter	DE41560336028200925050	\N	\N	EUR
328	ebb8e90f-b4bb-4fea-ad31-fd283aba6df1	Amit Pillai	\N	944171923861	\N	USD
329	c016ad00-01b1-4b02-a1e6-fd68ea83e7e2	Ursula Schneider	DE88533033142036075008	\N	\N	EUR
330	b597720a-becf-4171-acef-1f2f946fd010	Daniel Wilson	\N	928665000812	026009593	USD
331	eedf4cae-47fa-45a2-a00e-145aaacd3bd2	Lisa Young	GB94NWBK34014451675828	\N	\N	EUR
332	950950e9-6929-4036-a833-dbbe4ce21783	Peter Schulz	DE75217307420598963518	\N	\N	EUR
333	c26641b2-8e8f-4c12-ab0d-0971294d210a	Matthew Jones	\N	121568472812	021000021	USD
334	d78ffcb4-b06f-41b0-a990-d0a782b85c07	Lars Schröder	DE22122913353124497817	\N	\N	EUR
335	b0e307b0-dc8a-4947-a6b1-06f93f94e8e9	Agnieszka Król	PL02117329891055541726905163	\N	\N	EUR
336	4536eff6-8d8c-46ac-a491-2b3d76be1272	Putri Kusuma	\N	357755294092	\N	USD
337	4947df10-e8b7-449c-a511-7f1eb9cf8a6e	Robert Campbell	GB57BARC75111065792377	\N	\N	EUR
338	44d831c5-d8d7-458d-abef-15a78c442854	Suresh Mehta	\N	829147994072	\N	USD
339	e4ab1f1b-6d46-4602-a7ce-216f01606716	Susan Clark	GB93LOYD33332485987949	\N	\N	EUR
340	e6fa4af6-0a15-4df9-a7fe-789728bc9c20	Katarzyna Górski	PL60167761692500363951073415	\N	\N	EUR
341	621af168-b646-40fa-a07d-5c2519993555	Putri Rahayu	\N	211197775220	\N	USD
342	a1bd8f2c-c419-4107-a4b2-c22f65cba99f	Birgit Zimmermann	DE15118862409297484301	\N	\N	EUR
343	152e3dbc-4902-42a9-a698-5585b62bda6a	Bambang Siregar	\N	585594771497	\N	USD
344	2475b5e0-6f49-403a-aa1e-cf9f32a0e7b6	Anna Wróbel	PL55298213455688383146945344	\N	\N	EUR
345	c5ce537f-4354-4855-a815-cb0cf6a6997c	Magdalena Szewczyk	PL89205835342883685372564428	\N	\N	EUR
346	192a21b4-4303-4f0b-a1e9-7d2e40a89469	Zofia Michalak	PL60291605982629353927592083	\N	\N	EUR
347	257b4e1f-286e-4dd8-a633-b2bf8efa622d	Agnieszka Górski	PL21245247006759919159320003	\N	\N	EUR
348	69a6b1a5-ab3e-4a73-a838-c79220453b4a	Käthe Jäger	DE20105848107091151447	\N	\N	EUR
349	4596aeaf-faa5-42c2-adc0-fd396c5e384b	Ravi Patel	\N	491424675458	\N	USD
350	13d3e562-9804-4d5a-acda-19cb7e43c95b	Daniel Bailey	GB14NWBK27852345039336	\N	\N	EUR
351	6324ac23-ef67-455b-a760-927403bad3bf	Kimberly Young	\N	692316387650	111000025	USD
352	8cea095b-0a1c-402b-adf4-877105af9226	Wulan Susanto	\N	178198981204	\N	USD
353	a2cea164-b07b-4688-a15a-c7226921559b	Marcin Szewczyk	PL84************1762	\N	\N	EUR
354	95c31eee-e37b-4b61-a866-2c75cbee9e75	Michelle Cooper	GB80NWBK96408597175298	\N	\N	EUR
355	6d603512-d636-49e7-ae8a-18c9ce7e3408	Patricia Wright	GB45LOYD43406166592539	\N	\N	EUR
356	6e5398a8-940e-403d-a809-edea8ea75d36	Heike Becker	DE34325802895749348618	\N	\N	EUR
357	a41e31ec-714e-48f9-a414-5e819b82071f	Karin Bauer	DE14121673866712529165	\N	\N	EUR
358	4cc39176-3acc-4f4a-a5ca-febfafa8a6dd	Andrew Lee	GB36NWBK81024997513843	\N	\N	EUR
359	ec03d35f-3c78-4fa6-aaee-4e1a3461c891	Jessica Mitchell	\N	123079614590	021000021	USD
360	e7e19ccd-7258-4e02-a5ef-9804fda4c332	Pooja Reddy	\N	160648900701	\N	USD
361	24f46084-d063-4389-ad3e-e7a85f583981	Sergio Fernández	ES6597320756372476747882	\N	\N	EUR
362	bc74160a-f2e8-4ecd-a70a-337e72269efe	Michael Johnson	GB37NWBK64490015904130	\N	\N	EUR
363	ac609766-6243-414b-a548-f7a966eb1b82	Jürgen Schäfer	DE62155835115369778991	\N	\N	EUR
364	36d01d49-3f4d-471c-a564-90481e6ab5b9	Dewi Susanto	\N	157231954590	\N	USD
365	35377d14-99fa-4108-a3d8-3e6311e9e819	Eko Nugroho	\N	633123187453	\N	USD
366	0a02403c-f9d5-4079-acbe-6895b7c4c1a2	Rafael Delgado	ES5694203570899019613349	\N	\N	EUR
367	43960971-1f7e-483d-a73d-9c32acfea441	Mark Harris	\N	915141479988	111000025	USD
368	bdf21575-c7f2-43a9-adf6-4e5b468cce6c	Magdalena Nowak	PL14175333008838134736290621	\N	\N	EUR
369	15b8eb28-e4ec-4216-a99f-44f4c12da928	Anthony Lee	\N	825782431017	026009593	USD
370	9a027de8-c3f9-4972-a32e-d502d10016cf	Michelle Martin	GB13LOYD60699833480971	\N	\N	EUR
371	78555b82-6b93-4147-a501-0149e2cf83fb	Jan Gołębiowska	PL68123608553122769442075135	\N	\N	EUR
372	c1edeb9d-7a3c-42f3-add2-c1db92c317dc	Ángela Ramos	ES0538787072893259145316	\N	\N	EUR
373	46138d4c-b09e-4e7e-abcf-ebe5a722e8f9	John Lewis	\N	138836771089	111000025	USD
374	5be871a7-e5c6-4fdb-a892-d895a111182e	Sarah Parker	GB80BARC97825749396300	\N	\N	EUR
375	fc75d3bd-ec80-4ab0-a759-858a190444b2	Indah Rahayu	\N	23293788475	\N	USD
376	8d4b06d2-78b9-4295-a5b6-e99543f6efb8	Cristina Rubio	ES7576235555482469227171	\N	\N	EUR
377	679d777c-cad4-4d0d-a363-c70168aab5dd	Cristina Jiménez	ES1628661651477994344492	\N	\N	EUR
378	2c34be67-31ed-4062-a402-af0f39eac3dc	Matthew Evans	\N	526233666689	021000021	USD
379	4d9c516c-6073-45a6-abab-e9d324b7f2e1	Silke Weber	DE70396233879297589188	\N	\N	EUR
380	9748b515-b0ab-4c68-a8ea-f8165f84a232	Małgorzata Stępień	PL55215022547213147989466370	\N	\N	EUR
381	c403179d-698d-4f1d-afa4-8778a1ceb404	Lakshmi Reddy	\N	718646290940	\N	USD
382	4046acc6-a2f1-4045-a4cd-f36d0112bc04	Begoña Pérez	ES4963064474578865672785	\N	\N	EUR
383	a9f7997a-ad17-4f8b-a02f-e31eb56a9a43	Joshua Mitchell	GB80NWBK37652741493633	\N	\N	EUR
384	0aff395c-a6d4-482a-a696-ae6278b44954	Karen Murphy	\N	700892879556	111000025	USD
385	8832959e-656e-4aec-aee5-e4bb47ec3f82	Małgorzata Szewczyk	PL85213897528084255613321041	\N	\N	EUR
386	87a6d42c-8f6c-4fd7-a6d8-7cadcee0a3d1	Pilar Fernández	ES5563649102422417796715	\N	\N	EUR
387	bc1077d8-8fb9-4319-ad3b-135cde5d6087	Elena Castro	ES3746508051518524283799	\N	\N	EUR
388	95340d27-59fc-4b0d-a5fa-50da723f13ed	Carol Smith	GB91NWBK85977259280181	\N	\N	EUR
389	e49d66e2-d59f-4ffa-aad9-fc73a209461b	Agus Simanjuntak	\N	155615258390	\N	USD
390	e46dfc7f-9ef0-4dcd-a498-825aab89b6fd	Putri Setiawan	\N	904750282930	\N	USD
391	73446025-0d53-481c-aaab-89528957f01a	Kavita Singh	\N	324119829293	\N	USD
392	942e6407-61b8-482f-a2a2-ab1373434977	Joanna Urbańska	PL34192194841117198801668297	\N	\N	EUR
393	b8eb3517-ac66-4392-a54f-a413945f00f5	Ankit Joshi	\N	908443271724	\N	USD
394	65004ac7-94d5-4cac-a74f-a773717c178f	Susan Walker	GB55BARC12346462389436	\N	\N	EUR
395	b6dc3f5d-aeb5-47c8-ab3d-ac51dc1e17c0	Meera Khan	\N	192489476327	\N	USD
396	b444e81a-1499-44ee-ae5e-f4cffb97f783	Íñigo López	ES6853459215445416526073	\N	\N	EUR
397	fbbe1522-d2f0-49c2-aa81-37fafdcdd389	Michelle Lewis	GB20LOYD71885160173497	\N	\N	EUR
398	27e31898-1c81-4bfe-a15c-302c7eeb29a3	Elizabeth Taylor	\N	180369410994	111000025	USD
399	ced1e0db-4e2d-465a-a397-5c47f4b79ff9	Hendra Susanto	\N	133470273502	\N	USD
400	1e14ab7a-1360-42bb-ac93-11e7ab7870c8	Birgit Weiß	DE91233861563960603663	\N	\N	EUR
401	73aea28b-d6e1-4521-a8f7-8356a96d19a4	Ursula Köhler	DE14169847246338004537	\N	\N	EUR
402	96166ddb-fc9b-4fec-a48e-1f690ac0d512	Thomas Groß	DE70761878358832814606	\N	\N	EUR
403	fdfb66fa-1ac6-4bfb-a2f4-94e603f22da2	Agnieszka Dudek	PL41************8987	\N	\N	EUR
404	c7b160f1-2d79-4dd9-a730-5d0bbb5f978b	Ángela Navarro	ES9342227706883053367333	\N	\N	EUR
405	5f6a1b1e-67c3-42d3-ac5d-e58f3b6d48bf	David White	\N	76332507677	111000025	USD
406	067182b9-e723-455b-a52d-d49c19955400	Indah Setiawan	\N	143666079783	\N	USD
407	5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	Indah Rahayu	\N	561575569971	\N	USD
408	58f32203-1e56-42f1-ad01-42c78dae12b7	Sanjay Patel	\N	90226540853	\N	USD
409	0dc5bf6e-affd-4d4d-ab63-604999630b73	Sanjay Desai	\N	519577561640	\N	USD
410	46f4f408-c26c-4dfc-ab18-d17d62a7a2a0	Patricia Turner	GB89LOYD96808431966071	\N	\N	EUR
411	b49418bb-54e0-40d9-aad3-8be137181882	Sabine Schmidt	DE86258210314430235616	\N	\N	EUR
412	662ad67d-934a-49aa-adaa-e17f0c49ba01	David White	\N	403370553972	021000021	USD
413	61054430-c5a4-47c8-a1e0-23df0cad069e	Cristina Álvarez	ES4396385874319750553429	\N	\N	EUR
414	74b08602-0a1f-4625-a077-4b73ab6a65b6	Joanna Wróbel	PL39116136611702804732026855	\N	\N	EUR
415	a5f33c4c-ff49-43fc-a14c-10ad75ea76d5	Małgorzata Kowalczyk	PL23282363639268757383988780	\N	\N	EUR
416	1a6f0a17-0456-4cb4-afd3-032b8fb9a84b	Meera Desai	\N	369779039622	\N	USD
417	6b0e4c8e-0c22-4662-a0c8-1a44c741834c	Mary Brown	\N	131452480375	021000021	USD
418	80a3b579-d414-4360-a9ba-09ff8bac0582	Magdalena Nowak	PL30272159385098727510908150	\N	\N	EUR
419	3a288cca-153f-4288-a3ae-b5049cd59e86	Ángela Moreno	ES7584095753795740969260	\N	\N	EUR
420	f72e00c8-ed3c-43cf-a2e0-806169624617	Joshua Jones	\N	914484948127	111000025	USD
421	a0333a17-a5a5-4150-a8a4-9d24f66915f1	Michael Turner	GB52NWBK58035469596972	\N	\N	EUR
422	36aafd8f-1d04-4198-a7d1-b468fa14d001	Siti Santoso	\N	11478272879	\N	USD
423	660e72e7-0dfd-45b5-a9cf-19fcd58ad348	Krzysztof Kaczmarek	PL48249755134765698401716967	\N	\N	EUR
424	1c5534a9-fdd7-42c3-acf5-28eb8326c51f	Pilar Rodríguez	ES2343722020183034701856	\N	\N	EUR
425	5a6fc438-8fab-454c-a9c1-9bdcbc6e20b2	Klaus Hartmann	DE90635877625098850106	\N	\N	EUR
426	2683bce1-0fcd-4fa3-af93-058e7185ab2a	Agus Simanjuntak	\N	25877511788	\N	USD
427	1053502c-4979-4975-a68f-a0a1dcd9833a	Jessica Walker	\N	166009183555	111000025	USD
428	5aa98a89-6fb0-4489-ad00-a0f175a2c786	Barbara Sikora	PL63************0365	\N	\N	EUR
429	ae835622-a793-4fc7-a874-5c5ffb5bd4d1	Pablo Ruiz	ES7543138453388300981913	\N	\N	EUR
430	e0e8a1a8-f424-4308-ade3-0db05a53ef43	Steven Taylor	\N	566705557310	021000021	USD
431	0237cfb0-b9ca-4316-a86d-7f86c7608109	Anna Sokół	PL32207493578316043995062038	\N	\N	EUR
432	50c3ed11-6d2c-4a87-adfc-78b7cf467098	Pooja Mehta	\N	771387238699	\N	USD
433	59b874cc-20c5-412c-af41-e8e1cec81748	Uwe Hartmann	DE89267126057671979564	\N	\N	EUR
434	2f103f91-e3c4-478e-a96a-20a17196beb7	Kenneth Anderson	\N	533011312587	111000025	USD
435	8239d4ce-e1b2-49e2-a943-383e6c0fce22	Patricia Smith	GB45LOYD49589188035239	\N	\N	EUR
436	099e941c-7db1-4d88-a974-bc125e39be38	Carmen Sanz	ES3485183312417445790663	\N	\N	EUR
437	4e2a9849-4502-468b-a435-3f7f2a2b9907	Rafał Kubiak	PL96103787396341286961838124	\N	\N	EUR
438	def0fa8f-f2a2-4df1-a939-01fe767770da	Rina Simanjuntak	\N	333386730366	\N	USD
439	111fccf1-be5b-4146-a117-20dd23f52fa4	James Adams	\N	95319832594	021000021	USD
440	60feb0e5-0188-4b67-a447-9692e474676b	Joanna Baran	PL59180172177810362878088020	\N	\N	EUR
441	6183e0b9-0a7c-49ce-aee9-7da633990f67	Siti Rahayu	\N	494387926621	\N	USD
442	7bd36444-033c-4e02-aae4-bcfb36bcf6aa	Łukasz Zając	PL55208604903248479287530246	\N	\N	EUR
443	16dbdbb1-bc12-4de3-a25d-a37263d47bdb	Michael Neumann	DE86705725642246475634	\N	\N	EUR
444	2326665b-10de-4705-a2dd-82f3fd47bb19	Barbara Krawczyk	PL13258763373545953269453836	\N	\N	EUR
445	1e5bca5f-1ce7-48a9-ad44-86d528bdb39d	Joshua Cook	\N	415378141337	111000025	USD
446	1bb5f62a-a371-4772-a666-de00b3e6244a	Anna Król	PL68272383128655536444822679	\N	\N	EUR
447	ddd15015-1b5f-4416-a045-ea447e65fbb0	Ewa Gołębiowska	PL10128295162793085668875160	\N	\N	EUR
448	0f006bbb-2524-417a-a84e-344d9052deaa	Renate Schneider	DE66481093646085519363	\N	\N	EUR
449	b3ff057a-2a53-4f5b-aac0-834e70b3e429	Elżbieta Sikora	PL23164401685143600617769188	\N	\N	EUR
450	c22b6519-7562-402c-a28b-533f3ceecff3	Stanisław Mazur	PL57135100901681801874672731	\N	\N	EUR
451	0bda0747-a73d-448f-ac18-eb2172e61c10	Jennifer Harris	GB58LOYD95843472362594	\N	\N	EUR
452	207a8034-52e5-483f-aeb0-1c1748d3f546	Anna Koch	DE66211047011040981187	\N	\N	EUR
453	5566d51b-ecd3-4417-aa69-d3b2a1558da4	Matthew Wilson	\N	214168279407	111000025	USD
454	279eda85-04df-4f71-a168-8227b51c019b	Joshua Harris	GB56BARC80084755292537	\N	\N	EUR
455	d0d24bf5-0cbb-4e96-a6b0-7debfb4ccc06	Lakshmi Nair	\N	64202684096	\N	USD
456	7d576ec6-0b70-472c-afc1-547855e1cab8	Jürgen Schwarz	DE59135357335320232372	\N	\N	EUR
457	e9acb565-fb87-4f77-a4f9-02bb50cba235	Susan Parker	GB28NWBK93567970127442	\N	\N	EUR
458	513c8265-8fd4-4593-a305-f630dc6103fe	Lars Neumann	DE95731598161893757636	\N	\N	EUR
459	91b59847-3112-4d87-ad65-d091cff569ee	Stefan Hofmann	DE80733657985597130144	\N	\N	EUR
460	9d545a6d-b3ab-4b3b-ae2f-ee287a2e0556	Rina Pratama	\N	772275425445	\N	USD
461	e59ba5ee-5b2c-4a69-ac7c-013a1c6ebc5e	Putri Setiawan	\N	316419443675	\N	USD
462	a918a555-4355-407a-adb3-9b5e682ed323	Matthew Campbell	GB84LOYD83148199385870	\N	\N	EUR
463	94e70e2f-eb83-442a-a58e-d4593db5d9f1	Thomas Young	GB46NWBK87721516082254	\N	\N	EUR
464	8dea2b32-17e7-4df8-a54f-c6583fbd7dab	Heike Fischer	DE70739577534179153593	\N	\N	EUR
465	1313a180-db58-4a02-ac90-24e49c5a86e1	Arjun Rao	\N	343730587520	\N	USD
466	0a28efcc-c46a-4162-a3ac-3e36d16f477d	Uwe Weber	DE13704316884805347634	\N	\N	EUR
467	4f8fd986-d702-4250-a876-8fe609e62f6b	Juan Vázquez	ES7164359461767309179381	\N	\N	EUR
468	6861bbd8-83c6-4f68-a9e9-4e3d8e23bf76	Patricia Green	GB37NWBK36286974158976	\N	\N	EUR
469	fb95cf03-6e73-4e34-a73c-41d5f325bdcd	Priya Sharma	\N	666381682725	\N	USD
470	ddd91e2f-3810-420c-aa94-bab1686aa74c	Eko Wijaya	\N	122810872962	\N	USD
471	936a8cf8-a40c-4516-a6b0-e37b9301f111	Ankit Desai	\N	287705482487	\N	USD
472	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	Dewi Setiawan	\N	699198643077	\N	USD
473	94d3cc94-ca55-48f5-af90-f8af23834bf4	Agnieszka Urbańska	PL55285133352512735882580866	\N	\N	EUR
474	dddac181-2d4d-4655-a579-a9ac5f40c3d1	Kimberly Phillips	GB71LOYD20359739141296	\N	\N	EUR
475	6d835c5d-5f18-4e28-a2a9-00807addad36	Günter Schwarz	DE12454391372312535639	\N	\N	EUR
476	d4058822-f143-40e4-a4e7-dbea4d0edd61	Emily Green	GB25NWBK27747412677898	\N	\N	EUR
477	906e15ee-1ace-4508-ae66-da5b024b0fad	Krzysztof Górski	PL69247744112564615283690098	\N	\N	EUR
478	5e38c685-ea7c-4298-a48a-00565e6dcba4	Klaus Klein	DE71************0434	\N	\N	EUR
479	f8fe332b-f405-4d18-aa66-06a83c967cb9	Meera Mehta	\N	659382338888	\N	USD
480	9385fa09-8e90-465c-ae90-bc00737a94f7	Pooja Sharma	\N	75857464255	\N	USD
481	9bd470de-9223-439c-a59b-de37ed193f8e	Ashley Clark	GB53LOYD48379122859837	\N	\N	EUR
482	0e8afc78-12a8-4915-a25c-5e90043f794c	Jennifer Bailey	GB30BARC75203196922871	\N	\N	EUR
483	e81a5a03-92e2-4a40-afc3-658f46779455	Isabel Molina	ES5493305674512707196686	\N	\N	EUR
484	e7ac2d5d-356b-4006-adea-517dfbce4ff0	Nancy Davis	\N	700655145845	021000021	USD
485	ffd94855-54b5-4916-a149-d5484972da7b	Sarah Mitchell	GB37NWBK68034156806405	\N	\N	EUR
486	18b3de7c-bd2b-43dc-ab62-ca09dcb5e60c	Suresh Gupta	\N	219907185868	\N	USD
487	d0b55ec5-aba4-4086-aa37-0703c3bdd649	Steven Cook	GB55NWBK13759187111813	\N	\N	EUR
488	2907a075-c40c-4605-a33d-270624e65482	Rafał Bąk	PL14229553575611890998517291	\N	\N	EUR
489	4521fedc-67ac-4dad-ae32-a4dde53f1871	Rahul Khan	\N	39970295355	\N	USD
490	2255bd65-3bf6-4b96-aa6b-0f0269c23b30	Holger Schulz	DE50462666667741234907	\N	\N	EUR
491	b3dd299a-686c-4e41-a9ce-a2919198bccc	Sri Lestari	\N	859096376555	\N	USD
492	49c334f0-2bb9-44f2-a5c3-5ef2ab510d87	Dolores Gómez	ES7817633028395530568136	\N	\N	EUR
493	6b4ed850-4c3f-43c8-adbd-6e4e2fed35d0	Mary Morgan	GB83BARC60815576646868	\N	\N	EUR
494	9fff6290-a013-49d6-ace9-90d992ad349f	Ewa Rutkowska	PL63124104275620180286206277	\N	\N	EUR
495	948931ba-d508-4e89-a8d9-6e656c33cf57	Isabel Ramírez	ES6434853008757960841935	\N	\N	EUR
496	6af82c01-f5cb-46ff-a4e1-b03c25171399	Sri Santoso	\N	654813926631	\N	USD
497	76230024-1a76-4ae1-a2be-0f2fc33ee86d	Arjun Chopra	\N	700789129713	\N	USD
498	b3dc255d-a085-46ce-a533-d61bbcb8db9a	Vikram Khan	\N	335229592391	\N	USD
499	b6afdd07-9d77-47c7-ab74-d0a4b537b248	Sandra Jones	\N	864115966529	111000025	USD
500	c934da40-2aca-437b-acf5-76aad46bc530	Agnieszka Sokół	PL47198440125599993093466231	\N	\N	EUR
501	5265cca1-dcf8-4e34-ad73-e2e4ed6ddb77	Joseph Robinson	GB14NWBK52285869582342	\N	\N	EUR
502	6855d563-c4a0-4995-a0b9-5f1cf5f909be	Zofia Urbańska	PL65250156952717731218801992	\N	\N	EUR
503	9bf7a84a-8dcb-47a7-ab33-f100d11d4ffb	Arjun Chopra	\N	960176623851	\N	USD
504	553d4668-f6bb-4211-af97-bfed5aba24d0	Charles Stewart	GB51BARC52845841130807	\N	\N	EUR
505	f862dc25-ba3a-4d67-a508-436b952856b6	Lars Zimmermann	DE06670963010544968392	\N	\N	EUR
506	31316252-36fa-4b79-aafb-680a5200fd03	Karen Rogers	\N	166815264583	026009593	USD
507	0b6565ad-5a9f-4fb5-a543-a7feb4ef01af	Andrzej Szewczyk	PL21271270827099486856251164	\N	\N	EUR
508	1e3aa949-d046-4903-a25f-bba108a119e8	Carlos Rubio	ES1853763197645023518780	\N	\N	EUR
509	605de886-812a-40fb-a8bb-9d3da1c13d23	Donald Nelson	GB62BARC16881692968632	\N	\N	EUR
\.


CREATE TABLE public.payouts (
    id bigint NOT NULL PRIMARY KEY,
    worker_id uuid REFERENCES public.workers(id),
    amount numeric(10,2),
    paypal_email text,
    paid_at timestamp with time zone
);

COPY public.payouts (id, worker_id, amount, paypal_email, paid_at) FROM stdin;
1	e0e8a1a8-f424-4308-ade3-0db05a53ef43	160.93	\N	2023-01-05 06:38:05+00
2	b696cda4-186d-4c96-a469-71625fbd3f73	204.5	andreaszimmermann8136@yahoo.com	2023-03-23 11:22:21+00
3	fc75d3bd-ec80-4ab0-a759-858a190444b2	220.58	\N	2023-08-22 10:56:38+00
4	b33c9bf2-ff51-4ef4-a4cc-53089f1d1524	146.25	\N	2024-05-07 17:38:28+00
5	60632566-c527-4ebd-a08a-b6f5e65e5952	55.35	\N	2023-03-07 04:17:37+00
6	741aa5e7-331a-4496-a04b-3ae44a6998aa	38.18	\N	2024-02-23 16:58:47+00
7	94ec09e0-10f9-4bfa-adcb-dbb015919a67	48.42	\N	2023-01-19 05:28:14+00
8	ddd15015-1b5f-4416-a045-ea447e65fbb0	137.54	jorgwolf@gmail.com	2024-03-20 09:46:09+00
9	cdc7bd0f-dc71-4d92-a608-f4a5a4dde349	238.73	\N	2023-12-15 23:03:21+00
10	c39b1e26-7566-418a-af83-27cd8ebf013d	70.57	\N	2024-04-24 03:50:23+00
11	627e2efd-dee5-47d8-ac6d-579cb70504ce	145.08	\N	2024-03-21 16:44:09+00
12	7d442eda-2de1-4993-a198-f4495ef2909c	34.51	\N	2023-11-30 01:26:42+00
13	e214005c-e689-4a7e-a911-fd50d79cbd1c	17.91	\N	2024-07-13 19:54:07+00
14	76ffde6f-f9de-4da8-aeb9-ec27fa9ed0b2	101.51	gunterklein892@gmail.com	2024-02-25 06:07:22+00
15	a940e274-c58d-4ca7-a111-4c36db761f61	167.02	\N	2024-06-22 23:36:37+00
16	905dd2c0-b561-4a7d-ad44-e353de51fc45	29.57	\N	2024-02-05 13:30:48+00
17	9b271842-7c83-4c5f-a1df-d775c16a5f3b	225.44	\N	2023-09-26 11:50:04+00
18	b0dc24be-d967-476c-a235-5b68601dcfc0	238.83	\N	2024-05-29 11:41:55+00
19	b9cbd72a-5a32-48d3-a901-9b880cb61fa4	205.37	\N	2023-01-12 01:07:34+00
20	6324ac23-ef67-455b-a760-927403bad3bf	33.16	ursula_schafer8914@gmail.com	2024-03-29 03:22:34+00
21	a41a4a37-c14a-42b4-ac3a-0a5ca557d41c	178.0	\N	2024-01-26 12:18:36+00
22	8e675740-b183-4851-a1e7-dbf47bc11695	46.01	\N	2023-06-11 12:52:09+00
23	0f006bbb-2524-417a-a84e-344d9052deaa	101.66	\N	2023-09-15 06:02:05+00
24	36aafd8f-1d04-4198-a7d1-b468fa14d001	195.94	\N	2024-04-21 20:04:34+00
25	b597720a-becf-4171-acef-1f2f946fd010	248.55	\N	2023-01-23 14:52:55+00
26	679d777c-cad4-4d0d-a363-c70168aab5dd	144.25	cristinajimenez8424@gmail.com	2024-07-17 23:57:24+00
27	fd1fc273-f7e0-4be5-a5bb-b8935e7ba8ca	238.53	\N	2024-06-25 06:54:56+00
28	f76b3919-57c6-4df3-a694-615411257111	75.04	\N	2024-03-08 07:33:00+00
29	192a21b4-4303-4f0b-a1e9-7d2e40a89469	46.66	\N	2023-01-17 18:07:29+00
30	81ddb4f7-664b-4d38-a4bb-31ca83612a64	115.96	\N	2023-12-08 17:23:20+00
31	67572e57-056e-4745-a1ed-c889ff44ec73	212.29	\N	2023-01-03 09:18:44+00
32	53390c9f-0468-406e-a305-80d4518f96d3	56.87	silkekohler1008@outlook.com	2023-06-14 12:59:28+00
33	739fb741-4235-4a40-a027-b84f38e5d91f	117.61	\N	2024-02-22 12:47:07+00
34	ad2ed871-08ae-455b-a529-f4cae555b8df	18.35	\N	2024-06-19 21:59:15+00
35	c1edeb9d-7a3c-42f3-add2-c1db92c317dc	159.98	\N	2023-04-20 23:21:09+00
36	183a89f9-8658-4149-a318-21ce24a8a366	169.5	\N	2023-03-18 00:26:46+00
37	b6afdd07-9d77-47c7-ab74-d0a4b537b248	50.97	\N	2023-09-21 02:56:38+00
38	e46dfc7f-9ef0-4dcd-a498-825aab89b6fd	151.86	putrisetiawan5357@yahoo.com	2023-02-07 18:38:11+00
39	b6dc3f5d-aeb5-47c8-ab3d-ac51dc1e17c0	117.72	\N	2023-01-14 09:06:51+00
40	31316252-36fa-4b79-aafb-680a5200fd03	233.07	\N	2023-09-20 11:29:40+00
41	b3113470-35d6-45ac-a6f4-ed23bf20c090	95.52	\N	2024-04-30 07:59:23+00
42	111fccf1-be5b-4146-a117-20dd23f52fa4	211.0	\N	2024-04-16 07:25:38+00
43	444cb71d-46c7-449e-af60-298a55516ef7	58.36	\N	2023-09-12 13:03:50+00
44	b079215b-32de-47c5-a2fa-9fd7bf2aac73	248.0	sabine.hofmann@yahoo.com	2023-03-29 20:04:16+00
45	ce49820a-ae72-4991-a120-975f37b5f66a	144.73	\N	2023-05-02 03:17:11+00
46	f45eed15-b5c1-41dd-aed9-983afdb8343d	178.19	\N	2024-06-11 13:35:02+00
47	53390c9f-0468-406e-a305-80d4518f96d3	145.64	\N	2024-08-06 13:25:35+00
48	f388983d-95b2-4591-a2ea-81a3ad2f1354	107.81	\N	2023-06-13 02:50:19+00
49	3252b045-2744-4db7-a2e7-3d79c497ffa3	20.54	\N	2024-08-25 16:19:31+00
50	c8a3a2ac-1b5b-4743-af90-7d06f65c9c79	232.47	susan.lewis@gmail.com	2023-12-13 18:07:45+00
51	fdfb66fa-1ac6-4bfb-a2f4-94e603f22da2	242.83	\N	2024-04-08 08:54:14+00
52	b079215b-32de-47c5-a2fa-9fd7bf2aac73	48.79	\N	2023-07-02 14:23:46+00
53	d01b195a-498a-4df1-a986-e8632be8907a	52.62	\N	2024-02-05 22:07:10+00
54	f9d87731-6b9c-4fd0-a9f2-a57c7964a2e3	138.12	\N	2023-07-04 16:50:40+00
55	50c3ed11-6d2c-4a87-adfc-78b7cf467098	105.53	\N	2023-07-07 08:47:34+00
56	a1e982d5-521a-4ca5-ae06-814ffadcd9e1	175.52	sabinerichter6881@gmail.com	2024-03-01 06:37:19+00
57	6a165c43-76cf-47ae-a867-8a5a1f902e55	100.11	\N	2023-11-06 04:23:05+00
58	0e95117a-162e-41cc-aa01-1e328fe0dbc6	13.56	\N	2024-03-25 04:20:06+00
59	30bdf4fd-55eb-4fb6-abac-2003260059d1	176.83	\N	2023-04-16 05:40:54+00
60	cec0db0c-6b2d-4a19-a2b7-b772b4c7865f	192.97	\N	2023-03-29 16:56:14+00
61	23ec48ef-4b25-4410-ac5f-937377f03715	138.3	\N	2023-06-01 12:49:43+00
62	00b71b1a-4c5e-4d7b-a5e4-5710fc7deab2	217.82	andrzej_baran4802@gmail.com	2024-08-30 06:51:37+00
63	76230024-1a76-4ae1-a2be-0f2fc33ee86d	164.77	\N	2024-06-06 23:19:47+00
64	1496e24c-77cb-4fca-a7cd-e018bbad0717	33.75	\N	2024-06-20 22:48:35+00
65	fdfb66fa-1ac6-4bfb-a2f4-94e603f22da2	243.0	\N	2024-05-08 16:29:01+00
66	e7597eb3-3b84-4018-ae61-17a744ac4843	94.24	\N	2023-05-06 18:56:15+00
67	4ac3dbae-fede-47b5-a37e-3ab13ac9e062	43.88	\N	2024-07-25 05:13:31+00
68	d4058822-f143-40e4-a4e7-dbea4d0edd61	40.05	lars.schmidt1190@gmail.com	2023-10-06 23:35:05+00
69	b8986249-7b56-4d4c-a19c-a7b9d016edec	246.19	\N	2024-04-22 13:03:33+00
70	c50f852f-3584-43c5-a56b-9f0b306a20ea	136.53	\N	2024-05-02 03:53:24+00
71	15b8eb28-e4ec-4216-a99f-44f4c12da928	30.88	\N	2024-03-27 03:11:27+00
72	31316252-36fa-4b79-aafb-680a5200fd03	230.4	\N	2023-05-18 03:03:46+00
73	fabe3156-0844-4086-a9a7-aed39de11c7f	130.09	\N	2024-07-17 20:28:42+00
74	d7d638fb-35b5-4f4a-a37a-2e71b167a9e2	175.57	maria_dominguez@gmail.com	2023-03-25 19:31:41+00
75	d91801b4-3552-4684-afe7-b1fa781b9e8f	150.83	\N	2023-06-07 04:35:32+00
76	25d303a9-fd7d-49dd-a48e-66a94959248b	10.81	\N	2024-01-01 22:39:15+00
77	a940e274-c58d-4ca7-a111-4c36db761f61	57.41	\N	2023-07-13 02:54:50+00
78	9e35518b-6e71-43a1-a0be-944c4affa39c	10.26	\N	2024-07-28 10:01:58+00
79	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	137.39	\N	2023-05-08 21:08:11+00
80	62e0a3fa-b5da-42d9-a90c-4617037daebd	175.35	silke.gross@yahoo.com	2023-02-21 16:15:32+00
81	a7ca36ef-d0f0-4761-a00e-b4abe155c91e	17.37	\N	2024-08-20 00:38:27+00
82	ad8d9225-4666-43a7-aeec-b5782edf5ede	59.64	\N	2023-05-11 04:11:31+00
83	1053502c-4979-4975-a68f-a0a1dcd9833a	62.09	\N	2024-03-12 09:13:09+00
84	ce49820a-ae72-4991-a120-975f37b5f66a	133.91	\N	2023-12-12 10:26:35+00
85	5be871a7-e5c6-4fdb-a892-d895a111182e	33.94	\N	2024-02-27 11:30:20+00
86	d8efc975-9ac6-4452-af75-013d0ee60d44	165.45	karinweiss1117@proton.me	2023-10-07 20:11:17+00
87	0547684d-0ceb-4dcb-a626-b1e927150c39	147.37	\N	2023-10-08 14:25:30+00
88	1843d416-5367-448f-a32f-caac9607a41b	87.42	\N	2023-11-08 19:00:13+00
89	13d85868-a36e-4a22-a421-bf9c8c9a72c4	54.68	\N	2024-06-01 05:54:52+00
90	0d41f796-b799-4eec-a674-7158afb8d0e3	229.27	\N	2024-03-18 21:01:09+00
91	28dae449-1fa9-4f55-ae90-5c84a1031e69	249.31	\N	2023-09-04 01:44:24+00
92	127ba4c3-950a-4ae4-a09e-e0efd19442f0	159.73	peter.schulz7424@gmail.com	2024-04-12 23:58:45+00
93	cc7839d3-0176-4447-a27b-cafca91a63ab	25.74	\N	2024-08-11 15:43:35+00
94	b7923269-9088-4d6e-ac82-a735b9d0fa1a	156.47	\N	2024-05-24 20:21:51+00
95	629c257e-ffd9-4ecf-a8a0-daa4369cd095	38.58	\N	2023-03-30 00:31:13+00
96	9aa174f3-cc30-44de-add4-3d390d76a6cc	139.31	\N	2023-03-04 00:04:32+00
97	c7b160f1-2d79-4dd9-a730-5d0bbb5f978b	40.05	\N	2024-06-07 12:32:50+00
98	431252d9-e5e9-479a-a926-2c9b13b42049	80.01	richardedwards912@gmail.com	2023-07-26 14:23:22+00
99	5c83ca9e-2864-4e0d-ae1e-3bf109db82e7	190.05	\N	2024-07-14 09:27:29+00
100	c403179d-698d-4f1d-afa4-8778a1ceb404	17.91	\N	2024-07-12 06:13:20+00
101	6e5398a8-940e-403d-a809-edea8ea75d36	28.93	\N	2024-04-07 05:27:33+00
102	06b91f00-fea7-4c0f-a56c-5b36af193600	111.38	\N	2023-07-18 10:51:08+00
103	84f4532c-3a30-44fe-a98f-e1040b3993ee	158.31	\N	2023-01-20 05:46:36+00
104	679adbf6-93b2-4bbf-a35a-136da71e3d5f	226.31	monika_schafer1570@proton.me	2024-02-11 00:21:45+00
105	8e49d942-592c-4306-ae8b-e84578be77e0	34.44	\N	2023-01-21 20:54:34+00
106	e1f50cfb-45f5-4c3f-a8e7-c8da4ec5f8bd	116.71	\N	2024-03-03 07:31:29+00
107	62eeeeb6-cd1d-4489-ac01-891abad238c2	167.98	\N	2024-01-06 03:29:41+00
108	192a21b4-4303-4f0b-a1e9-7d2e40a89469	179.59	\N	2024-03-31 19:35:08+00
109	46f4f408-c26c-4dfc-ab18-d17d62a7a2a0	79.98	\N	2024-04-19 15:09:25+00
110	ea546696-be25-4429-a741-66f21ce2142b	140.75	andreaswolf@gmail.com	2024-02-05 14:04:30+00
111	c8a3a2ac-1b5b-4743-af90-7d06f65c9c79	236.29	\N	2024-09-09 11:05:24+00
112	94e70e2f-eb83-442a-a58e-d4593db5d9f1	178.47	\N	2024-08-14 17:32:25+00
113	c7b160f1-2d79-4dd9-a730-5d0bbb5f978b	149.41	\N	2024-04-01 19:07:56+00
114	b696cda4-186d-4c96-a469-71625fbd3f73	14.43	\N	2024-05-08 03:18:45+00
115	53853e21-8b84-4e39-a8f5-f612c674fd39	214.45	\N	2024-07-26 17:44:06+00
116	8a771c29-dbee-44c9-a833-85b572924b29	134.7	sabine.koch6495@gmail.com	2024-01-20 07:35:29+00
117	e4ab1f1b-6d46-4602-a7ce-216f01606716	188.62	\N	2023-06-11 07:08:07+00
118	00b71b1a-4c5e-4d7b-a5e4-5710fc7deab2	226.49	\N	2024-01-11 05:01:25+00
119	cad3954f-c75a-401c-a558-ed63c981ad2c	114.49	\N	2023-12-26 02:26:19+00
120	ac193fb1-e731-4de7-a361-cbd53ccba0ec	181.49	\N	2024-02-26 03:15:21+00
121	678b9de5-b9b8-4216-aeb7-f7ad50d602f3	115.2	\N	2024-01-07 15:59:34+00
122	3292cc83-6109-4e54-aaf2-90f4f7ddfed5	112.77	jennifer.king5555@outlook.com	2023-04-23 21:30:19+00
123	36d01d49-3f4d-471c-a564-90481e6ab5b9	184.49	\N	2024-02-16 02:32:58+00
124	a41e31ec-714e-48f9-a414-5e819b82071f	105.3	\N	2024-06-01 20:57:03+00
125	b0dc24be-d967-476c-a235-5b68601dcfc0	58.85	\N	2023-11-18 13:24:17+00
126	cf6c8743-f091-4ecd-a7ea-fcde1670dad3	160.58	\N	2024-04-10 20:19:24+00
127	d2661c40-3191-4679-ae02-aae7eee21f8f	6.87	\N	2024-05-20 06:52:29+00
128	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	197.72	wolfgang_bauer@gmail.com	2024-02-02 20:53:20+00
129	a5d13da5-2076-4ada-a8b3-d52c7a54f0cc	53.38	\N	2023-08-19 00:45:32+00
130	e4ab1f1b-6d46-4602-a7ce-216f01606716	154.1	\N	2023-12-17 19:54:56+00
131	adc7b942-bc7f-4556-ad72-16dda725a9a3	122.45	\N	2023-12-23 14:40:52+00
132	9589b0e2-38b5-4791-a341-47db31c259a4	149.11	\N	2023-07-29 22:52:18+00
133	c5ce537f-4354-4855-a815-cb0cf6a6997c	63.26	\N	2024-07-08 14:45:17+00
134	7c31842a-2173-43a6-ab55-a69780e83d53	190.24	kennethharris5383@yahoo.com	2023-11-16 07:48:43+00
135	36590b54-5f14-4772-a46a-e6899fc5594d	40.34	\N	2023-07-11 19:38:28+00
136	4947df10-e8b7-449c-a511-7f1eb9cf8a6e	88.4	\N	2023-02-19 17:17:58+00
137	e4b7c423-bbd7-461c-a917-32d835fcb4ea	48.12	\N	2023-09-09 16:12:38+00
138	95340d27-59fc-4b0d-a5fa-50da723f13ed	128.29	\N	2023-06-06 10:56:41+00
139	9dbdb727-98f0-4780-a6a5-ab860fc51aea	202.44	\N	2024-03-29 05:08:37+00
140	9aa174f3-cc30-44de-add4-3d390d76a6cc	245.04	birgitschroder@gmail.com	2024-08-26 12:34:58+00
141	17752952-ca24-4247-a8a7-e3b17ff649dc	112.59	\N	2024-04-12 21:37:17+00
142	a2cea164-b07b-4688-a15a-c7226921559b	21.45	\N	2023-03-18 17:34:26+00
143	7386ac5f-df46-4cef-a86b-3016f39259f2	228.29	\N	2023-04-06 10:05:10+00
144	e46dfc7f-9ef0-4dcd-a498-825aab89b6fd	154.33	\N	2024-04-28 07:53:52+00
145	e6fa4af6-0a15-4df9-a7fe-789728bc9c20	27.18	\N	2024-06-10 07:56:49+00
146	28dae449-1fa9-4f55-ae90-5c84a1031e69	248.84	rahul.nair6723@proton.me	2024-09-06 08:28:02+00
147	b8986249-7b56-4d4c-a19c-a7b9d016edec	194.46	\N	2023-08-21 07:33:35+00
148	0d41f796-b799-4eec-a674-7158afb8d0e3	128.64	\N	2024-07-18 03:07:28+00
149	8e675740-b183-4851-a1e7-dbf47bc11695	244.33	\N	2023-09-11 10:45:27+00
150	722d48cf-6558-43e3-a593-4655b8545ab4	145.68	\N	2024-03-30 18:06:01+00
151	87e7eaee-9ef1-44ed-a46d-b14e10763649	128.02	\N	2024-02-18 14:36:24+00
152	5a0b7911-ed7f-43e0-a982-0af7f64cc14c	223.33	jurgenwagner2546@yahoo.com	2023-03-21 11:28:13+00
153	156b9f2f-91fb-4d58-a9a3-dc527a971035	213.43	\N	2023-06-05 04:25:44+00
154	d2042a28-71e3-4e55-a406-220fefbc8fc2	198.74	\N	2023-12-22 02:42:23+00
155	e8313f17-68df-45ea-aa11-8c5eafe6e144	76.99	\N	2024-09-06 06:45:02+00
156	6b0e4c8e-0c22-4662-a0c8-1a44c741834c	71.06	\N	2023-04-09 06:54:04+00
157	fd328276-fb84-4664-a61e-773b73e1bfc9	219.09	\N	2023-09-29 02:27:33+00
158	35401571-600d-4217-a7b7-418d68b5589a	165.39	vikram_patel@gmail.com	2024-06-11 01:02:13+00
159	4c2479ff-7338-4e2a-ab6e-d52adb067f26	77.7	\N	2024-04-13 16:14:33+00
160	d9c1b58a-ec64-49a2-a99d-dbbcc2e854ed	237.9	\N	2024-08-21 15:38:31+00
161	61054430-c5a4-47c8-a1e0-23df0cad069e	154.72	\N	2023-06-14 21:15:05+00
162	5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	123.89	\N	2024-06-28 21:16:26+00
163	53ef381b-e67a-4b91-a4f7-158a20de5cdb	131.26	\N	2023-09-25 07:28:39+00
164	d0b55ec5-aba4-4086-aa37-0703c3bdd649	100.78	bjornweber@gmail.com	2024-01-16 07:49:23+00
165	ef031dcb-a7f9-4ca9-ad82-36cafe2283e3	196.53	\N	2024-08-05 18:44:07+00
166	f5642e8e-ede1-4ee7-a31a-5a9218f385b0	48.69	\N	2024-06-01 18:16:20+00
167	fc7ef5b0-4ec7-4000-a9bf-2f880b275942	226.0	\N	2024-09-04 07:07:44+00
168	d366b24d-2ea9-4bc3-ab80-58ff15ba9a37	54.3	\N	2024-07-14 22:05:26+00
169	c403179d-698d-4f1d-afa4-8778a1ceb404	234.84	\N	2024-07-08 21:41:42+00
170	a9ab428e-c887-41f3-af3d-77b6078936f0	79.87	pooja_singh@yahoo.com	2024-08-12 21:04:54+00
171	717fd36b-d985-456c-ac55-099d8da0c2ba	82.64	\N	2024-05-13 18:10:45+00
172	c34509dc-cf23-4aea-a045-6bbdad7971d0	82.08	\N	2023-04-13 07:16:25+00
173	a940e274-c58d-4ca7-a111-4c36db761f61	126.5	\N	2024-03-03 05:07:14+00
174	6855d563-c4a0-4995-a0b9-5f1cf5f909be	234.92	\N	2023-04-11 01:52:47+00
175	44d831c5-d8d7-458d-abef-15a78c442854	33.05	\N	2023-12-25 15:26:02+00
176	fabe3156-0844-4086-a9a7-aed39de11c7f	114.82	renate_schmidt@gmail.com	2023-01-13 08:58:07+00
177	8e675740-b183-4851-a1e7-dbf47bc11695	237.19	\N	2023-01-13 12:43:16+00
178	1e14ab7a-1360-42bb-ac93-11e7ab7870c8	230.61	\N	2024-04-27 09:01:33+00
179	8a17c855-97ca-4b01-abb2-4a3ccb223ed3	225.56	\N	2024-06-04 19:47:44+00
180	dc6d593c-fafc-4824-a591-a0cc2b2022f2	52.78	\N	2023-08-09 15:20:57+00
181	a73e7b65-7cb5-4a50-a7de-9a53cb06b3df	6.45	\N	2023-04-10 10:59:26+00
182	c7dc2651-e9cb-4f87-a8d1-f5a41c18d1fb	98.01	rina_santoso2042@gmail.com	2024-07-05 13:16:36+00
183	31b12b57-36a8-4802-a641-c4c587169cbb	49.87	\N	2023-06-03 22:51:37+00
184	b745609b-9dff-4642-a148-3b22d04b485d	61.45	\N	2024-08-13 08:13:56+00
185	da624362-d2a7-4836-a762-4003243cc838	80.37	\N	2023-04-10 02:57:55+00
186	91d34939-2de7-4036-aa54-e5c09736e6ab	86.03	\N	2023-05-03 12:51:55+00
187	b75ea9bf-5b91-4ecc-a995-dd51de9f75ce	87.77	\N	2024-03-14 03:35:09+00
188	28ef4970-d250-4a44-a6dc-6385b10df26d	78.96	andreas_braun5958@gmail.com	2024-04-09 15:56:40+00
189	32b55a5f-14df-4a30-a61e-4d4ee00061a7	184.35	\N	2023-03-25 20:11:42+00
190	a8924ebe-a988-48c7-a164-aeb4c8a867f0	242.75	\N	2023-06-22 15:58:43+00
191	fdfb66fa-1ac6-4bfb-a2f4-94e603f22da2	133.67	\N	2024-04-08 08:54:14+00
192	2726c8e5-f4c3-47ba-a99b-a6dac369f030	162.2	\N	2023-09-27 12:00:25+00
193	e0e8a1a8-f424-4308-ade3-0db05a53ef43	163.3	\N	2023-05-27 17:10:35+00
194	d6ed6c4c-51bf-4999-a375-0bfd565181e1	236.14	paulcollins6714@outlook.com	2023-12-01 15:23:53+00
195	d431389a-c627-4b8b-a149-6ea9d7081f4d	242.11	\N	2024-09-01 03:23:17+00
196	faa6aa85-1c69-4936-acf6-4939bca80464	161.82	\N	2023-10-15 06:23:13+00
197	06b91f00-fea7-4c0f-a56c-5b36af193600	127.62	\N	2024-02-16 16:25:51+00
198	0bc66657-baeb-4163-aebb-c84a248574dd	8.52	\N	2024-06-08 15:58:31+00
199	60b68167-72b5-46ba-aa50-ac97aeba47b9	149.87	\N	2023-05-02 06:59:51+00
200	17752952-ca24-4247-a8a7-e3b17ff649dc	237.27	andreasfischer5950@gmail.com	2024-04-12 21:37:17+00
201	eca942ab-9efe-4eee-ad3f-feaa3d44004c	21.29	\N	2024-04-06 01:17:11+00
202	8a4d9d2a-8493-469f-a779-b3ceeae6a0e2	114.16	\N	2023-09-25 12:29:47+00
203	cbbf2b03-4b80-4c6d-a933-7c1a89b21871	207.95	\N	2023-10-17 23:11:14+00
204	8455645b-59fb-4a39-a693-6ee9fd9477ab	130.73	\N	2023-06-14 17:41:13+00
205	e29dc181-1c4f-469f-a510-13628658c9c0	69.97	\N	2023-11-16 10:26:46+00
206	5c5ae2db-59b2-4964-a6c3-f6bb6e1ed2e2	234.86	ratna_susanto459@outlook.com	2023-05-13 12:03:35+00
207	cf8fd4f9-f5d5-4dde-a123-5e84bcd0e1e0	189.49	\N	2024-02-25 00:58:24+00
208	eedf4cae-47fa-45a2-a00e-145aaacd3bd2	56.76	\N	2024-03-21 20:26:15+00
209	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	237.93	\N	2023-11-09 11:15:08+00
210	036b7fc2-6214-45d8-afd8-e5cac9e97c19	32.08	\N	2023-05-23 23:53:05+00
211	f7766395-e508-44db-a82c-f1cc568184e5	164.19	\N	2024-06-03 09:27:33+00
212	2326665b-10de-4705-a2dd-82f3fd47bb19	242.87	gunterrichter5508@gmail.com	2023-09-20 06:14:10+00
213	4f9ffe8b-bc15-42eb-a635-45a15a409551	96.26	\N	2023-07-29 13:08:08+00
214	2683bce1-0fcd-4fa3-af93-058e7185ab2a	201.65	\N	2024-03-20 21:33:58+00
215	5be871a7-e5c6-4fdb-a892-d895a111182e	168.31	\N	2023-12-21 20:34:13+00
216	4596aeaf-faa5-42c2-adc0-fd396c5e384b	60.2	\N	2024-05-02 18:41:46+00
217	4984f759-dc0a-4b6d-a0a6-84b403f55dee	216.74	\N	2024-03-06 09:29:02+00
218	a5f4c027-7103-4193-aa2b-bcbb1632aefe	156.03	john.jackson@gmail.com	2023-11-17 14:19:18+00
219	fe6627c8-0297-4612-aeaf-ce1fb34d6f57	211.57	\N	2023-11-07 18:39:42+00
220	d6176962-6b93-4acc-a63a-8dc2ebe993b1	142.55	\N	2024-01-11 17:31:46+00
221	457c2413-6a5e-4465-ae8c-1eadf6d63975	46.14	\N	2023-10-22 17:56:02+00
222	23c63828-f555-49c0-aa7c-1c6f8ac8c813	235.61	\N	2024-07-17 14:35:06+00
223	59fb3608-7a88-45aa-a9be-3ccb31937d43	158.41	\N	2023-03-15 14:25:33+00
224	659e3961-6537-49a7-ae13-0c5f11dba542	168.12	jurgen_gross7832@gmail.com	2024-02-20 07:58:14+00
225	63b81c84-146b-49ae-ad0b-991a9b034659	7.85	\N	2024-06-01 15:52:19+00
226	b335c022-5511-439d-ac5f-1f856280a61b	74.92	\N	2024-06-17 22:56:24+00
227	a31e9794-beae-431d-a505-9d1bf46b1beb	46.07	\N	2023-01-11 19:58:44+00
228	8239d4ce-e1b2-49e2-a943-383e6c0fce22	49.93	\N	2024-08-04 04:56:42+00
229	422a1572-adc2-45b7-ace5-3e40b1e86f60	167.52	\N	2023-11-16 12:58:48+00
230	36d01d49-3f4d-471c-a564-90481e6ab5b9	109.25	dewi.susanto@gmail.com	2024-05-07 05:14:37+00
231	099e941c-7db1-4d88-a974-bc125e39be38	93.61	\N	2023-12-12 19:35:58+00
232	cf7daa16-d3d8-447a-a6fa-2ec9f3ef3c1f	192.47	\N	2023-04-21 11:50:57+00
233	2d1591e3-fd75-43fc-a589-be281d121572	216.92	\N	2023-05-19 06:11:00+00
234	984582f0-5db9-4df3-a67d-5616197d7ad1	133.36	\N	2023-06-11 13:23:25+00
235	f72e00c8-ed3c-43cf-a2e0-806169624617	161.96	\N	2024-08-17 16:37:50+00
236	6a165c43-76cf-47ae-a867-8a5a1f902e55	177.07	annagross4142@outlook.com	2023-04-09 12:38:13+00
237	85d8cf99-a8dd-495d-aea5-f7ccf7171e55	227.91	\N	2023-10-06 04:56:43+00
238	f822a9ea-c847-4b74-ad4a-f0219e20c5be	36.53	\N	2023-04-14 12:46:33+00
239	cd9c1313-84d8-4e5f-a9d8-b032688f573b	148.32	\N	2024-02-14 07:31:47+00
240	f4a17aa6-6a27-4a96-ad80-f194302e40c2	76.84	\N	2023-11-24 13:47:40+00
241	79535d18-d70e-4f40-aacc-d9d9c5d2423a	171.67	\N	2024-04-09 10:33:39+00
242	4046acc6-a2f1-4045-a4cd-f36d0112bc04	18.6	begona_perez6225@yahoo.com	2023-02-26 09:17:49+00
243	5691844a-2b86-4eb2-abac-16b502e3597e	185.4	\N	2024-01-24 20:08:38+00
244	77a7b75b-8b7f-46a8-a626-f7ad66f702f1	198.89	\N	2023-12-27 22:32:57+00
245	15b8eb28-e4ec-4216-a99f-44f4c12da928	100.46	\N	2024-02-15 22:00:54+00
246	67572e57-056e-4745-a1ed-c889ff44ec73	218.1	\N	2023-05-06 11:45:19+00
247	9fff6290-a013-49d6-ace9-90d992ad349f	204.59	\N	2023-10-15 20:13:17+00
248	c7718bd1-4fb8-4028-a482-91e184b9e4c7	199.08	birgitfischer@gmail.com	2023-01-04 10:42:06+00
249	28dae449-1fa9-4f55-ae90-5c84a1031e69	226.13	\N	2023-09-06 12:32:53+00
250	4d9c516c-6073-45a6-abab-e9d324b7f2e1	73.33	\N	2024-05-15 08:44:04+00
251	5c5ae2db-59b2-4964-a6c3-f6bb6e1ed2e2	49.25	\N	2024-01-01 07:39:34+00
252	302ae212-2ed2-449a-afaf-30fc292a1bbc	228.98	\N	2024-07-06 12:38:03+00
253	4ee457db-9435-4264-a865-b12ec991be3f	203.47	\N	2023-08-11 22:26:51+00
254	a5f33c4c-ff49-43fc-a14c-10ad75ea76d5	54.93	malgorzata.kowalczyk8747@gmail.com	2023-09-26 05:18:06+00
255	30bdf4fd-55eb-4fb6-abac-2003260059d1	51.09	\N	2023-06-11 20:42:24+00
256	cf605110-74f7-4580-a06a-b6f7da3d5099	40.74	\N	2023-03-31 21:59:27+00
257	183a89f9-8658-4149-a318-21ce24a8a366	39.85	\N	2024-03-26 19:52:25+00
258	2c34be67-31ed-4062-a402-af0f39eac3dc	66.28	\N	2024-01-27 02:31:24+00
259	10ec9d1c-4f47-442c-aaad-fdf7d0148b72	29.9	\N	2023-04-10 08:07:52+00
260	d2b91e13-0c59-4f8f-acb1-5bd0c2ad89bd	238.39	wolfgangzimmermann@outlook.com	2024-03-02 13:18:40+00
261	9dbd7633-486c-46f3-af44-9a56a2e39381	217.4	\N	2023-12-30 07:26:35+00
262	5aa98a89-6fb0-4489-ad00-a0f175a2c786	31.3	\N	2024-04-05 07:41:33+00
263	5a6fc438-8fab-454c-a9c1-9bdcbc6e20b2	198.84	\N	2023-09-22 11:01:03+00
264	d78ffcb4-b06f-41b0-a990-d0a782b85c07	21.66	\N	2023-10-23 05:28:39+00
265	e92d5a85-8af2-4d91-a55c-79eb5563ff76	180.35	\N	2024-04-19 13:01:08+00
266	e92d5a85-8af2-4d91-a55c-79eb5563ff76	116.58	karin.hoffmann@gmail.com	2023-04-16 18:13:15+00
267	62c53afe-14d8-4613-a436-8e6684f93e5a	40.71	\N	2023-03-04 16:51:47+00
268	95340d27-59fc-4b0d-a5fa-50da723f13ed	95.94	\N	2023-04-23 22:16:34+00
269	53390c9f-0468-406e-a305-80d4518f96d3	85.81	\N	2024-08-21 23:59:41+00
270	3779f491-588b-4b3b-a918-2666df15f428	45.97	\N	2024-07-19 05:02:51+00
271	17752952-ca24-4247-a8a7-e3b17ff649dc	103.65	\N	2024-09-08 23:19:04+00
272	86948e39-6b97-48a5-a641-f00c304544e9	122.92	andreas_zimmermann@gmail.com	2023-07-16 11:46:12+00
273	d07d76d8-3cd8-4878-a756-21fe1515b0d2	117.05	\N	2024-06-17 13:05:47+00
274	b82fcce3-f0a3-46e2-af2f-cc86d4858b13	121.37	\N	2024-08-11 12:33:19+00
275	ddd15015-1b5f-4416-a045-ea447e65fbb0	120.17	\N	2023-10-25 06:25:42+00
276	823b2ec3-2804-4e80-ae4d-1023d81871f1	104.55	\N	2024-06-11 02:22:09+00
277	cb03c022-708c-48b6-aea5-c7ead0ff2e62	226.8	\N	2024-05-04 07:48:29+00
278	10ec9d1c-4f47-442c-aaad-fdf7d0148b72	73.46	michael.carter6725@gmail.com	2023-10-05 04:56:28+00
279	6f88ce3b-5eb0-432c-a17b-3e5df2cc65f7	90.32	\N	2024-01-17 20:35:31+00
280	111fccf1-be5b-4146-a117-20dd23f52fa4	94.91	\N	2024-03-29 08:29:43+00
281	c016ad00-01b1-4b02-a1e6-fd68ea83e7e2	223.88	\N	2024-06-01 19:26:43+00
282	0f006bbb-2524-417a-a84e-344d9052deaa	138.27	\N	2024-06-09 22:47:51+00
283	ef031dcb-a7f9-4ca9-ad82-36cafe2283e3	37.98	\N	2023-02-25 21:59:32+00
284	c26641b2-8e8f-4c12-ab0d-0971294d210a	135.86	wolfgangwolf@gmail.com	2023-06-13 23:04:24+00
285	53390c9f-0468-406e-a305-80d4518f96d3	129.11	\N	2023-10-30 14:12:37+00
286	37edc9a3-a133-4e6d-a8b9-c0940c99cb56	157.91	\N	2024-07-13 16:00:38+00
287	73dfac7e-7ac2-46a4-af09-f352d7b376c4	91.07	\N	2024-06-20 01:32:45+00
288	96166ddb-fc9b-4fec-a48e-1f690ac0d512	121.8	\N	2023-03-27 00:26:22+00
289	660e72e7-0dfd-45b5-a9cf-19fcd58ad348	115.34	\N	2024-02-11 09:50:24+00
290	f63acf27-9f38-4d72-a4f0-36596d0ac009	11.96	william.scott@gmail.com	2023-11-28 15:51:40+00
291	4521fedc-67ac-4dad-ae32-a4dde53f1871	5.53	\N	2023-04-27 19:33:19+00
292	353d5705-6467-456b-a054-e7b6f542ef31	233.67	\N	2023-09-22 19:16:26+00
293	8455645b-59fb-4a39-a693-6ee9fd9477ab	66.23	\N	2023-12-03 07:26:27+00
294	7dd1cb8c-5a8a-42fb-ad3d-52cf7497df7c	84.09	\N	2024-07-19 11:56:44+00
295	1b87e9ed-8517-4744-ae34-b7c8a7fdda32	110.41	\N	2023-07-04 15:12:24+00
296	904d69e3-bcbd-4fc4-ac03-a13eae4e2269	141.89	petraneumann@gmail.com	2023-09-08 16:35:01+00
297	6c7ddef5-0c88-4619-a2c3-0cead03f3351	206.57	\N	2024-07-24 03:22:23+00
298	da85a768-f73f-4108-a229-905f086f99dd	170.51	\N	2024-07-13 07:05:45+00
299	590bebb5-9cf7-456e-af18-5c85b7f58c78	12.84	\N	2024-06-26 21:29:46+00
300	b597720a-becf-4171-acef-1f2f946fd010	29.55	\N	2023-09-17 12:27:26+00
301	36d01d49-3f4d-471c-a564-90481e6ab5b9	195.95	\N	2023-10-09 02:54:55+00
302	0ec5efc8-1da3-47f9-a4f3-2e5a28154595	120.09	jorg_schroder@gmail.com	2023-12-24 08:30:52+00
303	0dc5bf6e-affd-4d4d-ab63-604999630b73	8.51	\N	2023-06-22 01:38:21+00
304	69a6b1a5-ab3e-4a73-a838-c79220453b4a	228.33	\N	2024-07-25 19:20:52+00
305	a5f4c027-7103-4193-aa2b-bcbb1632aefe	248.55	\N	2023-09-29 11:52:31+00
306	a9ab428e-c887-41f3-af3d-77b6078936f0	134.24	\N	2024-05-21 02:20:00+00
307	95c31eee-e37b-4b61-a866-2c75cbee9e75	173.41	\N	2024-06-09 08:02:44+00
308	739fb741-4235-4a40-a027-b84f38e5d91f	169.99	jurgen.zimmermann@yahoo.com	2023-10-27 08:41:08+00
309	130b9d50-fdf7-46c5-a574-0ce4143a05f3	40.01	\N	2024-04-26 14:18:56+00
310	fc796033-6b40-4583-a4b4-2383130b8848	170.02	\N	2023-05-22 14:19:00+00
311	a916bef1-e38f-4785-aed4-071ba502046e	7.1	\N	2024-02-21 09:07:01+00
312	0237cfb0-b9ca-4316-a86d-7f86c7608109	102.07	\N	2023-11-26 01:21:56+00
313	950950e9-6929-4036-a833-dbbe4ce21783	238.54	\N	2024-08-01 00:03:30+00
314	56b9c444-4d67-4e25-aa8b-b3dc872e2057	47.24	davidwilson@yahoo.com	2023-02-28 04:48:49+00
315	6ca5cae1-3157-4ede-a4dc-8617751237ac	125.06	\N	2023-10-16 15:39:02+00
316	6a5755c8-f98f-4e32-a57d-2430020a91d5	57.21	\N	2023-09-01 12:18:41+00
317	fe505977-5124-4aae-a329-67aad7298cbc	37.26	\N	2023-05-28 12:47:39+00
318	c1789d98-3ad3-47cc-a9d0-9243ba4b1583	132.83	\N	2023-03-14 04:17:29+00
319	cd76b84a-53f3-44dd-a165-9a24461c7a6f	232.09	\N	2024-07-25 14:46:07+00
320	0bda0747-a73d-448f-ac18-eb2172e61c10	40.13	karin_weber4@gmail.com	2024-05-01 06:01:19+00
321	752ebe84-3313-4797-a919-bf3a2cf20594	53.25	\N	2023-05-03 23:49:05+00
322	e8d161ee-0c98-4ad0-ae90-d0abac0e90a9	225.24	\N	2024-09-05 10:32:09+00
323	0237cfb0-b9ca-4316-a86d-7f86c7608109	26.71	\N	2023-02-17 08:46:36+00
324	b079215b-32de-47c5-a2fa-9fd7bf2aac73	212.58	\N	2023-08-20 12:59:01+00
325	d803fb25-5553-4a4b-a289-885a30b2f0a1	122.63	\N	2024-03-23 14:32:21+00
326	79474012-c7f8-4050-ad4b-872011642020	71.86	lakshmi.singh@outlook.com	2024-04-10 00:21:19+00
327	7d576ec6-0b70-472c-afc1-547855e1cab8	142.52	\N	2024-05-06 10:25:38+00
328	368f4063-481f-4170-ab7a-081c8bf231e8	130.1	\N	2024-03-14 04:10:27+00
329	4cc39176-3acc-4f4a-a5ca-febfafa8a6dd	140.69	\N	2024-09-07 11:57:44+00
330	e214005c-e689-4a7e-a911-fd50d79cbd1c	124.85	\N	2023-12-03 03:40:08+00
331	43960971-1f7e-483d-a73d-9c32acfea441	199.58	\N	2023-11-06 01:08:00+00
332	04489ffb-9f16-45d0-a53d-2bbf93cb3ff9	191.31	peter.schneider@yahoo.com	2024-04-27 09:41:35+00
333	16dbdbb1-bc12-4de3-a25d-a37263d47bdb	130.18	\N	2023-09-11 17:02:02+00
334	6a165c43-76cf-47ae-a867-8a5a1f902e55	226.91	\N	2023-10-01 08:21:30+00
335	2d455587-7ee1-4f4d-af50-49fcb37722ad	97.97	\N	2024-08-26 03:47:06+00
336	e16d8c43-adcd-4dbf-ab7d-a1a7b4d02621	76.57	\N	2024-01-03 03:11:03+00
337	8e49d942-592c-4306-ae8b-e84578be77e0	63.91	\N	2024-01-20 18:08:44+00
338	42e3f262-c8d1-4b4b-af9d-7fc53c117aff	177.52	sanjay.iyer7241@outlook.com	2024-07-10 11:04:53+00
339	f76b3919-57c6-4df3-a694-615411257111	44.25	\N	2023-12-29 20:29:57+00
340	ec03d35f-3c78-4fa6-aaee-4e1a3461c891	17.8	\N	2023-06-03 21:53:37+00
341	f822a9ea-c847-4b74-ad4a-f0219e20c5be	213.1	\N	2023-03-18 05:26:51+00
342	1dcd97fa-4c93-4751-ae2c-8d2eaa10a968	21.0	\N	2024-05-05 21:40:27+00
343	22f9944a-398d-4370-adfa-8ae9f8e2512f	51.59	\N	2023-02-04 11:12:15+00
344	533c89f4-3088-4be5-a8e8-4c67de14b637	77.41	bjorn.schroder411@gmail.com	2023-04-28 04:14:30+00
345	e92d5a85-8af2-4d91-a55c-79eb5563ff76	219.01	\N	2024-08-08 09:56:24+00
346	44a1bd86-4bd6-474f-a365-bf30a21458dc	188.65	\N	2024-02-19 14:35:22+00
347	75a67aae-235e-4446-a388-09bf1abd379c	80.06	\N	2024-08-17 08:10:59+00
348	d8efc975-9ac6-4452-af75-013d0ee60d44	211.86	\N	2023-09-22 16:08:47+00
349	9dbdb727-98f0-4780-a6a5-ab860fc51aea	187.17	\N	2023-02-18 03:33:43+00
350	95c31eee-e37b-4b61-a866-2c75cbee9e75	47.77	michellecooper4755@gmail.com	2024-06-09 08:02:44+00
351	ed9ffc66-32d8-4a06-ad74-7a496d606cf9	234.86	\N	2023-09-16 13:40:42+00
352	b1166922-2132-4076-aa4a-ba9d32f6978d	148.1	\N	2024-01-24 11:46:28+00
353	fb95cf03-6e73-4e34-a73c-41d5f325bdcd	243.79	\N	2024-01-19 23:16:35+00
354	8fb14971-f807-4cdd-a94d-1c3080168d86	41.99	\N	2023-05-30 16:11:39+00
355	9dc0032c-0169-4f40-a802-45962bfd9d73	180.77	\N	2024-06-13 06:36:55+00
356	6b4ed850-4c3f-43c8-adbd-6e4e2fed35d0	2.6	ursula.schwarz5475@gmail.com	2024-03-11 01:43:17+00
357	b8bb825a-e849-4df0-a79b-4268300db5dd	192.89	\N	2024-06-18 20:52:22+00
358	111fccf1-be5b-4146-a117-20dd23f52fa4	71.0	\N	2024-02-21 21:20:14+00
359	32b55a5f-14df-4a30-a61e-4d4ee00061a7	231.96	\N	2023-10-09 18:35:52+00
360	80ce928f-6dd8-4e44-add7-082df0eaac97	135.0	\N	2023-02-06 21:55:29+00
361	741aa5e7-331a-4496-a04b-3ae44a6998aa	72.15	\N	2024-02-23 16:58:47+00
362	1e5bca5f-1ce7-48a9-ad44-86d528bdb39d	237.8	joshua_cook@gmail.com	2024-01-21 05:52:08+00
363	94ec09e0-10f9-4bfa-adcb-dbb015919a67	52.56	\N	2024-01-16 10:31:09+00
364	993bde98-be6f-4b1f-a8c6-ad66d1f83a55	95.35	\N	2024-03-26 16:09:00+00
365	f1b093e9-c7b4-4840-ad42-bc8d2d4d83cd	150.9	\N	2023-12-30 00:43:21+00
366	5f6a1b1e-67c3-42d3-ac5d-e58f3b6d48bf	30.77	\N	2023-03-18 04:01:19+00
367	4e2984f2-eff6-4f98-ab4b-6d435eff263b	190.4	\N	2023-10-24 10:04:42+00
368	da624362-d2a7-4836-a762-4003243cc838	219.76	jorgkruger@gmail.com	2024-08-10 08:38:27+00
369	59b874cc-20c5-412c-af41-e8e1cec81748	100.85	\N	2023-12-14 10:47:32+00
370	59b874cc-20c5-412c-af41-e8e1cec81748	10.41	\N	2024-04-26 19:12:49+00
371	9bf7a84a-8dcb-47a7-ab33-f100d11d4ffb	8.12	\N	2024-07-14 19:08:49+00
372	bc74160a-f2e8-4ecd-a70a-337e72269efe	88.45	\N	2024-07-26 03:47:45+00
373	e1f50cfb-45f5-4c3f-a8e7-c8da4ec5f8bd	40.17	\N	2024-04-28 01:46:55+00
374	b745609b-9dff-4642-a148-3b22d04b485d	57.38	bambang_nugroho4208@yahoo.com	2024-06-16 09:47:12+00
375	0dc5bf6e-affd-4d4d-ab63-604999630b73	198.25	\N	2023-03-02 22:14:30+00
376	978fbb32-f708-4d5d-a285-219a4d6b2e7c	221.81	\N	2023-06-19 11:24:45+00
377	44557e56-c26e-4304-ab4c-53b37c5fe06c	206.29	\N	2023-12-12 19:11:19+00
378	0ced9d13-eca0-4e33-a578-7bbd9a153533	246.92	\N	2024-04-28 07:27:54+00
379	7a3b9f30-5bcd-42e5-a3c9-f446567d4d4f	244.62	\N	2024-06-08 20:16:59+00
380	79474012-c7f8-4050-ad4b-872011642020	17.27	lakshmi.singh@outlook.com	2023-04-14 10:37:48+00
381	d7ca7a1e-228e-4639-adef-28f21228c979	173.1	\N	2023-02-07 14:50:31+00
382	c8e81b00-8209-4612-a9aa-4df6922d11d5	78.89	\N	2023-07-20 00:00:30+00
383	7269a2d2-aa75-49c7-a3db-1795ae4450ff	112.67	\N	2024-04-17 03:58:25+00
384	ffd94855-54b5-4916-a149-d5484972da7b	53.36	\N	2023-05-29 23:43:40+00
385	a0343194-2361-4712-a0b7-88e8397a4876	42.9	\N	2023-06-10 15:10:26+00
386	821469ed-ee30-4823-ae67-4162a14e8101	228.79	elizabethsmith5524@yahoo.com	2023-04-12 16:23:59+00
387	73446025-0d53-481c-aaab-89528957f01a	189.31	\N	2024-01-31 09:26:15+00
388	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	58.42	\N	2024-02-02 20:53:20+00
389	8c8c1d30-6783-496f-aeff-cf229e46ca7c	69.58	\N	2024-01-24 07:11:01+00
390	9626b1f2-3b02-4c61-a93d-2851d9aefc76	197.16	\N	2023-11-25 16:42:59+00
391	87a6d42c-8f6c-4fd7-a6d8-7cadcee0a3d1	223.34	\N	2024-06-22 22:30:29+00
392	7cbd69e0-9d4a-45c8-ab04-d1bb46a9adae	140.16	uwerichter@gmail.com	2024-04-06 23:59:49+00
393	67e31726-e09a-474b-ae20-e38992b7ed51	179.49	\N	2023-11-11 22:20:06+00
394	9c194052-0dfe-4325-a536-17e7a2bbcaba	59.26	\N	2024-05-02 08:51:44+00
395	5bcf5943-dca1-47e9-a69b-e78465792457	152.64	\N	2024-06-05 20:27:02+00
396	6d835c5d-5f18-4e28-a2a9-00807addad36	223.74	\N	2024-04-13 08:35:33+00
397	9dbd7633-486c-46f3-af44-9a56a2e39381	63.81	\N	2024-03-10 04:30:39+00
398	9815c348-7925-4f4f-a5ba-9f66aa3084ad	178.54	kimberly_moore8501@gmail.com	2024-02-25 01:59:17+00
399	80ce928f-6dd8-4e44-add7-082df0eaac97	236.7	\N	2023-12-04 13:33:26+00
400	04489ffb-9f16-45d0-a53d-2bbf93cb3ff9	14.83	\N	2024-09-06 04:11:28+00
401	2d1591e3-fd75-43fc-a589-be281d121572	205.39	\N	2023-10-09 22:59:44+00
402	5dfac8cd-6ce7-48a6-af33-e962f01a6bb8	211.07	\N	2023-02-21 23:08:30+00
403	2b84d768-05b9-40a1-a046-9bc4ecf7f9aa	37.7	\N	2024-05-14 11:39:09+00
404	d9c1b58a-ec64-49a2-a99d-dbbcc2e854ed	66.5	ulrike.schmidt4548@gmail.com	2023-07-25 16:08:43+00
405	279eda85-04df-4f71-a168-8227b51c019b	144.64	\N	2024-05-01 12:41:16+00
406	942e6407-61b8-482f-a2a2-ab1373434977	125.34	\N	2024-07-29 00:23:13+00
407	d6ed6c4c-51bf-4999-a375-0bfd565181e1	231.15	\N	2024-09-02 06:48:27+00
408	6d854194-5219-44bf-a09f-5ba2b295a189	197.68	\N	2023-12-10 21:03:17+00
409	533c89f4-3088-4be5-a8e8-4c67de14b637	9.38	\N	2023-02-10 03:53:40+00
410	fe773dff-fc23-40ff-a9df-8be64ae43b86	153.94	wulan.santoso8526@gmail.com	2023-07-14 23:54:07+00
411	56990fe7-cb9a-4203-a706-e627b2e049f2	199.52	\N	2024-08-20 22:00:42+00
412	532778ec-8e27-4cb4-a436-fb7030e681b9	59.79	\N	2024-05-28 22:09:19+00
413	5a6fc438-8fab-454c-a9c1-9bdcbc6e20b2	206.87	\N	2024-02-08 12:30:38+00
414	6c7ddef5-0c88-4619-a2c3-0cead03f3351	26.63	\N	2024-06-25 12:41:52+00
415	8a4d9d2a-8493-469f-a779-b3ceeae6a0e2	190.82	\N	2024-07-06 13:59:55+00
416	7f88f526-9f02-4ba1-aad4-443833227de2	133.1	heikekoch@outlook.com	2023-05-24 14:02:57+00
417	a2188b71-ec80-4824-a31d-412693e62132	115.87	\N	2024-08-27 00:13:36+00
418	a8041f7d-d435-461b-a525-5381c9b51add	179.12	\N	2024-07-10 23:30:27+00
419	aabd2f3e-3ba2-4c1a-a76f-11677e278143	224.8	\N	2024-02-26 10:58:15+00
420	fe505977-5124-4aae-a329-67aad7298cbc	30.58	\N	2023-02-13 15:43:07+00
421	a41e31ec-714e-48f9-a414-5e819b82071f	110.47	\N	2024-06-01 20:57:03+00
422	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	221.8	birgitkohler5688@gmail.com	2024-08-12 08:57:41+00
423	2907a075-c40c-4605-a33d-270624e65482	142.64	\N	2023-12-17 15:51:03+00
424	4e7668e4-46f8-43c5-a6ba-9256e0eeb5f5	96.82	\N	2024-06-14 23:08:31+00
425	9bd470de-9223-439c-a59b-de37ed193f8e	43.39	\N	2024-09-03 02:55:24+00
426	978fbb32-f708-4d5d-a285-219a4d6b2e7c	92.9	\N	2024-05-15 05:54:15+00
427	23c63828-f555-49c0-aa7c-1c6f8ac8c813	124.22	\N	2024-04-06 08:09:14+00
428	823b2ec3-2804-4e80-ae4d-1023d81871f1	40.5	ulrike.wagner@gmail.com	2024-06-11 02:22:09+00
429	c8e81b00-8209-4612-a9aa-4df6922d11d5	25.33	\N	2024-07-31 12:48:49+00
430	936a8cf8-a40c-4516-a6b0-e37b9301f111	158.89	\N	2024-04-14 09:29:26+00
431	9f1e2055-09dd-43af-af8f-a2b317f4775a	161.14	\N	2024-04-02 19:39:42+00
432	09e7d525-c929-42ab-ada5-697f53c07f7b	133.02	\N	2024-05-13 22:56:42+00
433	cd9c1313-84d8-4e5f-a9d8-b032688f573b	65.74	\N	2023-10-29 14:11:27+00
434	c8b89787-d1c6-4800-a4a7-144dbd683ed8	81.52	angela_alonso258@gmail.com	2024-08-30 19:27:59+00
435	def0fa8f-f2a2-4df1-a939-01fe767770da	214.58	\N	2024-03-07 16:31:01+00
436	f898e232-42ad-4a45-a32e-75f056010597	239.83	\N	2023-02-11 13:33:43+00
437	353d5705-6467-456b-a054-e7b6f542ef31	125.53	\N	2023-04-05 04:44:44+00
438	104362b8-ae00-4b3f-a6da-a638ad52927b	37.15	\N	2023-07-03 15:58:27+00
439	99c6ce43-fd22-49db-ac30-752193ddd73c	10.87	\N	2024-06-03 13:23:35+00
440	39794471-4a16-4fea-ad7d-c360dbcb23b6	87.2	ursula.wolf3636@gmail.com	2023-04-26 03:48:30+00
441	bdf21575-c7f2-43a9-adf6-4e5b468cce6c	54.81	\N	2023-07-03 17:54:20+00
442	7d3f6c30-929c-48c1-ac12-1110c1247efb	54.41	\N	2023-02-23 18:00:14+00
443	77c7889d-4d47-4983-ad2c-8380b4e5e73f	94.69	\N	2024-07-17 01:09:01+00
444	d58a71fd-502f-4bce-a4e9-78bb015f216e	106.42	\N	2023-10-06 17:46:49+00
445	6861bbd8-83c6-4f68-a9e9-4e3d8e23bf76	196.57	\N	2024-05-04 16:37:15+00
446	104362b8-ae00-4b3f-a6da-a638ad52927b	27.37	lakshmireddy@gmail.com	2023-04-18 07:20:24+00
447	99c6ce43-fd22-49db-ac30-752193ddd73c	167.15	\N	2024-07-07 14:19:13+00
448	20b99754-3625-4e90-a7d1-9bae79dc6ae2	109.82	\N	2024-01-10 09:41:13+00
449	67e31726-e09a-474b-ae20-e38992b7ed51	52.72	\N	2023-06-14 06:05:30+00
450	3529e0c1-4049-4363-a216-086907ba5684	139.78	\N	2023-04-26 01:16:11+00
451	73dfac7e-7ac2-46a4-af09-f352d7b376c4	249.11	\N	2024-05-17 16:54:52+00
452	28ef4970-d250-4a44-a6dc-6385b10df26d	245.77	andreas_braun5958@gmail.com	2023-03-20 20:07:55+00
453	9e2457d2-350f-4cd1-a522-a719e723f86f	149.46	\N	2023-03-14 12:53:47+00
454	ae835622-a793-4fc7-a874-5c5ffb5bd4d1	121.0	\N	2024-05-02 15:35:08+00
455	87e7eaee-9ef1-44ed-a46d-b14e10763649	217.76	\N	2024-04-16 18:06:51+00
456	4f8fd986-d702-4250-a876-8fe609e62f6b	222.17	\N	2024-08-08 16:13:18+00
457	368f4063-481f-4170-ab7a-081c8bf231e8	130.0	\N	2024-03-14 04:10:27+00
458	4947df10-e8b7-449c-a511-7f1eb9cf8a6e	30.41	robert_campbell@gmail.com	2023-07-03 03:26:40+00
459	fb95cf03-6e73-4e34-a73c-41d5f325bdcd	226.54	\N	2023-06-25 04:37:48+00
460	9ecccd7b-73b0-4a98-aa98-ac97538a4185	195.8	\N	2023-10-10 23:45:43+00
461	d22c1e29-7c45-43d1-a148-db3508d858d5	54.07	\N	2024-05-28 06:16:06+00
462	def0fa8f-f2a2-4df1-a939-01fe767770da	182.87	\N	2024-06-30 12:17:06+00
463	5bc8484d-575a-4663-a921-53c48b75dcb9	212.83	\N	2023-12-12 14:19:43+00
464	2726c8e5-f4c3-47ba-a99b-a6dac369f030	33.23	andreas_braun@gmail.com	2024-06-17 11:27:06+00
465	37edc9a3-a133-4e6d-a8b9-c0940c99cb56	42.62	\N	2023-05-11 18:48:09+00
466	6d92c020-14e3-4a54-a8e5-255e9a87055c	116.15	\N	2023-04-19 22:51:47+00
467	679adbf6-93b2-4bbf-a35a-136da71e3d5f	205.15	\N	2023-08-19 12:01:52+00
468	6c1fd86d-cda7-4f85-a010-e50c45f0cce9	46.13	\N	2024-05-01 00:44:28+00
469	752ebe84-3313-4797-a919-bf3a2cf20594	189.3	\N	2024-03-20 13:41:34+00
470	6fd9c4df-75ae-47fd-ae04-1e08d70cef3e	35.57	dolores_morales8263@gmail.com	2024-08-30 12:49:51+00
471	5120c93f-72bb-43bc-a33e-5b391f927662	11.21	\N	2024-08-11 09:04:03+00
472	6183e0b9-0a7c-49ce-aee9-7da633990f67	21.96	\N	2024-05-23 22:54:59+00
473	e6fa4af6-0a15-4df9-a7fe-789728bc9c20	94.46	\N	2024-05-29 04:46:06+00
474	660e72e7-0dfd-45b5-a9cf-19fcd58ad348	153.54	\N	2023-08-27 11:42:31+00
475	5e83b8e3-2b38-476d-aa8b-1bd7389e584f	91.75	\N	2024-05-17 05:59:21+00
476	44d831c5-d8d7-458d-abef-15a78c442854	1.91	renate.schneider@outlook.com	2024-01-10 07:24:51+00
477	dc6d593c-fafc-4824-a591-a0cc2b2022f2	97.6	\N	2023-09-24 11:12:14+00
478	ce49820a-ae72-4991-a120-975f37b5f66a	225.89	\N	2024-01-22 13:49:19+00
479	cb03c022-708c-48b6-aea5-c7ead0ff2e62	236.26	\N	2024-05-04 07:48:29+00
480	e3633c33-3a88-4701-a256-e7dde02ff565	167.7	\N	2024-05-18 13:49:32+00
481	2d8526ba-5c5b-462f-ac4b-7e2f2c680350	236.14	\N	2023-11-02 19:12:28+00
482	dfc68df9-7c4d-4674-aa7d-4b61fae91fb9	41.26	krzysztofborkowski8861@outlook.com	2024-03-02 01:30:15+00
483	42e3f262-c8d1-4b4b-af9d-7fc53c117aff	198.5	\N	2023-05-31 16:16:48+00
484	b7923269-9088-4d6e-ac82-a735b9d0fa1a	47.19	\N	2024-06-22 05:16:28+00
485	904d69e3-bcbd-4fc4-ac03-a13eae4e2269	163.95	\N	2024-07-22 14:28:14+00
486	f8fe332b-f405-4d18-aa66-06a83c967cb9	239.56	\N	2024-01-26 13:12:50+00
487	2d26608a-b204-4437-a111-ee5eb199611e	117.95	\N	2023-04-16 02:01:55+00
488	6a1e0a2a-e585-4f0d-a2b5-210fc7e910fa	136.1	annahartmann@gmail.com	2023-05-03 03:15:13+00
489	cdc7bd0f-dc71-4d92-a608-f4a5a4dde349	23.46	\N	2024-06-14 05:36:19+00
490	8e49d942-592c-4306-ae8b-e84578be77e0	92.3	\N	2023-05-30 17:49:05+00
491	3a288cca-153f-4288-a3ae-b5049cd59e86	23.05	\N	2024-01-13 03:16:12+00
492	662ad67d-934a-49aa-adaa-e17f0c49ba01	131.68	\N	2023-03-23 05:18:23+00
493	d01b195a-498a-4df1-a986-e8632be8907a	64.49	\N	2024-02-05 22:07:10+00
494	6ca5cae1-3157-4ede-a4dc-8617751237ac	217.62	deepa.sharma9601@gmail.com	2024-06-21 02:22:10+00
495	e49d66e2-d59f-4ffa-aad9-fc73a209461b	111.26	\N	2023-07-22 06:34:34+00
496	839539d5-5a9a-43bf-aa79-5ec725da08d3	51.3	\N	2023-01-18 08:11:04+00
497	28ba7b44-80e0-4d90-a8ba-3bf175a40bb6	28.69	\N	2024-04-23 11:15:08+00
498	94e70e2f-eb83-442a-a58e-d4593db5d9f1	138.95	\N	2024-09-02 00:12:09+00
499	0d41f796-b799-4eec-a674-7158afb8d0e3	107.87	\N	2024-03-18 21:01:09+00
500	8556561c-444c-4802-ab90-e61beb4b4c80	32.97	lars_schwarz@gmail.com	2023-10-01 01:02:29+00
500	231b85ed-626a-4b38-a930-f9ada8127113	4.5	extra@x.org	2024-01-01 00:00:00+00	seventh
501	067182b9-e723-455b-a52d-d49c19955400	45.54	\N	2023-09-07 10:35:30+00
502	f37dd7f8-d19b-4d8c-ac94-335fe4943847	54.64	\N	2023-09-23 20:38:42+00
503	103c4dec-708c-4999-a2ca-f422dba89ef1	116.27	\N	2024-08-22 00:53:15+00
504	f7fe1d97-8c8f-4a91-a2a7-06988458e820	69.62	\N	2024-07-30 18:14:13+00
505	827fad58-e249-4326-ae57-7376307c3dbd	176.23	\N	2023-08-15 12:14:44+00
506	ac71f57d-bed2-4006-a727-3a700fdb247b	177.5	ravigupta634@gmail.com	2024-05-16 10:25:20+00
507	b20d653a-8ad7-48ae-a1fa-ebdb8c718e43	21.63	\N	2023-12-13 14:05:27+00
508	a6f71a91-50dd-4721-aacd-1fd31fe3afc0	186.33	\N	2023-10-12 07:38:01+00
509	56b9c444-4d67-4e25-aa8b-b3dc872e2057	124.11	\N	2023-03-21 21:44:22+00
510	cb03c022-708c-48b6-aea5-c7ead0ff2e62	91.29	\N	2024-05-04 07:48:29+00
511	7bafaedb-f5f4-4683-ac92-c3d555746b00	163.01	\N	2023-06-03 23:37:07+00
512	4046acc6-a2f1-4045-a4cd-f36d0112bc04	47.01	begona_perez6225@yahoo.com	2023-05-01 03:14:39+00
513	a8b89aa8-e1a5-469f-ab64-33b804ecad24	200.76	\N	2023-06-02 08:30:33+00
514	0547684d-0ceb-4dcb-a626-b1e927150c39	191.24	\N	2023-07-14 12:20:42+00
515	59b134ba-5310-4104-a34c-748f4793e1e8	71.25	\N	2023-10-02 10:03:43+00
516	4f9ffe8b-bc15-42eb-a635-45a15a409551	94.99	\N	2023-10-11 04:27:15+00
517	41455920-5ee6-4237-afd4-9b6cac9e59d9	4.42	\N	2023-10-26 21:50:50+00
518	53372417-09c4-44b3-a4be-dd7e68a22475	37.68	petraweber2500@gmail.com	2024-08-24 02:45:58+00
519	839539d5-5a9a-43bf-aa79-5ec725da08d3	128.14	\N	2024-08-02 17:20:28+00
520	b33c9bf2-ff51-4ef4-a4cc-53089f1d1524	157.0	\N	2024-05-07 17:38:28+00
521	16dbdbb1-bc12-4de3-a25d-a37263d47bdb	68.79	\N	2023-04-07 15:54:07+00
522	9e35518b-6e71-43a1-a0be-944c4affa39c	79.6	\N	2024-05-27 16:26:36+00
523	d366b24d-2ea9-4bc3-ab80-58ff15ba9a37	219.64	\N	2023-11-02 22:28:20+00
524	25b8b261-eb6d-4fb3-a209-3d641506d3d8	178.21	monika.hoffmann2480@gmail.com	2023-11-04 15:21:28+00
525	13ee6ced-c519-4464-a000-8963735b301f	138.2	\N	2023-08-31 14:30:25+00
526	8e3ba8c5-b1a5-4c3e-a175-a87193ef798a	114.14	\N	2024-07-29 03:56:33+00
527	74b08602-0a1f-4625-a077-4b73ab6a65b6	215.69	\N	2024-06-18 08:45:01+00
528	b8a0c9c8-a193-4c29-aad1-ba22e61ebfce	182.56	\N	2023-05-12 07:23:52+00
529	839539d5-5a9a-43bf-aa79-5ec725da08d3	75.28	\N	2023-04-23 18:12:51+00
530	8556561c-444c-4802-ab90-e61beb4b4c80	87.09	lars_schwarz@gmail.com	2023-03-05 10:26:42+00
531	95c31eee-e37b-4b61-a866-2c75cbee9e75	33.8	\N	2024-06-09 08:02:44+00
532	16a2ecc1-ff09-4b84-a1b6-0a821eb8a863	17.88	\N	2024-02-19 08:50:48+00
533	d6176962-6b93-4acc-a63a-8dc2ebe993b1	145.46	\N	2023-01-15 00:31:18+00
534	6176e79c-6134-4c5c-a123-0deb0c9d90ee	242.33	\N	2023-08-11 11:52:35+00
535	39794471-4a16-4fea-ad7d-c360dbcb23b6	152.45	\N	2024-07-06 05:17:00+00
536	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	96.37	wolfgang_bauer@gmail.com	2024-02-02 20:53:20+00
537	a1235e88-a6c6-4e79-af53-ff685f13b0bb	19.56	\N	2023-05-14 23:31:03+00
538	8e675740-b183-4851-a1e7-dbf47bc11695	109.27	\N	2023-04-02 23:46:54+00
539	9fb3b1f0-d8ce-4849-ac60-1c4abfb65d61	99.53	\N	2023-04-17 23:58:02+00
540	77b96f93-ff51-414d-ad1f-23b88bf447e5	173.44	\N	2024-04-12 18:29:53+00
541	379ea7be-d494-4640-a3d9-7dbe11f58242	41.36	\N	2023-05-23 10:00:32+00
542	e4b7c423-bbd7-461c-a917-32d835fcb4ea	202.71	sarah.thompson@gmail.com	2023-11-02 08:02:49+00
543	5bf78d7c-ed56-4664-a970-228df659a7a6	210.06	\N	2023-12-08 12:37:45+00
544	e4c01b6d-d342-4916-a2d1-ecd218720880	97.47	\N	2024-08-05 05:55:42+00
545	60632566-c527-4ebd-a08a-b6f5e65e5952	148.0	\N	2023-01-26 03:54:52+00
546	e3633c33-3a88-4701-a256-e7dde02ff565	67.47	\N	2024-02-22 13:20:23+00
547	cad3954f-c75a-401c-a558-ed63c981ad2c	22.2	\N	2023-07-29 16:56:35+00
548	a918a555-4355-407a-adb3-9b5e682ed323	191.41	jorg_jager4722@gmail.com	2023-10-10 23:54:36+00
549	f8fafc4d-541b-49fc-ad34-afa06fa694f7	189.25	\N	2023-10-13 14:30:55+00
550	ced1e0db-4e2d-465a-a397-5c47f4b79ff9	36.52	\N	2024-01-22 10:04:01+00
551	d803fb25-5553-4a4b-a289-885a30b2f0a1	243.18	\N	2024-03-23 14:32:21+00
552	ffd2ff27-e01c-4f05-a9df-d22123b60e48	191.33	\N	2023-06-09 21:13:18+00
553	d8a35955-c643-4e3d-a782-268adb0bfaa1	128.03	\N	2023-02-27 01:53:53+00
554	3646f1db-6bbd-4de6-aa55-3f56f6284273	10.97	arjun_singh@outlook.com	2023-01-18 04:59:34+00
555	5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	168.95	\N	2024-02-28 07:38:20+00
556	36d01d49-3f4d-471c-a564-90481e6ab5b9	130.23	\N	2024-01-22 13:49:00+00
557	ea348a2e-2fde-49d1-aa1d-cde7c1e60cc3	103.16	\N	2024-02-24 05:39:03+00
558	3252b045-2744-4db7-a2e7-3d79c497ffa3	43.27	\N	2024-08-25 16:19:31+00
559	59b134ba-5310-4104-a34c-748f4793e1e8	200.04	\N	2023-06-08 03:53:33+00
560	5f87adba-536b-480d-ae03-70b5155dcc58	179.2	monika.muller6977@gmail.com	2023-06-16 09:26:12+00
561	77a7b75b-8b7f-46a8-a626-f7ad66f702f1	25.21	\N	2024-01-22 05:15:07+00
562	e6fa4af6-0a15-4df9-a7fe-789728bc9c20	71.45	\N	2024-05-29 04:46:06+00
563	b1166922-2132-4076-aa4a-ba9d32f6978d	173.23	\N	2023-05-09 19:08:28+00
564	679adbf6-93b2-4bbf-a35a-136da71e3d5f	201.61	\N	2024-08-03 12:27:09+00
565	adc7b942-bc7f-4556-ad72-16dda725a9a3	46.28	\N	2023-11-12 05:17:56+00
566	cb03c022-708c-48b6-aea5-c7ead0ff2e62	53.18	thomas_gross@gmail.com	2024-05-04 07:48:29+00
567	f7766395-e508-44db-a82c-f1cc568184e5	62.9	\N	2024-06-03 09:27:33+00
568	6b4ed850-4c3f-43c8-adbd-6e4e2fed35d0	173.49	\N	2023-08-09 05:21:24+00
569	6855d563-c4a0-4995-a0b9-5f1cf5f909be	75.06	\N	2023-08-03 14:58:25+00
570	e2fe61d4-4649-42eb-a1e1-23166a5b4183	169.11	\N	2024-01-31 23:42:25+00
571	5479d3ec-44eb-4e80-a367-b8fd49e1a1f2	191.78	\N	2023-09-14 16:50:15+00
572	4947df10-e8b7-449c-a511-7f1eb9cf8a6e	202.54	robert_campbell@gmail.com	2023-10-19 13:54:05+00
573	130b9d50-fdf7-46c5-a574-0ce4143a05f3	69.2	\N	2023-02-09 07:54:19+00
574	f862dc25-ba3a-4d67-a508-436b952856b6	210.98	\N	2023-09-28 07:00:59+00
575	127ba4c3-950a-4ae4-a09e-e0efd19442f0	179.25	\N	2023-03-31 02:08:36+00
576	cd9c1313-84d8-4e5f-a9d8-b032688f573b	60.19	\N	2023-05-23 23:41:42+00
577	d6ed6c4c-51bf-4999-a375-0bfd565181e1	40.23	\N	2023-12-01 15:23:53+00
578	83beb966-f686-482a-adbd-105fb48b5ac8	196.49	annakaczmarek@gmail.com	2023-12-30 20:07:13+00
579	d4871986-7525-4966-a27c-23bacab857b2	249.85	\N	2024-06-19 20:16:51+00
580	e0e8a1a8-f424-4308-ade3-0db05a53ef43	113.67	\N	2023-11-02 15:41:35+00
581	18b3de7c-bd2b-43dc-ab62-ca09dcb5e60c	137.7	\N	2023-09-23 22:11:24+00
582	e04ba248-2fab-443e-a5b9-92523bab5185	54.42	\N	2023-09-06 10:52:50+00
583	ccc9ac97-4742-4f49-a0cb-b17c89d2329f	146.63	\N	2024-05-05 09:34:05+00
584	b8a0c9c8-a193-4c29-aad1-ba22e61ebfce	74.99	ulrike_schneider@proton.me	2024-04-30 00:50:42+00
585	62c53afe-14d8-4613-a436-8e6684f93e5a	244.97	\N	2024-04-21 06:32:56+00
586	111fccf1-be5b-4146-a117-20dd23f52fa4	45.95	\N	2024-02-21 21:20:14+00
587	741aa5e7-331a-4496-a04b-3ae44a6998aa	182.74	\N	2024-06-26 09:56:38+00
588	513c8265-8fd4-4593-a305-f630dc6103fe	92.31	\N	2024-05-03 00:47:41+00
589	7e5e3032-6afe-4d58-aee4-e4e7ab1ea907	132.67	\N	2024-07-08 17:30:15+00
590	8e49d942-592c-4306-ae8b-e84578be77e0	3.3	sri.kusuma@gmail.com	2024-05-23 18:12:19+00
591	d0d24bf5-0cbb-4e96-a6b0-7debfb4ccc06	119.3	\N	2023-01-28 22:06:41+00
592	f0a32284-5dc3-4bd1-abc1-a4b4f3f0ab3b	137.93	\N	2024-08-18 11:45:22+00
593	83beb966-f686-482a-adbd-105fb48b5ac8	203.86	\N	2024-04-17 01:57:19+00
594	af627fe2-4b07-4063-abd1-f8363117eb60	35.03	\N	2024-07-05 20:30:38+00
595	62e0a3fa-b5da-42d9-a90c-4617037daebd	116.41	\N	2023-06-29 02:11:28+00
596	f7d00d24-6870-43bb-ae49-8ab689a163b7	151.02	gunter.braun@yahoo.com	2024-04-10 22:51:44+00
597	950950e9-6929-4036-a833-dbbe4ce21783	13.61	\N	2024-05-30 18:05:33+00
598	1b87e9ed-8517-4744-ae34-b7c8a7fdda32	138.01	\N	2024-05-19 22:48:16+00
599	3529e0c1-4049-4363-a216-086907ba5684	200.03	\N	2023-02-19 03:26:13+00
600	b6d73044-338c-4178-a191-3dd82662937b	58.87	\N	2023-06-27 23:09:40+00
601	62e0a3fa-b5da-42d9-a90c-4617037daebd	238.92	\N	2023-11-24 18:34:13+00
602	8a17c855-97ca-4b01-abb2-4a3ccb223ed3	26.14	ravi.rao8166@gmail.com	2024-03-14 21:26:47+00
603	67572e57-056e-4745-a1ed-c889ff44ec73	49.24	\N	2023-02-10 10:29:09+00
604	8cea095b-0a1c-402b-adf4-877105af9226	180.35	\N	2024-08-03 14:24:21+00
605	790614e4-3cdc-44b9-a9bd-1bd85ecfbd3a	134.61	\N	2023-09-12 07:45:48+00
606	532778ec-8e27-4cb4-a436-fb7030e681b9	24.81	\N	2024-04-30 21:46:07+00
607	1c54cbd7-9849-41b9-ac5d-b469ad153069	190.54	\N	2023-03-04 16:05:45+00
608	a0028807-bc3d-4b29-a9c2-edf686c404d2	246.04	uwe.zimmermann@yahoo.com	2023-04-07 13:58:05+00
609	c0e13bf6-92b1-49fc-af9d-8c806efaace3	154.93	\N	2023-11-08 01:32:45+00
610	b444e81a-1499-44ee-ae5e-f4cffb97f783	40.67	\N	2024-09-06 08:27:56+00
611	03a36ee7-0fb0-49ab-ac9b-6ca6e8274197	3.14	\N	2023-01-10 00:45:32+00
612	e7e19ccd-7258-4e02-a5ef-9804fda4c332	119.87	\N	2023-06-19 14:39:26+00
613	dfd84c78-0361-49a0-a137-02ed039ed203	72.96	\N	2024-06-18 11:45:09+00
614	6a165c43-76cf-47ae-a867-8a5a1f902e55	23.56	annagross4142@outlook.com	2023-03-10 23:13:12+00
615	36038516-e44f-436c-a599-29690aad5ea4	45.48	\N	2024-04-11 05:33:55+00
616	def0fa8f-f2a2-4df1-a939-01fe767770da	107.76	\N	2024-03-07 16:31:01+00
617	4f9ffe8b-bc15-42eb-a635-45a15a409551	244.01	\N	2023-11-07 09:13:15+00
618	dc6d593c-fafc-4824-a591-a0cc2b2022f2	43.04	\N	2023-01-20 13:26:54+00
619	1c26bf8f-53c9-40af-a0e3-85bcceced8c4	121.38	\N	2023-01-30 04:24:29+00
620	821469ed-ee30-4823-ae67-4162a14e8101	108.41	elizabethsmith5524@yahoo.com	2024-03-06 00:02:21+00
621	6183e0b9-0a7c-49ce-aee9-7da633990f67	49.08	\N	2024-05-11 18:40:55+00
622	e8d161ee-0c98-4ad0-ae90-d0abac0e90a9	143.22	\N	2024-04-08 17:04:35+00
623	d2e814ad-d0a8-42de-a2eb-1bad00fc974a	118.11	\N	2024-03-21 11:03:07+00
624	f5d9a86d-53f4-429d-aae0-853a85ee7d76	64.57	\N	2023-04-17 23:16:43+00
625	8556561c-444c-4802-ab90-e61beb4b4c80	109.71	\N	2023-05-04 05:07:36+00
626	9dbdb727-98f0-4780-a6a5-ab860fc51aea	73.66	yusufkusuma@gmail.com	2024-08-18 08:33:09+00
627	950950e9-6929-4036-a833-dbbe4ce21783	173.69	\N	2024-05-30 18:05:33+00
628	a5d13da5-2076-4ada-a8b3-d52c7a54f0cc	152.51	\N	2024-03-28 05:55:04+00
629	906e15ee-1ace-4508-ae66-da5b024b0fad	155.8	\N	2023-08-24 20:55:03+00
630	8239d4ce-e1b2-49e2-a943-383e6c0fce22	220.33	\N	2024-03-19 01:09:26+00
631	3ea6bdfc-ed7d-428b-aac3-10877398c9d7	239.61	\N	2023-04-30 21:40:24+00
632	59fb3608-7a88-45aa-a9be-3ccb31937d43	208.69	renatekruger7190@yahoo.com	2024-08-04 04:34:36+00
633	afce14ae-e215-4d79-a0d8-c11b230abcfe	89.68	\N	2024-07-23 08:05:29+00
634	46138d4c-b09e-4e7e-abcf-ebe5a722e8f9	100.0	\N	2024-05-31 18:15:14+00
635	36aafd8f-1d04-4198-a7d1-b468fa14d001	219.7	\N	2024-04-21 20:04:34+00
636	9c194052-0dfe-4325-a536-17e7a2bbcaba	47.32	\N	2024-05-02 08:51:44+00
637	e4636ff2-35bc-4bab-a5c1-6c7e2973055d	40.35	\N	2023-05-19 17:28:38+00
638	127ba4c3-950a-4ae4-a09e-e0efd19442f0	175.5	peter.schulz7424@gmail.com	2024-02-21 11:10:25+00
639	18b3de7c-bd2b-43dc-ab62-ca09dcb5e60c	81.93	\N	2023-09-23 22:11:24+00
640	d2661c40-3191-4679-ae02-aae7eee21f8f	233.04	\N	2023-04-23 23:20:04+00
641	1843d416-5367-448f-a32f-caac9607a41b	2.32	\N	2023-03-02 04:28:36+00
642	e46dfc7f-9ef0-4dcd-a498-825aab89b6fd	186.02	\N	2023-07-20 06:12:35+00
643	63b81c84-146b-49ae-ad0b-991a9b034659	223.29	\N	2023-11-30 05:47:24+00
644	cf6c8743-f091-4ecd-a7ea-fcde1670dad3	48.9	heikeklein@gmail.com	2024-06-07 00:53:46+00
645	75a67aae-235e-4446-a388-09bf1abd379c	79.21	\N	2024-08-17 08:10:59+00
646	b3ff057a-2a53-4f5b-aac0-834e70b3e429	57.72	\N	2023-06-16 05:00:26+00
647	207a8034-52e5-483f-aeb0-1c1748d3f546	110.91	\N	2023-05-25 04:39:24+00
648	9fb7293c-aea2-49c6-acf8-76c1a92da5ac	24.74	\N	2024-07-04 05:14:32+00
649	56990fe7-cb9a-4203-a706-e627b2e049f2	18.5	\N	2024-08-20 22:00:42+00
650	457c2413-6a5e-4465-ae8c-1eadf6d63975	235.75	rafal.dudek9650@gmail.com	2023-04-24 01:01:11+00
651	4f15f197-a5b6-4d7a-ac85-45752d941abc	73.41	\N	2024-05-04 12:55:45+00
652	590bebb5-9cf7-456e-af18-5c85b7f58c78	29.89	\N	2023-08-13 00:31:28+00
653	e244ef4c-ee77-4dd5-a5e6-fc193ab6ebc0	148.45	\N	2023-01-01 07:50:48+00
654	2e3b3e4b-db64-4e4a-a1cd-f76d281e5a80	97.73	\N	2023-07-28 06:34:43+00
655	950950e9-6929-4036-a833-dbbe4ce21783	74.41	\N	2024-08-20 08:34:17+00
656	8d4b06d2-78b9-4295-a5b6-e99543f6efb8	131.59	anna.hofmann@outlook.com	2023-09-08 12:07:51+00
657	ad5ee9d3-5cf4-47bd-aa67-a0b92dd288ad	50.71	\N	2023-01-25 23:49:51+00
658	996a5f56-f1ec-44ce-a831-3cb200894eac	216.06	\N	2023-10-13 02:35:24+00
659	d8d20849-4b9d-4975-af58-4489af8bd31a	50.53	\N	2023-09-06 11:28:01+00
660	b8bb825a-e849-4df0-a79b-4268300db5dd	117.31	\N	2023-07-12 09:18:00+00
661	3779f491-588b-4b3b-a918-2666df15f428	234.96	\N	2024-05-21 05:43:44+00
662	6c7ddef5-0c88-4619-a2c3-0cead03f3351	215.42	krzysztofbaran5046@proton.me	2024-03-01 16:13:14+00
663	9e2457d2-350f-4cd1-a522-a719e723f86f	229.25	\N	2024-06-11 04:01:55+00
664	9252c360-d79a-49d6-a1eb-e032ba3c1c3c	133.71	\N	2023-11-18 22:04:25+00
665	87e7eaee-9ef1-44ed-a46d-b14e10763649	188.66	\N	2023-03-25 19:22:18+00
666	eb382dcb-bb08-483e-ac0d-9cea81d13b50	24.84	\N	2024-06-29 16:12:11+00
667	9aa174f3-cc30-44de-add4-3d390d76a6cc	179.18	\N	2024-08-06 03:00:48+00
668	431252d9-e5e9-479a-a926-2c9b13b42049	53.28	richardedwards912@gmail.com	2023-01-15 09:40:50+00
669	2d1591e3-fd75-43fc-a589-be281d121572	188.9	\N	2023-04-09 11:02:38+00
670	bed30f4b-28ee-4a18-ad55-da0facbd9a05	172.66	\N	2023-05-23 04:23:54+00
671	036b7fc2-6214-45d8-afd8-e5cac9e97c19	84.57	\N	2023-09-25 20:00:18+00
672	51757187-8d8d-4f81-aca7-1eea3b3cd961	88.87	\N	2024-07-02 09:44:48+00
673	099e941c-7db1-4d88-a974-bc125e39be38	60.07	\N	2023-08-27 06:30:21+00
674	fabe3156-0844-4086-a9a7-aed39de11c7f	73.2	renate_schmidt@gmail.com	2024-07-14 22:16:01+00
675	e0e8a1a8-f424-4308-ade3-0db05a53ef43	231.24	\N	2023-09-22 19:12:38+00
676	26475297-dc1b-4c0d-a908-d45c8f00aad3	191.31	\N	2023-04-06 23:01:09+00
677	759a1aa9-a245-4802-a532-1c10c0a20d84	73.11	\N	2024-07-28 16:48:21+00
678	f1a61daf-33e0-4338-a850-ad19b833c37f	72.27	\N	2023-05-14 03:59:53+00
679	0547684d-0ceb-4dcb-a626-b1e927150c39	145.71	\N	2024-04-06 02:50:32+00
680	d366b24d-2ea9-4bc3-ab80-58ff15ba9a37	18.72	thomas.richter@gmail.com	2024-01-20 20:08:03+00
681	e04ba248-2fab-443e-a5b9-92523bab5185	110.17	\N	2023-02-02 19:37:07+00
682	104ee1fa-9ae5-42e0-a365-ffeeb5b3e766	117.29	\N	2023-11-08 08:54:15+00
683	b696cda4-186d-4c96-a469-71625fbd3f73	168.9	\N	2023-02-22 06:34:57+00
684	f7fe1d97-8c8f-4a91-a2a7-06988458e820	134.28	\N	2023-04-01 19:40:24+00
685	d01b195a-498a-4df1-a986-e8632be8907a	95.81	\N	2024-02-05 22:07:10+00
686	5e204f72-4a8e-4511-aaa4-74887c8225cc	6.34	nancyharris2605@gmail.com	2024-07-17 10:57:58+00
687	0e95117a-162e-41cc-aa01-1e328fe0dbc6	121.44	\N	2023-06-18 14:37:01+00
688	621af168-b646-40fa-a07d-5c2519993555	248.21	\N	2024-02-07 11:14:15+00
689	13a6eb51-f08f-4300-a28b-379b34f1e470	217.44	\N	2023-11-16 23:31:09+00
690	76c0b3a9-1ef1-4025-a5b1-74ce0d65f405	138.82	\N	2024-05-02 08:37:23+00
691	23c63828-f555-49c0-aa7c-1c6f8ac8c813	100.06	\N	2024-07-07 13:26:42+00
692	996a5f56-f1ec-44ce-a831-3cb200894eac	5.02	petra_klein@outlook.com	2023-10-05 03:04:45+00
693	7d3f6c30-929c-48c1-ac12-1110c1247efb	179.59	\N	2023-05-05 10:04:34+00
694	1be269d8-184a-49ac-a261-0277bd7ad477	149.22	\N	2023-04-20 07:59:30+00
695	67572e57-056e-4745-a1ed-c889ff44ec73	138.95	\N	2024-02-22 16:13:55+00
696	9252c360-d79a-49d6-a1eb-e032ba3c1c3c	58.21	\N	2023-12-31 00:45:49+00
697	9c194052-0dfe-4325-a536-17e7a2bbcaba	145.78	\N	2024-05-02 08:51:44+00
698	115c61fd-8bc9-4d5e-acf6-acb7ff029cf8	144.81	charles_lewis5622@yahoo.com	2024-06-23 03:02:29+00
699	431252d9-e5e9-479a-a926-2c9b13b42049	197.04	\N	2023-07-21 20:33:15+00
700	402c922f-ab74-453d-adde-246e98ddaeee	6.12	\N	2023-04-03 01:39:11+00
701	b8a0c9c8-a193-4c29-aad1-ba22e61ebfce	235.74	\N	2023-11-13 12:33:31+00
702	0d41f796-b799-4eec-a674-7158afb8d0e3	111.7	\N	2024-03-18 21:01:09+00
703	72f85301-ee90-446a-af44-de58c4a7e2a7	55.27	\N	2023-10-05 20:22:46+00
704	e81a5a03-92e2-4a40-afc3-658f46779455	38.04	andreasschmidt7863@gmail.com	2024-01-27 08:11:05+00
705	d22c1e29-7c45-43d1-a148-db3508d858d5	134.99	\N	2023-08-28 21:19:40+00
706	6a50c905-11e9-4b6c-ac40-fcce833dd042	6.14	\N	2024-06-19 03:08:41+00
707	b696cda4-186d-4c96-a469-71625fbd3f73	116.24	\N	2024-06-19 05:07:09+00
708	46f4f408-c26c-4dfc-ab18-d17d62a7a2a0	146.34	\N	2023-01-05 14:39:51+00
709	75a67aae-235e-4446-a388-09bf1abd379c	181.13	\N	2024-08-17 08:10:59+00
710	cf7daa16-d3d8-447a-a6fa-2ec9f3ef3c1f	187.68	pablo.torres@gmail.com	2024-07-24 14:25:34+00
711	5f6a1b1e-67c3-42d3-ac5d-e58f3b6d48bf	239.41	\N	2023-06-09 23:11:11+00
712	8e75c419-0b7a-4f2a-a13d-9ded286cacfc	130.72	\N	2023-07-21 16:07:24+00
713	30bdf4fd-55eb-4fb6-abac-2003260059d1	161.63	\N	2024-05-26 09:12:56+00
714	156b9f2f-91fb-4d58-a9a3-dc527a971035	206.49	\N	2023-12-18 04:15:31+00
715	2683bce1-0fcd-4fa3-af93-058e7185ab2a	40.26	\N	2024-03-20 21:33:58+00
716	03b1a5d6-a551-4cae-af9e-e88077a7ba4c	14.71	heikeschafer6040@gmail.com	2024-07-03 19:19:35+00
717	402c922f-ab74-453d-adde-246e98ddaeee	99.21	\N	2024-05-15 17:25:25+00
718	5aa98a89-6fb0-4489-ad00-a0f175a2c786	93.8	\N	2024-02-23 04:20:07+00
719	183a89f9-8658-4149-a318-21ce24a8a366	232.86	\N	2023-10-03 22:44:50+00
720	104362b8-ae00-4b3f-a6da-a638ad52927b	238.16	\N	2023-06-14 17:43:09+00
721	a7ca36ef-d0f0-4761-a00e-b4abe155c91e	194.4	\N	2023-07-21 14:50:32+00
722	cf3837b2-22be-480e-a396-c343555bb0f4	117.12	jennifercook@gmail.com	2024-04-10 13:31:47+00
723	704bf02d-9f69-420c-a563-5b812f430119	116.96	\N	2024-07-08 19:52:43+00
724	6a165c43-76cf-47ae-a867-8a5a1f902e55	67.21	\N	2023-10-16 10:49:20+00
725	322139ca-3e8a-4236-a5fd-21b04c16ca3b	138.47	\N	2023-04-13 05:33:34+00
726	b97d0e13-1289-48b6-af1c-34b4949dea04	237.19	\N	2023-12-03 21:05:46+00
727	1053502c-4979-4975-a68f-a0a1dcd9833a	50.47	\N	2023-04-12 02:16:15+00
728	207a8034-52e5-483f-aeb0-1c1748d3f546	140.34	petermeyer9685@outlook.com	2024-01-07 18:37:40+00
729	6a165c43-76cf-47ae-a867-8a5a1f902e55	120.0	\N	2023-03-29 09:26:22+00
730	13ee6ced-c519-4464-a000-8963735b301f	110.22	\N	2024-09-02 15:16:37+00
731	f9c74e33-a28b-49ee-ab0f-83953c731018	15.16	\N	2023-08-07 00:17:04+00
732	679adbf6-93b2-4bbf-a35a-136da71e3d5f	170.76	\N	2023-10-14 02:39:25+00
733	a4619bbe-bd4b-4894-a5bb-95c3338fba61	56.9	\N	2023-12-04 06:20:24+00
734	457c2413-6a5e-4465-ae8c-1eadf6d63975	126.05	rafal.dudek9650@gmail.com	2023-01-24 05:21:17+00
735	6af82c01-f5cb-46ff-a4e1-b03c25171399	132.64	\N	2024-03-02 09:41:32+00
736	8efe97f2-a2f0-4b8b-a7b8-efb7a1d7a8ba	4.93	\N	2024-04-27 01:53:47+00
737	f72e00c8-ed3c-43cf-a2e0-806169624617	168.61	\N	2023-10-20 23:05:27+00
738	0547684d-0ceb-4dcb-a626-b1e927150c39	184.12	\N	2024-01-18 01:24:50+00
739	fe6627c8-0297-4612-aeaf-ce1fb34d6f57	14.19	\N	2024-08-14 01:03:19+00
740	0b33ed9f-b4d0-4ffc-a09a-97754c722a2b	64.8	uwe.hofmann313@gmail.com	2023-12-22 22:37:12+00
741	1d430ac5-491e-470d-a12c-c702edb6c515	178.2	\N	2023-10-22 09:17:37+00
742	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	186.01	\N	2024-02-02 20:53:20+00
743	a1e982d5-521a-4ca5-ae06-814ffadcd9e1	86.87	\N	2024-03-01 06:37:19+00
744	e244ef4c-ee77-4dd5-a5e6-fc193ab6ebc0	63.3	\N	2023-04-30 12:34:00+00
745	662ad67d-934a-49aa-adaa-e17f0c49ba01	31.05	\N	2024-08-10 17:08:40+00
746	61c03ad3-45c9-4a6f-a4d7-480abeeb4125	35.96	bettywilson@outlook.com	2023-04-24 21:01:23+00
747	42e3f262-c8d1-4b4b-af9d-7fc53c117aff	33.49	\N	2024-08-24 17:06:46+00
748	5a6b543a-7122-4a0f-a817-6975e81035f4	7.66	\N	2023-05-14 14:28:09+00
749	e29dc181-1c4f-469f-a510-13628658c9c0	118.05	\N	2024-06-26 12:32:50+00
750	cfb69cda-a417-4e80-aece-f1dd353d2fae	119.37	\N	2023-02-03 19:55:43+00
751	7d576ec6-0b70-472c-afc1-547855e1cab8	108.58	\N	2024-07-21 01:34:34+00
752	948931ba-d508-4e89-a8d9-6e656c33cf57	220.69	petralange@outlook.com	2023-03-19 04:14:57+00
753	2d1f2815-3d3b-4f52-ad42-544aead108be	126.51	\N	2023-07-11 10:43:37+00
754	fe2a5a7f-1fe6-49db-af89-22c56374bb60	189.93	\N	2023-11-12 18:39:57+00
755	63b81c84-146b-49ae-ad0b-991a9b034659	16.63	\N	2024-06-29 16:47:10+00
756	6b0e4c8e-0c22-4662-a0c8-1a44c741834c	213.79	\N	2023-03-14 01:49:27+00
757	a5f33c4c-ff49-43fc-a14c-10ad75ea76d5	190.9	\N	2023-04-24 06:46:30+00
758	1bb5f62a-a371-4772-a666-de00b3e6244a	23.77	anna_krol4433@proton.me	2024-05-27 06:10:47+00
759	dcaf389e-116b-4564-aa85-5ea5ca2d49c6	150.29	\N	2023-12-13 08:27:01+00
760	d2661c40-3191-4679-ae02-aae7eee21f8f	139.28	\N	2024-05-30 09:02:47+00
761	5be871a7-e5c6-4fdb-a892-d895a111182e	39.08	\N	2023-12-21 20:34:13+00
762	f1b093e9-c7b4-4840-ad42-bc8d2d4d83cd	122.43	\N	2023-02-15 07:37:22+00
763	fd328276-fb84-4664-a61e-773b73e1bfc9	150.16	\N	2024-05-26 17:18:11+00
764	03a36ee7-0fb0-49ab-ac9b-6ca6e8274197	158.09	bjorn.weber@proton.me	2023-12-08 03:00:37+00
765	13d3e562-9804-4d5a-acda-19cb7e43c95b	124.95	\N	2023-11-08 23:02:31+00
766	2d1f2815-3d3b-4f52-ad42-544aead108be	95.43	\N	2023-07-11 10:43:37+00
767	b8bb825a-e849-4df0-a79b-4268300db5dd	187.81	\N	2023-11-29 09:38:47+00
768	b6d73044-338c-4178-a191-3dd82662937b	86.34	\N	2023-05-24 18:00:24+00
769	5e83b8e3-2b38-476d-aa8b-1bd7389e584f	165.95	\N	2024-02-14 22:53:22+00
770	827fad58-e249-4326-ae57-7376307c3dbd	8.12	sri_kusuma1405@gmail.com	2023-02-10 19:05:45+00
771	e1d2eed2-5356-4894-ad53-2615b9fcfb92	195.69	\N	2023-04-08 05:07:24+00
772	e9d85d26-d2e1-4977-aac7-c7f7fba97a21	113.37	\N	2023-01-03 02:07:00+00
773	722d48cf-6558-43e3-a593-4655b8545ab4	203.06	\N	2023-05-28 14:18:22+00
774	7d576ec6-0b70-472c-afc1-547855e1cab8	10.9	\N	2023-12-27 11:20:32+00
775	20b99754-3625-4e90-a7d1-9bae79dc6ae2	195.56	\N	2024-01-18 18:55:06+00
776	98024841-b747-451f-a292-d48ca14665e9	113.33	heike.schulz@gmail.com	2023-10-18 16:31:11+00
777	6183e0b9-0a7c-49ce-aee9-7da633990f67	39.23	\N	2024-01-17 15:47:58+00
778	87e7eaee-9ef1-44ed-a46d-b14e10763649	100.54	\N	2023-03-21 06:31:34+00
779	6d835c5d-5f18-4e28-a2a9-00807addad36	213.95	\N	2024-03-16 02:53:29+00
780	79535d18-d70e-4f40-aacc-d9d9c5d2423a	68.73	\N	2024-04-09 10:33:39+00
781	a8b89aa8-e1a5-469f-ab64-33b804ecad24	141.44	\N	2023-04-21 00:20:54+00
782	f5d9a86d-53f4-429d-aae0-853a85ee7d76	147.83	elizabeth_wright6873@yahoo.com	2023-08-21 12:49:25+00
783	5e204f72-4a8e-4511-aaa4-74887c8225cc	135.33	\N	2023-01-22 02:53:27+00
784	e6f49a6c-6c9d-4e8d-a7e1-e8925c8bb722	45.91	\N	2023-04-30 04:25:57+00
785	0e8afc78-12a8-4915-a25c-5e90043f794c	128.93	\N	2023-12-04 05:21:26+00
786	f8fe332b-f405-4d18-aa66-06a83c967cb9	173.64	\N	2024-02-24 09:42:29+00
787	2ac9d57b-4aed-4ceb-aa2d-e6b68f11ad01	36.75	\N	2024-04-13 01:05:31+00
788	c9dfcfff-3346-43a5-a2ee-ba3570d2d51b	6.56	stefan_jager3863@gmail.com	2024-05-08 17:35:35+00
789	6445c716-4888-45c7-acf9-c6c3905dd240	95.15	\N	2023-04-25 23:29:32+00
790	1c94f89e-88d6-426e-a0a4-797c2dfd495d	201.4	\N	2023-12-09 07:00:26+00
791	5566d51b-ecd3-4417-aa69-d3b2a1558da4	200.58	\N	2023-08-20 21:35:18+00
792	8efe97f2-a2f0-4b8b-a7b8-efb7a1d7a8ba	82.49	\N	2024-07-06 01:21:03+00
793	6fd9c4df-75ae-47fd-ae04-1e08d70cef3e	194.28	\N	2024-08-25 17:52:48+00
794	bed30f4b-28ee-4a18-ad55-da0facbd9a05	215.72	pedro_pena2128@gmail.com	2024-05-17 19:15:00+00
795	72f85301-ee90-446a-af44-de58c4a7e2a7	225.35	\N	2024-04-13 13:34:57+00
796	5fc59a1e-0923-4be9-afc9-901073ca9677	182.49	\N	2024-04-18 08:50:24+00
797	4e7668e4-46f8-43c5-a6ba-9256e0eeb5f5	188.6	\N	2024-02-02 10:12:02+00
798	33eaa815-93e7-44c9-ab74-1e24840be735	238.62	\N	2024-07-18 08:09:19+00
799	4947df10-e8b7-449c-a511-7f1eb9cf8a6e	123.94	\N	2023-05-24 19:25:33+00
800	8e75c419-0b7a-4f2a-a13d-9ded286cacfc	243.27	gunter_hartmann@gmail.com	2023-09-28 13:29:42+00
801	e49d66e2-d59f-4ffa-aad9-fc73a209461b	182.74	\N	2024-08-22 23:22:42+00
802	60632566-c527-4ebd-a08a-b6f5e65e5952	159.46	\N	2024-06-27 19:37:06+00
803	c5ce537f-4354-4855-a815-cb0cf6a6997c	98.06	\N	2023-07-16 00:24:46+00
804	23ec48ef-4b25-4410-ac5f-937377f03715	237.28	\N	2023-06-18 15:23:26+00
805	fc66793e-e876-4ce6-a08a-f87f7e0bac12	151.25	\N	2023-11-26 09:26:41+00
806	ad2ed871-08ae-455b-a529-f4cae555b8df	146.05	ravi.chopra@gmail.com	2024-03-27 07:52:53+00
807	9d0d3ad4-bbe8-4e6e-a31a-040776a64002	153.28	\N	2024-08-11 17:33:24+00
808	24f46084-d063-4389-ad3e-e7a85f583981	198.06	\N	2023-07-04 19:04:59+00
809	5a0b271c-abf5-4a74-a670-0fbbbd4b18c5	121.91	\N	2023-02-16 14:30:08+00
810	d68b7ebc-9a4b-4b70-a92a-5d4f2843cb07	200.32	\N	2024-06-04 14:09:23+00
811	01688749-3d91-4b17-a6eb-b87376bcb429	203.55	\N	2023-03-08 17:18:48+00
812	244c727b-af4e-4b4e-a8f9-178cf5ec3707	172.57	klausmeyer2606@gmail.com	2023-02-21 00:51:37+00
813	7bafaedb-f5f4-4683-ac92-c3d555746b00	10.57	\N	2023-10-22 02:37:19+00
814	78dcf237-efd5-466a-a14a-3480dbb8a559	60.7	\N	2024-05-06 00:32:05+00
815	9bf7a84a-8dcb-47a7-ab33-f100d11d4ffb	160.21	\N	2024-07-14 19:08:49+00
816	618be6b2-b219-481e-a306-16eca2b00911	36.36	\N	2024-09-03 18:36:13+00
817	e9d85d26-d2e1-4977-aac7-c7f7fba97a21	195.51	\N	2024-02-28 15:13:41+00
818	710f0313-e621-454d-a93d-1869de51f411	103.13	bjorn_lange2129@gmail.com	2023-01-03 13:17:02+00
819	036b7fc2-6214-45d8-afd8-e5cac9e97c19	53.31	\N	2023-11-17 13:48:58+00
820	8455645b-59fb-4a39-a693-6ee9fd9477ab	101.19	\N	2023-03-16 06:02:10+00
821	8239d4ce-e1b2-49e2-a943-383e6c0fce22	54.09	\N	2024-06-21 04:08:32+00
822	50ac3750-4e37-455d-af86-666882b9c1aa	237.96	\N	2024-07-03 15:05:30+00
823	1f483a92-7517-411d-a673-e0c739721945	162.55	\N	2024-08-14 14:54:37+00
824	7269a2d2-aa75-49c7-a3db-1795ae4450ff	86.71	andreas_schroder@gmail.com	2023-06-28 21:26:32+00
825	b3dd299a-686c-4e41-a9ce-a2919198bccc	31.2	\N	2024-03-14 05:59:28+00
826	d58a71fd-502f-4bce-a4e9-78bb015f216e	245.72	\N	2023-09-30 13:21:48+00
827	1e3aa949-d046-4903-a25f-bba108a119e8	135.48	\N	2024-02-11 04:50:49+00
828	06b91f00-fea7-4c0f-a56c-5b36af193600	233.5	\N	2023-06-29 11:25:09+00
829	c0e13bf6-92b1-49fc-af9d-8c806efaace3	31.49	\N	2023-11-10 06:23:25+00
830	993bde98-be6f-4b1f-a8c6-ad66d1f83a55	107.79	stefan_hofmann@gmail.com	2023-11-03 17:43:00+00
831	53390c9f-0468-406e-a305-80d4518f96d3	139.17	\N	2024-06-07 22:06:57+00
832	c50f852f-3584-43c5-a56b-9f0b306a20ea	97.13	\N	2024-05-17 17:18:05+00
833	5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	147.67	\N	2024-01-21 06:47:04+00
834	54e30b18-e13e-4f9d-a922-56e737fd55ae	96.0	\N	2023-05-01 15:08:35+00
835	26175ccf-2ecb-44fb-a2df-358e89198bed	173.52	\N	2023-06-28 14:20:57+00
836	1bb5f62a-a371-4772-a666-de00b3e6244a	54.6	anna_krol4433@proton.me	2024-05-27 06:10:47+00
837	5265cca1-dcf8-4e34-ad73-e2e4ed6ddb77	71.11	\N	2024-02-03 13:31:37+00
838	da85a768-f73f-4108-a229-905f086f99dd	142.69	\N	2024-09-01 21:20:31+00
839	d0d24bf5-0cbb-4e96-a6b0-7debfb4ccc06	200.61	\N	2023-07-27 01:57:52+00
840	906e15ee-1ace-4508-ae66-da5b024b0fad	193.07	\N	2024-08-06 10:21:17+00
841	c7a2c2d3-1bbf-4ab6-adef-5aab2e4733d6	39.46	\N	2023-01-15 12:18:40+00
842	b3dc255d-a085-46ce-a533-d61bbcb8db9a	135.55	vikram_khan5480@gmail.com	2023-02-03 17:48:17+00
843	6ad2fe0e-5736-431e-a918-45fe97cc7a60	15.92	\N	2024-02-18 13:40:37+00
844	f862dc25-ba3a-4d67-a508-436b952856b6	221.23	\N	2024-03-09 10:27:40+00
845	66e5ceca-d07f-4395-a2b0-0b8e67361c7c	173.37	\N	2023-01-23 17:12:08+00
846	ccf5c06e-697d-483e-a234-577c4e6177be	177.98	\N	2024-07-22 13:00:00+00
847	41040581-9c36-4483-a419-f5b418500082	168.85	\N	2023-12-30 01:32:56+00
848	805b29df-26c3-4e5f-ad5d-d92ec87f1a59	159.72	heikeschmidt5371@outlook.com	2024-01-03 20:04:27+00
849	244c727b-af4e-4b4e-a8f9-178cf5ec3707	89.52	\N	2024-03-17 04:21:48+00
850	bfc76b46-9626-41b6-a5d9-c9b383e481b3	157.97	\N	2023-03-18 08:29:36+00
851	7414c65b-0890-4444-a9af-615f329934c1	88.3	\N	2023-07-11 10:21:51+00
852	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	217.96	\N	2024-06-05 16:40:08+00
853	1c26bf8f-53c9-40af-a0e3-85bcceced8c4	105.01	\N	2023-03-08 10:05:58+00
854	afce14ae-e215-4d79-a0d8-c11b230abcfe	216.63	anthony.edwards8810@yahoo.com	2023-04-27 02:07:53+00
855	9dc0032c-0169-4f40-a802-45962bfd9d73	193.84	\N	2024-08-11 17:44:10+00
856	fd328276-fb84-4664-a61e-773b73e1bfc9	245.17	\N	2023-10-21 02:16:09+00
857	fabe3156-0844-4086-a9a7-aed39de11c7f	212.47	\N	2024-08-05 02:55:44+00
858	302ae212-2ed2-449a-afaf-30fc292a1bbc	194.16	\N	2024-07-06 12:38:03+00
859	75a67aae-235e-4446-a388-09bf1abd379c	206.84	\N	2024-08-17 08:10:59+00
860	b38c6d26-f50d-463e-a5b2-d1655817c067	237.72	jorg.schneider@gmail.com	2024-08-26 22:56:27+00
861	3779f491-588b-4b3b-a918-2666df15f428	184.48	\N	2024-03-04 05:08:07+00
862	c5ce537f-4354-4855-a815-cb0cf6a6997c	215.01	\N	2023-07-25 09:33:53+00
863	15b8eb28-e4ec-4216-a99f-44f4c12da928	131.75	\N	2023-08-05 23:53:28+00
864	5fc59a1e-0923-4be9-afc9-901073ca9677	58.13	\N	2024-01-16 01:07:35+00
865	b444e81a-1499-44ee-ae5e-f4cffb97f783	143.95	\N	2024-08-16 15:53:34+00
866	7d201283-620d-479d-a565-36ec3d756634	46.46	ashley.morris@gmail.com	2023-07-15 11:02:05+00
867	80a3b579-d414-4360-a9ba-09ff8bac0582	46.41	\N	2024-03-14 12:07:44+00
868	0237cfb0-b9ca-4316-a86d-7f86c7608109	25.86	\N	2023-12-16 04:13:10+00
869	c1789d98-3ad3-47cc-a9d0-9243ba4b1583	51.94	\N	2023-03-17 17:25:17+00
870	8e75c419-0b7a-4f2a-a13d-9ded286cacfc	8.67	\N	2023-11-14 13:36:58+00
871	75a67aae-235e-4446-a388-09bf1abd379c	226.66	\N	2024-08-17 08:10:59+00
872	2907a075-c40c-4605-a33d-270624e65482	93.66	katheweiss5667@gmail.com	2023-05-06 05:40:28+00
873	2d26608a-b204-4437-a111-ee5eb199611e	38.4	\N	2024-08-06 02:38:20+00
874	f2fc845f-934b-4fc6-a786-a17687cc499a	187.73	\N	2024-02-19 16:40:37+00
875	4984f759-dc0a-4b6d-a0a6-84b403f55dee	198.41	\N	2024-03-31 05:04:42+00
876	83beb966-f686-482a-adbd-105fb48b5ac8	41.74	\N	2023-10-17 08:20:19+00
877	6324ac23-ef67-455b-a760-927403bad3bf	92.05	\N	2024-05-23 11:28:41+00
878	5172c927-2963-4b7e-a771-8910dc970295	177.19	pooja.pillai@gmail.com	2023-05-20 12:54:12+00
879	c34509dc-cf23-4aea-a045-6bbdad7971d0	77.86	\N	2024-06-02 10:57:02+00
880	ddd15015-1b5f-4416-a045-ea447e65fbb0	232.97	\N	2023-12-09 12:51:34+00
881	8d4b06d2-78b9-4295-a5b6-e99543f6efb8	213.26	\N	2024-03-09 19:54:11+00
882	9815c348-7925-4f4f-a5ba-9f66aa3084ad	46.3	\N	2024-04-02 16:17:15+00
883	b9cbd72a-5a32-48d3-a901-9b880cb61fa4	179.77	\N	2023-10-17 10:32:18+00
884	fa61de17-b361-4ff8-a4c6-17be9bcf9ef2	98.12	klaus_wagner2942@gmail.com	2023-04-25 04:51:55+00
885	d01b195a-498a-4df1-a986-e8632be8907a	30.4	\N	2024-06-08 11:21:41+00
886	a0333a17-a5a5-4150-a8a4-9d24f66915f1	75.76	\N	2024-04-09 22:40:46+00
887	618be6b2-b219-481e-a306-16eca2b00911	151.86	\N	2023-06-22 12:21:52+00
888	7a3b9f30-5bcd-42e5-a3c9-f446567d4d4f	99.35	\N	2023-05-26 22:13:16+00
889	78e08ebf-33d1-486b-a7ff-83c2bc78644b	116.24	\N	2024-04-29 19:43:52+00
890	31316252-36fa-4b79-aafb-680a5200fd03	63.96	karen.rogers@outlook.com	2024-01-16 23:50:12+00
891	8a771c29-dbee-44c9-a833-85b572924b29	21.77	\N	2023-11-25 14:17:55+00
892	f3fb206d-3dd8-4dca-a84b-78811332cec8	78.95	\N	2023-05-14 12:50:22+00
893	b696cda4-186d-4c96-a469-71625fbd3f73	51.13	\N	2024-02-26 19:28:06+00
894	7414c65b-0890-4444-a9af-615f329934c1	31.03	\N	2023-03-17 00:44:37+00
895	704bf02d-9f69-420c-a563-5b812f430119	176.34	\N	2024-03-12 14:16:29+00
896	41455920-5ee6-4237-afd4-9b6cac9e59d9	73.7	kathe.kohler8831@gmail.com	2023-10-14 06:11:48+00
897	4ac3dbae-fede-47b5-a37e-3ab13ac9e062	14.34	\N	2024-07-25 05:13:31+00
898	4093d4b5-1d2e-4de7-ad88-26d629fbbccb	49.75	\N	2023-01-23 01:12:08+00
899	5518cab4-10c8-4e53-a0f5-48554a51c039	17.91	\N	2024-07-05 03:17:10+00
900	f7d00d24-6870-43bb-ae49-8ab689a163b7	61.92	\N	2023-12-29 13:47:10+00
901	2cea73cd-ff92-4afa-ac4b-b67ce4de9584	219.68	\N	2024-04-16 15:29:46+00
902	660e72e7-0dfd-45b5-a9cf-19fcd58ad348	173.15	krzysztof.kaczmarek3423@proton.me	2023-02-05 17:00:57+00
903	50a9d252-351a-4812-a88c-fd47bbad44e6	167.88	\N	2023-03-24 16:40:44+00
904	ddd91e2f-3810-420c-aa94-bab1686aa74c	41.35	\N	2024-05-01 08:58:05+00
905	6c1fd86d-cda7-4f85-a010-e50c45f0cce9	175.95	\N	2024-02-21 00:15:50+00
906	c8b89787-d1c6-4800-a4a7-144dbd683ed8	138.3	\N	2024-01-25 14:58:31+00
907	533c89f4-3088-4be5-a8e8-4c67de14b637	153.15	\N	2023-12-16 13:19:31+00
908	cf605110-74f7-4580-a06a-b6f7da3d5099	96.03	peter.gross@gmail.com	2023-03-08 11:40:15+00
909	e0e8a1a8-f424-4308-ade3-0db05a53ef43	59.15	\N	2023-11-11 22:31:20+00
910	fd1fc273-f7e0-4be5-a5bb-b8935e7ba8ca	136.16	\N	2024-05-27 11:54:00+00
911	4ac3dbae-fede-47b5-a37e-3ab13ac9e062	135.15	\N	2024-07-25 05:13:31+00
912	f80b216e-ec1a-4ffe-a311-3a998b2bf8e2	206.19	\N	2023-04-15 09:26:55+00
913	10ec9d1c-4f47-442c-aaad-fdf7d0148b72	48.85	\N	2023-01-12 00:32:19+00
914	bf0e9f89-bb95-40d7-a0f0-46f3d5b1de28	153.49	wolfgang_bauer@gmail.com	2024-02-02 20:53:20+00
915	9aa174f3-cc30-44de-add4-3d390d76a6cc	196.58	\N	2023-08-25 10:16:14+00
916	da85a768-f73f-4108-a229-905f086f99dd	6.0	\N	2024-07-26 08:54:08+00
917	444cb71d-46c7-449e-af60-298a55516ef7	146.6	\N	2024-02-08 05:40:33+00
918	b0dc24be-d967-476c-a235-5b68601dcfc0	26.03	\N	2023-08-03 10:23:02+00
919	4abfa44d-8d7a-4778-a00e-5621f041d1e3	131.9	\N	2023-08-09 09:21:19+00
920	827fad58-e249-4326-ae57-7376307c3dbd	204.03	sri_kusuma1405@gmail.com	2024-02-08 13:02:39+00
921	4d9c516c-6073-45a6-abab-e9d324b7f2e1	42.55	\N	2023-07-13 01:49:32+00
922	8e75c419-0b7a-4f2a-a13d-9ded286cacfc	219.5	\N	2024-04-16 04:45:24+00
923	b8986249-7b56-4d4c-a19c-a7b9d016edec	23.55	\N	2024-06-05 12:54:42+00
924	0dc5bf6e-affd-4d4d-ab63-604999630b73	101.29	\N	2024-02-16 06:58:24+00
925	78e08ebf-33d1-486b-a7ff-83c2bc78644b	53.64	\N	2024-07-11 08:08:37+00
926	a8674677-31e8-4b86-a65c-1d272882661c	37.61	lisa.martin@gmail.com	2024-03-03 07:52:00+00
927	b8bb825a-e849-4df0-a79b-4268300db5dd	66.88	\N	2023-05-17 02:08:26+00
928	8e49d942-592c-4306-ae8b-e84578be77e0	198.28	\N	2023-12-11 22:45:04+00
929	d78ffcb4-b06f-41b0-a990-d0a782b85c07	176.64	\N	2023-03-25 01:51:00+00
930	759a1aa9-a245-4802-a532-1c10c0a20d84	178.57	\N	2023-05-13 04:52:36+00
931	8302793c-73de-4ca7-a8a9-004c29d1ef39	192.02	\N	2024-02-06 09:50:00+00
932	44557e56-c26e-4304-ab4c-53b37c5fe06c	147.07	monika.klein@yahoo.com	2024-03-17 19:47:54+00
933	9dc0032c-0169-4f40-a802-45962bfd9d73	244.31	\N	2023-08-18 18:34:01+00
934	821469ed-ee30-4823-ae67-4162a14e8101	223.45	\N	2024-03-19 22:14:38+00
935	0a28efcc-c46a-4162-a3ac-3e36d16f477d	50.84	\N	2024-04-07 12:14:10+00
936	87a6d42c-8f6c-4fd7-a6d8-7cadcee0a3d1	213.18	\N	2023-12-20 08:08:38+00
937	9985cedc-5660-4cc4-ab0a-add02a58a7c9	227.1	\N	2023-10-27 21:29:09+00
938	c7718bd1-4fb8-4028-a482-91e184b9e4c7	115.81	birgitfischer@gmail.com	2023-09-03 04:57:10+00
939	81a9162f-c464-4d06-a7eb-0fd9feba23ae	138.21	\N	2024-06-26 05:33:28+00
940	1d430ac5-491e-470d-a12c-c702edb6c515	6.33	\N	2023-08-08 17:59:33+00
941	60b68167-72b5-46ba-aa50-ac97aeba47b9	30.85	\N	2023-11-17 04:11:53+00
942	9815c348-7925-4f4f-a5ba-9f66aa3084ad	206.18	\N	2023-10-24 19:36:59+00
943	ac193fb1-e731-4de7-a361-cbd53ccba0ec	228.32	\N	2024-06-20 23:47:27+00
944	39794471-4a16-4fea-ad7d-c360dbcb23b6	172.71	ursula.wolf3636@gmail.com	2023-08-01 04:07:55+00
945	02217f12-6b33-40cc-a1f1-fb07a951bda6	6.33	\N	2024-04-30 08:58:20+00
946	ac193fb1-e731-4de7-a361-cbd53ccba0ec	109.1	\N	2024-01-07 09:42:06+00
947	a918a555-4355-407a-adb3-9b5e682ed323	134.1	\N	2023-12-27 21:48:03+00
948	4df0782f-3179-4640-a1f4-c6e04c7b7757	150.04	\N	2023-12-15 00:42:35+00
949	6a165c43-76cf-47ae-a867-8a5a1f902e55	230.34	\N	2023-03-02 13:33:55+00
950	590bebb5-9cf7-456e-af18-5c85b7f58c78	105.21	marylewis6894@outlook.com	2024-07-11 23:15:38+00
951	b38c6d26-f50d-463e-a5b2-d1655817c067	247.68	\N	2023-01-12 07:38:00+00
952	86644b26-69bd-45d2-a4a9-54aca16f79dc	14.29	\N	2023-05-19 02:51:38+00
953	8a4d9d2a-8493-469f-a779-b3ceeae6a0e2	184.96	\N	2024-06-11 15:50:23+00
954	5bf78d7c-ed56-4664-a970-228df659a7a6	45.64	\N	2023-07-12 11:35:58+00
955	1c26bf8f-53c9-40af-a0e3-85bcceced8c4	166.14	\N	2023-11-12 18:27:18+00
956	76230024-1a76-4ae1-a2be-0f2fc33ee86d	47.28	jorgwagner9894@gmail.com	2024-07-13 09:25:01+00
957	e2fe61d4-4649-42eb-a1e1-23166a5b4183	128.91	\N	2023-08-10 21:59:00+00
958	9815c348-7925-4f4f-a5ba-9f66aa3084ad	239.73	\N	2024-02-01 04:52:32+00
959	d431389a-c627-4b8b-a149-6ea9d7081f4d	191.62	\N	2023-06-15 23:31:51+00
960	514d2ef3-98a4-4701-ac64-321ab6b64b7f	235.4	\N	2023-03-03 16:05:49+00
961	7269a2d2-aa75-49c7-a3db-1795ae4450ff	138.8	\N	2024-05-15 19:21:48+00
962	41455920-5ee6-4237-afd4-9b6cac9e59d9	156.64	kathe.kohler8831@gmail.com	2023-10-14 06:11:48+00
963	5c5ae2db-59b2-4964-a6c3-f6bb6e1ed2e2	41.3	\N	2024-05-17 23:51:40+00
964	4596aeaf-faa5-42c2-adc0-fd396c5e384b	168.17	\N	2023-11-14 13:08:23+00
965	a1c33f35-e2d9-4d35-acfa-1c666a6d341a	22.68	\N	2023-01-04 09:25:37+00
966	0bda0747-a73d-448f-ac18-eb2172e61c10	53.49	\N	2023-02-09 21:24:27+00
967	8302793c-73de-4ca7-a8a9-004c29d1ef39	176.53	\N	2023-11-24 06:24:29+00
968	c0e13bf6-92b1-49fc-af9d-8c806efaace3	191.02	ulrikehartmann3431@yahoo.com	2023-06-24 21:14:10+00
969	7e33fad1-4014-472a-a0aa-34db0a040087	129.97	\N	2024-03-11 01:29:17+00
970	36590b54-5f14-4772-a46a-e6899fc5594d	161.08	\N	2023-12-25 08:14:06+00
971	91d34939-2de7-4036-aa54-e5c09736e6ab	229.91	\N	2023-01-29 22:58:58+00
972	5be871a7-e5c6-4fdb-a892-d895a111182e	181.92	\N	2024-01-07 11:35:47+00
973	7d576ec6-0b70-472c-afc1-547855e1cab8	109.77	\N	2023-06-21 09:45:18+00
974	ea546696-be25-4429-a741-66f21ce2142b	66.83	andreaswolf@gmail.com	2024-02-23 16:55:12+00
975	59b874cc-20c5-412c-af41-e8e1cec81748	20.09	\N	2023-09-18 23:12:01+00
976	7d3f6c30-929c-48c1-ac12-1110c1247efb	153.02	\N	2023-09-10 05:03:09+00
977	a8674677-31e8-4b86-a65c-1d272882661c	142.87	\N	2024-03-03 07:52:00+00
978	0d41f796-b799-4eec-a674-7158afb8d0e3	120.72	\N	2024-03-18 21:01:09+00
979	1e74bac5-5ad5-45cd-a135-5fed0a9a7d1c	61.65	\N	2024-03-25 13:40:35+00
980	10ec9d1c-4f47-442c-aaad-fdf7d0148b72	31.04	michael.carter6725@gmail.com	2023-09-30 07:21:02+00
981	b33c9bf2-ff51-4ef4-a4cc-53089f1d1524	119.96	\N	2024-05-07 17:38:28+00
982	8b140a9a-1f25-4d1f-af47-b8a3dccfdc85	160.07	\N	2023-05-04 12:01:34+00
983	fe773dff-fc23-40ff-a9df-8be64ae43b86	176.46	\N	2024-07-10 19:40:42+00
984	7e5e3032-6afe-4d58-aee4-e4e7ab1ea907	69.0	\N	2024-01-24 09:18:28+00
985	5a6b543a-7122-4a0f-a817-6975e81035f4	184.42	\N	2023-10-11 13:57:30+00
986	a8674677-31e8-4b86-a65c-1d272882661c	68.54	lisa.martin@gmail.com	2024-03-03 07:52:00+00
987	6861bbd8-83c6-4f68-a9e9-4e3d8e23bf76	112.88	\N	2024-07-20 19:41:19+00
988	41040581-9c36-4483-a419-f5b418500082	85.84	\N	2023-09-19 03:05:59+00
989	21383f8b-fed6-4b08-a292-ebf64fb86424	56.4	\N	2023-11-08 05:38:44+00
990	f2fc845f-934b-4fc6-a786-a17687cc499a	210.86	\N	2023-12-26 05:04:59+00
991	0e764c48-1b5a-438c-af26-7788d6afd0bc	246.23	\N	2024-05-01 23:59:42+00
992	02e7f5b5-9319-4009-adf6-1dae892cb3d9	191.4	bjorn_klein@outlook.com	2024-08-10 15:21:47+00
993	42e3f262-c8d1-4b4b-af9d-7fc53c117aff	11.35	\N	2023-01-04 01:35:23+00
994	26475297-dc1b-4c0d-a908-d45c8f00aad3	229.18	\N	2023-09-11 17:55:09+00
995	457c2413-6a5e-4465-ae8c-1eadf6d63975	240.78	\N	2023-06-06 04:45:02+00
996	a0343194-2361-4712-a0b7-88e8397a4876	76.09	\N	2023-11-03 14:29:19+00
997	974d7c46-bbf5-42ee-a74c-94689975a6e1	111.02	\N	2024-08-11 03:15:30+00
998	8455645b-59fb-4a39-a693-6ee9fd9477ab	205.64	kimberly_cooper525@outlook.com	2023-08-08 12:35:47+00
999	a9f7997a-ad17-4f8b-a02f-e31eb56a9a43	178.19	\N	2023-07-02 14:41:47+00
1000	701a1fc9-26ab-493d-a3f7-536fbadbc58c	113.03	\N	2023-07-25 18:26:40+00
1001	127ba4c3-950a-4ae4-a09e-e0efd19442f0	234.14	\N	2023-10-15 21:10:41+00
1002	7386ac5f-df46-4cef-a86b-3016f39259f2	91.3	\N	2024-04-08 07:07:22+00
1003	839539d5-5a9a-43bf-aa79-5ec725da08d3	234.18	\N	2024-04-27 22:56:00+00
1004	28dae449-1fa9-4f55-ae90-5c84a1031e69	21.67	rahul.nair6723@proton.me	2024-02-19 09:15:35+00
1005	c50f852f-3584-43c5-a56b-9f0b306a20ea	87.71	\N	2023-11-27 18:07:20+00
1006	1b87e9ed-8517-4744-ae34-b7c8a7fdda32	157.85	\N	2024-06-06 08:22:50+00
1007	f1a61daf-33e0-4338-a850-ad19b833c37f	54.33	\N	2023-05-14 02:09:38+00
1008	4f9ffe8b-bc15-42eb-a635-45a15a409551	208.8	\N	2023-09-04 14:47:39+00
1009	701a1fc9-26ab-493d-a3f7-536fbadbc58c	102.62	\N	2023-10-12 05:59:57+00
1010	8656f5ed-064d-4317-a8b0-be12e833f79e	150.89	sandra.harris@proton.me	2024-08-06 22:18:31+00
1011	905dd2c0-b561-4a7d-ad44-e353de51fc45	111.58	\N	2023-03-03 03:46:09+00
1012	8ea8ae74-8781-4743-ab2c-09ed184d07f0	221.86	\N	2023-08-10 07:13:31+00
1013	6d835c5d-5f18-4e28-a2a9-00807addad36	62.77	\N	2024-03-16 02:53:29+00
1014	175e1136-fd2d-41e1-abf6-ccbe5d99b9c9	164.91	\N	2023-03-02 03:55:39+00
1015	a8b89aa8-e1a5-469f-ab64-33b804ecad24	248.33	\N	2023-04-16 08:42:57+00
1016	36aafd8f-1d04-4198-a7d1-b468fa14d001	115.69	klausschwarz2765@gmail.com	2024-04-21 20:04:34+00
1017	33eaa815-93e7-44c9-ab74-1e24840be735	205.92	\N	2024-07-18 08:09:19+00
1018	5bf78d7c-ed56-4664-a970-228df659a7a6	100.08	\N	2024-02-21 17:41:13+00
1019	0dc5bf6e-affd-4d4d-ab63-604999630b73	200.38	\N	2024-02-14 14:34:03+00
1020	54e30b18-e13e-4f9d-a922-56e737fd55ae	17.18	\N	2024-01-20 21:57:33+00
1021	50a9d252-351a-4812-a88c-fd47bbad44e6	160.05	\N	2024-01-28 09:24:39+00
1022	3a288cca-153f-4288-a3ae-b5049cd59e86	82.28	angela.moreno@yahoo.com	2024-06-20 21:01:31+00
1023	115c61fd-8bc9-4d5e-acf6-acb7ff029cf8	97.4	\N	2024-02-26 19:08:04+00
1024	9bd470de-9223-439c-a59b-de37ed193f8e	100.67	\N	2023-07-09 09:52:25+00
1025	2e3b3e4b-db64-4e4a-a1cd-f76d281e5a80	16.97	\N	2023-11-01 02:37:02+00
1026	e8313f17-68df-45ea-aa11-8c5eafe6e144	21.77	\N	2023-05-20 18:16:59+00
1027	827fad58-e249-4326-ae57-7376307c3dbd	4.36	\N	2024-07-16 19:56:04+00
1028	1947fef9-36db-4562-ae34-c2db20351222	238.57	lars_braun8805@gmail.com	2024-01-19 05:26:24+00
1029	936a8cf8-a40c-4516-a6b0-e37b9301f111	83.84	\N	2023-02-24 10:05:37+00
1030	e6fa4af6-0a15-4df9-a7fe-789728bc9c20	185.29	\N	2024-05-29 04:46:06+00
1031	e49d66e2-d59f-4ffa-aad9-fc73a209461b	177.0	\N	2023-12-20 09:04:41+00
1032	e7597eb3-3b84-4018-ae61-17a744ac4843	194.03	\N	2024-05-09 07:31:32+00
1033	f63acf27-9f38-4d72-a4f0-36596d0ac009	220.54	\N	2023-09-30 18:05:52+00
1034	74b08602-0a1f-4625-a077-4b73ab6a65b6	193.17	joannawrobel@gmail.com	2023-08-20 09:46:23+00
1035	26175ccf-2ecb-44fb-a2df-358e89198bed	129.14	\N	2023-07-20 00:48:19+00
1036	f822a9ea-c847-4b74-ad4a-f0219e20c5be	188.97	\N	2024-02-26 13:06:07+00
1037	4df0782f-3179-4640-a1f4-c6e04c7b7757	192.21	\N	2023-02-28 19:49:41+00
1038	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	140.92	\N	2023-12-11 11:16:40+00
1039	63b81c84-146b-49ae-ad0b-991a9b034659	133.82	\N	2023-03-29 12:05:40+00
1040	f4bade47-44e2-4540-a796-f319e21ef49d	212.8	ulrike.richter5909@gmail.com	2023-07-01 18:54:02+00
1041	81ddb4f7-664b-4d38-a4bb-31ca83612a64	85.21	\N	2024-01-08 15:57:08+00
1042	5691844a-2b86-4eb2-abac-16b502e3597e	203.27	\N	2023-02-10 15:11:20+00
1043	98024841-b747-451f-a292-d48ca14665e9	50.13	\N	2023-06-07 07:09:07+00
1044	036b7fc2-6214-45d8-afd8-e5cac9e97c19	169.43	\N	2023-12-04 23:59:40+00
1045	7d442eda-2de1-4993-a198-f4495ef2909c	216.6	\N	2024-06-08 05:31:40+00
1046	5120c93f-72bb-43bc-a33e-5b391f927662	197.83	tomasz_kowalczyk5737@outlook.com	2023-07-22 22:34:07+00
1047	6d603512-d636-49e7-ae8a-18c9ce7e3408	220.44	\N	2024-06-25 00:01:57+00
1048	a41e31ec-714e-48f9-a414-5e819b82071f	144.19	\N	2024-08-23 05:23:35+00
1049	f4bade47-44e2-4540-a796-f319e21ef49d	50.78	\N	2023-02-07 16:26:41+00
1050	b3dc255d-a085-46ce-a533-d61bbcb8db9a	58.07	\N	2023-07-28 00:01:30+00
1051	b444e81a-1499-44ee-ae5e-f4cffb97f783	137.25	\N	2024-07-26 07:15:01+00
1052	9aa174f3-cc30-44de-add4-3d390d76a6cc	27.37	birgitschroder@gmail.com	2023-07-11 19:23:13+00
1053	1d430ac5-491e-470d-a12c-c702edb6c515	124.03	\N	2024-05-08 16:12:18+00
1054	8b03a77f-9ddf-43ea-adb0-91655e2dff67	43.34	\N	2023-04-21 23:46:42+00
1055	ddd15015-1b5f-4416-a045-ea447e65fbb0	244.44	\N	2024-07-16 14:05:27+00
1056	a918a555-4355-407a-adb3-9b5e682ed323	120.65	\N	2023-02-06 18:08:30+00
1057	130b9d50-fdf7-46c5-a574-0ce4143a05f3	88.33	\N	2024-02-24 06:30:59+00
1058	afce14ae-e215-4d79-a0d8-c11b230abcfe	54.51	anthony.edwards8810@yahoo.com	2023-08-16 15:37:06+00
1059	a9ab428e-c887-41f3-af3d-77b6078936f0	53.29	\N	2023-09-30 09:21:02+00
1060	8d4b06d2-78b9-4295-a5b6-e99543f6efb8	25.01	\N	2023-08-02 10:13:48+00
1061	1d430ac5-491e-470d-a12c-c702edb6c515	186.04	\N	2023-05-01 15:30:50+00
1062	9dc0032c-0169-4f40-a802-45962bfd9d73	245.85	\N	2024-05-01 01:51:13+00
1063	98024841-b747-451f-a292-d48ca14665e9	120.56	\N	2023-08-31 11:05:28+00
1064	7d3f6c30-929c-48c1-ac12-1110c1247efb	185.34	heikewolf@yahoo.com	2023-08-05 05:08:39+00
1065	a5885004-f897-4ba2-a5ec-765750d40e26	185.97	\N	2024-08-20 14:31:19+00
1066	8cc6b225-706d-4055-a31a-aa13cc4a2a62	160.83	\N	2023-07-18 03:43:11+00
1067	5518cab4-10c8-4e53-a0f5-48554a51c039	150.63	\N	2024-04-19 04:53:26+00
1068	a1bd8f2c-c419-4107-a4b2-c22f65cba99f	194.27	\N	2024-04-05 00:30:31+00
1069	cad3954f-c75a-401c-a558-ed63c981ad2c	216.17	\N	2024-08-12 01:59:05+00
1070	9f1e2055-09dd-43af-af8f-a2b317f4775a	235.9	bjorn.fischer@gmail.com	2023-10-10 11:16:11+00
1071	5a0b7911-ed7f-43e0-a982-0af7f64cc14c	179.43	\N	2023-01-01 15:25:24+00
1072	6176e79c-6134-4c5c-a123-0deb0c9d90ee	78.38	\N	2024-04-03 03:11:02+00
1073	28ba7b44-80e0-4d90-a8ba-3bf175a40bb6	165.46	\N	2024-04-24 19:22:02+00
1074	f37dd7f8-d19b-4d8c-ac94-335fe4943847	238.13	\N	2023-05-01 03:32:23+00
1075	37edc9a3-a133-4e6d-a8b9-c0940c99cb56	60.03	\N	2024-08-07 12:41:18+00
1076	b6dc3f5d-aeb5-47c8-ab3d-ac51dc1e17c0	134.26	stefan_schafer@outlook.com	2024-09-06 15:30:15+00
1077	a31e9794-beae-431d-a505-9d1bf46b1beb	169.78	\N	2023-01-05 18:16:10+00
1078	379ea7be-d494-4640-a3d9-7dbe11f58242	219.25	\N	2024-06-23 03:40:15+00
1079	a45a11d0-ee29-4d9e-ac0a-9157bcb7b151	180.38	\N	2024-06-16 05:15:42+00
1080	f9d87731-6b9c-4fd0-a9f2-a57c7964a2e3	18.02	\N	2024-07-14 18:13:22+00
1081	8efe97f2-a2f0-4b8b-a7b8-efb7a1d7a8ba	165.02	\N	2024-01-19 12:08:17+00
1082	948931ba-d508-4e89-a8d9-6e656c33cf57	200.45	petralange@outlook.com	2024-08-28 03:24:52+00
1083	6a5755c8-f98f-4e32-a57d-2430020a91d5	204.07	\N	2023-02-04 08:59:51+00
1084	11c10640-40e8-4f44-a57b-b8e086d25629	100.2	\N	2023-01-22 10:34:41+00
1085	cf605110-74f7-4580-a06a-b6f7da3d5099	11.26	\N	2023-10-29 06:14:10+00
1086	156b9f2f-91fb-4d58-a9a3-dc527a971035	67.6	\N	2024-05-05 00:26:04+00
1087	717fd36b-d985-456c-ac55-099d8da0c2ba	215.08	\N	2024-01-24 07:06:21+00
1088	5fe117d6-2d1d-4e36-ac1e-18c16bb43f44	60.45	holger.meyer@gmail.com	2023-11-25 07:47:16+00
1089	7269a2d2-aa75-49c7-a3db-1795ae4450ff	215.49	\N	2024-02-25 03:11:47+00
1090	a63578ea-03dd-482b-a190-601f56aaf794	161.39	\N	2023-06-27 17:19:54+00
1091	24f46084-d063-4389-ad3e-e7a85f583981	212.91	\N	2023-04-10 01:29:28+00
1092	6a50c905-11e9-4b6c-ac40-fcce833dd042	244.0	\N	2023-06-09 01:33:40+00
1093	44557e56-c26e-4304-ab4c-53b37c5fe06c	23.53	\N	2023-12-07 20:20:15+00
1094	c1789d98-3ad3-47cc-a9d0-9243ba4b1583	173.91	yusuf_halim5597@yahoo.com	2023-05-07 15:53:29+00
1095	8fb14971-f807-4cdd-a94d-1c3080168d86	149.37	\N	2024-03-11 23:21:01+00
1096	6183e0b9-0a7c-49ce-aee9-7da633990f67	153.32	\N	2023-01-14 03:46:33+00
1097	bed30f4b-28ee-4a18-ad55-da0facbd9a05	133.42	\N	2023-03-20 12:42:41+00
1098	4df0782f-3179-4640-a1f4-c6e04c7b7757	20.7	\N	2023-08-03 06:19:38+00
1099	a0343194-2361-4712-a0b7-88e8397a4876	8.96	\N	2023-06-29 03:42:07+00
1100	54e30b18-e13e-4f9d-a922-56e737fd55ae	150.57	wolfgang_meyer2185@gmail.com	2023-01-07 04:28:30+00
\.


CREATE TABLE public.staff (
    name text,
    email text,
    role text,
    password_digest text,
    otp_secret text,
    created_at timestamp with time zone
);

COPY public.staff (name, email, role, password_digest, otp_secret, created_at) FROM stdin;
Jennifer Carter	heike_hoffmann@gmail.com	admin	$2b$12$lcYKQJi6voCHERLrW1YtFDl9zblL6ov4WSSdTuuTZD.8U4KaO4ngu	Y3MFL4ZMSPCIMYLFP2XNH2UCJ3CMK4GW	2023-09-25 02:12:22+00
Emily Carter	anjalisharma1722@gmail.com	support	$2b$12$yhaS9i52sl5WaIVHekx3CEVeWf3ma9cTiZqSlGOQkTewii0hMNBtu	DTZU6LPMMIFFCQ6Z2FDRVT4GTYQGZITL	2021-05-16 21:15:49+00
Kenneth Campbell	dewi_wijaya@gmail.com	payments	$2b$12$J.UsOgmXnltYRqOLDJC4TcvtS/JTR7y2jRYwXtLEze3H8k/Nig10u	FBCZ7KRFJJFFN6TQZUZMEEZIIFNZEQD5	2023-08-14 08:11:58+00
James Baker	james.baker3@crowdtask.co.uk	admin	$2b$12$ri2kIe9zDBMoipVwAQWLGIRh0oKgieLuPlsQgOmfplOPnLcl6pLau	Q2THBEN5GSLX7YKKOTBJPCIC3W5K6I7J	2020-07-07 15:20:15+00
Karen Adams	karen.adams4@crowdtask.co.uk	payments	$2b$12$xGPc5pBaKh/bO7lP8dqGePTPo2nGVFhC9iJ4zqAtlsUcaUUo0wK8u	Z5DYWQOYVAHXGDQVPBS64OTSGRNBFR37	2023-09-16 15:11:50+00
Ashley Turner	ashley.turner5@crowdtask.co.uk	payments	$2b$12$etWgObqa3nKurBteI35m5WH6iPSmb3Hd7HxWPL8KpX/d0GPHkOvFu	RHNVOZBEICUEBYBMOOQXE5EEN4VNNSGD	2019-08-26 04:05:01+00
Elizabeth Davis	elizabeth.davis6@crowdtask.co.uk	support	$2b$12$qT.oTipFIurC.mfIojke3cDl6LNRewaBJ8k0ejFTbvSeDaPcr5Zqu	GXOD35DE5KRSWM2PMWHJVKKHEZEOZR6T	2020-06-19 11:03:40+00
Thomas Hill	thomas.hill7@crowdtask.co.uk	payments	$2b$12$nJwul/My4Wwk.KGNtlZ5H8DnSu9ot8FhFri3KLl.MDS6KJLlxiWou	T6W4LDBSWWXU5FZ4SFZHW26UWC63ERZL	2019-07-21 06:26:00+00
Karen Murphy	karen.murphy8@crowdtask.co.uk	admin	$2b$12$0/m7P.xzUO95FZVDNq4r5xRjtgm0ST9NG/cBS2IKzfPfLolQq1y4u	X4ZIARZRVFPGW2BYWQTTDUULQOVL5T3Z	2023-05-16 13:50:33+00
Mark Lewis	mark.lewis9@crowdtask.co.uk	payments	$2b$12$YQLa8zQv2dC0pcDummqKCaJ3kjeq0i.zURBxLquZQX6AOh2OPFdlu	FHYHAUS45V3TVP3QGIYKEJ6STGELT62S	2023-06-16 16:13:05+00
Steven Cook	steven.cook10@crowdtask.co.uk	admin	$2b$12$Qdff5HsMfS8yo0I24LXYG0eUyuWw.7TDJrUYDDlm3HKGXwqdBx4lu	JSVYU6TTVFWITFCVH3PTP6V5PYQYVAN2	2022-07-27 17:23:01+00
Thomas Cook	thomas.cook11@crowdtask.co.uk	admin	$2b$12$AtNzSx6aRBcI2Feuzw1C2r9.vKDd3pYj7jaHnr9B/Rw/PZLFqWb6u	5UMNNWUJUE5FBYMX5OOBRZAV22POP2UN	2022-12-21 08:04:26+00
Emily Smith	emily.smith12@crowdtask.co.uk	admin	$2b$12$/BTKXQSfiSmSDAokZ5aeKaz6BVbgS01OefkIOaERDYshmFxM1ccvu	MPZTYDKCULARTCBKHJKKYYVM5YK4ZCDA	2022-08-31 18:24:48+00
Patricia Rogers	patricia.rogers13@crowdtask.co.uk	support	$2b$12$ndWz1ROKvxbX/s0dXQRlM2wz5CrJt5YZ.p0l7035cs8pg3hCwO6/u	QE7N7EH3SWIS5CCFFJNINAFIAVVFU7GM	2021-03-24 19:18:36+00
Susan Lewis	susan.lewis14@crowdtask.co.uk	admin	$2b$12$M3CL0NeTHLTf.tGdnSXPFVusITqWDRpFUmxr0y0JuNRehz4esKgOu	VZXYU5XSGEL4NGC2ALFV4WS4MIOCLYAN	2020-11-09 04:20:30+00
Mary Parker	mary.parker15@crowdtask.co.uk	support	$2b$12$Dy9w7x.6ln9NLlaoeVNoIj9P3zAlKSnjiZ0or2QqVK0tfFnK/NxIu	CFBO4RX7MVU5POSPMKFAWW2I3DPDDI2M	2022-12-09 00:48:44+00
Susan Allen	susan.allen16@crowdtask.co.uk	admin	$2b$12$Zzc8YhR7xFLjl33mAIcEmXZ7OZMOUSmi5P98Yju4wOGmvX6ZBJI4u	34YKIE7YE52WJMCX5EL42KDSJY2724PM	2019-09-20 08:30:20+00
Barbara Edwards	barbara.edwards17@crowdtask.co.uk	payments	$2b$12$8LtbHCCHWevF.9KPQybks9ihyw5xB1IM7UN0gWqZebJUWVQdM42su	4SB73RSGU2Y46VIKEEYPPJ5RJ5KOVSFN	2021-01-30 04:51:31+00
Donald Martin	donald.martin18@crowdtask.co.uk	payments	$2b$12$YGROPl9V.NWRW9L75fpUVzKHXud1KRpgNKx0.DO7mdANtb3Lpvzfu	HYWM3TR6BW6GTOBIABSAK2P6XTAUGDQY	2019-08-03 11:24:25+00
William Phillips	william.phillips19@crowdtask.co.uk	support	$2b$12$Y7n3SGhTXnYyAZZYMAWFzzBs5WWAgeO.edBM9uZOGjcxdLJ34Lc6u	5PCOVQQZIC72C2Y4K2U32RWSHPXERNWR	2020-12-05 01:53:12+00
Carol Jones	carol.jones20@crowdtask.co.uk	admin	$2b$12$kDYWd57y1sbWhCx/K1lXaZdaPcvTgsllHq08n05arwSi8O.ozA9lu	L55LOCNQKBEOFLGBMUQWIN4OHGJI4RHB	2020-08-18 11:45:24+00
Mary Walker	mary.walker21@crowdtask.co.uk	support	$2b$12$WoibXVfYCVmwC.YoUJWKaOpreFInz9R0ygaRAJNchuFZxP7lGZGfu	7FOHHZ7STSW43MQBLM4XQZUJED4J6TXP	2024-01-03 13:02:35+00
Joshua Carter	joshua.carter22@crowdtask.co.uk	payments	$2b$12$B.7gPgBupIYoU2zoKKUHgfQEXrT.TdEnD4Rm8ZsnsFuvTRXijnlNu	C7T6TMKBBDN77ZJXNXHIAC6WGANCBIH5	2021-04-13 11:55:22+00
Steven Rogers	steven.rogers23@crowdtask.co.uk	admin	$2b$12$.2A4b9tD4KUgCRHnCxLJNUwKQefsHOxaq1eFbRX3tpfuVYVwUZLTu	C3KJUNKXQDJZAYZ2RXRPCITOGF4AEBGT	2022-01-18 09:52:28+00
Charles Robinson	charles.robinson24@crowdtask.co.uk	support	$2b$12$wcYHfoRD0mR96HBu0WTix30uQq9uM6P2D0QRNqM4VesrHAhB9q3Cu	BVQN7HMZTZ6DT7JKQXXBGV2JJP33QANN	2019-07-28 12:08:55+00
Linda Cooper	linda.cooper25@crowdtask.co.uk	payments	$2b$12$IrLdCcvsJ6.bbcAdstL3oT3EEPV1u2Wd8beVUuCWKClhV71UI2oPu	BJF5FU37GCK542JVKHG6NAEMNG3G3K3D	2019-11-08 07:49:24+00
John Evans	john.evans26@crowdtask.co.uk	payments	$2b$12$rqVo17Bc3JYuGFfPyRYYCZDSoee1LhFIi1bwnounZgMpmvLMF0FYu	63D6YTARDQPURJC3EMEE64OP65L6OXYC	2022-02-09 14:10:40+00
Karen Robinson	karen.robinson27@crowdtask.co.uk	support	$2b$12$s8T15lOoA0kJ89yNLtSDw84SMoQNfKN/7i0ksJi54liQmFmT7weEu	5BJUZJYSRYFMRB4MGT5VSTU3TDQ3FZSI	2022-02-22 06:58:58+00
Donna Scott	donna.scott28@crowdtask.co.uk	payments	$2b$12$CKEjfYFrWH/d24Eiq0ASI6rKvjoX4ARcqhwyGS9TfDxh4pbYJO7Nu	C4CJMJ3FB3YOHKL34R75YOUNO2HSE6EW	2021-03-09 03:30:40+00
Donald Phillips	donald.phillips29@crowdtask.co.uk	support	$2b$12$ofT6YE0zHzVa39xFx06BChXvsvfrfh1q4z6ZalTaJnvU526.HMMOu	AMBCCFZTVXWMMSYLDLBCGOEAJDVLPVW4	2022-04-30 18:40:53+00
\.


