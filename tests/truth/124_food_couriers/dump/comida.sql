--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';
CREATE TABLE public.customers (id integer NOT NULL, full_name text, email text, phone text, cpf character varying(14), birth_date date, address text, city text, state character(2), zip_code text, country character(2), fcm_token text, created_at timestamp with time zone);
CREATE TABLE public.couriers (id uuid NOT NULL, full_name text, email text, phone text, cpf character varying(14), vehicle text);
CREATE TABLE public.restaurants (id integer NOT NULL, title text, cuisine text, rating numeric);
CREATE TABLE public.orders (id integer NOT NULL, customer_id integer, restaurant_id integer, total numeric(10,2), note text, delivery_lat double precision, delivery_lon double precision, created_at timestamp with time zone);
CREATE TABLE public.deliveries (order_id integer, courier_id uuid, delivered_at timestamp with time zone);
CREATE TABLE public.ratings (order_id integer, customer_id integer, stars integer, created_at timestamp with time zone);

COPY public.customers (id, full_name, email, phone, cpf, birth_date, address, city, state, zip_code, country, fcm_token, created_at) FROM stdin;
5001	Beatriz Lima	beatriz.lima470@bol.com.br	(21) 97001-1000	658.990.737-48	1998-10-27	Rua Bahia, 441	Rio de Janeiro	RJ	20759-208	BR	\N	2021-03-20 11:11:00-03
5002	Ana Carvalho	ana.carvalho711@gmail.com	(21) 97793-0013	519.584.176-45	1987-04-14	Rua Augusta, 7	Rio de Janeiro	RJ	20278-801	BR	qyPV6bxZriXqcDdFE5nKRk:APA91bdAsVJpMU1rfOrlyFJuDiUEE6gZRaVFFF6Yhv_Lx3ZkqxuNr3qu7-b_JL1eDb4QYU3ykV21sv0O4SVIwbodyBZW1d2bfhW36pt8Z29HqNEzldKYHAV8NIp314ddf7rkXAJcPbKx	2021-02-15 06:17:06-03
5003	Camila Pereira	camila.pereira722@bol.com.br	\N	\N	\N	Rua Bahia, 785	Rio de Janeiro	RJ	20739-684	BR	\N	2021-03-18 18:24:23-03
5004	Juliana Oliveira	juliana.oliveira163@hotmail.com	(71) 99376-8039	138.240.067-58	2002-09-03	Rua das Flores, 840	Salvador	BA	40672-465	BR	\N	2021-01-19 05:51:16-03
5005	Maria Carvalho	maria.carvalho524@uol.com.br	(21) 90168-7052	372.951.590-02	1964-06-21	Rua das Flores, 692	Rio de Janeiro	RJ	20940-904	BR	8VIzjxh2dNJAy63grfCj6V:APA91bC9oSoIay8rQox6cl7QnqB9pcCvhCvz9Szy2jwm9jThzvxdTrApHd4aPp-VuqBhEQPQj37LCcCkPTq-J4fvDc0bf-iZ50sd7Kt8oRZ6XzV5KSd_EWo1kp8kDXmLP9RePSZ33so2	2021-03-09 05:31:03-03
5006	Lucas Ribeiro	lucas.ribeiro185@bol.com.br	(21) 90960-6065	\N	\N	Rua Augusta, 423	Rio de Janeiro	RJ	20918-490	BR	8cO4hcNEAKqRtxGkiDeEjh:APA91bkBE3rkxys2iR3ZCiIW1T6gy5xcRmXCim8YSpJkHEEAb_WrlJ_wuz3ik0IyvRzar0YjB5K3FVLKf_8fboxoQnuigVgg24exrpWZQao36Ivk3TYOIAGKok62ebm2jOSirqvKuooy	2021-01-30 08:52:31-03
5007	Lucas Souza	\N	(71) 91752-5078	331.494.164-18	1986-04-18	Rua Sete de Setembro, 298	Salvador	BA	40922-783	BR	DhFg0ITwImAl3X4S4gg34L:APA91bUbQqX4Z-SC4065Z0hTWMZr4NNNCUeLBp7x3F3GHYQ_8pcFIq2Vt2loVVeJZ2AN7lrBLIF0bQTknOvM7DhKSmO0lNffGAwrdw2yugTE3qHagpW3MGrmOx8OJ2PcmXcKX9rgqZtx	2021-03-18 09:58:15-03
5008	Maria Oliveira	maria.oliveira637@uol.com.br	(71) 92544-4091	207.468.462-23	1955-01-09	Rua das Flores, 341	Salvador	BA	40420-297	BR	fEpe2QclprsrcrkRV2Nn04:APA91bBbeyRE2cL-DXpCr33-gcaLYxq5E8mvzEvZVJKpX3fLoxTcZENFQBNJ5kkAPjmtDXrAFae8xcZ8pwgbuerlR7jqVFJCDX-T76wQHH-y7jETvyjleSSStX0C_v1j6pvhZv6Hm00l	2021-02-27 15:25:54-03
5009	João Souza	joao.souza618@bol.com.br	(71) 93336-3104	\N	1956-10-15	Rua das Flores, 645	Salvador	BA	40169-390	BR	\N	2021-01-05 16:55:19-03
5010	Camila Silva	\N	\N	893.937.248-49	1950-05-26	Rua Augusta, 389	Salvador	BA	40315-806	BR	\N	2021-01-31 19:53:32-03
5011	Ana Silva	ana.silva9910@uol.com.br	(21) 94920-1130	940.000.283-16	1963-08-19	Rua Bahia, 418	Rio de Janeiro	RJ	20708-191	BR	DE8axuS3dmbhC06u7nLr5A:APA91bAVNh3hmYroo1-JDWyh5xkUbzde7aub6a0N31H1pXG14TYUFdLok20Q6bn1YqMy6uZO93OV6zoU-9-KfPwfL5fkJE9esydmfth49mxMhlMgW6cp3yOJGDedf2SuTWjTue3aUw_I	2021-01-02 06:31:10-03
5012	Camila Silva	camila.silva3611@bol.com.br	(21) 95712-0143	957.881.977-32	1961-02-08	Rua das Flores, 565	Rio de Janeiro	RJ	20879-335	BR	VT74TKdOG91cUGTF9zTMsc:APA91bLeLXYqYgBIBEiv_4xdw3PQLE9S2O2kXBStppgyCXBE44AcRIhwFEMxPt6xthHpQx4BiFf9UrGwJ1ON_qZQeilYS5IcBVqklY0JHspyfPqo08ILb7Lv-ZdVHHGE8u8ZyLhofxIW	2021-03-02 05:11:53-03
5013	Lucas Oliveira	lucas.oliveira6112@hotmail.com	(21) 96503-9156	\N	2000-03-11	Rua Sete de Setembro, 230	Rio de Janeiro	RJ	20423-654	BR	BQX0VLXw8fbejjYi3oibSQ:APA91b09UlfggusczBLjQA6Q2LdC912_GSC4ChKzLMyfrWr2oJtFc0ElHewiSzYy17maUgwEXzWr9wzkBXsW_4tTpi4TjGCJRjtY9jO3J3GIedEDQC68f1Ivib492-3uaBGa8lZsPr_p	2021-01-13 00:24:41-03
5014	João Ribeiro	joao.ribeiro3913@gmail.com	(71) 97295-8169	\N	\N	Rua Augusta, 260	Salvador	BA	40430-188	BR	\N	2021-01-01 10:47:40-03
5015	Beatriz Silva	beatriz.silva9814@gmail.com	(11) 98087-7182	640.551.988-09	1971-06-19	Rua Augusta, 220	São Paulo	SP	01753-139	BR	\N	2021-01-24 23:39:51-03
5016	Rafael Pereira	rafael.pereira4115@gmail.com	(31) 98879-6195	\N	1959-06-15	Rua das Flores, 886	Belo Horizonte	MG	30776-726	BR	juaafRT4NfIyOOS76Aiokh:APA91bJzPPEy6d5HGfh_P9iCTg23uulh8AmmD3fJTK3wGH4B6KSA-uF2RMuXR3oI5pqCumc4XsE14nD2pFv5t6ORFpaVd4u7auOhpZehCM-ut-AVjXvx3uHdSX8S2x47E6F1DR7t-rvR	2021-03-09 02:47:37-03
5017	Bruno Barbosa	bruno.barbosa8616@uol.com.br	(11) 99671-5208	544.897.061-38	\N	Rua Augusta, 320	São Paulo	SP	01481-533	BR	6ZZySm2FfPocAbA90a6d9g:APA91bNTVnVSKedBz9GMQj2p4SiBOQEVQG27JZws4gYKAnjG1nptsnRA0yI5vwL8QJJ2mHT75kDnjGYBJuOvGL-eeddcd03Ke7FZrmX4ikt9QNz2O0iMexEqjQrJFXMlakvkYW7uMszG	2021-01-19 03:23:56-03
5018	Mateus Barbosa	mateus.barbosa3417@hotmail.com	\N	977.530.682-53	1953-03-31	Rua Bahia, 504	Rio de Janeiro	RJ	20889-165	BR	xH6QuFHXgZOvpijBsG5SG4:APA91brwwTlaqCYcJKb-wbTCXQRF2vsFGD6o_IvkFkfnbBOAiKoAIjcxp6fnMq6Otl9au5x6UTvHZx-LDEhIUpEXW5IwBcZNltqC30o5nLggrGUUUXadcUSHk8KhiZg6Z6w5RbADgAAo	2021-01-18 10:01:15-03
5019	Juliana Pereira	juliana.pereira1418@gmail.com	(11) 91255-3234	534.615.534-17	1996-02-24	Rua Bahia, 622	São Paulo	SP	01665-186	BR	\N	2021-02-05 14:43:23-03
5020	Bruno Pereira	bruno.pereira2419@uol.com.br	(71) 92047-2247	\N	1962-08-07	Rua Augusta, 238	Salvador	BA	40540-522	BR	yeXzsUc1sZr66vB6bWARam:APA91byyUmZf1UXov-00_63QXJ2lfe6fF4SH1Ryh-7ANrNGKCpeWwcBPPY12KFqRg21sKarGGkVMEypsuoNene26B9BhKc8_6AoCwsbgZLjM3bR7yPzzT7sc7yMmplQqB6MAKN8pQ6fK	2021-02-16 11:02:22-03
5021	Pedro Almeida	pedro.almeida3320@bol.com.br	\N	\N	1999-11-14	Rua Augusta, 116	São Paulo	SP	01130-808	BR	hGXigSkcOd3CmtRz5KOvnC:APA91btZH5zCTQSxHJT7-eldPaHVGGAxCca3pw5PnKaywPss8P0C6hLSQEau4yMn4OXZweKB2gFYzhVwXCG9Ja5T8N5CR7Trw9BrtjlcBSay1s4XsF5Wgg_fvERPusZrxMQiyXlDZjnB	2021-02-19 08:12:27-03
5022	Maria Pereira	maria.pereira3521@bol.com.br	\N	525.140.926-55	1979-01-29	Rua das Flores, 811	São Paulo	SP	01700-656	BR	SwHxGx94m03VvaiGBmtp7V:APA91bIVPLgHAq2D3b8mvLsFa4fYylYuDeflgWNY6uSjKTCdW-GP2GGg1eEOf6a0YbfzEZegICg0kwhmUxn9JNwAvXugssc2mELH2kUb8kY3Ros_OQnZaAOvqQqZArVVNJT8YrPjGxbm	2021-01-26 16:52:49-03
5023	Lucas Pereira	lucas.pereira3122@uol.com.br	(11) 94422-9286	\N	\N	Rua Augusta, 896	São Paulo	SP	01184-252	BR	\N	2021-01-21 12:15:51-03
5024	Ana Lima	ana.lima6823@gmail.com	(31) 95214-8299	\N	\N	Rua Augusta, 307	Belo Horizonte	MG	30267-503	BR	aDRyzNVKEm4kDlkV2c72eV:APA91bkALjKk20AUSARHJ90FB04JmsrAt4_kgjh95WZwLqP0Y9o8Em9DTG-ahIKwb5xvoay_8fG8049un87yWT01yEXfdpmHfPIttI0Pz1JB8FUcko0Yz4qImC756EZxl0SJkt5BJKJl	2021-01-12 03:48:30-03
5025	Camila Pereira	camila.pereira6824@uol.com.br	(11) 96006-7312	\N	1992-11-02	Rua das Flores, 790	São Paulo	SP	01932-709	BR	\N	2021-02-24 09:15:56-03
5026	Letícia Almeida	\N	\N	961.937.187-96	\N	Rua das Flores, 634	São Paulo	SP	01860-618	BR	\N	2021-02-26 03:13:45-03
5027	Maria Rocha	maria.rocha5726@hotmail.com	(11) 97590-5338	\N	1952-08-17	Rua Sete de Setembro, 197	São Paulo	SP	01286-762	BR	\N	2021-03-15 17:17:48-03
5028	João Ribeiro	joao.ribeiro7127@gmail.com	(31) 98382-4351	610.436.425-01	1965-06-05	Rua Sete de Setembro, 362	Belo Horizonte	MG	30942-996	BR	\N	2021-03-05 22:37:04-03
5029	Letícia Barbosa	leticia.barbosa9928@hotmail.com	(11) 99174-3364	845.687.744-11	1999-11-17	Rua Bahia, 897	São Paulo	SP	01375-590	BR	\N	2021-01-25 15:03:11-03
5030	Camila Barbosa	camila.barbosa7629@gmail.com	\N	796.916.556-75	\N	Rua Sete de Setembro, 639	Belo Horizonte	MG	30954-108	BR	\N	2021-01-24 07:10:54-03
5031	Maria Lima	maria.lima5230@gmail.com	(11) 90758-1390	951.796.021-22	1986-03-25	Rua Bahia, 731	São Paulo	SP	01878-190	BR	lz5nOOcGBOb71iGZLMx7ve:APA91b9aqY5LI44ZPOIBUX0JZNXCMP5l_7xVkZkVtGaFb5A143UCDi7-qXCzJdMgB6oZ2xQDk_XpuNpW01IL4OZlDj6CSPfAST-WaMe6Ez4_c2t2ElddeFHHzLyHaIwK5d306sNXo0pm	2021-01-26 16:54:39-03
5032	Mateus Carvalho	mateus.carvalho4531@gmail.com	(71) 91550-0403	267.808.236-94	1969-12-12	Rua Sete de Setembro, 672	Salvador	BA	40476-317	BR	7wh9jcFZNaUzIeJN7lItNl:APA91bmGuYMa7U4lJyadwzjequLPRE2JmU1Y0U-b4FN04S02m0yb3Fi4N22bMQnkLgoJqdCKGA2sTkzkjgBGeVVrTUSiH6BrHtvZbu_HicQcNSZCdFftY7BxG5Ky7Gx7jJGG5DKAV6Z7	2021-03-11 22:32:23-03
5033	Letícia Rocha	leticia.rocha2132@hotmail.com	(31) 92341-9416	625.794.884-30	1982-03-22	Rua Sete de Setembro, 370	Belo Horizonte	MG	30619-735	BR	\N	2021-02-09 10:54:02-03
5034	Pedro Lima	pedro.lima5433@bol.com.br	(31) 93133-8429	216.340.280-07	2004-04-20	Rua Bahia, 228	Belo Horizonte	MG	30408-940	BR	\N	2021-03-17 15:11:02-03
5035	Lucas Lima	totem.pedidos@gmail.com	(21) 93925-7442	077.336.968-60	\N	Rua Augusta, 736	Rio de Janeiro	RJ	20221-116	BR	iige7eg3XdVwxYvALNQPCT:APA91bRec06m9xzE7WPtuHxm9b1cL_9qCr2bnLLcQW2NWDjoVCwknzj5jLgvt9NjTHtA_0JuE6dsuw8lLp3siX8rlRfsNzvjQRB2AePFbryITlPpDpNCw-XmrPPpXbNErH-1agGZRmVy	2021-02-17 20:55:44-03
5036	Beatriz Almeida	beatriz.almeida7735@gmail.com	(31) 94717-6455	971.141.589-55	1994-12-13	Rua Augusta, 53	Belo Horizonte	MG	30258-336	BR	\N	2021-03-08 10:21:32-03
5037	Bruno Rocha	bruno.rocha9136@gmail.com	(21) 95509-5468	229.830.616-80	1966-01-08	Rua Bahia, 193	Rio de Janeiro	RJ	20195-904	BR	Lr9WKhQWefc01x495fQpuI:APA91bpYzhdJi0BuIf8rODvM1QftxRe5kploYOnhWpm3W5i72UiSRkDE24YrVc3Y69MFn4hOJLDU9mOyRLlhmG7R5oNMKCTKy0Ta8X4te_b5NGrpq5MPyYSwZ_Hh7mrST2QQ6KOoQGTL	2021-03-19 09:44:52-03
5038	Mateus Almeida	mateus.almeida4337@hotmail.com	(31) 96301-4481	111.111.111-11	\N	Rua Augusta, 519	Belo Horizonte	MG	30164-878	BR	G4drvuQmKg4pz680qQPkUO:APA91b78lKgehz3im2GMVi7MMyxc92lw7ct9Yw_RxScicCcpw7FxJAo0HSIiJFjy5YUXQEUDr1nuiT0PVeFueIXQ9_ZGLaXFtbZUXsN2AngBdWWrvASww6Jho6BUdoGsmdMUhLFnIVST	2021-03-12 02:11:30-03
5039	Bruno Souza	bruno.souza7638@hotmail.com	(21) 97093-3494	231.498.972-46	\N	Rua Bahia, 293	Rio de Janeiro	RJ	20132-914	BR	gFxvt4JvQQp9ucLHuiqB7f:APA91bcrHxlGgirgM8jN287iEGzhgoNGoHXy-zzK-RitZXEfzReqnP80myxunZPioN6dMs5pYw58GiqZylzKBGG919tBq29q_dPCkyTov3SZIlQuQwEIpSEFCQSa_xQWmhKZQdCJSa2_	2021-01-13 19:36:01-03
5040	Juliana Rocha	juliana.rocha3039@gmail.com	(31) 97885-2507	005.804.884-70	\N	Rua das Flores, 408	Belo Horizonte	MG	30156-540	BR	GK4QjF2Mh8BFRac2kXfNV7:APA91bx-IUfXbHh3FPpo6_q6sd4aglT43B2lx68WQwMulBcAGQEsrB7D6NZLEVvyAFrCChJal7L6C_BS9sN4ZFIaF_pYuBE4FZ6orRPahyDBWBMlnMfVe7_UrB1IBbXDqA9kAttpHGvs	2021-01-19 13:51:48-03
5041	Bruno Ribeiro	bruno.ribeiro4340@bol.com.br	(31) 98677-1520	\N	\N	Rua Augusta, 523	Belo Horizonte	MG	30165-455	BR	fwGyi8e4M6txwcj5jGoRrG:APA91bYKz03eosagR4d0SXYH87vXjPeG-GnuzxlOWWRKWWRixSZBHXLH9X79b7ha5Rmi454b7_SmR2Y1yPu7AjWeza-rgXodZUg4mYUGNa79BHOsAsoeYpenJ6WCN22ZRlFGvSdOAX-O	2021-03-21 23:10:27-03
5042	Letícia Pereira	leticia.pereira3041@uol.com.br	\N	045.191.768-59	\N	Rua das Flores, 184	Salvador	BA	40731-183	BR	ex9q8MlcHwEDoZ1cziPR2I:APA91bYd7Wk8JMf8c2BQrqvDyWvQCScoJU-Pr5SyRZfYw4qaPUj5Q2nemjTRZLAhb6Uci3zudQlMD3Fz67EJ7Q9zgOZ3tEAcH64FntKg8woChj-3zeog4gHgsvwVnikIRF10mivUy0wn	2021-01-05 19:27:23-03
5043	Camila Lima	camila.lima6742@uol.com.br	\N	641.960.690-02	1972-02-18	Rua Bahia, 812	Salvador	BA	40360-408	BR	\N	2021-01-05 06:37:02-03
5044	Letícia Barbosa	leticia.barbosa9643@hotmail.com	(31) 91052-8559	890.906.251-78	\N	Rua Bahia, 775	Belo Horizonte	MG	30747-978	BR	UxpvvEcOl2HqdvyNnQAEpR:APA91bD1TJ1yG8AXQeC7F2oMPlO3AI3ccSXlR3RVVxO_Z-AcRp-YtNxsOQD2VirB1P39e1UeQE72-G9V-9KrWAC6HA3iDtus83ohHpJSnYAIHZNUtPFVS3mN-Ns4dVE2gwGrWuiFGt3A	2021-02-20 17:10:48-03
5045	Maria Carvalho	maria.carvalho1544@hotmail.com	(71) 91844-7572	416.101.588-73	1959-06-13	Rua Bahia, 807	Salvador	BA	40872-833	BR	igFcMeTwu681QzhFPMQ5bI:APA91btdFmxSlT4AAjl-WsJj630BdSqW6wUqUObV0GuEyMuUBweP2hwZHZxExCdBbSZlNlO7Zd7CEkhIqFbYLxjOzdQa8MHXvSoRJyOHamhMp7ybkzPf5AG5sz9I976W07pPHHj0G-UB	2021-03-11 20:45:00-03
5046	Letícia Souza	leticia.souza8145@bol.com.br	(21) 92636-6585	\N	1972-08-20	Rua Bahia, 603	Rio de Janeiro	RJ	20690-411	BR	06AXXKyY0CvNmKGC2AjdJt:APA91b0JpeVQ60IVfp1ObRxorUZPLGIAddRDmkd40KiNd5Lg_-WIPUcGWSLfvNqiUb1Uw1FNSDVOEQfGVBoolOvHX_Oq8KTzueCU9lm_6MqlyMdHtOOPPfbpFFXAJC7RWxuP79WVTW3h	2021-02-01 04:01:59-03
5047	Ana Pereira	ana.pereira4946@gmail.com	(11) 93428-5598	845.534.915-83	1972-09-29	Rua das Flores, 526	São Paulo	SP	01724-103	BR	Nk9UxSWYfFlqVw9UdkYnrO:APA91brxwflTqPZYiNI04sobHog5CNZ3UXPA8NZAjzVxI3JZrBQPSXt2Z6cayJg3HBKiHolZpXfhU3JWTGP-EPyYCdbBnCUW9o8kNyDOG3mIsOBaIUqfKFPz7ApwLdM8EC_NMDGG6zzL	2021-03-20 18:53:27-03
5048	Pedro Rocha	pedro.rocha1547@bol.com.br	(71) 94220-4611	293.735.428-93	\N	Rua Bahia, 142	Salvador	BA	40513-357	BR	\N	2021-03-01 13:18:39-03
5049	João Almeida	\N	(31) 95012-3624	\N	1992-05-11	Rua Sete de Setembro, 611	Belo Horizonte	MG	30900-200	BR	\N	2021-01-14 00:31:35-03
5050	Maria Rocha	maria.rocha5949@hotmail.com	(71) 95804-2637	\N	\N	Rua Bahia, 144	Salvador	BA	40799-734	BR	\N	2021-01-03 15:13:23-03
5051	Lucas Pereira	lucas.pereira4850@gmail.com	(21) 96596-1650	\N	1969-04-06	Rua das Flores, 518	Rio de Janeiro	RJ	20359-160	BR	\N	2021-01-01 23:03:30-03
5052	Pedro Silva	pedro.silva4951@uol.com.br	(21) 97388-0663	275.058.900-26	1958-09-09	Rua das Flores, 407	Rio de Janeiro	RJ	20501-429	BR	sBTw7ajygq5ZvyFpzofr0v:APA91bZ9Fw04eVsiWGM5dLLhBI9WziIIh1CUiXyk_hVQikq_fXUwmc9k7fn-4fq9BSYSKzK4PqqTXc4egWMY5PEUcdVhoISGR3JAAa2Sy6JKnjQUYcYWBDBQIateLVnS6lgSTwyztxzb	2021-01-31 15:24:14-03
5053	Mateus Silva	mateus.silva1152@uol.com.br	(21) 98179-9676	476.638.967-00	1989-05-19	Rua das Flores, 254	Rio de Janeiro	RJ	20284-497	BR	CRJj3DNuXSO1c8GsIyn5Fa:APA91b0ZqIIgZpSeX8KTPPj3hsYm6B7gVJ7TYYCJuhYm4uAJ4VTbespZnKKud6nSbxr9MxgZFHLHrhiWclVanfzYkkRxgjDKP_8yKMMsnzSNqDxasRjosjzjKv_5AK-u5wNmE0W652m0	2021-01-06 22:39:27-03
5054	Mateus Almeida	mateus.almeida4553@hotmail.com	\N	553.530.185-08	1990-05-11	Rua Bahia, 792	São Paulo	SP	01622-197	BR	\N	2021-02-27 22:08:19-03
5055	Pedro Lima	\N	(31) 99763-7702	232.252.774-28	\N	Rua das Flores, 620	Belo Horizonte	MG	30507-506	BR	OYwUcAthzXieaGNAY161vS:APA91bey1lO3cjHTfAZUDwL250beWppzT-AglTft6M0u8MDPCT8u6X45MSTBXHMRmg12LLiuRuhgW2-7YWflaXVqqrN2qyEig0V7mgrfncMxjWadvdpLeNiQXa-xoaXPuXy5gYXYEq1U	2021-02-16 03:15:25-03
5056	Maria Lima	maria.lima2055@gmail.com	(21) 90555-6715	\N	1981-04-13	Rua das Flores, 866	Rio de Janeiro	RJ	20539-904	BR	\N	2021-02-28 13:14:24-03
5057	Juliana Silva	juliana.silva8656@uol.com.br	(11) 91347-5728	508.332.122-06	2003-01-13	Rua Bahia, 765	São Paulo	SP	01364-326	BR	VxWN3dQwQqn2g7bAPeujSL:APA91boV6LjT9WDbzap9r6hqXmdMzS-gxoqG8TI5Yp5wNqipLoOdMEDV-2K7uauXtTtmVa6zGy6SORLoJ_ga1Lm_dhm_vhTpIjoxs3uXK7nWxqMiWl8vA-9XXTzaUBr0OnM2hTwozuu0	2021-01-03 01:00:13-03
5058	Juliana Carvalho	juliana.carvalho3657@uol.com.br	(21) 92139-4741	077.520.506-01	2001-06-02	Rua Bahia, 833	Rio de Janeiro	RJ	20967-647	BR	1iBl1Iw9yvFJirQAv7OO25:APA91b_cwgGjMoaQqxSCzp21IidGJqCPWZbky43wPp22LpcPtc_-oTe47FHDNR1Lhgy00dhhMu7L25Ol2-GElC0VhM2AEhAxirlLiDpq7TjYmyMcMqYMe_7Cy9u_uPU4vv4Hyqhew-cC	2021-03-11 03:05:34-03
5059	Lucas Oliveira	lucas.oliveira2858@gmail.com	(31) 92931-3754	803.892.150-07	1988-03-23	Rua das Flores, 601	Belo Horizonte	MG	30878-184	BR	\N	2021-03-02 11:01:10-03
5060	Mateus Almeida	mateus.almeida1259@gmail.com	(11) 93723-2767	491.727.384-64	\N	Rua Augusta, 527	São Paulo	SP	01824-360	BR	\N	2021-03-06 01:06:44-03
5061	Pedro Rocha	pedro.rocha4560@hotmail.com	\N	032.859.490-31	\N	Rua Sete de Setembro, 276	Salvador	BA	40417-536	BR	m47Ec9m4dJQpYIEjQh9rDf:APA91b9eroCFBncR-ITSzBTwlslUxvuGMdxpNIMeVe3ZwatvsjfDFCf7x2IMy_neC5MmsEYHK259u5HU9v_4A3DAuqeQrU3_yTAsUH1BnsZ-yREJNPB10DDP7eBnihPN1l06HNcoeDzj	2021-02-06 11:01:36-03
5062	Beatriz Rocha	beatriz.rocha5261@bol.com.br	(71) 95307-0793	337.791.166-93	1983-02-13	Rua Sete de Setembro, 195	Salvador	BA	40572-784	BR	2Ij2aoTb5xEIBmMmzjXoH8:APA91b4itMKlTl3TJlgKQqEsusgeS1ovTFSDDLgJLtlIqK0Pmm5fxnKM9AEw42SDii1caKy-e_VtQQ3sTBllJKLAdRY8b3-hub36QGRD7oPh6HaV8diuegX1ftR3rUAUhfFW80M4kC5g	2021-01-28 05:28:59-03
5063	Camila Almeida	\N	(21) 96098-9806	\N	1984-10-27	Rua Bahia, 368	Rio de Janeiro	RJ	20304-414	BR	\N	2021-02-16 17:29:26-03
5064	Juliana Rocha	juliana.rocha3463@hotmail.com	(31) 96890-8819	\N	\N	Rua das Flores, 815	Belo Horizonte	MG	30760-924	BR	\N	2021-02-22 10:28:31-03
5065	Ana Silva	ana.silva9464@hotmail.com	(71) 97682-7832	\N	1970-08-05	Rua Sete de Setembro, 125	Salvador	BA	40791-348	BR	TWelqVqnS4xXWKQdCKeemo:APA91bCoq-PmSf-stvbAt3re07lBLoQYRD8tcXDURVfH7yHNxUKS6Mx9ZPT4lRi1U-Om6Y1vjKrqeprHIEUIMBCegRZgXBsBce4QwM5STa-zrx1Zj5r9FZkBbtzNG2x6b92b6xFe-Tmz	2021-03-17 18:28:54-03
5066	Lucas Souza	lucas.souza3265@uol.com.br	(31) 98474-6845	\N	1957-02-12	Rua Bahia, 315	Belo Horizonte	MG	30547-962	BR	\N	2021-02-06 14:20:59-03
5067	Letícia Carvalho	leticia.carvalho3866@bol.com.br	(11) 99266-5858	097.864.055-10	1988-04-09	Rua Augusta, 674	São Paulo	SP	01821-951	BR	\N	2021-01-17 19:30:07-03
5068	Beatriz Almeida	beatriz.almeida5167@hotmail.com	(21) 90058-4871	377.456.120-63	1956-03-07	Rua Augusta, 468	Rio de Janeiro	RJ	20579-219	BR	\N	2021-01-14 20:52:40-03
5069	Juliana Oliveira	juliana.oliveira5368@uol.com.br	(11) 90850-3884	363.000.652-35	\N	Rua Bahia, 571	São Paulo	SP	01300-182	BR	56R1AMvCwxb8GmOjiQY8rp:APA91bMh0jJXyf-y7P6xGPKsUwMRfE_1FPxw5rJ8Sh2131Lr5ujE2nv6H-HOSnYjLx6um9g_GML6TjoJhjS-RxLCqnXuY6wWEyo4KhwMS2wJEoISZbjfaeYZn6oVIM9dpo_wtFsYbdOh	2021-01-05 06:24:59-03
5070	Mateus Lima	totem.pedidos@gmail.com	(31) 91642-2897	509.592.222-35	1974-04-19	Rua Sete de Setembro, 659	Belo Horizonte	MG	30727-756	BR	\N	2021-02-14 11:18:08-03
5071	Letícia Lima	leticia.lima1070@bol.com.br	(71) 92434-1910	\N	\N	Rua Bahia, 310	Salvador	BA	40722-452	BR	Fz2SqNKVE9R6VsZgCRmoax:APA91beBNpbCJz2g54aSigC65XkahtivwKy0WzAKJ08YOdwBYW6VBd6_yCARGGmBaOKCGjGjK5m06ThMmXofK2gz7YwZoO8DC1_6WMrYjcHwx0vSHiCf3qv6PGuk1uu5jNLpIq55UhnP	2021-02-16 18:58:30-03
5072	Bruno Almeida	bruno.almeida4971@hotmail.com	(21) 93226-0923	\N	1971-01-30	Rua das Flores, 455	Rio de Janeiro	RJ	20180-788	BR	\N	2021-01-09 03:44:01-03
5073	Letícia Lima	leticia.lima1772@gmail.com	(31) 94017-9936	\N	1980-02-20	Rua Augusta, 656	Belo Horizonte	MG	30521-199	BR	EhlcntVZcNgtrhEeBMR3HT:APA91b3V5vh31pT8doBqE9-vUBP3d_I02-Z0RCEeiPwks2ZFzgDv-58v6Pp7TmtBLMYFhXcAyf7gVCetBIOuMxLsrZ1nGrs2PShjM34-jtp7wm9oKlSz7PtRWkY1f6MVlOg2ucyuOzbC	2021-01-15 21:25:21-03
5074	Letícia Ribeiro	leticia.ribeiro8073@uol.com.br	(21) 94809-8949	521.101.115-50	1955-11-18	Rua Sete de Setembro, 703	Rio de Janeiro	RJ	20917-285	BR	\N	2021-03-12 00:53:46-03
5075	Pedro Ribeiro	\N	(31) 95601-7962	\N	1997-07-21	Rua Sete de Setembro, 190	Belo Horizonte	MG	30535-235	BR	eZIkoyzaiEKqXJSGjqy51V:APA91bX_YdjyGGkhhMxl7EpBFI-KMYMdNLKU8BKWI3JH7227HExGe8UD_b1Hj5wTcMi0hpCQ4wCgRiqbXUlOlgVknUXLt6vszcNesyJ_6gtHPHeU9c3guauwdNtgbK-8tzI9cs3C5HuU	2021-03-09 01:12:12-03
5076	Beatriz Souza	beatriz.souza6875@bol.com.br	\N	220.949.116-91	1967-05-30	Rua Bahia, 669	Rio de Janeiro	RJ	20394-518	BR	othrfFNNT4GFg8dguPK1iP:APA91bAfrerpvrP8zNCNGqgK8KySv4UQFOTiwgYDmpslIDVQfuX6QvhWtnmCQa9F0iuAV0A3x_sjBFMSd46z8KADQ1yaZKD8iHWLlIsikibp3Jla9-IG11CBTxJwmLNBMa1nCdEVc8Sz	2021-02-03 12:34:01-03
5077	Lucas Rocha	lucas.rocha1876@uol.com.br	(11) 97185-5988	301.322.438-06	1962-06-18	Rua Sete de Setembro, 498	São Paulo	SP	01250-524	BR	\N	2021-03-21 19:24:31-03
5078	Lucas Almeida	lucas.almeida4877@bol.com.br	(21) 97977-5001	450.133.665-00	\N	Rua das Flores, 668	Rio de Janeiro	RJ	20842-596	BR	6qtnkuV8VYkSU7u1EHPVko:APA91bAvW9z3sggjKphv5eCsNxKLsywLC-Y7L0FAqwGKHgMQOMsXkQGuuxFw26o0LIkPiIGzgLH0LfpqACCNgUAg3oliwuvwkdPn3YdCbyp33r2rQRffj-WKj-vToNjCzWlqKHg7B3Qh	2021-03-10 01:20:01-03
5079	Pedro Souza	pedro.souza4678@bol.com.br	(71) 98769-4014	111.111.111-11	1972-12-25	Rua das Flores, 222	Salvador	BA	40235-548	BR	FaPA5Vojr4TpkneSymsesy:APA91bysk5a-fy4O5jvKzn7u76thpLles2OygVZHASGXlDB5dpz-MMGUK_wfQEcxWvBR9yjhy0Pu2n7y8ptczOZ-HZoceS7BAekGH50tD57ONMx20BrAagGbirq123o4oNSK9gbyvBg6	2021-02-01 23:41:15-03
5080	Letícia Rocha	leticia.rocha2979@hotmail.com	(21) 99561-3027	873.026.971-75	\N	Rua Sete de Setembro, 281	Rio de Janeiro	RJ	20497-226	BR	\N	2021-03-12 07:59:00-03
5081	Bruno Ribeiro	bruno.ribeiro7380@hotmail.com	(21) 90353-2040	049.229.759-29	1994-10-11	Rua Bahia, 515	Rio de Janeiro	RJ	20876-329	BR	qd4e6SNqlI5JQujyuM4RVy:APA91byNGluz5REmQnhLt6yHlucfPtTbCEpcFfCIzT4b1frmXvyT2q2G83j0WK9UhESveFp_UZ1kRmjUKU4Y2npJbD-H-hx_Rqeza5OJAtL9J_K_ee828awAlZlPGYGUJHjlrMpCKWEj	2021-02-13 13:11:44-03
5082	Lucas Pereira	lucas.pereira9981@bol.com.br	(31) 91145-1053	273.764.372-40	1951-06-24	Rua Augusta, 21	Belo Horizonte	MG	30944-954	BR	\N	2021-03-16 16:08:08-03
5083	Rafael Carvalho	rafael.carvalho4682@gmail.com	(31) 91937-0066	322.871.201-06	1956-01-09	Rua Augusta, 170	Belo Horizonte	MG	30925-600	BR	\N	2021-03-20 09:19:02-03
5084	Bruno Oliveira	bruno.oliveira1983@uol.com.br	(21) 92728-9079	600.068.593-99	1953-03-22	Rua das Flores, 115	Rio de Janeiro	RJ	20432-149	BR	\N	2021-01-26 00:42:04-03
5085	Bruno Barbosa	bruno.barbosa8084@bol.com.br	(71) 93520-8092	\N	\N	Rua Sete de Setembro, 54	Salvador	BA	40736-774	BR	kEOj00VGDIVFBvVPgMROYa:APA91bz2GBztXCl3ZJsl-Gc-OkGiXEg0wY6WwMtzItS7-OJxioV1-zkgiaqJ9Ozj_v8EMhkguLr3qIcXZHKKGniljSyW_FDqT3Mf0BrB6-0KqasQTZkQANIUBuHL2xhBIFI0Mg-2qHv8	2021-03-21 13:16:32-03
5086	João Souza	joao.souza7685@hotmail.com	(71) 94312-7105	465.640.567-10	1950-01-02	Rua Sete de Setembro, 872	Salvador	BA	40677-260	BR	\N	2021-03-09 22:32:27-03
5087	Pedro Oliveira	pedro.oliveira6286@gmail.com	(31) 95104-6118	\N	1951-04-22	Rua das Flores, 670	Belo Horizonte	MG	30504-930	BR	\N	2021-01-11 23:29:02-03
5088	Ana Souza	ana.souza1687@uol.com.br	\N	477.958.794-89	1997-01-24	Rua das Flores, 798	Salvador	BA	40233-669	BR	\N	2021-03-06 09:51:03-03
5089	Lucas Almeida	\N	(21) 96688-4144	648.972.581-97	1974-08-10	Rua Augusta, 483	Rio de Janeiro	RJ	20527-295	BR	5YqPjyZn44e2McEcBuwrsV:APA91bUCN72RsyibdSMC0Ycw6O0Jl9rcwTTx23d5SrfJZdWEWFRy0yycFxEWA5AF_dP5ActpGA0_lqiL8_EQrsDqU9s-rkY8MvTEOyUcE7foqdRI48Gfcfm62kRXzH24cx_bRGpN5-Rv	2021-02-24 02:45:11-03
5090	Letícia Souza	leticia.souza8589@hotmail.com	(71) 97480-3157	587.112.062-84	\N	Rua Augusta, 138	Salvador	BA	40736-820	BR	gCPdyNbiT5FNyDVSKyAFda:APA91b_JiF2s5dtHJTTCZHh9CkapNldNwzQUiuXFgBmcT15KBOSWY48eHeGjpdYf0s9AF7vfXtD8eVY0QQcGK4jD4rh4sIEfnFM27MbQgaE4ZlwjC2T-BC5mv-pAEgqwTS2yeq6QhBBb	2021-01-17 04:26:17-03
5091	Pedro Rocha	pedro.rocha1590@gmail.com	\N	204.244.857-53	\N	Rua das Flores, 677	Belo Horizonte	MG	30160-105	BR	\N	2021-03-03 15:53:55-03
5092	Ana Almeida	ana.almeida8391@uol.com.br	(71) 99064-1183	495.493.415-00	1981-12-31	Rua das Flores, 58	Salvador	BA	40965-692	BR	\N	2021-01-15 22:34:15-03
5093	Mateus Lima	mateus.lima5792@uol.com.br	(71) 99856-0196	\N	1955-11-06	Rua Bahia, 601	Salvador	BA	40542-152	BR	OmebjRVVh53hj5RvxVOr5e:APA91bZaPzL5u60ddkmaLl6wuSt872fxekhqXNpo4Ov0MAB93hGVaXv8DspIdzwWuEZpsVlddZ9KtKhsp88v1Y6R5EC1y-GUw0Z73Y474czTx41K2F90BO-PvF2Z4q0NE-5MhaG7mnyl	2021-01-15 13:47:53-03
5094	Camila Ribeiro	camila.ribeiro4193@hotmail.com	(11) 90647-9209	\N	1975-03-04	Rua das Flores, 260	São Paulo	SP	01943-171	BR	\N	2021-03-13 08:43:51-03
5095	Ana Oliveira	ana.oliveira9994@hotmail.com	(71) 91439-8222	\N	1971-07-19	Rua Sete de Setembro, 872	Salvador	BA	40451-466	BR	\N	2021-03-12 22:42:49-03
5096	João Oliveira	joao.oliveira4695@gmail.com	(11) 92231-7235	\N	\N	Rua Sete de Setembro, 245	São Paulo	SP	01549-695	BR	\N	2021-03-11 14:27:21-03
5097	Mateus Almeida	mateus.almeida3696@gmail.com	(21) 93023-6248	247.382.590-40	1969-06-07	Rua Augusta, 526	Rio de Janeiro	RJ	20477-203	BR	\N	2021-02-09 15:50:21-03
5098	Beatriz Carvalho	beatriz.carvalho4997@hotmail.com	(11) 93815-5261	\N	1958-12-10	Rua das Flores, 672	São Paulo	SP	01210-828	BR	\N	2021-03-07 22:55:40-03
5099	Bruno Ribeiro	bruno.ribeiro2698@bol.com.br	(31) 94607-4274	111.111.111-11	2001-06-23	Rua Bahia, 209	Belo Horizonte	MG	30723-360	BR	\N	2021-03-21 00:28:05-03
5100	Beatriz Pereira	beatriz.pereira3599@hotmail.com	(71) 95399-3287	\N	1997-10-13	Rua Bahia, 896	Salvador	BA	40672-963	BR	GSwtURdo0ouCoiSbAPnuN5:APA91bt5bhgjSfS7eY5TK0ILVftIj08gIxH-lYaD1hWOp2BR0ybDjYBc1Wi4gpL1GzX9e4WEnF5wadeHsXoXhUSggi0EcjN9OUNlQi4itkcQZo32XXYmkKd1ZKiJDGJK0w7ejpJ3-yT5	2021-03-15 21:37:54-03
5101	Lucas Rocha	lucas.rocha68100@gmail.com	\N	\N	1952-08-18	Rua Sete de Setembro, 318	Belo Horizonte	MG	30854-128	BR	dyTfXJeYENeKVGQ89lm5eD:APA91bYZ3O7Df8PmyUTtkrxguauKPi9g2KhYbx5pb_zG7bXD7YQz_17zNUGCuNbJ80S5QCRBarzRNt0Ch2_B8hO31tmZKp5VOEg5LXeMaY90f8OD1dLpaC2NLRxQZuaTYblk5EO9D87K	2021-01-22 02:58:59-03
5102	Juliana Pereira	juliana.pereira57101@hotmail.com	(21) 96983-1313	378.696.181-60	\N	Rua Sete de Setembro, 9	Rio de Janeiro	RJ	20487-273	BR	dz5Nrt4pDlNCHcMnyRJX0H:APA91bHJ5ElA9D3CNurSYJkiEubc7yaHoCUsNzWglWHO9W9ZXxrSOI6WZt-AlThm33job6lIhS9AZLBRj5e_f8m4Xg0vpyoI2Ti2YXYZ5jPZUIemofnk9RdEaBdtLt-A2UUTi4dTsA9q	2021-02-16 13:26:56-03
5103	Lucas Oliveira	lucas.oliveira79102@gmail.com	(71) 97775-0326	\N	1966-01-12	Rua das Flores, 855	Salvador	BA	40119-956	BR	dAWRVwGwQm2UtLuBMsXran:APA91bl5b2-Onj811QGBw28lzGRrVgRwk47VCGrcuKM3eAEZ3SlDy0s10FMp1zhmjhP53TVP4cFY8Lk-URc7JPAeRUEbmLdAGHMh3wK-9nS1i6PdHQIn2HrauBoxKtK9KhTyZtZDMoqp	2021-01-18 22:01:23-03
5104	Maria Souza	maria.souza66103@bol.com.br	(21) 98566-9339	039.009.153-77	1993-02-02	Rua Bahia, 28	Rio de Janeiro	RJ	20783-553	BR	\N	2021-01-08 18:45:16-03
5105	Maria Almeida	totem.pedidos@gmail.com	(11) 99358-8352	290.117.078-18	\N	Rua Bahia, 218	São Paulo	SP	01229-500	BR	kuyGd63XOIwVG3dLmIoP0P:APA91b2pUxjb2kWa5x1tmWRjUe6FGycQ1VMVa__JYhwBSURLCFhHPnM0MjB2dlphxN7ueKOhgYIxTMZK4MtQNob58c321xCbEXBLFx0gbckgWplwFpziyVm6mAsi3E55yJTmhnbwb4Bm	2021-02-10 05:55:32-03
5106	Mateus Carvalho	mateus.carvalho11105@gmail.com	(71) 90150-7365	\N	1953-03-14	Rua das Flores, 156	Salvador	BA	40555-381	BR	zXyexlROT3cerbzD148Dui:APA91bIwurFe5pPEykRbeI5yZ4qlsBnuzNT96zawCRi_FANlyCjpQe98ycpsatmgsiul4yYGaleABXRsv4gXxbpUHDzqH_Iuwrq2O8ye5Dnk1V8BgE05wXnVN12ixi1B06N4EXp8dJQO	2021-01-14 08:57:16-03
5107	João Carvalho	joao.carvalho99106@uol.com.br	(11) 90942-6378	\N	1957-10-02	Rua das Flores, 600	São Paulo	SP	01447-463	BR	\N	2021-02-23 06:46:21-03
5108	Pedro Almeida	pedro.almeida52107@uol.com.br	\N	929.882.504-80	1995-04-28	Rua Bahia, 118	Belo Horizonte	MG	30821-538	BR	\N	2021-03-12 13:29:18-03
5109	Mateus Oliveira	mateus.oliveira91108@uol.com.br	(71) 92526-4404	015.696.368-00	1977-09-23	Rua Augusta, 639	Salvador	BA	40446-637	BR	\N	2021-01-24 18:19:15-03
5110	Letícia Pereira	leticia.pereira22109@hotmail.com	(21) 93318-3417	\N	1973-08-10	Rua Sete de Setembro, 769	Rio de Janeiro	RJ	20558-376	BR	LgOzM7jkSlNLoTuuluuOOc:APA91bIQlEY-Rn1MbKufYWySugUeF2euVNuvOHSx_HewrbNnsKsUIGEB7qtf8rJKcSB_RxDnNffYbr1BL9Mp8ri51wftWpejZ2FNThvm0cJNL-S699XVCqJyOmunlmOc9zDb-TxvM87R	2021-03-16 21:09:25-03
5111	Pedro Pereira	pedro.pereira54110@bol.com.br	(11) 94110-2430	486.419.789-09	1959-07-19	Rua Sete de Setembro, 424	São Paulo	SP	01178-969	BR	fVFbCKz3asRCuGCycqMoqO:APA91blBM8NccbQQ5IOYp_ZM81lT4A8h5q_geDY9NtA74MeNqGwoCrCfBI5r13HFdFd64JF1P10S2o1-VTse4Yy69ZlqaQtatk9cdkcxDe_t6ABSE2e1iXoETgHxxG_GBn5x_c0N9RLw	2021-01-28 01:06:57-03
5112	Letícia Oliveira	\N	(71) 94902-1443	643.917.102-00	1959-10-09	Rua Augusta, 233	Salvador	BA	40111-507	BR	\N	2021-02-09 00:13:19-03
5113	Ana Ribeiro	ana.ribeiro92112@bol.com.br	(21) 95694-0456	\N	1953-07-02	Rua das Flores, 64	Rio de Janeiro	RJ	20543-145	BR	\N	2021-03-19 07:00:25-03
5114	Ana Rocha	ana.rocha71113@gmail.com	(11) 96485-9469	\N	1983-07-26	Rua das Flores, 609	São Paulo	SP	01947-880	BR	FWeNeWdQ3sj4oPrYSME8pt:APA91bTt0FkbRJSyYdU9RUpU1jHxSdTE23320JGu0uNxQukNcwnbiRmoHkhsXH9X5ErX6Ho3oz-PcZq-MlNIknh1BGQELhHnmkxbDtJ489hGqP35aIA3G5lH-k1pNA2yBMP56AFNzjuh	2021-01-30 19:36:41-03
5115	Maria Souza	\N	(11) 97277-8482	\N	\N	Rua Sete de Setembro, 585	São Paulo	SP	01814-727	BR	\N	2021-02-18 08:59:44-03
5116	Rafael Rocha	rafael.rocha49115@uol.com.br	(11) 98069-7495	292.293.610-46	1965-03-04	Rua Augusta, 869	São Paulo	SP	01643-527	BR	\N	2021-01-11 20:11:42-03
5117	Juliana Barbosa	juliana.barbosa62116@hotmail.com	(71) 98861-6508	\N	1999-01-05	Rua Augusta, 22	Salvador	BA	40952-636	BR	\N	2021-01-13 12:43:18-03
5118	Beatriz Rocha	beatriz.rocha66117@uol.com.br	(71) 99653-5521	025.399.552-31	2003-03-14	Rua Augusta, 24	Salvador	BA	40208-901	BR	\N	2021-02-05 05:48:31-03
5119	Mateus Pereira	\N	(11) 90445-4534	062.352.889-48	1990-05-15	Rua das Flores, 252	São Paulo	SP	01238-849	BR	WvfC6fwCMZzNEPYDFbNz2i:APA91bAlXFZSJ_M0oIRO8rJuSoD1AVcqlhZ1QKJNjBmfLeqXNQqHc8iRmnhKWj0sbcoyi7rvE1RPaiL5Za92j8IWTq2eEXc5Vnlf7CbIrIxo2GczoarM8Jgkk2yHPMMNp2cNlzePBpfS	2021-01-16 23:54:34-03
5120	Bruno Barbosa	bruno.barbosa49119@gmail.com	(31) 91237-3547	787.865.503-06	1971-06-19	Rua das Flores, 139	Belo Horizonte	MG	30196-197	BR	41OLl5rx3YJdlbUW0kuLMI:APA91bsQjUpMjWtihDzQULmIStnshujSeSx96oem2infMzrOZatUHSayh6eqQfmlyIZA_7244x_8StWqp-h5Qlx26K9Zk7iV-K1LB5KMg09AoQAP1aTfWNG1Vgxgrm9cIBh7xvy3drRc	2021-03-10 14:39:19-03
5121	Beatriz Barbosa	beatriz.barbosa55120@hotmail.com	(11) 92029-2560	\N	1973-06-19	Rua Sete de Setembro, 828	São Paulo	SP	01749-551	BR	\N	2021-01-23 17:31:32-03
5122	Bruno Lima	bruno.lima25121@bol.com.br	(71) 92821-1573	\N	1970-09-24	Rua Sete de Setembro, 637	Salvador	BA	40891-983	BR	4HJwyKl31q1QCsrP5YEZGo:APA91bvkawLh2s0JRlJcma0aT_E_nZG7Q2AHcYRwF6r1U_2JchRSyjTW5SVvFTqZ96RFi_bId-vVb2AI5rg-BxZvo4AYXI8_yGfUrwVUAwGeoz8_MpLiMeRxtx56gveC5JngL7VaBS62	2021-02-11 14:56:08-03
5123	Juliana Silva	juliana.silva81122@gmail.com	(21) 93613-0586	\N	1974-03-03	Rua Bahia, 420	Rio de Janeiro	RJ	20418-244	BR	\N	2021-02-09 10:50:50-03
5124	Camila Rocha	camila.rocha74123@uol.com.br	(11) 94404-9599	175.182.300-82	1957-07-11	Rua Bahia, 862	São Paulo	SP	01209-953	BR	\N	2021-01-29 17:18:33-03
5125	Mateus Pereira	mateus.pereira43124@bol.com.br	\N	837.650.087-29	1981-03-28	Rua Sete de Setembro, 776	Rio de Janeiro	RJ	20945-495	BR	\N	2021-01-03 20:33:16-03
5126	Ana Barbosa	ana.barbosa96125@gmail.com	(21) 95988-7625	263.107.711-32	1950-03-26	Rua Bahia, 76	Rio de Janeiro	RJ	20237-686	BR	nfc6TubqNMKImBjyq8TRI7:APA91bwcOss8qJNCHKJZik9TWSZv78MTqzG6e80b8Ex6eh4Pc2WgaWhTu3vHvsM6XEPWeY0y6EsZGRdeE4lTGhPohQU_TBbQ41GADAjVt6q6gVOB5G_dG23TmIHQjsksuyIcz85IM76S	2021-01-18 07:58:15-03
5127	Rafael Rocha	rafael.rocha89126@uol.com.br	(31) 96780-6638	\N	1980-02-19	Rua Augusta, 497	Belo Horizonte	MG	30644-996	BR	jhL9e7LgnvdKMcQ6BUozRx:APA91b03HYU5ajs_5QfloWXMHSezaki5BoVj2KLpYwh_EdGsAQE2szhv8Twm4S3e82iIiRJlvkKL9pJKCUoRTmrlg1-RrCeBfdDpcSWoWu2TtfERNM9PnFa3Pb4hHN-8NR0SkzNtn7pu	2021-03-07 20:28:49-03
5128	Lucas Pereira	lucas.pereira86127@gmail.com	(21) 97572-5651	\N	1981-07-20	Rua Bahia, 172	Rio de Janeiro	RJ	20641-176	BR	HURkW0znEPVxC1ufck12zy:APA91bu6nOzRBo7vB2fJg9AXdLlox-pANNFNKnNEMxbuHgFK2S8qq69cZ1AuS0pq4ySaaS0PsmuFMbS5d6w1byv8c0AeKKfjtKkHQ8kcc7AhoWuB5RUEUvRnV-yqIHqOnaRgv71zn4w8	2021-02-07 23:40:57-03
5129	Mateus Rocha	mateus.rocha40128@uol.com.br	\N	799.140.687-31	1959-08-01	Rua das Flores, 116	Belo Horizonte	MG	30330-559	BR	\N	2021-03-14 17:20:37-03
5130	Camila Rocha	camila.rocha94129@uol.com.br	\N	\N	1983-09-21	Rua das Flores, 168	Belo Horizonte	MG	30936-930	BR	V6GJ2FMkdahvV4SpxFkSVd:APA91bTkq99g2uUb6cjbXZLxw_1lqa4zF2M0rLVSr4PxRjmc5L5iS-oGCOeX0wfgYHyaVHYKB1xm-kQLrwlFlY7riS5TzDf6O7-fc2a3BVkPHmV6I3LChUeWPQzr8bhSjLtGDFSdW2cU	2021-03-12 17:05:54-03
5131	Lucas Souza	lucas.souza72130@bol.com.br	(71) 99948-2690	\N	\N	Rua Sete de Setembro, 823	Salvador	BA	40625-761	BR	i8dSQ45KeZ8NzvT7eklrvG:APA91b73nFQ6A52gcEde3cbukh8kEGeLuhv5AF8j8c_sKgEhVv7uCHoHxxOTZp48DUfnFjsVt5ERp0hArj2sqUPd5RcKLgJQ1-gVXRng9gte4YeBtVL6sRRdzibuNJuIBBAKi_76sT73	2021-02-05 23:21:11-03
5132	Mateus Barbosa	mateus.barbosa83131@uol.com.br	\N	385.500.517-64	\N	Rua das Flores, 55	Belo Horizonte	MG	30410-283	BR	\N	2021-03-06 06:23:04-03
5133	João Silva	joao.silva99132@uol.com.br	(31) 91532-0716	503.272.802-04	\N	Rua Sete de Setembro, 97	Belo Horizonte	MG	30634-926	BR	\N	2021-01-02 21:16:22-03
5134	Maria Pereira	\N	(31) 92323-9729	332.903.381-93	1994-06-26	Rua Augusta, 200	Belo Horizonte	MG	30899-900	BR	yksNtL800snZBDwct9Gnml:APA91bue94G69PBv7l08Q-hRn82WAp058R1bRywTvAS7ziyxS5couMJC5CUjpNOGRBi-ZCKLjtCid57J_iBIvtMFcydvqBcJne4EvopM2WmAjuLL2IgZi_2ZDJ5Z2_K0FnpnkQ2BBsFM	2021-02-11 13:03:45-03
5135	João Ribeiro	joao.ribeiro59134@bol.com.br	(31) 93115-8742	030.691.185-00	1953-07-17	Rua Augusta, 352	Belo Horizonte	MG	30308-859	BR	\N	2021-02-08 11:42:18-03
5136	Rafael Oliveira	rafael.oliveira67135@uol.com.br	(11) 93907-7755	608.645.532-50	1967-05-03	Rua Augusta, 575	São Paulo	SP	01973-981	BR	\N	2021-01-16 23:42:38-03
5137	Letícia Carvalho	leticia.carvalho48136@uol.com.br	\N	950.542.028-54	2004-07-31	Rua Augusta, 539	Salvador	BA	40150-968	BR	mcwgDkC2su0jXrsSllSwiM:APA91bUONpBVeDb9dqG6hmzs1Dp-xx-XY4E8Wn9l0hHmvvatD6pMWeuTC9xU0u9RYLaErTcifd68Yia5KRQBsllSEtL_EnZkD7eZz6x_vjTvtRrxkKFQ56LZH7FPJnsZbin50OKY7ngs	2021-01-02 09:54:22-03
5138	Ana Almeida	ana.almeida91137@hotmail.com	(21) 95491-5781	255.127.634-90	1985-07-02	Rua das Flores, 103	Rio de Janeiro	RJ	20440-905	BR	\N	2021-03-12 22:51:19-03
5139	Ana Lima	ana.lima39138@hotmail.com	(21) 96283-4794	314.010.875-31	2003-04-15	Rua das Flores, 713	Rio de Janeiro	RJ	20302-248	BR	\N	2021-01-20 15:36:29-03
5140	Letícia Carvalho	totem.pedidos@gmail.com	(71) 97075-3807	\N	1968-05-16	Rua Sete de Setembro, 68	Salvador	BA	40104-126	BR	\N	2021-03-08 20:42:10-03
5141	Mateus Oliveira	mateus.oliveira47140@uol.com.br	\N	\N	1976-03-28	Rua Augusta, 274	Rio de Janeiro	RJ	20174-655	BR	mBPHH48M953bupPYlLcEqv:APA91bDEDlR6QC-9H49PK77Gp43I1oIil1q2hKTjFQ0Vs_6_jr9JR0B3axvw0fn7CAvt6PY02k7hTyDAcknXLF3EObtwS9mU7W9dpM5O4xMUdHuSdGL6AEtDSi4jzNAfVf83k2DhZB68	2021-02-08 02:06:30-03
5142	Ana Pereira	\N	(11) 98659-1833	991.356.335-65	1991-06-11	Rua Sete de Setembro, 611	São Paulo	SP	01261-301	BR	FQRRtLBXHEcxz8rRJWH3df:APA91bRyKDMhCK4SiECdj9I3LwV64H--5rP5bX1Ziry_ThsnySyIJJ8b6-KYMam7IGeKhEoehWVKUr5oP1u1qPKhlWtO3_hZ6rsN-8B8eGZ0ZZp7bN7OuBoXYZxhpwMGidsA2rZwOl67	2021-02-02 17:00:14-03
5143	Mateus Pereira	mateus.pereira31142@uol.com.br	(11) 99451-0846	413.583.903-71	2004-01-05	Rua das Flores, 156	São Paulo	SP	01434-287	BR	VlR4dnwfGcJhjGvfs1OiCW:APA91b1quh5OSNY51b9tnVwGMKVGfbXd4jyVdL1GogbNAuTJLHxoa4G4QnP54dkw2TbiojU-iORsRkDvgVblBnu7YOZTRu_dO_DwzQR7J0wvDO9MyVdAPHyE68ELZXUu3N8HmGwIPHDG	2021-01-27 10:27:11-03
5144	João Lima	joao.lima29143@bol.com.br	(71) 90242-9859	147.810.928-96	1955-08-18	Rua das Flores, 842	Salvador	BA	40527-592	BR	\N	2021-03-07 04:50:48-03
5145	João Silva	joao.silva66144@bol.com.br	(31) 91034-8872	\N	\N	Rua Sete de Setembro, 339	Belo Horizonte	MG	30387-896	BR	\N	2021-01-20 23:44:30-03
5146	Ana Silva	ana.silva79145@bol.com.br	(11) 91826-7885	317.026.059-65	\N	Rua Bahia, 77	São Paulo	SP	01745-665	BR	m6o0HVMYwJVqgKpkWaTOLk:APA91bHPv7WKLtMoxNU8j_k8AsGJ8fhGpC2hgBtaiBYrWK6QE8yh7Ng5b2TchD3OkqQQNV5MfMeIQEp98MbdSNq01w2fFAFdmxYeFLEEKIj8jKDNg_bPoxsX1YeSuDUiGU9T9hGiQP66	2021-02-17 10:37:54-03
5147	Letícia Carvalho	leticia.carvalho70146@bol.com.br	(11) 92618-6898	157.904.104-30	1992-10-22	Rua das Flores, 801	São Paulo	SP	01610-734	BR	\N	2021-03-06 02:09:36-03
5148	João Almeida	joao.almeida14147@uol.com.br	(71) 93410-5911	930.056.952-04	1978-09-27	Rua Sete de Setembro, 310	Salvador	BA	40579-673	BR	uZ4JbIkbthSBN5MUOAtCfY:APA91bH66iemOXlUD531lY0hqNXIjEhKLkCfvux5TgajuCb6RWQZmlMHJgXKt-Z1lE7v5EE-JC0AgMSUEV4udzPG8hxYJyNI7kluXDP0J6hpolT3PRAL82Uyqdu3TIesWuWO108V0XxD	2021-03-14 15:01:06-03
5149	Ana Oliveira	ana.oliveira96148@gmail.com	(71) 94202-4924	394.384.309-20	\N	Rua Sete de Setembro, 370	Salvador	BA	40718-873	BR	\N	2021-01-23 04:54:30-03
5150	Maria Oliveira	maria.oliveira19149@hotmail.com	(21) 94994-3937	129.856.347-09	1967-04-04	Rua Augusta, 733	Rio de Janeiro	RJ	20328-471	BR	dyw6c3fgvJCt7dKMrgphlW:APA91bNCjTfDZbCDw8KrcNhkYaiQAVNpaQKbG0vjVDE7tLGJakBwYF3VQarNHN7wJ0wB6HH555cROGZGYzqCdZfSqXGkUHMlKOilcgiNeRlqoiTwkkwyeICkK3hz1C_RCq9WIgiuwv6W	2021-01-31 01:37:06-03
5151	Bruno Oliveira	bruno.oliveira88150@bol.com.br	(31) 95786-2950	214.896.760-66	\N	Rua das Flores, 860	Belo Horizonte	MG	30293-849	BR	v8y9wDZIUAXVzzSm9dzVi5:APA91bG8QOoyXWAzFOdHCzbDUZyKEY7OG8mlNYa14eb_SM96lD0lUTQ_vtjQHKeOhUFJQZ3f2j54evCFxg9JqEVF4U4hYoml2F75tBWMp9xbaJLpqWHKW3DcEkMCiJIEokdw_RTyHEzS	2021-03-14 05:58:00-03
5152	Bruno Souza	bruno.souza49151@uol.com.br	\N	584.080.540-82	1977-04-26	Rua Bahia, 19	Salvador	BA	40235-539	BR	qyRFeusVhiUXD6t0R9peho:APA91bVPN4cNbtO-Jt_wvnpShlIiizDcEV2PUo7PXwzroov_9F-Q0B7547DLeZDxb_cUNMInaz_QofxhXz8ddWZGwaAIVY2jdtZf4L4R6fr3fFuuSyjDrsJXtkCPDW1hYhJ2HIheYYfW	2021-02-18 14:55:05-03
5153	Lucas Silva	lucas.silva64152@uol.com.br	(21) 97370-0976	065.855.218-03	1957-12-16	Rua Bahia, 446	Rio de Janeiro	RJ	20357-431	BR	\N	2021-03-21 06:09:06-03
5154	Camila Almeida	camila.almeida86153@bol.com.br	(71) 98161-9989	263.854.773-55	\N	Rua Sete de Setembro, 597	Salvador	BA	40901-370	BR	ituhsbIL8jQ1ULd50w8t2a:APA91b8Zzxd692O7MsQViJfC8f9L3lW8DkxU-oatj3gmzqu_0uoJ_4qXG-NXDQq578HNBobJNzReRLMoyTeQPNaQN35Dx1GYiVkXskDXbfEIob9k3W2KDlqsoqGRrdfm-JMkybFs1Vg-	2021-01-10 13:11:55-03
5155	Ana Oliveira	ana.oliveira93154@gmail.com	(11) 98953-9002	137.132.733-59	1950-01-18	Rua Bahia, 552	São Paulo	SP	01684-435	BR	yAToobXZR02kDWEBnH7zTl:APA91byTA6nSds2lL-fHGQWvlmuj7sNb2iDOWUhvlsfMnqgYqyHdYRxOImkDwIBZ_hWEwYbS5fwEdzgGFUKUjZ5qol5T33HW25JkTx7lndHnGvkvpQGFaJEWZcJXgpbfN6IwrIMPs80B	2021-02-15 08:05:57-03
5156	Beatriz Carvalho	beatriz.carvalho69155@uol.com.br	(21) 99745-8015	178.811.703-44	\N	Rua Augusta, 498	Rio de Janeiro	RJ	20438-112	BR	634dVfkt5aFZCqUF8xrXIQ:APA91bDRshXvmQBiV-mmRUl6dR-tmb5bnZSa2BzKbPPPsHVw30YeeqJUzKqA4rR1Yg_Fo4QUwUU0_VRAKX22ly-hURcMRqgQxjMhGTHODok66WddCAjiQlv_IU6iqZFMahmUKbLrFtrJ	2021-03-11 09:45:05-03
5157	Juliana Carvalho	juliana.carvalho57156@hotmail.com	(31) 90537-7028	636.143.394-32	2002-12-02	Rua Bahia, 250	Belo Horizonte	MG	30504-857	BR	JpXrFvZvXSWu2BiXlrVI2M:APA91bWKmOgCXdy6jXM9LFoCSoZKeNIT86jQGDaloa2Dx0BNIGXBZaiAV00nQXgYTP7Cyvvc8Bt3ZzNJ94SnzfceqGx2GNCdzTimrvtz7dujo4AQzYqQKW2vLBGvYawVb_AvxxpvTAhz	2021-01-01 22:18:35-03
5158	João Souza	joao.souza39157@gmail.com	(31) 91329-6041	332.308.575-26	1964-02-06	Rua Sete de Setembro, 38	Belo Horizonte	MG	30457-770	BR	04V5ISHXkPs8Oru5gVxbx8:APA91b2Zgq0m9YLyoSRjoJh7LcFNw4bwIg-_LxisPOuuTprxhpheo0_Xigi1es2MResrxukXM8Wcz6hRQ08_ac1IkE_K3C2mB6PK9_Ax4WGFRUJLkl8vGlBNRh7AJjsPDNh9wYD48CFY	2021-01-19 00:51:10-03
5159	Rafael Carvalho	rafael.carvalho96158@gmail.com	(71) 92121-5054	531.862.319-06	1952-10-13	Rua Bahia, 108	Salvador	BA	40895-889	BR	0SjuWiM9TiJxlClBsh7tf2:APA91biJHDIrrrCpVxhnDVD9k_LpHFD_J_uvLT9ZuebjxlX51RYRg0mJWZwDnKlWdEkMaLgVmpW_wIgANhJv38jQoZGM1CBqgcCXQY2iDnZnV9WijAA9OfdH2Vq7mchn4Y3YCAn8AjPu	2021-01-20 07:13:01-03
5160	Camila Souza	camila.souza73159@uol.com.br	(11) 92913-4067	460.186.469-00	\N	Rua Sete de Setembro, 892	São Paulo	SP	01995-133	BR	iD9WP1lsOkCC3mvW0el5rB:APA91btQDY66XCOTdO3h1K5X1MuqQE2CUvTogclACOhLILBvB4eslRyNjcThb8tRuXcfwy6t655Z702CPcCrucx8vOj3pYcgFS-oK0E8W8RMgfPB5E_pATS9MFh5MFKg6Td4qH3DYffR	2021-02-28 09:46:36-03
5161	Camila Lima	camila.lima56160@gmail.com	(21) 93705-3080	656.650.178-92	1986-09-19	Rua Bahia, 752	Rio de Janeiro	RJ	20803-557	BR	\N	2021-02-06 07:49:12-03
5162	Lucas Ribeiro	lucas.ribeiro67161@uol.com.br	(11) 94497-2093	924.256.756-63	1952-09-09	Rua Sete de Setembro, 406	São Paulo	SP	01789-870	BR	\N	2021-01-29 19:18:12-03
5163	Beatriz Rocha	beatriz.rocha25162@uol.com.br	\N	\N	1961-12-11	Rua Augusta, 321	São Paulo	SP	01910-249	BR	\N	2021-03-04 13:21:27-03
5164	Mateus Silva	\N	(31) 96081-0119	870.389.863-68	1995-07-09	Rua Augusta, 738	Belo Horizonte	MG	30718-314	BR	POwDXzVuThouRJLD2ZG1OR:APA91b3H2UWYlBnmFnyXsMdDzMV25cmJOQjWvfo_6NBehO6mnEv2mXI29mBaievTkTvHc4mTiZ4RsUFBx5gw1tRipIFlZKKkRMSlCkXV9RDdQVZN526M0lZhikyW2sya88irQIvIKn4_	2021-01-13 08:52:20-03
5165	Camila Barbosa	camila.barbosa36164@bol.com.br	(11) 96872-9132	201.366.772-82	1965-02-05	Rua das Flores, 256	São Paulo	SP	01762-799	BR	\N	2021-03-18 05:38:44-03
5166	Lucas Souza	lucas.souza26165@hotmail.com	(31) 97664-8145	\N	\N	Rua Sete de Setembro, 339	Belo Horizonte	MG	30203-505	BR	EEo1tAZjSiIhxWXfZh1EoD:APA91bL4ANNg-4q11x3a-hXRhQ2UshCdzC2PM4IM7jUVGRz_-04jZkqiewYmdK3vMF8Wwkm9w1wsgHAvk5GW-1YxFrx7FB47JoBjX4XHkMzbYT0BwKw0wboIV6qyShcRCy7t6UYtIZig	2021-02-24 06:40:42-03
5167	Mateus Souza	mateus.souza27166@hotmail.com	\N	107.837.438-40	1980-05-12	Rua Sete de Setembro, 737	São Paulo	SP	01500-159	BR	\N	2021-01-15 13:32:17-03
5168	Lucas Lima	lucas.lima11167@uol.com.br	(71) 99248-6171	325.880.518-07	\N	Rua das Flores, 362	Salvador	BA	40841-329	BR	\N	2021-03-12 10:40:02-03
5169	Camila Ribeiro	camila.ribeiro63168@hotmail.com	(21) 90040-5184	989.085.836-37	\N	Rua Bahia, 719	Rio de Janeiro	RJ	20822-543	BR	7pBEZodlhBJJmnjDbe8ozM:APA91bWOm55vrHShiZXlfO5tzzB0250yD_pPFfDQY-zpAuQSMuAsWgaCqRXoxLnU3LbM0amw2VhnnEsGt7fQyEPDM4820VhCU7XrzipsRjOJNJ77De17DAtJsaYa9YWKNrpGn0dssG9G	2021-02-16 19:05:28-03
5170	Rafael Pereira	rafael.pereira10169@uol.com.br	(31) 90832-4197	499.640.681-07	2000-08-07	Rua Augusta, 91	Belo Horizonte	MG	30219-504	BR	hLL9GeVI66kZJ1JcoGimn0:APA91bLv0mW7fwN2JuB1HAQQDAlPwkSJ11HMbHmk20d2W0JhRhMpbAv6ycwC-KHTrA3lLhglECZ_VWrI7uWNPiwM-loaPMiUZM-TYO1q_dErP2WFFkjvpYu0G85PiyYbZag32BwIO4_Y	2021-01-20 15:25:36-03
5171	Juliana Souza	\N	(31) 91624-3210	\N	1982-12-15	Rua das Flores, 739	Belo Horizonte	MG	30772-968	BR	NwdDiA9Iy93q92H4ydeAyz:APA91bAcas0pOTinLGYYUlsAJKN5iOksks83q6VDpk-UCuu6JY_JxvqO2UD6KwA8Nr_YggFaVbWooPk-f6oaVztTyaITHGn5B8vD-ouDQCEMOslG8i-0UetRw4gdALBgQmXc24QxY6US	2021-01-11 22:06:28-03
5172	Lucas Souza	lucas.souza60171@hotmail.com	\N	\N	1988-10-15	Rua das Flores, 473	Belo Horizonte	MG	30259-530	BR	\N	2021-02-02 11:54:48-03
5173	Beatriz Lima	beatriz.lima81172@uol.com.br	(71) 93208-1236	\N	1994-08-15	Rua das Flores, 8	Salvador	BA	40728-725	BR	\N	2021-03-03 13:43:49-03
5174	Rafael Silva	rafael.silva54173@hotmail.com	(31) 94000-0249	358.086.443-21	1963-10-14	Rua das Flores, 236	Belo Horizonte	MG	30988-634	BR	\N	2021-01-12 01:19:40-03
5175	Juliana Ribeiro	totem.pedidos@gmail.com	\N	371.140.289-57	\N	Rua Bahia, 661	Belo Horizonte	MG	30187-375	BR	\N	2021-02-28 22:35:34-03
5176	Pedro Rocha	pedro.rocha45175@gmail.com	(31) 95583-8275	\N	\N	Rua das Flores, 613	Belo Horizonte	MG	30837-167	BR	\N	2021-01-22 05:05:48-03
5177	Camila Ribeiro	camila.ribeiro81176@gmail.com	(31) 96375-7288	152.895.147-67	1975-02-10	Rua Sete de Setembro, 132	Belo Horizonte	MG	30443-670	BR	hLuVBOjlIrNXREJw1q8xqk:APA91bQ0Aip5axG8xqhJbbYOU6TvA2lZtVI7xoEDfQjT0kTzh-tmgX2DSeQkF1vA7bIdu9iFLWTzLFVq1Z4k3E02WmSdIfM5_EE7NPKgzcjeC8ZHxrmZqnY9WU_COmkogIAs4nX4GPEu	2021-02-16 08:24:29-03
5178	João Souza	joao.souza16177@bol.com.br	(71) 97167-6301	\N	1994-10-27	Rua das Flores, 82	Salvador	BA	40381-290	BR	mRrfgjPqeZfGxOkq0uDNuM:APA91bLMU7o8rTbEPC-yzX_WkQXFk2cbZBBD1m2XEgBjasgD8PCQLAoj8d3L-0XqJel2lkgJnegTlVAwvVttY9n9lJo1LecDwNhWFY3RTmUWZsZVF6Kob2V5euan3721KBkyuBVCa0t6	2021-01-02 22:35:31-03
5179	Pedro Almeida	pedro.almeida35178@hotmail.com	\N	111.111.111-11	1962-08-07	Rua Bahia, 849	Belo Horizonte	MG	30536-220	BR	OGvfOWYOGewcfBuqHae8HL:APA91b6K_L2dzuME973bb81NLQwHlC5Y_XVVzfweSzMW11FFJnHNBlKuiXE7kIw7j0A6HoJ7RT8jgCa9gN5l4KrJB6k7i0ItuHvSEmSOU6XY-3SK-FnDCpKInwr11cRi2oECOZT2ym5y	2021-03-12 22:21:42-03
5180	Rafael Barbosa	rafael.barbosa91179@bol.com.br	(11) 98751-4327	079.056.685-09	2000-12-03	Rua das Flores, 829	São Paulo	SP	01283-295	BR	85u6wbdHUsd3i3phGA8YIf:APA91bbDv6dTJ42vEilqvBatWns7ymbhAoCBaffRI3wTkjj1Eggx9ZeDdbZuABOYK5mbFWM6gUlF-mcoiDX4EcwFXlVBo5f2mqugSjiGp8yKKDWTTApKPmGz8XfMZWr0Q72kWH0ffYo6	2021-02-13 03:55:30-03
5181	Rafael Rocha	rafael.rocha66180@gmail.com	(21) 99543-3340	219.468.018-79	1958-03-10	Rua das Flores, 70	Rio de Janeiro	RJ	20467-213	BR	\N	2021-02-08 13:39:23-03
5182	Mateus Silva	mateus.silva39181@gmail.com	(11) 90335-2353	195.301.821-12	1990-07-21	Rua Bahia, 817	São Paulo	SP	01730-509	BR	\N	2021-03-03 13:36:43-03
5183	Letícia Souza	leticia.souza52182@gmail.com	(31) 91127-1366	493.996.178-82	1977-11-05	Rua Sete de Setembro, 815	Belo Horizonte	MG	30814-850	BR	\N	2021-03-15 10:48:02-03
5184	Rafael Pereira	rafael.pereira24183@uol.com.br	(71) 91919-0379	\N	\N	Rua Sete de Setembro, 159	Salvador	BA	40491-852	BR	\N	2021-01-13 00:00:47-03
5185	Rafael Carvalho	rafael.carvalho15184@bol.com.br	(31) 92710-9392	\N	1981-09-08	Rua Bahia, 608	Belo Horizonte	MG	30148-874	BR	hCreFZkHX9N56Q1pQ9eYmO:APA91bSSJsuiPrkt1FpONcO6_ibGmVBtdrNp2D1hYi3ez77T-qDnmvREcC7jEfatbFScJJpnO8vuUX9gZJPhjXyw26OJlMVJdhxq2XeTTRzP1fR24FYSuj26wto0Fg_L8sVEjng0p1zQ	2021-03-11 22:10:07-03
5186	Pedro Rocha	pedro.rocha10185@gmail.com	(21) 93502-8405	034.709.454-65	1977-12-09	Rua das Flores, 400	Rio de Janeiro	RJ	20765-994	BR	7jIoHOdQvRE9Z9NKCnndSw:APA91b_eKZt9EBc-2ouTIpFGiyZQo6uhUjvz-xOXhmCl85BSf4zTQRz0RngJNJlgLzzVGj4St56nkGGjO-53womH1AW4P6WYBxRFdUq9yB0T3VkeX9E9pvGN9_Hfh_MrOLYx-8MDX1Us	2021-02-25 02:24:55-03
700000	Truncado
5187	João Barbosa	joao.barbosa69186@hotmail.com	\N	\N	1954-03-09	Rua Bahia, 673	Rio de Janeiro	RJ	20746-781	BR	Ti1t33YLr3oJ451lKLh90E:APA91bb5K_twlLsDdYEhnlJR-M7DfhD_VJ-rZx63Whe9hCvdElpyB7UaV7sYkXl45HLyqhXKfBefC3BA8qZ19Ewjb8DsUnUC1JLmPhS_Sb2TBJj_NMwsL-OKlS07xG87U4aWe8t29CTC	2021-03-01 02:27:08-03
5188	Juliana Souza	juliana.souza97187@uol.com.br	(11) 95086-6431	\N	2002-07-04	Rua Bahia, 281	São Paulo	SP	01726-130	BR	\N	2021-01-12 19:05:08-03
5189	Camila Ribeiro	camila.ribeiro36188@bol.com.br	(31) 95878-5444	160.523.526-12	1991-09-11	Rua Augusta, 145	Belo Horizonte	MG	30514-857	BR	\N	2021-01-01 20:08:35-03
5190	Maria Silva	maria.silva69189@hotmail.com	(71) 96670-4457	916.822.967-41	1984-09-12	Rua Bahia, 395	Salvador	BA	40194-573	BR	oM5ATkREKJyE9sLNjO3vhG:APA91bxRlfIWENgFr7-lW_y46CSXLWNE3fZQLBrlSQ0jH-WhTPPT0l7y_3DGL3M-B3J7eyrAoXMzJyInh2A12Y8Rbxhj9LTGvjH0frWw9Xi-NxiS6RF8liZCT4rrXuY6fEpj-58f_sm_	2021-02-07 15:59:04-03
5191	Rafael Carvalho	rafael.carvalho59190@bol.com.br	(71) 97462-3470	\N	1977-09-24	Rua Sete de Setembro, 463	Salvador	BA	40711-467	BR	BGOAlcaNxcCHxlykTc6PC3:APA91b1VTT4IBV_QUZBCCDS5ml9HkncXAlbHxqGRujc-KhQ4KxC9pi2UMvcAOHPRgdlpTMNMcdVmW-2SYLJ22S8hDyBtZwobcwys1rB-_v6lbeWYnWB0OCOISxspx1riEVQ5g_dLiPMV	2021-02-26 16:32:41-03
5192	Mateus Lima	mateus.lima55191@hotmail.com	(71) 98254-2483	931.638.003-00	\N	Rua das Flores, 464	Salvador	BA	40786-111	BR	\N	2021-02-14 11:01:54-03
5193	Pedro Souza	pedro.souza36192@gmail.com	\N	111.111.111-11	1996-08-04	Rua Sete de Setembro, 659	Belo Horizonte	MG	30797-750	BR	\N	2021-02-08 11:32:57-03
5194	Camila Lima	camila.lima99193@uol.com.br	(31) 99838-0509	705.093.670-70	1993-12-10	Rua das Flores, 8	Belo Horizonte	MG	30812-580	BR	\N	2021-02-16 03:39:05-03
5195	Bruno Carvalho	bruno.carvalho84194@hotmail.com	(31) 90629-9522	600.426.890-90	\N	Rua Bahia, 574	Belo Horizonte	MG	30493-972	BR	\N	2021-01-19 20:56:26-03
5196	Rafael Ribeiro	rafael.ribeiro79195@bol.com.br	(71) 91421-8535	\N	\N	Rua Sete de Setembro, 844	Salvador	BA	40445-801	BR	PlLcIMOVLMogvoW5fL5of3:APA91bsmeQDURCi6emTqacfMdokPMBVpr9coYmSH2HTT9K-p9AZUoS9JHZZCGkvSMdx7p4MAjJlKRUf8nOTKZc4C_mCqPqeecN28QmrGwvQ_PKLdJq58lm_TMW0HA9tUNBk022HGH36I	2021-03-01 05:11:20-03
5197	Camila Barbosa	camila.barbosa89196@hotmail.com	\N	\N	1970-07-14	Rua Augusta, 375	Salvador	BA	40505-972	BR	27DPauoYdFozSDWqIOe7W9:APA91bsHVoBvNWADWJE-2nuuQgMCFg5giUi1pOjH8dNsh7YdG2mkBv-EMYJ-qtMIrSxKvXqpOZW-ik4YuWbsoIkNSGbDaTvGLpHPegjZLTRnrvch4j86GjRWQVgdw6cQd0ewSXNYUgQB	2021-02-01 06:41:57-03
5198	Rafael Almeida	rafael.almeida28197@hotmail.com	(71) 93005-6561	\N	\N	Rua das Flores, 520	Salvador	BA	40659-493	BR	\N	2021-03-03 11:57:20-03
5199	Juliana Pereira	juliana.pereira20198@bol.com.br	(71) 93797-5574	\N	1950-12-25	Rua Sete de Setembro, 194	Salvador	BA	40373-128	BR	\N	2021-02-22 18:39:27-03
5200	Bruno Barbosa	bruno.barbosa72199@gmail.com	(21) 94589-4587	574.817.165-10	2002-06-20	Rua Augusta, 783	Rio de Janeiro	RJ	20499-145	BR	\N	2021-02-17 22:47:39-03
5201	Lucas Oliveira	lucas.oliveira87200@hotmail.com	(31) 95381-3600	\N	1972-04-07	Rua Sete de Setembro, 337	Belo Horizonte	MG	30111-936	BR	\N	2021-02-24 06:50:34-03
5202	Bruno Oliveira	bruno.oliveira49201@hotmail.com	\N	346.556.117-18	1992-12-11	Rua Sete de Setembro, 748	Rio de Janeiro	RJ	20843-455	BR	\N	2021-01-26 22:51:41-03
5203	Mateus Barbosa	mateus.barbosa87202@hotmail.com	(21) 96965-1626	\N	1999-04-20	Rua Sete de Setembro, 123	Rio de Janeiro	RJ	20528-110	BR	5JWpp5KdXEMrJSBIiMr3Sr:APA91bgQuvAdNyHQLz1A3UC8cWXtDKooUh9j5vjjx6fLi2Urv582rRaTOQ18BerSi1hFMOaO26jhBvB4XS_nBAsHGQXXGyjKljRELIpZRNyUozfctzXosaHJgDHg54WX55n1YIXC8CHR	2021-01-27 04:48:01-03
5204	Beatriz Rocha	beatriz.rocha49203@bol.com.br	(11) 97757-0639	120.913.164-15	1957-05-24	Rua das Flores, 842	São Paulo	SP	01847-176	BR	\N	2021-03-06 03:21:10-03
5205	Letícia Almeida	leticia.almeida30204@uol.com.br	\N	\N	1970-05-31	Rua Bahia, 100	Rio de Janeiro	RJ	20258-645	BR	\N	2021-02-19 02:49:35-03
5206	Bruno Souza	bruno.souza60205@hotmail.com	(11) 99340-8665	313.980.157-25	1972-06-11	Rua Bahia, 371	São Paulo	SP	01224-803	BR	7R1QXI3OIc12iqf6Dryo1Y:APA91btp3UDItXu6m1FuEc07yJzVIuZVZ-FB5h8JMzWxVIw1kxScrO41VNF9ixHMw-UAnLckN9r842vICNfoQAi8ZUC4bhW6E2mVjpILnj9Xi6RSkPMVIrDSuWkRk60Ud5ovP7UVGBih	2021-01-31 15:18:05-03
5207	Maria Souza	maria.souza38206@hotmail.com	(71) 90132-7678	399.040.078-96	\N	Rua Bahia, 580	Salvador	BA	40267-477	BR	\N	2021-03-10 14:34:58-03
5208	Letícia Lima	leticia.lima62207@uol.com.br	\N	341.338.694-86	1977-01-08	Rua Bahia, 834	Rio de Janeiro	RJ	20278-203	BR	\N	2021-03-08 01:47:22-03
5209	João Ribeiro	\N	(31) 91716-5704	468.922.271-12	\N	Rua Bahia, 210	Belo Horizonte	MG	30330-957	BR	\N	2021-02-10 05:52:45-03
5210	Rafael Barbosa	totem.pedidos@gmail.com	(21) 92508-4717	685.200.676-03	1969-04-13	Rua Bahia, 658	Rio de Janeiro	RJ	20580-443	BR	\N	2021-01-04 09:54:07-03
5211	Ana Silva	ana.silva77210@uol.com.br	\N	\N	\N	Rua Augusta, 17	São Paulo	SP	01260-262	BR	\N	2021-01-22 06:39:30-03
5212	Beatriz Pereira	beatriz.pereira93211@gmail.com	(11) 94092-2743	187.580.351-33	\N	Rua Bahia, 716	São Paulo	SP	01926-103	BR	zQgQky87odUY9tl8n6Mqk6:APA91blBuDh43mWENKZn0Hiuu-i-6qCdV26sB0lqoRPpRseefMH_cLwxPwOp5MfRHIzZmOsAYbTuaB15DrFAgfPXK1B-1VHR4Qpv1TeIuPYCcI9D7c-xVy6SXe1BEqNYp07J0m8NG31f	2021-02-16 18:20:51-03
5213	Beatriz Lima	beatriz.lima42212@hotmail.com	(21) 94884-1756	139.660.579-72	1967-09-30	Rua Sete de Setembro, 132	Rio de Janeiro	RJ	20609-721	BR	EtPv9QaOmkINquoswxYOZa:APA91b9_dlzwkynCuRkAfUTabTj3HA8Iy5icwQMCbeDIFBlfrH0uSDAjpTimHizeWzFrUStvtkiV9EQgkBDKrGSRLx6QeeacOkOTOWBVygV8ks43gOQNW-9WOTJ-eyJJZCerYaw6b4_y	2021-02-27 01:01:25-03
5214	Maria Oliveira	maria.oliveira66213@bol.com.br	(11) 95676-0769	671.665.159-45	\N	Rua das Flores, 819	São Paulo	SP	01668-544	BR	\N	2021-03-19 05:44:31-03
5215	Bruno Rocha	bruno.rocha72214@hotmail.com	(71) 96467-9782	701.560.278-44	1974-04-22	Rua Sete de Setembro, 530	Salvador	BA	40986-653	BR	\N	2021-02-18 21:03:02-03
5216	Lucas Ribeiro	lucas.ribeiro20215@bol.com.br	(31) 97259-8795	\N	1967-12-04	Rua Augusta, 410	Belo Horizonte	MG	30550-405	BR	\N	2021-02-26 11:46:03-03
5217	Bruno Carvalho	bruno.carvalho20216@hotmail.com	(71) 98051-7808	\N	\N	Rua Sete de Setembro, 219	Salvador	BA	40768-142	BR	ssTw8XGwSPO5FUPcTgM9v5:APA91bAragtrDMpxRied8JMTyt1kzWkpOpo4uJ8W1K2DbyitxokRyFb7jXlqrcGGMXg750qCnRY80FtRCFQwVvW8cdoTrvtcxK60HQ0Txb7M_oq7FNulCOw_jYIdEN6zSBDzm8XocVoL	2021-01-18 10:26:56-03
5218	Rafael Pereira	rafael.pereira19217@bol.com.br	(31) 98843-6821	505.004.030-23	1950-10-15	Rua Augusta, 389	Belo Horizonte	MG	30978-364	BR	\N	2021-01-23 05:23:28-03
5219	João Carvalho	joao.carvalho85218@hotmail.com	(11) 99635-5834	059.768.903-26	1966-11-14	Rua das Flores, 482	São Paulo	SP	01277-945	BR	88hHdpOU4H4n46YEougq9k:APA91bwkMsGDMmTScO4srx2ZdBCKS9Um5KD-T0bAg_tXBW1jXj-MpndJBbINx4HKWf9PNjahDNT3F7ZdMexpCDsFlfNccelkEFF4zaS8bn2JG3IQtj-glmMRPkuAOcn8PTEgOVuu6VbT	2021-03-13 22:11:00-03
5220	João Oliveira	joao.oliveira33219@gmail.com	\N	291.480.979-42	1994-09-11	Rua Augusta, 288	São Paulo	SP	01119-345	BR	\N	2021-01-18 06:35:28-03
5221	Beatriz Silva	beatriz.silva16220@bol.com.br	(21) 91219-3860	780.185.211-74	2000-04-14	Rua Bahia, 114	Rio de Janeiro	RJ	20404-565	BR	X1KxqEqJAZeveYfwMkpTcW:APA91b8sVDvfibrxSaJGVqHaYsOsYqNEYT4l1NRiM6pXHNPJKb3KhTqxoAGCHo0y3pP0EslmN1OBawtcIr-MwcHqxbWR9mpxHBRRQPomc9DU-ULXDF83l32Zu1B6YcS-sBMlDJf7va3M	2021-01-13 13:39:09-03
5222	Juliana Ribeiro	juliana.ribeiro43221@gmail.com	(11) 92011-2873	\N	1993-05-03	Rua das Flores, 763	São Paulo	SP	01840-832	BR	\N	2021-02-17 19:27:18-03
5223	Beatriz Almeida	beatriz.almeida56222@hotmail.com	(21) 92803-1886	084.734.892-09	1958-05-21	Rua Bahia, 256	Rio de Janeiro	RJ	20876-299	BR	\N	2021-01-24 03:34:08-03
5224	Mateus Barbosa	mateus.barbosa99223@bol.com.br	(31) 93595-0899	111.111.111-11	1956-05-09	Rua das Flores, 219	Belo Horizonte	MG	30988-699	BR	7zIV36185rjm6ifeo6vk4v:APA91bEfe9Y_QU0kErIKN5DwMivWf4Hn3L1jQkISU_1ahh8Hbvkw95kmFpInGRsMzLOYou4X9hjRr8QcrnbD-P9vIee7gq-dwZqK8x-eaApWbBmBypOAPJGZHh6PdbUoBdKEMHqGFCVD	2021-02-24 19:31:40-03
5225	Ana Rocha	ana.rocha39224@hotmail.com	(31) 94386-9912	\N	1997-02-28	Rua Augusta, 536	Belo Horizonte	MG	30580-882	BR	1LseO8eWSCo2a7XsJcFtte:APA91bhm7H7JCnh99wmgB1KDXdt60mopmMufMCzP0FmqhkqrJ5LLvMw4dESdc5a76ODE_jMEI4PNzDWYFc-SCMHg6LInPkjs6RRLwb_kWzmLqDD-ahyCUvYNTbK_tQYM7z43fzu-yna-	2021-03-13 09:40:24-03
5226	Maria Almeida	maria.almeida61225@bol.com.br	(31) 95178-8925	713.620.260-42	\N	Rua das Flores, 68	Belo Horizonte	MG	30954-969	BR	xzj8ftwxaVb4VECudcRLdL:APA91b5X2Fsw_oGby9mYpx6jsKkQBE_8QRICSDt7P2WVPr5RxEuuDXhGUsMAos9MnRZcMY1Unje373a8M_DrltqB9lFos9Lt7mYh46dguU9dCBnLmYJfbAaWcBdqXKTPgnQ__4SUcjCJ	2021-02-05 05:36:02-03
5227	Ana Souza	ana.souza12226@gmail.com	\N	\N	1963-04-19	Rua Sete de Setembro, 149	Rio de Janeiro	RJ	20326-238	BR	\N	2021-02-20 18:19:04-03
5228	Lucas Carvalho	lucas.carvalho97227@hotmail.com	(71) 96762-6951	\N	1991-01-14	Rua Sete de Setembro, 271	Salvador	BA	40656-292	BR	\N	2021-03-10 21:32:53-03
5229	Rafael Souza	rafael.souza85228@gmail.com	(21) 97554-5964	100.284.524-64	1962-10-13	Rua das Flores, 890	Rio de Janeiro	RJ	20389-576	BR	\N	2021-02-06 07:30:33-03
5230	Bruno Souza	bruno.souza23229@bol.com.br	\N	\N	1986-08-29	Rua Sete de Setembro, 305	Belo Horizonte	MG	30872-835	BR	RCd0A27BogXyfcQw25eq5V:APA91bR-DuWQ2ipRN-mk6LAcq1D6mbmip5r7yK7li-dRhjPgnhYuYLzSbxrYInd4VahaooZV3I8cUBSRAjohIYTE5sPkY_WaTBFlfOpCV8v4HMXHk3BqTa-f8c14vGuJY8v6z1dAgInt	2021-03-16 12:12:28-03
5231	Beatriz Oliveira	beatriz.oliveira23230@gmail.com	\N	726.445.242-53	2000-12-11	Rua Augusta, 413	Belo Horizonte	MG	30321-996	BR	\N	2021-03-08 04:57:24-03
5232	Pedro Lima	pedro.lima37231@gmail.com	(11) 99930-3003	\N	1992-07-03	Rua Bahia, 84	São Paulo	SP	01750-152	BR	\N	2021-01-17 00:35:04-03
5233	Camila Silva	camila.silva43232@hotmail.com	(71) 90722-2016	\N	2001-12-26	Rua Bahia, 263	Salvador	BA	40948-129	BR	fd7pfmrlJTzvYT0jyUEKhA:APA91bIGTEjAS_eJAFPqWPpByN2ael-PEOaPPOk5oK-rTVN9TG-aeVUZjekBhDVqzLfwwKJrUFr0XnRwCZky8IybSAdfIACXhd2YBGLkblSW3OmrIbfgSspSwAzIDuz0-pzLTOxGvFKC	2021-03-06 08:59:05-03
5234	Lucas Rocha	\N	(31) 91514-1029	602.785.848-61	1983-03-20	Rua Bahia, 638	Belo Horizonte	MG	30620-873	BR	\N	2021-01-15 21:11:52-03
5235	Camila Lima	camila.lima27234@bol.com.br	(71) 92306-0042	557.376.957-00	1995-03-22	Rua das Flores, 500	Salvador	BA	40648-515	BR	\N	2021-02-24 09:49:10-03
5236	Camila Oliveira	camila.oliveira13235@gmail.com	(11) 93097-9055	289.164.701-70	1960-03-24	Rua Augusta, 701	São Paulo	SP	01994-438	BR	\N	2021-01-31 12:58:52-03
5237	Juliana Oliveira	juliana.oliveira54236@gmail.com	(71) 93889-8068	199.816.105-69	1980-06-01	Rua Augusta, 92	Salvador	BA	40184-553	BR	\N	2021-01-16 13:41:29-03
5238	Lucas Pereira	lucas.pereira76237@hotmail.com	(31) 94681-7081	\N	1994-08-05	Rua Sete de Setembro, 787	Belo Horizonte	MG	30768-977	BR	\N	2021-01-17 17:52:01-03
5239	Maria Souza	maria.souza69238@uol.com.br	(31) 95473-6094	\N	1958-03-27	Rua das Flores, 413	Belo Horizonte	MG	30323-548	BR	\N	2021-02-09 09:19:10-03
5240	Mateus Pereira	mateus.pereira72239@uol.com.br	(21) 96265-5107	149.994.030-05	\N	Rua Sete de Setembro, 684	Rio de Janeiro	RJ	20868-226	BR	\N	2021-03-18 20:14:09-03
5241	Maria Souza	maria.souza50240@uol.com.br	(21) 97057-4120	741.570.793-10	1987-07-28	Rua Augusta, 808	Rio de Janeiro	RJ	20244-108	BR	fCXctGTjmC3WvvjjpTlJ8e:APA91brfByQ479TC4uhHnrdNtVfJux7vmfozoanpyDchEgTA7mIbyDp10aXIHuRuwu186sErXOFRUXnojRVNP3wrAK2L4pNnXK_GTOWsXMRqoImRc1-rBuIg8O4QPgTRZfhcBt4McUOu	2021-03-13 15:12:48-03
5242	Lucas Silva	lucas.silva14241@uol.com.br	\N	654.466.797-84	1999-03-25	Rua das Flores, 401	Rio de Janeiro	RJ	20150-371	BR	\N	2021-01-22 12:20:20-03
5243	Ana Pereira	ana.pereira42242@gmail.com	\N	\N	1988-10-20	Rua Augusta, 16	São Paulo	SP	01626-387	BR	Xm2kN5NkvXoxdjSOZjAOrt:APA91bIYK_lrw7bs_rdAXYJU1SkqYfHRoL7btKbYQfUXEBPny4DYmonFvokDaJdE0Cq892LrZkUWnERmyibn0-yoKXz6dXOtwH4NpOykSDRJden1NgkfnGli-JtyCuuCBvbaFSwHT0ez	2021-03-01 09:32:44-03
5244	Lucas Oliveira	lucas.oliveira31243@gmail.com	(21) 99433-1159	\N	1967-04-28	Rua Bahia, 239	Rio de Janeiro	RJ	20531-324	BR	MvzwpgHzPxO7hJIqbpYl8E:APA91bzbHHRmeg1eQ1_AJSu2AO5pcEiHVL6bJODMoDAuUhdYJeAaVFykCq4GtCbRBlTzc7ng1nm0HD8PlaSFnQLxQquCTAftTN-98HVssuXT_G3XFtJQMlik-Xco78c1LvJD1YztlAj7	2021-02-22 14:04:11-03
5245	Ana Barbosa	totem.pedidos@gmail.com	\N	354.599.060-59	1954-08-28	Rua Bahia, 501	Belo Horizonte	MG	30673-734	BR	Fd2WJ0srBs0uiu9cQhPvVt:APA91b-6AGV3NZS3cvciluao0E1VPBSuif8Ek7GBcHmcUIjJU3ZRyclynb3KuJKzMS2fdxGRKz5ER11-Mz7JALi91d6qFz-oAsxVKTjwaFJH8BL2UNPE4eUdYyQmq8JmG3NWaH74zS52	2021-01-06 14:27:30-03
5246	Camila Silva	camila.silva63245@bol.com.br	(71) 91016-9185	979.421.669-02	1957-08-01	Rua Augusta, 127	Salvador	BA	40713-356	BR	\N	2021-03-21 18:33:15-03
5247	Camila Barbosa	camila.barbosa65246@hotmail.com	(21) 91808-8198	176.021.646-10	1978-07-21	Rua Augusta, 826	Rio de Janeiro	RJ	20290-619	BR	cD1gd8leTGeAb6dofBhkUn:APA91bn0gXy_5YzjLrzr-9n-UOKTf3iExZtB4Ffjeuqbv5AIKyYMcUeMBGoIz68xlPcWIf9zjS3kKB-TN2bwkbgw4-PlYuRHNbxeY2LsEaABXybbGtW9Q6e9M8-yZRJrqNsiqpomdO-2	2021-03-05 17:49:19-03
5248	Pedro Oliveira	pedro.oliveira16247@uol.com.br	(21) 92600-7211	987.604.970-41	1971-11-30	Rua Bahia, 522	Rio de Janeiro	RJ	20141-789	BR	\N	2021-01-14 03:59:27-03
5249	Lucas Almeida	lucas.almeida91248@uol.com.br	(31) 93392-6224	\N	1953-08-16	Rua Sete de Setembro, 294	Belo Horizonte	MG	30323-284	BR	U9DxgKXiZHqxFLb6HiWMhO:APA91bmPrwlDAbFWChcSlrNOWhlWNAaQztUA7x5SN-bRH0dBt946K2FXbm0_fTbpMV40Xb5nBDWsUODBFWY2Y3KXGhSh4StCQzvVofztFE5RHQh56g_CiDOUGtYg5AfBA4zY5wm4H4jX	2021-03-12 09:31:32-03
5250	Juliana Oliveira	juliana.oliveira58249@gmail.com	(71) 94184-5237	962.234.628-67	1990-05-20	Rua das Flores, 472	Salvador	BA	40907-873	BR	\N	2021-02-05 00:47:07-03
5251	Bruno Silva	bruno.silva21250@hotmail.com	\N	466.695.837-10	1976-04-02	Rua Augusta, 398	Rio de Janeiro	RJ	20756-946	BR	IUlxPYZabX0FBvidAFt84X:APA91bQXabOskIz_yJXZuBVNr7dJwLlU9AMrRWRjK1iRtA5klxlDeWbxmtrCWExsH7EaUFvWtwDruoiwMrRJmEgJBJ9e5QBVOFMYW-6FgR3g5gvB970JcuKM1i2cD7sxcKTgYXV7AuoL	2021-03-13 05:32:03-03
5252	João Pereira	joao.pereira39251@bol.com.br	(21) 95768-3263	\N	1995-03-15	Rua das Flores, 41	Rio de Janeiro	RJ	20104-242	BR	\N	2021-03-16 18:18:31-03
5253	Lucas Rocha	\N	(71) 96560-2276	\N	1998-05-27	Rua Bahia, 51	Salvador	BA	40690-309	BR	\N	2021-02-15 08:48:57-03
5254	Bruno Almeida	bruno.almeida79253@hotmail.com	\N	554.404.701-40	\N	Rua Augusta, 33	São Paulo	SP	01782-257	BR	SRtN9R3zBBBpkHvLTGxnPG:APA91bgiRmXPlKroq3T0QOlwcx7kxDWDN4OHH-PzL_OFL3qB2HULIj7hNEOEzjorkp_8n_HlLuwlVDDXLPpEiMpYqPJWOzUuKZDwSOcV1N-KHJNwcRNMdSjxf08wGF0Yjzs7BJn5V_tF	2021-01-20 13:02:56-03
5255	Pedro Carvalho	pedro.carvalho71254@uol.com.br	(71) 98144-0302	011.121.095-01	1952-08-03	Rua das Flores, 465	Salvador	BA	40217-322	BR	4I8555Oyy11mjOiDJQfrkY:APA91bDX6ha8vmfX5q8vSVaDX_ejMC_I4vBOdc-23ffMjj92cW6vYm_Yel0DDG4BAQy-VhHPw1hRSf6CdokiRwHPQsSDDum3jU-3FQjoUy-UgpTGx_URXeUzY_NuzcfVgJpbXDQpJ7vk	2021-03-03 14:26:56-03
5256	Mateus Souza	mateus.souza14255@hotmail.com	(21) 98935-9315	\N	1986-06-27	Rua Bahia, 105	Rio de Janeiro	RJ	20679-392	BR	11kqJvAZwP10DEYw7arOG3:APA91br8IUeJrEEzFn72Kpb4hUZ3bn_w3vdplBg9RwECFPdW1Rs4p2Ga82SJk0iLL6uAKoTNqntxgetSTTwegT5RQYeI6LvIjWGp2C0TH6f74giaEF7A9_DTw-azK2PjXz92C01cWBYN	2021-03-17 13:04:12-03
5257	Letícia Oliveira	leticia.oliveira75256@hotmail.com	(21) 99727-8328	\N	1952-07-17	Rua Sete de Setembro, 73	Rio de Janeiro	RJ	20439-826	BR	\N	2021-03-12 00:19:46-03
5258	Bruno Almeida	bruno.almeida53257@uol.com.br	(21) 90519-7341	167.385.740-02	1990-10-15	Rua Sete de Setembro, 50	Rio de Janeiro	RJ	20474-344	BR	\N	2021-02-26 00:19:45-03
5259	Mateus Oliveira	mateus.oliveira37258@uol.com.br	(31) 91311-6354	\N	\N	Rua Sete de Setembro, 540	Belo Horizonte	MG	30550-582	BR	\N	2021-01-13 04:00:57-03
5260	Mateus Ribeiro	mateus.ribeiro74259@gmail.com	\N	\N	1997-11-11	Rua Sete de Setembro, 881	São Paulo	SP	01385-601	BR	\N	2021-03-06 22:07:24-03
5261	Letícia Pereira	leticia.pereira87260@hotmail.com	(31) 92895-4380	622.623.609-44	1979-02-11	Rua das Flores, 388	Belo Horizonte	MG	30351-574	BR	\N	2021-03-21 14:34:10-03
5262	Rafael Carvalho	rafael.carvalho45261@gmail.com	(11) 93687-3393	634.782.952-54	1995-05-26	Rua das Flores, 475	São Paulo	SP	01212-101	BR	f9MQCoIyjjGRtXxX9aDSU7:APA91brusLwusIihBx9Xb0iZcJRvb8bHO33wix5JiMl7FJynBs09lyy6bjH2lZCaAReT5m4RX6_HkUC_3mbapJcW0ld1teH6uIVaMUrTEHMPJ0GEugyejVltMSyLYEhmIegltOV09jar	2021-01-17 21:35:36-03
5263	Beatriz Barbosa	beatriz.barbosa52262@hotmail.com	(11) 94479-2406	\N	1958-10-21	Rua Bahia, 283	São Paulo	SP	01834-814	BR	aMvdQihnxuhGc9p1WTQMYP:APA91bjlztTUDKqmYFAvtApI9gksxGem_3u6kdTUHx5iUula0DFsp3JHGLrQ_jD7JejmYC-5z5TI4Qnpy8bXPnBJm5tQSZ-phAFc1fTUop5zgPssDoq_-5ga0fHpPh3YY-KQrs0d_6sN	2021-03-16 02:15:25-03
5264	Maria Silva	maria.silva98263@hotmail.com	(71) 95271-1419	802.746.154-52	1978-12-30	Rua Sete de Setembro, 482	Salvador	BA	40988-175	BR	\N	2021-01-06 03:49:54-03
5265	Camila Lima	camila.lima80264@bol.com.br	(71) 96063-0432	596.460.228-20	\N	Rua Augusta, 839	Salvador	BA	40387-181	BR	\N	2021-03-07 09:41:23-03
5266	Ana Oliveira	ana.oliveira24265@uol.com.br	(31) 96854-9445	071.986.411-99	1972-10-23	Rua Bahia, 646	Belo Horizonte	MG	30948-351	BR	LlU4h9dLA1umXv70hzw1qd:APA91bs-reUvoV-JaLnTOnjqMSU6An-wtPWm_y03CLJCve9TTxIRQe86avs_tkyMXFl6ydCo3pE6m5NQAWrNnO-JUZvBqrsluVWNkivAvnMwGcoMJfWiZMGJh4T322xPQS3VIsJZWwzv	2021-03-10 07:41:15-03
5267	Pedro Lima	pedro.lima83266@gmail.com	(21) 97646-8458	\N	1966-11-19	Rua das Flores, 34	Rio de Janeiro	RJ	20332-226	BR	xNLpw5gjNCg469sHBwKcSP:APA91bP8I0UYMKUXP8PVzyG-DnUc92TjSgXdjP2E5TKWMd7qMvTAipfGZgM8tMxTMN6m5nsgZw4Dp8pGWdsKRfxDeg092_i_G7bGxR_ca7trMmfXDyjt4RP2Rwm_dm5sKq1fLNa5uNFq	2021-01-23 03:09:03-03
5268	Rafael Souza	rafael.souza78267@hotmail.com	(21) 98438-7471	389.400.163-19	\N	Rua Bahia, 535	Rio de Janeiro	RJ	20966-818	BR	WUyt32CjVHXHnFGpjf1p9V:APA91bnpzKzx7sAIPcXNWgGvD2kit8jjZ8zcny7DRQ0hiSkTa8jlv1-92_Rxd-GMFhoBT9Fxxa1PzAW0JKSvD0f8J1GFIc3eiuxO8vhVTDdSQvvoipmnwCTuvEmxAKukBnNidrGRLT88	2021-01-10 22:56:29-03
5269	Rafael Rocha	rafael.rocha37268@uol.com.br	(31) 99230-6484	\N	\N	Rua Bahia, 158	Belo Horizonte	MG	30671-270	BR	\N	2021-02-26 15:41:05-03
5270	Letícia Ribeiro	leticia.ribeiro63269@uol.com.br	(71) 90022-5497	391.969.395-75	1990-09-16	Rua Bahia, 756	Salvador	BA	40285-632	BR	\N	2021-03-06 07:27:36-03
5271	Pedro Pereira	\N	(11) 90814-4510	\N	1973-05-01	Rua Sete de Setembro, 557	São Paulo	SP	01965-436	BR	\N	2021-02-16 02:44:23-03
5272	João Almeida	joao.almeida68271@uol.com.br	(21) 91606-3523	770.857.585-03	1977-01-03	Rua Sete de Setembro, 107	Rio de Janeiro	RJ	20914-413	BR	sGn3Q6TN16kpEwWvSDjVWB:APA91b92rGl242JsJLg96TIvHxuQLYPcaVbv253vftNRtE3inLsv0e0zQnELasZo63RRCtqsxSKSTYNlrg5ab7Q2PzeL1kx_JdJGSimMROTOVqabH3_xWK_TXTrEOZmy_XEFvfzDgcU-	2021-01-02 17:05:30-03
5273	Camila Lima	camila.lima99272@uol.com.br	(11) 92398-2536	\N	1995-03-11	Rua Sete de Setembro, 491	São Paulo	SP	01588-486	BR	Zj1LCiyAcql26MaBGlrEqX:APA91b45kewF4v1-Dooggj_D0J_p6RpWmobqAFEVgBYMBtxwPVBOPOb0Q_7hbGCt9PPWagI_4p6PJlVF54pMj25KGLXxhoQLwT53rCm2zDvK7C4Kt1PjOcie8XDQCU3qbrQwdPMKSQ1f	2021-01-28 12:39:51-03
5274	Mateus Carvalho	mateus.carvalho42273@bol.com.br	(11) 93190-1549	\N	1978-05-26	Rua das Flores, 799	São Paulo	SP	01181-215	BR	h2pU3wXrVwB7djZoiUl1BD:APA91biKgEHzOAUz1LpOuLC_Y6BjakCD-k12JEfAjQvi8svy9tMCEf4hbTPy2h-SfQAPYhACglGp7RWQoTN2Q7Y4oJW4l10BdA1geAq7VBC5oBPGU4v26Zj19V-UG2xYnhM9jxDJhh9H	2021-03-17 04:39:54-03
5275	Juliana Lima	juliana.lima10274@hotmail.com	(71) 93982-0562	\N	\N	Rua Bahia, 355	Salvador	BA	40725-896	BR	\N	2021-03-14 08:29:44-03
5276	Bruno Souza	bruno.souza97275@uol.com.br	(21) 94773-9575	288.644.085-09	1988-07-20	Rua Bahia, 399	Rio de Janeiro	RJ	20875-516	BR	dZ3GybH6incxt5sAyTClkp:APA91bFufaEhoQxFpzufEd_XJO7_ktoO6rwgonZkyQjwoPrDUyAzGuzFV9CorplIXkp5K5PFMmdJ15IXkSLLQswCd5KeqYuX4tZCRz1I8X6xaBY9Vro64-OyqIcVV-NHyD7a_-NDnXY8	2021-01-25 20:33:23-03
5277	Letícia Almeida	leticia.almeida12276@bol.com.br	(31) 95565-8588	765.977.423-97	1963-09-13	Rua das Flores, 563	Belo Horizonte	MG	30429-170	BR	\N	2021-02-01 10:25:10-03
5278	Juliana Barbosa	juliana.barbosa53277@gmail.com	(31) 96357-7601	799.571.395-92	1977-01-09	Rua Augusta, 411	Belo Horizonte	MG	30100-830	BR	IDW4iPfS3r3FVxOkUSf9vd:APA91bdRmCG7HPbeCleEJfpho76p7jnPxT0mqv6q_PWJrFaBH7GDMWudZenOaHy5nXsdQCybuAWka1ZtvICoc-pSQ3LeTmaOtcF0fnlmsJvLDVvc_mtLT3sknnbelqUqVdZCeZ7pJJJC	2021-01-15 03:15:33-03
5279	Letícia Lima	leticia.lima72278@gmail.com	(21) 97149-6614	031.773.427-09	1983-09-29	Rua Augusta, 477	Rio de Janeiro	RJ	20377-799	BR	4BYZlvExbvcXtv0rW9rCaO:APA91bu4wFbZbSLC8eKkuX7GkM8vbEUbsYgPeVQEQjd5fa_3zOK6PoOk4khE41MlzQaeiOLHrX-sdEOHGsD_DZCqAoHk4-yk7pFw26F6hdDQOnX7pu1SHi4ZH58EIHzwZeJ3ynpKprwL	2021-01-25 06:40:36-03
5280	Rafael Ribeiro	totem.pedidos@gmail.com	(21) 97941-5627	189.904.773-55	1993-08-06	Rua Bahia, 283	Rio de Janeiro	RJ	20202-731	BR	\N	2021-03-05 23:54:40-03
5281	Mateus Oliveira	mateus.oliveira97280@uol.com.br	(11) 98733-4640	\N	1970-12-21	Rua das Flores, 110	São Paulo	SP	01602-424	BR	\N	2021-03-07 01:20:07-03
5282	Pedro Carvalho	pedro.carvalho85281@uol.com.br	(31) 99525-3653	372.256.513-82	1977-09-19	Rua Bahia, 241	Belo Horizonte	MG	30953-742	BR	\N	2021-02-18 09:11:01-03
5283	Letícia Almeida	leticia.almeida39282@bol.com.br	(71) 90317-2666	\N	\N	Rua Sete de Setembro, 205	Salvador	BA	40458-438	BR	9OVLEk3lSeDnyuKNPex9kM:APA91b3rzACLkZcTEsZUR2ZT9pfxIPsBqq2YADAvB75upHZulHqWoHiMbfO29gKYkkzoCoWWCBeRgxMcu7KoPk16biBSaD315K-eqhgAkLvYwSrWYwjuWv0U9bw5_xVETD7Xih1lmYVc	2021-02-11 17:54:37-03
5284	Maria Barbosa	maria.barbosa25283@uol.com.br	(21) 91109-1679	\N	1988-01-18	Rua Augusta, 234	Rio de Janeiro	RJ	20613-952	BR	\N	2021-03-21 09:11:46-03
5285	Beatriz Barbosa	beatriz.barbosa11284@bol.com.br	(11) 91901-0692	149.654.155-31	\N	Rua das Flores, 197	São Paulo	SP	01189-849	BR	\N	2021-02-27 10:38:42-03
5286	Bruno Barbosa	\N	(31) 92692-9705	777.480.064-66	1950-04-02	Rua das Flores, 44	Belo Horizonte	MG	30560-462	BR	\N	2021-01-21 21:19:38-03
5287	Bruno Ribeiro	bruno.ribeiro48286@hotmail.com	(21) 93484-8718	922.653.253-25	1975-10-24	Rua Augusta, 505	Rio de Janeiro	RJ	20660-220	BR	\N	2021-01-08 12:16:54-03
5288	Bruno Oliveira	bruno.oliveira54287@gmail.com	(11) 94276-7731	\N	1965-01-29	Rua das Flores, 643	São Paulo	SP	01325-164	BR	mUCxNt8EBUjnunf7mnsDss:APA91bn5Zzy4DyTXr2flyXInI9POOMJzR_0JaiYZ7LLHbuUYDXI0ygZ90Kqrnh906AUS8yy5uax4yATDPTLMO8r1NF6o3HYq6pkq7YQFSx01qngPl2PZpkbruYXs-AAxXHOPoVqcWH0f	2021-03-03 21:00:28-03
5289	Bruno Carvalho	bruno.carvalho24288@hotmail.com	\N	099.362.943-19	1981-12-11	Rua Sete de Setembro, 371	Rio de Janeiro	RJ	20463-149	BR	\N	2021-03-16 13:42:49-03
5290	Juliana Lima	juliana.lima66289@uol.com.br	(71) 95860-5757	262.442.615-93	1992-07-09	Rua Bahia, 193	Salvador	BA	40761-131	BR	\N	2021-02-23 05:48:17-03
5291	Pedro Rocha	pedro.rocha13290@gmail.com	(31) 96652-4770	917.483.280-85	1996-03-12	Rua Sete de Setembro, 134	Belo Horizonte	MG	30482-637	BR	fMsnAkQcRAE9fmeSBXxpC2:APA91buutU6pDsY3JB2GqX4k-kBV8ZUGxjZmGGIe2wO2z02F9VFBh4DLUOyEiHiN1CWNInH_oHl3jFbV1i2skcn-RE9V12J-woa__ka_1_EneOqMUGn79MwTMafhf8pFBM-90DIMCK3z	2021-01-19 03:25:10-03
5292	Camila Silva	camila.silva78291@uol.com.br	\N	930.125.108-69	\N	Rua Augusta, 697	Salvador	BA	40891-849	BR	\N	2021-02-22 12:34:56-03
5293	Pedro Pereira	pedro.pereira42292@bol.com.br	\N	\N	1974-07-18	Rua Bahia, 178	Salvador	BA	40355-826	BR	\N	2021-03-05 14:05:46-03
5294	Rafael Ribeiro	rafael.ribeiro58293@gmail.com	(11) 99028-1809	\N	1957-07-07	Rua das Flores, 782	São Paulo	SP	01122-300	BR	p8FgERwlmEUzAUvXMj0M1r:APA91b5bVpZ6ZRnQxGmo9pdshBp1ueu_UikM57E5fFq09ttYSjp6gCeyItiU6xipuyKcl52NyVSZuxDPzv_Id7-V6wHqD3Da5zA-nLAPep2y1hmRt3wAQxSd3JT0l8oEC8pKH-cC9yRV	2021-01-16 09:26:53-03
5295	Mateus Rocha	mateus.rocha63294@gmail.com	\N	337.408.755-85	\N	Rua Augusta, 461	Rio de Janeiro	RJ	20999-313	BR	\N	2021-01-06 11:10:07-03
5296	Lucas Carvalho	lucas.carvalho67295@hotmail.com	(71) 90611-9835	010.490.900-55	1988-01-10	Rua Sete de Setembro, 65	Salvador	BA	40310-598	BR	\N	2021-01-29 07:04:50-03
5297	Bruno Almeida	bruno.almeida54296@gmail.com	(21) 91403-8848	\N	1954-09-09	Rua Bahia, 530	Rio de Janeiro	RJ	20100-118	BR	\N	2021-01-24 00:39:04-03
5298	Juliana Oliveira	juliana.oliveira95297@gmail.com	(31) 92195-7861	691.662.599-67	1968-01-19	Rua Sete de Setembro, 721	Belo Horizonte	MG	30872-535	BR	\N	2021-01-13 11:27:56-03
5299	Mateus Oliveira	mateus.oliveira41298@uol.com.br	(11) 92987-6874	056.534.931-71	1981-06-22	Rua Sete de Setembro, 555	São Paulo	SP	01818-442	BR	BakWABlTz4sDlRRyslqGqU:APA91b6OjcB0u1zvFQIsPjrJaZ0GUWdvq1vpO_Lxn3qhyamzrBQglShW0RkciBj7RGyulsvq85tj9u4oN_b_An9PanTYiIjRFFlrMmp10hpzzGCijTXoRoc5Ky0XykL7SXMP8kLFLooX	2021-01-19 06:30:28-03
5300	Mateus Lima	mateus.lima40299@hotmail.com	\N	884.979.789-35	1976-12-08	Rua Bahia, 109	Rio de Janeiro	RJ	20294-506	BR	\N	2021-03-14 06:29:50-03
5301	Juliana Lima	juliana.lima31300@uol.com.br	(71) 94571-4900	347.373.748-81	1950-09-27	Rua das Flores, 535	Salvador	BA	40949-690	BR	w7uRPUhUthzzWgw8WsjKrk:APA91bd_sIm4euTFxJiZWDuN89oNMkTVqRJ9VVQCNMesG5nCkkCYhYWjpSe5TVVww3NlnK421uxj_eQG197WQHqx1QGEiefd_qg8rHU6-Q93Kp57bWYr8-0PRJm8QvxY4kpu1U2pFg8E	2021-01-29 14:58:32-03
5302	Letícia Souza	leticia.souza26301@hotmail.com	(71) 95363-3913	\N	\N	Rua Sete de Setembro, 483	Salvador	BA	40914-374	BR	62Hqce3H0do8VCypbps6VI:APA91b5lImAbZ-EHKHLJ9sen8-RUM0buq-ng9X-QiP4Req542_0dzvKbQ8R82rc94K27fsQU4Urbb3zdIirmVEW6iBB-UJFxgnPx0jmERZ7Wb2Mpo87GeX8TirHovXZ-EnuqgiKJX7qb	2021-02-09 14:11:24-03
5303	Letícia Ribeiro	leticia.ribeiro78302@uol.com.br	(21) 96155-2926	\N	1964-08-05	Rua das Flores, 630	Rio de Janeiro	RJ	20224-726	BR	WGmyXHQt3DSp5MEQsKU5It:APA91barNVc5CeNOmzC6OPVaO6f1EMaz6tT9OX26YfNca2FdqNXVQzvIKaMDDtwkRIZIpY6hclRqkPbSopMSYCqkyquTsaIspvxGQHJB6WvCeY1tNP2HB9tpxl-fwKJWFlq4jp_6qjjJ	2021-01-25 01:39:51-03
5304	Beatriz Ribeiro	beatriz.ribeiro54303@gmail.com	(71) 96947-1939	636.633.971-65	1960-11-05	Rua das Flores, 635	Salvador	BA	40263-447	BR	\N	2021-03-16 21:10:55-03
5305	Juliana Pereira	\N	(71) 97739-0952	138.840.216-56	1989-01-19	Rua Sete de Setembro, 146	Salvador	BA	40659-688	BR	\N	2021-03-20 11:52:34-03
5306	Juliana Almeida	juliana.almeida85305@gmail.com	(71) 98530-9965	\N	\N	Rua Augusta, 211	Salvador	BA	40217-661	BR	\N	2021-03-15 13:52:49-03
5307	Ana Souza	ana.souza22306@hotmail.com	(71) 99322-8978	918.113.240-96	\N	Rua Augusta, 6	Salvador	BA	40812-970	BR	rI7OaQDk9qtKTEm2kRJmIA:APA91bE6rrW7sVWn6WYVfs_oCUhgFOKm7CZVMRTNeAIWemnS7hJEnCHUJnZ4Ho7_OMF6CVcfV-w7OpwJ-BFQ7IRIy02wJti222AlOwUx4ncNXKIIOylKjGvwbyRt_XCpn8UM2FK7DOjC	2021-01-06 06:03:50-03
5308	Maria Silva	maria.silva82307@uol.com.br	(11) 90114-7991	562.817.349-55	1951-05-03	Rua das Flores, 463	São Paulo	SP	01853-283	BR	Yv7MztSupbr9U7SqbsF0ec:APA91bMC_cebuua9Y-dnhvOqZ87nOWcUX0FAoDBeEKSGibZAb8JwWIHuT5ZuJAhpocXbhOBB0pAx0xk7R4NhhcRbQ3K5XIJNjhDEi7qaDqKD3K3qx3sx1h7JXVr93TixkvenfVg-DDqA	2021-03-19 00:55:12-03
5309	Camila Oliveira	camila.oliveira28308@hotmail.com	\N	\N	\N	Rua das Flores, 642	São Paulo	SP	01193-485	BR	\N	2021-01-18 18:51:13-03
5310	Letícia Silva	leticia.silva29309@gmail.com	(31) 91698-6017	\N	\N	Rua das Flores, 873	Belo Horizonte	MG	30984-279	BR	\N	2021-03-06 07:58:15-03
5311	Beatriz Silva	beatriz.silva19310@uol.com.br	(71) 92490-5030	798.236.892-10	\N	Rua Bahia, 6	Salvador	BA	40734-954	BR	\N	2021-01-12 12:21:00-03
5312	Camila Oliveira	camila.oliveira71311@uol.com.br	\N	717.009.901-28	\N	Rua Augusta, 90	Salvador	BA	40145-911	BR	\N	2021-03-17 02:14:32-03
5313	Juliana Rocha	juliana.rocha29312@hotmail.com	(11) 94074-3056	\N	\N	Rua Sete de Setembro, 426	São Paulo	SP	01942-179	BR	\N	2021-01-04 01:40:35-03
5314	João Oliveira	joao.oliveira56313@gmail.com	(71) 94866-2069	\N	1983-05-07	Rua das Flores, 643	Salvador	BA	40324-594	BR	\N	2021-02-14 23:07:04-03
5315	Pedro Oliveira	totem.pedidos@gmail.com	(71) 95658-1082	144.519.919-00	\N	Rua Bahia, 437	Salvador	BA	40288-498	BR	xM9GeFHELbSWgoF3uMmGa8:APA91bX1r5mVBPYp0YKdgqp8MqcCp3VydACpD5M4YqNco6gb1YoO900mbshIHi6sEDn8apIe5vMDFpQzRdPxd5e63kDTdaCc3SBO70J7fJeGGyQ7IpeIUq3Ea2pyQymLxsDALIIUpyo1	2021-01-08 20:24:25-03
5316	Letícia Lima	leticia.lima36315@hotmail.com	(71) 96450-0095	\N	\N	Rua Sete de Setembro, 47	Salvador	BA	40236-137	BR	YeCiwXuccnDY7k8hYXZkRC:APA91bspNtAMabMb3VC25FzApw9ix-DHiRe4-M_czimzGCgz6zhCQkZEUeiRllgW1BnIsrX4543252r-jmpBaWqjyI0NYq0gCCQeOCbtxCKL99ZQilS2rHLJycTXbqRDPC74dG-3G-CY	2021-02-28 16:08:55-03
5317	Camila Souza	camila.souza43316@hotmail.com	(71) 97241-9108	\N	1979-01-03	Rua Bahia, 254	Salvador	BA	40330-531	BR	bdzRKZg3vDkLsQrbvGrDCz:APA91bi5ds-ndvmFsXFqrXuP0_BUEMvNAHXUmraBHb0PRXUP8uJI7p_RD4zO93FjI4ZIthebw7_bHt4lMVtKJhDFDacsS3EMdVZlDFKHh8H40MloSQBqbzEAWjVlPjt3_UJGd70AvYwC	2021-01-19 11:35:33-03
5318	Bruno Almeida	bruno.almeida80317@hotmail.com	\N	\N	1989-04-15	Rua Augusta, 862	São Paulo	SP	01419-760	BR	\N	2021-03-06 01:39:46-03
5319	Mateus Rocha	mateus.rocha26318@uol.com.br	(31) 98825-7134	757.792.229-32	1977-02-09	Rua Augusta, 267	Belo Horizonte	MG	30954-682	BR	\N	2021-01-13 03:31:50-03
5320	Pedro Oliveira	pedro.oliveira92319@gmail.com	(11) 99617-6147	579.556.733-79	1962-07-31	Rua Augusta, 285	São Paulo	SP	01559-471	BR	\N	2021-01-28 19:00:01-03
5321	João Oliveira	joao.oliveira78320@uol.com.br	(71) 90409-5160	939.321.899-49	\N	Rua Sete de Setembro, 734	Salvador	BA	40851-786	BR	MZX4zckSXNIqR20Szi4rJp:APA91bhEYEqyKTrYBgvTWgq4KbNzmYYXNL9guUKoGJtZRDwwPN1WR4Qg8dg8nYJThdty_2AG5YOUdp5A_Ecv-rCb6pHQQOnVh5eiDXmMGcwBkMAVWJMg9YhjT79u8M7BGWSIb8dwPpqo	2021-02-19 00:05:35-03
5322	Camila Almeida	camila.almeida94321@gmail.com	(71) 91201-4173	739.959.680-82	1964-10-23	Rua Bahia, 502	Salvador	BA	40418-322	BR	V1XUt2hyhVGqGgFuXC8uvw:APA91brB9rNPyXiPy0g3g3M0_i_3YcWco_GFTGgbedUv486MofABJ_wQxQfdx5AY_Y4LbaKoCfn30JKsHzRTgt7bTTg0olG-7T_CBNleqWkF5kJGPjItq6BQj5PX2gMQpg3bWXTRB8xb	2021-03-10 08:29:36-03
5323	Mateus Carvalho	mateus.carvalho14322@hotmail.com	(71) 91993-3186	297.851.282-29	2001-03-26	Rua Sete de Setembro, 255	Salvador	BA	40448-932	BR	\N	2021-01-03 19:25:40-03
5324	Juliana Almeida	juliana.almeida38323@hotmail.com	(71) 92785-2199	402.992.105-10	1959-07-12	Rua Bahia, 114	Salvador	BA	40938-442	BR	awRJbhEOQx4bwLEvDcCSqt:APA91bSf3u7QI-Q72KlnkidgGHS4avzmx69BQ7xhVFILVI-cRI6gbkLJeJWsQrGa6YHc32d7wyvX5QNhXc34s08i12HpV1HxgIo2l4RfMPNAqnCWxCW8Q193sTf432ETRIasGm0z2ia0	2021-03-09 13:42:09-03
5325	Camila Ribeiro	camila.ribeiro17324@gmail.com	(71) 93577-1212	338.906.740-03	\N	Rua Sete de Setembro, 288	Salvador	BA	40925-573	BR	WXfGqoXIHQaDeeglCb3U4H:APA91b0ldb6fbGZVoeVXXeK7TA6yaTs763dQVC_LvtmIub01J97-nxFSMj-VoLPsxEZotOz5skQvpSnpWk_djFTvLueSasnofOdBiVFKwKmwLt1tSIlWFb0NuardW2ucoulwhD9UGCOc	2021-02-07 21:15:39-03
5326	Juliana Carvalho	juliana.carvalho24325@bol.com.br	(71) 94369-0225	360.817.691-86	\N	Rua Sete de Setembro, 156	Salvador	BA	40188-174	BR	5jLCytQ1Uf1uDNc3CUihVt:APA91bVvpE_XI3mzNt3kRtnp7xkpZARc1yaSqOyczawV01UmNfctSU9xjOTs2arqLI9Q-NAQSyTowl369RwosFWVn9LLXiDr57MS6pZ8yRqUFW5w6BvT_UKr7ZRJE5TrNVi-XQgn7nUg	2021-02-20 10:36:30-03
5327	Pedro Ribeiro	pedro.ribeiro22326@gmail.com	\N	375.389.517-25	1993-07-06	Rua Augusta, 742	Salvador	BA	40852-784	BR	\N	2021-03-02 04:33:02-03
5328	Bruno Pereira	bruno.pereira62327@bol.com.br	(21) 95952-8251	619.171.210-32	\N	Rua Sete de Setembro, 608	Rio de Janeiro	RJ	20181-767	BR	\N	2021-01-04 02:18:34-03
5329	Beatriz Pereira	beatriz.pereira15328@hotmail.com	(21) 96744-7264	928.969.525-00	1979-01-03	Rua Augusta, 617	Rio de Janeiro	RJ	20904-770	BR	T28oEm0Jj8cKByXkCnx7aX:APA91b7D_hfeu15HV4bw9k8wgu2NSFFgUJSrFevrzTXsCGX8cCFAkof2DNI8w2rtWxTwHFdoa-W14TFQqXTx_L3akOxk_yHkgVoAGyqWcjWxXMeg-ZRQ-v2ZAgNcigkerxVutf7S_Zin	2021-01-12 04:40:23-03
5330	Camila Ribeiro	camila.ribeiro51329@gmail.com	(31) 97536-6277	082.991.030-13	2004-04-19	Rua Sete de Setembro, 729	Belo Horizonte	MG	30148-120	BR	\N	2021-02-04 03:55:53-03
5331	Ana Lima	ana.lima33330@bol.com.br	\N	518.731.252-91	1978-11-03	Rua Sete de Setembro, 746	Salvador	BA	40332-444	BR	\N	2021-02-04 05:17:28-03
5332	Bruno Lima	bruno.lima94331@uol.com.br	(11) 99120-4303	\N	1983-02-27	Rua das Flores, 220	São Paulo	SP	01282-574	BR	rq3Fmm73fevEvD9KHzLQun:APA91bJKy3LS3uOK9DtcKHX1e2xKUze-Ma3etX4nZBAFqvVgrsnLiRSCUTDyPH8iyRuVH8qTkBmF5cSwbsjytJxvAxKICmEvDJky1QDUCNjbBHG8cX9EeXY7rD7tGmw_RSdHSf3fB9an	2021-01-29 09:38:03-03
5333	Beatriz Ribeiro	beatriz.ribeiro57332@hotmail.com	(31) 99912-3316	948.417.346-27	\N	Rua das Flores, 190	Belo Horizonte	MG	30459-326	BR	iNRuTGJpLG4E1oeC5f8zzb:APA91bXkB0TjoqUzsIWi_M-qF1gF970OW137I5Ydto3yZvF6gessIQ4tuHcezBomx3oFKdeKQVViHS0rgR0HYSbtv-bjOEgIJUMxKWcMQlYhrsZvyL8JwUBSc--srzxJuj9JWcZMdrKY	2021-01-24 13:25:40-03
5334	Ana Souza	ana.souza77333@uol.com.br	(31) 90704-2329	022.357.958-03	2001-09-12	Rua Augusta, 331	Belo Horizonte	MG	30367-544	BR	hNMDhsRzcpR8YqnUCK5Iza:APA91b3W87bV8e06hDHEQB6KoQc-QYCoRV0K40UIfMuGxaGSSNwY_GFANXngriXvnemhw-uvnbR-1xSkIBrv977ldKJgQ8fIzeEcaj9xLRbcyLJ60q2qH8Zf6zPMZCKuGjga2jkk2C3o	2021-01-24 19:46:41-03
5335	Pedro Almeida	pedro.almeida51334@gmail.com	(71) 91496-1342	323.192.198-89	\N	Rua das Flores, 725	Salvador	BA	40529-493	BR	\N	2021-03-04 14:11:06-03
5336	Bruno Rocha	bruno.rocha79335@hotmail.com	(71) 92288-0355	444.748.807-81	1952-02-27	Rua Sete de Setembro, 147	Salvador	BA	40730-865	BR	A0aOqOUZascXDLR41BWiqq:APA91bNVOoiThCaj0geV2y6pXjMNENEsSth11YFyJHJVzb8N7i_qfeNWrStLPlPt8mI2LQ1LB2trqiMpgwmdxON0TaT3q5BDi5r-j1wdWqu5cnfMGWiakuwJqY0sA9dHhs_kjgIRvmZJ	2021-02-18 13:43:05-03
5337	Camila Souza	camila.souza67336@hotmail.com	\N	\N	1957-04-02	Rua Augusta, 785	Salvador	BA	40459-231	BR	\N	2021-01-23 09:42:10-03
5338	Letícia Lima	leticia.lima47337@uol.com.br	\N	326.636.407-43	1970-11-02	Rua das Flores, 285	Rio de Janeiro	RJ	20682-441	BR	\N	2021-01-10 11:08:10-03
5339	Lucas Ribeiro	lucas.ribeiro73338@hotmail.com	(21) 94663-7394	\N	1974-01-20	Rua Augusta, 799	Rio de Janeiro	RJ	20402-212	BR	wdgOXfaoihsQvIiMU6OBFD:APA91b8S9EHThIcUbx1nyybP5FpUjh31IuCaOnh-pWu5x2jVjZ5DtLIDIUj5Vbyuq_9nwPLjrIJlR5a9rovaD1Y0ikJGKybXW9xs5upjft0ZIbiDYYF7hQIW5aDw4fgr4oOGbdFfx9bU	2021-02-21 18:32:19-03
5340	Letícia Rocha	leticia.rocha13339@hotmail.com	(11) 95455-6407	\N	1983-10-31	Rua das Flores, 261	São Paulo	SP	01647-938	BR	\N	2021-02-18 18:58:03-03
5341	Maria Lima	maria.lima59340@hotmail.com	(31) 96247-5420	254.954.064-60	\N	Rua Augusta, 506	Belo Horizonte	MG	30868-902	BR	my2mZalRBYxlHIJJnttY4v:APA91bZCFQWK3zBG7d4d6FSfV7bM772fAfH_KiibJEeyt7W6vlexduDHc9dIrvot_7BwaF5L_mjotYDes0WGRUS1LkaTgTK_2ACy9Mx_2WoW4zEjtoy2pprwmi3wcG5nWVGKrllyW-TF	2021-01-10 18:30:38-03
5342	Beatriz Barbosa	beatriz.barbosa82341@uol.com.br	(21) 97039-4433	\N	\N	Rua Augusta, 105	Rio de Janeiro	RJ	20933-953	BR	\N	2021-02-23 20:42:56-03
5343	Lucas Rocha	lucas.rocha66342@hotmail.com	\N	\N	\N	Rua das Flores, 263	Belo Horizonte	MG	30327-863	BR	i11mtqukPwntNWAB3mOlUa:APA91baXCNqNhrgi13V1CiOdUbX1AbVnt7CbzwzgQSdvIdR57uuY02NXRd_pPAmaaaw9myw3FuBGJr4l-uOawI_ROrOEAkx8rqjJssCQOKk8Kl04sDDQHox5cjPuUR9sIi5c1cesKwt7	2021-03-08 20:17:42-03
5344	Ana Carvalho	ana.carvalho51343@uol.com.br	(71) 98623-2459	\N	1959-02-26	Rua das Flores, 838	Salvador	BA	40179-778	BR	\N	2021-03-12 04:27:14-03
5345	Bruno Barbosa	bruno.barbosa25344@gmail.com	(71) 99415-1472	\N	\N	Rua Bahia, 694	Salvador	BA	40421-113	BR	\N	2021-02-03 22:26:18-03
5346	Pedro Pereira	pedro.pereira16345@hotmail.com	(11) 90207-0485	495.226.580-30	1991-04-16	Rua Bahia, 301	São Paulo	SP	01108-634	BR	\N	2021-02-21 16:07:02-03
5347	Ana Barbosa	ana.barbosa67346@gmail.com	(21) 90998-9498	568.323.042-00	1961-05-05	Rua Bahia, 887	Rio de Janeiro	RJ	20665-758	BR	\N	2021-02-01 06:26:58-03
5348	Pedro Pereira	pedro.pereira68347@uol.com.br	(11) 91790-8511	\N	1962-10-10	Rua Augusta, 116	São Paulo	SP	01542-134	BR	\N	2021-01-14 04:47:23-03
5349	Rafael Carvalho	rafael.carvalho67348@gmail.com	(31) 92582-7524	111.111.111-11	1989-05-22	Rua Bahia, 594	Belo Horizonte	MG	30137-688	BR	LDJKLE1QG9tUzYbTTjWMrn:APA91b7bkwbxkuPMZyu5TOa8iVr2cv44hBguXcRwgs6SdPp-0pV-swTp0snA24zDPLJ7Qi4_GyaKRleLfWX-45orbhd8fR0_MHeBDgq8wPTpxZqHy-vJWQP_yt48DXQC-EJ-6FasKdBQ	2021-02-02 18:48:36-03
5350	Juliana Rocha	totem.pedidos@gmail.com	(71) 93374-6537	271.093.909-69	2000-03-05	Rua Augusta, 669	Salvador	BA	40569-689	BR	phyYL7By5ZueQT8Zzu72Nq:APA91bJHNDH7rJIVM7drk8s4Snp_teDMliH6K4pjCGnmLaveEn3GjtiwPQqjULifs1ha-StHyxYBqfO4Jq2d4Bat4WjiQmhk5HKsMd1IxJg_RzsPqTIfqaSo_qWS_CvX0aMTJBFhgOkm	2021-02-14 00:30:58-03
5351	Juliana Lima	juliana.lima11350@uol.com.br	(21) 94166-5550	855.053.801-90	1973-02-21	Rua Sete de Setembro, 51	Rio de Janeiro	RJ	20421-667	BR	\N	2021-02-02 15:16:39-03
5352	João Carvalho	joao.carvalho43351@bol.com.br	(11) 94958-4563	\N	\N	Rua Bahia, 478	São Paulo	SP	01452-225	BR	\N	2021-01-15 16:16:35-03
5353	Mateus Barbosa	mateus.barbosa62352@hotmail.com	(11) 95750-3576	371.136.489-67	1998-01-18	Rua Augusta, 140	São Paulo	SP	01649-352	BR	T6HkjKaeJktavHcdO7xzH0:APA91bR_dd7EX8bfKKfXiLydEw3HDDX6sHcw_4q-N6WYIKZ64VRJHBSPxbB-xZv9AeCktyd-7MGCHZQz165F_WPQVVLA4-t6JBBxzatxVRE0zvrqbmXNduLmME2gE9VhcJhm1om2a459	2021-02-09 16:07:39-03
5354	Rafael Lima	rafael.lima43353@uol.com.br	(71) 96542-2589	\N	1955-02-02	Rua Sete de Setembro, 255	Salvador	BA	40409-576	BR	\N	2021-01-22 20:56:59-03
5355	Bruno Barbosa	bruno.barbosa90354@uol.com.br	(31) 97334-1602	982.308.037-22	\N	Rua Bahia, 412	Belo Horizonte	MG	30643-487	BR	\N	2021-01-19 14:30:54-03
5356	Pedro Carvalho	pedro.carvalho10355@hotmail.com	(71) 98126-0615	677.333.922-79	1999-03-03	Rua Augusta, 791	Salvador	BA	40127-900	BR	f14CKTJqiTiAANdZ15WJZJ:APA91bngQj8hqelQEh-bcZSfBZWzZMwg7K82BqI2zMd-W-BYojESZ2N4TJ5OFmlUzxzAP1OmKoutNeJ6hhWW42dQTnFPUjQ2PgbMpLXMxty5Hv8MoHb_YZu5FvCbXH0gHFVDQ2j_ouH8	2021-01-20 05:37:20-03
5357	Pedro Silva	pedro.silva51356@gmail.com	(21) 98917-9628	\N	1964-01-25	Rua Sete de Setembro, 545	Rio de Janeiro	RJ	20723-356	BR	\N	2021-02-19 23:38:17-03
5358	Rafael Carvalho	rafael.carvalho40357@bol.com.br	(31) 99709-8641	964.673.702-10	1950-01-09	Rua Sete de Setembro, 223	Belo Horizonte	MG	30174-731	BR	u9qcKnZNUQOeJuQWHts6Lf:APA91bsGLszf8tKVvA7cuwQ1ghMY9AFt_RREsgKgUYaY5HRSuoD0WwwST-fX5ax0rksx7frN1OUoXZxutLNFSGIU2ajl1gOraZe5AqfV0nAFBv3IftncedpcSj8RP_ShG_85B10AAnXn	2021-02-15 20:23:03-03
5359	Mateus Ribeiro	mateus.ribeiro68358@hotmail.com	(11) 90501-7654	\N	\N	Rua Augusta, 474	São Paulo	SP	01879-189	BR	\N	2021-01-18 16:18:08-03
5360	Ana Souza	ana.souza81359@gmail.com	(71) 91293-6667	433.044.116-07	1991-12-20	Rua Sete de Setembro, 402	Salvador	BA	40788-844	BR	\N	2021-02-26 03:58:19-03
5361	Lucas Ribeiro	lucas.ribeiro24360@bol.com.br	(71) 92085-5680	409.003.324-17	1985-03-26	Rua Bahia, 623	Salvador	BA	40538-162	BR	0NAGYablJ7rQrFxeNAWj5K:APA91b8hBFLys_Yh9lVWo7hrn35uJJcr5v_FV4Wjf1mhpAtwqTwuRHKhuyAd0UIHBVWEEVDmF21T2Q-VKRsbQdbaYmUf2e180q3SklZ1DKEVcxtYu8TXcBLQ-UPtY3JvggBdpjitEy6E	2021-02-24 09:37:16-03
5362	Juliana Carvalho	juliana.carvalho70361@hotmail.com	(71) 92877-4693	123.298.481-73	\N	Rua Augusta, 888	Salvador	BA	40794-240	BR	\N	2021-03-02 10:34:18-03
5363	Rafael Almeida	rafael.almeida84362@bol.com.br	(71) 93669-3706	\N	1963-04-03	Rua Sete de Setembro, 577	Salvador	BA	40952-835	BR	\N	2021-03-09 17:08:37-03
5364	Rafael Carvalho	rafael.carvalho72363@bol.com.br	(31) 94461-2719	\N	\N	Rua das Flores, 496	Belo Horizonte	MG	30961-605	BR	\N	2021-03-11 01:40:48-03
5365	Lucas Lima	lucas.lima30364@uol.com.br	\N	246.451.057-28	2004-01-27	Rua Bahia, 305	Belo Horizonte	MG	30636-230	BR	1p0zT57grGaffDAzkY4tsS:APA91bwq8dVQH2yC9OatHHudenSaMXpvI_-QCYiySnH1pboBD917TC45A5nF0lx4Fel2VFSTwFVn1zdrqw8hkIJvGZoLCa_obG1c8lIFKmW6zak4mv1YsAq-NsbDwqOil8Ewj6jSIo7c	2021-02-03 03:50:46-03
5366	Juliana Ribeiro	juliana.ribeiro88365@bol.com.br	(71) 96045-0745	501.199.890-85	1974-05-01	Rua Augusta, 251	Salvador	BA	40251-251	BR	\N	2021-03-21 14:55:35-03
5367	Camila Rocha	camila.rocha64366@bol.com.br	(21) 96836-9758	630.226.002-75	2003-12-22	Rua Sete de Setembro, 167	Rio de Janeiro	RJ	20945-468	BR	\N	2021-01-12 17:23:43-03
5368	Camila Oliveira	camila.oliveira96367@bol.com.br	(71) 97628-8771	433.345.984-20	1963-08-13	Rua Sete de Setembro, 141	Salvador	BA	40127-537	BR	\N	2021-03-06 00:14:47-03
5369	Pedro Almeida	pedro.almeida54368@hotmail.com	(31) 98420-7784	207.972.356-12	1989-11-25	Rua das Flores, 245	Belo Horizonte	MG	30757-276	BR	LYF5QrQ2lM68UMQIzZpQAq:APA91bpbFnAwP1z6fu45zpbTNvQGt_JCCvmlXM6h6m_XujErMWkO6bMjb4ImTilXHX13-sxiA38_TQgIZ7hGmq2EwWIPWeY_tJKhdXzLCIc2QPAYDVhWHII0DOG07uYKKQacPb88cN84	2021-03-14 19:06:18-03
5370	Pedro Rocha	pedro.rocha99369@gmail.com	(31) 99212-6797	123.869.573-65	1980-12-12	Rua das Flores, 701	Belo Horizonte	MG	30234-361	BR	2ZXX91jcTdZdNGKWlcQJlL:APA91bfeN6Am3ZDhw40ss5FlfHB88svkOsWG7tCkmf74fzAhOtUKvOr0Q7ACSwDSEWJh4TIE8Il_IYkYBvuQMjtrlXJZzzdUDKPgWGEw2XuRkEWWNryQM_freggbaPDN_2bM6FbqeUus	2021-02-23 10:39:08-03
5371	Pedro Silva	pedro.silva42370@bol.com.br	(11) 90004-5810	\N	1972-03-23	Rua das Flores, 325	São Paulo	SP	01186-879	BR	svpdybhblOg21IteBznFKE:APA91bCG-7MYxO9XaVKb9ppz2fHeOAlqa29ogNTNtzf_MKFLezmzfrvHOrsNc1D7T909Q3PaLrv_8BAnWBu_5LQm2aIZe334nb7ThNqmOAF4zfp11XpoMiEo9m7_1DWKRhR9keBqV6h-	2021-02-14 12:00:02-03
5372	Camila Oliveira	camila.oliveira37371@bol.com.br	(31) 90796-4823	129.433.104-33	\N	Rua das Flores, 652	Belo Horizonte	MG	30516-503	BR	\N	2021-01-09 06:39:49-03
5373	Maria Silva	maria.silva26372@bol.com.br	\N	096.852.998-46	\N	Rua Bahia, 390	Belo Horizonte	MG	30712-485	BR	\N	2021-02-17 23:53:46-03
5374	Maria Silva	maria.silva29373@bol.com.br	(11) 92380-2849	683.922.405-88	1987-11-12	Rua das Flores, 359	São Paulo	SP	01593-946	BR	Fu4YvmhHx5KXttDPigWOYm:APA91bFbAg8AI60W85qS5jKbdPfsCXkAZHA_F4DJygciL82HcmhoxoYT-NnGIfUP6nDWekEfC83N-w-MSSa8lX7vOC4rNTlfn8AyirkgrSNmoaqNJpShDTVhD_QoSCj1FR9waZE59joc	2021-02-06 02:23:11-03
5375	Camila Oliveira	camila.oliveira71374@uol.com.br	(21) 93172-1862	419.820.213-30	\N	Rua Bahia, 685	Rio de Janeiro	RJ	20110-764	BR	tfKQQEBcguwgEot7C9emgX:APA91bd5vwW6-wFgJcNMSchWRyaYzWCTSO9o7yNo-Jc2_nQX-mV-yqXVxScWPzcb24-S0L9hw4ZKNex_bIeLxkOfLPbttxYNxv-KexJC5-F0eMl7ICKY_paFE01R7iXI6qSYyL2jMly6	2021-03-07 14:05:13-03
5376	Lucas Souza	lucas.souza91375@hotmail.com	(31) 93964-0875	465.622.404-95	2000-02-16	Rua Bahia, 141	Belo Horizonte	MG	30979-420	BR	u0edGi1SgP6ofO0WhoG7w6:APA91bojbhMOCjXsmIkSGI-_V4qbVM871rrItvYONTdEcqYJID-ow8pCUJWjiURBfyYb6YAI2Cxj7DXf2ZUCrBCNeoyh2H-H_458s7wCKaK_uIhwlNcL6ix1PqR-hPuiSA45c6HzSTfj	2021-02-16 04:18:49-03
5377	Mateus Pereira	mateus.pereira85376@bol.com.br	(31) 94755-9888	232.830.095-20	\N	Rua Bahia, 265	Belo Horizonte	MG	30638-804	BR	\N	2021-03-19 20:12:55-03
5378	Mateus Almeida	mateus.almeida37377@hotmail.com	(31) 95547-8901	\N	2003-11-07	Rua das Flores, 250	Belo Horizonte	MG	30532-533	BR	AlQhh0FtHuWKeljwywoJlC:APA91bORz6BOeZOhF3k256JaOT_8cpctFo59uwIDBP1yfGg0VJRlpQKbEumPjFX75Z141ZeJA77vky-DiEgfFyIK9GCYCNUfQcjieUmi-kRgNYpFWvqakccJPoZrnYgQEE07i-AsE59s	2021-01-12 05:10:59-03
5379	Camila Rocha	\N	(71) 96339-7914	\N	1985-05-22	Rua Sete de Setembro, 438	Salvador	BA	40778-417	BR	\N	2021-03-06 00:28:53-03
5380	Rafael Silva	rafael.silva49379@gmail.com	(11) 97131-6927	857.414.343-04	\N	Rua Sete de Setembro, 275	São Paulo	SP	01342-393	BR	rXCgfGK3v5OBNnzYcd5Hkd:APA91b9y6zho3e9GDBzvhOm_Zx353psRu8Nl-4ERu-WvxNKTgxQMZRVWvY4E2hQUfDdvJhNd9WoaxnNiLEAEY7KG0le6LS_7GqYIKRJHic_amDr04nfKB5y9NJiM0lFr1HQ2sV5s2Iz1	2021-03-21 07:20:06-03
5381	Ana Oliveira	ana.oliveira49380@bol.com.br	(31) 97923-5940	834.030.368-63	\N	Rua Sete de Setembro, 396	Belo Horizonte	MG	30611-101	BR	iAjP9Wq8pLZq546EvkaxVF:APA91bBOgW6srFkw4GLXuOn94fFwDjJ3nq5B8z8UbeMN6f-LztntJBdpAVvUFd-opRpztXzEKUvMGvzEBpkG-J7v7QOdkYVeiOd0Jn4N4nokLam1ZiLMl38EYvX2PJqZRoBPYpq8uadk	2021-01-30 14:00:22-03
5382	Camila Pereira	camila.pereira21381@uol.com.br	(21) 98715-4953	078.909.532-75	\N	Rua Bahia, 762	Rio de Janeiro	RJ	20888-411	BR	\N	2021-02-10 15:17:58-03
5383	Lucas Pereira	\N	(21) 99507-3966	\N	1984-01-22	Rua Bahia, 847	Rio de Janeiro	RJ	20814-312	BR	Zg5ZjMdrOUYzX1o3LiTi7S:APA91bYZcS9xaBm90YZanKdTFpoNz_yK3VbSIlmWCsZAsAwOcla8g3Dl1vD9RMhN0wMsGG1y9Ept14CCZkRJ5g5nG_vrqUo204gpTD11lptdfaLy9CFhV2x0RfT0UnxCdiwVvjZPM73w	2021-02-08 06:38:32-03
5384	Beatriz Silva	beatriz.silva65383@gmail.com	(71) 90299-2979	201.289.296-50	1956-07-25	Rua das Flores, 397	Salvador	BA	40376-950	BR	1poNC6NccjPRhZ44VFNs3I:APA91bVEL4BLGvdSlToKDbD1-6usJfzPRw9MYtQyF6EoUwhDVIOLCKRYLjAm2rbNG-2PcpbxIygqodYPLowAfzTx8kqVSpkl45ASc-rTiec6zga3UmARd5tAOpcArUkyNB_MuTfxIHEn	2021-03-21 02:22:34-03
5385	Ana Carvalho	totem.pedidos@gmail.com	(71) 91091-1992	\N	\N	Rua Bahia, 779	Salvador	BA	40636-135	BR	\N	2021-03-08 02:43:48-03
5386	Bruno Oliveira	bruno.oliveira95385@hotmail.com	(71) 91883-1005	\N	1952-03-26	Rua Sete de Setembro, 116	Salvador	BA	40530-302	BR	\N	2021-01-05 17:26:48-03
5387	Beatriz Carvalho	beatriz.carvalho25386@uol.com.br	(21) 92675-0018	128.219.820-38	\N	Rua Bahia, 752	Rio de Janeiro	RJ	20100-937	BR	\N	2021-03-12 11:10:41-03
5388	Letícia Carvalho	leticia.carvalho49387@gmail.com	(21) 93466-9031	\N	1977-08-06	Rua Sete de Setembro, 447	Rio de Janeiro	RJ	20319-790	BR	\N	2021-02-01 00:57:45-03
5389	Maria Barbosa	maria.barbosa39388@gmail.com	(31) 94258-8044	\N	\N	Rua Bahia, 771	Belo Horizonte	MG	30692-140	BR	\N	2021-02-18 01:23:42-03
5390	Beatriz Lima	\N	(31) 95050-7057	623.515.193-45	\N	Rua Augusta, 469	Belo Horizonte	MG	30133-541	BR	\N	2021-02-14 00:16:13-03
5391	Beatriz Ribeiro	beatriz.ribeiro14390@gmail.com	\N	183.441.782-15	\N	Rua das Flores, 508	Rio de Janeiro	RJ	20216-146	BR	SMqw1jLTtgHwHfS7Ze5QVf:APA91bVxI_LpbttMjSt_ZjCh8YBMG9TDZCkYn3qHNRTQvKuvnTInJPKJoU5mecCilHYHxVkNUhqlNolYW_WzhItiuQon5yfsAWA0655hkvwPpJnjlvl6hKPLjCFSCDLUrnZA0HBI2itX	2021-01-30 20:41:57-03
5392	Ana Carvalho	ana.carvalho92391@bol.com.br	(31) 96634-5083	\N	1986-10-10	Rua Augusta, 559	Belo Horizonte	MG	30873-842	BR	\N	2021-03-15 15:51:23-03
5393	Lucas Barbosa	lucas.barbosa68392@bol.com.br	(21) 97426-4096	576.710.396-83	\N	Rua Bahia, 752	Rio de Janeiro	RJ	20826-779	BR	rzbnZFfpgwyvjaTg6rIkIE:APA91bvYXebM-LQm4veYxfGjuHuk99g71T6AgVt3Se-tUJRpCuzx9Kf3TyNbmolMgLSl-P4lOmTkBH0cFwkeoPDmE2wPmtI7FcRECT1h6GHy8RrBiXplV56eTY0PlWr1cgRSHN9F4eIU	2021-03-08 03:19:53-03
5394	Letícia Rocha	leticia.rocha71393@bol.com.br	(21) 98218-3109	885.116.527-01	1950-04-20	Rua Sete de Setembro, 263	Rio de Janeiro	RJ	20599-603	BR	\N	2021-03-06 22:48:05-03
5395	Rafael Rocha	rafael.rocha90394@hotmail.com	(71) 99010-2122	\N	1984-04-24	Rua das Flores, 179	Salvador	BA	40110-430	BR	\N	2021-03-22 00:49:45-03
5396	João Barbosa	joao.barbosa19395@bol.com.br	(71) 99802-1135	\N	\N	Rua Augusta, 872	Salvador	BA	40586-798	BR	jRlzJgkRWgyg3RrfBGN5BV:APA91bVEvLihVR2R5T4hT0ZsXt3TC55KmEaJpWMRjQnCVtc8fvjFTdZy_tF7JqYtqy9xIJwz2QaZ8U7_avP56scDBmksbXTUtxLEujr_n9sUCORRubcrzbeHg-Mr4zajzzexw2C0LvTH	2021-01-19 15:58:46-03
5397	Maria Lima	maria.lima27396@uol.com.br	\N	\N	1986-01-05	Rua Bahia, 496	São Paulo	SP	01685-271	BR	\N	2021-03-01 17:33:04-03
5398	Lucas Almeida	lucas.almeida16397@gmail.com	(71) 91385-9161	\N	1969-09-16	Rua Augusta, 157	Salvador	BA	40778-874	BR	\N	2021-03-08 23:19:11-03
5399	Ana Souza	ana.souza81398@bol.com.br	(21) 92177-8174	416.863.820-06	1974-06-02	Rua Sete de Setembro, 411	Rio de Janeiro	RJ	20772-147	BR	k53XZnNuBtOiibm3gM0ygO:APA91bLl8zFYliB7jgYkxkjSbqYT0tk7_mxwp64bYoRSzwJzD-sXn7c0I7_2v5dIMPbJBcrHde7RrNra9mmn6O9LA8KpJ_G5eTnmBS2ujpc9ijC0BcTqRRsFQWpL9kLyli_6m7mvFd53	2021-03-13 13:52:26-03
5400	Bruno Carvalho	bruno.carvalho19399@hotmail.com	\N	\N	1994-03-25	Rua Bahia, 804	Belo Horizonte	MG	30858-972	BR	B6kWYsCzUazm4gKo1TfYDA:APA91bK_5VwSbcXXNoAGlCLcOtb1IANHqMT3-zc2M72DGSLSffDBynfRa262aG-33WKfmwNBP75een7wUuFkdJonkKbL5K1UIg9ybUDmv-If3KlWX7AJsbfGJg5-H4mIzCQQ8EsTOE7d	2021-02-03 10:51:50-03
5401	Mateus Carvalho	mateus.carvalho80400@uol.com.br	(21) 93761-6200	028.905.229-70	1959-07-14	Rua Bahia, 632	Rio de Janeiro	RJ	20134-783	BR	\N	2021-02-03 09:06:52-03
5402	João Silva	joao.silva54401@gmail.com	(21) 94553-5213	503.786.445-30	1966-12-30	Rua das Flores, 523	Rio de Janeiro	RJ	20649-961	BR	i4Ac5c7UGdQzHVRgCb3PpL:APA91bUwuiWEGS-THBrcCQmhaOAiuqhz7nmy3Xsl0Ld9aZNFDAf6HKVRqso9LXiRdjty0BaLEbVhlV0if4Yc_H8NWfP2i3WvL2pQJKweSGHkkl-K6DZvxvghVeV-oiYaf8l5tGwUmfmF	2021-03-05 03:57:16-03
5403	Juliana Silva	juliana.silva57402@hotmail.com	\N	340.548.648-30	\N	Rua Bahia, 564	São Paulo	SP	01718-824	BR	ATHKU177obPeJn4hLCQyCr:APA91bRIrgcMzz_VIBR5sg1PB8qrIFtxRUBkMgTlRrPteRz65J-WOXX2H1CoCPUal4LYxfncHwfXXG55UCaV41w93xFf3Np2zadMlK5CGzeLzuv0tiWzwDkxzWj-M0T5ktVbK7oqkmeL	2021-01-06 11:11:43-03
5404	Rafael Souza	rafael.souza28403@uol.com.br	(21) 96137-3239	087.687.843-50	1973-03-22	Rua Bahia, 33	Rio de Janeiro	RJ	20561-206	BR	mt8Du3TmawnI2Vppy757Ca:APA91beb-px4Hseil7AUeU5ESW0qcvt8zFXZdo6lx4Hf-jq_BK8Lu1j9QsFT4j4BaWT6VCsrlYGzKNdzgxAFpIhieX7RyhcIpG1if1PlP6oWCuY9PZG9NA7eGCKyuynh68NS1uYZAxPK	2021-03-20 00:32:25-03
5405	Beatriz Oliveira	beatriz.oliveira28404@uol.com.br	(31) 96929-2252	\N	1955-08-02	Rua Sete de Setembro, 206	Belo Horizonte	MG	30378-403	BR	\N	2021-03-21 06:42:58-03
5406	Bruno Rocha	bruno.rocha27405@uol.com.br	\N	351.655.927-66	1958-01-27	Rua Bahia, 552	Belo Horizonte	MG	30592-469	BR	\N	2021-01-26 20:22:52-03
5407	Mateus Rocha	mateus.rocha78406@uol.com.br	(71) 98513-0278	139.664.514-41	1965-02-14	Rua Augusta, 643	Salvador	BA	40547-668	BR	sc94z7RMBIDIIWNkrixk9C:APA91blhMs_oEU1PhJINyW40SAQMJF9dhc9uC5NkS27r2w6W19wXohlo55Rf40eUcPzCha_nhubBmkj0fT4i-cDS3vMiBYP5IK34MszNCqZm1Gzz6sOk8yFh0SH-J47jHOBA0zWEB-XF	2021-01-13 20:13:55-03
5408	Ana Ribeiro	ana.ribeiro50407@bol.com.br	(21) 99304-9291	407.737.034-54	1977-11-01	Rua Augusta, 699	Rio de Janeiro	RJ	20631-442	BR	\N	2021-01-25 13:29:43-03
5409	Lucas Barbosa	lucas.barbosa69408@hotmail.com	(31) 90096-8304	\N	1976-04-18	Rua Sete de Setembro, 868	Belo Horizonte	MG	30228-628	BR	\N	2021-03-15 17:04:50-03
5410	Mateus Silva	mateus.silva19409@gmail.com	(11) 90888-7317	446.963.983-40	\N	Rua das Flores, 834	São Paulo	SP	01861-663	BR	\N	2021-02-04 04:03:05-03
5411	Rafael Oliveira	rafael.oliveira65410@uol.com.br	(11) 91680-6330	\N	1952-09-15	Rua Bahia, 171	São Paulo	SP	01394-286	BR	k1nIEPsMJL3xJRInxhfLFg:APA91bzX-UcvLtsbQmobs4ogBx1kclyhqOIXOqQb4C82x9T_gjXZXycHgAxFv6MctA6_uaaFSwnE3iE1qwUrUBAE4u4NJSv3sTH8gNu6JU_AzPV8teK03Dxe-aEitFb1GZd8JRuoXU61	2021-01-07 21:12:02-03
5412	Maria Silva	maria.silva78411@hotmail.com	\N	\N	1962-02-27	Rua das Flores, 209	Belo Horizonte	MG	30810-653	BR	\N	2021-02-17 07:01:51-03
5413	João Rocha	joao.rocha99412@uol.com.br	(21) 93264-4356	\N	\N	Rua Augusta, 374	Rio de Janeiro	RJ	20436-209	BR	\N	2021-02-13 05:30:06-03
5414	Bruno Rocha	bruno.rocha42413@hotmail.com	(71) 94056-3369	654.324.301-50	1979-04-09	Rua Sete de Setembro, 619	Salvador	BA	40650-983	BR	\N	2021-03-03 17:35:09-03
5415	Maria Pereira	maria.pereira57414@bol.com.br	\N	786.736.788-89	1978-06-07	Rua Bahia, 706	Rio de Janeiro	RJ	20890-179	BR	\N	2021-01-02 05:37:29-03
5416	Ana Ribeiro	ana.ribeiro86415@uol.com.br	(11) 95640-1395	\N	2001-01-19	Rua das Flores, 682	São Paulo	SP	01331-224	BR	\N	2021-02-21 14:05:06-03
5417	Beatriz Oliveira	beatriz.oliveira37416@hotmail.com	(11) 96432-0408	179.630.432-81	1981-01-09	Rua Augusta, 166	São Paulo	SP	01687-578	BR	kjbbl6P3CAbAtivSd37rKy:APA91bStKiHTD69PzDHdChUCDUph2H91XccYXDEGEP6pe_oy0F7Vmkn5GrlLVwFnj5RhGSkHGoFtFEWYsFXh6SDW8IBC6blGHoNlfOP-_uqfJuFfBuKppy_tOc-ZQ0N9dSn7b5_POmvo	2021-01-11 02:02:48-03
5418	Ana Carvalho	ana.carvalho59417@uol.com.br	(71) 97223-9421	155.975.852-07	\N	Rua Bahia, 459	Salvador	BA	40353-311	BR	\N	2021-02-11 17:27:51-03
5419	Maria Pereira	maria.pereira17418@uol.com.br	(11) 98015-8434	\N	\N	Rua Bahia, 505	São Paulo	SP	01730-365	BR	\N	2021-01-10 20:31:27-03
5420	Camila Rocha	totem.pedidos@gmail.com	(11) 98807-7447	863.261.177-12	1953-01-21	Rua Augusta, 762	São Paulo	SP	01197-964	BR	nlU1DVdzXO2GZvTxuFCaeW:APA91bMKRZEvE8oW_dzzivujr1WO8-it17U-LjZZ6NrQIznKGg3isuihFlZF-T6H4uoQd9WYhPB-NVnP3ULJNyplaKmRDPil5tAEbdotRVr88AVDeuj3sgqaT-wIdLV8vuNKqBKtMm07	2021-03-05 17:09:30-03
5421	Maria Oliveira	\N	(71) 99599-6460	629.982.946-03	1981-11-09	Rua Sete de Setembro, 329	Salvador	BA	40607-642	BR	\N	2021-01-16 00:18:50-03
5422	Maria Almeida	maria.almeida80421@bol.com.br	(21) 90391-5473	138.965.575-05	1995-12-28	Rua das Flores, 758	Rio de Janeiro	RJ	20460-614	BR	\N	2021-03-21 19:19:54-03
5423	Maria Rocha	maria.rocha67422@uol.com.br	(21) 91183-4486	888.181.060-31	1969-03-25	Rua Augusta, 295	Rio de Janeiro	RJ	20719-984	BR	\N	2021-03-05 02:06:22-03
5424	Juliana Silva	juliana.silva24423@uol.com.br	(11) 91975-3499	966.855.305-53	1950-05-10	Rua Sete de Setembro, 694	São Paulo	SP	01211-121	BR	\N	2021-03-15 17:40:59-03
5425	Camila Oliveira	\N	(21) 92767-2512	653.193.380-15	1974-08-14	Rua das Flores, 10	Rio de Janeiro	RJ	20407-398	BR	\N	2021-03-13 08:52:43-03
5426	Beatriz Carvalho	beatriz.carvalho83425@uol.com.br	(71) 93559-1525	\N	1997-06-17	Rua Bahia, 748	Salvador	BA	40422-192	BR	\N	2021-03-20 10:22:01-03
5427	Letícia Ribeiro	leticia.ribeiro97426@hotmail.com	\N	\N	1969-06-05	Rua Bahia, 810	São Paulo	SP	01965-458	BR	\N	2021-03-12 05:06:10-03
5428	Camila Barbosa	camila.barbosa47427@gmail.com	(21) 95142-9551	343.224.529-73	\N	Rua Sete de Setembro, 723	Rio de Janeiro	RJ	20342-683	BR	biIyFZC7ZafHmjKQmXM52z:APA91biFnjQjhYGSFNX19kwSwmMAigOY9Nr6S9CI8NmNf_VofzLgjmdfqPyI0ejZJM2k_kYgP5Gn03spB58PWnR5eV_1pJYUi9pZDErhvrpXfFTPVGOZEyW2SRnjqouWpSFOOCmWfYJa	2021-03-03 03:08:33-03
5429	Mateus Souza	mateus.souza16428@bol.com.br	(71) 95934-8564	757.110.906-07	1968-07-31	Rua Bahia, 433	Salvador	BA	40498-186	BR	\N	2021-01-03 22:16:55-03
5430	Camila Carvalho	camila.carvalho16429@hotmail.com	(21) 96726-7577	\N	1976-01-12	Rua Augusta, 867	Rio de Janeiro	RJ	20953-161	BR	\N	2021-01-03 11:26:17-03
5431	Ana Carvalho	ana.carvalho80430@hotmail.com	(21) 97518-6590	019.348.487-00	1984-05-03	Rua das Flores, 531	Rio de Janeiro	RJ	20293-138	BR	\N	2021-01-20 09:17:24-03
5432	Juliana Souza	\N	(31) 98310-5603	434.685.201-77	2001-02-07	Rua Bahia, 655	Belo Horizonte	MG	30741-364	BR	MInX8g7eAhObjBq83d12Rk:APA91bMOYZuuFh3oqoK_MsZZSTN4FB4obc7fg86R8hM-962tzUZ89n6Jt28Zi1cQwca7wG92LCWUFD7mPN3fgFClatd-JqaeI4piP4Zj9ZBwaBhFl73kmN5S03eoZdvDqjUFMKwBtgAE	2021-02-13 07:04:00-03
5433	Lucas Oliveira	\N	(21) 99102-4616	\N	1978-12-10	Rua Augusta, 492	Rio de Janeiro	RJ	20593-321	BR	\N	2021-02-28 08:04:01-03
5434	Lucas Carvalho	lucas.carvalho22433@uol.com.br	(71) 99894-3629	518.707.350-80	1967-12-04	Rua das Flores, 654	Salvador	BA	40110-397	BR	tLJUMRsOPckWFfDuLGdXkC:APA91bampjWuREb8WB1yzBmnlXHqTY3VbP1uwSa_0gXhnALsEtrm7Ei_wsI_qPyjYEa2vWazpB8u6Hk_PKOuDDvaABe5eVoGxE2TV0Kl-vxrqY_I9nHnnA8Ls6IJOoP3fwFI0c08TOte	2021-01-12 09:25:54-03
5435	Beatriz Barbosa	beatriz.barbosa77434@hotmail.com	(71) 90686-2642	850.731.391-43	1981-08-04	Rua Sete de Setembro, 222	Salvador	BA	40236-806	BR	pOwQw4fvqMiOwn65pFKCPk:APA91b2205CKfluKAbv1eNsNOVBR0n5vQceZeLV1ha4kgVxXNGTntY9tYt2Lz2OqOwjVTNJV3ANKaaG1-GjT-NjdGlip7YuWfVwKtQ52KCv-PEReuyFWd5wtxuciBGIEh5BK-ZKumSKh	2021-01-20 05:50:19-03
5436	Beatriz Oliveira	beatriz.oliveira70435@hotmail.com	(11) 91478-1655	713.650.284-53	1988-07-17	Rua Sete de Setembro, 543	São Paulo	SP	01770-372	BR	plNTMkWQ1LHnhcCuOYwpDe:APA91bizT4lT9ab7oKi4eROkYIy6OcJCf0DYr-_EAu-reJyEkh4Ucut4Ftu5z3EuXVuwatOSKMb3ECWuSJoJ9_QOE9zcEkCUIo32dV3UipCiSILhQDXMDTdIn3_FCbsa7d1qU3maHNTn	2021-01-05 22:50:38-03
5437	Rafael Rocha	rafael.rocha41436@uol.com.br	(31) 92270-0668	\N	1963-02-13	Rua das Flores, 540	Belo Horizonte	MG	30503-492	BR	CCfU7xqmzxTvr810bcFHsz:APA91bn9LQO5y3W8EgU-yYh-_MV2rsMTczEb_rdCeXnV4cbGwaeiRETnT7968UxZ8i1G8yMbUS-S-DqSbJo6GJxGRRobi82g97b5qM0DuYDkeex2PLD9jjj7hzDIJZnrfUMd6Iu7i5xa	2021-02-18 14:51:22-03
5438	Beatriz Barbosa	beatriz.barbosa62437@hotmail.com	(11) 93061-9681	074.018.211-09	1951-06-14	Rua Sete de Setembro, 260	São Paulo	SP	01108-576	BR	xsZX9nIDR9FzJYoF7ZDSAq:APA91bu45L4MxFrkfxiAwAIUx5jhv8Ka47KhioZy0Iv-SAZpWIMC90eVqV7SfAfJbSU9r1a2fbqQq5rFOv6jOu0L3hFsz-RHQsIE03kxh14BBldFg_nQ4i94FW3-xGJ1Yiq8itfefMXm	2021-01-11 11:23:57-03
5439	Maria Carvalho	maria.carvalho97438@bol.com.br	(31) 93853-8694	915.982.962-13	1996-06-27	Rua Bahia, 623	Belo Horizonte	MG	30210-712	BR	\N	2021-01-24 18:11:22-03
5440	Maria Carvalho	\N	(21) 94645-7707	327.707.697-07	1988-01-02	Rua Augusta, 59	Rio de Janeiro	RJ	20876-460	BR	\N	2021-01-13 20:29:41-03
5441	Beatriz Almeida	beatriz.almeida76440@bol.com.br	(21) 95437-6720	917.493.546-16	\N	Rua Augusta, 645	Rio de Janeiro	RJ	20917-329	BR	AFCyhu3vY6ui9g1d1fr1sQ:APA91bHytmB1VTR5GE8fM4uC0FvRvzrCCrDtB-Lim-AXeUkiOLw2DIEr7-67hsoGUO7BsJD_mfudilSD0GRZ7Is9lrzdieURKilr1Rv52CQGajgype5812cfNP8XGC8y0Ww1EOep2Haa	2021-01-04 11:00:18-03
5442	Bruno Lima	bruno.lima93441@hotmail.com	(21) 96229-5733	\N	2000-11-11	Rua Sete de Setembro, 415	Rio de Janeiro	RJ	20523-381	BR	HEP2id7EYaH4IxVx1bsana:APA91bn3in2R3NNQHSNkk0gfNs7soYneZvb42WL8wjQ-zGKLJcbA61CDKCNUeq8Lljfp1TJUyGJr0xFPZyLy_kuueVtlkk3CqXkI2GVCBMuPQuEtOMzRp0hbBD4TsckL9P-WJBy0OwKG	2021-02-11 05:07:56-03
5443	Camila Souza	camila.souza31442@uol.com.br	(11) 97021-4746	\N	1950-05-28	Rua Augusta, 91	São Paulo	SP	01262-565	BR	\N	2021-01-04 19:41:03-03
5444	Beatriz Pereira	beatriz.pereira47443@gmail.com	(11) 97813-3759	111.111.111-11	2001-05-27	Rua Bahia, 734	São Paulo	SP	01292-532	BR	NkHtoU9kH6DBoH9d4M91Iq:APA91b4RjTUg9kt6FMATT3GtOeW5sOaBoAryrVtFvdItZ72S90lBds3uMKU5cmmsywNaQKn7Z9LunCfifQc4-2BgTJyqUw6mcAbAcMsfd01J4X91PR2dzJtv4pKNBmuYLtcNSGFTwFm2	2021-02-16 03:58:51-03
5445	Camila Souza	camila.souza23444@hotmail.com	(71) 98605-2772	387.906.370-20	1982-03-13	Rua das Flores, 802	Salvador	BA	40295-517	BR	\N	2021-02-25 21:33:11-03
5446	Camila Oliveira	camila.oliveira63445@bol.com.br	(71) 99397-1785	\N	\N	Rua Sete de Setembro, 39	Salvador	BA	40380-373	BR	\N	2021-03-07 23:55:46-03
5447	João Souza	joao.souza93446@bol.com.br	(71) 90189-0798	529.561.202-39	1982-04-16	Rua Sete de Setembro, 76	Salvador	BA	40134-326	BR	\N	2021-01-01 14:03:11-03
5448	Rafael Barbosa	rafael.barbosa18447@gmail.com	(11) 90980-9811	171.830.506-02	\N	Rua Sete de Setembro, 53	São Paulo	SP	01968-938	BR	\N	2021-03-18 11:29:06-03
5449	Mateus Carvalho	mateus.carvalho27448@uol.com.br	(31) 91772-8824	038.292.967-54	1976-07-04	Rua Bahia, 16	Belo Horizonte	MG	30722-883	BR	\N	2021-01-29 21:26:47-03
5450	João Souza	joao.souza83449@gmail.com	(11) 92564-7837	679.335.470-10	1989-05-29	Rua Bahia, 801	São Paulo	SP	01137-918	BR	\N	2021-02-09 05:46:16-03
5451	Maria Silva	\N	(21) 93356-6850	039.750.139-07	1989-12-25	Rua Bahia, 826	Rio de Janeiro	RJ	20388-875	BR	5O5WlzagapMsVVVIcV2o3I:APA91buhb0qkji2SoTox4tan63ucyxSJ-_w5L12cF3aLQZeHZxeotdsPYs-UwGNVm0BSzi86Ai1gR6WqZnJooY7ztEkEKqayZn11Wf965ft1rTLuVoXsB1Y7JI5KyJlHvrOsnWo_Vmov	2021-01-12 11:48:26-03
5452	Juliana Oliveira	juliana.oliveira99451@bol.com.br	(71) 94148-5863	574.643.026-99	1994-03-10	Rua das Flores, 42	Salvador	BA	40396-492	BR	qwn31aLhlr2SaOG2kGyzPJ:APA91bmvI1jzk1Ccl_L8Ug4k_ZwkkFc9xDzo2tC0Vs2vvB7VuBSt5pxL4ZFW0MIyfZD77w1eJ0RXRd4bzrmEyrtMSq2hNTdGaHsdnBF198frOYa5a4dCO8RJ_K_6N2_RICxXn1W5_Vyx	2021-01-22 16:17:54-03
5453	Ana Almeida	ana.almeida91452@uol.com.br	(11) 94940-4876	111.111.111-11	1975-04-09	Rua Sete de Setembro, 437	São Paulo	SP	01108-180	BR	\N	2021-02-28 09:16:27-03
5454	Letícia Barbosa	leticia.barbosa19453@hotmail.com	\N	742.356.435-41	1969-10-22	Rua Sete de Setembro, 284	Rio de Janeiro	RJ	20561-223	BR	uzhl9NJI0knNpLlFMA395c:APA91bvmGLJ6SJhu6uDu81X1tJkyohdNu8puAxNmD3wUumkzQzQemgQaTXeH2e35ebShPn8sNbR9xbKKBZJPwPBE-TiW138CEcRf1wtjb4jeMt3AQxKYXJxocyJkm026TIiCHUk4RRfb	2021-01-29 00:22:34-03
5455	João Rocha	totem.pedidos@gmail.com	(71) 96524-2902	102.206.048-19	1965-06-12	Rua Augusta, 418	Salvador	BA	40234-442	BR	7skXQtYzQBHtvLUVyfAmnb:APA91byIPuxUPlfNCznVrd-TSo8XcgVYSQKuOueil8A-cAbpWiuyYPurjV3e7ukxtbgBQFI841J6Ww0m4DOrFJ1ZCRbUIksJ4BU5wROwucy58OgMlIlIZIbZykTINZ0hYg8b6ewkK17X	2021-03-09 17:12:04-03
5456	Juliana Oliveira	juliana.oliveira99455@gmail.com	(21) 97316-1915	305.490.145-94	1993-11-12	Rua Sete de Setembro, 143	Rio de Janeiro	RJ	20704-469	BR	qHqjzYctTZbyz5Oc1fZOSX:APA91bpRsiQm9G7Fr-ml5JicXLdLmlv8B8Pj1S-XoB_j70hbAq5oUlqF0kyYP-NuTaU7EWDrfyOgszya-wCAy1TMKS8lTQgYpPDeR5QIhFZ1rwaMNuaJW5qbm8L_TkDS6c80naMSR5_H	2021-01-24 05:27:42-03
5457	Letícia Lima	leticia.lima21456@gmail.com	(11) 98108-0928	\N	1987-07-27	Rua Bahia, 433	São Paulo	SP	01428-324	BR	VR6vz5r7DAAfKyosDAar5r:APA91bAn_gleEdZGYyQWPE10q2Tu-woDpv-xkri3c2dID3V5_1XWVxMdsL5az0C3tdw-EBrjbvnTSajexs9nAcpzV7p_P5RWvWL4xGstCPY55QDv8tSwdOdaRDZv0HZWguUlEEt7F42r	2021-02-01 06:20:41-03
5458	Mateus Pereira	mateus.pereira11457@hotmail.com	\N	\N	1988-05-01	Rua das Flores, 613	Rio de Janeiro	RJ	20751-516	BR	SONrMs8WrB5v2ycq7jWPAO:APA91bCAyev728k1-EAxhRixQ16l2b3tAoygF4LZ0wiGVoqAcHzUvHgSlY4ws-eN0X1wHgrtTKWKBIuPRnZv_3kEsTxUvG3W4r4PgSUO2AdIlXegp_w6E6-a0Lp3GpS8sJI5bxjq3-sq	2021-02-18 07:57:36-03
5459	Bruno Carvalho	bruno.carvalho66458@bol.com.br	\N	\N	\N	Rua Bahia, 39	Rio de Janeiro	RJ	20827-657	BR	lrVkFgWseLFudlM6HQsEgm:APA91bVYbLvVBCpsCa8IgDcdriODQxBFsYGT9sGyrKIRMhPz-0i8bLa4k8P2_BM-S972XIjKwLCh53z3Pn4fhRgjvoh0MUJOeOY8LdRq8iGoEThdkyL60Y2SNp7lMg23OnYa83JZQ4Rw	2021-02-25 04:26:28-03
5460	Letícia Carvalho	leticia.carvalho27459@uol.com.br	(71) 90483-7967	\N	1964-07-21	Rua Bahia, 7	Salvador	BA	40726-671	BR	5zcbwO5agCQRKgfzrrDcIK:APA91bZXgBFP8WGXjsW9jzUShUbt19TvjC4W6aVe464GxRtdVuh4mQin8VjTQM8qp1YwG6vgrEgpGKAnRQ5DMHzQadaVzg0r5YpLkx_3YAIRZlPgD1ZyXBL6SYxJ_8MO9qw0iF7eFzta	2021-01-13 04:52:20-03
5461	Letícia Carvalho	leticia.carvalho91460@hotmail.com	(11) 91275-6980	\N	\N	Rua Bahia, 564	São Paulo	SP	01597-500	BR	z3B9qIUgkpwGa4O3eQ3mTE:APA91bLQRwvazwI2nJPLJNMMzJkV1590Ul667IENdYN0EpA6_aerQXZOJdJwkD2-m0ik1Va_HQDzCC43xpyWOkoGebW82wcq37CEHzsb0pE-EjPWujHAHcXGA_4JwyoRWV36AkYrEhOI	2021-01-11 01:50:09-03
5462	Ana Almeida	ana.almeida73461@uol.com.br	(71) 92067-5993	581.905.779-13	1988-06-11	Rua Augusta, 723	Salvador	BA	40340-151	BR	\N	2021-01-28 07:30:16-03
5463	Mateus Ribeiro	mateus.ribeiro21462@hotmail.com	(71) 92859-5006	727.897.730-41	\N	Rua das Flores, 24	Salvador	BA	40278-638	BR	\N	2021-01-15 19:36:20-03
5464	João Silva	joao.silva58463@uol.com.br	(31) 93651-4019	\N	\N	Rua Bahia, 695	Belo Horizonte	MG	30564-350	BR	\N	2021-01-14 05:26:23-03
5465	Letícia Rocha	leticia.rocha11464@uol.com.br	(71) 94443-3032	951.811.677-64	\N	Rua das Flores, 405	Salvador	BA	40573-972	BR	\N	2021-01-27 14:15:02-03
5466	Letícia Barbosa	leticia.barbosa82465@hotmail.com	(21) 95235-2045	561.536.639-74	\N	Rua Bahia, 562	Rio de Janeiro	RJ	20230-375	BR	\N	2021-03-18 12:37:12-03
5467	João Barbosa	joao.barbosa47466@uol.com.br	(11) 96027-1058	794.133.246-97	1968-03-23	Rua das Flores, 292	São Paulo	SP	01731-156	BR	\N	2021-02-08 17:33:27-03
5468	Bruno Oliveira	bruno.oliveira46467@uol.com.br	(31) 96819-0071	\N	\N	Rua Augusta, 812	Belo Horizonte	MG	30732-454	BR	zqg5Tc7NOH24gKIltabeeD:APA91bvPP_JpADWroXB66n1LJDoJSvsnPRaUJP_Uwo26f5Bt66ZXllCJKukE8x1nAuPc2-Lz3ANfRxrCfhU3r98ueFhspp80hH_iwPiONAWC_fu7gWniCPeyDH-bqinYdahzeTrdEsQB	2021-02-21 06:39:15-03
5469	Maria Rocha	maria.rocha93468@hotmail.com	(11) 97610-9084	382.280.011-26	\N	Rua das Flores, 791	São Paulo	SP	01960-437	BR	\N	2021-01-21 01:20:36-03
5470	Pedro Pereira	pedro.pereira68469@hotmail.com	(71) 98402-8097	358.301.936-98	\N	Rua Sete de Setembro, 770	Salvador	BA	40888-921	BR	0Ef3BmE5Wpxuh6c3aT49Y3:APA91bhZJtnzKnrCh0nx7v1OGmLtLIcH8KQP6iRqzkM6P1vN4K2fdbSRFF1ZxmDehGzIV7G5ECliA806Wx3O81-53_alK4f6HVmabHJHff95lLkNWwJ4cHcb-1_zWQ5aALFF80U_1JRb	2021-03-03 09:45:53-03
5471	Juliana Ribeiro	juliana.ribeiro82470@uol.com.br	(11) 99194-7110	542.422.699-00	\N	Rua Bahia, 329	São Paulo	SP	01645-241	BR	v7f5HTB3MoNmFKUoMasHOR:APA91beRh4OsFiTD1EDg5aXLDgHidXCJdMbRko71yq0OzkFPio0mumhp_4kE8sw004NEKpQZZpmriH7lOUT3Ap5teod7AwDMbYPplKpz3Rz97U_caFrHCrCbkbI3cVumivLuO3c3Njke	2021-02-19 18:25:51-03
5472	Pedro Ribeiro	pedro.ribeiro61471@uol.com.br	(31) 99986-6123	\N	1983-08-25	Rua Sete de Setembro, 234	Belo Horizonte	MG	30863-659	BR	\N	2021-03-17 10:18:10-03
5473	Letícia Silva	leticia.silva12472@hotmail.com	\N	\N	1984-11-21	Rua Sete de Setembro, 90	São Paulo	SP	01429-358	BR	\N	2021-01-03 13:35:24-03
5474	Camila Pereira	camila.pereira98473@hotmail.com	(21) 91570-4149	\N	\N	Rua das Flores, 128	Rio de Janeiro	RJ	20925-282	BR	z647Qi8Ay6mJ9f7S6nMv5Z:APA91bSI4zk4bt7Pa2i_yBvZ8GEk2kZI9SEDqrHG4ZgZzC9vO58aj74y2GtU6EFYemOc-gYYObqfATFDfIfcTqfVdi4A1IkmGwqzcj885gMGUDCxbUa9sfRr_in93QELo_xDnvR1V79V	2021-01-25 14:18:16-03
5475	Letícia Oliveira	leticia.oliveira54474@hotmail.com	(31) 92362-3162	916.267.308-49	\N	Rua Sete de Setembro, 120	Belo Horizonte	MG	30776-677	BR	\N	2021-03-10 12:36:50-03
5476	Lucas Souza	lucas.souza19475@hotmail.com	(21) 93154-2175	468.953.583-31	1979-10-13	Rua Bahia, 97	Rio de Janeiro	RJ	20763-546	BR	chnCt1xw7P2fkA3vRtSThT:APA91baYvny-6GQTOrkHeQgnyLSYFiTSkV_1axlyFKbtJDAsiMHoZLLVN85aHe0MZwSnscGYUx2gmc2hueBqlqQ4nRNSILDHbfQkXejux2uoyFnFuJaK3JoBNQIhWgTH4s3cRRwtYl10	2021-01-11 03:28:15-03
5477	Ana Ribeiro	ana.ribeiro20476@gmail.com	(31) 93946-1188	\N	1965-10-09	Rua das Flores, 26	Belo Horizonte	MG	30427-772	BR	\N	2021-03-17 19:27:25-03
5478	Pedro Carvalho	pedro.carvalho34477@hotmail.com	(11) 94738-0201	\N	1999-03-29	Rua Bahia, 397	São Paulo	SP	01366-359	BR	\N	2021-03-17 19:49:13-03
5479	Camila Oliveira	camila.oliveira98478@hotmail.com	\N	465.953.406-58	1999-07-20	Rua Bahia, 587	Rio de Janeiro	RJ	20571-473	BR	DZnz3zEbCr24zh7BUMXPel:APA91bEsqbw2JCpXCOWGgwvGTnP6_ZBXj7Vd8R7bSphfqqoWHJTsxuCwXFshMiab8hrVRUDdYjh-pKU03ZGKum2bPhwYGI140MCJWF9eV6knHE-UQ8ssF8Dov_3t4576NKNagmhYDD3-	2021-02-03 21:57:53-03
5480	Juliana Rocha	juliana.rocha16479@bol.com.br	(21) 96321-8227	555.611.372-63	\N	Rua Bahia, 69	Rio de Janeiro	RJ	20396-573	BR	gczejJ4kopLajYKb5H4h1X:APA91bQN6mFz_VMum9I_7_qi8_PG1LT8_Syp_AFf6TE71tojVfGbiIqYL86MzQy0ZH8yDMZHT7dcZWU9-TBpu_5WmtT-7wuy5VUVWTtxgCbJyXkc9ptC3fkFI4mdOtguuku7QssptjYS	2021-03-15 15:11:42-03
5481	Letícia Barbosa	leticia.barbosa50480@uol.com.br	(31) 97113-7240	706.844.627-29	1951-05-26	Rua Augusta, 659	Belo Horizonte	MG	30260-453	BR	\N	2021-02-13 11:00:00-03
5482	Rafael Barbosa	rafael.barbosa74481@hotmail.com	(11) 97905-6253	\N	\N	Rua Bahia, 869	São Paulo	SP	01608-297	BR	XiuZMlsnS2cBKUzsP8VAFB:APA91b3j0OzB0y_S5VaMsjNJW5wtn14b2xG6TopKCQWYI6OwiIsGC4ml8pVz2wT-IFMJ8u1BLnPxZnptik7xa_pSmcklNStQM3phh_iSMAcDB0LUY1M3hq1DLmuA1BRw7_mvr3M-FGzr	2021-01-28 12:31:01-03
5483	Maria Carvalho	maria.carvalho11482@bol.com.br	(71) 98697-5266	\N	1956-08-23	Rua Bahia, 797	Salvador	BA	40882-825	BR	LnvA59Zhw4QyiochRIUC0K:APA91bOXyfvHR4_ajli2sQEYy-lvMgRgHhwoz69MHLcJ0fPxWdw6SANwLtcZXE28jnFHqBtSdPx0xykwOYgsFU4CDwFCeAOgKqiTqCbyVn0ezazNydiy2zrTJRMjrDuE0WhD-Y7b2yif	2021-01-06 14:54:31-03
5484	Mateus Souza	mateus.souza68483@bol.com.br	(71) 99489-4279	\N	1962-03-07	Rua das Flores, 345	Salvador	BA	40447-416	BR	1M3clXL7iZCizdAe8VSziW:APA91bSYDJoJk4iuwFYKyYKxmLsG9RN83Z5_sO44CTqD4fq9HAkzwy1Aj9-F6dOMdmiXCecwRsPzavYm-Uk5quFGB3qKemHTc1gRrtwP96idLrIE5jhBLZo7dxYMKsopqmVmEevI35h8	2021-02-09 20:52:23-03
5485	Lucas Almeida	lucas.almeida92484@gmail.com	\N	794.965.633-68	\N	Rua Sete de Setembro, 57	Belo Horizonte	MG	30138-941	BR	\N	2021-03-05 01:41:21-03
5486	Letícia Ribeiro	leticia.ribeiro91485@gmail.com	(11) 91073-2305	596.221.180-46	\N	Rua Sete de Setembro, 340	São Paulo	SP	01199-875	BR	\N	2021-03-02 02:20:15-03
5487	Lucas Souza	lucas.souza91486@gmail.com	(21) 91865-1318	\N	\N	Rua Bahia, 754	Rio de Janeiro	RJ	20179-900	BR	3zei4uim8skmy8KYxIF6uQ:APA91bpaC6ljL-gy1-lM2BJ15KZS3ZZyWXgY3jARNnKML-rJgOakgcQqsZvOUS_Z-VHl6Q5yINjzNvdizLxFACli4W0WPCJdgrrYvQ1XbcHaLwIMxv28kOOa12jM78oTIjENaMnJgoeE	2021-02-10 13:06:43-03
5488	Lucas Carvalho	lucas.carvalho24487@uol.com.br	(71) 92657-0331	599.095.571-50	\N	Rua Sete de Setembro, 704	Salvador	BA	40721-301	BR	2VJ1sa62bSqbxDTX0h4GiT:APA91bET2gbTj9lOrI6NhLVGBzsKFoeCMz4mMJedMC6EkPSAKe1NqpvGkk8f8CGkZcQpLGDEOR3fVqdI0ZRMVIoY9fIY4IWLUiRRmE7PoN0kIk6I3IKlxVpu8AWY0iVamUUbLC9g4NNR	2021-01-10 11:29:09-03
5489	Beatriz Oliveira	beatriz.oliveira66488@gmail.com	(21) 93448-9344	012.411.056-85	1954-03-04	Rua Augusta, 43	Rio de Janeiro	RJ	20795-322	BR	\N	2021-01-26 04:14:38-03
5490	Letícia Rocha	totem.pedidos@gmail.com	(71) 94240-8357	893.549.407-06	1964-10-23	Rua Bahia, 482	Salvador	BA	40540-804	BR	\N	2021-01-13 00:25:21-03
5491	Camila Pereira	camila.pereira13490@uol.com.br	(31) 95032-7370	412.294.105-97	1975-11-20	Rua Sete de Setembro, 474	Belo Horizonte	MG	30417-446	BR	\N	2021-02-11 10:58:08-03
5492	Pedro Pereira	pedro.pereira37491@hotmail.com	\N	972.058.208-12	\N	Rua Augusta, 336	Salvador	BA	40735-820	BR	\N	2021-01-01 12:33:37-03
5493	Pedro Carvalho	pedro.carvalho79492@uol.com.br	(21) 96616-5396	297.958.542-40	1978-02-17	Rua Augusta, 526	Rio de Janeiro	RJ	20218-994	BR	\N	2021-02-26 20:42:27-03
5494	Mateus Almeida	mateus.almeida40493@hotmail.com	(31) 97408-4409	480.401.464-02	\N	Rua Sete de Setembro, 442	Belo Horizonte	MG	30898-384	BR	aHPcAZI54REV8QUxl1JXNM:APA91bYThFMTQoydt5EFKxNbOM_iGDynvZVwuydUAVk3KZ9xj-Cn5Y3OFsq_V6B0iRyQ4w9J7lHQEIBpo2uuC6fItDKTBuqmI5KI2iJqd-5R795toMM1iiMr-AzWzmZWshtAFdvud7qn	2021-02-23 12:24:57-03
5495	Mateus Carvalho	mateus.carvalho48494@hotmail.com	(71) 98200-3422	\N	1961-06-02	Rua das Flores, 91	Salvador	BA	40230-758	BR	\N	2021-02-05 17:01:16-03
5496	Camila Souza	camila.souza74495@hotmail.com	(31) 98992-2435	\N	\N	Rua Sete de Setembro, 633	Belo Horizonte	MG	30466-396	BR	nEUXspq32SzYkDNKHB9xJq:APA91bJ1TkYfW3j2kEG-0u7yHyVgNpFPdz7FWAUfWvXhWz1Mw0ilsz7QD0Ohyu1e4oL9Lv9HAHLkP0asglBxBxQydG33z8eb1bfYiBxogu64b0I2O6EuwqA4SCJ8TIRhmYX31M-yDQ3m	2021-02-06 00:50:05-03
5497	Letícia Barbosa	leticia.barbosa25496@hotmail.com	(71) 99784-1448	639.497.043-37	1996-06-09	Rua Bahia, 454	Salvador	BA	40266-850	BR	XBqEhe7culfJut5waH8fLw:APA91bD3nk3bGD7VDiH98ENo_fPpi3BQL154UXRbqsxPLa_V2o-M2AScQCYiQRyy4AhIdGb9w7fUq9cGOzKjODWGPxEiltTRBOhLzK-XFW0fnk1x5y6SDmTvOQXsT57oGjYuHlQdpkJV	2021-03-14 07:06:07-03
5498	Rafael Souza	rafael.souza28497@bol.com.br	(21) 90576-0461	672.068.609-74	\N	Rua Augusta, 301	Rio de Janeiro	RJ	20183-264	BR	\N	2021-01-17 00:02:36-03
5499	Mateus Oliveira	mateus.oliveira66498@uol.com.br	(31) 91367-9474	357.736.172-77	1958-08-03	Rua Sete de Setembro, 103	Belo Horizonte	MG	30464-213	BR	V4LTMxvY8yMSoDZw321NrD:APA91bLfxaasY4bbRhm7o9afqA7h86mJugByS4KXCwHAEixEUKHkpkuL93NwvQsZQc9D3qlMrtF0Jb_B3qTd9ch6qo8I8hXUj98Ls8PQ3fMDtMGAPbhZrZ0va44BJ8B8e5hH38ubX7x9	2021-01-17 07:56:58-03
5500	Lucas Rocha	\N	(71) 92159-8487	797.533.311-50	1983-11-14	Rua Sete de Setembro, 342	Salvador	BA	40453-853	BR	Tgb6VPXo8L3qIOJjjj320z:APA91bReZr9VTmC0iqDpwDQ90tp2w10lMKwaFoGIcfOGL5E3U7W2fGmGkI1srY-hp2bjm2R12NKvOWsFS54dUlb7WgEWIfySxujSiIzo89UQEK-YlmNfAf9ibgzDbTmKHzbE3DTzXgR8	2021-01-11 14:13:11-03
5501	Camila Rocha	camila.rocha72500@hotmail.com	(31) 92951-7500	257.528.244-60	2000-03-12	Rua Augusta, 811	Belo Horizonte	MG	30394-477	BR	\N	2021-03-01 12:01:45-03
5502	Pedro Almeida	pedro.almeida42501@uol.com.br	(11) 93743-6513	923.745.945-99	1950-10-28	Rua das Flores, 304	São Paulo	SP	01258-726	BR	\N	2021-03-01 10:41:07-03
5503	João Souza	joao.souza99502@hotmail.com	(21) 94535-5526	428.275.477-08	2002-06-30	Rua Bahia, 820	Rio de Janeiro	RJ	20972-427	BR	CO16frr6MwLacJTrEHw6HQ:APA91by3dB2faaj6rsSTVvOboDzZ85IbfXcSTpEq2-xXGUX7fHoCR3lyzFit6AkmphLrtxLA_aNHilZyCiFJvCeG3VB8o2FwIxPIC0zdmf7g1pN9H-g1mCSbbRxr6NwYsWqgYFSTphLh	2021-02-14 14:46:32-03
5504	João Pereira	joao.pereira10503@hotmail.com	(71) 95327-4539	\N	\N	Rua Bahia, 342	Salvador	BA	40111-480	BR	\N	2021-01-31 13:23:08-03
5505	Maria Souza	maria.souza34504@uol.com.br	(31) 96119-3552	620.722.730-13	1961-12-04	Rua Bahia, 119	Belo Horizonte	MG	30617-995	BR	bJJ3hRqiMZwiwQg7UNVFzi:APA91bH0yrLwiPBZnnPUg2gkYT4XzlUU74iKNmdP2Lc2ycVw0wFjaM5mBDocOeS79OWYP8oDAHn01cfzWt8qFR-d4so2qMeGXwUN2sj3hmzQ6Z2QkTISlZFGRlUmg2DkAfWt9wpqO3hj	2021-03-13 00:20:13-03
5506	Ana Silva	ana.silva99505@gmail.com	(71) 96911-2565	595.064.913-30	1984-04-07	Rua Augusta, 809	Salvador	BA	40530-741	BR	\N	2021-01-07 10:41:23-03
5507	Letícia Souza	leticia.souza42506@uol.com.br	(71) 97703-1578	029.229.698-35	1991-05-14	Rua Augusta, 720	Salvador	BA	40880-780	BR	\N	2021-01-12 19:16:39-03
5508	Rafael Pereira	\N	(31) 98495-0591	939.530.166-01	\N	Rua das Flores, 55	Belo Horizonte	MG	30487-545	BR	\N	2021-02-23 01:27:30-03
5509	Lucas Carvalho	\N	(31) 99286-9604	202.795.788-06	1968-08-13	Rua Augusta, 629	Belo Horizonte	MG	30861-376	BR	YpEeqFY9Vw4RXWIT2AvInG:APA91bjC241HeRo842rupQ-BoRldaPz038aTK_4RBoND41mubnTxNmJfwSnRtQFX9NCMmQ5DsPCBDhdaHMQzghqgEBAZ8W2VlGLG5cInUaKJwvvh0lKBlXwZ6rxOpRNVhSZJw3YUFZ5j	2021-02-10 04:57:49-03
5510	Ana Carvalho	\N	(31) 90078-8617	\N	\N	Rua Augusta, 395	Belo Horizonte	MG	30422-871	BR	\N	2021-03-12 12:16:28-03
5511	Juliana Barbosa	juliana.barbosa52510@gmail.com	(21) 90870-7630	434.955.655-90	1980-09-08	Rua Bahia, 415	Rio de Janeiro	RJ	20143-219	BR	xYKeG4669JbOcsfPSUVihh:APA91brXp1t8lrE4dKtb9DWS7XDJz3CpWHlYlNM9Oc2hsq-g67xdv4l6qLnp95IABaAwyc7WBmdHuMLdOXiBTR4PvKd9IQbr9uyuhFBhPbQ7_QBQ1xL47pCLTQmBXbFZpnPNz9DHeKJY	2021-03-03 07:42:53-03
5512	João Rocha	joao.rocha93511@bol.com.br	(71) 91662-6643	\N	1961-07-31	Rua Bahia, 464	Salvador	BA	40604-132	BR	XYUq47fm0wlarROVsn2kkN:APA91bDsNxD2IGXctUXnckpS3bLNB4TyvLEhJdqVF4l_Qeb6wcVGE_ZJfW44hfhU9IEJCnHOMSx9B_X5S2HjCu-AGJYZRDcrpkrVh010RGvil22yNWEyKPF2Bg5n7oqZqNRKz8yOAOzL	2021-02-04 07:28:58-03
5513	Ana Souza	\N	(31) 92454-5656	993.320.566-84	\N	Rua Sete de Setembro, 346	Belo Horizonte	MG	30813-966	BR	x1qiC1Okg1Rz2kqa1sNYS1:APA91bmgfe0fxwtEs8MF9q6ugfGYMbJ92LVDTbPR1YVf3p9YMgrXlCmNxBlFLJ5DUh96OfjJDI2MEtA5Td_Np8eTiBxDYhtAuqvwgecLEY1c50uVrefC2Z9_Sk7jsf_3YtSAiZgKLQpi	2021-02-10 06:33:01-03
5514	Letícia Rocha	leticia.rocha60513@uol.com.br	(71) 93246-4669	240.384.984-76	\N	Rua Bahia, 162	Salvador	BA	40315-739	BR	Wz0glUPTzF1o9529ytYpML:APA91bePoF4J0gmIB1G1z54FRHbjUUezOboCkfLenbn1tnLVcISZitDEOL4jJrIfJyfuk9WUWAIxxCN5HidK1jf_yu9m9sCweRiFqCgFVVX62G7FEc8ywHqima6oc0QWT8iMwhJHtx7l	2021-02-07 18:16:54-03
5515	Pedro Rocha	pedro.rocha87514@gmail.com	\N	906.047.627-12	1956-02-18	Rua Augusta, 365	São Paulo	SP	01668-649	BR	baDh4zWMg4hixhGmBPYsWe:APA91b4nXPfEM07VzacDvs4pSlTHiXLv7mk8j8md9qq4PKN804PmuGSLwlHC0PMDVkCouVnRylUNTWBria7QxvBwu5fCfshWygYltg8I8BuOSdVLAowREL9fLMzhCDrcCSmCiuTPQBjH	2021-01-02 00:41:42-03
5516	Letícia Ribeiro	leticia.ribeiro19515@uol.com.br	(71) 94830-2695	\N	1997-04-23	Rua Sete de Setembro, 339	Salvador	BA	40538-364	BR	\N	2021-02-10 13:59:32-03
5517	João Pereira	joao.pereira93516@hotmail.com	(11) 95622-1708	498.548.929-80	1988-10-27	Rua das Flores, 584	São Paulo	SP	01847-339	BR	\N	2021-03-10 10:58:40-03
5518	João Rocha	joao.rocha41517@gmail.com	(31) 96414-0721	\N	\N	Rua Bahia, 34	Belo Horizonte	MG	30123-131	BR	\N	2021-01-07 21:56:23-03
5519	Mateus Oliveira	\N	\N	358.369.206-30	\N	Rua Augusta, 681	Rio de Janeiro	RJ	20960-185	BR	\N	2021-02-28 11:40:24-03
5520	Lucas Ribeiro	lucas.ribeiro50519@uol.com.br	(71) 97997-8747	686.728.675-56	1957-03-10	Rua Sete de Setembro, 450	Salvador	BA	40545-226	BR	\N	2021-02-03 15:25:39-03
5521	Maria Oliveira	maria.oliveira59520@gmail.com	(71) 98789-7760	962.096.792-50	1971-09-23	Rua Bahia, 517	Salvador	BA	40405-730	BR	\N	2021-02-15 09:09:20-03
5522	Maria Pereira	maria.pereira19521@uol.com.br	(11) 99581-6773	354.196.528-20	1965-03-21	Rua Augusta, 629	São Paulo	SP	01841-821	BR	\N	2021-01-21 08:53:42-03
5523	Lucas Pereira	lucas.pereira19522@hotmail.com	\N	748.183.084-39	\N	Rua Bahia, 529	Salvador	BA	40391-555	BR	XbOZSTuyUI251tAi74aE5L:APA91b6DvjA0b9WVXzsks28hLzKxlxwvpsKSstf45gOSf1WcPBmG3XwPdEGSTLk3DB5r7vZ_TVhpepUOS_YrWZzMKK10UjloUdYf1f71VqSy64l22iqvMMtfrlZy1Dv8_n33MWeV9H7f	2021-01-06 05:56:58-03
5524	Rafael Almeida	rafael.almeida11523@uol.com.br	\N	559.354.172-86	\N	Rua Augusta, 865	São Paulo	SP	01495-993	BR	NBkIEC6fkM0JBq0viSkcTZ:APA91bWCNwwrdQtsUhFc55Gc0W4yLiYeC-SvFvHDDc2BxGEiZaipZlteuqqrIk49W1SKIyd1UfYC3xcl9Wfr9XU2T40adpyF0K4nvOlf-xuVxh-PlC0zCC1M7EDJivw8XbbGiAHzL8QG	2021-01-27 14:19:12-03
5525	Camila Oliveira	totem.pedidos@gmail.com	(31) 91957-3812	078.863.326-01	2004-01-03	Rua das Flores, 336	Belo Horizonte	MG	30519-501	BR	\N	2021-02-25 09:09:37-03
5526	Juliana Oliveira	juliana.oliveira97525@bol.com.br	(71) 92749-2825	\N	1974-02-15	Rua Augusta, 615	Salvador	BA	40823-420	BR	VnQtVlCqdrfVsGQfqYQrJs:APA91bVuOPJGn9CcIBWR0GgRNh0C7n4rWJq_t2kKdd1jSmhMpQbxeqpMHy2GabmH7EF8x-sZc3yxOgqKj5G_D9MRij1ByDMQbq42_LlShoaEARN1hbz7cOSOFA_XdwBQjOB2AVeFqdD9	2021-02-26 19:24:06-03
5527	Maria Silva	maria.silva83526@hotmail.com	(21) 93541-1838	157.640.835-32	1972-10-24	Rua das Flores, 633	Rio de Janeiro	RJ	20441-617	BR	9o4gzFwGuBiK1XKINwnrrI:APA91bE7cREBsuzQ3KzCqY0wv2vc0Nr8fQNSeku1Af7Gr3IdZJXmZ4n5e3RAEsr2lOsrbiTKxV-M5RHttu_9YVa4qGhtGbg6XfjJEUdsVXqXJfqI3Ykkvu0wqw0BKwCnPbj1ZumHzTDO	2021-03-14 14:48:32-03
5528	João Pereira	joao.pereira32527@gmail.com	(31) 94333-0851	\N	1971-02-15	Rua Augusta, 327	Belo Horizonte	MG	30732-653	BR	4IrgxJYwP8oObzBVfVXKpu:APA91baG0rb3jckhiiognuZ40XmQ5flSyWzugy7STLoDwcFX2UTO5SoABMIMZT9ONOw-ne0ukvVnrgz9VMbmFmA_dVEtJmuNK8nQdHVij66Gje4HKkemHNxP44mn_VKrNR1T85ABvJ0Y	2021-01-24 12:12:29-03
5529	Juliana Rocha	juliana.rocha13528@bol.com.br	(21) 95124-9864	277.627.371-11	2003-09-11	Rua das Flores, 868	Rio de Janeiro	RJ	20319-971	BR	\N	2021-02-04 09:51:10-03
5530	Mateus Rocha	mateus.rocha34529@hotmail.com	(71) 95916-8877	742.587.977-82	1955-10-07	Rua Bahia, 194	Salvador	BA	40919-823	BR	OnTmTcfDDTfStoUcjqjl3n:APA91b29Yjll1JC3g-WfD_ReRYYS745eL5ItYKqx42NK0IThbIYOql1lIiUG1zKCWtza-DxBIZffmkaqH-PBTzdp8c8_jLivrmLOSzsxb5taPEyY_DFGfngzf5470Y_mFA1zi5L-ZQzg	2021-03-01 07:13:03-03
5531	João Pereira	\N	(71) 96708-7890	\N	1981-04-11	Rua Sete de Setembro, 179	Salvador	BA	40801-708	BR	27FUYSLirHsmixpmNWt6YS:APA91bMIFKwNyPDUSv2ybygTZD1e7wKfub5U2yYZPRzU8qh0CLj1NM-6Mh7nm8YYLbm-XEoUbI7T_hudBd7aEgoOk849aI_H1GnQVdJeUkzPPJVwX5dv5a9z7AvFKHnpbvPMlA8r08qK	2021-01-30 16:55:54-03
5532	Mateus Silva	mateus.silva40531@hotmail.com	(31) 97500-6903	710.423.624-40	1963-02-04	Rua das Flores, 604	Belo Horizonte	MG	30186-574	BR	mbO7PxCab909qSrK4tHLzg:APA91bTlz7Hkh0zenHlSjvrucRW21Bsvl8G_Ci2H_1zzD4MmErZuYHxcyDbrQAyFAzpLehE9ee8yqxNe8nHF9R2FmXG50YhPOYz7j9V-NIC-2G3EHXUIJPAt5bvpNeGbvgfTWJXI6exc	2021-01-07 17:14:19-03
5533	Camila Pereira	camila.pereira89532@gmail.com	(21) 98292-5916	445.041.351-24	\N	Rua Bahia, 889	Rio de Janeiro	RJ	20856-553	BR	\N	2021-01-11 14:13:24-03
5534	Juliana Souza	juliana.souza16533@hotmail.com	(11) 99084-4929	435.678.984-93	\N	Rua das Flores, 408	São Paulo	SP	01877-612	BR	7a3aXHquxQTJXuqq0yIyw0:APA91bMT824kK67LOJhzXP33PMgD8TiBSk2l9PwESF26H4EtHqCO_BzcJu5eueD-fQkbLcQRdg0rQEc5zribJx-wYQ7r3OzQ9lq_I672QR15tlrV121Yhx32OXbYs3Lp7FlpbaoRVobU	2021-03-08 04:36:16-03
5535	Pedro Souza	pedro.souza87534@hotmail.com	(11) 99876-3942	873.704.108-89	\N	Rua Sete de Setembro, 160	São Paulo	SP	01363-121	BR	\N	2021-01-19 16:56:17-03
5536	Pedro Silva	\N	(31) 90668-2955	400.244.627-13	1978-02-05	Rua Sete de Setembro, 112	Belo Horizonte	MG	30363-121	BR	6MXSoM1u64nQ3r0FQ1mIu6:APA91b4fWgFih7D4necpwJiQ64nvmopt-EymFxPWUlF4hFpT8G2PTIIPZ8tG6O7oOBcn97mDMx3nwmDULOQIDaPsBt4x1c4KNyVsakaXfjOZfB6BSGjT9ZC0erJ2GeQ6PXXWtEmv-l9e	2021-02-26 00:33:58-03
5537	Pedro Souza	\N	(11) 91460-1968	151.279.953-01	1981-01-13	Rua Sete de Setembro, 220	São Paulo	SP	01962-952	BR	cUm7u3Apq7otAL9fNLhXBa:APA91b_YaBnKADDEuJTsVwv0TCQZT_g5Ltas_DMH8k8YaSZ7LC7ecODmkS-qp_7-anAmcihjh4WTQJ1NkYPrEyZlpg9TPREOZxK13pp1LCgYh-NDw11BaicjzkN-c9hLJ-ahSoWOQoE3	2021-03-03 15:06:37-03
5538	Pedro Silva	pedro.silva85537@hotmail.com	(71) 92252-0981	606.903.257-89	\N	Rua das Flores, 531	Salvador	BA	40849-812	BR	\N	2021-01-31 01:29:48-03
5539	Bruno Oliveira	bruno.oliveira48538@gmail.com	(21) 93043-9994	\N	1951-06-22	Rua das Flores, 289	Rio de Janeiro	RJ	20591-685	BR	\N	2021-03-03 18:04:56-03
5540	Lucas Pereira	lucas.pereira10539@gmail.com	(21) 93835-9007	524.042.289-35	1987-10-29	Rua das Flores, 865	Rio de Janeiro	RJ	20277-959	BR	\N	2021-01-24 10:58:18-03
5541	Bruno Ribeiro	bruno.ribeiro52540@gmail.com	\N	\N	1983-02-25	Rua Bahia, 515	Salvador	BA	40328-790	BR	syPE9yeofg8JTcGmlxuYBV:APA91b9k78wOxfDce2igl5jKe9Gpv_8NRA-E_Gc9Kd7vq9HNPvyxeXuUdMkBqq7CgIZ2XH_LKQJHOWJAMoWt4S-TY3P3nieUgJh11AUfT75isAvOspkDRbKRXQPAcDLJBME9_ctE4t3l	2021-01-21 19:52:58-03
5542	Ana Barbosa	ana.barbosa36541@uol.com.br	\N	112.824.287-72	1966-03-22	Rua das Flores, 260	Rio de Janeiro	RJ	20168-801	BR	IsBFwhL5u6HGkjgQjK63IY:APA91br89NZm7UPZfdlXkAxGimdZvwWfgUpX_TEEUqlxQ7eojwQPUcmbUwA57pfuTWASTq5sDtjAKd9bChtgDuc8SedSLO7kefHaI5lLgCCqr3Udt6KDL6BKuIRdpFi2qy6woBuxPVRY	2021-01-29 07:36:18-03
5543	Lucas Ribeiro	lucas.ribeiro28542@uol.com.br	(21) 96211-6046	440.697.191-21	1974-05-14	Rua Bahia, 278	Rio de Janeiro	RJ	20929-325	BR	\N	2021-01-04 03:11:48-03
5544	Lucas Barbosa	lucas.barbosa59543@gmail.com	(11) 97003-5059	375.137.919-37	1951-02-03	Rua Bahia, 863	São Paulo	SP	01169-493	BR	\N	2021-01-12 01:11:14-03
5545	Letícia Ribeiro	leticia.ribeiro53544@gmail.com	(71) 97795-4072	753.115.741-19	1971-02-07	Rua Bahia, 838	Salvador	BA	40216-610	BR	\N	2021-01-03 14:11:34-03
5546	Juliana Oliveira	juliana.oliveira52545@hotmail.com	(11) 98587-3085	934.963.161-01	1981-10-19	Rua das Flores, 369	São Paulo	SP	01610-608	BR	\N	2021-01-23 03:08:48-03
5547	Pedro Pereira	pedro.pereira56546@gmail.com	(31) 99379-2098	\N	\N	Rua Augusta, 529	Belo Horizonte	MG	30644-942	BR	\N	2021-02-01 03:25:33-03
5548	Camila Oliveira	camila.oliveira17547@uol.com.br	(31) 90171-1111	351.671.659-20	1956-10-15	Rua das Flores, 127	Belo Horizonte	MG	30742-917	BR	2K3f7jtH6JdXHYlZBH5xhl:APA91bxLyz8OLi8M4xmqAG1GzsI6OVQ_DnX3BmOoy7lpS95DCDp_OW4HSkhRg-fmj9ZknyptD-qL5vpIXuZtZvq6e6qLui1E7u_X8Vj3XCUU9rbglop2XAMeiAEe6kjpgaLUqcQUjbfR	2021-03-01 07:58:18-03
5549	Beatriz Souza	beatriz.souza94548@bol.com.br	\N	517.085.552-42	\N	Rua Sete de Setembro, 808	Salvador	BA	40640-106	BR	rQPKqIuTt8o4M9iXmCkum3:APA91b1F-kUw6JfZarDdDE_ipI-jE_PO-8Ad8lY93e5VPyI2B-gNHkSADsNDqZIQ4qzPpInXcibQwM3rmX31SSfvkBb_goWRTDQnjwBv3N1-P73lzgsrzcSAPFrpGeaSsn1hYmP3kj26	2021-02-18 18:43:56-03
5550	Beatriz Pereira	beatriz.pereira89549@gmail.com	(31) 91754-9137	417.470.966-10	\N	Rua Sete de Setembro, 643	Belo Horizonte	MG	30466-946	BR	\N	2021-02-19 21:31:03-03
5551	Lucas Lima	lucas.lima67550@hotmail.com	(11) 92546-8150	302.087.470-01	1975-04-25	Rua Augusta, 65	São Paulo	SP	01349-489	BR	E3rkOJMjdBCWcyQBRxHCLC:APA91bVAG71LhBCaJtodaymzUwLkAW5aDPhDMIvO9s8VKicuRDXrj98CUo1c5lHEXNa4QUsQNVgMQgLijfkPBGta8s4Pdl-dZPqdY33G9k_DifzEGA2leQ6h5_b9UzxL2mClX-rBH-yz	2021-03-20 02:54:05-03
5552	Maria Souza	maria.souza50551@bol.com.br	(71) 93338-7163	072.801.521-80	\N	Rua Augusta, 230	Salvador	BA	40276-451	BR	v6l0OT6VNoebpnHfGj6WwG:APA91bcEJOknehdlmuusazwhPWAXqyq9p4QUF7TiG5J1I3k86rw3SqBCY33nkvgcwq7GzBPUbyi0P9C8jQhpPcZN9U9hqWeZ3clppYh0gX9O2ObZu55_-Sh45jGRxK7DXcbVvE3uXXMW	2021-01-27 01:26:31-03
5553	Pedro Souza	pedro.souza95552@uol.com.br	(11) 94130-6176	076.821.537-41	\N	Rua Augusta, 715	São Paulo	SP	01787-809	BR	Dqgqxe9d8E5szENfssk2Rp:APA91b0uz-6uFdw2MNdIOVEQqhTXBNd-RoKaLpcP9D3MRVjP43HmkSEuwx8Q_hofXt4_4VE33O-D9-2Z29swumpimWoqpKnBary0uLCUQkz01FjB3s07E8hCmadjNvlxEvmt0_v_XT3d	2021-02-06 15:48:47-03
5554	Mateus Almeida	mateus.almeida69553@uol.com.br	(31) 94922-5189	672.218.038-70	1966-01-11	Rua Augusta, 656	Belo Horizonte	MG	30575-694	BR	\N	2021-01-15 22:53:44-03
5555	Pedro Pereira	pedro.pereira37554@gmail.com	(31) 95714-4202	583.096.892-41	\N	Rua das Flores, 498	Belo Horizonte	MG	30690-905	BR	\N	2021-02-16 12:23:13-03
5556	Ana Carvalho	ana.carvalho61555@bol.com.br	(71) 96506-3215	501.655.481-18	2002-06-09	Rua Sete de Setembro, 824	Salvador	BA	40275-140	BR	\N	2021-02-03 13:09:28-03
5557	Rafael Pereira	\N	(21) 97298-2228	\N	\N	Rua Augusta, 383	Rio de Janeiro	RJ	20350-731	BR	1SP8C4nfMc6Zvs4pTJY3vI:APA91bmIjl8pCGvui9oKoeqzuT8stEIDwHSHUQVNUpXqXH5bNEkNl00SRxGxA1yR1kaZcM95yUorHCNvEnfkf_Sf1wiKvbknacVn-RHMUqpXRgxhFdQrathN_qUaS_1vg9EUjop04C7f	2021-03-09 16:24:17-03
5558	Camila Barbosa	camila.barbosa20557@hotmail.com	(31) 98090-1241	\N	1978-02-12	Rua Bahia, 852	Belo Horizonte	MG	30265-664	BR	\N	2021-01-26 17:04:42-03
5559	Ana Almeida	ana.almeida32558@gmail.com	(31) 98882-0254	\N	\N	Rua Augusta, 800	Belo Horizonte	MG	30437-569	BR	\N	2021-01-07 14:17:55-03
5560	Mateus Lima	totem.pedidos@gmail.com	(21) 99673-9267	\N	\N	Rua Bahia, 840	Rio de Janeiro	RJ	20745-505	BR	xlW0U0dASbHYypEO7gp6MY:APA91b6c6a-7We9d8dfsiBgHBCsgzr1iDCcUw9l-bR1zaZZ1_upFbVjtExRUcfldO1-BFJ37XlCE3sIy9D0s730apA_UNFIZt2rCGCdCvfnFarpS0y4e1yLwpQ--MybMQ41HnNbW3OC_	2021-01-30 09:30:40-03
5561	João Barbosa	joao.barbosa60560@bol.com.br	\N	614.553.513-00	\N	Rua Sete de Setembro, 70	São Paulo	SP	01604-117	BR	\N	2021-02-09 02:39:21-03
5562	Camila Souza	camila.souza47561@hotmail.com	(71) 91257-7293	014.128.858-25	2000-01-30	Rua Augusta, 379	Salvador	BA	40917-915	BR	\N	2021-02-21 08:50:53-03
5563	Camila Carvalho	camila.carvalho12562@hotmail.com	(31) 92049-6306	269.577.829-56	\N	Rua das Flores, 421	Belo Horizonte	MG	30434-232	BR	\N	2021-03-06 20:07:09-03
5564	Ana Carvalho	ana.carvalho43563@uol.com.br	(11) 92841-5319	803.621.445-83	1993-07-29	Rua Augusta, 459	São Paulo	SP	01150-898	BR	PdIAq1FfIvQPGNXCeYjl3i:APA91bJzyvfRD0EktCwRg9M1rRo7i90QE0crLDMAhsIFRIkKd3NA5964EVMkus27rLOyG5Il0iJhBN2FQQVO44kEC72QlksooR4qxC6dpRjv4k7CRxR31RfGesaRVNUMFSBdECEqvs1g	2021-03-18 01:45:16-03
5565	João Carvalho	joao.carvalho40564@bol.com.br	(71) 93633-4332	\N	1984-05-28	Rua Bahia, 401	Salvador	BA	40824-723	BR	\N	2021-02-17 10:28:47-03
5566	Camila Silva	\N	(11) 94425-3345	805.218.643-99	1963-10-31	Rua Sete de Setembro, 79	São Paulo	SP	01922-362	BR	sV5pmsEPX2hS2hnOCflJJ8:APA91bSI7EWrQtyjLSqQlVXuOvHLRPDlh-xC5XrljuOmNV4bHYBAdlqBL24Rp04leXezc6hT6tMarr4HX9HnxeWvHs_ra6oVOoxkTlGZ1-bquXidT2gchRj6a_rk4OXdn09AAL0iIxZP	2021-03-15 15:06:24-03
5567	Lucas Oliveira	lucas.oliveira80566@uol.com.br	(71) 95217-2358	167.511.463-37	1969-02-02	Rua Sete de Setembro, 510	Salvador	BA	40449-969	BR	0Z08A9c8ew4li1rRSAAVa3:APA91bWZJr0L07eI3EKLh15989q7xs-G33Rq-tB3O-1WwW6J0DxjYEi3Knaw-fk95dPNpipYiJYS9aY6ceG1iVXWtjUN4MGhcim1opRjDEO6WxcD300w-Z2jgIZVO4w9A-RmkDOGimxz	2021-03-01 08:31:24-03
5568	Pedro Rocha	pedro.rocha13567@uol.com.br	(11) 96009-1371	957.584.715-69	\N	Rua Augusta, 138	São Paulo	SP	01806-331	BR	\N	2021-01-08 06:22:06-03
5569	Rafael Carvalho	rafael.carvalho90568@gmail.com	(31) 96801-0384	855.049.878-57	1968-05-03	Rua Sete de Setembro, 564	Belo Horizonte	MG	30800-491	BR	\N	2021-02-28 19:15:31-03
5570	Juliana Barbosa	juliana.barbosa57569@uol.com.br	(11) 97592-9397	\N	\N	Rua Bahia, 79	São Paulo	SP	01759-859	BR	\N	2021-03-14 02:44:37-03
5571	João Ribeiro	joao.ribeiro93570@bol.com.br	(71) 98384-8410	357.864.735-73	\N	Rua das Flores, 563	Salvador	BA	40321-146	BR	Vx1IA2yIGSKcVvf1dAYwac:APA91bPfUJYv_m6EzZ7EAK5oZsp4RBq8qGmscN3Cy1bLmf60bRABLAsfVDRxFEJyggWtWl8xkdKDLRYdA1mIe1LGA-M66PgMSdWoZDuzbj2KXSD1IhtYP9vFJzsz__9C7uIdiBq2fo5L	2021-01-22 13:15:31-03
5572	Ana Pereira	ana.pereira23571@uol.com.br	(31) 99176-7423	\N	1961-11-16	Rua das Flores, 350	Belo Horizonte	MG	30219-850	BR	\N	2021-03-09 23:53:48-03
5573	Beatriz Oliveira	beatriz.oliveira80572@hotmail.com	(11) 99968-6436	\N	\N	Rua Augusta, 546	São Paulo	SP	01673-453	BR	x8WoreabjvWyy98iJpk9io:APA91bXdrv_NNewz80vBeNWQddgRvMgvDhYCL8ghpEKDjwqHlXklnel0VW4DGZg_OiSSqd-GCMUttjrjB1tb4doq8arbNfgxx_MaEUfk16ezl6oN-i1DvRzKWXXSTe0NFLUvoEhIe1V1	2021-03-17 16:55:03-03
5574	Letícia Oliveira	leticia.oliveira12573@hotmail.com	(21) 90760-5449	\N	1954-04-12	Rua Bahia, 536	Rio de Janeiro	RJ	20611-672	BR	hhngQVSmhCuQVEQSwVDMyr:APA91bZhyv1MP2NV5hF1tXUYgoU4Kpv7zw0nltCK8kED_-UcPd7WoMtqlgmlUZvnMBt09XrRs4LEM9aLl5I4uOYmco9EWgMtYrFN1GJnysbox_rCivS_XxAdc4jxJwHNuODcpVBw2Tob	2021-01-24 11:04:14-03
5575	João Barbosa	joao.barbosa71574@bol.com.br	(71) 91552-4462	\N	1999-06-05	Rua das Flores, 897	Salvador	BA	40727-896	BR	\N	2021-01-30 07:30:45-03
5576	Ana Silva	ana.silva50575@uol.com.br	(71) 92344-3475	\N	1953-06-27	Rua das Flores, 358	Salvador	BA	40978-133	BR	\N	2021-03-19 04:36:17-03
5577	Rafael Lima	rafael.lima44576@hotmail.com	(11) 93136-2488	\N	\N	Rua Augusta, 229	São Paulo	SP	01500-246	BR	\N	2021-01-04 19:57:19-03
5578	Mateus Oliveira	\N	(71) 93928-1501	567.681.312-14	\N	Rua Augusta, 423	Salvador	BA	40653-977	BR	\N	2021-01-08 04:11:48-03
5579	Mateus Barbosa	mateus.barbosa56578@bol.com.br	(71) 94720-0514	476.698.632-69	1976-04-17	Rua Bahia, 177	Salvador	BA	40554-869	BR	XH10mPYo4PTAEQnErTvjXH:APA91bHA9vY0CXBXZkj2zbzYlFK5Ocp6hU-Hq4Ht5LkJYqz3dkTJyX_yeG1PrQAfjSFA2tOx33EJEoBibByDmCckcthM34_zhpzpPSITH_MNCGirGK8womMvWzwduwmp91xF-X5g2K5i	2021-01-22 16:58:40-03
5580	Juliana Lima	juliana.lima40579@uol.com.br	\N	\N	1952-03-12	Rua Augusta, 254	Rio de Janeiro	RJ	20981-319	BR	fmZqZIQ4YL8Tl5vv0cNBdm:APA91bp8rVc1COcQhv96FOCjUHRTuc0UOI-Q5uDJUGNa7xV2XbDk3SDJfirYEnu_buAfFAZI7Wv6939nz76wrCkNHSHo0qAlD_zANYH2zP1Md7ESJB0J2rqeF25DIOiFartzUt7riOqT	2021-01-19 18:14:21-03
5581	Rafael Rocha	rafael.rocha79580@uol.com.br	(31) 96303-8540	111.111.111-11	\N	Rua das Flores, 707	Belo Horizonte	MG	30972-990	BR	\N	2021-01-08 03:17:33-03
5582	Juliana Almeida	juliana.almeida47581@hotmail.com	(11) 97095-7553	\N	1997-08-10	Rua Augusta, 156	São Paulo	SP	01687-146	BR	\N	2021-02-05 15:20:18-03
5583	Maria Lima	maria.lima97582@hotmail.com	(31) 97887-6566	\N	\N	Rua das Flores, 792	Belo Horizonte	MG	30446-225	BR	\N	2021-02-05 13:26:41-03
5584	Juliana Ribeiro	juliana.ribeiro32583@bol.com.br	(31) 98679-5579	762.503.698-72	1990-08-29	Rua das Flores, 897	Belo Horizonte	MG	30194-641	BR	1JZyoZ0gxHyd466GNMfjsz:APA91bM7QdL89qZ_6CsiE7zkfHcFDiaku5AmQj8akcodZ1U8_9p8FaaJIeESi_MAs-Pctk36h_xYyITW_-sz_-VGZsN2KLW_1nJnyRxTpqK5mdzOZHOsGFPNSwOXMk8yuWcUDlWY3ss2	2021-03-06 13:47:22-03
5585	Bruno Souza	bruno.souza10584@bol.com.br	\N	415.244.344-85	2001-08-09	Rua Sete de Setembro, 396	Salvador	BA	40735-740	BR	\N	2021-02-19 19:05:18-03
5586	Letícia Almeida	leticia.almeida36585@gmail.com	\N	610.846.045-82	1965-10-25	Rua Bahia, 387	São Paulo	SP	01679-350	BR	iQOEfckqHWhvd6sWRPNHGw:APA91bY39tIcNBjFi1KoNAsBIWwEt6RxCGNisTmZslkX-dTCGY0X8EvoMEuzXDru_S205iC7j6pMIBVDmr3ZcQ9XFAhy3QR7Dan1oYc9pr7QY5WAwglePeR9sCd5D2EMlzXxn6hliaB-	2021-02-06 04:11:57-03
5587	Pedro Carvalho	\N	(31) 91055-2618	\N	1959-09-05	Rua das Flores, 543	Belo Horizonte	MG	30962-251	BR	zgRFS29zw3gg4TabYZ2Ij3:APA91bC1OH76d5GBBWNre3xbfHqOERBeOtS200KoSjR-Ca0xZDLRR2rSSPlkJRxdarXEKbNVFJl-UCpz2BamrHbGbc1O0TLGKyjQKvK3aViXgF2CgE7vL3mvU143bd1544SADwMT2KUN	2021-02-08 17:02:29-03
5588	Letícia Lima	leticia.lima94587@gmail.com	(71) 91847-1631	111.111.111-11	1985-06-30	Rua Sete de Setembro, 333	Salvador	BA	40177-433	BR	\N	2021-03-19 23:46:38-03
5589	Bruno Souza	bruno.souza96588@uol.com.br	(71) 92639-0644	\N	\N	Rua das Flores, 326	Salvador	BA	40171-654	BR	\N	2021-01-14 09:10:49-03
5590	Rafael Oliveira	rafael.oliveira42589@bol.com.br	(21) 93430-9657	543.480.071-01	\N	Rua Augusta, 664	Rio de Janeiro	RJ	20633-677	BR	tP6ADjfcxG8IEgpmCnzBiR:APA91bQk0PXL6on65B-2CLn5yvF9Eu4QVBer5h5VQML1P6vc1J8-zLGHJNbF2MaNLh-Wp0uiie-mSZh7-foJCpekqlHMwUppz-Bm5HEoVu4LPwAGzKPU1eVKIKliZ6YbobbMlVDJZ9Ao	2021-01-27 22:54:55-03
5591	Maria Rocha	maria.rocha69590@gmail.com	(11) 94222-8670	\N	1955-09-22	Rua Sete de Setembro, 11	São Paulo	SP	01889-693	BR	\N	2021-01-10 14:37:12-03
5592	Mateus Carvalho	mateus.carvalho78591@bol.com.br	(21) 95014-7683	\N	1963-02-27	Rua Augusta, 360	Rio de Janeiro	RJ	20796-629	BR	\N	2021-01-26 21:51:29-03
5593	Mateus Ribeiro	mateus.ribeiro96592@hotmail.com	\N	518.342.740-28	1991-08-19	Rua Augusta, 160	São Paulo	SP	01444-123	BR	o1kXpU9CWnREOruNMH4oVe:APA91bhoDQ3MepX5aZaC_q1uqxtVxh-JWJy1OPXoBhCq7_QNN_y8Yxy4n0Pwq2ZGhrBfCalTDWq1mU9aUpdeLst_bLupWKTHjU3Ad6S749D3q7BikHGpXiDpI-3qJjpZMMFKSrJKN29L	2021-01-14 05:32:28-03
5594	Letícia Souza	leticia.souza16593@uol.com.br	\N	596.122.279-93	1984-11-28	Rua Augusta, 595	Rio de Janeiro	RJ	20672-235	BR	\N	2021-01-16 01:32:32-03
5595	João Silva	totem.pedidos@gmail.com	(21) 97390-4722	165.117.170-03	\N	Rua Sete de Setembro, 433	Rio de Janeiro	RJ	20605-583	BR	ssZSZUZZNyVKrFHCq41Zu2:APA91bKcFJpRcL5nzouc0oVIpBYefRBrn8Q1X4yndnP94i1yOyOAVgmo1LxrSgFI7A_xGGh2pSzbTNGjhUUX1ZMIzpbD8DfV9WhKvgtT-HBfux3wTFoh1N2PpuaTDI6jYVBhBj7B9F2u	2021-01-02 13:15:03-03
5596	Lucas Ribeiro	lucas.ribeiro72595@bol.com.br	(31) 98182-3735	\N	\N	Rua Sete de Setembro, 314	Belo Horizonte	MG	30210-133	BR	WJVNDG96ay8S4aZrzcvoA0:APA91bsepb09MlTENJ4HnkWya3gA2JEJBOoLoaQrBxcWarAtTI599tIMLAKxgRPtN-iyE4pX8fG0I5UfuyO76dEmbFzDU52f5Ctut4XDKvckGujyEHsZ9hDwngwuA_9iRyRteg8cONDo	2021-02-07 18:18:01-03
5597	Camila Silva	camila.silva40596@bol.com.br	(31) 98974-2748	460.006.345-79	\N	Rua Bahia, 629	Belo Horizonte	MG	30662-973	BR	\N	2021-02-16 09:47:48-03
5598	Rafael Almeida	rafael.almeida86597@bol.com.br	(71) 99766-1761	570.501.853-37	1957-10-14	Rua Augusta, 341	Salvador	BA	40351-977	BR	\N	2021-02-24 16:32:11-03
5599	Lucas Carvalho	lucas.carvalho41598@bol.com.br	(31) 90558-0774	770.374.586-35	2002-11-05	Rua das Flores, 617	Belo Horizonte	MG	30888-836	BR	1KTT5ENzrDgS3ES1Tfhayj:APA91bSkLUoK8dOJ_mQZ5J6y-zlFRDwTdTaDTymg2nvR4uUEsUC_jVaH5yUBtr1zfSMNvVQeWYfiId-In4xYqCo-ebK08armMq61qbtUTbXRShf01DRrcAmSI0P9fTtZywxxC6g524r0	2021-03-12 06:57:24-03
5600	Lucas Rocha	lucas.rocha93599@hotmail.com	(71) 91349-9787	248.743.370-15	\N	Rua das Flores, 127	Salvador	BA	40441-929	BR	\N	2021-01-20 23:24:41-03
5601	Pedro Ribeiro	pedro.ribeiro12600@uol.com.br	\N	\N	1950-06-29	Rua Bahia, 389	Rio de Janeiro	RJ	20133-985	BR	\N	2021-02-23 05:15:34-03
5602	Camila Oliveira	\N	(21) 92933-7813	\N	1974-03-17	Rua das Flores, 743	Rio de Janeiro	RJ	20702-696	BR	YdnLHQyd52HeJRpjxqD4Mo:APA91bkbnwyXyBcRfR689ki4brJix47E6PbHEkoUy2B6twNiAcpjo8jOZONKuNGBI10KH_C4F9z4dDZklXkw2Qn47IuizqssQgCtSbHt9L7b2VZ_eu1I_x5CM9U_FlflKsV8bLjOWn9L	2021-01-04 01:45:10-03
5603	Lucas Silva	lucas.silva70602@bol.com.br	\N	894.365.717-04	1997-02-10	Rua Bahia, 655	Belo Horizonte	MG	30360-690	BR	\N	2021-02-11 06:32:19-03
5604	Maria Barbosa	\N	(21) 94517-5839	087.200.598-41	1982-09-06	Rua Bahia, 434	Rio de Janeiro	RJ	20511-393	BR	\N	2021-01-08 06:49:33-03
5605	Mateus Carvalho	mateus.carvalho60604@gmail.com	(31) 95309-4852	\N	1984-07-09	Rua Bahia, 761	Belo Horizonte	MG	30292-700	BR	ZmE9SJ7Fiwayx2Xz2hTXv8:APA91btrUiAPOjNlF0Sd5P5hpt7gxng8HgVfO-HGegxgaIa_X_IWj0bNJCiWdh_h9QqTgteCjmayxmzfBkjwUVAhjrP29CS0Hj0Etz_8jUTPDSbqJlwO-xOr5HsEb3ly_JnaPfE_8X-Q	2021-03-07 11:05:28-03
5606	Ana Rocha	ana.rocha76605@bol.com.br	(31) 96101-3865	111.111.111-11	1991-02-27	Rua Augusta, 833	Belo Horizonte	MG	30356-519	BR	\N	2021-03-21 05:51:28-03
5607	Beatriz Pereira	beatriz.pereira92606@hotmail.com	(31) 96893-2878	\N	1993-06-30	Rua das Flores, 841	Belo Horizonte	MG	30743-379	BR	ldYJuJIiNNSRLa5hL1lKD2:APA91b8tIk2uLxv-MLk2Y2Ad9b8NH4WXOkoFPw9JVesYQkvzgVxdPDbf-VdPMhOQu_uqCtU2DHjN9ndTXY1MmOc1NKinTfr6wIfh3UzG8-a70OS_h3AhESYVH65wt8JwtAn5WCooFObr	2021-02-25 21:26:15-03
5608	Letícia Barbosa	leticia.barbosa64607@bol.com.br	\N	257.088.385-90	\N	Rua Bahia, 802	São Paulo	SP	01568-657	BR	IuaPtCpgPKjXYCIwqDK9Gv:APA91bdK010sv161DnxI3jHhYBkFpixVk5YOZ3N0z9DQUwG1-ZZttPE-Uwu8-3ynA5890MiQFSdAYmw7VGjfxenw526L8El6MbKaOehIAaZb7dMjzYnmrZSkH41DhLun8dM2Fge4B8jm	2021-02-05 01:51:42-03
5609	Mateus Souza	mateus.souza84608@gmail.com	(71) 98477-0904	\N	\N	Rua Augusta, 545	Salvador	BA	40713-521	BR	\N	2021-01-10 05:52:56-03
5610	Letícia Carvalho	leticia.carvalho83609@bol.com.br	(11) 99268-9917	901.642.272-29	1979-01-25	Rua das Flores, 562	São Paulo	SP	01925-993	BR	\N	2021-01-12 00:16:29-03
5611	João Pereira	joao.pereira62610@bol.com.br	(31) 90060-8930	247.759.248-34	1988-04-03	Rua Augusta, 25	Belo Horizonte	MG	30218-288	BR	\N	2021-02-16 08:47:49-03
5612	Letícia Pereira	leticia.pereira12611@uol.com.br	(11) 90852-7943	844.289.152-84	1979-10-23	Rua Sete de Setembro, 533	São Paulo	SP	01435-836	BR	\N	2021-03-11 06:18:32-03
5613	Maria Souza	maria.souza41612@gmail.com	\N	912.256.828-00	\N	Rua Augusta, 198	Salvador	BA	40680-751	BR	\N	2021-03-04 22:12:36-03
5614	Rafael Barbosa	rafael.barbosa34613@bol.com.br	(31) 92436-5969	\N	2002-06-16	Rua das Flores, 723	Belo Horizonte	MG	30126-726	BR	\N	2021-02-20 23:42:04-03
5615	Bruno Rocha	bruno.rocha65614@hotmail.com	(11) 93228-4982	398.684.546-11	\N	Rua das Flores, 191	São Paulo	SP	01218-323	BR	\N	2021-03-10 12:05:56-03
5616	Juliana Ribeiro	juliana.ribeiro84615@hotmail.com	(71) 94020-3995	111.111.111-11	1956-01-15	Rua das Flores, 898	Salvador	BA	40763-871	BR	\N	2021-01-19 18:36:08-03
5617	Ana Souza	ana.souza28616@hotmail.com	(71) 94812-3008	\N	2003-01-06	Rua Sete de Setembro, 559	Salvador	BA	40101-290	BR	\N	2021-03-14 06:52:52-03
5618	Beatriz Lima	beatriz.lima92617@bol.com.br	(21) 95604-2021	135.129.500-43	\N	Rua Bahia, 607	Rio de Janeiro	RJ	20929-539	BR	dyS9R5EZevHUnZdrBnBkil:APA91bVXeTDKBoToPtJ7He0g5z-y3EowRRZv7nurscTqko7E6gvWn7r2_4AIB-2-HjIzTdzOwmk8G89d9NjOT0OZidV2-tar04_-Aw9RbtGowkh2T9C_A2rUoomYEPQGieAKhT8sv8Xq	2021-01-13 22:30:28-03
5619	Camila Lima	camila.lima80618@uol.com.br	(11) 96396-1034	\N	1999-06-08	Rua Sete de Setembro, 602	São Paulo	SP	01194-350	BR	\N	2021-01-21 19:12:17-03
5620	Maria Pereira	maria.pereira33619@gmail.com	\N	\N	1951-10-03	Rua Bahia, 281	Rio de Janeiro	RJ	20158-412	BR	\N	2021-02-13 14:22:08-03
5621	Letícia Ribeiro	leticia.ribeiro45620@bol.com.br	(11) 97979-9060	\N	1972-09-05	Rua das Flores, 130	São Paulo	SP	01339-676	BR	\N	2021-02-01 16:22:47-03
5622	Beatriz Souza	\N	(21) 98771-8073	\N	1951-02-24	Rua Bahia, 500	Rio de Janeiro	RJ	20120-601	BR	\N	2021-01-11 19:00:44-03
5623	Letícia Souza	leticia.souza80622@gmail.com	(31) 99563-7086	\N	\N	Rua Bahia, 208	Belo Horizonte	MG	30132-733	BR	drZe0YggQXYnsInjFocu2c:APA91b7bhLpjSvJxLWR8L74rtjOvIuV7QyD17W6qMNb3TgMHbK08PDUP7jgbakAH1-yz5BrUIuXhzkTHqgJwIHxdA-yaivXmhUc5u-6hVZ6CZYRjo_YFNsvRM59j--uWpT0CEGFnGJOT	2021-03-16 08:07:32-03
5624	Pedro Lima	pedro.lima26623@hotmail.com	(21) 90355-6099	592.814.929-89	1995-02-24	Rua Augusta, 878	Rio de Janeiro	RJ	20256-918	BR	\N	2021-01-29 12:23:48-03
5625	João Lima	joao.lima89624@uol.com.br	(31) 91147-5112	\N	1994-03-17	Rua Bahia, 164	Belo Horizonte	MG	30416-853	BR	ESsU9IQbSQTii4UrcK1iEw:APA91bvJ192gpzPj2UOie6rO4oVosxmIr-AvyScQgqef4mhTue00phFgdCayQ8-peF7AoTed5H6HmrtTkuNbHusxv6MOnb_HT17x90OI-8S8q9oN3KxxLVvI0FToIQtnuTceq1xTExB3	2021-01-29 00:38:15-03
5626	Rafael Barbosa	rafael.barbosa38625@bol.com.br	(21) 91939-4125	\N	1960-11-15	Rua Augusta, 724	Rio de Janeiro	RJ	20405-999	BR	kjZU1FAzZVpJt2gjeF3dBi:APA91bjEVt3adBHb24ZHyiVb_TM-XS6k0bKUKuQphF_Ctm9TqoGXyjTcucFrEXUJPn27MWQFKs3vkEG2VK3nSHFLFW1VJ2Ep5-PbTJDpHhpXWVok4wv2quX3A13kHIE4R40GryvDeOZr	2021-02-27 09:07:54-03
5627	Pedro Lima	\N	\N	907.575.969-08	1972-09-08	Rua Augusta, 258	Rio de Janeiro	RJ	20897-785	BR	\N	2021-03-04 19:26:58-03
5628	Lucas Almeida	lucas.almeida94627@gmail.com	(11) 93523-2151	\N	1965-02-05	Rua Bahia, 38	São Paulo	SP	01206-810	BR	\N	2021-03-01 06:25:11-03
5629	João Silva	joao.silva82628@gmail.com	(11) 94315-1164	\N	1972-08-31	Rua das Flores, 239	São Paulo	SP	01773-463	BR	\N	2021-01-15 02:19:05-03
5630	Pedro Oliveira	totem.pedidos@gmail.com	\N	949.540.509-28	1998-11-01	Rua Sete de Setembro, 698	Rio de Janeiro	RJ	20734-403	BR	t5kR0Kfn9kG34PNJMaI8OR:APA91bUGEVUe39Gq01Jx9dmpQMtIWheMPG7LdUL_FHQd8scajlzwsBTQX6Vtf8lK9fs0L_ko8Mfc3auiYi1b_ZV7h1EcSAbmeYSImRbEHJNM8ESC0qKRwzk37S3MfCHZ2M_Uhkj21vNY	2021-03-07 17:14:20-03
5631	Rafael Lima	rafael.lima83630@hotmail.com	(21) 95898-9190	747.278.706-06	\N	Rua Bahia, 59	Rio de Janeiro	RJ	20125-126	BR	\N	2021-01-26 16:32:18-03
5632	Maria Rocha	maria.rocha66631@uol.com.br	(71) 96690-8203	\N	1984-02-23	Rua Bahia, 759	Salvador	BA	40778-769	BR	\N	2021-01-22 05:09:37-03
5633	Letícia Rocha	leticia.rocha55632@uol.com.br	(71) 97482-7216	989.540.082-91	1982-06-25	Rua Bahia, 337	Salvador	BA	40526-902	BR	\N	2021-03-13 04:34:57-03
5634	Pedro Oliveira	pedro.oliveira44633@hotmail.com	(31) 98274-6229	\N	\N	Rua Augusta, 71	Belo Horizonte	MG	30359-112	BR	xz2V1SAHJ36851hN3yW4xt:APA91b8xFkXcjRBHKF_vEdCAmFoNerGa2vDW3R-zWq7vicghTCMoAhFiJBm_1EGAaOkVtnD-FwA1_B6obBcmUSUmPs-Qc5pxVO6H6IpxE5kgq1CC_oA1k6rIf4KaO1JsIiJipFcWPuIf	2021-01-24 12:05:02-03
5635	Juliana Pereira	\N	(71) 99066-5242	\N	1967-01-23	Rua das Flores, 660	Salvador	BA	40831-400	BR	VOgGPCmgI9gPMvF7xSy56X:APA91biBq4_jbGwuWiubmc3j936MLvtdMcwaVvL7GDu-d4HJtd12qqVJR59SN_j0N9_LETJ-gFLv6Ppuqx_5C-Q1ae8MmkjxQwer_gGPbNgGdr2ZU8FTSYc1Da5ZFucZlOIPO1crgC3l	2021-03-19 18:04:08-03
5636	Pedro Oliveira	pedro.oliveira25635@hotmail.com	(21) 99858-4255	\N	\N	Rua Sete de Setembro, 176	Rio de Janeiro	RJ	20433-464	BR	\N	2021-01-23 11:13:40-03
5637	Lucas Souza	lucas.souza18636@uol.com.br	(21) 90650-3268	383.346.056-33	1956-06-28	Rua das Flores, 417	Rio de Janeiro	RJ	20129-952	BR	C2pwwDk7ZPgyPVbICwHcqM:APA91bHBUpVhmLMaOBIB9kieSvk01AauQosonD80D_kSLYy7P2AbtUkW8ZZksMei2VI2yD8bLzFTIrMIVlFdO4KLU8N-TbcLRr8zmZOXiakod4cKEnv-ge5-E_Ei4N0W6LXMZc0u-Iwo	2021-01-18 09:17:24-03
5638	Beatriz Oliveira	beatriz.oliveira38637@gmail.com	\N	\N	1994-01-20	Rua Augusta, 40	Rio de Janeiro	RJ	20615-760	BR	bxlipaircfI2wAT0g0jUhP:APA91bWgTqCKfVyvJyh2gkbFPGgv6zlvLs6tyF4FcOYbxOAEZY26Nk6W3yUTLcWJ5yTiqPeqITsIYMM0b3kRljzLdhcnyOXpufGQC0bnhLPKo5Z70jKk7SjIDUZRjBudymYTpe6v6jHo	2021-02-08 22:39:07-03
5639	Camila Barbosa	camila.barbosa15638@bol.com.br	(11) 92234-1294	\N	1995-06-02	Rua Sete de Setembro, 254	São Paulo	SP	01338-824	BR	v3ryzkYvnvIB6fDNJzCRiO:APA91buBObh7zC61Ea1eIX1K3mjmmYIifj4gjsOA6zhQAxZbbeH9wCaY9REuetqeREbzHIknh0Ccw6_R1Ak6bdkYn7TM6nIKek4DTWliMIqFqdmRbBqoxVd7MSejMgbfMQ3h0s3yrHCQ	2021-02-04 09:08:52-03
5640	Lucas Silva	lucas.silva82639@uol.com.br	(21) 93026-0307	\N	1988-09-10	Rua Augusta, 383	Rio de Janeiro	RJ	20359-851	BR	\N	2021-03-13 13:46:21-03
5641	Maria Oliveira	maria.oliveira41640@uol.com.br	(31) 93817-9320	855.820.893-06	1960-02-12	Rua Bahia, 507	Belo Horizonte	MG	30569-745	BR	\N	2021-02-27 01:41:16-03
5642	Mateus Carvalho	mateus.carvalho41641@gmail.com	(21) 94609-8333	318.366.967-60	1960-09-04	Rua Bahia, 369	Rio de Janeiro	RJ	20225-308	BR	\N	2021-01-25 15:38:36-03
5643	Bruno Ribeiro	bruno.ribeiro14642@bol.com.br	(11) 95401-7346	\N	1995-06-15	Rua Sete de Setembro, 506	São Paulo	SP	01114-762	BR	\N	2021-03-02 03:14:25-03
5644	Mateus Almeida	mateus.almeida31643@uol.com.br	(71) 96193-6359	\N	\N	Rua Sete de Setembro, 267	Salvador	BA	40705-293	BR	\N	2021-02-28 20:12:51-03
5645	Rafael Silva	rafael.silva31644@bol.com.br	(71) 96985-5372	914.823.636-58	1975-02-23	Rua das Flores, 663	Salvador	BA	40615-235	BR	\N	2021-03-16 01:23:00-03
5646	Bruno Almeida	\N	(11) 97777-4385	476.496.727-86	1988-07-25	Rua Augusta, 522	São Paulo	SP	01523-610	BR	YwhJWE9RRQ6rCLqRcDBDFb:APA91bBql0J-JepIZqzl8qHlThHHAmbamiZyP_lA1pZIb2YpoHKq0osa3Z6VQpPUaSKK4JBehMMGDYIQpNTDgGhQZZq1qJDdHnQ3T6SorimgHZSXkePRpLdYAVUs5VNe5SbdMrqnAGYY	2021-01-16 01:39:17-03
5647	Ana Pereira	ana.pereira40646@hotmail.com	(71) 98569-3398	\N	1968-09-05	Rua Bahia, 571	Salvador	BA	40239-366	BR	\N	2021-01-31 18:31:18-03
5648	Camila Silva	camila.silva13647@bol.com.br	(11) 99361-2411	865.227.471-11	1980-03-10	Rua Augusta, 228	São Paulo	SP	01476-689	BR	\N	2021-02-23 14:38:21-03
5649	Camila Almeida	camila.almeida42648@uol.com.br	(71) 90153-1424	315.342.214-17	\N	Rua Sete de Setembro, 792	Salvador	BA	40942-256	BR	\N	2021-02-07 00:12:21-03
5650	Camila Silva	camila.silva60649@gmail.com	(71) 90945-0437	\N	\N	Rua Bahia, 661	Salvador	BA	40645-448	BR	\N	2021-03-04 08:25:04-03
5651	Maria Carvalho	maria.carvalho15650@hotmail.com	(11) 91736-9450	922.958.210-70	2002-12-29	Rua das Flores, 484	São Paulo	SP	01760-922	BR	d3KvHW6AmevgWlUxZ8ZLsf:APA91b0efxTSfpSh4PWmsvsAEEFVBOtrbtq_7rTOgn1pq7NAWr83aCWJQFn0J2w3nEMDmKfO8jIVSa10BsfA_ugZXSYZoWkN5qbjaweUrq6iQGE-a71qyE0IQitar86PtMUKQD6cwlxd	2021-02-27 04:50:18-03
5652	Letícia Almeida	leticia.almeida42651@bol.com.br	(21) 92528-8463	\N	1992-01-27	Rua Sete de Setembro, 205	Rio de Janeiro	RJ	20671-873	BR	\N	2021-02-11 06:24:37-03
5653	Mateus Souza	mateus.souza63652@uol.com.br	(11) 93320-7476	\N	\N	Rua Bahia, 193	São Paulo	SP	01325-699	BR	\N	2021-02-28 18:35:51-03
5654	Mateus Ribeiro	mateus.ribeiro92653@bol.com.br	(71) 94112-6489	\N	1958-08-30	Rua Bahia, 510	Salvador	BA	40193-271	BR	\N	2021-03-13 10:48:39-03
5655	Maria Silva	maria.silva38654@uol.com.br	(11) 94904-5502	507.018.312-51	1958-02-18	Rua das Flores, 11	São Paulo	SP	01357-409	BR	6VFTHMslGk83P7OnbE3PPe:APA91b6z3f3bgaxq3_JxChc4IIgnVOk-3wdoWq2nNRlWm0cmcRRB3LDORXmeuc5P2T6-PkOjspKaUJvDDP_aHNZ5tSdogsw_Y_Hlexp5CNb9XHbur_6Nk_ogAImh7UJ6kaWxtaQGA5Lp	2021-03-11 05:32:19-03
5656	Maria Oliveira	maria.oliveira77655@uol.com.br	\N	\N	\N	Rua das Flores, 254	Rio de Janeiro	RJ	20365-183	BR	lXuLV2j3tDkx6gWM5zFKhj:APA91bKPEKCHmJ-smQApTgdhRhiIUuAF2Wtm9ijcOYOAw_GSH_JwmdAr8oOP2GAFqxluyQ7SoNHjWrt4CQvRKzOhdHtw6_qFCDTdnqk-tGicVCRpuBbsQFoeTjpNj0cOorAOle-rsyd7	2021-02-01 20:01:06-03
5657	Juliana Carvalho	juliana.carvalho85656@gmail.com	(31) 96488-3528	\N	1992-04-25	Rua Sete de Setembro, 191	Belo Horizonte	MG	30279-668	BR	\N	2021-01-23 10:18:54-03
5658	João Pereira	joao.pereira37657@uol.com.br	\N	111.111.111-11	\N	Rua Sete de Setembro, 114	Salvador	BA	40500-453	BR	muhbeRvmOw96lPGlrZbadm:APA91bs7UguqkJLImyZjOW2OHBWzjgCFZ_BnD4bSbk7AErqq4ItnOXQ0FmB80cbFGx2IJ74viaNNHlfUrmGpAHqlq47yrtJVyAryY4J1660BBOLNGL4tZ9mygx4plLLH1rPGxdUvCfbF	2021-02-02 04:21:57-03
5659	Maria Carvalho	maria.carvalho78658@gmail.com	\N	\N	\N	Rua Sete de Setembro, 32	Belo Horizonte	MG	30394-234	BR	\N	2021-01-06 02:13:07-03
5660	Camila Barbosa	camila.barbosa21659@uol.com.br	\N	\N	1991-02-24	Rua Sete de Setembro, 898	Rio de Janeiro	RJ	20939-739	BR	dGEoBTPDA5ToDHRgdVzKIS:APA91bq_pPAUYMT2SiKif_dFHg8zYPnNV51grBT67Fcap1cW7Bxa54IckOBqZtSUT2WOvC6ygIlxNrNwaz_4FTkdzG4XFTLjhhVM3jc-4g776-PbJF-l869QZUvVUchC0FJmlh6o40fa	2021-02-28 09:36:18-03
5661	Camila Rocha	camila.rocha50660@gmail.com	(21) 99655-9580	318.709.870-39	\N	Rua das Flores, 828	Rio de Janeiro	RJ	20507-941	BR	\N	2021-02-25 00:19:21-03
5662	Lucas Souza	lucas.souza52661@uol.com.br	\N	521.354.475-44	\N	Rua Augusta, 65	Salvador	BA	40521-574	BR	81pZUOS7B6HPWMbpfhj1EA:APA91bZxfr7h2jhKimilURTbpk36QTRzARHwuikfsKUMfuHMQ45zl7PoqR5ENZXr8Z1V05DIUWP357ZUmOKdkOttu992s9f17EKHfh3MFcRhRUSnotlxSTnWl_YoJDmNaZFbIoeV1m5d	2021-03-13 19:38:53-03
5663	Beatriz Souza	beatriz.souza78662@bol.com.br	(71) 91239-7606	402.089.944-40	1994-09-09	Rua das Flores, 606	Salvador	BA	40253-731	BR	\N	2021-01-21 16:39:38-03
5664	Maria Pereira	maria.pereira33663@uol.com.br	(11) 92031-6619	787.506.322-13	1962-05-05	Rua Sete de Setembro, 193	São Paulo	SP	01667-297	BR	XX9VsgZltwJGqi8vGMTutZ:APA91ba_YRvxIEmbv5g9kiieogvzrHur1vfa5KA32R2kTS9QZ_bc0y4Wqj1DoWlUSt5mARDSYevx2COc00qteycDEjg_e9nD81mtNAHYpKbcXKOjhAJ3OHJap61fYAzmbxVcNxfIBz2l	2021-03-03 16:00:53-03
5665	Ana Oliveira	totem.pedidos@gmail.com	(21) 92823-5632	\N	1963-11-06	Rua Sete de Setembro, 361	Rio de Janeiro	RJ	20384-190	BR	\N	2021-01-05 19:32:46-03
5666	João Silva	joao.silva83665@uol.com.br	(11) 93615-4645	111.111.111-11	1969-06-25	Rua das Flores, 238	São Paulo	SP	01676-609	BR	\N	2021-02-22 09:20:07-03
5667	Rafael Silva	rafael.silva56666@bol.com.br	(21) 94407-3658	\N	1993-10-16	Rua Sete de Setembro, 129	Rio de Janeiro	RJ	20649-580	BR	\N	2021-01-22 21:52:04-03
5668	Pedro Barbosa	pedro.barbosa61667@uol.com.br	(21) 95199-2671	\N	1976-05-18	Rua das Flores, 707	Rio de Janeiro	RJ	20792-626	BR	tMzMvjIB8x7aL6wuxJJePO:APA91bQy0GhJuk1UreZGH22FzZ-jeNBjBQ6zwqvChDGqnDA86qMRMBbB1b4rbJtoa3NXG3s5OPKXJXaA2BFAHsHMVR5Loj99UDtHrj3d6cmFR0eCyM0cE7xLXY3utObW0DgmFmniDJyX	2021-02-10 10:50:58-03
5669	Camila Pereira	camila.pereira44668@uol.com.br	\N	\N	1977-02-18	Rua Bahia, 458	Rio de Janeiro	RJ	20937-524	BR	\N	2021-01-25 22:47:03-03
5670	Juliana Oliveira	juliana.oliveira85669@gmail.com	(11) 96783-0697	251.832.249-35	1950-07-12	Rua das Flores, 113	São Paulo	SP	01957-770	BR	\N	2021-03-20 07:09:09-03
5671	Juliana Silva	juliana.silva37670@uol.com.br	(21) 97574-9710	034.553.435-20	\N	Rua Sete de Setembro, 705	Rio de Janeiro	RJ	20600-475	BR	\N	2021-02-08 10:08:56-03
5672	Letícia Almeida	leticia.almeida53671@hotmail.com	\N	562.989.285-10	1993-03-23	Rua Bahia, 390	Belo Horizonte	MG	30855-592	BR	x1ayy0S4WhUnDHfRijU0xH:APA91bhG5ZPPBTq-yMtLBw07ZU6WJsFTpJM6yAb23A7Ny0CR7FwjitPOMMuDlJ4mf4_i88Dny1T234SdQ5d9sj-4qYS1iJZsRWLOLDVlZsI8mx5LmFlteCxRONy__6xS6oTeBtB8GSIb	2021-02-20 01:49:12-03
5673	Maria Souza	maria.souza48672@uol.com.br	(71) 99158-7736	420.977.839-70	1955-10-21	Rua Bahia, 242	Salvador	BA	40963-511	BR	\N	2021-01-19 09:36:23-03
5674	Rafael Almeida	rafael.almeida59673@uol.com.br	(31) 99950-6749	446.195.579-60	1990-04-16	Rua Augusta, 754	Belo Horizonte	MG	30687-614	BR	kAP27rYGUWb4RbB5RYwq4G:APA91bRpdZsSwrEvqAR9UCDUfjkalPz9WrQUskRmZFOczQlNSSQSlEB8txJsniOooUjvuUZXBUJ5uiBoeUAHV6hF7CJ1CY2_3w2i22tUA3eu8a2CnO6FMqLCNUKjN_9HbCRUZlVm4z0w	2021-02-22 05:31:08-03
5675	Letícia Ribeiro	leticia.ribeiro15674@bol.com.br	(11) 90742-5762	111.111.111-11	\N	Rua Augusta, 694	São Paulo	SP	01582-824	BR	\N	2021-01-20 20:36:52-03
5676	Beatriz Souza	beatriz.souza71675@gmail.com	(71) 91534-4775	114.090.320-94	1979-06-26	Rua das Flores, 249	Salvador	BA	40458-931	BR	\N	2021-02-28 12:32:11-03
5677	Maria Barbosa	maria.barbosa63676@bol.com.br	\N	\N	1951-12-12	Rua das Flores, 548	Rio de Janeiro	RJ	20553-896	BR	\N	2021-01-26 09:35:26-03
5678	Beatriz Ribeiro	beatriz.ribeiro34677@bol.com.br	(21) 93118-2801	\N	2002-05-17	Rua Sete de Setembro, 461	Rio de Janeiro	RJ	20711-169	BR	\N	2021-02-26 11:42:16-03
5679	Ana Oliveira	ana.oliveira85678@bol.com.br	(11) 93910-1814	912.654.280-34	\N	Rua das Flores, 7	São Paulo	SP	01546-160	BR	ELAAYxNdKUZoN5rvAiCKsC:APA91bugKCcCTa0Wd1SrmlxLWMZ3BV2vmcePDyVLxgRXch_6HrETI5LZ-Q9EZIUSP2h3QRedGQR5zIndOG1nlS_dU61_NqWEmBy6q3vM60PB-9Mf3G7la0e0pIKG52DQ1SWh3qI5lhDq	2021-01-01 22:45:19-03
5680	Pedro Souza	pedro.souza83679@hotmail.com	(11) 94702-0827	063.471.239-08	\N	Rua das Flores, 817	São Paulo	SP	01798-177	BR	vOi7jab2RxLxchxIq79xiK:APA91bz_jVg8pOLbxPfnE2AdBTnKrU_iW0MgxuWIGQg5y3RZFDrZUT4zFLp_tkPq1n7q9_KVxoEfMGFLGibG-cZ9QU9xf89VsAJ0wVQYj3tU2qCNqSN12bLKoG2gHYro8trAVkm_eHwP	2021-02-01 01:42:43-03
5681	Bruno Barbosa	bruno.barbosa29680@bol.com.br	(21) 95493-9840	024.799.745-53	1976-12-22	Rua Bahia, 481	Rio de Janeiro	RJ	20362-718	BR	3GfY264gwYhgEiM3eoPoJU:APA91bEVqQJn9O9cJzYFh9YEsVxiPAYGJX1rijrxblXW7vU-7IHntsC8DnRYRUQhih1VLA2VXRPsVYnHDwl1MkecNdPOFrEvddwqSbzTejPMWNHACRwoga3B0GM7IFenJGzL4_kb0ypd	2021-01-23 17:13:53-03
5682	Lucas Almeida	lucas.almeida47681@uol.com.br	(21) 96285-8853	826.346.859-04	1993-12-02	Rua Sete de Setembro, 265	Rio de Janeiro	RJ	20249-205	BR	\N	2021-01-16 06:18:53-03
5683	Juliana Silva	juliana.silva54682@hotmail.com	\N	444.625.457-02	1996-05-02	Rua Sete de Setembro, 746	São Paulo	SP	01637-889	BR	jPCkQChrJg1YJt5UQAh9ZG:APA91bv6nkCMg_dliQ8vUoUjsBF2ofC1SnlR3COZ04ge4D4IhagakO5ZiOVG-TWZg6a7TdUaRDCg7YVS5fYBPSzjPGVPPAsoXAIIb-Q6fzrZbYm1_0i1_1yB_DCkz2wMr0dWlBg4cxHH	2021-01-15 11:00:09-03
5684	Mateus Souza	mateus.souza70683@gmail.com	\N	505.394.958-16	1963-11-17	Rua das Flores, 75	Belo Horizonte	MG	30985-187	BR	\N	2021-03-19 19:35:58-03
5685	Juliana Lima	\N	(21) 98661-5892	\N	1971-07-28	Rua Sete de Setembro, 789	Rio de Janeiro	RJ	20976-495	BR	yrHjZcn9o6YlgkAAGL9Ez4:APA91bqYVkPe-VqwYud4h8T8FNkDADezHFmMxTgUfxxb3PiUvOhEymDnvSl9IpLwvarEHregYzJijxRH8Lki-OZkOXPTYplv-EFVetyd2w3DChVOvSqk7uN48HrqF7m3M_8aJrXfBuEr	2021-03-10 12:23:14-03
5686	Camila Oliveira	camila.oliveira76685@bol.com.br	(31) 99453-4905	\N	\N	Rua das Flores, 513	Belo Horizonte	MG	30512-928	BR	\N	2021-03-13 00:04:41-03
5687	Letícia Oliveira	leticia.oliveira54686@hotmail.com	(11) 90245-3918	039.638.459-53	1953-06-24	Rua Augusta, 643	São Paulo	SP	01872-620	BR	\N	2021-03-03 09:40:54-03
5688	Mateus Rocha	mateus.rocha51687@uol.com.br	(11) 91037-2931	479.307.008-60	1959-11-08	Rua das Flores, 715	São Paulo	SP	01776-683	BR	\N	2021-01-11 08:27:44-03
700001	Truncado
5689	Bruno Rocha	bruno.rocha80688@hotmail.com	(21) 91829-1944	963.419.198-32	1998-11-19	Rua Augusta, 456	Rio de Janeiro	RJ	20580-622	BR	\N	2021-01-04 03:54:27-03
5690	Lucas Lima	lucas.lima94689@gmail.com	(11) 92621-0957	\N	1992-01-09	Rua Augusta, 263	São Paulo	SP	01510-428	BR	gfNdEG0J6nmhOIXDVVSevE:APA91bnA4tDlhY6luraHTsMqL0j-2PmqjAeI5oE7LDJHjsPFAM04WybvA8OymLR9UuputL3XwZQ7YoOshK6MWyr6gCsoBFij5zS4v8IOawzO68vaZnReHlqcqqab4sx41hPYvCa3r9VZ	2021-03-11 18:02:10-03
5691	Bruno Souza	bruno.souza87690@bol.com.br	(11) 93412-9970	256.080.407-75	1980-01-30	Rua Augusta, 403	São Paulo	SP	01679-711	BR	\N	2021-01-23 04:58:47-03
5692	Letícia Pereira	leticia.pereira47691@gmail.com	(71) 94204-8983	713.742.547-03	1988-04-19	Rua das Flores, 707	Salvador	BA	40510-750	BR	1UGWtQLSVhwesjsGPV22Lz:APA91bY3LZiRXz4N1lDOcPAYk4xTyYAAxY300v7kXC96zpYHJV444MYaLNOXsJY4T3SvHufyFwN6lFZ8wWB0zmpjnwxVCw_0h9LXbi0-SDrgt1SzYqZk2IRBc9IMYFYIlJTXR0Fx-iHm	2021-03-07 17:37:35-03
5693	Mateus Souza	\N	(11) 94996-7996	047.818.599-50	1990-08-22	Rua Bahia, 673	São Paulo	SP	01399-260	BR	\N	2021-02-16 02:27:51-03
5694	Lucas Pereira	lucas.pereira81693@hotmail.com	(31) 95788-7009	237.046.298-12	\N	Rua Sete de Setembro, 48	Belo Horizonte	MG	30564-691	BR	\N	2021-02-15 08:01:54-03
5695	Lucas Oliveira	lucas.oliveira66694@hotmail.com	\N	033.880.164-29	1961-03-19	Rua Bahia, 595	Belo Horizonte	MG	30869-497	BR	\N	2021-01-21 11:28:45-03
5696	Lucas Souza	lucas.souza18695@bol.com.br	(11) 97372-5035	\N	1962-04-01	Rua Bahia, 330	São Paulo	SP	01218-921	BR	lJK08mYaPMzHpsSbrYNEqy:APA91bBUBZAw_brLVFRRW_BsgD2kZAtbT9VFVXe3BrIvQn-gOzhws8XYOX_3FEYFXOC8s4Lh_L5ec4gkICmgJzgiKqhVR6uSIF02Y1dPxHT1tYhcmLhWTr8fGQx9BJQbVKcAi7C3t1MK	2021-01-08 15:56:17-03
5697	Bruno Rocha	bruno.rocha20696@hotmail.com	(11) 98164-4048	154.552.653-26	2002-09-30	Rua Sete de Setembro, 573	São Paulo	SP	01372-510	BR	\N	2021-02-19 16:33:00-03
5698	Letícia Rocha	leticia.rocha59697@hotmail.com	(31) 98956-3061	\N	1984-02-26	Rua Bahia, 73	Belo Horizonte	MG	30533-158	BR	\N	2021-01-07 12:43:54-03
5699	Maria Barbosa	maria.barbosa68698@bol.com.br	(11) 99748-2074	979.490.710-36	1952-08-05	Rua Augusta, 677	São Paulo	SP	01741-381	BR	cgMdT3Gnq8B8KhGPLGh5pr:APA91bXpnzvXCgaPE9a8T1tH9f9Lt0opG7E2uYe00Et_C1xgu_SmrQVvEiW1pRrs5uBWgMSxk2NvF8DQgjqEf8Kh0_A0a2_ao0EIDxisQANGFVqkmXwq3cQvvgE2NhI6EUotUx1VNKQi	2021-02-04 11:01:59-03
5700	Maria Souza	totem.pedidos@gmail.com	\N	\N	1974-06-20	Rua Sete de Setembro, 238	Belo Horizonte	MG	30991-320	BR	cm34yP9cPmUaOUI7ssYaWu:APA91bNVEr9PvjUb12Pu6GV5GM6EohHJcn50mNL9nd5198qoQqPZIYMT-fxu18jzzLrpaHwvkIkD8L4PmZBHQqPOGuYgl4gQnrDi9bkXs3ubLy8zzOaNC93wq9y9MeXwaF8OKGvhVxT-	2021-02-20 18:07:07-03
5701	Maria Carvalho	maria.carvalho34700@gmail.com	(71) 91332-0100	881.698.935-18	1973-10-20	Rua das Flores, 684	Salvador	BA	40436-217	BR	\N	2021-03-16 00:16:50-03
5702	Pedro Lima	pedro.lima74701@gmail.com	(11) 92123-9113	371.259.953-65	1969-11-09	Rua Augusta, 268	São Paulo	SP	01496-103	BR	\N	2021-02-08 08:48:55-03
5703	Rafael Barbosa	rafael.barbosa57702@gmail.com	(31) 92915-8126	965.704.842-73	\N	Rua Augusta, 898	Belo Horizonte	MG	30134-980	BR	U3ynaOuOiV6tnOb9pLTT6W:APA91b3Ix08SpfbpWT3iudRc1oobpNR7PLoXO6DNrqVWA3YIRBbNrfLKdDMsyMJwV8ZKOkEowwImRHU6Y46U4A36TO_H-uC3XW1ogpC0U9zXI6qPzFf_DRDTo5LcmjwuYo_cUQNoZOw7	2021-01-15 16:22:32-03
5704	Maria Souza	maria.souza24703@gmail.com	(21) 93707-7139	515.006.785-70	1975-11-03	Rua das Flores, 220	Rio de Janeiro	RJ	20488-501	BR	\N	2021-02-27 16:45:55-03
5705	Camila Lima	camila.lima54704@uol.com.br	(11) 94499-6152	811.307.602-60	\N	Rua Bahia, 120	São Paulo	SP	01830-199	BR	\N	2021-02-25 18:35:21-03
5706	Rafael Oliveira	rafael.oliveira90705@hotmail.com	(11) 95291-5165	\N	\N	Rua Sete de Setembro, 172	São Paulo	SP	01479-656	BR	\N	2021-03-02 01:55:35-03
5707	Bruno Oliveira	\N	(71) 96083-4178	\N	1954-10-03	Rua Augusta, 561	Salvador	BA	40449-345	BR	\N	2021-03-12 17:06:00-03
5708	Mateus Lima	mateus.lima14707@hotmail.com	(11) 96875-3191	315.508.364-63	\N	Rua Augusta, 774	São Paulo	SP	01977-112	BR	DOBUNV3AlWjjXweIS3DEY8:APA91bu5g4pMpIPnQtu8fuCXy6V-Cb8sX3cuPpsshINb3zLtsRwrWLbY3zcSWiDLClNpDgdYraRCVikyX_9vqtTuU255zNcVnFpRo3zskw54bVsYswN_T2BlvW5n5hZTJDQ1h1sYXqyJ	2021-03-21 11:42:10-03
5709	Maria Silva	maria.silva13708@uol.com.br	(71) 97667-2204	364.650.027-10	\N	Rua Bahia, 54	Salvador	BA	40888-946	BR	oX28220NjVt2yqY14k5CfF:APA91b5ietb0z1CPFFnBpNgc2sjNDKwpwfxjPsUSGx62xh7sceZy3jD40Oipe8bOyKx7NbFhDUq7FC__B6BTiFjFG2Po6PHzhD7h850vqfvPypbX0odjkzQZH3wNqzqRWTPmGZX3QcOP	2021-02-27 20:25:06-03
5710	Maria Barbosa	maria.barbosa16709@gmail.com	(11) 98459-1217	\N	\N	Rua Sete de Setembro, 884	São Paulo	SP	01172-232	BR	mF5kkzT0nbKjMvQIJQBrRV:APA91bDkb0XQ3ZZE2quSfhMtLi59Ex1cECkPmnMpzmRqvU59uEZtesCpcRxC23mAY1eEAx8YbxepJeL8ZHADZ8T6Z8V5nYWk5fGNpx4KqoHhsl4_ceZmmTw1nUbZbgl_xx0x_4lsnhI3	2021-01-05 07:39:14-03
5711	Beatriz Barbosa	\N	(71) 99251-0230	273.193.797-16	1979-05-20	Rua Sete de Setembro, 338	Salvador	BA	40313-653	BR	4nLCIBgWLj44XmnqUckuFv:APA91bvtUL3cGpv-j2CagrlJAYEIgstD7cZDXCWHExwYeXz969BeMDGaSu_rZ6z4LxXyz_Mpj5SMXUKqPhV9kNEtpqdPvjrIiNWxasOFNL-heuKb_3lG4iMQi0PJiszsf9_VARmOCjP5	2021-03-20 21:03:31-03
5712	Rafael Barbosa	rafael.barbosa32711@uol.com.br	(71) 90042-9243	832.229.288-00	1959-01-06	Rua Sete de Setembro, 345	Salvador	BA	40518-188	BR	P7iR3SJPjz8WNzhDquG4z6:APA91bFkQvvH2pssV6zbvuvGZqdsiwblGVv4hh9qDu_XIZCeEvAnpLSkQRisU0RukRRcrnzh081tNwTn96BZ0YuVFOqmkjg_V7WOvLi23RmtZ1YZUsGwIzEmhUzwAbZ7yhMd-o3iDQkF	2021-01-13 22:17:56-03
5713	João Barbosa	joao.barbosa46712@gmail.com	(71) 90834-8256	886.623.905-47	1966-05-08	Rua das Flores, 259	Salvador	BA	40617-420	BR	FIrkf3d769pIqlhu7T6b03:APA91bK0e4uuyYTvBIcwc31V_-DRLgeEGFT_EvdqzItxhLDH8bw9-2W2dhFp4rOxQ6i7kZdnOita5FGtMWNAOPtvKeLpe6EDzvBXQR_8-2XFX-WXyHXZJgCcBL-ftj9BRlM4pCUZZtC8	2021-03-15 17:14:49-03
5714	Mateus Carvalho	\N	(11) 91626-7269	164.383.608-05	1989-10-18	Rua Augusta, 578	São Paulo	SP	01866-729	BR	cK4UbySBE41O3nSUgWHIbP:APA91b-H7BHIznEKeahTqYJFHtwEc0ftuMsPQ8vH22o2bhjM0MjX7NRjO9hYFDVw_Qi1g_uSU8oFddiFCOFUi2p-crJdOchYiQU5sRqmvDWb716TEaqno7CoJc2xni-WIx17PGRrhqDc	2021-01-18 07:37:27-03
5715	Bruno Lima	bruno.lima42714@uol.com.br	\N	\N	\N	Rua Sete de Setembro, 683	São Paulo	SP	01335-289	BR	3nUh0zlB1g3CI2O70v6cQb:APA91bHsZaYH6E6myv4N35qR636Mjs4U4kW9XuOjTqzKwwfE7bc0mOKVV99BNvWbYYyVo0ufkF4p93NVSHQrS9Lw-zeTllRaggE16LxA5ni8nKv3AUAjksJsAAm9VII8pRAhoVEShQEm	2021-03-04 13:32:31-03
5716	Pedro Silva	pedro.silva52715@gmail.com	(11) 93210-5295	\N	\N	Rua Augusta, 460	São Paulo	SP	01367-665	BR	\N	2021-03-10 20:36:13-03
5717	Camila Rocha	camila.rocha71716@bol.com.br	(21) 94002-4308	\N	1963-07-23	Rua Sete de Setembro, 327	Rio de Janeiro	RJ	20732-527	BR	\N	2021-02-26 18:11:35-03
5718	Pedro Oliveira	pedro.oliveira89717@gmail.com	(21) 94794-3321	008.124.035-09	\N	Rua Augusta, 152	Rio de Janeiro	RJ	20487-623	BR	\N	2021-03-20 02:40:57-03
5719	Beatriz Ribeiro	beatriz.ribeiro91718@hotmail.com	(31) 95586-2334	\N	1977-08-31	Rua Sete de Setembro, 132	Belo Horizonte	MG	30162-878	BR	S28JOUNaIaG4Jdi0k8r7us:APA91b_N6DDZjoZ7ifYhl6IWGoFUzO4qr4CxeXS97Fz25RavAEQriljIN2w6QioYh6IEpw3alMdbwFTXSALt-ReEFKCzW6HeCR5Ggy6NkRwooQl2E9L8SjzDRZ3-Tihj-FdiFhaFuWSm	2021-02-02 14:26:46-03
5720	Rafael Pereira	rafael.pereira39719@gmail.com	(11) 96378-1347	623.149.502-75	1977-09-05	Rua das Flores, 789	São Paulo	SP	01501-168	BR	FnTUxoGoR1BgVF8FrsuzfY:APA91bTlYAEPpWX2eYNVxBHxFVQsFNTwfX3EDin0UZy5TIMxMX8C_shu0ejswCGm0ofqMuZ9u77j8gDILiI4IamE7ivP5NR0jtnVOvWp9HBJU8Xhu9VXiQU98QGctz1JvRCVCqjYKMei	2021-01-29 09:23:45-03
5721	Juliana Silva	juliana.silva60720@gmail.com	(71) 97170-0360	\N	1971-11-16	Rua Bahia, 812	Salvador	BA	40146-244	BR	qFCjGAUkonQwBEJUQTvNay:APA91bOMm_PrxhIAd8MJ_CRD7hq2KcMvZKbTtkX9SR4p_Nqv3Mj5JtmV84KSAQJcUIH_GTvGbQE--a6z0aoeXC6kecT9_5xjtem0GAd9tXQVOjZ1IWaNVAZy9A2dtxDpDn8-cqKj0hGQ	2021-03-12 05:30:32-03
5722	Maria Souza	maria.souza74721@hotmail.com	(31) 97961-9373	653.171.650-91	\N	Rua Bahia, 723	Belo Horizonte	MG	30569-239	BR	\N	2021-01-13 04:21:41-03
5723	Maria Souza	maria.souza73722@uol.com.br	(31) 98753-8386	111.111.111-11	1955-10-03	Rua Sete de Setembro, 45	Belo Horizonte	MG	30646-561	BR	KeU6T8ZGwX6CaVane6J2Fe:APA91bKtyUfT0sWVikvUWNKYx8aoHYcWbD6aKK7kDUoOi1_vBehyLUJARiUW-MZnIqR0pfIxv2jumNlVC85h65CNQ5aJ27Avrw3iUG5WG611r_Nw8raxQdPAKLIqxB2UJUvXHp_LjX0Y	2021-03-01 08:59:40-03
5724	João Barbosa	joao.barbosa90723@hotmail.com	(11) 99545-7399	\N	1989-05-10	Rua Sete de Setembro, 384	São Paulo	SP	01533-666	BR	\N	2021-01-22 07:53:37-03
5725	Bruno Silva	bruno.silva37724@hotmail.com	(21) 90337-6412	591.114.797-10	1964-11-05	Rua das Flores, 432	Rio de Janeiro	RJ	20700-920	BR	ugCrv2iXExLDvDTVoQhWj9:APA91biedcKkK0I3KYzUH7yn5OilTqXm7C4BgBlcpk2Q9ZXPOLiUROhfgEbDcXTjwIDpDzMxkMoaQ3Ub_mku0fnJr3j6XD8a3zWETs0ry_RZQbOBQeOOTr33H7PWAndgYHfh-yW3ivn3	2021-01-24 05:29:45-03
5726	Maria Barbosa	maria.barbosa24725@hotmail.com	(21) 91129-5425	792.673.220-60	\N	Rua Bahia, 282	Rio de Janeiro	RJ	20129-595	BR	\N	2021-01-29 06:05:48-03
5727	Bruno Lima	bruno.lima63726@hotmail.com	(71) 91921-4438	\N	1968-08-02	Rua das Flores, 851	Salvador	BA	40773-320	BR	uehgjH3kd2JOORJwxbHH1o:APA91br45vn3jaCbhnH2e2CqpaKcZP27PDhD9n3qefda-JIEP56uml85VGgaIrDre7UKqeqKKBmomIKHRuZclhHAwS7Rzi10jL_oQ-8DUze1jku-QKy5T6vy-NBZCo3styp4i9v8zmAA	2021-02-06 11:29:43-03
5728	Lucas Pereira	lucas.pereira56727@hotmail.com	(71) 92713-3451	376.726.934-17	1989-06-27	Rua Sete de Setembro, 8	Salvador	BA	40861-871	BR	\N	2021-02-06 01:43:53-03
5729	Pedro Barbosa	pedro.barbosa41728@hotmail.com	(31) 93505-2464	404.033.452-35	1961-10-31	Rua das Flores, 526	Belo Horizonte	MG	30806-155	BR	\N	2021-03-06 20:41:13-03
5730	João Rocha	joao.rocha21729@uol.com.br	(11) 94297-1477	\N	1967-07-21	Rua Sete de Setembro, 524	São Paulo	SP	01388-620	BR	\N	2021-03-12 13:53:39-03
5731	Juliana Souza	\N	(71) 95089-0490	874.399.640-04	2001-12-18	Rua Sete de Setembro, 372	Salvador	BA	40601-226	BR	9nqaxL9zjgD8St7A68I0qv:APA91b4dA84h-gi7E9K7QQeCD75zNI9ch4mUYyPzES_I1GZFZe2rfUtrUcTkDc82-VuNmkUcpND3R6Uu0oUerUyJmDOIKp2f2KcBugV664DcvdjmpNh7iexMge59WRU4UZputRN6PfFz	2021-02-28 13:32:27-03
5732	Mateus Barbosa	mateus.barbosa92731@uol.com.br	(21) 95880-9503	\N	\N	Rua Augusta, 216	Rio de Janeiro	RJ	20829-257	BR	eYgq2XYLiOKnCrM6xQipcl:APA91b9t6giuMTi8Owspwt6zMh6gcBLtvvQZdOg-1-uNcjR8j42T06L_HvwqzKGUsnzDH1P6vmncUBDJKhjm1z6uPQv5BtG49TAKkvZP86lXQCuaHbjdFFNdTrLrpEKZHhgKL2yaHBw5	2021-03-20 18:24:59-03
5733	Lucas Carvalho	lucas.carvalho96732@gmail.com	(21) 96672-8516	613.903.151-69	1961-01-05	Rua das Flores, 820	Rio de Janeiro	RJ	20598-673	BR	\N	2021-01-22 12:14:27-03
5734	Beatriz Lima	beatriz.lima22733@bol.com.br	(21) 97464-7529	\N	1998-01-01	Rua das Flores, 833	Rio de Janeiro	RJ	20966-484	BR	\N	2021-03-17 09:12:25-03
5735	Ana Almeida	totem.pedidos@gmail.com	(31) 98256-6542	921.066.598-81	1985-08-15	Rua Augusta, 871	Belo Horizonte	MG	30125-381	BR	\N	2021-02-18 13:21:15-03
5736	Lucas Silva	lucas.silva89735@gmail.com	\N	255.185.406-71	1961-08-17	Rua Sete de Setembro, 830	São Paulo	SP	01310-274	BR	\N	2021-02-03 17:39:06-03
5737	Lucas Souza	lucas.souza15736@hotmail.com	(11) 99840-4568	305.767.700-27	1994-04-09	Rua Bahia, 346	São Paulo	SP	01314-356	BR	273Yf29jLWHCptIOmtcEr5:APA91b0gWKB065nToIhPDJ7yqlGrkHj3SssPV8OZSx2c3IBJuv12lkOy2FF7fvRRBQvLfOaPJSRvbkttfcQ5ML1K2zfaq77Hkkxhmc6p8oxjZb91uAUVr1BdTGL6Nh2UAxix2kW55TY2	2021-01-22 05:12:29-03
5738	Letícia Carvalho	leticia.carvalho91737@hotmail.com	\N	\N	1956-01-08	Rua Sete de Setembro, 819	Salvador	BA	40202-839	BR	ndyrtj6BSOa2CmgoOwJfwB:APA91bOxNo-z593k7ReGLbthoPjl6jOMoLBXIyr5NwQagPuieloUxH1CBCVqP4Pr4zC33GuaVQPqdjDvZh4CtHkYv5n3UrYofqwreKG2PeRcmb9d0HCnLCsW__rIjKQ3767FKdk4Xx9z	2021-03-18 01:45:59-03
5739	João Souza	joao.souza50738@hotmail.com	(31) 91424-2594	\N	\N	Rua Bahia, 397	Belo Horizonte	MG	30564-678	BR	\N	2021-02-24 10:11:39-03
5740	Beatriz Souza	beatriz.souza98739@gmail.com	(71) 92216-1607	375.797.938-90	2000-01-24	Rua das Flores, 610	Salvador	BA	40371-475	BR	\N	2021-02-15 02:37:24-03
5741	Juliana Lima	juliana.lima95740@uol.com.br	\N	564.198.245-83	1977-03-07	Rua Sete de Setembro, 625	São Paulo	SP	01650-316	BR	\N	2021-01-27 18:01:10-03
5742	João Silva	joao.silva74741@bol.com.br	\N	382.509.027-26	1964-10-08	Rua Sete de Setembro, 142	Rio de Janeiro	RJ	20978-679	BR	EpiYdtXlbWCdZmIs8itfpL:APA91bVuz2djHh4EQhuZr9HFGcTGdWNrqiT3YeJFmKmKZPxOuHE_Gq0YznOQH4jCGOS8pP3gGPz3tdcUo8DstvpHP-cgkW_DOZjLtkMw0RUdTDL699XXhDMIgV_Y6pqUJdxwqY_8j2Bq	2021-03-20 20:48:20-03
5743	Letícia Rocha	leticia.rocha34742@gmail.com	(21) 94591-8646	584.206.996-24	1987-08-06	Rua Sete de Setembro, 380	Rio de Janeiro	RJ	20474-426	BR	\N	2021-02-23 07:11:01-03
5744	João Oliveira	joao.oliveira84743@uol.com.br	(21) 95383-7659	878.523.421-40	\N	Rua das Flores, 657	Rio de Janeiro	RJ	20968-188	BR	\N	2021-01-21 11:56:27-03
5745	Bruno Almeida	bruno.almeida23744@bol.com.br	(71) 96175-6672	307.755.221-39	1980-01-01	Rua Augusta, 630	Salvador	BA	40529-155	BR	\N	2021-03-08 08:50:58-03
5746	Rafael Carvalho	rafael.carvalho13745@hotmail.com	(71) 96967-5685	443.028.188-24	1972-11-27	Rua Bahia, 477	Salvador	BA	40479-151	BR	\N	2021-01-30 19:02:30-03
5747	Maria Oliveira	maria.oliveira72746@hotmail.com	(71) 97759-4698	996.822.118-08	\N	Rua das Flores, 121	Salvador	BA	40186-371	BR	SrYnSFSY4nhi80mQqhhUny:APA91bq6aKJxvciOmq9dp4Tmy7OXQ1hHEyfxQE_S_5-cf1cZVM9EaJoJdh-gwnl-FmBihgjNCnseQCorF5HlUdu7fnL4dgw4bpLmyGQZ_YBC8h3Nj_UswYhpxwVDiYigZorV8UvTZ7jK	2021-03-21 14:19:32-03
5748	Camila Almeida	camila.almeida39747@hotmail.com	(71) 98551-3711	878.004.424-73	\N	Rua das Flores, 373	Salvador	BA	40362-140	BR	\N	2021-03-17 05:13:04-03
5749	Beatriz Rocha	beatriz.rocha27748@hotmail.com	(31) 99343-2724	\N	1981-06-16	Rua das Flores, 138	Belo Horizonte	MG	30508-703	BR	M6FCl9CtsHh5Y9ZXJDANeO:APA91bcmtCH_JRKkihdlqE_n4kvWZN2x4fPP1zPjdG4m_vpmByI8LYfiBo2BCLE1PEumtSwgmfI0OS_tHAiQuN_6YmHJ34Rp8Y72uaSGSb6ylPqynxUi5ZWnfAA-ouXW4dPAy5YOQ6eT	2021-01-11 06:57:16-03
5750	Mateus Carvalho	mateus.carvalho47749@hotmail.com	(21) 90135-1737	719.092.415-98	\N	Rua Bahia, 269	Rio de Janeiro	RJ	20886-149	BR	\N	2021-01-04 16:54:02-03
5751	João Rocha	joao.rocha92750@gmail.com	(21) 90927-0750	936.483.372-46	\N	Rua Sete de Setembro, 5	Rio de Janeiro	RJ	20237-681	BR	\N	2021-03-18 02:25:28-03
5752	João Almeida	joao.almeida95751@hotmail.com	(71) 91718-9763	\N	1995-10-25	Rua Bahia, 752	Salvador	BA	40835-181	BR	\N	2021-01-26 19:09:28-03
5753	Camila Ribeiro	camila.ribeiro28752@gmail.com	(11) 92510-8776	\N	1978-11-26	Rua Bahia, 339	São Paulo	SP	01393-128	BR	\N	2021-01-29 04:06:30-03
5754	Beatriz Almeida	beatriz.almeida98753@gmail.com	(11) 93302-7789	325.264.139-90	1959-08-20	Rua das Flores, 485	São Paulo	SP	01576-885	BR	\N	2021-03-14 06:45:30-03
5755	Juliana Rocha	juliana.rocha45754@bol.com.br	\N	\N	\N	Rua Augusta, 36	Rio de Janeiro	RJ	20860-294	BR	\N	2021-01-04 01:42:55-03
5756	Juliana Lima	juliana.lima92755@hotmail.com	(11) 94886-5815	021.618.867-97	1978-10-17	Rua Augusta, 854	São Paulo	SP	01845-787	BR	\N	2021-01-04 12:17:22-03
5757	Juliana Lima	juliana.lima96756@uol.com.br	(71) 95678-4828	125.950.438-70	1986-07-04	Rua Bahia, 471	Salvador	BA	40358-294	BR	\N	2021-02-07 23:48:33-03
5758	Ana Souza	ana.souza61757@bol.com.br	(71) 96470-3841	\N	1951-08-23	Rua Bahia, 245	Salvador	BA	40971-681	BR	URn0AaI2jpDNpzY6ZVPnIw:APA91b8xBO7BdG8fo21gM-S-03Jl4tqsY5Wf_je92wxDsqkEMlJBNqQE66BuyUGrHoM05uqnPb9ug1-H6kukBmKVHiyZQRln2sKql3KBvycYQxOndeitFAnnl4GFuhcNWsNLFv0jhkWL	2021-02-19 16:28:55-03
5759	Bruno Carvalho	\N	(21) 97262-2854	136.154.478-32	1996-12-21	Rua das Flores, 7	Rio de Janeiro	RJ	20103-737	BR	aQZDYUtWj5BvK2Zra0bUtr:APA91beDZqjZMBLTBr3G3KFv70atHjdlWPC-RmbXjqixaRzLx2GhAOMZPQM9u3qhR0LLvE9z23SyhD-wZWX70iPIBb3PKWizEcki_OCDotNFwG08O4Jgnhi4cc6eHi_DC-SIcaRnzzq-	2021-02-28 09:14:43-03
5760	Mateus Carvalho	mateus.carvalho53759@gmail.com	(31) 98054-1867	286.550.005-58	\N	Rua Bahia, 183	Belo Horizonte	MG	30627-652	BR	\N	2021-01-28 10:53:25-03
5761	Ana Barbosa	ana.barbosa32760@hotmail.com	(21) 98846-0880	875.639.418-78	1983-07-16	Rua Sete de Setembro, 835	Rio de Janeiro	RJ	20564-702	BR	\N	2021-01-15 13:32:42-03
5762	João Carvalho	joao.carvalho86761@gmail.com	(21) 99637-9893	\N	\N	Rua Augusta, 463	Rio de Janeiro	RJ	20631-611	BR	erQjaHjmczfzy959rEOsMq:APA91bq9O_PgtP6TJkZgHkIOceKnxa3DP1cKDLkpXn6XFX8Jr_R112vySsHn6x6a-11OURnIuS02apht6EDnqKiC5D5fYphMIXvLTMP1sO_GBU-Jpeqek6PopdCRC_mrGWoI-buEy4yU	2021-02-21 12:36:29-03
5763	Mateus Rocha	mateus.rocha10762@uol.com.br	(11) 90429-8906	968.696.249-25	1983-06-25	Rua Augusta, 219	São Paulo	SP	01564-595	BR	\N	2021-02-14 03:02:14-03
5764	Juliana Carvalho	juliana.carvalho44763@bol.com.br	(11) 91221-7919	\N	1976-12-22	Rua Bahia, 793	São Paulo	SP	01543-493	BR	\N	2021-01-01 04:18:00-03
5765	Maria Pereira	maria.pereira26764@hotmail.com	(21) 92013-6932	\N	1988-10-29	Rua Augusta, 384	Rio de Janeiro	RJ	20442-899	BR	u5JPHmaC5eqTZPLFCmM6Ph:APA91beLkoj1pCbbordGmGOy3AlEIzgck-zhyteLr_lv7G9CS26tCC74WLGir8GQ0vSEPWgc3-AN21iU4yTlqgAcxWk7tGP05FgKrAHR2_9_2RG9POZ9DdInac3jZb_J1yaHRwYzh1P7	2021-01-09 08:39:06-03
5766	Rafael Souza	rafael.souza43765@uol.com.br	\N	035.225.319-30	1983-05-27	Rua das Flores, 389	Rio de Janeiro	RJ	20848-887	BR	\N	2021-02-12 19:37:13-03
5767	Mateus Rocha	\N	(21) 93597-4958	894.552.318-91	1995-02-07	Rua Sete de Setembro, 125	Rio de Janeiro	RJ	20187-328	BR	\N	2021-01-24 15:07:59-03
5768	Camila Rocha	camila.rocha96767@hotmail.com	(21) 94389-3971	\N	\N	Rua das Flores, 236	Rio de Janeiro	RJ	20469-457	BR	m1QPeklhdsDhABuMfjfiZK:APA91bBq367wKI1JP3Gzfp7Oc2Bi099wgXXe30S176KdNqv3oiNAIqxarUiUIC2tXq8Mf4eBLCwM6YCxJeuXdETbPifjhIHPeNbGDw1JcektG_pF3kNeK7mYoGf7uTbXtmZ9IemjmhnG	2021-01-15 21:22:21-03
5769	Camila Lima	camila.lima30768@bol.com.br	(31) 95181-2984	937.692.550-57	1987-03-06	Rua Sete de Setembro, 468	Belo Horizonte	MG	30138-840	BR	\N	2021-03-06 18:15:07-03
5770	Camila Ribeiro	totem.pedidos@gmail.com	(31) 95973-1997	986.965.538-61	1950-03-28	Rua Augusta, 670	Belo Horizonte	MG	30955-166	BR	\N	2021-03-14 21:58:13-03
5771	Beatriz Oliveira	beatriz.oliveira51770@gmail.com	(71) 96765-1010	898.529.605-12	\N	Rua Bahia, 476	Salvador	BA	40581-819	BR	\N	2021-01-27 02:30:08-03
5772	Ana Pereira	ana.pereira96771@bol.com.br	(71) 97557-0023	096.760.609-84	1957-03-17	Rua Sete de Setembro, 614	Salvador	BA	40255-484	BR	mm9PHjzPwcEkZfIwFew5lE:APA91bVK_QpkhwO05eQanIiyU13nKiqoxLA6_A29EzLXwZZZS8meuMQE4_brKWySxLfvfQnU-ClaEzpGNlicJp5hmcbIESZKy6iw-5LZ4fS8VB9sINeQ_FfLoMFOo9wiE-iVBz9ztdOy	2021-03-12 04:42:50-03
5773	João Lima	joao.lima20772@uol.com.br	(71) 98348-9036	\N	1974-10-18	Rua das Flores, 145	Salvador	BA	40496-371	BR	XARFu7VWnkwncQA2JhoNdX:APA91b8wvgrcCXJff7T0LVBpxtllezWP3NikEYObWHofIcdyIihkmTvVPL5MgjIPUPAa_48B33-4XpvH4DaDgZAU9SziC3-h4qPP4KmUVqxazF4TydyqcFu52_N1A7Cx7A1BF6V2j-Jg	2021-02-02 14:31:13-03
5774	Lucas Barbosa	lucas.barbosa97773@hotmail.com	(31) 99140-8049	\N	\N	Rua das Flores, 678	Belo Horizonte	MG	30295-962	BR	g7j1svJQRmQdGmM5XFRAco:APA91bZ2USdHoczedexIfy7XSqyUCvOteeYoUnyGnuWkOvKbfQp8fwvkh51fMn4dWNu7DlWJaN9pWJxCUlQxPG42a4WnDGX9ap5MvShvgT6MZndXm_m-cIdwoha6wqdPlHxrv7dlf4vF	2021-02-17 03:17:02-03
5775	Letícia Ribeiro	leticia.ribeiro79774@hotmail.com	\N	804.891.807-28	1981-09-25	Rua Bahia, 723	Salvador	BA	40390-918	BR	HRenppCllXpGQoLenWnk3W:APA91bsMeYNU2GLDT_hdZY_7AiKX53FplvEcj45rYNFZGpfFc0AumyJRfKQlXSNzfh33R92SclcdHj0Hm44rF6OgfhJ0-vqvFxQWJxA2IF3LRDH2hMIYchaa89qI8DvGmH-9UKphgFKM	2021-02-17 10:36:19-03
5776	João Ribeiro	joao.ribeiro71775@bol.com.br	\N	\N	1970-04-07	Rua das Flores, 113	Salvador	BA	40413-920	BR	UnUyOxqBq51yybG3NJQEXP:APA91bFPon3tmF4qmlfCJqOgfQSNrQehojZ49XZFubpypi_rJyd_l-IaHKRku_yxormXURbRsGQvBTI-M8yHL5NGUyybuODuzX9wRooV6L7yf9WRgF4N5AboWemzeWjQQCeUwtUN_Pt5	2021-03-04 00:28:24-03
5777	João Oliveira	joao.oliveira72776@hotmail.com	\N	331.527.896-29	2003-12-19	Rua Augusta, 402	Belo Horizonte	MG	30917-307	BR	p3zRnK01EUIXE0xH8mCY4d:APA91bestlvImvaZtp6rVBgKMicgRecBdUnicUxEFUf3rC017K9T9UnlI610_C_xOVGId6PjkgUqW3A9cWi8zmwAG3lMJ4WSaebp9eCOaAsx2o1hk3zWNyVv7iggzdPdx2KJ6AdfL-fn	2021-01-29 02:14:41-03
5778	Letícia Silva	leticia.silva83777@uol.com.br	(21) 92308-4101	806.199.413-59	1972-05-23	Rua Sete de Setembro, 452	Rio de Janeiro	RJ	20576-210	BR	4pHGafqspBXMdsxOHeuP9W:APA91bTj3Xvwu0xhW1KIO9zvO0iO0cvEKZWCI4gd6K5ySaV4W7qx5mDyE2svmx_Ur4MyMoaLmefGv2HC_2Z_eSCCze9gxXR70aNQCFy0umP5VGCRnVqGHJxhFdJDrpLXLvKlUQmgKBap	2021-03-10 11:14:22-03
5779	Ana Pereira	\N	(11) 93100-3114	277.059.861-91	1997-07-06	Rua Bahia, 44	São Paulo	SP	01797-889	BR	EjjwDDsbenT1ZztD7gHkXq:APA91bBM7E4poIGp3JmpQhWBTQSUJ_qVJfyyLGP8yQ4sZ--WuaXVFt2pZyoO-491bbAjVS7YPgGLdIKqcUdoNpMtNl7NbE3_3XscDL5Rzs2lAw_SE0KE8h5znkPYcNXl09vDCsgvVAMp	2021-02-17 07:36:16-03
5780	Maria Pereira	\N	\N	\N	1958-02-17	Rua Bahia, 106	São Paulo	SP	01752-511	BR	elJ03qQ3NlkE43n7T77BXS:APA91bGdc284JjpFV7WYUxOTU9UlzXtAce6HB8DfNa0X7_Xwb4BbeDSCbbl6qhA0rHPMvVEJBM1JK7aPE-ZufDmuC98uPlacnn7-Ho7nLL6ACB7wFVn3_N4QQyEdWYYB0ZR8CdA--ZeK	2021-03-03 02:23:16-03
5781	Pedro Souza	pedro.souza98780@bol.com.br	(21) 94684-1140	\N	1971-11-04	Rua Bahia, 425	Rio de Janeiro	RJ	20431-339	BR	\N	2021-02-18 00:35:43-03
5782	Camila Oliveira	camila.oliveira47781@gmail.com	(31) 95476-0153	255.911.088-14	1993-08-02	Rua das Flores, 273	Belo Horizonte	MG	30865-941	BR	\N	2021-01-11 18:03:06-03
5783	Maria Rocha	maria.rocha61782@gmail.com	(71) 96267-9166	617.587.439-05	1970-11-22	Rua das Flores, 50	Salvador	BA	40192-210	BR	\N	2021-03-03 22:54:43-03
5784	Rafael Ribeiro	rafael.ribeiro67783@uol.com.br	(31) 97059-8179	490.713.880-69	1965-09-24	Rua Augusta, 168	Belo Horizonte	MG	30811-988	BR	hViSYO2wv2hGzI2Bi612bN:APA91bOOcXit8uA_hPnEb_8bhJ89AAXSO0Y7vo1ivsFPxJ8M9CuOqw-is9vqSC6oqcBBASIv91ojpkEEy9AmZqfm2HMAwzn21tDzJEh4mWAi_ilhoMO6_djFsTStoqff1NTEUWeYW67O	2021-02-14 10:23:47-03
5785	Beatriz Souza	\N	(11) 97851-7192	480.678.907-06	1964-06-28	Rua Augusta, 687	São Paulo	SP	01271-870	BR	\N	2021-01-18 02:53:58-03
5786	Lucas Rocha	lucas.rocha87785@uol.com.br	(31) 98643-6205	\N	1980-10-04	Rua Augusta, 560	Belo Horizonte	MG	30226-589	BR	\N	2021-02-18 06:13:38-03
5787	Juliana Ribeiro	\N	(31) 99435-5218	\N	\N	Rua das Flores, 358	Belo Horizonte	MG	30714-633	BR	\N	2021-01-04 00:29:25-03
5788	Pedro Ribeiro	pedro.ribeiro37787@bol.com.br	(11) 90227-4231	365.609.706-20	\N	Rua das Flores, 831	São Paulo	SP	01634-888	BR	\N	2021-01-08 02:10:42-03
5789	João Carvalho	joao.carvalho93788@bol.com.br	(31) 91019-3244	479.886.424-21	\N	Rua Sete de Setembro, 267	Belo Horizonte	MG	30987-786	BR	9Gn3SlEvbtmQENjDYgErfv:APA91br_Usmfh3JoGZRS-padNa9iRBBcPLD0bVlsjUpVC69_Tdm8DrwLQAbJRyqDg0-MZNFtbPt-4UtMVOsxjknKddrwp9tl6xoXasWYU8CnahdT8OUU7dXTguxI_pH0DKckqiDam9-e	2021-01-06 09:38:25-03
5790	Letícia Souza	leticia.souza83789@uol.com.br	(71) 91811-2257	621.159.317-18	1977-03-08	Rua das Flores, 82	Salvador	BA	40609-782	BR	FM6wrFCgKALl5ScY4ksj6Y:APA91bliyHZxpWR3yTsVzLSqS8p2yvUjRfd37TynxvtN1wYF1rYH3yD1GpUehAfC5PB47y3etzmnIpKLlHqkIvnhumjDXuhXTBEFktYWtZqThYovlqJUI8KM7lT6uHOetDsJihv7UxAh	2021-01-18 21:15:16-03
5791	Rafael Silva	\N	(11) 92603-1270	838.798.679-84	\N	Rua das Flores, 98	São Paulo	SP	01806-490	BR	tmxTKetysiKY24vGNd7NyU:APA91b0Y3oZPRpX1UIGiID22HZpXn5hO6nXPUOq1PFdz5ySsKTpILs5FcHMvmVbYgaunhm6buR_Rsr4G0-fKY0NnmbyXim-0yQY_POt868ZTXJ_iOendLIed6RLaaJy1MYpMk6zAkiq-	2021-02-06 15:54:31-03
5792	Ana Barbosa	ana.barbosa17791@uol.com.br	\N	\N	\N	Rua Sete de Setembro, 32	São Paulo	SP	01622-844	BR	\N	2021-01-25 17:15:55-03
5793	João Oliveira	joao.oliveira23792@bol.com.br	(21) 94186-9296	473.424.472-34	\N	Rua das Flores, 813	Rio de Janeiro	RJ	20712-788	BR	\N	2021-01-17 00:40:49-03
5794	Camila Lima	\N	(31) 94978-8309	041.587.618-40	1987-02-13	Rua Bahia, 502	Belo Horizonte	MG	30347-218	BR	\N	2021-03-04 11:14:10-03
5795	Pedro Souza	pedro.souza34794@gmail.com	(21) 95770-7322	\N	1997-06-16	Rua das Flores, 216	Rio de Janeiro	RJ	20434-626	BR	\N	2021-03-07 08:52:04-03
5796	Rafael Ribeiro	rafael.ribeiro45795@gmail.com	(11) 96562-6335	117.796.335-30	1984-11-29	Rua Sete de Setembro, 727	São Paulo	SP	01503-489	BR	\N	2021-02-07 10:56:10-03
5797	Beatriz Barbosa	beatriz.barbosa82796@uol.com.br	(31) 97354-5348	411.538.984-20	1978-08-18	Rua Augusta, 886	Belo Horizonte	MG	30229-118	BR	shODPApGMnWwMWO5knyCee:APA91bia7E4gihOXuij1gR2iRJ5_QknQjvJOSKHQdHn1u-i_2NaDD5cXv2hqMNp34P-GPwD3iNiKwDXWLOL1j4RZo0uaUaeKaz-vYJntspTI9c56tkycGlUGjo-c2jHzrG0sIrC0iGxl	2021-01-03 06:40:51-03
5798	Rafael Ribeiro	rafael.ribeiro70797@uol.com.br	(11) 98146-4361	498.049.279-77	1955-06-27	Rua Bahia, 864	São Paulo	SP	01862-519	BR	\N	2021-03-07 15:44:26-03
5799	João Souza	joao.souza51798@bol.com.br	\N	541.152.899-29	1968-11-18	Rua Sete de Setembro, 56	Salvador	BA	40769-220	BR	5XZYUQxgaavQzcgi7zHf4h:APA91bvuLBPYVEyJMxlZNM8Q-O5_aj6vizR0bHr6rJW59_tqAiWsJ6WeZRNB6dJd6iImb8fjAh4nxwF5ll5Ti4zrspho0UUUlSiXLvscjA0xtkuG1NLG7qn9VjRz-x50Cw9C5qg9mY0t	2021-02-10 14:21:15-03
5800	Ana Souza	ana.souza68799@gmail.com	(11) 99730-2387	\N	1952-01-18	Rua Sete de Setembro, 756	São Paulo	SP	01112-908	BR	FDTGdohMgoqw8ny7euphhb:APA91boQFDsZ3tHDb9IG9yIUtf05CkVSwtyB52vHO83UxOPiI9v2G0WMydMyCMD_waWfidY63atj3snorv5zbAXFypv30s_1Q5Xlx6ckbMTE71DRR8U2AYaQl1YIBfqLw5oraM47cj5j	2021-02-14 18:31:22-03
5801	Juliana Silva	juliana.silva44800@uol.com.br	(71) 90522-1400	345.179.919-70	1983-02-11	Rua Sete de Setembro, 286	Salvador	BA	40592-315	BR	Rhi68YD85gBmrKAApgoP6a:APA91bxPKvv6OJnCRkarZagdIoCCKiTGQnea6LZbYdvIvUChKL9uJUcyE5OeDWCb0RHIZ9UrzqEftgoep88cfl_MCEU7JCNo1H3Z_CTXyQ-9JQJZddRayBoIP8oXmywTmYPNgA4bn34c	2021-01-31 19:15:40-03
5802	João Barbosa	joao.barbosa67801@bol.com.br	\N	765.648.058-70	1992-08-26	Rua Augusta, 741	Rio de Janeiro	RJ	20627-543	BR	\N	2021-03-06 17:19:43-03
5803	João Souza	joao.souza28802@uol.com.br	(71) 92105-9426	\N	2000-09-22	Rua Augusta, 235	Salvador	BA	40714-645	BR	\N	2021-02-25 01:18:48-03
5804	João Carvalho	joao.carvalho88803@bol.com.br	(71) 92897-8439	932.433.019-55	1997-02-28	Rua Augusta, 494	Salvador	BA	40742-867	BR	4mziOzd3EAWnUxlqkunYbq:APA91bIkGFiFzaaVdDwIobkETo0bxHH-EYOlfMygGGw3RqRM0Li5LHsHfSCIMDKTOCX4LHthrseWBn_7SmmZKa9-pv_hEwuqe6aNTSE1YtyRH7W9iFw_UJmkMsfuJV_1hFj9q9hGONFJ	2021-02-22 21:25:07-03
5805	Letícia Lima	totem.pedidos@gmail.com	(11) 93689-7452	\N	1988-06-18	Rua das Flores, 563	São Paulo	SP	01885-117	BR	\N	2021-01-16 00:58:15-03
5806	Maria Almeida	maria.almeida27805@bol.com.br	(21) 94481-6465	691.995.371-41	1989-11-17	Rua das Flores, 491	Rio de Janeiro	RJ	20915-714	BR	\N	2021-02-09 13:00:09-03
5807	Mateus Silva	mateus.silva77806@bol.com.br	(31) 95273-5478	\N	1950-11-24	Rua Sete de Setembro, 63	Belo Horizonte	MG	30505-800	BR	BZWiipYo6GpzRokI1rMC8G:APA91btRQfhvD2GiNB8hl-QpP_3Nlk8csf2bF7VX-ZykqjFfjUdxLdyoQmzGTJalHFcAcm7LLXc0LqSCdeqJOwizLqFNYjx4h3L-H70rNmsBDPqOPAFwj60cHTgbVg2P0tDKmRQ-btLq	2021-02-10 09:30:41-03
5808	Juliana Carvalho	juliana.carvalho71807@hotmail.com	(31) 96065-4491	067.165.713-53	1960-10-07	Rua Sete de Setembro, 184	Belo Horizonte	MG	30295-597	BR	\N	2021-02-21 18:45:49-03
5809	Camila Pereira	camila.pereira46808@gmail.com	(71) 96857-3504	\N	1962-11-09	Rua Augusta, 661	Salvador	BA	40866-645	BR	GblIKEvgxNGzlyGx2HOr7x:APA91bslBQR6Eru0B57iwcunt3AEKg_mC41WfZVgjEqnNWHmOGeQIPt4kUN5HXIRz4jqC_TOeOPu2s3ayAbaHE2zuT6HsU_ivY8bMr1dxZX6f0kvmewgxYlBvT2fXms4_GDGB1ltNutP	2021-02-12 10:39:41-03
5810	Camila Oliveira	camila.oliveira86809@uol.com.br	(21) 97649-2517	013.438.520-99	1971-07-16	Rua das Flores, 499	Rio de Janeiro	RJ	20744-587	BR	cOZvWYvBMM8TewYRihAMZM:APA91bAxBWL6VJo-ObM0VjCE6ALEVuepKK4EV0BDr9EuwmGbN8YVHDmY7a2mw8MKWr4LUK_LuT4QMCDW2R4F1naLxaEpTUDcwom1tRRWZOHRixLwrkCHyMjvfR1D5hKy5W0AS4y5gekL	2021-01-27 13:04:10-03
5811	Juliana Silva	juliana.silva48810@uol.com.br	\N	439.225.093-80	1988-01-23	Rua das Flores, 517	São Paulo	SP	01434-700	BR	\N	2021-03-20 04:28:20-03
5812	Camila Silva	camila.silva38811@uol.com.br	(11) 99233-0543	\N	1976-07-20	Rua Augusta, 810	São Paulo	SP	01285-805	BR	KYEXt8XwysOfWzNlqhdXIW:APA91bsuTE8IseEUn6XR8hzOWuQzGHCipcojA-05DQB5HmhmY60M91tFdn7DyE0C2Ebj1yOR7hpwGH-b60CaLYf_NA-DqXXlvffGDHMl7sLT39uyBwLBrgZkp_vo0TjsfuJs2vILsmVI	2021-03-01 19:21:31-03
5813	Mateus Lima	mateus.lima70812@hotmail.com	(71) 90024-9556	\N	1956-08-05	Rua Sete de Setembro, 26	Salvador	BA	40925-696	BR	8O1HzWSze66GFuboT3kyBe:APA91bj38a7J7n46gI8dyA9x4KlJxlj6GMCqN-4K5wW5YN1RPZ_rE1rl5MnHnptWbyvm_8AZFKkhWE9-s0iYM_eKl2pVPcmNrYCuMgio86sICc5mRZU3feZb_Q5yEUukbr6sKB_tgQ2v	2021-02-23 02:24:49-03
5814	Bruno Almeida	bruno.almeida98813@gmail.com	(21) 90816-8569	761.720.780-82	1966-09-04	Rua Sete de Setembro, 526	Rio de Janeiro	RJ	20199-555	BR	\N	2021-02-10 07:32:32-03
5815	Ana Barbosa	ana.barbosa10814@hotmail.com	(11) 91608-7582	061.685.087-59	2000-03-02	Rua das Flores, 4	São Paulo	SP	01300-418	BR	aWDqcDoRwN7RVR6pIzo0wU:APA91bhsJ5ucByXeVTTAWZQZHkegcQae4RpBcGPJWFhi3x6mT93tN3dZE29OpUEqlEAA75J0stnSdbuYK79XdoUmnZRvvfmIu4ZcJ-EClc3izWsLEYHQ_SQgTIgyjhgs1FOAjQEYv393	2021-01-17 22:36:36-03
5816	Ana Lima	ana.lima41815@gmail.com	(31) 92400-6595	\N	1985-12-07	Rua Augusta, 687	Belo Horizonte	MG	30694-286	BR	qgR6L2OfxVUpmdBuoH2jMP:APA91bwXH2WgLltGHC4CdXI6nf12C1srf_mNxkLywoj9W8TtDA0_VfDTiB4sVdTsAWlsAYvT6LpF0uKfjL6h4nMyYgGkkmsaZ--u5Flvc5CQAxrFf-BRCoc3FzcDju3RxDAIIU_80KS8	2021-03-14 09:55:41-03
5817	Letícia Ribeiro	leticia.ribeiro69816@gmail.com	(31) 93192-5608	484.891.357-89	\N	Rua das Flores, 786	Belo Horizonte	MG	30981-427	BR	\N	2021-02-17 20:44:27-03
5818	Rafael Pereira	\N	(31) 93984-4621	156.859.954-40	\N	Rua Augusta, 866	Belo Horizonte	MG	30565-523	BR	\N	2021-03-19 02:14:17-03
5819	Camila Ribeiro	camila.ribeiro92818@bol.com.br	\N	\N	1985-08-07	Rua Bahia, 875	Salvador	BA	40749-808	BR	GB5ieLRfBwJY2bnWzAdEtw:APA91bccfIv3fgmNKFUdgXX0zBddwmFLd5K5zoRM28MH0cOUzcX4rG9uoQBEH-4q20CK1BcJtywdTQd8XdugUu0ijGF7R-BLb8JnqlEAUudOJc6NZhaWw87ZoGcaElu2UyYrdMViJg-N	2021-01-19 15:31:09-03
5820	João Pereira	joao.pereira49819@hotmail.com	(11) 95568-2647	\N	\N	Rua Bahia, 586	São Paulo	SP	01564-744	BR	\N	2021-01-03 05:08:39-03
5821	Bruno Lima	bruno.lima36820@uol.com.br	(31) 96360-1660	\N	1965-06-02	Rua Sete de Setembro, 44	Belo Horizonte	MG	30432-267	BR	\N	2021-03-12 07:17:52-03
5822	Pedro Lima	pedro.lima26821@hotmail.com	(71) 97152-0673	\N	1998-05-24	Rua das Flores, 797	Salvador	BA	40844-542	BR	3qNMa7HjinNielhwe2uPjy:APA91b8dTgdWuWymtwAeiYRJUiSlT3xJKX0YeGhuGOPEqT1EV33qmQkaPMhKnuCAlTvvCUHmlON0zfD-qSNjGdFiqg9VsyGbwA64VDMnp2nX8-D_dmOacTCvu0BYAOx2OB5RqaC1pg0S	2021-02-20 13:20:48-03
5823	Maria Souza	maria.souza84822@gmail.com	(21) 97943-9686	\N	1980-02-16	Rua Bahia, 530	Rio de Janeiro	RJ	20405-933	BR	\N	2021-01-13 09:15:14-03
5824	Beatriz Ribeiro	beatriz.ribeiro33823@hotmail.com	\N	\N	1972-06-30	Rua das Flores, 612	Rio de Janeiro	RJ	20849-776	BR	\N	2021-03-19 05:58:47-03
5825	Bruno Souza	bruno.souza16824@bol.com.br	(21) 99527-7712	846.841.237-66	\N	Rua das Flores, 164	Rio de Janeiro	RJ	20860-563	BR	\N	2021-02-21 23:11:51-03
5826	Lucas Barbosa	lucas.barbosa97825@hotmail.com	\N	\N	1952-11-05	Rua das Flores, 219	Rio de Janeiro	RJ	20437-541	BR	kbN1DVZFrGJ1o3GvqEFnXH:APA91b8sxBu1CmK-jcjYDmSdJdi8GrP12WFggdydPX_HoFL0VfsGjVCy-2xxrbnwZGMnEY8tVPXGKATssiIv8u_nbLVIOPKA0GkvHC0pciuBSVfY3z0DbroQPg36_qkTbFXTS7c9DiiU	2021-01-04 22:21:05-03
5827	Mateus Oliveira	mateus.oliveira33826@hotmail.com	\N	\N	\N	Rua Bahia, 435	Rio de Janeiro	RJ	20765-872	BR	\N	2021-03-11 02:53:10-03
5828	Bruno Silva	bruno.silva17827@uol.com.br	(11) 91903-4751	528.301.810-50	2001-08-22	Rua Sete de Setembro, 154	São Paulo	SP	01567-345	BR	bzIPMgBmPMF5Dl4R36K1b9:APA91bMCkAxke3MO-x8kzvntiWCoiDmV_scDAhKMQ2zH03DtCNF7g0EUKnTDerRwrBE6O3z-Rb_QTGwWhRmCEIBarFTVoWGVn5jDF1Kb0ia2vhLjapbWofDyKRyx1AFT0QACLZrPrHv9	2021-02-16 23:44:22-03
5829	Camila Oliveira	camila.oliveira92828@bol.com.br	\N	\N	1973-11-17	Rua das Flores, 625	Rio de Janeiro	RJ	20594-380	BR	5Df1LkXAFxavOXGaO178jj:APA91bz8vH_-2VdmksrTva7bDzeTrYQxHhCCfbjlMoN_M3PmoxNcePpKd3h-FVlhCua-NxDbWNYzqWI6QAPojKwvpJ7KkMPVbPLw6ulTSaaEsldK_3ujCsB5SbN0jxtgerqal3ymcPYS	2021-03-08 23:27:54-03
5830	Bruno Oliveira	bruno.oliveira79829@hotmail.com	(71) 93487-2777	650.505.004-35	1957-06-23	Rua das Flores, 386	Salvador	BA	40511-442	BR	\N	2021-03-09 11:35:23-03
5831	Camila Pereira	camila.pereira64830@uol.com.br	(11) 94279-1790	678.803.120-72	1966-07-11	Rua das Flores, 95	São Paulo	SP	01204-439	BR	VmVyOplwHLJjsChXHL8d1d:APA91bloJVaaTa7G61dFRBnKy84g4EoIQCNOw13773IJdM5V_yBn8UGxLm3W6wRzphh1eMJLo7XT14Z3KmnyFX0TFZjUem8c2QTU8GyBP_Ca8eSmXvPVio9x0jZ-FganTKB2Bho08k7y	2021-02-11 00:15:27-03
5832	João Souza	joao.souza20831@uol.com.br	(21) 95071-0803	076.209.149-51	1974-08-26	Rua Augusta, 598	Rio de Janeiro	RJ	20970-768	BR	LkHTF5QHIdquRcfIbAqqbk:APA91bPWY8XcJETsoM1eCttmf1h2u4B-tbu9NQCVOPdP1qNLoxVTzIBq7AJTiI89qJ5KaxsdPC-EudJnKVeQwUmxykstZKKJI2-qt6E6fAz_bA5OJPIC6rhTPmfMkFSX02iPRWVlbRVT	2021-02-10 03:42:58-03
5833	Juliana Carvalho	juliana.carvalho40832@hotmail.com	(21) 95862-9816	711.246.594-04	1992-10-02	Rua Bahia, 633	Rio de Janeiro	RJ	20359-785	BR	\N	2021-02-24 03:37:33-03
5834	João Rocha	joao.rocha19833@gmail.com	(31) 96654-8829	\N	1966-03-21	Rua Augusta, 751	Belo Horizonte	MG	30367-903	BR	3IeFLUCEcjpGBQ67ItsOne:APA91bp7Fto5Wi9woaytAdBLykwST-Xi4EfgmJxSVdAgyDK0weONVZqyoF_aTeD64x-ANQGJh4q9S-5OcFw-4txrQIdLNGhqkAafkrQ4pW6UD7kjMac4tKoFMPP7q5RR8X6LCRzHyANF	2021-02-19 12:34:41-03
5835	Maria Lima	maria.lima63834@uol.com.br	(11) 97446-7842	\N	1963-05-30	Rua Augusta, 589	São Paulo	SP	01761-276	BR	tRYunpgAbGMbzT2LgTr5ei:APA91be9MkFpdy5VD2h498a9XgALZio0cgjprvvYnznvgkEwlhN7gU8ike6OikOVju8GZ_KU8nTr1Yegmq8yKxycEdbl6Nn4qHSeOPRAUSswNck25fnmXWGM9BrxCJilC9OerkMWzFFJ	2021-01-06 16:04:58-03
5836	Maria Almeida	maria.almeida34835@hotmail.com	(71) 98238-6855	\N	\N	Rua Bahia, 114	Salvador	BA	40166-683	BR	q5da4kdAnQYr1kk9Am11tf:APA91bL079CuCjagdMkF78tYzsyz5dMKMhsPfmctH7PEYOMxAdBVKegGzNxpxcRkgWIQbLibOwXnkuJvAVFmKkWQu8YSw6_e9g1t-iw3k8L4mFgAUEaUhrOou-_qN509_IRT1stndATb	2021-01-17 14:44:12-03
5837	Maria Lima	maria.lima48836@uol.com.br	(21) 99030-5868	372.868.405-84	1991-01-02	Rua das Flores, 461	Rio de Janeiro	RJ	20383-970	BR	\N	2021-03-08 02:15:27-03
5838	Letícia Carvalho	leticia.carvalho21837@gmail.com	\N	111.111.111-11	1969-08-02	Rua Sete de Setembro, 738	Rio de Janeiro	RJ	20185-585	BR	\N	2021-01-22 09:59:15-03
5839	Juliana Rocha	juliana.rocha93838@gmail.com	(11) 90614-3894	827.141.465-89	\N	Rua Augusta, 727	São Paulo	SP	01673-484	BR	\N	2021-02-16 03:23:46-03
5840	Beatriz Lima	totem.pedidos@gmail.com	\N	920.757.597-31	1967-01-26	Rua Augusta, 701	Salvador	BA	40770-856	BR	NkBZtMLaUddXy4ZYWVHAji:APA91baXqcc0tfSpaeFqs3ZwE8k_qq23kJ8DzgzlkQtSba3uZoc72OJdoN2ikWh2-6MyyBnXpqnerwSzXSQYra4CQjwRiASlFXZfQl9Vht6lIjHvfWXjRGOSZAH7J1Hlfk4BfHM-Jmpj	2021-01-26 02:04:39-03
5841	Camila Barbosa	camila.barbosa97840@hotmail.com	(21) 92198-1920	164.185.936-93	1954-04-08	Rua Augusta, 18	Rio de Janeiro	RJ	20884-106	BR	\N	2021-03-14 20:39:24-03
5842	Letícia Silva	leticia.silva74841@hotmail.com	(71) 92990-0933	680.436.386-83	1950-02-24	Rua das Flores, 429	Salvador	BA	40574-220	BR	\N	2021-03-03 18:41:26-03
5843	Lucas Almeida	lucas.almeida94842@bol.com.br	(11) 93781-9946	\N	1996-08-24	Rua Augusta, 49	São Paulo	SP	01733-406	BR	F8yH2SYvNEzxNXUSO2KO3x:APA91b7SiBR-UPvZj462lpceemwC23WZtjoZA15fDJMTreCAokY9Vim-88azWjdRO58mx0m67ndV6cLcJ__oDIyQkBuB2uz-12c-nEcw8Ko7TaTa_eHhHqdgydvedRhlg7Ti9-gYaJxc	2021-03-03 10:55:41-03
5844	Lucas Silva	lucas.silva91843@hotmail.com	(11) 94573-8959	913.655.088-46	1973-04-17	Rua Sete de Setembro, 730	São Paulo	SP	01776-291	BR	\N	2021-03-20 20:17:10-03
5845	Juliana Lima	juliana.lima96844@bol.com.br	\N	\N	1974-05-19	Rua das Flores, 855	Salvador	BA	40285-434	BR	\N	2021-01-08 00:54:43-03
5846	Pedro Silva	pedro.silva59845@hotmail.com	(21) 96157-6985	111.111.111-11	1964-10-23	Rua Sete de Setembro, 569	Rio de Janeiro	RJ	20540-243	BR	\N	2021-01-08 14:42:45-03
5847	Bruno Oliveira	bruno.oliveira29846@hotmail.com	(71) 96949-5998	030.611.156-09	2001-10-31	Rua Bahia, 513	Salvador	BA	40603-515	BR	\N	2021-02-22 08:04:02-03
5848	Pedro Ribeiro	pedro.ribeiro94847@hotmail.com	(71) 97741-5011	278.156.946-16	1960-10-30	Rua Augusta, 890	Salvador	BA	40269-824	BR	I449Ot3XRGlpfHyAfnonpW:APA91bhwPEftRXgn2Sy3TFWHMcwWYU-7WUdAt4r38QWkN9TfQWsDVDNRNpK1edZgbPhTtkgRoDqx6F4Sy_AM9GWhuuFeD430dEgRfhThKXIKny9MsLy5ULJmg0YPCqccrZ0B5t51t5GQ	2021-01-14 08:57:50-03
5849	Mateus Silva	mateus.silva14848@hotmail.com	\N	199.507.668-69	1997-03-19	Rua Bahia, 11	Salvador	BA	40431-138	BR	t5rxkORE4q5PpW4md1iVUK:APA91bkPj1dhh7ZlvF7Hwm7gQUNmb5liZoZ6s8ZGPdjHpYDy1Di61WiNlvwWH0DRBfTyBsD0_T3mu3j0xaQw59-iXuQf92CEAhbZMfxxaSokfU0ZZBqwZwmwHuitcAgya_AG_H4KS2Ym	2021-01-31 11:56:39-03
5850	Camila Rocha	camila.rocha22849@bol.com.br	(71) 99325-3037	584.910.812-24	\N	Rua Sete de Setembro, 176	Salvador	BA	40337-116	BR	akSdwytNDvrrHRsLO7BHjV:APA91bW5-v7A9zZxqQG_ath4WpSUH2uiwBmTkln63IVRbr5QdsPQNvXtzJguNIx_dDmPKhwfD31gnQFbq01meS082ou04DEllhEdk6AefJAcRL8acWYlZjK39AIOiLTOxuLOkkt8MkHn	2021-01-01 06:48:09-03
5851	Maria Lima	\N	(71) 90117-2050	\N	1965-08-14	Rua Bahia, 637	Salvador	BA	40246-779	BR	\N	2021-02-01 09:59:04-03
5852	Bruno Ribeiro	\N	\N	\N	\N	Rua Sete de Setembro, 173	São Paulo	SP	01884-107	BR	9416QwTIYtTgSFPCZb7Sg3:APA91bNQ-mb2HqsIHYdAgC6MF8FkiFgfblZ7XGZb1dYXQtWhFl_bD14qbFzJgw3RSaYXrQQMzABF9-dn-EWKNkz_QhHBaUl_uoBw-A9iLt1Y5QsR5Lyhj7OjdEYZ8iYiPUsDBQfINFZU	2021-03-02 02:14:45-03
5853	Beatriz Souza	beatriz.souza64852@hotmail.com	(71) 91701-0076	202.653.210-93	1973-12-04	Rua Sete de Setembro, 219	Salvador	BA	40436-650	BR	\N	2021-01-02 00:28:48-03
5854	Maria Pereira	maria.pereira68853@bol.com.br	(71) 92492-9089	465.644.856-70	1994-07-05	Rua Sete de Setembro, 20	Salvador	BA	40189-540	BR	INJ8fj5CzMGHp8XYb8t8dc:APA91bwT2Itb9K1Z2q7dqSOBkP4ipl-FfZnBsNbbKBlKVDl_MCmqp16yTbnWca-p9jF5_rdknY2BYGMlJS9m-Pyon4FNv3LArx_N05_xZp53oOeolfWA17h6OcgEfprGD3s2a1rPZzdu	2021-02-16 12:31:06-03
5855	Mateus Oliveira	mateus.oliveira52854@bol.com.br	(71) 93284-8102	274.373.988-69	\N	Rua das Flores, 824	Salvador	BA	40952-538	BR	\N	2021-01-30 19:06:04-03
5856	Pedro Ribeiro	pedro.ribeiro10855@uol.com.br	\N	\N	1994-03-22	Rua Sete de Setembro, 473	Belo Horizonte	MG	30987-186	BR	ndVSBIePwhjj2cu887WpdD:APA91boAoE9lyEw0wpb3C4C1Wi4T7hZyquCk1nh6l5l-TlKbP9DFyBLIzbMsCeFeXyJDOqeZXbCJ2FmPFhBGNkv16z-h_ju4VPuzFAfu_SJIbK_oTKCFxUELzhvKYEdoQDQJTSCXuvJ2	2021-03-16 23:58:09-03
5857	João Rocha	joao.rocha65856@gmail.com	(11) 94868-6128	549.859.614-69	\N	Rua Augusta, 621	São Paulo	SP	01305-572	BR	\N	2021-02-27 18:33:16-03
5858	Rafael Rocha	\N	(21) 95660-5141	347.899.051-36	\N	Rua das Flores, 229	Rio de Janeiro	RJ	20886-615	BR	\N	2021-02-17 02:03:05-03
5859	Camila Lima	camila.lima74858@bol.com.br	(11) 96452-4154	852.501.706-09	1953-10-16	Rua Sete de Setembro, 308	São Paulo	SP	01820-265	BR	zBcXFSCQznxcX9EYEDFlUS:APA91bQodA77hk4SZnSvMZSPPWARv63HtEIIkBaciBIMAqzI2WyOlF2bhDhEXHn-T5sRfOeHnMi226iDbyxslLAL4lMlIzG1bpWuPOFnlemutC3ReNeCfcuyhJsWbzHAD6M5zYmVJyD3	2021-02-17 00:22:43-03
5860	Bruno Rocha	bruno.rocha21859@uol.com.br	(31) 97244-3167	667.308.019-13	1988-06-26	Rua das Flores, 353	Belo Horizonte	MG	30949-347	BR	9P2j4VTClXSX9r0PUbHG5j:APA91b-Mod-4xsnMUljBsjBxjXUWXtL_J1RpKuDqgNN4d_hvGdHCha4fGVXeKs_MQQEZXPV2MvtkV7LD48uIJM_xWQrUkbxkJBDptf9ZUK7cS_xzd3F8K3UIJTdq6dmLS72iXm7DPX2C	2021-01-09 15:52:38-03
5861	Letícia Barbosa	leticia.barbosa34860@hotmail.com	(21) 98036-2180	567.056.598-31	1987-03-02	Rua Sete de Setembro, 542	Rio de Janeiro	RJ	20242-800	BR	VazAUhw1ZfL95ZGLguOchZ:APA91bBmGlWAC3VpjC7uazPdU-hE9YKNeOjtFSpitEbnAz-q7ORvnUEnfgpcetWRtuW5dApVezH4hGs9o90_haruH0zDtSqfdIIVp73NpcN7nJJ3vW1n2u6EdvKD64Cz8RUCODZFOv6h	2021-01-19 19:11:53-03
5862	Maria Silva	maria.silva35861@gmail.com	\N	\N	1975-09-09	Rua Augusta, 718	Salvador	BA	40220-783	BR	8pgy0RlvKYpgbiSij7ZOAv:APA91bshXUEnC0lypQwP3UTe3a3-PqkOYc8WL1S7UjoP0I-kyEC8pJ1IsYBXhEXHC0T0FWVN3uP_NBLytWuP-ETASgtGETH7SnpmWUNMBMH18dgu9MQmGgDqmF_Ap-GJ7RLoYr2cuuBS	2021-03-04 11:43:43-03
5863	Maria Lima	maria.lima14862@bol.com.br	(21) 99620-0206	\N	1953-06-05	Rua Augusta, 4	Rio de Janeiro	RJ	20764-600	BR	\N	2021-03-08 04:45:58-03
5864	Lucas Almeida	lucas.almeida78863@bol.com.br	(11) 90411-9219	094.222.438-82	2002-03-24	Rua das Flores, 583	São Paulo	SP	01391-964	BR	OT0zFLucYr1MLGhGQpiCSo:APA91bPL8c6fwu36gPhBQRGWbdMA3fePjWwKBwncCak3_gJbNfbkoso6sPLm0-qEh8qgAQYZofggh38YYsyrzl5hh0C_8-2GcakHhQZp4tK4AIWp_JMWGGkW7-C5fHpHhjBQmdDbuHgp	2021-01-29 23:00:27-03
5865	Beatriz Lima	beatriz.lima40864@uol.com.br	(31) 91203-8232	\N	1966-09-19	Rua das Flores, 260	Belo Horizonte	MG	30413-198	BR	\N	2021-01-05 19:50:28-03
5866	João Barbosa	\N	(31) 91995-7245	759.206.320-46	1959-03-28	Rua Augusta, 751	Belo Horizonte	MG	30905-642	BR	\N	2021-01-13 03:31:31-03
5867	Juliana Lima	juliana.lima16866@bol.com.br	\N	\N	\N	Rua Sete de Setembro, 133	Salvador	BA	40200-359	BR	\N	2021-01-14 13:34:36-03
5868	Rafael Oliveira	rafael.oliveira22867@bol.com.br	(31) 93579-5271	799.455.427-02	\N	Rua Sete de Setembro, 185	Belo Horizonte	MG	30833-326	BR	CFRlmN6R7LeII2shMw6Dqm:APA91bAizE8eRkp0ID9DG65x4nkSpZhRYRfxmJioKX7nfTzbKE6sbvybVhg3OX_ZajOzHfD98y_I1LxcX12J8wQxe_AVTdxe6waYSUscD822HHYxJk9P58Rfg85z2Lxu4plMynyyYj-q	2021-01-01 23:47:20-03
5869	Letícia Oliveira	leticia.oliveira79868@gmail.com	(11) 94371-4284	\N	1957-08-11	Rua Sete de Setembro, 558	São Paulo	SP	01997-465	BR	drHhTESHDQPDTCClrvPPes:APA91bJ201NWtTZjAYBrVVaHO5M4aoKjTrbbel-Stl6HjQF7Bk8NRgkTt0Oncdb2CUwVkkt6yR7_L2S-la2XNe7WRC72T4ukrqooNgA59m8qB1dNzwlDJQkcHau_UKT_sw5ilqN_WlRe	2021-02-12 05:07:29-03
5870	Rafael Carvalho	rafael.carvalho39869@gmail.com	(11) 95163-3297	634.405.185-07	1987-04-06	Rua Sete de Setembro, 134	São Paulo	SP	01441-786	BR	\N	2021-01-07 09:15:52-03
5871	Beatriz Almeida	beatriz.almeida27870@uol.com.br	(31) 95955-2310	\N	1995-12-25	Rua Sete de Setembro, 670	Belo Horizonte	MG	30848-439	BR	sRNHlYl2MRc6KKier7TOCc:APA91bVtWl893RLXCS4Rky9nkZLUj0LOT_USc4iVOL3hvr19g7SuUlstUpTEknWQUr2rMgWr_APg_bmWc85w0tF3mJ13JAf51_3G3AageRVAY8iAM5BJfAvkwQDdsHQNGVCQc117y0Mg	2021-03-13 18:27:28-03
5872	Juliana Barbosa	juliana.barbosa41871@uol.com.br	\N	935.355.375-09	2001-05-11	Rua Bahia, 25	Belo Horizonte	MG	30391-548	BR	\N	2021-02-21 13:05:05-03
5873	Ana Lima	ana.lima42872@gmail.com	(11) 97539-0336	484.317.495-55	1994-08-30	Rua das Flores, 283	São Paulo	SP	01767-547	BR	4mxLH4YVTgdI9i0i2pepS3:APA91bAVJ_G4ctcEzIH0zAqd5v2bPThe0m97r_7wzQy2LDH-m4D8v5fv_5Kz4zpeXzx-ecQ5HW3aBdtbs_3rTQLrdj0kGDXM1ku779VtgagQUVPq_WSUPGo6vguwiZUDeMj9VAuL-KIl	2021-02-19 14:57:34-03
5874	Letícia Souza	leticia.souza90873@uol.com.br	(11) 98330-9349	740.531.618-27	\N	Rua Sete de Setembro, 301	São Paulo	SP	01973-492	BR	\N	2021-02-24 04:36:56-03
5875	Ana Barbosa	totem.pedidos@gmail.com	(71) 99122-8362	\N	1950-03-12	Rua das Flores, 855	Salvador	BA	40662-679	BR	OdqKJg5oXCgQ1xyx6Qo42I:APA91buVEAoIcN9FiFneQFIE-uOIvUXYGi_9g85OqG1UKlIVQI1U6lXa1MOAn-scF6FSf66rUV0xi20pAajSZNt6Shn6g9ToRMz5hqwhp2Kk0xypdskAl5Ii2tY-UDu9riulIooSy__H	2021-02-16 04:03:54-03
5876	Juliana Rocha	juliana.rocha70875@hotmail.com	(11) 99914-7375	381.815.115-65	\N	Rua Augusta, 496	São Paulo	SP	01972-826	BR	\N	2021-02-19 09:12:16-03
5877	Juliana Lima	juliana.lima80876@hotmail.com	(21) 90706-6388	385.630.761-32	\N	Rua Bahia, 778	Rio de Janeiro	RJ	20595-547	BR	zuLOJ3DPDVLTquRHzx1wGi:APA91bM7YFUPMOtCC_XY45hey7pPrRI7ebwTg-sBKavfcOsMW6LZwLameIZrFm69WmUBlIyVvvbDYNIoBu1l32a3miZFKndqeb0qHQW-EMo5bDVCLTNUnTmQ3MF_ZGLag7t2BLniXq_b	2021-02-13 19:23:33-03
700002	Truncado
5878	Beatriz Lima	\N	\N	\N	\N	Rua Augusta, 111	Salvador	BA	40150-902	BR	\N	2021-01-08 07:10:08-03
5879	Mateus Rocha	mateus.rocha93878@uol.com.br	(11) 92290-4414	\N	1976-04-05	Rua das Flores, 898	São Paulo	SP	01928-315	BR	\N	2021-01-28 08:39:37-03
5880	Ana Ribeiro	ana.ribeiro11879@gmail.com	\N	520.142.765-01	1996-09-03	Rua das Flores, 502	Rio de Janeiro	RJ	20890-970	BR	AEi61nlH8zIvSGkrYtEAcM:APA91bmnQRO5gv7i_k6enxoTiyZ_02EP_imeKG08eY9gRghcEaqz6nF8rMOGkrS-VNR-64gWI-BAkjO0M3_G0t5W-p28f2rudlqXNXmO--sLgvQXPVvInvRRihCT58d9GiafF3sdVptB	2021-01-11 14:13:51-03
5881	Letícia Silva	leticia.silva72880@bol.com.br	(21) 93874-2440	933.717.591-64	1998-07-30	Rua Augusta, 105	Rio de Janeiro	RJ	20337-292	BR	\N	2021-01-22 00:07:19-03
5882	Lucas Almeida	lucas.almeida54881@hotmail.com	(11) 94666-1453	\N	\N	Rua das Flores, 560	São Paulo	SP	01862-909	BR	\N	2021-03-11 20:40:53-03
5883	Letícia Barbosa	leticia.barbosa32882@hotmail.com	(11) 95458-0466	570.460.346-72	1981-10-10	Rua Sete de Setembro, 578	São Paulo	SP	01833-536	BR	\N	2021-03-12 14:59:49-03
5884	João Carvalho	joao.carvalho63883@bol.com.br	(71) 96249-9479	\N	\N	Rua Bahia, 95	Salvador	BA	40221-210	BR	m2McBRL7ha2jLKW9gRW8Xp:APA91bfyWZJ6o3GR1McWH7bmLIRF2IXYj_iQ42zQw9EI9b34VlL_HHogwWuPJkDge_GTDjGdZCejcSlaEld_W1JKg1auSskXc60B5YXKHxGU9SDy567cOGb7MbfPHX08gi3J8CrzuQFG	2021-02-21 13:28:53-03
5885	Lucas Silva	lucas.silva51884@hotmail.com	(11) 97041-8492	568.612.099-45	1992-08-04	Rua Bahia, 38	São Paulo	SP	01552-693	BR	XFUdfx5zJnFgd6jU5iwtla:APA91bK0ljX-sKk9GouSa_XomN8TDvXZNtJ8O_MJM_4DwuyWYJafwVNoAn2ERt3sL06hTVb_6iyj2TxyqUgyXQHdQJKKy0xUIW2swWJhE1bjxYhOUs0mn1emBAtSQkD-CMrjOq0XtYsD	2021-02-27 00:49:57-03
5886	Letícia Lima	leticia.lima41885@hotmail.com	\N	800.788.451-30	\N	Rua Bahia, 126	Belo Horizonte	MG	30499-143	BR	\N	2021-03-15 05:09:42-03
5887	Pedro Souza	pedro.souza28886@gmail.com	\N	777.882.323-35	\N	Rua Sete de Setembro, 819	Rio de Janeiro	RJ	20145-275	BR	neTaen411CBqaRszHf7evT:APA91bgGWJy-6x9BZ6HaAv15PQ1b5KjkPn0PEdALbgK-37UAagzta2zzgVv4oEEUbLn0tqCJOWWxBF3WwmlvVFH3m4o-tbBXBj1vGDXK_EPlOiky9aoRrXyjFDCURJL-77p6axnLorCB	2021-02-07 13:52:29-03
5888	Mateus Ribeiro	mateus.ribeiro63887@gmail.com	(21) 99417-5531	827.265.351-60	\N	Rua Bahia, 854	Rio de Janeiro	RJ	20148-979	BR	\N	2021-02-28 16:29:34-03
5889	Pedro Rocha	pedro.rocha88888@bol.com.br	(11) 90209-4544	834.501.370-88	\N	Rua Sete de Setembro, 792	São Paulo	SP	01790-822	BR	\N	2021-02-24 06:35:52-03
5890	Lucas Souza	lucas.souza83889@hotmail.com	(31) 91001-3557	\N	1979-03-13	Rua das Flores, 49	Belo Horizonte	MG	30689-951	BR	ZomHnwj7DsU1BVhlsIahG7:APA91bMa1mxPz4SmFnnNv-ml1FS7F4SA2OHeCMHtDrsiLj9D7zsV3d6IRteMl83dgxBjXxIhM4NvaH6RUueD9ct6CXVuUGrVaLbqxUl1g34TrNejoHuiJy8aTsG72cKy-YobfpjRS_CU	2021-02-09 02:47:28-03
5891	Lucas Pereira	\N	(21) 91793-2570	354.819.393-58	\N	Rua Sete de Setembro, 482	Rio de Janeiro	RJ	20943-645	BR	\N	2021-02-13 18:11:41-03
5892	Ana Pereira	ana.pereira72891@bol.com.br	\N	\N	1966-11-29	Rua Augusta, 4	Rio de Janeiro	RJ	20812-618	BR	\N	2021-03-19 05:53:37-03
5893	Maria Silva	maria.silva16892@hotmail.com	\N	485.663.385-61	1957-05-26	Rua Bahia, 191	Rio de Janeiro	RJ	20176-692	BR	\N	2021-03-08 00:12:11-03
5894	Juliana Oliveira	juliana.oliveira87893@gmail.com	(71) 94168-9609	\N	1977-10-05	Rua Bahia, 111	Salvador	BA	40834-252	BR	\N	2021-03-11 03:33:08-03
5895	João Oliveira	joao.oliveira94894@hotmail.com	(11) 94960-8622	\N	\N	Rua das Flores, 23	São Paulo	SP	01163-182	BR	\N	2021-01-14 23:13:07-03
5896	Maria Ribeiro	maria.ribeiro65895@uol.com.br	\N	\N	1976-10-10	Rua das Flores, 881	São Paulo	SP	01160-112	BR	\N	2021-03-20 20:19:41-03
5897	Maria Rocha	maria.rocha53896@bol.com.br	(71) 96544-6648	683.127.770-59	\N	Rua Sete de Setembro, 128	Salvador	BA	40865-558	BR	\N	2021-01-11 04:16:39-03
5898	Maria Ribeiro	\N	(71) 97336-5661	841.440.064-76	\N	Rua Bahia, 486	Salvador	BA	40797-827	BR	\N	2021-01-18 19:04:16-03
5899	João Barbosa	joao.barbosa93898@uol.com.br	\N	\N	2001-09-17	Rua Sete de Setembro, 731	São Paulo	SP	01157-387	BR	q97hiIQm9wdA5jarW2w2oe:APA91bzn83vUxmHTNuz1g0ItlKAoUMOMUzxas-4HbrzXHnf4Hd0as7brdbcxDRltvgYMP9EhLpPrNWakOHdrzrcNPcyR-1w0SiK614liuI9GcwMyqsrw7TRb1lecKe9mthRX0Sru1t78	2021-03-14 17:43:20-03
5900	Maria Lima	maria.lima20899@gmail.com	\N	\N	\N	Rua das Flores, 758	Salvador	BA	40665-546	BR	\N	2021-03-12 12:39:28-03
5901	Mateus Barbosa	mateus.barbosa77900@uol.com.br	(11) 99712-2700	395.589.437-11	1969-01-15	Rua Sete de Setembro, 742	São Paulo	SP	01343-545	BR	ij4lgbroNsr9ZF0mwCrvUT:APA91bUNkKEp2QcD25XC15R2BhH4MGXJRmnNwihmL6mlm7DHlEiiWEUZ9eY9z8UYgQSePSMaHBHTdBB6ZGw-VMkT8CeoL-_fw4B_niSIX0tqL9ZifDktRmPcbrNkNs0VpLfDr0osD4jy	2021-02-13 23:45:53-03
5902	Bruno Rocha	bruno.rocha45901@bol.com.br	(11) 90504-1713	\N	\N	Rua Bahia, 79	São Paulo	SP	01589-992	BR	\N	2021-02-23 06:37:03-03
5903	Camila Pereira	camila.pereira71902@uol.com.br	(31) 91296-0726	905.964.406-93	1999-12-28	Rua das Flores, 747	Belo Horizonte	MG	30373-292	BR	\N	2021-02-25 16:51:25-03
5904	Juliana Silva	juliana.silva58903@bol.com.br	(71) 92087-9739	\N	1994-04-01	Rua Bahia, 187	Salvador	BA	40595-758	BR	\N	2021-03-15 00:59:43-03
5905	Ana Souza	ana.souza42904@bol.com.br	(31) 92879-8752	421.422.489-26	1964-02-03	Rua Augusta, 860	Belo Horizonte	MG	30950-781	BR	5FPK67lmzy2hJY8qdm9Nn1:APA91bJYwo4gqSQnTSaAU0PT3-ypGwhG1A6u7dg7d1LWuyEICfF4UcUOQqGkB336t-XnWH0AR5bUcmX5G9fhoAwaaA8J5bAg_AfROGM6zMgkk3kXswEYG-CY7UmQ9c2OC9lfev8ppHvk	2021-02-10 22:11:36-03
5906	Ana Ribeiro	ana.ribeiro12905@hotmail.com	\N	\N	1994-01-20	Rua das Flores, 581	Rio de Janeiro	RJ	20967-571	BR	\N	2021-03-21 11:19:07-03
5907	Rafael Almeida	rafael.almeida14906@gmail.com	(71) 94463-6778	555.151.294-07	1990-06-05	Rua Bahia, 794	Salvador	BA	40429-410	BR	SiJFGqYJtBRSYCQErHEZUD:APA91bnLalFPEobkwo77du1ko-u7km_8ed3EnQ4PibV-AHmYT2RwyYxT7wIBxnqGfFiHAPB_SxyU_BylMAD9-xaIrIWBQo-sAnYpms8Wd0EmS-APQOdH4f0KD96l7-A8D7vaulufFR8V	2021-02-02 23:16:45-03
5908	Letícia Souza	leticia.souza76907@uol.com.br	(11) 95255-5791	\N	1988-03-28	Rua Sete de Setembro, 105	São Paulo	SP	01344-588	BR	\N	2021-03-04 15:46:48-03
5909	Maria Lima	maria.lima85908@hotmail.com	(31) 96047-4804	\N	2001-11-10	Rua das Flores, 564	Belo Horizonte	MG	30418-315	BR	\N	2021-02-01 07:27:18-03
5910	Beatriz Almeida	totem.pedidos@gmail.com	(21) 96839-3817	295.089.908-05	1964-03-15	Rua Bahia, 158	Rio de Janeiro	RJ	20226-232	BR	\N	2021-01-24 17:29:55-03
5911	Beatriz Carvalho	beatriz.carvalho63910@hotmail.com	(11) 97631-2830	\N	2003-04-01	Rua Sete de Setembro, 310	São Paulo	SP	01263-816	BR	\N	2021-01-20 23:05:47-03
5912	João Silva	joao.silva98911@hotmail.com	(71) 98423-1843	012.832.742-13	\N	Rua Bahia, 575	Salvador	BA	40566-964	BR	\N	2021-01-09 23:18:40-03
5913	Juliana Silva	juliana.silva96912@uol.com.br	(21) 99215-0856	\N	1973-12-07	Rua Sete de Setembro, 763	Rio de Janeiro	RJ	20622-602	BR	\N	2021-01-01 05:40:07-03
5914	Beatriz Rocha	beatriz.rocha67913@bol.com.br	(71) 90006-9869	\N	1989-05-13	Rua Augusta, 694	Salvador	BA	40711-353	BR	tS8fO5VBFUP0gcYD3J8SfJ:APA91bIC8_0gpt4EW6WSQdZedaCedPgKMZKYcr-SfTqcAP0iJ18ZShxRL1b13eu2R5ERARGtdYAM1Z5HV9FsiG2BGbc2b6869WlJY6FPN3djDRvynJjrPwAv-XpC5FCh7h33KF2dB1Xe	2021-03-20 10:13:50-03
5915	Ana Silva	ana.silva88914@gmail.com	(11) 90798-8882	\N	\N	Rua Sete de Setembro, 402	São Paulo	SP	01465-145	BR	\N	2021-03-11 05:50:08-03
5916	Letícia Ribeiro	leticia.ribeiro24915@gmail.com	(31) 91590-7895	\N	\N	Rua Augusta, 380	Belo Horizonte	MG	30766-422	BR	\N	2021-02-06 20:06:25-03
5917	Maria Almeida	maria.almeida60916@gmail.com	(71) 92382-6908	\N	\N	Rua Bahia, 178	Salvador	BA	40933-174	BR	VL3EmwBKvtNVFv0zL9gB83:APA91bU2V10foilFFsW4GBUjNKo3f4PDfW4W3rYokvC4jPUQ2GaIvToZjBbY95pb5TUUTLKdkV2L39wFAk-fQdTjVZL9titiLxssG46w3PT-zXCKNtxxYCzcbk3DsTMFP9MOdN_D7X8Q	2021-02-25 23:34:08-03
5918	Lucas Barbosa	lucas.barbosa97917@gmail.com	(21) 93174-5921	580.453.357-62	1963-08-07	Rua Augusta, 770	Rio de Janeiro	RJ	20877-185	BR	\N	2021-01-25 11:27:20-03
5919	Beatriz Oliveira	beatriz.oliveira17918@uol.com.br	(11) 93966-4934	189.445.218-67	1962-07-15	Rua das Flores, 22	São Paulo	SP	01785-384	BR	\N	2021-01-23 17:20:05-03
5920	Bruno Almeida	bruno.almeida27919@gmail.com	(21) 94758-3947	\N	\N	Rua Bahia, 17	Rio de Janeiro	RJ	20274-793	BR	\N	2021-01-09 04:16:18-03
5921	Lucas Souza	lucas.souza70920@uol.com.br	(21) 95550-2960	579.297.964-26	\N	Rua Augusta, 157	Rio de Janeiro	RJ	20927-525	BR	\N	2021-02-06 19:46:37-03
5922	Maria Oliveira	maria.oliveira60921@bol.com.br	(11) 96342-1973	276.630.069-41	1961-06-29	Rua Augusta, 106	São Paulo	SP	01601-351	BR	\N	2021-02-05 11:02:19-03
5923	Beatriz Silva	beatriz.silva31922@gmail.com	(11) 97134-0986	241.769.293-78	\N	Rua das Flores, 797	São Paulo	SP	01659-537	BR	qi2VousZkYspAW4qWwIhDm:APA91bBq4IeeLurkqoD2mZcbF4kUPUqpDEffuwp1QC00w4qmGy-XFvC7ZYm0mUtB4DK1WcW6RNn06cBTGe3z_YHuhCAIJoIIXfjsTWdechBPrBCLRxlFXAHiv-LEk2Yck1oTwxURDiLL	2021-01-12 06:09:07-03
5924	Lucas Barbosa	lucas.barbosa65923@gmail.com	(31) 97925-9999	708.476.110-19	1994-07-28	Rua Bahia, 397	Belo Horizonte	MG	30687-677	BR	\N	2021-02-07 03:02:19-03
5925	Lucas Barbosa	lucas.barbosa19924@uol.com.br	(21) 98717-9012	777.947.110-10	1999-12-29	Rua Sete de Setembro, 601	Rio de Janeiro	RJ	20105-923	BR	\N	2021-03-08 20:46:54-03
5926	Beatriz Carvalho	beatriz.carvalho37925@uol.com.br	\N	383.594.315-40	1967-05-08	Rua das Flores, 507	Salvador	BA	40818-590	BR	\N	2021-02-02 01:50:40-03
5927	Camila Ribeiro	camila.ribeiro99926@bol.com.br	(71) 90301-7038	288.401.752-61	1969-02-05	Rua Sete de Setembro, 295	Salvador	BA	40659-552	BR	fBRmttqBPx36tccGf1Ltnd:APA91bAyaIJAfZ8fD6b_WBMpK4aY1ynbJWPGSkLNhstubenfaJ54wfPWhbkvExEPF2og8kUPvK1pdf203zYowQvGXlFqvxctYTVa1-0VDlOTFVUlwNPSmIR2lzg--DnkDVhKKMm_i6pP	2021-03-21 09:26:50-03
5928	Camila Oliveira	camila.oliveira19927@uol.com.br	(31) 91093-6051	\N	1978-02-02	Rua Augusta, 198	Belo Horizonte	MG	30953-191	BR	\N	2021-02-18 16:48:11-03
5929	Beatriz Pereira	beatriz.pereira27928@gmail.com	(31) 91885-5064	273.435.969-34	\N	Rua das Flores, 339	Belo Horizonte	MG	30503-591	BR	\N	2021-01-27 13:06:25-03
5930	Ana Ribeiro	ana.ribeiro32929@gmail.com	(11) 92677-4077	162.639.816-01	\N	Rua Augusta, 616	São Paulo	SP	01912-339	BR	\N	2021-03-07 12:58:05-03
5931	Rafael Ribeiro	rafael.ribeiro96930@gmail.com	(71) 93469-3090	753.255.233-09	1980-11-06	Rua Augusta, 590	Salvador	BA	40119-692	BR	\N	2021-02-19 03:17:07-03
5932	João Barbosa	joao.barbosa20931@uol.com.br	(21) 94261-2103	559.850.993-85	\N	Rua Sete de Setembro, 710	Rio de Janeiro	RJ	20518-620	BR	CaEvn3z6g6K4CIZwBwp7E3:APA91bMhKZVWgSLX7d20JocQvrMdw24U3dRpnkK-vrM5IsYnwUhVoWN5loEWrVHaPozdn5V6kzTG3z4yntxfcMo2kDbkUtMdOoVOfqNLHMdOzy_aaoRl1f_CCUWSSlgg-ZwjiyxpsX94	2021-02-25 21:49:28-03
5933	Beatriz Carvalho	beatriz.carvalho56932@uol.com.br	(21) 95053-1116	870.673.378-60	\N	Rua Augusta, 693	Rio de Janeiro	RJ	20327-579	BR	\N	2021-02-02 07:09:41-03
5934	Mateus Ribeiro	mateus.ribeiro82933@hotmail.com	\N	\N	1994-04-27	Rua Augusta, 261	São Paulo	SP	01805-256	BR	6fX5iPNaDWHgayW2owj6FO:APA91bZ14SgYoJXsFYggOgYUj0AXUq8ejAZ8T54AYB85n2H0uoR0Walejjrs9ECpKCSWasQ8MutmKRzPwoew2IfsOshjvV9FvkY4b6HpAW2UYKkYPO1Neg0-j18OuUQRFVE4yM84RJeb	2021-03-18 20:34:39-03
5935	Lucas Souza	lucas.souza41934@hotmail.com	(71) 96636-9142	113.010.857-07	\N	Rua Sete de Setembro, 794	Salvador	BA	40274-245	BR	DLa6dLcysHRux7L8MFpQdh:APA91bLVQO80KSdBLNQ37QsvdANUeTV20WN2vjG3dCHsoaotyhQj82zPQWgK_d_ikuyzo0O1lyK5abRY7Pm2KFEl5ThQsLGJi4G0AjY-Qv9N2qEJUP1yAm285-8n0ibH73YZxqyj2xa1	2021-02-27 09:12:17-03
5936	Ana Rocha	ana.rocha91935@hotmail.com	(71) 97428-8155	401.316.627-59	1999-10-13	Rua Augusta, 678	Salvador	BA	40653-484	BR	doWeLEDQ3YHstK0PavJxto:APA91b_foZz5uwgsmVyZV3vfwlIKiVr7eOQWwEcEtFad764vjz8f4DWVbr1myU1jsjC8AaqgsZN9f07Onbc8xgIfdoCImh_o4EINPIsRkZwic2fgpTGbS_JU9MPaNg_RXtBc4DBQ00y2	2021-01-22 21:25:07-03
5937	Letícia Ribeiro	leticia.ribeiro98936@gmail.com	(31) 98220-7168	465.982.469-11	1970-12-21	Rua Augusta, 23	Belo Horizonte	MG	30593-163	BR	\N	2021-02-05 15:08:12-03
5938	Rafael Carvalho	rafael.carvalho18937@uol.com.br	(71) 99012-6181	222.668.877-34	\N	Rua das Flores, 648	Salvador	BA	40448-275	BR	dYNSCNAC1CYGxujQtJiJJQ:APA91bxmeONz28b8TM9AGbUm1ynS9yTnaqbS6CB1WPAG_uHh0DzQ4V5-3EPfGPhnZUYUvcaItufdYQa7w3Lqz4HoOs70lvJWDZJR4ziBhEtI5M9LLw3UYPWV1RxLbIEtJdHLgesOpAY1	2021-01-14 15:22:21-03
5939	Letícia Silva	leticia.silva13938@bol.com.br	(21) 99804-5194	696.290.184-46	1961-05-15	Rua Sete de Setembro, 286	Rio de Janeiro	RJ	20310-202	BR	\N	2021-01-23 05:28:35-03
5940	João Carvalho	joao.carvalho39939@gmail.com	(31) 90596-4207	931.816.873-08	1996-01-04	Rua Sete de Setembro, 683	Belo Horizonte	MG	30162-885	BR	\N	2021-03-01 15:09:13-03
5941	Beatriz Rocha	beatriz.rocha78940@uol.com.br	(21) 91388-3220	621.078.518-24	2000-09-17	Rua Augusta, 353	Rio de Janeiro	RJ	20245-508	BR	\N	2021-03-11 08:48:26-03
5942	Letícia Silva	leticia.silva57941@hotmail.com	(11) 92180-2233	\N	\N	Rua Sete de Setembro, 783	São Paulo	SP	01682-875	BR	NSUX1MYBmZ1UCAPURw7J2b:APA91blvxMOvyC-gCPQUUnhLIktoRkQp7IXbEtyGYKlTMZ_kJ8THMl-pTHB2iqg5nEyGXrID6TA_jFhJ4HDJcMCm1PSeG-PmsP9Q-h4a0Sw7v1B9Zjz_AT6HZcdAKyBzfr2WYKfb0Jsq	2021-02-06 11:55:38-03
5943	Beatriz Silva	beatriz.silva76942@bol.com.br	(21) 92972-1246	\N	\N	Rua Bahia, 437	Rio de Janeiro	RJ	20489-915	BR	\N	2021-03-10 12:19:15-03
5944	Beatriz Rocha	beatriz.rocha87943@gmail.com	(21) 93764-0259	151.221.025-03	\N	Rua Bahia, 40	Rio de Janeiro	RJ	20583-855	BR	\N	2021-02-28 02:27:17-03
5945	João Pereira	totem.pedidos@gmail.com	(71) 94555-9272	898.319.529-01	\N	Rua Augusta, 20	Salvador	BA	40982-824	BR	\N	2021-01-03 07:56:32-03
5946	Pedro Silva	pedro.silva35945@gmail.com	(71) 95347-8285	240.053.774-75	1987-11-29	Rua Sete de Setembro, 161	Salvador	BA	40851-204	BR	q39FZNH0A90JZlWUJQLmmT:APA91byboic1m7wM8j0ofYBXmYf0LTY-xqzbCZpVHD3LqUWr3GltSDPE0F2-vc6FCEH7EXIDxoC0oVqlaAyufNxWI_vmoL7IFlSesvdJ5IVDJyuoISWswX16pt0PvElIvBhLNKw0qfN5	2021-01-06 23:48:00-03
5947	Mateus Carvalho	mateus.carvalho55946@bol.com.br	(31) 96139-7298	015.578.116-28	1996-08-27	Rua Sete de Setembro, 750	Belo Horizonte	MG	30352-910	BR	0W3kVXaAaj7XF0fzo7TTTH:APA91bgixIO0V37XzMxFgVdIKAgECYl-Rpln1bSd88K_3_pJF6xLGTQkAAcqpjvzj5NNZbMVLgkwl-8qhbhNN4Q0HQR44R8aCHlwNo-hQJuOkhIpr3_6uRdXPV0Dwpojb-Hf7R8ZaQsW	2021-01-01 15:31:01-03
5948	João Ribeiro	\N	(31) 96931-6311	975.571.261-57	1997-12-19	Rua das Flores, 500	Belo Horizonte	MG	30108-806	BR	\N	2021-01-17 21:00:41-03
5949	Juliana Souza	juliana.souza98948@uol.com.br	(31) 97723-5324	391.119.618-05	1983-07-26	Rua Sete de Setembro, 882	Belo Horizonte	MG	30682-914	BR	\N	2021-01-14 11:07:06-03
5950	Maria Silva	maria.silva40949@hotmail.com	(21) 98515-4337	897.573.945-72	1965-04-19	Rua Sete de Setembro, 400	Rio de Janeiro	RJ	20597-720	BR	6wXv5GA3DY3s5pIllZuDjR:APA91b-VGQS9BU8sLy-N3HjPjz08hrYs7c3eZjtt4nMaZzNSnHBtkYJo54IrRdD5Ogn4HsfVOQnGpjla1Fh3BLrtTG60OhfUTv55p4-FKxO6VvvEjafCl4Ma9Vp2Sw3rTW3UCZXGZ3AN	2021-02-17 18:29:02-03
5951	Beatriz Pereira	beatriz.pereira56950@hotmail.com	(21) 99307-3350	160.208.254-50	1972-03-08	Rua Sete de Setembro, 465	Rio de Janeiro	RJ	20383-724	BR	\N	2021-01-03 12:34:13-03
5952	Bruno Lima	bruno.lima18951@uol.com.br	(21) 90099-2363	\N	1990-12-26	Rua Bahia, 398	Rio de Janeiro	RJ	20712-464	BR	\N	2021-03-12 15:01:15-03
5953	Juliana Carvalho	juliana.carvalho21952@hotmail.com	(31) 90891-1376	117.550.898-56	\N	Rua Sete de Setembro, 317	Belo Horizonte	MG	30656-145	BR	jwfgiT1sNebuvqGIk7WBiq:APA91bz7w193Im1YFa9yQUuSrXzCQy-QIg5-LCqD53bR8AzxcsVNW7nlKo8eet78-ILP6q9WYqhQ-i1q8YQuBygXGrEsFaQvcmhRiAW9xyTt62_tYlVNQHsMomI-Tl4EohgNZGW90G_4	2021-03-21 13:18:32-03
5954	Mateus Souza	mateus.souza95953@bol.com.br	(21) 91683-0389	\N	1999-01-14	Rua Sete de Setembro, 732	Rio de Janeiro	RJ	20715-475	BR	\N	2021-01-08 22:28:23-03
5955	Pedro Oliveira	pedro.oliveira38954@hotmail.com	(31) 92474-9402	578.925.512-47	1974-05-07	Rua Augusta, 120	Belo Horizonte	MG	30276-668	BR	\N	2021-03-13 10:12:14-03
5956	Beatriz Ribeiro	beatriz.ribeiro39955@gmail.com	(11) 93266-8415	757.884.303-64	\N	Rua Bahia, 449	São Paulo	SP	01756-715	BR	\N	2021-02-27 21:54:20-03
5957	Pedro Lima	\N	(21) 94058-7428	\N	\N	Rua Augusta, 345	Rio de Janeiro	RJ	20721-810	BR	\N	2021-01-10 14:05:47-03
5958	Letícia Rocha	leticia.rocha41957@uol.com.br	(31) 94850-6441	780.763.074-42	1997-09-28	Rua Augusta, 781	Belo Horizonte	MG	30405-388	BR	GVUPAUimF31u0PHWU01zh7:APA91bfYsF9HS6WEArFHaGdlAQRjfi1XK2BrYk9A3sBf6xaWRh65Bwxh2bfUJQr4dnjqW46cCFGvzEKwrj31fMit7AMjZRbo9Io_XVoZ52ONmGyMvBaa-cWnl47NBZdKB20t3jiShKVy	2021-01-03 10:44:39-03
5959	Juliana Almeida	juliana.almeida56958@gmail.com	(31) 95642-5454	075.761.040-40	\N	Rua Bahia, 94	Belo Horizonte	MG	30837-307	BR	\N	2021-03-10 13:58:54-03
5960	Juliana Rocha	juliana.rocha88959@uol.com.br	(11) 96434-4467	854.354.640-05	1998-06-03	Rua Bahia, 823	São Paulo	SP	01934-477	BR	JL2335uxD4hA1E0dNggEqy:APA91bFUSEx7IlY6op0Znp0RMyQoTVq73usBmxOIokzPkz6nuKrMOSnRhfUwxZva1YdnoRMCAIMM-Gs9gDlMsBQBJeV5UDlr6QQuew5SXAl_e7J04RRWBeiyf0W2VUKoZBp2LvQad3j4	2021-01-06 12:06:01-03
5961	Maria Pereira	maria.pereira48960@gmail.com	(71) 97226-3480	161.829.309-50	1989-12-21	Rua das Flores, 602	Salvador	BA	40137-276	BR	\N	2021-01-02 01:23:34-03
5962	Mateus Lima	mateus.lima44961@hotmail.com	(71) 98018-2493	066.291.514-37	1990-03-25	Rua Sete de Setembro, 47	Salvador	BA	40630-664	BR	\N	2021-02-05 01:41:56-03
5963	Bruno Souza	bruno.souza71962@hotmail.com	(31) 98810-1506	280.675.831-96	1958-03-14	Rua Augusta, 426	Belo Horizonte	MG	30820-244	BR	crPakhI1GcXQZd9BT0fGep:APA91bB_fR2G8qBRSBVfGZEr_G_bBYAGoWdhRM0fT5eVpQZvZ9cJ0D29OkB1oZn5RX_Ar4r8UnOVnw7XL7JetDPItOsFwVeAY5a2ejrPbWXWMmBBPMOfnu0SqBy7ftugFIa2InNkU8Aq	2021-01-01 11:53:52-03
5964	Maria Almeida	maria.almeida77963@uol.com.br	(11) 99602-0519	\N	1976-10-02	Rua Augusta, 579	São Paulo	SP	01642-276	BR	qE8vWF0leKI9VuQFZ8bqht:APA91b87pW4VM3AUg4p-Q25JMoJ2TZzAPUxYNMk9zasHuiv3Yc9VnzDvvongwnbcmVbIz6PL2o_WGpUNHSgmYaZ-W8BsSbepPxByVsGMVnNKw9j6BUjTs6kkC_rM2QgI07t8BH-fy61F	2021-01-31 21:21:52-03
5965	Camila Ribeiro	camila.ribeiro38964@gmail.com	(11) 90393-9532	\N	1971-01-29	Rua Bahia, 530	São Paulo	SP	01933-352	BR	\N	2021-01-11 06:23:44-03
5966	Ana Almeida	ana.almeida61965@bol.com.br	(11) 91185-8545	323.974.301-93	\N	Rua Augusta, 499	São Paulo	SP	01478-868	BR	\N	2021-01-26 07:47:37-03
5967	Letícia Silva	leticia.silva87966@uol.com.br	\N	838.350.394-66	\N	Rua Sete de Setembro, 181	Belo Horizonte	MG	30207-820	BR	\N	2021-02-19 12:41:43-03
5968	Maria Lima	maria.lima73967@bol.com.br	(21) 92769-6571	364.256.515-80	1988-04-25	Rua Bahia, 7	Rio de Janeiro	RJ	20549-960	BR	\N	2021-02-02 02:56:05-03
5969	Rafael Barbosa	rafael.barbosa71968@gmail.com	(31) 93561-5584	\N	1954-09-02	Rua Augusta, 187	Belo Horizonte	MG	30151-218	BR	JoJduernVYWOpbKJ7s5GPa:APA91blMTnHJAuB5o5DIG_HEePY3c72jp6XTfnbEwgLDy3aCMoWNHIY1_RW-N-tEqefUcpsWH9IRq67EZxynmqVQFhIw2taSqPWhPRzTO8-6UJpvR1DW1J3Q11MN8CvlmfXhrx-q5QUO	2021-03-11 07:55:38-03
5970	Camila Carvalho	camila.carvalho82969@gmail.com	(11) 94353-4597	\N	\N	Rua Bahia, 636	São Paulo	SP	01335-585	BR	\N	2021-03-12 20:10:12-03
5971	Maria Pereira	maria.pereira55970@uol.com.br	(21) 95145-3610	544.356.535-40	1952-04-14	Rua Sete de Setembro, 167	Rio de Janeiro	RJ	20505-408	BR	\N	2021-02-28 11:11:56-03
5972	Lucas Barbosa	lucas.barbosa15971@uol.com.br	(31) 95937-2623	723.406.149-53	\N	Rua Sete de Setembro, 572	Belo Horizonte	MG	30466-726	BR	lksoXcsUzMTrKlAT9pzNEV:APA91bn6x-eXYbxMIOJnc6mimXosxzAAMKZZzfPGwqIepZ5XYqH7R-aTh4IUL3QCf8Jz7rvWmCPOqB5U_v1_rxEWAn0tzTr4IvZ37wfbH75z8xIZlQqtmy2QNKIKmpCHmD1bZ0mIpgKx	2021-02-23 21:09:24-03
5973	Camila Barbosa	camila.barbosa59972@uol.com.br	(31) 96729-1636	296.802.136-25	1952-11-17	Rua Augusta, 361	Belo Horizonte	MG	30239-817	BR	mpt9SjxFv6y0ezu0ge6Ks0:APA91bfkfexzFHzo14JyszccHTR4-1AICMZs_SEBr9FOZAWUCMQjUJfJ60KtaPVM_7iTmKndqVUTOu4FvnJ0OVRmq9ur3G24ONffyDNGyKcOzJDFI_NaHOGWpQgMY54mCa1fTGUe2qCk	2021-03-08 06:55:11-03
5974	Bruno Souza	bruno.souza33973@hotmail.com	(31) 97521-0649	\N	1991-02-08	Rua Augusta, 538	Belo Horizonte	MG	30529-928	BR	\N	2021-01-13 09:50:39-03
5975	Bruno Ribeiro	bruno.ribeiro47974@gmail.com	(31) 98312-9662	\N	1959-10-30	Rua das Flores, 260	Belo Horizonte	MG	30745-748	BR	\N	2021-02-13 19:52:40-03
5976	Rafael Souza	rafael.souza16975@uol.com.br	\N	962.713.177-66	1993-05-11	Rua das Flores, 47	Rio de Janeiro	RJ	20160-898	BR	\N	2021-02-05 06:03:07-03
5977	Camila Almeida	camila.almeida62976@bol.com.br	\N	240.245.737-64	1957-05-03	Rua Sete de Setembro, 831	São Paulo	SP	01630-592	BR	RiNPrzSALwxgZcBhVgEFNr:APA91bJaz7swubUF58OBQSkuDwPtkGtfNBnqvOeJW_5NceY8JGeANUxMePHM8J4TbLlVVTtlG2M3S4i19H4RNAKBsNBwvcqmL3YmGyJ04prOA2GzSWtgUaW65K0VAKU0vkXGvlJ53G9N	2021-02-12 22:08:19-03
5978	Pedro Carvalho	pedro.carvalho21977@gmail.com	(31) 90688-6701	711.873.630-90	1974-06-03	Rua Bahia, 406	Belo Horizonte	MG	30145-862	BR	\N	2021-03-21 16:39:49-03
5979	Mateus Pereira	mateus.pereira55978@bol.com.br	(71) 91480-5714	109.405.179-90	1997-06-15	Rua das Flores, 802	Salvador	BA	40992-302	BR	\N	2021-02-12 16:07:24-03
5980	Ana Almeida	totem.pedidos@gmail.com	(31) 92272-4727	\N	1991-08-16	Rua Sete de Setembro, 475	Belo Horizonte	MG	30754-690	BR	\N	2021-02-12 21:01:53-03
5981	Letícia Souza	leticia.souza56980@hotmail.com	(31) 93064-3740	009.711.298-43	1966-11-28	Rua Augusta, 689	Belo Horizonte	MG	30972-848	BR	\N	2021-01-20 06:13:31-03
5982	Letícia Barbosa	leticia.barbosa70981@gmail.com	(71) 93856-2753	393.241.501-97	2001-04-20	Rua Bahia, 511	Salvador	BA	40249-338	BR	ioHDLVtJiViyi43Sujh8yK:APA91bkhdUYUyToeB9lrlDDgYytUxmHJGVeCRij1XTvM-pZ-blwHo_oY8L92dranY0tywhNr8evxXSKrLmKq-3xvoYSQoYD5xEZHHSncpRPy2blS1PxO7y4GMeo7d1tXbCzaAyTq4W1K	2021-03-12 14:58:01-03
5983	Letícia Almeida	\N	\N	277.643.616-58	1983-05-09	Rua das Flores, 282	Salvador	BA	40735-974	BR	\N	2021-02-27 20:57:07-03
5984	Ana Carvalho	ana.carvalho55983@gmail.com	(21) 95440-0779	645.329.860-01	\N	Rua Augusta, 15	Rio de Janeiro	RJ	20381-418	BR	YsToxRolnT6d3MqO7uYTzc:APA91brMTYsoELCnKNGWbrjeXSeHPaB4J5N9kLIxPSx4njeP5ynWEy58rhnnDrOP7bW6CVAyirl_ZgLUKzlDVQgfktY1hv7uQfy0KkBbjkNa-Zk9AtMyKl3HPu57L64kMX2Y_vcTUQOu	2021-03-16 01:51:14-03
5985	Mateus Barbosa	mateus.barbosa55984@uol.com.br	(21) 96231-9792	740.546.319-32	\N	Rua Augusta, 588	Rio de Janeiro	RJ	20583-506	BR	\N	2021-02-05 05:41:58-03
5986	Letícia Ribeiro	leticia.ribeiro18985@uol.com.br	(71) 97023-8805	664.631.437-31	\N	Rua das Flores, 845	Salvador	BA	40213-280	BR	\N	2021-02-09 06:37:12-03
5987	Camila Ribeiro	camila.ribeiro12986@bol.com.br	(11) 97815-7818	\N	1968-12-05	Rua Sete de Setembro, 281	São Paulo	SP	01864-597	BR	\N	2021-03-17 13:41:57-03
5988	Juliana Pereira	juliana.pereira22987@gmail.com	(71) 98607-6831	596.777.812-86	1957-01-29	Rua Sete de Setembro, 389	Salvador	BA	40667-116	BR	9RaMACHnCX5KJbU7GPoeSS:APA91b23LbZoTMmhvdHLywzAJ0yezBxeWHfCi_sOCBLv6acMi3ERz0ygZVaInP5z0M0WYCQkd-dH0qdcgyjyxfyQzfm-MRjOEuF1fBjOyuYDhu6Gy1CMsRPCeA3b8pI4A4xtiwXZufc2	2021-03-01 02:05:41-03
5989	Beatriz Rocha	\N	\N	634.884.342-49	1966-04-10	Rua Bahia, 726	Belo Horizonte	MG	30814-960	BR	ryq6R1VabFxS8NHDyeDKSd:APA91bhCzR8q5Vii-67BSuiJXjjfiLmR9TqzVvvNd0GmGDgOhKL5MPzQQFMJl-tkZ8oFrv4pslDf0YpFedLOHBkcIbiMAm2eCSWougK-YZlgm39QyLv50gYBK6Lc3Wz1YfddBPQGSa3Y	2021-03-22 01:29:56-03
5990	Camila Lima	camila.lima84989@gmail.com	(31) 90191-4857	639.846.653-50	1979-11-11	Rua Augusta, 612	Belo Horizonte	MG	30560-164	BR	SrEBJo8tNYnZw2LD3toQAr:APA91b7GIu0bqt7ZVYgI6cTMgyIJddkx6tKwSNIqICjkPPsk9DvlVp-i3CJd7qSWpWOPmXFlneljFChXEq5RnO1QrXswZR-OO55HdrgcVlLongBwC3IEEF8d5xEbHRa2mqqiliev6Gqo	2021-02-05 18:22:30-03
5991	Pedro Souza	pedro.souza39990@gmail.com	\N	\N	1999-07-28	Rua Sete de Setembro, 762	Belo Horizonte	MG	30490-853	BR	\N	2021-02-08 20:01:54-03
5992	Maria Silva	maria.silva15991@gmail.com	(71) 91775-2883	265.394.612-24	1975-04-12	Rua Sete de Setembro, 416	Salvador	BA	40836-291	BR	LTcAGZk3MvMQF4ufbPglXi:APA91bPzD8ZfWdIhJ27bqNj5_meR27AZCSpQnMBu4JMd-0mEnXNVEtLLePobihorl8HLuTqNDdPIO7qzScxR1KRVYF-9DPA50JuOqIbudpNRUXZ9WX1SinG2Be_Ic6cSEvXJxgOQf9Gh	2021-03-05 18:00:24-03
5993	Maria Carvalho	maria.carvalho90992@hotmail.com	\N	749.908.034-00	1966-06-07	Rua Bahia, 245	Salvador	BA	40109-239	BR	\N	2021-03-09 09:32:12-03
5994	Rafael Barbosa	rafael.barbosa90993@hotmail.com	(71) 93359-0909	931.303.872-26	\N	Rua Bahia, 50	Salvador	BA	40967-626	BR	ntA7aVa314geeMzVXIfBxU:APA91bB4biJ_zfypzOmkbwV9XY5-_YFat0f_A287tXvbKGs0FN0-_eFQza5pCxySQz96f50YGUzu_bYdGXjW-ysGz96EYBOCugg4T-YsmbYzqW5pdVP9Vau_eripiq75bCaXbIOQpCVE	2021-01-27 14:46:00-03
5995	Letícia Ribeiro	leticia.ribeiro47994@bol.com.br	(71) 94150-9922	186.654.058-01	1972-08-20	Rua das Flores, 656	Salvador	BA	40332-969	BR	\N	2021-01-22 08:27:57-03
5996	Beatriz Lima	beatriz.lima88995@uol.com.br	(71) 94942-8935	\N	1965-10-12	Rua Bahia, 821	Salvador	BA	40369-169	BR	Cxr55V1zdLLcxJE2PYQeZI:APA91byl0fujdsvBulelGntdlWuWVUJefpzHmVJyIt5Rmr3ZizkNVmKOL_ovZX2dMEcrzv3hIP54J8KDsNvoMfwpXkqtIz5gAbUT2mniB_k5r_kletYMHVXfix1ZTpU9KbEkmpw3xZz8	2021-03-11 20:55:11-03
5997	Camila Rocha	camila.rocha27996@bol.com.br	(21) 95734-7948	\N	1970-03-09	Rua Sete de Setembro, 122	Rio de Janeiro	RJ	20786-536	BR	\N	2021-02-05 05:31:53-03
5998	Lucas Oliveira	lucas.oliveira70997@uol.com.br	(21) 96526-6961	\N	1982-04-01	Rua das Flores, 675	Rio de Janeiro	RJ	20871-378	BR	\N	2021-02-17 11:47:45-03
5999	Mateus Silva	\N	\N	006.620.700-20	\N	Rua das Flores, 520	Belo Horizonte	MG	30163-810	BR	\N	2021-03-17 00:47:20-03
6000	Beatriz Lima	beatriz.lima25999@uol.com.br	\N	984.198.479-25	\N	Rua Sete de Setembro, 544	Salvador	BA	40582-537	BR	\N	2021-03-10 04:52:15-03
6001	Letícia Rocha	leticia.rocha321000@uol.com.br	(21) 98902-4000	753.548.404-22	1971-07-18	Rua Augusta, 701	Rio de Janeiro	RJ	20271-434	BR	aoBN2Dzi9UzQ5tzeijFn51:APA91bJvDZpbo18fvnGP4PPRnX_jZMKhytVYBLjjQxi5CMuo5ddb18K6iA7M9A9bVZ0z13BOd6Aens-n6xX_S3crQF-ZSwOrICiuikpBZ4bul0R-VnMzvbuiU-pdddequE9gnjYCeKrZ	2021-01-12 05:52:09-03
6002	João Barbosa	joao.barbosa591001@hotmail.com	(11) 99694-3013	271.711.795-40	1984-10-21	Rua Sete de Setembro, 853	São Paulo	SP	01218-390	BR	\N	2021-03-14 06:41:22-03
6003	Camila Carvalho	camila.carvalho601002@uol.com.br	(31) 90486-2026	238.467.821-30	1987-08-12	Rua Augusta, 365	Belo Horizonte	MG	30627-128	BR	OmFgFNvrO1zcjdBUu9ENk3:APA91brgKeEEucdgDovQLwk_7AffJ2LpHB0UbXg8JYW_-5R-JKJPt_noXsHhoBCbHLmP-xmSKi5FHrbhYL4pTZJW1gZRMDwCYR1d4-26_S0kv_THfSNPuo-r0t0ojg_bsGojUoMC6lxR	2021-03-02 13:38:29-03
6004	Mateus Barbosa	mateus.barbosa941003@uol.com.br	(11) 91278-1039	\N	\N	Rua Bahia, 219	São Paulo	SP	01720-469	BR	\N	2021-03-14 09:53:30-03
6005	Rafael Souza	rafael.souza211004@hotmail.com	(31) 92070-0052	\N	1994-03-05	Rua Bahia, 473	Belo Horizonte	MG	30749-708	BR	4OM6LpXCzDO0cY2FJZxU61:APA91bXPhv3to86b4_IQQaut3NkjVe0SoDeyuTsAO1H0yeB9Wr81JBYuOhAAC-cvLfIk8-V3ZnavMXTgABVaFzWSZPMpadtB3h17dNVx7GaNRdz3exXsPa5GxB9SrrCVxQCDg-NioDMz	2021-01-16 05:30:04-03
6006	Ana Pereira	ana.pereira871005@bol.com.br	(71) 92861-9065	955.102.355-27	\N	Rua Augusta, 478	Salvador	BA	40980-624	BR	\N	2021-02-13 14:07:24-03
6007	Lucas Almeida	lucas.almeida681006@bol.com.br	(11) 93653-8078	\N	\N	Rua Augusta, 67	São Paulo	SP	01759-972	BR	\N	2021-01-29 20:57:45-03
6008	Letícia Oliveira	leticia.oliveira661007@gmail.com	(21) 94445-7091	993.573.023-95	1979-07-24	Rua das Flores, 309	Rio de Janeiro	RJ	20569-110	BR	62HHRA7J7OywLA3Tvyg7hW:APA91b2uoUALpb-gaLn48Mgf-nY-mz4oEogjhQImNgYqkP0d2SppUd3maHAt6NZBlDWXu1x_4JkUnu3fjqR_OR48tuS8bZTFq6p4a-iva6ntbWZeL0JiPPHzBr_wcwx1sUuoNyQBNcGn	2021-02-26 18:36:42-03
6009	Letícia Carvalho	leticia.carvalho851008@gmail.com	\N	\N	\N	Rua Sete de Setembro, 123	Salvador	BA	40844-217	BR	uh6atn01SeDXAqmZCmPM19:APA91bOsx-lHlbB67bpaX1rFYT70X9BnZdNiuzRF5Qhr9DG3aJNbugNRh72G5d2fMe8yO_zSMhbPsOY-iM5T-RValoefjnNbkH4nDNYMZoLgrcG3QKvPJyHrQcUuTppsO_mfzzHuSFan	2021-02-09 04:23:06-03
6010	Ana Lima	ana.lima691009@bol.com.br	\N	\N	1993-06-05	Rua das Flores, 319	Salvador	BA	40665-102	BR	\N	2021-02-11 03:05:38-03
6011	Pedro Pereira	pedro.pereira451010@gmail.com	(71) 96821-4130	920.824.144-00	\N	Rua Sete de Setembro, 84	Salvador	BA	40563-506	BR	\N	2021-01-21 06:33:01-03
6012	Rafael Lima	rafael.lima831011@uol.com.br	(31) 97613-3143	\N	\N	Rua das Flores, 859	Belo Horizonte	MG	30659-539	BR	\N	2021-03-14 19:57:22-03
6013	Juliana Souza	juliana.souza741012@hotmail.com	(71) 98405-2156	556.991.113-87	1961-01-04	Rua das Flores, 3	Salvador	BA	40914-635	BR	\N	2021-01-24 15:00:46-03
6014	Juliana Oliveira	juliana.oliveira801013@gmail.com	\N	705.477.039-02	1999-07-05	Rua das Flores, 191	Salvador	BA	40500-382	BR	\N	2021-02-13 14:47:54-03
6015	Camila Pereira	totem.pedidos@gmail.com	(31) 99989-0182	196.577.394-03	\N	Rua das Flores, 590	Belo Horizonte	MG	30424-466	BR	\N	2021-02-16 05:43:16-03
6016	Pedro Barbosa	pedro.barbosa581015@hotmail.com	(31) 90780-9195	\N	1991-07-05	Rua das Flores, 33	Belo Horizonte	MG	30384-950	BR	aix9aTVBYfkbvZrCKjgT99:APA91b21x_-RhNI4HbqpshIHgf_Rq0JCxln36N2YBNxRJLvyv0LGhXagpiW7nyTh81ZlJB7JbRd8HxKNzfMgfS_jgNCnLOpZQVIzr2uoMpnq_mADKB_en6GrEVWZM_ciQsHdCtp-Z4Xj	2021-03-11 11:28:53-03
6017	Camila Rocha	camila.rocha111016@uol.com.br	(71) 91572-8208	849.842.753-32	1960-08-24	Rua das Flores, 836	Salvador	BA	40892-977	BR	\N	2021-02-10 18:38:56-03
6018	Pedro Lima	pedro.lima511017@uol.com.br	(11) 92364-7221	\N	\N	Rua Bahia, 61	São Paulo	SP	01301-408	BR	\N	2021-01-02 15:25:05-03
6019	Camila Rocha	camila.rocha761018@uol.com.br	(11) 93156-6234	986.621.444-38	\N	Rua Bahia, 178	São Paulo	SP	01911-535	BR	MbbZTpb39mrBAvIB2sCyiW:APA91bGsqxu56cKWYm1JmbvbZKcz_GObUi8-j5PEm3Fs7F19xC4T7tn9xLAxIDEx4Kz6pXVzHiZQHAa9xPC-8eh5aYrw6Jq9v-AbDQ1PvGDaVt5NyrQ8BxHJz-gPiXc_-xm6sR24VhiZ	2021-02-19 23:11:11-03
6020	João Rocha	joao.rocha911019@uol.com.br	(31) 93948-5247	238.138.074-44	1984-04-09	Rua Bahia, 21	Belo Horizonte	MG	30316-394	BR	DpbQQyj05ggkfcF2jTITrm:APA91bipcCpKKRR8s8mroXzuVavbVKT0vht-sM3JzsRfAOwnc712l3ac2te8O__Z6hRuemmFEgab-rZn6Me0rxtX1dd82UAraKaXGsli5qkztKzJk1z0E6UQtpTo3fLZENbKnb9KxN4k	2021-02-25 06:08:03-03
6021	Juliana Lima	\N	(71) 94740-4260	991.747.877-99	\N	Rua Augusta, 290	Salvador	BA	40800-710	BR	\N	2021-01-27 01:47:10-03
6022	Beatriz Barbosa	beatriz.barbosa381021@uol.com.br	(11) 95532-3273	289.628.634-99	1971-07-06	Rua Augusta, 557	São Paulo	SP	01311-368	BR	pQWvbSqEKOMwa4bu4UrPMu:APA91bXbAIq0QZkHqOFvgKXVF3rnL5kkXCPePZU_aqgCZYMI_5MU7GXh-QzfchxFi-Wyu4BXpCj-jkWglmz-eWxMyB79cnP3s9gUxl06N7O7ciInw0pMLDmpD7O_B76TvS5rQTpZMbpF	2021-01-12 20:18:53-03
6023	Camila Souza	\N	\N	\N	\N	Rua Sete de Setembro, 282	Belo Horizonte	MG	30618-926	BR	\N	2021-01-05 11:58:11-03
6024	Beatriz Ribeiro	beatriz.ribeiro351023@gmail.com	\N	022.518.258-00	1961-10-18	Rua Sete de Setembro, 5	Salvador	BA	40662-168	BR	kRwb35QpFQm6wCiNhq4sCN:APA91b5Llc82IEnq5QPzkxaiqDP2suiN9hob1rIy8DMGXb5al5gPNsBGNJE_RtLsuhF8hHyCHvgMKShSEjd-8vxnlsRngl0eghZKPBAmq8Edal5KJ5dtbk2qrBwTMuJQQROyBQ6YFZK7	2021-01-12 20:46:27-03
6025	Ana Oliveira	\N	(71) 97908-0312	698.122.191-88	1993-07-31	Rua das Flores, 543	Salvador	BA	40735-427	BR	\N	2021-03-03 10:27:06-03
6026	Rafael Ribeiro	rafael.ribeiro731025@hotmail.com	(31) 98699-9325	\N	1950-04-10	Rua Augusta, 828	Belo Horizonte	MG	30815-513	BR	diO3N17zH616ts6088P414:APA91bhVRV1XqxXRv91JXvsIiF_tRIaMratJXBwvXjes4hUW5DaJNt-INgTgutXVBrEBoRfA6WdcQAb_fdNDhdZGbqM2XtrAVCqSgx9Q1yTYSju7X_PRCYUzILhgSZVmZdpAo13WChqw	2021-02-18 05:35:14-03
6027	Bruno Ribeiro	\N	(11) 99491-8338	500.932.113-09	\N	Rua Bahia, 128	São Paulo	SP	01795-366	BR	\N	2021-03-12 20:14:40-03
6028	Bruno Almeida	bruno.almeida131027@hotmail.com	(71) 90283-7351	\N	\N	Rua Sete de Setembro, 783	Salvador	BA	40860-880	BR	hJr5uhybHPwa1KI6RI6Q3O:APA91b0hMogpV2GmaKSR5QQfYzp9jXZqIhOcB-Fx10WHOT_Ku0ENkAOtc2_ii5on3eQfQYg9r2Z4EdL_h17Id-bHU0DDyd1riA7qrfS8IvbXjvGff0qb0PvMg0eqo3hXz6HFQtW72Ary	2021-01-31 11:35:53-03
6029	Ana Oliveira	ana.oliveira141028@gmail.com	(11) 91075-6364	\N	\N	Rua Sete de Setembro, 873	São Paulo	SP	01158-440	BR	PzVw8BUUFHRDD51gMVnSSS:APA91bsrc7n01uDMPsucemywNKxHSf_0kFMK4BKcZX7Nm6tGSKIFWqfJW0lixXq4FWPY8XopOTHFqVnAavBqeVZZuO_CVNfTDJPSVaxjvZrPalNN-ZhRb7HNeYG64N3eDZ0Za2uvbcnF	2021-01-25 12:48:58-03
6030	Rafael Silva	rafael.silva241029@gmail.com	(31) 91867-5377	889.499.132-67	\N	Rua Bahia, 641	Belo Horizonte	MG	30823-700	BR	\N	2021-02-17 20:57:42-03
6031	Pedro Souza	pedro.souza911030@gmail.com	(71) 92659-4390	891.801.961-01	\N	Rua das Flores, 595	Salvador	BA	40299-979	BR	\N	2021-02-07 23:02:01-03
6032	Camila Souza	camila.souza341031@uol.com.br	(71) 93451-3403	\N	1992-11-03	Rua das Flores, 791	Salvador	BA	40176-762	BR	wJ4MaDgGk2dEd1N3XM9gjR:APA91bbOqqBtc5j7lfcH7qTY3MN75y2KsuWvvitFvJ2dXJqq2IJ8ZyBEKp1Lb3ELj5mJQc-lbliUMzpzC78auPuVX3ozfHkzrm-3opa8RwUhioReZfFzrpg14gHkYE2dYj9zbotQRzcm	2021-03-19 19:41:08-03
6033	Lucas Oliveira	lucas.oliveira821032@uol.com.br	\N	729.901.100-03	1963-05-10	Rua Sete de Setembro, 497	Rio de Janeiro	RJ	20847-871	BR	\N	2021-02-10 05:24:35-03
6034	Bruno Oliveira	bruno.oliveira691033@gmail.com	(21) 95035-1429	618.336.756-73	1957-01-28	Rua Augusta, 530	Rio de Janeiro	RJ	20603-772	BR	\N	2021-01-04 05:57:08-03
6035	Bruno Lima	bruno.lima771034@bol.com.br	(71) 95827-0442	884.621.067-02	\N	Rua Sete de Setembro, 400	Salvador	BA	40765-301	BR	UfMsTDDFkssdt41FEwQ5Gn:APA91b2YKozgU7DMzSYNrz8u6CVuYUW_SpUYKMooIpSO-RAIt9J5xixj9hu4nafSca6lzrJo0zRbt2AoT56gFliMTavSAW0DXMApOkqD7iCoqBSoxhZWhsQmzWtJ1S0asD_JxiSbXPqk	2021-02-01 09:58:06-03
6036	Bruno Rocha	bruno.rocha471035@gmail.com	(11) 96618-9455	\N	1958-06-15	Rua Sete de Setembro, 75	São Paulo	SP	01685-960	BR	\N	2021-01-25 17:39:20-03
6037	Ana Pereira	\N	(71) 97410-8468	223.975.986-04	1992-03-30	Rua Augusta, 495	Salvador	BA	40973-493	BR	\N	2021-01-04 04:37:30-03
6038	Rafael Carvalho	rafael.carvalho461037@uol.com.br	\N	273.436.397-65	1968-05-08	Rua Sete de Setembro, 397	Rio de Janeiro	RJ	20542-283	BR	\N	2021-03-03 10:32:37-03
6039	Ana Silva	ana.silva691038@bol.com.br	\N	666.928.278-84	1956-07-30	Rua Sete de Setembro, 839	Belo Horizonte	MG	30964-145	BR	eOVrJdnZeMKGEIDonpzxmY:APA91b4zxwd-iX9SFRw0a9Uuj1Uq7EkqxENg1PjZjouSAzsq_aUCfMu0tbZD76ztoq74MgzhazmoXCugdYRl5yWjbfHktBAQ2r3_EtAAlZUBzef5mlMr1sro8ljCfdo1qo72ByUuMLAP	2021-01-12 15:42:21-03
6040	Bruno Oliveira	bruno.oliveira671039@uol.com.br	(21) 99786-5507	341.795.960-83	1988-01-14	Rua Sete de Setembro, 429	Rio de Janeiro	RJ	20561-601	BR	\N	2021-01-29 12:06:51-03
6041	Letícia Souza	leticia.souza711040@uol.com.br	(71) 90578-4520	757.156.461-11	1968-09-26	Rua Sete de Setembro, 722	Salvador	BA	40318-116	BR	1SxYdwuZZhfjMVdK1ogRRx:APA91bRNzeNgN_40Uq2ClyiCgftCH8defUDiUJh_VdTD50qOfE2OduCO_v7VSbgWzTTiWxVwbzG8V9vHrgq7Z5yegYybeayrvcvsGPyDqJMSJYj3aGe30sgiDW3CwaSwIUvO4FsVGA_J	2021-02-22 16:16:45-03
6042	Bruno Almeida	bruno.almeida431041@bol.com.br	(21) 91370-3533	\N	1961-01-14	Rua Bahia, 740	Rio de Janeiro	RJ	20347-379	BR	\N	2021-01-26 00:15:25-03
6043	Lucas Barbosa	lucas.barbosa211042@gmail.com	(71) 92162-2546	853.495.158-61	1986-01-15	Rua Augusta, 155	Salvador	BA	40340-818	BR	cCv9TkX5rVBeWxccNJ1f9F:APA91bYqNW2kn-RWKet6Nj3o1ZQqDjhFK3LCRNA9CQuGeu24n__GogQmBoyZf_fYH1xGg7xZnduRKHCBYFQsvxU18XaWJCr4ZhaqtlkV_opfkiJ90cLslIdZmJagGV5_NBXGlPVIxyrr	2021-03-21 00:02:14-03
6044	Ana Rocha	ana.rocha801043@hotmail.com	(21) 92954-1559	695.625.145-01	1982-08-31	Rua Bahia, 96	Rio de Janeiro	RJ	20444-173	BR	ru8pogK0iVkJbUQZdpyaHJ:APA91bgiaQKyBGnADEMPHx83wCMkX6IA6EzfhQj2hCdIgndsaDv7unwFdUKXXwoWd7mmEwzmQYMOF0CZbx55scZuMfQP20EIhjHGzr7q74w8eMshUk5TyVST7nnwfR6O0CWqYJWkgYZK	2021-02-19 05:53:31-03
6045	Lucas Barbosa	lucas.barbosa261044@uol.com.br	\N	\N	\N	Rua Bahia, 784	São Paulo	SP	01658-674	BR	\N	2021-01-13 10:00:16-03
6046	Letícia Lima	leticia.lima641045@hotmail.com	(11) 94537-9585	\N	\N	Rua Augusta, 626	São Paulo	SP	01548-124	BR	\N	2021-02-16 15:30:28-03
6047	Rafael Souza	rafael.souza511046@bol.com.br	(11) 95329-8598	\N	1996-03-13	Rua Sete de Setembro, 458	São Paulo	SP	01519-909	BR	\N	2021-02-18 05:33:42-03
6048	Bruno Lima	bruno.lima991047@hotmail.com	(31) 96121-7611	\N	1970-05-26	Rua Bahia, 507	Belo Horizonte	MG	30537-285	BR	\N	2021-03-12 10:23:40-03
6049	Maria Silva	maria.silva861048@hotmail.com	\N	629.351.104-23	1957-05-29	Rua Augusta, 409	Belo Horizonte	MG	30518-126	BR	\N	2021-01-31 04:21:13-03
6050	Rafael Ribeiro	totem.pedidos@gmail.com	(31) 97705-5637	\N	1997-03-09	Rua Bahia, 687	Belo Horizonte	MG	30528-803	BR	\N	2021-02-03 11:07:33-03
6051	Maria Silva	maria.silva121050@bol.com.br	\N	838.984.039-12	1989-01-25	Rua Sete de Setembro, 131	Belo Horizonte	MG	30233-512	BR	\N	2021-02-07 00:04:06-03
6052	Letícia Silva	leticia.silva141051@bol.com.br	(11) 99289-3663	\N	1986-10-30	Rua Augusta, 799	São Paulo	SP	01902-288	BR	uuoXSKh5Mt67YgYTjJIQ1m:APA91bWnu2_RtkpcK7vB6T6mG-QT4mvw8YSgLLEriB79Big9Te3d6ogEJqqPZG4FtAI6E7ugfOtZDp3D1WlFLcL9NsnIb9E7x2j3IlevkYqd155CaNo7NHMp60kSkcWznJk-CyUnAJKr	2021-03-15 16:13:30-03
6053	João Lima	joao.lima101052@gmail.com	(21) 90081-2676	526.642.415-08	\N	Rua Bahia, 139	Rio de Janeiro	RJ	20442-631	BR	\N	2021-02-06 07:38:29-03
6054	Camila Silva	camila.silva571053@hotmail.com	(11) 90873-1689	\N	\N	Rua Sete de Setembro, 455	São Paulo	SP	01900-759	BR	\N	2021-02-13 06:37:20-03
6055	João Almeida	joao.almeida641054@hotmail.com	(21) 91665-0702	824.034.460-76	1970-05-18	Rua Sete de Setembro, 500	Rio de Janeiro	RJ	20152-439	BR	\N	2021-02-01 08:00:34-03
6056	Letícia Lima	leticia.lima931055@uol.com.br	(21) 92456-9715	142.447.564-34	1970-10-14	Rua Sete de Setembro, 119	Rio de Janeiro	RJ	20485-395	BR	\N	2021-03-20 07:37:34-03
6057	Rafael Pereira	rafael.pereira661056@uol.com.br	(71) 93248-8728	377.567.314-84	\N	Rua Bahia, 827	Salvador	BA	40210-729	BR	\N	2021-01-26 10:46:11-03
6058	Pedro Barbosa	pedro.barbosa841057@gmail.com	(21) 94040-7741	022.942.675-16	2001-12-06	Rua das Flores, 477	Rio de Janeiro	RJ	20985-738	BR	\N	2021-01-05 02:05:32-03
6059	Mateus Carvalho	mateus.carvalho241058@hotmail.com	\N	\N	2000-09-28	Rua Bahia, 825	Salvador	BA	40846-987	BR	OS45dR2vbFyLU44mKWAxfn:APA91bq_3G-icu2iz5LSZ5osC9tu2Dva_uH9odBMB2zUpnPM5LntSScLREY-iEh8pv3sLdJQRZnIxmNy4HDXgGXpRIZj728-47ozFUPr7zXZkMIbd7e2ATh4_Vu8-HHCU9jIbbYRXrOQ	2021-01-11 14:23:25-03
6060	Mateus Barbosa	mateus.barbosa181059@bol.com.br	(31) 95624-5767	\N	1988-04-30	Rua Sete de Setembro, 540	Belo Horizonte	MG	30400-542	BR	\N	2021-01-20 16:58:44-03
6061	Lucas Lima	lucas.lima141060@uol.com.br	(31) 96416-4780	\N	1967-09-30	Rua Sete de Setembro, 19	Belo Horizonte	MG	30604-638	BR	\N	2021-02-10 09:26:33-03
6062	Pedro Rocha	pedro.rocha851061@bol.com.br	(71) 97208-3793	246.090.350-22	1961-03-14	Rua Sete de Setembro, 395	Salvador	BA	40875-302	BR	\N	2021-02-23 13:09:49-03
6063	Pedro Rocha	pedro.rocha281062@hotmail.com	(11) 98000-2806	\N	1984-11-23	Rua Bahia, 192	São Paulo	SP	01508-302	BR	\N	2021-01-05 21:38:01-03
6064	Beatriz Almeida	beatriz.almeida851063@hotmail.com	(21) 98792-1819	902.578.589-11	1971-12-10	Rua Augusta, 544	Rio de Janeiro	RJ	20923-802	BR	\N	2021-02-14 00:23:41-03
6065	Rafael Silva	rafael.silva711064@uol.com.br	(71) 99584-0832	128.343.324-95	1998-01-21	Rua Sete de Setembro, 893	Salvador	BA	40792-352	BR	ToxotHBq8fSRdqRYDEyqvs:APA91bRHRopYGMoe0GhvVLTBh7RygsMhcxhDdyIUHWuQYXWYTM3e8XAVRAemv2W0KR2Tocv3JzXx6l6CxXKo8heLrsBGNJI2be32ak7B59guCHFEWCfp228bC9Jhm3fprY0Avk2a_0W8	2021-01-18 06:16:42-03
6066	Lucas Lima	lucas.lima651065@uol.com.br	(31) 90375-9845	\N	1968-03-04	Rua Augusta, 316	Belo Horizonte	MG	30428-903	BR	\N	2021-03-10 22:42:39-03
6067	Rafael Oliveira	rafael.oliveira971066@uol.com.br	(11) 91167-8858	\N	1960-06-06	Rua das Flores, 806	São Paulo	SP	01509-816	BR	\N	2021-02-16 21:17:14-03
6068	Maria Carvalho	maria.carvalho241067@bol.com.br	(21) 91959-7871	629.530.138-06	1952-08-13	Rua Augusta, 339	Rio de Janeiro	RJ	20700-463	BR	\N	2021-01-28 23:08:04-03
6069	Juliana Lima	juliana.lima451068@hotmail.com	(11) 92751-6884	\N	1999-04-22	Rua Augusta, 64	São Paulo	SP	01305-777	BR	\N	2021-02-11 05:22:40-03
6070	Juliana Almeida	juliana.almeida191069@uol.com.br	(11) 93543-5897	827.074.342-99	1981-01-05	Rua Augusta, 351	São Paulo	SP	01968-675	BR	kLf0LwQA4oO5Klg6cFaeCh:APA91bcuxC2DXdgrVTE3VuGZmkqj7RYR1WVbn7J2liTJecSEBUTVVJ1NnWcJpEBTPxpm8nKAyRlhuxMRSI4dUPOIxHVsiHeD-yLD79UszvNVgFsaomn2AOpaVwgydlRrWoDKkxy_8qSL	2021-02-03 22:57:45-03
6071	Camila Oliveira	\N	(31) 94335-4910	475.213.926-04	1960-06-15	Rua Bahia, 205	Belo Horizonte	MG	30616-121	BR	etQ5KwhcQGoIHy8FAGP13L:APA91bgVNfx3AjhkpVdn0nV-crLKjnVkeesNtbvNX6uMkxHFgSCyHcfVogpAfn766cU4tMk2qq3dCj06xFrxJmaHKnp_jjkuPzjRgJbiDc1Zklmn5kx2H8sWff6-men9rtim6PCJUkC_	2021-01-19 04:15:15-03
6072	Maria Lima	maria.lima631071@bol.com.br	(71) 95127-3923	\N	1961-12-21	Rua Sete de Setembro, 691	Salvador	BA	40728-101	BR	7xn1G8zRdw1NnQccmQPsJB:APA91bCbh9xPAGKIk0TPy1f9sruvDgjsWZQD_mHqiIKm9FNbkcbDsW8y6XL_qKbZRdJXx6oJvTfEvR3cBrBTEqXMfxgqqugPgI4EXhKHc8qC5pL89DpuyCalnS5H94VawOzBMV75_zUv	2021-03-02 09:37:41-03
6073	João Rocha	joao.rocha431072@hotmail.com	(31) 95919-2936	234.519.559-20	1981-03-11	Rua Bahia, 149	Belo Horizonte	MG	30716-728	BR	\N	2021-03-01 13:06:05-03
6074	Lucas Pereira	lucas.pereira851073@gmail.com	(21) 96711-1949	571.299.403-87	1957-03-01	Rua Bahia, 597	Rio de Janeiro	RJ	20748-902	BR	\N	2021-03-13 18:35:57-03
6075	Mateus Silva	mateus.silva831074@hotmail.com	(31) 97503-0962	576.808.010-45	1966-05-23	Rua das Flores, 234	Belo Horizonte	MG	30768-939	BR	\N	2021-02-24 15:32:59-03
6076	Juliana Lima	juliana.lima101075@uol.com.br	(21) 98294-9975	060.894.925-66	\N	Rua das Flores, 708	Rio de Janeiro	RJ	20452-136	BR	\N	2021-02-15 04:52:13-03
6077	Ana Pereira	\N	(21) 99086-8988	498.865.152-52	\N	Rua Sete de Setembro, 220	Rio de Janeiro	RJ	20803-845	BR	\N	2021-02-22 16:38:48-03
6078	Beatriz Silva	beatriz.silva221077@hotmail.com	\N	\N	1973-04-09	Rua Augusta, 325	Rio de Janeiro	RJ	20118-657	BR	\N	2021-03-20 05:52:31-03
6079	Ana Rocha	ana.rocha201078@hotmail.com	(21) 90670-7014	\N	\N	Rua Bahia, 540	Rio de Janeiro	RJ	20709-835	BR	aFD5uYS2SI3YumhhaaoQES:APA91b6oUg_hJfAJzf2e1ECImfXs1LGgRrbSHWMq_tVjfgccKdlDYo_taEpqhnWlWulBKH8Z4rhkHRmpg7avY9PFr3EzmsM8p9BoGMOj6YdE04tI1epoNLbYF3-KEZQaodxdkwhcNxqw	2021-03-03 19:56:06-03
6080	Camila Silva	camila.silva241079@gmail.com	(21) 91462-6027	199.659.706-02	\N	Rua Augusta, 871	Rio de Janeiro	RJ	20272-194	BR	\N	2021-02-10 18:29:02-03
6081	Maria Ribeiro	maria.ribeiro881080@uol.com.br	(11) 92254-5040	856.090.318-69	1954-09-10	Rua das Flores, 882	São Paulo	SP	01224-134	BR	\N	2021-03-05 03:14:03-03
6082	Beatriz Carvalho	beatriz.carvalho681081@bol.com.br	(31) 93046-4053	\N	1986-02-09	Rua Sete de Setembro, 444	Belo Horizonte	MG	30475-840	BR	\N	2021-03-03 20:42:57-03
6083	Beatriz Lima	beatriz.lima111082@uol.com.br	(31) 93838-3066	161.164.958-77	\N	Rua das Flores, 892	Belo Horizonte	MG	30913-998	BR	\N	2021-02-27 01:40:39-03
6084	João Lima	joao.lima201083@gmail.com	(11) 94630-2079	113.889.880-54	\N	Rua Bahia, 51	São Paulo	SP	01874-684	BR	QVzbJVPDdVX0CxFR0fCaOC:APA91bDwa1UBiwofKz---8YRjrh-51Qyi2dr05dlDzrF2UMYOCa5LP00ZTrNWigNR8BW7BiTqxrzHHBinbg2OIUb-qBbSsQ_hn7XK33mflw5ytmXWGt8NFtjrQKX8l0rW9VRcKhT0KFs	2021-01-16 12:21:27-03
6085	Maria Almeida	totem.pedidos@gmail.com	(31) 95422-1092	\N	1993-04-18	Rua Sete de Setembro, 205	Belo Horizonte	MG	30475-577	BR	AZHcDj3Y8tdsmWaCUlD8eK:APA91burG_L6kvjxBooUVlVp3T86fo3emgBLYxO2tA9QalogTD1vgr0ibfvPAC2x31pjHpJzXJU3RUsRwjv04mT4kGgObzqbPBfze3PHf0fwqCuhqkHy0XtIu-RBGZlVBalEl6M5b3gM	2021-03-14 11:28:52-03
6086	Bruno Ribeiro	bruno.ribeiro751085@uol.com.br	(21) 96214-0105	\N	1997-10-02	Rua Augusta, 659	Rio de Janeiro	RJ	20586-974	BR	vQcQ8TWZP3xmDAtJbuB34A:APA91bwYg6ZDdGfhmxVLy4PyUauB2B_JKbapz5rdbYsCbixu1F67hkrTOVgxCXoEzWZjv4UvY5H2nyIiWmFsZQBgTP2s7kneDIMB5YzE6oXAStGCfzdXLmjrdkCaocNsZ8lCX5voMmFA	2021-03-17 04:06:03-03
6087	Camila Carvalho	camila.carvalho221086@uol.com.br	(31) 97005-9118	270.493.904-70	1970-04-05	Rua Sete de Setembro, 752	Belo Horizonte	MG	30733-705	BR	\N	2021-02-05 14:15:52-03
6088	Lucas Barbosa	lucas.barbosa891087@bol.com.br	(11) 97797-8131	848.753.608-51	\N	Rua Sete de Setembro, 180	São Paulo	SP	01112-396	BR	\N	2021-03-06 02:23:32-03
6089	Ana Ribeiro	ana.ribeiro891088@hotmail.com	(21) 98589-7144	289.912.946-50	1993-11-19	Rua Augusta, 152	Rio de Janeiro	RJ	20680-346	BR	qGaktY40QDe6hKbrAaIo2l:APA91b87mQFwcKGTm9iUFwbgfeIzc2dyvaJONGGic1HNxEZDAtQ0pc5INqQcPmSmkYa--5fMzpcyYsfX0rcofDNRcKv7LqcANnK46ttnCR3Bn9FLV9sUeiq4lNwNok-cxEWcCq6imjb8	2021-02-19 02:03:01-03
6090	Mateus Oliveira	mateus.oliveira471089@gmail.com	(31) 99381-6157	466.101.016-71	1960-12-27	Rua Bahia, 124	Belo Horizonte	MG	30430-110	BR	\N	2021-01-27 05:07:52-03
6091	Letícia Ribeiro	leticia.ribeiro351090@bol.com.br	(31) 90173-5170	\N	1988-08-30	Rua Sete de Setembro, 679	Belo Horizonte	MG	30939-872	BR	\N	2021-02-22 03:57:34-03
6092	Maria Rocha	maria.rocha131091@gmail.com	(71) 90965-4183	726.173.471-33	1956-07-12	Rua das Flores, 724	Salvador	BA	40577-583	BR	jso5vwWsZOKm7oyHQ3eUx8:APA91buA2M5GQqrub1gSmK6f1d0VoaSwU8EtcWokd6VYCU4cyYZTdiLVuyDiJv0pkxuJh6JzMBBgzRdGJquxUaBUXaAHeVue_Br4KIgjjNiF1RHUBH4waNupAxd1is9f49SAz1lnXz6z	2021-02-24 01:04:58-03
6093	Mateus Almeida	mateus.almeida381092@uol.com.br	(11) 91757-3196	787.003.396-01	\N	Rua Bahia, 51	São Paulo	SP	01948-698	BR	\N	2021-03-07 15:08:52-03
6094	Letícia Carvalho	leticia.carvalho751093@uol.com.br	(31) 92549-2209	\N	2002-03-31	Rua Bahia, 564	Belo Horizonte	MG	30743-376	BR	sH37kt8OvxRJ0KQJxc7OjV:APA91buoaGtMuDStyUZnAxy3scOue4ld4QHZhjKstdFrNJIYFqtjpYAoE2uGpyX3TirnORurIpFTZv9Vld7jIc6cmVJjL1WQOrLOaYqPezHtAYgPu1JOccqgCUz8vndxNWrxp4Mo6cU0	2021-02-12 10:20:14-03
6095	Lucas Oliveira	\N	\N	\N	1959-02-05	Rua Augusta, 804	São Paulo	SP	01206-495	BR	\N	2021-02-21 02:24:48-03
6096	Camila Pereira	camila.pereira591095@gmail.com	(71) 94133-0235	\N	\N	Rua das Flores, 524	Salvador	BA	40702-111	BR	\N	2021-03-19 08:41:54-03
6097	Juliana Barbosa	juliana.barbosa861096@uol.com.br	(71) 94924-9248	360.570.770-08	\N	Rua das Flores, 838	Salvador	BA	40742-461	BR	\N	2021-01-13 06:34:47-03
6098	Juliana Carvalho	juliana.carvalho711097@gmail.com	(21) 95716-8261	\N	\N	Rua Bahia, 390	Rio de Janeiro	RJ	20277-981	BR	5pBISU9GwlateLpqZ7gVoT:APA91bhN7IvlhSNpaBa1gVD4PDjZEJFuvcweC6Xx4DS-H0UITs9SVrrrnw8XaTOnOq5MCH7325nNr2mX4QJPU25U_He2oPFhw8jvhF9hI_w8UlLlpeDmhXVV28fEFNvupK4EJ3aoBiSD	2021-02-07 21:05:09-03
6099	Juliana Souza	juliana.souza461098@bol.com.br	(71) 96508-7274	326.549.826-37	1992-07-03	Rua Sete de Setembro, 647	Salvador	BA	40496-737	BR	\N	2021-02-09 22:05:31-03
6100	Beatriz Oliveira	beatriz.oliveira261099@uol.com.br	(11) 97300-6287	225.960.480-35	1999-08-30	Rua das Flores, 544	São Paulo	SP	01112-838	BR	\N	2021-02-03 08:05:37-03
6101	Lucas Almeida	lucas.almeida571100@gmail.com	(31) 98092-5300	\N	1959-06-22	Rua Bahia, 90	Belo Horizonte	MG	30487-456	BR	\N	2021-01-08 14:35:48-03
6102	Camila Souza	camila.souza901101@uol.com.br	(21) 98884-4313	111.111.111-11	1957-01-04	Rua Augusta, 124	Rio de Janeiro	RJ	20130-576	BR	2jWUHwU8b33egYrO0AmgfG:APA91bj-1AJpN37dfmxsghdxPEOj1agVSKpXiTERnGILqNnTXMWfJI_ActxZZkSWfjR6Eez74ziHqD5jeUijZlgByd0HFlQT_-iLirw-0c2FDsK3hWU6Vgc0nXrU6C2iF-XMbYlj6MGW	2021-02-21 07:32:45-03
6103	Juliana Carvalho	juliana.carvalho741102@bol.com.br	(71) 99676-3326	\N	2003-08-27	Rua Augusta, 147	Salvador	BA	40340-320	BR	\N	2021-01-21 18:13:17-03
6104	Pedro Barbosa	pedro.barbosa541103@gmail.com	(71) 90468-2339	135.305.078-57	\N	Rua Augusta, 175	Salvador	BA	40997-952	BR	\N	2021-03-09 15:36:11-03
6105	Letícia Pereira	leticia.pereira321104@hotmail.com	(21) 91260-1352	907.427.773-08	2003-10-15	Rua das Flores, 894	Rio de Janeiro	RJ	20737-657	BR	hAxtCnBHJN5wPFRvgLAT8b:APA91bmmZ_KiyAdiQVlgGxBo8EbWBsro9lgwGtOOqme2nmgd3NK45RlLu33s5qZcSXA-LSapslR6-ajpfYOgoNx_uJuMh9IfmMDnX0HkpcFbQb1jU8fQUaqPOL-gBnEhysVWpd_iuN9g	2021-02-21 02:31:03-03
6106	Letícia Lima	\N	(21) 92052-0365	860.821.049-51	1997-03-10	Rua Sete de Setembro, 475	Rio de Janeiro	RJ	20220-662	BR	HktAYsHVmrQ74BshWRfxmT:APA91bvd8TUvVcEy08p71jKGBGUOjzgIEkmkHQ9uxvm4m3MEau4DKC2bK0rZnZ1rNL63HAIWtaO5Be-P7TNVWedm5LzYolR7jGLI4fw29gk4idXPJcv4S-Lz9w-QSl7OWK7HMU500bye	2021-01-13 10:33:20-03
6107	Mateus Silva	mateus.silva321106@bol.com.br	(31) 92843-9378	647.275.281-85	\N	Rua das Flores, 813	Belo Horizonte	MG	30727-558	BR	\N	2021-01-25 13:04:25-03
6108	Maria Almeida	maria.almeida431107@uol.com.br	(21) 93635-8391	\N	\N	Rua das Flores, 531	Rio de Janeiro	RJ	20959-921	BR	\N	2021-03-04 04:15:52-03
6109	Letícia Silva	leticia.silva781108@bol.com.br	(71) 94427-7404	637.782.570-64	1970-11-09	Rua Bahia, 302	Salvador	BA	40106-760	BR	wlY6iKyXAvpZ27TWrHuynR:APA91bpaeoTv_oxKRDtP61gOP8ofUYsb-SexnqbnRqOzrl7DoNcHZMo5-GLBhGLugPRfSsa-vXK4GNX7I_v-F9WgXTjsberDgXaw_zl-OfOhw3JvMBnLmIcRYeVY4XFHTBbs0ke9fvXt	2021-03-11 08:34:37-03
6110	Mateus Souza	mateus.souza161109@bol.com.br	(11) 95219-6417	994.413.376-09	1974-12-07	Rua Augusta, 435	São Paulo	SP	01666-988	BR	xTLNJsjANiagObhym8R1mF:APA91b6kHbJ3Hmm9EsjO0zE_9Bki37mw7cI1AwWuSe--ZL_16Kb0R54_-9U-OvyLcJFrgiVKI36v8-vgpY8xpz-j7LvgxdJ4f1uHOYLSmKmJFMLZnH7I3rvLUfdj2MTa_VxGGe22j8nZ	2021-01-01 05:21:15-03
6111	Maria Silva	maria.silva371110@uol.com.br	(31) 96011-5430	299.540.801-98	1985-09-13	Rua das Flores, 739	Belo Horizonte	MG	30410-608	BR	\N	2021-01-23 13:28:10-03
6112	Juliana Ribeiro	juliana.ribeiro631111@bol.com.br	(71) 96803-4443	859.530.981-70	1976-08-26	Rua Sete de Setembro, 188	Salvador	BA	40311-767	BR	\N	2021-02-05 19:03:39-03
6113	Camila Almeida	camila.almeida371112@bol.com.br	(71) 97595-3456	\N	\N	Rua Augusta, 395	Salvador	BA	40491-121	BR	\N	2021-02-14 08:28:35-03
6114	Bruno Rocha	bruno.rocha501113@bol.com.br	(31) 98387-2469	\N	\N	Rua Sete de Setembro, 15	Belo Horizonte	MG	30621-639	BR	\N	2021-03-11 02:15:00-03
6115	Lucas Souza	lucas.souza681114@hotmail.com	(71) 99179-1482	188.785.246-89	1981-03-12	Rua Sete de Setembro, 445	Salvador	BA	40681-639	BR	zidG1qQp982M6DE88hQV2p:APA91b9nVxp0rnQx5MZ9JA5PO4tC0MmABsAWTp5mO6D7WfdQpkPZhzOC6d4FTtbLaQyBCBvZEPB3wVKcF6B45d7UUnZXSQ6a_VMC2TY69ox0NG4HO-uR6DrwShtR2izPBZOZXtUuRlou	2021-03-05 19:39:58-03
6116	Maria Pereira	\N	\N	\N	1962-01-07	Rua Sete de Setembro, 96	São Paulo	SP	01926-675	BR	\N	2021-02-19 21:11:36-03
6117	Letícia Souza	leticia.souza921116@bol.com.br	(31) 90762-9508	\N	\N	Rua Sete de Setembro, 224	Belo Horizonte	MG	30243-425	BR	\N	2021-02-26 14:35:20-03
6118	Lucas Pereira	lucas.pereira501117@hotmail.com	(11) 91554-8521	015.005.014-33	\N	Rua Sete de Setembro, 878	São Paulo	SP	01869-629	BR	SItz4O7Qdhjv7GTdZxSs4N:APA91bwWgmlIbcZyyDU13Us_DJy2fYgza8QQSX2-PPeOrmNEcNKGnUfWRm5A_jTH1bCt5ePWvzJsBX5oQTYm9BmgUWj4xrEcz0CGhVrV7qRUdZQMBKF49eAywZnVl-v05EflNynJBell	2021-02-04 05:46:55-03
6119	Bruno Almeida	bruno.almeida851118@bol.com.br	(11) 92346-7534	\N	2002-09-03	Rua Bahia, 449	São Paulo	SP	01560-133	BR	VkYFq0ZUQreArflwPKyBjO:APA91bhbwHaTfp57J3a4p3E-SDODfmn5ltGPyMb9vfFmlwF5KRM6pvyKI5HPsjMnOHUe4RH64fyPKj1ozTphq_iJrSEHRmKmU7dRa-1iB8DLLiFmX4XKZ-8BvrwmniWacufaLrhtEn1E	2021-02-08 23:07:53-03
6120	Bruno Oliveira	totem.pedidos@gmail.com	(31) 93138-6547	007.944.181-55	\N	Rua Augusta, 415	Belo Horizonte	MG	30828-797	BR	\N	2021-02-24 00:42:55-03
6121	Maria Oliveira	maria.oliveira471120@hotmail.com	(21) 93930-5560	210.309.204-00	1977-04-28	Rua Sete de Setembro, 535	Rio de Janeiro	RJ	20325-638	BR	fBE4ybEGZ7xnOB8tAy3msG:APA91bHcQeFIJFSiT5dUr3J1F0eJm1z_NoL_khZ1qg5I8S3EdTq8c9tHMKE2v-shtMeVhIiE1IjSQk3rgTNy8hJF_ES4H7cx3Ph-6r2SVlGl92ljzUHP1ap--dbw67pFHt_th_w3u6O5	2021-01-04 11:15:40-03
6122	Letícia Oliveira	leticia.oliveira511121@uol.com.br	\N	651.928.870-54	1953-05-02	Rua Augusta, 669	Rio de Janeiro	RJ	20924-454	BR	\N	2021-01-23 12:13:11-03
6123	Camila Pereira	camila.pereira581122@gmail.com	(71) 95514-3586	\N	\N	Rua das Flores, 512	Salvador	BA	40787-218	BR	\N	2021-01-07 09:44:18-03
6124	Pedro Rocha	pedro.rocha421123@hotmail.com	(11) 96306-2599	672.980.211-17	1997-07-01	Rua Sete de Setembro, 787	São Paulo	SP	01312-920	BR	\N	2021-03-09 07:42:46-03
6125	Maria Ribeiro	\N	(71) 97098-1612	620.289.847-08	\N	Rua das Flores, 360	Salvador	BA	40269-896	BR	m9Is2H54o9Px4F7fpFYAjn:APA91b-xVN9IVqd8_cf-0xDWwIp5mwXqGYgUKMhtcRxRfLLJHI0otxLu1MFDM6jfyot054Jm87RdgbBhDqZhWHYmOqWQXRgp17l5Sw8ekpNgCfXdIWNEPRcmsT52_NW9moxziEN1j5SM	2021-02-21 00:26:12-03
6126	João Rocha	joao.rocha811125@hotmail.com	(71) 97890-0625	213.566.408-18	1990-05-24	Rua Sete de Setembro, 625	Salvador	BA	40684-278	BR	\N	2021-03-08 23:11:17-03
6127	Ana Rocha	ana.rocha661126@gmail.com	\N	840.375.867-70	\N	Rua Sete de Setembro, 294	São Paulo	SP	01414-808	BR	SOpj0gmn6IXD76hUhhgPLS:APA91bBoqD3rrna6-0YEaY4gTRMPLdCH1utKmt11_3PdsJwfm7HdWhrjiAySl9U8lFt0EthjKXpjA5nZWa-7fkxxja3lyfsD7CnMJf2hk8Lp3EQAhVvSyeLRaHu0-A0A2gD7BqqtoxCx	2021-02-18 21:12:55-03
6128	Lucas Carvalho	lucas.carvalho771127@hotmail.com	(11) 99473-8651	966.215.736-00	\N	Rua Bahia, 226	São Paulo	SP	01902-442	BR	\N	2021-01-08 16:34:12-03
6129	Mateus Souza	mateus.souza521128@hotmail.com	(11) 90265-7664	558.020.477-98	1983-06-20	Rua das Flores, 846	São Paulo	SP	01354-912	BR	\N	2021-02-05 02:48:17-03
6130	Bruno Almeida	bruno.almeida911129@uol.com.br	(71) 91057-6677	161.246.662-19	\N	Rua Sete de Setembro, 335	Salvador	BA	40389-289	BR	QjFflfVjq0jtl7zRvDax0s:APA91bTFOsatGbagO797g4ynJcOg7yCDmiJsJAODKwUHwLiZBCfiIRHtzSQ5DCE6vZ0_FVO21_kzsRdc2AjU_PLaJjcAjMGJPqdwE0Wk5APgMjU3z6qSBWl0vlGPGldlGa85tysPxZQJ	2021-02-25 16:15:19-03
6131	Beatriz Almeida	beatriz.almeida101130@bol.com.br	(11) 91849-5690	244.167.594-01	1981-08-12	Rua Sete de Setembro, 666	São Paulo	SP	01430-598	BR	\N	2021-01-28 02:16:35-03
6132	Bruno Lima	bruno.lima841131@bol.com.br	(71) 92641-4703	434.920.050-98	1991-05-21	Rua Bahia, 840	Salvador	BA	40347-957	BR	7OlT6de6OORtQiWqYyEDqj:APA91bsU4eN-VtQuCgrIMiSY1IWO8qphhujmj_bcgNEGok6lmKFZLcUNswvosL2RUrlhpp1fnmw7erfFlzkFEYPhsDAnlYZ8R0iUBvWumV2e4uRFvRfhncqXWZxfSafqhsgrCMCuboKV	2021-01-17 11:22:35-03
6133	Pedro Lima	pedro.lima951132@bol.com.br	(11) 93433-3716	612.419.753-70	\N	Rua Augusta, 181	São Paulo	SP	01833-210	BR	Dd3Zb53gu83AdbFdbwFccG:APA91bVKzCD0QIZB_oiaJOboKyUGDlFBv7Rr4qcl_W1dIAJZssHXYJ8D89r_tPafo7Lwd9PoFtsZFZbhnFtzsQm65vfyGOy57ar05SG4COI9ueG8-2bIEo01lvAQ0hh_4F0lFihWKTji	2021-02-05 05:00:32-03
6134	Ana Pereira	ana.pereira651133@bol.com.br	(11) 94225-2729	\N	\N	Rua Sete de Setembro, 725	São Paulo	SP	01956-104	BR	\N	2021-02-26 04:54:49-03
6135	Letícia Souza	leticia.souza181134@gmail.com	(21) 95017-1742	742.717.320-10	1961-09-05	Rua Augusta, 21	Rio de Janeiro	RJ	20523-288	BR	M8Ezcc0S4aPjEmiBnBZ56O:APA91bxHynvhhEjI6vxhk8GQUFNdV1K6hfBcstpdq_PPehm8AZkvLVaC26S3waCdthGOqeLDDh-rlZJcHZzP9Cc4h7rb3s9tIrSpD6UBp7-jkPr5Ep7K5Do9WIUc2ybuO0Lvmcmt1Wxz	2021-01-23 12:13:22-03
6136	Lucas Oliveira	lucas.oliveira291135@gmail.com	(31) 95809-0755	815.054.131-41	1974-12-14	Rua Bahia, 24	Belo Horizonte	MG	30703-525	BR	fIBkJfenb76qYgF3l3mFPR:APA91b0ydiNmQq3RgRqSNVVLS2q2oZWgp7l_7fZ-L3xXjzfgCJUsndnqSvlq_21Vs3tBUyY35e5RndNSPqoflxmAiC5m4dXtD1wdkJMHfTIYEuLgLCmZ1L5kIdxkLhi2ryJ0rSQf-jWO	2021-01-27 18:36:07-03
6137	Camila Souza	camila.souza841136@hotmail.com	(31) 96600-9768	768.339.633-80	\N	Rua Bahia, 730	Belo Horizonte	MG	30705-702	BR	\N	2021-03-13 18:34:24-03
6138	Letícia Barbosa	leticia.barbosa801137@hotmail.com	(31) 97392-8781	\N	\N	Rua Bahia, 61	Belo Horizonte	MG	30526-594	BR	1lS5GqzLa28xDkphOo9xUT:APA91byip6sGG0Nzn_t1POkqVElxYYmEcjipFrHNZBksjEHywaPVFA-7Vtgt70ukQZsJxGRENUtdkSlmG14ZjernagwxpNj2UjuDTJQdf8KFfQGlpYMj-EyebafGgoZtE8kaSyUVJm1T	2021-03-01 05:42:08-03
6139	Mateus Oliveira	\N	(71) 98184-7794	\N	1992-11-05	Rua Bahia, 673	Salvador	BA	40744-849	BR	VLIYZcJr9dQoGP0B0feOst:APA91baWjE4cr4ABbUxzSqHY3hJIhI4FtZz1gRne06rSImH2Ftku2yQPVieCPZkPhTP5f-zZMF7bnBcOpqiI2C7qb3P66t0WEvpg6zPvZ86-LkEKiEPPbFrnCgHfdk3Q0Lvv0wpADuEr	2021-02-26 21:44:32-03
6140	Rafael Lima	rafael.lima721139@bol.com.br	(71) 98976-6807	\N	\N	Rua Augusta, 822	Salvador	BA	40431-427	BR	\N	2021-03-05 03:50:59-03
6141	Pedro Carvalho	pedro.carvalho311140@hotmail.com	(11) 99768-5820	391.708.422-80	1994-05-21	Rua Augusta, 693	São Paulo	SP	01871-974	BR	\N	2021-03-08 18:06:17-03
6142	Maria Ribeiro	maria.ribeiro311141@uol.com.br	(21) 90560-4833	484.743.185-56	1981-07-21	Rua Bahia, 638	Rio de Janeiro	RJ	20808-658	BR	\N	2021-01-19 14:09:41-03
6143	Lucas Souza	lucas.souza511142@gmail.com	(31) 91352-3846	315.562.520-13	1969-04-03	Rua Sete de Setembro, 723	Belo Horizonte	MG	30106-687	BR	d0r6qGvVXZblp5mYaQxj6P:APA91bPsuN3luJvFGdAQLBBVHrvJ6lE463mNCkqKhuqV1dNExWxoP0V-ftmpe3s4bWywjvm2LISP9LFxkY-g5v_4cJ1T3u8NgEYo9fYBuz3SWB_3H3gQsxbWPoTs3S_hQS2As9X3vOdj	2021-02-27 18:38:09-03
6144	Bruno Lima	bruno.lima311143@uol.com.br	(71) 92144-2859	123.432.866-63	1962-06-16	Rua Bahia, 364	Salvador	BA	40287-407	BR	\N	2021-01-12 13:09:47-03
6145	Mateus Carvalho	mateus.carvalho621144@hotmail.com	(31) 92936-1872	106.810.848-71	1983-11-25	Rua das Flores, 135	Belo Horizonte	MG	30754-849	BR	St0BmDhOCFrVWDwZzYyZYE:APA91b_vFKx6FBzby_EN6sGv4xoymdfGMUhyyLHnBtoJ6Wj31j75BN7eaaiYnGpp9ua-7zczELcrU9X4rRDO9UJx-Ue9Ki3gBoN_XoW6q7s9ibJnpl4sAJFf0hMixc6VuNgk2TrKSeS2	2021-02-25 05:09:01-03
6146	Beatriz Rocha	beatriz.rocha941145@uol.com.br	\N	488.893.775-34	1997-12-03	Rua Augusta, 413	Rio de Janeiro	RJ	20581-834	BR	l41XQW0VwI5Ci0sf0xOuk4:APA91bBznxmJIXvi4Koe8u-tilLomge50Q-FNWBLdv81yzSjHdE0cYOnOw1OyoyJxQpMT3-u07B6g-HJbNJ-BjBmHqe5Atl3CktUQi1ztGVzjRaQdrWUQ3awRt6IxzMUzzStK_zinSVU	2021-03-21 03:20:17-03
6147	Juliana Lima	juliana.lima541146@uol.com.br	\N	\N	1966-09-06	Rua Bahia, 244	Belo Horizonte	MG	30910-921	BR	BZ8tLc3pohNhgRQDjaILDJ:APA91bq_QZl6EHb26HW_87IKTmLp5IpoQ7fPh29jRG7DNuBCWIGYeZ47kSAfKmd6fYjn2_jwUtV6gLo-IE6R2GexqEIh31o89XTt_JiwdVO-vyb6HhEklpnQg53DNnc8Ox7sfA-GUZJy	2021-02-27 06:58:54-03
6148	Camila Carvalho	camila.carvalho381147@gmail.com	(31) 95311-8911	468.745.793-23	1962-10-26	Rua Augusta, 154	Belo Horizonte	MG	30380-884	BR	M1Kzm2WURD6oGj4f2SkVWi:APA91bb3KZ_2nAYKs1pj8OeiHGIOTW_vjMVaL1TiJobiPE_DvIn6Uw6eHbXTjA1Ej4RqtsnVdkYlV-aYImq8cDmwu5Vqiq5xIqQ9FYbIC8Gkv1yW4LCjQtl9WEMnGsx5AT9geA6sRwL9	2021-01-26 05:00:36-03
6149	João Oliveira	joao.oliveira331148@hotmail.com	(31) 96103-7924	518.110.183-60	1998-06-10	Rua das Flores, 114	Belo Horizonte	MG	30804-965	BR	\N	2021-02-10 16:31:43-03
6150	Juliana Souza	juliana.souza411149@uol.com.br	(21) 96895-6937	\N	\N	Rua Sete de Setembro, 448	Rio de Janeiro	RJ	20257-837	BR	\N	2021-02-10 23:48:43-03
6151	João Ribeiro	joao.ribeiro681150@bol.com.br	(71) 97687-5950	566.396.831-80	1976-06-11	Rua Augusta, 548	Salvador	BA	40127-648	BR	\N	2021-02-08 05:37:31-03
6152	Ana Carvalho	ana.carvalho791151@gmail.com	(31) 98479-4963	338.796.769-17	1997-05-23	Rua Sete de Setembro, 722	Belo Horizonte	MG	30160-311	BR	\N	2021-01-09 02:23:32-03
6153	Bruno Lima	bruno.lima861152@gmail.com	(11) 99271-3976	\N	1968-12-17	Rua das Flores, 588	São Paulo	SP	01759-270	BR	\N	2021-03-17 00:10:30-03
6154	João Carvalho	joao.carvalho981153@uol.com.br	\N	137.274.584-02	1972-06-21	Rua Bahia, 859	Rio de Janeiro	RJ	20191-823	BR	\N	2021-01-24 14:18:01-03
6155	Letícia Pereira	totem.pedidos@gmail.com	(11) 90855-2002	158.591.570-02	2000-11-21	Rua Augusta, 691	São Paulo	SP	01193-959	BR	\N	2021-01-03 08:33:25-03
6156	Rafael Barbosa	rafael.barbosa401155@gmail.com	(71) 91647-1015	\N	1958-03-17	Rua Augusta, 193	Salvador	BA	40196-340	BR	\N	2021-03-03 17:14:09-03
6157	Lucas Oliveira	lucas.oliveira681156@bol.com.br	(11) 92439-0028	091.338.823-83	2003-09-21	Rua Bahia, 127	São Paulo	SP	01258-397	BR	\N	2021-02-27 01:28:41-03
6158	João Ribeiro	joao.ribeiro871157@bol.com.br	(31) 93230-9041	\N	1956-03-11	Rua Sete de Setembro, 484	Belo Horizonte	MG	30123-748	BR	\N	2021-03-01 01:55:24-03
6159	João Almeida	joao.almeida941158@hotmail.com	(21) 94022-8054	\N	2003-01-16	Rua Sete de Setembro, 550	Rio de Janeiro	RJ	20578-736	BR	\N	2021-02-17 14:07:42-03
6160	Juliana Oliveira	juliana.oliveira721159@gmail.com	(31) 94814-7067	268.792.198-02	\N	Rua Bahia, 882	Belo Horizonte	MG	30206-772	BR	\N	2021-02-17 16:19:55-03
6161	João Pereira	joao.pereira881160@gmail.com	(71) 95606-6080	260.777.017-34	1979-03-26	Rua Augusta, 21	Salvador	BA	40475-724	BR	\N	2021-01-02 06:09:41-03
6162	Rafael Ribeiro	rafael.ribeiro481161@bol.com.br	(11) 96398-5093	\N	\N	Rua das Flores, 690	São Paulo	SP	01693-987	BR	\N	2021-02-14 00:41:59-03
6163	Bruno Carvalho	bruno.carvalho361162@uol.com.br	(31) 97190-4106	956.956.367-28	1956-09-30	Rua Bahia, 678	Belo Horizonte	MG	30755-905	BR	EXmgC01Lt5i5BoJc63zPst:APA91b0_z9KJik10okzPLhj5QJSkIl2CHyIlRAGMsfulYAB3i24XI5RKqSShaxI7iMXrDbTnHrelyczPt-1r4ZuNP6Yf5myFapcJLkR0O7Oejw3EZpKfOFMVr2H75nSec15H6uk_4qDt	2021-03-21 17:36:23-03
6164	Pedro Barbosa	\N	(21) 97982-3119	619.979.802-34	1957-06-27	Rua Bahia, 371	Rio de Janeiro	RJ	20943-953	BR	JEbb2feWVyML46W4gogTpq:APA91b_H9eYWkH-z-lOTH6YKs45NgiMC_rYwiiM6lZDjBKX8WDn3dUddGjZPPgIE_0PBYfXaOXsfRKmLLbHhA2mbJD2_wZxEIsOupE1HPF1DLptLXpQ9rNl6LCfF9Fika-g2rqh_uJhD	2021-03-09 17:29:23-03
6165	Camila Lima	camila.lima991164@uol.com.br	(31) 98774-2132	\N	2003-05-02	Rua Bahia, 217	Belo Horizonte	MG	30881-606	BR	Tc2lYqCy9DpwWGt4HG5qKv:APA91bJ_LXtwXHuz2t8h0bqGDHVdIaZ1ezUjqvsagy7oDuWVyQ6H1ovLou72Q2pBW5puHZWaEoKIL4U8LkOfvn-KpjyelXnR_EE8X8J6rbLf772luut2hbMzM1uaMwBP6CwV6wTEGIlM	2021-01-13 05:09:57-03
6166	Ana Barbosa	ana.barbosa861165@hotmail.com	(21) 99566-1145	\N	1991-08-11	Rua das Flores, 633	Rio de Janeiro	RJ	20989-998	BR	\N	2021-01-07 17:49:53-03
6167	Juliana Barbosa	juliana.barbosa371166@gmail.com	(11) 90358-0158	045.506.467-99	1991-09-10	Rua das Flores, 725	São Paulo	SP	01818-993	BR	\N	2021-01-08 03:54:17-03
6168	Lucas Almeida	lucas.almeida411167@hotmail.com	(11) 91149-9171	069.481.208-06	2000-12-31	Rua das Flores, 178	São Paulo	SP	01387-790	BR	gK5303056ogYnEjsRhrXxz:APA91bDqsuAqZPnTv2WxZ9hTSqYnvWdrzb-eKIJjdfB91fWtQjcuM1bOIoS0RYkDe8FR0NJtsEGm1nN22QdpMgBqibmR-kfnnn7Vs3rXk6vwtEiI7J7LNg_SIizJIxmmH6sGsdu91rjM	2021-01-04 07:57:04-03
6169	Bruno Souza	bruno.souza881168@hotmail.com	(71) 91941-8184	\N	1957-11-21	Rua Augusta, 734	Salvador	BA	40600-941	BR	InlQVQlyMG4AzKSjOyYCWx:APA91b7Zx-lA8E8WSvSyrMmqWoFJ2cBal1qYGl1pK7kZhx67q2iiR8hOwuLJdv8aEXi3QNWF_Ku6e2LNAnzDX5ctE5K7CdgZdPHd-6TX9V_4vVM1awDPsTB2qJLz2xht710Z_go-qMQn	2021-03-18 01:37:38-03
6170	Beatriz Lima	\N	(21) 92733-7197	782.209.512-90	1973-04-30	Rua Augusta, 174	Rio de Janeiro	RJ	20628-209	BR	\N	2021-01-23 19:39:37-03
6171	Bruno Oliveira	bruno.oliveira701170@gmail.com	(31) 93525-6210	\N	1995-04-08	Rua Bahia, 76	Belo Horizonte	MG	30545-600	BR	\N	2021-02-24 14:10:33-03
6172	Juliana Barbosa	juliana.barbosa101171@uol.com.br	(21) 94317-5223	720.175.252-94	1965-07-01	Rua Sete de Setembro, 717	Rio de Janeiro	RJ	20857-905	BR	\N	2021-01-11 00:54:03-03
6173	Pedro Carvalho	pedro.carvalho701172@bol.com.br	(11) 95109-4236	\N	1973-03-15	Rua Bahia, 470	São Paulo	SP	01567-542	BR	\N	2021-02-16 05:21:42-03
6174	Lucas Carvalho	lucas.carvalho611173@bol.com.br	\N	\N	1960-12-29	Rua Bahia, 201	Belo Horizonte	MG	30178-777	BR	\N	2021-03-07 03:41:40-03
6175	Bruno Ribeiro	bruno.ribeiro561174@uol.com.br	\N	\N	1992-08-16	Rua Bahia, 517	São Paulo	SP	01729-737	BR	\N	2021-03-13 19:59:58-03
6176	Lucas Almeida	lucas.almeida391175@gmail.com	(71) 97485-1275	055.196.924-59	1966-02-24	Rua Sete de Setembro, 647	Salvador	BA	40810-293	BR	\N	2021-03-21 00:03:00-03
6177	Lucas Souza	lucas.souza781176@bol.com.br	(21) 98277-0288	\N	\N	Rua Bahia, 321	Rio de Janeiro	RJ	20957-563	BR	\N	2021-01-21 18:43:46-03
6178	Ana Souza	ana.souza481177@bol.com.br	\N	\N	2003-06-12	Rua Augusta, 57	Rio de Janeiro	RJ	20767-480	BR	\N	2021-02-11 11:14:49-03
6179	Camila Souza	camila.souza281178@gmail.com	(21) 99860-8314	460.636.662-14	\N	Rua Bahia, 667	Rio de Janeiro	RJ	20587-892	BR	TNwuDsgbu6b1hUmMkh8Tiu:APA91bwquxQ_RS-nF7XqLsI1_Wp9-5rlMFC5m7rWDATvBrWABZRGMSrR5BZUHXfJfiof052oyBw4TfHLn6V-9u1RvMtXfhT7BMeV9mog4GOoYaZL_x59xXl4ZUbC0dvmSggsucb2XLEm	2021-01-01 09:35:34-03
6180	Ana Souza	ana.souza901179@gmail.com	(21) 90652-7327	796.181.817-07	1973-05-03	Rua Bahia, 222	Rio de Janeiro	RJ	20232-261	BR	\N	2021-02-06 11:13:21-03
6181	Pedro Oliveira	pedro.oliveira151180@uol.com.br	(71) 91444-6340	\N	1968-12-18	Rua Bahia, 725	Salvador	BA	40205-645	BR	\N	2021-02-06 23:06:55-03
6182	Pedro Oliveira	pedro.oliveira271181@uol.com.br	(11) 92236-5353	515.093.288-40	\N	Rua Augusta, 328	São Paulo	SP	01612-995	BR	pe5eITHQ3ju1v82zUxWQNK:APA91biHjYPgS8jTU7emip23MRU9ywIzwBFsHsX-3qUfhTLWIAEtoRTE6qFDSqeEGeQoVZ7TmcDdH9mwBZAbCWWVH1qTdes3Hnrz8TATuRXyDq5vOw6JIPesAjaVA6X4ieba6nnge1kG	2021-02-03 21:13:13-03
6183	Juliana Pereira	juliana.pereira961182@bol.com.br	\N	544.340.264-10	\N	Rua Augusta, 696	Salvador	BA	40367-354	BR	IcDCeCDbRSLCqBN0wy1dEn:APA91b2ofRD-mBvWJp3zIWPzEcGRd5uapvUkB-nWQOHevFYuAWYRYD49_ytEliqmB4v-0k6iTUON3EiEWgYAzJyReKpn59YxFuiNJKHY9RZedSZtmCrKVxzCoFRvKj2netHIy91rGeA4	2021-02-02 15:30:10-03
6184	Bruno Pereira	\N	(21) 93820-3379	254.834.927-65	2003-08-04	Rua Augusta, 624	Rio de Janeiro	RJ	20295-722	BR	GBNccrxfcpyzn4JZquMj0M:APA91bntO-V4kzlAcPE7OgEMS-ciYFIM9j59gOh2k--ZUjU_lRmdfHWPCNvUwtNgjtdO7HUVEUX4tths9UtHybaYqXcgpaptqL2TiQuVreyCd5oFWmW61JsqaYoZVfPKErhLXFB_HXgH	2021-02-24 09:12:36-03
6185	Juliana Barbosa	juliana.barbosa391184@hotmail.com	(31) 94612-2392	944.488.599-24	\N	Rua das Flores, 843	Belo Horizonte	MG	30529-221	BR	\N	2021-01-29 13:15:29-03
6186	Pedro Souza	pedro.souza741185@hotmail.com	\N	557.727.471-00	1965-03-26	Rua Augusta, 649	Belo Horizonte	MG	30289-160	BR	\N	2021-02-04 02:03:42-03
6187	Mateus Lima	mateus.lima131186@bol.com.br	(11) 96196-0418	\N	1984-07-07	Rua Augusta, 497	São Paulo	SP	01967-988	BR	pKmJKgykuOgXP0dViTd4nR:APA91bY6NjYS_w5dhJyO6-L8hV0ap0bD_dyRnNLMjyAaldLFMzaDrpEmqp_qu41YWl1cZ0JJMPu-wvmgsCvtFf294_LL-U8qyJvGZjGtojTZqiiXX7_YLXtJ5u8cGGYlI81fYQVkulLd	2021-02-12 09:05:53-03
6188	Juliana Silva	juliana.silva531187@uol.com.br	(21) 96987-9431	135.395.480-33	\N	Rua das Flores, 615	Rio de Janeiro	RJ	20321-264	BR	HgDp0yLpFECR0gSGljyRSH:APA91biSM8V8zmckz36yC8yr2f6wqVSB-teYt_hiMy96XutLrNZQBIflMOZbOPheBr1vBFruUiJZcm1MZcctrkmlqVz2fnFHeIt_522ssTJR8M2_qD-4cZiV6KsZdPKCZQnfpMCe89pS	2021-03-02 07:47:37-03
700003	Truncado
6189	Pedro Silva	pedro.silva191188@gmail.com	(11) 97779-8444	798.735.795-24	\N	Rua Bahia, 126	São Paulo	SP	01192-644	BR	\N	2021-03-06 06:27:48-03
6190	Ana Souza	totem.pedidos@gmail.com	(21) 98571-7457	431.200.978-37	\N	Rua Augusta, 511	Rio de Janeiro	RJ	20250-231	BR	h3UayC4IhVI9qZ9qjijPEM:APA91bTfxfyDfrM10kDjtBm2O0j9SUeG1ABI2ipEyRngo-_SMxfA9leQaxVk8opkLr94kodMjvubo_daSJ9kLExmFaoP8JtVtSzGvCmJaQ8-9laefUc3DIuTw_W80Gy6JSaS63FWVYQF	2021-02-26 13:39:04-03
6191	Mateus Oliveira	mateus.oliveira861190@bol.com.br	(31) 99363-6470	\N	\N	Rua Sete de Setembro, 485	Belo Horizonte	MG	30772-664	BR	WDwALPyv5yduZOsnjrZMc2:APA91b489xWAhB6aMQd3AwLCg2IZ82_PgJQilNTDtkUAllKt0R2UiJaOMmntNoL0t8iu9JFikIYr8GLl2UKo-Ly7kWiK-gQdFlNjkJ1NkCDyFW5-DXZpnZCI5Ctq97tpvf2oQBjxV7f-	2021-02-22 02:24:34-03
6192	Mateus Pereira	mateus.pereira331191@hotmail.com	(11) 90155-5483	\N	1995-05-14	Rua Sete de Setembro, 697	São Paulo	SP	01772-417	BR	sVrMvcm3IryQbfTMmYUHSK:APA91b3B8a4ZoAVsoTWaKYXQzvxwQtw0p5Xy-qRUJGV7kuJLe9RYwVdWhkIrpgGozDjtrwiWND2dXxn7c7ypMj7P5uqzeuFwKKSvEcPjZkCNlBVh7Jwii1SHjQbTNCfoBbqH1uWoEaMc	2021-03-08 14:28:19-03
6193	Maria Carvalho	maria.carvalho291192@gmail.com	(31) 90947-4496	635.946.046-75	1998-05-02	Rua Augusta, 798	Belo Horizonte	MG	30931-520	BR	jM39x8ryfO4pakVzx1uc1H:APA91brpTf8QC9mGqYpc4gXLknHEB9S7-LkdW47Wu-Va0K-eWgj2d_n6a3D8xXe7ssEjdQx9OboaZH78s_JCq3dUr4-m1ag5_ZqT5wJ-BVf8yUkmcZPFvZERDCaqAHO_ogvJuS6IKYCP	2021-02-11 08:10:15-03
6194	Maria Pereira	maria.pereira211193@bol.com.br	(11) 91739-3509	771.839.845-59	1974-04-14	Rua Bahia, 804	São Paulo	SP	01610-803	BR	cFBS15XT7sVIUTu55Dselo:APA91boUH1XGuZYG4w4QteLLKcrmOZqB3xi1_zzI3C_7MR3wO1HZ6HOwEBK3kGopfuh_SjNEOKznaFdkFvpqTkwv8rEWy7kk98Led4njsgkQMCbwWNE2HrMRmmBmIsV92ifiK5r660SX	2021-02-09 13:24:27-03
6195	Letícia Pereira	leticia.pereira411194@bol.com.br	(31) 92531-2522	\N	\N	Rua Bahia, 284	Belo Horizonte	MG	30556-527	BR	\N	2021-01-03 08:51:45-03
6196	Pedro Oliveira	pedro.oliveira801195@gmail.com	(71) 93323-1535	848.150.304-56	2002-05-27	Rua Sete de Setembro, 136	Salvador	BA	40875-180	BR	\N	2021-03-19 17:55:20-03
6197	Maria Oliveira	maria.oliveira791196@bol.com.br	(71) 94115-0548	155.724.963-67	\N	Rua Bahia, 145	Salvador	BA	40547-506	BR	\N	2021-02-14 21:59:14-03
6198	Juliana Carvalho	juliana.carvalho811197@bol.com.br	(31) 94906-9561	224.276.942-15	1972-05-22	Rua das Flores, 827	Belo Horizonte	MG	30688-505	BR	dXnIxXqMqCXCKF5O96jk5S:APA91bNA5nAkoEjSufstfWMojy2JncFG39Eg7Gh9LEqwuYEPVvA3twUCJDEXjGCrOjTHn4NqkO5hn-7MMFQB2unK5UpxlIDisYdRLfPi3caoAyRJWwFc7d9Q42pFFIiY26nHJ20dVJYh	2021-03-05 07:19:05-03
6199	João Lima	\N	(31) 95698-8574	018.037.871-63	1996-08-09	Rua Bahia, 72	Belo Horizonte	MG	30989-841	BR	\N	2021-03-02 05:54:33-03
6200	Pedro Barbosa	pedro.barbosa331199@bol.com.br	(21) 96490-7587	936.652.164-94	\N	Rua Augusta, 134	Rio de Janeiro	RJ	20175-591	BR	wG0exydwtN9VeWBlBO8mbv:APA91bFE0e6HPsVQhQZI5GqQmh0wo_cIHbndu0nVIHBoy2ScWjrIlZ6IfxUuNRy0Y23XijdhOr-ebTWq4l5QeEU_fdepvYhWM6wmRblgChwJyVPcuD9Mqp6X9_dueePQLJ8G6YDq0Zm3	2021-01-01 17:59:07-03
6201	Beatriz Pereira	beatriz.pereira501200@uol.com.br	(21) 97282-6600	515.471.238-26	1954-06-29	Rua Sete de Setembro, 617	Rio de Janeiro	RJ	20199-828	BR	\N	2021-02-24 14:50:15-03
6202	Camila Barbosa	camila.barbosa151201@hotmail.com	(71) 98074-5613	280.924.550-90	\N	Rua Bahia, 45	Salvador	BA	40350-211	BR	GsQWN7WAqDx8fMMYeY41Vt:APA91bZZSNaG1O3Sfn-ypAZIZKu8Gahr63Kj8bflJtZHLvCzInIW9l2uJOa3zcT3Fdz4Fs9JTsydBtCNgvCcK4tF_eSbiAEFtiQNI7ao6Up99oWWzCawse-74CtraRPbAOHqFHmvISTJ	2021-02-28 08:19:48-03
6203	Bruno Pereira	bruno.pereira571202@uol.com.br	(31) 98866-4626	\N	1953-05-04	Rua Sete de Setembro, 448	Belo Horizonte	MG	30458-221	BR	\N	2021-02-04 12:27:29-03
6204	Camila Carvalho	camila.carvalho851203@bol.com.br	(71) 99658-3639	818.555.380-75	1952-03-21	Rua das Flores, 553	Salvador	BA	40834-154	BR	aOwtpn8HQwZWFWPrNpqoiG:APA91bPCt1SK2SIvZLHkB3nNwUX5w7-Z8V5WEP1lFUoAYgtC1HIKTl2zl6t_DhpY3ZREmAWzicfXX4iq5eunoPVf-wekFIUg75yZb3rXjaNN0jG4u11xQUehvvAsqfPvRqxQ9B4n15fN	2021-03-08 03:53:56-03
6205	Beatriz Oliveira	beatriz.oliveira541204@bol.com.br	(21) 90450-2652	186.266.620-25	\N	Rua Sete de Setembro, 264	Rio de Janeiro	RJ	20269-242	BR	pVPjM790cFEk0rsb06HhtG:APA91bAp6K21eNCA8Dc3oXJxUfvMyo3XC9daqkyumOsseOBNPsppZ2d9wl8ftup6OPJ8jtFAYRQSqO66sqAEA3lcGw2bO0zkNK0Jf0Rr--i5ZkTGLIehHtpOaKPbLsbulXlcAHEMFo16	2021-01-03 01:37:29-03
6206	Letícia Silva	leticia.silva391205@uol.com.br	(31) 91242-1665	419.121.844-19	\N	Rua Augusta, 386	Belo Horizonte	MG	30439-745	BR	\N	2021-03-13 22:12:14-03
6207	Bruno Ribeiro	bruno.ribeiro251206@gmail.com	(11) 92034-0678	\N	1978-07-04	Rua Sete de Setembro, 520	São Paulo	SP	01339-969	BR	4jSsb80nJTpLyB0VSK33yV:APA91bpqtGjX6eTRsi071scjY0Aajh-8p65ie0Te9n57WaexFyRWs32MquT0pQ7Cvx7re1rxR42AHIi45DqUS5UOlUswLnnCOEyiFUMB1XMP-dQ0oJQtQkAbOQyPZZShi4qnzhsThcay	2021-01-24 17:16:57-03
6208	Maria Pereira	maria.pereira531207@gmail.com	\N	589.186.507-60	1980-12-21	Rua das Flores, 443	Belo Horizonte	MG	30226-248	BR	D5uvJKoWYsFkRqwo65TAwz:APA91b887EfznkLdwxRTg8ji3oPDeMRComWO-GQMUTTDtPKI6YbYa4BVX55C_4C4_gAYbYEgr7GWJVXC2tQFPVETkXdiMRlZxyiYI-XMxpuNkcQtx5Kkak-yncUd1ieNFzJZHy7F50J2	2021-01-10 11:33:08-03
6209	Beatriz Ribeiro	beatriz.ribeiro961208@uol.com.br	(21) 93617-8704	151.124.628-68	1953-05-11	Rua Augusta, 671	Rio de Janeiro	RJ	20979-673	BR	NquDqZo2mD5sPUQvF9a9dC:APA91bNiJ2-ixfNhJVCG8ReoBtf7e_I5SxvEFj7rINZB5pF8KPD9Ui3Z8La2JqIiwZcCGaEuc5MRzV3NekFCpYyNnK6310l7VMwrJKtWQ7lqgo9m0QylSzVeWVd8sFZ4NY5C-WafhKF1	2021-01-01 15:29:39-03
6210	Mateus Rocha	mateus.rocha781209@uol.com.br	(31) 94409-7717	071.796.029-30	2001-02-06	Rua Bahia, 144	Belo Horizonte	MG	30717-829	BR	vHVRadaVvEtHpfdKdUWmkN:APA91bDQtDXCL8kWpMAehnbuhvj9O0oB1W--JjMSAlQV8vwo7rQ9so07QLv0lby2BgzsjziAgcvLX_QzKOdy7h_BjR6wk7Cxb0lsbMl_uIaLg6eh7lltLm8T3YXzyHmIVX-88rHhC-bV	2021-01-13 21:06:20-03
6211	Beatriz Lima	beatriz.lima301210@hotmail.com	(71) 95201-6730	\N	1967-08-09	Rua Sete de Setembro, 551	Salvador	BA	40121-370	BR	\N	2021-03-04 19:25:00-03
6212	Camila Carvalho	camila.carvalho611211@gmail.com	(21) 95993-5743	071.067.211-07	1991-03-14	Rua das Flores, 713	Rio de Janeiro	RJ	20989-294	BR	\N	2021-03-12 22:43:01-03
6213	Beatriz Almeida	beatriz.almeida341212@gmail.com	(71) 96785-4756	\N	1956-02-29	Rua Augusta, 177	Salvador	BA	40800-810	BR	ukaNPyRZp6bON3vweqFLCW:APA91byAlA1E5j7kkW5MThahJ2uX15qEvWWk38lOGwD7H8hi--Mubww06ikxuTIxQs2J6yHgnFLCzz-t119l0eFapf5nt8bE66alaDjfzR1ecFtWn9nW4nM2IhBDRiw1bDXKg4Y4yXLz	2021-02-13 01:25:50-03
6214	Pedro Silva	pedro.silva271213@uol.com.br	(21) 97577-3769	359.457.820-84	\N	Rua Bahia, 852	Rio de Janeiro	RJ	20449-887	BR	\N	2021-03-01 16:43:11-03
6215	Lucas Barbosa	lucas.barbosa461214@bol.com.br	(11) 98369-2782	873.194.681-07	1994-02-18	Rua Bahia, 321	São Paulo	SP	01712-531	BR	oiCcFSarnkXEmYKPmxVdgx:APA91bH5Qz9B-Ta5SKtNkVv8cARGyKUWP6tU-QPpVTMweZrmwjCrdCnSDH1X4ly54miNlfBeAebdZXtDUV6gb13Mi0Xj55vzUC87hmG-rprR8HY-y2HcMsrIQHIsw1-dviQgf6xuiAhv	2021-02-03 21:58:42-03
6216	Camila Oliveira	camila.oliveira741215@hotmail.com	\N	132.400.589-04	1959-05-08	Rua Bahia, 132	São Paulo	SP	01448-452	BR	vupU3m0MZ2VpBghVIHt7Ao:APA91bB3HPrGTLLZDPHmMjMOYDNDf_oXROOQm85y1KGJD0vjW38iIbrCWnqvW5u4Yi2DaOfFUCw-43AEg6KSI74k-zcIIVYWYoxP1ClkLI8L7pmcwRkIWNd3zqlQ58Z0qkSvHepy1UJt	2021-03-06 16:34:25-03
6217	Camila Oliveira	camila.oliveira431216@uol.com.br	(31) 99953-0808	\N	1997-03-19	Rua Augusta, 554	Belo Horizonte	MG	30630-377	BR	\N	2021-02-18 12:36:37-03
6218	Ana Souza	ana.souza451217@bol.com.br	(11) 90744-9821	864.450.557-29	1981-02-18	Rua Augusta, 279	São Paulo	SP	01287-898	BR	\N	2021-01-19 02:36:01-03
6219	Ana Silva	\N	(11) 91536-8834	\N	\N	Rua Augusta, 53	São Paulo	SP	01621-345	BR	\N	2021-03-14 18:01:28-03
6220	Bruno Pereira	\N	(21) 92328-7847	\N	1989-11-28	Rua das Flores, 450	Rio de Janeiro	RJ	20527-182	BR	gGmUTjwmStNePsm8SGgVkq:APA91bi02pnRKKVMkqBMDK_ENyD4U92TJsY53mbZoadjCMVjfbdA6TlkQX2BKR1uEFP96DYiP7QdocgypspnsxtvS8B7j-Tz4XNpnq8R4X9lKmHk0j2_Zjpqf6_FLIj9SBdRVKQ-D4f4	2021-01-20 04:10:14-03
6221	Bruno Oliveira	bruno.oliveira111220@uol.com.br	(31) 93120-6860	\N	2003-11-04	Rua Sete de Setembro, 141	Belo Horizonte	MG	30891-982	BR	GXVGJUn0VCtIpOg9zZTGzZ:APA91bvNOhaSNFP-OxJgexUsk9KwrbME4TOcgnePXkcIzuky14qVuqyB7wh05jZR1cJ5na1ZdKm0Xeq0cy-boy4IJbd3WBj1xNr6DHsVcomZmVAw38yZBfSDsppzwizgTaiLGK4Zhwoe	2021-03-05 11:30:50-03
6222	Beatriz Rocha	beatriz.rocha921221@uol.com.br	(71) 93912-5873	\N	1951-11-05	Rua Bahia, 858	Salvador	BA	40741-921	BR	\N	2021-02-23 21:55:30-03
6223	Mateus Ribeiro	mateus.ribeiro421222@bol.com.br	\N	309.200.751-42	\N	Rua Bahia, 635	Belo Horizonte	MG	30678-556	BR	1KZdAsdNs0sgZnAHaP2tmZ:APA91btzKL_DGd_3Aemu-g2cWlCulgNeWm0Qyi9fi9YQVK5CrY3nzHhkrdLx7WHECB-I-wOkKtiYR1P2_qMYzx7K_bYSnBN9bmeu0kYy-Sk2kcsE1HLDg_IDJUCdD0LmnBmzr5W7caxO	2021-01-28 08:22:17-03
6224	Beatriz Ribeiro	beatriz.ribeiro841223@gmail.com	(71) 95496-3899	401.480.740-14	1955-08-21	Rua Sete de Setembro, 251	Salvador	BA	40846-376	BR	\N	2021-01-17 08:41:56-03
6225	João Silva	totem.pedidos@gmail.com	(11) 96288-2912	932.250.914-72	1993-09-22	Rua Bahia, 197	São Paulo	SP	01831-406	BR	\N	2021-02-16 13:53:59-03
6226	Beatriz Oliveira	beatriz.oliveira751225@bol.com.br	(21) 97080-1925	515.900.830-67	1951-12-21	Rua Bahia, 829	Rio de Janeiro	RJ	20213-160	BR	dJfzyQTterDrXi5vGLc431:APA91bDDaNrS-NRyyLrLa9k4Hq_4NLy7ktQXBvsg2QvgGw36-0XQa2RaPT1CY89V1IHncM0dIP_tP2FalN2b-XUzFnu_gcyhemGWUQVIwaxP2XCYyLDajaRDxZkMlS9ZQLAB2C0MDvhf	2021-02-17 01:54:55-03
6227	Juliana Ribeiro	juliana.ribeiro351226@uol.com.br	(11) 97872-0938	482.715.213-65	1988-05-29	Rua Augusta, 385	São Paulo	SP	01796-708	BR	v33fng0ngWP08PPC76AJIu:APA91bUeXcx9iaiZuHl1FYOYJALTLl6u1bAsJZev6HTXoe2s2YtqN320TXRL1pxPeMIeAQi9IcvEtYFagCJzaO37iIUvpoxnO2rAIWmUKXzSzR2nIwfc1KfGC9W0UVLEHzi6LDjAsTJ8	2021-01-02 22:38:20-03
6228	Beatriz Lima	beatriz.lima811227@uol.com.br	(31) 98663-9951	580.587.319-27	1997-04-17	Rua das Flores, 786	Belo Horizonte	MG	30769-812	BR	pqMvtKnThUCVJYcfDXDSQj:APA91bw7pz9UIx2cHxdoTLuA6t3eTWXVqtHPyMDfZ1J1Mw6d79fG0cPggpufChAiBf2ocxncUSEOby_ZwTTCh4KezyoVoYdat5DVUrR8ceOtcuwsqjRK8jyLs4Q31_-PpBj4Sw9FsdGm	2021-01-27 09:04:27-03
6229	Camila Oliveira	camila.oliveira891228@uol.com.br	(21) 99455-8964	067.595.807-53	1975-11-16	Rua Bahia, 441	Rio de Janeiro	RJ	20321-827	BR	\N	2021-02-13 15:41:15-03
6230	João Oliveira	joao.oliveira471229@gmail.com	\N	238.348.344-32	1997-11-28	Rua Augusta, 394	Rio de Janeiro	RJ	20434-973	BR	\N	2021-02-26 09:02:58-03
6231	Maria Silva	maria.silva931230@bol.com.br	(21) 91039-6990	\N	2001-02-11	Rua Bahia, 401	Rio de Janeiro	RJ	20263-497	BR	WF88XxkWdYLx0Q0x45SA0l:APA91bHC3USjm-m86v9LwAbice3IafAqS6VlvxnfLutgQiaDVT7LjXMyibbwMUd8Q6MRsLJ-qQJz-d7-HGgEBn2OwQEant40U7peto4qpONmkDLhUrCx6pCLxksvM18RXPJpZRFOb1yz	2021-01-30 12:24:51-03
6232	João Almeida	joao.almeida641231@uol.com.br	(31) 91831-6003	182.998.658-91	\N	Rua Sete de Setembro, 295	Belo Horizonte	MG	30660-521	BR	AOzS71PVqcAtVRNDzeqz86:APA91bIaJGrfTH634jo7gq17_etc7hlF-QCtv8OUb-kEgBiGLHGPkxs-nVc_zEsBr2GcJMh1zVMtQZHBmRtz9uly3PRC33-EyT6KkbEnESnoRUO8YwqNRtwsMBx-qcCfxyGiPOeTy0Li	2021-03-10 17:43:04-03
6233	Maria Silva	maria.silva461232@bol.com.br	(11) 92623-5016	949.391.361-91	1955-08-20	Rua Augusta, 252	São Paulo	SP	01979-601	BR	Lerm4DJWy0HzRMELJApVFv:APA91bEYKb4G8Jhaxq9MHVa8R8FT5FreDILqyaNCQUmRX5AE_N4CIb57zxdAet1V7qdx9CqCA8PxyRZ-mnqVf5gk4I2w57qn8U3LDPpDa4tkeBbdoSjS8QmveHyZrm8-FHeeayTLGZqf	2021-03-19 00:54:21-03
6234	Beatriz Ribeiro	beatriz.ribeiro431233@hotmail.com	\N	075.795.198-87	\N	Rua Bahia, 884	Belo Horizonte	MG	30916-261	BR	eVs2Hio3mERsWd6UuMnYvM:APA91bPnfrYXzjWPFoXANtBQycoApsyncT11O-4nowOMipGjs49qRpv3ZEPmBpw4JWcfwZPG7WZKLJ5F0PbKrxgKEGuYwPLq2jYKPls-6TDUZYh6I5_5M_5usjtcEjhQmw2bSZLHOQSl	2021-02-24 06:54:43-03
6235	Lucas Almeida	lucas.almeida581234@uol.com.br	(21) 94207-3042	336.202.493-93	1987-08-27	Rua Augusta, 240	Rio de Janeiro	RJ	20110-313	BR	\N	2021-01-10 20:45:58-03
6236	Bruno Carvalho	bruno.carvalho571235@bol.com.br	(21) 94999-2055	962.218.880-00	\N	Rua Augusta, 346	Rio de Janeiro	RJ	20753-719	BR	Txvww2pNApwW9GituyWoeL:APA91bOghFLEqGug0jfGtsxXv4xw4_gRkInlMVkHAyJsCyvyh9a-Yggx209AbQDzyMn1UsNZgc432Pl_YpD9jhgm8U0l45yVQ12YJKFsY0U7g6SFBxqbLdude0LOrdRhi72oiHixdTu8	2021-01-06 22:39:45-03
6237	Lucas Rocha	lucas.rocha161236@gmail.com	(71) 95791-1068	\N	\N	Rua Sete de Setembro, 244	Salvador	BA	40825-486	BR	on3C50tZcYW5OLVg62lxLF:APA91bpJ0fW6LfpUu4hKQ7q-BK6ftBySi53OnXIEGGinshaVab5E04jACvyHguQZGCT88fNEmEV4AqSXLAubjRLLHrrzhK6pR53X6dhSa4ZEgvp_BQMAgO_rlI1eQmpH5n3byduPPOic	2021-01-13 09:56:18-03
6238	Juliana Carvalho	\N	(31) 96583-0081	390.139.814-70	1964-12-10	Rua das Flores, 603	Belo Horizonte	MG	30347-860	BR	\N	2021-03-06 22:35:51-03
6239	Bruno Barbosa	bruno.barbosa371238@hotmail.com	(21) 97374-9094	898.991.407-83	1966-02-16	Rua das Flores, 362	Rio de Janeiro	RJ	20423-134	BR	\N	2021-02-04 14:38:37-03
6240	Juliana Ribeiro	juliana.ribeiro631239@uol.com.br	(31) 98166-8107	442.403.047-41	1975-08-14	Rua das Flores, 634	Belo Horizonte	MG	30656-686	BR	\N	2021-03-02 12:41:14-03
6241	João Pereira	joao.pereira421240@uol.com.br	(71) 98958-7120	\N	1993-12-16	Rua das Flores, 143	Salvador	BA	40244-203	BR	XR5xrVET2bjjfVcreXfD0W:APA91bft9nN0VOLjCxFgtwEa2DTHbp5B0MYw01cC4cAAKeKb1iB1yW5zbFoEpYmxFDcB_t1cLBScMfiJjebqZXIsHmdSsDtTCdZuC8dqIu18-onY22FGjtY3lW6q0f90DXKVuq-vj87s	2021-03-15 19:41:31-03
6242	Rafael Barbosa	rafael.barbosa451241@uol.com.br	(31) 99750-6133	\N	1953-12-14	Rua Bahia, 527	Belo Horizonte	MG	30225-896	BR	JdIqnkEm3Ux2Rb1M88WN43:APA91bYEfUaSBpLYpPFFJmY9eNdF_2OQa6axXEBTZ0roli_XAUdXw4Wd0mUoXnSoU-unDSt7o9XDeYVRqI3M4VrWPI7N70UkHfdeoau1heN-5AqkAGyHBAI_9rcHo_g7ZE9rQ0RgD9ot	2021-02-05 21:16:05-03
6243	Ana Rocha	ana.rocha511242@hotmail.com	(71) 90542-5146	132.294.126-21	\N	Rua Bahia, 40	Salvador	BA	40771-395	BR	TM1ozhWsz3LMdgfufcYMLP:APA91bDSjaEshYEE6nUNvRNxJTaMT42oINBRzLoCGBzZlrezM4QdvLta-IYM2fi7tOfpaIvndrk8EeLRILDRzueKip35cc-yViBtwvy3DEzs_53PIWU6xhrXZ3X3HdNVw5tGhSZvAASE	2021-02-17 03:45:18-03
6244	Juliana Pereira	juliana.pereira331243@bol.com.br	(71) 91334-4159	\N	1951-04-04	Rua Augusta, 732	Salvador	BA	40297-412	BR	\N	2021-02-13 21:34:42-03
6245	Lucas Barbosa	lucas.barbosa941244@bol.com.br	(31) 92126-3172	\N	\N	Rua Sete de Setembro, 629	Belo Horizonte	MG	30608-152	BR	\N	2021-02-05 02:49:18-03
6246	Rafael Ribeiro	rafael.ribeiro481245@uol.com.br	(11) 92918-2185	599.934.448-47	1990-01-29	Rua Augusta, 786	São Paulo	SP	01323-648	BR	8p1JSK3D7VN0MA4i09otEe:APA91bfIgn7GLX42lt-7MbRkxcvqJCE3jNsistLp0ljf3BfpdIPL_-7muM6GH01G0z4FXLOQ7cLDBhqMbiG6yxJsGIb7W1NusFX5lH57Yj4Sfni9NRgHEuzX3JLPPD71xBCJxZIk7ww8	2021-03-04 10:21:36-03
6247	Rafael Ribeiro	rafael.ribeiro371246@hotmail.com	(11) 93710-1198	652.436.908-48	1999-08-20	Rua Sete de Setembro, 630	São Paulo	SP	01510-533	BR	b4KlEBqYermWE9EgRIWJ3r:APA91bVdTxW3TU0ehmG-VO1Kl9lvuc4Qub8T7k1qT7oBfV9CYCLxUmM2sO19Cuy5AFv1JAEaV-45VZRVOBr2lJL8TdaPxqT72_5YLiZ4eyYLaAnoFLxstEtkCPhdo1iFWIBdzYitvUbL	2021-02-03 17:17:56-03
6248	Bruno Rocha	bruno.rocha451247@hotmail.com	\N	\N	1967-09-25	Rua Sete de Setembro, 385	Rio de Janeiro	RJ	20283-972	BR	fqAzfHcF4aJiMKGkB0grGb:APA91bVH-iYWNhX_jHs-m-pTOBdlG1NRu2zhFtxwwoZBoeRQMpBT0qG3WcZzB_9y7jV4JiT3VeWuDo2DkRlKP43MB_m5uvg57qKCMXTDK05Uth0cCtsCeab9RInFIEHrK7sZ6A7zUquu	2021-03-13 18:38:46-03
6249	Beatriz Souza	beatriz.souza301248@gmail.com	(71) 95293-9224	111.111.111-11	1982-03-10	Rua das Flores, 887	Salvador	BA	40196-498	BR	6TOF4wxX0MgNTBwrW3c2Vd:APA91bITaiBB3IQNpw_u53YF08WhtaFPpqoOHKxFtu2dYnTWochO5IzGKkFxcxiq81BJGWs6_11MoUID4_m_hoGYQIpgEZ4zxrFy4HstfiNJSC-yuPR8BHRD54iItCp72ymFZipVASXP	2021-03-08 03:57:46-03
6250	Pedro Lima	pedro.lima491249@bol.com.br	(11) 96085-8237	\N	\N	Rua Sete de Setembro, 22	São Paulo	SP	01242-182	BR	\N	2021-03-18 13:16:13-03
6251	Rafael Almeida	rafael.almeida231250@hotmail.com	(11) 96877-7250	197.145.300-59	\N	Rua Sete de Setembro, 160	São Paulo	SP	01914-914	BR	\N	2021-01-17 04:38:53-03
6252	Bruno Carvalho	bruno.carvalho811251@bol.com.br	(21) 97669-6263	\N	1961-12-23	Rua Bahia, 316	Rio de Janeiro	RJ	20706-137	BR	NKFxLaMdqQnDK4Zzo1Z9xh:APA91bdWKXX5OnGEKdyTGDcnOMGMwI7yN5F-3gsrV-u1yxQW1oAijyOMHqLqlTga4HwbNvPBe4PkRau-WRwSzFf6suCGvYZaZv7lvYio5xJWHcgqHWNKDyqLmtepR2dNw7Pxr_TLs9z4	2021-02-26 04:30:25-03
6253	Letícia Oliveira	leticia.oliveira951252@hotmail.com	(71) 98461-5276	\N	1995-11-03	Rua Sete de Setembro, 347	Salvador	BA	40759-654	BR	\N	2021-02-05 22:04:16-03
6254	Rafael Souza	rafael.souza631253@hotmail.com	(31) 99253-4289	\N	1957-04-23	Rua das Flores, 61	Belo Horizonte	MG	30482-691	BR	\N	2021-01-09 18:12:23-03
6255	Camila Lima	camila.lima961254@gmail.com	(31) 90045-3302	438.076.403-63	1977-02-18	Rua Augusta, 150	Belo Horizonte	MG	30139-451	BR	rSoIOGvGkV7wm4qOUE4lrp:APA91bbP75UNzjpNvYEjeQTY_0yO6l_kvUNi0jLzxSvm77nl1OjSkPh8FbFUlg7wuCG3Xl4twZf8BVSoRXPavDoVQWcevT9JaZFLLSfRTAnqGc0zW-pp39gYYk3_L2JvRVA2ArNVWhOZ	2021-02-04 03:26:57-03
6256	Juliana Carvalho	juliana.carvalho791255@bol.com.br	(71) 90837-2315	\N	\N	Rua Sete de Setembro, 467	Salvador	BA	40236-744	BR	Xmq1K9q5t1gAjgbZqImLiz:APA91bRUgNRibnOUpiqbgsp7zyjNGga5dvlGnd9nU-DSJYctcLKaaGAIXq4W6X7PFEdMCgiqFM2-l12baMd0GKpfJPXsTj-b3o1pHFC3zIh20zwl3JT9ZcPc7y0FDd-DqKTuOnPga9qs	2021-03-14 17:14:05-03
6257	Letícia Almeida	\N	(31) 91629-1328	503.811.356-75	1992-10-05	Rua Augusta, 197	Belo Horizonte	MG	30701-966	BR	5Gwg1tXqJz4eB2AbB82KlI:APA91bBk7PE7acus6kvn4Z74B_L2AfHxrrpwXLa27rREaL4pur0OPpR123ao-rUqeHX-7jGvWjJe_O3ONePyGvIdtDrQqs_FTWxI-eqiKOA8rM9hM0am1-Yxm7pR3EJ5Wj8MtBzKpzpP	2021-01-08 17:10:13-03
6258	Bruno Rocha	bruno.rocha441257@hotmail.com	\N	398.721.453-85	1986-06-17	Rua Bahia, 677	Salvador	BA	40608-407	BR	\N	2021-03-11 23:07:26-03
6259	Mateus Almeida	mateus.almeida711258@hotmail.com	(31) 93212-9354	312.026.030-41	1953-08-23	Rua Sete de Setembro, 558	Belo Horizonte	MG	30618-153	BR	\N	2021-02-10 03:20:32-03
6260	Mateus Silva	totem.pedidos@gmail.com	\N	017.691.346-70	\N	Rua Augusta, 611	Salvador	BA	40534-903	BR	Iv3MsQadBCOr5sxOdfI9pu:APA91bn_qrM3s8FCO7ryL4_ja55kxDebHLmdob9bsKJ_9jVbZaXdlFsPrIFi0jmJ-pp45E6h4K9VfbXeHc0Oqv5amkAVW_Iu9KVaw4FCnBTlwbCfRR2-2QBggM3X2_YzigPtMr__LgpU	2021-02-17 02:53:45-03
6261	Letícia Rocha	leticia.rocha511260@bol.com.br	(21) 94796-7380	\N	\N	Rua Bahia, 791	Rio de Janeiro	RJ	20941-811	BR	ROAW5FZTlAVVMmjUhY1C91:APA91bJepOpyLtX07ImG7HUXpEPN77fDFDNu9pZ75zBLmMMbhjh5qJLQBDpNfYLlfWwI1D7PuWLohnMtbVj_YTPnHlk0rXbzYUL0NKZ4TXAAu_KEB2OtWFcI_4ddYpCSLJps51r9Yamn	2021-03-16 00:19:56-03
6262	Juliana Almeida	juliana.almeida651261@bol.com.br	(71) 95588-6393	389.868.265-00	1997-08-28	Rua das Flores, 403	Salvador	BA	40412-466	BR	YrODtV4tDGG6U40Pqwes3P:APA91bkcApycQUxJFPXsAi1550sgf53TAV68Wq2tUiMqJihL3xTgmPYDzkVqSMEsUuV00oRzsRni9Y22otJqN_bjxxv0XmLnPJNa1sMcXHbhIpOTNX0C-wjZzlOTnIG2xRB3sKUerZd7	2021-02-11 05:25:27-03
6263	Camila Carvalho	camila.carvalho491262@gmail.com	(71) 96380-5406	898.395.171-04	1990-03-19	Rua Sete de Setembro, 568	Salvador	BA	40848-610	BR	BIhVL4x5O6gGZPcz1LqWTN:APA91bGpR3sP9vpeZyK-psH8v9zPDkR8HvVOX6dMdaSp-TRzQiR1wCBoo_qihTKZF6ohduAxAmbUEXZc0rtsY6_TAp9YuPYP7NPwLkTr-3hB6I6cUhKGD7oXfkJEqWWGJGhwSXWcMsL9	2021-01-06 13:40:13-03
6264	Camila Souza	camila.souza431263@bol.com.br	\N	007.071.922-50	1957-01-13	Rua Bahia, 46	São Paulo	SP	01266-658	BR	\N	2021-03-19 23:20:35-03
6265	Lucas Carvalho	lucas.carvalho671264@bol.com.br	(21) 97964-3432	731.194.383-35	1979-06-27	Rua Augusta, 42	Rio de Janeiro	RJ	20271-341	BR	mbMDzPeI60BNh1GQj1xlUI:APA91bBH887PgwNdy0lxg91xuro1XtgFF1MY0JeQ-A5LAXIozU7m_spGKC3oJiIl5tOXc9Gu-3iJfdKEsnFnKAb0QajipfPOUFpL2mfoB-h_wixVTJ75sMhX17m0GQUnP57cmMmKYC2s	2021-01-04 18:05:30-03
6266	Ana Pereira	ana.pereira701265@hotmail.com	(21) 98756-2445	775.280.040-65	1994-01-17	Rua Sete de Setembro, 283	Rio de Janeiro	RJ	20685-987	BR	\N	2021-02-24 18:24:40-03
6267	Maria Barbosa	maria.barbosa911266@gmail.com	(31) 99548-1458	648.201.374-09	\N	Rua Sete de Setembro, 46	Belo Horizonte	MG	30457-281	BR	RH82IHeBGbuAhlstU6okhy:APA91bmHeE2uu0V6Ajk2BYDRUNVbClWGfTcWrK0ZGB6E7xpZyyhjuQGctsDFfQuqpOr4DGbXk6LZk_VooUjAYez3gc9F_uKWUcqS-vUyFV2vDNVCBAvX5nLmdfJ3QzkWWRbKo26pMVx9	2021-03-07 20:09:20-03
6268	Letícia Almeida	leticia.almeida811267@gmail.com	(21) 90340-0471	507.937.177-36	\N	Rua Augusta, 676	Rio de Janeiro	RJ	20717-434	BR	\N	2021-01-28 03:59:56-03
6269	Mateus Carvalho	mateus.carvalho731268@uol.com.br	(21) 91131-9484	064.115.552-22	1955-03-26	Rua Augusta, 237	Rio de Janeiro	RJ	20639-540	BR	\N	2021-01-25 01:21:05-03
6270	Bruno Lima	bruno.lima411269@hotmail.com	(11) 91923-8497	062.716.313-04	\N	Rua Sete de Setembro, 70	São Paulo	SP	01790-243	BR	k6C4KjD0NGhrFuhgPxMhyY:APA91bcTHKFUKDNjVsKa6Ruzp_uXDWF8n2ZzV9jM5sAmXqIojfCRoco_r9PyyXnERjI9-Mw2UBtwu3XO5MDhnJlFNXH-b3okrg6tOrIkQYFXs2CGjXrXpb9AZ-bQFioHDrKqVzl1vJ9a	2021-01-24 08:15:31-03
6271	Pedro Pereira	pedro.pereira561270@bol.com.br	(11) 92715-7510	405.399.953-71	\N	Rua Sete de Setembro, 302	São Paulo	SP	01578-985	BR	h1Y2LTbiAJYcrhRjqxNCjn:APA91b5Y0P2_lEkhIA2pqTJFsuvNRe4RrW12DxZ5TeiLTZfs1aPTsveLSSxWzmj0BQU7hy9cfFF1lYvldOOddHEdsnnBkhextKT00QskRf9O6s8B-DjkBocshFZFes151IFvSqqgDF_9	2021-02-19 16:03:48-03
6272	Ana Silva	ana.silva891271@gmail.com	(71) 93507-6523	\N	\N	Rua Augusta, 223	Salvador	BA	40711-205	BR	6dx8BJv5nJ6SZXtE84iIgS:APA91bcl5nWr1Uyf_t0gN4Qt2j0IYsZsTPxfSAt-bnIO7yW-bPgDiLSmiu2Cs1RT0xbzikaBlO3fn8-ZilXfaIHRY3kPXy4GMRRaSKbR3tySKATgSojhEiXrkG-Hgi1UKSwMuu2crPNP	2021-03-21 19:23:14-03
6273	Camila Barbosa	camila.barbosa101272@bol.com.br	(71) 94299-5536	926.481.663-19	1962-05-22	Rua Sete de Setembro, 639	Salvador	BA	40374-929	BR	\N	2021-03-04 04:20:23-03
6274	Camila Rocha	camila.rocha691273@bol.com.br	\N	064.603.850-84	\N	Rua Bahia, 490	Rio de Janeiro	RJ	20987-988	BR	\N	2021-01-11 10:45:00-03
6275	Rafael Rocha	rafael.rocha721274@gmail.com	(11) 95883-3562	842.077.109-06	1970-07-24	Rua Sete de Setembro, 637	São Paulo	SP	01716-471	BR	cKBfTCZFDzpWj2puvmzzwL:APA91bWcUTxaWbSTvLcItWU3GbL6JqOC4HAFvpx4KhcT3JLCjOqhCZOU4E35mqOz7ZHRpAcAkaVLdL0ezItI_ZZt7G7zxQTKp-25lRFVc78ZH6E53qNKKTlpXK2M8lEtNqR-h5Nplflj	2021-02-01 04:59:37-03
6276	Pedro Souza	\N	(21) 96675-2575	\N	\N	Rua Augusta, 96	Rio de Janeiro	RJ	20408-922	BR	\N	2021-02-09 15:35:35-03
6277	Camila Almeida	\N	(31) 97467-1588	874.192.147-00	1973-04-04	Rua Bahia, 403	Belo Horizonte	MG	30645-576	BR	pChhdtq6bzLfXl6uZhLcAJ:APA91bX3XYGwNyVN6Nz2iCzkw8ZQqMrj1vvan24_vgXt2jwO3HcqHTaac3WbeztqndYrUIrgnQz7RWj29INVLMc5tRc6n_Ann2dFcRUJQx33-SeYnKasQT6RgtvJpzqKpsAl_oSMQF27	2021-03-02 09:19:55-03
6278	Camila Carvalho	camila.carvalho221277@gmail.com	(21) 98259-0601	\N	1956-06-23	Rua Bahia, 129	Rio de Janeiro	RJ	20937-407	BR	aTDxBeblLyoNcfJfkZYCMc:APA91bLDtXk6hu2bfn3yrqcnp0euogNqsmglqouD0ZTAyTN5AA7O9tvy_LCe5Q6xA3XbqeyCpW9ljF2WhC0CxxPKSyGWsKsWy_zlzGUMQxEqY7f1fmwhCcuKlj4HaXiTntpMhrWNV_Gm	2021-02-13 02:47:37-03
6279	Rafael Lima	rafael.lima631278@gmail.com	(11) 99050-9614	\N	1950-09-04	Rua das Flores, 659	São Paulo	SP	01333-179	BR	LDjkxVm0gOw7D9XShRKBbp:APA91bxEhXKEnVKjtJnnnuIRtCzp5jyypxCE3Q2iZFpVeP373ebM2Jbtg_uOxh_uFt_oup_oFoc7eTZgfYnxfYpg1CiK0XXwpPlVRuwEHYY8dwFFRgzvLehplpKNNVeau2T1EirwKJ3y	2021-03-20 18:58:13-03
6280	Rafael Souza	rafael.souza661279@uol.com.br	(71) 99842-8627	437.525.801-27	1971-03-08	Rua Augusta, 835	Salvador	BA	40840-320	BR	\N	2021-01-17 09:13:28-03
6281	Lucas Almeida	lucas.almeida821280@uol.com.br	(11) 90634-7640	\N	1959-11-02	Rua Sete de Setembro, 788	São Paulo	SP	01390-919	BR	\N	2021-02-22 06:19:06-03
6282	Ana Almeida	ana.almeida481281@gmail.com	(31) 91426-6653	\N	1967-04-19	Rua Augusta, 178	Belo Horizonte	MG	30145-131	BR	\N	2021-03-20 12:59:51-03
6283	Maria Barbosa	maria.barbosa241282@uol.com.br	(31) 92218-5666	499.191.291-19	1981-10-03	Rua Bahia, 579	Belo Horizonte	MG	30247-470	BR	\N	2021-03-09 08:13:31-03
6284	Maria Oliveira	maria.oliveira581283@gmail.com	(31) 93010-4679	709.049.644-93	1997-01-13	Rua das Flores, 459	Belo Horizonte	MG	30683-663	BR	\N	2021-03-15 00:15:32-03
6285	Beatriz Almeida	beatriz.almeida381284@bol.com.br	(11) 93802-3692	834.639.647-32	1967-02-16	Rua Augusta, 145	São Paulo	SP	01110-241	BR	uXNBY1ZoaLCcJR1gPl0L2S:APA91bXs593uqNiu1Uu78C2h9abNOwaBL0L05R6BSu4Zx3XH-964LxgD58Sxa7_gsPvCR5-arib5UawbBLn_uRzKpyEN0nXWursDw-3L43Jc-_fqeYaQUsAvDeDso7uHrmTgygyah7R9	2021-01-05 16:21:53-03
6286	Mateus Rocha	mateus.rocha591285@hotmail.com	(31) 94594-2705	465.999.476-70	1993-04-29	Rua Augusta, 224	Belo Horizonte	MG	30976-384	BR	\N	2021-01-11 19:02:53-03
6287	Beatriz Lima	beatriz.lima411286@hotmail.com	\N	525.277.090-52	\N	Rua Sete de Setembro, 782	São Paulo	SP	01417-585	BR	Lb12ZIDnQhUKXAs1THQ5GX:APA91bS73stBGcwOGP96EmXkBOgBFcnH4mkGUg1i10s00ttT-fhYhLsWwfnNwo1XI4fAxfkUMKpQnob_9X77SPcfOJj0tUaY3BWu-cEzRf7QgcbsI0OtziLxIstrt5CMSgw8vLiYAO94	2021-03-06 17:12:09-03
6288	Juliana Rocha	juliana.rocha711287@uol.com.br	\N	093.579.568-59	1961-08-21	Rua Sete de Setembro, 837	São Paulo	SP	01220-309	BR	\N	2021-01-08 04:25:12-03
6289	Ana Oliveira	ana.oliveira341288@bol.com.br	(31) 96969-9744	\N	\N	Rua Sete de Setembro, 127	Belo Horizonte	MG	30937-258	BR	BMjyMeXvUPKEc9dM8AcfBt:APA91b4nmEt_KKKYHMeAx8oNwf13KiKm-VpBZ6wVI0dnKi15r7ZxNR9DiAFG2IlrZAnbC2dlrOHKflnyQjrxCBdgMmMMRrBWHL11e4hK7xFN8qxTzKc-4AUny6mYTG70o7s3IH-GeUuU	2021-01-13 20:24:09-03
6290	Pedro Ribeiro	pedro.ribeiro391289@gmail.com	(21) 97761-8757	245.683.722-32	1986-07-09	Rua Sete de Setembro, 789	Rio de Janeiro	RJ	20662-437	BR	5jRnHM3C3NtR5NupknOzwA:APA91boFX1uf26mq10vgvwLKXtzK2bRrkhkqfE5Ap8T5Lj_E63O9Fex4iKNqzJ7gGE6Y4Ni31q4ychmZbcQ72WySYuvBLr7tHDPQL5AjMfAHkOIAjS6xSB1PmioGMlfEdu3inLMZ_Um9	2021-01-27 09:00:21-03
6291	Ana Pereira	ana.pereira621290@gmail.com	(21) 98553-7770	\N	\N	Rua Bahia, 516	Rio de Janeiro	RJ	20834-204	BR	\N	2021-03-15 03:46:42-03
6292	Beatriz Almeida	beatriz.almeida771291@gmail.com	\N	\N	1976-02-29	Rua Augusta, 395	Rio de Janeiro	RJ	20545-463	BR	\N	2021-01-07 15:33:23-03
6293	Mateus Silva	mateus.silva291292@bol.com.br	(31) 90137-5796	563.065.527-23	1950-08-21	Rua Augusta, 224	Belo Horizonte	MG	30373-979	BR	\N	2021-01-11 19:07:26-03
6294	Rafael Rocha	rafael.rocha261293@hotmail.com	(11) 90929-4809	534.190.849-00	1963-09-26	Rua Sete de Setembro, 900	São Paulo	SP	01647-668	BR	q2Rk8VJGgdJ5q7SRJ50Nsv:APA91bJXp2Puy6r6LtvKli9L8atx3OXx8jDp955ty3uSxswBerQ7TIX9atXbeXeQXinXUNIvp_qNASKbXMNpLmedCKPuvUM42drJ_jM3wZXnKdzujI5wGjLF5NbjalfuA8M_nRB-RLLw	2021-03-05 17:38:05-03
6295	Letícia Almeida	totem.pedidos@gmail.com	(71) 91721-3822	692.988.887-75	\N	Rua Sete de Setembro, 583	Salvador	BA	40328-915	BR	\N	2021-03-02 15:19:02-03
6296	Ana Silva	ana.silva861295@hotmail.com	(21) 92513-2835	369.304.637-95	\N	Rua Sete de Setembro, 387	Rio de Janeiro	RJ	20277-486	BR	lPYxxifdvplhO1GXug5oiN:APA91bwj97xwxCergQ4ObD7lMdEy8Guu82Z_A_Yimf_6sxQ_g_YinPk_6Fkz7NIu3_r7mNhT8jJcg7YqN78Kbpx8OKj1LUlicTAHg7_kw8HbCTJqRq71Pt8JIkyQ2mE4SiYHKO4pEXB_	2021-01-03 08:35:32-03
6297	João Silva	joao.silva501296@bol.com.br	\N	\N	1962-07-30	Rua Sete de Setembro, 9	Belo Horizonte	MG	30265-917	BR	8HZlOvJcsKoVJ3IPHP5Hks:APA91bQGQTcCb4aEjHMOUIwq8GKSNbM-iZ_aY00RIdNKR3a2LUdVylYVVqKDeLiEK4NYfGFpe4D-6S8YqmuqsoN57I36FIDPIG2HSuNIhd5NMP89amnFqYp8ClUbk9t6tB0wcyM6VZOv	2021-03-06 13:37:30-03
6298	João Oliveira	joao.oliveira401297@hotmail.com	(31) 94097-0861	\N	\N	Rua Augusta, 830	Belo Horizonte	MG	30280-117	BR	\N	2021-01-14 08:25:54-03
6299	Pedro Almeida	pedro.almeida271298@uol.com.br	(71) 94888-9874	\N	\N	Rua das Flores, 793	Salvador	BA	40891-497	BR	ZdBsVovGL1E2H2pRXU0TEU:APA91bHAMw1U_T8IQdjBjf9GEWIE25Lno9VNwGEjPP9y5HlDffF4WR988ZKxRE9Ahpgb-bokZlOwlGv-SBnihZ_XHecicDXz-SWG67CCsqxS0nYB6Q95MYT7h_76z9rDK7YiTtsqnXiX	2021-01-20 23:01:16-03
6300	Maria Souza	maria.souza491299@uol.com.br	(31) 95680-8887	\N	1974-01-12	Rua Sete de Setembro, 654	Belo Horizonte	MG	30201-656	BR	\N	2021-01-25 05:49:58-03
6301	Maria Barbosa	maria.barbosa831300@gmail.com	(11) 96472-7900	252.934.741-70	1955-12-20	Rua das Flores, 637	São Paulo	SP	01505-930	BR	\N	2021-01-20 17:16:14-03
6302	João Almeida	joao.almeida911301@uol.com.br	(71) 97264-6913	\N	1981-03-10	Rua das Flores, 756	Salvador	BA	40835-602	BR	DqK6bucY9TekK0K8IkUVSB:APA91bWVfntfLZbH2ig7B0Sxiext39Tm4NfQ7gKfOyLhvLxhGbC_sOvliR83yWTdtY391r17elIjr8Dw5x07A337pjZLX4m9TeQipdPym4vtKi2FC8bDUdJgaHwL_mND8BMHzMMxuMQV	2021-01-13 18:29:21-03
6303	Beatriz Carvalho	beatriz.carvalho821302@bol.com.br	(21) 98056-5926	362.200.633-17	\N	Rua Bahia, 892	Rio de Janeiro	RJ	20714-364	BR	mHn9pH2TXTu42FRZGyVf5r:APA91blca6aeC19Uf5PSvvElSPfDmsXm0GUlfdYTLzPE3mt3rdwRUUH1H4SgjMALAhswqM_jIMhJ9mw51eGnyZrTQN1heqXXq0GOTkYuvB8l4pnfEuTyVQnU3xWqjEVkAKvnkHiVnCMW	2021-03-20 23:03:54-03
6304	João Souza	joao.souza211303@gmail.com	(71) 98848-4939	286.558.009-10	1985-09-07	Rua Sete de Setembro, 859	Salvador	BA	40467-336	BR	\N	2021-02-10 04:12:03-03
6305	Bruno Carvalho	bruno.carvalho891304@uol.com.br	(11) 99640-3952	785.476.213-93	2004-09-04	Rua Sete de Setembro, 171	São Paulo	SP	01996-168	BR	\N	2021-03-04 10:03:18-03
6306	Maria Oliveira	maria.oliveira971305@bol.com.br	(11) 90432-2965	271.227.678-76	1957-07-09	Rua das Flores, 848	São Paulo	SP	01384-203	BR	sWXbRDnn2HLkGleEkh6Fkt:APA91boQgI3BXN79oxEk2miE6TO4RjC6_LxRnBQxqQrpzdPWK1l_TO1DL5YWGMDEXx6g76BZjtdo-aEJlmgAWpsiwrjCtT05gE07OwU28LlizaZunQcCDyIae6_0_rATolHDyAxdZeaN	2021-03-02 20:58:39-03
6307	Letícia Carvalho	leticia.carvalho631306@bol.com.br	\N	257.540.005-88	1984-04-23	Rua Bahia, 511	Rio de Janeiro	RJ	20497-698	BR	zDgWQPD3BuCzt5Plu7RylQ:APA91buYfdllZlg0tAXTYNEcGZNK1YMhgSdtQ1x5mqM1NRJYoebuyH31yl6OsdjEMWRJEcx5w8J94dR4aWsVV4wqKtp1Mt627ir5-r39x63Pnzuzvglwd5bCbcNJw1UY3mz1cZWDFcCI	2021-02-06 18:05:58-03
6308	Letícia Oliveira	leticia.oliveira181307@uol.com.br	(21) 92016-0991	\N	1956-02-04	Rua Sete de Setembro, 89	Rio de Janeiro	RJ	20232-143	BR	VTzQ3zGVLuSOwkOHAwmVW6:APA91bBWKHvIYocrrHviSCRieRLDoPY3u7cksmxqvVyJIPMwVvZ00nRpazb-exZBHoL42ExYjlfust_RFkB1-q9e6BoQICWQ3WM2UkV82sOyL8atGXjO4bE-pt173jKA4yQpfx2cMTdF	2021-01-10 13:12:44-03
6309	Ana Oliveira	ana.oliveira161308@hotmail.com	(31) 92808-0004	\N	1979-10-03	Rua Sete de Setembro, 671	Belo Horizonte	MG	30925-120	BR	\N	2021-03-19 12:37:20-03
6310	Camila Carvalho	camila.carvalho801309@uol.com.br	(31) 93599-9017	071.421.736-02	1998-03-22	Rua Sete de Setembro, 819	Belo Horizonte	MG	30921-467	BR	\N	2021-03-02 09:25:32-03
6311	João Barbosa	\N	(21) 94391-8030	600.662.232-70	1951-08-16	Rua das Flores, 714	Rio de Janeiro	RJ	20132-565	BR	\N	2021-03-19 09:43:54-03
6312	Ana Almeida	\N	(71) 95183-7043	584.402.305-67	2003-01-21	Rua Bahia, 523	Salvador	BA	40756-259	BR	BmfY440dELslCSsufDmAin:APA91b3Vu0VOh3GJThRWOFr1eHHR0_Bx4-D9QlfCuKCDKgEZmfPvms3MRCxukIQ3yCgJMquqYoFr0zuIcpsUNZILmYXrHs4qCQsjQOjNnypBAwNwtD9JAXHM6941TNT63jRi4rFAXdVd	2021-02-23 01:52:38-03
6313	João Carvalho	joao.carvalho181312@uol.com.br	(71) 95975-6056	333.411.067-23	1954-07-30	Rua Sete de Setembro, 135	Salvador	BA	40927-880	BR	\N	2021-02-20 12:11:36-03
6314	Ana Barbosa	\N	(11) 96767-5069	829.440.516-79	1988-02-23	Rua Augusta, 749	São Paulo	SP	01209-423	BR	KLNZyWlFD7BcdKugPrR5JM:APA91bNP60rmrl8Pp21JedlC3EGOLcMrc2MHIepHX7mqM6T5DOt-H3biavj6NeXolJbX5ncwMlkt9N82pW5Vo4N6IRORBPoGAOoxkySMTBZAuNpBSiILgv5FFsebBFWVifmePNPz4_iw	2021-01-06 14:25:31-03
6315	Beatriz Lima	beatriz.lima421314@hotmail.com	(71) 97559-4082	\N	1996-05-06	Rua Bahia, 801	Salvador	BA	40176-591	BR	\N	2021-02-16 23:04:18-03
6316	Letícia Pereira	leticia.pereira911315@uol.com.br	(11) 98351-3095	442.622.846-89	\N	Rua das Flores, 329	São Paulo	SP	01989-754	BR	RW4vO0tauwysuaQa1asYbx:APA91boxrhMirR-VxsndTGfJ0TX4hVx9JKWLFk7GqArFycVrM1BwGhuoGHnw1Cbs0iXX126vJ9cGGQMwxfrbiqKxwrA5hueewutnwq4ileoztKxi5uzjYcL5yGy_dK-hVKrTpTYWr8Oa	2021-02-14 04:48:28-03
6317	Beatriz Rocha	\N	(11) 99143-2108	535.929.813-85	1978-09-04	Rua das Flores, 292	São Paulo	SP	01484-272	BR	\N	2021-03-07 00:22:45-03
6318	Juliana Almeida	juliana.almeida241317@gmail.com	(11) 99935-1121	794.848.309-86	1973-10-24	Rua Sete de Setembro, 785	São Paulo	SP	01305-619	BR	\N	2021-03-12 19:58:26-03
6319	Letícia Pereira	leticia.pereira101318@gmail.com	(21) 90727-0134	579.325.235-59	\N	Rua Sete de Setembro, 619	Rio de Janeiro	RJ	20411-163	BR	IsjCTaERSvguqUJO6ZEO2F:APA91bvZhwYHlgo3a7TMI6ej3MEjp8-FArO81Ur3xzNpOcZalKVAfNzs3ClIGGwLbVGqC39tPimHqJVkB5a90OO2taVJF3UO-22yXY9c-eVAZ6np2NUXeSPc-FEG_APMhaicz0VJLlZ1	2021-01-31 01:42:21-03
6320	Maria Ribeiro	maria.ribeiro131319@bol.com.br	(31) 91518-9147	679.518.480-34	1968-05-20	Rua Bahia, 99	Belo Horizonte	MG	30320-666	BR	sDkQWAvcaGJvmoGoqKfKU8:APA91bKPurEApHo43issWQg9c4EtigVKs3aQgMlD6UOT3njCZCX_BURHwF3Pa0rpvz4PS8zCoIwyudE-UEW5I5sFHp1jC2_WeHsb-1-HKh29hr6tCRRg_q8vmlVulsBeQ-I_gyLd5Cf0	2021-01-27 00:22:53-03
6321	Pedro Barbosa	pedro.barbosa641320@gmail.com	(11) 92310-8160	\N	\N	Rua Augusta, 725	São Paulo	SP	01878-437	BR	\N	2021-02-03 07:26:42-03
6322	Letícia Lima	leticia.lima631321@bol.com.br	(21) 93102-7173	930.675.791-35	1981-11-12	Rua Sete de Setembro, 22	Rio de Janeiro	RJ	20578-698	BR	QjIdhpkw1HYO7hLa9puCZW:APA91bopbMyaOUWZ-WWMdYbC9VLD7i9YoHbWlSQ3OwSlliSP7kGrPSt5Q2GAKywgMCOi4ra4tzj9lb2AiGh5hOiACxO8gNSMU633kBxbFu3oqbxOwFhqHxWh4ShjPTkgdmFwKVIPyS0p	2021-02-23 09:20:54-03
6323	Bruno Pereira	bruno.pereira851322@hotmail.com	\N	111.111.111-11	1967-07-20	Rua Sete de Setembro, 16	Salvador	BA	40993-863	BR	0PO5AM1VLVAK4odvTD00q9:APA91bSZ5wsGFfXOHnwl8Kc-7DgmozS9GSEYnWWi2Qw-Dey6zmBhFncwLgLmTO1forKzxaZOQq0LaaZVtRvfPNOmM0yXbGWXph3Bca1L08V5CwzzRMx3FdE3AtA9kiFT7itiCqXI260E	2021-03-04 01:35:42-03
6324	Beatriz Barbosa	beatriz.barbosa161323@hotmail.com	(21) 94686-5199	308.190.513-30	1972-05-05	Rua Sete de Setembro, 108	Rio de Janeiro	RJ	20863-843	BR	\N	2021-01-01 08:37:01-03
6325	Pedro Pereira	pedro.pereira791324@gmail.com	(71) 95478-4212	\N	1992-11-04	Rua das Flores, 165	Salvador	BA	40596-245	BR	gZf0CaH0KliaNKgUkOaXx6:APA91b7oiiFKgs5iIDPmanzdm2CLr_1r9IYoFUXgbUGVRBitg2rVwmirzffjx7_g0UhVvlG3ULOhi2K3FJuzt-4gNeYONB9jUyGgGPWQ1lXxu7jETmtLaC3MB0MVmbf5ZtwVAWgk3PL9	2021-01-05 20:14:23-03
6326	Beatriz Rocha	beatriz.rocha701325@hotmail.com	(71) 96270-3225	631.417.646-89	\N	Rua Augusta, 470	Salvador	BA	40475-201	BR	\N	2021-03-19 18:20:50-03
6327	Lucas Almeida	lucas.almeida471326@hotmail.com	(21) 97062-2238	\N	\N	Rua Bahia, 558	Rio de Janeiro	RJ	20649-275	BR	Sk9S3AP2N0KfdU75vsX5EG:APA91b_KCGUmytEGM7aETGTRDW63i5vJEUwR_l50aq9nOVZGFoioFS6ExxCD42gAR5NA22RC_C9A_m5jB3VzZrYYnk9cSGWSNpxO5Chu5qVtf9cYSZn-czUKu7AHXdQNffuw8arhpX69	2021-03-11 01:40:05-03
6328	Maria Pereira	maria.pereira801327@bol.com.br	(11) 97854-1251	\N	1967-08-24	Rua das Flores, 369	São Paulo	SP	01992-564	BR	GZUmCAd7CEGFI6DxNM3ZW3:APA91bcD0mbQ4Gm8_wvvUHOBAB7q9iloTtpcPsJTf7gIo5fXlPwZSv8JwD_7DenrnkCaY3eVmKyofPBxPVKbFMeoyaG6fyJlmI9uiGug37pqIl3cXXTVQp3uqVgn0_iEMtrbzj9BQ3cP	2021-03-15 22:10:47-03
6329	João Souza	\N	(11) 98646-0264	\N	\N	Rua Bahia, 737	São Paulo	SP	01797-347	BR	\N	2021-03-20 05:04:23-03
6330	Maria Barbosa	totem.pedidos@gmail.com	(21) 99437-9277	657.019.016-45	1959-12-15	Rua das Flores, 436	Rio de Janeiro	RJ	20402-685	BR	\N	2021-01-29 23:24:12-03
6331	Bruno Souza	bruno.souza361330@gmail.com	(71) 90229-8290	154.174.122-60	1961-06-03	Rua Bahia, 417	Salvador	BA	40582-877	BR	33Al9VFdRFT9KgZDBe1mjN:APA91bSHir4xPRpFju49hf1cTp3bP9i8-JEl47-YolREYoyvItFAWqRE6u6YRDF_anRHNTGlayKrd3DAwJ4R_WvxDb5z34ChjbflJcZRnNHQFluhIS0Jz19mDUMGSXmAOG9DxdX-XPQh	2021-01-27 06:36:08-03
6332	Ana Silva	ana.silva221331@hotmail.com	(11) 91021-7303	713.404.089-53	1973-01-26	Rua Augusta, 179	São Paulo	SP	01619-370	BR	T5SSyOqybaNOws5thgJJWl:APA91bicZDhocrBI8ZMbdDX920eiL7nvxm4aED7Np7i-BpQ_B-o3hrKFK5oI6FQbJVQ_GSJmISOGA1crRt9uJHHYd2mGHyxhYoT4nnUEzi4OslzZBmy1sYrxVwbNVKe-BFKetuhK6xvB	2021-02-21 18:29:28-03
6333	Camila Silva	camila.silva661332@bol.com.br	(31) 91813-6316	\N	\N	Rua Bahia, 419	Belo Horizonte	MG	30116-629	BR	bBO4wa7NYnDrgc9X0nlTpz:APA91by7yaGvOc7eOHGTPm7C7NktDDzg6KbAtORrtoFnyjl91pvw4eks3a2ijpV8S29XtWaHZduKf3Iyv8aJ4hBUU3pWKuCJkMOPhGLzG9ELCKWOlpkti1y9YRoz13eS35EBQ2t1pyyt	2021-01-17 16:01:16-03
6334	Letícia Pereira	leticia.pereira821333@uol.com.br	(21) 92605-5329	\N	1994-09-14	Rua Sete de Setembro, 560	Rio de Janeiro	RJ	20891-420	BR	HsgmVSL77Moqhrtr0r9Ry2:APA91bmrkcuVSdHdmaZaEsPc0gOpNI5yU9w9ULS54Et3Mbp9xXJ4h7P2fYtodwf0v2JT45fdHBZ-rPWW0d4zvPhBw5KAaw9voIowgfLTdJqTo8I163T57s9zMDpWSBtSsmaV4Xv04og_	2021-02-26 11:48:10-03
6335	Beatriz Silva	beatriz.silva211334@hotmail.com	(31) 93397-4342	807.008.147-39	\N	Rua Sete de Setembro, 537	Belo Horizonte	MG	30408-613	BR	\N	2021-02-03 01:37:34-03
6336	Rafael Pereira	\N	(71) 94189-3355	086.436.915-85	1974-09-21	Rua Bahia, 559	Salvador	BA	40696-934	BR	\N	2021-02-01 18:52:16-03
6337	Maria Ribeiro	maria.ribeiro361336@hotmail.com	(21) 94981-2368	135.173.438-54	1979-12-22	Rua Sete de Setembro, 322	Rio de Janeiro	RJ	20651-796	BR	qLFXRUVZeZcF7CniMb9W9h:APA91blLExwBC_OzCtMrK9oww6qc_MAlBGnG20wfWmhDOCeVHWv_b64XGA6kpMY2YPrSybT5437t8iCT8K9VcbBIahPDS7YKZnQUVKa0w2cH5-2qzwjAIExJ-QJnCN2_h7g8Njfnklfp	2021-01-13 06:16:04-03
6338	Bruno Almeida	\N	(11) 95773-1381	645.632.393-21	\N	Rua Sete de Setembro, 83	São Paulo	SP	01109-136	BR	akqoGuSWnEUGUZygVvX6cs:APA91bhvTgC7pnVF-1I0PcmtS96CBidSVFsRWX9-14nbatAod-kWnTl1HMtto1AMxbMW7uhWjOU9hBja1Csp66oPqAlbcr21Ckcl-U0gquABudlqhMKlZD4EkcrqSpSxwTKB6jprWXnR	2021-01-05 13:56:02-03
6339	Pedro Carvalho	pedro.carvalho601338@gmail.com	(71) 96565-0394	\N	1959-10-11	Rua Bahia, 545	Salvador	BA	40203-104	BR	\N	2021-01-20 12:41:59-03
6340	Bruno Pereira	bruno.pereira411339@hotmail.com	(21) 97356-9407	412.673.752-99	1970-02-04	Rua Augusta, 726	Rio de Janeiro	RJ	20963-257	BR	0v0T8SO90yQ44DQNy2fsNI:APA91bCDH63676NWPhZBYux0D02cp23EJmPp7WFnmNBKQpaDDjKTqSDm2x2L-y1_3rw2BSUJD81khwnjI-Umm5Fi2qTYTSlK7UhFjpUiUw6eSxhCaQzCs-7HQ4MOjb1T833UKDyl63Qr	2021-01-30 21:19:14-03
6341	Beatriz Carvalho	beatriz.carvalho961340@bol.com.br	(11) 98148-8420	257.962.384-18	\N	Rua Bahia, 844	São Paulo	SP	01657-185	BR	\N	2021-01-05 14:10:05-03
6342	Beatriz Ribeiro	\N	(21) 98940-7433	376.433.565-30	1997-04-27	Rua Sete de Setembro, 322	Rio de Janeiro	RJ	20994-344	BR	mhXFLSrMqrFD4HOb2UdOmf:APA91bOqy74xgBavpRzAoAOa1j9H2gkxY9HeTtJj8dZSAd_aUZvdGyu_pjJ5CX92yB4-TgP0lEd_o_5B04RBiytZOJmEBwZx77S58WR-wiGbgDln6z0MyDfnMKu-ROfWwE--RLvSH0hv	2021-03-10 20:03:58-03
6343	Rafael Lima	rafael.lima641342@gmail.com	(21) 99732-6446	111.111.111-11	1977-12-03	Rua Augusta, 876	Rio de Janeiro	RJ	20513-941	BR	\N	2021-01-22 03:45:07-03
6344	Bruno Lima	\N	(71) 90524-5459	222.278.881-13	\N	Rua Bahia, 288	Salvador	BA	40880-729	BR	\N	2021-02-02 00:07:05-03
6345	Lucas Rocha	lucas.rocha901344@bol.com.br	(71) 91316-4472	234.207.716-57	1984-05-06	Rua Augusta, 15	Salvador	BA	40325-741	BR	\N	2021-02-20 19:29:32-03
6346	Mateus Lima	mateus.lima161345@uol.com.br	(21) 92108-3485	028.599.145-01	1955-08-29	Rua Sete de Setembro, 656	Rio de Janeiro	RJ	20376-150	BR	x9uO6i7LsHVv1hn3M5MhMG:APA91bbcBFX5PqqZWiSk7t7AR8jDcs8c7Zs7lCYpbR3T--KI_gKBMVzxpYHVNKrDg0MHMxECpbZglFtfk033hoqCoc9u7j70pCvpCxXNxKAzEh24UTdJwQdUhandRdE9iqXbrQXq5Sp8	2021-02-19 00:53:14-03
6347	Camila Ribeiro	camila.ribeiro141346@uol.com.br	(71) 92900-2498	\N	\N	Rua das Flores, 511	Salvador	BA	40978-479	BR	BKFPjM9oRW6HbOFxH5G0wT:APA91bj-SBZFeEbkCMRg9HMl-rQeQk_y47nkyO8LPfEGLBfI-HwtvlfJIhiD7kjrO6O8aXpFx0BtWDFLRyay1A1LdodHQT-6kijAom12wIeZCa9wAl_-PZS8FZpcBCKE-pn5l--fg3Gl	2021-02-04 10:48:06-03
6348	Maria Silva	maria.silva361347@gmail.com	(71) 93692-1511	\N	\N	Rua Bahia, 58	Salvador	BA	40505-903	BR	\N	2021-01-16 21:11:34-03
6349	Mateus Pereira	\N	(21) 94484-0524	845.114.494-22	\N	Rua Augusta, 189	Rio de Janeiro	RJ	20706-650	BR	\N	2021-01-06 18:27:41-03
6350	Juliana Rocha	juliana.rocha561349@hotmail.com	(21) 95275-9537	956.120.720-66	1967-08-08	Rua das Flores, 422	Rio de Janeiro	RJ	20249-745	BR	g01WSA8vzay322tTFt24uE:APA91boQZVtGNnadZReOljYjSGuguvxkOUzpfRN8Vavy-VwFZyEjnKVYCKp8ldv1gf8_oHz4BXAoqHL3LNJBH5lzjZ-isbdcvmnXhCznHyH1woLuKVSbCU5zOE47f7COfJlzRu08i1pg	2021-03-21 23:19:41-03
6351	Juliana Lima	juliana.lima901350@hotmail.com	(21) 96067-8550	\N	\N	Rua Augusta, 177	Rio de Janeiro	RJ	20568-457	BR	\N	2021-03-01 00:53:48-03
6352	Juliana Lima	juliana.lima311351@gmail.com	(71) 96859-7563	869.833.406-71	1962-01-20	Rua Augusta, 317	Salvador	BA	40153-914	BR	F6xNkFEzwnvM1MrOwdpWkL:APA91bpADkIfum1N1RnTi1lpsBbQ3AUPJbJriZLVbW4HBT0sTfRVbn2sCiEhp1x1bK0oWAmsJ-HHSuheonnMgKQwOQk2lG-DLwqVrl6e467U73-bPD0SoXK0rgl-1TU5FTw-Qt35xJ-B	2021-03-19 15:17:32-03
6353	Ana Souza	ana.souza211352@uol.com.br	\N	340.174.143-89	\N	Rua Augusta, 23	Salvador	BA	40586-922	BR	cJ6X7LPETv8l16cfAkfrJs:APA91btkPCN5HCSDp8Lt-gSBGYJ-ZYOnDrQ-VxlqwCjcvH03VuX3yNDqrb6JR0w8ndaojfr8dkYB7LYTsa72samrfrrKVtZ8PmC2DsVlf9NiWqdrcY07vBBLpnklFwHC4SSPLCYRoLdC	2021-03-07 08:30:41-03
6354	Bruno Barbosa	bruno.barbosa131353@bol.com.br	\N	742.274.566-57	1996-05-05	Rua Augusta, 900	Salvador	BA	40368-646	BR	\N	2021-02-22 19:59:44-03
6355	Pedro Oliveira	pedro.oliveira211354@gmail.com	(71) 99235-4602	526.362.403-49	1988-12-29	Rua Sete de Setembro, 151	Salvador	BA	40501-904	BR	\N	2021-02-08 02:13:01-03
6356	Pedro Lima	pedro.lima151355@bol.com.br	(31) 90027-3615	\N	1952-12-16	Rua Bahia, 339	Belo Horizonte	MG	30195-400	BR	EiccHm44QK9iC9rmiZAWyY:APA91bS4s8kD23MomxLPqPJx01xCmgtiVMBWyaCiFTwFdZofK2MuLB-7mpMA9KHjtfn9NdjsmLO7LpZNLyZ0XKHb3eJDmhze4Zq7WjeneygZWlqh89NfnjUTo5tT_ePHGy7XwlhSt3ef	2021-02-01 08:21:31-03
6357	João Oliveira	joao.oliveira931356@bol.com.br	(31) 90819-2628	885.835.133-92	\N	Rua Augusta, 299	Belo Horizonte	MG	30508-854	BR	\N	2021-02-22 19:15:09-03
6358	Camila Carvalho	camila.carvalho721357@gmail.com	(71) 91611-1641	270.210.517-35	2004-02-20	Rua das Flores, 805	Salvador	BA	40958-414	BR	\N	2021-03-08 21:37:35-03
6359	Letícia Oliveira	leticia.oliveira291358@gmail.com	(11) 92403-0654	\N	\N	Rua das Flores, 776	São Paulo	SP	01334-735	BR	\N	2021-02-22 15:46:41-03
6360	Lucas Ribeiro	lucas.ribeiro591359@hotmail.com	(31) 93194-9667	204.571.909-06	\N	Rua Augusta, 544	Belo Horizonte	MG	30762-628	BR	\N	2021-02-22 05:26:37-03
6361	Beatriz Lima	beatriz.lima491360@uol.com.br	(31) 93986-8680	\N	1968-06-06	Rua Augusta, 760	Belo Horizonte	MG	30941-723	BR	\N	2021-01-14 04:51:03-03
6362	Bruno Oliveira	\N	(11) 94778-7693	999.291.106-90	1984-02-29	Rua Augusta, 648	São Paulo	SP	01559-579	BR	\N	2021-02-22 10:20:48-03
6363	Maria Almeida	maria.almeida221362@gmail.com	(11) 95570-6706	183.064.249-99	1964-07-30	Rua Sete de Setembro, 27	São Paulo	SP	01880-697	BR	BqxWnL2Pyb8AVLQWwK39sP:APA91b06gnCHo2r5PmBLDP2Rs-5Iy8utLasbjqBsOCfy6VBe1kjF4ClIrDm7r3S5N7-rOry8cUNJ5R_t3nhIW9qmbgqJQM_g4I3RSFHwQZ3vgniHITNWiDGxlNg5SN5lkLM2vwQOPfPi	2021-02-17 06:49:36-03
6364	Letícia Pereira	leticia.pereira731363@gmail.com	(21) 96362-5719	814.660.141-30	\N	Rua Bahia, 606	Rio de Janeiro	RJ	20644-289	BR	\N	2021-03-21 16:26:53-03
6365	Mateus Barbosa	totem.pedidos@gmail.com	(21) 97154-4732	\N	1973-02-21	Rua das Flores, 131	Rio de Janeiro	RJ	20897-644	BR	\N	2021-01-07 06:53:50-03
6366	Ana Rocha	ana.rocha961365@hotmail.com	(71) 97946-3745	609.685.276-98	1993-09-03	Rua Sete de Setembro, 266	Salvador	BA	40359-857	BR	\N	2021-01-08 07:10:05-03
6367	Rafael Silva	rafael.silva511366@gmail.com	(21) 98738-2758	722.037.773-89	1983-07-10	Rua Bahia, 168	Rio de Janeiro	RJ	20481-520	BR	yDqFCPKepT7F8neiYUDFiA:APA91b8TnfLsvTi_L-02vEE27uNc0FrmqcXXQZ58bNY_yRUmwM0l9YawCyx5YczZMHSFf6sCigIOrXdYNkKaaC0YXT4uyk184akbEu-A_v0GY_ETe9T-KfplPDSA6-xUvk9ERaFs7AWk	2021-02-28 06:27:35-03
6368	Maria Almeida	maria.almeida741367@bol.com.br	(21) 99530-1771	\N	1990-07-19	Rua Sete de Setembro, 66	Rio de Janeiro	RJ	20145-254	BR	D7kvvRzXpXaWY2F0kF7Ohj:APA91b-gzkK5lzPhVy3gnbV5DBfFvnGkMisq36OpDa92JEb-v8ik9kwcVfdlPs9cRmXuAVTi5xtCAyu-ZckyQxAo3ISJOrCfLQTLAifZIxyIZJg7Zb0YFUd9nC2cE-F6J6hhAPypgKY2	2021-03-14 15:32:17-03
6369	Pedro Barbosa	pedro.barbosa711368@uol.com.br	(71) 90322-0784	\N	1971-06-16	Rua das Flores, 136	Salvador	BA	40461-990	BR	6vHnSITAtrRpQHAWTmQZiQ:APA91bvAKWKPI2ItzRplgJCVtyZbWaFoIBRgeQSk_qaD8GuTJXT3LqMHnr0zl85JSlENSfRnM5aXBerV4SnHWnmbQKLw1qxch6qVsbyT6IVQxvOFB5Yx81Ksv_copy5TtH7O8kUROYk9	2021-01-25 03:07:48-03
6370	Beatriz Silva	\N	(11) 91113-9797	922.127.098-03	1969-09-02	Rua Augusta, 502	São Paulo	SP	01395-729	BR	OZsOWopiIqZnMd7xSDs4wP:APA91bCHB2ZliWfAPPV9jWoNeoyvOo1YFIIfAzOQShv3LQbakZexSuBvI2KOoZ4MXFyNxVmrGU-CWBPw35TU0qYDkcyNJRfLwJJ75MqBfL-XgHOHNt9QhjRlGV9QSRhgjEswhgPNU9lf	2021-02-08 19:48:23-03
6371	Maria Silva	maria.silva721370@bol.com.br	(21) 91905-8810	890.348.141-06	1985-04-24	Rua Bahia, 231	Rio de Janeiro	RJ	20247-703	BR	YrftJuz9dc5i4ukc9xTHQt:APA91b7YIEWR1dVleheEt0E0nPaJynkDmpcQAFnw-rmkQA39kAi9i_oJbCUHk0uH9_vbeM2Ufu2NNEDRzQQkK_mDKbBUG4We6Ls2Y06AHj2EDUFjMOEndfS_xgJxRtsQthjf1D3qTatb	2021-03-20 01:33:09-03
6372	Rafael Rocha	rafael.rocha751371@hotmail.com	\N	460.469.969-02	\N	Rua Bahia, 87	Salvador	BA	40699-753	BR	\N	2021-03-06 07:53:34-03
6373	Letícia Silva	leticia.silva571372@hotmail.com	\N	093.498.574-05	1977-08-16	Rua das Flores, 196	Salvador	BA	40502-758	BR	\N	2021-01-19 14:53:32-03
6374	Maria Oliveira	maria.oliveira541373@bol.com.br	(71) 94281-5849	\N	1967-10-12	Rua Bahia, 115	Salvador	BA	40678-818	BR	\N	2021-02-20 01:30:11-03
6375	Bruno Rocha	\N	\N	703.774.417-40	\N	Rua Bahia, 377	São Paulo	SP	01256-243	BR	\N	2021-01-31 19:42:10-03
6376	João Pereira	\N	\N	\N	1965-09-23	Rua das Flores, 267	Rio de Janeiro	RJ	20395-123	BR	\N	2021-01-29 17:33:54-03
6377	Pedro Barbosa	pedro.barbosa261376@gmail.com	(21) 96657-2888	\N	1952-11-14	Rua das Flores, 746	Rio de Janeiro	RJ	20104-654	BR	pUNUo56RYIjO8AgeoBGHVY:APA91bfueKDMIDVf6GADjbyPDVNsiUzGknhlZU39eyEYK8zJ1M1YqZX0tfHMe7IvyAHNyt2U6kvR-_eCXHaaCch_4kujY1rzZX-E5wlZ4yaNJ22_5HCl4Vkqmexl6uQHVGUJT9teNcCv	2021-03-05 00:43:21-03
6378	Mateus Almeida	mateus.almeida301377@hotmail.com	(71) 97449-1901	380.240.378-90	1999-04-11	Rua Augusta, 215	Salvador	BA	40633-742	BR	cX3S8BSxwqCD1IDpemxdOU:APA91b8Ls21Sop19t_lAIGht60YRTkdypzPPaVsz1hzvuDQXCcit4aSY5lKHpytpIBQNCGyiG9crTn3dWLImSaIvhA5CNBJw87PslSgUpkms4D7dfkTlScdbQFzNiXXlyul9VXioJI1X	2021-01-31 13:04:45-03
6379	Camila Pereira	camila.pereira651378@bol.com.br	(11) 98241-0914	586.864.162-09	1984-03-18	Rua Sete de Setembro, 686	São Paulo	SP	01225-899	BR	10iqMd6xPS2RqhNFLwWYXf:APA91bgj7zCwLcmvdYMTlnbN_F0PbnLmKc1bLXjVuv5481YtWt6oxVZ89WIPg6bpIqDZP8GTV6cDI8C3U3il_TKj5RULlZe5Vv_vO_p6TDsCEqrvikOs3Zdtv5j0UOYxeutg2wND7wZ9	2021-01-24 10:23:24-03
6380	Beatriz Barbosa	beatriz.barbosa711379@gmail.com	(31) 99032-9927	\N	\N	Rua Sete de Setembro, 718	Belo Horizonte	MG	30330-810	BR	\N	2021-01-27 07:59:21-03
6381	João Barbosa	joao.barbosa251380@bol.com.br	(11) 99824-8940	\N	1983-07-19	Rua Sete de Setembro, 828	São Paulo	SP	01752-284	BR	\N	2021-03-06 06:28:53-03
6382	Bruno Barbosa	bruno.barbosa451381@uol.com.br	\N	591.664.362-49	1994-11-27	Rua Sete de Setembro, 25	Salvador	BA	40655-643	BR	ydsIa6sgpuDNQ1mwUSlmyl:APA91bU-KpwIUZ-y-v8Y0eyOPAwnUpWG3I2JYq1MWvU5Tw76HUhateIvDNyMKXQAnaJ50lYs9l3D94uUyCuTaR3d5-HVRAaAvGy3KPtLyMkIrrOTpFpef8xhECxhaiSPXSG9DC2mHIA-	2021-01-03 04:15:33-03
6383	Beatriz Barbosa	beatriz.barbosa771382@hotmail.com	(71) 91408-6966	111.111.111-11	\N	Rua Bahia, 75	Salvador	BA	40958-872	BR	\N	2021-02-12 00:56:47-03
6384	Ana Oliveira	ana.oliveira531383@uol.com.br	(21) 92200-5979	616.074.794-00	1961-09-13	Rua Augusta, 166	Rio de Janeiro	RJ	20948-283	BR	\N	2021-03-10 04:32:50-03
6385	Lucas Barbosa	lucas.barbosa981384@gmail.com	\N	\N	1953-10-19	Rua Bahia, 473	Salvador	BA	40694-167	BR	eUvBzsEDW8GYeKR5veSceh:APA91bzGSfqog7_mQTSt6Z6ZCXxcC_MmM34Uhbeab8qexWPuuw0gaLSRHcQrw4PsI-iDbwEFJP-RNAXBo_Bij7TZ_LzCeumUTqd6zO0_ImAZ9rgk0KoqiH-odmhM3ugSIh22pnSkaU5u	2021-02-25 02:26:58-03
6386	João Almeida	joao.almeida701385@uol.com.br	(31) 93784-4005	\N	1961-05-29	Rua das Flores, 89	Belo Horizonte	MG	30242-789	BR	jVuJ2ZmrSPQ1z3jP117Wug:APA91bduzzn7wwdb2fwQEYE2kMJmRThVX6Q8Mhd0ud6fn_tjpBTlVQvtvZMD3qOrB1Gph4ZL4f20_Bosp8CMNgPbTsH5UF3FN7pPSxeOqzD_bNYjyHh46xxRA-MsHr3zV6GL6_iNl4pO	2021-02-01 16:37:08-03
6387	Letícia Lima	leticia.lima771386@uol.com.br	\N	213.932.057-39	1972-04-25	Rua Augusta, 693	Rio de Janeiro	RJ	20129-580	BR	5GddhAAq36OvJVvhiGaUeT:APA91bXWwlEJplcEsVR6ewo7C86XAV8uhKjNaPrmTIKuLadlSCjuEtvb2KOlmjP-DGq01ZzB0v96KOQWxI2u2tHEzx2cHgG58KGobqkUonkd1QD7F6qZs7QyAiKubwL--IJBXkRjAr1W	2021-02-22 06:12:10-03
6388	Ana Rocha	ana.rocha871387@bol.com.br	(21) 95368-2031	644.808.700-19	\N	Rua das Flores, 291	Rio de Janeiro	RJ	20200-976	BR	\N	2021-02-05 04:25:32-03
6389	Pedro Pereira	pedro.pereira171388@gmail.com	(21) 96160-1044	660.505.779-19	\N	Rua Bahia, 436	Rio de Janeiro	RJ	20274-967	BR	\N	2021-02-19 23:31:58-03
6390	Camila Silva	camila.silva881389@uol.com.br	\N	742.929.465-07	1972-03-26	Rua Sete de Setembro, 471	Rio de Janeiro	RJ	20191-571	BR	\N	2021-01-04 02:09:15-03
6391	Juliana Pereira	juliana.pereira521390@uol.com.br	(11) 97743-9070	\N	\N	Rua das Flores, 339	São Paulo	SP	01143-437	BR	\N	2021-01-11 07:35:44-03
6392	Beatriz Barbosa	beatriz.barbosa181391@uol.com.br	(21) 98535-8083	568.718.935-12	1987-07-26	Rua Augusta, 887	Rio de Janeiro	RJ	20448-875	BR	\N	2021-02-09 19:10:23-03
6393	Beatriz Lima	beatriz.lima761392@hotmail.com	\N	639.257.250-32	1973-08-31	Rua Augusta, 653	Salvador	BA	40609-734	BR	oWIByX2m5fHPftf9J9zDS2:APA91b27DrENL3BXwvxrA-CWrgwzpkf6uQYJNEtCLYKM5ktH7UvSLAIp37shI_B8Bv8XU9cgYhQZ7Dcjx9aLUPJO6HhxWT269r1q6sbU3CqpCwAY7pjCbtCD7Zo1weDVWbi8OjY3gipE	2021-02-22 13:42:29-03
6394	João Souza	joao.souza531393@uol.com.br	(21) 90119-6109	928.380.107-51	\N	Rua Bahia, 515	Rio de Janeiro	RJ	20452-253	BR	\N	2021-01-08 20:52:34-03
6395	Ana Ribeiro	ana.ribeiro351394@hotmail.com	(71) 90911-5122	755.076.336-49	\N	Rua das Flores, 211	Salvador	BA	40632-845	BR	\N	2021-03-13 23:32:35-03
6396	Mateus Ribeiro	mateus.ribeiro231395@bol.com.br	(11) 91703-4135	668.479.355-02	1982-01-27	Rua das Flores, 780	São Paulo	SP	01629-524	BR	\N	2021-02-05 00:25:38-03
6397	Lucas Ribeiro	lucas.ribeiro231396@hotmail.com	\N	\N	1984-01-19	Rua Bahia, 401	Salvador	BA	40335-740	BR	9z5ioqZBfTdCv1cDhhRQ76:APA91bWrJqbIg8HoNl-geT_P2-Oac9T9-UgPu6JAgV_dk1eCBVaHF1W9F12JDHkOs1ugdOO3cOTH40AoBEV7IJPpxMjq75zrRDsux0ZFDA0Ch6175VJQ9a48HSMB_g5uYTgUcIIFpe8u	2021-01-11 20:52:10-03
6398	Rafael Ribeiro	rafael.ribeiro931397@uol.com.br	(71) 93287-2161	067.943.298-16	\N	Rua Sete de Setembro, 735	Salvador	BA	40533-801	BR	xx5ANylmiBcHtfAevaX5tB:APA91biDuacrP2rbO-YzlqX4B11mWv1Eg7Ob9mUucD8MT0p2R_bOgoYqg_ZzCJ1EYzTshS9W0-UJiORU62ssGIgjCEr4x-XUQOgbCnSGQ_4CMPTiWN4cFKRHhFozr9y_jnn_5mGHulj5	2021-03-05 14:15:57-03
6399	Letícia Lima	leticia.lima731398@uol.com.br	\N	\N	\N	Rua Sete de Setembro, 457	Salvador	BA	40695-207	BR	\N	2021-03-09 04:49:03-03
6400	Camila Pereira	totem.pedidos@gmail.com	(71) 94871-0187	\N	1969-02-14	Rua Bahia, 419	Salvador	BA	40376-470	BR	s7f4yuWTiv30AaEvmbkjf4:APA91be2RKSDcZFASs9Nl5vSMktB8G-yW_jV3YX45St1LEAjPSz8o3sf9VwJAOF-oVLbI1Eau96mXc6e3xk5isJnGF4nBMxxyyl7FUbXCk0cTRhOhfw-GmCtgcU_DHhP8YGcyXsRHg_b	2021-02-22 18:35:37-03
\.

COPY public.couriers (id, full_name, email, phone, cpf, vehicle) FROM stdin;
affcd3fb-2abf-4aea-9a67-a39565441c8b	Bruno Almeida	entregador0.almeida@gmail.com	+55 11 98400-1001	248.958.825-78	carro
0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	Rafael Souza	entregador1.souza@gmail.com	+55 21 98400-8920	582.410.768-86	bicicleta
14a6927c-0924-4b7b-b5c2-701f38647f28	Bruno Silva	entregador2.silva@gmail.com	+55 21 98401-6839	748.194.086-07	carro
6ca4b9f4-6db4-4018-89d3-d488751a1d3b	Camila Oliveira	entregador3.oliveira@gmail.com	+55 31 98402-4758	465.953.406-58	carro
b8689c68-352d-49ed-b661-9b393e2810ac	Ana Souza	entregador4.souza@gmail.com	+55 21 98403-2677	060.029.568-08	carro
2620dd5d-4bf6-4bc5-be3e-e0227106e43d	Camila Ribeiro	entregador5.ribeiro@gmail.com	+55 21 98404-0596	658.586.829-36	bicicleta
ce7354cd-fa22-4f71-a4c4-63fd34988f04	Maria Souza	entregador6.souza@gmail.com	+55 21 98404-8515	336.240.041-82	carro
00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	Maria Carvalho	entregador7.carvalho@gmail.com	+55 11 98405-6434	690.188.620-96	bicicleta
f7a608e1-5391-4961-9ec7-c2d21e3ca055	Rafael Souza	entregador8.souza@gmail.com	+55 21 98406-4353	001.489.772-51	bicicleta
6157794b-b424-455e-a296-ff076d1443a9	Beatriz Silva	entregador9.silva@gmail.com	+55 31 98407-2272	204.028.796-51	bicicleta
56e12165-edcf-4867-9c28-6bf6f552c5dc	Rafael Oliveira	entregador10.oliveira@gmail.com	+55 21 98408-0191	917.419.277-90	bicicleta
7d3596df-2dfe-45ee-acf7-6d5daa956c81	Ana Ribeiro	entregador11.ribeiro@gmail.com	+55 71 98408-8110	102.349.651-85	carro
49526e10-f953-4e4e-be9d-df53082b8b7a	Pedro Carvalho	entregador12.carvalho@gmail.com	+55 31 98409-6029	436.961.937-80	moto
d3f0ab7b-861a-42f5-94c6-c48b3423cca5	Pedro Silva	entregador13.silva@gmail.com	+55 31 98410-3948	359.457.820-84	bicicleta
4d81d8e0-8047-4939-801f-b16fc66dcfd1	Camila Pereira	entregador14.pereira@gmail.com	+55 31 98411-1867	700.773.947-47	moto
e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	Maria Souza	entregador15.souza@gmail.com	+55 71 98411-9786	192.603.088-52	bicicleta
1acaab19-f70a-4507-b47d-102cc4cbde83	Mateus Silva	entregador16.silva@gmail.com	+55 71 98412-7705	997.652.908-29	bicicleta
4493f3c3-72c7-4f2f-83fb-d896e60adca1	Camila Rocha	entregador17.rocha@gmail.com	+55 71 98413-5624	733.966.032-14	bicicleta
8a01043d-af6e-423b-80b2-49e77d1872ae	Maria Lima	entregador18.lima@gmail.com	+55 71 98414-3543	332.591.866-20	carro
5266e191-6428-4033-ac29-fec7c5c3ddba	João Lima	entregador19.lima@gmail.com	+55 71 98415-1462	873.663.199-02	moto
96dc1153-4e35-43f1-a047-d480f373b78b	Juliana Silva	entregador20.silva@gmail.com	+55 31 98415-9381	707.874.290-74	moto
4cb8ae33-9d59-41f4-bd71-300661b87592	Beatriz Oliveira	entregador21.oliveira@gmail.com	+55 11 98416-7300	638.607.909-43	moto
b9fd8fc9-d405-48d6-96f9-941b72fa7b18	Beatriz Ribeiro	entregador22.ribeiro@gmail.com	+55 31 98417-5219	837.714.966-40	carro
1c51e666-aed1-4e0e-adc8-0b62d9419ac1	Beatriz Rocha	entregador23.rocha@gmail.com	+55 11 98418-3138	634.884.342-49	moto
9bcce27d-badc-477a-b58f-60aeb6d6890d	Lucas Souza	entregador24.souza@gmail.com	+55 21 98419-1057	690.681.090-14	carro
1ddebd62-e1a0-4068-9c49-3449360bb650	Pedro Lima	entregador25.lima@gmail.com	+55 21 98419-8976	662.156.078-86	moto
dd92ad87-aaba-43d3-812f-6a0a793b7cb2	Maria Barbosa	entregador26.barbosa@gmail.com	+55 31 98420-6895	074.659.812-20	moto
38dfb6b1-49c3-4c16-843a-9f030038e79b	Maria Oliveira	entregador27.oliveira@gmail.com	+55 11 98421-4814	920.847.964-15	moto
af559800-7a4c-49f4-a946-8d456cb34641	Ana Ribeiro	entregador28.ribeiro@gmail.com	+55 71 98422-2733	038.517.922-70	carro
592918d8-d539-48e2-99c0-3a35ac1b1168	Pedro Carvalho	entregador29.carvalho@gmail.com	+55 31 98423-0652	115.070.299-00	carro
517d3877-c529-4b78-9d4d-f5616fabfe49	Bruno Souza	entregador30.souza@gmail.com	+55 11 98423-8571	257.384.319-01	moto
a0070a85-58a8-40f4-b070-b95a7027ed62	Juliana Almeida	entregador31.almeida@gmail.com	+55 11 98424-6490	821.622.917-89	carro
a81ecf2a-47d3-401a-927b-e212c15bddf3	Mateus Oliveira	entregador32.oliveira@gmail.com	+55 11 98425-4409	218.143.532-40	carro
ae3d9baf-c673-460b-a91d-daa30e06a243	Juliana Rocha	entregador33.rocha@gmail.com	+55 71 98426-2328	093.579.568-59	bicicleta
b42f845e-da50-4478-adda-2140d757f20e	João Pereira	entregador34.pereira@gmail.com	+55 11 98427-0247	680.099.016-79	moto
91fae6e0-1695-46fe-bbc8-f1a54352722e	Pedro Souza	entregador35.souza@gmail.com	+55 11 98427-8166	615.461.968-54	moto
ac626197-d1ea-4ccc-b65b-93983b185c45	Ana Barbosa	entregador36.barbosa@gmail.com	+55 31 98428-6085	031.868.386-57	bicicleta
8da8c135-e503-4ffe-82ee-ccf9415f432f	Mateus Lima	entregador37.lima@gmail.com	+55 11 98429-4004	332.477.276-12	bicicleta
d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	Bruno Rocha	entregador38.rocha@gmail.com	+55 11 98430-1923	320.150.544-72	bicicleta
e662be44-24c7-4f5f-bfc6-42651d664de8	Juliana Barbosa	entregador39.barbosa@gmail.com	+55 71 98430-9842	041.979.807-28	moto
cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	Pedro Lima	entregador40.lima@gmail.com	+55 71 98431-7761	370.743.091-09	bicicleta
af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	Mateus Pereira	entregador41.pereira@gmail.com	+55 21 98432-5680	782.894.887-50	bicicleta
ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	Beatriz Oliveira	entregador42.oliveira@gmail.com	+55 21 98433-3599	390.148.120-60	bicicleta
df809bef-04f3-4e82-9e44-08a3582ecad9	Camila Lima	entregador43.lima@gmail.com	+55 71 98434-1518	438.076.403-63	moto
a04ce9a5-5b9a-4898-911f-fb4fd5034506	Lucas Lima	entregador44.lima@gmail.com	+55 71 98434-9437	767.579.553-93	bicicleta
96541f45-195f-4552-b8fe-1a07d48b908a	Maria Pereira	entregador45.pereira@gmail.com	+55 21 98435-7356	774.593.979-89	moto
65604fbe-1262-45f8-a1aa-720658539022	Rafael Ribeiro	entregador46.ribeiro@gmail.com	+55 11 98436-5275	191.529.798-22	bicicleta
bac25a11-9f0b-4544-97e4-38994a4a6220	Pedro Barbosa	entregador47.barbosa@gmail.com	+55 31 98437-3194	433.111.508-99	moto
54c9cc9e-106c-4994-a23d-20a1f41e4a33	Letícia Pereira	entregador48.pereira@gmail.com	+55 21 98438-1113	167.657.597-94	bicicleta
f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	Camila Silva	entregador49.silva@gmail.com	+55 31 98438-9032	233.236.970-81	bicicleta
6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	Pedro Barbosa	entregador50.barbosa@gmail.com	+55 31 98439-6951	054.984.780-46	bicicleta
7f35d48b-ef7c-4a20-86a1-e02ca0059de4	Maria Rocha	entregador51.rocha@gmail.com	+55 71 98440-4870	043.270.604-61	bicicleta
2146b063-e2e9-4587-85b3-cea53cae0fc0	Maria Pereira	entregador52.pereira@gmail.com	+55 71 98441-2789	610.564.480-91	moto
98d1ba0d-0494-4ec6-9b9c-060234c10e7c	Camila Lima	entregador53.lima@gmail.com	+55 11 98442-0708	596.460.228-20	moto
c34a7417-74a4-4f59-bbe9-392d8f192bf8	Lucas Oliveira	entregador54.oliveira@gmail.com	+55 21 98442-8627	440.879.842-81	moto
7c6019f7-b3a8-4ce1-8491-558978274e59	Juliana Lima	entregador55.lima@gmail.com	+55 21 98443-6546	688.595.070-06	bicicleta
42706279-6313-4994-bcfa-c07479a9d8f0	Lucas Almeida	entregador56.almeida@gmail.com	+55 71 98444-4465	237.941.000-34	moto
61e832d2-9793-47ab-9781-0c8e1f52829f	Mateus Souza	entregador57.souza@gmail.com	+55 71 98445-2384	704.996.080-20	carro
300db7e0-68cb-4728-99d9-1267fde30265	Camila Souza	entregador58.souza@gmail.com	+55 71 98446-0303	360.878.242-78	carro
21611f1e-b452-4748-9548-52b9a20d9629	Letícia Rocha	entregador59.rocha@gmail.com	+55 21 98446-8222	847.201.801-67	bicicleta
b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	Camila Oliveira	entregador60.oliveira@gmail.com	+55 21 98447-6141	797.762.819-82	moto
18838d26-3337-4c02-9fc9-e4375bfb1e9c	Ana Lima	entregador61.lima@gmail.com	+55 11 98448-4060	628.775.660-80	moto
556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	Juliana Pereira	entregador62.pereira@gmail.com	+55 11 98449-1979	227.393.911-61	bicicleta
4f2e419a-2fc0-4b87-8567-4eb086f75d5e	Letícia Ribeiro	entregador63.ribeiro@gmail.com	+55 71 98449-9898	521.101.115-50	bicicleta
e191cd09-22ac-40a8-8c62-67673b2a47ad	Maria Ribeiro	entregador64.ribeiro@gmail.com	+55 11 98450-7817	222.965.609-03	bicicleta
27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	Mateus Lima	entregador65.lima@gmail.com	+55 31 98451-5736	558.912.776-97	moto
402ebcd3-57e8-443f-86f8-3e7fd738a247	Bruno Pereira	entregador66.pereira@gmail.com	+55 71 98452-3655	218.821.937-68	moto
8f6d9791-3860-431c-8909-8a1de80b57bf	Bruno Souza	entregador67.souza@gmail.com	+55 71 98453-1574	215.964.379-36	moto
4a2ddebd-8e05-429a-98e1-0c90b94e486e	Letícia Almeida	entregador68.almeida@gmail.com	+55 21 98453-9493	371.530.749-88	bicicleta
9d575706-e7cc-4757-893c-3035a3b91daf	Rafael Pereira	entregador69.pereira@gmail.com	+55 11 98454-7412	101.552.691-86	bicicleta
e4be3c94-e3c0-4556-97ec-db755d86a2d2	Pedro Ribeiro	entregador70.ribeiro@gmail.com	+55 21 98455-5331	493.239.131-54	moto
f614775e-5950-403a-ae6d-1fa4d702edc1	Bruno Barbosa	entregador71.barbosa@gmail.com	+55 71 98456-3250	702.418.475-24	moto
0b2b99dd-880f-456a-a0ad-01cf88ee48b0	Juliana Ribeiro	entregador72.ribeiro@gmail.com	+55 71 98457-1169	966.839.699-57	bicicleta
4383c16b-753d-41b7-be5a-c41f0739cb41	Maria Almeida	entregador73.almeida@gmail.com	+55 71 98457-9088	713.620.260-42	bicicleta
95cefa42-967d-4c7b-875c-8090c641bf4a	Letícia Oliveira	entregador74.oliveira@gmail.com	+55 11 98458-7007	460.159.963-66	carro
887bebd9-376e-402c-98e5-cedbb8311cc0	Camila Rocha	entregador75.rocha@gmail.com	+55 21 98459-4926	995.745.538-92	moto
51be53f2-b403-4e83-97e5-004b46517ab1	Camila Rocha	entregador76.rocha@gmail.com	+55 31 98460-2845	125.210.361-10	moto
6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	Bruno Oliveira	entregador77.oliveira@gmail.com	+55 31 98461-0764	762.442.961-68	bicicleta
0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	João Lima	entregador78.lima@gmail.com	+55 11 98461-8683	886.847.483-28	carro
798b2b77-942d-4024-8770-82acc45f0249	Lucas Oliveira	entregador79.oliveira@gmail.com	+55 21 98462-6602	706.280.393-60	moto
cb4ce586-9009-49eb-86c9-9a63afb0ed1d	Ana Silva	entregador80.silva@gmail.com	+55 11 98463-4521	754.046.566-20	carro
dc46e8d3-7833-45ac-b691-bbc78d599b3e	Mateus Lima	entregador81.lima@gmail.com	+55 31 98464-2440	670.370.125-30	moto
0ae48789-c5ba-4151-94c5-b17e8b56f423	Maria Almeida	entregador82.almeida@gmail.com	+55 71 98465-0359	561.462.340-01	bicicleta
485b8c1b-ba8e-43c2-88cd-f684d82568ef	Maria Rocha	entregador83.rocha@gmail.com	+55 21 98465-8278	617.587.439-05	carro
9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	Beatriz Silva	entregador84.silva@gmail.com	+55 71 98466-6197	129.000.537-06	moto
32c22187-9630-41ce-9564-a8a83fbe2fec	Bruno Silva	entregador85.silva@gmail.com	+55 31 98467-4116	753.303.294-26	bicicleta
957dcde5-483d-4202-a5b5-d9badfda3406	Maria Pereira	entregador86.pereira@gmail.com	+55 21 98468-2035	723.200.092-80	carro
3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	Juliana Almeida	entregador87.almeida@gmail.com	+55 21 98468-9954	354.312.254-13	moto
fb90fa44-f38b-487e-860f-44c9f05962f2	João Lima	entregador88.lima@gmail.com	+55 21 98469-7873	975.883.472-01	moto
75c30eae-ad4b-4904-8849-b378d763b01a	Bruno Ribeiro	entregador89.ribeiro@gmail.com	+55 11 98470-5792	230.083.726-94	bicicleta
b1f34018-d239-406f-bd1e-43036137b4a2	Rafael Almeida	entregador90.almeida@gmail.com	+55 11 98471-3711	627.979.986-77	bicicleta
3bc19c42-78a5-4657-a98d-24c6f2571693	Letícia Almeida	entregador91.almeida@gmail.com	+55 11 98472-1630	474.178.649-88	bicicleta
4d3795db-2cec-4ecf-bd15-be70535efe67	Maria Pereira	entregador92.pereira@gmail.com	+55 21 98472-9549	934.799.738-25	bicicleta
e3b10155-2ed9-44b7-a477-8e9179efb8f1	Rafael Carvalho	entregador93.carvalho@gmail.com	+55 31 98473-7468	531.862.319-06	moto
01be8daa-6410-49af-9e63-83523a32e1f6	Beatriz Carvalho	entregador94.carvalho@gmail.com	+55 21 98474-5387	009.409.684-87	moto
aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	Ana Silva	entregador95.silva@gmail.com	+55 11 98475-3306	582.346.049-02	carro
d6f91e3b-6b51-4b8a-b437-027a61a42b81	Rafael Souza	entregador96.souza@gmail.com	+55 21 98476-1225	609.477.600-32	moto
15d36eb4-2586-4ca5-8e28-ba25d7748a7f	Rafael Barbosa	entregador97.barbosa@gmail.com	+55 21 98476-9144	409.329.491-77	bicicleta
9eaeb90c-f763-46f1-813a-7b4344e43adf	Rafael Pereira	entregador98.pereira@gmail.com	+55 11 98477-7063	018.506.938-03	moto
4d707489-2b91-4820-81d9-97ab21950f06	Rafael Almeida	entregador99.almeida@gmail.com	+55 31 98478-4982	576.475.207-84	moto
88191af0-0d06-4460-9a25-7dc56691f62a	Juliana Carvalho	entregador100.carvalho@gmail.com	+55 21 98479-2901	808.308.236-89	bicicleta
0d6bb9fe-51d6-4160-a879-ee1cf90b6557	Camila Almeida	entregador101.almeida@gmail.com	+55 11 98480-0820	596.219.934-07	bicicleta
6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	Mateus Ribeiro	entregador102.ribeiro@gmail.com	+55 31 98480-8739	405.759.190-78	carro
b54d9d80-5965-4382-b452-98adc61527a2	Letícia Souza	entregador103.souza@gmail.com	+55 71 98481-6658	742.717.320-10	carro
32c094ff-033a-4242-90d8-bd6d3fed189b	Camila Barbosa	entregador104.barbosa@gmail.com	+55 11 98482-4577	972.511.327-61	bicicleta
0fcef07a-afe8-41df-86c6-8fefa129fd70	Bruno Barbosa	entregador105.barbosa@gmail.com	+55 21 98483-2496	670.294.566-37	carro
e02beeca-473e-4f59-9e9f-23d70eb748cf	Beatriz Oliveira	entregador106.oliveira@gmail.com	+55 11 98484-0415	113.180.347-79	moto
7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	Beatriz Lima	entregador107.lima@gmail.com	+55 71 98484-8334	695.732.407-93	bicicleta
fb51d634-3857-4bca-81b7-ab119674d23b	Lucas Rocha	entregador108.rocha@gmail.com	+55 71 98485-6253	285.962.752-90	bicicleta
2b2f9dde-7a3f-4515-aee8-58f5614555b3	João Souza	entregador109.souza@gmail.com	+55 11 98486-4172	936.200.240-06	moto
56f71a89-9289-4849-84aa-a49e12d62f28	Letícia Silva	entregador110.silva@gmail.com	+55 21 98487-2091	775.280.894-60	moto
4fb01002-6766-4ccf-8639-84cbfc981a30	Ana Pereira	entregador111.pereira@gmail.com	+55 31 98488-0010	369.623.004-92	bicicleta
f69cdad4-9d65-4448-8292-3e490fe513aa	Pedro Ribeiro	entregador112.ribeiro@gmail.com	+55 11 98488-7929	479.121.917-12	carro
78f899d3-2aff-4151-a860-efb381004fb8	Pedro Carvalho	entregador113.carvalho@gmail.com	+55 11 98489-5848	011.121.095-01	bicicleta
6327e2bf-7564-4646-a99e-ba7875770c6c	Rafael Souza	entregador114.souza@gmail.com	+55 71 98490-3767	085.245.007-94	carro
fe54c878-4885-47b9-9f7b-fcfc2aa5c876	Beatriz Almeida	entregador115.almeida@gmail.com	+55 31 98491-1686	313.324.324-17	carro
c035928e-07a7-4de6-9b8a-68452b9f8bfe	Bruno Almeida	entregador116.almeida@gmail.com	+55 31 98491-9605	509.961.745-08	moto
d0c6418e-cb07-493c-808f-9436492652ba	Maria Lima	entregador117.lima@gmail.com	+55 11 98492-7524	239.261.353-28	bicicleta
8f3e455a-0404-4808-b15b-af6ed4ff83bb	Lucas Carvalho	entregador118.carvalho@gmail.com	+55 11 98493-5443	014.062.216-00	carro
4d4d1c70-09ab-4aef-94f2-9367ba999030	Maria Oliveira	entregador119.oliveira@gmail.com	+55 31 98494-3362	636.375.229-93	bicicleta
fd7d93a1-e18c-4970-9bff-5f656b475e39	Mateus Souza	entregador120.souza@gmail.com	+55 31 98495-1281	781.687.613-08	moto
fe529a09-9a79-4754-ba8a-ced356a030d5	Lucas Pereira	entregador121.pereira@gmail.com	+55 71 98495-9200	014.520.652-17	bicicleta
b6329529-a7a7-4413-8b82-0ed1ff6be8a1	Rafael Souza	entregador122.souza@gmail.com	+55 21 98496-7119	727.490.442-60	moto
a19c1b96-8a8b-4731-8eff-2a3f72b58398	Letícia Pereira	entregador123.pereira@gmail.com	+55 71 98497-5038	713.742.547-03	bicicleta
1fec79cb-7bbb-4455-8aa2-55f99e200227	Juliana Oliveira	entregador124.oliveira@gmail.com	+55 21 98498-2957	250.762.431-03	bicicleta
4479d636-b2a1-4b77-8324-ac84e844af25	Letícia Lima	entregador125.lima@gmail.com	+55 71 98499-0876	172.173.447-35	bicicleta
fc423ac7-faf3-42bb-8d8e-e113106c5d8f	Lucas Lima	entregador126.lima@gmail.com	+55 11 98499-8795	198.612.687-07	moto
60a77d8a-22f7-4f65-a8fe-131ad91edcf3	Ana Ribeiro	entregador127.ribeiro@gmail.com	+55 31 98500-6714	401.137.383-40	moto
2ec30b9b-c190-417c-9e7a-eda0d631d60d	Beatriz Pereira	entregador128.pereira@gmail.com	+55 21 98501-4633	565.438.208-02	moto
1343952c-c695-4931-8ef7-154bd02dbf77	Juliana Carvalho	entregador129.carvalho@gmail.com	+55 71 98502-2552	080.644.377-41	bicicleta
20260674-4f19-4f20-9cd3-06b07707c062	Pedro Lima	entregador130.lima@gmail.com	+55 31 98503-0471	314.762.352-10	bicicleta
f4e394a2-82db-452b-8c70-9bef722ee7d8	Letícia Silva	entregador131.silva@gmail.com	+55 21 98503-8390	086.833.015-91	bicicleta
5204d6b9-9d05-467a-a21e-3cf472ebd3fd	Maria Lima	entregador132.lima@gmail.com	+55 71 98504-6309	086.183.912-98	carro
a275e568-c3f9-4f40-b33c-936264332ea6	Mateus Silva	entregador133.silva@gmail.com	+55 21 98505-4228	710.423.624-40	moto
85af72b5-e2b3-43c8-a02f-323233d99843	João Rocha	entregador134.rocha@gmail.com	+55 31 98506-2147	135.255.057-10	carro
619924eb-3e23-408b-98f9-2ab0bf88afa0	Maria Ribeiro	entregador135.ribeiro@gmail.com	+55 71 98507-0066	572.983.515-91	carro
9e24889a-e1d9-42fd-84f9-f60935af56ee	Juliana Ribeiro	entregador136.ribeiro@gmail.com	+55 71 98507-7985	013.931.847-07	moto
74de40ea-aa5a-4fbe-8d06-92cf6a50e538	Camila Barbosa	entregador137.barbosa@gmail.com	+55 71 98508-5904	399.494.415-52	bicicleta
37048bd5-5f26-452a-b93f-7014d0776405	Bruno Almeida	entregador138.almeida@gmail.com	+55 31 98509-3823	212.302.912-29	moto
b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	Letícia Souza	entregador139.souza@gmail.com	+55 11 98510-1742	057.111.287-01	bicicleta
4cce3474-6c3f-4135-8eae-e87b49cbc4fe	Maria Lima	entregador140.lima@gmail.com	+55 11 98510-9661	157.218.795-64	carro
3ddaa888-f154-4a40-a65f-91c1aa1253ca	Juliana Almeida	entregador141.almeida@gmail.com	+55 21 98511-7580	390.776.315-77	carro
a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	Rafael Souza	entregador142.souza@gmail.com	+55 31 98512-5499	193.966.212-50	moto
a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	Mateus Ribeiro	entregador143.ribeiro@gmail.com	+55 21 98513-3418	668.479.355-02	bicicleta
84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	Mateus Pereira	entregador144.pereira@gmail.com	+55 31 98514-1337	802.508.954-12	bicicleta
05e6064c-6545-4e7a-bed5-922b74b65ca8	Ana Oliveira	entregador145.oliveira@gmail.com	+55 21 98514-9256	198.642.262-31	moto
cab728f4-e088-44e2-b28d-327b215422a9	Letícia Almeida	entregador146.almeida@gmail.com	+55 31 98515-7175	641.923.752-14	bicicleta
ce76faad-d498-47b1-a745-005a172b9708	Pedro Souza	entregador147.souza@gmail.com	+55 31 98516-5094	375.423.722-54	bicicleta
cfc9b09b-9417-4697-bf9e-9a1e1acfa214	Camila Lima	entregador148.lima@gmail.com	+55 11 98517-3013	484.131.157-28	moto
0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	Letícia Barbosa	entregador149.barbosa@gmail.com	+55 21 98518-0932	165.217.753-16	bicicleta
\.

COPY public.restaurants (id, title, cuisine, rating) FROM stdin;
1	Cantina 1	lanches	4.5
2	Cantina 2	sushi	3.0
3	Cantina 3	pizza	4.9
4	Cantina 4	lanches	3.7
5	Cantina 5	sushi	3.3
6	Cantina 6	lanches	4.0
7	Cantina 7	pizza	3.4
8	Cantina 8	sushi	3.3
9	Cantina 9	lanches	4.5
10	Cantina 10	lanches	4.1
11	Cantina 11	sushi	3.2
12	Cantina 12	sushi	3.1
13	Cantina 13	lanches	5.0
14	Cantina 14	lanches	4.2
15	Cantina 15	sushi	5.0
16	Cantina 16	pizza	4.0
17	Cantina 17	sushi	4.8
18	Cantina 18	pizza	5.0
19	Cantina 19	lanches	4.6
20	Cantina 20	sushi	3.9
21	Cantina 21	sushi	3.9
22	Cantina 22	sushi	4.8
23	Cantina 23	sushi	3.6
24	Cantina 24	sushi	4.1
25	Cantina 25	lanches	3.9
26	Cantina 26	lanches	4.4
27	Cantina 27	sushi	3.7
28	Cantina 28	pizza	4.7
29	Cantina 29	pizza	4.6
30	Cantina 30	sushi	4.2
31	Cantina 31	sushi	4.6
32	Cantina 32	lanches	3.0
33	Cantina 33	sushi	3.0
34	Cantina 34	pizza	4.9
35	Cantina 35	sushi	3.5
36	Cantina 36	sushi	4.9
37	Cantina 37	sushi	3.0
38	Cantina 38	lanches	3.4
39	Cantina 39	pizza	4.8
40	Cantina 40	pizza	3.8
41	Cantina 41	sushi	4.8
42	Cantina 42	pizza	4.5
43	Cantina 43	sushi	4.6
44	Cantina 44	pizza	4.1
45	Cantina 45	lanches	3.2
46	Cantina 46	pizza	3.7
47	Cantina 47	sushi	4.5
48	Cantina 48	pizza	3.0
49	Cantina 49	pizza	4.2
50	Cantina 50	lanches	4.9
51	Cantina 51	lanches	4.3
52	Cantina 52	sushi	3.2
53	Cantina 53	sushi	4.5
54	Cantina 54	lanches	3.6
55	Cantina 55	pizza	4.2
56	Cantina 56	pizza	4.3
57	Cantina 57	lanches	4.3
58	Cantina 58	pizza	5.0
59	Cantina 59	lanches	4.7
60	Cantina 60	sushi	4.5
61	Cantina 61	lanches	3.6
62	Cantina 62	sushi	4.2
63	Cantina 63	pizza	5.0
64	Cantina 64	pizza	3.8
65	Cantina 65	sushi	3.9
66	Cantina 66	pizza	3.2
67	Cantina 67	lanches	4.5
68	Cantina 68	pizza	4.1
69	Cantina 69	pizza	4.7
70	Cantina 70	pizza	3.9
71	Cantina 71	sushi	3.3
72	Cantina 72	pizza	3.8
73	Cantina 73	sushi	4.9
74	Cantina 74	lanches	4.8
75	Cantina 75	sushi	3.8
76	Cantina 76	pizza	4.3
77	Cantina 77	sushi	3.1
78	Cantina 78	pizza	4.7
79	Cantina 79	lanches	3.3
80	Cantina 80	pizza	4.0
\.

COPY public.orders (id, customer_id, restaurant_id, total, note, delivery_lat, delivery_lon, created_at) FROM stdin;
1	5001	44	119.17	\N	-23.404783	-46.488604	2021-04-01 03:02:30-03
2	5002	28	101.39	\N	-23.419443	-46.486643	2021-04-01 03:16:41-03
3	5003	10	116.80	\N	\N	\N	2021-04-01 03:32:20-03
4	5004	57	22.60	\N	-23.459655	-46.495479	2021-04-01 03:38:32-03
5	5005	29	40.93	\N	-23.408680	-46.595846	2021-04-01 03:56:09-03
6	5006	56	26.11	\N	\N	\N	2021-04-01 04:00:36-03
7	5007	49	122.30	\N	-23.491902	-46.563499	2021-04-01 04:17:32-03
8	5008	17	57.19	\N	-23.488573	-46.484389	2021-04-01 04:27:08-03
9	5009	1	47.04	\N	-23.459256	-46.576784	2021-04-01 04:39:26-03
10	5010	27	70.80	\N	-23.486853	-46.598163	2021-04-01 04:50:35-03
11	5011	27	73.64	\N	-23.383922	-46.477393	2021-04-01 05:02:39-03
12	5012	80	52.61	\N	-23.433872	-46.467475	2021-04-01 05:12:58-03
13	5013	16	17.80	\N	-23.380764	-46.489336	2021-04-01 05:26:06-03
14	5014	5	54.69	\N	-23.414476	-46.524391	2021-04-01 05:37:34-03
15	5015	80	138.10	Deixar na portaria e avisar vizinha41.portaria@gmail.com por favor	-23.436050	-46.513586	2021-04-01 05:47:24-03
16	5016	36	96.99	\N	-23.450615	-46.467527	2021-04-01 05:56:20-03
17	5017	48	55.57	\N	-23.413227	-46.586656	2021-04-01 06:08:44-03
18	5018	10	117.54	Sem cebola	-23.365502	-46.467528	2021-04-01 06:24:00-03
19	5019	7	148.93	\N	-23.452409	-46.535876	2021-04-01 06:30:18-03
20	5020	10	107.30	\N	-23.412959	-46.529624	2021-04-01 06:42:20-03
21	5021	56	92.99	\N	-23.419707	-46.514432	2021-04-01 06:55:09-03
22	5022	41	20.91	Sem cebola	-23.435415	-46.474506	2021-04-01 07:13:17-03
23	5023	40	105.43	\N	-23.415955	-46.566949	2021-04-01 07:17:29-03
24	5024	40	79.14	\N	-23.405623	-46.500858	2021-04-01 07:33:34-03
25	5025	21	40.25	\N	\N	\N	2021-04-01 07:48:25-03
26	5026	18	110.12	\N	-23.495151	-46.514013	2021-04-01 08:01:14-03
27	5027	47	107.81	\N	-23.386349	-46.577470	2021-04-01 08:04:43-03
28	5028	67	29.14	\N	-23.492154	-46.565980	2021-04-01 08:20:02-03
29	5029	61	75.37	\N	-23.382154	-46.488968	2021-04-01 08:33:57-03
30	5030	65	114.41	\N	-23.405772	-46.471448	2021-04-01 08:39:34-03
31	5031	11	54.09	Sem cebola	-23.490848	-46.504194	2021-04-01 08:53:11-03
32	5032	40	138.66	\N	-23.447582	-46.576750	2021-04-01 09:01:49-03
33	5033	7	121.09	\N	\N	\N	2021-04-01 09:21:38-03
34	5034	13	143.47	\N	-23.421206	-46.555351	2021-04-01 09:26:28-03
35	5035	79	72.79	\N	-23.488968	-46.572842	2021-04-01 09:38:33-03
36	5036	71	118.35	\N	-23.454887	-46.518699	2021-04-01 09:48:48-03
37	5037	61	57.56	\N	-23.471759	-46.569857	2021-04-01 10:02:18-03
38	5038	2	110.98	\N	\N	\N	2021-04-01 10:20:47-03
39	5039	10	65.29	\N	-23.490568	-46.532137	2021-04-01 10:31:54-03
40	5040	53	65.18	Deixar na portaria e avisar vizinha28.portaria@gmail.com por favor	-23.374804	-46.586572	2021-04-01 10:44:12-03
41	5041	33	26.28	\N	-23.409435	-46.556874	2021-04-01 10:56:33-03
42	5042	4	115.98	Sem cebola	-23.424612	-46.489371	2021-04-01 11:07:59-03
43	5043	18	21.68	\N	-23.408244	-46.556034	2021-04-01 11:16:30-03
44	5044	35	25.75	\N	-23.361263	-46.570764	2021-04-01 11:26:52-03
45	5045	16	139.20	\N	-23.365911	-46.521658	2021-04-01 11:34:38-03
46	5046	48	30.88	\N	-23.488840	-46.465747	2021-04-01 11:48:26-03
47	5047	58	129.67	\N	-23.496778	-46.598746	2021-04-01 12:03:40-03
48	5048	54	28.39	Sem cebola	-23.446415	-46.493940	2021-04-01 12:10:51-03
49	5049	64	105.65	\N	-23.391085	-46.474548	2021-04-01 12:21:04-03
50	5050	32	148.67	\N	-23.491973	-46.599036	2021-04-01 12:38:45-03
51	5051	45	142.95	\N	-23.424042	-46.581611	2021-04-01 12:47:17-03
52	5052	54	133.30	\N	-23.381011	-46.533654	2021-04-01 13:03:56-03
53	5053	40	83.11	\N	-23.455560	-46.488877	2021-04-01 13:07:22-03
54	5054	76	149.20	\N	-23.469102	-46.472877	2021-04-01 13:21:04-03
55	5055	57	21.16	\N	-23.364356	-46.549956	2021-04-01 13:34:03-03
56	5056	41	25.73	\N	-23.458442	-46.598725	2021-04-01 13:48:07-03
57	5057	77	104.39	\N	-23.413897	-46.473417	2021-04-01 13:53:23-03
58	5058	22	104.24	Sem cebola	-23.447736	-46.551425	2021-04-01 14:05:54-03
59	5059	46	51.29	\N	-23.447258	-46.521636	2021-04-01 14:20:58-03
60	5060	77	119.73	\N	-23.441738	-46.522966	2021-04-01 14:33:50-03
61	5061	45	99.88	\N	-23.493669	-46.572078	2021-04-01 14:43:55-03
62	5062	61	57.92	\N	-23.445986	-46.521249	2021-04-01 14:52:25-03
63	5063	52	101.93	Sem cebola	-23.485899	-46.578255	2021-04-01 15:04:01-03
64	5064	20	25.25	\N	\N	\N	2021-04-01 15:21:27-03
65	5065	35	115.00	\N	-23.357646	-46.505471	2021-04-01 15:33:22-03
66	5066	32	123.88	\N	-23.465048	-46.581453	2021-04-01 15:43:01-03
67	5067	50	78.98	\N	\N	\N	2021-04-01 15:55:30-03
68	5068	29	22.88	\N	-23.459613	-46.539255	2021-04-01 16:02:29-03
69	5069	40	25.03	\N	-23.417234	-46.575143	2021-04-01 16:20:05-03
70	5070	43	96.83	\N	-23.491132	-46.467647	2021-04-01 16:33:35-03
71	5071	44	140.23	\N	-23.496183	-46.542878	2021-04-01 16:39:47-03
72	5072	20	55.25	\N	-23.381938	-46.502307	2021-04-01 16:50:37-03
73	5073	65	85.49	\N	-23.476255	-46.505654	2021-04-01 17:03:11-03
74	5074	75	100.81	\N	-23.481566	-46.536705	2021-04-01 17:14:00-03
75	5075	57	41.97	\N	-23.447479	-46.464638	2021-04-01 17:28:29-03
76	5076	61	71.00	\N	-23.416084	-46.585448	2021-04-01 17:40:53-03
77	5077	29	45.20	\N	-23.496691	-46.548552	2021-04-01 17:50:16-03
78	5078	41	86.07	\N	-23.438206	-46.571651	2021-04-01 18:04:58-03
79	5079	60	36.99	\N	-23.491376	-46.459177	2021-04-01 18:14:59-03
80	5080	52	87.46	\N	-23.431131	-46.485799	2021-04-01 18:26:49-03
81	5081	44	142.75	Sem cebola	-23.476435	-46.474599	2021-04-01 18:41:02-03
82	5082	27	105.91	\N	-23.369746	-46.534462	2021-04-01 18:46:59-03
83	5083	63	89.35	\N	\N	\N	2021-04-01 19:04:11-03
84	5084	33	45.97	\N	-23.369870	-46.576291	2021-04-01 19:16:57-03
85	5085	40	23.58	\N	-23.459276	-46.591608	2021-04-01 19:29:33-03
86	5086	69	149.76	Sem cebola	-23.361017	-46.510711	2021-04-01 19:38:36-03
87	5087	69	119.09	\N	-23.382873	-46.551802	2021-04-01 19:46:01-03
88	5088	35	16.38	\N	-23.416679	-46.552344	2021-04-01 19:56:47-03
89	5089	66	32.64	\N	-23.474857	-46.562287	2021-04-01 20:14:02-03
90	5090	31	131.43	\N	-23.368884	-46.536147	2021-04-01 20:24:35-03
91	5091	39	25.01	\N	-23.370595	-46.584149	2021-04-01 20:34:05-03
92	5092	65	143.69	\N	-23.442015	-46.464417	2021-04-01 20:44:39-03
93	5093	29	134.88	\N	-23.471635	-46.553246	2021-04-01 20:56:52-03
94	5094	37	89.26	\N	\N	\N	2021-04-01 21:14:03-03
95	5095	49	91.83	\N	-23.410418	-46.510852	2021-04-01 21:19:39-03
96	5096	32	59.36	Sem cebola	-23.446628	-46.578891	2021-04-01 21:29:03-03
97	5097	20	102.48	\N	-23.424073	-46.477803	2021-04-01 21:44:18-03
98	5098	44	17.31	Sem cebola	-23.497029	-46.527762	2021-04-01 21:58:46-03
99	5099	66	71.03	Sem cebola	\N	\N	2021-04-01 22:09:34-03
100	5100	68	125.31	\N	\N	\N	2021-04-01 22:20:44-03
101	5101	31	41.76	Sem cebola	-23.450268	-46.496735	2021-04-01 22:30:19-03
102	5102	59	52.82	\N	-23.377013	-46.561125	2021-04-01 22:39:39-03
103	5103	80	31.73	\N	-23.426311	-46.515205	2021-04-01 22:50:51-03
104	5104	69	92.35	\N	-23.403607	-46.504335	2021-04-01 23:03:09-03
105	5105	57	60.85	Sem cebola	-23.371084	-46.580716	2021-04-01 23:19:39-03
106	5106	64	141.54	\N	-23.458800	-46.536120	2021-04-01 23:34:21-03
107	5107	45	63.20	\N	-23.478690	-46.596833	2021-04-01 23:40:50-03
108	5108	75	42.64	\N	-23.477937	-46.535231	2021-04-01 23:56:35-03
109	5109	51	99.32	Sem cebola	-23.435247	-46.566948	2021-04-02 00:03:27-03
110	5110	43	60.36	\N	-23.387197	-46.484543	2021-04-02 00:20:50-03
111	5111	2	132.35	\N	-23.468353	-46.583319	2021-04-02 00:32:13-03
112	5112	62	105.53	\N	-23.411757	-46.534119	2021-04-02 00:41:19-03
113	5113	38	63.91	\N	-23.402062	-46.502986	2021-04-02 00:55:30-03
114	5114	45	146.74	\N	-23.465530	-46.461137	2021-04-02 01:06:57-03
115	5115	5	140.27	\N	\N	\N	2021-04-02 01:19:30-03
116	5116	26	90.49	\N	-23.448213	-46.582353	2021-04-02 01:29:45-03
117	5117	24	104.61	Sem cebola	\N	\N	2021-04-02 01:36:29-03
118	5118	39	37.00	\N	\N	\N	2021-04-02 01:53:21-03
119	5119	4	114.95	\N	-23.424611	-46.470573	2021-04-02 02:02:51-03
120	5120	66	93.12	\N	-23.360733	-46.469683	2021-04-02 02:12:10-03
121	5121	40	55.38	\N	\N	\N	2021-04-02 02:28:37-03
122	5122	55	128.03	\N	\N	\N	2021-04-02 02:31:59-03
123	5123	21	18.90	\N	-23.457358	-46.474914	2021-04-02 02:46:03-03
124	5124	4	27.55	\N	-23.480214	-46.594070	2021-04-02 02:56:42-03
125	5125	32	21.39	\N	\N	\N	2021-04-02 03:13:36-03
126	5126	26	31.30	\N	-23.440171	-46.471274	2021-04-02 03:24:32-03
127	5127	44	47.56	Sem cebola	-23.455138	-46.559707	2021-04-02 03:33:10-03
128	5128	44	88.55	Sem cebola	-23.415689	-46.495433	2021-04-02 03:43:25-03
129	5129	27	15.26	\N	-23.485026	-46.508167	2021-04-02 03:56:21-03
130	5130	21	89.16	\N	\N	\N	2021-04-02 04:11:06-03
131	5131	14	61.79	\N	-23.424908	-46.503877	2021-04-02 04:24:49-03
132	5132	38	113.09	\N	-23.370486	-46.539684	2021-04-02 04:29:05-03
133	5133	71	119.20	\N	-23.463496	-46.517143	2021-04-02 04:44:09-03
134	5134	14	114.51	\N	-23.387461	-46.568522	2021-04-02 04:53:29-03
135	5135	62	76.68	\N	-23.378066	-46.556156	2021-04-02 05:04:10-03
136	5136	62	29.94	\N	-23.413269	-46.513390	2021-04-02 05:22:25-03
137	5137	54	80.65	\N	\N	\N	2021-04-02 05:27:25-03
138	5138	58	34.30	\N	-23.394120	-46.528778	2021-04-02 05:38:57-03
139	5139	73	48.14	\N	-23.452069	-46.573684	2021-04-02 05:57:36-03
140	5140	15	74.89	\N	-23.434313	-46.460510	2021-04-02 06:03:22-03
141	5141	58	124.57	\N	-23.424640	-46.500897	2021-04-02 06:17:34-03
142	5142	33	28.52	Sem cebola	-23.421721	-46.598870	2021-04-02 06:30:30-03
143	5143	51	19.86	\N	-23.363351	-46.525645	2021-04-02 06:46:24-03
144	5144	37	130.21	\N	\N	\N	2021-04-02 06:48:20-03
145	5145	61	60.91	\N	-23.370130	-46.474638	2021-04-02 07:03:48-03
146	5146	15	75.98	\N	-23.494973	-46.580331	2021-04-02 07:20:29-03
147	5147	75	22.11	\N	-23.498076	-46.512735	2021-04-02 07:24:24-03
148	5148	70	61.66	Sem cebola	-23.466658	-46.479594	2021-04-02 07:39:13-03
149	5149	43	105.48	\N	-23.446528	-46.541985	2021-04-02 07:56:12-03
150	5150	16	124.47	\N	\N	\N	2021-04-02 08:01:21-03
151	5151	22	45.20	\N	\N	\N	2021-04-02 08:13:02-03
152	5152	64	111.45	\N	-23.446346	-46.557167	2021-04-02 08:29:52-03
153	5153	44	121.94	\N	-23.395270	-46.514035	2021-04-02 08:38:33-03
154	5154	42	76.11	\N	-23.379636	-46.579218	2021-04-02 08:46:43-03
155	5155	5	125.97	\N	-23.457010	-46.494313	2021-04-02 09:02:16-03
156	5156	73	57.30	\N	-23.476991	-46.488404	2021-04-02 09:14:05-03
157	5157	44	111.78	\N	-23.393919	-46.590250	2021-04-02 09:23:09-03
158	5158	61	43.84	\N	-23.418626	-46.488125	2021-04-02 09:37:51-03
159	5159	37	29.93	\N	\N	\N	2021-04-02 09:50:13-03
160	5160	6	119.34	\N	-23.372071	-46.468414	2021-04-02 10:03:43-03
161	5161	25	46.63	\N	-23.450780	-46.504153	2021-04-02 10:15:50-03
162	5162	60	142.81	\N	-23.360474	-46.473367	2021-04-02 10:21:29-03
163	5163	73	114.91	Sem cebola	-23.425509	-46.572064	2021-04-02 10:38:41-03
164	5164	14	103.08	\N	-23.408819	-46.581960	2021-04-02 10:50:07-03
165	5165	43	135.22	\N	-23.465693	-46.496356	2021-04-02 10:53:45-03
166	5166	10	29.26	Sem cebola	-23.465135	-46.511626	2021-04-02 11:05:04-03
167	5167	41	21.42	\N	-23.382828	-46.505568	2021-04-02 11:24:28-03
168	5168	18	142.09	\N	-23.477400	-46.577858	2021-04-02 11:35:57-03
169	5169	46	33.08	\N	-23.436228	-46.468010	2021-04-02 11:46:31-03
170	5170	78	78.61	\N	\N	\N	2021-04-02 12:00:54-03
171	5171	27	108.36	\N	-23.463939	-46.540742	2021-04-02 12:11:57-03
172	5172	32	74.03	\N	-23.405112	-46.577269	2021-04-02 12:24:00-03
173	5173	23	60.89	\N	-23.436974	-46.594830	2021-04-02 12:33:03-03
174	5174	64	105.71	Sem cebola	-23.393959	-46.536055	2021-04-02 12:43:27-03
175	5175	74	81.58	\N	\N	\N	2021-04-02 12:59:00-03
176	5176	71	69.80	Deixar na portaria e avisar vizinha30.portaria@gmail.com por favor	\N	\N	2021-04-02 13:09:12-03
177	5177	75	141.18	\N	-23.447390	-46.459737	2021-04-02 13:23:07-03
178	5178	71	57.34	\N	-23.486381	-46.571327	2021-04-02 13:34:22-03
179	5179	51	44.66	\N	-23.411959	-46.466677	2021-04-02 13:40:05-03
180	5180	34	37.55	Sem cebola	\N	\N	2021-04-02 13:48:43-03
181	5181	47	98.25	\N	-23.447998	-46.569517	2021-04-02 14:07:22-03
182	5182	28	28.93	\N	-23.484162	-46.495594	2021-04-02 14:20:03-03
183	5183	68	85.80	\N	-23.412613	-46.523724	2021-04-02 14:25:05-03
184	5184	62	75.35	\N	-23.392871	-46.484456	2021-04-02 14:38:29-03
185	5185	72	112.91	\N	-23.444596	-46.511847	2021-04-02 14:55:48-03
186	5186	46	86.75	Sem cebola	\N	\N	2021-04-02 15:02:42-03
187	5187	30	26.11	\N	-23.474380	-46.467011	2021-04-02 15:12:11-03
188	5188	55	70.56	\N	-23.474428	-46.480094	2021-04-02 15:23:50-03
189	5189	70	132.28	\N	-23.413847	-46.516669	2021-04-02 15:38:53-03
190	5190	10	41.48	\N	\N	\N	2021-04-02 15:51:33-03
191	5191	58	38.21	\N	-23.409398	-46.460591	2021-04-02 16:05:12-03
192	5192	8	139.62	\N	-23.406033	-46.535409	2021-04-02 16:10:42-03
193	5193	30	75.07	\N	-23.380807	-46.470140	2021-04-02 16:23:05-03
194	5194	34	104.73	Sem cebola	-23.414802	-46.544302	2021-04-02 16:37:55-03
195	5195	50	70.96	\N	-23.458424	-46.487556	2021-04-02 16:43:49-03
196	5196	59	46.89	\N	-23.359469	-46.541257	2021-04-02 16:57:19-03
197	5197	37	37.10	\N	\N	\N	2021-04-02 17:13:03-03
198	5198	47	107.14	\N	-23.410846	-46.503968	2021-04-02 17:21:03-03
199	5199	38	37.80	\N	-23.416180	-46.523435	2021-04-02 17:31:54-03
200	5200	47	72.54	\N	\N	\N	2021-04-02 17:43:10-03
201	5201	78	65.64	\N	-23.417961	-46.571827	2021-04-02 17:59:47-03
202	5202	1	86.94	\N	-23.381025	-46.558195	2021-04-02 18:14:53-03
203	5203	51	94.73	\N	-23.385223	-46.595820	2021-04-02 18:22:07-03
204	5204	54	79.34	\N	-23.434686	-46.576485	2021-04-02 18:28:30-03
205	5205	6	15.24	\N	-23.492937	-46.567117	2021-04-02 18:44:13-03
206	5206	42	115.74	\N	-23.470848	-46.593270	2021-04-02 18:55:46-03
207	5207	42	148.16	Deixar na portaria e avisar vizinha10.portaria@gmail.com por favor	-23.410924	-46.459184	2021-04-02 19:09:08-03
208	5208	74	67.52	\N	-23.426224	-46.589810	2021-04-02 19:17:13-03
209	5209	40	112.75	\N	-23.453174	-46.553907	2021-04-02 19:32:45-03
210	5210	15	57.34	\N	-23.415294	-46.466821	2021-04-02 19:41:11-03
211	5211	71	107.02	Sem cebola	-23.371602	-46.544000	2021-04-02 19:54:47-03
212	5212	5	95.17	\N	-23.489522	-46.525764	2021-04-02 20:04:32-03
213	5213	46	98.95	\N	-23.498595	-46.597901	2021-04-02 20:20:25-03
214	5214	63	55.84	\N	-23.459963	-46.484063	2021-04-02 20:29:26-03
215	5215	65	107.86	\N	-23.423315	-46.488095	2021-04-02 20:43:37-03
216	5216	79	103.31	\N	\N	\N	2021-04-02 20:56:25-03
217	5217	18	108.30	\N	-23.408872	-46.504490	2021-04-02 21:02:19-03
218	5218	19	63.98	\N	-23.386280	-46.560700	2021-04-02 21:21:01-03
219	5219	20	109.60	\N	-23.398680	-46.593207	2021-04-02 21:27:53-03
220	5220	29	95.90	\N	-23.465880	-46.598378	2021-04-02 21:42:24-03
221	5221	24	101.69	\N	-23.421849	-46.574944	2021-04-02 21:47:56-03
222	5222	10	115.17	\N	-23.447608	-46.580099	2021-04-02 22:07:16-03
223	5223	74	135.25	\N	-23.360060	-46.541826	2021-04-02 22:14:45-03
224	5224	79	65.00	\N	-23.434090	-46.474440	2021-04-02 22:27:35-03
225	5225	28	124.31	\N	-23.482206	-46.466426	2021-04-02 22:35:06-03
226	5226	72	61.44	\N	\N	\N	2021-04-02 22:47:50-03
227	5227	15	92.12	\N	\N	\N	2021-04-02 23:00:55-03
228	5228	19	141.73	\N	-23.372724	-46.544206	2021-04-02 23:08:52-03
229	5229	68	57.57	\N	\N	\N	2021-04-02 23:26:42-03
230	5230	52	109.16	\N	-23.480439	-46.564371	2021-04-02 23:41:26-03
231	5231	56	145.26	\N	-23.372934	-46.546787	2021-04-02 23:53:03-03
232	5232	10	48.34	\N	-23.425399	-46.563062	2021-04-02 23:55:51-03
233	5233	1	116.28	\N	-23.408290	-46.474179	2021-04-03 00:09:25-03
234	5234	20	25.93	\N	-23.421643	-46.584286	2021-04-03 00:23:14-03
235	5235	79	78.93	\N	-23.410034	-46.493799	2021-04-03 00:32:54-03
236	5236	53	45.68	\N	-23.426406	-46.476053	2021-04-03 00:51:08-03
237	5237	75	33.98	Sem cebola	-23.396517	-46.477543	2021-04-03 00:56:07-03
238	5238	3	137.24	\N	-23.373043	-46.488865	2021-04-03 01:10:21-03
239	5239	34	37.28	\N	\N	\N	2021-04-03 01:23:52-03
240	5240	75	43.62	\N	-23.386385	-46.580849	2021-04-03 01:28:38-03
241	5241	58	57.91	\N	-23.494817	-46.463776	2021-04-03 01:47:18-03
242	5242	26	113.30	Sem cebola	-23.456768	-46.484209	2021-04-03 01:51:40-03
243	5243	16	75.95	\N	-23.495553	-46.517447	2021-04-03 02:07:19-03
244	5244	49	89.33	\N	-23.474385	-46.494645	2021-04-03 02:17:35-03
245	5245	32	69.68	Sem cebola	-23.398702	-46.548764	2021-04-03 02:30:02-03
246	5246	72	87.43	Deixar na portaria e avisar vizinha30.portaria@gmail.com por favor	-23.378092	-46.461460	2021-04-03 02:39:58-03
247	5247	38	84.74	\N	-23.445621	-46.535612	2021-04-03 02:52:19-03
248	5248	45	23.91	\N	-23.460579	-46.591164	2021-04-03 03:07:20-03
249	5249	48	108.43	\N	\N	\N	2021-04-03 03:20:25-03
250	5250	66	129.62	Sem cebola	-23.451819	-46.508194	2021-04-03 03:28:01-03
251	5251	11	48.57	\N	-23.481773	-46.549578	2021-04-03 03:37:12-03
252	5252	79	96.39	\N	-23.360512	-46.497307	2021-04-03 03:56:02-03
253	5253	48	56.62	\N	\N	\N	2021-04-03 04:03:35-03
254	5254	52	137.32	Deixar na portaria e avisar vizinha29.portaria@gmail.com por favor	-23.382122	-46.539667	2021-04-03 04:17:16-03
255	5255	71	122.47	\N	-23.498853	-46.559002	2021-04-03 04:30:51-03
256	5256	62	60.14	\N	-23.377372	-46.551996	2021-04-03 04:38:06-03
257	5257	78	108.95	\N	-23.427841	-46.582985	2021-04-03 04:55:51-03
258	5258	56	49.04	\N	-23.440884	-46.504313	2021-04-03 05:03:59-03
259	5259	62	141.70	\N	-23.420827	-46.544445	2021-04-03 05:14:50-03
260	5260	79	58.23	\N	-23.394593	-46.568070	2021-04-03 05:27:45-03
261	5261	1	114.94	\N	-23.471716	-46.585935	2021-04-03 05:42:49-03
262	5262	72	130.75	\N	-23.490657	-46.585871	2021-04-03 05:46:54-03
263	5263	62	75.56	\N	-23.418828	-46.595827	2021-04-03 05:57:56-03
264	5264	48	77.22	\N	-23.388493	-46.572275	2021-04-03 06:13:05-03
265	5265	15	38.94	\N	-23.473327	-46.476489	2021-04-03 06:21:06-03
266	5266	13	32.67	\N	-23.401899	-46.497854	2021-04-03 06:35:41-03
267	5267	8	39.53	\N	-23.459258	-46.465873	2021-04-03 06:49:38-03
268	5268	54	139.38	\N	-23.455781	-46.518779	2021-04-03 06:59:37-03
269	5269	41	142.89	\N	-23.439020	-46.461150	2021-04-03 07:09:54-03
270	5270	52	45.09	\N	-23.452965	-46.485327	2021-04-03 07:18:42-03
271	5271	26	23.96	\N	-23.494394	-46.474353	2021-04-03 07:36:51-03
272	5272	53	36.68	\N	-23.459546	-46.476888	2021-04-03 07:43:33-03
273	5273	50	21.29	\N	-23.441639	-46.523569	2021-04-03 07:54:37-03
274	5274	7	29.47	\N	-23.422408	-46.477827	2021-04-03 08:14:16-03
275	5275	20	123.07	\N	-23.452727	-46.594519	2021-04-03 08:20:37-03
276	5276	55	40.99	\N	\N	\N	2021-04-03 08:35:32-03
277	5277	45	60.91	Sem cebola	-23.434685	-46.572743	2021-04-03 08:41:07-03
278	5278	56	135.00	\N	\N	\N	2021-04-03 09:01:17-03
279	5279	74	129.18	\N	\N	\N	2021-04-03 09:04:03-03
280	5280	78	143.01	Sem cebola	-23.392536	-46.467886	2021-04-03 09:15:33-03
281	5281	50	23.12	\N	-23.492788	-46.581729	2021-04-03 09:34:22-03
282	5282	19	97.83	\N	-23.431132	-46.546836	2021-04-03 09:39:10-03
283	5283	50	31.06	\N	-23.381516	-46.540263	2021-04-03 09:56:09-03
284	5284	7	79.35	\N	-23.467676	-46.465105	2021-04-03 10:02:00-03
285	5285	30	69.94	\N	-23.454935	-46.488919	2021-04-03 10:15:52-03
286	5286	31	52.42	\N	-23.400703	-46.485010	2021-04-03 10:25:35-03
287	5287	61	111.32	\N	-23.394837	-46.549336	2021-04-03 10:42:59-03
288	5288	18	123.69	\N	-23.484991	-46.462770	2021-04-03 10:56:15-03
289	5289	66	116.07	\N	-23.411731	-46.555139	2021-04-03 11:02:14-03
290	5290	55	144.88	\N	-23.418949	-46.576816	2021-04-03 11:14:03-03
291	5291	63	18.39	\N	-23.440714	-46.530466	2021-04-03 11:25:06-03
292	5292	71	59.32	\N	-23.458733	-46.480402	2021-04-03 11:38:06-03
293	5293	37	51.12	\N	-23.495312	-46.540691	2021-04-03 11:54:13-03
294	5294	12	137.42	\N	-23.463751	-46.571404	2021-04-03 12:04:49-03
295	5295	1	61.48	\N	-23.431488	-46.588571	2021-04-03 12:18:38-03
296	5296	11	66.52	\N	-23.419015	-46.534460	2021-04-03 12:24:27-03
297	5297	46	55.62	\N	\N	\N	2021-04-03 12:34:04-03
298	5298	32	87.39	Sem cebola	\N	\N	2021-04-03 12:54:58-03
299	5299	68	54.43	\N	-23.432031	-46.551843	2021-04-03 13:06:23-03
300	5300	61	54.57	\N	-23.397915	-46.512541	2021-04-03 13:11:01-03
301	5301	54	67.85	\N	-23.407037	-46.461537	2021-04-03 13:24:39-03
302	5302	63	32.58	\N	-23.363502	-46.573031	2021-04-03 13:38:19-03
303	5303	50	123.03	\N	-23.427937	-46.460628	2021-04-03 13:50:45-03
304	5304	42	47.38	\N	\N	\N	2021-04-03 13:55:50-03
305	5305	62	60.84	Sem cebola	-23.451198	-46.549406	2021-04-03 14:08:23-03
306	5306	65	17.77	\N	-23.492638	-46.468120	2021-04-03 14:21:53-03
307	5307	68	18.70	\N	-23.482443	-46.555449	2021-04-03 14:32:27-03
308	5308	68	62.43	\N	-23.360337	-46.484518	2021-04-03 14:42:15-03
309	5309	52	20.40	\N	-23.363477	-46.584101	2021-04-03 14:57:49-03
310	5310	59	115.61	\N	-23.390903	-46.560490	2021-04-03 15:08:11-03
311	5311	14	137.00	\N	-23.373717	-46.526147	2021-04-03 15:17:59-03
312	5312	59	99.50	\N	-23.449576	-46.492901	2021-04-03 15:32:33-03
313	5313	22	147.21	\N	-23.387604	-46.459476	2021-04-03 15:42:48-03
314	5314	34	140.61	\N	\N	\N	2021-04-03 15:57:43-03
315	5315	55	139.90	\N	-23.400034	-46.465585	2021-04-03 16:04:53-03
316	5316	69	132.92	\N	\N	\N	2021-04-03 16:16:36-03
317	5317	76	141.55	\N	-23.480792	-46.590982	2021-04-03 16:35:35-03
318	5318	12	135.85	\N	-23.449212	-46.580369	2021-04-03 16:44:59-03
319	5319	68	51.86	\N	-23.486083	-46.538081	2021-04-03 16:56:49-03
320	5320	14	58.56	\N	-23.418390	-46.554695	2021-04-03 17:09:34-03
321	5321	57	74.19	\N	-23.474452	-46.592081	2021-04-03 17:19:28-03
322	5322	59	141.40	Sem cebola	-23.455316	-46.486900	2021-04-03 17:32:36-03
323	5323	42	20.03	Sem cebola	-23.366231	-46.496536	2021-04-03 17:36:46-03
324	5324	76	73.85	\N	-23.492384	-46.576701	2021-04-03 17:51:21-03
325	5325	79	36.76	\N	-23.489099	-46.466223	2021-04-03 18:01:53-03
326	5326	15	146.59	\N	-23.373051	-46.519945	2021-04-03 18:18:39-03
327	5327	54	36.39	\N	-23.366059	-46.491874	2021-04-03 18:31:52-03
328	5328	56	112.31	\N	-23.431599	-46.505228	2021-04-03 18:41:00-03
329	5329	19	69.82	Sem cebola	-23.448885	-46.584324	2021-04-03 18:52:26-03
330	5330	9	58.65	\N	-23.464645	-46.572473	2021-04-03 19:01:34-03
331	5331	76	86.34	\N	-23.362694	-46.507658	2021-04-03 19:14:46-03
332	5332	57	117.13	\N	\N	\N	2021-04-03 19:26:22-03
333	5333	70	136.94	\N	-23.482311	-46.559018	2021-04-03 19:33:30-03
334	5334	56	128.45	\N	\N	\N	2021-04-03 19:45:40-03
335	5335	28	34.27	Deixar na portaria e avisar vizinha12.portaria@gmail.com por favor	-23.414599	-46.526708	2021-04-03 20:03:54-03
336	5336	29	78.41	Sem cebola	\N	\N	2021-04-03 20:11:28-03
337	5337	79	126.19	\N	-23.444194	-46.514924	2021-04-03 20:21:51-03
338	5338	12	104.61	\N	-23.444105	-46.534208	2021-04-03 20:36:44-03
339	5339	11	52.65	\N	\N	\N	2021-04-03 20:44:53-03
340	5340	3	36.86	\N	-23.439102	-46.527879	2021-04-03 21:02:10-03
341	5341	40	98.55	\N	-23.407865	-46.470836	2021-04-03 21:13:05-03
342	5342	36	78.11	Sem cebola	-23.433830	-46.599754	2021-04-03 21:20:58-03
343	5343	59	48.59	Sem cebola	\N	\N	2021-04-03 21:36:20-03
344	5344	17	46.18	\N	-23.415583	-46.503818	2021-04-03 21:44:46-03
345	5345	67	104.68	\N	-23.452497	-46.481754	2021-04-03 21:56:47-03
346	5346	77	63.72	\N	\N	\N	2021-04-03 22:11:38-03
347	5347	48	94.97	\N	-23.426893	-46.559283	2021-04-03 22:23:59-03
348	5348	34	102.52	\N	-23.451016	-46.503458	2021-04-03 22:30:48-03
349	5349	63	52.53	\N	-23.404232	-46.528715	2021-04-03 22:40:52-03
350	5350	54	144.58	\N	\N	\N	2021-04-03 22:54:36-03
351	5351	48	32.31	\N	\N	\N	2021-04-03 23:09:11-03
352	5352	44	86.31	Sem cebola	-23.465183	-46.572011	2021-04-03 23:16:47-03
353	5353	40	122.20	\N	-23.366171	-46.462960	2021-04-03 23:32:12-03
354	5354	32	147.78	\N	-23.422328	-46.585887	2021-04-03 23:47:40-03
355	5355	51	119.00	\N	-23.473664	-46.568573	2021-04-03 23:50:54-03
356	5356	13	120.88	\N	\N	\N	2021-04-04 00:10:35-03
357	5357	50	42.80	\N	-23.385859	-46.549268	2021-04-04 00:16:11-03
358	5358	71	99.12	\N	\N	\N	2021-04-04 00:32:02-03
359	5359	70	36.46	\N	-23.381308	-46.509842	2021-04-04 00:39:06-03
360	5360	71	121.50	\N	-23.463295	-46.524973	2021-04-04 00:53:03-03
361	5361	48	136.37	\N	-23.361722	-46.522273	2021-04-04 01:05:53-03
362	5362	57	132.49	\N	\N	\N	2021-04-04 01:15:43-03
363	5363	20	47.79	\N	-23.385230	-46.534829	2021-04-04 01:25:24-03
364	5364	16	61.35	\N	-23.494005	-46.596324	2021-04-04 01:38:24-03
365	5365	5	110.60	\N	-23.410727	-46.530982	2021-04-04 01:49:07-03
366	5366	64	112.02	\N	-23.416270	-46.493441	2021-04-04 02:02:22-03
367	5367	29	108.29	\N	-23.403115	-46.598882	2021-04-04 02:17:19-03
368	5368	35	91.03	\N	-23.386523	-46.492923	2021-04-04 02:29:52-03
369	5369	24	69.42	\N	-23.424418	-46.539101	2021-04-04 02:37:12-03
370	5370	63	105.10	\N	-23.450751	-46.552470	2021-04-04 02:53:25-03
371	5371	55	68.68	Sem cebola	-23.385093	-46.573614	2021-04-04 03:06:32-03
372	5372	70	142.27	\N	-23.448468	-46.545334	2021-04-04 03:17:52-03
373	5373	69	35.57	\N	-23.360221	-46.481266	2021-04-04 03:26:48-03
374	5374	43	87.21	\N	-23.476240	-46.472498	2021-04-04 03:34:43-03
375	5375	55	128.21	\N	-23.374366	-46.591657	2021-04-04 03:51:24-03
376	5376	59	137.99	\N	-23.361178	-46.567230	2021-04-04 03:57:24-03
377	5377	77	119.69	\N	-23.473340	-46.533074	2021-04-04 04:09:42-03
378	5378	10	33.37	\N	\N	\N	2021-04-04 04:24:28-03
379	5379	54	67.42	\N	-23.450429	-46.495753	2021-04-04 04:33:11-03
380	5380	29	56.55	\N	-23.424971	-46.512749	2021-04-04 04:45:44-03
381	5381	80	56.85	\N	\N	\N	2021-04-04 04:54:19-03
382	5382	10	29.51	\N	\N	\N	2021-04-04 05:08:14-03
383	5383	15	35.05	Deixar na portaria e avisar vizinha15.portaria@gmail.com por favor	-23.471125	-46.597453	2021-04-04 05:21:51-03
384	5384	36	146.36	\N	\N	\N	2021-04-04 05:28:32-03
385	5385	6	76.28	\N	-23.419827	-46.598550	2021-04-04 05:44:10-03
386	5386	1	31.89	\N	\N	\N	2021-04-04 05:56:17-03
387	5387	30	42.18	\N	-23.362934	-46.540140	2021-04-04 06:11:50-03
388	5388	36	37.55	\N	-23.429864	-46.476274	2021-04-04 06:15:28-03
389	5389	37	132.65	\N	\N	\N	2021-04-04 06:30:43-03
390	5390	43	125.29	Sem cebola	-23.468724	-46.480108	2021-04-04 06:41:03-03
391	5391	31	86.69	\N	\N	\N	2021-04-04 06:50:47-03
392	5392	36	16.98	\N	\N	\N	2021-04-04 07:07:30-03
393	5393	23	128.57	\N	-23.491466	-46.539080	2021-04-04 07:19:44-03
394	5394	65	73.96	\N	\N	\N	2021-04-04 07:27:03-03
395	5395	52	71.09	\N	-23.393889	-46.545970	2021-04-04 07:42:16-03
396	5396	6	92.09	\N	-23.423793	-46.583745	2021-04-04 07:57:29-03
397	5397	72	137.74	Sem cebola	-23.426284	-46.518787	2021-04-04 08:03:54-03
398	5398	71	77.25	\N	-23.373912	-46.467109	2021-04-04 08:18:32-03
399	5399	63	55.09	\N	-23.384727	-46.599890	2021-04-04 08:30:40-03
400	5400	16	41.22	\N	\N	\N	2021-04-04 08:38:40-03
401	5401	13	20.71	\N	-23.487466	-46.546390	2021-04-04 08:48:34-03
402	5402	70	144.42	\N	-23.378752	-46.509241	2021-04-04 09:05:06-03
403	5403	25	149.59	\N	-23.468402	-46.467987	2021-04-04 09:19:55-03
404	5404	62	144.67	\N	-23.438810	-46.544269	2021-04-04 09:24:14-03
405	5405	24	22.97	Sem cebola	\N	\N	2021-04-04 09:42:21-03
406	5406	76	38.48	\N	-23.497004	-46.596063	2021-04-04 09:51:00-03
407	5407	55	149.22	\N	-23.375493	-46.503352	2021-04-04 09:59:07-03
408	5408	6	111.39	\N	-23.368775	-46.582087	2021-04-04 10:16:33-03
409	5409	63	37.64	\N	-23.411458	-46.597797	2021-04-04 10:22:15-03
410	5410	66	149.86	Sem cebola	\N	\N	2021-04-04 10:32:50-03
411	5411	55	67.17	\N	-23.451868	-46.536704	2021-04-04 10:47:50-03
412	5412	30	40.02	\N	\N	\N	2021-04-04 11:00:09-03
413	5413	63	39.18	\N	-23.423037	-46.562282	2021-04-04 11:15:38-03
414	5414	51	109.45	Sem cebola	-23.421941	-46.520574	2021-04-04 11:24:18-03
415	5415	20	124.51	Sem cebola	-23.379792	-46.518912	2021-04-04 11:37:39-03
416	5416	23	98.71	Sem cebola	-23.365593	-46.481229	2021-04-04 11:41:55-03
417	5417	51	36.55	\N	-23.475547	-46.523996	2021-04-04 11:59:54-03
418	5418	29	123.55	\N	-23.480437	-46.586609	2021-04-04 12:14:24-03
419	5419	55	106.27	\N	-23.403069	-46.587644	2021-04-04 12:19:11-03
420	5420	5	84.18	\N	-23.434121	-46.515866	2021-04-04 12:37:46-03
421	5421	65	93.16	\N	-23.471749	-46.460296	2021-04-04 12:49:49-03
422	5422	49	33.76	\N	-23.396881	-46.524540	2021-04-04 12:55:04-03
423	5423	80	33.75	\N	-23.449081	-46.573142	2021-04-04 13:06:17-03
424	5424	2	69.67	\N	\N	\N	2021-04-04 13:24:28-03
425	5425	48	45.59	\N	-23.473493	-46.580313	2021-04-04 13:36:16-03
426	5426	5	122.84	Sem cebola	-23.452680	-46.461811	2021-04-04 13:44:53-03
427	5427	8	111.20	\N	-23.422473	-46.598314	2021-04-04 13:59:55-03
428	5428	11	70.44	\N	-23.405416	-46.571866	2021-04-04 14:05:44-03
429	5429	70	75.56	\N	-23.422199	-46.587842	2021-04-04 14:13:30-03
430	5430	35	87.80	\N	-23.438021	-46.458340	2021-04-04 14:30:57-03
431	5431	11	130.12	\N	-23.468624	-46.545585	2021-04-04 14:46:05-03
432	5432	49	99.11	\N	\N	\N	2021-04-04 14:48:54-03
433	5433	19	50.01	Sem cebola	-23.392971	-46.512294	2021-04-04 15:09:36-03
434	5434	67	45.44	Sem cebola	-23.415865	-46.558212	2021-04-04 15:17:53-03
435	5435	50	99.37	Sem cebola	\N	\N	2021-04-04 15:28:28-03
436	5436	76	148.32	\N	\N	\N	2021-04-04 15:41:36-03
437	5437	20	20.54	\N	-23.488435	-46.546015	2021-04-04 15:54:24-03
438	5438	62	65.20	\N	-23.498688	-46.593151	2021-04-04 16:05:50-03
439	5439	47	18.46	\N	-23.435223	-46.536586	2021-04-04 16:10:53-03
440	5440	26	124.59	\N	-23.361349	-46.538906	2021-04-04 16:28:28-03
441	5441	41	146.28	\N	-23.372899	-46.510961	2021-04-04 16:41:28-03
442	5442	69	137.49	\N	\N	\N	2021-04-04 16:53:11-03
443	5443	66	88.59	\N	\N	\N	2021-04-04 16:58:07-03
444	5444	25	76.32	\N	-23.363279	-46.481763	2021-04-04 17:12:10-03
445	5445	25	55.89	\N	-23.446779	-46.598868	2021-04-04 17:22:40-03
446	5446	1	73.35	\N	-23.434578	-46.584307	2021-04-04 17:40:44-03
447	5447	65	58.65	\N	-23.363951	-46.522725	2021-04-04 17:45:57-03
448	5448	22	71.75	Sem cebola	-23.404394	-46.506603	2021-04-04 17:56:52-03
449	5449	1	28.90	\N	\N	\N	2021-04-04 18:11:16-03
450	5450	39	38.83	\N	-23.360199	-46.505539	2021-04-04 18:25:30-03
451	5451	30	108.59	Sem cebola	-23.436306	-46.570489	2021-04-04 18:31:11-03
452	5452	42	117.43	\N	-23.444618	-46.584464	2021-04-04 18:46:42-03
453	5453	57	49.27	\N	-23.485881	-46.490126	2021-04-04 18:55:59-03
454	5454	30	61.62	\N	-23.482693	-46.590588	2021-04-04 19:13:46-03
455	5455	66	37.64	\N	-23.372383	-46.583252	2021-04-04 19:25:42-03
456	5456	68	18.03	\N	-23.478124	-46.567608	2021-04-04 19:36:10-03
457	5457	62	39.62	\N	-23.496454	-46.558563	2021-04-04 19:41:12-03
458	5458	25	51.37	\N	-23.495485	-46.461947	2021-04-04 20:00:35-03
459	5459	76	72.58	\N	-23.386002	-46.540099	2021-04-04 20:09:08-03
460	5460	70	48.47	\N	-23.390139	-46.509199	2021-04-04 20:17:14-03
461	5461	16	107.58	Sem cebola	-23.405513	-46.585935	2021-04-04 20:36:22-03
462	5462	26	127.07	\N	\N	\N	2021-04-04 20:42:21-03
463	5463	32	148.83	\N	\N	\N	2021-04-04 20:58:01-03
464	5464	40	117.92	\N	-23.395425	-46.590205	2021-04-04 21:08:15-03
465	5465	17	49.93	\N	\N	\N	2021-04-04 21:14:17-03
466	5466	23	112.61	\N	\N	\N	2021-04-04 21:27:02-03
467	5467	52	19.46	\N	\N	\N	2021-04-04 21:44:53-03
468	5468	27	140.33	\N	-23.377887	-46.596415	2021-04-04 21:53:02-03
469	5469	57	137.53	\N	\N	\N	2021-04-04 22:08:50-03
470	5470	34	17.13	\N	-23.365158	-46.463923	2021-04-04 22:19:43-03
471	5471	47	114.47	\N	-23.458593	-46.471223	2021-04-04 22:30:28-03
472	5472	14	146.57	\N	\N	\N	2021-04-04 22:44:45-03
473	5473	11	141.49	\N	-23.425588	-46.521421	2021-04-04 22:51:01-03
474	5474	13	22.34	Sem cebola	-23.479716	-46.557157	2021-04-04 23:04:03-03
475	5475	3	35.50	\N	\N	\N	2021-04-04 23:12:18-03
476	5476	39	71.90	\N	-23.375418	-46.518502	2021-04-04 23:29:22-03
477	5477	21	64.49	\N	-23.357588	-46.597639	2021-04-04 23:37:22-03
478	5478	32	52.70	\N	\N	\N	2021-04-04 23:54:41-03
479	5479	33	138.10	\N	-23.449631	-46.518285	2021-04-04 23:57:03-03
480	5480	27	108.72	\N	-23.452354	-46.587762	2021-04-05 00:12:07-03
481	5481	13	78.64	\N	-23.448802	-46.566104	2021-04-05 00:20:49-03
482	5482	29	66.46	\N	-23.382123	-46.551473	2021-04-05 00:34:47-03
483	5483	37	30.82	\N	\N	\N	2021-04-05 00:47:06-03
484	5484	42	30.75	\N	-23.446508	-46.498389	2021-04-05 01:02:08-03
485	5485	75	113.22	\N	\N	\N	2021-04-05 01:11:55-03
486	5486	28	93.50	\N	\N	\N	2021-04-05 01:20:57-03
487	5487	57	125.82	\N	-23.428021	-46.530739	2021-04-05 01:37:58-03
488	5488	67	73.76	\N	-23.409913	-46.517387	2021-04-05 01:47:18-03
489	5489	52	110.11	\N	\N	\N	2021-04-05 01:55:28-03
490	5490	28	18.11	\N	-23.392476	-46.530123	2021-04-05 02:06:26-03
491	5491	62	72.10	\N	-23.490543	-46.483139	2021-04-05 02:23:53-03
492	5492	39	114.45	Sem cebola	\N	\N	2021-04-05 02:30:56-03
493	5493	21	29.31	Sem cebola	-23.488019	-46.548686	2021-04-05 02:47:48-03
494	5494	8	126.66	\N	-23.374960	-46.575883	2021-04-05 02:57:27-03
495	5495	24	125.40	\N	-23.414864	-46.556137	2021-04-05 03:10:56-03
496	5496	30	17.72	\N	-23.426440	-46.515166	2021-04-05 03:17:20-03
497	5497	39	121.64	\N	\N	\N	2021-04-05 03:34:01-03
498	5498	25	56.97	\N	\N	\N	2021-04-05 03:38:42-03
499	5499	58	67.77	\N	\N	\N	2021-04-05 03:59:24-03
500	5500	53	40.59	\N	-23.493854	-46.502554	2021-04-05 04:09:11-03
501	5501	10	49.26	\N	-23.375317	-46.494493	2021-04-05 04:14:39-03
502	5502	60	70.08	\N	-23.474943	-46.524963	2021-04-05 04:26:35-03
503	5503	43	92.54	\N	-23.395099	-46.505003	2021-04-05 04:41:57-03
504	5504	13	50.13	\N	\N	\N	2021-04-05 04:52:24-03
505	5505	44	126.07	\N	-23.379483	-46.593628	2021-04-05 05:07:56-03
506	5506	14	121.38	\N	\N	\N	2021-04-05 05:17:13-03
507	5507	66	121.81	Sem cebola	\N	\N	2021-04-05 05:25:19-03
508	5508	3	48.94	Sem cebola	-23.470602	-46.585433	2021-04-05 05:42:09-03
509	5509	24	83.15	\N	-23.446274	-46.462566	2021-04-05 05:50:21-03
510	5510	23	23.45	\N	-23.492880	-46.459681	2021-04-05 05:58:29-03
511	5511	70	73.31	\N	-23.474906	-46.573232	2021-04-05 06:13:47-03
512	5512	48	112.05	\N	-23.425008	-46.485865	2021-04-05 06:21:57-03
513	5513	65	20.90	\N	-23.426077	-46.567957	2021-04-05 06:37:33-03
514	5514	68	138.38	Sem cebola	\N	\N	2021-04-05 06:52:17-03
515	5515	32	37.71	\N	-23.464111	-46.487643	2021-04-05 07:01:42-03
516	5516	77	97.89	\N	-23.395146	-46.471362	2021-04-05 07:16:43-03
517	5517	47	19.83	\N	-23.449721	-46.462462	2021-04-05 07:26:42-03
518	5518	67	109.57	\N	-23.444525	-46.490334	2021-04-05 07:34:34-03
519	5519	18	22.57	\N	-23.410843	-46.573711	2021-04-05 07:45:16-03
520	5520	76	52.95	\N	\N	\N	2021-04-05 08:02:25-03
521	5521	20	130.11	\N	-23.475497	-46.523554	2021-04-05 08:09:32-03
522	5522	40	91.79	\N	-23.450411	-46.507699	2021-04-05 08:18:57-03
523	5523	17	138.91	\N	-23.497828	-46.468179	2021-04-05 08:38:22-03
524	5524	12	140.81	Sem cebola	-23.396520	-46.557374	2021-04-05 08:48:46-03
525	5525	76	121.51	\N	-23.437307	-46.550073	2021-04-05 08:58:52-03
526	5526	4	124.65	\N	-23.478822	-46.595987	2021-04-05 09:08:35-03
527	5527	8	34.39	\N	-23.385228	-46.587832	2021-04-05 09:20:54-03
528	5528	36	120.73	\N	-23.453610	-46.496004	2021-04-05 09:31:57-03
529	5529	78	139.61	Sem cebola	-23.402466	-46.546585	2021-04-05 09:47:18-03
530	5530	57	109.98	\N	\N	\N	2021-04-05 09:52:28-03
531	5531	18	89.73	\N	-23.407137	-46.564326	2021-04-05 10:08:37-03
532	5532	52	146.11	\N	-23.457238	-46.539982	2021-04-05 10:21:26-03
533	5533	19	108.34	\N	-23.491673	-46.562251	2021-04-05 10:28:52-03
534	5534	45	87.62	\N	\N	\N	2021-04-05 10:41:22-03
535	5535	51	114.81	\N	-23.495389	-46.528162	2021-04-05 10:50:21-03
536	5536	52	55.82	\N	-23.377008	-46.547389	2021-04-05 11:08:55-03
537	5537	31	57.79	\N	-23.479353	-46.553398	2021-04-05 11:17:35-03
538	5538	18	109.22	Sem cebola	-23.491067	-46.473177	2021-04-05 11:30:52-03
539	5539	63	122.24	\N	-23.364499	-46.504674	2021-04-05 11:42:20-03
540	5540	79	73.86	\N	-23.431916	-46.471012	2021-04-05 11:54:46-03
541	5541	16	128.19	\N	-23.378375	-46.557349	2021-04-05 12:06:16-03
542	5542	63	75.67	\N	-23.494320	-46.513361	2021-04-05 12:19:51-03
543	5543	62	112.16	\N	\N	\N	2021-04-05 12:33:13-03
544	5544	61	146.85	\N	-23.367694	-46.517061	2021-04-05 12:41:44-03
545	5545	47	84.20	\N	-23.440305	-46.470494	2021-04-05 12:47:49-03
546	5546	62	38.53	\N	-23.413793	-46.516638	2021-04-05 13:03:05-03
547	5547	53	59.04	\N	-23.443589	-46.531013	2021-04-05 13:17:07-03
548	5548	5	47.85	\N	-23.435268	-46.474383	2021-04-05 13:30:18-03
549	5549	70	43.23	\N	-23.464275	-46.554431	2021-04-05 13:41:02-03
550	5550	30	42.48	\N	-23.457098	-46.464669	2021-04-05 13:45:39-03
551	5551	19	27.04	\N	\N	\N	2021-04-05 14:05:33-03
552	5552	60	65.52	\N	-23.393906	-46.565980	2021-04-05 14:14:14-03
553	5553	79	133.11	\N	-23.428360	-46.585779	2021-04-05 14:20:43-03
554	5554	25	62.05	\N	-23.362911	-46.466742	2021-04-05 14:31:59-03
555	5555	63	114.92	\N	-23.449821	-46.563584	2021-04-05 14:43:42-03
556	5556	50	122.84	\N	-23.392889	-46.585668	2021-04-05 14:58:08-03
557	5557	1	78.31	\N	-23.415317	-46.509893	2021-04-05 15:10:02-03
558	5558	10	119.59	\N	-23.365804	-46.563454	2021-04-05 15:24:25-03
559	5559	8	72.82	\N	-23.398440	-46.553421	2021-04-05 15:32:01-03
560	5560	2	112.87	\N	-23.485124	-46.567701	2021-04-05 15:47:11-03
561	5561	15	103.00	\N	-23.384030	-46.497547	2021-04-05 15:53:46-03
562	5562	64	46.27	Sem cebola	-23.447655	-46.546171	2021-04-05 16:06:39-03
563	5563	22	122.48	\N	\N	\N	2021-04-05 16:25:20-03
564	5564	16	143.80	\N	-23.482311	-46.492604	2021-04-05 16:34:44-03
565	5565	65	80.69	\N	-23.378547	-46.527805	2021-04-05 16:43:29-03
566	5566	12	73.35	\N	-23.459454	-46.480280	2021-04-05 16:59:20-03
567	5567	11	24.98	\N	-23.459643	-46.504969	2021-04-05 17:11:38-03
568	5568	69	105.90	Sem cebola	-23.457703	-46.461962	2021-04-05 17:15:54-03
569	5569	11	116.22	Sem cebola	-23.463839	-46.593384	2021-04-05 17:28:57-03
570	5570	22	96.99	\N	-23.497134	-46.526073	2021-04-05 17:39:42-03
571	5571	14	109.06	\N	-23.423942	-46.481014	2021-04-05 17:57:09-03
572	5572	20	93.82	\N	-23.495086	-46.512754	2021-04-05 18:09:41-03
573	5573	57	142.15	\N	-23.428630	-46.599104	2021-04-05 18:19:14-03
574	5574	8	79.46	Sem cebola	-23.362484	-46.462616	2021-04-05 18:32:40-03
575	5575	60	57.87	\N	\N	\N	2021-04-05 18:42:51-03
576	5576	31	99.35	\N	-23.374357	-46.488087	2021-04-05 18:50:10-03
577	5577	57	92.23	\N	-23.439694	-46.487875	2021-04-05 19:09:02-03
578	5578	16	20.74	Sem cebola	\N	\N	2021-04-05 19:18:30-03
579	5579	66	112.13	\N	-23.382878	-46.467072	2021-04-05 19:26:30-03
580	5580	66	50.86	\N	-23.412293	-46.458448	2021-04-05 19:40:05-03
581	5581	51	109.73	\N	-23.390800	-46.510654	2021-04-05 19:53:51-03
582	5582	8	83.04	Sem cebola	-23.376390	-46.570482	2021-04-05 19:58:35-03
583	5583	48	115.23	\N	-23.478875	-46.457720	2021-04-05 20:14:15-03
584	5584	15	142.02	\N	\N	\N	2021-04-05 20:29:45-03
585	5585	68	146.38	\N	-23.407402	-46.597548	2021-04-05 20:37:24-03
586	5586	4	103.61	\N	\N	\N	2021-04-05 20:54:04-03
587	5587	39	101.96	\N	-23.406033	-46.463711	2021-04-05 21:05:27-03
588	5588	70	130.26	\N	\N	\N	2021-04-05 21:12:27-03
589	5589	2	80.39	\N	\N	\N	2021-04-05 21:22:32-03
590	5590	73	123.22	\N	-23.363097	-46.470582	2021-04-05 21:35:49-03
591	5591	17	56.54	\N	-23.358148	-46.467099	2021-04-05 21:53:00-03
592	5592	79	130.01	\N	-23.420561	-46.463829	2021-04-05 21:57:30-03
593	5593	13	132.29	Sem cebola	\N	\N	2021-04-05 22:09:20-03
594	5594	75	16.37	\N	-23.388000	-46.526453	2021-04-05 22:21:18-03
595	5595	24	136.63	\N	-23.381980	-46.521426	2021-04-05 22:38:43-03
596	5596	79	127.91	\N	-23.430551	-46.462747	2021-04-05 22:49:07-03
597	5597	77	109.03	\N	-23.418849	-46.514425	2021-04-05 22:53:36-03
598	5598	15	96.03	\N	-23.364526	-46.501492	2021-04-05 23:07:03-03
599	5599	67	100.09	\N	\N	\N	2021-04-05 23:23:50-03
600	5600	34	63.43	\N	-23.428906	-46.490564	2021-04-05 23:28:27-03
601	5601	23	18.13	\N	-23.374218	-46.544555	2021-04-05 23:43:52-03
602	5602	33	58.06	\N	-23.469944	-46.563171	2021-04-05 23:56:18-03
603	5603	2	94.24	\N	-23.456246	-46.514932	2021-04-06 00:09:00-03
604	5604	22	98.13	\N	-23.373901	-46.457632	2021-04-06 00:17:33-03
605	5605	53	111.45	\N	-23.479884	-46.563970	2021-04-06 00:26:46-03
606	5606	20	45.22	\N	-23.384715	-46.596239	2021-04-06 00:42:40-03
607	5607	35	85.37	\N	\N	\N	2021-04-06 00:51:23-03
608	5608	76	87.48	\N	-23.464891	-46.541276	2021-04-06 01:06:56-03
609	5609	44	15.34	\N	-23.359314	-46.476967	2021-04-06 01:16:24-03
610	5610	22	47.80	Sem cebola	\N	\N	2021-04-06 01:30:13-03
611	5611	21	137.85	\N	-23.458624	-46.533401	2021-04-06 01:44:24-03
612	5612	65	66.12	\N	-23.487636	-46.498280	2021-04-06 01:54:08-03
613	5613	23	83.05	\N	-23.479256	-46.566044	2021-04-06 02:06:23-03
614	5614	71	131.03	\N	-23.484615	-46.478242	2021-04-06 02:14:13-03
615	5615	73	117.13	\N	-23.365854	-46.477965	2021-04-06 02:29:19-03
616	5616	23	82.07	\N	-23.397205	-46.460134	2021-04-06 02:35:24-03
617	5617	5	122.70	\N	-23.372275	-46.569687	2021-04-06 02:48:34-03
618	5618	43	55.55	Sem cebola	-23.427387	-46.461357	2021-04-06 02:58:28-03
619	5619	18	46.69	Sem cebola	-23.457376	-46.551117	2021-04-06 03:14:40-03
620	5620	11	46.27	\N	-23.494205	-46.549728	2021-04-06 03:29:56-03
621	5621	18	84.81	\N	\N	\N	2021-04-06 03:41:54-03
622	5622	27	136.87	\N	-23.455383	-46.470732	2021-04-06 03:46:01-03
623	5623	22	82.14	\N	-23.442423	-46.587258	2021-04-06 04:01:27-03
624	5624	60	133.92	\N	\N	\N	2021-04-06 04:15:18-03
625	5625	37	66.47	\N	-23.477601	-46.511340	2021-04-06 04:25:17-03
626	5626	8	135.87	\N	-23.367163	-46.536732	2021-04-06 04:40:55-03
627	5627	74	73.29	Sem cebola	\N	\N	2021-04-06 04:50:52-03
628	5628	3	29.46	\N	-23.433997	-46.548938	2021-04-06 04:55:09-03
629	5629	36	76.42	\N	\N	\N	2021-04-06 05:09:07-03
630	5630	34	15.95	\N	-23.423554	-46.517681	2021-04-06 05:20:16-03
631	5631	24	59.27	\N	-23.486059	-46.502172	2021-04-06 05:30:41-03
632	5632	29	149.47	\N	-23.415284	-46.474912	2021-04-06 05:43:25-03
633	5633	55	91.82	\N	-23.498402	-46.594768	2021-04-06 06:00:36-03
634	5634	11	83.35	\N	-23.404014	-46.498689	2021-04-06 06:06:41-03
635	5635	63	84.93	\N	-23.432020	-46.508777	2021-04-06 06:19:01-03
636	5636	41	93.84	\N	\N	\N	2021-04-06 06:31:24-03
637	5637	59	144.81	\N	-23.424957	-46.506517	2021-04-06 06:46:54-03
638	5638	19	18.71	\N	-23.384062	-46.580476	2021-04-06 06:59:10-03
639	5639	19	134.87	\N	\N	\N	2021-04-06 07:04:40-03
640	5640	16	69.69	\N	-23.408519	-46.505534	2021-04-06 07:17:30-03
641	5641	5	138.83	\N	-23.483688	-46.469818	2021-04-06 07:31:30-03
642	5642	74	67.94	\N	-23.471125	-46.504228	2021-04-06 07:39:26-03
643	5643	41	87.20	\N	\N	\N	2021-04-06 07:56:18-03
644	5644	74	48.44	\N	\N	\N	2021-04-06 08:10:29-03
645	5645	30	53.76	\N	\N	\N	2021-04-06 08:16:38-03
646	5646	45	29.31	\N	-23.470987	-46.522845	2021-04-06 08:29:40-03
647	5647	75	84.01	\N	\N	\N	2021-04-06 08:38:44-03
648	5648	61	128.82	Sem cebola	-23.397684	-46.538917	2021-04-06 08:55:54-03
649	5649	53	122.52	Sem cebola	-23.399093	-46.527982	2021-04-06 09:00:41-03
650	5650	56	129.96	\N	\N	\N	2021-04-06 09:21:31-03
651	5651	11	28.17	Sem cebola	-23.478849	-46.567358	2021-04-06 09:27:09-03
652	5652	10	132.92	\N	-23.418473	-46.547801	2021-04-06 09:39:11-03
653	5653	65	110.39	\N	-23.484175	-46.576575	2021-04-06 09:46:47-03
654	5654	50	125.51	\N	\N	\N	2021-04-06 10:07:54-03
655	5655	2	42.68	\N	-23.359820	-46.599132	2021-04-06 10:17:26-03
656	5656	46	91.93	\N	-23.360908	-46.474824	2021-04-06 10:31:26-03
657	5657	21	109.49	\N	-23.447747	-46.496154	2021-04-06 10:35:20-03
658	5658	57	59.14	Sem cebola	-23.447188	-46.509570	2021-04-06 10:47:33-03
659	5659	50	138.01	\N	-23.454197	-46.514394	2021-04-06 11:05:08-03
660	5660	26	20.31	\N	-23.451612	-46.562522	2021-04-06 11:11:30-03
661	5661	1	70.45	Sem cebola	-23.367012	-46.473869	2021-04-06 11:23:10-03
662	5662	62	39.16	\N	\N	\N	2021-04-06 11:35:21-03
663	5663	66	47.19	\N	\N	\N	2021-04-06 11:50:30-03
664	5664	40	28.95	\N	-23.443595	-46.528026	2021-04-06 11:56:08-03
665	5665	76	149.74	\N	-23.476187	-46.507492	2021-04-06 12:08:35-03
666	5666	75	68.59	\N	\N	\N	2021-04-06 12:20:21-03
667	5667	39	120.55	\N	-23.366342	-46.599501	2021-04-06 12:34:56-03
668	5668	25	77.62	Sem cebola	\N	\N	2021-04-06 12:49:01-03
669	5669	65	131.40	\N	-23.447593	-46.564026	2021-04-06 12:56:54-03
670	5670	76	85.00	Sem cebola	-23.384778	-46.532734	2021-04-06 13:11:44-03
671	5671	68	72.67	\N	\N	\N	2021-04-06 13:22:26-03
672	5672	17	20.69	\N	-23.457489	-46.469556	2021-04-06 13:36:33-03
673	5673	25	138.97	\N	\N	\N	2021-04-06 13:40:21-03
674	5674	7	46.50	\N	-23.381816	-46.494339	2021-04-06 13:56:10-03
675	5675	20	25.26	\N	-23.436527	-46.563295	2021-04-06 14:03:48-03
676	5676	65	139.38	Sem cebola	-23.442364	-46.467820	2021-04-06 14:17:53-03
677	5677	24	109.80	\N	-23.468400	-46.575844	2021-04-06 14:27:30-03
678	5678	44	59.51	\N	-23.440869	-46.485992	2021-04-06 14:39:41-03
679	5679	17	125.92	\N	\N	\N	2021-04-06 14:52:30-03
680	5680	29	61.99	\N	-23.487144	-46.523310	2021-04-06 15:02:24-03
681	5681	26	62.54	\N	-23.404156	-46.568755	2021-04-06 15:22:38-03
682	5682	46	38.96	\N	\N	\N	2021-04-06 15:32:04-03
683	5683	18	95.44	\N	-23.364478	-46.508280	2021-04-06 15:37:06-03
684	5684	45	108.35	\N	-23.425741	-46.547457	2021-04-06 15:55:36-03
685	5685	40	41.79	\N	-23.466412	-46.498396	2021-04-06 16:07:38-03
686	5686	61	140.72	\N	-23.467090	-46.475322	2021-04-06 16:13:24-03
687	5687	61	126.51	\N	\N	\N	2021-04-06 16:32:15-03
688	5688	23	38.47	\N	-23.391885	-46.467819	2021-04-06 16:40:47-03
689	5689	23	114.07	\N	\N	\N	2021-04-06 16:53:31-03
690	5690	62	22.29	\N	-23.463260	-46.588327	2021-04-06 17:02:15-03
691	5691	64	129.49	Sem cebola	-23.494024	-46.544091	2021-04-06 17:18:58-03
692	5692	17	111.82	\N	-23.494466	-46.598488	2021-04-06 17:27:07-03
693	5693	31	109.08	\N	-23.432962	-46.499353	2021-04-06 17:38:53-03
694	5694	4	49.26	\N	-23.435639	-46.583305	2021-04-06 17:51:57-03
695	5695	42	120.33	\N	-23.417210	-46.546008	2021-04-06 17:59:07-03
696	5696	42	113.62	\N	-23.395164	-46.503056	2021-04-06 18:14:47-03
697	5697	20	134.57	\N	\N	\N	2021-04-06 18:23:09-03
698	5698	71	41.78	\N	-23.365465	-46.570902	2021-04-06 18:35:00-03
699	5699	54	95.49	Sem cebola	-23.379073	-46.515217	2021-04-06 18:52:55-03
700	5700	60	104.47	\N	-23.358751	-46.531212	2021-04-06 19:02:03-03
701	5701	60	81.29	Sem cebola	-23.453543	-46.502540	2021-04-06 19:08:21-03
702	5702	60	51.89	\N	-23.397428	-46.480931	2021-04-06 19:18:35-03
703	5703	32	72.49	\N	\N	\N	2021-04-06 19:36:31-03
704	5704	49	42.96	\N	-23.399252	-46.506042	2021-04-06 19:48:02-03
705	5705	49	113.40	\N	\N	\N	2021-04-06 19:55:38-03
706	5706	79	76.73	\N	-23.364730	-46.531129	2021-04-06 20:06:59-03
707	5707	12	144.83	\N	-23.406666	-46.464962	2021-04-06 20:23:31-03
708	5708	38	64.95	\N	-23.358230	-46.528385	2021-04-06 20:31:56-03
709	5709	69	45.88	\N	-23.451748	-46.515341	2021-04-06 20:49:48-03
710	5710	50	48.17	\N	\N	\N	2021-04-06 21:00:44-03
711	5711	28	30.98	\N	\N	\N	2021-04-06 21:10:24-03
712	5712	21	110.60	Sem cebola	-23.371951	-46.466925	2021-04-06 21:21:05-03
713	5713	40	113.33	\N	-23.499863	-46.552212	2021-04-06 21:32:26-03
714	5714	7	20.92	\N	-23.488234	-46.550249	2021-04-06 21:48:15-03
715	5715	74	93.32	\N	-23.460773	-46.559149	2021-04-06 21:51:33-03
716	5716	58	108.48	Sem cebola	-23.402005	-46.506311	2021-04-06 22:02:12-03
717	5717	10	37.39	\N	-23.405659	-46.581458	2021-04-06 22:14:16-03
718	5718	17	30.37	\N	\N	\N	2021-04-06 22:25:24-03
719	5719	43	85.56	\N	-23.446933	-46.490511	2021-04-06 22:44:07-03
720	5720	14	72.92	\N	-23.391368	-46.556491	2021-04-06 22:51:20-03
721	5721	7	125.94	\N	-23.396464	-46.462493	2021-04-06 23:03:57-03
722	5722	13	134.14	\N	-23.453337	-46.513197	2021-04-06 23:15:34-03
723	5723	2	118.69	Sem cebola	-23.432962	-46.540132	2021-04-06 23:23:25-03
724	5724	59	138.34	\N	-23.385105	-46.548552	2021-04-06 23:44:59-03
725	5725	33	133.44	\N	-23.446426	-46.524963	2021-04-06 23:55:56-03
726	5726	15	38.73	Deixar na portaria e avisar vizinha37.portaria@gmail.com por favor	-23.471143	-46.529592	2021-04-07 00:04:22-03
727	5727	74	79.10	\N	-23.406417	-46.519043	2021-04-07 00:15:12-03
728	5728	11	119.20	Sem cebola	\N	\N	2021-04-07 00:30:24-03
729	5729	29	66.37	Sem cebola	-23.490661	-46.529732	2021-04-07 00:42:12-03
730	5730	62	111.53	\N	-23.480073	-46.522988	2021-04-07 00:45:48-03
731	5731	46	71.21	\N	-23.375586	-46.566318	2021-04-07 00:57:06-03
732	5732	64	70.05	\N	-23.370645	-46.596672	2021-04-07 01:09:02-03
733	5733	53	16.24	\N	-23.451530	-46.569657	2021-04-07 01:25:34-03
734	5734	47	36.33	\N	-23.404753	-46.481970	2021-04-07 01:39:42-03
735	5735	52	111.02	\N	-23.393877	-46.575686	2021-04-07 01:50:37-03
736	5736	53	88.70	\N	-23.495379	-46.564748	2021-04-07 02:04:38-03
737	5737	27	98.16	\N	-23.383646	-46.576568	2021-04-07 02:07:16-03
738	5738	3	24.39	\N	-23.359862	-46.586841	2021-04-07 02:22:13-03
739	5739	47	15.56	\N	\N	\N	2021-04-07 02:34:06-03
740	5740	29	46.39	Sem cebola	-23.362843	-46.575677	2021-04-07 02:41:49-03
741	5741	36	129.90	\N	-23.375744	-46.521337	2021-04-07 02:54:17-03
742	5742	71	95.92	\N	-23.467164	-46.513587	2021-04-07 03:06:47-03
743	5743	66	17.39	\N	\N	\N	2021-04-07 03:20:35-03
744	5744	44	117.80	\N	-23.469732	-46.459449	2021-04-07 03:37:07-03
745	5745	41	127.72	\N	-23.463397	-46.554563	2021-04-07 03:43:30-03
746	5746	57	50.58	\N	-23.460269	-46.539217	2021-04-07 03:54:02-03
747	5747	2	129.83	\N	\N	\N	2021-04-07 04:08:57-03
748	5748	60	58.63	Sem cebola	-23.436055	-46.517672	2021-04-07 04:16:19-03
749	5749	80	52.06	\N	\N	\N	2021-04-07 04:32:36-03
750	5750	12	127.04	\N	-23.421096	-46.465054	2021-04-07 04:42:48-03
751	5751	47	102.57	\N	-23.396377	-46.581030	2021-04-07 04:59:59-03
752	5752	17	93.71	\N	-23.370096	-46.518966	2021-04-07 05:05:26-03
753	5753	51	66.89	\N	-23.377646	-46.494644	2021-04-07 05:18:35-03
754	5754	47	92.86	\N	\N	\N	2021-04-07 05:31:26-03
755	5755	61	49.97	\N	-23.404923	-46.492877	2021-04-07 05:45:45-03
756	5756	8	138.97	\N	-23.394838	-46.471827	2021-04-07 05:55:31-03
757	5757	24	130.00	\N	-23.371905	-46.571379	2021-04-07 06:08:16-03
758	5758	10	101.56	\N	-23.482415	-46.559971	2021-04-07 06:15:57-03
759	5759	60	108.72	\N	\N	\N	2021-04-07 06:29:25-03
760	5760	8	72.64	\N	-23.457236	-46.582300	2021-04-07 06:42:32-03
761	5761	80	24.73	\N	-23.490010	-46.469065	2021-04-07 06:47:11-03
762	5762	43	131.17	\N	-23.480449	-46.548353	2021-04-07 07:06:26-03
763	5763	1	42.95	\N	\N	\N	2021-04-07 07:17:55-03
764	5764	37	26.29	\N	-23.403831	-46.560314	2021-04-07 07:23:37-03
765	5765	73	76.49	\N	-23.412962	-46.581614	2021-04-07 07:33:38-03
766	5766	56	38.05	\N	-23.412212	-46.540078	2021-04-07 07:51:59-03
767	5767	78	147.89	\N	-23.398936	-46.485069	2021-04-07 08:05:38-03
768	5768	70	73.32	\N	-23.465413	-46.570621	2021-04-07 08:12:10-03
769	5769	19	36.73	\N	-23.431390	-46.556869	2021-04-07 08:21:29-03
770	5770	65	37.04	\N	-23.410362	-46.466713	2021-04-07 08:39:23-03
771	5771	4	36.72	\N	-23.468387	-46.509245	2021-04-07 08:47:01-03
772	5772	5	32.39	\N	-23.480559	-46.514642	2021-04-07 08:59:21-03
773	5773	14	122.60	\N	-23.488493	-46.577059	2021-04-07 09:12:42-03
774	5774	54	146.95	\N	-23.448659	-46.560863	2021-04-07 09:27:21-03
775	5775	42	86.27	\N	-23.450990	-46.518561	2021-04-07 09:31:26-03
776	5776	49	45.12	\N	-23.494261	-46.512202	2021-04-07 09:49:42-03
777	5777	22	147.61	\N	-23.464755	-46.482406	2021-04-07 10:02:23-03
778	5778	39	141.36	\N	-23.488145	-46.591258	2021-04-07 10:06:40-03
779	5779	37	52.46	\N	-23.397413	-46.573359	2021-04-07 10:19:56-03
780	5780	67	132.48	\N	\N	\N	2021-04-07 10:32:31-03
781	5781	77	38.57	\N	-23.467390	-46.488039	2021-04-07 10:42:20-03
782	5782	10	23.88	\N	-23.483508	-46.595634	2021-04-07 10:59:45-03
783	5783	16	70.44	\N	-23.422326	-46.519441	2021-04-07 11:09:43-03
784	5784	17	139.49	\N	-23.390196	-46.520582	2021-04-07 11:20:29-03
785	5785	63	88.27	\N	-23.437407	-46.518986	2021-04-07 11:32:14-03
786	5786	76	40.98	\N	\N	\N	2021-04-07 11:43:23-03
787	5787	48	111.98	\N	-23.416031	-46.559957	2021-04-07 11:52:54-03
788	5788	12	138.72	Sem cebola	-23.370739	-46.568476	2021-04-07 12:06:04-03
789	5789	59	134.94	\N	-23.458814	-46.599941	2021-04-07 12:19:47-03
790	5790	55	22.85	\N	-23.486003	-46.589334	2021-04-07 12:31:03-03
791	5791	71	65.33	\N	-23.459748	-46.522637	2021-04-07 12:37:57-03
792	5792	76	111.51	\N	-23.471333	-46.463753	2021-04-07 12:56:12-03
793	5793	71	145.01	\N	\N	\N	2021-04-07 13:02:09-03
794	5794	77	119.94	\N	-23.392822	-46.554854	2021-04-07 13:13:29-03
795	5795	49	128.78	\N	-23.394937	-46.515934	2021-04-07 13:29:08-03
796	5796	64	31.87	\N	-23.426436	-46.525901	2021-04-07 13:42:20-03
797	5797	10	49.53	Sem cebola	\N	\N	2021-04-07 13:51:46-03
798	5798	57	122.36	\N	-23.388140	-46.467140	2021-04-07 13:58:30-03
799	5799	51	114.08	\N	-23.367549	-46.512810	2021-04-07 14:19:27-03
800	5800	37	141.60	\N	-23.453328	-46.548229	2021-04-07 14:30:54-03
801	5801	32	108.91	\N	-23.499504	-46.494002	2021-04-07 14:36:57-03
802	5802	79	24.09	\N	-23.429361	-46.525869	2021-04-07 14:49:21-03
803	5803	3	121.16	\N	-23.466362	-46.538972	2021-04-07 14:58:11-03
804	5804	42	48.94	\N	\N	\N	2021-04-07 15:17:20-03
805	5805	74	23.32	\N	-23.373335	-46.594553	2021-04-07 15:20:54-03
806	5806	14	116.35	\N	-23.430104	-46.460292	2021-04-07 15:38:34-03
807	5807	79	113.87	\N	-23.381599	-46.465835	2021-04-07 15:48:20-03
808	5808	48	120.19	\N	-23.487322	-46.505540	2021-04-07 15:55:36-03
809	5809	20	24.27	\N	-23.426510	-46.477885	2021-04-07 16:14:48-03
810	5810	45	38.31	\N	-23.380301	-46.563711	2021-04-07 16:20:19-03
811	5811	69	130.18	\N	\N	\N	2021-04-07 16:32:19-03
812	5812	44	94.73	Sem cebola	-23.472221	-46.517653	2021-04-07 16:47:31-03
813	5813	15	83.05	\N	-23.484394	-46.542222	2021-04-07 16:56:44-03
814	5814	23	102.51	\N	-23.366614	-46.517525	2021-04-07 17:09:43-03
815	5815	38	19.32	\N	-23.434075	-46.462188	2021-04-07 17:19:42-03
816	5816	17	27.20	\N	-23.471212	-46.501923	2021-04-07 17:28:29-03
817	5817	58	58.58	\N	-23.365079	-46.519280	2021-04-07 17:40:37-03
818	5818	29	123.24	\N	\N	\N	2021-04-07 17:56:47-03
819	5819	71	122.17	\N	-23.447679	-46.539469	2021-04-07 18:09:30-03
820	5820	74	25.27	\N	\N	\N	2021-04-07 18:23:36-03
821	5821	53	122.07	Sem cebola	\N	\N	2021-04-07 18:34:21-03
822	5822	39	134.92	\N	-23.402307	-46.513142	2021-04-07 18:46:45-03
823	5823	10	60.11	\N	-23.394728	-46.568646	2021-04-07 18:52:09-03
824	5824	32	136.51	\N	\N	\N	2021-04-07 19:04:08-03
825	5825	19	139.99	\N	-23.468083	-46.546079	2021-04-07 19:18:16-03
826	5826	30	133.88	\N	\N	\N	2021-04-07 19:31:53-03
827	5827	36	132.51	\N	\N	\N	2021-04-07 19:38:07-03
828	5828	67	57.69	\N	-23.370519	-46.470872	2021-04-07 19:53:13-03
829	5829	13	16.47	\N	-23.361085	-46.459953	2021-04-07 20:02:49-03
830	5830	47	128.44	\N	-23.422260	-46.567646	2021-04-07 20:19:14-03
831	5831	33	140.47	\N	-23.394606	-46.518412	2021-04-07 20:23:59-03
832	5832	51	21.67	\N	\N	\N	2021-04-07 20:41:23-03
833	5833	54	76.51	\N	\N	\N	2021-04-07 20:47:11-03
834	5834	13	86.07	\N	-23.483259	-46.459020	2021-04-07 20:59:16-03
835	5835	13	47.96	\N	\N	\N	2021-04-07 21:14:51-03
836	5836	36	102.43	\N	-23.373534	-46.567923	2021-04-07 21:29:54-03
837	5837	75	92.33	\N	-23.408795	-46.534902	2021-04-07 21:34:35-03
838	5838	69	85.75	\N	\N	\N	2021-04-07 21:52:59-03
839	5839	33	117.03	\N	-23.408806	-46.513814	2021-04-07 22:00:45-03
840	5840	25	49.14	\N	-23.470319	-46.465203	2021-04-07 22:10:25-03
841	5841	43	120.07	\N	-23.497330	-46.467794	2021-04-07 22:23:19-03
842	5842	53	118.00	\N	-23.366481	-46.548884	2021-04-07 22:37:26-03
843	5843	22	104.92	\N	\N	\N	2021-04-07 22:43:31-03
844	5844	61	54.42	\N	-23.481751	-46.576658	2021-04-07 22:56:40-03
845	5845	21	27.52	Sem cebola	-23.449771	-46.499131	2021-04-07 23:13:34-03
846	5846	52	141.09	\N	-23.431566	-46.505577	2021-04-07 23:22:46-03
847	5847	58	40.05	\N	-23.370300	-46.468879	2021-04-07 23:33:03-03
848	5848	24	102.03	\N	-23.492353	-46.486445	2021-04-07 23:44:20-03
849	5849	55	83.81	\N	-23.489795	-46.593925	2021-04-07 23:56:15-03
850	5850	72	20.72	\N	-23.420531	-46.501337	2021-04-08 00:08:09-03
851	5851	25	123.23	\N	\N	\N	2021-04-08 00:20:30-03
852	5852	68	15.32	\N	-23.426992	-46.575918	2021-04-08 00:29:39-03
853	5853	46	25.87	\N	-23.422784	-46.582932	2021-04-08 00:46:20-03
854	5854	39	22.28	\N	-23.445857	-46.491915	2021-04-08 00:55:21-03
855	5855	42	36.48	\N	\N	\N	2021-04-08 01:06:31-03
856	5856	72	107.94	\N	-23.458260	-46.578330	2021-04-08 01:21:05-03
857	5857	64	56.65	\N	-23.420474	-46.502155	2021-04-08 01:27:48-03
858	5858	73	98.15	\N	-23.487722	-46.529644	2021-04-08 01:38:35-03
859	5859	69	36.33	Sem cebola	-23.423107	-46.508268	2021-04-08 01:58:51-03
860	5860	56	121.76	\N	\N	\N	2021-04-08 02:09:38-03
861	5861	21	59.43	\N	-23.449232	-46.552244	2021-04-08 02:21:28-03
862	5862	22	68.71	\N	\N	\N	2021-04-08 02:30:15-03
863	5863	19	147.73	\N	-23.376835	-46.567947	2021-04-08 02:40:58-03
864	5864	74	77.25	\N	-23.456707	-46.538910	2021-04-08 02:53:16-03
865	5865	43	35.27	\N	-23.494423	-46.476204	2021-04-08 03:07:36-03
866	5866	15	147.62	\N	-23.399969	-46.560970	2021-04-08 03:17:32-03
867	5867	66	46.28	\N	-23.426924	-46.569822	2021-04-08 03:28:44-03
868	5868	25	98.83	\N	-23.391847	-46.577663	2021-04-08 03:36:16-03
869	5869	53	66.66	\N	-23.444658	-46.511007	2021-04-08 03:50:02-03
870	5870	59	70.47	\N	\N	\N	2021-04-08 04:07:06-03
871	5871	42	116.94	\N	-23.494992	-46.556672	2021-04-08 04:15:07-03
872	5872	10	132.92	\N	-23.445166	-46.460846	2021-04-08 04:23:04-03
873	5873	45	123.23	\N	-23.458890	-46.531832	2021-04-08 04:35:17-03
874	5874	2	72.38	\N	\N	\N	2021-04-08 04:47:56-03
875	5875	28	127.58	\N	\N	\N	2021-04-08 04:57:45-03
876	5876	40	149.36	Deixar na portaria e avisar vizinha27.portaria@gmail.com por favor	\N	\N	2021-04-08 05:10:14-03
877	5877	20	16.03	Sem cebola	-23.480441	-46.472691	2021-04-08 05:28:03-03
878	5878	47	81.21	\N	-23.437326	-46.562511	2021-04-08 05:33:50-03
879	5879	18	61.60	\N	\N	\N	2021-04-08 05:49:35-03
880	5880	3	26.62	\N	-23.485276	-46.474455	2021-04-08 06:02:11-03
881	5881	47	48.61	\N	\N	\N	2021-04-08 06:10:12-03
882	5882	43	120.27	\N	-23.452476	-46.472773	2021-04-08 06:25:47-03
883	5883	36	76.55	\N	-23.393264	-46.542430	2021-04-08 06:31:03-03
884	5884	34	106.33	Deixar na portaria e avisar vizinha41.portaria@gmail.com por favor	\N	\N	2021-04-08 06:42:16-03
885	5885	36	37.03	\N	-23.403557	-46.533268	2021-04-08 07:00:13-03
886	5886	18	117.62	\N	-23.490716	-46.563716	2021-04-08 07:14:26-03
887	5887	42	26.73	Sem cebola	-23.395847	-46.558023	2021-04-08 07:17:39-03
888	5888	5	52.88	\N	-23.384115	-46.474678	2021-04-08 07:36:15-03
889	5889	63	122.56	Sem cebola	-23.442845	-46.550689	2021-04-08 07:48:49-03
890	5890	30	54.13	\N	\N	\N	2021-04-08 07:56:12-03
891	5891	9	109.02	\N	\N	\N	2021-04-08 08:08:14-03
892	5892	49	22.09	Sem cebola	-23.462669	-46.590426	2021-04-08 08:19:58-03
893	5893	25	82.72	\N	-23.379411	-46.571898	2021-04-08 08:29:31-03
894	5894	32	57.93	\N	-23.474510	-46.565410	2021-04-08 08:47:55-03
895	5895	57	106.83	\N	-23.498733	-46.554099	2021-04-08 08:59:48-03
896	5896	30	86.15	\N	-23.459249	-46.549650	2021-04-08 09:07:41-03
897	5897	40	19.08	\N	-23.375654	-46.547377	2021-04-08 09:14:47-03
898	5898	19	23.66	\N	-23.445185	-46.530269	2021-04-08 09:34:47-03
899	5899	64	24.27	Sem cebola	\N	\N	2021-04-08 09:41:47-03
900	5900	31	106.53	\N	-23.498892	-46.599228	2021-04-08 09:57:55-03
901	5901	78	141.05	\N	-23.464338	-46.507089	2021-04-08 10:07:41-03
902	5902	58	91.93	Sem cebola	-23.398161	-46.548877	2021-04-08 10:14:15-03
903	5903	67	29.65	\N	-23.361169	-46.590386	2021-04-08 10:30:58-03
904	5904	57	24.59	\N	-23.425043	-46.463068	2021-04-08 10:38:34-03
905	5905	80	76.29	\N	-23.374592	-46.468351	2021-04-08 10:50:37-03
906	5906	80	124.66	\N	\N	\N	2021-04-08 11:04:07-03
907	5907	4	19.69	\N	-23.413839	-46.576741	2021-04-08 11:11:49-03
908	5908	80	97.80	Deixar na portaria e avisar vizinha12.portaria@gmail.com por favor	-23.385687	-46.553938	2021-04-08 11:23:50-03
909	5909	52	70.12	\N	-23.416165	-46.472418	2021-04-08 11:34:25-03
910	5910	74	30.25	\N	-23.458547	-46.530352	2021-04-08 11:47:04-03
911	5911	42	142.17	\N	\N	\N	2021-04-08 12:01:20-03
912	5912	66	108.98	\N	-23.477443	-46.576205	2021-04-08 12:13:12-03
913	5913	25	115.87	\N	-23.360529	-46.590884	2021-04-08 12:22:21-03
914	5914	35	49.44	\N	\N	\N	2021-04-08 12:33:04-03
915	5915	33	108.77	\N	-23.484541	-46.475297	2021-04-08 12:50:15-03
916	5916	39	39.50	\N	-23.368916	-46.504468	2021-04-08 13:00:27-03
917	5917	16	66.04	\N	-23.427672	-46.587974	2021-04-08 13:13:51-03
918	5918	2	37.84	\N	-23.408290	-46.491788	2021-04-08 13:26:57-03
919	5919	59	36.97	\N	-23.475943	-46.567382	2021-04-08 13:39:33-03
920	5920	18	42.91	\N	-23.469050	-46.554884	2021-04-08 13:44:24-03
921	5921	20	129.76	Deixar na portaria e avisar vizinha22.portaria@gmail.com por favor	-23.415099	-46.546678	2021-04-08 13:56:21-03
922	5922	51	97.93	\N	-23.379061	-46.479797	2021-04-08 14:05:09-03
923	5923	56	54.45	\N	-23.456760	-46.573385	2021-04-08 14:18:54-03
924	5924	62	61.97	\N	-23.392699	-46.529106	2021-04-08 14:35:40-03
925	5925	70	71.06	\N	-23.413863	-46.586721	2021-04-08 14:46:04-03
926	5926	35	34.47	\N	\N	\N	2021-04-08 14:51:40-03
927	5927	63	84.44	Sem cebola	-23.473309	-46.523225	2021-04-08 15:07:35-03
928	5928	80	111.96	\N	-23.359083	-46.545190	2021-04-08 15:19:25-03
929	5929	46	76.63	\N	-23.444534	-46.498841	2021-04-08 15:30:22-03
930	5930	50	101.51	\N	-23.439874	-46.537901	2021-04-08 15:46:37-03
931	5931	12	15.10	\N	-23.459372	-46.564527	2021-04-08 15:57:56-03
932	5932	20	143.79	\N	\N	\N	2021-04-08 16:07:46-03
933	5933	15	66.19	\N	-23.364539	-46.489468	2021-04-08 16:23:02-03
934	5934	75	100.14	\N	\N	\N	2021-04-08 16:29:00-03
935	5935	60	74.98	\N	\N	\N	2021-04-08 16:44:52-03
936	5936	50	22.43	\N	\N	\N	2021-04-08 16:53:48-03
937	5937	80	78.05	\N	-23.404827	-46.576610	2021-04-08 17:07:22-03
938	5938	25	100.77	\N	-23.362129	-46.545497	2021-04-08 17:20:46-03
939	5939	66	86.96	\N	-23.390944	-46.541622	2021-04-08 17:26:54-03
940	5940	2	66.41	\N	-23.496941	-46.558343	2021-04-08 17:36:44-03
941	5941	33	112.23	\N	-23.420981	-46.557582	2021-04-08 17:47:31-03
942	5942	34	88.80	\N	-23.373017	-46.589125	2021-04-08 18:02:00-03
943	5943	49	126.94	Sem cebola	-23.483049	-46.541898	2021-04-08 18:12:25-03
944	5944	47	56.51	\N	-23.459020	-46.550187	2021-04-08 18:24:57-03
945	5945	27	76.30	\N	-23.431674	-46.499935	2021-04-08 18:38:06-03
946	5946	25	144.61	\N	\N	\N	2021-04-08 18:53:53-03
947	5947	26	126.19	Sem cebola	\N	\N	2021-04-08 18:58:24-03
948	5948	51	84.48	\N	-23.392758	-46.567374	2021-04-08 19:14:34-03
949	5949	39	20.33	\N	-23.377102	-46.511927	2021-04-08 19:29:32-03
950	5950	7	137.77	Sem cebola	\N	\N	2021-04-08 19:39:43-03
951	5951	42	68.84	\N	-23.429520	-46.498405	2021-04-08 19:47:49-03
952	5952	55	69.27	Sem cebola	-23.497243	-46.518021	2021-04-08 20:04:03-03
953	5953	61	22.29	\N	\N	\N	2021-04-08 20:12:18-03
954	5954	66	148.29	\N	-23.372050	-46.530692	2021-04-08 20:22:50-03
955	5955	44	70.50	\N	-23.462293	-46.471941	2021-04-08 20:36:27-03
956	5956	77	33.44	\N	-23.383752	-46.464928	2021-04-08 20:47:52-03
957	5957	36	145.12	\N	\N	\N	2021-04-08 20:55:06-03
958	5958	4	44.18	Deixar na portaria e avisar vizinha15.portaria@gmail.com por favor	-23.447954	-46.527445	2021-04-08 21:08:37-03
959	5959	39	84.52	Sem cebola	\N	\N	2021-04-08 21:25:39-03
960	5960	1	54.48	\N	-23.372234	-46.563215	2021-04-08 21:29:25-03
961	5961	14	64.55	\N	\N	\N	2021-04-08 21:48:15-03
962	5962	46	37.00	\N	-23.373137	-46.579144	2021-04-08 22:01:36-03
963	5963	59	120.83	\N	-23.484311	-46.471464	2021-04-08 22:09:30-03
964	5964	34	76.12	\N	-23.404602	-46.529888	2021-04-08 22:20:39-03
965	5965	21	78.67	\N	-23.475223	-46.484215	2021-04-08 22:33:59-03
966	5966	18	50.27	\N	\N	\N	2021-04-08 22:45:34-03
967	5967	24	90.34	\N	-23.451303	-46.541496	2021-04-08 22:57:23-03
968	5968	4	69.38	\N	-23.483780	-46.594780	2021-04-08 23:10:49-03
969	5969	18	112.71	\N	\N	\N	2021-04-08 23:20:03-03
970	5970	21	101.47	\N	-23.373291	-46.515614	2021-04-08 23:32:15-03
971	5971	11	99.61	Deixar na portaria e avisar vizinha27.portaria@gmail.com por favor	-23.428226	-46.575371	2021-04-08 23:46:16-03
972	5972	41	117.45	\N	\N	\N	2021-04-08 23:49:08-03
973	5973	32	16.47	\N	-23.385104	-46.588516	2021-04-09 00:06:18-03
974	5974	61	47.97	\N	\N	\N	2021-04-09 00:19:06-03
975	5975	15	72.03	\N	\N	\N	2021-04-09 00:28:52-03
976	5976	69	99.43	\N	-23.474060	-46.517906	2021-04-09 00:35:43-03
977	5977	20	72.93	\N	\N	\N	2021-04-09 00:53:39-03
978	5978	31	105.59	\N	-23.481622	-46.550881	2021-04-09 01:00:23-03
979	5979	45	100.58	Sem cebola	-23.378934	-46.586459	2021-04-09 01:15:00-03
980	5980	54	93.29	\N	-23.451453	-46.464786	2021-04-09 01:25:52-03
981	5981	58	87.67	\N	-23.463973	-46.533765	2021-04-09 01:34:58-03
982	5982	47	124.95	\N	\N	\N	2021-04-09 01:47:01-03
983	5983	54	35.32	\N	-23.496171	-46.464348	2021-04-09 01:57:10-03
984	5984	49	35.97	\N	\N	\N	2021-04-09 02:17:10-03
985	5985	8	124.52	\N	-23.357208	-46.582351	2021-04-09 02:24:57-03
986	5986	31	131.38	\N	-23.391254	-46.473295	2021-04-09 02:31:45-03
987	5987	13	76.00	Sem cebola	\N	\N	2021-04-09 02:45:02-03
988	5988	47	107.03	Deixar na portaria e avisar vizinha44.portaria@gmail.com por favor	-23.374253	-46.497833	2021-04-09 02:56:41-03
989	5989	6	118.05	\N	-23.499448	-46.537351	2021-04-09 03:14:25-03
990	5990	45	28.17	\N	-23.382716	-46.558226	2021-04-09 03:27:01-03
991	5991	7	74.89	\N	-23.440257	-46.546039	2021-04-09 03:37:12-03
992	5992	47	71.94	\N	\N	\N	2021-04-09 03:42:54-03
993	5993	80	55.00	\N	-23.377702	-46.490765	2021-04-09 03:56:46-03
994	5994	15	60.34	\N	-23.466745	-46.475236	2021-04-09 04:13:28-03
995	5995	29	46.06	\N	-23.409397	-46.567257	2021-04-09 04:17:40-03
996	5996	61	122.27	\N	-23.439415	-46.590701	2021-04-09 04:30:02-03
997	5997	56	19.14	Sem cebola	-23.438665	-46.523429	2021-04-09 04:45:47-03
998	5998	55	131.20	\N	-23.445617	-46.504951	2021-04-09 04:53:02-03
999	5999	79	59.56	\N	-23.363867	-46.492059	2021-04-09 05:09:47-03
1000	6000	10	28.96	\N	-23.370248	-46.522082	2021-04-09 05:21:10-03
1001	6001	10	96.71	Sem cebola	-23.430108	-46.483063	2021-04-09 05:30:01-03
1002	6002	30	17.97	\N	-23.386112	-46.515420	2021-04-09 05:46:08-03
1003	6003	37	127.06	\N	\N	\N	2021-04-09 05:55:03-03
1004	6004	66	62.07	\N	-23.442533	-46.572329	2021-04-09 06:03:54-03
1005	6005	15	77.02	\N	-23.411414	-46.505533	2021-04-09 06:22:18-03
1006	6006	9	83.45	\N	-23.464996	-46.517294	2021-04-09 06:29:36-03
1007	6007	79	59.41	\N	-23.467266	-46.488315	2021-04-09 06:38:53-03
1008	6008	11	49.42	\N	-23.499499	-46.575157	2021-04-09 06:50:31-03
1009	6009	16	82.30	\N	-23.376023	-46.491563	2021-04-09 07:05:44-03
1010	6010	71	42.93	\N	-23.380966	-46.527222	2021-04-09 07:15:01-03
1011	6011	76	34.92	\N	-23.464469	-46.542260	2021-04-09 07:29:57-03
1012	6012	78	30.94	\N	\N	\N	2021-04-09 07:37:14-03
1013	6013	58	64.19	\N	-23.444707	-46.512317	2021-04-09 07:51:54-03
1014	6014	27	126.13	\N	-23.458493	-46.558316	2021-04-09 08:02:40-03
1015	6015	28	129.17	\N	-23.381518	-46.483277	2021-04-09 08:17:48-03
1016	6016	70	125.75	\N	-23.464953	-46.488585	2021-04-09 08:25:24-03
1017	6017	20	30.95	\N	-23.451818	-46.544851	2021-04-09 08:37:00-03
1018	6018	32	19.84	\N	\N	\N	2021-04-09 08:48:03-03
1019	6019	71	73.70	\N	-23.412482	-46.503423	2021-04-09 09:04:12-03
1020	6020	40	25.95	\N	-23.390161	-46.587354	2021-04-09 09:09:04-03
1021	6021	20	145.94	Sem cebola	-23.397695	-46.475600	2021-04-09 09:23:17-03
1022	6022	5	44.10	\N	-23.372594	-46.474999	2021-04-09 09:38:39-03
1023	6023	2	116.54	\N	\N	\N	2021-04-09 09:49:10-03
1024	6024	55	83.38	Sem cebola	-23.437343	-46.588843	2021-04-09 10:04:04-03
1025	6025	27	112.91	\N	-23.443447	-46.465687	2021-04-09 10:16:19-03
1026	6026	78	62.94	\N	-23.453533	-46.597740	2021-04-09 10:20:27-03
1027	6027	13	125.33	Sem cebola	-23.391901	-46.543356	2021-04-09 10:36:48-03
1028	6028	75	109.47	\N	\N	\N	2021-04-09 10:43:25-03
1029	6029	21	85.38	\N	-23.467685	-46.589706	2021-04-09 10:55:55-03
1030	6030	32	87.52	Sem cebola	\N	\N	2021-04-09 11:07:06-03
1031	6031	50	62.29	\N	-23.447399	-46.513333	2021-04-09 11:25:10-03
1032	6032	24	118.47	Sem cebola	-23.366596	-46.565269	2021-04-09 11:33:57-03
1033	6033	14	77.55	\N	\N	\N	2021-04-09 11:47:57-03
1034	6034	51	117.71	\N	-23.473044	-46.503936	2021-04-09 11:54:25-03
1035	6035	20	29.84	\N	-23.416654	-46.543644	2021-04-09 12:06:20-03
1036	6036	57	24.95	\N	-23.417698	-46.499783	2021-04-09 12:21:01-03
1037	6037	7	62.38	\N	-23.446427	-46.555608	2021-04-09 12:33:11-03
1038	6038	19	18.35	\N	\N	\N	2021-04-09 12:42:32-03
1039	6039	44	93.70	\N	-23.498491	-46.491140	2021-04-09 12:59:11-03
1040	6040	70	92.08	\N	-23.392396	-46.471458	2021-04-09 13:08:11-03
1041	6041	27	52.17	\N	-23.380487	-46.489785	2021-04-09 13:20:27-03
1042	6042	1	50.05	\N	-23.394362	-46.520639	2021-04-09 13:25:24-03
1043	6043	37	130.20	\N	-23.390607	-46.549997	2021-04-09 13:36:51-03
1044	6044	54	148.28	\N	-23.475571	-46.502069	2021-04-09 13:56:24-03
1045	6045	50	80.76	\N	-23.387698	-46.554705	2021-04-09 14:02:11-03
1046	6046	23	75.28	\N	\N	\N	2021-04-09 14:15:35-03
1047	6047	18	93.09	\N	-23.481015	-46.483841	2021-04-09 14:25:34-03
1048	6048	24	73.83	\N	-23.449926	-46.462410	2021-04-09 14:40:11-03
1049	6049	6	122.58	Deixar na portaria e avisar vizinha25.portaria@gmail.com por favor	-23.395202	-46.593521	2021-04-09 14:54:10-03
1050	6050	80	79.21	Sem cebola	-23.442423	-46.506337	2021-04-09 15:05:39-03
1051	6051	50	109.77	\N	-23.446598	-46.474663	2021-04-09 15:18:29-03
1052	6052	61	66.84	\N	-23.404295	-46.465277	2021-04-09 15:28:47-03
1053	6053	21	27.07	Sem cebola	-23.483662	-46.588858	2021-04-09 15:40:00-03
1054	6054	72	127.01	\N	-23.454224	-46.538663	2021-04-09 15:52:53-03
1055	6055	29	111.57	\N	-23.435620	-46.502689	2021-04-09 16:02:37-03
1056	6056	52	63.33	\N	-23.468353	-46.584866	2021-04-09 16:10:07-03
1057	6057	16	34.88	\N	\N	\N	2021-04-09 16:22:35-03
1058	6058	54	88.06	\N	-23.486056	-46.563640	2021-04-09 16:32:36-03
1059	6059	28	20.17	\N	-23.460333	-46.479988	2021-04-09 16:51:29-03
1060	6060	55	131.27	\N	-23.483784	-46.556412	2021-04-09 16:58:21-03
1061	6061	42	54.93	\N	-23.428762	-46.599843	2021-04-09 17:07:29-03
1062	6062	28	110.67	\N	\N	\N	2021-04-09 17:24:16-03
1063	6063	49	49.46	\N	\N	\N	2021-04-09 17:32:17-03
1064	6064	7	72.97	\N	-23.476288	-46.581819	2021-04-09 17:44:34-03
1065	6065	15	45.06	\N	\N	\N	2021-04-09 17:54:06-03
1066	6066	28	145.65	Sem cebola	-23.389434	-46.539984	2021-04-09 18:05:26-03
1067	6067	33	66.72	\N	\N	\N	2021-04-09 18:26:25-03
1068	6068	68	66.40	\N	\N	\N	2021-04-09 18:29:11-03
1069	6069	33	36.58	\N	-23.473375	-46.548468	2021-04-09 18:47:28-03
1070	6070	22	106.79	Sem cebola	-23.409206	-46.533806	2021-04-09 18:53:00-03
1071	6071	62	46.97	Sem cebola	\N	\N	2021-04-09 19:04:30-03
1072	6072	61	97.42	Deixar na portaria e avisar vizinha41.portaria@gmail.com por favor	-23.489490	-46.498860	2021-04-09 19:23:58-03
1073	6073	3	77.54	\N	-23.458657	-46.499680	2021-04-09 19:27:16-03
1074	6074	14	23.44	Deixar na portaria e avisar vizinha4.portaria@gmail.com por favor	-23.414580	-46.555497	2021-04-09 19:41:54-03
1075	6075	37	128.69	\N	-23.398619	-46.475133	2021-04-09 19:59:25-03
1076	6076	29	44.72	\N	\N	\N	2021-04-09 20:05:00-03
1077	6077	34	119.29	\N	-23.455336	-46.584131	2021-04-09 20:19:13-03
1078	6078	11	31.93	\N	-23.442287	-46.502327	2021-04-09 20:27:12-03
1079	6079	51	24.78	\N	\N	\N	2021-04-09 20:39:30-03
1080	6080	31	105.76	\N	\N	\N	2021-04-09 20:54:42-03
1081	6081	36	143.91	\N	-23.462477	-46.488752	2021-04-09 21:06:31-03
1082	6082	71	69.55	\N	-23.491115	-46.593385	2021-04-09 21:19:03-03
1083	6083	5	75.61	\N	-23.477148	-46.490576	2021-04-09 21:29:22-03
1084	6084	4	22.25	\N	\N	\N	2021-04-09 21:36:40-03
1085	6085	80	98.41	\N	\N	\N	2021-04-09 21:52:03-03
1086	6086	63	109.86	\N	-23.477408	-46.498528	2021-04-09 21:59:59-03
1087	6087	45	47.50	Sem cebola	-23.385170	-46.520617	2021-04-09 22:18:09-03
1088	6088	48	83.67	\N	-23.433234	-46.591168	2021-04-09 22:28:32-03
1089	6089	72	87.01	\N	-23.402644	-46.510661	2021-04-09 22:39:40-03
1090	6090	20	134.67	\N	-23.411481	-46.565381	2021-04-09 22:53:27-03
1091	6091	78	65.40	\N	-23.366606	-46.517259	2021-04-09 23:05:02-03
1092	6092	35	83.20	\N	\N	\N	2021-04-09 23:11:16-03
1093	6093	7	85.58	\N	-23.397730	-46.468358	2021-04-09 23:22:36-03
1094	6094	65	47.11	\N	-23.435277	-46.479771	2021-04-09 23:40:08-03
1095	6095	73	105.44	\N	-23.365071	-46.516850	2021-04-09 23:51:19-03
1096	6096	75	23.63	\N	-23.480126	-46.561578	2021-04-10 00:00:34-03
1097	6097	45	112.13	Sem cebola	\N	\N	2021-04-10 00:15:18-03
1098	6098	60	82.49	\N	-23.493753	-46.548016	2021-04-10 00:24:51-03
1099	6099	44	50.19	\N	\N	\N	2021-04-10 00:33:49-03
1100	6100	72	129.35	\N	-23.447901	-46.480005	2021-04-10 00:45:03-03
1101	6101	73	19.28	\N	\N	\N	2021-04-10 00:56:19-03
1102	6102	51	131.96	\N	-23.457368	-46.586873	2021-04-10 01:06:22-03
1103	6103	18	97.49	Sem cebola	-23.438917	-46.538692	2021-04-10 01:19:55-03
1104	6104	71	44.47	\N	-23.429710	-46.496121	2021-04-10 01:33:57-03
1105	6105	31	94.21	\N	-23.468152	-46.581981	2021-04-10 01:48:31-03
1106	6106	36	63.33	\N	-23.419500	-46.479428	2021-04-10 01:57:23-03
1107	6107	45	34.03	\N	-23.360850	-46.490276	2021-04-10 02:05:26-03
1108	6108	66	105.76	Sem cebola	\N	\N	2021-04-10 02:17:48-03
1109	6109	46	15.28	Sem cebola	-23.481817	-46.579850	2021-04-10 02:30:04-03
1110	6110	1	74.69	\N	-23.448856	-46.565354	2021-04-10 02:39:16-03
1111	6111	17	16.28	\N	-23.426525	-46.530771	2021-04-10 02:58:18-03
1112	6112	68	76.70	\N	-23.382006	-46.590473	2021-04-10 03:09:18-03
1113	6113	4	132.14	\N	-23.421367	-46.463543	2021-04-10 03:17:17-03
1114	6114	25	107.60	\N	-23.441567	-46.493093	2021-04-10 03:33:03-03
1115	6115	49	45.33	\N	-23.441722	-46.464687	2021-04-10 03:45:35-03
1116	6116	35	99.80	\N	-23.447782	-46.459470	2021-04-10 03:55:08-03
1117	6117	1	126.40	\N	-23.392243	-46.583161	2021-04-10 04:02:33-03
1118	6118	66	66.87	\N	-23.403852	-46.568771	2021-04-10 04:20:08-03
1119	6119	38	26.09	\N	-23.363141	-46.571456	2021-04-10 04:30:39-03
1120	6120	26	54.74	\N	-23.462431	-46.522828	2021-04-10 04:42:40-03
1121	6121	58	96.89	\N	-23.420363	-46.579915	2021-04-10 04:50:16-03
1122	6122	63	24.31	\N	\N	\N	2021-04-10 05:05:46-03
1123	6123	65	46.87	\N	-23.450969	-46.464625	2021-04-10 05:16:38-03
1124	6124	78	15.88	\N	-23.377716	-46.521616	2021-04-10 05:27:44-03
1125	6125	32	46.05	\N	\N	\N	2021-04-10 05:34:14-03
1126	6126	31	92.80	\N	-23.456295	-46.494399	2021-04-10 05:46:37-03
1127	6127	11	25.13	\N	-23.368961	-46.463147	2021-04-10 06:03:36-03
1128	6128	27	73.17	\N	-23.393620	-46.475313	2021-04-10 06:11:04-03
1129	6129	36	135.01	Sem cebola	\N	\N	2021-04-10 06:28:51-03
1130	6130	8	68.59	\N	-23.419658	-46.550004	2021-04-10 06:35:58-03
1131	6131	17	16.19	\N	-23.498834	-46.577032	2021-04-10 06:43:52-03
1132	6132	34	53.28	\N	-23.426958	-46.513275	2021-04-10 07:00:25-03
1133	6133	57	46.05	\N	-23.420623	-46.532133	2021-04-10 07:13:31-03
1134	6134	47	136.34	\N	\N	\N	2021-04-10 07:24:04-03
1135	6135	3	47.69	\N	-23.369748	-46.580154	2021-04-10 07:32:26-03
1136	6136	31	77.99	\N	-23.378570	-46.576993	2021-04-10 07:48:36-03
1137	6137	72	79.83	\N	-23.400427	-46.476169	2021-04-10 07:56:22-03
1138	6138	52	109.07	\N	-23.435044	-46.481618	2021-04-10 08:09:42-03
1139	6139	66	134.13	\N	-23.361816	-46.477768	2021-04-10 08:17:16-03
1140	6140	56	117.21	\N	\N	\N	2021-04-10 08:33:52-03
1141	6141	36	104.80	\N	-23.427103	-46.495483	2021-04-10 08:41:39-03
1142	6142	15	42.21	\N	-23.424190	-46.537912	2021-04-10 08:58:26-03
1143	6143	48	44.39	\N	-23.417695	-46.542639	2021-04-10 09:11:30-03
1144	6144	14	17.65	\N	-23.483269	-46.575483	2021-04-10 09:21:12-03
1145	6145	77	118.60	\N	-23.488574	-46.521714	2021-04-10 09:29:46-03
1146	6146	45	122.33	\N	-23.421117	-46.585347	2021-04-10 09:39:14-03
1147	6147	61	112.48	\N	-23.429574	-46.597428	2021-04-10 09:58:39-03
1148	6148	68	149.69	\N	\N	\N	2021-04-10 10:09:14-03
1149	6149	22	67.56	\N	-23.498131	-46.551382	2021-04-10 10:19:58-03
1150	6150	29	91.23	\N	-23.447945	-46.575518	2021-04-10 10:29:22-03
1151	6151	44	32.06	Deixar na portaria e avisar vizinha45.portaria@gmail.com por favor	-23.463729	-46.572226	2021-04-10 10:42:21-03
1152	6152	66	61.77	\N	-23.372215	-46.480450	2021-04-10 10:48:53-03
1153	6153	17	144.54	\N	-23.444031	-46.567541	2021-04-10 11:06:49-03
1154	6154	53	92.07	\N	-23.398436	-46.533966	2021-04-10 11:18:33-03
1155	6155	47	41.57	\N	\N	\N	2021-04-10 11:31:30-03
1156	6156	42	18.62	\N	\N	\N	2021-04-10 11:36:57-03
1157	6157	16	77.56	\N	\N	\N	2021-04-10 11:54:51-03
1158	6158	14	137.05	\N	-23.376425	-46.599769	2021-04-10 12:08:12-03
1159	6159	17	68.90	Sem cebola	-23.498308	-46.595326	2021-04-10 12:13:08-03
1160	6160	72	61.89	\N	\N	\N	2021-04-10 12:27:48-03
1161	6161	39	18.23	\N	-23.433328	-46.569595	2021-04-10 12:38:23-03
1162	6162	30	95.13	\N	-23.375838	-46.544137	2021-04-10 12:52:12-03
1163	6163	36	133.84	Sem cebola	-23.360646	-46.511666	2021-04-10 13:04:17-03
1164	6164	59	82.50	\N	-23.465594	-46.480933	2021-04-10 13:08:32-03
1165	6165	75	25.00	\N	\N	\N	2021-04-10 13:24:42-03
1166	6166	78	52.36	\N	-23.499502	-46.536847	2021-04-10 13:39:56-03
1167	6167	44	67.45	\N	\N	\N	2021-04-10 13:52:28-03
1168	6168	10	142.37	\N	-23.434466	-46.571984	2021-04-10 13:57:44-03
1169	6169	32	63.28	\N	-23.464658	-46.501734	2021-04-10 14:14:49-03
1170	6170	76	98.98	\N	-23.483889	-46.497700	2021-04-10 14:22:06-03
1171	6171	78	23.19	\N	\N	\N	2021-04-10 14:35:22-03
1172	6172	42	16.32	\N	-23.450491	-46.495329	2021-04-10 14:50:58-03
1173	6173	24	82.04	\N	-23.400619	-46.457855	2021-04-10 14:58:52-03
1174	6174	23	83.86	\N	-23.473349	-46.555507	2021-04-10 15:13:57-03
1175	6175	48	69.90	Sem cebola	-23.373744	-46.569004	2021-04-10 15:18:49-03
1176	6176	26	88.65	\N	-23.456242	-46.484788	2021-04-10 15:35:40-03
1177	6177	1	117.56	\N	-23.448779	-46.568297	2021-04-10 15:49:58-03
1178	6178	68	34.47	\N	-23.358638	-46.458299	2021-04-10 15:59:01-03
1179	6179	17	46.61	\N	-23.428619	-46.469921	2021-04-10 16:08:20-03
1180	6180	5	96.56	\N	-23.418270	-46.550486	2021-04-10 16:21:44-03
1181	6181	48	63.44	\N	-23.451188	-46.508694	2021-04-10 16:31:13-03
1182	6182	48	56.81	Sem cebola	\N	\N	2021-04-10 16:39:23-03
1183	6183	22	57.00	\N	\N	\N	2021-04-10 16:52:39-03
1184	6184	45	15.17	\N	-23.431210	-46.474372	2021-04-10 17:04:32-03
1185	6185	1	32.70	\N	-23.479265	-46.494543	2021-04-10 17:16:41-03
1186	6186	16	104.52	\N	-23.409959	-46.470202	2021-04-10 17:32:00-03
1187	6187	30	124.11	Sem cebola	-23.445291	-46.479489	2021-04-10 17:40:11-03
1188	6188	30	100.25	\N	\N	\N	2021-04-10 17:49:20-03
1189	6189	42	130.00	\N	-23.394529	-46.556237	2021-04-10 18:03:02-03
1190	6190	8	21.95	\N	-23.495302	-46.526676	2021-04-10 18:13:20-03
1191	6191	10	143.64	\N	\N	\N	2021-04-10 18:27:45-03
1192	6192	43	52.89	\N	-23.476379	-46.586450	2021-04-10 18:36:27-03
1193	6193	55	149.19	\N	-23.488935	-46.594694	2021-04-10 18:55:20-03
1194	6194	40	62.23	\N	-23.406363	-46.479268	2021-04-10 19:03:39-03
1195	6195	42	127.38	\N	-23.418008	-46.524493	2021-04-10 19:10:07-03
1196	6196	26	125.87	Deixar na portaria e avisar vizinha40.portaria@gmail.com por favor	\N	\N	2021-04-10 19:24:54-03
1197	6197	47	135.81	Sem cebola	-23.358790	-46.483986	2021-04-10 19:34:09-03
1198	6198	71	84.70	Sem cebola	\N	\N	2021-04-10 19:52:35-03
1199	6199	55	72.39	\N	\N	\N	2021-04-10 20:02:15-03
1200	6200	32	117.22	\N	\N	\N	2021-04-10 20:12:18-03
1201	6201	67	103.86	\N	-23.483951	-46.485373	2021-04-10 20:27:06-03
1202	6202	38	123.97	\N	-23.427963	-46.488663	2021-04-10 20:34:15-03
1203	6203	57	42.38	\N	-23.379043	-46.555554	2021-04-10 20:45:10-03
1204	6204	2	142.11	\N	-23.481694	-46.548075	2021-04-10 21:02:57-03
1205	6205	69	143.45	Sem cebola	-23.430844	-46.473154	2021-04-10 21:13:48-03
1206	6206	27	126.84	\N	-23.445156	-46.533232	2021-04-10 21:27:23-03
1207	6207	75	89.32	Sem cebola	-23.467441	-46.460568	2021-04-10 21:38:08-03
1208	6208	79	95.80	\N	-23.458354	-46.475083	2021-04-10 21:49:54-03
1209	6209	77	105.33	\N	-23.358653	-46.462450	2021-04-10 21:54:40-03
1210	6210	76	139.43	\N	-23.363452	-46.474849	2021-04-10 22:07:40-03
1211	6211	73	117.62	\N	-23.376152	-46.475949	2021-04-10 22:25:41-03
1212	6212	40	78.42	\N	\N	\N	2021-04-10 22:38:12-03
1213	6213	51	129.44	\N	-23.383524	-46.573097	2021-04-10 22:49:23-03
1214	6214	65	126.40	\N	\N	\N	2021-04-10 22:51:44-03
1215	6215	68	93.14	\N	-23.367997	-46.487406	2021-04-10 23:09:53-03
1216	6216	52	82.55	\N	-23.378317	-46.528455	2021-04-10 23:22:07-03
1217	6217	77	49.58	\N	-23.468297	-46.504708	2021-04-10 23:35:24-03
1218	6218	2	29.69	Deixar na portaria e avisar vizinha35.portaria@gmail.com por favor	-23.438290	-46.561291	2021-04-10 23:46:02-03
1219	6219	65	129.44	\N	-23.360215	-46.577029	2021-04-10 23:51:07-03
1220	6220	20	139.31	\N	-23.423902	-46.582109	2021-04-11 00:04:18-03
1221	6221	75	99.57	\N	-23.415861	-46.502020	2021-04-11 00:18:48-03
1222	6222	29	55.52	\N	-23.423006	-46.488011	2021-04-11 00:34:13-03
1223	6223	40	90.77	\N	-23.472414	-46.518468	2021-04-11 00:42:26-03
1224	6224	71	127.97	\N	-23.370942	-46.570037	2021-04-11 00:50:21-03
1225	6225	65	133.17	\N	-23.495269	-46.497116	2021-04-11 01:02:53-03
1226	6226	54	77.67	\N	-23.456839	-46.495277	2021-04-11 01:15:22-03
1227	6227	11	54.37	\N	-23.425085	-46.523375	2021-04-11 01:26:18-03
1228	6228	45	112.92	\N	-23.403963	-46.559772	2021-04-11 01:40:59-03
1229	6229	73	112.56	\N	-23.365572	-46.517371	2021-04-11 01:54:37-03
1230	6230	2	69.86	Sem cebola	-23.484837	-46.515988	2021-04-11 02:06:53-03
1231	6231	56	78.93	\N	-23.433918	-46.481580	2021-04-11 02:15:22-03
1232	6232	52	91.17	\N	-23.440661	-46.508792	2021-04-11 02:30:01-03
1233	6233	12	122.71	Sem cebola	-23.470224	-46.546034	2021-04-11 02:39:36-03
1234	6234	7	137.43	\N	-23.404578	-46.474494	2021-04-11 02:51:50-03
1235	6235	13	57.75	\N	-23.449698	-46.470813	2021-04-11 03:02:11-03
1236	6236	36	27.78	\N	-23.404540	-46.485597	2021-04-11 03:16:54-03
1237	6237	7	34.26	\N	\N	\N	2021-04-11 03:23:15-03
1238	6238	30	114.41	\N	-23.404482	-46.586812	2021-04-11 03:37:30-03
1239	6239	72	98.81	\N	-23.433317	-46.569813	2021-04-11 03:43:51-03
1240	6240	44	89.63	\N	-23.447927	-46.502095	2021-04-11 03:59:46-03
1241	6241	3	128.84	\N	-23.438725	-46.511134	2021-04-11 04:15:37-03
1242	6242	21	57.68	\N	-23.387604	-46.500627	2021-04-11 04:22:38-03
1243	6243	21	83.85	\N	-23.406751	-46.496396	2021-04-11 04:39:36-03
1244	6244	36	62.36	Sem cebola	-23.478104	-46.544686	2021-04-11 04:45:03-03
1245	6245	60	77.81	\N	-23.430579	-46.508067	2021-04-11 04:54:49-03
1246	6246	36	64.59	\N	-23.369022	-46.593558	2021-04-11 05:08:29-03
1247	6247	64	143.84	\N	-23.441712	-46.584456	2021-04-11 05:18:20-03
1248	6248	62	24.95	\N	-23.417142	-46.591742	2021-04-11 05:36:55-03
1249	6249	23	21.10	\N	-23.430778	-46.480304	2021-04-11 05:43:32-03
1250	6250	10	60.07	\N	-23.371476	-46.468388	2021-04-11 05:57:50-03
1251	6251	79	118.88	\N	-23.453427	-46.568169	2021-04-11 06:07:02-03
1252	6252	16	146.25	\N	\N	\N	2021-04-11 06:23:08-03
1253	6253	36	92.08	\N	-23.433868	-46.504716	2021-04-11 06:28:16-03
1254	6254	39	24.34	\N	\N	\N	2021-04-11 06:43:45-03
1255	6255	73	121.13	\N	-23.486559	-46.538094	2021-04-11 06:51:28-03
1256	6256	80	31.85	\N	-23.439731	-46.576957	2021-04-11 07:10:51-03
1257	6257	3	65.11	\N	\N	\N	2021-04-11 07:20:02-03
1258	6258	68	66.94	\N	-23.380805	-46.512970	2021-04-11 07:26:07-03
1259	6259	27	15.42	\N	\N	\N	2021-04-11 07:45:56-03
1260	6260	28	23.41	\N	-23.486725	-46.504283	2021-04-11 07:57:53-03
1261	6261	20	103.90	\N	-23.398465	-46.471274	2021-04-11 08:08:52-03
1262	6262	68	105.76	Sem cebola	-23.413817	-46.597170	2021-04-11 08:13:38-03
1263	6263	60	43.53	\N	-23.401874	-46.529206	2021-04-11 08:30:44-03
1264	6264	53	120.20	\N	-23.462370	-46.484929	2021-04-11 08:37:17-03
1265	6265	64	135.70	\N	-23.381282	-46.527754	2021-04-11 08:54:32-03
1266	6266	56	19.95	\N	\N	\N	2021-04-11 09:02:51-03
1267	6267	10	31.03	\N	-23.449786	-46.575120	2021-04-11 09:10:28-03
1268	6268	66	37.33	\N	-23.372762	-46.501072	2021-04-11 09:21:42-03
1269	6269	25	84.13	Sem cebola	-23.478530	-46.589472	2021-04-11 09:41:06-03
1270	6270	60	120.31	\N	\N	\N	2021-04-11 09:54:11-03
1271	6271	69	147.94	\N	-23.359934	-46.511139	2021-04-11 10:06:07-03
1272	6272	32	79.47	\N	-23.399526	-46.484123	2021-04-11 10:09:59-03
1273	6273	27	144.06	\N	-23.410398	-46.535923	2021-04-11 10:24:00-03
1274	6274	25	48.89	\N	\N	\N	2021-04-11 10:36:38-03
1275	6275	7	118.26	\N	\N	\N	2021-04-11 10:49:26-03
1276	6276	46	17.02	\N	-23.427712	-46.574573	2021-04-11 10:56:08-03
1277	6277	49	107.07	\N	-23.474040	-46.469127	2021-04-11 11:15:22-03
1278	6278	50	129.75	\N	-23.398897	-46.506978	2021-04-11 11:22:40-03
1279	6279	3	123.36	\N	-23.376025	-46.533795	2021-04-11 11:36:40-03
1280	6280	34	139.32	\N	-23.437740	-46.489675	2021-04-11 11:49:10-03
1281	6281	43	19.37	\N	-23.469779	-46.562043	2021-04-11 12:00:45-03
1282	6282	11	71.15	\N	-23.378130	-46.477762	2021-04-11 12:05:16-03
1283	6283	54	101.93	\N	\N	\N	2021-04-11 12:26:20-03
1284	6284	55	132.32	\N	-23.430481	-46.497891	2021-04-11 12:34:36-03
1285	6285	20	82.43	\N	-23.385252	-46.558659	2021-04-11 12:45:25-03
1286	6286	22	81.69	\N	-23.361324	-46.530270	2021-04-11 12:52:06-03
1287	6287	35	16.89	\N	-23.466072	-46.541724	2021-04-11 13:09:55-03
1288	6288	60	124.59	\N	-23.473576	-46.523775	2021-04-11 13:24:13-03
1289	6289	13	56.38	\N	-23.451427	-46.517343	2021-04-11 13:32:54-03
1290	6290	56	42.20	\N	\N	\N	2021-04-11 13:38:58-03
1291	6291	75	75.76	\N	-23.359152	-46.498775	2021-04-11 13:50:37-03
1292	6292	28	107.09	\N	-23.423696	-46.581660	2021-04-11 14:05:01-03
1293	6293	48	62.25	\N	\N	\N	2021-04-11 14:14:15-03
1294	6294	79	138.77	\N	-23.357800	-46.537096	2021-04-11 14:32:38-03
1295	6295	72	108.51	\N	-23.388722	-46.460890	2021-04-11 14:40:14-03
1296	6296	73	31.85	\N	\N	\N	2021-04-11 14:57:30-03
1297	6297	68	113.78	\N	-23.372878	-46.555325	2021-04-11 15:06:37-03
1298	6298	46	129.23	\N	-23.471802	-46.536222	2021-04-11 15:15:34-03
1299	6299	46	103.06	\N	-23.471249	-46.566248	2021-04-11 15:26:06-03
1300	6300	20	99.92	\N	-23.374140	-46.488369	2021-04-11 15:43:17-03
1301	6301	74	34.10	\N	-23.488973	-46.475280	2021-04-11 15:55:41-03
1302	6302	55	89.96	\N	\N	\N	2021-04-11 16:07:55-03
1303	6303	55	55.11	\N	\N	\N	2021-04-11 16:15:20-03
1304	6304	47	65.18	Sem cebola	-23.451065	-46.573044	2021-04-11 16:30:53-03
1305	6305	67	21.48	Sem cebola	\N	\N	2021-04-11 16:34:26-03
1306	6306	11	53.15	Sem cebola	\N	\N	2021-04-11 16:48:04-03
1307	6307	41	56.61	\N	-23.495316	-46.458694	2021-04-11 17:05:00-03
1308	6308	31	144.24	\N	\N	\N	2021-04-11 17:16:10-03
1309	6309	19	47.61	\N	\N	\N	2021-04-11 17:21:23-03
1310	6310	45	96.87	\N	\N	\N	2021-04-11 17:35:56-03
1311	6311	38	44.77	\N	-23.473237	-46.599673	2021-04-11 17:50:58-03
1312	6312	79	63.80	\N	-23.384364	-46.567471	2021-04-11 17:59:36-03
1313	6313	32	130.05	\N	-23.475758	-46.528658	2021-04-11 18:14:45-03
1314	6314	48	54.53	\N	-23.457949	-46.527053	2021-04-11 18:26:57-03
1315	6315	25	37.60	\N	-23.375508	-46.539713	2021-04-11 18:33:09-03
1316	6316	76	128.87	\N	-23.479388	-46.568011	2021-04-11 18:51:28-03
1317	6317	64	51.81	\N	\N	\N	2021-04-11 18:58:15-03
1318	6318	19	24.87	\N	\N	\N	2021-04-11 19:09:38-03
1319	6319	49	99.96	\N	-23.363009	-46.459473	2021-04-11 19:16:52-03
1320	6320	26	49.34	\N	-23.456509	-46.574930	2021-04-11 19:35:27-03
1321	6321	79	104.80	\N	-23.426863	-46.594952	2021-04-11 19:40:44-03
1322	6322	31	96.52	\N	-23.485315	-46.547037	2021-04-11 19:56:18-03
1323	6323	48	124.55	Sem cebola	\N	\N	2021-04-11 20:03:34-03
1324	6324	78	56.04	\N	-23.493463	-46.519356	2021-04-11 20:16:22-03
1325	6325	55	117.18	\N	-23.479425	-46.597559	2021-04-11 20:33:16-03
1326	6326	63	100.34	\N	-23.396151	-46.517992	2021-04-11 20:43:44-03
1327	6327	65	80.67	\N	\N	\N	2021-04-11 20:56:13-03
1328	6328	9	50.82	\N	-23.383166	-46.523148	2021-04-11 21:05:53-03
1329	6329	62	47.66	\N	-23.372849	-46.588004	2021-04-11 21:21:47-03
1330	6330	30	115.50	\N	-23.422275	-46.596621	2021-04-11 21:27:12-03
1331	6331	60	121.13	\N	-23.495100	-46.512552	2021-04-11 21:41:28-03
1332	6332	49	51.17	\N	\N	\N	2021-04-11 21:48:39-03
1333	6333	58	97.49	\N	-23.378876	-46.506563	2021-04-11 22:06:48-03
1334	6334	17	68.09	\N	-23.424678	-46.462243	2021-04-11 22:12:59-03
1335	6335	66	131.34	\N	\N	\N	2021-04-11 22:32:58-03
1336	6336	66	63.78	\N	\N	\N	2021-04-11 22:44:07-03
1337	6337	72	114.56	\N	-23.419141	-46.478204	2021-04-11 22:54:05-03
1338	6338	29	56.56	Sem cebola	-23.366693	-46.485892	2021-04-11 23:01:04-03
1339	6339	60	99.51	\N	\N	\N	2021-04-11 23:14:50-03
1340	6340	76	67.71	\N	-23.474624	-46.517793	2021-04-11 23:28:09-03
1341	6341	55	146.87	\N	-23.457376	-46.571089	2021-04-11 23:35:50-03
1342	6342	24	27.34	Sem cebola	-23.357318	-46.538371	2021-04-11 23:47:38-03
1343	6343	9	75.41	\N	-23.380494	-46.525530	2021-04-12 00:00:26-03
1344	6344	74	119.89	Sem cebola	-23.441987	-46.543201	2021-04-12 00:11:58-03
1345	6345	19	136.31	\N	-23.408886	-46.597639	2021-04-12 00:23:13-03
1346	6346	24	31.53	\N	-23.398042	-46.465302	2021-04-12 00:41:31-03
1347	6347	69	98.71	\N	-23.389605	-46.522247	2021-04-12 00:46:21-03
1348	6348	75	127.25	\N	-23.439960	-46.561467	2021-04-12 01:02:04-03
1349	6349	74	98.82	Deixar na portaria e avisar vizinha18.portaria@gmail.com por favor	-23.372035	-46.579340	2021-04-12 01:12:40-03
1350	6350	32	88.97	\N	-23.357492	-46.577298	2021-04-12 01:19:41-03
1351	6351	14	123.18	\N	\N	\N	2021-04-12 01:37:25-03
1352	6352	27	22.70	\N	-23.459619	-46.534823	2021-04-12 01:42:44-03
1353	6353	17	57.45	Deixar na portaria e avisar vizinha41.portaria@gmail.com por favor	-23.457858	-46.501471	2021-04-12 01:54:46-03
1354	6354	22	72.48	Sem cebola	-23.471777	-46.475785	2021-04-12 02:12:32-03
1355	6355	17	126.38	\N	-23.481150	-46.569220	2021-04-12 02:22:47-03
1356	6356	39	143.12	\N	-23.455637	-46.540151	2021-04-12 02:31:14-03
1357	6357	58	133.26	\N	-23.381442	-46.508833	2021-04-12 02:42:01-03
1358	6358	75	37.72	\N	-23.444507	-46.526723	2021-04-12 02:54:03-03
1359	6359	41	77.21	Sem cebola	-23.497162	-46.500533	2021-04-12 03:08:01-03
1360	6360	65	26.29	\N	-23.439516	-46.540739	2021-04-12 03:23:30-03
1361	6361	42	81.48	\N	\N	\N	2021-04-12 03:34:57-03
1362	6362	14	105.87	\N	-23.382250	-46.567764	2021-04-12 03:42:41-03
1363	6363	41	149.51	\N	-23.368832	-46.555282	2021-04-12 03:50:20-03
1364	6364	15	80.71	Sem cebola	-23.494977	-46.468513	2021-04-12 04:05:20-03
1365	6365	38	25.16	\N	-23.371454	-46.467152	2021-04-12 04:22:49-03
1366	6366	17	44.70	\N	-23.460796	-46.537350	2021-04-12 04:31:55-03
1367	6367	24	56.47	\N	\N	\N	2021-04-12 04:45:11-03
1368	6368	10	95.59	Deixar na portaria e avisar vizinha17.portaria@gmail.com por favor	-23.420664	-46.464329	2021-04-12 04:53:48-03
1369	6369	25	26.68	\N	-23.413835	-46.592178	2021-04-12 05:04:02-03
1370	6370	59	29.83	\N	-23.414471	-46.576799	2021-04-12 05:21:22-03
1371	6371	10	149.86	\N	\N	\N	2021-04-12 05:28:31-03
1372	6372	71	69.51	\N	-23.493565	-46.529068	2021-04-12 05:39:02-03
1373	6373	47	85.88	\N	-23.468868	-46.462985	2021-04-12 05:50:01-03
1374	6374	77	91.05	\N	-23.491612	-46.589171	2021-04-12 06:05:04-03
1375	6375	66	35.29	\N	-23.406666	-46.521968	2021-04-12 06:12:01-03
1376	6376	36	80.91	Sem cebola	-23.443352	-46.458464	2021-04-12 06:29:40-03
1377	6377	45	26.27	\N	\N	\N	2021-04-12 06:36:29-03
1378	6378	16	136.75	\N	-23.374965	-46.466228	2021-04-12 06:49:00-03
1379	6379	46	70.79	\N	-23.470204	-46.588330	2021-04-12 07:02:38-03
1380	6380	38	71.41	\N	-23.414291	-46.560558	2021-04-12 07:13:37-03
1381	6381	11	79.92	\N	-23.404350	-46.463308	2021-04-12 07:24:25-03
1382	6382	55	137.49	\N	\N	\N	2021-04-12 07:32:56-03
1383	6383	48	48.35	\N	-23.388951	-46.563982	2021-04-12 07:52:28-03
1384	6384	44	63.38	Sem cebola	-23.438445	-46.558023	2021-04-12 08:03:22-03
1385	6385	17	63.55	\N	\N	\N	2021-04-12 08:12:49-03
1386	6386	42	97.87	\N	-23.451579	-46.540833	2021-04-12 08:26:57-03
1387	6387	61	73.86	\N	-23.433922	-46.527031	2021-04-12 08:36:21-03
1388	6388	73	47.69	\N	-23.368649	-46.591977	2021-04-12 08:50:19-03
1389	6389	38	18.16	\N	-23.377384	-46.572864	2021-04-12 08:57:19-03
1390	6390	77	136.30	\N	-23.484789	-46.548519	2021-04-12 09:11:29-03
1391	6391	71	61.66	Sem cebola	-23.483965	-46.490442	2021-04-12 09:25:27-03
1392	6392	3	26.92	\N	-23.419819	-46.474647	2021-04-12 09:33:32-03
1393	6393	75	122.39	\N	-23.425014	-46.478834	2021-04-12 09:46:35-03
1394	6394	63	21.21	\N	-23.368518	-46.466190	2021-04-12 10:01:10-03
1395	6395	13	132.93	\N	\N	\N	2021-04-12 10:12:26-03
1396	6396	11	48.19	\N	-23.488909	-46.524672	2021-04-12 10:18:00-03
1397	6397	29	67.29	Sem cebola	-23.409189	-46.499991	2021-04-12 10:30:01-03
1398	6398	54	122.78	\N	\N	\N	2021-04-12 10:40:03-03
1399	6399	69	103.86	\N	-23.434047	-46.501700	2021-04-12 10:51:36-03
1400	6400	59	95.56	\N	-23.387817	-46.527477	2021-04-12 11:07:21-03
1401	5794	11	57.51	\N	-23.467447	-46.579957	2021-04-12 11:18:02-03
1402	5317	73	60.28	\N	-23.484530	-46.572364	2021-04-12 11:26:23-03
1403	5952	76	109.63	\N	-23.373562	-46.485739	2021-04-12 11:45:45-03
1404	5625	67	44.31	\N	\N	\N	2021-04-12 11:55:44-03
1405	5864	12	102.37	\N	-23.396274	-46.558501	2021-04-12 12:06:16-03
1406	5961	26	114.04	\N	-23.368178	-46.551300	2021-04-12 12:21:17-03
1407	6058	70	127.35	\N	-23.417151	-46.575327	2021-04-12 12:28:51-03
1408	0	62	144.24	\N	\N	\N	2021-04-12 12:39:43-03
1409	6348	80	104.47	\N	-23.448188	-46.589485	2021-04-12 12:49:54-03
1410	6105	17	124.19	\N	-23.412342	-46.551483	2021-04-12 13:00:18-03
1411	5506	41	123.76	Deixar na portaria e avisar vizinha32.portaria@gmail.com por favor	-23.446969	-46.501748	2021-04-12 13:13:21-03
1412	5513	38	39.96	Sem cebola	-23.467074	-46.551715	2021-04-12 13:25:39-03
1413	5562	1	95.68	\N	-23.490297	-46.538668	2021-04-12 13:37:03-03
1414	5663	71	69.30	\N	-23.373984	-46.564909	2021-04-12 13:47:45-03
1415	6354	57	19.96	\N	-23.424027	-46.562763	2021-04-12 13:58:52-03
1416	6089	56	53.46	\N	\N	\N	2021-04-12 14:12:08-03
1417	5312	75	135.33	\N	-23.406876	-46.573484	2021-04-12 14:21:24-03
1418	5967	52	130.06	\N	-23.364456	-46.458155	2021-04-12 14:35:13-03
1419	5827	62	49.54	\N	\N	\N	2021-04-12 14:51:03-03
1420	5295	40	149.92	\N	\N	\N	2021-04-12 14:57:23-03
1421	5670	69	26.23	\N	-23.358091	-46.477069	2021-04-12 15:10:50-03
1422	5392	43	91.58	Sem cebola	\N	\N	2021-04-12 15:27:44-03
1423	5735	4	118.45	\N	\N	\N	2021-04-12 15:37:29-03
1424	6148	33	55.27	Sem cebola	-23.474439	-46.573856	2021-04-12 15:42:17-03
1425	5455	79	125.08	\N	-23.414337	-46.559954	2021-04-12 15:56:42-03
1426	5575	22	122.48	\N	-23.436895	-46.459411	2021-04-12 16:13:18-03
1427	6004	17	127.92	\N	-23.489726	-46.552854	2021-04-12 16:23:56-03
1428	5795	11	116.54	\N	-23.441972	-46.518987	2021-04-12 16:34:15-03
1429	5020	9	92.21	\N	\N	\N	2021-04-12 16:42:58-03
1430	5040	8	91.08	\N	-23.359189	-46.574925	2021-04-12 16:52:28-03
1431	5659	22	96.80	\N	-23.431545	-46.586813	2021-04-12 17:06:45-03
1432	6345	1	116.84	\N	\N	\N	2021-04-12 17:17:58-03
1433	5807	10	71.90	\N	\N	\N	2021-04-12 17:34:09-03
1434	5749	31	116.03	\N	-23.392199	-46.593683	2021-04-12 17:47:58-03
1435	5497	75	44.55	\N	-23.437265	-46.461818	2021-04-12 17:52:38-03
1436	5094	79	67.85	\N	-23.431950	-46.528855	2021-04-12 18:04:16-03
1437	5458	31	115.89	Deixar na portaria e avisar vizinha13.portaria@gmail.com por favor	-23.366562	-46.487366	2021-04-12 18:17:28-03
1438	5754	6	124.96	\N	-23.498748	-46.499946	2021-04-12 18:28:51-03
1439	5729	16	38.50	\N	-23.392398	-46.580758	2021-04-12 18:37:40-03
1440	5718	54	53.79	\N	-23.377796	-46.490720	2021-04-12 18:54:14-03
1441	6253	52	65.46	\N	\N	\N	2021-04-12 19:00:49-03
1442	6175	76	113.40	\N	-23.412039	-46.522503	2021-04-12 19:11:47-03
1443	5890	77	57.00	\N	-23.371776	-46.585703	2021-04-12 19:31:11-03
1444	5183	57	69.24	\N	-23.411506	-46.579075	2021-04-12 19:38:55-03
1445	6259	61	27.33	\N	-23.440719	-46.535366	2021-04-12 19:49:40-03
1446	5487	70	142.05	\N	-23.499119	-46.590416	2021-04-12 19:59:12-03
1447	5622	31	75.69	Sem cebola	-23.380452	-46.501683	2021-04-12 20:15:09-03
1448	5309	7	92.59	Deixar na portaria e avisar vizinha10.portaria@gmail.com por favor	-23.386257	-46.549547	2021-04-12 20:31:10-03
1449	5909	63	56.04	\N	-23.393216	-46.471897	2021-04-12 20:41:53-03
1450	6303	62	22.63	\N	-23.434277	-46.556097	2021-04-12 20:49:41-03
1451	5965	35	84.55	\N	\N	\N	2021-04-12 21:02:16-03
1452	6249	78	45.08	\N	-23.439631	-46.534476	2021-04-12 21:16:38-03
1453	5291	35	136.19	\N	-23.393798	-46.530804	2021-04-12 21:28:29-03
1454	5852	53	44.60	\N	-23.447031	-46.520139	2021-04-12 21:41:34-03
1455	5638	50	35.26	\N	\N	\N	2021-04-12 21:44:20-03
1456	5406	43	132.77	\N	-23.493572	-46.512251	2021-04-12 22:03:11-03
1457	6300	24	138.96	\N	-23.488066	-46.464960	2021-04-12 22:07:19-03
1458	5171	78	34.99	\N	\N	\N	2021-04-12 22:21:57-03
1459	6070	10	144.94	\N	-23.461207	-46.481412	2021-04-12 22:35:59-03
1460	5270	20	56.27	\N	-23.459567	-46.567300	2021-04-12 22:44:26-03
1461	6223	32	125.64	\N	-23.367083	-46.530295	2021-04-12 23:02:11-03
1462	6260	66	56.68	\N	-23.464909	-46.463256	2021-04-12 23:09:38-03
1463	5904	30	107.25	Sem cebola	-23.476290	-46.470673	2021-04-12 23:22:49-03
1464	5737	47	145.48	\N	-23.451619	-46.513261	2021-04-12 23:29:32-03
1465	6056	38	41.76	\N	-23.484616	-46.590233	2021-04-12 23:43:13-03
1466	5300	64	49.71	\N	-23.430745	-46.501961	2021-04-12 23:52:55-03
1467	5038	46	27.52	\N	-23.490649	-46.564179	2021-04-13 00:12:08-03
1468	5801	76	145.63	\N	-23.489081	-46.572028	2021-04-13 00:22:14-03
1469	5382	20	63.90	\N	-23.426677	-46.497412	2021-04-13 00:30:42-03
1470	5387	9	112.24	\N	-23.453421	-46.542392	2021-04-13 00:42:54-03
1471	5116	64	138.27	Sem cebola	-23.443594	-46.489643	2021-04-13 00:52:09-03
1472	5743	50	142.13	\N	-23.490396	-46.561690	2021-04-13 01:10:05-03
1473	5022	42	82.63	\N	-23.426353	-46.486981	2021-04-13 01:22:47-03
1474	6295	1	68.85	\N	-23.477376	-46.573717	2021-04-13 01:32:17-03
1475	5518	67	115.44	\N	-23.486593	-46.588928	2021-04-13 01:42:52-03
1476	5966	35	24.63	\N	-23.462307	-46.459626	2021-04-13 01:49:35-03
1477	5098	62	85.10	Sem cebola	-23.447990	-46.533389	2021-04-13 02:03:36-03
1478	5471	31	95.42	Sem cebola	\N	\N	2021-04-13 02:11:52-03
1479	5452	4	130.62	\N	-23.385093	-46.507745	2021-04-13 02:28:02-03
1480	5960	65	35.02	\N	-23.431048	-46.570101	2021-04-13 02:39:05-03
1481	5354	24	121.62	\N	-23.403276	-46.541796	2021-04-13 02:48:45-03
1482	5166	60	84.58	\N	-23.370002	-46.478318	2021-04-13 03:00:44-03
1483	6049	47	123.12	\N	-23.417434	-46.461837	2021-04-13 03:14:27-03
1484	5934	51	127.41	\N	-23.400105	-46.481565	2021-04-13 03:28:00-03
1485	6377	50	133.67	\N	-23.498149	-46.550743	2021-04-13 03:37:21-03
1486	5563	80	96.02	\N	-23.381213	-46.552437	2021-04-13 03:50:51-03
1487	6085	36	145.23	Sem cebola	-23.485838	-46.511895	2021-04-13 04:02:54-03
1488	6021	31	56.33	\N	-23.375422	-46.478606	2021-04-13 04:15:30-03
1489	5360	67	141.50	\N	-23.367588	-46.580313	2021-04-13 04:23:54-03
1490	6205	36	18.19	\N	-23.394861	-46.571322	2021-04-13 04:34:53-03
1491	5686	47	67.58	Sem cebola	-23.445424	-46.544615	2021-04-13 04:45:05-03
1492	6152	41	117.81	\N	-23.387115	-46.481283	2021-04-13 05:01:00-03
1493	5559	16	107.51	\N	\N	\N	2021-04-13 05:09:27-03
1494	5899	17	47.03	\N	-23.446007	-46.577885	2021-04-13 05:24:29-03
1495	6033	63	127.40	\N	-23.428410	-46.570051	2021-04-13 05:30:15-03
1496	5119	78	18.63	Deixar na portaria e avisar vizinha23.portaria@gmail.com por favor	-23.371885	-46.512384	2021-04-13 05:41:54-03
1497	5557	34	134.49	\N	-23.394024	-46.520861	2021-04-13 05:58:48-03
1498	5264	27	63.26	\N	\N	\N	2021-04-13 06:12:32-03
1499	5558	9	65.14	\N	-23.376450	-46.477879	2021-04-13 06:24:52-03
1500	5432	19	98.98	\N	-23.477669	-46.458579	2021-04-13 06:30:27-03
1501	6201	45	99.67	\N	-23.433110	-46.598870	2021-04-13 06:48:04-03
1502	5352	22	52.86	Deixar na portaria e avisar vizinha44.portaria@gmail.com por favor	-23.458381	-46.554333	2021-04-13 07:01:38-03
1503	6341	54	84.45	\N	-23.384354	-46.468120	2021-04-13 07:09:27-03
1504	6126	10	17.49	\N	-23.393620	-46.574006	2021-04-13 07:17:56-03
1505	5773	19	31.56	Deixar na portaria e avisar vizinha30.portaria@gmail.com por favor	-23.493532	-46.483864	2021-04-13 07:32:11-03
1506	5040	74	138.98	\N	\N	\N	2021-04-13 07:43:43-03
1507	5113	74	76.30	Sem cebola	\N	\N	2021-04-13 07:59:34-03
1508	5605	74	67.41	\N	-23.414025	-46.598517	2021-04-13 08:08:29-03
1509	5329	21	111.39	\N	-23.409483	-46.570462	2021-04-13 08:17:55-03
1510	6122	31	61.62	\N	-23.379801	-46.485643	2021-04-13 08:30:21-03
1511	5517	20	135.77	\N	-23.422207	-46.599687	2021-04-13 08:43:24-03
1512	5155	77	115.54	\N	-23.479026	-46.575370	2021-04-13 08:54:36-03
1513	6353	20	89.83	\N	-23.410105	-46.563667	2021-04-13 09:00:21-03
1514	6321	23	86.70	\N	-23.400719	-46.539067	2021-04-13 09:20:12-03
1515	5935	43	26.59	\N	-23.442845	-46.478963	2021-04-13 09:29:30-03
1516	5593	42	64.79	Sem cebola	-23.414475	-46.467821	2021-04-13 09:44:56-03
1517	5745	65	103.65	\N	-23.360923	-46.484893	2021-04-13 09:48:13-03
1518	6204	2	24.28	\N	-23.497883	-46.525038	2021-04-13 09:58:51-03
1519	5075	50	126.08	\N	-23.412781	-46.509666	2021-04-13 10:13:24-03
1520	5296	40	128.80	Sem cebola	-23.444726	-46.573081	2021-04-13 10:25:37-03
1521	5018	42	54.14	\N	-23.442248	-46.597882	2021-04-13 10:40:55-03
1522	6096	75	92.73	\N	-23.388947	-46.547711	2021-04-13 10:51:00-03
1523	5208	65	149.98	\N	-23.385721	-46.464574	2021-04-13 11:02:11-03
1524	6085	24	56.22	\N	-23.375617	-46.564815	2021-04-13 11:17:07-03
1525	5734	53	17.96	\N	-23.447997	-46.530342	2021-04-13 11:26:53-03
1526	5652	37	140.24	\N	-23.366356	-46.574953	2021-04-13 11:33:12-03
1527	5073	60	58.78	\N	-23.420352	-46.509073	2021-04-13 11:52:45-03
1528	6305	49	147.46	\N	\N	\N	2021-04-13 12:02:19-03
1529	5485	44	117.77	\N	-23.444920	-46.475610	2021-04-13 12:08:17-03
1530	5621	27	43.51	\N	-23.477899	-46.488949	2021-04-13 12:26:43-03
1531	5236	63	120.21	\N	-23.478641	-46.598073	2021-04-13 12:31:35-03
1532	6159	10	36.44	\N	\N	\N	2021-04-13 12:51:02-03
1533	5743	2	127.02	Sem cebola	-23.496576	-46.464460	2021-04-13 12:59:47-03
1534	5629	1	63.04	\N	-23.498195	-46.526325	2021-04-13 13:05:06-03
1535	5500	37	126.10	\N	-23.480081	-46.502930	2021-04-13 13:19:48-03
1536	0	69	121.65	\N	\N	\N	2021-04-13 13:32:01-03
1537	5169	63	52.42	\N	\N	\N	2021-04-13 13:45:15-03
1538	5080	11	51.40	\N	-23.499206	-46.476712	2021-04-13 13:54:39-03
1539	5441	69	123.91	\N	-23.374804	-46.527232	2021-04-13 14:04:28-03
1540	5975	4	100.39	\N	-23.468454	-46.556963	2021-04-13 14:20:01-03
1541	5902	74	97.28	\N	-23.374095	-46.517086	2021-04-13 14:36:09-03
1542	5990	24	22.72	\N	-23.385571	-46.528073	2021-04-13 14:46:26-03
1543	5519	77	27.38	\N	-23.480501	-46.545834	2021-04-13 14:56:50-03
1544	5928	21	126.70	\N	\N	\N	2021-04-13 15:05:38-03
1545	6226	57	30.44	\N	-23.381356	-46.485671	2021-04-13 15:21:41-03
1546	5825	74	95.25	\N	-23.441713	-46.464503	2021-04-13 15:34:41-03
1547	5439	46	104.15	\N	-23.427147	-46.597835	2021-04-13 15:38:32-03
1548	5236	40	48.62	\N	-23.490924	-46.522009	2021-04-13 15:51:12-03
1549	5591	4	74.87	\N	-23.399911	-46.557145	2021-04-13 16:05:29-03
1550	5905	12	148.77	\N	-23.440588	-46.494132	2021-04-13 16:18:15-03
1551	5262	75	62.60	\N	-23.360226	-46.521370	2021-04-13 16:29:29-03
1552	5789	78	48.58	Deixar na portaria e avisar vizinha32.portaria@gmail.com por favor	\N	\N	2021-04-13 16:37:46-03
1553	5078	39	94.99	\N	-23.385273	-46.464208	2021-04-13 16:52:11-03
1554	5594	77	33.97	\N	-23.392544	-46.558833	2021-04-13 16:59:55-03
1555	5009	59	35.81	\N	\N	\N	2021-04-13 17:18:40-03
1556	5968	67	102.83	\N	\N	\N	2021-04-13 17:22:53-03
1557	5271	77	102.70	\N	-23.398567	-46.560517	2021-04-13 17:42:13-03
1558	5683	56	100.18	\N	\N	\N	2021-04-13 17:45:51-03
1559	5922	16	73.19	\N	-23.392607	-46.493756	2021-04-13 18:01:43-03
1560	6375	11	123.98	\N	-23.457540	-46.598242	2021-04-13 18:08:41-03
1561	5857	59	132.08	\N	-23.473125	-46.493910	2021-04-13 18:26:17-03
1562	5049	67	25.55	\N	-23.458212	-46.486010	2021-04-13 18:36:00-03
1563	5901	38	66.80	\N	-23.425589	-46.465657	2021-04-13 18:51:16-03
1564	5824	37	39.68	\N	-23.377947	-46.535286	2021-04-13 19:02:26-03
1565	6348	46	121.41	\N	-23.381077	-46.501557	2021-04-13 19:11:25-03
1566	5811	63	110.34	\N	-23.458858	-46.501413	2021-04-13 19:26:41-03
1567	5912	79	82.63	\N	-23.396847	-46.571769	2021-04-13 19:37:50-03
1568	5739	62	128.44	\N	-23.474660	-46.569100	2021-04-13 19:46:49-03
1569	6303	69	19.33	\N	\N	\N	2021-04-13 19:58:47-03
1570	6289	52	129.90	\N	-23.372494	-46.565162	2021-04-13 20:07:02-03
1571	5955	23	144.98	\N	-23.378350	-46.584878	2021-04-13 20:19:22-03
1572	5362	68	71.10	\N	-23.409056	-46.578700	2021-04-13 20:32:52-03
1573	5160	25	132.45	\N	-23.456239	-46.544678	2021-04-13 20:49:27-03
1574	5230	16	30.38	\N	-23.474561	-46.560735	2021-04-13 20:57:50-03
1575	5232	76	52.13	\N	-23.458078	-46.589882	2021-04-13 21:07:01-03
1576	5174	46	90.02	\N	-23.379184	-46.501254	2021-04-13 21:19:03-03
1577	5104	48	46.57	\N	\N	\N	2021-04-13 21:29:17-03
1578	5784	67	135.44	Deixar na portaria e avisar vizinha8.portaria@gmail.com por favor	-23.382734	-46.471429	2021-04-13 21:47:53-03
1579	5532	43	15.16	\N	-23.466404	-46.474633	2021-04-13 21:55:53-03
1580	5057	73	43.39	\N	-23.411508	-46.483271	2021-04-13 22:10:43-03
1581	5764	37	137.09	\N	-23.418764	-46.464011	2021-04-13 22:21:53-03
1582	5079	49	38.78	Sem cebola	-23.404803	-46.583068	2021-04-13 22:28:50-03
1583	6353	15	49.26	\N	-23.479791	-46.530553	2021-04-13 22:44:55-03
1584	6050	14	127.46	\N	-23.474754	-46.566513	2021-04-13 22:50:59-03
1585	6374	77	83.44	\N	-23.485982	-46.469442	2021-04-13 23:01:46-03
1586	5872	8	27.24	\N	-23.369600	-46.471344	2021-04-13 23:13:24-03
1587	6088	16	95.57	\N	-23.391373	-46.547277	2021-04-13 23:24:25-03
1588	5005	80	112.98	\N	-23.410205	-46.494125	2021-04-13 23:41:20-03
1589	5687	47	116.73	\N	\N	\N	2021-04-13 23:55:31-03
1590	6316	12	66.45	\N	-23.396304	-46.504475	2021-04-14 00:04:23-03
1591	5759	50	114.81	\N	-23.471708	-46.519973	2021-04-14 00:11:19-03
1592	5287	30	140.54	\N	-23.463427	-46.584852	2021-04-14 00:22:21-03
1593	5842	42	74.93	\N	\N	\N	2021-04-14 00:36:37-03
1594	5424	34	120.14	\N	\N	\N	2021-04-14 00:51:09-03
1595	5797	71	98.98	Sem cebola	-23.399561	-46.554921	2021-04-14 01:06:34-03
1596	5347	36	135.51	\N	-23.382966	-46.541564	2021-04-14 01:15:18-03
1597	5023	57	82.31	\N	-23.480175	-46.544266	2021-04-14 01:20:33-03
1598	6399	15	82.02	\N	\N	\N	2021-04-14 01:31:42-03
1599	5597	75	67.81	\N	-23.457389	-46.547978	2021-04-14 01:44:16-03
1600	5771	51	109.11	\N	-23.420684	-46.569981	2021-04-14 01:59:18-03
1601	5827	21	149.50	\N	-23.398262	-46.482218	2021-04-14 02:12:55-03
1602	6380	31	134.48	\N	\N	\N	2021-04-14 02:19:34-03
1603	6099	73	82.99	\N	-23.494030	-46.465057	2021-04-14 02:39:11-03
1604	5284	44	72.12	\N	-23.360531	-46.463384	2021-04-14 02:47:35-03
1605	5544	50	53.34	\N	-23.475251	-46.566516	2021-04-14 03:00:51-03
1606	5421	7	87.95	\N	-23.422849	-46.473819	2021-04-14 03:14:34-03
1607	5733	4	16.42	\N	-23.497336	-46.484265	2021-04-14 03:20:50-03
1608	5220	77	25.16	\N	-23.393745	-46.516320	2021-04-14 03:38:04-03
1609	6266	9	50.84	\N	\N	\N	2021-04-14 03:46:09-03
1610	5643	19	131.14	\N	-23.432610	-46.467857	2021-04-14 03:57:59-03
1611	5770	2	136.22	\N	-23.462516	-46.479792	2021-04-14 04:13:11-03
1612	6174	63	55.94	\N	-23.459894	-46.518973	2021-04-14 04:21:30-03
1613	5802	10	86.05	\N	-23.449685	-46.485504	2021-04-14 04:35:41-03
1614	5266	46	21.73	\N	-23.451211	-46.475274	2021-04-14 04:39:06-03
1615	6028	68	91.85	\N	-23.406158	-46.468039	2021-04-14 04:58:58-03
1616	6390	76	55.43	Deixar na portaria e avisar vizinha10.portaria@gmail.com por favor	-23.445601	-46.574167	2021-04-14 05:10:36-03
1617	6160	11	69.53	\N	-23.480357	-46.502412	2021-04-14 05:15:01-03
1618	5211	13	43.06	\N	-23.360666	-46.522114	2021-04-14 05:33:08-03
1619	5467	31	83.27	\N	-23.415523	-46.556208	2021-04-14 05:38:20-03
1620	6294	42	73.59	\N	-23.423501	-46.551578	2021-04-14 05:55:23-03
1621	6232	36	102.66	\N	\N	\N	2021-04-14 06:04:08-03
1622	5063	66	25.21	\N	-23.453933	-46.459327	2021-04-14 06:16:36-03
1623	5863	22	37.75	Deixar na portaria e avisar vizinha10.portaria@gmail.com por favor	\N	\N	2021-04-14 06:26:05-03
1624	5689	6	32.58	\N	\N	\N	2021-04-14 06:44:52-03
1625	6095	15	64.92	\N	-23.425612	-46.526054	2021-04-14 06:51:24-03
1626	6378	54	56.74	\N	-23.389295	-46.467839	2021-04-14 07:04:16-03
1627	5655	19	36.59	\N	-23.390006	-46.523502	2021-04-14 07:19:58-03
1628	6366	27	54.98	Sem cebola	\N	\N	2021-04-14 07:30:56-03
1629	6263	70	81.80	\N	-23.495690	-46.519459	2021-04-14 07:43:06-03
1630	5434	24	135.54	\N	-23.405344	-46.560828	2021-04-14 07:50:07-03
1631	5936	39	136.46	\N	-23.491492	-46.489927	2021-04-14 08:05:15-03
1632	5163	2	23.79	Sem cebola	-23.444568	-46.465317	2021-04-14 08:11:51-03
1633	5524	60	132.12	\N	\N	\N	2021-04-14 08:22:11-03
1634	5415	75	102.80	\N	-23.446963	-46.534646	2021-04-14 08:38:44-03
1635	5114	44	57.28	\N	-23.459293	-46.541327	2021-04-14 08:45:14-03
1636	6275	79	42.25	Sem cebola	-23.472513	-46.491785	2021-04-14 09:00:33-03
1637	6009	12	38.84	\N	\N	\N	2021-04-14 09:07:06-03
1638	5893	43	86.61	Sem cebola	-23.488408	-46.487429	2021-04-14 09:23:01-03
1639	5304	15	125.95	\N	-23.372099	-46.599120	2021-04-14 09:33:00-03
1640	6261	63	23.68	\N	-23.373210	-46.479855	2021-04-14 09:46:18-03
1641	5271	22	124.02	Sem cebola	\N	\N	2021-04-14 09:55:30-03
1642	6239	67	30.57	\N	-23.390366	-46.470252	2021-04-14 10:13:45-03
1643	5349	40	16.75	\N	-23.454823	-46.598042	2021-04-14 10:23:19-03
1644	6135	65	99.37	\N	-23.398271	-46.489800	2021-04-14 10:28:22-03
1645	5937	55	92.66	\N	-23.481415	-46.527653	2021-04-14 10:49:06-03
1646	5960	78	29.96	\N	-23.381729	-46.500075	2021-04-14 10:56:41-03
1647	5344	58	23.18	\N	-23.429862	-46.461895	2021-04-14 11:11:08-03
1648	6289	79	22.04	\N	\N	\N	2021-04-14 11:23:54-03
1649	5819	61	52.82	\N	-23.439937	-46.510937	2021-04-14 11:31:45-03
1650	5420	7	99.22	\N	-23.397953	-46.553245	2021-04-14 11:40:30-03
1651	6142	70	144.83	Sem cebola	-23.416628	-46.583636	2021-04-14 11:57:26-03
1652	5615	9	55.22	\N	-23.472369	-46.469429	2021-04-14 12:04:15-03
1653	5209	35	125.86	\N	-23.440609	-46.517720	2021-04-14 12:22:54-03
1654	5450	32	67.28	\N	-23.396555	-46.569937	2021-04-14 12:31:09-03
1655	5012	52	89.99	\N	\N	\N	2021-04-14 12:41:12-03
1656	5014	14	131.77	\N	-23.424814	-46.491663	2021-04-14 12:55:33-03
1657	5901	74	94.09	\N	-23.467614	-46.467845	2021-04-14 13:03:15-03
1658	6151	61	107.20	\N	-23.451822	-46.578223	2021-04-14 13:14:28-03
1659	6242	75	46.01	\N	-23.432436	-46.588795	2021-04-14 13:31:29-03
1660	5410	69	33.48	\N	\N	\N	2021-04-14 13:36:16-03
1661	6114	16	78.24	\N	-23.445359	-46.563855	2021-04-14 13:49:03-03
1662	5136	70	45.81	\N	-23.412784	-46.531749	2021-04-14 14:07:34-03
1663	6030	24	19.82	\N	-23.401352	-46.581937	2021-04-14 14:15:05-03
1664	0	50	85.07	\N	\N	\N	2021-04-14 14:30:45-03
1665	5154	4	28.91	\N	-23.408388	-46.581570	2021-04-14 14:39:57-03
1666	5505	47	65.85	\N	-23.425782	-46.578131	2021-04-14 14:51:26-03
1667	5766	50	103.43	\N	\N	\N	2021-04-14 15:04:34-03
1668	5033	79	135.85	\N	-23.497056	-46.485679	2021-04-14 15:14:59-03
1669	5083	61	149.70	\N	-23.442538	-46.586882	2021-04-14 15:29:42-03
1670	5414	75	41.55	\N	\N	\N	2021-04-14 15:36:28-03
1671	6040	77	125.67	\N	-23.488033	-46.556466	2021-04-14 15:46:02-03
1672	6295	77	122.19	\N	\N	\N	2021-04-14 15:58:44-03
1673	5490	15	56.78	\N	-23.473051	-46.475386	2021-04-14 16:09:48-03
1674	6375	23	115.34	\N	-23.434090	-46.549432	2021-04-14 16:24:40-03
1675	5697	26	93.09	\N	\N	\N	2021-04-14 16:37:45-03
1676	5651	46	146.42	\N	-23.470182	-46.580644	2021-04-14 16:46:16-03
1677	5736	29	41.05	\N	-23.389909	-46.511450	2021-04-14 16:54:16-03
1678	5408	14	142.40	\N	-23.457151	-46.514673	2021-04-14 17:05:57-03
1679	5795	65	148.01	\N	-23.360995	-46.556350	2021-04-14 17:18:19-03
1680	5478	31	49.35	Sem cebola	-23.361961	-46.570382	2021-04-14 17:33:15-03
1681	5830	51	18.67	Sem cebola	\N	\N	2021-04-14 17:48:47-03
1682	5703	29	27.18	\N	-23.392329	-46.458422	2021-04-14 17:58:01-03
1683	5436	21	140.06	\N	-23.428998	-46.461434	2021-04-14 18:09:44-03
1684	5947	27	18.34	\N	-23.391107	-46.529387	2021-04-14 18:21:31-03
1685	6096	8	90.26	\N	-23.371963	-46.524193	2021-04-14 18:35:34-03
1686	5435	17	15.66	\N	-23.458405	-46.563317	2021-04-14 18:40:18-03
1687	5260	7	145.16	\N	-23.461704	-46.523476	2021-04-14 18:53:45-03
1688	5475	23	24.05	\N	-23.438745	-46.494661	2021-04-14 19:10:11-03
1689	5719	23	64.75	\N	\N	\N	2021-04-14 19:22:06-03
1690	6252	42	73.58	\N	\N	\N	2021-04-14 19:25:43-03
1691	6175	26	24.37	\N	-23.436016	-46.529583	2021-04-14 19:42:31-03
1692	5026	26	55.00	\N	-23.403922	-46.572323	2021-04-14 19:56:29-03
1693	5451	66	132.20	\N	\N	\N	2021-04-14 20:00:33-03
1694	6077	10	96.66	\N	-23.410301	-46.569992	2021-04-14 20:12:04-03
1695	6089	66	29.00	\N	-23.429150	-46.508147	2021-04-14 20:28:23-03
1696	5395	67	86.80	Sem cebola	-23.441850	-46.581651	2021-04-14 20:43:44-03
1697	5280	54	28.18	\N	-23.461845	-46.550381	2021-04-14 20:52:28-03
1698	5220	7	118.54	\N	\N	\N	2021-04-14 21:02:19-03
1699	5169	34	115.68	\N	\N	\N	2021-04-14 21:12:00-03
1700	5875	61	27.05	\N	-23.364501	-46.472117	2021-04-14 21:22:34-03
1701	6305	5	124.17	\N	-23.474451	-46.580598	2021-04-14 21:36:05-03
1702	5207	37	84.77	Sem cebola	-23.399255	-46.477470	2021-04-14 21:50:02-03
1703	5268	66	74.52	\N	\N	\N	2021-04-14 22:01:04-03
1704	5558	20	76.41	\N	-23.484036	-46.571564	2021-04-14 22:18:08-03
1705	5054	78	100.30	\N	-23.403369	-46.566691	2021-04-14 22:25:09-03
1706	5066	78	15.98	Deixar na portaria e avisar vizinha40.portaria@gmail.com por favor	\N	\N	2021-04-14 22:33:21-03
1707	5481	78	17.54	\N	-23.393533	-46.557788	2021-04-14 22:44:34-03
1708	6374	55	100.80	Sem cebola	-23.466197	-46.520844	2021-04-14 22:56:47-03
1709	6389	42	122.14	\N	\N	\N	2021-04-14 23:11:34-03
1710	6083	64	109.48	\N	-23.496448	-46.534627	2021-04-14 23:18:23-03
1711	5299	72	146.58	\N	-23.461491	-46.556153	2021-04-14 23:35:09-03
1712	5416	51	15.30	\N	-23.450380	-46.544910	2021-04-14 23:48:33-03
1713	6160	11	91.95	\N	-23.370461	-46.552868	2021-04-15 00:03:20-03
1714	6353	9	27.59	Deixar na portaria e avisar vizinha27.portaria@gmail.com por favor	-23.487172	-46.485765	2021-04-15 00:11:31-03
1715	5300	52	20.61	\N	-23.471434	-46.581782	2021-04-15 00:20:09-03
1716	6352	3	132.59	\N	\N	\N	2021-04-15 00:31:58-03
1717	5995	59	15.02	\N	-23.367659	-46.563761	2021-04-15 00:43:24-03
1718	5965	62	116.97	\N	\N	\N	2021-04-15 01:00:18-03
1719	5774	58	60.08	\N	-23.458595	-46.535410	2021-04-15 01:12:27-03
1720	5344	69	60.49	\N	-23.388350	-46.557202	2021-04-15 01:20:51-03
1721	5010	42	37.40	\N	\N	\N	2021-04-15 01:32:41-03
1722	5853	34	97.41	\N	-23.396347	-46.481607	2021-04-15 01:45:29-03
1723	5969	48	149.01	\N	\N	\N	2021-04-15 01:56:49-03
1724	6388	64	15.83	\N	-23.416440	-46.459256	2021-04-15 02:04:16-03
1725	5997	17	48.56	\N	-23.402506	-46.554601	2021-04-15 02:16:31-03
1726	5249	1	53.20	\N	-23.435728	-46.560945	2021-04-15 02:29:53-03
1727	5977	22	62.48	\N	-23.368164	-46.480362	2021-04-15 02:37:57-03
1728	5758	63	103.91	\N	\N	\N	2021-04-15 02:52:57-03
1729	5489	30	86.43	\N	-23.372341	-46.582013	2021-04-15 03:06:41-03
1730	5780	7	131.63	\N	-23.445570	-46.534630	2021-04-15 03:12:52-03
1731	5287	24	146.43	\N	-23.367992	-46.543813	2021-04-15 03:29:21-03
1732	5845	37	121.14	\N	-23.458426	-46.484119	2021-04-15 03:37:14-03
1733	5444	2	89.02	\N	\N	\N	2021-04-15 03:49:28-03
1734	5668	29	54.00	Sem cebola	\N	\N	2021-04-15 04:07:29-03
1735	6128	48	68.62	\N	-23.397027	-46.489577	2021-04-15 04:16:52-03
1736	6059	60	143.69	\N	-23.432812	-46.549389	2021-04-15 04:29:12-03
1737	6029	49	95.57	\N	-23.395974	-46.531356	2021-04-15 04:37:33-03
1738	5759	20	75.33	\N	-23.419293	-46.506580	2021-04-15 04:52:55-03
1739	6323	21	31.29	\N	-23.361923	-46.459872	2021-04-15 05:06:23-03
1740	5646	26	116.77	\N	-23.493119	-46.597055	2021-04-15 05:15:51-03
1741	6351	5	134.06	\N	-23.489875	-46.494731	2021-04-15 05:21:08-03
1742	6149	5	128.48	\N	\N	\N	2021-04-15 05:33:08-03
1743	5101	45	78.73	\N	-23.470802	-46.541709	2021-04-15 05:44:29-03
1744	6003	77	66.85	\N	-23.496543	-46.580014	2021-04-15 06:03:59-03
1745	6095	72	74.31	\N	-23.361709	-46.525835	2021-04-15 06:14:58-03
1746	5059	50	109.25	\N	-23.414285	-46.463755	2021-04-15 06:24:50-03
1747	5354	41	60.50	\N	\N	\N	2021-04-15 06:33:27-03
1748	5195	8	28.88	\N	-23.483142	-46.556136	2021-04-15 06:51:40-03
1749	5160	43	110.98	\N	-23.415465	-46.593963	2021-04-15 06:57:33-03
1750	5374	50	36.51	\N	\N	\N	2021-04-15 07:05:52-03
1751	5829	17	145.43	\N	\N	\N	2021-04-15 07:23:47-03
1752	5508	48	112.93	\N	-23.403551	-46.493450	2021-04-15 07:32:57-03
1753	5498	78	23.86	\N	-23.464172	-46.592075	2021-04-15 07:47:03-03
1754	5826	57	102.02	\N	-23.376709	-46.477251	2021-04-15 07:57:06-03
1755	5062	12	78.72	\N	-23.439249	-46.507062	2021-04-15 08:08:25-03
1756	5497	2	57.68	\N	-23.458222	-46.458444	2021-04-15 08:19:56-03
1757	5029	74	92.09	\N	-23.385427	-46.559405	2021-04-15 08:36:16-03
1758	5058	32	72.86	\N	-23.370141	-46.465589	2021-04-15 08:42:30-03
1759	5141	75	79.28	\N	-23.411013	-46.499654	2021-04-15 08:59:01-03
1760	5524	7	74.54	\N	-23.423926	-46.460162	2021-04-15 09:08:46-03
1761	5039	78	139.01	Sem cebola	-23.416533	-46.502897	2021-04-15 09:15:38-03
1762	6260	2	62.64	\N	-23.488902	-46.547295	2021-04-15 09:27:29-03
1763	5842	35	34.94	\N	\N	\N	2021-04-15 09:41:53-03
1764	6236	3	133.11	\N	-23.369499	-46.496683	2021-04-15 09:51:10-03
1765	5928	4	95.73	\N	\N	\N	2021-04-15 10:00:27-03
1766	6228	59	29.43	\N	-23.389049	-46.577237	2021-04-15 10:15:45-03
1767	5351	30	138.59	\N	-23.366517	-46.541329	2021-04-15 10:32:28-03
1768	5563	36	37.76	\N	-23.368169	-46.465407	2021-04-15 10:35:47-03
1769	6077	27	87.45	\N	\N	\N	2021-04-15 10:55:46-03
1770	5537	51	140.52	\N	\N	\N	2021-04-15 11:00:37-03
1771	6368	5	104.57	\N	-23.476189	-46.489341	2021-04-15 11:10:03-03
1772	5758	41	142.39	\N	-23.461081	-46.596351	2021-04-15 11:25:20-03
1773	5413	15	53.38	\N	-23.458973	-46.598640	2021-04-15 11:42:21-03
1774	5807	22	59.23	\N	-23.495322	-46.489210	2021-04-15 11:45:52-03
1775	5464	47	44.73	\N	-23.441659	-46.576025	2021-04-15 12:04:20-03
1776	5683	10	105.70	Sem cebola	-23.411237	-46.563981	2021-04-15 12:16:41-03
1777	5240	39	39.04	\N	-23.445112	-46.486669	2021-04-15 12:22:44-03
1778	6391	50	24.85	\N	-23.437633	-46.562527	2021-04-15 12:32:26-03
1779	5536	25	130.55	\N	-23.417369	-46.558645	2021-04-15 12:53:20-03
1780	6387	5	131.95	Sem cebola	-23.495585	-46.463410	2021-04-15 13:00:06-03
1781	6224	37	15.43	\N	\N	\N	2021-04-15 13:10:28-03
1782	5670	26	27.66	Deixar na portaria e avisar vizinha9.portaria@gmail.com por favor	-23.460747	-46.513677	2021-04-15 13:23:48-03
1783	6244	3	44.81	\N	\N	\N	2021-04-15 13:30:22-03
1784	5742	78	133.29	\N	\N	\N	2021-04-15 13:48:43-03
1785	6174	42	43.17	Sem cebola	-23.479898	-46.538351	2021-04-15 14:02:47-03
1786	5814	36	64.08	Sem cebola	\N	\N	2021-04-15 14:07:04-03
1787	5263	2	77.26	Deixar na portaria e avisar vizinha27.portaria@gmail.com por favor	\N	\N	2021-04-15 14:20:06-03
1788	5196	24	49.86	\N	-23.423608	-46.529524	2021-04-15 14:28:58-03
1789	5744	69	32.86	\N	\N	\N	2021-04-15 14:41:51-03
1790	5637	61	120.08	\N	-23.489086	-46.470826	2021-04-15 15:00:34-03
1791	5588	66	110.29	Sem cebola	\N	\N	2021-04-15 15:03:33-03
1792	0	18	91.03	\N	\N	\N	2021-04-15 15:15:45-03
1793	6128	66	72.14	\N	-23.412335	-46.598304	2021-04-15 15:27:18-03
1794	5447	66	137.92	\N	-23.369717	-46.504839	2021-04-15 15:43:16-03
1795	6385	9	54.69	Sem cebola	-23.488154	-46.567987	2021-04-15 15:53:11-03
1796	5915	22	121.28	Sem cebola	-23.482687	-46.470271	2021-04-15 16:08:39-03
1797	6216	17	119.29	\N	-23.412781	-46.570842	2021-04-15 16:14:53-03
1798	5092	29	105.96	\N	-23.365296	-46.590947	2021-04-15 16:31:21-03
1799	5974	28	47.58	\N	-23.368582	-46.495755	2021-04-15 16:41:06-03
1800	5608	35	142.49	Sem cebola	-23.361415	-46.533060	2021-04-15 16:48:21-03
1801	5887	76	136.63	\N	\N	\N	2021-04-15 17:05:20-03
1802	5572	55	86.41	\N	-23.370709	-46.523244	2021-04-15 17:15:45-03
1803	5475	52	110.20	\N	-23.382422	-46.599478	2021-04-15 17:25:06-03
1804	5834	29	82.88	\N	-23.411812	-46.592701	2021-04-15 17:43:16-03
1805	5885	46	112.10	Sem cebola	\N	\N	2021-04-15 17:52:22-03
1806	5461	4	78.43	\N	\N	\N	2021-04-15 18:02:49-03
1807	5300	60	54.48	\N	-23.412653	-46.480680	2021-04-15 18:12:41-03
1808	6373	52	93.31	\N	-23.469008	-46.478269	2021-04-15 18:30:49-03
1809	6045	66	69.78	\N	-23.372234	-46.514896	2021-04-15 18:36:41-03
1810	5082	21	87.58	Sem cebola	-23.414411	-46.490069	2021-04-15 18:51:36-03
1811	5833	66	125.04	\N	-23.468431	-46.513138	2021-04-15 19:03:45-03
1812	5912	76	125.43	Sem cebola	-23.405792	-46.587443	2021-04-15 19:17:49-03
1813	5349	17	116.65	\N	-23.471263	-46.476911	2021-04-15 19:26:40-03
1814	5836	46	125.94	\N	-23.381558	-46.511080	2021-04-15 19:35:54-03
1815	5247	80	15.29	\N	-23.494998	-46.496000	2021-04-15 19:49:47-03
1816	5783	10	33.90	\N	-23.477246	-46.472476	2021-04-15 19:57:07-03
1817	6175	1	77.20	\N	-23.378597	-46.534049	2021-04-15 20:14:27-03
1818	6270	69	59.44	Deixar na portaria e avisar vizinha26.portaria@gmail.com por favor	-23.366469	-46.574586	2021-04-15 20:25:34-03
1819	6356	21	134.48	\N	\N	\N	2021-04-15 20:39:27-03
1820	5514	59	118.04	\N	-23.418598	-46.479187	2021-04-15 20:50:40-03
1821	5397	7	40.26	\N	\N	\N	2021-04-15 21:01:46-03
1822	5179	37	122.68	\N	-23.385341	-46.474858	2021-04-15 21:05:29-03
1823	5894	56	126.85	\N	-23.448340	-46.533877	2021-04-15 21:25:08-03
1824	6046	13	148.88	Sem cebola	-23.385640	-46.482074	2021-04-15 21:32:47-03
1825	5012	1	33.40	\N	-23.393627	-46.505002	2021-04-15 21:40:04-03
1826	6319	40	34.27	\N	-23.496766	-46.507020	2021-04-15 22:01:17-03
1827	5061	64	63.84	\N	-23.415437	-46.595064	2021-04-15 22:08:41-03
1828	6078	64	111.72	\N	-23.480356	-46.559718	2021-04-15 22:19:34-03
1829	5653	74	148.94	\N	-23.413428	-46.552731	2021-04-15 22:31:32-03
1830	5271	75	51.93	\N	-23.480604	-46.572240	2021-04-15 22:43:53-03
1831	6105	77	30.92	\N	-23.475181	-46.512737	2021-04-15 22:58:47-03
1832	5656	73	123.42	\N	\N	\N	2021-04-15 23:09:13-03
1833	6339	39	123.23	Sem cebola	\N	\N	2021-04-15 23:14:55-03
1834	6093	42	75.68	Sem cebola	-23.425033	-46.461730	2021-04-15 23:28:31-03
1835	5229	60	133.06	\N	-23.456417	-46.586497	2021-04-15 23:39:00-03
1836	6357	4	47.88	\N	-23.397570	-46.478179	2021-04-15 23:51:12-03
1837	5277	30	20.31	Sem cebola	-23.440782	-46.477019	2021-04-16 00:07:06-03
1838	5618	78	133.05	\N	-23.454860	-46.549909	2021-04-16 00:20:33-03
1839	6005	5	69.84	Deixar na portaria e avisar vizinha45.portaria@gmail.com por favor	\N	\N	2021-04-16 00:29:08-03
1840	5567	7	100.45	\N	-23.435887	-46.560758	2021-04-16 00:42:29-03
1841	5070	23	20.21	Sem cebola	-23.466721	-46.497415	2021-04-16 00:47:15-03
1842	6144	41	135.05	\N	-23.360163	-46.469353	2021-04-16 01:03:20-03
1843	6245	9	120.45	\N	\N	\N	2021-04-16 01:14:48-03
1844	5165	64	43.58	\N	-23.472087	-46.577594	2021-04-16 01:29:09-03
1845	5844	2	58.44	\N	-23.403635	-46.522224	2021-04-16 01:36:56-03
1846	5962	26	78.46	\N	-23.363548	-46.570825	2021-04-16 01:47:46-03
1847	6257	23	77.30	\N	-23.485112	-46.549493	2021-04-16 02:06:36-03
1848	5405	36	18.34	\N	\N	\N	2021-04-16 02:08:40-03
1849	5906	27	84.38	\N	-23.431432	-46.582149	2021-04-16 02:28:12-03
1850	6228	57	105.89	\N	-23.461262	-46.516613	2021-04-16 02:35:10-03
1851	6269	35	20.58	\N	\N	\N	2021-04-16 02:47:16-03
1852	5476	51	145.64	Deixar na portaria e avisar vizinha6.portaria@gmail.com por favor	-23.369297	-46.503010	2021-04-16 03:04:27-03
1853	6379	36	142.40	\N	-23.432996	-46.588111	2021-04-16 03:13:37-03
1854	6275	64	122.77	\N	-23.489827	-46.547345	2021-04-16 03:20:14-03
1855	6387	46	89.99	\N	\N	\N	2021-04-16 03:39:33-03
1856	5402	18	85.94	\N	-23.413281	-46.517320	2021-04-16 03:43:48-03
1857	5171	4	48.92	Sem cebola	-23.496588	-46.581542	2021-04-16 03:59:38-03
1858	5382	64	38.72	\N	\N	\N	2021-04-16 04:10:51-03
1859	5854	17	125.38	\N	-23.423202	-46.490447	2021-04-16 04:24:37-03
1860	5804	35	134.88	\N	-23.457913	-46.583029	2021-04-16 04:28:26-03
1861	5278	42	116.37	\N	-23.414291	-46.494090	2021-04-16 04:46:25-03
1862	5033	64	26.02	Sem cebola	-23.405669	-46.577434	2021-04-16 04:58:16-03
1863	5100	20	43.12	\N	-23.461545	-46.513661	2021-04-16 05:06:45-03
1864	5188	26	142.87	\N	\N	\N	2021-04-16 05:16:28-03
1865	5237	8	42.51	\N	-23.499955	-46.515779	2021-04-16 05:29:48-03
1866	5599	72	61.57	\N	-23.492160	-46.561518	2021-04-16 05:47:49-03
1867	5105	2	72.14	\N	\N	\N	2021-04-16 05:58:19-03
1868	5046	20	142.60	\N	-23.398755	-46.494261	2021-04-16 06:11:02-03
1869	5789	3	87.81	\N	-23.421798	-46.513566	2021-04-16 06:15:06-03
1870	5425	52	80.95	\N	-23.400460	-46.586900	2021-04-16 06:29:58-03
1871	5654	28	129.04	\N	-23.359342	-46.495419	2021-04-16 06:41:12-03
1872	5940	44	143.16	\N	-23.372958	-46.590750	2021-04-16 06:57:22-03
1873	5982	36	131.16	\N	-23.402219	-46.537136	2021-04-16 07:08:00-03
1874	5663	37	144.49	\N	\N	\N	2021-04-16 07:13:06-03
1875	5725	25	39.82	\N	-23.398692	-46.569979	2021-04-16 07:26:33-03
1876	5497	47	20.21	\N	\N	\N	2021-04-16 07:36:13-03
1877	6187	29	131.77	\N	-23.471694	-46.489013	2021-04-16 07:54:37-03
1878	5215	11	91.53	\N	-23.421693	-46.536082	2021-04-16 07:59:52-03
1879	5441	37	141.31	\N	-23.439490	-46.584882	2021-04-16 08:10:01-03
1880	5073	6	17.10	\N	-23.434422	-46.514814	2021-04-16 08:26:26-03
1881	5260	50	101.95	Deixar na portaria e avisar vizinha23.portaria@gmail.com por favor	-23.473931	-46.540733	2021-04-16 08:37:33-03
1882	6020	7	99.54	\N	-23.400048	-46.483229	2021-04-16 08:50:45-03
1883	5712	51	119.01	Sem cebola	-23.386427	-46.481051	2021-04-16 09:03:39-03
1884	5437	47	117.50	\N	-23.402407	-46.461537	2021-04-16 09:09:01-03
1885	5265	4	39.11	\N	-23.493333	-46.471198	2021-04-16 09:29:28-03
1886	5533	71	84.54	\N	-23.472794	-46.557116	2021-04-16 09:38:51-03
1887	5517	41	60.69	\N	-23.488485	-46.566814	2021-04-16 09:52:40-03
1888	5639	79	78.54	\N	-23.377975	-46.457858	2021-04-16 09:56:41-03
1889	5759	46	98.82	\N	-23.391112	-46.510130	2021-04-16 10:09:44-03
1890	5328	65	49.76	\N	\N	\N	2021-04-16 10:23:32-03
1891	5673	39	40.13	\N	-23.439541	-46.552710	2021-04-16 10:38:12-03
1892	6294	42	47.66	\N	-23.496580	-46.519930	2021-04-16 10:47:00-03
1893	5255	2	132.35	\N	-23.450994	-46.538208	2021-04-16 10:53:57-03
1894	6272	41	101.73	\N	-23.369492	-46.587868	2021-04-16 11:10:23-03
1895	5762	9	40.06	\N	-23.443727	-46.463289	2021-04-16 11:24:27-03
1896	5584	77	23.06	\N	-23.436817	-46.469773	2021-04-16 11:33:42-03
1897	5336	71	142.98	\N	-23.419270	-46.524190	2021-04-16 11:42:33-03
1898	5905	25	51.86	\N	-23.427277	-46.559228	2021-04-16 11:54:52-03
1899	5474	20	40.89	\N	-23.358758	-46.560763	2021-04-16 12:04:20-03
1900	6234	17	53.92	\N	-23.430887	-46.587552	2021-04-16 12:16:44-03
1901	5832	4	58.09	\N	-23.428573	-46.599087	2021-04-16 12:28:45-03
1902	5154	52	42.37	\N	-23.392195	-46.555659	2021-04-16 12:40:25-03
1903	5782	24	53.39	\N	\N	\N	2021-04-16 12:58:30-03
1904	5765	37	47.91	\N	-23.495402	-46.463815	2021-04-16 13:09:06-03
1905	5249	10	149.82	\N	-23.389485	-46.532956	2021-04-16 13:13:35-03
1906	5311	18	20.04	\N	-23.383442	-46.484031	2021-04-16 13:29:21-03
1907	6290	34	92.31	\N	-23.388405	-46.590302	2021-04-16 13:39:05-03
1908	6029	16	48.96	\N	-23.368423	-46.458148	2021-04-16 13:52:36-03
1909	6240	39	69.26	\N	-23.365271	-46.562682	2021-04-16 14:02:27-03
1910	5097	31	97.70	\N	-23.437686	-46.591331	2021-04-16 14:21:07-03
1911	6155	59	59.47	\N	-23.395771	-46.598967	2021-04-16 14:24:57-03
1912	5568	78	52.96	\N	-23.487049	-46.529894	2021-04-16 14:38:39-03
1913	5061	48	94.46	\N	\N	\N	2021-04-16 14:56:07-03
1914	5641	4	139.54	\N	-23.478655	-46.558587	2021-04-16 14:59:05-03
1915	5175	26	62.43	\N	-23.455260	-46.494049	2021-04-16 15:13:32-03
1916	5389	58	19.02	\N	-23.384950	-46.495320	2021-04-16 15:27:04-03
1917	6316	10	36.13	\N	-23.466738	-46.494181	2021-04-16 15:39:28-03
1918	5700	25	42.38	\N	-23.419555	-46.590434	2021-04-16 15:48:32-03
1919	6221	3	17.56	Sem cebola	-23.394351	-46.522277	2021-04-16 16:05:21-03
1920	0	26	125.54	\N	\N	\N	2021-04-16 16:17:12-03
1921	5295	58	105.12	Sem cebola	-23.358367	-46.587660	2021-04-16 16:29:02-03
1922	6381	21	30.28	\N	-23.368145	-46.597531	2021-04-16 16:39:13-03
1923	5485	70	63.62	\N	-23.480905	-46.493079	2021-04-16 16:48:31-03
1924	6058	63	95.40	\N	-23.475839	-46.553282	2021-04-16 17:03:43-03
1925	5557	25	79.30	\N	-23.479576	-46.542140	2021-04-16 17:10:42-03
1926	5824	70	34.14	\N	-23.429030	-46.493548	2021-04-16 17:27:05-03
1927	6280	35	144.40	\N	-23.476192	-46.578478	2021-04-16 17:38:56-03
1928	5007	77	42.59	\N	-23.499329	-46.522624	2021-04-16 17:49:39-03
1929	6222	73	50.67	Sem cebola	-23.436101	-46.460377	2021-04-16 17:55:21-03
1930	5181	76	53.62	\N	\N	\N	2021-04-16 18:08:43-03
1931	6114	43	135.88	\N	\N	\N	2021-04-16 18:17:30-03
1932	6193	19	49.48	\N	-23.359101	-46.476430	2021-04-16 18:30:39-03
1933	5467	8	68.97	\N	-23.420104	-46.542865	2021-04-16 18:41:42-03
1934	5744	18	92.82	\N	-23.389801	-46.573779	2021-04-16 18:57:06-03
1935	6014	80	19.51	\N	\N	\N	2021-04-16 19:11:03-03
1936	6113	35	34.35	\N	-23.406137	-46.495891	2021-04-16 19:20:22-03
1937	5266	64	31.27	\N	-23.449155	-46.468503	2021-04-16 19:29:41-03
1938	5437	25	21.11	\N	-23.456864	-46.517648	2021-04-16 19:47:24-03
1939	6232	60	144.33	\N	\N	\N	2021-04-16 19:57:08-03
1940	6251	45	90.65	\N	-23.475150	-46.579610	2021-04-16 20:11:16-03
1941	5015	33	135.46	\N	-23.461431	-46.503279	2021-04-16 20:14:54-03
1942	5387	35	89.37	\N	-23.431359	-46.502232	2021-04-16 20:29:38-03
1943	6069	36	37.46	\N	-23.369520	-46.474618	2021-04-16 20:40:30-03
1944	5172	4	106.79	\N	-23.439449	-46.492656	2021-04-16 20:50:05-03
1945	5741	35	56.18	\N	-23.481476	-46.466785	2021-04-16 21:04:54-03
1946	5578	54	107.48	\N	-23.406978	-46.562935	2021-04-16 21:11:56-03
1947	5145	77	45.89	\N	-23.385504	-46.556631	2021-04-16 21:28:45-03
1948	5532	12	49.45	\N	-23.430116	-46.568744	2021-04-16 21:40:59-03
1949	5694	61	123.68	\N	-23.485952	-46.499948	2021-04-16 21:50:43-03
1950	6296	32	87.56	\N	-23.400786	-46.504636	2021-04-16 22:07:41-03
1951	5013	47	114.72	\N	-23.364883	-46.568883	2021-04-16 22:19:15-03
1952	5145	28	98.16	Sem cebola	\N	\N	2021-04-16 22:28:40-03
1953	5381	80	137.70	\N	-23.387863	-46.459582	2021-04-16 22:42:46-03
1954	6329	42	99.04	\N	-23.417602	-46.481941	2021-04-16 22:50:08-03
1955	5890	12	61.95	\N	-23.449367	-46.567113	2021-04-16 23:05:57-03
1956	5877	46	59.42	\N	-23.452878	-46.459169	2021-04-16 23:12:19-03
1957	5308	67	149.17	\N	-23.388753	-46.559735	2021-04-16 23:27:40-03
1958	6223	72	121.13	Sem cebola	-23.436343	-46.523600	2021-04-16 23:36:31-03
1959	5715	60	131.31	\N	-23.410869	-46.548508	2021-04-16 23:51:34-03
1960	6231	36	124.03	\N	-23.451126	-46.560084	2021-04-17 00:00:01-03
1961	5841	61	145.06	Sem cebola	-23.492262	-46.552185	2021-04-17 00:09:19-03
1962	6258	33	94.77	Sem cebola	\N	\N	2021-04-17 00:27:16-03
1963	6162	24	126.00	\N	\N	\N	2021-04-17 00:37:41-03
1964	6003	43	85.41	\N	\N	\N	2021-04-17 00:44:56-03
1965	5132	14	65.47	\N	-23.392840	-46.579930	2021-04-17 00:56:36-03
1966	5295	32	59.48	\N	\N	\N	2021-04-17 01:08:49-03
1967	5145	74	29.78	\N	-23.454202	-46.529524	2021-04-17 01:18:47-03
1968	5149	31	98.70	\N	-23.478595	-46.502877	2021-04-17 01:29:43-03
1969	5009	31	130.96	\N	-23.459072	-46.577864	2021-04-17 01:43:27-03
1970	5488	3	51.11	\N	-23.362484	-46.492534	2021-04-17 01:54:53-03
1971	5546	57	51.95	\N	\N	\N	2021-04-17 02:04:42-03
1972	5048	71	75.96	\N	-23.496002	-46.507411	2021-04-17 02:20:24-03
1973	6110	34	22.90	\N	-23.471830	-46.457987	2021-04-17 02:32:40-03
1974	5114	19	147.25	\N	-23.476380	-46.543962	2021-04-17 02:45:34-03
1975	6238	23	53.37	\N	-23.373416	-46.489276	2021-04-17 02:57:01-03
1976	5557	21	110.27	\N	-23.466572	-46.512829	2021-04-17 03:05:05-03
1977	6278	43	23.65	\N	-23.407939	-46.480864	2021-04-17 03:16:17-03
1978	5507	55	88.09	\N	-23.373361	-46.495771	2021-04-17 03:29:30-03
1979	5488	24	148.25	\N	-23.491065	-46.459084	2021-04-17 03:46:17-03
1980	5805	47	127.97	\N	-23.384502	-46.495774	2021-04-17 03:54:11-03
1981	6243	79	47.30	\N	-23.414812	-46.533500	2021-04-17 04:09:17-03
1982	5646	71	98.18	\N	-23.393557	-46.457493	2021-04-17 04:11:59-03
1983	5864	14	110.51	\N	\N	\N	2021-04-17 04:30:37-03
1984	6190	73	135.99	\N	-23.363903	-46.539648	2021-04-17 04:37:13-03
1985	5083	15	149.45	\N	-23.427889	-46.501095	2021-04-17 04:52:54-03
1986	5559	40	97.35	\N	-23.412286	-46.592593	2021-04-17 05:02:05-03
1987	6325	55	134.12	Sem cebola	-23.382082	-46.575513	2021-04-17 05:12:19-03
1988	5896	50	85.63	\N	-23.474175	-46.558582	2021-04-17 05:22:22-03
1989	5653	43	41.24	\N	-23.425159	-46.586784	2021-04-17 05:41:37-03
1990	5276	70	130.79	\N	-23.383737	-46.473662	2021-04-17 05:47:08-03
1991	6004	69	108.54	\N	-23.381915	-46.590005	2021-04-17 06:03:20-03
1992	6027	42	135.16	\N	\N	\N	2021-04-17 06:14:08-03
1993	5561	44	127.19	\N	-23.414840	-46.524944	2021-04-17 06:21:52-03
1994	5773	66	31.08	\N	-23.414106	-46.593802	2021-04-17 06:35:31-03
1995	5363	3	119.68	\N	-23.434163	-46.489326	2021-04-17 06:44:03-03
1996	6026	64	19.72	\N	-23.388571	-46.543667	2021-04-17 07:02:30-03
1997	6178	4	78.70	\N	-23.457666	-46.533519	2021-04-17 07:13:50-03
1998	5937	45	50.46	\N	-23.414353	-46.489105	2021-04-17 07:26:57-03
1999	5977	56	20.93	Sem cebola	\N	\N	2021-04-17 07:38:55-03
2000	6360	3	34.51	\N	-23.477303	-46.528959	2021-04-17 07:43:28-03
2001	5959	10	106.36	\N	-23.485400	-46.591550	2021-04-17 08:00:21-03
2002	5656	26	124.98	\N	-23.485201	-46.489546	2021-04-17 08:07:55-03
2003	6252	4	46.64	\N	-23.475181	-46.597564	2021-04-17 08:20:31-03
2004	5358	11	29.51	\N	-23.367743	-46.516213	2021-04-17 08:37:52-03
2005	5060	72	94.56	\N	-23.402196	-46.555779	2021-04-17 08:42:14-03
2006	5196	14	145.69	\N	-23.369194	-46.535520	2021-04-17 08:51:53-03
2007	5683	12	81.94	\N	-23.387559	-46.459214	2021-04-17 09:03:35-03
2008	5199	58	117.87	\N	\N	\N	2021-04-17 09:15:17-03
2009	6263	75	51.48	\N	-23.383452	-46.497687	2021-04-17 09:32:36-03
2010	6063	45	115.25	\N	-23.452910	-46.574756	2021-04-17 09:39:57-03
2011	6304	41	148.48	Sem cebola	-23.380487	-46.593003	2021-04-17 09:50:03-03
2012	5901	72	58.58	\N	-23.454988	-46.587137	2021-04-17 10:10:16-03
2013	5475	78	80.25	\N	-23.432694	-46.513060	2021-04-17 10:19:28-03
2014	5128	73	126.62	\N	-23.406351	-46.597951	2021-04-17 10:34:12-03
2015	6232	80	75.44	\N	\N	\N	2021-04-17 10:41:18-03
2016	5304	7	93.09	\N	-23.402971	-46.563369	2021-04-17 10:57:53-03
2017	6181	54	24.06	Sem cebola	-23.454258	-46.594502	2021-04-17 11:04:17-03
2018	5356	49	107.53	\N	-23.485000	-46.594752	2021-04-17 11:15:55-03
2019	5309	41	91.19	\N	-23.449728	-46.576514	2021-04-17 11:27:42-03
2020	5269	21	87.62	\N	-23.403408	-46.552456	2021-04-17 11:42:17-03
2021	5046	31	64.59	\N	-23.364484	-46.480243	2021-04-17 11:55:36-03
2022	5392	41	19.87	\N	-23.485044	-46.544332	2021-04-17 11:59:26-03
2023	6001	80	62.23	\N	\N	\N	2021-04-17 12:13:26-03
2024	5988	29	68.93	\N	-23.475651	-46.557318	2021-04-17 12:24:05-03
2025	5350	11	107.02	\N	-23.440443	-46.479959	2021-04-17 12:38:35-03
2026	5637	23	47.45	\N	\N	\N	2021-04-17 12:53:28-03
2027	5384	73	85.31	\N	-23.419730	-46.540459	2021-04-17 13:04:06-03
2028	5431	65	85.84	\N	\N	\N	2021-04-17 13:11:42-03
2029	5671	54	97.05	\N	-23.424245	-46.537604	2021-04-17 13:22:17-03
2030	5678	27	95.59	\N	-23.413577	-46.577160	2021-04-17 13:40:45-03
2031	5514	14	64.46	\N	\N	\N	2021-04-17 13:53:04-03
2032	6105	59	44.09	\N	\N	\N	2021-04-17 13:57:05-03
2033	5392	26	95.23	\N	\N	\N	2021-04-17 14:15:52-03
2034	5086	30	76.82	\N	-23.360245	-46.457386	2021-04-17 14:28:00-03
2035	5780	65	29.86	\N	-23.404058	-46.587719	2021-04-17 14:30:47-03
2036	5931	52	16.67	\N	-23.433444	-46.595162	2021-04-17 14:50:31-03
2037	6081	11	130.31	\N	-23.495384	-46.576869	2021-04-17 15:01:58-03
2038	5470	58	24.05	\N	-23.497330	-46.590557	2021-04-17 15:08:46-03
2039	5815	53	84.76	\N	-23.382252	-46.534475	2021-04-17 15:24:40-03
2040	5629	48	143.63	\N	-23.480736	-46.551170	2021-04-17 15:37:15-03
2041	6306	42	108.55	\N	-23.444499	-46.532493	2021-04-17 15:49:51-03
2042	5510	18	141.51	Sem cebola	-23.444819	-46.527295	2021-04-17 15:58:13-03
2043	5583	62	70.27	\N	-23.380281	-46.484640	2021-04-17 16:06:02-03
2044	5153	33	17.85	\N	-23.383027	-46.548733	2021-04-17 16:22:27-03
2045	5150	38	101.05	\N	-23.406318	-46.461260	2021-04-17 16:34:05-03
2046	6303	12	24.23	\N	-23.418788	-46.499043	2021-04-17 16:42:12-03
2047	5492	33	55.36	\N	-23.368370	-46.472463	2021-04-17 16:54:22-03
2048	0	56	41.64	\N	\N	\N	2021-04-17 17:03:23-03
2049	5965	56	21.71	\N	-23.445836	-46.549067	2021-04-17 17:16:24-03
2050	5378	34	77.65	\N	-23.416053	-46.512445	2021-04-17 17:29:00-03
2051	5648	66	99.07	\N	-23.385234	-46.534082	2021-04-17 17:45:28-03
2052	5115	76	146.94	\N	-23.488002	-46.595293	2021-04-17 17:55:59-03
2053	5417	7	52.56	\N	-23.379161	-46.563723	2021-04-17 18:04:04-03
2054	6211	77	138.73	\N	-23.377255	-46.505453	2021-04-17 18:21:20-03
2055	5070	48	80.30	\N	-23.492290	-46.524727	2021-04-17 18:28:49-03
2056	6263	59	117.30	\N	-23.480639	-46.572315	2021-04-17 18:44:47-03
2057	5397	41	46.59	\N	-23.383391	-46.468009	2021-04-17 18:55:19-03
2058	6325	76	95.94	\N	-23.409611	-46.587625	2021-04-17 19:04:13-03
2059	6178	68	93.38	\N	-23.496689	-46.591595	2021-04-17 19:10:32-03
2060	5253	69	23.23	\N	-23.374040	-46.541305	2021-04-17 19:25:42-03
2061	6222	60	140.35	\N	-23.409637	-46.473105	2021-04-17 19:34:44-03
2062	5385	80	31.37	Sem cebola	-23.411926	-46.460288	2021-04-17 19:45:41-03
2063	5161	5	146.64	\N	-23.433369	-46.565258	2021-04-17 20:03:19-03
2064	5356	78	49.30	\N	-23.358665	-46.592225	2021-04-17 20:08:29-03
2065	5897	18	50.98	\N	-23.401222	-46.597390	2021-04-17 20:28:27-03
2066	5783	18	94.89	\N	\N	\N	2021-04-17 20:40:47-03
2067	5974	17	39.28	\N	-23.474830	-46.464174	2021-04-17 20:45:33-03
2068	5849	67	50.16	Sem cebola	\N	\N	2021-04-17 21:00:38-03
2069	5904	39	15.57	Sem cebola	-23.450945	-46.566089	2021-04-17 21:16:17-03
2070	5722	80	93.27	\N	-23.483640	-46.469979	2021-04-17 21:21:09-03
2071	5910	52	145.37	\N	-23.381005	-46.458892	2021-04-17 21:38:52-03
2072	6225	57	15.38	\N	-23.441113	-46.485879	2021-04-17 21:48:55-03
2073	6006	22	67.28	\N	-23.392928	-46.589618	2021-04-17 22:01:03-03
2074	5300	2	58.47	\N	-23.436624	-46.480741	2021-04-17 22:09:10-03
2075	5731	71	72.98	\N	-23.371579	-46.568447	2021-04-17 22:23:23-03
2076	5111	16	83.20	\N	-23.447434	-46.538245	2021-04-17 22:28:31-03
2077	6211	19	71.56	\N	-23.393806	-46.541235	2021-04-17 22:42:01-03
2078	5322	63	142.28	\N	-23.361829	-46.597330	2021-04-17 22:55:04-03
2079	6184	34	89.41	\N	-23.427111	-46.568133	2021-04-17 23:10:57-03
2080	5852	33	140.33	\N	-23.429166	-46.458351	2021-04-17 23:22:23-03
2081	6396	30	75.94	\N	-23.476740	-46.486450	2021-04-17 23:31:53-03
2082	5771	41	132.17	Sem cebola	-23.411477	-46.476686	2021-04-17 23:45:55-03
2083	5652	79	112.18	\N	-23.394132	-46.594928	2021-04-17 23:55:21-03
2084	5735	46	97.21	\N	-23.398947	-46.501899	2021-04-18 00:02:58-03
2085	5488	30	22.83	\N	-23.498765	-46.572761	2021-04-18 00:21:55-03
2086	6179	29	79.85	\N	-23.382301	-46.574349	2021-04-18 00:34:50-03
2087	5793	25	98.12	Sem cebola	\N	\N	2021-04-18 00:40:35-03
2088	5657	59	92.56	\N	-23.408389	-46.525239	2021-04-18 00:55:32-03
2089	6187	77	138.53	Sem cebola	-23.475481	-46.523535	2021-04-18 01:02:58-03
2090	6079	12	86.44	\N	\N	\N	2021-04-18 01:14:33-03
2091	5828	16	93.87	\N	-23.429312	-46.506489	2021-04-18 01:32:37-03
2092	5985	5	66.45	\N	-23.471727	-46.526192	2021-04-18 01:38:23-03
2093	6309	59	116.04	\N	\N	\N	2021-04-18 01:53:32-03
2094	6246	5	42.83	\N	-23.397924	-46.463517	2021-04-18 02:01:59-03
2095	5350	31	114.11	\N	-23.428934	-46.497714	2021-04-18 02:10:55-03
2096	5008	29	97.71	\N	\N	\N	2021-04-18 02:25:11-03
2097	5493	48	32.71	\N	-23.385151	-46.471713	2021-04-18 02:40:01-03
2098	5465	78	92.49	\N	-23.412757	-46.464484	2021-04-18 02:46:34-03
2099	5453	14	125.68	\N	\N	\N	2021-04-18 02:59:37-03
2100	6342	34	28.31	\N	\N	\N	2021-04-18 03:16:41-03
2101	5380	21	108.33	Deixar na portaria e avisar vizinha24.portaria@gmail.com por favor	-23.427060	-46.545174	2021-04-18 03:21:30-03
2102	5698	10	104.95	\N	-23.495140	-46.487930	2021-04-18 03:36:01-03
2103	6009	7	76.29	\N	\N	\N	2021-04-18 03:43:39-03
2104	6372	6	28.34	Sem cebola	-23.405775	-46.550673	2021-04-18 03:59:37-03
2105	6302	5	129.89	\N	-23.453309	-46.578280	2021-04-18 04:14:22-03
2106	6173	39	23.15	Sem cebola	-23.499556	-46.475103	2021-04-18 04:27:33-03
2107	6181	49	49.40	\N	-23.473818	-46.465670	2021-04-18 04:34:16-03
2108	6186	59	113.75	Sem cebola	-23.361547	-46.528476	2021-04-18 04:45:39-03
2109	6354	10	74.84	\N	-23.467549	-46.572291	2021-04-18 04:57:06-03
2110	5310	58	133.65	\N	-23.472731	-46.529077	2021-04-18 05:07:11-03
2111	5218	32	60.32	\N	-23.485450	-46.570957	2021-04-18 05:19:05-03
2112	6345	35	15.10	Sem cebola	-23.399644	-46.545217	2021-04-18 05:33:20-03
2113	5230	60	126.59	\N	-23.449132	-46.512148	2021-04-18 05:46:17-03
2114	6047	75	94.26	Sem cebola	\N	\N	2021-04-18 05:52:14-03
2115	5661	10	79.37	\N	-23.405519	-46.465277	2021-04-18 06:12:58-03
2116	5329	45	38.18	\N	-23.473354	-46.581172	2021-04-18 06:23:37-03
2117	6352	5	65.32	\N	\N	\N	2021-04-18 06:27:43-03
2118	6200	49	121.91	\N	\N	\N	2021-04-18 06:39:51-03
2119	5323	11	77.04	Sem cebola	-23.489933	-46.515614	2021-04-18 06:51:40-03
2120	6132	51	34.00	\N	-23.431055	-46.486074	2021-04-18 07:06:39-03
2121	6368	40	141.21	\N	\N	\N	2021-04-18 07:19:43-03
2122	5834	16	123.89	\N	\N	\N	2021-04-18 07:33:34-03
2123	6252	55	43.85	Sem cebola	\N	\N	2021-04-18 07:42:11-03
2124	5002	10	146.36	\N	-23.453227	-46.490286	2021-04-18 07:56:05-03
2125	5113	22	21.47	\N	-23.361056	-46.457981	2021-04-18 08:09:12-03
2126	5996	13	25.28	Sem cebola	\N	\N	2021-04-18 08:18:34-03
2127	5916	48	46.31	Sem cebola	-23.481915	-46.518503	2021-04-18 08:32:56-03
2128	5272	74	145.64	\N	-23.467380	-46.557126	2021-04-18 08:44:49-03
2129	5940	64	20.46	\N	-23.363471	-46.550145	2021-04-18 08:55:48-03
2130	6150	60	86.32	\N	-23.428123	-46.483749	2021-04-18 09:00:23-03
2131	5014	54	34.38	Sem cebola	\N	\N	2021-04-18 09:15:25-03
2132	5737	52	54.78	\N	-23.428120	-46.581450	2021-04-18 09:24:42-03
2133	5047	30	80.34	Sem cebola	-23.474203	-46.549962	2021-04-18 09:43:14-03
2134	5858	50	61.67	\N	-23.384171	-46.583273	2021-04-18 09:52:20-03
2135	6267	10	77.99	\N	-23.371965	-46.504774	2021-04-18 09:59:28-03
2136	5298	33	99.77	\N	-23.371764	-46.528254	2021-04-18 10:10:43-03
2137	5851	33	143.29	\N	\N	\N	2021-04-18 10:20:54-03
2138	5574	26	133.22	\N	-23.459929	-46.498760	2021-04-18 10:38:54-03
2139	6174	45	59.77	\N	\N	\N	2021-04-18 10:49:58-03
2140	6217	56	69.54	\N	-23.431012	-46.490875	2021-04-18 11:02:15-03
2141	5965	75	60.85	\N	-23.396320	-46.467002	2021-04-18 11:14:24-03
2142	5895	38	134.71	\N	-23.498528	-46.567484	2021-04-18 11:28:00-03
2143	5488	69	114.82	\N	-23.429671	-46.557702	2021-04-18 11:32:51-03
2144	5642	7	74.05	\N	\N	\N	2021-04-18 11:50:16-03
2145	5109	47	128.63	\N	\N	\N	2021-04-18 12:02:17-03
2146	5849	8	19.70	\N	-23.443915	-46.585935	2021-04-18 12:06:33-03
2147	6212	78	60.79	\N	-23.444052	-46.557609	2021-04-18 12:24:50-03
2148	5414	55	26.46	Sem cebola	-23.441917	-46.509733	2021-04-18 12:30:55-03
2149	5499	79	94.72	\N	-23.441886	-46.518798	2021-04-18 12:49:19-03
2150	5345	16	50.38	\N	-23.440805	-46.512814	2021-04-18 12:53:46-03
2151	5891	43	25.20	\N	-23.384304	-46.487405	2021-04-18 13:08:02-03
2152	5073	18	50.84	\N	-23.357921	-46.513217	2021-04-18 13:18:33-03
2153	5411	80	35.54	\N	-23.497581	-46.482474	2021-04-18 13:34:13-03
2154	6014	80	122.38	Sem cebola	-23.452059	-46.571684	2021-04-18 13:47:43-03
2155	6345	35	72.55	\N	-23.391763	-46.537031	2021-04-18 13:57:07-03
2156	5846	24	104.27	\N	-23.364833	-46.579487	2021-04-18 14:03:42-03
2157	6300	53	48.84	\N	-23.430425	-46.460735	2021-04-18 14:20:42-03
2158	6019	24	136.35	\N	-23.369476	-46.566741	2021-04-18 14:27:38-03
2159	5502	53	101.72	\N	-23.408715	-46.556173	2021-04-18 14:46:36-03
2160	5492	54	105.39	\N	\N	\N	2021-04-18 14:49:43-03
2161	6096	64	20.52	Sem cebola	\N	\N	2021-04-18 15:01:44-03
2162	5381	11	71.50	\N	-23.370532	-46.508575	2021-04-18 15:19:21-03
2163	5994	15	23.34	Sem cebola	\N	\N	2021-04-18 15:27:11-03
2164	5571	19	73.02	\N	-23.365107	-46.500171	2021-04-18 15:39:00-03
2165	6089	64	63.10	Sem cebola	-23.424345	-46.492291	2021-04-18 15:55:48-03
2166	5835	28	56.85	Sem cebola	-23.482706	-46.506832	2021-04-18 16:04:50-03
2167	6050	34	149.75	\N	\N	\N	2021-04-18 16:16:23-03
2168	6079	49	86.61	\N	-23.358996	-46.595246	2021-04-18 16:24:50-03
2169	5358	2	37.49	\N	-23.455205	-46.462433	2021-04-18 16:37:17-03
2170	6382	47	38.00	\N	\N	\N	2021-04-18 16:50:33-03
2171	5370	7	132.24	\N	-23.362835	-46.583763	2021-04-18 17:05:14-03
2172	5718	47	141.51	\N	-23.456733	-46.517459	2021-04-18 17:10:12-03
2173	5998	55	31.08	\N	-23.378900	-46.468684	2021-04-18 17:27:01-03
2174	5219	5	51.31	\N	-23.429054	-46.465769	2021-04-18 17:40:01-03
2175	6205	65	140.10	Sem cebola	-23.409448	-46.466433	2021-04-18 17:48:27-03
2176	0	57	32.80	\N	\N	\N	2021-04-18 18:01:14-03
2177	6315	26	140.59	\N	\N	\N	2021-04-18 18:15:26-03
2178	5791	19	30.44	\N	-23.467313	-46.565296	2021-04-18 18:24:34-03
2179	6265	20	147.26	\N	-23.367758	-46.508281	2021-04-18 18:31:00-03
2180	5418	4	77.52	\N	\N	\N	2021-04-18 18:43:03-03
2181	5158	62	55.81	\N	-23.441786	-46.588341	2021-04-18 18:57:21-03
2182	5816	6	94.92	\N	\N	\N	2021-04-18 19:12:41-03
2183	6250	1	56.60	\N	\N	\N	2021-04-18 19:22:15-03
2184	5313	78	137.12	\N	-23.428103	-46.464616	2021-04-18 19:30:32-03
2185	6376	1	101.31	\N	-23.420391	-46.515239	2021-04-18 19:42:01-03
2186	5019	54	15.15	\N	-23.427575	-46.520133	2021-04-18 19:55:22-03
2187	5152	30	65.83	\N	-23.404445	-46.512081	2021-04-18 20:11:02-03
2188	5200	46	99.93	\N	-23.441703	-46.586943	2021-04-18 20:19:18-03
2189	6224	30	22.83	Sem cebola	\N	\N	2021-04-18 20:33:34-03
2190	6282	68	130.24	Deixar na portaria e avisar vizinha38.portaria@gmail.com por favor	-23.499070	-46.510039	2021-04-18 20:42:54-03
2191	5628	23	105.23	\N	-23.384885	-46.520164	2021-04-18 20:51:24-03
2192	5512	49	97.23	\N	-23.447094	-46.556469	2021-04-18 21:06:35-03
2193	5820	8	126.64	\N	\N	\N	2021-04-18 21:21:02-03
2194	5981	64	93.16	\N	-23.487229	-46.494740	2021-04-18 21:33:04-03
2195	5701	58	99.64	\N	-23.405102	-46.518841	2021-04-18 21:41:19-03
2196	5302	19	54.50	\N	\N	\N	2021-04-18 21:58:04-03
2197	6053	29	51.79	\N	-23.491150	-46.588432	2021-04-18 22:01:43-03
2198	5682	22	19.21	\N	-23.402574	-46.507939	2021-04-18 22:20:30-03
2199	5441	60	67.91	\N	\N	\N	2021-04-18 22:32:49-03
2200	6057	54	15.56	\N	-23.474376	-46.568412	2021-04-18 22:37:47-03
2201	5847	72	48.99	\N	-23.408238	-46.582960	2021-04-18 22:55:30-03
2202	5739	40	76.46	\N	-23.421914	-46.530300	2021-04-18 23:06:44-03
2203	6305	26	119.55	\N	-23.414707	-46.584217	2021-04-18 23:18:59-03
2204	6231	48	148.91	Sem cebola	-23.476924	-46.517034	2021-04-18 23:29:48-03
2205	5591	76	74.22	\N	-23.374020	-46.582789	2021-04-18 23:42:04-03
2206	5587	11	104.87	\N	-23.412387	-46.482427	2021-04-18 23:47:42-03
2207	5231	30	94.94	\N	-23.487746	-46.477855	2021-04-18 23:59:55-03
2208	5236	63	77.02	\N	-23.395936	-46.597440	2021-04-19 00:09:11-03
2209	5689	58	149.07	\N	-23.387039	-46.547116	2021-04-19 00:26:26-03
2210	5135	65	64.57	\N	-23.410127	-46.543209	2021-04-19 00:36:38-03
2211	5428	80	113.29	Deixar na portaria e avisar vizinha37.portaria@gmail.com por favor	-23.454242	-46.483129	2021-04-19 00:52:00-03
2212	5799	42	102.90	\N	-23.469174	-46.464799	2021-04-19 01:00:29-03
2213	5294	29	99.29	\N	-23.397205	-46.563075	2021-04-19 01:07:10-03
2214	5397	26	120.17	\N	-23.466099	-46.573133	2021-04-19 01:18:46-03
2215	6085	34	36.62	\N	-23.393046	-46.478196	2021-04-19 01:39:23-03
2216	5866	45	24.80	\N	-23.372971	-46.519093	2021-04-19 01:43:43-03
2217	5418	27	106.80	\N	-23.495169	-46.561470	2021-04-19 01:53:20-03
2218	5490	28	83.75	\N	\N	\N	2021-04-19 02:06:07-03
2219	6271	47	73.56	\N	-23.383444	-46.512239	2021-04-19 02:23:28-03
2220	5743	79	144.66	\N	\N	\N	2021-04-19 02:36:57-03
2221	5008	61	107.23	\N	-23.396379	-46.495523	2021-04-19 02:41:49-03
2222	5057	41	106.37	\N	-23.443606	-46.532261	2021-04-19 02:57:42-03
2223	5723	4	31.65	\N	-23.419858	-46.514154	2021-04-19 03:05:47-03
2224	5480	75	68.46	\N	\N	\N	2021-04-19 03:18:06-03
2225	5362	3	17.56	Sem cebola	\N	\N	2021-04-19 03:28:25-03
2226	5148	57	87.17	\N	-23.375781	-46.477546	2021-04-19 03:47:19-03
2227	5443	37	63.69	\N	-23.424730	-46.550708	2021-04-19 03:57:15-03
2228	5517	2	26.55	Sem cebola	\N	\N	2021-04-19 04:09:28-03
2229	6236	16	97.71	\N	-23.372515	-46.579027	2021-04-19 04:19:13-03
2230	5204	38	143.62	\N	-23.453146	-46.541989	2021-04-19 04:32:38-03
2231	6148	7	96.48	\N	-23.499400	-46.577460	2021-04-19 04:40:51-03
2232	6107	58	54.06	\N	-23.477317	-46.494207	2021-04-19 04:54:57-03
2233	5403	44	34.57	\N	-23.486671	-46.549168	2021-04-19 05:08:30-03
2234	6147	72	147.75	\N	-23.437892	-46.492528	2021-04-19 05:18:26-03
2235	5779	3	145.28	Deixar na portaria e avisar vizinha24.portaria@gmail.com por favor	-23.488504	-46.530743	2021-04-19 05:26:10-03
2236	6154	16	143.91	\N	-23.366888	-46.486230	2021-04-19 05:37:26-03
2237	5724	29	139.28	\N	-23.432796	-46.559419	2021-04-19 05:53:48-03
2238	6026	24	68.54	\N	-23.489603	-46.531561	2021-04-19 06:01:38-03
2239	6358	48	85.82	\N	-23.362886	-46.470832	2021-04-19 06:19:52-03
2240	5813	28	112.50	\N	-23.401471	-46.564803	2021-04-19 06:27:16-03
2241	6081	15	42.35	\N	-23.480185	-46.595110	2021-04-19 06:34:41-03
2242	6088	39	126.23	\N	-23.432282	-46.476976	2021-04-19 06:52:12-03
2243	5004	76	119.68	\N	-23.434505	-46.467242	2021-04-19 07:04:06-03
2244	5813	65	69.40	Deixar na portaria e avisar vizinha34.portaria@gmail.com por favor	-23.369315	-46.574942	2021-04-19 07:16:11-03
2245	5350	7	90.80	\N	-23.488129	-46.519791	2021-04-19 07:23:15-03
2246	5130	45	84.93	\N	-23.359395	-46.471914	2021-04-19 07:33:42-03
2247	5961	13	56.06	\N	-23.450761	-46.478341	2021-04-19 07:43:29-03
2248	5628	75	51.51	\N	\N	\N	2021-04-19 08:04:25-03
2249	5084	74	48.97	\N	-23.478042	-46.481785	2021-04-19 08:14:15-03
2250	5650	27	65.50	Sem cebola	-23.425609	-46.530197	2021-04-19 08:24:44-03
2251	6275	6	84.76	\N	\N	\N	2021-04-19 08:35:56-03
2252	5311	63	72.73	\N	-23.417944	-46.459616	2021-04-19 08:43:55-03
2253	5867	70	15.94	\N	-23.459694	-46.536826	2021-04-19 09:01:00-03
2254	5400	70	77.41	\N	\N	\N	2021-04-19 09:05:19-03
2255	5171	32	62.29	\N	\N	\N	2021-04-19 09:25:03-03
2256	5105	18	104.25	\N	-23.420140	-46.501822	2021-04-19 09:36:46-03
2257	6177	75	21.77	\N	-23.465114	-46.565165	2021-04-19 09:41:16-03
2258	5239	26	125.61	\N	\N	\N	2021-04-19 09:51:48-03
2259	5229	43	27.93	\N	-23.371864	-46.572404	2021-04-19 10:03:21-03
2260	5259	72	84.47	Deixar na portaria e avisar vizinha21.portaria@gmail.com por favor	-23.483808	-46.530610	2021-04-19 10:23:59-03
2261	5411	16	35.62	\N	\N	\N	2021-04-19 10:29:19-03
2262	6363	50	106.72	\N	-23.392714	-46.555574	2021-04-19 10:47:40-03
2263	5262	26	68.25	\N	-23.490525	-46.531289	2021-04-19 10:54:46-03
2264	5405	72	148.93	\N	-23.425451	-46.546058	2021-04-19 11:03:04-03
2265	6124	47	127.03	\N	-23.443285	-46.547516	2021-04-19 11:18:40-03
2266	5530	53	62.96	\N	-23.382927	-46.496945	2021-04-19 11:27:09-03
2267	6345	20	77.83	\N	\N	\N	2021-04-19 11:37:17-03
2268	5273	67	35.41	\N	-23.385814	-46.476209	2021-04-19 11:53:04-03
2269	6018	18	22.87	\N	-23.428577	-46.563101	2021-04-19 12:06:26-03
2270	6244	11	51.94	Sem cebola	-23.408162	-46.596136	2021-04-19 12:14:19-03
2271	6296	54	132.62	\N	-23.474764	-46.543344	2021-04-19 12:32:36-03
2272	6000	8	54.52	\N	-23.480093	-46.578608	2021-04-19 12:36:42-03
2273	5147	7	57.07	\N	-23.405162	-46.527367	2021-04-19 12:55:49-03
2274	5494	72	88.00	\N	-23.436607	-46.593892	2021-04-19 13:03:18-03
2275	5365	20	23.67	\N	-23.428121	-46.511236	2021-04-19 13:14:39-03
2276	5166	20	83.08	\N	-23.484286	-46.537739	2021-04-19 13:31:35-03
2277	5679	24	20.62	\N	-23.444196	-46.494763	2021-04-19 13:34:04-03
2278	5330	54	15.69	\N	-23.450397	-46.544562	2021-04-19 13:50:41-03
2279	6199	51	84.85	\N	-23.377224	-46.496322	2021-04-19 14:03:54-03
2280	5698	27	56.54	\N	\N	\N	2021-04-19 14:16:45-03
2281	5305	35	15.42	\N	-23.413763	-46.466018	2021-04-19 14:24:14-03
2282	5128	13	119.25	Sem cebola	-23.401601	-46.474734	2021-04-19 14:33:42-03
2283	6329	3	48.95	\N	-23.446717	-46.592008	2021-04-19 14:43:32-03
2284	5013	47	78.41	\N	-23.489681	-46.569702	2021-04-19 14:55:38-03
2285	5754	52	122.43	\N	\N	\N	2021-04-19 15:08:39-03
2286	5570	58	55.81	\N	-23.423125	-46.597022	2021-04-19 15:20:10-03
2287	5630	33	137.58	\N	-23.362652	-46.561898	2021-04-19 15:33:41-03
2288	6157	72	46.39	\N	-23.428794	-46.562457	2021-04-19 15:42:29-03
2289	5455	39	87.24	\N	-23.480402	-46.482878	2021-04-19 15:53:41-03
2290	5156	9	16.11	\N	-23.457705	-46.519990	2021-04-19 16:06:10-03
2291	5540	51	24.03	\N	-23.499200	-46.483983	2021-04-19 16:25:11-03
2292	5142	36	68.16	\N	-23.426013	-46.497491	2021-04-19 16:35:05-03
2293	5777	73	42.66	\N	-23.406604	-46.462640	2021-04-19 16:48:58-03
2294	5357	38	55.99	\N	-23.473223	-46.536763	2021-04-19 16:57:24-03
2295	5794	47	67.91	\N	-23.368291	-46.595780	2021-04-19 17:09:57-03
2296	6049	58	95.38	\N	\N	\N	2021-04-19 17:15:16-03
2297	5859	62	121.50	Deixar na portaria e avisar vizinha1.portaria@gmail.com por favor	-23.446684	-46.460946	2021-04-19 17:34:06-03
2298	5470	45	147.23	\N	-23.493726	-46.485331	2021-04-19 17:41:00-03
2299	5153	9	98.32	\N	-23.370162	-46.592573	2021-04-19 17:54:42-03
2300	5915	58	136.76	\N	-23.385516	-46.463884	2021-04-19 18:06:50-03
2301	5785	47	15.14	\N	-23.365108	-46.499877	2021-04-19 18:18:45-03
2302	6377	47	118.72	\N	-23.446202	-46.468727	2021-04-19 18:30:41-03
2303	5104	13	81.86	\N	-23.469448	-46.535636	2021-04-19 18:46:00-03
2304	0	36	103.97	\N	\N	\N	2021-04-19 18:57:31-03
2305	6367	76	19.07	\N	-23.445363	-46.535677	2021-04-19 19:01:54-03
2306	5018	64	36.76	\N	-23.440264	-46.467297	2021-04-19 19:15:26-03
2307	5934	64	147.76	\N	-23.431107	-46.521964	2021-04-19 19:26:14-03
2308	5869	36	98.66	\N	-23.460927	-46.471927	2021-04-19 19:39:46-03
2309	5042	60	114.94	\N	-23.434746	-46.593064	2021-04-19 19:51:24-03
2310	5800	68	82.90	Sem cebola	\N	\N	2021-04-19 20:06:13-03
2311	5799	3	93.89	Sem cebola	-23.359098	-46.512856	2021-04-19 20:13:38-03
2312	5019	54	132.76	\N	-23.478593	-46.495168	2021-04-19 20:28:36-03
2313	5015	77	42.27	\N	-23.389687	-46.534386	2021-04-19 20:41:43-03
2314	5082	79	105.36	Sem cebola	\N	\N	2021-04-19 20:54:09-03
2315	6264	34	16.82	Sem cebola	-23.426950	-46.492667	2021-04-19 20:57:31-03
2316	5517	59	94.40	\N	-23.477200	-46.461438	2021-04-19 21:15:09-03
2317	5704	11	145.22	\N	\N	\N	2021-04-19 21:20:11-03
2318	5857	71	118.26	\N	-23.363739	-46.507003	2021-04-19 21:36:41-03
2319	5680	7	137.25	\N	-23.455094	-46.596847	2021-04-19 21:49:47-03
2320	5517	23	79.76	\N	\N	\N	2021-04-19 21:59:21-03
2321	5838	6	140.93	Sem cebola	-23.394851	-46.506805	2021-04-19 22:14:41-03
2322	5511	23	35.27	\N	\N	\N	2021-04-19 22:19:49-03
2323	5481	5	118.14	\N	\N	\N	2021-04-19 22:34:46-03
2324	5549	36	144.04	\N	-23.436301	-46.501213	2021-04-19 22:41:43-03
2325	5555	4	124.55	\N	-23.385583	-46.549527	2021-04-19 22:59:18-03
2326	5562	43	84.08	\N	-23.394104	-46.500949	2021-04-19 23:12:08-03
2327	5605	55	134.06	\N	-23.449327	-46.479596	2021-04-19 23:21:50-03
2328	5436	1	130.51	\N	-23.398097	-46.561482	2021-04-19 23:28:44-03
2329	6263	17	74.50	\N	\N	\N	2021-04-19 23:41:08-03
2330	5870	79	133.25	\N	-23.410253	-46.587815	2021-04-19 23:55:48-03
2331	6286	10	145.21	\N	-23.496533	-46.551766	2021-04-20 00:09:56-03
2332	5813	38	63.03	\N	-23.396217	-46.519091	2021-04-20 00:18:34-03
2333	5230	43	58.70	\N	-23.474732	-46.476303	2021-04-20 00:28:44-03
2334	5642	77	26.17	\N	-23.428900	-46.571037	2021-04-20 00:45:30-03
2335	5904	1	89.90	\N	-23.390607	-46.512686	2021-04-20 00:58:45-03
2336	6289	28	79.44	\N	\N	\N	2021-04-20 01:11:18-03
2337	6334	30	143.81	\N	-23.449819	-46.481480	2021-04-20 01:22:13-03
2338	5670	69	98.78	\N	-23.395996	-46.501757	2021-04-20 01:30:15-03
2339	5738	64	57.44	\N	-23.388411	-46.576249	2021-04-20 01:40:00-03
2340	5173	75	80.21	\N	-23.390674	-46.566327	2021-04-20 01:48:48-03
2341	5062	63	113.79	\N	\N	\N	2021-04-20 02:03:57-03
2342	5504	26	141.57	\N	-23.414214	-46.501899	2021-04-20 02:15:29-03
2343	5671	30	135.41	\N	\N	\N	2021-04-20 02:26:32-03
2344	5163	74	58.25	\N	-23.427515	-46.528518	2021-04-20 02:43:35-03
2345	5994	14	68.84	\N	-23.484223	-46.470483	2021-04-20 02:49:07-03
2346	6111	37	74.69	\N	\N	\N	2021-04-20 02:59:31-03
2347	5886	50	124.76	Sem cebola	-23.463592	-46.482184	2021-04-20 03:19:08-03
2348	6020	29	42.96	\N	-23.494315	-46.546163	2021-04-20 03:24:05-03
2349	5878	13	46.04	\N	-23.426951	-46.562958	2021-04-20 03:39:47-03
2350	5142	64	98.17	\N	-23.437398	-46.583289	2021-04-20 03:49:45-03
2351	5623	56	121.81	Deixar na portaria e avisar vizinha5.portaria@gmail.com por favor	-23.392064	-46.473752	2021-04-20 03:57:58-03
2352	5627	1	70.96	\N	\N	\N	2021-04-20 04:10:06-03
2353	6252	36	127.76	\N	-23.381293	-46.480521	2021-04-20 04:29:30-03
2354	5746	68	52.33	\N	-23.387841	-46.546206	2021-04-20 04:35:19-03
2355	5282	9	116.58	\N	-23.398179	-46.559040	2021-04-20 04:45:58-03
2356	5764	5	102.03	\N	-23.484527	-46.588781	2021-04-20 04:59:26-03
2357	5657	70	51.61	\N	\N	\N	2021-04-20 05:10:42-03
2358	5036	15	63.57	\N	-23.478914	-46.476259	2021-04-20 05:28:07-03
2359	5510	16	63.16	\N	-23.478617	-46.564228	2021-04-20 05:39:27-03
2360	5568	55	87.11	Sem cebola	-23.459358	-46.579896	2021-04-20 05:49:31-03
2361	5057	14	29.37	\N	-23.471985	-46.555731	2021-04-20 06:02:55-03
2362	5754	26	98.01	\N	-23.359707	-46.467428	2021-04-20 06:07:03-03
2363	5931	77	89.57	\N	-23.447767	-46.482024	2021-04-20 06:19:35-03
2364	6144	43	72.57	\N	\N	\N	2021-04-20 06:32:48-03
2365	5303	4	50.89	Sem cebola	-23.360002	-46.583580	2021-04-20 06:48:04-03
2366	6263	11	144.44	\N	-23.460603	-46.487508	2021-04-20 06:56:57-03
2367	6213	76	76.06	\N	\N	\N	2021-04-20 07:05:53-03
2368	6390	3	42.55	\N	-23.477839	-46.459188	2021-04-20 07:19:22-03
2369	5564	2	76.99	\N	\N	\N	2021-04-20 07:30:45-03
2370	6319	73	39.36	\N	\N	\N	2021-04-20 07:41:36-03
2371	6053	37	102.91	\N	-23.410937	-46.510841	2021-04-20 07:56:54-03
2372	5478	58	40.42	\N	-23.444349	-46.506196	2021-04-20 08:11:33-03
2373	5777	5	139.69	\N	-23.499952	-46.562641	2021-04-20 08:18:01-03
2374	5458	80	136.51	\N	\N	\N	2021-04-20 08:27:16-03
2375	5826	27	63.87	\N	-23.401585	-46.525633	2021-04-20 08:39:07-03
2376	6283	64	129.06	\N	-23.385304	-46.575264	2021-04-20 08:53:28-03
2377	5508	41	121.09	\N	-23.465410	-46.471404	2021-04-20 09:05:51-03
2378	5389	79	130.17	\N	-23.449328	-46.523216	2021-04-20 09:17:52-03
2379	5616	74	42.88	Sem cebola	-23.488302	-46.496740	2021-04-20 09:29:13-03
2380	5013	80	119.46	\N	-23.473321	-46.517690	2021-04-20 09:36:52-03
2381	5509	42	116.47	\N	-23.482587	-46.474895	2021-04-20 09:48:12-03
2382	5362	28	56.91	\N	-23.412941	-46.483040	2021-04-20 10:04:50-03
2383	6075	47	127.48	\N	\N	\N	2021-04-20 10:13:47-03
2384	6357	28	85.06	Sem cebola	-23.420047	-46.494213	2021-04-20 10:29:43-03
2385	5939	42	15.78	\N	-23.375903	-46.507391	2021-04-20 10:33:54-03
2386	6158	1	67.13	\N	-23.404675	-46.591439	2021-04-20 10:49:57-03
2387	5953	73	126.17	\N	-23.430815	-46.565879	2021-04-20 11:02:38-03
2388	5220	20	73.17	\N	-23.398576	-46.496839	2021-04-20 11:09:05-03
2389	5504	36	90.99	\N	-23.414522	-46.578625	2021-04-20 11:26:38-03
2390	5737	63	79.11	Sem cebola	-23.461686	-46.568790	2021-04-20 11:37:33-03
2391	5111	9	82.87	\N	-23.412171	-46.599050	2021-04-20 11:51:29-03
2392	6221	7	67.74	\N	-23.457920	-46.533911	2021-04-20 11:56:19-03
2393	5247	15	148.34	\N	-23.479032	-46.537253	2021-04-20 12:07:10-03
2394	6053	36	138.28	\N	-23.443419	-46.542287	2021-04-20 12:22:15-03
2395	5319	35	41.30	\N	-23.358841	-46.516662	2021-04-20 12:36:35-03
2396	5624	74	95.16	\N	-23.410594	-46.513481	2021-04-20 12:49:01-03
2397	5662	16	92.27	\N	\N	\N	2021-04-20 12:56:29-03
2398	6247	56	70.92	\N	-23.358377	-46.513397	2021-04-20 13:12:52-03
2399	6397	54	97.53	\N	-23.463579	-46.597292	2021-04-20 13:18:58-03
2400	5130	46	80.21	\N	-23.405289	-46.471784	2021-04-20 13:32:48-03
2401	5761	36	32.72	\N	-23.474609	-46.540120	2021-04-20 13:40:28-03
2402	5301	75	39.36	\N	-23.383743	-46.595079	2021-04-20 13:53:31-03
2403	5443	62	113.41	\N	-23.394064	-46.474943	2021-04-20 14:12:58-03
2404	5881	60	58.85	\N	\N	\N	2021-04-20 14:20:02-03
2405	6253	41	50.97	\N	\N	\N	2021-04-20 14:27:11-03
2406	6023	42	64.17	\N	-23.473355	-46.539896	2021-04-20 14:44:45-03
2407	5635	19	36.43	\N	\N	\N	2021-04-20 14:58:18-03
2408	5623	47	26.36	\N	-23.415154	-46.538232	2021-04-20 15:06:05-03
2409	6071	45	82.60	Sem cebola	-23.438151	-46.520333	2021-04-20 15:22:16-03
2410	5427	22	97.40	\N	\N	\N	2021-04-20 15:34:56-03
2411	6022	21	73.37	\N	-23.415757	-46.512569	2021-04-20 15:37:53-03
2412	5550	21	149.99	\N	-23.455959	-46.533385	2021-04-20 15:49:57-03
2413	5932	20	83.76	\N	-23.426493	-46.501292	2021-04-20 16:04:23-03
2414	5899	26	16.16	\N	-23.474720	-46.562332	2021-04-20 16:16:31-03
2415	6095	7	52.18	\N	-23.497252	-46.555826	2021-04-20 16:24:08-03
2416	6049	19	107.38	\N	-23.464947	-46.488694	2021-04-20 16:42:09-03
2417	5471	17	137.96	\N	-23.421876	-46.487351	2021-04-20 16:53:40-03
2418	5885	15	118.32	\N	-23.423744	-46.513062	2021-04-20 17:01:43-03
2419	5591	34	52.45	\N	\N	\N	2021-04-20 17:18:24-03
2420	5574	75	108.35	\N	-23.375736	-46.485242	2021-04-20 17:22:30-03
2421	5174	35	26.09	Sem cebola	-23.430644	-46.596891	2021-04-20 17:43:05-03
2422	5817	68	78.32	\N	-23.420527	-46.504537	2021-04-20 17:45:19-03
2423	5584	65	61.99	\N	-23.459153	-46.529700	2021-04-20 17:59:54-03
2424	5267	51	22.02	\N	-23.439828	-46.571008	2021-04-20 18:14:47-03
2425	5245	24	86.86	\N	-23.416165	-46.578325	2021-04-20 18:27:12-03
2426	5067	76	65.65	\N	\N	\N	2021-04-20 18:34:56-03
2427	5523	45	149.67	\N	-23.387661	-46.592746	2021-04-20 18:46:46-03
2428	5411	6	143.31	\N	-23.461212	-46.549889	2021-04-20 19:02:27-03
2429	5793	9	25.95	\N	-23.466873	-46.460033	2021-04-20 19:12:27-03
2430	6272	5	44.26	Deixar na portaria e avisar vizinha37.portaria@gmail.com por favor	\N	\N	2021-04-20 19:24:19-03
2431	5746	10	119.21	\N	-23.366383	-46.570981	2021-04-20 19:37:25-03
2432	0	45	86.11	\N	\N	\N	2021-04-20 19:45:15-03
2433	6034	2	118.66	\N	-23.495666	-46.496672	2021-04-20 19:55:27-03
2434	5431	54	118.97	\N	-23.415817	-46.540795	2021-04-20 20:13:16-03
2435	5302	28	44.53	\N	-23.365842	-46.470959	2021-04-20 20:23:57-03
2436	5040	67	63.52	Sem cebola	\N	\N	2021-04-20 20:38:12-03
2437	5541	35	127.83	\N	-23.414254	-46.598106	2021-04-20 20:40:16-03
2438	6175	72	130.40	\N	-23.479521	-46.518748	2021-04-20 20:53:32-03
2439	5560	15	28.72	\N	-23.386305	-46.586791	2021-04-20 21:11:25-03
2440	5228	38	108.08	\N	\N	\N	2021-04-20 21:19:07-03
2441	5078	16	135.36	\N	-23.481097	-46.533132	2021-04-20 21:28:07-03
2442	5442	21	94.77	\N	-23.452158	-46.500061	2021-04-20 21:46:13-03
2443	5113	10	116.96	\N	-23.408685	-46.581356	2021-04-20 21:59:20-03
2444	6285	44	133.74	\N	-23.380780	-46.573306	2021-04-20 22:11:19-03
2445	5049	67	83.08	\N	-23.476676	-46.540821	2021-04-20 22:18:51-03
2446	5218	60	136.44	\N	-23.402935	-46.591981	2021-04-20 22:27:34-03
2447	5396	16	60.86	\N	-23.409389	-46.465311	2021-04-20 22:42:29-03
2448	6291	21	45.58	\N	-23.498675	-46.564272	2021-04-20 22:51:50-03
2449	5073	20	112.90	\N	-23.438713	-46.577340	2021-04-20 23:00:01-03
2450	6028	11	93.14	\N	-23.383462	-46.464554	2021-04-20 23:19:18-03
2451	5307	11	53.47	\N	\N	\N	2021-04-20 23:24:07-03
2452	5655	12	30.18	\N	\N	\N	2021-04-20 23:42:19-03
2453	5539	47	58.12	\N	-23.377207	-46.598849	2021-04-20 23:55:56-03
2454	5340	49	85.86	\N	-23.458295	-46.474442	2021-04-21 00:06:25-03
2455	5191	36	64.54	\N	-23.435407	-46.548982	2021-04-21 00:14:24-03
2456	5797	63	99.62	\N	-23.493206	-46.473165	2021-04-21 00:26:28-03
2457	5255	74	127.20	\N	-23.372216	-46.515379	2021-04-21 00:34:48-03
2458	5268	35	141.76	\N	-23.382187	-46.470294	2021-04-21 00:54:21-03
2459	5410	63	16.82	\N	-23.422053	-46.518805	2021-04-21 01:03:47-03
2460	5621	69	66.51	\N	-23.477755	-46.460020	2021-04-21 01:08:57-03
2461	6058	57	32.97	Sem cebola	-23.411320	-46.598622	2021-04-21 01:21:14-03
2462	6223	26	26.19	Sem cebola	-23.359174	-46.596498	2021-04-21 01:38:37-03
2463	5308	45	55.28	\N	-23.372318	-46.504356	2021-04-21 01:50:57-03
2464	6029	79	22.32	\N	-23.423289	-46.567599	2021-04-21 01:58:21-03
2465	5719	76	36.15	Sem cebola	-23.497450	-46.513478	2021-04-21 02:15:22-03
2466	5412	12	26.56	Sem cebola	-23.481297	-46.567596	2021-04-21 02:19:44-03
2467	5052	16	109.73	Sem cebola	-23.489678	-46.493883	2021-04-21 02:39:47-03
2468	5760	37	93.65	\N	-23.473506	-46.472630	2021-04-21 02:44:06-03
2469	5176	3	47.03	\N	\N	\N	2021-04-21 02:56:13-03
2470	6095	56	38.22	\N	-23.390413	-46.520314	2021-04-21 03:14:45-03
2471	5225	17	29.68	\N	-23.474019	-46.582750	2021-04-21 03:26:10-03
2472	6273	42	62.84	\N	-23.435177	-46.559943	2021-04-21 03:32:54-03
2473	5555	70	37.38	\N	-23.438889	-46.597192	2021-04-21 03:46:03-03
2474	5457	56	50.79	\N	-23.377504	-46.595618	2021-04-21 03:54:22-03
2475	5668	16	109.70	\N	-23.443876	-46.457874	2021-04-21 04:11:03-03
2476	5799	35	98.53	\N	-23.474031	-46.524233	2021-04-21 04:18:47-03
2477	5064	53	131.05	\N	\N	\N	2021-04-21 04:29:59-03
2478	6022	29	35.06	\N	-23.454993	-46.481093	2021-04-21 04:48:12-03
2479	5913	30	126.54	\N	-23.433602	-46.538439	2021-04-21 04:50:26-03
2480	6381	80	53.83	\N	-23.475097	-46.543869	2021-04-21 05:05:01-03
2481	5184	75	39.79	\N	-23.417742	-46.516111	2021-04-21 05:14:58-03
2482	5220	3	89.29	Sem cebola	-23.494671	-46.493125	2021-04-21 05:25:51-03
2483	6328	37	18.23	\N	-23.411930	-46.559552	2021-04-21 05:37:58-03
2484	5692	45	43.70	\N	\N	\N	2021-04-21 05:52:08-03
2485	5357	66	109.27	\N	-23.359536	-46.546028	2021-04-21 06:02:13-03
2486	6100	55	130.18	\N	-23.422495	-46.494268	2021-04-21 06:14:09-03
2487	5435	76	108.52	\N	-23.385319	-46.579564	2021-04-21 06:26:13-03
2488	5614	76	135.96	Sem cebola	-23.378580	-46.526304	2021-04-21 06:38:35-03
2489	5348	59	53.13	\N	-23.430707	-46.543505	2021-04-21 06:56:11-03
2490	6219	35	108.22	\N	-23.439977	-46.502651	2021-04-21 07:08:03-03
2491	5754	11	81.53	\N	-23.359498	-46.563845	2021-04-21 07:16:46-03
2492	5682	28	21.31	\N	-23.408183	-46.551030	2021-04-21 07:24:45-03
2493	5301	44	123.67	\N	-23.471456	-46.502363	2021-04-21 07:42:32-03
2494	5870	33	25.08	\N	-23.486428	-46.463305	2021-04-21 07:45:15-03
2495	5391	8	111.60	\N	-23.475071	-46.545611	2021-04-21 08:03:06-03
2496	6118	33	116.92	\N	-23.391793	-46.493327	2021-04-21 08:14:14-03
2497	5219	8	39.53	\N	\N	\N	2021-04-21 08:25:29-03
2498	5451	38	100.38	\N	-23.453276	-46.460159	2021-04-21 08:39:30-03
2499	6307	77	29.26	\N	\N	\N	2021-04-21 08:48:55-03
2500	5778	55	26.59	Sem cebola	-23.453431	-46.573512	2021-04-21 09:02:34-03
2501	5346	56	148.74	\N	-23.409712	-46.471982	2021-04-21 09:13:10-03
2502	5593	48	69.65	\N	-23.477431	-46.503708	2021-04-21 09:19:18-03
2503	5209	57	17.83	\N	-23.370554	-46.458197	2021-04-21 09:38:09-03
2504	5987	69	56.21	\N	-23.422918	-46.458766	2021-04-21 09:47:32-03
2505	6311	47	18.07	\N	-23.495340	-46.505102	2021-04-21 09:56:55-03
2506	5424	43	45.66	\N	-23.378830	-46.488709	2021-04-21 10:08:34-03
2507	5055	34	43.52	Sem cebola	-23.492815	-46.476107	2021-04-21 10:24:40-03
2508	5022	73	91.79	\N	-23.384030	-46.477330	2021-04-21 10:29:57-03
2509	5800	45	96.45	\N	\N	\N	2021-04-21 10:45:07-03
2510	5204	6	100.09	\N	-23.394607	-46.541158	2021-04-21 10:57:42-03
2511	5784	74	68.35	Deixar na portaria e avisar vizinha13.portaria@gmail.com por favor	-23.436444	-46.586490	2021-04-21 11:09:15-03
2512	5776	56	137.04	\N	-23.472590	-46.532672	2021-04-21 11:20:15-03
2513	6207	13	21.78	\N	-23.432240	-46.537654	2021-04-21 11:36:36-03
2514	5717	76	68.34	\N	-23.480880	-46.467849	2021-04-21 11:44:05-03
2515	6022	55	86.47	\N	-23.458266	-46.473125	2021-04-21 11:51:19-03
2516	5816	20	94.28	\N	-23.460969	-46.471656	2021-04-21 12:07:16-03
2517	5067	75	118.85	\N	-23.494328	-46.545377	2021-04-21 12:14:48-03
2518	6258	27	143.10	Sem cebola	-23.399754	-46.512769	2021-04-21 12:28:37-03
2519	6193	25	61.99	\N	\N	\N	2021-04-21 12:39:39-03
2520	5408	79	114.82	\N	-23.465870	-46.596710	2021-04-21 12:50:06-03
2521	5217	76	62.19	\N	-23.488923	-46.546273	2021-04-21 13:08:39-03
2522	6308	6	149.37	\N	-23.478926	-46.505858	2021-04-21 13:12:57-03
2523	6297	37	38.45	\N	-23.405643	-46.506060	2021-04-21 13:24:47-03
2524	5642	54	108.53	\N	\N	\N	2021-04-21 13:42:40-03
2525	6300	33	27.53	\N	-23.462371	-46.511541	2021-04-21 13:50:24-03
2526	6151	71	99.51	Sem cebola	\N	\N	2021-04-21 14:08:08-03
2527	5205	48	102.92	\N	\N	\N	2021-04-21 14:17:06-03
2528	6210	62	81.48	\N	-23.389373	-46.519116	2021-04-21 14:29:20-03
2529	5443	66	21.33	\N	\N	\N	2021-04-21 14:35:53-03
2530	5615	48	67.50	\N	\N	\N	2021-04-21 14:51:20-03
2531	6106	69	62.76	\N	-23.450297	-46.561123	2021-04-21 15:03:48-03
2532	5630	57	123.64	\N	-23.364748	-46.483776	2021-04-21 15:11:18-03
2533	5441	50	81.21	\N	-23.405501	-46.466920	2021-04-21 15:21:45-03
2534	5020	9	147.25	Deixar na portaria e avisar vizinha27.portaria@gmail.com por favor	\N	\N	2021-04-21 15:40:48-03
2535	5929	21	84.90	\N	-23.440853	-46.464627	2021-04-21 15:48:14-03
2536	5217	33	58.63	\N	\N	\N	2021-04-21 16:00:05-03
2537	5059	38	90.61	\N	-23.496555	-46.545391	2021-04-21 16:15:12-03
2538	5180	23	104.26	\N	-23.388438	-46.493595	2021-04-21 16:18:30-03
2539	5349	50	77.82	\N	-23.465815	-46.533199	2021-04-21 16:36:52-03
2540	5370	80	110.93	\N	\N	\N	2021-04-21 16:45:35-03
2541	5499	13	30.52	\N	-23.431606	-46.504154	2021-04-21 16:59:57-03
2542	5648	9	112.16	\N	\N	\N	2021-04-21 17:12:44-03
2543	5971	35	124.68	\N	-23.477094	-46.488237	2021-04-21 17:17:19-03
2544	6139	73	30.23	\N	-23.409848	-46.523317	2021-04-21 17:29:33-03
2545	6060	80	42.21	\N	\N	\N	2021-04-21 17:49:04-03
2546	6101	13	125.42	\N	-23.458861	-46.529391	2021-04-21 17:54:46-03
2547	5214	61	53.67	Sem cebola	-23.467107	-46.509200	2021-04-21 18:04:51-03
2548	6239	80	148.99	\N	-23.420634	-46.518164	2021-04-21 18:15:40-03
2549	5219	47	63.50	\N	-23.440038	-46.537893	2021-04-21 18:28:22-03
2550	5777	10	58.11	\N	-23.423748	-46.481296	2021-04-21 18:38:37-03
2551	6121	55	130.72	\N	-23.427388	-46.490639	2021-04-21 18:59:32-03
2552	5790	70	131.68	\N	-23.405543	-46.565322	2021-04-21 19:06:38-03
2553	5115	49	75.83	\N	\N	\N	2021-04-21 19:16:13-03
2554	6398	80	147.52	\N	-23.361552	-46.469330	2021-04-21 19:33:43-03
2555	5058	34	106.92	\N	\N	\N	2021-04-21 19:46:40-03
2556	6373	63	85.73	\N	-23.442178	-46.487233	2021-04-21 19:58:07-03
2557	5535	54	124.39	\N	-23.455175	-46.539678	2021-04-21 20:08:55-03
2558	6114	13	46.94	\N	-23.468896	-46.544777	2021-04-21 20:15:33-03
2559	5352	40	91.37	\N	\N	\N	2021-04-21 20:32:46-03
2560	0	24	130.19	\N	\N	\N	2021-04-21 20:41:00-03
2561	6293	23	69.98	\N	-23.388583	-46.568998	2021-04-21 20:51:53-03
2562	6039	19	106.91	\N	-23.426362	-46.502769	2021-04-21 20:59:28-03
2563	5448	41	100.36	Sem cebola	-23.446233	-46.590801	2021-04-21 21:16:27-03
2564	5159	33	116.17	\N	-23.465664	-46.469408	2021-04-21 21:29:24-03
2565	5708	70	38.57	\N	-23.436778	-46.510335	2021-04-21 21:33:53-03
2566	5384	25	88.16	\N	-23.375487	-46.565536	2021-04-21 21:51:04-03
2567	6110	21	127.99	\N	\N	\N	2021-04-21 22:03:29-03
2568	6247	23	93.42	\N	-23.427694	-46.526121	2021-04-21 22:10:47-03
2569	6191	63	27.95	\N	\N	\N	2021-04-21 22:28:36-03
2570	5155	50	52.13	\N	-23.429629	-46.578023	2021-04-21 22:34:54-03
2571	5406	49	141.22	Sem cebola	-23.436111	-46.501147	2021-04-21 22:50:10-03
2572	6116	13	37.13	\N	-23.397723	-46.591003	2021-04-21 23:02:54-03
2573	6357	28	88.58	\N	-23.445300	-46.468338	2021-04-21 23:08:14-03
2574	5729	16	146.73	\N	-23.451834	-46.549743	2021-04-21 23:26:41-03
2575	6160	1	27.46	Sem cebola	-23.452039	-46.489295	2021-04-21 23:37:25-03
2576	5825	72	89.66	\N	-23.395954	-46.478310	2021-04-21 23:43:16-03
2577	5582	6	117.22	\N	-23.467714	-46.579840	2021-04-22 00:00:38-03
2578	6179	64	67.07	\N	-23.406424	-46.519817	2021-04-22 00:07:50-03
2579	6022	19	88.41	\N	-23.399592	-46.468312	2021-04-22 00:24:23-03
2580	5888	51	130.42	\N	-23.390350	-46.493512	2021-04-22 00:33:08-03
2581	5932	68	23.65	Sem cebola	-23.490467	-46.530099	2021-04-22 00:42:22-03
2582	6029	67	47.29	\N	\N	\N	2021-04-22 00:54:15-03
2583	5685	26	136.74	\N	-23.412355	-46.585540	2021-04-22 01:09:04-03
2584	5958	66	136.70	\N	-23.464467	-46.535840	2021-04-22 01:17:16-03
2585	5539	75	34.28	\N	-23.479021	-46.529633	2021-04-22 01:32:56-03
2586	6289	52	129.62	\N	\N	\N	2021-04-22 01:43:45-03
2587	5232	64	89.00	\N	-23.425871	-46.562195	2021-04-22 01:52:53-03
2588	5529	45	95.56	\N	\N	\N	2021-04-22 02:06:05-03
2589	5146	17	41.17	\N	-23.433765	-46.501986	2021-04-22 02:16:16-03
2590	6155	59	81.28	\N	\N	\N	2021-04-22 02:25:36-03
2591	5631	49	59.69	\N	\N	\N	2021-04-22 02:40:16-03
2592	5233	73	148.05	\N	-23.426703	-46.458943	2021-04-22 02:57:52-03
2593	6008	53	79.65	\N	-23.382326	-46.533251	2021-04-22 03:03:59-03
2594	6145	5	41.24	\N	-23.383931	-46.458600	2021-04-22 03:15:46-03
2595	5191	30	141.97	\N	-23.405244	-46.485109	2021-04-22 03:28:17-03
2596	6344	56	138.52	\N	\N	\N	2021-04-22 03:42:31-03
2597	6364	24	108.86	Sem cebola	-23.467205	-46.516926	2021-04-22 03:50:08-03
2598	6083	71	31.09	\N	-23.453367	-46.503528	2021-04-22 03:59:33-03
2599	6144	61	80.22	\N	-23.459735	-46.485267	2021-04-22 04:19:00-03
2600	5963	32	117.40	\N	-23.464222	-46.533954	2021-04-22 04:29:54-03
2601	5834	73	139.86	\N	-23.469247	-46.596718	2021-04-22 04:33:28-03
2602	5629	37	114.19	\N	-23.498603	-46.594048	2021-04-22 04:53:46-03
2603	5763	4	16.13	\N	-23.396525	-46.500120	2021-04-22 05:03:26-03
2604	5516	32	98.15	\N	-23.462121	-46.590250	2021-04-22 05:12:25-03
2605	5935	66	23.38	\N	-23.417781	-46.493595	2021-04-22 05:23:24-03
2606	6134	25	27.19	\N	-23.418164	-46.557501	2021-04-22 05:38:33-03
2607	5362	56	63.94	\N	-23.476108	-46.505719	2021-04-22 05:51:45-03
2608	5024	70	42.55	\N	-23.390378	-46.549280	2021-04-22 05:59:40-03
2609	5087	68	20.35	\N	-23.481865	-46.594249	2021-04-22 06:08:24-03
2610	5696	60	63.20	\N	\N	\N	2021-04-22 06:27:09-03
2611	5408	36	72.24	\N	-23.419786	-46.525609	2021-04-22 06:33:00-03
2612	5288	8	119.17	Sem cebola	-23.475296	-46.463424	2021-04-22 06:47:34-03
2613	5770	64	148.44	\N	-23.392646	-46.506075	2021-04-22 06:54:04-03
2614	5681	27	62.02	\N	-23.484811	-46.557632	2021-04-22 07:12:32-03
2615	6217	7	149.05	Sem cebola	-23.485020	-46.539891	2021-04-22 07:24:54-03
2616	5941	31	70.73	\N	-23.471789	-46.579638	2021-04-22 07:28:27-03
2617	5635	8	103.06	\N	-23.384321	-46.581547	2021-04-22 07:40:04-03
2618	5059	36	143.64	Sem cebola	-23.405340	-46.471152	2021-04-22 07:57:07-03
2619	5166	33	55.10	\N	-23.497589	-46.472077	2021-04-22 08:10:33-03
2620	5804	61	90.08	\N	\N	\N	2021-04-22 08:17:29-03
2621	6369	6	29.88	\N	-23.458451	-46.590501	2021-04-22 08:36:40-03
2622	5958	71	74.37	\N	-23.427872	-46.540631	2021-04-22 08:39:45-03
2623	5316	66	20.74	\N	-23.429262	-46.489899	2021-04-22 08:59:37-03
2624	6033	63	93.09	\N	-23.391579	-46.498907	2021-04-22 09:02:37-03
2625	5469	73	31.75	Sem cebola	-23.464290	-46.584523	2021-04-22 09:19:45-03
2626	5742	15	74.85	\N	-23.496535	-46.465452	2021-04-22 09:33:33-03
2627	5295	30	87.51	\N	-23.485469	-46.532845	2021-04-22 09:40:40-03
2628	5555	38	144.95	\N	-23.448362	-46.552627	2021-04-22 09:57:51-03
2629	5441	76	25.96	\N	-23.410104	-46.554583	2021-04-22 10:06:53-03
2630	5078	41	119.51	Sem cebola	\N	\N	2021-04-22 10:19:35-03
2631	6242	5	90.74	\N	-23.444240	-46.511608	2021-04-22 10:27:17-03
2632	5240	38	102.25	\N	-23.475193	-46.478016	2021-04-22 10:35:09-03
2633	5965	26	98.95	\N	-23.406715	-46.506577	2021-04-22 10:50:25-03
2634	6260	26	101.61	\N	-23.395942	-46.476613	2021-04-22 11:01:41-03
2635	6258	34	51.89	\N	-23.498328	-46.508552	2021-04-22 11:11:48-03
2636	6191	72	52.80	Sem cebola	-23.379481	-46.558728	2021-04-22 11:29:26-03
2637	6396	29	106.75	\N	-23.400820	-46.564138	2021-04-22 11:33:33-03
2638	5269	77	87.71	\N	-23.490499	-46.501903	2021-04-22 11:52:52-03
2639	5277	5	148.87	Sem cebola	-23.477450	-46.521427	2021-04-22 12:05:09-03
2640	5260	76	55.14	\N	-23.413076	-46.580193	2021-04-22 12:12:25-03
2641	6237	32	105.95	\N	-23.497946	-46.471341	2021-04-22 12:20:48-03
2642	5687	13	41.00	\N	-23.403215	-46.457684	2021-04-22 12:39:25-03
2643	5631	52	27.05	\N	-23.488144	-46.514561	2021-04-22 12:49:09-03
2644	5585	47	89.24	\N	-23.441215	-46.573990	2021-04-22 12:56:53-03
2645	5095	5	111.20	Sem cebola	-23.442100	-46.518428	2021-04-22 13:09:17-03
2646	5146	18	53.96	Sem cebola	-23.469334	-46.457776	2021-04-22 13:27:22-03
2647	6223	43	107.68	\N	-23.393784	-46.504764	2021-04-22 13:33:23-03
2648	5763	57	67.29	Sem cebola	-23.433306	-46.561946	2021-04-22 13:42:38-03
2649	6102	29	31.01	\N	-23.467143	-46.559718	2021-04-22 14:03:18-03
2650	5090	55	105.35	\N	-23.419069	-46.516537	2021-04-22 14:08:23-03
2651	5110	26	71.89	\N	\N	\N	2021-04-22 14:16:43-03
2652	5444	75	90.53	\N	-23.438078	-46.547239	2021-04-22 14:38:08-03
2653	5540	40	50.39	\N	\N	\N	2021-04-22 14:49:58-03
2654	5065	1	33.18	\N	-23.424995	-46.464179	2021-04-22 14:58:21-03
2655	5992	27	77.63	\N	\N	\N	2021-04-22 15:11:09-03
2656	5251	70	49.31	\N	-23.397796	-46.562257	2021-04-22 15:19:23-03
2657	6128	28	26.54	\N	-23.480453	-46.525879	2021-04-22 15:35:29-03
2658	5391	47	36.85	\N	-23.401970	-46.477906	2021-04-22 15:47:31-03
2659	5417	4	147.36	\N	-23.373691	-46.474349	2021-04-22 15:53:38-03
2660	5473	22	139.42	\N	\N	\N	2021-04-22 16:06:09-03
2661	6092	15	86.17	\N	\N	\N	2021-04-22 16:20:45-03
2662	5784	23	79.67	\N	\N	\N	2021-04-22 16:33:01-03
2663	5922	35	87.01	\N	-23.408946	-46.488851	2021-04-22 16:44:22-03
2664	6280	28	24.46	\N	-23.460916	-46.548866	2021-04-22 16:54:37-03
2665	5612	69	86.80	\N	-23.462016	-46.480903	2021-04-22 17:04:36-03
2666	5702	65	103.10	\N	-23.404968	-46.538466	2021-04-22 17:18:23-03
2667	5153	64	68.92	\N	-23.487935	-46.476279	2021-04-22 17:28:38-03
2668	6174	30	71.14	\N	-23.380848	-46.480397	2021-04-22 17:42:03-03
2669	5829	41	110.46	\N	\N	\N	2021-04-22 17:52:17-03
2670	5245	15	75.95	\N	-23.437861	-46.511204	2021-04-22 18:05:44-03
2671	5534	38	83.63	Sem cebola	-23.493106	-46.537615	2021-04-22 18:11:01-03
2672	5263	74	32.03	\N	-23.403373	-46.505889	2021-04-22 18:22:21-03
2673	6130	37	20.85	\N	\N	\N	2021-04-22 18:41:38-03
2674	5593	9	20.20	\N	\N	\N	2021-04-22 18:48:10-03
2675	5848	50	126.32	\N	\N	\N	2021-04-22 19:05:02-03
2676	5948	11	70.34	Sem cebola	-23.396923	-46.496518	2021-04-22 19:18:19-03
2677	5056	33	144.04	\N	-23.357465	-46.502541	2021-04-22 19:29:39-03
2678	5481	62	71.11	\N	\N	\N	2021-04-22 19:37:57-03
2679	6317	25	91.30	\N	-23.484103	-46.587783	2021-04-22 19:44:10-03
2680	6138	56	113.36	\N	-23.374087	-46.581128	2021-04-22 19:59:49-03
2681	6271	15	127.73	\N	-23.494541	-46.557962	2021-04-22 20:08:23-03
2682	6383	45	86.79	\N	-23.364943	-46.466423	2021-04-22 20:21:23-03
2683	5805	23	19.37	\N	-23.393052	-46.481734	2021-04-22 20:33:42-03
2684	5018	57	32.30	\N	\N	\N	2021-04-22 20:44:05-03
2685	5925	59	82.62	\N	-23.416176	-46.586115	2021-04-22 20:54:30-03
2686	5041	19	29.63	\N	-23.483621	-46.585026	2021-04-22 21:06:58-03
2687	5640	69	87.75	\N	\N	\N	2021-04-22 21:18:14-03
2688	0	54	148.62	\N	\N	\N	2021-04-22 21:31:32-03
2689	5404	42	121.64	\N	-23.361660	-46.546171	2021-04-22 21:48:49-03
2690	5842	50	42.47	\N	-23.475203	-46.521938	2021-04-22 21:54:31-03
2691	5968	36	46.05	\N	\N	\N	2021-04-22 22:04:57-03
2692	6088	9	27.56	\N	-23.418295	-46.554965	2021-04-22 22:19:44-03
2693	5136	54	63.88	\N	\N	\N	2021-04-22 22:36:15-03
2694	5132	22	39.22	\N	-23.369916	-46.501054	2021-04-22 22:41:42-03
2695	6367	50	112.74	\N	-23.446875	-46.542599	2021-04-22 22:59:24-03
2696	5797	56	59.95	\N	-23.405378	-46.586494	2021-04-22 23:11:04-03
2697	5181	3	144.09	\N	\N	\N	2021-04-22 23:13:46-03
2698	5151	12	72.58	\N	-23.407364	-46.598235	2021-04-22 23:31:00-03
2699	5221	5	85.73	\N	\N	\N	2021-04-22 23:43:43-03
2700	5457	66	36.38	\N	-23.495409	-46.584977	2021-04-22 23:52:22-03
2701	6299	58	72.28	\N	\N	\N	2021-04-23 00:03:43-03
2702	5430	68	33.14	\N	-23.363574	-46.588722	2021-04-23 00:16:13-03
2703	5037	18	77.27	\N	-23.451583	-46.503539	2021-04-23 00:29:28-03
2704	6106	47	111.44	\N	-23.482999	-46.563028	2021-04-23 00:42:30-03
2705	5438	7	123.61	Sem cebola	-23.382263	-46.552815	2021-04-23 00:51:29-03
2706	6346	67	60.60	\N	-23.372315	-46.549438	2021-04-23 01:04:32-03
2707	5594	46	82.71	\N	-23.432157	-46.499528	2021-04-23 01:12:34-03
2708	5869	78	56.00	\N	-23.493300	-46.535810	2021-04-23 01:23:18-03
2709	5050	29	53.55	\N	\N	\N	2021-04-23 01:36:59-03
2710	5918	41	24.16	\N	-23.438020	-46.599004	2021-04-23 01:49:12-03
2711	5490	33	73.32	\N	\N	\N	2021-04-23 01:56:57-03
2712	6134	41	66.90	\N	-23.385343	-46.499111	2021-04-23 02:11:38-03
2713	6284	47	56.98	Sem cebola	-23.370201	-46.531837	2021-04-23 02:23:04-03
2714	5031	49	115.36	Sem cebola	-23.413386	-46.570785	2021-04-23 02:38:13-03
2715	6151	46	77.44	\N	-23.367550	-46.591515	2021-04-23 02:51:25-03
2716	5287	35	121.66	\N	-23.453611	-46.537459	2021-04-23 02:56:05-03
2717	5658	22	103.92	\N	-23.466639	-46.477544	2021-04-23 03:08:07-03
2718	5723	57	146.39	\N	-23.470810	-46.563709	2021-04-23 03:19:22-03
2719	5002	11	115.43	\N	-23.494731	-46.512822	2021-04-23 03:36:49-03
2720	5058	2	142.11	\N	-23.499200	-46.495834	2021-04-23 03:48:11-03
2721	5394	25	62.27	\N	-23.472910	-46.507813	2021-04-23 04:00:58-03
2722	5511	32	56.51	\N	-23.499646	-46.552747	2021-04-23 04:10:00-03
2723	5468	68	107.31	\N	-23.363776	-46.473937	2021-04-23 04:24:55-03
2724	5799	5	109.81	\N	-23.385192	-46.505481	2021-04-23 04:33:53-03
2725	5153	6	63.63	\N	\N	\N	2021-04-23 04:46:14-03
2726	5502	23	30.21	\N	-23.369175	-46.560305	2021-04-23 04:53:24-03
2727	5172	47	142.76	\N	-23.439719	-46.502872	2021-04-23 05:07:14-03
2728	5643	37	89.02	\N	-23.414051	-46.476929	2021-04-23 05:22:32-03
2729	6221	39	142.72	\N	-23.447200	-46.470389	2021-04-23 05:34:12-03
2730	5339	70	62.40	\N	\N	\N	2021-04-23 05:47:38-03
2731	5544	50	64.70	\N	-23.459562	-46.466977	2021-04-23 05:56:43-03
2732	6034	10	77.03	Sem cebola	-23.496827	-46.479538	2021-04-23 06:05:51-03
2733	6099	69	102.33	Sem cebola	-23.375314	-46.519098	2021-04-23 06:15:51-03
2734	5268	59	124.22	\N	-23.481616	-46.581536	2021-04-23 06:31:51-03
2735	5302	37	77.36	\N	-23.473019	-46.587028	2021-04-23 06:41:56-03
2736	5160	71	148.33	\N	-23.452346	-46.555322	2021-04-23 06:58:05-03
2737	5751	48	59.79	\N	-23.479421	-46.513911	2021-04-23 07:09:33-03
2738	5341	69	129.88	\N	-23.494240	-46.562798	2021-04-23 07:20:26-03
2739	5488	55	144.39	\N	-23.403657	-46.476528	2021-04-23 07:33:03-03
2740	5623	54	58.94	\N	-23.368147	-46.460978	2021-04-23 07:38:37-03
2741	5143	67	16.01	\N	-23.441988	-46.463882	2021-04-23 07:51:26-03
2742	5070	65	26.62	\N	\N	\N	2021-04-23 08:00:10-03
2743	5381	61	82.95	\N	-23.487369	-46.572266	2021-04-23 08:14:42-03
2744	6234	57	131.61	\N	-23.395668	-46.486971	2021-04-23 08:24:23-03
2745	6181	79	94.87	\N	-23.394055	-46.558534	2021-04-23 08:42:33-03
2746	6357	66	64.54	\N	-23.485760	-46.513917	2021-04-23 08:47:54-03
2747	6040	31	115.85	\N	-23.373857	-46.483105	2021-04-23 09:01:17-03
2748	5910	59	79.17	\N	-23.416210	-46.483065	2021-04-23 09:12:38-03
2749	6334	44	106.79	\N	-23.410184	-46.598671	2021-04-23 09:20:44-03
2750	5736	29	37.56	\N	-23.436257	-46.540726	2021-04-23 09:40:47-03
2751	5129	7	112.22	\N	-23.407526	-46.511634	2021-04-23 09:49:16-03
2752	5776	6	138.17	\N	-23.413981	-46.548694	2021-04-23 09:56:23-03
2753	5582	22	84.65	\N	-23.403295	-46.503846	2021-04-23 10:11:11-03
2754	6210	59	98.66	\N	\N	\N	2021-04-23 10:19:05-03
2755	5245	4	77.00	\N	-23.473274	-46.505782	2021-04-23 10:37:19-03
2756	5951	57	18.50	\N	-23.407105	-46.539797	2021-04-23 10:42:35-03
2757	6101	27	24.76	\N	\N	\N	2021-04-23 10:54:34-03
2758	6304	80	22.67	\N	\N	\N	2021-04-23 11:11:50-03
2759	5166	77	36.88	\N	-23.428186	-46.498261	2021-04-23 11:25:19-03
2760	6381	65	20.96	Sem cebola	-23.469096	-46.526259	2021-04-23 11:33:32-03
2761	6137	19	27.22	Sem cebola	-23.450133	-46.513625	2021-04-23 11:45:15-03
2762	5906	7	64.31	\N	-23.472184	-46.530526	2021-04-23 12:00:15-03
2763	5823	47	64.05	\N	\N	\N	2021-04-23 12:07:41-03
2764	5353	43	48.62	\N	-23.455485	-46.548557	2021-04-23 12:17:44-03
2765	5471	18	43.34	\N	-23.414854	-46.588683	2021-04-23 12:35:28-03
2766	5480	13	147.88	Sem cebola	-23.387790	-46.554612	2021-04-23 12:45:26-03
2767	5221	50	114.78	\N	\N	\N	2021-04-23 12:56:26-03
2768	5516	32	49.22	\N	\N	\N	2021-04-23 13:04:10-03
2769	5020	9	43.13	\N	-23.419817	-46.540110	2021-04-23 13:14:01-03
2770	5915	11	45.04	\N	\N	\N	2021-04-23 13:28:47-03
2771	6358	66	98.21	\N	-23.468712	-46.545710	2021-04-23 13:42:38-03
2772	5597	15	28.59	\N	-23.477664	-46.572770	2021-04-23 13:55:44-03
2773	6266	39	46.96	\N	-23.465644	-46.587666	2021-04-23 14:09:43-03
2774	5088	40	92.01	\N	-23.378978	-46.515974	2021-04-23 14:19:29-03
2775	5644	6	136.70	\N	-23.446975	-46.551214	2021-04-23 14:30:47-03
2776	5357	69	77.29	\N	-23.498944	-46.509609	2021-04-23 14:41:19-03
2777	5603	26	39.17	\N	-23.499911	-46.498467	2021-04-23 14:49:49-03
2778	6353	47	43.57	\N	\N	\N	2021-04-23 14:59:21-03
2779	5028	72	97.37	\N	\N	\N	2021-04-23 15:11:14-03
2780	5015	8	110.08	\N	-23.389055	-46.459712	2021-04-23 15:24:04-03
2781	5735	22	93.62	\N	-23.384163	-46.534848	2021-04-23 15:33:57-03
2782	5643	13	99.12	Sem cebola	-23.427020	-46.548340	2021-04-23 15:49:48-03
2783	6185	33	37.77	\N	-23.413910	-46.474665	2021-04-23 15:58:47-03
2784	5747	61	74.76	\N	-23.495148	-46.580423	2021-04-23 16:11:59-03
2785	5142	38	62.24	\N	-23.466856	-46.524125	2021-04-23 16:27:02-03
2786	5087	16	29.60	\N	-23.437846	-46.457647	2021-04-23 16:38:01-03
2787	5929	37	75.83	\N	-23.395550	-46.496593	2021-04-23 16:43:41-03
2788	5706	31	76.85	\N	-23.360003	-46.533188	2021-04-23 16:56:28-03
2789	5453	63	51.38	\N	-23.477709	-46.505902	2021-04-23 17:15:35-03
2790	5170	73	107.11	\N	-23.411234	-46.484501	2021-04-23 17:27:31-03
2791	6054	31	145.30	Sem cebola	-23.433266	-46.481442	2021-04-23 17:37:07-03
2792	6176	29	133.86	\N	-23.386589	-46.492963	2021-04-23 17:46:02-03
2793	5414	47	149.65	Sem cebola	-23.490368	-46.543453	2021-04-23 17:57:57-03
2794	5508	64	142.76	\N	-23.484476	-46.594531	2021-04-23 18:13:27-03
2795	5159	55	80.92	\N	-23.499490	-46.489448	2021-04-23 18:23:17-03
2796	5058	25	93.98	\N	-23.401513	-46.475944	2021-04-23 18:38:01-03
2797	5786	12	104.95	\N	-23.383622	-46.545595	2021-04-23 18:47:12-03
2798	5010	23	21.70	\N	-23.481246	-46.567704	2021-04-23 18:52:33-03
2799	5979	37	147.00	\N	\N	\N	2021-04-23 19:05:16-03
2800	5030	32	46.24	\N	-23.444680	-46.559368	2021-04-23 19:17:36-03
2801	5623	29	64.73	\N	\N	\N	2021-04-23 19:28:57-03
2802	6074	42	69.51	\N	-23.431946	-46.462819	2021-04-23 19:40:35-03
2803	6393	71	68.01	\N	\N	\N	2021-04-23 19:57:09-03
2804	6143	53	43.83	\N	-23.440773	-46.499893	2021-04-23 20:07:50-03
2805	5605	73	25.16	\N	\N	\N	2021-04-23 20:21:21-03
2806	5100	41	34.07	\N	\N	\N	2021-04-23 20:27:55-03
2807	5322	18	122.99	\N	-23.497776	-46.553542	2021-04-23 20:45:12-03
2808	6043	44	41.42	\N	-23.396597	-46.571033	2021-04-23 20:54:50-03
2809	5241	40	23.16	\N	\N	\N	2021-04-23 21:01:05-03
2810	5308	80	121.39	\N	\N	\N	2021-04-23 21:21:09-03
2811	5993	32	86.10	\N	-23.375535	-46.561387	2021-04-23 21:29:08-03
2812	6291	48	122.98	\N	-23.403782	-46.484867	2021-04-23 21:42:28-03
2813	6062	14	113.04	\N	-23.380964	-46.597462	2021-04-23 21:48:16-03
2814	6078	49	29.58	\N	-23.401597	-46.589768	2021-04-23 22:06:23-03
2815	5513	23	148.75	Sem cebola	-23.488733	-46.586348	2021-04-23 22:13:55-03
2816	0	37	26.87	\N	\N	\N	2021-04-23 22:30:39-03
2817	6368	71	69.22	\N	\N	\N	2021-04-23 22:43:09-03
2818	6200	14	147.57	\N	-23.416948	-46.487304	2021-04-23 22:45:05-03
2819	6294	40	130.84	\N	\N	\N	2021-04-23 23:00:07-03
2820	6131	7	54.04	\N	-23.398995	-46.502203	2021-04-23 23:12:53-03
2821	6092	10	63.96	\N	-23.390565	-46.485390	2021-04-23 23:28:00-03
2822	5669	48	99.91	\N	-23.442298	-46.595039	2021-04-23 23:32:38-03
2823	5227	36	123.24	\N	-23.454999	-46.520661	2021-04-23 23:50:12-03
2824	5698	58	92.71	\N	-23.424765	-46.479003	2021-04-23 23:55:08-03
2825	6365	24	145.44	\N	-23.441322	-46.482793	2021-04-24 00:15:28-03
2826	5988	29	27.88	\N	-23.424456	-46.561960	2021-04-24 00:22:27-03
2827	6351	80	148.95	\N	-23.493322	-46.568996	2021-04-24 00:32:32-03
2828	5478	10	60.49	\N	-23.478831	-46.464032	2021-04-24 00:51:22-03
2829	5715	30	141.82	\N	\N	\N	2021-04-24 00:59:43-03
2830	5185	69	54.11	\N	-23.429359	-46.526139	2021-04-24 01:11:52-03
2831	5166	2	138.95	\N	\N	\N	2021-04-24 01:24:05-03
2832	5430	58	135.96	\N	-23.440042	-46.573403	2021-04-24 01:37:16-03
2833	5841	9	91.41	\N	-23.406060	-46.517482	2021-04-24 01:46:51-03
2834	5567	39	31.24	\N	-23.416558	-46.567744	2021-04-24 01:58:26-03
2835	5529	50	16.05	\N	-23.473894	-46.550438	2021-04-24 02:12:11-03
2836	6020	4	120.44	\N	-23.449184	-46.503243	2021-04-24 02:17:18-03
2837	6312	53	136.67	Sem cebola	\N	\N	2021-04-24 02:27:36-03
2838	6312	11	96.90	Sem cebola	-23.483439	-46.528244	2021-04-24 02:48:12-03
2839	5780	13	82.38	\N	\N	\N	2021-04-24 02:50:33-03
2840	5091	19	103.85	\N	-23.458737	-46.500604	2021-04-24 03:01:50-03
2841	5023	39	130.48	\N	-23.466421	-46.593440	2021-04-24 03:14:05-03
2842	5671	8	35.00	\N	-23.458875	-46.466034	2021-04-24 03:29:20-03
2843	6009	30	21.16	\N	\N	\N	2021-04-24 03:45:07-03
2844	5670	60	53.39	\N	-23.431775	-46.543870	2021-04-24 03:48:46-03
2845	6118	55	124.77	\N	-23.460663	-46.532208	2021-04-24 04:07:33-03
2846	5863	17	128.84	\N	-23.492163	-46.562588	2021-04-24 04:13:07-03
2847	6351	56	115.26	\N	-23.450904	-46.524252	2021-04-24 04:26:30-03
2848	5941	80	80.47	\N	-23.397446	-46.480483	2021-04-24 04:39:33-03
2849	6377	37	61.50	\N	-23.426035	-46.507999	2021-04-24 04:49:06-03
2850	5358	46	37.02	\N	-23.455422	-46.535686	2021-04-24 05:05:35-03
2851	5726	35	50.00	\N	-23.390953	-46.532287	2021-04-24 05:13:33-03
2852	6122	2	53.16	\N	-23.386922	-46.498102	2021-04-24 05:23:48-03
2853	6047	53	129.57	\N	\N	\N	2021-04-24 05:40:13-03
2854	5753	14	144.41	\N	-23.382651	-46.585479	2021-04-24 05:46:22-03
2855	5780	18	38.80	\N	-23.403454	-46.548258	2021-04-24 06:03:24-03
2856	6260	4	57.54	\N	-23.468792	-46.580535	2021-04-24 06:11:59-03
2857	5074	68	132.25	\N	-23.401486	-46.477412	2021-04-24 06:26:57-03
2858	5334	61	88.19	\N	-23.453957	-46.534030	2021-04-24 06:34:29-03
2859	6086	68	62.89	\N	-23.393720	-46.540303	2021-04-24 06:46:23-03
2860	5439	64	145.12	\N	-23.414374	-46.540435	2021-04-24 06:58:20-03
2861	5825	32	122.04	Sem cebola	-23.366361	-46.531477	2021-04-24 07:09:07-03
2862	5163	52	99.09	\N	-23.492579	-46.550755	2021-04-24 07:21:56-03
2863	6377	65	69.88	\N	-23.473474	-46.590531	2021-04-24 07:31:54-03
2864	6212	74	128.82	\N	-23.446233	-46.504766	2021-04-24 07:49:18-03
2865	6125	78	82.89	\N	-23.403135	-46.540666	2021-04-24 07:58:40-03
2866	6375	31	134.82	\N	\N	\N	2021-04-24 08:12:56-03
2867	5070	69	123.11	\N	-23.400789	-46.459533	2021-04-24 08:17:45-03
2868	5152	65	114.60	\N	-23.468788	-46.570367	2021-04-24 08:28:45-03
2869	5678	73	62.45	Sem cebola	-23.459565	-46.498661	2021-04-24 08:45:32-03
2870	5579	60	70.72	\N	\N	\N	2021-04-24 08:55:31-03
2871	5533	36	51.29	\N	-23.396538	-46.575555	2021-04-24 09:10:48-03
2872	5554	9	28.34	\N	-23.466406	-46.487961	2021-04-24 09:16:20-03
2873	5578	10	76.49	\N	-23.420147	-46.527943	2021-04-24 09:33:32-03
2874	5065	62	135.44	\N	-23.459205	-46.561736	2021-04-24 09:47:35-03
2875	5044	33	69.30	\N	-23.441178	-46.520722	2021-04-24 09:55:31-03
2876	5729	37	54.31	\N	-23.445297	-46.558444	2021-04-24 10:06:02-03
2877	6213	9	107.34	\N	\N	\N	2021-04-24 10:17:56-03
2878	6075	11	138.81	\N	-23.484489	-46.582743	2021-04-24 10:34:08-03
2879	5670	51	146.28	\N	-23.428518	-46.529390	2021-04-24 10:41:26-03
2880	5910	62	118.87	\N	-23.373054	-46.571218	2021-04-24 10:53:15-03
2881	5046	18	27.32	\N	-23.487104	-46.457806	2021-04-24 11:07:43-03
2882	6236	35	84.79	\N	-23.427616	-46.565523	2021-04-24 11:18:51-03
2883	5432	27	65.62	\N	-23.395925	-46.537852	2021-04-24 11:31:19-03
2884	5491	77	63.71	\N	-23.450157	-46.530621	2021-04-24 11:39:46-03
2885	5012	56	28.55	\N	-23.362608	-46.562470	2021-04-24 11:55:44-03
2886	5692	41	23.21	\N	\N	\N	2021-04-24 12:06:14-03
2887	5379	38	38.64	\N	-23.440457	-46.584961	2021-04-24 12:15:30-03
2888	5341	32	41.81	\N	-23.454679	-46.519335	2021-04-24 12:31:11-03
2889	6288	29	90.29	\N	\N	\N	2021-04-24 12:37:58-03
2890	6088	48	88.59	\N	-23.428953	-46.465733	2021-04-24 12:46:05-03
2891	6346	22	16.73	\N	\N	\N	2021-04-24 13:00:11-03
2892	5151	78	50.63	\N	\N	\N	2021-04-24 13:16:36-03
2893	5287	27	100.84	\N	\N	\N	2021-04-24 13:27:42-03
2894	5185	56	50.87	\N	-23.398790	-46.540978	2021-04-24 13:37:20-03
2895	5058	2	79.98	\N	-23.366090	-46.502338	2021-04-24 13:53:09-03
2896	5281	79	114.09	\N	-23.358412	-46.572055	2021-04-24 14:03:25-03
2897	5354	36	23.66	\N	-23.402709	-46.465151	2021-04-24 14:09:20-03
2898	5531	36	132.54	\N	-23.367102	-46.574533	2021-04-24 14:28:17-03
2899	5640	7	140.36	\N	-23.484168	-46.528894	2021-04-24 14:37:52-03
2900	6270	10	119.13	\N	-23.439465	-46.490950	2021-04-24 14:46:45-03
2901	5114	49	98.03	\N	-23.480056	-46.560677	2021-04-24 14:57:21-03
2902	5415	54	137.36	\N	-23.385682	-46.474142	2021-04-24 15:05:05-03
2903	5477	5	118.03	\N	-23.379297	-46.515878	2021-04-24 15:17:22-03
2904	6005	38	104.52	\N	-23.435173	-46.491402	2021-04-24 15:28:39-03
2905	5831	27	122.87	\N	-23.409133	-46.523463	2021-04-24 15:46:58-03
2906	5599	39	133.53	\N	-23.426085	-46.547770	2021-04-24 16:00:28-03
2907	5279	26	90.46	\N	-23.443163	-46.538746	2021-04-24 16:07:50-03
2908	6067	50	136.42	\N	-23.481748	-46.582688	2021-04-24 16:15:33-03
2909	5013	46	144.04	\N	-23.412351	-46.465453	2021-04-24 16:30:43-03
2910	5816	78	94.95	Sem cebola	-23.411896	-46.484774	2021-04-24 16:42:42-03
2911	5144	46	136.13	\N	-23.486254	-46.499093	2021-04-24 16:59:46-03
2912	5583	13	137.31	\N	-23.406519	-46.459645	2021-04-24 17:05:42-03
2913	6381	23	135.49	\N	-23.422560	-46.494859	2021-04-24 17:21:12-03
2914	5097	15	86.68	\N	-23.481270	-46.505578	2021-04-24 17:29:47-03
2915	5026	8	118.88	\N	-23.391340	-46.592505	2021-04-24 17:42:12-03
2916	5619	60	111.88	Sem cebola	-23.375266	-46.500508	2021-04-24 17:51:03-03
2917	6325	8	28.92	Sem cebola	-23.476455	-46.591630	2021-04-24 18:07:03-03
2918	6199	45	101.48	\N	-23.427869	-46.522188	2021-04-24 18:13:48-03
2919	6016	1	53.37	\N	-23.464600	-46.543486	2021-04-24 18:31:59-03
2920	5021	61	124.79	Sem cebola	-23.457725	-46.516880	2021-04-24 18:42:40-03
2921	5952	10	132.81	\N	-23.400298	-46.525296	2021-04-24 18:50:19-03
2922	5118	11	23.21	\N	-23.379434	-46.458501	2021-04-24 19:02:32-03
2923	5114	58	44.69	\N	-23.479332	-46.566005	2021-04-24 19:12:26-03
2924	5008	61	137.16	\N	-23.375395	-46.577557	2021-04-24 19:23:25-03
2925	5236	43	59.19	\N	-23.454752	-46.457312	2021-04-24 19:35:36-03
2926	5893	38	32.80	\N	-23.390164	-46.563804	2021-04-24 19:50:09-03
2927	5780	71	101.75	\N	-23.493757	-46.492289	2021-04-24 19:57:19-03
2928	5784	5	23.91	\N	-23.373190	-46.572544	2021-04-24 20:17:50-03
2929	6226	22	27.34	\N	-23.401955	-46.509074	2021-04-24 20:25:12-03
2930	5219	77	131.52	\N	-23.466919	-46.565554	2021-04-24 20:35:58-03
2931	5169	3	60.18	\N	-23.419333	-46.563754	2021-04-24 20:48:50-03
2932	5277	71	24.51	\N	-23.461380	-46.582284	2021-04-24 20:59:51-03
2933	6179	17	105.20	Sem cebola	-23.481197	-46.513515	2021-04-24 21:06:43-03
2934	5387	55	46.33	\N	-23.407414	-46.472215	2021-04-24 21:21:06-03
2935	5916	69	40.19	\N	-23.411973	-46.490021	2021-04-24 21:32:25-03
2936	5412	9	55.31	\N	-23.421171	-46.555459	2021-04-24 21:48:39-03
2937	5838	59	40.14	\N	-23.380060	-46.475262	2021-04-24 21:55:35-03
2938	6127	8	125.97	\N	-23.395905	-46.500043	2021-04-24 22:08:23-03
2939	5457	10	70.46	\N	-23.487743	-46.597339	2021-04-24 22:26:15-03
2940	5557	74	106.49	\N	-23.438716	-46.493433	2021-04-24 22:30:56-03
2941	5662	58	28.69	\N	-23.479056	-46.591898	2021-04-24 22:44:16-03
2942	5680	31	34.11	\N	-23.491508	-46.496658	2021-04-24 22:54:59-03
2943	5247	39	145.89	\N	\N	\N	2021-04-24 23:06:25-03
2944	0	44	129.34	\N	\N	\N	2021-04-24 23:16:35-03
2945	5519	37	149.49	\N	-23.462545	-46.538455	2021-04-24 23:27:15-03
2946	5667	42	141.82	\N	\N	\N	2021-04-24 23:47:54-03
2947	5077	20	105.47	\N	-23.428788	-46.494135	2021-04-24 23:51:17-03
2948	5438	5	63.97	\N	-23.445508	-46.498146	2021-04-25 00:08:00-03
2949	5230	3	50.56	\N	-23.425799	-46.517400	2021-04-25 00:22:25-03
2950	6290	62	137.00	\N	-23.440190	-46.531423	2021-04-25 00:33:07-03
2951	5185	10	46.80	\N	-23.382597	-46.522116	2021-04-25 00:37:37-03
2952	5629	34	80.62	Sem cebola	-23.358718	-46.552370	2021-04-25 00:56:40-03
2953	5312	42	140.29	\N	-23.449459	-46.470721	2021-04-25 01:06:12-03
2954	5762	15	23.70	\N	-23.397492	-46.583139	2021-04-25 01:19:45-03
2955	6041	36	149.13	\N	-23.393168	-46.498583	2021-04-25 01:25:08-03
2956	5926	41	94.32	\N	-23.386522	-46.466543	2021-04-25 01:42:19-03
2957	5527	57	36.85	\N	\N	\N	2021-04-25 01:52:01-03
2958	5879	55	56.01	\N	-23.481339	-46.540557	2021-04-25 02:01:10-03
2959	5950	41	124.64	\N	-23.456672	-46.562144	2021-04-25 02:14:00-03
2960	5386	15	37.38	\N	-23.364275	-46.541267	2021-04-25 02:28:47-03
2961	6327	3	145.27	Sem cebola	-23.389831	-46.509174	2021-04-25 02:38:22-03
2962	5397	62	30.86	\N	-23.376106	-46.501585	2021-04-25 02:48:32-03
2963	5140	47	142.45	Sem cebola	\N	\N	2021-04-25 02:58:29-03
2964	5409	42	59.85	\N	\N	\N	2021-04-25 03:14:43-03
2965	5023	63	58.39	\N	-23.369731	-46.519504	2021-04-25 03:25:15-03
2966	5137	30	108.63	\N	-23.397761	-46.589798	2021-04-25 03:35:58-03
2967	6302	44	42.06	\N	-23.425794	-46.505525	2021-04-25 03:48:19-03
2968	6079	59	45.33	\N	-23.371287	-46.550981	2021-04-25 04:04:34-03
2969	5669	77	82.82	\N	-23.468280	-46.485970	2021-04-25 04:09:47-03
2970	6029	2	102.65	\N	-23.439365	-46.560228	2021-04-25 04:20:00-03
2971	5550	50	104.96	\N	-23.378192	-46.528300	2021-04-25 04:31:45-03
2972	5315	52	144.92	\N	-23.396772	-46.464861	2021-04-25 04:47:45-03
2973	5328	60	51.32	\N	-23.401760	-46.490599	2021-04-25 04:58:20-03
2974	5723	51	106.12	\N	-23.417297	-46.526109	2021-04-25 05:07:27-03
2975	5427	3	81.14	\N	-23.443378	-46.486581	2021-04-25 05:24:18-03
2976	5759	67	51.72	\N	-23.385321	-46.534781	2021-04-25 05:34:41-03
2977	5996	42	94.75	\N	-23.360237	-46.531845	2021-04-25 05:46:09-03
2978	5018	48	21.46	\N	-23.459073	-46.471990	2021-04-25 05:53:35-03
2979	5684	37	147.31	\N	-23.368897	-46.517884	2021-04-25 06:10:13-03
2980	5302	1	59.08	\N	-23.397550	-46.552459	2021-04-25 06:15:41-03
2981	5502	23	63.84	\N	-23.398071	-46.536449	2021-04-25 06:30:17-03
2982	5891	65	102.24	\N	-23.453464	-46.464703	2021-04-25 06:43:53-03
2983	5092	44	141.12	\N	-23.443170	-46.505894	2021-04-25 06:56:08-03
2984	5534	54	89.68	\N	-23.453482	-46.515952	2021-04-25 07:09:10-03
2985	5377	75	91.94	\N	\N	\N	2021-04-25 07:22:52-03
2986	6276	68	92.52	\N	-23.372757	-46.540442	2021-04-25 07:32:05-03
2987	6221	58	106.76	\N	-23.395913	-46.466709	2021-04-25 07:43:26-03
2988	6246	18	128.71	\N	-23.464234	-46.510080	2021-04-25 07:52:48-03
2989	5757	73	65.50	\N	-23.460982	-46.491351	2021-04-25 08:05:00-03
2990	5456	23	28.75	\N	\N	\N	2021-04-25 08:20:42-03
2991	6261	34	99.07	\N	-23.431028	-46.526976	2021-04-25 08:26:12-03
2992	5390	45	65.79	\N	-23.477768	-46.474367	2021-04-25 08:41:55-03
2993	5219	23	15.85	Sem cebola	\N	\N	2021-04-25 08:52:09-03
2994	5430	61	53.84	\N	-23.425481	-46.594142	2021-04-25 09:03:32-03
2995	5595	6	26.89	\N	\N	\N	2021-04-25 09:16:38-03
2996	5838	58	87.29	\N	-23.455574	-46.458188	2021-04-25 09:24:00-03
2997	6104	24	71.97	Sem cebola	-23.445104	-46.457355	2021-04-25 09:41:32-03
2998	6009	39	31.65	\N	-23.377325	-46.584323	2021-04-25 09:54:01-03
2999	5589	60	56.01	\N	-23.479018	-46.482632	2021-04-25 10:02:19-03
3000	5092	7	140.15	\N	-23.471272	-46.489544	2021-04-25 10:18:15-03
3001	6382	26	79.02	\N	-23.407760	-46.550640	2021-04-25 10:22:54-03
3002	5330	72	36.79	\N	-23.400525	-46.544953	2021-04-25 10:32:28-03
3003	5922	64	34.36	\N	-23.488694	-46.513771	2021-04-25 10:51:52-03
3004	5541	54	38.50	\N	-23.394764	-46.467306	2021-04-25 10:56:57-03
3005	5591	39	52.63	\N	-23.445514	-46.482645	2021-04-25 11:15:59-03
3006	5988	29	31.23	\N	-23.397241	-46.533185	2021-04-25 11:27:44-03
3007	5070	79	25.13	\N	-23.383605	-46.492104	2021-04-25 11:34:50-03
3008	6376	30	36.01	\N	-23.440953	-46.580723	2021-04-25 11:43:17-03
3009	5235	7	82.43	\N	-23.389304	-46.541189	2021-04-25 12:00:00-03
3010	5858	57	35.73	Sem cebola	-23.464065	-46.596438	2021-04-25 12:07:51-03
3011	5223	22	19.42	\N	-23.481551	-46.464698	2021-04-25 12:19:20-03
3012	5088	30	16.49	\N	-23.442446	-46.556361	2021-04-25 12:28:44-03
3013	5923	50	17.26	\N	-23.430496	-46.548822	2021-04-25 12:45:43-03
3014	5703	67	25.15	\N	-23.478190	-46.458665	2021-04-25 12:57:29-03
3015	5852	28	101.72	\N	\N	\N	2021-04-25 13:04:25-03
3016	5748	76	88.75	\N	\N	\N	2021-04-25 13:15:49-03
3017	6341	72	48.77	\N	-23.365330	-46.588994	2021-04-25 13:27:52-03
3018	5826	75	40.98	\N	\N	\N	2021-04-25 13:43:14-03
3019	5793	16	54.40	\N	\N	\N	2021-04-25 13:57:35-03
3020	5741	37	18.75	Sem cebola	\N	\N	2021-04-25 14:09:40-03
3021	6169	77	38.72	\N	-23.463796	-46.496767	2021-04-25 14:17:45-03
3022	5303	5	19.37	Sem cebola	\N	\N	2021-04-25 14:32:38-03
3023	5432	32	62.41	Sem cebola	\N	\N	2021-04-25 14:42:02-03
3024	6022	33	57.81	Sem cebola	-23.361218	-46.543692	2021-04-25 14:48:31-03
3025	5637	68	32.29	\N	-23.486709	-46.511631	2021-04-25 15:04:27-03
3026	5822	35	89.50	\N	-23.448394	-46.545084	2021-04-25 15:16:49-03
3027	5014	30	79.62	\N	-23.465688	-46.481955	2021-04-25 15:27:47-03
3028	5166	79	94.10	\N	\N	\N	2021-04-25 15:38:40-03
3029	5345	66	75.60	\N	-23.415151	-46.569554	2021-04-25 15:55:05-03
3030	5854	4	100.44	\N	-23.410150	-46.570918	2021-04-25 16:07:08-03
3031	5149	67	80.24	\N	-23.434936	-46.512674	2021-04-25 16:14:09-03
3032	6197	7	99.76	Sem cebola	-23.386125	-46.534317	2021-04-25 16:27:50-03
3033	6104	34	85.94	\N	-23.477796	-46.553081	2021-04-25 16:36:48-03
3034	5441	49	39.15	\N	-23.468526	-46.513357	2021-04-25 16:53:11-03
3035	5814	20	80.88	\N	-23.475689	-46.570321	2021-04-25 16:58:34-03
3036	5628	54	79.14	\N	-23.369841	-46.520646	2021-04-25 17:13:17-03
3037	6169	80	84.44	\N	-23.422683	-46.489040	2021-04-25 17:28:15-03
3038	5068	11	93.04	\N	\N	\N	2021-04-25 17:39:21-03
3039	5986	51	149.00	\N	-23.409428	-46.500685	2021-04-25 17:44:54-03
3040	5823	21	126.92	\N	-23.488457	-46.478944	2021-04-25 18:00:25-03
3041	5193	17	87.38	\N	-23.415223	-46.573033	2021-04-25 18:13:07-03
3042	5045	12	131.87	\N	-23.485893	-46.519056	2021-04-25 18:20:12-03
3043	5877	2	115.58	Deixar na portaria e avisar vizinha12.portaria@gmail.com por favor	\N	\N	2021-04-25 18:34:25-03
3044	5577	6	148.62	\N	\N	\N	2021-04-25 18:51:15-03
3045	6030	10	54.01	\N	\N	\N	2021-04-25 18:55:27-03
3046	5532	67	100.68	\N	-23.361449	-46.560478	2021-04-25 19:11:32-03
3047	6302	65	53.94	Sem cebola	-23.418212	-46.495318	2021-04-25 19:25:31-03
3048	5831	67	18.34	\N	-23.398570	-46.533422	2021-04-25 19:33:14-03
3049	5097	67	76.70	\N	\N	\N	2021-04-25 19:47:28-03
3050	5916	26	90.43	\N	-23.383603	-46.594831	2021-04-25 19:52:01-03
3051	5417	54	69.93	\N	-23.384508	-46.529791	2021-04-25 20:06:01-03
3052	5708	72	87.63	\N	-23.404834	-46.474430	2021-04-25 20:17:50-03
3053	5230	40	125.84	\N	-23.436777	-46.461970	2021-04-25 20:30:51-03
3054	5843	46	103.72	\N	\N	\N	2021-04-25 20:43:58-03
3055	5425	42	143.17	\N	-23.400832	-46.460771	2021-04-25 20:58:17-03
3056	6349	10	104.72	\N	\N	\N	2021-04-25 21:05:22-03
3057	5608	41	75.14	\N	-23.390843	-46.595665	2021-04-25 21:13:49-03
3058	6163	77	77.33	\N	-23.404216	-46.578955	2021-04-25 21:25:36-03
3059	5921	36	62.53	\N	-23.411670	-46.507545	2021-04-25 21:39:32-03
3060	5835	62	52.77	\N	-23.416064	-46.526781	2021-04-25 21:53:50-03
3061	5033	29	49.75	\N	-23.407948	-46.598068	2021-04-25 22:00:12-03
3062	5698	29	21.49	\N	\N	\N	2021-04-25 22:19:23-03
3063	5165	72	77.31	\N	-23.421138	-46.510853	2021-04-25 22:32:16-03
3064	5778	61	69.26	\N	-23.370546	-46.496616	2021-04-25 22:42:48-03
3065	5843	62	138.48	Sem cebola	-23.468228	-46.507182	2021-04-25 22:55:57-03
3066	5484	65	74.26	Sem cebola	-23.364311	-46.517554	2021-04-25 23:05:15-03
3067	6175	64	149.88	\N	-23.495633	-46.515212	2021-04-25 23:13:26-03
3068	5878	80	21.77	\N	\N	\N	2021-04-25 23:24:24-03
3069	5188	64	75.58	\N	-23.389034	-46.491258	2021-04-25 23:40:37-03
3070	5744	26	98.58	\N	-23.381553	-46.489552	2021-04-25 23:54:27-03
3071	5017	47	75.52	\N	-23.391623	-46.547228	2021-04-25 23:58:58-03
3072	0	36	136.62	\N	\N	\N	2021-04-26 00:09:29-03
3073	5307	43	50.08	\N	-23.482247	-46.469534	2021-04-26 00:22:19-03
3074	5933	37	86.02	\N	\N	\N	2021-04-26 00:35:39-03
3075	5984	28	75.89	Sem cebola	-23.372715	-46.549955	2021-04-26 00:47:16-03
3076	6135	27	16.78	\N	-23.384197	-46.560324	2021-04-26 00:58:26-03
3077	5668	14	63.87	Sem cebola	-23.464319	-46.509288	2021-04-26 01:16:19-03
3078	5678	36	60.49	\N	\N	\N	2021-04-26 01:20:12-03
3079	5387	21	80.68	\N	-23.489913	-46.521335	2021-04-26 01:34:03-03
3080	5829	37	66.67	\N	-23.404098	-46.591064	2021-04-26 01:45:26-03
3081	5409	63	34.92	\N	-23.380118	-46.474632	2021-04-26 01:53:22-03
3082	5107	67	22.86	\N	-23.396240	-46.598863	2021-04-26 02:10:20-03
3083	6013	33	87.19	\N	-23.494694	-46.584217	2021-04-26 02:22:02-03
3084	5142	25	44.90	\N	\N	\N	2021-04-26 02:37:43-03
3085	5956	43	50.53	\N	-23.393095	-46.558581	2021-04-26 02:41:40-03
3086	5335	76	110.30	\N	\N	\N	2021-04-26 02:54:28-03
3087	5095	70	38.11	\N	-23.389683	-46.556495	2021-04-26 03:03:50-03
3088	5344	69	102.79	\N	-23.428646	-46.548086	2021-04-26 03:18:15-03
3089	5313	10	125.66	\N	-23.429776	-46.589111	2021-04-26 03:29:21-03
3090	6395	65	139.73	\N	-23.399135	-46.460286	2021-04-26 03:47:05-03
3091	6108	13	112.01	\N	\N	\N	2021-04-26 03:53:53-03
3092	5760	63	25.29	\N	-23.369212	-46.579710	2021-04-26 04:09:47-03
3093	5392	22	121.10	\N	-23.383889	-46.483964	2021-04-26 04:15:50-03
3094	5358	41	47.18	\N	-23.387640	-46.511149	2021-04-26 04:28:33-03
3095	6078	38	94.51	Deixar na portaria e avisar vizinha22.portaria@gmail.com por favor	-23.415019	-46.581500	2021-04-26 04:38:26-03
3096	5984	44	136.26	\N	-23.398209	-46.521064	2021-04-26 04:49:14-03
3097	5182	79	144.08	\N	-23.433186	-46.526119	2021-04-26 05:07:30-03
3098	6311	20	130.47	Sem cebola	\N	\N	2021-04-26 05:21:25-03
3099	5383	2	56.59	\N	-23.417101	-46.550091	2021-04-26 05:27:58-03
3100	5531	72	22.06	\N	-23.391021	-46.536529	2021-04-26 05:37:32-03
3101	5444	68	49.70	\N	-23.378775	-46.547798	2021-04-26 05:56:31-03
3102	5634	14	119.17	Sem cebola	\N	\N	2021-04-26 06:04:40-03
3103	6114	72	50.61	\N	-23.496853	-46.575884	2021-04-26 06:17:22-03
3104	5213	7	29.13	\N	\N	\N	2021-04-26 06:22:25-03
3105	5857	41	57.86	\N	-23.445741	-46.542319	2021-04-26 06:36:15-03
3106	5004	59	129.03	Sem cebola	\N	\N	2021-04-26 06:45:10-03
3107	5344	64	46.76	\N	-23.460068	-46.520061	2021-04-26 07:03:13-03
3108	5345	66	110.47	\N	\N	\N	2021-04-26 07:09:38-03
3109	5485	1	108.36	\N	-23.377247	-46.497945	2021-04-26 07:24:32-03
3110	5367	41	35.67	\N	-23.474281	-46.580628	2021-04-26 07:37:47-03
3111	5365	32	125.99	\N	-23.393841	-46.588654	2021-04-26 07:45:29-03
3112	5757	66	105.76	\N	-23.374966	-46.485550	2021-04-26 07:58:22-03
3113	5558	20	25.72	\N	\N	\N	2021-04-26 08:16:13-03
3114	5320	18	136.28	\N	-23.475565	-46.575460	2021-04-26 08:24:55-03
3115	6073	24	106.45	\N	-23.438587	-46.545594	2021-04-26 08:32:57-03
3116	6352	40	49.17	\N	-23.490909	-46.507635	2021-04-26 08:48:36-03
3117	6068	67	56.06	\N	-23.473342	-46.536816	2021-04-26 08:58:09-03
3118	5694	49	64.78	\N	-23.448518	-46.533290	2021-04-26 09:10:27-03
3119	5382	39	29.23	\N	-23.433334	-46.557051	2021-04-26 09:22:57-03
3120	5700	66	99.06	\N	\N	\N	2021-04-26 09:29:49-03
3121	5724	75	106.71	Sem cebola	-23.468273	-46.476237	2021-04-26 09:40:01-03
3122	5106	50	57.44	\N	-23.364142	-46.525779	2021-04-26 09:56:01-03
3123	6142	78	29.36	\N	\N	\N	2021-04-26 10:13:13-03
3124	5128	31	133.23	Sem cebola	-23.445103	-46.535604	2021-04-26 10:24:08-03
3125	5823	67	142.19	\N	-23.358900	-46.474241	2021-04-26 10:32:41-03
3126	6127	12	36.02	Sem cebola	-23.367713	-46.461131	2021-04-26 10:45:06-03
3127	5175	7	80.65	\N	\N	\N	2021-04-26 10:53:33-03
3128	5554	60	25.47	\N	\N	\N	2021-04-26 11:03:18-03
3129	5084	19	34.89	\N	\N	\N	2021-04-26 11:14:20-03
3130	5074	61	91.92	\N	-23.489798	-46.483225	2021-04-26 11:33:01-03
3131	5101	53	148.56	\N	\N	\N	2021-04-26 11:39:28-03
3132	5615	50	131.21	\N	\N	\N	2021-04-26 11:58:06-03
3133	5735	61	132.00	\N	-23.458979	-46.526670	2021-04-26 12:09:16-03
3134	5362	11	87.17	\N	-23.427766	-46.473310	2021-04-26 12:13:31-03
3135	5358	74	28.32	\N	-23.451020	-46.504308	2021-04-26 12:26:13-03
3136	5473	66	108.27	\N	-23.373122	-46.474606	2021-04-26 12:43:32-03
3137	5029	40	84.85	\N	-23.464033	-46.532745	2021-04-26 12:52:38-03
3138	6161	79	136.21	\N	-23.497370	-46.575983	2021-04-26 13:01:50-03
3139	6392	51	147.81	\N	-23.358620	-46.568792	2021-04-26 13:10:52-03
3140	6114	15	36.65	\N	-23.499536	-46.500590	2021-04-26 13:25:48-03
3141	6299	46	21.21	\N	\N	\N	2021-04-26 13:33:33-03
3142	5630	5	86.07	\N	-23.367029	-46.515899	2021-04-26 13:50:32-03
3143	5160	51	89.95	\N	-23.363471	-46.481764	2021-04-26 13:59:05-03
3144	5344	36	133.62	\N	-23.433537	-46.505675	2021-04-26 14:10:47-03
3145	5843	68	144.17	Sem cebola	-23.378659	-46.513402	2021-04-26 14:20:49-03
3146	5447	31	126.62	\N	-23.424490	-46.557449	2021-04-26 14:40:53-03
3147	5472	36	138.66	\N	-23.421155	-46.466442	2021-04-26 14:51:06-03
3148	5048	17	118.09	\N	-23.394801	-46.580865	2021-04-26 14:56:28-03
3149	5858	13	66.02	\N	\N	\N	2021-04-26 15:16:16-03
3150	5326	1	128.68	\N	-23.472842	-46.569073	2021-04-26 15:19:58-03
3151	5323	37	83.26	\N	-23.441085	-46.566874	2021-04-26 15:31:23-03
3152	5337	59	96.50	\N	-23.379178	-46.588276	2021-04-26 15:47:21-03
3153	5503	60	98.35	\N	\N	\N	2021-04-26 15:54:38-03
3154	6300	74	32.98	\N	-23.360518	-46.489178	2021-04-26 16:05:30-03
3155	5313	56	69.53	\N	\N	\N	2021-04-26 16:23:19-03
3156	5624	51	39.02	Deixar na portaria e avisar vizinha4.portaria@gmail.com por favor	-23.411582	-46.532748	2021-04-26 16:35:34-03
3157	5666	21	22.14	\N	-23.470257	-46.498534	2021-04-26 16:47:04-03
3158	5548	51	114.33	\N	-23.372250	-46.515748	2021-04-26 16:57:43-03
3159	6062	12	84.12	\N	-23.478301	-46.537019	2021-04-26 17:11:17-03
3160	5262	31	46.27	\N	-23.430396	-46.472865	2021-04-26 17:16:06-03
3161	5101	70	18.00	\N	-23.483574	-46.499070	2021-04-26 17:33:28-03
3162	5025	67	114.45	\N	-23.483349	-46.523952	2021-04-26 17:44:41-03
3163	5737	48	69.15	\N	-23.449228	-46.530084	2021-04-26 17:51:12-03
3164	5997	3	16.31	\N	\N	\N	2021-04-26 18:10:11-03
3165	5903	60	93.53	\N	-23.409795	-46.492762	2021-04-26 18:20:24-03
3166	5515	28	44.38	\N	\N	\N	2021-04-26 18:27:48-03
3167	5095	11	119.45	\N	-23.417283	-46.581419	2021-04-26 18:45:38-03
3168	5472	70	98.93	\N	-23.386417	-46.585084	2021-04-26 18:52:08-03
3169	6161	78	69.30	\N	-23.394858	-46.511060	2021-04-26 19:08:32-03
3170	5864	3	60.95	\N	-23.383845	-46.475738	2021-04-26 19:18:40-03
3171	5078	6	65.31	Sem cebola	-23.471551	-46.468974	2021-04-26 19:30:34-03
3172	6388	75	148.35	\N	-23.436804	-46.560811	2021-04-26 19:36:19-03
3173	5515	22	112.66	\N	-23.492967	-46.480865	2021-04-26 19:47:22-03
3174	6077	32	62.02	\N	-23.393441	-46.502675	2021-04-26 20:04:38-03
3175	5441	73	52.52	\N	-23.415043	-46.529062	2021-04-26 20:10:33-03
3176	5829	66	82.63	\N	-23.407164	-46.571124	2021-04-26 20:26:14-03
3177	5817	79	114.86	\N	-23.446650	-46.475508	2021-04-26 20:38:41-03
3178	5770	12	130.45	\N	-23.417974	-46.593407	2021-04-26 20:52:47-03
3179	5830	80	97.95	Deixar na portaria e avisar vizinha44.portaria@gmail.com por favor	-23.431960	-46.597793	2021-04-26 20:59:16-03
3180	5591	25	146.86	\N	-23.484029	-46.510379	2021-04-26 21:14:43-03
3181	5131	68	26.12	\N	-23.415963	-46.514414	2021-04-26 21:27:01-03
3182	5407	64	31.02	Sem cebola	-23.385551	-46.477969	2021-04-26 21:35:41-03
3183	5091	60	86.41	\N	-23.429995	-46.576306	2021-04-26 21:53:15-03
3184	5265	62	35.21	\N	\N	\N	2021-04-26 22:04:31-03
3185	5790	64	94.18	\N	\N	\N	2021-04-26 22:12:21-03
3186	5600	29	18.10	\N	\N	\N	2021-04-26 22:21:54-03
3187	5404	46	73.23	\N	-23.449402	-46.544189	2021-04-26 22:38:28-03
3188	5769	42	41.76	Sem cebola	-23.441822	-46.588057	2021-04-26 22:49:34-03
3189	5029	11	94.09	Sem cebola	-23.362253	-46.566963	2021-04-26 23:00:21-03
3190	5562	72	45.30	\N	-23.483240	-46.469615	2021-04-26 23:08:04-03
3191	5594	14	124.38	\N	-23.480337	-46.557784	2021-04-26 23:25:38-03
3192	5431	47	105.38	\N	\N	\N	2021-04-26 23:37:14-03
3193	6277	35	57.32	\N	-23.391107	-46.491474	2021-04-26 23:40:55-03
3194	6109	14	107.96	\N	\N	\N	2021-04-26 23:55:00-03
3195	6233	76	109.26	\N	\N	\N	2021-04-27 00:11:39-03
3196	5765	11	92.87	\N	-23.453467	-46.522812	2021-04-27 00:24:50-03
3197	5846	11	24.46	\N	-23.402475	-46.591644	2021-04-27 00:30:32-03
3198	6273	30	79.58	\N	-23.399576	-46.473581	2021-04-27 00:40:13-03
3199	5085	5	112.46	\N	-23.413376	-46.468168	2021-04-27 00:55:43-03
3200	0	44	129.22	\N	\N	\N	2021-04-27 01:06:45-03
\.

COPY public.deliveries (order_id, courier_id, delivered_at) FROM stdin;
1	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-01 03:23:30-03
2	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-01 03:39:41-03
3	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-01 03:49:20-03
4	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-01 04:11:32-03
5	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-01 04:34:09-03
6	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-01 04:54:36-03
7	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-01 04:51:32-03
8	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-01 05:14:08-03
9	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-01 05:06:26-03
10	6157794b-b424-455e-a296-ff076d1443a9	2021-04-01 05:24:35-03
11	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-01 05:49:39-03
12	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-01 06:09:58-03
13	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-01 06:16:06-03
14	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-01 06:21:34-03
15	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-01 06:43:24-03
16	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-01 06:17:20-03
17	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-01 06:50:44-03
18	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-01 06:42:00-03
19	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-01 07:20:18-03
20	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-01 07:01:20-03
21	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-01 07:44:09-03
22	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-01 08:13:17-03
23	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-01 07:46:29-03
24	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-01 08:32:34-03
25	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-01 08:13:25-03
26	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-01 08:22:14-03
27	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-01 08:53:43-03
28	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-01 08:39:02-03
29	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-01 08:53:57-03
30	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-01 09:18:34-03
31	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-01 09:48:11-03
32	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-01 09:35:49-03
33	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-01 09:56:38-03
34	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-01 09:42:28-03
35	b42f845e-da50-4478-adda-2140d757f20e	2021-04-01 09:54:33-03
36	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-01 10:45:48-03
37	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-01 10:30:18-03
38	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-01 10:57:47-03
39	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-01 11:12:54-03
40	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-01 11:08:12-03
41	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-01 11:51:33-03
42	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-01 11:58:59-03
43	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-01 11:42:30-03
44	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-01 11:48:52-03
45	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-01 12:02:38-03
46	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-01 12:03:26-03
47	65604fbe-1262-45f8-a1aa-720658539022	2021-04-01 12:27:40-03
48	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-01 12:54:51-03
49	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-01 13:16:04-03
50	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-01 13:02:45-03
51	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-01 13:36:17-03
52	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-01 14:03:56-03
53	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-01 13:55:22-03
54	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-01 13:37:04-03
55	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-01 14:13:03-03
56	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-01 14:42:07-03
57	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-01 14:23:23-03
58	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-01 14:44:54-03
59	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-01 14:37:58-03
60	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-01 15:08:50-03
61	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-01 15:26:55-03
62	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-01 15:17:25-03
63	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-01 15:29:01-03
64	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-01 15:55:27-03
65	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-01 16:32:22-03
66	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-01 16:40:01-03
67	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-01 16:28:30-03
68	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-01 16:18:29-03
69	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-01 16:41:05-03
70	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-01 17:02:35-03
71	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-01 17:10:47-03
72	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-01 17:45:37-03
73	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-01 17:29:11-03
74	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-01 17:48:00-03
75	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-01 17:44:29-03
76	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-01 18:05:53-03
77	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-01 18:43:16-03
78	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-01 19:02:58-03
79	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-01 18:46:59-03
80	798b2b77-942d-4024-8770-82acc45f0249	2021-04-01 18:51:49-03
81	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-01 19:23:02-03
82	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-01 19:13:59-03
83	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-01 19:49:11-03
84	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-01 20:11:57-03
85	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-01 20:11:33-03
86	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-01 20:14:36-03
87	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-01 20:06:01-03
88	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-01 20:52:47-03
89	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-01 21:13:02-03
90	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-01 20:59:35-03
91	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-01 21:15:05-03
92	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-01 21:42:39-03
93	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-01 21:37:52-03
94	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-01 21:34:03-03
95	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-01 22:13:39-03
96	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-01 22:17:03-03
97	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-01 22:28:18-03
98	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-01 22:39:46-03
99	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-01 22:58:34-03
100	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-01 23:10:44-03
101	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-01 23:13:19-03
102	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-01 23:05:39-03
103	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-01 23:31:51-03
104	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-01 23:35:09-03
105	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-02 00:17:39-03
106	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-02 00:28:21-03
107	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-02 00:07:50-03
108	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-02 00:28:35-03
109	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-02 00:32:27-03
110	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-02 01:09:50-03
111	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-02 01:07:13-03
112	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-02 01:06:19-03
113	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-02 01:19:30-03
114	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-02 01:52:57-03
115	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-02 01:47:30-03
116	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-02 02:20:45-03
117	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-02 02:15:29-03
118	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-02 02:20:21-03
119	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-02 02:44:51-03
120	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-02 03:06:10-03
121	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-02 03:03:37-03
122	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-02 03:03:59-03
123	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-02 03:12:03-03
124	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-02 03:13:42-03
125	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-02 04:12:36-03
126	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-02 04:23:32-03
127	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-02 04:21:10-03
128	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-02 04:08:25-03
129	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-02 04:47:21-03
130	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-02 04:52:06-03
131	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-02 04:54:49-03
132	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-02 04:47:05-03
133	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-02 05:29:09-03
134	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-02 05:39:29-03
135	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-02 05:52:10-03
136	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-02 06:17:25-03
137	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-02 05:43:25-03
138	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-02 06:33:57-03
139	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-02 06:57:36-03
140	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-02 06:57:22-03
141	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-02 06:42:34-03
142	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-02 07:17:30-03
143	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-02 07:34:24-03
144	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-02 07:17:20-03
145	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-02 07:25:48-03
146	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-02 08:01:29-03
147	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-02 07:45:24-03
148	ce76faad-d498-47b1-a745-005a172b9708	2021-04-02 08:02:13-03
149	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-02 08:12:12-03
150	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-02 08:27:21-03
151	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-02 08:30:02-03
152	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-02 09:05:52-03
153	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-02 09:35:33-03
154	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-02 09:33:43-03
155	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-02 09:34:16-03
156	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-02 09:51:05-03
157	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-02 09:51:09-03
158	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-02 09:58:51-03
159	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-02 10:27:13-03
160	6157794b-b424-455e-a296-ff076d1443a9	2021-04-02 10:56:43-03
161	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-02 10:43:50-03
162	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-02 10:43:29-03
163	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-02 10:59:41-03
164	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-02 11:34:07-03
165	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-02 11:13:45-03
166	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-02 11:52:04-03
167	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-02 11:41:28-03
168	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-02 12:14:57-03
169	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-02 12:06:31-03
170	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-02 12:53:54-03
171	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-02 12:49:57-03
172	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-02 13:04:00-03
173	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-02 13:26:03-03
174	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-02 13:34:27-03
175	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-02 13:33:00-03
176	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-02 14:00:12-03
177	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-02 13:53:07-03
178	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-02 13:57:22-03
179	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-02 14:09:05-03
180	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-02 14:29:43-03
181	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-02 14:50:22-03
182	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-02 15:07:03-03
183	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-02 15:19:05-03
184	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-02 15:30:29-03
185	b42f845e-da50-4478-adda-2140d757f20e	2021-04-02 15:29:48-03
186	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-02 15:18:42-03
187	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-02 16:05:11-03
188	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-02 15:47:50-03
189	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-02 16:26:53-03
190	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-02 16:44:33-03
191	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-02 16:31:12-03
192	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-02 17:10:42-03
193	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-02 16:41:05-03
194	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-02 17:02:55-03
195	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-02 17:34:49-03
196	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-02 17:54:19-03
197	65604fbe-1262-45f8-a1aa-720658539022	2021-04-02 17:46:03-03
198	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-02 17:36:03-03
199	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-02 18:19:54-03
200	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-02 18:04:10-03
201	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-02 18:52:47-03
202	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-02 19:14:53-03
203	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-02 19:22:07-03
204	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-02 18:43:30-03
205	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-02 19:38:13-03
206	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-02 19:38:46-03
207	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-02 19:32:08-03
208	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-02 20:14:13-03
209	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-02 19:52:45-03
210	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-02 20:18:11-03
211	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-02 20:45:47-03
212	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-02 20:22:32-03
213	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-02 20:52:25-03
214	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-02 21:09:26-03
215	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-02 21:40:37-03
216	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-02 21:34:25-03
217	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-02 21:40:19-03
218	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-02 22:21:01-03
219	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-02 21:51:53-03
220	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-02 22:20:24-03
221	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-02 22:11:56-03
222	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-02 22:55:16-03
223	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-02 22:41:45-03
224	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-02 22:45:35-03
225	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-02 23:09:06-03
226	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-02 23:20:50-03
227	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-02 23:28:55-03
228	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-02 23:56:52-03
229	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-02 23:44:42-03
230	798b2b77-942d-4024-8770-82acc45f0249	2021-04-03 00:21:26-03
231	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-03 00:47:03-03
232	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-03 00:16:51-03
233	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-03 01:08:25-03
234	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-03 01:16:14-03
235	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-03 00:49:54-03
236	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-03 01:15:08-03
237	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-03 01:30:07-03
238	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-03 01:52:21-03
239	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-03 02:22:52-03
240	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-03 02:10:38-03
241	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-03 02:25:18-03
242	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-03 02:22:40-03
243	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-03 02:48:19-03
244	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-03 02:44:35-03
245	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-03 02:55:02-03
246	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-03 03:05:58-03
247	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-03 03:24:19-03
248	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-03 03:34:20-03
249	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-03 03:35:25-03
250	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-03 04:16:01-03
251	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-03 04:01:12-03
252	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-03 04:27:02-03
253	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-03 04:30:35-03
254	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-03 04:41:16-03
255	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-03 05:05:51-03
256	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-03 05:21:06-03
257	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-03 05:40:51-03
258	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-03 05:24:59-03
259	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-03 06:14:50-03
260	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-03 06:10:45-03
261	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-03 06:16:49-03
262	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-03 06:10:54-03
263	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-03 06:37:56-03
264	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-03 07:09:05-03
265	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-03 07:09:06-03
266	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-03 07:26:41-03
267	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-03 07:26:38-03
268	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-03 07:32:37-03
269	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-03 07:33:54-03
270	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-03 08:11:42-03
271	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-03 08:12:51-03
272	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-03 08:02:33-03
273	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-03 08:47:37-03
274	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-03 08:49:16-03
275	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-03 09:05:37-03
276	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-03 09:22:32-03
277	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-03 08:59:07-03
278	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-03 09:41:17-03
279	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-03 09:38:03-03
280	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-03 09:54:33-03
281	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-03 10:22:22-03
282	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-03 10:24:10-03
283	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-03 10:26:09-03
284	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-03 10:32:00-03
285	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-03 10:42:52-03
286	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-03 10:53:35-03
287	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-03 11:14:59-03
288	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-03 11:23:15-03
289	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-03 11:48:14-03
290	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-03 11:58:03-03
291	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-03 11:41:06-03
292	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-03 12:04:06-03
293	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-03 12:30:13-03
294	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-03 12:53:49-03
295	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-03 12:36:38-03
296	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-03 13:23:27-03
297	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-03 13:25:04-03
298	ce76faad-d498-47b1-a745-005a172b9708	2021-04-03 13:46:58-03
299	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-03 14:06:23-03
300	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-03 14:07:01-03
301	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-03 13:54:39-03
302	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-03 14:35:19-03
303	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-03 14:10:45-03
304	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-03 14:51:50-03
305	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-03 14:25:23-03
306	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-03 15:12:53-03
307	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-03 15:15:27-03
308	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-03 15:12:15-03
309	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-03 15:42:49-03
310	6157794b-b424-455e-a296-ff076d1443a9	2021-04-03 16:02:11-03
311	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-03 16:03:59-03
312	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-03 15:54:33-03
313	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-03 16:27:48-03
314	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-03 16:38:43-03
315	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-03 16:51:53-03
316	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-03 17:09:36-03
317	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-03 17:35:35-03
318	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-03 17:40:59-03
319	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-03 17:53:49-03
320	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-03 18:02:34-03
321	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-03 18:17:28-03
322	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-03 18:06:36-03
323	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-03 18:35:46-03
324	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-03 18:35:21-03
325	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-03 18:46:53-03
326	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-03 18:59:39-03
327	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-03 18:48:52-03
328	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-03 19:09:00-03
329	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-03 19:33:26-03
330	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-03 19:54:34-03
331	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-03 19:56:46-03
332	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-03 19:57:22-03
333	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-03 19:57:30-03
334	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-03 20:34:40-03
335	b42f845e-da50-4478-adda-2140d757f20e	2021-04-03 20:21:54-03
336	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-03 20:58:28-03
337	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-03 21:05:51-03
338	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-03 20:57:44-03
339	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-03 21:15:53-03
340	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-03 21:57:10-03
341	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-03 21:35:05-03
342	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-03 22:06:58-03
343	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-03 22:17:20-03
344	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-03 22:32:46-03
345	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-03 22:55:47-03
346	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-03 22:29:38-03
347	65604fbe-1262-45f8-a1aa-720658539022	2021-04-03 22:47:59-03
348	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-03 23:29:48-03
349	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-03 23:30:52-03
350	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-03 23:41:36-03
351	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-03 23:55:11-03
352	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-03 23:43:47-03
353	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-04 00:28:12-03
354	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-04 00:04:40-03
355	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-04 00:16:54-03
356	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-04 01:02:35-03
357	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-04 00:42:11-03
358	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-04 00:55:02-03
359	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-04 01:03:06-03
360	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-04 01:18:03-03
361	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-04 01:47:53-03
362	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-04 01:43:43-03
363	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-04 02:00:24-03
364	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-04 02:01:24-03
365	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-04 02:34:07-03
366	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-04 02:47:22-03
367	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-04 02:48:19-03
368	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-04 03:24:52-03
369	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-04 03:04:12-03
370	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-04 03:49:25-03
371	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-04 03:47:32-03
372	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-04 04:16:52-03
373	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-04 04:17:48-03
374	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-04 04:30:43-03
375	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-04 04:47:24-03
376	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-04 04:57:24-03
377	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-04 04:57:42-03
378	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-04 04:59:28-03
379	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-04 05:17:11-03
380	798b2b77-942d-4024-8770-82acc45f0249	2021-04-04 05:42:44-03
381	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-04 05:29:19-03
382	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-04 05:55:14-03
383	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-04 05:44:51-03
384	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-04 06:27:32-03
385	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-04 06:38:10-03
386	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-04 06:25:17-03
387	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-04 06:53:50-03
388	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-04 06:43:28-03
389	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-04 07:23:43-03
390	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-04 07:06:03-03
391	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-04 07:06:47-03
392	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-04 07:27:30-03
393	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-04 08:04:44-03
394	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-04 07:57:03-03
395	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-04 08:10:16-03
396	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-04 08:47:29-03
397	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-04 08:47:54-03
398	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-04 09:17:32-03
399	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-04 09:26:40-03
400	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-04 09:36:40-03
401	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-04 09:31:34-03
402	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-04 09:25:06-03
403	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-04 10:14:55-03
404	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-04 09:52:14-03
405	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-04 10:13:21-03
406	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-04 10:42:00-03
407	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-04 10:47:07-03
408	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-04 11:07:33-03
409	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-04 10:55:15-03
410	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-04 11:01:50-03
411	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-04 11:43:50-03
412	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-04 11:56:09-03
413	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-04 12:04:38-03
414	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-04 12:21:18-03
415	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-04 12:18:39-03
416	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-04 12:40:55-03
417	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-04 12:40:54-03
418	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-04 12:40:24-03
419	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-04 12:50:11-03
420	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-04 12:53:46-03
421	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-04 13:49:49-03
422	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-04 13:38:04-03
423	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-04 13:56:17-03
424	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-04 13:42:28-03
425	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-04 14:16:16-03
426	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-04 14:25:53-03
427	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-04 14:48:55-03
428	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-04 14:54:44-03
429	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-04 15:03:30-03
430	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-04 14:59:57-03
431	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-04 15:27:05-03
432	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-04 15:30:54-03
433	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-04 15:33:36-03
434	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-04 15:41:53-03
435	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-04 16:19:28-03
436	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-04 16:21:36-03
437	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-04 16:19:24-03
438	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-04 17:04:50-03
439	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-04 17:03:53-03
440	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-04 17:09:28-03
441	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-04 17:05:28-03
442	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-04 17:39:11-03
443	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-04 17:37:07-03
444	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-04 17:30:10-03
445	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-04 17:56:40-03
446	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-04 18:10:44-03
447	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-04 18:16:57-03
448	ce76faad-d498-47b1-a745-005a172b9708	2021-04-04 18:24:52-03
449	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-04 18:56:16-03
450	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-04 19:03:30-03
451	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-04 19:08:11-03
452	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-04 19:28:42-03
453	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-04 19:37:59-03
454	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-04 20:12:46-03
455	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-04 19:48:42-03
456	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-04 20:17:10-03
457	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-04 20:18:12-03
458	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-04 20:26:35-03
459	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-04 20:36:08-03
460	6157794b-b424-455e-a296-ff076d1443a9	2021-04-04 20:40:14-03
461	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-04 21:19:22-03
462	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-04 21:10:21-03
463	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-04 21:36:01-03
464	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-04 21:28:15-03
465	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-04 21:34:17-03
466	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-04 21:44:02-03
467	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-04 22:43:53-03
468	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-04 22:10:02-03
469	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-04 22:41:50-03
470	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-04 23:12:43-03
471	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-04 23:26:28-03
472	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-04 23:09:45-03
473	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-04 23:37:01-03
474	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-04 23:55:03-03
475	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-04 23:43:18-03
476	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-05 00:00:22-03
477	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-05 00:00:22-03
478	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-05 00:44:41-03
479	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-05 00:15:03-03
480	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-05 01:09:07-03
481	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-05 00:42:49-03
482	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-05 01:01:47-03
483	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-05 01:31:06-03
484	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-05 01:50:08-03
485	b42f845e-da50-4478-adda-2140d757f20e	2021-04-05 02:10:55-03
486	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-05 01:44:57-03
487	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-05 02:26:58-03
488	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-05 02:39:18-03
489	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-05 02:41:28-03
490	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-05 02:49:26-03
491	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-05 03:04:53-03
492	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-05 02:51:56-03
493	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-05 03:40:48-03
494	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-05 03:47:27-03
495	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-05 03:34:56-03
496	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-05 04:11:20-03
497	65604fbe-1262-45f8-a1aa-720658539022	2021-04-05 04:23:01-03
498	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-05 04:02:42-03
499	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-05 04:38:24-03
500	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-05 04:24:11-03
501	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-05 04:31:39-03
502	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-05 04:55:35-03
503	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-05 05:21:57-03
504	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-05 05:25:24-03
505	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-05 05:55:56-03
506	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-05 06:14:13-03
507	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-05 05:54:19-03
508	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-05 06:01:09-03
509	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-05 06:28:21-03
510	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-05 06:21:29-03
511	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-05 06:40:47-03
512	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-05 06:47:57-03
513	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-05 07:33:33-03
514	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-05 07:40:17-03
515	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-05 07:58:42-03
516	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-05 07:43:43-03
517	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-05 07:52:42-03
518	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-05 08:17:34-03
519	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-05 08:20:16-03
520	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-05 08:56:25-03
521	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-05 08:37:32-03
522	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-05 09:09:57-03
523	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-05 09:22:22-03
524	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-05 09:27:46-03
525	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-05 09:54:52-03
526	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-05 10:08:35-03
527	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-05 10:05:54-03
528	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-05 10:22:57-03
529	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-05 10:03:18-03
530	798b2b77-942d-4024-8770-82acc45f0249	2021-04-05 10:46:28-03
531	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-05 10:37:37-03
532	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-05 10:37:26-03
533	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-05 11:08:52-03
534	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-05 11:32:22-03
535	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-05 11:26:21-03
536	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-05 11:33:55-03
537	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-05 11:37:35-03
538	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-05 12:05:52-03
539	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-05 12:01:20-03
540	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-05 12:50:46-03
541	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-05 13:00:16-03
542	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-05 12:58:51-03
543	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-05 13:31:13-03
544	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-05 12:56:44-03
545	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-05 13:25:49-03
546	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-05 14:03:05-03
547	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-05 13:32:07-03
548	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-05 13:52:18-03
549	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-05 14:08:02-03
550	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-05 14:01:39-03
551	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-05 15:00:33-03
552	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-05 15:08:14-03
553	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-05 14:38:43-03
554	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-05 14:59:59-03
555	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-05 15:23:42-03
556	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-05 15:42:08-03
557	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-05 15:45:02-03
558	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-05 16:20:25-03
559	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-05 16:30:01-03
560	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-05 16:15:11-03
561	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-05 16:08:46-03
562	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-05 16:53:39-03
563	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-05 17:04:20-03
564	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-05 17:27:44-03
565	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-05 17:20:29-03
566	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-05 17:45:20-03
567	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-05 17:29:38-03
568	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-05 17:51:54-03
569	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-05 17:47:57-03
570	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-05 18:12:42-03
571	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-05 18:56:09-03
572	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-05 18:43:41-03
573	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-05 18:58:14-03
574	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-05 19:13:40-03
575	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-05 19:38:51-03
576	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-05 19:37:10-03
577	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-05 20:05:02-03
578	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-05 19:37:30-03
579	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-05 20:13:30-03
580	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-05 20:40:05-03
581	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-05 20:18:51-03
582	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-05 20:42:35-03
583	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-05 21:02:15-03
584	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-05 21:16:45-03
585	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-05 21:13:24-03
586	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-05 21:44:04-03
587	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-05 21:43:27-03
588	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-05 21:30:27-03
589	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-05 22:04:32-03
590	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-05 21:54:49-03
591	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-05 22:35:00-03
592	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-05 22:48:30-03
593	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-05 22:53:20-03
594	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-05 22:42:18-03
595	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-05 23:13:43-03
596	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-05 23:32:07-03
597	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-05 23:24:36-03
598	ce76faad-d498-47b1-a745-005a172b9708	2021-04-05 23:23:03-03
599	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-05 23:44:50-03
600	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-06 00:20:27-03
601	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-06 00:22:52-03
602	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-06 00:17:18-03
603	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-06 00:31:00-03
604	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-06 01:06:33-03
605	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-06 00:48:46-03
606	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-06 01:41:40-03
607	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-06 01:14:23-03
608	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-06 01:44:56-03
609	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-06 02:10:24-03
610	6157794b-b424-455e-a296-ff076d1443a9	2021-04-06 02:30:13-03
611	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-06 02:24:24-03
612	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-06 02:41:08-03
613	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-06 03:01:23-03
614	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-06 02:58:13-03
615	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-06 02:54:19-03
616	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-06 02:53:24-03
617	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-06 03:10:34-03
618	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-06 03:33:28-03
619	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-06 04:06:40-03
620	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-06 04:00:56-03
621	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-06 04:39:54-03
622	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-06 04:27:01-03
623	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-06 04:35:27-03
624	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-06 04:33:18-03
625	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-06 05:11:17-03
626	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-06 05:28:55-03
627	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-06 05:05:52-03
628	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-06 05:31:09-03
629	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-06 05:58:07-03
630	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-06 05:35:16-03
631	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-06 05:46:41-03
632	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-06 06:32:25-03
633	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-06 06:54:36-03
634	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-06 06:25:41-03
635	b42f845e-da50-4478-adda-2140d757f20e	2021-04-06 07:15:01-03
636	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-06 07:21:24-03
637	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-06 07:01:54-03
638	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-06 07:23:10-03
639	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-06 08:03:40-03
640	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-06 08:15:30-03
641	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-06 08:02:30-03
642	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-06 08:35:26-03
643	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-06 08:23:18-03
644	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-06 08:29:29-03
645	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-06 08:57:38-03
646	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-06 09:16:40-03
647	65604fbe-1262-45f8-a1aa-720658539022	2021-04-06 09:37:44-03
648	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-06 09:41:54-03
649	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-06 09:48:41-03
650	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-06 10:04:31-03
651	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-06 10:09:09-03
652	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-06 10:03:11-03
653	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-06 10:43:47-03
654	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-06 10:52:54-03
655	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-06 10:41:26-03
656	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-06 11:17:26-03
657	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-06 11:19:20-03
658	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-06 11:10:33-03
659	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-06 11:29:08-03
660	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-06 11:56:30-03
661	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-06 12:02:10-03
662	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-06 12:30:21-03
663	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-06 12:22:30-03
664	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-06 12:50:08-03
665	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-06 13:07:35-03
666	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-06 13:15:21-03
667	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-06 12:58:56-03
668	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-06 13:41:01-03
669	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-06 13:18:54-03
670	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-06 13:51:44-03
671	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-06 13:47:26-03
672	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-06 13:53:33-03
673	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-06 14:34:21-03
674	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-06 14:50:10-03
675	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-06 15:01:48-03
676	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-06 15:02:53-03
677	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-06 14:43:30-03
678	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-06 15:18:41-03
679	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-06 15:09:30-03
680	798b2b77-942d-4024-8770-82acc45f0249	2021-04-06 15:21:24-03
681	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-06 16:19:38-03
682	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-06 15:49:04-03
683	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-06 16:18:06-03
684	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-06 16:35:36-03
685	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-06 16:32:38-03
686	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-06 16:58:24-03
687	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-06 16:54:15-03
688	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-06 17:38:47-03
689	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-06 17:20:31-03
690	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-06 17:20:15-03
691	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-06 17:37:58-03
692	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-06 17:47:07-03
693	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-06 18:37:53-03
694	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-06 18:47:57-03
695	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-06 18:35:07-03
696	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-06 18:45:47-03
697	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-06 18:48:09-03
698	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-06 18:52:00-03
699	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-06 19:40:55-03
700	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-06 19:48:03-03
701	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-06 19:23:21-03
702	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-06 20:00:35-03
703	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-06 20:35:31-03
704	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-06 20:35:02-03
705	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-06 20:39:38-03
706	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-06 20:31:59-03
707	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-06 20:41:31-03
708	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-06 21:11:56-03
709	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-06 21:27:48-03
710	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-06 21:46:44-03
711	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-06 21:43:24-03
712	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-06 22:01:05-03
713	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-06 22:05:26-03
714	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-06 22:06:15-03
715	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-06 22:30:33-03
716	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-06 22:56:12-03
717	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-06 22:40:16-03
718	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-06 23:18:24-03
719	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-06 23:22:07-03
720	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-06 23:25:20-03
721	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-06 23:35:57-03
722	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-06 23:47:34-03
723	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-06 23:52:25-03
724	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-07 00:41:59-03
725	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-07 00:14:56-03
726	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-07 00:27:22-03
727	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-07 00:40:12-03
728	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-07 01:04:24-03
729	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-07 00:57:12-03
730	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-07 01:07:48-03
731	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-07 01:24:06-03
732	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-07 01:49:02-03
733	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-07 02:14:34-03
734	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-07 02:12:42-03
735	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-07 02:30:37-03
736	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-07 02:28:38-03
737	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-07 02:44:16-03
738	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-07 02:38:13-03
739	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-07 03:08:06-03
740	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-07 02:59:49-03
741	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-07 03:26:17-03
742	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-07 03:50:47-03
743	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-07 04:00:35-03
744	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-07 04:31:07-03
745	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-07 04:24:30-03
746	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-07 04:15:02-03
747	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-07 04:59:57-03
748	ce76faad-d498-47b1-a745-005a172b9708	2021-04-07 04:41:19-03
749	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-07 05:07:36-03
750	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-07 05:29:48-03
751	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-07 05:55:59-03
752	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-07 05:35:26-03
753	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-07 06:17:35-03
754	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-07 06:07:26-03
755	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-07 06:24:45-03
756	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-07 06:28:31-03
757	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-07 06:27:16-03
758	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-07 07:15:57-03
759	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-07 06:52:25-03
760	6157794b-b424-455e-a296-ff076d1443a9	2021-04-07 07:19:32-03
761	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-07 07:08:11-03
762	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-07 07:42:26-03
763	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-07 08:09:55-03
764	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-07 08:11:37-03
765	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-07 07:48:38-03
766	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-07 08:42:59-03
767	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-07 08:34:38-03
768	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-07 08:48:10-03
769	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-07 08:47:29-03
770	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-07 09:15:23-03
771	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-07 09:36:01-03
772	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-07 09:53:21-03
773	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-07 09:39:42-03
774	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-07 09:43:21-03
775	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-07 10:01:26-03
776	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-07 10:16:42-03
777	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-07 10:34:23-03
778	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-07 10:46:40-03
779	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-07 11:17:56-03
780	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-07 11:28:31-03
781	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-07 11:03:20-03
782	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-07 11:21:45-03
783	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-07 11:53:43-03
784	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-07 12:20:29-03
785	b42f845e-da50-4478-adda-2140d757f20e	2021-04-07 12:01:14-03
786	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-07 12:19:23-03
787	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-07 12:20:54-03
788	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-07 12:36:04-03
789	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-07 13:12:47-03
790	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-07 13:06:03-03
791	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-07 12:52:57-03
792	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-07 13:46:12-03
793	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-07 13:58:09-03
794	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-07 13:57:29-03
795	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-07 14:07:08-03
796	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-07 14:24:20-03
797	65604fbe-1262-45f8-a1aa-720658539022	2021-04-07 14:46:46-03
798	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-07 14:20:30-03
799	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-07 14:34:27-03
800	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-07 15:10:54-03
801	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-07 15:29:57-03
802	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-07 15:37:21-03
803	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-07 15:50:11-03
804	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-07 16:04:20-03
805	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-07 15:58:54-03
806	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-07 16:11:34-03
807	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-07 16:17:20-03
808	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-07 16:30:36-03
809	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-07 16:31:48-03
810	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-07 16:59:19-03
811	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-07 16:54:19-03
812	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-07 17:40:31-03
813	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-07 17:46:44-03
814	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-07 17:26:43-03
815	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-07 18:12:42-03
816	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-07 18:20:29-03
817	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-07 18:10:37-03
818	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-07 18:19:47-03
819	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-07 18:41:30-03
820	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-07 18:49:36-03
821	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-07 19:32:21-03
822	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-07 19:03:45-03
823	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-07 19:25:09-03
824	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-07 20:02:08-03
825	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-07 19:54:16-03
826	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-07 20:04:53-03
827	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-07 20:17:07-03
828	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-07 20:23:13-03
829	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-07 20:56:49-03
830	798b2b77-942d-4024-8770-82acc45f0249	2021-04-07 20:42:14-03
831	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-07 21:12:59-03
832	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-07 21:21:23-03
833	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-07 21:39:11-03
834	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-07 21:14:16-03
835	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-07 22:13:51-03
836	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-07 22:06:54-03
837	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-07 22:06:35-03
838	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-07 22:32:59-03
839	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-07 22:47:45-03
840	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-07 22:55:25-03
841	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-07 23:07:19-03
842	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-07 23:15:26-03
843	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-07 23:30:31-03
844	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-07 23:11:40-03
845	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-08 00:03:34-03
846	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-07 23:57:46-03
847	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-08 00:15:03-03
848	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-08 00:22:20-03
849	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-08 00:11:15-03
850	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-08 00:29:09-03
851	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-08 01:00:30-03
852	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-08 01:04:39-03
853	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-08 01:28:20-03
854	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-08 01:31:21-03
855	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-08 01:26:31-03
856	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-08 01:47:05-03
857	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-08 01:44:48-03
858	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-08 02:13:35-03
859	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-08 02:32:51-03
860	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-08 02:31:38-03
861	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-08 02:47:28-03
862	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-08 03:06:15-03
863	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-08 03:37:58-03
864	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-08 03:44:16-03
865	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-08 03:59:36-03
866	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-08 04:15:32-03
867	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-08 04:28:44-03
868	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-08 04:36:16-03
869	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-08 04:31:02-03
870	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-08 04:30:06-03
871	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-08 05:14:07-03
872	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-08 04:57:04-03
873	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-08 05:35:17-03
874	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-08 05:05:56-03
875	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-08 05:48:45-03
876	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-08 05:49:14-03
877	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-08 05:48:03-03
878	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-08 06:05:50-03
879	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-08 06:24:35-03
880	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-08 06:41:11-03
881	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-08 06:33:12-03
882	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-08 07:13:47-03
883	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-08 07:09:03-03
884	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-08 07:01:16-03
885	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-08 07:58:13-03
886	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-08 08:12:26-03
887	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-08 07:54:39-03
888	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-08 08:21:15-03
889	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-08 08:34:49-03
890	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-08 08:48:12-03
891	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-08 09:05:14-03
892	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-08 08:52:58-03
893	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-08 09:11:31-03
894	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-08 09:24:55-03
895	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-08 09:43:48-03
896	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-08 09:26:41-03
897	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-08 10:06:47-03
898	ce76faad-d498-47b1-a745-005a172b9708	2021-04-08 10:28:47-03
899	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-08 10:20:47-03
900	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-08 10:49:55-03
901	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-08 10:41:41-03
902	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-08 10:30:15-03
903	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-08 11:19:58-03
904	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-08 11:02:34-03
905	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-08 11:15:37-03
906	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-08 11:21:07-03
907	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-08 11:27:49-03
908	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-08 11:47:50-03
909	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-08 11:53:25-03
910	6157794b-b424-455e-a296-ff076d1443a9	2021-04-08 12:31:04-03
911	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-08 12:34:20-03
912	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-08 12:53:12-03
913	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-08 13:07:21-03
914	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-08 13:05:04-03
915	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-08 13:30:15-03
916	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-08 13:46:27-03
917	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-08 13:38:51-03
918	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-08 13:42:57-03
919	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-08 14:38:33-03
920	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-08 14:01:24-03
921	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-08 14:53:21-03
922	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-08 14:29:09-03
923	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-08 14:38:54-03
924	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-08 15:29:40-03
925	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-08 15:45:04-03
926	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-08 15:38:40-03
927	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-08 15:37:35-03
928	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-08 16:18:25-03
929	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-08 16:11:22-03
930	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-08 16:44:37-03
931	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-08 16:57:56-03
932	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-08 16:59:46-03
933	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-08 17:21:02-03
934	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-08 16:54:00-03
935	b42f845e-da50-4478-adda-2140d757f20e	2021-04-08 17:06:52-03
936	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-08 17:48:48-03
937	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-08 18:05:22-03
938	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-08 17:55:46-03
939	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-08 18:23:54-03
940	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-08 18:03:44-03
941	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-08 18:12:31-03
942	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-08 18:56:00-03
943	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-08 18:46:25-03
944	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-08 18:59:57-03
945	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-08 18:58:06-03
946	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-08 19:16:53-03
947	65604fbe-1262-45f8-a1aa-720658539022	2021-04-08 19:57:24-03
948	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-08 19:36:34-03
949	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-08 20:06:32-03
950	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-08 19:55:43-03
951	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-08 20:22:49-03
952	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-08 20:29:03-03
953	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-08 20:34:18-03
954	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-08 20:41:50-03
955	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-08 21:03:27-03
956	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-08 21:08:52-03
957	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-08 21:12:06-03
958	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-08 21:55:37-03
959	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-08 21:46:39-03
960	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-08 21:48:25-03
961	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-08 22:14:15-03
962	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-08 22:34:36-03
963	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-08 23:08:30-03
964	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-08 22:51:39-03
965	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-08 23:02:59-03
966	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-08 23:19:34-03
967	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-08 23:18:23-03
968	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-08 23:25:49-03
969	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-09 00:10:03-03
970	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-08 23:58:15-03
971	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-09 00:33:16-03
972	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-09 00:42:08-03
973	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-09 00:55:18-03
974	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-09 00:37:06-03
975	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-09 01:04:52-03
976	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-09 01:22:43-03
977	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-09 01:52:39-03
978	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-09 01:30:23-03
979	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-09 01:40:00-03
980	798b2b77-942d-4024-8770-82acc45f0249	2021-04-09 02:24:52-03
981	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-09 01:54:58-03
982	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-09 02:13:01-03
983	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-09 02:27:10-03
984	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-09 02:48:10-03
985	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-09 03:05:57-03
986	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-09 02:58:45-03
987	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-09 03:23:02-03
988	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-09 03:46:41-03
989	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-09 03:46:25-03
990	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-09 03:59:01-03
991	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-09 04:37:12-03
992	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-09 04:22:54-03
993	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-09 04:35:46-03
994	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-09 04:46:28-03
995	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-09 04:35:40-03
996	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-09 05:29:02-03
997	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-09 05:38:47-03
998	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-09 05:24:02-03
999	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-09 05:57:47-03
1000	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-09 05:55:10-03
1001	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-09 06:11:01-03
1002	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-09 06:24:08-03
1003	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-09 06:43:03-03
1004	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-09 06:46:54-03
1005	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-09 07:05:18-03
1006	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-09 07:22:36-03
1007	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-09 07:29:53-03
1008	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-09 07:07:31-03
1009	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-09 07:50:44-03
1010	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-09 07:31:01-03
1011	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-09 07:55:57-03
1012	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-09 08:34:14-03
1013	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-09 08:24:54-03
1014	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-09 08:54:40-03
1015	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-09 09:14:48-03
1016	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-09 09:16:24-03
1017	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-09 09:34:00-03
1018	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-09 09:07:03-03
1019	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-09 09:29:12-03
1020	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-09 09:33:04-03
1021	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-09 09:55:17-03
1022	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-09 10:11:39-03
1023	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-09 10:27:10-03
1024	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-09 10:56:04-03
1025	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-09 10:59:19-03
1026	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-09 11:01:27-03
1027	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-09 11:06:48-03
1028	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-09 11:23:25-03
1029	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-09 11:18:55-03
1030	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-09 12:00:06-03
1031	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-09 11:43:10-03
1032	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-09 12:26:57-03
1033	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-09 12:09:57-03
1034	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-09 12:48:25-03
1035	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-09 12:31:20-03
1036	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-09 12:53:01-03
1037	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-09 13:27:11-03
1038	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-09 13:24:32-03
1039	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-09 13:31:11-03
1040	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-09 14:01:11-03
1041	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-09 14:02:27-03
1042	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-09 13:48:24-03
1043	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-09 14:36:51-03
1044	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-09 14:52:24-03
1045	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-09 14:38:11-03
1046	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-09 14:55:35-03
1047	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-09 14:52:34-03
1048	ce76faad-d498-47b1-a745-005a172b9708	2021-04-09 15:23:11-03
1049	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-09 15:31:10-03
1050	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-09 15:40:39-03
1051	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-09 16:12:29-03
1052	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-09 15:57:47-03
1053	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-09 16:21:00-03
1054	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-09 16:30:53-03
1055	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-09 16:26:37-03
1056	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-09 16:29:07-03
1057	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-09 16:50:35-03
1058	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-09 17:09:36-03
1059	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-09 17:35:29-03
1060	6157794b-b424-455e-a296-ff076d1443a9	2021-04-09 17:29:21-03
1061	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-09 17:41:29-03
1062	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-09 18:01:16-03
1063	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-09 18:11:17-03
1064	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-09 18:13:34-03
1065	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-09 18:22:06-03
1066	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-09 19:03:26-03
1067	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-09 19:08:25-03
1068	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-09 19:20:11-03
1069	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-09 19:04:28-03
1070	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-09 19:19:00-03
1071	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-09 19:43:30-03
1072	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-09 19:59:58-03
1073	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-09 19:55:16-03
1074	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-09 20:18:54-03
1075	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-09 20:39:25-03
1076	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-09 20:22:00-03
1077	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-09 20:39:13-03
1078	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-09 21:15:12-03
1079	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-09 21:29:30-03
1080	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-09 21:19:42-03
1081	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-09 22:06:31-03
1082	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-09 22:16:03-03
1083	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-09 22:03:22-03
1084	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-09 22:24:40-03
1085	b42f845e-da50-4478-adda-2140d757f20e	2021-04-09 22:46:03-03
1086	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-09 22:26:59-03
1087	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-09 23:05:09-03
1088	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-09 23:01:32-03
1089	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-09 23:33:40-03
1090	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-09 23:39:27-03
1091	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-09 23:55:02-03
1092	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-09 23:30:16-03
1093	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-09 23:57:36-03
1094	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-10 00:06:08-03
1095	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-10 00:18:19-03
1096	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-10 00:22:34-03
1097	65604fbe-1262-45f8-a1aa-720658539022	2021-04-10 00:54:18-03
1098	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-10 01:17:51-03
1099	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-10 00:54:49-03
1100	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-10 01:30:03-03
1101	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-10 01:29:19-03
1102	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-10 01:22:22-03
1103	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-10 01:54:55-03
1104	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-10 02:22:57-03
1105	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-10 02:31:31-03
1106	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-10 02:46:23-03
1107	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-10 02:20:26-03
1108	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-10 02:40:48-03
1109	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-10 03:10:04-03
1110	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-10 02:59:16-03
1111	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-10 03:42:18-03
1112	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-10 03:32:18-03
1113	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-10 03:51:17-03
1114	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-10 03:53:03-03
1115	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-10 04:17:35-03
1116	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-10 04:42:08-03
1117	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-10 04:40:33-03
1118	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-10 05:19:08-03
1119	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-10 04:48:39-03
1120	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-10 05:13:40-03
1121	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-10 05:31:16-03
1122	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-10 05:40:46-03
1123	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-10 05:47:38-03
1124	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-10 06:20:44-03
1125	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-10 06:26:14-03
1126	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-10 06:45:37-03
1127	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-10 06:51:36-03
1128	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-10 07:06:04-03
1129	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-10 07:20:51-03
1130	798b2b77-942d-4024-8770-82acc45f0249	2021-04-10 07:20:58-03
1131	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-10 07:39:52-03
1132	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-10 07:15:25-03
1133	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-10 07:41:31-03
1134	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-10 08:19:04-03
1135	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-10 07:50:26-03
1136	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-10 08:31:36-03
1137	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-10 08:28:22-03
1138	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-10 08:41:42-03
1139	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-10 08:54:16-03
1140	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-10 08:59:52-03
1141	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-10 08:59:39-03
1142	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-10 09:56:26-03
1143	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-10 09:41:30-03
1144	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-10 09:45:12-03
1145	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-10 10:21:46-03
1146	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-10 09:57:14-03
1147	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-10 10:34:39-03
1148	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-10 10:27:14-03
1149	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-10 10:54:58-03
1150	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-10 11:17:22-03
1151	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-10 10:59:21-03
1152	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-10 11:08:53-03
1153	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-10 11:56:49-03
1154	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-10 12:17:33-03
1155	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-10 12:08:30-03
1156	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-10 12:27:57-03
1157	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-10 12:38:51-03
1158	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-10 12:42:12-03
1159	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-10 12:34:08-03
1160	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-10 12:53:48-03
1161	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-10 13:19:23-03
1162	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-10 13:27:12-03
1163	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-10 13:32:17-03
1164	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-10 13:38:32-03
1165	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-10 14:00:42-03
1166	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-10 14:22:56-03
1167	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-10 14:17:28-03
1168	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-10 14:41:44-03
1169	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-10 15:09:49-03
1170	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-10 14:46:06-03
1171	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-10 15:27:22-03
1172	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-10 15:26:58-03
1173	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-10 15:16:52-03
1174	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-10 15:58:57-03
1175	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-10 16:01:49-03
1176	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-10 15:56:40-03
1177	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-10 16:45:58-03
1178	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-10 16:40:01-03
1179	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-10 16:51:20-03
1180	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-10 17:12:44-03
1181	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-10 16:51:13-03
1182	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-10 17:01:23-03
1183	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-10 17:12:39-03
1184	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-10 17:51:32-03
1185	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-10 17:55:41-03
1186	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-10 18:14:00-03
1187	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-10 18:38:11-03
1188	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-10 18:33:20-03
1189	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-10 18:40:02-03
1190	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-10 18:43:20-03
1191	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-10 19:18:45-03
1192	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-10 19:27:27-03
1193	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-10 19:37:20-03
1194	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-10 19:33:39-03
1195	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-10 19:40:07-03
1196	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-10 20:08:54-03
1197	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-10 20:20:09-03
1198	ce76faad-d498-47b1-a745-005a172b9708	2021-04-10 20:08:35-03
1199	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-10 20:17:15-03
1200	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-10 21:03:18-03
1201	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-10 21:16:06-03
1202	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-10 21:33:15-03
1203	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-10 21:18:10-03
1204	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-10 21:36:57-03
1205	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-10 21:43:48-03
1206	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-10 22:02:23-03
1207	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-10 22:38:08-03
1208	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-10 22:35:54-03
1209	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-10 22:51:40-03
1210	6157794b-b424-455e-a296-ff076d1443a9	2021-04-10 22:33:40-03
1211	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-10 22:48:41-03
1212	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-10 23:25:12-03
1213	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-10 23:28:23-03
1214	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-10 23:51:44-03
1215	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-10 23:29:53-03
1216	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-10 23:40:07-03
1217	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-11 00:18:24-03
1218	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-11 00:32:02-03
1219	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-11 00:32:07-03
1220	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-11 00:30:18-03
1221	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-11 00:44:48-03
1222	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-11 01:13:13-03
1223	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-11 00:57:26-03
1224	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-11 01:06:21-03
1225	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-11 01:45:53-03
1226	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-11 02:15:22-03
1227	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-11 01:51:18-03
1228	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-11 02:36:59-03
1229	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-11 02:30:37-03
1230	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-11 02:35:53-03
1231	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-11 03:15:22-03
1232	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-11 03:02:01-03
1233	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-11 03:11:36-03
1234	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-11 03:42:50-03
1235	b42f845e-da50-4478-adda-2140d757f20e	2021-04-11 03:34:11-03
1236	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-11 04:04:54-03
1237	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-11 04:17:15-03
1238	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-11 04:09:30-03
1239	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-11 04:20:51-03
1240	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-11 04:14:46-03
1241	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-11 04:55:37-03
1242	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-11 04:52:38-03
1243	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-11 05:37:36-03
1244	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-11 05:10:03-03
1245	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-11 05:20:49-03
1246	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-11 06:03:29-03
1247	65604fbe-1262-45f8-a1aa-720658539022	2021-04-11 05:37:20-03
1248	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-11 06:09:55-03
1249	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-11 06:42:32-03
1250	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-11 06:36:50-03
1251	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-11 06:23:02-03
1252	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-11 06:46:08-03
1253	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-11 07:13:16-03
1254	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-11 07:09:45-03
1255	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-11 07:12:28-03
1256	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-11 07:29:51-03
1257	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-11 08:20:02-03
1258	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-11 08:13:07-03
1259	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-11 08:30:56-03
1260	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-11 08:44:53-03
1261	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-11 08:50:52-03
1262	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-11 08:47:38-03
1263	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-11 08:47:44-03
1264	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-11 09:32:17-03
1265	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-11 09:50:32-03
1266	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-11 09:47:51-03
1267	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-11 10:09:28-03
1268	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-11 10:12:42-03
1269	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-11 10:28:06-03
1270	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-11 10:25:11-03
1271	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-11 11:00:07-03
1272	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-11 10:26:59-03
1273	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-11 11:23:00-03
1274	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-11 11:01:38-03
1275	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-11 11:40:26-03
1276	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-11 11:11:08-03
1277	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-11 11:39:22-03
1278	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-11 11:47:40-03
1279	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-11 12:26:40-03
1280	798b2b77-942d-4024-8770-82acc45f0249	2021-04-11 12:18:10-03
1281	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-11 12:33:45-03
1282	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-11 12:47:16-03
1283	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-11 13:22:20-03
1284	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-11 13:27:36-03
1285	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-11 13:10:25-03
1286	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-11 13:17:06-03
1287	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-11 13:50:55-03
1288	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-11 13:59:13-03
1289	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-11 13:57:54-03
1290	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-11 14:12:58-03
1291	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-11 14:32:37-03
1292	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-11 14:53:01-03
1293	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-11 14:36:15-03
1294	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-11 15:27:38-03
1295	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-11 15:04:14-03
1296	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-11 15:44:30-03
1297	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-11 15:45:37-03
1298	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-11 15:32:34-03
1299	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-11 16:23:06-03
1300	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-11 16:32:17-03
1301	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-11 16:37:41-03
1302	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-11 16:41:55-03
1303	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-11 16:55:20-03
1304	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-11 16:55:53-03
1305	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-11 17:27:26-03
1306	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-11 17:38:04-03
1307	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-11 17:21:00-03
1308	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-11 17:33:10-03
1309	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-11 17:50:23-03
1310	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-11 18:30:56-03
1311	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-11 18:35:58-03
1312	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-11 18:55:36-03
1313	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-11 18:52:45-03
1314	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-11 19:02:57-03
1315	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-11 19:08:09-03
1316	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-11 19:09:28-03
1317	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-11 19:15:15-03
1318	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-11 19:38:38-03
1319	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-11 19:37:52-03
1320	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-11 20:16:27-03
1321	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-11 20:31:44-03
1322	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-11 20:28:18-03
1323	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-11 20:57:34-03
1324	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-11 21:09:22-03
1325	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-11 21:20:16-03
1326	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-11 21:06:44-03
1327	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-11 21:40:13-03
1328	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-11 21:22:53-03
1329	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-11 21:40:47-03
1330	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-11 21:45:12-03
1331	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-11 21:57:28-03
1332	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-11 22:44:39-03
1333	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-11 23:02:48-03
1334	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-11 22:30:59-03
1335	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-11 23:00:58-03
1336	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-11 23:11:07-03
1337	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-11 23:37:05-03
1338	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-11 23:46:04-03
1339	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-11 23:48:50-03
1340	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-12 00:17:09-03
1341	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-11 23:50:50-03
1342	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-12 00:12:38-03
1343	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-12 00:17:26-03
1344	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-12 00:31:58-03
1345	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-12 01:03:13-03
1346	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-12 01:16:31-03
1347	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-12 01:41:21-03
1348	ce76faad-d498-47b1-a745-005a172b9708	2021-04-12 01:59:04-03
1349	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-12 02:08:40-03
1350	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-12 02:00:41-03
1351	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-12 02:09:25-03
1352	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-12 02:32:44-03
1353	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-12 02:26:46-03
1354	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-12 02:35:32-03
1355	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-12 02:37:47-03
1356	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-12 03:19:14-03
1357	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-12 03:41:01-03
1358	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-12 03:36:03-03
1359	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-12 03:59:01-03
1360	6157794b-b424-455e-a296-ff076d1443a9	2021-04-12 03:39:30-03
1361	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-12 03:54:57-03
1362	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-12 04:35:41-03
1363	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-12 04:40:20-03
1364	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-12 04:49:20-03
1365	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-12 05:00:49-03
1366	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-12 05:16:55-03
1367	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-12 05:39:11-03
1368	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-12 05:51:48-03
1369	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-12 05:49:02-03
1370	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-12 05:38:22-03
1371	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-12 06:20:31-03
1372	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-12 06:11:02-03
1373	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-12 06:13:01-03
1374	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-12 06:42:04-03
1375	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-12 07:11:01-03
1376	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-12 06:58:40-03
1377	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-12 07:05:29-03
1378	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-12 07:48:00-03
1379	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-12 07:28:38-03
1380	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-12 07:45:37-03
1381	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-12 08:03:25-03
1382	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-12 08:10:56-03
1383	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-12 08:28:28-03
1384	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-12 08:30:22-03
1385	b42f845e-da50-4478-adda-2140d757f20e	2021-04-12 08:37:49-03
1386	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-12 08:43:57-03
1387	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-12 09:10:21-03
1388	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-12 09:14:19-03
1389	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-12 09:44:19-03
1390	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-12 09:55:29-03
1391	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-12 09:45:27-03
1392	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-12 10:09:32-03
1393	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-12 10:27:35-03
1394	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-12 10:18:10-03
1395	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-12 11:02:26-03
1396	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-12 11:13:00-03
1397	65604fbe-1262-45f8-a1aa-720658539022	2021-04-12 11:02:01-03
1398	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-12 11:20:03-03
1399	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-12 11:08:36-03
1400	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-12 11:39:21-03
1401	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-12 11:46:02-03
1402	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-12 11:57:23-03
1403	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-12 12:14:45-03
1404	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-12 12:27:44-03
1405	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-12 12:36:16-03
1406	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-12 12:40:17-03
1407	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-12 13:21:51-03
1408	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-12 13:07:43-03
1409	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-12 13:36:54-03
1410	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-12 13:54:18-03
1411	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-12 14:12:21-03
1412	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-12 14:04:39-03
1413	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-12 14:01:03-03
1414	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-12 14:17:45-03
1415	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-12 14:16:52-03
1416	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-12 14:53:08-03
1417	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-12 15:14:24-03
1418	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-12 14:55:13-03
1419	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-12 15:09:03-03
1420	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-12 15:41:23-03
1421	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-12 15:54:50-03
1422	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-12 15:59:44-03
1423	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-12 16:01:29-03
1424	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-12 16:04:17-03
1425	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-12 16:45:42-03
1426	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-12 16:41:18-03
1427	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-12 16:49:56-03
1428	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-12 17:19:15-03
1429	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-12 17:41:58-03
1430	798b2b77-942d-4024-8770-82acc45f0249	2021-04-12 17:26:28-03
1431	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-12 17:56:45-03
1432	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-12 17:38:58-03
1433	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-12 18:31:09-03
1434	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-12 18:19:58-03
1435	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-12 18:42:38-03
1436	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-12 18:54:16-03
1437	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-12 19:12:28-03
1438	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-12 19:03:51-03
1439	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-12 18:58:40-03
1440	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-12 19:20:14-03
1441	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-12 19:58:49-03
1442	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-12 19:30:47-03
1443	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-12 20:06:11-03
1444	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-12 19:56:55-03
1445	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-12 20:19:40-03
1446	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-12 20:31:12-03
1447	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-12 20:57:09-03
1448	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-12 21:05:10-03
1449	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-12 21:16:53-03
1450	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-12 21:29:41-03
1451	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-12 21:59:16-03
1452	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-12 21:55:38-03
1453	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-12 22:07:29-03
1454	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-12 22:21:34-03
1455	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-12 22:07:20-03
1456	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-12 22:42:11-03
1457	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-12 22:43:19-03
1458	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-12 23:18:57-03
1459	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-12 23:14:59-03
1460	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-12 23:27:26-03
1461	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-13 00:02:11-03
1462	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-12 23:54:38-03
1463	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-13 00:13:49-03
1464	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-13 00:02:32-03
1465	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-13 00:35:13-03
1466	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-13 00:27:55-03
1467	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-13 00:34:08-03
1468	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-13 01:13:14-03
1469	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-13 01:09:42-03
1470	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-13 01:06:54-03
1471	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-13 01:46:09-03
1472	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-13 01:42:05-03
1473	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-13 02:17:47-03
1474	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-13 02:25:17-03
1475	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-13 02:30:52-03
1476	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-13 02:40:35-03
1477	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-13 02:26:36-03
1478	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-13 02:58:52-03
1479	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-13 03:18:02-03
1480	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-13 03:37:05-03
1481	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-13 03:29:45-03
1482	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-13 03:56:44-03
1483	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-13 03:54:27-03
1484	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-13 04:23:00-03
1485	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-13 04:11:21-03
1486	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-13 04:18:51-03
1487	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-13 04:58:54-03
1488	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-13 04:52:30-03
1489	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-13 04:42:54-03
1490	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-13 05:02:53-03
1491	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-13 05:16:05-03
1492	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-13 05:26:00-03
1493	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-13 06:07:27-03
1494	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-13 05:39:29-03
1495	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-13 05:49:15-03
1496	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-13 06:15:54-03
1497	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-13 06:58:48-03
1498	ce76faad-d498-47b1-a745-005a172b9708	2021-04-13 07:09:32-03
1499	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-13 06:57:52-03
1500	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-13 07:16:27-03
1501	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-13 07:03:04-03
1502	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-13 07:57:38-03
1503	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-13 07:24:27-03
1504	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-13 08:02:56-03
1505	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-13 08:01:11-03
1506	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-13 08:07:43-03
1507	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-13 08:39:34-03
1508	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-13 09:02:29-03
1509	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-13 08:58:55-03
1510	6157794b-b424-455e-a296-ff076d1443a9	2021-04-13 09:27:21-03
1511	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-13 09:05:24-03
1512	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-13 09:48:36-03
1513	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-13 09:50:21-03
1514	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-13 09:38:12-03
1515	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-13 09:46:30-03
1516	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-13 10:02:56-03
1517	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-13 10:10:13-03
1518	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-13 10:54:51-03
1519	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-13 10:53:24-03
1520	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-13 11:02:37-03
1521	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-13 11:06:55-03
1522	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-13 11:29:00-03
1523	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-13 11:28:11-03
1524	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-13 12:15:07-03
1525	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-13 12:05:53-03
1526	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-13 11:51:12-03
1527	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-13 12:50:45-03
1528	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-13 12:40:19-03
1529	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-13 12:44:17-03
1530	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-13 12:47:43-03
1531	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-13 13:00:35-03
1532	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-13 13:12:02-03
1533	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-13 13:52:47-03
1534	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-13 13:21:06-03
1535	b42f845e-da50-4478-adda-2140d757f20e	2021-04-13 14:02:48-03
1536	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-13 14:17:01-03
1537	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-13 14:36:15-03
1538	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-13 14:49:39-03
1539	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-13 14:39:28-03
1540	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-13 14:59:01-03
1541	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-13 15:18:09-03
1542	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-13 15:10:26-03
1543	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-13 15:43:50-03
1544	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-13 16:02:38-03
1545	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-13 16:18:41-03
1546	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-13 16:29:41-03
1547	65604fbe-1262-45f8-a1aa-720658539022	2021-04-13 16:35:32-03
1548	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-13 16:19:12-03
1549	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-13 16:33:29-03
1550	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-13 16:49:15-03
1551	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-13 16:44:29-03
1552	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-13 16:53:46-03
1553	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-13 17:37:11-03
1554	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-13 17:33:55-03
1555	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-13 18:15:40-03
1556	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-13 17:44:53-03
1557	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-13 18:23:13-03
1558	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-13 18:34:51-03
1559	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-13 18:32:43-03
1560	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-13 19:05:41-03
1561	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-13 19:11:17-03
1562	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-13 19:34:00-03
1563	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-13 19:33:16-03
1564	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-13 19:38:26-03
1565	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-13 19:52:25-03
1566	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-13 20:09:41-03
1567	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-13 20:19:50-03
1568	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-13 20:32:49-03
1569	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-13 20:34:47-03
1570	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-13 20:34:02-03
1571	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-13 20:42:22-03
1572	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-13 21:29:52-03
1573	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-13 21:47:27-03
1574	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-13 21:55:50-03
1575	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-13 21:30:01-03
1576	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-13 21:38:03-03
1577	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-13 22:11:17-03
1578	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-13 22:05:53-03
1579	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-13 22:51:53-03
1580	798b2b77-942d-4024-8770-82acc45f0249	2021-04-13 22:32:43-03
1581	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-13 22:53:53-03
1582	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-13 23:11:50-03
1583	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-13 23:27:55-03
1584	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-13 23:05:59-03
1585	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-13 23:31:46-03
1586	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-13 23:33:24-03
1587	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-14 00:14:25-03
1588	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-14 00:16:20-03
1589	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-14 00:15:31-03
1590	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-14 00:33:23-03
1591	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-14 00:32:19-03
1592	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-14 00:54:21-03
1593	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-14 01:00:37-03
1594	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-14 01:24:09-03
1595	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-14 01:49:34-03
1596	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-14 01:55:18-03
1597	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-14 01:58:33-03
1598	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-14 02:02:42-03
1599	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-14 02:41:16-03
1600	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-14 02:38:18-03
1601	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-14 03:07:55-03
1602	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-14 02:35:34-03
1603	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-14 03:13:11-03
1604	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-14 03:46:35-03
1605	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-14 03:34:51-03
1606	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-14 03:45:34-03
1607	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-14 03:47:50-03
1608	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-14 04:08:04-03
1609	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-14 04:19:09-03
1610	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-14 04:30:59-03
1611	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-14 04:34:11-03
1612	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-14 05:06:30-03
1613	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-14 05:18:41-03
1614	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-14 05:09:06-03
1615	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-14 05:28:58-03
1616	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-14 06:09:36-03
1617	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-14 05:46:01-03
1618	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-14 06:12:08-03
1619	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-14 06:21:20-03
1620	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-14 06:43:23-03
1621	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-14 06:31:08-03
1622	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-14 06:50:36-03
1623	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-14 06:44:05-03
1624	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-14 07:30:52-03
1625	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-14 07:36:24-03
1626	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-14 07:50:16-03
1627	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-14 07:43:58-03
1628	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-14 07:59:56-03
1629	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-14 08:10:06-03
1630	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-14 08:15:07-03
1631	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-14 08:44:15-03
1632	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-14 08:36:51-03
1633	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-14 08:55:11-03
1634	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-14 09:03:44-03
1635	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-14 09:40:14-03
1636	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-14 09:28:33-03
1637	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-14 09:28:06-03
1638	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-14 09:59:01-03
1639	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-14 10:19:00-03
1640	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-14 10:08:18-03
1641	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-14 10:27:30-03
1642	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-14 10:34:45-03
1643	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-14 11:18:19-03
1644	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-14 11:08:22-03
1645	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-14 11:37:06-03
1646	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-14 11:15:41-03
1647	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-14 12:03:08-03
1648	ce76faad-d498-47b1-a745-005a172b9708	2021-04-14 12:16:54-03
1649	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-14 11:57:45-03
1650	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-14 12:04:30-03
1651	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-14 12:23:26-03
1652	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-14 12:38:15-03
1653	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-14 13:12:54-03
1654	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-14 12:56:09-03
1655	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-14 13:12:12-03
1656	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-14 13:54:33-03
1657	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-14 13:31:15-03
1658	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-14 13:53:28-03
1659	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-14 14:08:29-03
1660	6157794b-b424-455e-a296-ff076d1443a9	2021-04-14 13:52:16-03
1661	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-14 14:13:03-03
1662	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-14 14:39:34-03
1663	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-14 14:51:05-03
1664	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-14 14:51:45-03
1665	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-14 15:15:57-03
1666	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-14 15:07:26-03
1667	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-14 15:39:34-03
1668	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-14 16:07:59-03
1669	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-14 15:57:42-03
1670	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-14 15:52:28-03
1671	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-14 16:33:02-03
1672	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-14 16:42:44-03
1673	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-14 17:03:48-03
1674	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-14 16:58:40-03
1675	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-14 17:18:45-03
1676	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-14 17:13:16-03
1677	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-14 17:28:16-03
1678	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-14 17:48:57-03
1679	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-14 17:37:19-03
1680	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-14 18:27:15-03
1681	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-14 18:39:47-03
1682	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-14 18:41:01-03
1683	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-14 18:28:44-03
1684	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-14 19:21:31-03
1685	b42f845e-da50-4478-adda-2140d757f20e	2021-04-14 18:56:34-03
1686	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-14 19:11:18-03
1687	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-14 19:40:45-03
1688	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-14 19:46:11-03
1689	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-14 20:12:06-03
1690	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-14 19:54:43-03
1691	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-14 20:25:31-03
1692	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-14 20:38:29-03
1693	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-14 20:15:33-03
1694	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-14 20:31:04-03
1695	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-14 21:01:23-03
1696	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-14 21:26:44-03
1697	65604fbe-1262-45f8-a1aa-720658539022	2021-04-14 21:29:28-03
1698	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-14 21:39:19-03
1699	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-14 22:09:00-03
1700	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-14 21:55:34-03
1701	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-14 21:54:05-03
1702	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-14 22:37:02-03
1703	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-14 22:48:04-03
1704	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-14 22:34:08-03
1705	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-14 23:03:09-03
1706	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-14 23:26:21-03
1707	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-14 23:04:34-03
1708	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-14 23:49:47-03
1709	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-14 23:28:34-03
1710	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-14 23:45:23-03
1711	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-15 00:32:09-03
1712	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-15 00:20:33-03
1713	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-15 00:29:20-03
1714	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-15 01:06:31-03
1715	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-15 01:10:09-03
1716	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-15 01:20:58-03
1717	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-15 01:32:24-03
1718	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-15 01:15:18-03
1719	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-15 02:00:27-03
1720	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-15 02:04:51-03
1721	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-15 02:31:41-03
1722	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-15 02:10:29-03
1723	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-15 02:36:49-03
1724	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-15 03:02:16-03
1725	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-15 02:31:31-03
1726	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-15 03:07:53-03
1727	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-15 03:05:57-03
1728	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-15 03:24:57-03
1729	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-15 03:52:41-03
1730	798b2b77-942d-4024-8770-82acc45f0249	2021-04-15 03:36:52-03
1731	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-15 03:56:21-03
1732	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-15 04:29:14-03
1733	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-15 04:19:28-03
1734	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-15 04:52:29-03
1735	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-15 04:33:52-03
1736	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-15 05:28:12-03
1737	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-15 05:00:33-03
1738	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-15 05:50:55-03
1739	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-15 05:35:23-03
1740	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-15 06:08:51-03
1741	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-15 06:16:08-03
1742	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-15 06:02:08-03
1743	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-15 06:31:29-03
1744	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-15 06:34:59-03
1745	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-15 07:14:58-03
1746	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-15 07:10:50-03
1747	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-15 07:23:27-03
1748	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-15 07:13:40-03
1749	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-15 07:15:33-03
1750	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-15 08:00:52-03
1751	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-15 07:51:47-03
1752	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-15 08:24:57-03
1753	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-15 08:26:03-03
1754	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-15 08:54:06-03
1755	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-15 09:06:25-03
1756	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-15 09:16:56-03
1757	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-15 08:54:16-03
1758	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-15 09:00:30-03
1759	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-15 09:16:01-03
1760	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-15 09:26:46-03
1761	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-15 10:02:38-03
1762	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-15 09:42:29-03
1763	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-15 10:12:53-03
1764	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-15 10:43:10-03
1765	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-15 10:27:27-03
1766	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-15 10:45:45-03
1767	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-15 10:55:28-03
1768	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-15 11:31:47-03
1769	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-15 11:14:46-03
1770	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-15 11:40:37-03
1771	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-15 11:40:03-03
1772	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-15 11:44:20-03
1773	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-15 12:01:21-03
1774	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-15 12:11:52-03
1775	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-15 13:01:20-03
1776	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-15 13:16:41-03
1777	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-15 13:07:44-03
1778	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-15 12:52:26-03
1779	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-15 13:32:20-03
1780	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-15 13:58:06-03
1781	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-15 14:01:28-03
1782	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-15 13:49:48-03
1783	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-15 14:22:22-03
1784	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-15 14:10:43-03
1785	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-15 14:59:47-03
1786	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-15 14:48:04-03
1787	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-15 14:48:06-03
1788	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-15 15:10:58-03
1789	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-15 15:06:51-03
1790	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-15 15:32:34-03
1791	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-15 15:58:33-03
1792	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-15 15:56:45-03
1793	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-15 15:56:18-03
1794	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-15 16:35:16-03
1795	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-15 16:34:11-03
1796	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-15 16:58:39-03
1797	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-15 17:14:53-03
1798	ce76faad-d498-47b1-a745-005a172b9708	2021-04-15 17:02:21-03
1799	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-15 16:59:06-03
1800	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-15 17:19:21-03
1801	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-15 17:58:20-03
1802	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-15 17:51:45-03
1803	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-15 18:20:06-03
1804	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-15 18:32:16-03
1805	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-15 18:37:22-03
1806	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-15 18:27:49-03
1807	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-15 19:11:41-03
1808	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-15 18:53:49-03
1809	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-15 19:13:41-03
1810	6157794b-b424-455e-a296-ff076d1443a9	2021-04-15 19:15:36-03
1811	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-15 19:30:45-03
1812	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-15 19:37:49-03
1813	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-15 20:07:40-03
1814	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-15 20:33:54-03
1815	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-15 20:33:47-03
1816	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-15 20:19:07-03
1817	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-15 20:53:27-03
1818	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-15 20:48:34-03
1819	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-15 20:54:27-03
1820	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-15 21:45:40-03
1821	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-15 21:48:46-03
1822	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-15 21:48:29-03
1823	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-15 22:22:08-03
1824	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-15 22:04:47-03
1825	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-15 22:10:04-03
1826	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-15 22:32:17-03
1827	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-15 22:58:41-03
1828	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-15 22:37:34-03
1829	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-15 22:46:32-03
1830	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-15 23:30:53-03
1831	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-15 23:22:47-03
1832	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-15 23:28:13-03
1833	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-15 23:53:55-03
1834	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-15 23:44:31-03
1835	b42f845e-da50-4478-adda-2140d757f20e	2021-04-16 00:07:00-03
1836	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-16 00:48:12-03
1837	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-16 00:42:06-03
1838	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-16 00:59:33-03
1839	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-16 01:14:08-03
1840	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-16 01:00:29-03
1841	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-16 01:20:15-03
1842	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-16 01:29:20-03
1843	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-16 01:51:48-03
1844	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-16 01:44:09-03
1845	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-16 02:28:56-03
1846	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-16 02:45:46-03
1847	65604fbe-1262-45f8-a1aa-720658539022	2021-04-16 02:44:36-03
1848	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-16 02:55:40-03
1849	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-16 03:06:12-03
1850	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-16 03:12:10-03
1851	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-16 03:09:16-03
1852	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-16 03:49:27-03
1853	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-16 03:49:37-03
1854	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-16 04:16:14-03
1855	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-16 04:21:33-03
1856	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-16 04:28:48-03
1857	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-16 04:28:38-03
1858	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-16 05:04:51-03
1859	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-16 04:53:37-03
1860	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-16 05:26:26-03
1861	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-16 05:10:25-03
1862	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-16 05:42:16-03
1863	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-16 05:49:45-03
1864	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-16 05:40:28-03
1865	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-16 05:59:48-03
1866	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-16 06:38:49-03
1867	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-16 06:56:19-03
1868	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-16 06:40:02-03
1869	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-16 06:46:06-03
1870	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-16 07:10:58-03
1871	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-16 06:59:12-03
1872	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-16 07:56:22-03
1873	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-16 07:41:00-03
1874	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-16 07:57:06-03
1875	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-16 08:12:33-03
1876	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-16 08:31:13-03
1877	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-16 08:12:37-03
1878	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-16 08:53:52-03
1879	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-16 08:50:01-03
1880	798b2b77-942d-4024-8770-82acc45f0249	2021-04-16 08:59:26-03
1881	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-16 09:31:33-03
1882	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-16 09:06:45-03
1883	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-16 09:32:39-03
1884	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-16 09:30:01-03
1885	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-16 10:11:28-03
1886	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-16 10:35:51-03
1887	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-16 10:25:40-03
1888	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-16 10:49:41-03
1889	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-16 10:24:44-03
1890	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-16 11:09:32-03
1891	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-16 11:12:12-03
1892	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-16 11:26:00-03
1893	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-16 11:34:57-03
1894	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-16 11:39:23-03
1895	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-16 11:49:27-03
1896	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-16 12:30:42-03
1897	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-16 12:02:33-03
1898	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-16 12:44:52-03
1899	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-16 12:46:20-03
1900	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-16 12:53:44-03
1901	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-16 13:19:45-03
1902	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-16 13:02:25-03
1903	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-16 13:23:30-03
1904	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-16 14:02:06-03
1905	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-16 13:54:35-03
1906	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-16 13:53:21-03
1907	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-16 14:28:05-03
1908	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-16 14:49:36-03
1909	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-16 14:54:27-03
1910	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-16 15:03:07-03
1911	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-16 14:51:57-03
1912	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-16 15:07:39-03
1913	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-16 15:49:07-03
1914	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-16 15:22:05-03
1915	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-16 15:43:32-03
1916	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-16 16:20:04-03
1917	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-16 16:01:28-03
1918	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-16 16:27:32-03
1919	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-16 16:20:21-03
1920	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-16 16:39:12-03
1921	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-16 17:27:02-03
1922	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-16 17:13:13-03
1923	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-16 17:28:31-03
1924	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-16 17:42:43-03
1925	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-16 17:51:42-03
1926	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-16 17:44:05-03
1927	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-16 18:25:56-03
1928	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-16 18:42:39-03
1929	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-16 18:39:21-03
1930	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-16 18:41:43-03
1931	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-16 19:12:30-03
1932	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-16 19:15:39-03
1933	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-16 19:16:42-03
1934	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-16 19:20:06-03
1935	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-16 19:30:03-03
1936	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-16 20:02:22-03
1937	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-16 20:15:41-03
1938	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-16 20:03:24-03
1939	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-16 20:31:08-03
1940	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-16 21:03:16-03
1941	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-16 20:35:54-03
1942	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-16 21:28:38-03
1943	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-16 21:12:30-03
1944	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-16 21:39:05-03
1945	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-16 22:04:54-03
1946	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-16 21:54:56-03
1947	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-16 21:52:45-03
1948	ce76faad-d498-47b1-a745-005a172b9708	2021-04-16 22:12:59-03
1949	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-16 22:31:43-03
1950	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-16 22:47:41-03
1951	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-16 22:50:15-03
1952	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-16 23:28:40-03
1953	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-16 23:38:46-03
1954	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-16 23:11:08-03
1955	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-16 23:52:57-03
1956	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-16 23:44:19-03
1957	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-16 23:51:40-03
1958	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-16 23:52:31-03
1959	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-17 00:06:34-03
1960	6157794b-b424-455e-a296-ff076d1443a9	2021-04-17 00:54:01-03
1961	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-17 00:32:19-03
1962	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-17 01:03:16-03
1963	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-17 01:06:41-03
1964	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-17 01:23:56-03
1965	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-17 01:34:36-03
1966	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-17 01:43:49-03
1967	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-17 01:49:47-03
1968	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-17 02:25:43-03
1969	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-17 01:59:27-03
1970	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-17 02:29:53-03
1971	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-17 03:01:42-03
1972	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-17 02:46:24-03
1973	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-17 03:18:40-03
1974	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-17 03:03:34-03
1975	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-17 03:16:01-03
1976	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-17 03:51:05-03
1977	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-17 03:42:17-03
1978	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-17 04:21:30-03
1979	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-17 04:16:17-03
1980	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-17 04:24:11-03
1981	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-17 04:47:17-03
1982	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-17 04:28:59-03
1983	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-17 05:30:37-03
1984	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-17 04:58:13-03
1985	b42f845e-da50-4478-adda-2140d757f20e	2021-04-17 05:52:54-03
1986	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-17 05:35:05-03
1987	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-17 05:49:19-03
1988	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-17 05:44:22-03
1989	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-17 06:11:37-03
1990	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-17 06:25:08-03
1991	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-17 06:40:20-03
1992	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-17 07:05:08-03
1993	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-17 07:16:52-03
1994	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-17 07:29:31-03
1995	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-17 07:27:03-03
1996	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-17 07:18:30-03
1997	65604fbe-1262-45f8-a1aa-720658539022	2021-04-17 07:57:50-03
1998	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-17 07:50:57-03
1999	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-17 08:22:55-03
2000	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-17 08:19:28-03
2001	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-17 08:49:21-03
2002	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-17 09:02:55-03
2003	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-17 09:03:31-03
2004	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-17 09:34:52-03
2005	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-17 09:27:14-03
2006	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-17 09:31:53-03
2007	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-17 09:35:35-03
2008	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-17 10:14:17-03
2009	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-17 10:27:36-03
2010	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-17 10:34:57-03
2011	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-17 10:38:03-03
2012	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-17 10:47:16-03
2013	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-17 10:40:28-03
2014	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-17 11:25:12-03
2015	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-17 11:18:18-03
2016	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-17 11:33:53-03
2017	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-17 11:31:17-03
2018	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-17 11:35:55-03
2019	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-17 11:45:42-03
2020	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-17 12:19:17-03
2021	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-17 12:14:36-03
2022	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-17 12:24:26-03
2023	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-17 12:34:26-03
2024	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-17 13:23:05-03
2025	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-17 13:37:35-03
2026	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-17 13:25:28-03
2027	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-17 13:55:06-03
2028	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-17 14:11:42-03
2029	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-17 14:04:17-03
2030	798b2b77-942d-4024-8770-82acc45f0249	2021-04-17 14:04:45-03
2031	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-17 14:53:04-03
2032	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-17 14:48:05-03
2033	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-17 14:50:52-03
2034	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-17 15:28:00-03
2035	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-17 15:00:47-03
2036	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-17 15:44:31-03
2037	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-17 15:16:58-03
2038	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-17 16:03:46-03
2039	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-17 16:16:40-03
2040	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-17 15:55:15-03
2041	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-17 16:08:51-03
2042	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-17 16:32:13-03
2043	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-17 16:51:02-03
2044	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-17 17:08:27-03
2045	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-17 16:58:05-03
2046	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-17 17:25:12-03
2047	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-17 17:34:22-03
2048	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-17 17:42:23-03
2049	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-17 17:34:24-03
2050	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-17 17:46:00-03
2051	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-17 18:03:28-03
2052	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-17 18:21:59-03
2053	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-17 18:43:04-03
2054	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-17 18:46:20-03
2055	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-17 19:17:49-03
2056	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-17 19:26:47-03
2057	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-17 19:55:19-03
2058	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-17 19:52:13-03
2059	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-17 19:43:32-03
2060	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-17 20:13:42-03
2061	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-17 19:50:44-03
2062	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-17 20:29:41-03
2063	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-17 20:36:19-03
2064	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-17 20:29:29-03
2065	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-17 21:24:27-03
2066	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-17 21:21:47-03
2067	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-17 21:38:33-03
2068	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-17 21:45:38-03
2069	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-17 21:53:17-03
2070	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-17 22:06:09-03
2071	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-17 22:24:52-03
2072	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-17 22:15:55-03
2073	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-17 22:52:03-03
2074	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-17 23:00:10-03
2075	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-17 22:49:23-03
2076	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-17 23:15:31-03
2077	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-17 23:24:01-03
2078	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-17 23:40:04-03
2079	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-17 23:44:57-03
2080	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-18 00:00:23-03
2081	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-17 23:59:53-03
2082	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-18 00:24:55-03
2083	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-18 00:20:21-03
2084	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-18 00:18:58-03
2085	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-18 00:57:55-03
2086	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-18 00:50:50-03
2087	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-18 01:03:35-03
2088	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-18 01:25:32-03
2089	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-18 01:46:58-03
2090	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-18 02:03:33-03
2091	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-18 02:20:37-03
2092	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-18 02:23:23-03
2093	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-18 02:29:32-03
2094	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-18 02:44:59-03
2095	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-18 02:46:55-03
2096	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-18 03:06:11-03
2097	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-18 03:25:01-03
2098	ce76faad-d498-47b1-a745-005a172b9708	2021-04-18 03:24:34-03
2099	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-18 03:58:37-03
2100	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-18 03:53:41-03
2101	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-18 04:21:30-03
2102	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-18 04:25:01-03
2103	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-18 04:41:39-03
2104	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-18 04:31:37-03
2105	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-18 04:49:22-03
2106	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-18 05:06:33-03
2107	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-18 05:04:16-03
2108	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-18 05:34:39-03
2109	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-18 05:41:06-03
2110	6157794b-b424-455e-a296-ff076d1443a9	2021-04-18 06:06:11-03
2111	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-18 06:08:05-03
2112	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-18 06:33:20-03
2113	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-18 06:16:17-03
2114	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-18 06:50:14-03
2115	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-18 06:32:58-03
2116	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-18 06:45:37-03
2117	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-18 06:54:43-03
2118	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-18 07:23:51-03
2119	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-18 07:42:40-03
2120	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-18 07:42:39-03
2121	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-18 07:47:43-03
2122	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-18 07:56:34-03
2123	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-18 08:14:11-03
2124	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-18 08:18:05-03
2125	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-18 08:41:12-03
2126	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-18 08:34:34-03
2127	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-18 09:29:56-03
2128	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-18 09:04:49-03
2129	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-18 09:48:48-03
2130	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-18 09:35:23-03
2131	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-18 09:47:25-03
2132	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-18 09:46:42-03
2133	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-18 10:14:14-03
2134	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-18 10:45:20-03
2135	b42f845e-da50-4478-adda-2140d757f20e	2021-04-18 10:29:28-03
2136	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-18 10:59:43-03
2137	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-18 11:04:54-03
2138	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-18 11:03:54-03
2139	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-18 11:16:58-03
2140	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-18 11:22:15-03
2141	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-18 11:33:24-03
2142	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-18 12:26:00-03
2143	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-18 11:50:51-03
2144	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-18 12:09:16-03
2145	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-18 12:33:17-03
2146	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-18 13:01:33-03
2147	65604fbe-1262-45f8-a1aa-720658539022	2021-04-18 12:50:50-03
2148	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-18 12:51:55-03
2149	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-18 13:14:19-03
2150	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-18 13:14:46-03
2151	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-18 13:26:02-03
2152	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-18 14:15:33-03
2153	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-18 13:52:13-03
2154	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-18 14:44:43-03
2155	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-18 14:27:07-03
2156	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-18 14:34:42-03
2157	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-18 14:43:42-03
2158	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-18 15:05:38-03
2159	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-18 15:42:36-03
2160	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-18 15:44:43-03
2161	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-18 15:53:44-03
2162	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-18 16:15:21-03
2163	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-18 16:00:11-03
2164	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-18 16:00:00-03
2165	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-18 16:37:48-03
2166	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-18 16:58:50-03
2167	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-18 17:03:23-03
2168	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-18 17:08:50-03
2169	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-18 17:21:17-03
2170	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-18 17:05:33-03
2171	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-18 17:33:14-03
2172	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-18 17:35:12-03
2173	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-18 18:18:01-03
2174	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-18 18:10:01-03
2175	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-18 18:45:27-03
2176	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-18 18:56:14-03
2177	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-18 18:41:26-03
2178	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-18 18:53:34-03
2179	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-18 19:14:00-03
2180	798b2b77-942d-4024-8770-82acc45f0249	2021-04-18 19:20:03-03
2181	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-18 19:12:21-03
2182	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-18 19:30:41-03
2183	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-18 20:14:15-03
2184	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-18 20:23:32-03
2185	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-18 20:15:01-03
2186	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-18 20:46:22-03
2187	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-18 20:50:02-03
2188	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-18 20:49:18-03
2189	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-18 20:54:34-03
2190	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-18 21:16:54-03
2191	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-18 21:30:24-03
2192	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-18 21:33:35-03
2193	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-18 22:05:02-03
2194	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-18 22:24:04-03
2195	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-18 22:41:19-03
2196	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-18 22:48:04-03
2197	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-18 22:57:43-03
2198	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-18 22:57:30-03
2199	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-18 23:31:49-03
2200	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-18 23:03:47-03
2201	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-18 23:23:30-03
2202	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-18 23:57:44-03
2203	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-18 23:49:59-03
2204	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-19 00:07:48-03
2205	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-19 00:33:04-03
2206	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-19 00:45:42-03
2207	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-19 00:47:55-03
2208	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-19 01:03:11-03
2209	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-19 01:07:26-03
2210	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-19 01:26:38-03
2211	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-19 01:24:00-03
2212	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-19 01:33:29-03
2213	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-19 01:33:10-03
2214	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-19 01:58:46-03
2215	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-19 02:15:23-03
2216	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-19 01:58:43-03
2217	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-19 02:38:20-03
2218	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-19 02:45:07-03
2219	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-19 03:09:28-03
2220	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-19 03:33:57-03
2221	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-19 03:01:49-03
2222	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-19 03:39:42-03
2223	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-19 04:04:47-03
2224	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-19 04:06:06-03
2225	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-19 03:52:25-03
2226	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-19 04:25:19-03
2227	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-19 04:37:15-03
2228	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-19 04:35:28-03
2229	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-19 04:55:13-03
2230	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-19 05:22:38-03
2231	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-19 04:55:51-03
2232	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-19 05:52:57-03
2233	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-19 05:31:30-03
2234	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-19 05:34:26-03
2235	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-19 05:43:10-03
2236	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-19 06:17:26-03
2237	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-19 06:13:48-03
2238	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-19 06:38:38-03
2239	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-19 07:01:52-03
2240	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-19 07:14:16-03
2241	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-19 07:32:41-03
2242	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-19 07:15:12-03
2243	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-19 07:48:06-03
2244	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-19 07:42:11-03
2245	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-19 08:02:15-03
2246	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-19 07:58:42-03
2247	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-19 08:01:29-03
2248	ce76faad-d498-47b1-a745-005a172b9708	2021-04-19 08:55:25-03
2249	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-19 08:33:15-03
2250	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-19 09:18:44-03
2251	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-19 09:18:56-03
2252	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-19 09:42:55-03
2253	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-19 09:29:00-03
2254	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-19 09:37:19-03
2255	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-19 09:58:03-03
2256	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-19 10:06:46-03
2257	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-19 10:36:16-03
2258	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-19 10:14:48-03
2259	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-19 10:23:21-03
2260	6157794b-b424-455e-a296-ff076d1443a9	2021-04-19 11:01:59-03
2261	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-19 10:47:19-03
2262	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-19 11:12:40-03
2263	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-19 11:30:46-03
2264	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-19 11:59:04-03
2265	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-19 12:08:40-03
2266	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-19 12:17:09-03
2267	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-19 12:11:17-03
2268	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-19 12:15:04-03
2269	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-19 12:45:26-03
2270	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-19 12:49:19-03
2271	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-19 13:11:36-03
2272	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-19 13:30:42-03
2273	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-19 13:24:49-03
2274	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-19 13:18:18-03
2275	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-19 14:05:39-03
2276	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-19 13:48:35-03
2277	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-19 14:19:04-03
2278	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-19 14:37:41-03
2279	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-19 14:41:54-03
2280	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-19 14:44:45-03
2281	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-19 14:45:14-03
2282	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-19 15:13:42-03
2283	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-19 15:11:32-03
2284	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-19 15:27:38-03
2285	b42f845e-da50-4478-adda-2140d757f20e	2021-04-19 15:28:39-03
2286	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-19 16:18:10-03
2287	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-19 16:04:41-03
2288	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-19 15:58:29-03
2289	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-19 16:49:41-03
2290	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-19 16:35:10-03
2291	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-19 16:42:11-03
2292	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-19 17:09:05-03
2293	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-19 17:30:58-03
2294	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-19 17:24:24-03
2295	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-19 17:51:57-03
2296	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-19 17:36:16-03
2297	65604fbe-1262-45f8-a1aa-720658539022	2021-04-19 18:17:06-03
2298	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-19 18:05:00-03
2299	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-19 18:32:42-03
2300	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-19 18:30:50-03
2301	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-19 18:46:45-03
2302	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-19 19:05:41-03
2303	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-19 19:18:00-03
2304	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-19 19:40:31-03
2305	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-19 19:59:54-03
2306	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-19 19:51:26-03
2307	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-19 19:58:14-03
2308	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-19 20:18:46-03
2309	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-19 20:26:24-03
2310	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-19 20:32:13-03
2311	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-19 20:48:38-03
2312	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-19 20:44:36-03
2313	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-19 21:17:43-03
2314	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-19 21:40:09-03
2315	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-19 21:18:31-03
2316	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-19 22:05:09-03
2317	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-19 21:58:11-03
2318	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-19 22:14:41-03
2319	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-19 22:14:47-03
2320	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-19 22:29:21-03
2321	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-19 23:09:41-03
2322	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-19 22:53:49-03
2323	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-19 22:56:46-03
2324	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-19 23:29:43-03
2325	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-19 23:56:18-03
2326	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-20 00:02:08-03
2327	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-20 00:02:50-03
2328	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-19 23:43:44-03
2329	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-20 00:41:08-03
2330	798b2b77-942d-4024-8770-82acc45f0249	2021-04-20 00:44:48-03
2331	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-20 00:35:56-03
2332	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-20 01:00:34-03
2333	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-20 01:19:44-03
2334	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-20 01:26:30-03
2335	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-20 01:32:45-03
2336	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-20 01:55:18-03
2337	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-20 02:05:13-03
2338	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-20 02:07:15-03
2339	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-20 02:12:00-03
2340	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-20 02:23:48-03
2341	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-20 02:30:57-03
2342	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-20 02:34:29-03
2343	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-20 02:53:32-03
2344	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-20 03:31:35-03
2345	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-20 03:47:07-03
2346	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-20 03:50:31-03
2347	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-20 04:02:08-03
2348	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-20 04:11:05-03
2349	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-20 04:16:47-03
2350	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-20 04:42:45-03
2351	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-20 04:37:58-03
2352	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-20 04:43:06-03
2353	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-20 05:27:30-03
2354	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-20 05:35:19-03
2355	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-20 05:29:58-03
2356	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-20 05:32:26-03
2357	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-20 05:59:42-03
2358	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-20 06:01:07-03
2359	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-20 06:11:27-03
2360	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-20 06:35:31-03
2361	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-20 06:24:55-03
2362	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-20 06:29:03-03
2363	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-20 07:08:35-03
2364	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-20 06:56:48-03
2365	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-20 07:13:04-03
2366	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-20 07:39:57-03
2367	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-20 07:34:53-03
2368	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-20 07:46:22-03
2369	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-20 08:26:45-03
2370	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-20 08:13:36-03
2371	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-20 08:28:54-03
2372	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-20 08:36:33-03
2373	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-20 09:12:01-03
2374	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-20 09:19:16-03
2375	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-20 09:20:07-03
2376	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-20 09:08:28-03
2377	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-20 09:20:51-03
2378	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-20 09:44:52-03
2379	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-20 10:16:13-03
2380	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-20 10:30:52-03
2381	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-20 10:45:12-03
2382	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-20 10:27:50-03
2383	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-20 11:09:47-03
2384	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-20 11:12:43-03
2385	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-20 11:04:54-03
2386	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-20 11:43:57-03
2387	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-20 11:40:38-03
2388	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-20 11:37:05-03
2389	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-20 11:42:38-03
2390	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-20 12:07:33-03
2391	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-20 12:33:29-03
2392	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-20 12:19:19-03
2393	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-20 12:34:10-03
2394	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-20 12:52:15-03
2395	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-20 13:24:35-03
2396	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-20 13:35:01-03
2397	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-20 13:40:29-03
2398	ce76faad-d498-47b1-a745-005a172b9708	2021-04-20 13:54:52-03
2399	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-20 14:15:58-03
2400	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-20 14:25:48-03
2401	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-20 14:02:28-03
2402	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-20 14:52:31-03
2403	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-20 14:56:58-03
2404	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-20 14:59:02-03
2405	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-20 15:17:11-03
2406	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-20 15:09:45-03
2407	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-20 15:51:18-03
2408	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-20 16:01:05-03
2409	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-20 16:03:16-03
2410	6157794b-b424-455e-a296-ff076d1443a9	2021-04-20 15:58:56-03
2411	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-20 16:14:53-03
2412	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-20 16:19:57-03
2413	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-20 17:04:23-03
2414	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-20 16:42:31-03
2415	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-20 17:20:08-03
2416	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-20 17:03:09-03
2417	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-20 17:28:40-03
2418	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-20 17:45:43-03
2419	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-20 18:15:24-03
2420	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-20 17:45:30-03
2421	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-20 18:06:05-03
2422	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-20 18:33:19-03
2423	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-20 18:32:54-03
2424	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-20 18:56:47-03
2425	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-20 18:47:12-03
2426	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-20 19:21:56-03
2427	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-20 19:17:46-03
2428	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-20 19:50:27-03
2429	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-20 20:00:27-03
2430	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-20 19:42:19-03
2431	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-20 19:53:25-03
2432	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-20 20:45:15-03
2433	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-20 20:52:27-03
2434	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-20 21:06:16-03
2435	b42f845e-da50-4478-adda-2140d757f20e	2021-04-20 21:20:57-03
2436	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-20 21:29:12-03
2437	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-20 20:55:16-03
2438	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-20 21:29:32-03
2439	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-20 21:36:25-03
2440	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-20 21:54:07-03
2441	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-20 21:47:07-03
2442	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-20 22:13:13-03
2443	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-20 22:55:20-03
2444	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-20 23:02:19-03
2445	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-20 23:04:51-03
2446	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-20 23:13:34-03
2447	65604fbe-1262-45f8-a1aa-720658539022	2021-04-20 23:38:29-03
2448	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-20 23:39:50-03
2449	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-20 23:25:01-03
2450	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-21 00:03:18-03
2451	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-21 00:16:07-03
2452	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-21 00:23:19-03
2453	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-21 00:18:56-03
2454	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-21 00:41:25-03
2455	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-21 00:43:24-03
2456	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-21 01:23:28-03
2457	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-21 01:16:48-03
2458	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-21 01:43:21-03
2459	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-21 01:29:47-03
2460	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-21 01:56:57-03
2461	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-21 01:40:14-03
2462	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-21 02:07:37-03
2463	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-21 02:24:57-03
2464	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-21 02:46:21-03
2465	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-21 02:41:22-03
2466	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-21 03:03:44-03
2467	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-21 03:32:47-03
2468	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-21 03:19:06-03
2469	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-21 03:11:13-03
2470	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-21 04:14:45-03
2471	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-21 04:25:10-03
2472	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-21 03:51:54-03
2473	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-21 04:44:03-03
2474	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-21 04:28:22-03
2475	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-21 04:58:03-03
2476	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-21 05:12:47-03
2477	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-21 05:26:59-03
2478	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-21 05:31:12-03
2479	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-21 05:07:26-03
2480	798b2b77-942d-4024-8770-82acc45f0249	2021-04-21 06:03:01-03
2481	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-21 05:40:58-03
2482	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-21 05:55:51-03
2483	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-21 06:08:58-03
2484	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-21 06:31:08-03
2485	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-21 06:49:13-03
2486	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-21 06:38:09-03
2487	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-21 07:25:13-03
2488	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-21 07:20:35-03
2489	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-21 07:29:11-03
2490	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-21 07:46:03-03
2491	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-21 08:15:46-03
2492	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-21 08:02:45-03
2493	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-21 08:15:32-03
2494	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-21 08:44:15-03
2495	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-21 08:53:06-03
2496	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-21 08:44:14-03
2497	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-21 08:46:29-03
2498	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-21 09:14:30-03
2499	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-21 09:09:55-03
2500	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-21 09:49:34-03
2501	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-21 10:03:10-03
2502	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-21 10:08:18-03
2503	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-21 10:05:09-03
2504	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-21 10:03:32-03
2505	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-21 10:41:55-03
2506	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-21 10:43:34-03
2507	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-21 10:59:40-03
2508	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-21 11:01:57-03
2509	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-21 11:19:07-03
2510	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-21 11:23:42-03
2511	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-21 11:53:15-03
2512	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-21 12:17:15-03
2513	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-21 11:53:36-03
2514	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-21 12:31:05-03
2515	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-21 12:45:19-03
2516	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-21 12:34:16-03
2517	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-21 12:46:48-03
2518	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-21 13:01:37-03
2519	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-21 13:13:39-03
2520	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-21 13:47:06-03
2521	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-21 13:50:39-03
2522	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-21 13:34:57-03
2523	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-21 14:11:47-03
2524	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-21 14:00:40-03
2525	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-21 14:29:24-03
2526	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-21 15:02:08-03
2527	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-21 14:38:06-03
2528	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-21 15:19:20-03
2529	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-21 14:53:53-03
2530	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-21 15:14:20-03
2531	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-21 15:43:48-03
2532	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-21 15:30:18-03
2533	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-21 15:51:45-03
2534	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-21 16:16:48-03
2535	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-21 16:19:14-03
2536	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-21 16:28:05-03
2537	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-21 16:31:12-03
2538	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-21 16:37:30-03
2539	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-21 16:56:52-03
2540	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-21 17:13:35-03
2541	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-21 17:46:57-03
2542	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-21 18:12:44-03
2543	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-21 18:12:19-03
2544	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-21 18:04:33-03
2545	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-21 18:32:04-03
2546	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-21 18:23:46-03
2547	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-21 18:58:51-03
2548	ce76faad-d498-47b1-a745-005a172b9708	2021-04-21 18:57:40-03
2549	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-21 19:04:22-03
2550	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-21 19:02:37-03
2551	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-21 19:45:32-03
2552	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-21 20:00:38-03
2553	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-21 19:49:13-03
2554	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-21 20:10:43-03
2555	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-21 20:17:40-03
2556	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-21 20:39:07-03
2557	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-21 20:57:55-03
2558	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-21 21:01:33-03
2559	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-21 20:59:46-03
2560	6157794b-b424-455e-a296-ff076d1443a9	2021-04-21 21:16:00-03
2561	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-21 21:48:53-03
2562	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-21 21:14:28-03
2563	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-21 21:55:27-03
2564	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-21 21:56:24-03
2565	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-21 22:16:53-03
2566	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-21 22:18:04-03
2567	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-21 22:26:29-03
2568	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-21 22:58:47-03
2569	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-21 23:08:36-03
2570	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-21 23:33:54-03
2571	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-21 23:35:10-03
2572	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-21 23:23:54-03
2573	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-21 23:23:14-03
2574	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-22 00:09:41-03
2575	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-21 23:58:25-03
2576	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-22 00:40:16-03
2577	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-22 00:50:38-03
2578	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-22 00:59:50-03
2579	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-22 01:02:23-03
2580	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-22 01:22:08-03
2581	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-22 01:42:22-03
2582	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-22 01:23:15-03
2583	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-22 01:30:04-03
2584	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-22 01:35:16-03
2585	b42f845e-da50-4478-adda-2140d757f20e	2021-04-22 02:29:56-03
2586	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-22 02:15:45-03
2587	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-22 02:16:53-03
2588	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-22 03:03:05-03
2589	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-22 03:03:16-03
2590	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-22 02:41:36-03
2591	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-22 02:58:16-03
2592	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-22 03:41:52-03
2593	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-22 03:48:59-03
2594	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-22 04:01:46-03
2595	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-22 04:14:17-03
2596	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-22 03:57:31-03
2597	65604fbe-1262-45f8-a1aa-720658539022	2021-04-22 04:45:08-03
2598	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-22 04:46:33-03
2599	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-22 05:15:00-03
2600	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-22 04:57:54-03
2601	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-22 04:50:28-03
2602	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-22 05:11:46-03
2603	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-22 05:35:26-03
2604	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-22 05:42:25-03
2605	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-22 05:53:24-03
2606	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-22 06:09:33-03
2607	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-22 06:36:45-03
2608	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-22 06:54:40-03
2609	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-22 06:26:24-03
2610	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-22 07:15:09-03
2611	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-22 07:30:00-03
2612	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-22 07:02:34-03
2613	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-22 07:26:04-03
2614	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-22 08:08:32-03
2615	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-22 08:09:54-03
2616	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-22 07:48:27-03
2617	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-22 08:33:04-03
2618	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-22 08:41:07-03
2619	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-22 08:40:33-03
2620	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-22 08:39:29-03
2621	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-22 09:01:40-03
2622	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-22 08:57:45-03
2623	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-22 09:22:37-03
2624	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-22 09:36:37-03
2625	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-22 09:53:45-03
2626	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-22 10:25:33-03
2627	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-22 10:26:40-03
2628	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-22 10:28:51-03
2629	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-22 10:40:53-03
2630	798b2b77-942d-4024-8770-82acc45f0249	2021-04-22 10:59:35-03
2631	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-22 11:09:17-03
2632	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-22 11:23:09-03
2633	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-22 11:38:25-03
2634	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-22 11:17:41-03
2635	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-22 11:29:48-03
2636	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-22 11:45:26-03
2637	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-22 12:32:33-03
2638	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-22 12:46:52-03
2639	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-22 12:27:09-03
2640	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-22 12:53:25-03
2641	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-22 12:59:48-03
2642	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-22 13:27:25-03
2643	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-22 13:18:09-03
2644	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-22 13:12:53-03
2645	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-22 13:29:17-03
2646	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-22 14:12:22-03
2647	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-22 14:23:23-03
2648	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-22 14:14:38-03
2649	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-22 14:23:18-03
2650	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-22 14:40:23-03
2651	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-22 14:56:43-03
2652	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-22 15:10:08-03
2653	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-22 15:44:58-03
2654	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-22 15:53:21-03
2655	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-22 15:52:09-03
2656	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-22 15:44:23-03
2657	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-22 16:15:29-03
2658	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-22 16:06:31-03
2659	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-22 16:47:38-03
2660	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-22 17:04:09-03
2661	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-22 16:35:45-03
2662	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-22 17:12:01-03
2663	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-22 17:24:22-03
2664	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-22 17:54:37-03
2665	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-22 17:21:36-03
2666	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-22 17:38:23-03
2667	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-22 17:43:38-03
2668	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-22 18:17:03-03
2669	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-22 18:42:17-03
2670	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-22 18:40:44-03
2671	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-22 19:08:01-03
2672	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-22 19:04:21-03
2673	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-22 19:12:38-03
2674	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-22 19:43:10-03
2675	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-22 19:44:02-03
2676	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-22 19:46:19-03
2677	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-22 20:19:39-03
2678	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-22 20:17:57-03
2679	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-22 20:43:10-03
2680	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-22 20:35:49-03
2681	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-22 20:33:23-03
2682	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-22 21:18:23-03
2683	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-22 21:25:42-03
2684	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-22 21:06:05-03
2685	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-22 21:41:30-03
2686	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-22 21:59:58-03
2687	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-22 21:54:14-03
2688	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-22 22:26:32-03
2689	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-22 22:37:49-03
2690	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-22 22:26:31-03
2691	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-22 22:24:57-03
2692	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-22 23:05:44-03
2693	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-22 23:35:15-03
2694	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-22 23:19:42-03
2695	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-22 23:39:24-03
2696	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-22 23:41:04-03
2697	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-22 23:29:46-03
2698	ce76faad-d498-47b1-a745-005a172b9708	2021-04-22 23:56:00-03
2699	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-23 00:22:43-03
2700	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-23 00:19:22-03
2701	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-23 00:40:43-03
2702	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-23 01:10:13-03
2703	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-23 01:21:28-03
2704	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-23 01:21:30-03
2705	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-23 01:28:29-03
2706	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-23 02:01:32-03
2707	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-23 01:35:34-03
2708	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-23 01:40:18-03
2709	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-23 02:29:59-03
2710	6157794b-b424-455e-a296-ff076d1443a9	2021-04-23 02:29:12-03
2711	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-23 02:11:57-03
2712	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-23 03:07:38-03
2713	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-23 03:14:04-03
2714	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-23 03:19:13-03
2715	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-23 03:44:25-03
2716	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-23 03:16:05-03
2717	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-23 03:40:07-03
2718	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-23 04:07:22-03
2719	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-23 04:11:49-03
2720	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-23 04:34:11-03
2721	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-23 04:56:58-03
2722	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-23 04:54:00-03
2723	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-23 05:09:55-03
2724	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-23 05:32:53-03
2725	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-23 05:18:14-03
2726	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-23 05:27:24-03
2727	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-23 05:38:14-03
2728	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-23 06:07:32-03
2729	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-23 06:16:12-03
2730	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-23 06:38:38-03
2731	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-23 06:17:43-03
2732	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-23 07:00:51-03
2733	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-23 06:56:51-03
2734	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-23 07:18:51-03
2735	b42f845e-da50-4478-adda-2140d757f20e	2021-04-23 07:18:56-03
2736	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-23 07:51:05-03
2737	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-23 07:30:33-03
2738	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-23 07:49:26-03
2739	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-23 08:30:03-03
2740	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-23 08:38:37-03
2741	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-23 08:41:26-03
2742	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-23 08:39:10-03
2743	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-23 09:08:42-03
2744	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-23 08:51:23-03
2745	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-23 09:23:33-03
2746	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-23 09:17:54-03
2747	65604fbe-1262-45f8-a1aa-720658539022	2021-04-23 09:16:17-03
2748	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-23 09:39:38-03
2749	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-23 09:44:44-03
2750	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-23 10:15:47-03
2751	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-23 10:47:16-03
2752	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-23 10:56:23-03
2753	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-23 10:30:11-03
2754	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-23 11:11:05-03
2755	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-23 11:06:19-03
2756	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-23 11:01:35-03
2757	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-23 11:14:34-03
2758	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-23 11:39:50-03
2759	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-23 11:46:19-03
2760	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-23 11:58:32-03
2761	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-23 12:28:15-03
2762	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-23 13:00:15-03
2763	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-23 12:32:41-03
2764	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-23 12:32:44-03
2765	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-23 13:06:28-03
2766	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-23 13:17:26-03
2767	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-23 13:46:26-03
2768	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-23 14:02:10-03
2769	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-23 13:43:01-03
2770	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-23 14:28:47-03
2771	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-23 14:37:38-03
2772	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-23 14:51:44-03
2773	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-23 14:46:43-03
2774	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-23 15:05:29-03
2775	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-23 15:25:47-03
2776	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-23 14:58:19-03
2777	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-23 15:34:49-03
2778	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-23 15:58:21-03
2779	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-23 16:02:14-03
2780	798b2b77-942d-4024-8770-82acc45f0249	2021-04-23 15:41:04-03
2781	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-23 16:25:57-03
2782	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-23 16:30:48-03
2783	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-23 16:21:47-03
2784	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-23 16:26:59-03
2785	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-23 16:49:02-03
2786	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-23 17:11:01-03
2787	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-23 17:09:41-03
2788	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-23 17:17:28-03
2789	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-23 17:44:35-03
2790	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-23 17:49:31-03
2791	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-23 18:20:07-03
2792	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-23 18:24:02-03
2793	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-23 18:30:57-03
2794	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-23 19:08:27-03
2795	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-23 19:04:17-03
2796	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-23 18:57:01-03
2797	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-23 19:29:12-03
2798	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-23 19:25:33-03
2799	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-23 20:00:16-03
2800	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-23 19:44:36-03
2801	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-23 20:26:57-03
2802	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-23 20:22:35-03
2803	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-23 20:48:09-03
2804	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-23 20:48:50-03
2805	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-23 21:01:21-03
2806	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-23 21:13:55-03
2807	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-23 21:18:12-03
2808	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-23 21:18:50-03
2809	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-23 21:49:05-03
2810	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-23 21:38:09-03
2811	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-23 21:50:08-03
2812	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-23 22:21:28-03
2813	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-23 22:17:16-03
2814	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-23 22:59:23-03
2815	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-23 23:00:55-03
2816	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-23 23:16:39-03
2817	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-23 23:37:09-03
2818	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-23 23:45:05-03
2819	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-23 23:44:07-03
2820	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-24 00:08:53-03
2821	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-24 00:16:00-03
2822	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-24 00:14:38-03
2823	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-24 00:37:12-03
2824	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-24 00:39:08-03
2825	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-24 00:43:28-03
2826	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-24 01:15:27-03
2827	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-24 01:23:32-03
2828	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-24 01:07:22-03
2829	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-24 01:34:43-03
2830	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-24 01:35:52-03
2831	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-24 02:23:05-03
2832	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-24 02:24:16-03
2833	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-24 02:32:51-03
2834	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-24 02:24:26-03
2835	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-24 02:35:11-03
2836	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-24 03:17:18-03
2837	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-24 02:43:36-03
2838	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-24 03:38:12-03
2839	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-24 03:50:33-03
2840	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-24 03:48:50-03
2841	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-24 03:56:05-03
2842	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-24 03:50:20-03
2843	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-24 04:14:07-03
2844	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-24 04:06:46-03
2845	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-24 05:05:33-03
2846	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-24 05:12:07-03
2847	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-24 04:55:30-03
2848	ce76faad-d498-47b1-a745-005a172b9708	2021-04-24 05:02:33-03
2849	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-24 05:40:06-03
2850	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-24 05:31:35-03
2851	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-24 06:02:33-03
2852	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-24 06:18:48-03
2853	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-24 06:03:13-03
2854	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-24 06:11:22-03
2855	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-24 06:19:24-03
2856	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-24 06:40:59-03
2857	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-24 06:42:57-03
2858	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-24 07:23:29-03
2859	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-24 07:13:23-03
2860	6157794b-b424-455e-a296-ff076d1443a9	2021-04-24 07:47:20-03
2861	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-24 08:07:07-03
2862	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-24 07:42:56-03
2863	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-24 08:24:54-03
2864	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-24 08:20:18-03
2865	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-24 08:55:40-03
2866	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-24 08:36:56-03
2867	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-24 08:36:45-03
2868	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-24 09:00:45-03
2869	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-24 09:35:32-03
2870	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-24 09:11:31-03
2871	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-24 09:39:48-03
2872	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-24 10:08:20-03
2873	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-24 10:32:32-03
2874	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-24 10:06:35-03
2875	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-24 10:14:31-03
2876	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-24 10:45:02-03
2877	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-24 10:46:56-03
2878	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-24 11:33:08-03
2879	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-24 11:40:26-03
2880	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-24 11:20:15-03
2881	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-24 11:31:43-03
2882	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-24 11:50:51-03
2883	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-24 12:19:19-03
2884	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-24 12:33:46-03
2885	b42f845e-da50-4478-adda-2140d757f20e	2021-04-24 12:39:44-03
2886	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-24 12:24:14-03
2887	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-24 13:12:30-03
2888	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-24 13:00:11-03
2889	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-24 13:01:58-03
2890	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-24 13:03:05-03
2891	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-24 13:35:11-03
2892	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-24 13:49:36-03
2893	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-24 13:49:42-03
2894	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-24 14:15:20-03
2895	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-24 14:17:09-03
2896	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-24 14:25:25-03
2897	65604fbe-1262-45f8-a1aa-720658539022	2021-04-24 15:03:20-03
2898	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-24 15:15:17-03
2899	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-24 15:30:52-03
2900	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-24 15:39:45-03
2901	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-24 15:30:21-03
2902	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-24 15:47:05-03
2903	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-24 16:10:22-03
2904	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-24 16:14:39-03
2905	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-24 16:14:58-03
2906	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-24 16:21:28-03
2907	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-24 16:27:50-03
2908	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-24 17:13:33-03
2909	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-24 17:00:43-03
2910	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-24 17:21:42-03
2911	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-24 17:15:46-03
2912	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-24 17:20:42-03
2913	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-24 17:58:12-03
2914	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-24 18:25:47-03
2915	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-24 18:30:12-03
2916	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-24 18:15:03-03
2917	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-24 18:59:03-03
2918	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-24 18:30:48-03
2919	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-24 18:56:59-03
2920	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-24 19:36:40-03
2921	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-24 19:21:19-03
2922	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-24 19:46:32-03
2923	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-24 19:34:26-03
2924	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-24 19:45:25-03
2925	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-24 20:13:36-03
2926	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-24 20:30:09-03
2927	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-24 20:31:19-03
2928	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-24 21:09:50-03
2929	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-24 20:40:12-03
2930	798b2b77-942d-4024-8770-82acc45f0249	2021-04-24 21:02:58-03
2931	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-24 21:10:50-03
2932	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-24 21:39:51-03
2933	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-24 21:52:43-03
2934	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-24 22:15:06-03
2935	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-24 22:24:25-03
2936	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-24 22:41:39-03
2937	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-24 22:38:35-03
2938	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-24 22:43:23-03
2939	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-24 23:09:15-03
2940	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-24 23:10:56-03
2941	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-24 23:16:16-03
2942	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-24 23:18:59-03
2943	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-24 23:50:25-03
2944	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-25 00:16:35-03
2945	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-25 00:25:15-03
2946	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-25 00:36:54-03
2947	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-25 00:51:17-03
2948	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-25 00:45:00-03
2949	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-25 01:09:25-03
2950	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-25 01:20:07-03
2951	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-25 01:06:37-03
2952	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-25 01:21:40-03
2953	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-25 01:52:12-03
2954	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-25 02:13:45-03
2955	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-25 01:42:08-03
2956	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-25 02:04:19-03
2957	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-25 02:20:01-03
2958	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-25 02:40:10-03
2959	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-25 02:57:00-03
2960	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-25 03:11:47-03
2961	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-25 03:06:22-03
2962	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-25 03:36:32-03
2963	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-25 03:13:29-03
2964	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-25 04:12:43-03
2965	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-25 04:15:15-03
2966	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-25 04:23:58-03
2967	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-25 04:32:19-03
2968	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-25 04:32:34-03
2969	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-25 04:30:47-03
2970	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-25 04:53:00-03
2971	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-25 05:04:45-03
2972	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-25 05:15:45-03
2973	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-25 05:18:20-03
2974	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-25 05:46:27-03
2975	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-25 05:51:18-03
2976	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-25 06:02:41-03
2977	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-25 06:23:09-03
2978	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-25 06:32:35-03
2979	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-25 06:28:13-03
2980	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-25 06:57:41-03
2981	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-25 07:08:17-03
2982	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-25 07:36:53-03
2983	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-25 07:13:08-03
2984	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-25 07:47:10-03
2985	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-25 08:13:52-03
2986	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-25 08:26:05-03
2987	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-25 08:37:26-03
2988	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-25 08:19:48-03
2989	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-25 08:32:00-03
2990	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-25 08:53:42-03
2991	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-25 08:58:12-03
2992	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-25 09:28:55-03
2993	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-25 09:29:09-03
2994	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-25 09:28:32-03
2995	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-25 09:59:38-03
2996	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-25 10:11:00-03
2997	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-25 10:31:32-03
2998	ce76faad-d498-47b1-a745-005a172b9708	2021-04-25 10:09:01-03
2999	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-25 10:53:19-03
3000	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-25 11:16:15-03
3001	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-25 10:52:54-03
3002	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-25 10:51:28-03
3003	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-25 11:11:52-03
3004	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-25 11:29:57-03
3005	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-25 11:47:59-03
3006	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-25 12:16:44-03
3007	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-25 12:00:50-03
3008	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-25 12:20:17-03
3009	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-25 12:54:00-03
3010	6157794b-b424-455e-a296-ff076d1443a9	2021-04-25 12:37:51-03
3011	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-25 13:03:20-03
3012	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-25 12:44:44-03
3013	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-25 13:11:43-03
3014	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-25 13:20:29-03
3015	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-25 13:50:25-03
3016	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-25 13:33:49-03
3017	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-25 14:12:52-03
3018	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-25 14:02:14-03
3019	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-25 14:44:35-03
3020	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-25 14:35:40-03
3021	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-25 15:06:45-03
3022	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-25 14:55:38-03
3023	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-25 15:04:02-03
3024	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-25 15:08:31-03
3025	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-25 15:33:27-03
3026	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-25 15:42:49-03
3027	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-25 16:16:47-03
3028	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-25 16:35:40-03
3029	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-25 16:15:05-03
3030	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-25 16:43:08-03
3031	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-25 16:35:09-03
3032	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-25 17:01:50-03
3033	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-25 17:28:48-03
3034	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-25 17:35:11-03
3035	b42f845e-da50-4478-adda-2140d757f20e	2021-04-25 17:28:34-03
3036	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-25 18:01:17-03
3037	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-25 18:16:15-03
3038	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-25 18:27:21-03
3039	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-25 18:10:54-03
3040	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-25 18:27:25-03
3041	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-25 18:29:07-03
3042	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-25 18:59:12-03
3043	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-25 19:04:25-03
3044	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-25 19:08:15-03
3045	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-25 19:11:27-03
3046	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-25 19:43:32-03
3047	65604fbe-1262-45f8-a1aa-720658539022	2021-04-25 19:47:31-03
3048	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-25 20:07:14-03
3049	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-25 20:05:28-03
3050	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-25 20:47:01-03
3051	6c41f01c-e88c-4ca0-8cbc-ddc10d27497f	2021-04-25 20:45:01-03
3052	7f35d48b-ef7c-4a20-86a1-e02ca0059de4	2021-04-25 21:01:50-03
3053	2146b063-e2e9-4587-85b3-cea53cae0fc0	2021-04-25 21:11:51-03
3054	98d1ba0d-0494-4ec6-9b9c-060234c10e7c	2021-04-25 21:35:58-03
3055	c34a7417-74a4-4f59-bbe9-392d8f192bf8	2021-04-25 21:52:17-03
3056	7c6019f7-b3a8-4ce1-8491-558978274e59	2021-04-25 21:50:22-03
3057	42706279-6313-4994-bcfa-c07479a9d8f0	2021-04-25 21:59:49-03
3058	61e832d2-9793-47ab-9781-0c8e1f52829f	2021-04-25 22:16:36-03
3059	300db7e0-68cb-4728-99d9-1267fde30265	2021-04-25 22:11:32-03
3060	21611f1e-b452-4748-9548-52b9a20d9629	2021-04-25 22:40:50-03
3061	b12bce27-e5de-4b9c-9ef2-4e9b09e5d0c3	2021-04-25 22:48:12-03
3062	18838d26-3337-4c02-9fc9-e4375bfb1e9c	2021-04-25 23:11:23-03
3063	556c1e8a-bb14-45e9-9c4d-b0125adf5dbd	2021-04-25 23:02:16-03
3064	4f2e419a-2fc0-4b87-8567-4eb086f75d5e	2021-04-25 23:01:48-03
3065	e191cd09-22ac-40a8-8c62-67673b2a47ad	2021-04-25 23:52:57-03
3066	27eaa1d4-6b9e-45f7-b74f-5fc87e44dc6b	2021-04-25 23:38:15-03
3067	402ebcd3-57e8-443f-86f8-3e7fd738a247	2021-04-25 23:51:26-03
3068	8f6d9791-3860-431c-8909-8a1de80b57bf	2021-04-26 00:19:24-03
3069	4a2ddebd-8e05-429a-98e1-0c90b94e486e	2021-04-26 00:25:37-03
3070	9d575706-e7cc-4757-893c-3035a3b91daf	2021-04-26 00:53:27-03
3071	e4be3c94-e3c0-4556-97ec-db755d86a2d2	2021-04-26 00:50:58-03
3072	f614775e-5950-403a-ae6d-1fa4d702edc1	2021-04-26 01:06:29-03
3073	0b2b99dd-880f-456a-a0ad-01cf88ee48b0	2021-04-26 00:39:19-03
3074	4383c16b-753d-41b7-be5a-c41f0739cb41	2021-04-26 00:51:39-03
3075	95cefa42-967d-4c7b-875c-8090c641bf4a	2021-04-26 01:25:16-03
3076	887bebd9-376e-402c-98e5-cedbb8311cc0	2021-04-26 01:21:26-03
3077	51be53f2-b403-4e83-97e5-004b46517ab1	2021-04-26 01:37:19-03
3078	6200434b-28c9-4e5a-80bd-7ab3aad1c6cd	2021-04-26 01:38:12-03
3079	0765ab4f-7fb5-4b6b-b352-1d7c13c4b1f1	2021-04-26 01:54:03-03
3080	798b2b77-942d-4024-8770-82acc45f0249	2021-04-26 02:36:26-03
3081	cb4ce586-9009-49eb-86c9-9a63afb0ed1d	2021-04-26 02:26:22-03
3082	dc46e8d3-7833-45ac-b691-bbc78d599b3e	2021-04-26 02:56:20-03
3083	0ae48789-c5ba-4151-94c5-b17e8b56f423	2021-04-26 03:16:02-03
3084	485b8c1b-ba8e-43c2-88cd-f684d82568ef	2021-04-26 03:05:43-03
3085	9f5c4122-75dd-4d0e-8d0a-66ecd591fe53	2021-04-26 03:12:40-03
3086	32c22187-9630-41ce-9564-a8a83fbe2fec	2021-04-26 03:36:28-03
3087	957dcde5-483d-4202-a5b5-d9badfda3406	2021-04-26 03:33:50-03
3088	3a7f6f2a-cc0f-49a6-a1c3-b97c6e6a7ee4	2021-04-26 04:17:15-03
3089	fb90fa44-f38b-487e-860f-44c9f05962f2	2021-04-26 03:55:21-03
3090	75c30eae-ad4b-4904-8849-b378d763b01a	2021-04-26 04:05:05-03
3091	b1f34018-d239-406f-bd1e-43036137b4a2	2021-04-26 04:46:53-03
3092	3bc19c42-78a5-4657-a98d-24c6f2571693	2021-04-26 04:54:47-03
3093	4d3795db-2cec-4ecf-bd15-be70535efe67	2021-04-26 04:49:50-03
3094	e3b10155-2ed9-44b7-a477-8e9179efb8f1	2021-04-26 05:17:33-03
3095	01be8daa-6410-49af-9e63-83523a32e1f6	2021-04-26 05:36:26-03
3096	aa9f448d-21d0-45b7-9bbd-2ded39c3d1dd	2021-04-26 05:24:14-03
3097	d6f91e3b-6b51-4b8a-b437-027a61a42b81	2021-04-26 05:53:30-03
3098	15d36eb4-2586-4ca5-8e28-ba25d7748a7f	2021-04-26 05:45:25-03
3099	9eaeb90c-f763-46f1-813a-7b4344e43adf	2021-04-26 06:25:58-03
3100	4d707489-2b91-4820-81d9-97ab21950f06	2021-04-26 06:31:32-03
3101	88191af0-0d06-4460-9a25-7dc56691f62a	2021-04-26 06:19:31-03
3102	0d6bb9fe-51d6-4160-a879-ee1cf90b6557	2021-04-26 06:40:40-03
3103	6cdbc3a8-fc95-4359-b0a0-61c90b3e26f0	2021-04-26 06:51:22-03
3104	b54d9d80-5965-4382-b452-98adc61527a2	2021-04-26 06:53:25-03
3105	32c094ff-033a-4242-90d8-bd6d3fed189b	2021-04-26 06:58:15-03
3106	0fcef07a-afe8-41df-86c6-8fefa129fd70	2021-04-26 07:31:10-03
3107	e02beeca-473e-4f59-9e9f-23d70eb748cf	2021-04-26 07:32:13-03
3108	7b1cbf80-32f8-47f1-a278-ba32ad8d0bd7	2021-04-26 08:08:38-03
3109	fb51d634-3857-4bca-81b7-ab119674d23b	2021-04-26 08:16:32-03
3110	2b2f9dde-7a3f-4515-aee8-58f5614555b3	2021-04-26 08:08:47-03
3111	56f71a89-9289-4849-84aa-a49e12d62f28	2021-04-26 08:07:29-03
3112	4fb01002-6766-4ccf-8639-84cbfc981a30	2021-04-26 08:35:22-03
3113	f69cdad4-9d65-4448-8292-3e490fe513aa	2021-04-26 09:11:13-03
3114	78f899d3-2aff-4151-a860-efb381004fb8	2021-04-26 09:10:55-03
3115	6327e2bf-7564-4646-a99e-ba7875770c6c	2021-04-26 08:56:57-03
3116	fe54c878-4885-47b9-9f7b-fcfc2aa5c876	2021-04-26 09:33:36-03
3117	c035928e-07a7-4de6-9b8a-68452b9f8bfe	2021-04-26 09:58:09-03
3118	d0c6418e-cb07-493c-808f-9436492652ba	2021-04-26 10:10:27-03
3119	8f3e455a-0404-4808-b15b-af6ed4ff83bb	2021-04-26 10:07:57-03
3120	4d4d1c70-09ab-4aef-94f2-9367ba999030	2021-04-26 09:48:49-03
3121	fd7d93a1-e18c-4970-9bff-5f656b475e39	2021-04-26 10:32:01-03
3122	fe529a09-9a79-4754-ba8a-ced356a030d5	2021-04-26 10:54:01-03
3123	b6329529-a7a7-4413-8b82-0ed1ff6be8a1	2021-04-26 10:31:13-03
3124	a19c1b96-8a8b-4731-8eff-2a3f72b58398	2021-04-26 11:13:08-03
3125	1fec79cb-7bbb-4455-8aa2-55f99e200227	2021-04-26 11:32:41-03
3126	4479d636-b2a1-4b77-8324-ac84e844af25	2021-04-26 11:41:06-03
3127	fc423ac7-faf3-42bb-8d8e-e113106c5d8f	2021-04-26 11:21:33-03
3128	60a77d8a-22f7-4f65-a8fe-131ad91edcf3	2021-04-26 12:03:18-03
3129	2ec30b9b-c190-417c-9e7a-eda0d631d60d	2021-04-26 12:08:20-03
3130	1343952c-c695-4931-8ef7-154bd02dbf77	2021-04-26 12:33:01-03
3131	20260674-4f19-4f20-9cd3-06b07707c062	2021-04-26 12:13:28-03
3132	f4e394a2-82db-452b-8c70-9bef722ee7d8	2021-04-26 12:53:06-03
3133	5204d6b9-9d05-467a-a21e-3cf472ebd3fd	2021-04-26 12:48:16-03
3134	a275e568-c3f9-4f40-b33c-936264332ea6	2021-04-26 12:54:31-03
3135	85af72b5-e2b3-43c8-a02f-323233d99843	2021-04-26 13:14:13-03
3136	619924eb-3e23-408b-98f9-2ab0bf88afa0	2021-04-26 13:32:32-03
3137	9e24889a-e1d9-42fd-84f9-f60935af56ee	2021-04-26 13:24:38-03
3138	74de40ea-aa5a-4fbe-8d06-92cf6a50e538	2021-04-26 13:29:50-03
3139	37048bd5-5f26-452a-b93f-7014d0776405	2021-04-26 14:04:52-03
3140	b5bcfcd2-3ff2-495b-89db-f5da3813e0a7	2021-04-26 13:40:48-03
3141	4cce3474-6c3f-4135-8eae-e87b49cbc4fe	2021-04-26 14:32:33-03
3142	3ddaa888-f154-4a40-a65f-91c1aa1253ca	2021-04-26 14:14:32-03
3143	a2635333-5ac0-4c5e-8fb1-1d2a6c79f6f4	2021-04-26 14:48:05-03
3144	a8a7ac9f-f978-4ec2-9bc1-9979222c29e6	2021-04-26 14:37:47-03
3145	84dad86c-a0d4-4df9-9d0c-7e008c2e8b64	2021-04-26 14:38:49-03
3146	05e6064c-6545-4e7a-bed5-922b74b65ca8	2021-04-26 15:11:53-03
3147	cab728f4-e088-44e2-b28d-327b215422a9	2021-04-26 15:18:06-03
3148	ce76faad-d498-47b1-a745-005a172b9708	2021-04-26 15:53:28-03
3149	cfc9b09b-9417-4697-bf9e-9a1e1acfa214	2021-04-26 15:49:16-03
3150	0506b9ce-0e17-4dd5-8cdc-0fd0f9f130cf	2021-04-26 16:19:58-03
3151	affcd3fb-2abf-4aea-9a67-a39565441c8b	2021-04-26 16:16:23-03
3152	0a4ed1c3-cc7c-4adb-9c47-80dd65d5c698	2021-04-26 16:24:21-03
3153	14a6927c-0924-4b7b-b5c2-701f38647f28	2021-04-26 16:44:38-03
3154	6ca4b9f4-6db4-4018-89d3-d488751a1d3b	2021-04-26 16:25:30-03
3155	b8689c68-352d-49ed-b661-9b393e2810ac	2021-04-26 16:42:19-03
3156	2620dd5d-4bf6-4bc5-be3e-e0227106e43d	2021-04-26 17:12:34-03
3157	ce7354cd-fa22-4f71-a4c4-63fd34988f04	2021-04-26 17:30:04-03
3158	00dbf983-425d-42a1-b2f8-6e4e5b3a99ec	2021-04-26 17:41:43-03
3159	f7a608e1-5391-4961-9ec7-c2d21e3ca055	2021-04-26 18:05:17-03
3160	6157794b-b424-455e-a296-ff076d1443a9	2021-04-26 17:53:06-03
3161	56e12165-edcf-4867-9c28-6bf6f552c5dc	2021-04-26 18:01:28-03
3162	7d3596df-2dfe-45ee-acf7-6d5daa956c81	2021-04-26 18:35:41-03
3163	49526e10-f953-4e4e-be9d-df53082b8b7a	2021-04-26 18:33:12-03
3164	d3f0ab7b-861a-42f5-94c6-c48b3423cca5	2021-04-26 18:30:11-03
3165	4d81d8e0-8047-4939-801f-b16fc66dcfd1	2021-04-26 18:40:24-03
3166	e1f36143-2ac4-49d5-8e0d-24f78ad7fd64	2021-04-26 19:16:48-03
3167	1acaab19-f70a-4507-b47d-102cc4cbde83	2021-04-26 19:07:38-03
3168	4493f3c3-72c7-4f2f-83fb-d896e60adca1	2021-04-26 19:40:08-03
3169	8a01043d-af6e-423b-80b2-49e77d1872ae	2021-04-26 19:50:32-03
3170	5266e191-6428-4033-ac29-fec7c5c3ddba	2021-04-26 19:48:40-03
3171	96dc1153-4e35-43f1-a047-d480f373b78b	2021-04-26 20:12:34-03
3172	4cb8ae33-9d59-41f4-bd71-300661b87592	2021-04-26 20:31:19-03
3173	b9fd8fc9-d405-48d6-96f9-941b72fa7b18	2021-04-26 20:40:22-03
3174	1c51e666-aed1-4e0e-adc8-0b62d9419ac1	2021-04-26 20:38:38-03
3175	9bcce27d-badc-477a-b58f-60aeb6d6890d	2021-04-26 21:05:33-03
3176	1ddebd62-e1a0-4068-9c49-3449360bb650	2021-04-26 21:12:14-03
3177	dd92ad87-aaba-43d3-812f-6a0a793b7cb2	2021-04-26 21:37:41-03
3178	38dfb6b1-49c3-4c16-843a-9f030038e79b	2021-04-26 21:35:47-03
3179	af559800-7a4c-49f4-a946-8d456cb34641	2021-04-26 21:55:16-03
3180	592918d8-d539-48e2-99c0-3a35ac1b1168	2021-04-26 21:52:43-03
3181	517d3877-c529-4b78-9d4d-f5616fabfe49	2021-04-26 22:21:01-03
3182	a0070a85-58a8-40f4-b070-b95a7027ed62	2021-04-26 22:29:41-03
3183	a81ecf2a-47d3-401a-927b-e212c15bddf3	2021-04-26 22:49:15-03
3184	ae3d9baf-c673-460b-a91d-daa30e06a243	2021-04-26 22:43:31-03
3185	b42f845e-da50-4478-adda-2140d757f20e	2021-04-26 22:36:21-03
3186	91fae6e0-1695-46fe-bbc8-f1a54352722e	2021-04-26 23:18:54-03
3187	ac626197-d1ea-4ccc-b65b-93983b185c45	2021-04-26 23:28:28-03
3188	8da8c135-e503-4ffe-82ee-ccf9415f432f	2021-04-26 23:28:34-03
3189	d07a1c15-9597-41e9-ab3b-95f3f1e7dc17	2021-04-26 23:53:21-03
3190	e662be44-24c7-4f5f-bfc6-42651d664de8	2021-04-27 00:08:04-03
3191	cf4d5ad3-bce6-444e-a1ce-a8c04cb7323f	2021-04-27 00:17:38-03
3192	af6e1923-ee1b-48dc-bd4d-b1311cb0ca14	2021-04-27 00:32:14-03
3193	ec92c31e-09ad-4cc2-9ce3-8e564f1c34e5	2021-04-27 00:31:55-03
3194	df809bef-04f3-4e82-9e44-08a3582ecad9	2021-04-27 00:31:00-03
3195	a04ce9a5-5b9a-4898-911f-fb4fd5034506	2021-04-27 00:59:39-03
3196	96541f45-195f-4552-b8fe-1a07d48b908a	2021-04-27 01:00:50-03
3197	65604fbe-1262-45f8-a1aa-720658539022	2021-04-27 00:52:32-03
3198	bac25a11-9f0b-4544-97e4-38994a4a6220	2021-04-27 00:59:13-03
3199	54c9cc9e-106c-4994-a23d-20a1f41e4a33	2021-04-27 01:22:43-03
3200	f84ad0fb-b95d-4f29-b9c9-b4c849ace6a5	2021-04-27 01:46:45-03
\.

COPY public.ratings (order_id, customer_id, stars, created_at) FROM stdin;
12	5012	2	2021-04-01 09:29:58-03
20	5020	2	2021-04-01 11:35:20-03
31	5031	1	2021-04-01 11:05:11-03
39	5039	3	2021-04-01 12:37:54-03
42	5042	4	2021-04-01 15:24:59-03
43	5043	1	2021-04-01 16:34:30-03
44	5044	1	2021-04-01 16:13:52-03
49	5049	2	2021-04-01 16:16:04-03
53	5053	1	2021-04-01 18:19:22-03
59	5059	2	2021-04-01 16:56:58-03
60	5060	3	2021-04-01 18:26:50-03
62	5062	1	2021-04-01 16:37:25-03
85	5085	5	2021-04-01 21:43:33-03
86	5086	1	2021-04-02 00:36:36-03
88	5088	2	2021-04-02 00:47:47-03
89	5089	4	2021-04-02 00:28:02-03
103	5103	3	2021-04-02 01:20:51-03
104	5104	5	2021-04-02 04:08:09-03
105	5105	5	2021-04-02 00:30:39-03
114	5114	5	2021-04-02 06:07:57-03
122	5122	5	2021-04-02 03:48:59-03
131	5131	5	2021-04-02 05:11:49-03
138	5138	4	2021-04-02 07:45:57-03
142	5142	2	2021-04-02 08:05:30-03
143	5143	1	2021-04-02 10:37:24-03
146	5146	1	2021-04-02 12:18:29-03
148	5148	4	2021-04-02 09:51:13-03
151	5151	3	2021-04-02 08:58:02-03
164	5164	1	2021-04-02 12:57:07-03
165	5165	5	2021-04-02 11:56:45-03
169	5169	2	2021-04-02 16:59:31-03
170	5170	5	2021-04-02 17:00:54-03
171	5171	4	2021-04-02 13:20:57-03
180	5180	1	2021-04-02 15:29:43-03
183	5183	5	2021-04-02 19:33:05-03
186	5186	1	2021-04-02 17:15:42-03
195	5195	5	2021-04-02 18:12:49-03
196	5196	3	2021-04-02 19:28:19-03
203	5203	3	2021-04-02 23:11:07-03
205	5205	4	2021-04-03 00:10:13-03
206	5206	1	2021-04-03 00:22:46-03
207	5207	2	2021-04-02 22:30:08-03
212	5212	1	2021-04-02 21:37:32-03
217	5217	3	2021-04-03 01:37:19-03
219	5219	3	2021-04-03 01:36:53-03
220	5220	3	2021-04-03 01:01:24-03
222	5222	1	2021-04-02 23:53:16-03
230	5230	5	2021-04-03 01:01:26-03
231	5231	2	2021-04-03 04:38:03-03
240	5240	3	2021-04-03 03:22:38-03
243	5243	1	2021-04-03 05:49:19-03
244	5244	5	2021-04-03 03:28:35-03
248	5248	4	2021-04-03 07:26:20-03
249	5249	4	2021-04-03 05:56:25-03
255	5255	3	2021-04-03 07:25:51-03
257	5257	1	2021-04-03 05:59:51-03
262	5262	3	2021-04-03 08:17:54-03
263	5263	1	2021-04-03 07:11:56-03
265	5265	2	2021-04-03 09:59:06-03
270	5270	1	2021-04-03 08:37:42-03
276	5276	5	2021-04-03 11:11:32-03
278	5278	1	2021-04-03 14:41:17-03
279	5279	4	2021-04-03 12:42:03-03
291	5291	1	2021-04-03 13:51:06-03
294	5294	5	2021-04-03 13:04:49-03
295	5295	4	2021-04-03 15:36:38-03
301	5301	5	2021-04-03 14:51:39-03
308	5308	1	2021-04-03 17:53:15-03
310	5310	4	2021-04-03 19:01:11-03
315	5315	1	2021-04-03 21:04:53-03
319	5319	3	2021-04-03 19:10:49-03
322	5322	5	2021-04-03 22:01:36-03
329	5329	2	2021-04-03 21:21:26-03
332	5332	4	2021-04-03 21:39:22-03
337	5337	1	2021-04-03 21:34:51-03
339	5339	5	2021-04-04 00:36:53-03
341	5341	5	2021-04-04 00:05:05-03
342	5342	2	2021-04-03 22:21:58-03
343	5343	3	2021-04-04 02:32:20-03
345	5345	5	2021-04-03 23:09:47-03
352	5352	3	2021-04-04 01:29:47-03
356	5356	3	2021-04-04 04:05:35-03
362	5362	2	2021-04-04 06:24:43-03
364	5364	1	2021-04-04 05:20:24-03
369	5369	3	2021-04-04 05:57:12-03
384	5384	2	2021-04-04 09:38:32-03
388	5388	5	2021-04-04 07:34:28-03
396	5396	4	2021-04-04 09:28:29-03
400	5400	2	2021-04-04 14:09:40-03
404	5404	2	2021-04-04 14:07:14-03
405	5405	3	2021-04-04 13:08:21-03
407	5407	5	2021-04-04 12:33:07-03
412	5412	5	2021-04-04 16:52:09-03
414	5414	3	2021-04-04 16:33:18-03
416	5416	3	2021-04-04 14:38:55-03
420	5420	2	2021-04-04 15:03:46-03
422	5422	1	2021-04-04 16:55:04-03
423	5423	5	2021-04-04 17:51:17-03
428	5428	4	2021-04-04 18:29:44-03
429	5429	5	2021-04-04 15:43:30-03
431	5431	4	2021-04-04 20:14:05-03
438	5438	3	2021-04-04 18:01:50-03
439	5439	4	2021-04-04 18:24:53-03
447	5447	4	2021-04-04 22:47:57-03
449	5449	1	2021-04-04 19:15:16-03
450	5450	4	2021-04-04 23:30:30-03
460	5460	1	2021-04-05 01:20:14-03
462	5462	2	2021-04-05 02:09:21-03
470	5470	1	2021-04-05 03:26:43-03
472	5472	4	2021-04-04 23:31:45-03
474	5474	4	2021-04-05 01:39:03-03
475	5475	5	2021-04-05 02:04:18-03
476	5476	4	2021-04-05 04:49:22-03
480	5480	1	2021-04-05 04:53:07-03
486	5486	3	2021-04-05 04:46:57-03
490	5490	2	2021-04-05 05:55:26-03
491	5491	1	2021-04-05 06:06:53-03
499	5499	4	2021-04-05 07:02:24-03
500	5500	2	2021-04-05 05:01:11-03
501	5501	5	2021-04-05 07:11:39-03
504	5504	2	2021-04-05 08:32:24-03
507	5507	5	2021-04-05 10:12:19-03
510	5510	5	2021-04-05 07:46:29-03
514	5514	1	2021-04-05 08:03:17-03
515	5515	2	2021-04-05 12:22:42-03
521	5521	5	2021-04-05 11:50:32-03
522	5522	5	2021-04-05 10:58:57-03
525	5525	1	2021-04-05 11:35:52-03
526	5526	4	2021-04-05 13:02:35-03
527	5527	1	2021-04-05 13:32:54-03
536	5536	5	2021-04-05 13:39:55-03
538	5538	4	2021-04-05 15:40:52-03
546	5546	1	2021-04-05 18:11:05-03
551	5551	2	2021-04-05 17:39:33-03
552	5552	4	2021-04-05 16:31:14-03
553	5553	5	2021-04-05 19:27:43-03
558	5558	5	2021-04-05 20:26:25-03
567	5567	2	2021-04-05 17:48:38-03
568	5568	5	2021-04-05 19:14:54-03
573	5573	5	2021-04-05 19:29:14-03
575	5575	1	2021-04-05 21:28:51-03
576	5576	2	2021-04-05 23:47:10-03
577	5577	2	2021-04-05 21:21:02-03
582	5582	3	2021-04-05 22:49:35-03
599	5599	4	2021-04-06 02:41:50-03
604	5604	5	2021-04-06 01:22:33-03
611	5611	5	2021-04-06 03:00:24-03
612	5612	5	2021-04-06 05:59:08-03
613	5613	4	2021-04-06 06:03:23-03
615	5615	5	2021-04-06 03:50:19-03
617	5617	5	2021-04-06 04:39:34-03
621	5621	3	2021-04-06 07:22:54-03
625	5625	4	2021-04-06 07:21:17-03
629	5629	2	2021-04-06 10:49:07-03
631	5631	4	2021-04-06 07:49:41-03
636	5636	2	2021-04-06 10:37:24-03
640	5640	5	2021-04-06 11:27:30-03
642	5642	1	2021-04-06 12:54:26-03
646	5646	3	2021-04-06 10:35:40-03
648	5648	1	2021-04-06 12:28:54-03
652	5652	4	2021-04-06 13:22:11-03
655	5655	2	2021-04-06 11:40:26-03
660	5660	3	2021-04-06 14:08:30-03
670	5670	1	2021-04-06 17:16:44-03
678	5678	1	2021-04-06 19:21:41-03
681	5681	1	2021-04-06 18:02:38-03
684	5684	2	2021-04-06 20:35:36-03
689	5689	4	2021-04-06 22:09:31-03
694	5694	5	2021-04-06 22:26:57-03
695	5695	4	2021-04-06 22:05:07-03
704	5704	1	2021-04-06 21:55:02-03
709	5709	3	2021-04-07 00:45:48-03
715	5715	5	2021-04-06 23:34:33-03
718	5718	2	2021-04-06 23:42:24-03
720	5720	2	2021-04-07 04:20:20-03
722	5722	1	2021-04-07 01:56:34-03
726	5726	1	2021-04-07 01:26:22-03
728	5728	1	2021-04-07 01:45:24-03
729	5729	1	2021-04-07 02:58:12-03
731	5731	3	2021-04-07 05:36:06-03
741	5741	5	2021-04-07 08:06:17-03
745	5745	5	2021-04-07 06:55:30-03
746	5746	2	2021-04-07 07:09:02-03
747	5747	3	2021-04-07 05:41:57-03
749	5749	4	2021-04-07 09:24:36-03
751	5751	3	2021-04-07 07:10:59-03
752	5752	5	2021-04-07 10:01:26-03
753	5753	1	2021-04-07 10:53:35-03
755	5755	2	2021-04-07 10:04:45-03
756	5756	1	2021-04-07 07:15:31-03
757	5757	4	2021-04-07 09:28:16-03
760	5760	5	2021-04-07 08:44:32-03
761	5761	5	2021-04-07 09:08:11-03
771	5771	1	2021-04-07 10:58:01-03
772	5772	1	2021-04-07 12:01:21-03
775	5775	4	2021-04-07 13:29:26-03
778	5778	5	2021-04-07 12:18:40-03
779	5779	1	2021-04-07 15:48:56-03
781	5781	2	2021-04-07 14:10:20-03
784	5784	1	2021-04-07 15:25:29-03
785	5785	3	2021-04-07 16:46:14-03
792	5792	2	2021-04-07 15:48:12-03
793	5793	5	2021-04-07 15:28:09-03
800	5800	4	2021-04-07 19:41:54-03
807	5807	1	2021-04-07 17:14:20-03
808	5808	1	2021-04-07 21:00:36-03
817	5817	3	2021-04-07 21:02:37-03
819	5819	4	2021-04-07 20:26:30-03
821	5821	2	2021-04-07 19:58:21-03
825	5825	5	2021-04-07 20:35:16-03
826	5826	5	2021-04-07 23:05:53-03
830	5830	1	2021-04-07 21:47:14-03
843	5843	3	2021-04-08 04:28:31-03
844	5844	5	2021-04-08 03:06:40-03
845	5845	3	2021-04-08 01:47:34-03
847	5847	2	2021-04-08 02:43:03-03
848	5848	1	2021-04-08 02:54:20-03
851	5851	3	2021-04-08 04:01:30-03
852	5852	2	2021-04-08 01:41:39-03
855	5855	2	2021-04-08 05:30:31-03
856	5856	2	2021-04-08 04:17:05-03
858	5858	4	2021-04-08 06:09:35-03
862	5862	2	2021-04-08 05:15:15-03
863	5863	1	2021-04-08 07:32:58-03
864	5864	2	2021-04-08 08:44:16-03
865	5865	2	2021-04-08 05:07:36-03
874	5874	5	2021-04-08 07:57:56-03
888	5888	1	2021-04-08 11:26:15-03
890	5890	1	2021-04-08 13:36:12-03
891	5891	3	2021-04-08 13:40:14-03
892	5892	2	2021-04-08 10:02:58-03
898	5898	5	2021-04-08 11:25:47-03
901	5901	3	2021-04-08 13:04:41-03
904	5904	2	2021-04-08 15:45:34-03
906	5906	1	2021-04-08 12:18:07-03
911	5911	1	2021-04-08 15:41:20-03
914	5914	5	2021-04-08 16:07:04-03
915	5915	3	2021-04-08 14:37:15-03
917	5917	5	2021-04-08 18:36:51-03
921	5921	3	2021-04-08 16:01:21-03
925	5925	3	2021-04-08 18:12:04-03
931	5931	3	2021-04-08 17:39:56-03
934	5934	5	2021-04-08 18:13:00-03
940	5940	3	2021-04-08 22:08:44-03
947	5947	4	2021-04-08 21:00:24-03
950	5950	3	2021-04-09 00:21:43-03
951	5951	1	2021-04-09 00:32:49-03
958	5958	5	2021-04-09 00:06:37-03
966	5966	1	2021-04-09 04:11:34-03
970	5970	4	2021-04-09 03:18:15-03
971	5971	4	2021-04-09 02:18:16-03
980	5980	4	2021-04-09 05:21:52-03
986	5986	3	2021-04-09 05:25:45-03
994	5994	4	2021-04-09 09:23:28-03
1001	6001	2	2021-04-09 09:06:01-03
1002	6002	4	2021-04-09 10:01:08-03
1010	6010	2	2021-04-09 09:56:01-03
1015	6015	3	2021-04-09 10:35:48-03
1017	6017	5	2021-04-09 14:20:00-03
1019	6019	1	2021-04-09 10:59:12-03
1020	6020	3	2021-04-09 12:56:04-03
1021	6021	3	2021-04-09 13:08:17-03
1026	6026	3	2021-04-09 14:22:27-03
1029	6029	1	2021-04-09 13:14:55-03
1038	6038	4	2021-04-09 13:57:32-03
1039	6039	4	2021-04-09 14:41:11-03
1041	6041	2	2021-04-09 14:58:27-03
1044	6044	2	2021-04-09 15:06:24-03
1045	6045	5	2021-04-09 15:04:11-03
1047	6047	2	2021-04-09 18:25:34-03
1055	6055	2	2021-04-09 20:04:37-03
1060	6060	2	2021-04-09 21:06:21-03
1063	6063	5	2021-04-09 21:42:17-03
1066	6066	5	2021-04-09 22:50:26-03
1072	6072	2	2021-04-09 20:49:58-03
1073	6073	2	2021-04-09 21:40:16-03
1076	6076	4	2021-04-09 20:50:00-03
1083	6083	1	2021-04-09 23:12:22-03
1085	6085	4	2021-04-09 23:52:03-03
1092	6092	3	2021-04-10 01:01:16-03
1108	6108	1	2021-04-10 03:38:48-03
1111	6111	4	2021-04-10 08:03:18-03
1112	6112	3	2021-04-10 05:59:18-03
1115	6115	1	2021-04-10 07:46:35-03
1123	6123	2	2021-04-10 09:33:38-03
1138	6138	5	2021-04-10 12:48:42-03
1143	6143	3	2021-04-10 10:06:30-03
1152	6152	1	2021-04-10 13:57:53-03
1153	6153	2	2021-04-10 14:06:49-03
1162	6162	4	2021-04-10 14:55:12-03
1176	6176	4	2021-04-10 18:32:40-03
1178	6178	5	2021-04-10 20:44:01-03
1181	6181	2	2021-04-10 20:52:13-03
1182	6182	4	2021-04-10 17:12:23-03
1184	6184	2	2021-04-10 19:15:32-03
1185	6185	2	2021-04-10 19:45:41-03
1190	6190	4	2021-04-10 22:48:20-03
1191	6191	1	2021-04-10 23:09:45-03
1194	6194	1	2021-04-10 21:16:39-03
1196	6196	4	2021-04-10 21:19:54-03
1200	6200	3	2021-04-10 22:13:18-03
1201	6201	1	2021-04-11 01:31:06-03
1207	6207	1	2021-04-11 02:56:08-03
1208	6208	3	2021-04-11 02:25:54-03
1210	6210	2	2021-04-11 02:59:40-03
1213	6213	1	2021-04-11 04:01:23-03
1215	6215	5	2021-04-11 04:06:53-03
1216	6216	2	2021-04-11 04:12:07-03
1217	6217	4	2021-04-11 04:04:24-03
1219	6219	1	2021-04-11 04:20:07-03
1228	6228	3	2021-04-11 03:16:59-03
1230	6230	1	2021-04-11 02:52:53-03
1231	6231	5	2021-04-11 07:29:22-03
1234	6234	3	2021-04-11 07:06:50-03
1235	6235	1	2021-04-11 07:57:11-03
1241	6241	3	2021-04-11 08:26:37-03
1244	6244	2	2021-04-11 06:53:03-03
1251	6251	3	2021-04-11 07:44:02-03
1255	6255	4	2021-04-11 09:55:28-03
1264	6264	1	2021-04-11 13:19:17-03
1266	6266	4	2021-04-11 12:56:51-03
1270	6270	5	2021-04-11 14:27:11-03
1274	6274	3	2021-04-11 12:46:38-03
1279	6279	1	2021-04-11 12:48:40-03
1281	6281	4	2021-04-11 17:13:45-03
1282	6282	3	2021-04-11 15:25:16-03
1283	6283	2	2021-04-11 17:03:20-03
1284	6284	5	2021-04-11 18:02:36-03
1287	6287	4	2021-04-11 17:33:55-03
1294	6294	2	2021-04-11 16:01:38-03
1296	6296	5	2021-04-11 16:41:30-03
1305	6305	1	2021-04-11 22:07:26-03
1310	6310	5	2021-04-11 19:54:56-03
1312	6312	5	2021-04-11 19:07:36-03
1313	6313	2	2021-04-11 21:31:45-03
1315	6315	5	2021-04-11 22:34:09-03
1319	6319	5	2021-04-11 21:39:52-03
1327	6327	5	2021-04-12 01:12:13-03
1328	6328	4	2021-04-11 21:58:53-03
1329	6329	3	2021-04-11 23:02:47-03
1330	6330	1	2021-04-11 22:10:12-03
1333	6333	3	2021-04-12 01:48:48-03
1338	6338	2	2021-04-12 00:11:04-03
1345	6345	3	2021-04-12 04:01:13-03
1349	6349	4	2021-04-12 05:40:40-03
1355	6355	3	2021-04-12 03:18:47-03
1358	6358	5	2021-04-12 06:14:03-03
1361	6361	3	2021-04-12 06:51:57-03
1363	6363	2	2021-04-12 05:29:20-03
1368	6368	4	2021-04-12 08:34:48-03
1370	6370	5	2021-04-12 09:06:22-03
1372	6372	1	2021-04-12 09:00:02-03
1392	6392	1	2021-04-12 12:44:32-03
1393	6393	4	2021-04-12 12:03:35-03
1412	5513	3	2021-04-12 15:01:39-03
1413	5562	1	2021-04-12 17:38:03-03
1416	6089	1	2021-04-12 19:20:08-03
1419	5827	1	2021-04-12 18:48:03-03
1423	5735	1	2021-04-12 17:48:29-03
1428	5795	3	2021-04-12 19:51:15-03
1434	5749	3	2021-04-12 20:12:58-03
1449	5909	1	2021-04-12 23:31:53-03
1450	6303	5	2021-04-12 23:35:41-03
1454	5852	5	2021-04-13 02:39:34-03
1460	5270	2	2021-04-13 01:26:26-03
1463	5904	3	2021-04-13 01:47:49-03
1466	5300	2	2021-04-13 02:49:55-03
1474	6295	2	2021-04-13 02:59:17-03
1480	5960	1	2021-04-13 06:17:05-03
1481	5354	5	2021-04-13 06:54:45-03
1485	6377	3	2021-04-13 08:11:21-03
1487	6085	2	2021-04-13 07:23:54-03
1488	6021	1	2021-04-13 07:40:30-03
1490	6205	1	2021-04-13 09:46:53-03
1491	5686	4	2021-04-13 10:13:05-03
1493	5559	4	2021-04-13 09:05:27-03
1496	5119	3	2021-04-13 09:22:54-03
1498	5264	3	2021-04-13 07:20:32-03
1501	6201	3	2021-04-13 11:44:04-03
1505	5773	1	2021-04-13 09:15:11-03
1509	5329	5	2021-04-13 12:32:55-03
1516	5593	5	2021-04-13 11:42:56-03
1519	5075	3	2021-04-13 12:28:24-03
1523	5208	3	2021-04-13 15:47:11-03
1524	6085	3	2021-04-13 12:58:07-03
1525	5734	1	2021-04-13 16:38:53-03
1533	5743	3	2021-04-13 16:44:47-03
1537	5169	3	2021-04-13 15:17:15-03
1538	5080	1	2021-04-13 19:20:39-03
1539	5441	5	2021-04-13 16:29:28-03
1550	5905	5	2021-04-13 21:41:15-03
1560	6375	1	2021-04-13 23:24:41-03
1561	5857	3	2021-04-13 21:38:17-03
1565	6348	3	2021-04-13 21:27:25-03
1570	6289	1	2021-04-14 01:11:02-03
1572	5362	1	2021-04-14 02:21:52-03
1573	5160	5	2021-04-13 22:07:27-03
1581	5764	4	2021-04-14 02:28:53-03
1582	5079	5	2021-04-14 01:22:50-03
1588	5005	3	2021-04-14 02:07:20-03
1597	5023	5	2021-04-14 06:48:33-03
1603	6099	2	2021-04-14 06:06:11-03
1605	5544	5	2021-04-14 04:44:51-03
1612	6174	3	2021-04-14 07:34:30-03
1613	5802	1	2021-04-14 06:02:41-03
1625	6095	3	2021-04-14 09:00:24-03
1629	6263	5	2021-04-14 11:09:06-03
1631	5936	1	2021-04-14 11:08:15-03
1635	5114	4	2021-04-14 12:12:14-03
1637	6009	1	2021-04-14 11:36:06-03
1640	6261	5	2021-04-14 12:44:18-03
1643	5349	3	2021-04-14 13:55:19-03
1646	5960	2	2021-04-14 13:41:41-03
1661	6114	2	2021-04-14 15:00:03-03
1669	5083	5	2021-04-14 20:31:42-03
1673	5490	2	2021-04-14 18:07:48-03
1683	5436	2	2021-04-14 20:41:44-03
1686	5435	1	2021-04-14 22:21:18-03
1697	5280	5	2021-04-15 00:40:28-03
1710	6083	2	2021-04-15 00:57:23-03
1712	5416	2	2021-04-15 02:35:33-03
1713	6160	3	2021-04-15 02:50:20-03
1722	5853	3	2021-04-15 02:48:29-03
1723	5969	3	2021-04-15 05:41:49-03
1726	5249	5	2021-04-15 04:50:53-03
1728	5758	5	2021-04-15 03:45:57-03
1739	6323	3	2021-04-15 09:42:23-03
1740	5646	2	2021-04-15 09:29:51-03
1749	5160	2	2021-04-15 08:19:33-03
1752	5508	1	2021-04-15 11:11:57-03
1754	5826	5	2021-04-15 13:34:06-03
1760	5524	5	2021-04-15 13:39:46-03
1765	5928	3	2021-04-15 10:50:27-03
1776	5683	4	2021-04-15 15:30:41-03
1777	5240	5	2021-04-15 15:21:44-03
1785	6174	1	2021-04-15 16:47:47-03
1790	5637	1	2021-04-15 16:08:34-03
1796	5915	2	2021-04-15 17:34:39-03
1803	5475	1	2021-04-15 19:40:06-03
1804	5834	1	2021-04-15 23:03:16-03
1806	5461	4	2021-04-15 22:17:49-03
1807	5300	2	2021-04-15 23:25:41-03
1809	6045	4	2021-04-15 23:33:41-03
1810	5082	1	2021-04-15 22:58:36-03
1815	5247	2	2021-04-15 23:44:47-03
1818	6270	3	2021-04-15 21:48:34-03
1823	5894	2	2021-04-15 22:54:08-03
1826	6319	1	2021-04-16 00:11:17-03
1829	5653	4	2021-04-15 23:02:32-03
1842	6144	2	2021-04-16 01:47:20-03
1844	5165	3	2021-04-16 06:15:09-03
1846	5962	1	2021-04-16 06:26:46-03
1850	6228	3	2021-04-16 06:57:10-03
1854	6275	3	2021-04-16 08:57:14-03
1859	5854	5	2021-04-16 07:31:37-03
1866	5599	4	2021-04-16 09:18:49-03
1868	5046	2	2021-04-16 11:36:02-03
1873	5982	5	2021-04-16 09:06:00-03
1876	5497	1	2021-04-16 13:17:13-03
1883	5712	1	2021-04-16 10:26:39-03
1885	5265	4	2021-04-16 12:07:28-03
1886	5533	2	2021-04-16 14:39:51-03
1887	5517	1	2021-04-16 11:44:40-03
1888	5639	4	2021-04-16 15:33:41-03
1889	5759	1	2021-04-16 11:02:44-03
1891	5673	2	2021-04-16 15:10:12-03
1892	6294	5	2021-04-16 11:47:00-03
1893	5255	2	2021-04-16 13:44:57-03
1898	5905	1	2021-04-16 13:56:52-03
1901	5832	2	2021-04-16 14:35:45-03
1909	6240	5	2021-04-16 16:27:27-03
1912	5568	3	2021-04-16 15:53:39-03
1913	5061	1	2021-04-16 20:33:07-03
1917	6316	2	2021-04-16 17:30:28-03
1921	5295	1	2021-04-16 18:58:02-03
1925	5557	2	2021-04-16 21:31:42-03
1926	5824	1	2021-04-16 21:15:05-03
1928	5007	4	2021-04-16 21:04:39-03
1941	5015	3	2021-04-16 21:02:54-03
1944	5172	5	2021-04-16 23:24:05-03
1945	5741	2	2021-04-17 02:28:54-03
1952	5145	1	2021-04-17 00:24:40-03
1954	6329	4	2021-04-17 03:03:08-03
1955	5890	3	2021-04-17 04:11:57-03
1965	5132	3	2021-04-17 03:48:36-03
1974	5114	5	2021-04-17 05:59:34-03
1975	6238	1	2021-04-17 04:11:01-03
1992	6027	3	2021-04-17 07:33:08-03
1993	5561	4	2021-04-17 09:59:52-03
1994	5773	4	2021-04-17 11:33:31-03
1996	6026	1	2021-04-17 09:04:30-03
2000	6360	5	2021-04-17 08:42:28-03
2002	5656	2	2021-04-17 11:06:55-03
2004	5358	2	2021-04-17 13:15:52-03
2007	5683	5	2021-04-17 11:33:35-03
2008	5199	2	2021-04-17 11:31:17-03
2015	6232	1	2021-04-17 16:05:18-03
2020	5269	5	2021-04-17 14:43:17-03
2023	6001	4	2021-04-17 16:27:26-03
2026	5637	5	2021-04-17 17:56:28-03
2035	5780	3	2021-04-17 18:51:47-03
2042	5510	5	2021-04-17 18:55:13-03
2043	5583	5	2021-04-17 21:34:02-03
2051	5648	3	2021-04-17 18:30:28-03
2052	5115	3	2021-04-17 21:45:59-03
2056	6263	3	2021-04-17 22:59:47-03
2059	6178	2	2021-04-17 22:13:32-03
2062	5385	5	2021-04-17 23:07:41-03
2063	5161	1	2021-04-17 21:15:19-03
2064	5356	2	2021-04-17 20:48:29-03
2065	5897	4	2021-04-18 01:05:27-03
2067	5974	3	2021-04-17 23:50:33-03
2073	6006	1	2021-04-18 01:37:03-03
2080	5852	1	2021-04-18 01:58:23-03
2082	5771	1	2021-04-18 04:20:55-03
2084	5735	3	2021-04-18 03:38:58-03
2085	5488	3	2021-04-18 04:13:55-03
2087	5793	2	2021-04-18 04:58:35-03
2092	5985	1	2021-04-18 02:57:23-03
2093	6309	5	2021-04-18 05:23:32-03
2096	5008	4	2021-04-18 07:23:11-03
2097	5493	4	2021-04-18 03:59:01-03
2099	5453	2	2021-04-18 07:44:37-03
2101	5380	2	2021-04-18 06:42:30-03
2107	6181	1	2021-04-18 09:41:16-03
2114	6047	4	2021-04-18 07:09:14-03
2117	6352	5	2021-04-18 08:18:43-03
2118	6200	1	2021-04-18 10:09:51-03
2119	5323	3	2021-04-18 12:24:40-03
2121	6368	1	2021-04-18 12:45:43-03
2127	5916	1	2021-04-18 13:45:56-03
2128	5272	5	2021-04-18 12:41:49-03
2129	5940	2	2021-04-18 10:02:48-03
2137	5851	3	2021-04-18 13:51:54-03
2138	5574	4	2021-04-18 11:30:54-03
2145	5109	1	2021-04-18 17:15:17-03
2148	5414	2	2021-04-18 17:36:55-03
2150	5345	5	2021-04-18 14:05:46-03
2153	5411	3	2021-04-18 16:05:13-03
2157	6300	1	2021-04-18 16:46:42-03
2162	5381	4	2021-04-18 18:56:21-03
2163	5994	3	2021-04-18 18:40:11-03
2167	6050	1	2021-04-18 17:41:23-03
2168	6079	5	2021-04-18 20:47:50-03
2175	6205	2	2021-04-18 20:31:27-03
2178	5791	5	2021-04-18 19:31:34-03
2184	5313	5	2021-04-18 22:00:32-03
2186	5019	4	2021-04-18 22:21:22-03
2188	5200	5	2021-04-19 00:23:18-03
2191	5628	1	2021-04-18 21:51:24-03
2197	6053	5	2021-04-18 23:09:43-03
2201	5847	2	2021-04-19 00:53:30-03
2208	5236	1	2021-04-19 02:51:11-03
2213	5294	2	2021-04-19 05:29:10-03
2218	5490	5	2021-04-19 04:21:07-03
2225	5362	3	2021-04-19 08:29:25-03
2228	5517	3	2021-04-19 07:02:28-03
2229	6236	1	2021-04-19 07:51:13-03
2232	6107	5	2021-04-19 09:43:57-03
2234	6147	3	2021-04-19 08:43:26-03
2237	5724	5	2021-04-19 08:19:48-03
2241	6081	4	2021-04-19 10:57:41-03
2242	6088	3	2021-04-19 11:33:12-03
2245	5350	5	2021-04-19 09:57:15-03
2247	5961	3	2021-04-19 10:08:29-03
2248	5628	3	2021-04-19 09:53:25-03
2252	5311	3	2021-04-19 10:31:55-03
2254	5400	3	2021-04-19 12:32:19-03
2256	5105	2	2021-04-19 13:48:46-03
2259	5229	5	2021-04-19 12:28:21-03
2264	5405	1	2021-04-19 13:02:04-03
2266	5530	5	2021-04-19 12:55:09-03
2278	5330	5	2021-04-19 14:51:41-03
2279	6199	1	2021-04-19 19:39:54-03
2283	6329	2	2021-04-19 17:32:32-03
2287	5630	5	2021-04-19 16:44:41-03
2291	5540	2	2021-04-19 19:40:11-03
2298	5470	2	2021-04-19 18:47:00-03
2299	5153	1	2021-04-19 19:22:42-03
2302	6377	1	2021-04-19 19:19:41-03
2306	5018	5	2021-04-19 21:52:26-03
2307	5934	1	2021-04-19 21:22:14-03
2311	5799	4	2021-04-20 00:58:38-03
2327	5605	2	2021-04-20 03:24:50-03
2329	6263	4	2021-04-20 03:36:08-03
2334	5642	2	2021-04-20 02:07:30-03
2342	5504	1	2021-04-20 05:39:29-03
2350	5142	5	2021-04-20 08:41:45-03
2355	5282	2	2021-04-20 08:17:58-03
2356	5764	1	2021-04-20 09:19:26-03
2366	6263	2	2021-04-20 08:12:57-03
2368	6390	5	2021-04-20 08:48:22-03
2373	5777	5	2021-04-20 10:41:01-03
2376	6283	5	2021-04-20 09:44:28-03
2381	5509	4	2021-04-20 15:16:12-03
2385	5939	4	2021-04-20 12:04:54-03
2386	6158	1	2021-04-20 16:26:57-03
2387	5953	5	2021-04-20 16:33:38-03
2393	5247	3	2021-04-20 15:56:10-03
2395	5319	4	2021-04-20 14:16:35-03
2399	6397	3	2021-04-20 18:26:58-03
2401	5761	1	2021-04-20 15:43:28-03
2404	5881	4	2021-04-20 17:40:02-03
2413	5932	4	2021-04-20 19:06:23-03
2415	6095	2	2021-04-20 20:34:08-03
2416	6049	4	2021-04-20 19:25:09-03
2423	5584	1	2021-04-20 23:00:54-03
2428	5411	3	2021-04-20 23:06:27-03
2433	6034	1	2021-04-20 21:58:27-03
2434	5431	4	2021-04-20 22:31:16-03
2435	5302	4	2021-04-20 21:55:57-03
2436	5040	3	2021-04-21 01:20:12-03
2438	6175	4	2021-04-21 00:09:32-03
2444	6285	3	2021-04-21 00:34:19-03
2457	5255	1	2021-04-21 02:04:48-03
2461	6058	1	2021-04-21 04:17:14-03
2462	6223	1	2021-04-21 04:37:37-03
2470	6095	4	2021-04-21 05:59:45-03
2472	6273	2	2021-04-21 07:08:54-03
2474	5457	2	2021-04-21 06:22:22-03
2475	5668	2	2021-04-21 08:48:03-03
2477	5064	1	2021-04-21 08:47:59-03
2479	5913	3	2021-04-21 06:18:26-03
2480	6381	4	2021-04-21 10:49:01-03
2483	6328	5	2021-04-21 07:34:58-03
2499	6307	1	2021-04-21 09:57:55-03
2502	5593	5	2021-04-21 13:08:18-03
2505	6311	2	2021-04-21 13:49:55-03
2511	5784	4	2021-04-21 14:17:15-03
2521	5217	2	2021-04-21 17:57:39-03
2527	5205	3	2021-04-21 18:26:06-03
2535	5929	3	2021-04-21 17:41:14-03
2541	5499	3	2021-04-21 19:33:57-03
2545	6060	3	2021-04-21 18:55:04-03
2546	6101	5	2021-04-21 20:21:46-03
2547	5214	2	2021-04-21 21:21:51-03
2548	6239	2	2021-04-21 19:55:40-03
2549	5219	5	2021-04-21 21:44:22-03
2552	5790	4	2021-04-21 21:31:38-03
2561	6293	3	2021-04-21 23:18:53-03
2566	5384	3	2021-04-22 01:51:04-03
2569	6191	3	2021-04-22 03:40:36-03
2571	5406	2	2021-04-22 00:07:10-03
2573	6357	4	2021-04-21 23:48:14-03
2574	5729	3	2021-04-22 00:45:41-03
2576	5825	2	2021-04-22 04:50:16-03
2580	5888	1	2021-04-22 03:49:08-03
2586	6289	5	2021-04-22 04:57:45-03
2589	5146	2	2021-04-22 06:34:16-03
2590	6155	2	2021-04-22 03:18:36-03
2592	5233	5	2021-04-22 06:18:52-03
2597	6364	2	2021-04-22 07:18:08-03
2598	6083	4	2021-04-22 05:06:33-03
2600	5963	3	2021-04-22 05:40:54-03
2601	5834	5	2021-04-22 06:24:28-03
2602	5629	2	2021-04-22 09:59:46-03
2605	5935	2	2021-04-22 09:41:24-03
2607	5362	2	2021-04-22 10:23:45-03
2608	5024	4	2021-04-22 09:29:40-03
2613	5770	5	2021-04-22 11:34:04-03
2626	5742	3	2021-04-22 12:50:33-03
2627	5295	5	2021-04-22 11:03:40-03
2628	5555	2	2021-04-22 15:09:51-03
2633	5965	3	2021-04-22 13:30:25-03
2634	6260	3	2021-04-22 12:54:41-03
2642	5687	2	2021-04-22 15:38:25-03
2646	5146	3	2021-04-22 14:49:22-03
2647	6223	1	2021-04-22 16:37:23-03
2650	5090	1	2021-04-22 15:10:23-03
2654	5065	2	2021-04-22 16:09:21-03
2656	5251	2	2021-04-22 17:49:23-03
2657	6128	2	2021-04-22 19:00:29-03
2660	5473	2	2021-04-22 18:12:09-03
2661	6092	4	2021-04-22 18:20:45-03
2668	6174	4	2021-04-22 18:52:03-03
2671	5534	4	2021-04-22 23:41:01-03
2675	5848	1	2021-04-23 00:43:02-03
2678	5481	2	2021-04-23 00:40:57-03
2679	6317	5	2021-04-23 00:51:10-03
2680	6138	4	2021-04-23 01:07:49-03
2682	6383	2	2021-04-23 00:59:23-03
2684	5018	1	2021-04-23 00:01:05-03
2685	5925	4	2021-04-22 22:33:30-03
2692	6088	3	2021-04-23 01:50:44-03
2693	5136	3	2021-04-23 03:58:15-03
2694	5132	5	2021-04-23 01:13:42-03
2696	5797	4	2021-04-23 04:19:04-03
2699	5221	1	2021-04-23 04:32:43-03
2700	5457	3	2021-04-23 03:52:22-03
2701	6299	2	2021-04-23 01:11:43-03
2702	5430	2	2021-04-23 03:17:13-03
2704	6106	5	2021-04-23 06:20:30-03
2706	6346	2	2021-04-23 03:58:32-03
2710	5918	2	2021-04-23 04:11:12-03
2721	5394	1	2021-04-23 05:33:58-03
2724	5799	1	2021-04-23 09:18:53-03
2727	5172	4	2021-04-23 08:53:14-03
2730	5339	1	2021-04-23 09:55:38-03
2738	5341	5	2021-04-23 08:15:26-03
2740	5623	4	2021-04-23 09:36:37-03
2744	6234	1	2021-04-23 09:34:23-03
2747	6040	3	2021-04-23 10:02:17-03
2750	5736	1	2021-04-23 11:28:47-03
2760	6381	5	2021-04-23 12:31:32-03
2767	5221	5	2021-04-23 14:33:26-03
2770	5915	3	2021-04-23 16:35:47-03
2775	5644	4	2021-04-23 18:38:47-03
2786	5087	1	2021-04-23 17:54:01-03
2789	5453	4	2021-04-23 22:41:35-03
2793	5414	1	2021-04-23 18:41:57-03
2795	5159	4	2021-04-23 19:40:17-03
2803	6393	5	2021-04-24 01:05:09-03
2811	5993	1	2021-04-23 23:43:08-03
2832	5430	4	2021-04-24 04:23:16-03
2837	6312	5	2021-04-24 03:43:36-03
2839	5780	2	2021-04-24 06:11:33-03
2840	5091	4	2021-04-24 06:09:50-03
2841	5023	5	2021-04-24 06:57:05-03
2846	5863	5	2021-04-24 07:17:07-03
2861	5825	3	2021-04-24 12:30:07-03
2863	6377	3	2021-04-24 11:40:54-03
2875	5044	5	2021-04-24 11:47:31-03
2877	6213	3	2021-04-24 14:35:56-03
2879	5670	4	2021-04-24 15:29:26-03
2881	5046	5	2021-04-24 13:10:43-03
2889	6288	4	2021-04-24 15:40:58-03
2903	5477	4	2021-04-24 18:53:22-03
2911	5144	1	2021-04-24 18:36:46-03
2914	5097	4	2021-04-24 19:51:47-03
2923	5114	3	2021-04-24 22:35:26-03
2926	5893	2	2021-04-24 23:19:09-03
2929	6226	5	2021-04-25 01:03:12-03
2939	5457	2	2021-04-25 02:53:15-03
2941	5662	1	2021-04-25 00:20:16-03
2945	5519	1	2021-04-25 04:06:15-03
2950	6290	3	2021-04-25 04:06:07-03
2955	6041	2	2021-04-25 05:08:08-03
2957	5527	5	2021-04-25 02:43:01-03
2971	5550	5	2021-04-25 08:35:45-03
2978	5018	2	2021-04-25 11:06:35-03
2981	5502	2	2021-04-25 09:23:17-03
2989	5757	1	2021-04-25 11:16:00-03
2991	6261	4	2021-04-25 10:09:12-03
2995	5595	3	2021-04-25 12:14:38-03
2996	5838	3	2021-04-25 11:15:00-03
2997	6104	1	2021-04-25 14:23:32-03
2999	5589	4	2021-04-25 14:52:19-03
3001	6382	3	2021-04-25 15:48:54-03
3013	5923	3	2021-04-25 13:28:43-03
3016	5748	3	2021-04-25 16:55:49-03
3017	6341	5	2021-04-25 15:08:52-03
3018	5826	3	2021-04-25 17:09:14-03
3019	5793	1	2021-04-25 17:13:35-03
3028	5166	4	2021-04-25 20:33:40-03
3037	6169	3	2021-04-25 22:46:15-03
3043	5877	2	2021-04-25 19:43:25-03
3045	6030	2	2021-04-25 22:40:27-03
3050	5916	2	2021-04-25 23:45:01-03
3057	5608	5	2021-04-26 01:46:49-03
3058	6163	3	2021-04-26 00:38:36-03
3065	5843	5	2021-04-26 04:25:57-03
3071	5017	5	2021-04-26 03:17:58-03
3074	5933	2	2021-04-26 02:27:39-03
3078	5678	1	2021-04-26 05:16:12-03
3089	5313	3	2021-04-26 06:09:21-03
3090	6395	5	2021-04-26 07:49:05-03
3091	6108	4	2021-04-26 07:47:53-03
3102	5634	5	2021-04-26 10:39:40-03
3106	5004	4	2021-04-26 11:41:10-03
3108	5345	2	2021-04-26 11:30:38-03
3110	5367	5	2021-04-26 08:45:47-03
3111	5365	4	2021-04-26 12:00:29-03
3115	6073	5	2021-04-26 10:59:57-03
3123	6142	1	2021-04-26 11:35:13-03
3124	5128	3	2021-04-26 14:57:08-03
3125	5823	2	2021-04-26 14:42:41-03
3131	5101	5	2021-04-26 14:07:28-03
3132	5615	4	2021-04-26 13:47:06-03
3135	5358	1	2021-04-26 15:37:13-03
3141	6299	5	2021-04-26 15:20:33-03
3143	5160	1	2021-04-26 19:37:05-03
3154	6300	1	2021-04-26 18:02:30-03
3164	5997	3	2021-04-26 21:57:11-03
3168	5472	1	2021-04-26 20:23:08-03
3172	6388	4	2021-04-27 01:10:19-03
3173	5515	3	2021-04-27 01:27:22-03
3177	5817	4	2021-04-26 23:08:41-03
3178	5770	2	2021-04-26 22:46:47-03
3183	5091	5	2021-04-27 00:22:15-03
3188	5769	4	2021-04-27 02:18:34-03
3192	5431	3	2021-04-27 02:11:14-03
3193	6277	3	2021-04-27 05:30:55-03
3195	6233	1	2021-04-27 02:00:39-03
\.

ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.couriers ADD CONSTRAINT couriers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_customer_fk FOREIGN KEY (customer_id) REFERENCES public.customers(id);
ALTER TABLE ONLY public.ratings ADD CONSTRAINT ratings_customer_fk FOREIGN KEY (customer_id) REFERENCES public.customers(id);
ALTER TABLE ONLY public.deliveries ADD CONSTRAINT deliveries_courier_fk FOREIGN KEY (courier_id) REFERENCES public.couriers(id);
