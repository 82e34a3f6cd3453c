--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';

--
-- Data for Name: stock_move; Type: TABLE DATA; Schema: public; Owner: suppharmacy
--

CREATE TABLE public.stock_move (
    id character varying,
    date character varying,
    name character varying,
    origin character varying,
    picking_id character varying,
    quantity_done character varying,
    product_id character varying,
    product_qty character varying,
    lot_number character varying,
    expiration_time character varying
);

COPY public.stock_move (id, date, name, origin, picking_id, quantity_done, product_id, product_qty, lot_number, expiration_time) FROM stdin;
1	2021-10-04 22:33:10	[IBU200] Ibuprofen 200mg tabs	SO0204	24	6	25	6	ZZ4422	\N
2	2022-03-07 01:57:09	Cetirizine 10mg	PO0172	23	25	43	40	LOT715622	2024-09-23 09:01:28
3	2022-06-17 02:44:48	Insulin glargine pen	\N	22	25	23	36	\N	2023-02-16 08:23:33
4	2022-06-05 17:57:48	[AMX500] Amoxicillin 500mg caps	PO0072	45	41	21	8	\N	2024-04-10 07:13:31
5	2022-05-26 13:42:52	Insulin glargine pen	\N	6	13	54	45	LOT247022	2024-01-19 20:58:52
6	2021-07-17 06:17:28	[PCM] Paracetamol 500mg	SO0245	25	13	79	30	LOT353149	2024-09-25 09:09:38
7	2021-04-11 11:02:33	[PCM] Paracetamol 500mg	SO0245	21	0	47	6	LOT460314	2025-03-18 03:05:18
8	2022-10-23 01:22:57	[PCM] Paracetamol 500mg	SO0390	13	10	10	51	LOT902942	\N
9	2021-08-22 13:22:50	Cetirizine 10mg	PO0064	4	40	5	46	UI0671	2023-03-10 07:40:24
10	2021-02-07 12:54:16	[IBU200] Ibuprofen 200mg tabs	PO0029	18	35	42	16	\N	2025-01-25 08:54:08
11	2021-03-14 10:05:04	[PCM] Paracetamol 500mg	\N	45	55	72	30	LOT001110	\N
12	2021-10-18 09:24:29	Cetirizine 10mg	SO0028	30	12	11	3	LOT742824	2023-10-03 20:05:23
13	2022-06-22 23:41:45	Insulin glargine pen	\N	42	55	52	29	\N	\N
14	2021-11-10 08:05:20	[AMX500] Amoxicillin 500mg caps	PO0173	10	35	72	47	TI6842	2023-07-15 09:39:27
15	2022-03-28 15:12:59	Insulin glargine pen	PO0141	9	2	31	51	QA4343	\N
16	2021-10-02 22:07:03	[PCM] Paracetamol 500mg	SO0144	9	32	11	58	EK1898	2024-07-30 12:09:09
17	2021-02-23 01:11:33	[IBU200] Ibuprofen 200mg tabs	PO0062	39	8	48	53	LOT868862	2025-06-05 10:39:17
18	2022-07-01 16:33:01	[AMX500] Amoxicillin 500mg caps	PO0068	7	33	54	34	LOT857146	2025-04-19 14:50:15
19	2022-07-14 22:26:54	Cetirizine 10mg	SO0258	4	54	16	47	\N	2023-06-16 14:00:43
20	2021-10-31 07:26:33	[PCM] Paracetamol 500mg	\N	10	13	24	29	\N	2024-07-06 11:01:43
21	2021-10-29 11:48:32	[AMX500] Amoxicillin 500mg caps	\N	27	23	41	35	LOT378249	\N
22	2022-02-12 02:20:09	[AMX500] Amoxicillin 500mg caps	SO0047	15	27	57	21	OQ6346	2024-01-05 12:15:59
23	2022-07-28 03:07:04	[PCM] Paracetamol 500mg	PO0092	8	16	53	28	ZF9174	2023-01-11 04:51:29
24	2022-01-08 18:20:47	Cetirizine 10mg	SO0200	32	0	20	2	BX1707	\N
25	2022-12-14 21:34:15	Insulin glargine pen	\N	13	24	14	14	UG1685	\N
26	2022-06-10 01:07:26	Cetirizine 10mg	\N	39	23	68	43	EQ1578	2023-04-21 13:27:21
27	2021-07-13 17:23:08	[PCM] Paracetamol 500mg	SO0024	23	6	79	40	AQ7670	2025-01-28 10:38:30
28	2022-06-16 19:41:17	Insulin glargine pen	PO0132	41	47	47	50	LOT091556	2023-04-12 01:56:36
29	2021-08-30 12:54:34	[IBU200] Ibuprofen 200mg tabs	PO0055	21	17	11	51	\N	\N
30	2022-08-12 18:24:39	[IBU200] Ibuprofen 200mg tabs	\N	26	0	56	55	LOT699765	2025-07-14 22:47:20
31	2022-02-07 04:49:25	[IBU200] Ibuprofen 200mg tabs	PO0042	37	28	57	48	QV7280	2023-04-27 02:00:57
32	2022-10-19 00:39:25	[IBU200] Ibuprofen 200mg tabs	SO0335	28	24	65	38	\N	\N
33	2021-12-13 15:55:18	[IBU200] Ibuprofen 200mg tabs	SO0114	8	44	76	44	EG4111	2025-09-21 14:21:32
34	2022-08-31 00:00:48	[PCM] Paracetamol 500mg	SO0134	8	27	22	13	LOT099684	\N
35	2021-07-02 06:07:34	Insulin glargine pen	SO0016	27	19	39	32	LA1489	2023-08-25 15:58:05
36	2021-03-28 00:11:48	[IBU200] Ibuprofen 200mg tabs	SO0070	4	18	67	10	\N	2023-04-23 03:33:45
37	2021-09-15 22:46:19	[PCM] Paracetamol 500mg	\N	27	47	44	59	KX0614	2023-04-18 15:08:36
38	2021-05-09 11:36:10	Cetirizine 10mg	\N	18	44	57	16	\N	2023-09-14 06:21:51
39	2022-10-24 10:56:18	[AMX500] Amoxicillin 500mg caps	PO0095	20	17	26	38	\N	2023-07-05 23:34:44
40	2021-02-20 16:30:28	[PCM] Paracetamol 500mg	SO0199	25	59	23	3	XC6184	2025-03-04 21:49:22
41	2022-05-26 09:28:13	[PCM] Paracetamol 500mg	\N	39	1	54	60	LOT967950	\N
42	2022-11-03 04:14:28	[PCM] Paracetamol 500mg	SO0343	13	16	6	37	ZW4024	\N
43	2021-11-22 11:13:57	Insulin glargine pen	PO0104	29	7	72	32	\N	\N
44	2021-10-15 09:53:13	Cetirizine 10mg	PO0118	30	0	45	32	\N	\N
45	2022-03-24 13:56:25	[IBU200] Ibuprofen 200mg tabs	\N	21	47	40	12	\N	\N
46	2022-06-13 14:13:22	[PCM] Paracetamol 500mg	SO0135	18	11	11	37	QA1074	2023-01-04 20:45:17
47	2021-10-14 07:29:42	[IBU200] Ibuprofen 200mg tabs	PO0045	24	25	1	51	\N	2024-03-19 03:09:58
48	2022-08-24 04:57:25	[AMX500] Amoxicillin 500mg caps	PO0180	43	49	46	59	\N	2024-03-15 08:39:22
49	2022-10-05 02:39:07	Insulin glargine pen	PO0062	40	57	57	54	LOT798420	2024-12-18 10:58:47
50	2022-06-26 21:01:24	[IBU200] Ibuprofen 200mg tabs	\N	42	52	38	16	LOT050519	\N
51	2021-12-01 17:54:14	Insulin glargine pen	PO0129	8	6	6	56	LOT880294	2024-06-22 05:53:24
52	2022-11-26 04:19:15	Insulin glargine pen	PO0086	32	26	46	23	LOT836579	2023-09-24 19:09:04
53	2021-05-21 08:53:04	[AMX500] Amoxicillin 500mg caps	SO0324	2	12	12	47	\N	\N
54	2022-04-19 23:44:16	Insulin glargine pen	PO0079	2	5	80	39	\N	\N
55	2022-04-22 15:58:31	[PCM] Paracetamol 500mg	\N	37	15	41	30	\N	2025-07-17 05:38:49
56	2022-10-03 03:43:57	Insulin glargine pen	SO0399	37	14	1	2	ZM6267	\N
57	2022-02-03 00:08:30	Cetirizine 10mg	\N	31	21	18	18	LOT572492	2025-02-10 00:28:08
58	2021-09-30 14:23:30	Insulin glargine pen	PO0181	25	0	12	17	AR2425	2023-06-14 23:25:45
59	2022-07-27 18:14:55	Cetirizine 10mg	SO0267	21	17	78	6	LOT374350	2025-12-23 07:49:12
60	2021-07-04 00:26:40	Cetirizine 10mg	PO0177	38	4	21	21	\N	\N
61	2022-01-06 19:11:55	[AMX500] Amoxicillin 500mg caps	SO0381	23	57	73	47	LOT752675	\N
62	2021-07-18 22:20:54	[PCM] Paracetamol 500mg	PO0016	22	58	70	12	LOT223084	\N
63	2021-04-15 16:28:32	[AMX500] Amoxicillin 500mg caps	SO0279	13	60	67	12	\N	2025-04-06 16:42:06
64	2021-08-22 22:31:16	[PCM] Paracetamol 500mg	PO0054	27	41	75	38	LOT653586	2024-07-27 18:45:30
65	2022-04-21 16:31:21	Insulin glargine pen	PO0084	25	48	70	23	LOT267867	2024-01-04 14:36:45
66	2021-04-12 12:33:26	[AMX500] Amoxicillin 500mg caps	\N	33	34	18	45	LOT082643	2025-02-23 00:28:49
67	2022-12-18 03:23:09	[PCM] Paracetamol 500mg	SO0217	3	1	45	1	\N	\N
68	2022-02-13 12:07:20	Cetirizine 10mg	\N	33	55	66	30	LOT170278	2025-08-28 23:58:00
69	2021-05-17 11:25:39	[IBU200] Ibuprofen 200mg tabs	PO0124	28	58	5	29	\N	2024-04-18 18:23:05
70	2022-07-02 12:29:08	[PCM] Paracetamol 500mg	PO0026	18	15	14	12	DE9204	2023-09-12 04:10:00
71	2021-06-21 12:51:00	[IBU200] Ibuprofen 200mg tabs	SO0173	1	21	59	41	TT4926	2024-12-24 06:52:48
72	2022-03-26 10:00:40	[PCM] Paracetamol 500mg	PO0067	43	17	54	14	\N	\N
73	2022-04-14 19:43:40	Insulin glargine pen	SO0006	43	57	63	3	\N	2023-04-15 03:25:43
74	2021-01-10 20:50:52	[PCM] Paracetamol 500mg	\N	8	1	12	53	\N	\N
75	2021-04-22 01:45:06	[IBU200] Ibuprofen 200mg tabs	PO0046	41	10	50	26	TM0871	\N
76	2021-01-22 10:25:31	Cetirizine 10mg	SO0038	41	8	57	44	EP7990	\N
77	2021-01-18 05:20:08	Insulin glargine pen	PO0023	24	12	3	45	\N	2024-05-31 02:35:48
78	2022-04-02 19:00:36	[AMX500] Amoxicillin 500mg caps	\N	24	54	26	22	LOT254108	2023-07-22 15:40:52
79	2021-07-07 04:31:47	[PCM] Paracetamol 500mg	\N	15	60	30	14	LOT264963	2024-10-24 15:13:17
80	2022-10-04 04:41:12	Insulin glargine pen	SO0252	18	42	67	1	LOT535500	\N
\.


