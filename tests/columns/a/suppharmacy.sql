--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET client_encoding = 'UTF8';

CREATE TABLE public.res_partner (
    id bigint NOT NULL,
    active boolean,
    name character varying(255),
    city character varying(255),
    country character varying(255),
    email character varying(255),
    is_company boolean,
    mobile character varying(255),
    phone character varying(255),
    ref character varying(255),
    rfc character varying(255),
    cp character varying(255),
    birth_date character varying(255),
    customer character varying(255),
    supplier character varying(255)
);

COPY public.res_partner (id, active, name, city, country, email, is_company, mobile, phone, ref, rfc, cp, birth_date, customer, supplier) FROM stdin;
1	t	Dalia Otero	\N	\N	dalia.otero@example.org	f	81 7880 0843	\N	\N	\N	05703	\N	f	t
2	t	Gregorio Valverde	Monterrey	México	pporras@example.com	t	\N	\N	\N	TALA620429475	15263-8916	1962-04-29	f	t
3	t	Rosario Puente	CDMX	\N	rpuente@example.com	t	55 1554 7121	55 1554 7121	CLI26251	ALHS771014154	68973	1977-10-14	f	f
4	t	Perla Angulo	Mérida	México	\N	f	222 1314 6451	\N	\N	MILC770911H11	37958-7403	1977-09-11	f	t
5	t	Emilia Negrón	Guadalajara	México	guillermo50@example.org	f	33 4990 9322	\N	CLI86793	HARE610428K7A	74803-4928	\N	t	t
6	f	Fernando Saldaña	León	\N	oquendodebora@example.com	f	81 2594 6006	\N	\N	WHRM640622B16	77026	1964-06-22	t	f
7	f	Salma Santacruz	León	México	ssantacruz@example.com	f	55 4185 9752	55 4185 9752	\N	SARL800316GE0	\N	\N	t	t
8	t	Carla Menéndez	Tijuana	\N	doloresperea@example.org	f	33 3499 6243	33 3499 6243	CLI25663	COMS781124613	\N	1978-11-24	f	f
9	t	Rosalia López	Guadalajara	\N	monicamarrero@example.org	f	\N	\N	CLI89004	RAHA580720D83	89513	1958-07-20	f	f
10	t	Rebeca Valladares	Mérida	México	rebeca.valladares1976@example.org	f	\N	33 1273 7220	\N	\N	25659	\N	t	t
11	t	Silvano Solorio	Puebla	México	abelardomiramontes@example.org	f	\N	\N	CLI63437	\N	00856-1508	1945-11-15	t	f
12	t	Soledad Báez	Guadalajara	México	alma06@example.com	f	55 8727 5158	\N	CLI87978	\N	18849	2003-10-26	t	t
13	f	Martha Cabán	Monterrey	México	pcarranza@example.com	t	33 8864 2203	33 8864 2203	CLI96541	\N	90984	\N	t	f
14	t	Alejandra Espino	Mérida	\N	georgina21@example.org	t	33 6589 4142	\N	CLI51829	NISA580511MM7	92248	\N	f	f
15	t	Loya y Asociados	Monterrey	México	claudiasaucedo@example.com	f	222 5854 9439	\N	\N	SASM910729989	60115	1991-07-29	t	t
16	t	Ariadna Ayala	Tijuana	México	aayala1993@example.org	f	222 6680 0083	222 6680 0083	CLI37440	\N	45653-3611	1993-05-14	f	t
17	f	Alonso Salgado	Tijuana	México	alonso_salgado@example.org	f	81 7742 2652	81 7742 2652	\N	\N	15504-4421	\N	t	t
18	t	Olivares y Ramos y Asociados	CDMX	México	\N	t	55 7342 2698	\N	\N	TAGS030921913	54402	\N	t	t
19	t	Bernardo Roldán	Puebla	\N	\N	f	\N	222 2936 2446	CLI51261	BRSM860622KE7	\N	1986-06-22	f	t
20	t	Abel Velázquez	\N	México	\N	f	81 8858 6738	81 8858 6738	CLI32815	COMT94101367A	71983	1994-10-13	t	f
21	f	Patricia Quiñones	Mérida	México	bonillaraquel@example.org	f	33 9633 9722	\N	CLI08358	ROLD9412181G3	\N	1994-12-18	t	f
22	f	José Carlos Martínez	León	México	roblesaldo@example.org	f	33 6495 3757	\N	\N	\N	90649-5749	1977-01-09	f	f
23	t	Emiliano Sáenz	Mérida	México	carlos79@example.org	t	\N	\N	\N	FELG721115L52	\N	1972-11-15	f	f
24	t	Camila Carrasco	CDMX	México	liralucia@example.org	f	\N	81 8760 6912	CLI55633	\N	44389-7400	1962-07-17	t	f
25	t	Abril Montañez	Zapopan	\N	wilfrido01@example.com	f	81 5174 8627	\N	CLI07547	\N	\N	1974-06-25	t	t
26	t	Marcos Valdivia	Zapopan	México	\N	f	33 7942 2017	\N	\N	WELC920903MB0	83136-6705	1992-09-03	f	f
27	f	Margarita Ortega	Mérida	México	mortega@example.org	f	\N	81 5027 8762	\N	PAMM880228MG2	72437-9705	1988-02-28	t	f
28	t	Tania Tovar	León	México	ttovar73@example.org	t	81 8464 4812	81 8464 4812	\N	BEHB450628350	80437-3595	\N	t	f
29	t	Jorge Leyva	CDMX	México	joaquinmontes@example.org	f	81 6153 1247	81 6153 1247	CLI03588	\N	55513-9345	1969-11-21	t	f
30	t	Aldo Ramón	CDMX	\N	fgarcia@example.org	f	222 6482 8704	222 6482 8704	CLI47125	\N	69859	1948-02-15	f	f
31	t	Duarte, Nájera y Corral	Mérida	\N	abraham03@example.com	f	\N	\N	\N	HOHE600210IG7	\N	1960-02-10	f	f
32	t	Anel León	\N	México	karinagutierrez@example.org	f	\N	55 2955 3576	\N	\N	\N	\N	t	t
33	t	Proyectos Terrazas y Rodríquez	León	\N	gironcatalina@example.org	f	\N	222 3284 8719	\N	\N	\N	1982-03-25	t	f
34	t	Valadez-de León S.A. de C.V.	Monterrey	México	cpalacios@example.org	f	\N	33 9853 3820	\N	TOMM490517A51	\N	\N	t	f
35	f	Andrés Altamirano	Puebla	\N	\N	t	222 8381 2095	\N	\N	SEGA910115CK6	08069-7496	1991-01-15	t	f
36	f	Hermelinda Medina	Mérida	\N	\N	f	\N	222 5074 4202	\N	GRRJ930411LD7	06591	\N	t	f
37	t	Norma Fierro	Tijuana	México	norma_fierro1947@example.com	t	\N	33 2698 2121	\N	WEGV471114F36	70009-2375	1947-11-14	t	f
38	f	Abelardo Solorio	Mérida	\N	\N	t	33 5704 4608	\N	\N	\N	67986	1976-09-15	t	f
39	f	Carlos Cruz	Guadalajara	México	cepedamanuel@example.com	f	\N	\N	CLI51189	\N	09781-1646	\N	t	f
40	t	Ana Tamayo	Guadalajara	México	ana_tamayo1978@example.org	f	33 6603 6149	33 6603 6149	\N	JOHM7801254M4	07388-5696	1978-01-25	t	f
41	t	Zeferino Montes	\N	\N	zeferino_montes85@example.org	f	81 3762 6145	\N	\N	ERMD0412141J9	27248-7330	2004-12-14	f	f
42	t	José Manuél Cordero	Zapopan	México	vnavarrete@example.org	f	\N	81 2492 8906	CLI57755	CHHP960813I95	10826-5418	\N	f	f
43	t	Juana Barrientos	Mérida	México	chaconcarolina@example.org	f	33 6660 1298	33 6660 1298	\N	\N	17006-2139	\N	f	t
44	f	Marco Antonio Cavazos	Monterrey	México	marcoantonio_cavazos@example.org	t	33 6864 0657	\N	\N	\N	45994-9472	1989-10-18	f	f
45	f	Rafaél Garza	Guadalajara	México	kvigil@example.com	f	81 7277 8957	\N	CLI47745	HIMC980926GH8	96745-0188	\N	f	f
46	t	Rubén Huerta	Zapopan	\N	carmen42@example.com	f	81 9899 2900	81 9899 2900	\N	PASJ490818H50	17328	1949-08-18	f	f
47	t	Hernán Avilés	Guadalajara	\N	loerahugo@example.org	f	\N	\N	\N	WISB970810JI7	\N	1997-08-10	f	t
48	f	David Cano	Guadalajara	\N	david_cano@example.org	f	81 2332 1530	81 2332 1530	CLI45627	\N	45111	1997-07-09	t	f
49	f	Celia Ledesma	Puebla	México	cledesma2004@example.com	f	81 3324 3833	81 3324 3833	CLI08863	BULJ040425ID9	30221-4089	2004-04-25	t	f
50	t	Helena Holguín	Puebla	\N	caridad27@example.com	f	55 2408 2164	55 2408 2164	CLI67573	KIMJ000127AAA	\N	\N	t	t
51	f	Yolanda Urrutia	Mérida	\N	yolanda.urrutia88@example.org	t	\N	222 1910 8533	\N	LESA000909945	26455	2000-09-09	f	f
52	t	Serafín Acuña	Tijuana	México	\N	f	\N	\N	\N	COLM8307245A5	48534-4040	\N	t	t
53	t	Timoteo Lucio	Puebla	\N	alfaroesperanza@example.org	f	55 8552 9574	55 8552 9574	\N	\N	73060-2800	1967-12-17	t	f
54	f	José Carlos Ponce	León	\N	mtrevino@example.org	t	222 3292 6360	\N	\N	\N	26155	\N	f	f
55	f	Pascual Ocasio	\N	México	\N	f	33 7073 7910	\N	\N	GUMS950730AE5	25204	\N	f	f
56	t	Carreón y Maya S. R.L. de C.V.	Guadalajara	\N	ndelvalle@example.com	f	222 9950 0093	\N	\N	MIGM820225774	\N	1982-02-25	f	t
57	t	Salvador Aponte	CDMX	México	saponte1998@example.org	t	222 6491 5974	222 6491 5974	CLI00113	GOMC9803024M3	04547-4229	\N	f	f
58	t	Irene Almonte	Mérida	\N	emurillo@example.com	f	55 2555 4511	55 2555 4511	CLI90309	\N	93045	\N	t	t
59	t	Aurelio Garza	Mérida	México	\N	f	222 7956 2046	222 7956 2046	\N	COHJ660604CHA	60639	1966-06-04	f	f
60	t	Esperanza Ponce	Zapopan	México	eponce25@example.org	f	55 9689 2413	55 9689 2413	\N	SIMJ641204750	\N	\N	t	f
61	t	Francisco Armenta	CDMX	México	marcos23@example.com	f	33 5096 4547	33 5096 4547	\N	\N	96035	1966-03-22	t	t
62	f	Isabela Bustos	Puebla	México	ibustos47@example.org	f	55 5657 1830	55 5657 1830	\N	JOGN910924B86	20400-8279	\N	f	f
63	t	Bañuelos S.C.	Mérida	México	madridmodesto@example.com	t	\N	222 6829 0862	CLI82344	MOHR7603069K3	15439-3944	1976-03-06	t	f
64	t	Andrés Bahena	Guadalajara	\N	frida23@example.org	f	222 5743 2789	\N	CLI22441	CAHD8701218D1	37153-6258	1987-01-21	t	t
65	f	Rodolfo Benavídez	Puebla	México	bacajaqueline@example.org	f	55 1196 0716	\N	CLI02709	HAGJ7604025E9	08845-5416	1976-04-02	t	f
66	t	Gerardo Medina	León	México	gmedina29@example.com	t	81 5747 8138	81 5747 8138	\N	\N	98725-6681	1990-10-18	t	f
67	f	Leticia Hernández	CDMX	México	xmontalvo@example.com	f	81 8054 8113	\N	\N	\N	30607-3495	\N	t	f
68	t	René Espino	Zapopan	México	\N	f	\N	33 9340 0627	CLI11719	HUGS840929312	\N	1984-09-29	t	f
69	t	Mayte Sáenz	CDMX	México	danielde-anda@example.org	f	81 7745 4448	81 7745 4448	CLI06546	\N	44503	\N	f	f
70	f	Echeverría S. R.L. de C.V.	Zapopan	\N	\N	f	\N	\N	\N	\N	16576-4688	2000-04-18	t	f
71	t	Carmen Loya	Guadalajara	México	carmenloya1983@example.com	f	33 2426 3918	33 2426 3918	CLI16338	\N	82371-1122	1983-11-19	f	f
72	f	Óliver Ferrer	Puebla	México	\N	f	222 6976 6330	\N	\N	JOHM7902049L2	73552-4794	\N	t	f
73	t	Delgadillo-Reyna	Puebla	\N	\N	f	81 2036 8097	\N	CLI47232	KIGJ76070849A	19874-9360	1976-07-08	t	f
74	f	Alberto Cepeda	CDMX	México	duartemayte@example.org	f	222 8470 4735	\N	\N	\N	86350	1952-02-22	t	f
75	t	Camilo Cardenas	Puebla	México	camilo.cardenas@example.org	t	\N	\N	CLI66445	SMHJ591006M51	\N	\N	t	f
76	t	José Zelaya	León	México	arturolinares@example.org	f	\N	\N	\N	ZHLN780819470	48485-9407	\N	t	f
77	f	Soledad Reyna	Puebla	México	soledad_reyna1946@example.org	f	\N	\N	CLI44306	MOLR460514IA3	26338	1946-05-14	t	t
78	t	Camilo Marrero	Guadalajara	\N	eric07@example.org	f	\N	\N	CLI10489	\N	93732	1974-02-08	t	f
79	t	Carlota Olivo	Puebla	México	colivo63@example.org	f	222 9497 7468	222 9497 7468	CLI40231	JEMM730917JDA	90347-2691	1973-09-17	t	t
80	t	Tania Peres	Tijuana	México	taniaperes92@example.org	f	33 8782 3046	\N	\N	OLHC720928JE0	63837-2923	\N	t	f
81	t	Mario Zaragoza	\N	México	\N	f	33 2582 6327	33 2582 6327	\N	KOLS4705244L4	55351	1947-05-24	f	f
82	t	Guajardo, Patiño y Calvillo	Zapopan	\N	\N	f	33 9855 3889	33 9855 3889	\N	FRSB041118EM5	64062	\N	t	f
83	t	Bernabé Anguiano	\N	México	mejiaaldonza@example.org	f	33 2705 1414	33 2705 1414	\N	WRLA0201196G1	41073	2002-01-19	t	f
84	t	Federico Caldera	Guadalajara	México	federico.caldera@example.org	f	\N	55 7945 7739	\N	CORB890320H2A	27469-5348	1989-03-20	t	t
85	t	Dalia Gil	Puebla	México	dalia_gil76@example.org	f	81 2473 1117	\N	CLI35378	POSK690405F11	\N	\N	t	f
86	t	Lorenzo Palomo	Guadalajara	México	lorenzo.palomo@example.org	f	\N	55 5725 3229	\N	SUSM4610026G4	\N	1946-10-02	f	f
87	t	Amalia Cisneros	\N	México	lilianaocasio@example.org	t	33 8352 3133	\N	CLI22613	BASB790416MC9	\N	\N	t	f
88	f	Pedro Loera	Puebla	México	pedroloera@example.org	f	81 4676 4041	\N	CLI10467	PHLG5706263F1	51105-2015	1957-06-26	f	f
89	t	José Carlos Tafoya	Puebla	México	de-la-torrelinda@example.com	f	55 6279 9576	55 6279 9576	CLI81690	\N	49286-2885	1975-06-20	t	f
90	t	Frida Godínez	Zapopan	\N	emiliano95@example.com	f	222 3776 8150	\N	CLI81392	\N	05418	2000-11-21	f	f
91	f	Claudia Alcántar	\N	\N	zolivas@example.com	f	\N	81 3220 4268	\N	SHMJ6612024M1	10324	\N	t	f
92	f	Florencia Camacho	Zapopan	México	\N	f	\N	\N	\N	\N	08887-6723	1952-03-16	t	f
93	t	Miguel Urbina	Tijuana	México	pascualruelas@example.com	f	55 6528 5536	\N	\N	\N	46198	\N	t	f
94	t	Violeta Olivárez	Guadalajara	\N	lugoadalberto@example.org	f	33 7482 3718	\N	CLI26403	PRRC830411MI9	80477-1674	1983-04-11	t	t
95	f	Estefanía Cadena	CDMX	\N	susana22@example.org	f	\N	55 3093 1867	\N	TRRK550211GL0	\N	\N	t	f
96	t	Soledad Cortez	CDMX	\N	soledadcortez@example.org	t	222 9699 8894	\N	\N	EDLK480112LI3	31929-2785	1948-01-12	t	f
97	t	Salvador Gallegos	CDMX	\N	sgallegos87@example.org	t	\N	\N	CLI25711	\N	29390-6478	1992-02-25	t	f
98	t	María Teresa Zaragoza	Tijuana	\N	trinidad58@example.org	t	222 8641 6615	222 8641 6615	CLI81050	SMLR870801875	69502-4769	1987-08-01	f	t
99	t	Fernando Díaz	León	\N	mresendez@example.org	f	33 2522 0015	\N	CLI00656	\N	\N	1965-09-04	t	f
100	f	Luis Miguel Palomo	Zapopan	\N	lpalomo@example.org	t	222 7529 5643	\N	CLI27819	PRHA7912213J1	82475-4572	1979-12-21	f	f
101	t	Camila Avilés	Monterrey	México	karinaontiveros@example.org	f	33 4190 8788	\N	\N	SIMJ5607247J9	28049-5727	\N	f	t
102	t	Cristian Barrera	Guadalajara	\N	marcos57@example.com	f	\N	55 9094 8496	\N	\N	01863	\N	t	f
103	f	Ángel Serna	\N	México	\N	t	222 3326 9111	\N	\N	PELS891210J88	54429	\N	f	t
104	t	Juana Ávalos	Monterrey	México	cesar97@example.org	t	33 7872 1463	33 7872 1463	\N	\N	93207-4244	1950-02-10	t	t
105	t	Marcela Carrera	León	México	marcela.carrera1976@example.org	f	81 1367 7419	\N	\N	EALK760229F18	03420-6168	\N	t	f
106	t	Ana Luisa Godínez	Guadalajara	México	medinagraciela@example.com	f	81 9280 5666	81 9280 5666	CLI94827	ADGK981026I6A	72542-4016	\N	t	f
107	t	Jos Mendoza	Puebla	México	\N	f	81 1632 3484	81 1632 3484	CLI86732	LAGJ490914187	88111	\N	t	f
108	f	María Luisa Jiménez	\N	México	covarrubiasrosalia@example.org	f	55 2913 1683	\N	\N	\N	06073	\N	t	f
109	t	José Bermúdez	\N	\N	sessarendon@example.org	f	\N	81 6642 5056	CLI04348	MESS830109580	67585	1983-01-09	t	f
110	t	Asunción Aponte	Puebla	México	uterrazas@example.org	f	81 6755 9643	\N	\N	\N	63191	1969-01-19	f	t
111	t	Mario Carrasco	Puebla	\N	mcarrasco@example.org	f	\N	222 8469 8025	CLI08889	\N	81653	1947-10-27	t	f
112	t	Diego Curiel	\N	\N	diana69@example.org	f	33 4298 8692	33 4298 8692	CLI15046	\N	21836-6515	\N	t	f
113	t	Sofía Anaya	Tijuana	\N	\N	f	33 8043 8304	\N	CLI30249	THLJ680628I43	25124-6989	1968-06-28	t	f
114	t	Espartaco Puga	León	México	espartaco_puga@example.org	f	222 2303 6687	222 2303 6687	\N	\N	\N	\N	f	f
115	t	Cristal Navarro	Tijuana	México	cnavarro@example.org	f	81 1148 4679	81 1148 4679	CLI75315	LELL501211L99	55728-4991	1950-12-11	t	f
116	f	Abelardo Ocampo	Zapopan	México	zvillareal@example.org	f	55 5821 2269	55 5821 2269	CLI45184	CURD631115I24	\N	\N	f	t
117	t	María José Carrero	Zapopan	México	wbatista@example.com	f	222 6634 2579	222 6634 2579	\N	FUMM640326J59	98678-8845	1964-03-26	t	f
118	f	María Eugenia de la Crúz	Tijuana	México	rubenguevara@example.org	t	33 2545 7494	\N	CLI79511	WAGR8711107B5	14003-8840	\N	t	f
119	t	Arturo Saucedo	Zapopan	México	arturo_saucedo@example.org	f	55 3183 5645	\N	\N	JOGD571117753	61687	\N	t	t
120	f	Estela Cepeda	Zapopan	México	ecepeda91@example.com	f	222 3656 5689	\N	\N	JOMT710420DI7	08807-5157	1971-04-20	t	t
121	t	José María Vélez	Zapopan	México	aarguello@example.org	f	\N	33 9970 6660	CLI91031	FRMS6601185K2	70040-5727	1966-01-18	t	f
122	t	Esteban Carreón	Mérida	México	gabrielgil@example.org	f	33 3132 4381	\N	CLI12589	HAHA681231FG8	78042	\N	t	t
123	t	Isaac Ruiz	Tijuana	México	\N	f	33 5671 4148	33 5671 4148	\N	SMRA970416B98	30066-4401	\N	t	t
124	f	Elvia Alfaro	Monterrey	\N	kquesada@example.org	f	\N	55 8238 4618	\N	\N	\N	\N	f	f
125	t	Indira Báez	Tijuana	México	alcantarramon@example.org	f	\N	55 2662 4032	\N	TURP970412380	91428	1997-04-12	t	f
126	t	Cristal Alcala	Puebla	México	cristalalcala@example.com	f	222 6510 8884	222 6510 8884	\N	DEMK710806ME7	79243	1971-08-06	t	t
127	f	Zacarías Oquendo	Zapopan	México	diglesias@example.org	t	\N	55 2534 6462	CLI01795	PAGS711015L69	\N	1971-10-15	t	t
128	t	José Manuél Valenzuela	Guadalajara	México	cervantezisabela@example.com	f	33 8185 4889	33 8185 4889	CLI50428	\N	96511-6327	1954-07-08	t	t
129	t	Pamela Gastélum	Tijuana	\N	sonia46@example.org	f	55 2160 9496	55 2160 9496	CLI03841	EVMK790527MF2	68154-8630	1979-05-27	f	f
130	t	Omar Vargas	\N	México	ugalindo@example.com	f	81 3020 4466	\N	\N	DASJ911201LKA	66173	1991-12-01	t	f
\.

