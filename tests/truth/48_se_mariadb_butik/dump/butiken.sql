/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19-11.4.3-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: butiken
-- ------------------------------------------------------
-- Server version	11.4.3-MariaDB-1

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;

--
-- Table structure for table `adresser`
--

DROP TABLE IF EXISTS `adresser`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `adresser` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `kund_id` int(11) NOT NULL,
  `gatuadress` varchar(100) NOT NULL,
  `postnummer` varchar(10) NOT NULL,
  `ort` varchar(60) NOT NULL,
  `land` char(2) NOT NULL DEFAULT 'SE',
  PRIMARY KEY (`id`),
  KEY `kund_id` (`kund_id`),
  CONSTRAINT `adresser_ibfk_1` FOREIGN KEY (`kund_id`) REFERENCES `kunder` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `adresser`
--

LOCK TABLES `adresser` WRITE;
/*!40000 ALTER TABLE `adresser` DISABLE KEYS */;
set autocommit=0;
INSERT INTO `adresser` VALUES
(1,1,'Ågatan 21','582 22','Linköping','SE'),
(2,2,'Kungsgatan 53','411 19','Göteborg','SE'),
(3,3,'Skolvägen 46','903 26','Umeå','SE'),
(4,4,'Östra Promenaden 39','211 28','Malmö','SE'),
(5,5,'Storgatan 79','114 55','Stockholm','SE'),
(6,6,'Ågatan 39','582 22','Linköping','SE'),
(7,7,'Kungsgatan 48','411 19','Göteborg','SE'),
(8,8,'Skolvägen 57','903 26','Umeå','SE'),
(9,9,'Ågatan 53','582 22','Linköping','SE'),
(10,10,'Kungsgatan 4','411 19','Göteborg','SE'),
(11,11,'Skolvägen 48','903 26','Umeå','SE'),
(12,12,'Östra Promenaden 6','211 28','Malmö','SE'),
(13,13,'Storgatan 81','114 55','Stockholm','SE'),
(14,14,'Ågatan 40','582 22','Linköping','SE'),
(15,15,'Kungsgatan 77','411 19','Göteborg','SE'),
(16,16,'Skolvägen 5','903 26','Umeå','SE'),
(17,17,'Östra Promenaden 42','211 28','Malmö','SE'),
(18,18,'Kungsgatan 77','411 19','Göteborg','SE'),
(19,19,'Skolvägen 73','903 26','Umeå','SE'),
(20,20,'Östra Promenaden 52','211 28','Malmö','SE'),
(21,21,'Storgatan 39','114 55','Stockholm','SE'),
(22,22,'Ågatan 87','582 22','Linköping','SE'),
(23,23,'Kungsgatan 25','411 19','Göteborg','SE'),
(24,24,'Skolvägen 22','903 26','Umeå','SE'),
(25,25,'Östra Promenaden 57','211 28','Malmö','SE'),
(26,26,'Storgatan 27','114 55','Stockholm','SE'),
(27,27,'Skolvägen 66','903 26','Umeå','SE'),
(28,28,'Östra Promenaden 29','211 28','Malmö','SE'),
(29,29,'Storgatan 24','114 55','Stockholm','SE'),
(30,30,'Ågatan 28','582 22','Linköping','SE'),
(31,31,'Kungsgatan 42','411 19','Göteborg','SE'),
(32,32,'Skolvägen 81','903 26','Umeå','SE'),
(33,33,'Östra Promenaden 57','211 28','Malmö','SE'),
(34,34,'Storgatan 26','114 55','Stockholm','SE'),
(35,35,'Ågatan 86','582 22','Linköping','SE'),
(36,36,'Östra Promenaden 82','211 28','Malmö','SE'),
(37,37,'Storgatan 74','114 55','Stockholm','SE'),
(38,38,'Ågatan 29','582 22','Linköping','SE'),
(39,39,'Kungsgatan 28','411 19','Göteborg','SE'),
(40,40,'Skolvägen 73','903 26','Umeå','SE'),
(41,1,'Östra Promenaden 12','211 28','Malmö','SE'),
(42,2,'Storgatan 81','114 55','Stockholm','SE'),
(43,3,'Ågatan 73','582 22','Linköping','SE'),
(44,4,'Kungsgatan 78','411 19','Göteborg','SE'),
(45,5,'Storgatan 3','114 55','Stockholm','SE');
/*!40000 ALTER TABLE `adresser` ENABLE KEYS */;
UNLOCK TABLES;
commit;

--
-- Table structure for table `bestallningar`
--

