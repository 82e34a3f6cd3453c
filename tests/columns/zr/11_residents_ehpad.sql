--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';

CREATE TABLE public.residents (
    id character varying,
    num_dossier character varying,
    civilite character varying,
    nom_usage character varying,
    nom_naiss character varying,
    prenom character varying,
    date_naiss character varying,
    lieu_naiss character varying,
    nir character varying,
    gir character varying,
    chambre character varying,
    lit character varying,
    regime_alim character varying,
    texture character varying,
    traitements character varying,
    pathologies character varying,
    poids_kg character varying,
    taille_cm character varying,
    mmse character varying,
    culte character varying,
    ancien_metier character varying,
    mutuelle character varying,
    num_adherent character varying,
    retraite_mens character varying,
    medecin_traitant character varying,
    referent_nom character varying,
    referent_lien character varying,
    referent_tel character varying,
    referent_mel character varying,
    tarif_jour character varying,
    tarif_dep character varying,
    aide_sociale character varying,
    protection_jur character varying,
    directives_ant character varying,
    date_entree character varying,
    date_sortie character varying,
    date_deces character varying,
    finess character varying,
    unite character varying,
    contrat_num character varying
);

COPY public.residents (id, num_dossier, civilite, nom_usage, nom_naiss, prenom, date_naiss, lieu_naiss, nir, gir, chambre, lit, regime_alim, texture, traitements, pathologies, poids_kg, taille_cm, mmse, culte, ancien_metier, mutuelle, num_adherent, retraite_mens, medecin_traitant, referent_nom, referent_lien, referent_tel, referent_mel, tarif_jour, tarif_dep, aide_sociale, protection_jur, directives_ant, date_entree, date_sortie, date_deces, finess, unite, contrat_num) FROM stdin;
1	R07600	Mme	GERMAIN	Philippe	Jeannine	22/04/1929	Rennes	229041106321323	4	A4	P	sans sel	mixé	Lasilix 40; Coversyl 5	diabète type 2	81.0	161	28	musulman	agricultrice	\N	25401139	1830.46	Dr GUILLOT	Élise Noël	conjoint	0222204305	klein00@post.example.net	62.44	11.91	f	curatelle	oui	12/03/2020	\N	\N	350012345	UVP	CS-2069-386
2	R06569	M	PASCAL	Raymond	Noël	21/02/1953	Fougères	153023119443095	6	212	P	sans sel	haché	Aricept 10mg le soir	HTA, AC/FA	61.4	154	5	\N	\N	MGEN	1505645Q	1989.11	Dr GOMEZ	David Berthelot	conjoint	07.51.04.15.39	lombard18@post.example.net	72.34	15.62	f	curatelle	non	05/10/2017	06/05/2024	06/05/2024	350012345	Ajoncs	CS-2031-012
3	R11618	M.	CHARRIER	\N	Vincent	18/12/1946	Fougères	146128835021328	1	A1	\N	mixé lisse	haché	Seresta 10 si agitation	HTA, AC/FA	92.1	174	9	catholique	cheminot	\N	04553910	2180.58	Dr BERNARD	Guillaume Leroy	nièce	07.99.48.75.78	\N	63.38	5.82	t	\N	non recueillies	26/07/2015	\N	\N	350012345	Ajoncs	CS-2043-404
4	R12930	MME	GIRAUD	Aubert	Zoé	14/06/1931	Oran	231064132127080	4	A9	\N	sans porc	entier	Seresta 10 si agitation	insuff. cardiaque	56.5	169	14	musulman	marin	C2S	23760924	\N	Dr GUILLOU	Léon Vidal	nièce	07.21.87.47.49	remy30@post.example.net	76.51	18.02	f	aucune	non	19/08/2015	\N	\N	350012345	Ajoncs	CS-2099-476
5	R10684	M.	LEMAIRE	Fernandez	Isaac	07/08/1949	Vitré	149082519316073	5	187	F	diabétique	\N	Doliprane 1g x3	Parkinson	52.4	167	16	sans	agricultrice	Harmonie Mutuelle	16816523	1532.49	Dr COURTOIS	Gilles Joubert	nièce	06 89 01 17 13	lelievre10@post.example.net	66.43	20.90	t	tutelle	non	06/11/2020	\N	\N	350012345	Ajoncs	CS-2053-127
6	R18186	Mme	JEAN	Olivier	Emmanuelle	12/12/1934	Fougères	234123354457639	2	216	P	normal	mixé	Lasilix 40; Coversyl 5	AVC 2019 hémiplégie G	81.1	\N	12	catholique	marin	Malakoff Humanis	\N	2032.33	Dr GUÉRIN	Audrey Bourgeois	Fils	07.98.31.67.40	grenier26@post.example.net	70.84	5.37	f	curatelle	non	18/03/2017	\N	\N	350012345	Genêts	CS-2036-905
7	R14042	MME	VALENTIN	Fischer	Sabine	29/09/1930	Vitré	230093615811918	1	A2	\N	sans sel	entier	Seresta 10 si agitation	Alzheimer stade modéré	40.5	164	19	musulman	couturière	Malakoff Humanis	7672545Q	1667.55	Dr TANGUY	Astrid Roussel	conjoint	07.55.82.03.89	\N	74.44	17.55	f	aucune	non recueillies	16/08/2020	\N	\N	350012345	UVP	CS-2066-959
8	R16516	Mme	BERNIER	\N	Frédérique	25/08/1937	Oran	237088225417639	1	112	\N	diabétique	mixé	Lasilix 40; Coversyl 5	diabète type 2	81.9	178	18	musulman	couturière	MGEN	5534424S	1463.01	Dr BOULANGER	Benjamin Gauthier	tutelle UDAF	07.81.89.07.80	verdier78@post.example.net	60.24	18.23	t	curatelle	non	19/02/2015	\N	\N	350012345	Bruyères	CS-2074-227
9	R11107	MME	CHEVALIER	\N	Susan	30/01/1948	SAINT-MALO	248015733401159	2	245	\N	mixé lisse	haché	\N	diabète type 2	89.8	172	30	catholique	couturière	Malakoff Humanis	\N	2043.61	Dr TANGUY	Bernard Maillard	conjoint	07.13.10.89.26	hebert75@firma.example.com	76.45	6.86	f	aucune	non	08/11/2020	\N	\N	350012345	Ajoncs	CS-2073-729
10	R11446	M	DIALLO	Courtois	Thomas	23/08/1934	Fougères	134087642325601	2	A7	\N	Normal	haché	Lasilix 40; Coversyl 5	Alzheimer stade modéré	53.5	180	30	catholique	maçon	Harmonie Mutuelle	8880130T	1239.16	dr rivière	Jérôme Laporte	fils	07.69.22.15.74	lefevre89@firma.example.com	58.67	14.96	f	tutelle	non recueillies	10/08/2019	\N	\N	350012345	Ajoncs	CS-2042-946
11	R17862	Mme	HAMEL	Guillon	Océane	21/12/1952	Vitré	252120605234338	6	190	F	sans sel	mixé	Aricept 10mg le soir	diabète type 2	68.7	161	10	\N	institutrice	C2S	04952107	2270.74	Dr SEGUIN	Jeanne Vasseur	conjoint	0232038890	BAUDRY56@post.example.net	65.19	14.46	t	tutelle	oui	22/10/2019	13/11/2024	13/11/2024	350012345	Ajoncs	CS-2071-707
12	R19440	Mme	ANTOINE	\N	Sylvie	11/07/1941	Oran	241079116907207	5	150	\N	\N	haché	Seresta 10 si agitation	insuff. cardiaque	81.9	147	21	\N	\N	\N	\N	1410.53	Dr GALLET	Daniel Lecoq	fille	0207220496	jacob26@post.example.net	71.64	10.45	f	tutelle	non	09/04/2016	\N	\N	350012345	Bruyères	CS-2053-795
13	R18488	MME	fontaine	Roux	Agathe	13/10/1933	SAINT-MALO	233109106357718	6	176	F	normal	\N	Seresta 10 si agitation	HTA, AC/FA	75.0	184	15	\N	couturière	MGEN	14865782	\N	Dr COSTA	Alice Vallet	tutelle UDAF	0257061018	pelletier79@post.example.net	59.67	16.75	f	tutelle	non recueillies	20/10/2021	\N	\N	350012345	Bruyères	CS-2072-363
14	R06028	M	LEMAIRE	\N	Martin	20/10/1950	Vitré	150101346005838	1	138	\N	Normal	\N	Lasilix 40; Coversyl 5	AVC 2019 hémiplégie G	84.3	147	7	\N	\N	Harmonie Mutuelle	32168337	1544.79	Dr BOUCHER	Philippe Thibault	fils	0295791818	lagarde95@firma.example.com	77.66	15.28	f	\N	oui	03/06/2016	30/07/2024	\N	350012345	UVP	CS-2034-911
15	R18209	Mlle	LEFÈVRE	\N	Victoire	08/02/1954	Vitré	254026127351826	1	111	F	Normal	entier	Kardegic 75 1/j	HTA, AC/FA	87.3	165	23	catholique	couturière	MGEN	\N	884.59	Dr GILLES	Noël Jacquot	Fils	07.98.05.72.63	begue62@post.example.net	62.23	14.14	f	\N	non recueillies	05/01/2016	\N	\N	350012345	Bruyères	CS-2093-206
16	R11033	M	CARON	Léger	Benoît	03/06/1944	Vitré	144064347253378	4	A1	P	normal	mixé	Seresta 10 si agitation	Alzheimer stade modéré	52.7	155	7	protestant	\N	Malakoff Humanis	2083579K	2126.73	Dr LAPORTE	Bernadette Durand	nièce	0254127855	vallee68@post.example.net	72.33	18.41	f	\N	non recueillies	15/08/2022	\N	\N	350012345	Ajoncs	CS-2090-003
17	R18206	M.	HAMEL	Legros	Joseph	27/08/1930	Oran	130082254226318	3	133	\N	diabétique	haché	Kardegic 75 1/j	insuff. cardiaque	59.0	171	4	protestant	\N	Malakoff Humanis	\N	\N	Dr BRUNEAU	Adrien Bonnet	fils	07.65.17.67.38	leduc39@firma.example.com	78.36	15.99	f	\N	non	05/05/2016	\N	\N	350012345	Ajoncs	CS-2052-236
18	R04848	Monsieur	SAMSON	\N	David	19/10/1929	SAINT-MALO	129106728743359	6	181	\N	diabétique	haché	Kardegic 75 1/j	insuff. cardiaque	52.1	167	30	protestant	cheminot	MGEN	79564086	1849.32	Dr BOULAY	Alexandrie Bonnin	nièce	0232388852	petit08@post.example.net	68.71	17.52	f	\N	non recueillies	25/05/2021	\N	\N	350012345	UVP	CS-2046-776
19	R03243	M	BLANC	\N	Georges	03/12/1945	Redon	145122245406650	6	A5	\N	mixé lisse	haché	Seresta 10 si agitation	AVC 2019 hémiplégie G	63.3	149	21	musulman	maçon	C2S	\N	\N	Dr MARTINEAU	Nicolas Noël	fille	07.37.64.98.53	\N	78.48	6.27	t	tutelle	non recueillies	13/02/2016	26/06/2024	26/06/2024	350012345	Ajoncs	CS-2036-671
20	R19045	MME	OLLIVIER	Henry	Nath	28/03/1926	Oran	226030148906811	4	A5	P	\N	haché	Lasilix 40; Coversyl 5	Alzheimer stade modéré	61.1	\N	14	catholique	cheminot	Harmonie Mutuelle	05212122	1541.69	Dr DUFOUR	Georges Bertin	fille	06 01 67 83 54	lacroix47@firma.example.com	70.77	13.33	t	\N	non	19/05/2016	\N	\N	350012345	Bruyères	CS-2076-413
21	R05482	Monsieur	RENARD	\N	Benjamin	09/12/1948	Vitré	148122625434584	1	245	\N	Normal	\N	Lasilix 40; Coversyl 5	Parkinson	55.2	146	4	protestant	institutrice	Malakoff Humanis	7223411O	\N	Dr GAILLARD	Denis Laurent	nièce	06 43 13 52 42	\N	72.29	17.23	t	aucune	non	09/10/2016	\N	\N	350012345	UVP	CS-2020-966
22	R02999	Mme	REY	\N	Anaïs	25/11/1945	Vitré	245116814350072	5	193	P	sans sel	haché	Lasilix 40; Coversyl 5	insuff. cardiaque	39.0	150	29	sans	\N	C2S	6359832N	1735.96	Dr LECONTE	Camille Pires	conjoint	0213210859	\N	60.86	19.29	f	aucune	non recueillies	12/08/2017	\N	\N	350012345	UVP	CS-2015-939
23	R12427	Mlle	VERDIER	\N	Monique	13/07/1941	Rennes	241073934619948	1	A9	P	normal	haché	\N	Alzheimer stade modéré	88.6	155	28	\N	agricultrice	MGEN	7751059M	2020.69	Dr MENDÈS	Patricia Camus	conjoint	07.32.97.75.30	guillou31@post.example.net	74.54	14.03	t	\N	non	28/06/2018	\N	\N	350012345	UVP	CS-2064-783
24	R18631	Mlle	JOSEPH	Henry	Juliette	19/12/1935	Rennes	235121721203559	4	A6	\N	mixé lisse	mixé	Seresta 10 si agitation	\N	57.1	\N	\N	protestant	marin	C2S	00593963	2088.30	Dr GEORGES	Thierry Legros	tutelle UDAF	0297862751	\N	60.25	7.21	t	tutelle	oui	12/03/2022	\N	\N	350012345	UVP	CS-2050-298
25	R02434	M	GIMENEZ	Baron	William	19/11/1949	Fougères	149111830339672	2	267	P	\N	mixé	Doliprane 1g x3	insuff. cardiaque	83.9	159	24	protestant	couturière	Harmonie Mutuelle	64837552	913.00	Dr HERVÉ	Michel Roche	tutelle UDAF	07.51.38.57.40	\N	74.63	10.65	t	curatelle	non	07/03/2022	\N	\N	350012345	Genêts	CS-2037-281
26	R03154	Mme	ALLAIN	Coulon	Agnès	28/04/1937	Fougères	237044635423423	2	253	\N	normal	\N	Lasilix 40; Coversyl 5	HTA, AC/FA	90.3	\N	28	musulman	marin	C2S	7086807A	1913.13	Dr GUÉRIN	Alex Moreau	conjoint	06 78 21 35 64	guyon15@firma.example.com	66.96	8.99	f	tutelle	non recueillies	29/06/2016	\N	\N	350012345	Genêts	CS-2069-450
27	R15242	Monsieur	PETIT	Robin	David	16/09/1949	Oran	149096344958279	2	A4	\N	sans porc	mixé	Seresta 10 si agitation	Alzheimer stade modéré	39.5	164	23	musulman	agricultrice	Harmonie Mutuelle	\N	1536.87	Dr DELMAS	Catherine Gros	nièce	07.93.82.39.95	martins31@post.example.net	65.92	19.48	t	tutelle	oui	23/08/2017	\N	\N	350012345	UVP	CS-2014-399
28	R17145	MME	MERLE	Lamy	Aurélie	22/03/1931	Oran	231036903741783	6	A6	\N	sans sel	entier	Doliprane 1g x3	Parkinson	78.2	182	10	protestant	institutrice	\N	7057182Z	\N	Dr GAILLARD	Bernard Chartier	fils	06 95 62 33 42	\N	58.53	15.22	f	tutelle	non	09/01/2021	\N	\N	350012345	UVP	CS-2089-742
29	R00346	MME	JACQUET	Jacques	Nathalie	23/02/1939	Redon	239029226850389	4	A5	\N	Normal	entier	Lasilix 40; Coversyl 5	Parkinson	64.8	175	24	sans	institutrice	Malakoff Humanis	\N	1216.22	Dr CAMUS	René Lemonnier	nièce	0210274295	lecoq42@firma.example.com	63.79	11.77	f	tutelle	non	28/02/2017	09/11/2024	09/11/2024	350012345	UVP	CS-2059-504
30	R08266	Monsieur	LECLERCQ	Delahaye	Luc	11/08/1933	Vitré	133080843324842	4	A6	F	sans sel	mixé	Aricept 10mg le soir	AVC 2019 hémiplégie G	40.7	147	8	musulman	institutrice	Malakoff Humanis	38257418	2296.06	Dr GILBERT	Jeannine Jacquet	tutelle UDAF	07.52.20.41.28	fernandez58@post.example.net	70.07	15.94	f	aucune	non recueillies	17/12/2020	\N	\N	350012345	Bruyères	CS-2000-963
31	R15973	M.	BRETON	\N	Rémy	11/12/1943	SAINT-MALO	143120655032659	4	286	\N	normal	mixé	Kardegic 75 1/j	AVC 2019 hémiplégie G	44.1	169	25	\N	cheminot	MGEN	\N	1537.00	Dr GOMES	Étienne Diallo	fille	0260577237	guyot04@post.example.net	77.55	7.77	f	curatelle	non recueillies	05/01/2017	\N	\N	350012345	Bruyères	CS-2015-960
32	R18513	Mme	FAIVRE	Pages	Michèle	27/07/1926	Oran	226072816216439	1	A1	\N	\N	entier	Aricept 10mg le soir	insuff. cardiaque	72.7	178	\N	catholique	institutrice	C2S	5850569N	1398.95	Dr BAZIN	Olivier Bouvet	fille	06 99 27 89 69	lecoq11@post.example.net	78.08	19.72	t	\N	non recueillies	05/12/2020	\N	\N	350012345	Genêts	CS-2084-978
33	R18454	Monsieur	HARDY	Carlier	Victor	28/09/1954	Vitré	154096554006688	3	188	P	Normal	\N	Doliprane 1g x3	AVC 2019 hémiplégie G	43.2	168	\N	musulman	agricultrice	Harmonie Mutuelle	29371988	1858.15	Dr BODIN	Noémi Adam	fils	0224111738	\N	71.71	10.86	f	\N	non	17/12/2021	\N	\N	350012345	UVP	CS-2022-638
34	R15168	Monsieur	LETELLIER	\N	Laurent	15/04/1937	Fougères	137043503424367	1	A8	\N	diabétique	haché	Lasilix 40; Coversyl 5	diabète type 2	38.4	\N	7	\N	marin	MGEN	14059741	\N	Dr GUILBERT	Vincent Ruiz	fils	07.65.36.57.01	chevalier42@post.example.net	60.04	10.93	t	aucune	non recueillies	23/09/2020	\N	\N	350012345	Genêts	CS-2059-318
35	R12763	M.	PARENT	Henry	Guillaume	20/08/1941	Oran	141084424951848	5	137	\N	diabétique	\N	Aricept 10mg le soir	AVC 2019 hémiplégie G	56.7	163	\N	musulman	\N	Harmonie Mutuelle	\N	2018.28	Dr RODRIGUES	Daniel Alves	nièce	07.93.76.34.15	\N	67.26	19.21	f	tutelle	non	26/08/2022	\N	\N	350012345	Genêts	CS-2071-109
36	R12240	M.	LECOMTE	Pruvost	André	21/06/1947	Vitré	147061632017945	4	242	\N	\N	haché	Lasilix 40; Coversyl 5	Alzheimer stade modéré	47.2	183	29	\N	institutrice	C2S	45717829	1219.92	Dr FERRAND	Roger Texier	fille	07.60.94.56.07	labbe98@post.example.net	58.21	7.34	f	aucune	oui	12/09/2020	22/05/2024	\N	350012345	UVP	CS-2045-982
37	R00359	Mlle	EVRARD	Simon	Andrée	07/08/1950	Rennes	250089045325623	6	121	F	sans sel	entier	Kardegic 75 1/j	diabète type 2	67.7	165	25	catholique	marin	\N	83936059	936.46	Dr FOUQUET	Théodore Mathieu	Fils	07.71.87.19.25	riou63@post.example.net	74.46	17.94	f	aucune	non	13/06/2023	\N	\N	350012345	Genêts	CS-2090-573
38	R08290	M	DUPUY	Renard	Christophe	04/10/1942	Vitré	142100405154342	3	173	\N	sans sel	haché	Kardegic 75 1/j	diabète type 2	53.8	157	8	musulman	maçon	C2S	7868503D	\N	Dr GUIBERT	Jean Lopez	fille	06 60 93 44 94	potier00@post.example.net	76.55	19.07	f	tutelle	non	09/09/2015	\N	\N	350012345	Ajoncs	CS-2070-034
39	R18091	Mlle	FERNANDEZ	\N	Michelle	09/09/1947	Fougères	247096127611815	4	115	\N	diabétique	haché	Seresta 10 si agitation	AVC 2019 hémiplégie G	67.4	156	17	catholique	marin	\N	67474596	\N	Dr BOUTIN	Lucy Chevalier	fils	06 84 43 21 02	\N	65.42	10.24	t	\N	non	09/01/2022	\N	\N	350012345	Genêts	CS-2062-591
40	R14727	Mme	DE SOUSA	Jourdan	Maryse	19/08/1941	Vitré	241087752256090	3	118	\N	normal	mixé	Seresta 10 si agitation	Parkinson	64.1	\N	4	protestant	institutrice	C2S	26380965	1003.08	Dr LEGENDRE	Adrien Rousseau	fils	0270757049	\N	68.22	20.43	t	\N	non recueillies	16/02/2022	\N	\N	350012345	Bruyères	CS-2016-681
41	R16399	MME	BOUVET	Gérard	Stéphanie	01/09/1944	Rennes	244094047048472	6	295	\N	diabétique	entier	\N	Alzheimer stade modéré	56.8	163	26	sans	couturière	Harmonie Mutuelle	8167223B	1850.45	Dr COSTA	Luc Rossi	conjoint	07.45.63.34.40	garnier65@firma.example.com	76.99	7.95	f	\N	non recueillies	01/04/2019	\N	\N	350012345	UVP	CS-2042-340
42	R02966	Monsieur	THOMAS	\N	Martin	27/06/1951	Oran	151065542235027	5	A3	\N	\N	entier	Kardegic 75 1/j	insuff. cardiaque	78.4	\N	28	protestant	\N	Malakoff Humanis	4823524L	1665.93	Dr MASSON	Alfred Mallet	nièce	06 67 30 36 56	valette07@post.example.net	65.29	7.15	f	aucune	non recueillies	07/12/2020	22/05/2024	22/05/2024	350012345	Ajoncs	CS-2025-613
43	R04547	Monsieur	MOREL	Diaz	Christophe	25/07/1941	Fougères	141075110652750	6	166	\N	sans porc	haché	\N	Parkinson	68.0	158	\N	catholique	institutrice	Malakoff Humanis	3816475P	1852.97	Dr BERTIN	Théophile Adam	tutelle UDAF	06 98 71 59 17	\N	67.09	14.32	t	curatelle	oui	09/01/2021	\N	\N	350012345	Bruyères	CS-2008-793
44	R09326	Mlle	ALLARD	Laroche	Diane	29/04/1927	Oran	227042408442097	3	140	\N	mixé lisse	mixé	Lasilix 40; Coversyl 5	diabète type 2	88.4	178	28	catholique	institutrice	C2S	86788621	1970.83	Dr FERNANDEZ	Antoinette Lambert	nièce	06 08 07 67 69	dias92@firma.example.com	71.44	16.50	f	curatelle	non	23/06/2015	12/06/2024	12/06/2024	350012345	Genêts	CS-2028-613
45	R11637	Monsieur	GROS	Delannoy	Léon	16/12/1933	Rennes	133124955056423	6	115	P	sans sel	mixé	Aricept 10mg le soir	Parkinson	54.8	178	\N	\N	cheminot	C2S	\N	1541.73	Dr GUÉRIN	Dorothée Gallet	fils	07.78.89.14.80	\N	61.40	12.85	f	curatelle	oui	27/07/2020	06/08/2024	06/08/2024	350012345	Ajoncs	CS-2024-047
46	R02343	Monsieur	MARTINS	Allard	Olivier	31/12/1945	Rennes	145122117158594	2	193	P	sans porc	entier	\N	\N	83.7	\N	21	\N	\N	C2S	5817466X	2308.45	Dr DUHAMEL	Isaac Germain	fille	06 04 10 71 72	\N	66.72	16.04	t	\N	non recueillies	06/04/2020	\N	\N	350012345	Ajoncs	CS-2066-360
47	R09692	Monsieur	ROLLAND	\N	Noël	26/01/1954	Redon	154012102541253	4	110	P	sans sel	entier	Seresta 10 si agitation	HTA, AC/FA	76.6	161	\N	sans	\N	MGEN	10282038	1882.83	Dr AUBERT	Véronique Verdier	conjoint	06 17 23 74 58	nguyen52@post.example.net	64.04	11.52	f	aucune	non recueillies	17/09/2016	\N	\N	350012345	Genêts	CS-2098-374
48	R07483	Mlle	GALLET	Delmas	Nathalie	05/06/1944	Fougères	244068527841579	4	163	P	mixé lisse	\N	Kardegic 75 1/j	diabète type 2	41.8	158	\N	catholique	cheminot	Harmonie Mutuelle	1734083S	934.18	Dr PASCAL	Eugène Maréchal	fille	07.05.84.12.74	grenier79@firma.example.com	73.89	11.67	t	curatelle	non recueillies	09/01/2022	\N	\N	350012345	Genêts	CS-2029-641
49	R03552	Mlle	LECOMTE	Bonneau	Brigitte	25/11/1941	Rennes	241119214624081	4	131	\N	mixé lisse	entier	\N	Parkinson	78.2	173	23	musulman	marin	Harmonie Mutuelle	10235743	\N	Dr BÈGUE	Manon Weiss	Fils	06 68 96 78 55	\N	78.33	9.92	f	curatelle	non	08/06/2015	19/04/2024	19/04/2024	350012345	UVP	CS-2010-872
50	R19787	Mlle	MAILLOT	\N	Margot	29/08/1929	Fougères	229085639736252	1	A1	F	sans sel	mixé	Aricept 10mg le soir	Alzheimer stade modéré	82.3	\N	25	\N	\N	Malakoff Humanis	6950484F	2218.96	Dr WEISS	Marcel Aubert	fils	06 40 09 24 76	gaudin25@post.example.net	68.10	15.44	f	\N	non	03/05/2023	02/04/2024	02/04/2024	350012345	Bruyères	CS-2038-752
51	R11160	MME	BENARD	\N	Camille	11/10/1935	Oran	235105528705232	2	A1	P	sans porc	mixé	Lasilix 40; Coversyl 5	AVC 2019 hémiplégie G	63.9	163	28	sans	agricultrice	C2S	\N	1248.21	Dr WEISS	Franck Adam	nièce	0208766843	monnier51@post.example.net	70.80	12.18	f	tutelle	non recueillies	07/01/2020	\N	\N	350012345	Bruyères	CS-2020-049
52	R19781	Mlle	BARBIER	Barre	Hélène	17/08/1950	SAINT-MALO	250089307849985	4	A3	P	mixé lisse	mixé	Seresta 10 si agitation	diabète type 2	73.5	\N	\N	sans	agricultrice	\N	4367634P	\N	Dr LECONTE	David Aubry	Fils	0283275783	\N	69.78	8.49	t	tutelle	non recueillies	30/08/2016	\N	\N	350012345	Bruyères	CS-2050-924
53	R06039	MME	KLEIN	\N	Sophie	23/04/1950	Redon	250040440452290	3	A9	\N	\N	mixé	Lasilix 40; Coversyl 5	HTA, AC/FA	64.6	182	\N	catholique	agricultrice	Malakoff Humanis	23865506	\N	Dr HERNANDEZ	Virginie Dupuis	conjoint	0231956565	grenier67@post.example.net	59.62	13.77	f	tutelle	non recueillies	20/03/2021	\N	\N	350012345	Genêts	CS-2072-678
54	R11810	MME	VOISIN	Coste	Brigitte	15/07/1954	SAINT-MALO	254071714429849	2	128	P	sans porc	\N	Doliprane 1g x3	HTA, AC/FA	66.0	\N	16	musulman	marin	MGEN	4111209L	1959.65	Dr NORMAND	Arthur Lopes	fils	06 67 09 21 30	charpentier04@post.example.net	76.08	8.85	f	aucune	oui	06/11/2021	\N	\N	350012345	Ajoncs	CS-2092-087
55	R02374	Mme	PETIT	Collet	Diane	12/03/1929	Rennes	229039416306852	4	230	\N	sans sel	haché	Doliprane 1g x3	diabète type 2	71.8	179	24	\N	institutrice	Harmonie Mutuelle	41669184	2340.87	Dr GUILLON	Paulette Lesage	fille	07.92.12.53.73	\N	68.49	17.61	f	\N	oui	22/02/2021	\N	\N	350012345	Genêts	CS-2034-063
56	R05975	Mlle	BLOT	Alexandre	Pauline	12/10/1931	Fougères	231103628830966	1	122	F	sans sel	entier	Doliprane 1g x3	HTA, AC/FA	38.1	173	11	catholique	cheminot	Malakoff Humanis	\N	2269.61	Dr HENRY	Zacharie Besnard	nièce	07.63.49.82.10	allard47@post.example.net	61.03	9.68	f	tutelle	non	09/10/2021	17/06/2024	\N	350012345	Ajoncs	CS-2029-812
57	R01472	Monsieur	REYNAUD	Camus	Joseph	20/04/1947	Redon	147040335849869	5	A8	\N	mixé lisse	haché	Seresta 10 si agitation	diabète type 2	54.5	\N	10	musulman	\N	Malakoff Humanis	7839945B	1329.65	Dr WEBER	Denise Collin	fils	06 54 26 46 71	chevallier93@post.example.net	75.54	19.70	t	\N	oui	08/12/2023	\N	\N	350012345	Ajoncs	CS-2032-229
58	R08622	Monsieur	GILBERT	\N	Robert	09/12/1931	Vitré	131127045234396	6	283	F	sans porc	mixé	Aricept 10mg le soir	Alzheimer stade modéré	52.4	151	16	catholique	\N	Harmonie Mutuelle	68868293	1498.61	Dr RAYMOND	Gilles Laurent	fille	0262738716	\N	60.68	20.73	f	aucune	non	29/06/2019	08/02/2024	\N	350012345	UVP	CS-2050-760
59	R04506	Mlle	JACQUET	Navarro	Manon	07/09/1928	Redon	228099017945124	4	257	P	Normal	\N	Aricept 10mg le soir	diabète type 2	89.2	169	23	sans	agricultrice	\N	8358582P	2115.11	Dr GROS	Simone Bazin	fils	0224883080	duhamel15@post.example.net	67.24	16.29	t	aucune	oui	15/04/2022	15/10/2024	15/10/2024	350012345	Genêts	CS-2019-870
60	R17749	M	VERDIER	Garnier	Alain	28/10/1942	Oran	142105934019631	4	127	\N	normal	entier	Doliprane 1g x3	Alzheimer stade modéré	83.0	176	13	\N	\N	Malakoff Humanis	2407110Y	\N	Dr CHEVALLIER	Jacques Besson	Fils	07.29.01.90.79	\N	67.58	7.90	f	tutelle	oui	29/04/2018	\N	\N	350012345	Ajoncs	CS-2051-367
61	R08330	M.	DA COSTA	\N	Vincent	15/03/1935	Fougères	135031925633933	2	166	\N	diabétique	mixé	Doliprane 1g x3	insuff. cardiaque	67.6	164	\N	musulman	maçon	C2S	8334350U	1782.63	Dr JOSEPH	Cécile Marty	nièce	06 97 84 17 69	\N	74.02	12.63	t	curatelle	non recueillies	31/10/2022	\N	\N	350012345	Bruyères	CS-2010-113
62	R09662	M.	RODRIGUES	\N	Joseph	12/10/1942	Vitré	142103554601515	4	174	\N	sans sel	entier	Lasilix 40; Coversyl 5	Alzheimer stade modéré	39.1	162	\N	catholique	institutrice	MGEN	23971602	1904.18	Dr DENIS	Maurice Rocher	fils	06 71 81 42 46	meunier91@post.example.net	64.23	12.17	f	curatelle	non recueillies	08/05/2018	18/02/2024	18/02/2024	350012345	Bruyères	CS-2025-630
63	R03860	Mlle	ROUSSEAU	Teixeira	Danielle	01/09/1944	Fougères	244091811642593	4	A4	\N	normal	mixé	Doliprane 1g x3	insuff. cardiaque	38.0	156	3	\N	agricultrice	Harmonie Mutuelle	8678316W	2203.16	Dr VERDIER	William Le Goff	fille	06 30 75 91 78	hamon61@firma.example.com	64.37	17.06	f	\N	oui	15/06/2023	26/09/2024	26/09/2024	350012345	UVP	CS-2045-484
64	R09983	Mlle	DUPRÉ	Boucher	Bernadette	21/02/1931	SAINT-MALO	231022948212916	3	194	\N	diabétique	\N	Seresta 10 si agitation	AVC 2019 hémiplégie G	64.9	173	11	catholique	institutrice	MGEN	1884699Y	1834.83	Dr LELEU	Christine Giraud	conjoint	06 52 96 12 96	boulanger11@post.example.net	74.63	19.54	t	\N	non	27/09/2017	28/08/2024	\N	350012345	Bruyères	CS-2026-825
65	R05152	M	GRENIER	\N	Marcel	18/12/1949	Redon	149122640716488	3	235	\N	sans sel	entier	Kardegic 75 1/j	HTA, AC/FA	39.8	172	\N	catholique	\N	\N	1725977X	1973.07	Dr LAURENT	NOËL PRUVOST	nièce	06 17 73 12 48	\N	61.82	19.09	f	curatelle	non	20/07/2023	\N	\N	350012345	UVP	CS-2091-389
66	R14344	Monsieur	GRÉGOIRE	Couturier	Benoît	16/07/1927	Rennes	127070623107511	2	245	\N	Normal	haché	Doliprane 1g x3	insuff. cardiaque	60.2	156	4	musulman	institutrice	MGEN	9231898G	\N	Dr LESAGE	Hortense Bourgeois	Fils	06 00 17 20 75	fouquet68@firma.example.com	69.77	10.93	f	aucune	non	30/10/2023	\N	\N	350012345	Genêts	CS-2097-935
67	R15326	Mlle	GUILLET	\N	Alex	21/07/1928	Rennes	228077306000703	6	A3	\N	diabétique	mixé	Doliprane 1g x3	HTA, AC/FA	80.2	183	19	\N	\N	Malakoff Humanis	11247774	2345.98	Dr GAUTIER	pauline simon	fille	06 88 36 22 08	\N	77.13	6.29	f	curatelle	non	16/05/2019	\N	\N	350012345	UVP	CS-2024-024
68	R08643	M.	MARTINEZ	\N	Benjamin	26/01/1952	Rennes	152015421843147	4	152	\N	normal	\N	Lasilix 40; Coversyl 5	Alzheimer stade modéré	81.8	156	\N	catholique	maçon	MGEN	1720582W	2137.04	Dr BOYER	Martine Coulon	Fils	07.70.60.48.40	bigot44@post.example.net	60.95	5.48	f	aucune	oui	03/12/2022	\N	\N	350012345	UVP	CS-2050-259
69	R12082	M	LEBON	\N	Guillaume	23/08/1948	SAINT-MALO	148086243314190	6	231	F	normal	mixé	Kardegic 75 1/j	Parkinson	82.2	157	12	sans	couturière	Harmonie Mutuelle	21587011	2340.51	Dr TANGUY	Auguste Leclercq	tutelle UDAF	0277343527	gregoire58@firma.example.com	70.01	8.72	t	tutelle	non recueillies	12/01/2021	\N	\N	350012345	Bruyères	CS-2097-991
70	R05280	Mlle	PAUL	Grondin	Maryse	06/03/1946	Oran	246035018628582	1	243	F	normal	entier	Kardegic 75 1/j	Alzheimer stade modéré	47.1	148	22	catholique	\N	Harmonie Mutuelle	9599915B	2366.70	Dr MARY	Alfred Dupré	Fils	06 86 34 85 22	\N	60.21	8.57	f	aucune	non	07/03/2020	02/10/2024	\N	350012345	Bruyères	CS-2021-695
\.

--
-- PostgreSQL database dump complete
--