CREATE TABLE public.res_users (
    id bigint NOT NULL,
    active character varying(255),
    name character varying(255),
    username character varying(255),
    password character varying(255)
);

COPY public.res_users (id, active, name, username, password) FROM stdin;
1	t	Eugenio Muro	eugeniomuro2004	$2a$10$YlQFjEdI7CgT9ywD9ubnQOA8x.rrLiW2qPYJjY9oZyN9E9Nov4vMU
2	f	Luis Manuel Montañez	maria-eugenia46	$2a$10$BfgZjD3VX0RmC4kRnmj1PS/XkImnozFU5u.ZrAoJxsaJLC7ibF4z6
3	f	Nelly Sanabria	nelly_sanabria	$2a$10$QiCRmv.5bbzNcaXhjjmTWwq3T1RDwtQ2jJbuZGpHXGuPzsU60DUUd
4	t	Silvano Villa	silvano.villa	$2a$10$tl3hSidVEM3.tq0b3LKfg3keP4Ad3tGJV2jb8aHCKOuzdDblTEL8a
5	t	Arturo Salazar	asalazar1951	$2a$10$do9vwlwRv.yxaS4ZMTamyZYHMLqGTbZuycg46DWpC0FNxkYgKcaBS
6	t	Minerva Nieto	minervanieto1976	$2a$10$T954wOeBjWOscV2eUvokHmeH1zIz3HR4.QPtH5B3AzfT7nJ7icjRj
7	t	Flavio Posada	fposada1991	$2a$10$wLuZprSuzFHM9..yZRxvID535LxetcqYonxXqk8Y13bEKAxa8jmld
8	t	Olga Urbina	olga.urbina	$2a$10$Jdo8I5WMpaqXTbaJG.n4JjCio6ROhbRhLvUCEzsWnZYUMCcWsipoK
9	t	Joaquín Puente	mrivero	$2a$10$3HmbJBzBMegU8l6XAB92qmr0pE66dF5HNmtl3DbjICopHsqXIS0eZ
10	t	Salma Matías	canguiano	$2a$10$yezT4hIQv09eAhmB73xG.kPUSwNy9YrEkMcaJiUCHFd4ZkLZ5rl1l
11	t	Homero Amador	homeroamador07	$2a$10$Et2TnK.gG326k/J7GnqfwdCjJnSS5b6GSURYw0sWrC4bf5/2twZTl
12	t	Luis Miguel Bermúdez	abaeza	$2a$10$xTmeqavfQxO9Rf9nAeorbM7bp4jnfVj/o7uZsDva8nPR77gfkvj9J
13	t	Esther Rivera	erivera1955	$2a$10$u3H9ZyKzXuYov5qs3/b5cG/IPaZ19o843BxdvKQNc11gvx1iF8KlS
14	t	Wilfrido Salcido	wilfridosalcido	$2a$10$YCKZ.9hgKdqAK4bYgQktjWH2jff3rp0XmspC0W7C8LO1HBL1/Wx.0
15	f	Clara Téllez	esparta37	$2a$10$ACST9Ysm7jKs8RkzLpEmZSvd65b/3L7PewJxrXYOUQWUxG.Xjs6wl
\.