DROP TABLE IF EXISTS `bestallningar`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `bestallningar` (
  `ordernr` int(11) NOT NULL,
  `kund_id` int(11) DEFAULT NULL,
  `kontakt_epost` varchar(120) DEFAULT NULL,
  `summa` decimal(10,2) NOT NULL,
  `status` varchar(20) NOT NULL,
  `skapad` datetime NOT NULL,
  PRIMARY KEY (`ordernr`),
  KEY `kund_id` (`kund_id`),
  CONSTRAINT `bestallningar_ibfk_1` FOREIGN KEY (`kund_id`) REFERENCES `kunder` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bestallningar`
--

LOCK TABLES `bestallningar` WRITE;
/*!40000 ALTER TABLE `bestallningar` DISABLE KEYS */;
set autocommit=0;
INSERT INTO `bestallningar` VALUES
(90001,8,'gunilla.olearyd25@postfacket-test.se',223.00,'mottagen','2022-08-20 15:02:00'),
(90002,15,'folke.gronskog51@postfacket-test.se',1279.00,'retur','2024-01-02 02:08:00'),
(90003,22,'sigrid.forsvall52@mejlbox-demo.com',1169.00,'skickad','2023-01-19 16:59:00'),
(90004,29,'VERNER.FORSVALL8@POSTFACKET-TEST.SE',4607.00,'mottagen','2023-11-20 18:43:00'),
(90005,NULL,'sigrid.forsvall45@mejlbox-demo.com',3894.00,'retur','2023-10-06 03:39:00'),
(90006,43,'arvid.hagmyr26@utskick-probe.net',2365.00,'skickad','2022-08-20 08:03:00'),
(90007,50,'birger.angstrom47@brevlada-demo.se',2060.00,'mottagen','2022-05-28 02:05:00'),
(90008,57,'torbjorn.dalstrale29@utskick-probe.net',3971.00,'retur','2022-04-14 04:56:00'),
(90009,4,'dag.angstrom15@brevlada-demo.se',2645.00,'skickad','2022-11-07 12:04:00'),
(90010,11,NULL,4659.00,'mottagen','2022-12-24 08:03:00'),
(90011,18,'verner.olearyd19@mejlbox-demo.com',4105.00,'retur','2023-04-06 05:08:00'),
(90012,25,'GUNILLA.ANGSTROM1@MEJLBOX-DEMO.COM',3742.00,'skickad','2023-04-02 07:51:00'),
(90013,32,'birger.tallvik43@brevlada-demo.se',1253.00,'mottagen','2022-12-26 21:12:00'),
(90014,39,'verner.isbacken11@utskick-probe.net',4704.00,'retur','2023-11-09 21:42:00'),
(90015,46,'arvid.forsvall58@utskick-probe.net',2032.00,'skickad','2022-06-25 08:47:00'),
(90016,53,'TORBJORN.FORSVALL21@BREVLADA-DEMO.SE',1730.00,'mottagen','2023-12-06 03:38:00'),
(90017,60,'arvid.tallvik29@postfacket-test.se',514.00,'retur','2023-03-26 01:18:00'),
(90018,7,'jorgen.tallvik22@utskick-probe.net',3097.00,'skickad','2022-08-31 17:49:00'),
(90019,14,'ake.dalstrale14@mejlbox-demo.com',1028.00,'mottagen','2023-04-04 05:09:00'),
(90020,21,'sigrid.gronskog42@mejlbox-demo.com',2350.00,'retur','2022-09-03 03:06:00'),
(90021,NULL,'folke.angstrom8@brevlada-demo.se',2235.00,'skickad','2024-02-01 08:33:00'),
(90022,35,'arvid.angstrom35@brevlada-demo.se',250.00,'mottagen','2023-10-31 05:41:00'),
(90023,42,'torbjorn.bjorklind51@mejlbox-demo.com',1325.00,'retur','2023-04-27 21:47:00'),
(90024,49,'ASTRID.GRONSKOG5@BREVLADA-DEMO.SE',563.00,'skickad','2022-10-10 17:59:00'),
(90025,56,'marta.forsvall17@utskick-probe.net',1054.00,'mottagen','2022-10-06 08:15:00'),
(90026,3,'ake.tallvik36@postfacket-test.se',1429.00,'retur','2023-01-31 19:15:00'),
(90027,10,'gunilla.isbacken37@mejlbox-demo.com',4180.00,'skickad','2022-08-20 08:15:00'),
(90028,17,'CECILIA.ISBACKEN23@MEJLBOX-DEMO.COM',3949.00,'mottagen','2022-10-20 01:33:00'),
(90029,24,'dag.lovhamn48@utskick-probe.net',2624.00,'retur','2023-02-03 23:41:00'),
(90030,31,NULL,3017.00,'skickad','2022-09-04 18:08:00'),
(90031,38,'arvid.angstrom42@brevlada-demo.se',2283.00,'mottagen','2023-10-08 23:45:00'),
(90032,45,'astrid.lovhamn18@brevlada-demo.se',3375.00,'retur','2023-05-15 18:38:00'),
(90033,52,'hjalmar.angstrom48@postfacket-test.se',1393.00,'skickad','2023-02-25 00:19:00'),
(90034,59,'jorgen.dalstrale30@utskick-probe.net',3777.00,'mottagen','2023-03-09 10:07:00'),
(90035,6,'arvid.cederhag2@mejlbox-demo.com',3595.00,'retur','2022-11-30 10:45:00'),
(90036,13,'YLVA.DALSTRALE31@UTSKICK-PROBE.NET',1284.00,'skickad','2023-03-12 12:52:00'),
(90037,NULL,'sigrid.angstrom48@utskick-probe.net',3525.00,'mottagen','2023-02-02 15:14:00'),
(90038,27,'sigrid.tallvik60@postfacket-test.se',2376.00,'retur','2023-05-24 06:45:00'),
(90039,34,'verner.tallvik26@postfacket-test.se',4778.00,'skickad','2023-06-22 08:22:00'),
(90040,41,NULL,1183.00,'mottagen','2022-09-26 11:21:00'),
(90041,48,'marta.bjorklind32@mejlbox-demo.com',293.00,'retur','2023-06-27 00:58:00'),
(90042,55,'ebba.cederhag11@postfacket-test.se',2637.00,'skickad','2022-05-23 04:31:00'),
(90043,2,'kerstin.angstrom52@utskick-probe.net',3956.00,'mottagen','2022-09-22 16:39:00'),
(90044,9,'ebba.angstrom3@postfacket-test.se',4074.00,'retur','2023-10-25 06:28:00'),
(90045,16,'dag.forsvall46@mejlbox-demo.com',3662.00,'skickad','2023-04-28 06:36:00'),
(90046,23,'dag.lovhamn49@postfacket-test.se',3250.00,'mottagen','2023-01-30 19:50:00'),
(90047,30,'ylva.tallvik29@postfacket-test.se',3382.00,'retur','2023-12-03 00:23:00'),
(90048,37,'SIGRID.EKHAMMAR40@MEJLBOX-DEMO.COM',2904.00,'skickad','2023-09-06 04:41:00'),
(90049,44,'birger.tallvik26@utskick-probe.net',4027.00,'mottagen','2023-08-27 04:34:00'),
(90050,51,'ulrika.bjorklind9@brevlada-demo.se',576.00,'retur','2023-05-12 01:20:00'),
(90051,58,'osten.gronskog4@mejlbox-demo.com',2438.00,'skickad','2023-06-17 23:11:00'),
(90052,5,'KERSTIN.LOVHAMN41@POSTFACKET-TEST.SE',3955.00,'mottagen','2023-11-14 21:51:00'),
(90053,NULL,'dag.dalstrale3@brevlada-demo.se',1318.00,'retur','2023-12-16 12:26:00'),
(90054,19,'dag.forsvall29@brevlada-demo.se',435.00,'skickad','2023-07-09 08:22:00'),
(90055,26,'kerstin.isbacken18@brevlada-demo.se',3730.00,'mottagen','2022-05-21 21:54:00'),
(90056,33,'arvid.angstrom4@brevlada-demo.se',3892.00,'retur','2023-11-19 12:39:00'),
(90057,40,'kerstin.olearyd16@postfacket-test.se',3973.00,'skickad','2023-05-28 10:54:00'),
(90058,47,'inga.lovhamn13@utskick-probe.net',4907.00,'mottagen','2024-01-02 04:33:00'),
(90059,54,'ulrika.lovhamn10@brevlada-demo.se',4561.00,'retur','2023-07-11 18:12:00'),
(90060,1,NULL,3307.00,'skickad','2023-03-31 10:36:00'),
(90061,8,'gunilla.olearyd25@postfacket-test.se',4691.00,'mottagen','2023-09-22 17:22:00'),
(90062,15,'folke.gronskog51@postfacket-test.se',2951.00,'retur','2023-12-02 15:48:00'),
(90063,22,'sigrid.forsvall52@mejlbox-demo.com',2954.00,'skickad','2022-08-02 09:21:00'),
(90064,29,'VERNER.FORSVALL8@POSTFACKET-TEST.SE',1136.00,'mottagen','2023-05-05 15:45:00'),
(90065,36,'dag.hagmyr51@utskick-probe.net',855.00,'retur','2023-01-05 09:13:00'),
(90066,43,'arvid.hagmyr26@utskick-probe.net',4365.00,'skickad','2023-07-20 16:56:00'),
(90067,50,'birger.angstrom47@brevlada-demo.se',2994.00,'mottagen','2024-02-27 21:32:00'),
(90068,57,'torbjorn.dalstrale29@utskick-probe.net',3182.00,'retur','2022-05-07 16:22:00'),
(90069,NULL,'ulrika.angstrom12@postfacket-test.se',4364.00,'skickad','2023-09-06 13:15:00'),
(90070,11,NULL,1111.00,'mottagen','2023-11-15 02:44:00'),
(90071,18,'verner.olearyd19@mejlbox-demo.com',999.00,'retur','2022-11-03 12:33:00'),
(90072,25,'GUNILLA.ANGSTROM1@MEJLBOX-DEMO.COM',1639.00,'skickad','2022-04-04 06:50:00'),
(90073,32,'birger.tallvik43@brevlada-demo.se',2358.00,'mottagen','2023-04-20 05:57:00'),
(90074,39,'verner.isbacken11@utskick-probe.net',1603.00,'retur','2022-05-30 17:47:00'),
(90075,46,'arvid.forsvall58@utskick-probe.net',278.00,'skickad','2024-01-24 01:42:00'),
(90076,53,'TORBJORN.FORSVALL21@BREVLADA-DEMO.SE',1066.00,'mottagen','2022-10-17 13:03:00'),
(90077,60,'arvid.tallvik29@postfacket-test.se',1039.00,'retur','2023-12-29 13:32:00'),
(90078,7,'jorgen.tallvik22@utskick-probe.net',4495.00,'skickad','2023-12-15 19:16:00'),
(90079,14,'ake.dalstrale14@mejlbox-demo.com',2515.00,'mottagen','2022-12-14 01:46:00'),
(90080,21,'sigrid.gronskog42@mejlbox-demo.com',4783.00,'retur','2023-06-26 02:40:00');
/*!40000 ALTER TABLE `bestallningar` ENABLE KEYS */;
UNLOCK TABLES;
commit;

--
-- Table structure for table `kunder`
--

DROP TABLE IF EXISTS `kunder`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `kunder` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `fornamn` varchar(60) NOT NULL,
  `efternamn` varchar(60) NOT NULL,
  `epost` varchar(120) NOT NULL,
  `mobil` varchar(20) DEFAULT NULL,
  `personnummer` char(13) DEFAULT NULL,
  `losenord` varchar(72) NOT NULL,
  `anteckning` text DEFAULT NULL,
  `skapad` datetime NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `epost` (`epost`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `kunder`
--

LOCK TABLES `kunder` WRITE;
/*!40000 ALTER TABLE `kunder` DISABLE KEYS */;
set autocommit=0;
INSERT INTO `kunder` VALUES
(1,'Verner','Forsvall','verner.forsvall9@mejlbox-demo.com','070-174 06 06','20000907-8312','$2y$10$1TRL9aZR6ZBH0GO9SOFjppKcgf/iPr1UXxhBsKij9MMaQo6m1M/t0','ringer helst kväll','2023-01-31 23:04:00'),
(2,'Kerstin','Ängström','kerstin.angstrom52@utskick-probe.net',NULL,NULL,'$2y$10$60fRtW5aTaRSh1w0/4jDKBB.otJ32K3J7SZHXdrCw0CgAmw0Jb5mN','hund i trädgården,\nporttelefon trasig','2023-07-19 18:28:00'),
(3,'Birger','Björklind','birger.bjorklind13@postfacket-test.se',NULL,'19631004-2384','$2y$10$cfnWO0DHJv/hRNOJKu4o5xkj7WO/4zalNXCVxKoxCrTZpQWDE2Q9t','sa \"(ja), nej\";','2024-02-26 17:33:00'),
(4,'Dag','Ängström','dag.angstrom15@brevlada-demo.se','070-174 06 09',NULL,'$2y$10$GFRavKD39TMLkHazeqHeUcozxorqYT8IaUl0Hce70e4IxMkhFuryU','vill ha faktura),\n(99,\'x\'','2022-10-13 20:59:00'),
(5,'Kerstin','Lövhamn','kerstin.lovhamn41@postfacket-test.se',NULL,'20000913-9668','$2y$10$HF.LozRcljzSiUmp6G1Dc/5pi0qtSF41bwJD5OkaZBuizG9BtITUw',NULL,'2022-06-13 04:19:00'),
(6,'Ylva','Ängström','ylva.angstrom53@mejlbox-demo.com',NULL,NULL,'$2y$10$Lb8K6hGC9Y4Kn8y5LQN6Rm7.M2AWNe4I6JdcghcrO2.BKNIt3YESG',NULL,'2024-01-27 00:57:00'),
(7,'Jörgen','Tallvik','jorgen.tallvik22@utskick-probe.net','070-174 06 12','19600104-8625','$2y$10$SE/dyzZC7XMB0Pa2sXwsvLNJ8oNjldwkq/zVw1vbfYiihwtD4o5Jt','ringer helst kväll','2023-12-19 13:03:00'),
(8,'Gunilla','O\'Learyd','gunilla.olearyd25@postfacket-test.se',NULL,NULL,'$2y$10$bVqmvqGRKmcBkbvURKIaEwldOA4KkMcC2wl53XcRRlfy3tiAEw7qy','hund i trädgården,\nporttelefon trasig','2023-01-05 13:45:00'),
(9,'Torbjörn','Isbäcken','torbjorn.isbacken32@postfacket-test.se',NULL,'19860815-7213','$2y$10$8lb0HJlDUaYcO.yk6i6ScUqP3VGcG81PTIUp8ER81ghDyJ3jQf0qS','sa \"(ja), nej\";','2022-12-09 07:54:00'),
(10,'Gunilla','Isbäcken','gunilla.isbacken37@mejlbox-demo.com','070-174 06 15',NULL,'$2y$10$dHdFJE0MLXomq15wibKS7kx3PmQO5dlGPnVE9aswPlL0RMZ0Yk9Ra','vill ha faktura),\n(99,\'x\'','2022-06-03 11:29:00'),
(11,'Dag','Björklind','dag.bjorklind9@postfacket-test.se',NULL,'19960920-4814','$2y$10$vZW2fWa9jsEWwmMyF1asDD6.dEbtHA4tDE2JmFIjpL6WLG5awntUE',NULL,'2022-06-13 02:49:00'),
(12,'Ulrika','Björklind','ulrika.bjorklind26@brevlada-demo.se',NULL,NULL,'$2y$10$2YOx/6y1ZrFXZO.KGDR/ItcBJCqIYa4txwt3RChUE16mEY5KqHiMF',NULL,'2023-05-10 23:53:00'),
(13,'Ylva','Dalstråle','ylva.dalstrale31@utskick-probe.net','070-174 06 18','19840713-2326','$2y$10$xrffvkJD40fX6WsFRqEFxKebRzHxNqYES0T2QEesyimUAqSPp6DFQ','ringer helst kväll','2022-11-17 04:12:00'),
(14,'Åke','Dalstråle','ake.dalstrale14@mejlbox-demo.com',NULL,NULL,'$2y$10$mAlQLrVDJi6vB9nM7n.l7rt7pt0tB2LWowY7/bfe/DblEGhLpSdTK','hund i trädgården,\nporttelefon trasig','2023-05-14 05:15:00'),
(15,'Verner','Ängström','verner.angstrom18@mejlbox-demo.com',NULL,'19710809-8125','$2y$10$AkIA3tZJikU1up7s3ZrapBbvS43XNBl19Mq0lZ9g4G5PTITTjD2wQ','sa \"(ja), nej\";','2024-02-28 02:17:00'),
(16,'Dag','Forsvall','dag.forsvall46@mejlbox-demo.com','070-174 06 21',NULL,'$2y$10$pm8X9iUOXWIvtSzX4SAdG117bhU0ocNkPpQ7ifKqL837Yhc8H7N3B','vill ha faktura),\n(99,\'x\'','2024-01-04 14:06:00'),
(17,'Cecilia','Isbäcken','cecilia.isbacken23@mejlbox-demo.com',NULL,'19670220-3982','$2y$10$WXYyCRRVaoUyqfFGZOa6EV7MpV5BhzlrH0COLOCC3slkuk65V4h81',NULL,'2023-03-18 19:33:00'),
(18,'Birger','Forsvall','birger.forsvall9@brevlada-demo.se',NULL,NULL,'$2y$10$Re9s3q2.LVq1qTr.A8Sj/rtPhW93Mzgk9OC2.n10GAsij1QnVdU1r',NULL,'2022-05-04 19:51:00'),
(19,'Dag','Forsvall','dag.forsvall29@brevlada-demo.se','070-174 06 24','19620611-2630','$2y$10$LbTqcIIljHe4R28aVmBUv7NzM2Z4lh/Uph0pA3nzp3CG52CxSC4l5','ringer helst kväll','2023-10-18 15:55:00'),
(20,'Sigrid','Tallvik','sigrid.tallvik40@postfacket-test.se',NULL,NULL,'$2y$10$N7pmaeXJvDQ5alc6B0zf7OVkwW/Ho0ih4ttZK18gnPzfDb7WlNgE3','hund i trädgården,\nporttelefon trasig','2023-06-20 01:49:00'),
(21,'Folke','Hagmyr','folke.hagmyr23@postfacket-test.se',NULL,'19840122-2891','$2y$10$wEGTKEyNzpBxOcXmyksbvj1k98EZZocMCocwa3.0AYlX1/v2pd.Lu','sa \"(ja), nej\";','2022-11-06 17:42:00'),
(22,'Sigrid','Forsvall','sigrid.forsvall52@mejlbox-demo.com','070-174 06 27',NULL,'$2y$10$SKq.BfDhjdYjodJk8SQ7W2X8T8T2i/mi2ptRlp2SNOEp45PmCoCUm','vill ha faktura),\n(99,\'x\'','2022-06-05 03:02:00'),
(23,'Dag','Lövhamn','dag.lovhamn49@postfacket-test.se',NULL,'19661209-2129','$2y$10$Hi0u9qQQQ/aFy9kyySvj4k/GiaWoAWi4w1FC7MVElwWPZAazHRBbi',NULL,'2022-09-24 00:55:00'),
(24,'Hjalmar','Tallvik','hjalmar.tallvik17@brevlada-demo.se',NULL,NULL,'$2y$10$pG5cekQXgPsWy/r3DnIZFu5Pd5st1NBTzbNuO18cO9v2Y2FJhO33A',NULL,'2023-05-07 10:40:00'),
(25,'Gunilla','Ängström','gunilla.angstrom1@mejlbox-demo.com','070-174 06 30','19760405-9456','$2y$10$2XjjUHJ.fL.sbLS4ZBLzXtYwwWclWvWBk/9Odsh7zqsqWxJyn3YVA','ringer helst kväll','2023-08-07 11:34:00'),
(26,'Kerstin','Isbäcken','kerstin.isbacken18@brevlada-demo.se',NULL,NULL,'$2y$10$g6t2cIu7v3OfRSnQbhDUEbjJ6GmV5Q5J6n.9kuXppSvQoHllzVaaF','hund i trädgården,\nporttelefon trasig','2023-11-09 21:18:00'),
(27,'Ylva','Hagmyr','ylva.hagmyr40@brevlada-demo.se',NULL,'19811010-2475','$2y$10$C5BVWerk0DvW0IHc3b6DigO1wMGtPpO.eqOv/bPDuT3/Tvy4wJlmF','sa \"(ja), nej\";','2022-12-22 17:25:00'),
(28,'Ulrika','Lövhamn','ulrika.lovhamn50@mejlbox-demo.com','070-174 06 33',NULL,'$2y$10$jBQKtKQ9wA3rLRT5fvqrT/qBAa8xrH2O6LoArFP3Q0B2ExBQcsCuS','vill ha faktura),\n(99,\'x\'','2023-12-16 17:09:00'),
(29,'Verner','Forsvall','verner.forsvall8@postfacket-test.se',NULL,'19820226-3029','$2y$10$2uSt9hWdAUjQAaU5jiUP2.BRXZxp56l8RC9yDFAcHazUnPNheXyGE',NULL,'2022-11-06 14:27:00'),
(30,'Ulrika','Dalstråle','ulrika.dalstrale32@mejlbox-demo.com',NULL,NULL,'$2y$10$iLP8RiqFq4S9Xgcu/hv4zLOdLo8kEth31qtmSKCp9gNTtKD0dmrRF',NULL,'2023-04-21 19:01:00'),
(31,'Inga','Ängström','inga.angstrom30@postfacket-test.se','070-174 06 36','19970317-6629','$2y$10$ifQ6MlSSW6vzTaNHvuU3E4PnvPtNlYE9TMHXn0Wjh3AedkQpk3DZz','ringer helst kväll','2023-01-08 05:50:00'),
(32,'Birger','Tallvik','birger.tallvik43@brevlada-demo.se',NULL,NULL,'$2y$10$z6MQ0eXl/9uZXZJSxixEmFrUUrdtagN/e.lufBH9jxYQgCr7QkuFF','hund i trädgården,\nporttelefon trasig','2023-10-03 03:42:00'),
(33,'Folke','Forsvall','folke.forsvall6@mejlbox-demo.com',NULL,'19660904-9728','$2y$10$bRY37K4nHbvhlrkXIv.fwmiSABgWEjyJL75MaZy4sEFfuduB1L8Wt','sa \"(ja), nej\";','2023-09-07 10:47:00'),
(34,'Verner','Tallvik','verner.tallvik26@postfacket-test.se','070-174 06 39',NULL,'$2y$10$P3TdsPH/hWpbgHl0U6k750/IJev2SdGkjCkt5gw3nK.Pjl2ugGb57','vill ha faktura),\n(99,\'x\'','2023-08-17 12:25:00'),
(35,'Arvid','Ängström','arvid.angstrom35@brevlada-demo.se',NULL,'19900412-1860','$2y$10$GjS3MrCnM.ijocuks/6hSjh.rORm7XLf/GqXyFJG63LQ6o9ZBzh2a',NULL,'2022-09-23 11:50:00'),
(36,'Jörgen','Lövhamn','jorgen.lovhamn14@postfacket-test.se',NULL,NULL,'$2y$10$KzZGkePehjzevbkFPJCfAc4TwL//BUQMoXhUliBv094mYWXD6OJPu',NULL,'2022-04-05 13:35:00'),
(37,'Sigrid','Ekhammar','sigrid.ekhammar40@mejlbox-demo.com','070-174 06 42','19551103-7490','$2y$10$7tzIYM6om68b34HbuuxQVw1RgoNlACfdnReSj26MKaIM0h71Kb2Ws','ringer helst kväll','2022-11-24 17:04:00'),
(38,'Arvid','Ängström','arvid.angstrom42@brevlada-demo.se',NULL,NULL,'$2y$10$oI/Xqr89Lr7U9EyGCd7Iwq9Kg6I1AZWi.yEAEGmQZbd83QnJLyo5A','hund i trädgården,\nporttelefon trasig','2022-11-14 19:31:00'),
(39,'Inga','Cederhag','inga.cederhag17@utskick-probe.net',NULL,'19840122-3659','$2y$10$yvlT2kyynHAb7JnLx8aUjBhlXtcp3bFqycNI/iAgIvTquaMBf6mof','sa \"(ja), nej\";','2023-02-28 09:49:00'),
(40,'Kerstin','O\'Learyd','kerstin.olearyd16@postfacket-test.se','070-174 06 45',NULL,'$2y$10$kjOCmnKwzn/RaP.DO0wRRdMhd3Uy1tOlA/0FiSdcFJ8qbIUOoFtIX','vill ha faktura),\n(99,\'x\'','2023-04-27 13:55:00'),
(41,'Hjalmar','Dalstråle','hjalmar.dalstrale36@utskick-probe.net',NULL,'19570112-1633','$2y$10$xlxkdZvaO6SoqQA3aOq2ka4SizjcQrGGimesMK0xedDx9NSKkVeOf',NULL,'2024-02-20 01:31:00'),
(42,'Kerstin','Grönskog','kerstin.gronskog60@postfacket-test.se',NULL,NULL,'$2y$10$vuTiRqNtQBJkPeRArXSQkypI/yQk2k.GuXJsE6/v6CDKGS/np3btu',NULL,'2022-05-10 02:48:00'),
(43,'Arvid','Hagmyr','arvid.hagmyr26@utskick-probe.net','070-174 06 48','19561024-7818','$2y$10$lpTu2R1SDnsD2iDIY1yv4TRzkx4iq3K33eGZuSlK14y7uFj9QqZh5','ringer helst kväll','2023-03-27 22:55:00'),
(44,'Birger','Tallvik','birger.tallvik26@utskick-probe.net',NULL,NULL,'$2y$10$Q1F2qULqacDvpwWIgv80yB95yFPo.YrMiX2HZzRlnWn.HuBpdxXz2','hund i trädgården,\nporttelefon trasig','2022-11-05 09:08:00'),
(45,'Ebba','Ekhammar','ebba.ekhammar57@brevlada-demo.se',NULL,'19620521-1540','$2y$10$fPJzIywYa4wyL2fGNhd5Qbnjw9UmJl2jbj6BYfTZZWSBLTnayPtTY','sa \"(ja), nej\";','2022-08-17 13:38:00'),
(46,'Arvid','Forsvall','arvid.forsvall58@utskick-probe.net','070-174 06 51',NULL,'$2y$10$kZC643.bUy6GZvI5w2OHlMlAGhKDGIrk0zM/uBsK75NQ7lC1FPz.c','vill ha faktura),\n(99,\'x\'','2022-08-09 01:50:00'),
(47,'Inga','Lövhamn','inga.lovhamn13@utskick-probe.net',NULL,'19851018-5773','$2y$10$5oxMSkZAtTJddog23/GLjPoy0jvhWKYzrw9piChcAEfxaGNmG.577',NULL,'2023-07-06 20:47:00'),
(48,'Torbjörn','O\'Learyd','torbjorn.olearyd21@utskick-probe.net',NULL,NULL,'$2y$10$0qCagXs6IizcauXUiIG04r.VuuCTKQ2mCxWafqSE6TFXrJpyV8lRV',NULL,'2022-08-17 03:23:00'),
(49,'Astrid','Grönskog','astrid.gronskog5@brevlada-demo.se','070-174 06 54','19560214-8461','$2y$10$mIQiUs5g/3cQ6C/OctiB/BGI7eRW8P786w.kEEXa8dlr8dJBKYlIR','ringer helst kväll','2022-04-10 12:40:00'),
(50,'Birger','Ängström','birger.angstrom47@brevlada-demo.se',NULL,NULL,'$2y$10$b3AvbAaIKbNplbdb3KzxY3sD0jvSebEgoCAJR4C8Rwn1fkzWxKnLA','hund i trädgården,\nporttelefon trasig','2023-05-19 00:09:00'),
(51,'Märta','Ängström','marta.angstrom52@utskick-probe.net',NULL,'20000201-9974','$2y$10$PrKqE9w1PaXuRO3ru8veu/W8KRE2bHimsWpkPQrIMjWsR3fNV5orO','sa \"(ja), nej\";','2023-06-04 20:15:00'),
(52,'Hjalmar','Ängström','hjalmar.angstrom48@postfacket-test.se','070-174 06 57',NULL,'$2y$10$vchGBH9D9O0gcpYW4A.LWlhxvR1JrdkS6ng1Ss0Ia8oyEOrMSydI9','vill ha faktura),\n(99,\'x\'','2023-04-19 15:51:00'),
(53,'Torbjörn','Forsvall','torbjorn.forsvall21@brevlada-demo.se',NULL,'19740818-3643','$2y$10$fbyyFxFtgXuVXU0vmXpjxHO6GMCJ3qGC28DimPBQ0gy1CTcqX8WPa',NULL,'2023-06-30 09:04:00'),
(54,'Ebba','Tallvik','ebba.tallvik22@brevlada-demo.se',NULL,NULL,'$2y$10$l0HwNyjwU/JV35wCJDvbwnDwPfPhSfOjaZQOsTyXkUdibtwZsY0Pj',NULL,'2022-04-17 14:46:00'),
(55,'Ebba','Cederhag','ebba.cederhag11@postfacket-test.se','070-174 06 60','19710814-7617','$2y$10$yfOGpzgldxK5sGeHCq89LSSxpfmMP4Tyi4cNAQsozRFcXkuIdWI8R','ringer helst kväll','2023-12-15 11:35:00'),
(56,'Märta','Forsvall','marta.forsvall17@utskick-probe.net',NULL,NULL,'$2y$10$FySdt2KjYIknwIdPIEDNFdfoTW4WgNMLPqJPatoabTV2QKuQPgf14','hund i trädgården,\nporttelefon trasig','2022-11-05 22:58:00'),
(57,'Ebba','Ekhammar','ebba.ekhammar50@mejlbox-demo.com',NULL,'19640321-4767','$2y$10$90Y4vMnZQ.f/IRmGF0kvUuMptic9GJVc4oXu4s1OU/FnArRk0B6Mo','sa \"(ja), nej\";','2023-07-13 10:14:00'),
(58,'Östen','Grönskog','osten.gronskog4@mejlbox-demo.com','070-174 06 63',NULL,'$2y$10$uypWrxDv868TBTeGeflbbJUXAiM1QMZIXVdLKfD3NHcwIxdpZFwHw','vill ha faktura),\n(99,\'x\'','2023-02-28 19:34:00'),
(59,'Jörgen','Dalstråle','jorgen.dalstrale30@utskick-probe.net',NULL,'19961112-2509','$2y$10$L/Vsvnuani4yCV5JSq480ZYV7tzFQPqc9TFx5VsQjRmNwjhn/SeCP',NULL,'2024-01-11 12:07:00'),
(60,'Hjalmar','Forsvall','hjalmar.forsvall60@postfacket-test.se',NULL,NULL,'$2y$10$kZmQBqg5t60k9LdTRwagRDxB.XdxAXhuQAwSc3Cv9Kt0Lrs5QiwFY',NULL,'2023-11-22 11:12:00');
/*!40000 ALTER TABLE `kunder` ENABLE KEYS */;
UNLOCK TABLES;
commit;

--
-- Table structure for table `nyhetsbrev`
--

DROP TABLE IF EXISTS `nyhetsbrev`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `nyhetsbrev` (
  `epost` varchar(120) NOT NULL,
  `ip` varchar(45) NOT NULL,
  `bekraftad` tinyint(1) NOT NULL DEFAULT 0,
  `anmald` datetime NOT NULL,
  PRIMARY KEY (`epost`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `nyhetsbrev`
--

LOCK TABLES `nyhetsbrev` WRITE;
/*!40000 ALTER TABLE `nyhetsbrev` DISABLE KEYS */;
set autocommit=0;
INSERT INTO `nyhetsbrev` VALUES
('verner.forsvall9@mejlbox-demo.com','198.51.100.3',0,'2023-11-12 18:44:00'),
('kerstin.angstrom52@utskick-probe.net','198.51.100.4',1,'2022-08-29 18:42:00'),
('birger.bjorklind13@postfacket-test.se','198.51.100.5',1,'2022-08-08 23:11:00'),
('dag.angstrom15@brevlada-demo.se','198.51.100.6',1,'2022-07-16 15:29:00'),
('KERSTIN.LOVHAMN41@POSTFACKET-TEST.SE','198.51.100.7',1,'2023-07-23 01:26:00'),
('ylva.angstrom53@mejlbox-demo.com','198.51.100.8',0,'2022-07-19 09:47:00'),
('jorgen.tallvik22@utskick-probe.net','198.51.100.9',1,'2023-05-24 02:25:00'),
('gunilla.olearyd25@postfacket-test.se','198.51.100.10',1,'2022-12-28 22:00:00'),
('torbjorn.isbacken32@postfacket-test.se','198.51.100.11',1,'2023-07-15 18:43:00'),
('GUNILLA.ISBACKEN37@MEJLBOX-DEMO.COM','198.51.100.12',1,'2022-05-21 20:19:00'),
('dag.bjorklind9@postfacket-test.se','198.51.100.13',0,'2022-06-24 16:49:00'),
('ulrika.bjorklind26@brevlada-demo.se','198.51.100.14',1,'2022-08-15 17:37:00'),
('ylva.dalstrale31@utskick-probe.net','198.51.100.15',1,'2023-03-20 19:28:00'),
('ake.dalstrale14@mejlbox-demo.com','198.51.100.16',1,'2023-08-22 09:42:00'),
('verner.angstrom18@mejlbox-demo.com','198.51.100.17',1,'2022-04-15 17:52:00'),
('dag.forsvall46@mejlbox-demo.com','198.51.100.18',0,'2022-10-15 11:17:00'),
('cecilia.isbacken23@mejlbox-demo.com','198.51.100.19',1,'2023-09-28 22:11:00'),
('birger.forsvall9@brevlada-demo.se','198.51.100.20',1,'2023-11-04 14:59:00'),
('dag.forsvall29@brevlada-demo.se','198.51.100.21',1,'2022-07-10 21:57:00'),
('sigrid.tallvik40@postfacket-test.se','198.51.100.22',1,'2022-11-16 23:28:00'),
('folke.hagmyr23@postfacket-test.se','198.51.100.23',0,'2022-09-06 12:53:00'),
('sigrid.forsvall52@mejlbox-demo.com','198.51.100.24',1,'2022-09-27 10:10:00'),
('inga.olearyd29@utskick-probe.net','198.51.100.25',1,'2023-04-16 05:44:00'),
('jorgen.forsvall21@utskick-probe.net','198.51.100.26',1,'2023-03-17 16:15:00'),
('sigrid.cederhag44@utskick-probe.net','198.51.100.27',1,'2023-01-05 10:58:00'),
('sigrid.angstrom44@brevlada-demo.se','198.51.100.28',0,'2023-12-02 03:12:00'),
('folke.ekhammar54@utskick-probe.net','198.51.100.29',1,'2022-07-05 07:13:00'),
('ylva.lovhamn44@mejlbox-demo.com','198.51.100.30',1,'2022-10-01 20:42:00'),
('birger.angstrom48@postfacket-test.se','198.51.100.31',1,'2022-12-10 09:49:00'),
('hjalmar.gronskog11@postfacket-test.se','198.51.100.32',1,'2023-02-08 20:23:00'),
('skräp@','198.51.100.33',0,'2024-01-17 10:55:00'),
('test@test.com','198.51.100.34',1,'2023-03-15 17:16:00'),
('kerstin.cederhag10@postfacket-test.se','198.51.100.35',1,'2022-07-21 15:25:00'),
('ake.gronskog30@brevlada-demo.se','198.51.100.36',1,'2024-01-26 21:10:00'),
('astrid.forsvall57@mejlbox-demo.com','198.51.100.37',1,'2023-02-13 13:17:00'),
('cecilia.gronskog21@utskick-probe.net','198.51.100.38',0,'2022-05-09 21:25:00'),
('ake.hagmyr10@mejlbox-demo.com','198.51.100.39',1,'2022-04-14 21:30:00'),
('dag.isbacken49@brevlada-demo.se','198.51.100.40',1,'2023-06-22 07:10:00'),
('astrid.hagmyr33@mejlbox-demo.com','198.51.100.41',1,'2023-06-12 03:13:00'),
('dag.cederhag44@utskick-probe.net','198.51.100.42',1,'2022-08-21 08:01:00'),
('sigrid.tallvik9@brevlada-demo.se','198.51.100.43',0,'2022-11-11 16:32:00'),
('dag.ekhammar46@postfacket-test.se','198.51.100.44',1,'2023-08-31 07:48:00'),
('ylva.dalstrale60@postfacket-test.se','198.51.100.45',1,'2022-12-17 07:43:00'),
('hjalmar.olearyd19@brevlada-demo.se','198.51.100.46',1,'2023-06-08 09:20:00'),
('verner.bjorklind10@mejlbox-demo.com','198.51.100.47',1,'2022-11-10 08:52:00'),
('ylva.olearyd50@brevlada-demo.se','198.51.100.48',0,'2022-12-31 14:19:00'),
('ake.dalstrale42@brevlada-demo.se','198.51.100.49',1,'2023-11-04 02:50:00'),
('folke.olearyd47@postfacket-test.se','198.51.100.50',1,'2023-08-24 16:59:00'),
('cecilia.cederhag29@brevlada-demo.se','198.51.100.51',1,'2022-04-06 20:52:00'),
('gunilla.gronskog1@postfacket-test.se','198.51.100.52',1,'2022-09-21 10:30:00');
/*!40000 ALTER TABLE `nyhetsbrev` ENABLE KEYS */;
UNLOCK TABLES;
commit;

--
-- Table structure for table `personal`
--

DROP TABLE IF EXISTS `personal`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `personal` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `namn` varchar(120) NOT NULL,
  `epost` varchar(120) NOT NULL,
  `roll` varchar(20) NOT NULL,
  `losenord` varchar(72) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `personal`
--

LOCK TABLES `personal` WRITE;
/*!40000 ALTER TABLE `personal` DISABLE KEYS */;
set autocommit=0;
INSERT INTO `personal` VALUES
(1,'Verner Lövhamn','verner.lovhamn.1@butiken-lager.se','kassa','$2y$10$T78TReniO7YSYPmiKk44BL4fOfXrPvbFJFfJVXysvIlI7UjLW7wAO'),
(2,'Östen Hagmyr','osten.hagmyr.2@butiken-lager.se','chef','$2y$10$yu/ISMtr2KpmNWigGkiZgoYhaW7Z3jfE8knXA4GQqjADXhZiwJ0g4'),
(3,'Birger O\'Learyd','birger.olearyd.3@butiken-lager.se','lager','$2y$10$KmnGB7QZ.9QGzpzyPwcs38N.y24FAESXIKfOryUsffHbFvSAalNrr'),
(4,'Inga O\'Learyd','inga.olearyd.4@butiken-lager.se','kassa','$2y$10$91S5j8UicWMvjd.f9DRKReQjRj8Q3RSOM6uB86orAyutJt/MzpAJR'),
(5,'Ulrika Cederhag','ulrika.cederhag.5@butiken-lager.se','chef','$2y$10$gK1JYTtBDNcdq6QxxLQ5uTqhvxrrY45f6mB5SYHqzYRHXGzaTTKUb'),
(6,'Hjalmar O\'Learyd','hjalmar.olearyd.6@butiken-lager.se','lager','$2y$10$1hYVLamN16ujonkeMqSq6dYj9XsJhNYqJEzSbIKt8nKyxyeikMlmi'),
(7,'Dag Ekhammar','dag.ekhammar.7@butiken-lager.se','kassa','$2y$10$W2yGWSw/UtF6lJfBN8d22Dc0.HQbic4GO8HaVf1eI1s2NrHcbdWVG'),
(8,'Ebba Isbäcken','ebba.isbacken.8@butiken-lager.se','chef','$2y$10$GyACL8yz41Q0QqrG/zAYMYJYXg7o1JVdgPLj2gl7uW.eYYuyJV7WK'),
(9,'Astrid Hagmyr','astrid.hagmyr.9@butiken-lager.se','lager','$2y$10$Dzs9WVrM98j1IUFxdns8fIE3hDY00iMjgcEtMtXQvIMaC6xCd5zB0'),
(10,'Astrid Grönskog','astrid.gronskog.10@butiken-lager.se','kassa','$2y$10$qyYVoxdc18HAayjRIxUYLLxyDXtDVSVo/wlQeTtZ81JTxLl.HQmHU'),
(11,'Östen Tallvik','osten.tallvik.11@butiken-lager.se','chef','$2y$10$i1klYqfik/4fHJzu.Bia6GUtFAgzhtg6aJahX5Hz8T2UwA8UqzUfu'),
(12,'Jörgen Forsvall','jorgen.forsvall.12@butiken-lager.se','lager','$2y$10$FheOlcm5jc4DbSHiON3PqAwOEqGgfu5XR86.qg5gUuA.vBErdeTBd'),
(13,'Cecilia Ängström','cecilia.angstrom.13@butiken-lager.se','kassa','$2y$10$tFm2Cuf2ur1SIQh5ss9IC55Ezhr0rZYvWQVNMS4UTW4WpUTO644Nn'),
(14,'Ylva Cederhag','ylva.cederhag.14@butiken-lager.se','chef','$2y$10$RCdxeNjpNdP1xcf5.NRKskcyvc8HDRJMkLYWB.fng6dVGp8j.Muwj');
/*!40000 ALTER TABLE `personal` ENABLE KEYS */;
UNLOCK TABLES;
commit;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;

-- Dump completed on 2024-05-12  3:14:15