--
-- Data for Name: stock_picking; Type: TABLE DATA; Schema: public; Owner: suppharmacy
--

CREATE TABLE public.stock_picking (
    id character varying,
    name character varying,
    date character varying,
    partner_id character varying,
    sale_id character varying,
    purchase_id character varying,
    state character varying,
    type_picking character varying,
    user_id character varying
);

COPY public.stock_picking (id, name, date, partner_id, sale_id, purchase_id, state, type_picking, user_id) FROM stdin;
1	WH/IN/00001	2022-03-03 09:54:13	\N	47	\N	done	outgoing	2
2	WH/OUT/00002	2021-05-01 14:46:54	\N	\N	\N	cancel	incoming	2
3	WH/IN/00003	2022-07-14 08:07:48	45	172	108	draft	internal	1
4	WH/OUT/00004	2021-07-14 10:27:04	\N	\N	\N	done	outgoing	2
5	WH/OUT/00005	2022-08-12 11:02:09	\N	\N	172	cancel	outgoing	5
6	WH/IN/00006	2022-01-06 12:01:49	\N	172	12	cancel	internal	2
7	WH/INT/00007	2022-04-05 12:15:43	\N	\N	\N	done	incoming	2
8	WH/IN/00008	2021-01-03 04:49:46	\N	\N	79	assigned	incoming	1
9	WH/IN/00009	2021-04-26 05:26:40	\N	248	199	cancel	incoming	7
10	WH/OUT/00010	2021-02-16 02:16:47	1	166	14	done	outgoing	1
11	WH/IN/00011	2021-01-25 04:54:12	\N	\N	188	cancel	outgoing	2
12	WH/INT/00012	2021-01-17 00:41:35	\N	\N	103	done	outgoing	7
13	WH/INT/00013	2021-04-02 22:08:24	8	\N	\N	assigned	outgoing	7
14	WH/IN/00014	2022-06-12 06:00:11	\N	255	\N	done	incoming	7
15	WH/OUT/00015	2021-01-22 16:30:26	\N	28	182	assigned	incoming	2
16	WH/INT/00016	2021-01-04 19:01:00	1	\N	\N	cancel	incoming	1
17	WH/INT/00017	2021-02-23 20:26:08	\N	\N	142	cancel	outgoing	2
18	WH/OUT/00018	2021-07-12 11:23:34	65	\N	\N	done	incoming	2
19	WH/INT/00019	2022-12-01 02:16:44	61	56	\N	draft	incoming	2
20	WH/OUT/00020	2022-09-06 01:40:03	\N	\N	\N	done	internal	1
21	WH/INT/00021	2022-07-21 21:21:14	42	\N	\N	done	outgoing	2
22	WH/INT/00022	2021-06-27 23:06:37	26	149	97	assigned	incoming	1
23	WH/INT/00023	2021-10-18 19:21:08	17	13	52	assigned	incoming	2
24	WH/OUT/00024	2022-11-17 09:11:24	\N	\N	42	draft	incoming	5
25	WH/OUT/00025	2021-07-16 12:59:40	\N	282	\N	assigned	incoming	2
26	WH/OUT/00026	2022-07-31 12:49:35	\N	\N	\N	draft	incoming	2
27	WH/IN/00027	2022-01-26 06:56:23	\N	28	\N	assigned	internal	5
28	WH/IN/00028	2022-11-25 16:07:11	31	\N	\N	cancel	internal	2
29	WH/INT/00029	2021-08-15 14:45:29	\N	140	\N	done	internal	5
30	WH/OUT/00030	2022-01-20 21:47:15	\N	152	98	cancel	incoming	7
31	WH/IN/00031	2021-06-08 00:02:32	\N	255	19	done	incoming	5
32	WH/OUT/00032	2021-08-19 15:04:57	\N	\N	104	draft	incoming	2
33	WH/IN/00033	2022-11-19 05:11:48	47	\N	7	cancel	outgoing	2
34	WH/OUT/00034	2021-07-06 18:17:36	\N	290	67	draft	internal	1
35	WH/IN/00035	2021-07-18 22:55:10	\N	\N	189	cancel	outgoing	7
36	WH/OUT/00036	2022-04-06 13:47:58	45	254	\N	cancel	outgoing	5
37	WH/IN/00037	2022-05-11 16:13:27	\N	90	103	assigned	incoming	2
38	WH/INT/00038	2021-01-29 00:02:40	\N	49	\N	assigned	internal	2
39	WH/INT/00039	2021-03-23 13:20:45	15	\N	\N	assigned	incoming	5
40	WH/INT/00040	2022-10-18 19:21:45	3	316	13	done	internal	2
41	WH/INT/00041	2021-05-27 18:44:32	\N	299	\N	done	outgoing	5
42	WH/IN/00042	2022-09-05 01:09:07	67	23	\N	draft	incoming	2
43	WH/IN/00043	2022-05-01 06:37:46	\N	270	167	draft	incoming	1
44	WH/INT/00044	2021-06-28 22:24:34	\N	284	\N	draft	outgoing	5
45	WH/OUT/00045	2022-11-24 13:52:08	42	83	\N	assigned	internal	2
\.


