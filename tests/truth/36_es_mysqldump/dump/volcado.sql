-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
--
-- Host: localhost    Database: tienda
-- ------------------------------------------------------
-- Server version	8.0.36-0ubuntu0.22.04.1

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;

--
-- Current Database: `tienda`
--

CREATE DATABASE /*!32312 IF NOT EXISTS*/ `tienda` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */;

USE `tienda`;

--
-- Table structure for table `clientes`
--

DROP TABLE IF EXISTS `clientes`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `clientes` (
  `id` int NOT NULL AUTO_INCREMENT,
  `nombre` varchar(60) NOT NULL,
  `apellidos` varchar(90) DEFAULT NULL,
  `correo` varchar(120) DEFAULT NULL,
  `telefono` varchar(20) DEFAULT NULL,
  `dni` varchar(12) DEFAULT NULL,
  `contrasena` varchar(72) NOT NULL,
  `foto` mediumblob,
  `notas` text,
  `fecha_alta` datetime NOT NULL,
  PRIMARY KEY (`id`),
  KEY `idx_correo` (`correo`)
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `clientes`
--

LOCK TABLES `clientes` WRITE;
/*!40000 ALTER TABLE `clientes` DISABLE KEYS */;
INSERT INTO `clientes` VALUES (1,'Óscar','Núñez Núñez','cliente.b101@correo-norte.es','646 10 00 64','62076523Y','$2y$10$Udg1sgHy8vqwdwTN9YjV8nT.v9PZztY9eCc5j3IckYTUGct1Auq8T',NULL,NULL,'2020-11-30 07:30:00'),(2,'Rocío','Rey Soler','cliente.c102@buzonlibre.com','642 10 12 83','50496368Y','$2y$10$YarQPVI6hhj.kFkC9IuNkyuVgnXPi30LUMO5lk3CTvIEnd9drK0sQ',NULL,NULL,'2021-03-03 02:15:00'),(3,'Óscar','Muñoz Peña','cliente.d103@gmail.com','624 59 79 53','47981501M','$2y$10$ZpQGRZzowKupU1fL3eltNtDHIX86pqLijrsaF2E9VTNyd5N68PiDc',0xFFD8FFE000104A46494600010101DC25B5028243E3F00D2DC5C3F7D07055CEC842DB0D50AA463F2C7294075A9AC809CFD4C2E1A055EE,NULL,'2021-04-04 03:15:00'),(4,'María José','Prieto Muñoz','cliente.e104@correo-norte.es','642 00 75 25','70328992Y','$2y$10$xtlMGkIv6eb8.gOLdMS.7wphptMqSBcACQm//AyW3UPQN99BW/Hs3',NULL,NULL,'2021-05-05 04:15:00'),(5,'Andrés','Güell Vázquez','cliente.f105@buzonlibre.com','642 86 76 61','74003154X','$2y$10$nY5asWrITpqrNbBXf15sq1rISayk7eXOq9E.vaKUL6trx2aI3JDg0',NULL,NULL,'2021-06-06 05:15:00'),(6,'Rocío','Ibáñez Muñoz','cliente.g106@gmail.com','689 38 29 73','53581474F','$2y$10$Qyd720/vtFyYO786wHokp/XZUE5w1HF1bOlpaHfSbLbJlsIKvYugj',NULL,NULL,'2021-07-07 06:15:00'),(7,'Álvaro','Prieto Cañizares','cliente.h107@correo-norte.es','685 09 16 41','22613083N','$2y$10$c05BF4LWPcByr/CWSVJysaNmA7nq0jzEbzsexyZzn3/gcpKDwg0qJ',NULL,'Llamar (mañana); dice \"ok\",\npaga por C:\\banco\'s \'),(\' fin','2021-08-08 07:15:00'),(8,'Íñigo','Marín Ibáñez','cliente.i108@buzonlibre.com','621 77 01 03','73089964N','$2y$10$TjXMvMIfyvZkscSOoD6Jk4g5lKF/qyXEwm1bJWxN7YIj6jqfY3uWx',NULL,NULL,'2021-09-09 08:15:00'),(9,'Inés','D\'Ors Muñoz','cliente.j109@gmail.com','640 82 96 05','65965480P','$2y$10$luDQ9LQXfOu756zj6E52mG5kHYtmxGCEazNYNvG/MjWeUm8TS1gmK',0xFFD8FFE000104A464946000101013B9E95A088B12DEDB3C9B60F2C452E66A2C45EEFF6FF074F2AED8C08F6D70F2CB2E18DBA1BB69D33,NULL,'2021-01-10 09:15:00'),(10,'Begoña','Lozano Rey','cliente.a110@correo-norte.es','638 05 02 21','46318259P','$2y$10$lgoxEfDvWT3AH0/1icaDoPtugO6.VnLO8DnpMFLOHwNJ7IvRDSP9b',NULL,NULL,'2021-02-11 10:15:00'),(11,'Pilar','Peña Ortega','cliente.b111@buzonlibre.com','658 84 02 57','62784079J','$2y$10$7hdgBg0RwcMncKMAClYFhokZmafEi76l43XaKkLJyEQgAbYoRIhSA',NULL,NULL,'2021-03-12 11:15:00'),(12,'Nuria','Prieto Ibáñez','cliente.c112@gmail.com','671 70 85 64','59229724D','$2y$10$8H/FKtfoWAZePx1dyP9OWhj.qdTC.N/C/ZhS17MNIBBzTgJAf69U6',NULL,'Enviar copia de la factura a tio.ramiro77@buzonlibre.com por favor','2021-04-13 12:15:00'),(13,'Nuria','García Cañizares','cliente.d113@correo-norte.es','639 27 26 37','43985367Y','$2y$10$qC3TeUKKdq/0hSny967s7c1TE.vzz9inNEFSdHSH.IsfpJfa9zdcP',NULL,'Comparte cuenta con cliente.f105@buzonlibre.com según dijo','2021-05-14 13:15:00'),(14,'Lucía','Ibáñez Núñez','cliente.e114@buzonlibre.com','681 66 06 27','38906576Y','$2y$10$oWA1LBDBGW.OhMM/JWkcJCuvgWzLrH3odqAOBGXqT8W57A7deYvXq',NULL,NULL,'2021-06-15 14:15:00'),(15,'Álvaro','D\'Ors Rey','cliente.f115@gmail.com','663 35 35 84','44590073L','$2y$10$YTkEmO5FHG7T3.Z.jdQ4/b9PPN5f3poN4HnTTLsJZqLQJr6Iuug9M',NULL,NULL,'2021-07-16 15:15:00'),(16,'Íñigo','D\'Ors Marín','cliente.g116@correo-norte.es','667 55 14 92','47099728Y','$2y$10$Jdrw7NHTR2emQ3k5SsIEx/A3x48NqG0aWo.nd90kRqoB9LFt310oS',NULL,NULL,'2021-08-17 16:15:00'),(17,'Rocío','Rey Muñoz','cliente.h117@buzonlibre.com','639 40 69 74','46249193B','$2y$10$NVxtQHr7aUAK2GCsLcEpFAafTbqobaa6Q9LeNerqRN72KAT5UXONR',NULL,NULL,'2021-09-18 17:15:00'),(18,'María José','García Muñoz','cliente.i118@gmail.com','684 47 69 80','70312412D','$2y$10$CJpATK7CYxA4GB1AzjSRncHs23wK5WH9Hqa9ebRD/kbYbia12vPA3',NULL,NULL,'2021-01-19 18:15:00'),(19,'Inés','Soler Muñoz','cliente.j119@correo-norte.es','639 71 47 60','20649157X','$2y$10$W.SY7dUxTnGHf1gfJP9rHLGFr7aB2dsg/jybGbyGCZBQ8YRXar/F.',NULL,NULL,'2021-02-20 19:15:00'),(20,'Joaquín','Prieto D\'Ors','cliente.a120@buzonlibre.com','688 12 54 41','33981065Z','$2y$10$IM2YTNF0Mmtr35dQ5k2RjQZULFMbx1J1LlWtZ9V0YtsTfXkonSQRh',NULL,NULL,'2021-03-21 20:15:00'),(21,'Begoña','Ortega D\'Ors','cliente.b121@gmail.com','665 98 99 10','30129488V','$2y$10$yjECgWqXOuGZahxu6JSy4RxR8XWbSnbiQ/kSPN9FV9xWpG2P.EaUF',NULL,'Llamar (mañana); dice \"ok\",\npaga por C:\\banco\'s \'),(\' fin','2021-04-22 21:15:00'),(22,'Sergio','Güell Lozano','cliente.c122@correo-norte.es','615 58 43 86','40294796S','$2y$10$aTFQSEbcPJJjiMS9oU5aaFGRbdYoRjiVgFDim72hlZploT4S/qBH3',NULL,NULL,'2021-05-23 22:15:00'),(23,'Pilar','Núñez Marín','cliente.d123@buzonlibre.com','619 53 30 28','68483355G','$2y$10$W.KaU5jqRbZVlFrGXHxoonwdI59gXiI9Xx9GPevftvG5NOBLQdc1z',NULL,NULL,'2021-06-24 23:15:00'),(24,'Íñigo','Rey Muñoz','cliente.e124@gmail.com','632 45 87 87','66047208V','$2y$10$hRgjIw39ZQ9bCRgDl.t6RZ2N8Rq.bf7MXHx0xnVvFS7wSbI8R6rga',NULL,NULL,'2021-07-25 00:15:00'),(25,'Elena','Peña Lozano','cliente.f125@correo-norte.es','656 70 52 77','65839337C','$2y$10$Xn6FALVrqmf4rF.1m0FBuqp2tKNvYg.MudmclGJdC/2Xwf3d8HAUT',NULL,NULL,'2021-08-26 01:15:00');
INSERT INTO `clientes` VALUES (26,'Sergio','Güell Marín','cliente.g126@buzonlibre.com','637 48 11 41','28453150B','$2y$10$ZqQfn6w2kAUwAdPjJUlSRLqFqhX26sKAS3dVPNo4OdFE4xAZ3I910',NULL,NULL,'2021-09-27 02:15:00'),(27,'Lucía','Muñoz Prieto','cliente.h127@gmail.com','647 70 10 88','61445902E','$2y$10$Mjam8WS0lnPZzHNx1wEwA/CthW9RYhgrr7hEXA5q0.wIfMEymlHco',0xFFD8FFE000104A4649460001010158E31900C728CCED2CA7658430E03386D1518A032A282E3CDE7E49C66E804DCD02AE779447A49006,NULL,'2021-01-01 03:15:00'),(28,'Íñigo','Núñez Vázquez','cliente.i128@correo-norte.es','637 75 88 25','36965394R','$2y$10$Jl7ulBXMJcYc.Aaf2DifH0FkHfaHagqU0Ay0hnmls0SNXQDeSOFns',NULL,NULL,'2021-02-02 04:15:00'),(29,'Óscar','Prieto Ibáñez','cliente.j129@buzonlibre.com','650 23 71 16','45598814A','$2y$10$ByROdgiSqPYyuL/11Sc0A4ACHFOyRpxCcdezEoqatftzhAxyTRCvH',NULL,NULL,'2021-03-03 05:15:00'),(30,'Andrés','Prieto Güell','cliente.a130@gmail.com','612 75 16 10','46971595Y','$2y$10$vCEGM5qek8LdXoh2CkYzRo2wGKmPJ4DiSvoqKY7FEeQG7xWTT.3WO',NULL,NULL,'2021-04-04 06:15:00'),(31,'Pilar','Prieto Marín','cliente.b131@correo-norte.es','628 73 90 13','59792819T','$2y$10$QcXPK32QiWvmON9xB2I4tW0fpD1uNZtgJmF.yWH9mXFfx2d.hZE2.',NULL,NULL,'2021-05-05 07:15:00'),(32,'Elena','Peña Muñoz','cliente.c132@buzonlibre.com','660 61 64 17','38840337N','$2y$10$Lg6pm7G2jcQybd8c0H3iOwFFVGuXekBMWZZTaeRhXAF0WJudLxgkW',NULL,NULL,'2021-06-06 08:15:00'),(33,'Sergio','Vázquez Güell','cliente.d133@gmail.com','655 16 10 13','56446486Y','$2y$10$xmhLM8qoIRKWWuMGdWAOUiPQz2y3tLVvglfkNMtZE8CyXRaOcajJt',NULL,NULL,'2021-07-07 09:15:00'),(34,'Martín','Rey Prieto','cliente.e134@correo-norte.es','669 24 09 78','00000000T','$2y$10$KCk13vshLQN6CyJRpm9IVAl3Z7jNNf39E5vk91qsCSE/f4Exsv/FX',NULL,NULL,'2021-08-08 10:15:00'),(35,'Martín','Núñez Cañizares','cliente.f135@buzonlibre.com','619 76 47 43','12345678Z','$2y$10$nczfrtJXQxuSl8v4noAhNvViC5ItgXoKD1QpTEvvHs0R8V5H39FdA',NULL,NULL,'2021-09-09 11:15:00'),(36,'Joaquín','Prieto Soler','cliente.g136@gmail.com','678 21 08 29',NULL,'$2y$10$yO3ajZcdHmHiiVchA4krcgTkiUtpNegYm4iZ0.w1kln8fVZeAcpDl',NULL,NULL,'2021-01-10 12:15:00'),(37,'Íñigo','Güell Marín','cliente.h137@correo-norte.es','686 73 40 77',NULL,'$2y$10$2B2JLW7.xKBkuIqK9XU0nbDCNWkZn2vvV3ZEiTU76072vMjOnI5zc',NULL,NULL,'2021-02-11 13:15:00'),(38,'Íñigo','Vázquez Marín','cliente.i138@buzonlibre.com','622 91 95 54',NULL,'$2y$10$5w08jKOcVDo9CI/tdG/mnWdHzD5Mqw4VOZ6QqFuExeeTa4bAPEVLw',NULL,NULL,'2021-03-12 14:15:00'),(39,'Inés','Muñoz D\'Ors','cliente.j139@gmail.com','683 84 24 16',NULL,'$2y$10$V.zgZfBVb22h0cP.UuzsuIbTK21QXyobzuNBO0DmkVHG2bZ70gJ2c',NULL,NULL,'2021-04-13 15:15:00'),(40,'Nuria','Ortega Prieto','cliente.a140@correo-norte.es','627 88 54 13',NULL,'$2y$10$PcbMw7h/RVjUr3/bbXJKXRkcJAfTkewmF6Rdv1L0qffDwCNwYWA3Y',NULL,NULL,'2021-05-14 16:15:00'),(41,'Inés','Ortega Rey','cliente.b141@buzonlibre.com','638 23 48 24',NULL,'$2y$10$BmQJjzbawfRYpP2UVr8tRkdsl6vYzIVTZkqRe5Lpn21ecCGPZq5IN',NULL,NULL,'2021-06-15 17:15:00'),(42,'Sergio','Peña Ibáñez','cliente.c142@gmail.com','648 18 61 66',NULL,'$2y$10$n64iSKpQYHKndMjnqbLHUWaoSV8o2GRs8kzzC/g.u96OEk5pNN7Uy',NULL,NULL,'2021-07-16 18:15:00'),(43,'Rocío','Prieto Muñoz','cliente.d143@correo-norte.es','676 91 87 37',NULL,'$2y$10$8K/Lke.qHNmwszzAY8Ks7PvNJUfs/.pplpPLABj.IGcshWxc8dSCb',NULL,NULL,'2021-08-17 19:15:00'),(44,'Joaquín','Ortega Soler','cliente.e144@buzonlibre.com','681 58 45 26',NULL,'$2y$10$Mh.huof2ect9BJDOFMGhiycJHl6lFzm6a4Z9qV1vpAhIuF8F7nnOs',NULL,NULL,'2021-09-18 20:15:00'),(45,'Óscar','Lozano Núñez','cliente.f145@gmail.com','627 16 19 96',NULL,'$2y$10$rDpoNRnkZuXyCf7YtHMrvMJkSDfSapKVY6mGr1R0tPGl9hE5O1eID',NULL,NULL,'2021-01-19 21:15:00'),(46,'Lucía','Núñez Güell','cliente.g146@correo-norte.es','666666666',NULL,'$2y$10$gUwsspoHmuVpV5aNmsYYbREWDhD47v.cP8UJwAUrSUO4FuDpGFfgP',NULL,NULL,'2021-02-20 22:15:00'),(47,'Nuria','Ibáñez Vázquez','cliente.h147@buzonlibre.com',NULL,NULL,'$2y$10$hSsLH.8N2l3gmo.ITTQNOmbs/6HAu9eFTpDAmeQ1CNvopuQdBZHB/',NULL,NULL,'2021-03-21 23:15:00'),(48,'Álvaro','Ibáñez Lozano','cliente.i148@gmail.com',NULL,NULL,'$2y$10$oS2rk922j4aJnrMCii9gi.5jIPs2k13v/88oqOEg0uYXxFq2gVOcX',NULL,NULL,'2021-04-22 00:15:00'),(49,'Rocío','García Rey','cliente.j149@correo-norte.es',NULL,NULL,'$2y$10$aQsJfb.A/2tIjIBrR2WJ65zGM.gXLvKP0u8TGwkXBl8DHN0M/UhIM',NULL,NULL,'2021-05-23 01:15:00'),(50,'Rocío','Vázquez Marín','cliente.a150@buzonlibre.com',NULL,NULL,'$2y$10$GaRPJL7MZ46cw/44R53eXh7wohBLuInxmt0ES1alZLAJv2INWzQ5h',NULL,NULL,'2021-06-24 02:15:00');
INSERT INTO `clientes` VALUES (51,'Íñigo','Ortega Soler','cliente.b151@gmail.com',NULL,NULL,'$2y$10$EOVEGnjhjI69jV/kd3OiIOLviv6TcoWYIr7rnNtcFC18oivYY5wy.',NULL,NULL,'2021-07-25 03:15:00'),(52,'Andrés','Lozano Prieto','cliente.c152@correo-norte.es',NULL,NULL,'$2y$10$MQvET654m4GjqE.nnercInt.EZ06c54a8PZiVtNx.290g8xfghKtC',NULL,NULL,'2021-08-26 04:15:00'),(53,'Andrés','Cañizares Muñoz','test@test.com',NULL,NULL,'$2y$10$kHFT/VDBT7gIMh4sUZimKVU.5ZEzkbVzLDNSbvZ0Z7wCWr89V9tGW',NULL,NULL,'2021-09-27 05:15:00'),(54,'Begoña','Prieto Rey','test@test.com',NULL,NULL,'$2y$10$Xqg.HFP3AJUfZvIUSDoJlGElBfBzpozfUAkoyY6ihWv3q/jv.p6IL',NULL,NULL,'2021-01-01 06:15:00'),(55,'Nuria','Güell Lozano','test@test.com',NULL,NULL,'$2y$10$wSnpPQ7DYqOuB2jRW3IqqfaWEYh7iWPfRD/smdKkBYMbZ1EgdB82g',NULL,NULL,'2021-02-02 07:15:00'),(56,'Martín','Rey Cañizares',NULL,NULL,NULL,'$2y$10$OVHeBjTTh7mhjQ1uDEH3EyDA1SwrmJnXPy/o3NkP1/1Q85JcyNihA',NULL,NULL,'2021-03-03 08:15:00'),(57,'Andrés','Prieto Güell',NULL,NULL,NULL,'$2y$10$2ihlMZaEdpRS3TK2up6dgV3hs/aag8xdoqS74L.CsOAEZyge.F96t',NULL,NULL,'2021-04-04 09:15:00'),(58,'Joaquín','Ibáñez Vázquez',NULL,NULL,NULL,'$2y$10$YKsLXqYKUiWY5M/.9nLgQK7QF/Z4GfaCgQSEV1QNxm.AKLsQcafz.',NULL,NULL,'2021-05-05 10:15:00'),(59,'Rocío','D\'Ors Güell',NULL,NULL,NULL,'$2y$10$bNefm/t9gSiAhya7vv30vATGe.iDMYsKr6LAsqnmKfwgwBS2XT4OX',NULL,NULL,'2021-06-06 11:15:00'),(60,'Joaquín','Soler Marín',NULL,NULL,'62076523-y','$2y$10$4RifLajGf1Uezq1vtQituvnX8XAfwLu.0HwlBI.MWc.uIl4VZDAlV',NULL,NULL,'2021-07-07 12:15:00');
/*!40000 ALTER TABLE `clientes` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `direcciones`
--

DROP TABLE IF EXISTS `direcciones`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `direcciones` (
  `id` int NOT NULL AUTO_INCREMENT,
  `cliente_id` int NOT NULL,
  `calle` varchar(120) NOT NULL,
  `ciudad` varchar(60) NOT NULL,
  `codigo_postal` char(5) NOT NULL,
  `provincia` varchar(40) NOT NULL,
  `pais` varchar(40) NOT NULL DEFAULT 'España',
  PRIMARY KEY (`id`),
  KEY `fk_dir` (`cliente_id`),
  CONSTRAINT `fk_dir` FOREIGN KEY (`cliente_id`) REFERENCES `clientes` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `direcciones`
--

LOCK TABLES `direcciones` WRITE;
/*!40000 ALTER TABLE `direcciones` DISABLE KEYS */;
INSERT INTO `direcciones` VALUES (1,1,'Calle del Olmo 3, 2º B','Zaragoza','50001','Zaragoza','España'),(2,2,'Calle del Olmo 4, 2º B','Málaga','29002','Málaga','España'),(3,3,'Calle del Olmo 5, 2º B','Valladolid','47003','Valladolid','España'),(4,4,'Calle del Olmo 6, 2º B','Granada','18004','Granada','España'),(5,5,'Calle del Olmo 7, 2º B','Toledo','45005','Toledo','España'),(6,6,'Calle del Olmo 8, 2º B','Sevilla','41006','Sevilla','España'),(7,7,'Calle del Olmo 9, 2º B','Zaragoza','50007','Zaragoza','España'),(8,8,'Calle del Olmo 10, 2º B','Málaga','29008','Málaga','España'),(9,9,'Calle del Olmo 11, 2º B','Valladolid','47009','Valladolid','España'),(10,10,'Calle del Olmo 12, 2º B','Granada','18010','Granada','España'),(11,11,'Calle del Olmo 13, 2º B','Toledo','45011','Toledo','España'),(12,12,'Calle del Olmo 14, 2º B','Sevilla','41012','Sevilla','España'),(13,13,'Calle del Olmo 15, 2º B','Zaragoza','50013','Zaragoza','España'),(14,14,'Calle del Olmo 16, 2º B','Málaga','29014','Málaga','España'),(15,15,'Calle del Olmo 17, 2º B','Valladolid','47015','Valladolid','España'),(16,16,'Calle del Olmo 18, 2º B','Granada','18016','Granada','España'),(17,17,'Calle del Olmo 19, 2º B','Toledo','45017','Toledo','España'),(18,18,'Calle del Olmo 20, 2º B','Sevilla','41018','Sevilla','España'),(19,19,'Calle del Olmo 21, 2º B','Zaragoza','50019','Zaragoza','España'),(20,20,'Calle del Olmo 22, 2º B','Málaga','29020','Málaga','España'),(21,21,'Calle del Olmo 23, 2º B','Valladolid','47021','Valladolid','España'),(22,22,'Calle del Olmo 24, 2º B','Granada','18022','Granada','España'),(23,23,'Calle del Olmo 25, 2º B','Toledo','45023','Toledo','España'),(24,24,'Calle del Olmo 26, 2º B','Sevilla','41024','Sevilla','España'),(25,25,'Calle del Olmo 27, 2º B','Zaragoza','50025','Zaragoza','España'),(26,26,'Calle del Olmo 28, 2º B','Málaga','29026','Málaga','España'),(27,27,'Calle del Olmo 29, 2º B','Valladolid','47027','Valladolid','España'),(28,28,'Calle del Olmo 30, 2º B','Granada','18028','Granada','España'),(29,29,'Calle del Olmo 31, 2º B','Toledo','45029','Toledo','España'),(30,30,'Calle del Olmo 32, 2º B','Sevilla','41030','Sevilla','España'),(31,31,'Calle del Olmo 33, 2º B','Zaragoza','50031','Zaragoza','España'),(32,32,'Calle del Olmo 34, 2º B','Málaga','29032','Málaga','España'),(33,33,'Calle del Olmo 35, 2º B','Valladolid','47033','Valladolid','España'),(34,34,'Calle del Olmo 36, 2º B','Granada','18034','Granada','España'),(35,35,'Calle del Olmo 37, 2º B','Toledo','45035','Toledo','España'),(36,36,'Calle del Olmo 38, 2º B','Sevilla','41036','Sevilla','España'),(37,37,'Calle del Olmo 39, 2º B','Zaragoza','50037','Zaragoza','España'),(38,38,'Calle del Olmo 40, 2º B','Málaga','29038','Málaga','España'),(39,39,'Calle del Olmo 41, 2º B','Valladolid','47039','Valladolid','España'),(40,40,'Calle del Olmo 42, 2º B','Granada','18040','Granada','España'),(41,1,'Calle del Olmo 43, 2º B','Málaga','29041','Málaga','España'),(42,2,'Calle del Olmo 44, 2º B','Valladolid','47042','Valladolid','España'),(43,3,'Calle del Olmo 45, 2º B','Granada','18043','Granada','España'),(44,4,'Calle del Olmo 46, 2º B','Toledo','45044','Toledo','España'),(45,5,'Calle del Olmo 47, 2º B','Sevilla','41045','Sevilla','España');
/*!40000 ALTER TABLE `direcciones` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `pedidos`
--

DROP TABLE IF EXISTS `pedidos`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `pedidos` (
  `id` int NOT NULL AUTO_INCREMENT,
  `cliente_id` int NOT NULL,
  `fecha` datetime NOT NULL,
  `correo_contacto` varchar(120) DEFAULT NULL,
  `importe` decimal(8,2) NOT NULL COMMENT 'IVA incl.; en (euros), \'sin\' envío',
  PRIMARY KEY (`id`),
  KEY `fk_ped` (`cliente_id`),
  CONSTRAINT `fk_ped` FOREIGN KEY (`cliente_id`) REFERENCES `clientes` (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `pedidos`
--

LOCK TABLES `pedidos` WRITE;
/*!40000 ALTER TABLE `pedidos` DISABLE KEYS */;
INSERT INTO `pedidos` VALUES (501,1,'2021-10-26 12:00:00','mostrador@tiendasol.com',65.51),(502,2,'2021-10-27 12:00:00','mostrador@tiendasol.com',188.59),(503,3,'2021-10-28 12:00:00','mostrador@tiendasol.com',38.54),(504,4,'2021-10-01 12:00:00','mostrador@tiendasol.com',74.60),(505,5,'2021-10-02 12:00:00','mostrador@tiendasol.com',50.71),(506,6,'2021-10-03 12:00:00','mostrador@tiendasol.com',52.91),(507,7,'2021-10-04 12:00:00','mostrador@tiendasol.com',29.36),(508,8,'2021-10-05 12:00:00','mostrador@tiendasol.com',71.53),(509,9,'2021-10-06 12:00:00','mostrador@tiendasol.com',106.39),(510,10,'2021-10-07 12:00:00','mostrador@tiendasol.com',171.76),(511,11,'2021-10-08 12:00:00','mostrador@tiendasol.com',197.46),(512,12,'2021-10-09 12:00:00','mostrador@tiendasol.com',31.54),(513,13,'2021-10-10 12:00:00','mostrador@tiendasol.com',52.68),(514,14,'2021-10-11 12:00:00','mostrador@tiendasol.com',78.97),(515,15,'2021-10-12 12:00:00','mostrador@tiendasol.com',98.09),(516,16,'2021-10-13 12:00:00','mostrador@tiendasol.com',54.58),(517,17,'2021-10-14 12:00:00','mostrador@tiendasol.com',144.77),(518,18,'2021-10-15 12:00:00','mostrador@tiendasol.com',20.64),(519,19,'2021-10-16 12:00:00','mostrador@tiendasol.com',178.77),(520,20,'2021-10-17 12:00:00','mostrador@tiendasol.com',34.49),(521,21,'2021-10-18 12:00:00','mostrador@tiendasol.com',140.86),(522,22,'2021-10-19 12:00:00','cliente.c122@correo-norte.es',26.49),(523,23,'2021-10-20 12:00:00','cliente.d123@buzonlibre.com',24.88),(524,24,'2021-10-21 12:00:00','cliente.e124@gmail.com',191.67),(525,25,'2021-10-22 12:00:00','cliente.f125@correo-norte.es',70.73),(526,26,'2021-10-23 12:00:00','cliente.g126@buzonlibre.com',12.30),(527,27,'2021-10-24 12:00:00','cliente.h127@gmail.com',172.95),(528,28,'2021-10-25 12:00:00','cliente.i128@correo-norte.es',146.80),(529,29,'2021-10-26 12:00:00','cliente.j129@buzonlibre.com',113.28),(530,30,'2021-10-27 12:00:00','cliente.a130@gmail.com',141.97);
INSERT INTO `pedidos` VALUES (531,31,'2021-10-28 12:00:00','cliente.b131@correo-norte.es',64.50),(532,32,'2021-10-01 12:00:00','cliente.c132@buzonlibre.com',9.40),(533,33,'2021-10-02 12:00:00','cliente.d133@gmail.com',51.32),(534,34,'2021-10-03 12:00:00','cliente.e134@correo-norte.es',18.46),(535,35,'2021-10-04 12:00:00','cliente.f135@buzonlibre.com',118.38),(536,36,'2021-10-05 12:00:00','cliente.g136@gmail.com',191.51),(537,37,'2021-10-06 12:00:00','cliente.h137@correo-norte.es',144.08),(538,38,'2021-10-07 12:00:00','cliente.i138@buzonlibre.com',133.73),(539,39,'2021-10-08 12:00:00','cliente.j139@gmail.com',50.64),(540,40,'2021-10-09 12:00:00','cliente.a140@correo-norte.es',131.40),(541,41,'2021-10-10 12:00:00','cliente.b141@buzonlibre.com',187.51),(542,42,'2021-10-11 12:00:00','cliente.c142@gmail.com',181.41),(543,43,'2021-10-12 12:00:00','cliente.d143@correo-norte.es',136.23),(544,44,'2021-10-13 12:00:00','cliente.e144@buzonlibre.com',75.75),(545,45,'2021-10-14 12:00:00','cliente.f145@gmail.com',94.69),(546,46,'2021-10-15 12:00:00','cliente.g146@correo-norte.es',33.92),(547,47,'2021-10-16 12:00:00','cliente.h147@buzonlibre.com',180.31),(548,48,'2021-10-17 12:00:00','cliente.i148@gmail.com',149.59),(549,49,'2021-10-18 12:00:00','cliente.j149@correo-norte.es',52.69),(550,50,'2021-10-19 12:00:00','cliente.a150@buzonlibre.com',56.25),(551,51,'2021-10-20 12:00:00','cliente.b151@gmail.com',162.83),(552,52,'2021-10-21 12:00:00','cliente.c152@correo-norte.es',69.03),(553,53,'2021-10-22 12:00:00',NULL,28.37),(554,54,'2021-10-23 12:00:00',NULL,160.95),(555,55,'2021-10-24 12:00:00',NULL,151.69),(556,56,'2021-10-25 12:00:00','mostrador@tiendasol.com',156.95),(557,57,'2021-10-26 12:00:00','mostrador@tiendasol.com',123.29),(558,58,'2021-10-27 12:00:00','mostrador@tiendasol.com',10.03),(559,59,'2021-10-28 12:00:00','mostrador@tiendasol.com',17.95),(560,60,'2021-10-01 12:00:00','mostrador@tiendasol.com',149.79);
INSERT INTO `pedidos` VALUES (561,101,'2021-10-02 12:00:00',NULL,27.35),(562,102,'2021-10-03 12:00:00',NULL,69.63),(563,0,'2021-10-04 12:00:00','mostrador@tiendasol.com',187.47),(564,0,'2021-10-05 12:00:00','mostrador@tiendasol.com',195.62);
/*!40000 ALTER TABLE `pedidos` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `productos`
--

DROP TABLE IF EXISTS `productos`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `productos` (
  `id` int NOT NULL AUTO_INCREMENT,
  `nombre` varchar(60) NOT NULL,
  `precio` decimal(8,2) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `productos`
--

LOCK TABLES `productos` WRITE;
/*!40000 ALTER TABLE `productos` DISABLE KEYS */;
INSERT INTO `productos` VALUES (1,'Silla plegable',5.00),(2,'Mesa de roble',10.00),(3,'Lámpara Sol',15.00),(4,'Cojín',20.00),(5,'Espejo',25.00),(6,'Alfombra',30.00),(7,'Perchero',35.00),(8,'Estante',40.00),(9,'Jarrón',45.00),(10,'Cortina',50.00);
/*!40000 ALTER TABLE `productos` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Temporary view structure for view `clientes_activos`
--

DROP TABLE IF EXISTS `clientes_activos`;
/*!50001 DROP VIEW IF EXISTS `clientes_activos`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50001 CREATE VIEW `clientes_activos` AS SELECT 
 1 AS `id`,
 1 AS `correo`*/;
SET character_set_client = @saved_cs_client;

--
-- Current Database: `foro`
--

CREATE DATABASE /*!32312 IF NOT EXISTS*/ `foro` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */;

USE `foro`;

--
-- Table structure for table `usuarios`
--

DROP TABLE IF EXISTS `usuarios`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `usuarios` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `alias` varchar(40) NOT NULL,
  `email` varchar(120) DEFAULT NULL,
  `clave` varchar(64) DEFAULT NULL,
  `ultimo_acceso` datetime DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `alias` (`alias`)
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `usuarios`
--

LOCK TABLES `usuarios` WRITE;
/*!40000 ALTER TABLE `usuarios` DISABLE KEYS */;
INSERT INTO `usuarios` VALUES (1,'alias_w1','CLIENTE.B111@BUZONLIBRE.COM','hola;mundo','2022-01-02 10:00:00'),(2,'alias_e2','CLIENTE.C112@GMAIL.COM','clave74','2022-01-03 10:00:00'),(3,'alias_r3','CLIENTE.D113@CORREO-NORTE.ES','unknown','2022-01-04 10:00:00'),(4,'alias_t4','cliente.e114@buzonlibre.com',NULL,'2022-01-05 10:00:00'),(5,'alias_y5','cliente.f115@gmail.com',NULL,'2022-01-06 10:00:00'),(6,'alias_q6','cliente.g116@correo-norte.es','','2022-01-07 10:00:00'),(7,'alias_w7','cliente.h117@buzonlibre.com','********','2022-01-08 10:00:00'),(8,'alias_e8','cliente.i118@gmail.com','clave296','1970-01-01 00:00:00'),(9,'alias_r9','cliente.j119@correo-norte.es','hola;mundo','2022-01-10 10:00:00'),(10,'alias_t10','cliente.a120@buzonlibre.com','clave370','2022-01-11 10:00:00'),(11,'alias_y11','cliente.b121@gmail.com','unknown','2022-01-12 10:00:00'),(12,'alias_q12','cliente.c122@correo-norte.es','clave444','2022-01-13 10:00:00'),(13,'alias_w13','cliente.d123@buzonlibre.com','None','2022-01-14 10:00:00'),(14,'alias_e14','cliente.e124@gmail.com','clave518','2022-01-15 10:00:00'),(15,'alias_r15','cliente.f125@correo-norte.es','c:\\temp','2022-01-16 10:00:00'),(16,'alias_t16','cliente.g126@buzonlibre.com','clave592','2022-01-17 10:00:00'),(17,'alias_y17','cliente.h127@gmail.com','hola;mundo','2022-01-18 10:00:00'),(18,'alias_q18','cliente.i128@correo-norte.es','clave666','2022-01-19 10:00:00'),(19,'alias_w19','cliente.j129@buzonlibre.com','unknown','2022-01-20 10:00:00'),(20,'alias_e20','cliente.a130@gmail.com','clave740','2022-01-21 10:00:00'),(21,'alias_r21','forero147@gmail.com','None','2022-01-22 10:00:00'),(22,'alias_t22','forero154@correo-norte.es','clave814','2022-01-23 10:00:00'),(23,'alias_y23','forero161@buzonlibre.com','c:\\temp','2022-01-24 10:00:00'),(24,'alias_q24','forero168@gmail.com','clave888','2022-01-25 10:00:00'),(25,'alias_w25','forero175@correo-norte.es','hola;mundo','2022-01-26 10:00:00');
INSERT INTO `usuarios` VALUES (26,'alias_e26','forero182@buzonlibre.com','clave962','2022-01-27 10:00:00'),(27,'alias_r27','forero189@gmail.com','unknown','2022-01-28 10:00:00'),(28,'alias_t28','forero196@correo-norte.es','clave1036','2022-01-01 10:00:00'),(29,'alias_y29','forero203@buzonlibre.com','None','2022-01-02 10:00:00'),(30,'alias_q30','forero210@gmail.com','clave1110','2022-03-14 21:45:10'),(31,'alias_w31','forero217@correo-norte.es','c:\\temp','2022-01-04 10:00:00'),(32,'alias_e32','forero224@buzonlibre.com','clave1184','2022-01-05 10:00:00'),(33,'alias_r33','forero231@gmail.com','hola;mundo','2022-01-06 10:00:00'),(34,'alias_t34','forero238@correo-norte.es','clave1258','2022-01-07 10:00:00'),(35,'alias_y35','forero245@buzonlibre.com','unknown','2022-01-08 10:00:00'),(36,'alias_q36','forero252@gmail.com','clave1332','2022-01-09 10:00:00'),(37,'alias_w37','forero259@correo-norte.es','None','2022-01-10 10:00:00'),(38,'alias_e38','forero266@buzonlibre.com','clave1406','2022-01-11 10:00:00'),(39,'alias_r39','forero273@gmail.com','c:\\temp','2022-01-12 10:00:00'),(40,'alias_t40','forero280@correo-norte.es','clave1480','2022-01-13 10:00:00'),(41,'alias_y41',NULL,'hola;mundo','2022-01-14 10:00:00');
/*!40000 ALTER TABLE `usuarios` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `mensajes`
--

DROP TABLE IF EXISTS `mensajes`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `mensajes` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `usuario_id` int unsigned NOT NULL,
  `cuerpo` longtext,
  `fecha` datetime NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_msg_usr` FOREIGN KEY (`usuario_id`) REFERENCES `usuarios` (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=900 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `mensajes`
--

LOCK TABLES `mensajes` WRITE;
/*!40000 ALTER TABLE `mensajes` DISABLE KEYS */;
INSERT INTO `mensajes` VALUES (1,4,'La silla (azul), no la roja; \'la otra\'','2021-12-02 08:00:00'),(2,7,'Yo no compraría eso \\o/','2021-12-03 08:00:00'),(3,10,'Yo no compraría eso \\o/','2021-12-04 08:00:00'),(4,13,'Gracias, muy amable','2021-12-05 08:00:00'),(5,16,'La silla (azul), no la roja; \'la otra\'','2021-12-06 08:00:00'),(6,19,'Gracias, muy amable','2021-12-07 08:00:00'),(7,22,'Yo no compraría eso \\o/','2021-12-08 08:00:00'),(8,25,'Yo no compraría eso \\o/','2021-12-09 08:00:00'),(9,28,'¿Alguien sabe cuándo llega el pedido?','2021-12-10 08:00:00'),(10,31,'Yo no compraría eso \\o/','2021-12-11 08:00:00'),(11,34,'¿Alguien sabe cuándo llega el pedido?','2021-12-12 08:00:00'),(12,37,'¿Alguien sabe cuándo llega el pedido?','2021-12-13 08:00:00'),(13,40,'La silla (azul), no la roja; \'la otra\'','2021-12-14 08:00:00'),(14,2,'¿Alguien sabe cuándo llega el pedido?','2021-12-15 08:00:00'),(15,5,'Gracias, muy amable','2021-12-16 08:00:00'),(16,8,'La silla (azul), no la roja; \'la otra\'','2021-12-17 08:00:00'),(17,11,'La silla (azul), no la roja; \'la otra\'','2021-12-18 08:00:00'),(18,14,'¿Alguien sabe cuándo llega el pedido?','2021-12-19 08:00:00'),(19,17,'Yo no compraría eso \\o/','2021-12-20 08:00:00'),(20,20,'Gracias, muy amable','2021-12-21 08:00:00'),(21,23,'Yo no compraría eso \\o/','2021-12-22 08:00:00'),(22,26,'Yo no compraría eso \\o/','2021-12-23 08:00:00'),(23,29,'La silla (azul), no la roja; \'la otra\'','2021-12-24 08:00:00'),(24,32,'Gracias, muy amable','2021-12-25 08:00:00'),(25,35,'La silla (azul), no la roja; \'la otra\'','2021-12-26 08:00:00'),(26,38,'Yo no compraría eso \\o/','2021-12-27 08:00:00'),(27,41,'¿Alguien sabe cuándo llega el pedido?','2021-12-28 08:00:00'),(28,3,'¿Alguien sabe cuándo llega el pedido?','2021-12-01 08:00:00'),(29,6,'La silla (azul), no la roja; \'la otra\'','2021-12-02 08:00:00'),(30,9,'¿Alguien sabe cuándo llega el pedido?','2021-12-03 08:00:00'),(31,12,'¿Alguien sabe cuándo llega el pedido?','2021-12-04 08:00:00'),(32,15,'¿Alguien sabe cuándo llega el pedido?','2021-12-05 08:00:00'),(33,18,'¿Alguien sabe cuándo llega el pedido?','2021-12-06 08:00:00'),(34,21,'Yo no compraría eso \\o/','2021-12-07 08:00:00'),(35,24,'Gracias, muy amable','2021-12-08 08:00:00'),(36,27,'La silla (azul), no la roja; \'la otra\'','2021-12-09 08:00:00'),(37,30,'Yo no compraría eso \\o/','2021-12-10 08:00:00'),(38,33,'Gracias, muy amable','2021-12-11 08:00:00'),(39,36,'¿Alguien sabe cuándo llega el pedido?','2021-12-12 08:00:00'),(40,39,'¿Alguien sabe cuándo llega el pedido?','2021-12-13 08:00:00');
INSERT INTO `mensajes` VALUES (41,1,'¿Alguien sabe cuándo llega el pedido?','2021-12-14 08:00:00'),(42,4,'La silla (azul), no la roja; \'la otra\'','2021-12-15 08:00:00'),(43,7,'Yo no compraría eso \\o/','2021-12-16 08:00:00'),(44,10,'Yo no compraría eso \\o/','2021-12-17 08:00:00'),(45,13,'Gracias, muy amable','2021-12-18 08:00:00'),(46,16,'Yo no compraría eso \\o/','2021-12-19 08:00:00'),(47,19,'La silla (azul), no la roja; \'la otra\'','2021-12-20 08:00:00'),(48,22,'¿Alguien sabe cuándo llega el pedido?','2021-12-21 08:00:00'),(49,25,'Yo no compraría eso \\o/','2021-12-22 08:00:00'),(50,28,'Gracias, muy amable','2021-12-23 08:00:00'),(51,31,'Gracias, muy amable','2021-12-24 08:00:00'),(52,34,'La silla (azul), no la roja; \'la otra\'','2021-12-25 08:00:00'),(53,37,'Yo no compraría eso \\o/','2021-12-26 08:00:00'),(54,40,'Yo no compraría eso \\o/','2021-12-27 08:00:00'),(55,2,'¿Alguien sabe cuándo llega el pedido?','2021-12-28 08:00:00'),(56,5,'¿Alguien sabe cuándo llega el pedido?','2021-12-01 08:00:00'),(57,8,'Gracias, muy amable','2021-12-02 08:00:00'),(58,11,'Yo no compraría eso \\o/','2021-12-03 08:00:00'),(59,14,'Yo no compraría eso \\o/','2021-12-04 08:00:00'),(60,17,'¿Alguien sabe cuándo llega el pedido?','2021-12-05 08:00:00'),(61,20,'¿Alguien sabe cuándo llega el pedido?','2021-12-06 08:00:00'),(62,23,'Yo no compraría eso \\o/','2021-12-07 08:00:00'),(63,26,'Gracias, muy amable','2021-12-08 08:00:00'),(64,29,'La silla (azul), no la roja; \'la otra\'','2021-12-09 08:00:00'),(65,32,'Gracias, muy amable','2021-12-10 08:00:00'),(66,35,'Gracias, muy amable','2021-12-11 08:00:00'),(67,38,'Gracias, muy amable','2021-12-12 08:00:00'),(68,41,'¿Alguien sabe cuándo llega el pedido?','2021-12-13 08:00:00'),(69,3,'Yo no compraría eso \\o/','2021-12-14 08:00:00'),(70,6,'¿Alguien sabe cuándo llega el pedido?','2021-12-15 08:00:00');
/*!40000 ALTER TABLE `mensajes` ENABLE KEYS */;
UNLOCK TABLES;

/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;

-- Dump completed on 2022-03-15  3:00:01