CREATE TABLE public.sale_order (
    id bigint NOT NULL,
    active character varying(255),
    amount_total character varying(255),
    date character varying(255),
    name character varying(255),
    partner_id character varying(255),
    state character varying(255),
    user_id character varying(255),
    requires_prescription character varying(255),
    prescription character varying(255)
);

COPY public.sale_order (id, active, amount_total, date, name, partner_id, state, user_id, requires_prescription, prescription) FROM stdin;
1	t	2780.78	2020-11-20 18:13:19	SO00001	129	draft	15	f	\N
2	t	370.35	2021-01-31 15:42:12	SO00002	115	done	10	t	\N
3	t	622.67	2019-02-09 00:02:18	SO00003	77	cancel	6	t	RX-452640
4	t	642.72	2021-01-16 01:44:50	SO00004	5	draft	2	f	RX-324938
5	t	1358.17	2020-07-29 12:26:45	SO00005	120	draft	6	f	\N
6	t	2730.91	2020-07-10 22:13:27	SO00006	87	draft	7	t	\N
7	t	187.18	2021-10-21 15:51:27	SO00007	62	done	15	t	RX-647088
8	t	2009.66	2020-08-20 18:41:35	SO00008	54	cancel	1	f	\N
9	t	218.15	2021-09-15 10:44:25	SO00009	15	draft	4	t	\N
10	t	2862.57	2020-11-03 08:21:51	SO00010	93	draft	11	t	\N
11	t	2120.02	2020-07-13 04:38:29	SO00011	93	draft	12	f	\N
12	t	926.94	2019-09-04 01:03:06	SO00012	15	draft	5	f	\N
13	t	363.44	2021-02-23 22:01:13	SO00013	33	cancel	6	f	\N
14	t	492.94	2020-07-14 14:02:37	SO00014	104	draft	14	f	\N
15	t	2833.85	2020-08-19 14:31:49	SO00015	34	draft	12	t	\N
16	t	871.65	2020-05-06 04:24:59	SO00016	51	draft	2	f	\N
17	t	1390.05	2020-01-20 01:38:42	SO00017	81	draft	14	f	\N
18	t	1614.96	2020-01-12 20:42:50	SO00018	115	cancel	5	f	RX-636004
19	t	942.54	2019-08-16 01:03:03	SO00019	80	draft	11	f	\N
20	t	1420.23	2019-05-31 22:44:09	SO00020	86	done	4	f	RX-162065
21	t	2775.30	2019-10-08 21:49:24	SO00021	15	done	15	f	\N
22	t	557.64	2021-12-29 04:10:37	SO00022	100	done	15	f	\N
23	t	818.04	2021-04-24 22:32:06	SO00023	31	cancel	12	f	RX-356551
24	t	628.10	2020-03-06 03:46:18	SO00024	10	draft	7	f	RX-677447
25	t	330.04	2020-06-18 11:27:48	SO00025	126	cancel	1	f	\N
26	t	111.20	2020-01-11 21:05:13	SO00026	15	draft	12	f	\N
27	t	579.09	2020-10-19 02:15:11	SO00027	3	draft	12	f	\N
28	t	1919.85	2020-11-26 16:28:01	SO00028	50	done	3	f	\N
29	t	920.03	2019-07-24 12:57:18	SO00029	86	cancel	4	f	\N
30	t	761.35	2021-06-25 21:40:55	SO00030	16	draft	2	f	\N
31	t	421.51	2021-11-30 21:06:57	SO00031	110	done	9	f	\N
32	t	2903.61	2021-11-02 02:07:56	SO00032	21	done	3	f	RX-517937
33	t	235.49	2020-02-17 06:06:46	SO00033	47	draft	13	t	RX-673767
34	t	2713.73	2020-07-09 16:55:36	SO00034	54	cancel	6	t	\N
35	t	1218.99	2021-02-09 11:37:19	SO00035	57	done	8	f	\N
36	t	2330.21	2020-04-22 00:08:06	SO00036	27	cancel	4	t	\N
37	t	2979.18	2021-07-08 13:05:29	SO00037	103	done	6	t	\N
38	t	2837.21	2020-11-17 06:34:50	SO00038	3	draft	15	f	\N
39	t	2573.11	2020-03-31 13:30:04	SO00039	120	done	5	f	\N
40	t	2328.62	2021-12-04 01:50:14	SO00040	7	cancel	1	f	\N
41	t	912.15	2021-11-08 10:27:53	SO00041	104	cancel	13	f	\N
42	t	376.85	2019-12-17 02:20:46	SO00042	102	cancel	5	f	\N
43	t	135.13	2021-05-27 12:38:47	SO00043	97	cancel	2	f	\N
44	t	1343.14	2020-01-09 21:26:26	SO00044	94	cancel	13	f	\N
45	t	2790.32	2020-06-21 15:36:05	SO00045	74	draft	5	f	\N
46	t	1237.94	2019-06-28 01:37:27	SO00046	105	cancel	11	f	\N
47	t	1847.99	2021-02-25 13:02:05	SO00047	91	draft	10	f	\N
48	t	2277.56	2019-04-16 12:34:04	SO00048	41	cancel	10	f	\N
49	t	2933.92	2021-04-15 23:44:00	SO00049	80	done	7	f	\N
50	t	655.17	2021-12-12 22:22:18	SO00050	81	done	12	f	RX-364211
51	t	798.66	2021-06-17 04:52:54	SO00051	39	done	13	f	\N
52	t	2630.88	2021-05-30 11:55:30	SO00052	106	draft	8	t	\N
53	t	1979.68	2021-03-08 13:18:12	SO00053	66	draft	11	f	\N
54	t	2307.40	2019-09-01 23:41:09	SO00054	93	done	6	f	\N
55	t	415.36	2019-01-30 01:17:31	SO00055	53	draft	12	t	\N
56	t	2982.68	2019-04-05 02:20:32	SO00056	96	done	5	t	\N
57	t	992.10	2021-08-18 13:24:28	SO00057	75	done	1	f	\N
58	t	1378.31	2020-05-26 08:48:58	SO00058	49	cancel	4	f	\N
59	t	2003.88	2021-09-27 11:43:55	SO00059	59	cancel	15	f	\N
60	t	1795.14	2020-05-19 05:33:30	SO00060	1	cancel	12	t	\N
61	t	2503.30	2021-05-01 19:45:46	SO00061	70	cancel	8	f	RX-776174
62	t	1720.26	2019-11-15 16:11:50	SO00062	124	draft	10	t	\N
63	t	1040.99	2020-02-09 08:55:37	SO00063	36	draft	11	t	\N
64	t	1184.33	2019-02-13 05:11:27	SO00064	63	done	13	f	\N
65	t	1906.00	2021-11-28 06:48:16	SO00065	97	cancel	11	t	\N
66	t	1725.69	2020-09-13 12:50:39	SO00066	33	draft	12	f	RX-650106
67	t	2798.90	2019-11-02 05:00:49	SO00067	47	draft	11	f	\N
68	t	2399.08	2020-01-19 07:20:00	SO00068	48	cancel	2	f	\N
69	t	2865.31	2020-05-26 23:30:59	SO00069	124	draft	10	f	\N
70	t	720.13	2019-04-13 22:42:11	SO00070	105	cancel	9	t	\N
71	t	2863.00	2021-02-04 12:27:17	SO00071	105	draft	15	f	RX-786181
72	t	2301.66	2020-10-27 11:29:53	SO00072	103	cancel	12	f	\N
73	t	2945.78	2021-07-08 09:43:04	SO00073	89	draft	7	f	\N
74	t	2399.75	2021-05-01 07:46:13	SO00074	28	cancel	6	f	RX-643289
75	t	76.15	2019-11-25 08:27:16	SO00075	92	cancel	6	f	RX-480716
76	t	1911.82	2021-12-28 22:18:28	SO00076	51	cancel	9	f	\N
77	t	411.78	2019-11-21 03:10:51	SO00077	1	done	5	f	RX-953020
78	t	2568.84	2020-01-21 01:11:35	SO00078	104	cancel	11	f	\N
79	t	1648.13	2019-10-20 11:00:07	SO00079	45	done	8	f	\N
80	t	775.72	2020-09-11 02:23:30	SO00080	121	done	9	t	\N
81	t	996.57	2021-11-14 21:13:05	SO00081	107	draft	14	f	\N
82	t	2837.77	2020-04-19 16:01:33	SO00082	125	draft	15	f	\N
83	t	2209.05	2019-12-23 09:27:47	SO00083	77	cancel	2	t	\N
84	t	1347.19	2021-01-20 01:34:57	SO00084	68	draft	5	t	RX-517360
85	t	2041.55	2020-05-02 10:17:07	SO00085	101	draft	3	f	RX-129344
86	t	2071.28	2020-08-19 10:09:59	SO00086	44	draft	10	f	\N
87	t	1066.26	2019-07-16 16:55:36	SO00087	64	done	14	t	RX-135742
88	t	526.11	2019-03-24 23:34:21	SO00088	25	done	11	f	\N
89	t	747.62	2021-08-28 11:10:45	SO00089	75	cancel	11	t	\N
90	t	2133.50	2021-09-22 13:37:09	SO00090	38	done	4	f	\N
91	t	2032.46	2020-12-29 12:53:56	SO00091	46	cancel	8	f	RX-999695
92	t	2432.45	2020-03-23 07:10:11	SO00092	90	draft	10	f	RX-661249
93	t	1827.40	2021-04-26 06:44:18	SO00093	26	cancel	4	t	RX-192990
94	t	554.21	2019-11-04 05:58:15	SO00094	28	draft	2	f	RX-837737
95	t	1398.58	2021-02-07 00:03:50	SO00095	117	done	4	f	\N
96	t	660.04	2020-07-11 01:27:41	SO00096	123	draft	1	f	RX-824643
97	t	2695.11	2020-08-27 21:51:18	SO00097	126	cancel	8	f	\N
98	t	153.91	2020-03-02 03:03:30	SO00098	50	draft	1	f	\N
99	t	538.06	2021-05-05 21:34:07	SO00099	101	cancel	14	t	RX-972582
100	t	922.09	2019-09-26 05:30:55	SO00100	122	draft	3	f	\N
101	t	1431.87	2019-02-22 13:21:33	SO00101	57	cancel	6	f	\N
102	t	1480.82	2021-09-05 11:27:24	SO00102	111	done	4	f	RX-996892
103	t	2034.59	2020-02-03 15:53:10	SO00103	71	draft	3	f	\N
104	t	2726.89	2020-07-11 17:20:54	SO00104	53	draft	7	f	RX-324178
105	t	177.74	2020-09-20 05:30:04	SO00105	106	draft	14	f	\N
106	t	2928.74	2021-07-22 15:48:12	SO00106	20	draft	11	t	\N
107	t	1509.65	2021-10-15 05:16:50	SO00107	58	done	6	f	\N
108	t	2639.78	2019-09-10 11:54:43	SO00108	6	done	15	f	\N
109	t	1714.85	2021-06-18 01:23:46	SO00109	97	done	7	f	\N
110	t	2174.01	2020-10-17 19:59:42	SO00110	37	cancel	15	t	\N
111	t	1952.59	2020-06-07 00:42:26	SO00111	43	cancel	1	t	\N
112	t	2978.55	2021-07-25 02:00:02	SO00112	12	done	14	t	\N
113	t	2308.58	2020-01-08 00:56:52	SO00113	28	cancel	10	t	\N
114	t	1325.97	2019-01-20 00:56:44	SO00114	56	done	1	f	\N
115	t	2238.87	2019-01-08 06:42:32	SO00115	106	done	7	f	\N
116	t	1897.35	2020-10-23 18:00:51	SO00116	4	cancel	2	t	\N
117	t	297.30	2020-12-16 10:30:37	SO00117	52	cancel	10	f	RX-862980
118	t	782.07	2020-03-13 21:24:59	SO00118	67	draft	5	f	\N
119	t	502.66	2020-06-04 08:47:41	SO00119	99	done	8	t	\N
120	t	1770.42	2019-02-01 05:51:43	SO00120	6	done	6	f	\N
121	t	1674.81	2020-04-27 03:36:56	SO00121	103	done	11	f	\N
122	t	1737.49	2019-05-10 02:28:30	SO00122	39	draft	13	f	\N
123	t	1059.11	2020-03-27 08:13:29	SO00123	11	cancel	11	t	\N
124	t	2832.95	2021-02-02 22:31:09	SO00124	38	cancel	7	f	\N
125	t	929.32	2021-06-27 14:57:52	SO00125	33	cancel	9	f	\N
126	t	2562.94	2021-03-06 02:58:13	SO00126	67	draft	10	f	\N
127	t	494.80	2020-11-04 07:15:31	SO00127	1	draft	4	t	RX-374291
128	t	1102.24	2020-07-27 03:24:40	SO00128	50	cancel	14	t	\N
129	t	853.34	2019-10-21 21:57:44	SO00129	103	done	6	f	RX-425973
130	t	2496.39	2020-09-18 03:20:04	SO00130	66	done	8	f	RX-998710
131	t	630.77	2020-04-07 15:17:17	SO00131	100	cancel	14	f	RX-327685
132	t	2344.35	2019-03-05 10:51:33	SO00132	8	done	8	f	\N
133	t	1158.48	2019-07-30 01:22:06	SO00133	81	done	13	f	\N
134	t	2213.97	2019-08-24 17:11:14	SO00134	126	cancel	6	f	RX-472617
135	t	2933.41	2021-12-14 23:48:55	SO00135	95	cancel	7	f	RX-459912
136	t	1448.83	2019-11-20 06:16:54	SO00136	7	draft	14	f	\N
137	t	2414.49	2019-11-17 05:05:41	SO00137	62	cancel	1	f	\N
138	t	2339.84	2020-05-05 18:14:18	SO00138	16	cancel	12	t	\N
139	t	1609.57	2021-02-14 15:35:59	SO00139	31	done	6	t	RX-497430
140	t	2845.48	2020-03-07 22:53:47	SO00140	32	done	6	f	\N
141	t	1920.80	2019-02-05 00:19:02	SO00141	48	draft	13	t	\N
142	t	265.20	2020-02-23 04:34:09	SO00142	21	done	1	t	\N
143	t	2107.72	2021-05-02 15:17:11	SO00143	33	draft	13	f	\N
144	t	1813.21	2020-03-29 00:54:25	SO00144	80	done	6	f	RX-171780
145	t	1223.14	2019-04-22 18:41:17	SO00145	15	draft	10	f	\N
146	t	2994.55	2020-07-25 00:24:16	SO00146	118	draft	10	f	RX-827105
147	t	2570.95	2020-04-11 20:33:36	SO00147	7	draft	3	t	RX-708322
148	t	1327.93	2019-10-06 18:09:44	SO00148	127	done	7	f	\N
149	t	724.12	2020-04-13 20:17:45	SO00149	30	done	7	f	RX-230847
150	t	1453.75	2019-10-31 04:53:55	SO00150	21	draft	15	t	\N
\.

