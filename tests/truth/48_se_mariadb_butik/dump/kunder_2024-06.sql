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
(10,'Gunilla','Isbäcken','dag.angstrom43@utskick-probe.net','070-174 06 15',NULL,'$2y$10$dHdFJE0MLXomq15wibKS7kx3PmQO5dlGPnVE9aswPlL0RMZ0Yk9Ra','vill ha faktura),\n(99,\'x\'','2022-06-03 11:29:00'),
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
(61,'Ylva','Forsvall','ylva.forsvall60@postfacket-test.se',NULL,NULL,'$2y$10$qOUdQw2Uzpwp05PXzT/vhYOkttIb3lmhaW4KZCZ9xTXLFvI1Ai1ki',NULL,'2022-04-09 23:47:00');
/*!40000 ALTER TABLE `kunder` ENABLE KEYS */;
UNLOCK TABLES;
commit;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;

-- Dump completed on 2024-06-02  3:14:15
