do
  goto l0
  goto l1
  goto l2
  goto l3
  goto l4
  goto l5
  goto l6
  goto l7
  goto l8
  goto l9
  goto l10
  goto l11
  goto l12
  goto l13
  goto l14
  goto l15
  goto l16
  goto l17
  goto l18
  goto l19
  goto l20
  goto l21
  goto l22
  goto l23
  goto l24
  goto l25
  goto l26
  goto l27
  goto l28
  goto l29
  goto l30
  goto l31
  goto l32
  goto l33
  goto l34
  goto l35
  goto l36
  goto l37
  goto l38
  goto l39
  goto l40
  goto l41
  goto l42
  goto l43
  goto l44
  goto l45
  goto l46
  goto l47
  goto l48
  goto l49
  goto l50
  goto l51
  goto l52
  goto l53
  goto l54
  goto l55
  goto l56
  goto l57
  goto l58
  goto l59
  goto l60
  goto l61
  goto l62
  goto l63
  goto l64
  goto l65
  goto l66
  goto l67
  goto l68
  goto l69
  goto l70
  goto l71
  goto l72
  goto l73
  goto l74
  goto l75
  goto l76
  goto l77
  goto l78
  goto l79
  goto l80
  goto l81
  goto l82
  goto l83
  goto l84
  goto l85
  goto l86
  goto l87
  goto l88
  goto l89
  goto l90
  goto l91
  goto l92
  goto l93
  goto l94
  goto l95
  goto l96
  goto l97
  goto l98
  goto l99
  goto l100
  goto l101
  goto l102
  goto l103
  goto l104
  goto l105
  goto l106
  goto l107
  goto l108
  goto l109
  goto l110
  goto l111
  goto l112
  goto l113
  goto l114
  goto l115
  goto l116
  goto l117
  goto l118
  goto l119
  goto l120
  goto l121
  goto l122
  goto l123
  goto l124
  goto l125
  goto l126
  goto l127
  goto l128
  goto l129
  goto l130
  goto l131
  goto l132
  goto l133
  goto l134
  goto l135
  goto l136
  goto l137
  goto l138
  goto l139
  goto l140
  goto l141
  goto l142
  goto l143
  goto l144
  goto l145
  goto l146
  goto l147
  goto l148
  goto l149
  goto l150
  goto l151
  goto l152
  goto l153
  goto l154
  goto l155
  goto l156
  goto l157
  goto l158
  goto l159
  goto l160
  goto l161
  goto l162
  goto l163
  goto l164
  goto l165
  goto l166
  goto l167
  goto l168
  goto l169
  goto l170
  goto l171
  goto l172
  goto l173
  goto l174
  goto l175
  goto l176
  goto l177
  goto l178
  goto l179
  goto l180
  goto l181
  goto l182
  goto l183
  goto l184
  goto l185
  goto l186
  goto l187
  goto l188
  goto l189
  goto l190
  goto l191
  goto l192
  goto l193
  goto l194
  goto l195
  goto l196
  goto l197
  goto l198
  goto l199
  goto l200
  goto l201
  goto l202
  goto l203
  goto l204
  goto l205
  goto l206
  goto l207
  goto l208
  goto l209
  goto l210
  goto l211
  goto l212
  goto l213
  goto l214
  goto l215
  goto l216
  goto l217
  goto l218
  goto l219
  goto l220
  goto l221
  goto l222
  goto l223
  goto l224
  goto l225
  goto l226
  goto l227
  goto l228
  goto l229
  goto l230
  goto l231
  goto l232
  goto l233
  goto l234
  goto l235
  goto l236
  goto l237
  goto l238
  goto l239
  goto l240
  goto l241
  goto l242
  goto l243
  goto l244
  goto l245
  goto l246
  goto l247
  goto l248
  goto l249
  goto l250
  goto l251
  goto l252
  goto l253
  goto l254
  goto l255
  goto l256
  goto l257
  goto l258
  goto l259
  goto l260
  goto l261
  goto l262
  goto l263
  goto l264
  goto l265
  goto l266
  goto l267
  goto l268
  goto l269
  goto l270
  goto l271
  goto l272
  goto l273
  goto l274
  goto l275
  goto l276
  goto l277
  goto l278
  goto l279
  goto l280
  goto l281
  goto l282
  goto l283
  goto l284
  goto l285
  goto l286
  goto l287
  goto l288
  goto l289
  goto l290
  goto l291
  goto l292
  goto l293
  goto l294
  goto l295
  goto l296
  goto l297
  goto l298
  goto l299
  goto l300
  goto l301
  goto l302
  goto l303
  goto l304
  goto l305
  goto l306
  goto l307
  goto l308
  goto l309
  goto l310
  goto l311
  goto l312
  goto l313
  goto l314
  goto l315
  goto l316
  goto l317
  goto l318
  goto l319
  goto l320
  goto l321
  goto l322
  goto l323
  goto l324
  goto l325
  goto l326
  goto l327
  goto l328
  goto l329
  goto l330
  goto l331
  goto l332
  goto l333
  goto l334
  goto l335
  goto l336
  goto l337
  goto l338
  goto l339
  goto l340
  goto l341
  goto l342
  goto l343
  goto l344
  goto l345
  goto l346
  goto l347
  goto l348
  goto l349
  goto l350
  goto l351
  goto l352
  goto l353
  goto l354
  goto l355
  goto l356
  goto l357
  goto l358
  goto l359
  goto l360
  goto l361
  goto l362
  goto l363
  goto l364
  goto l365
  goto l366
  goto l367
  goto l368
  goto l369
  goto l370
  goto l371
  goto l372
  goto l373
  goto l374
  goto l375
  goto l376
  goto l377
  goto l378
  goto l379
  goto l380
  goto l381
  goto l382
  goto l383
  goto l384
  goto l385
  goto l386
  goto l387
  goto l388
  goto l389
  goto l390
  goto l391
  goto l392
  goto l393
  goto l394
  goto l395
  goto l396
  goto l397
  goto l398
  goto l399
  goto l400
  goto l401
  goto l402
  goto l403
  goto l404
  goto l405
  goto l406
  goto l407
  goto l408
  goto l409
  goto l410
  goto l411
  goto l412
  goto l413
  goto l414
  goto l415
  goto l416
  goto l417
  goto l418
  goto l419
  goto l420
  goto l421
  goto l422
  goto l423
  goto l424
  goto l425
  goto l426
  goto l427
  goto l428
  goto l429
  goto l430
  goto l431
  goto l432
  goto l433
  goto l434
  goto l435
  goto l436
  goto l437
  goto l438
  goto l439
  goto l440
  goto l441
  goto l442
  goto l443
  goto l444
  goto l445
  goto l446
  goto l447
  goto l448
  goto l449
  goto l450
  goto l451
  goto l452
  goto l453
  goto l454
  goto l455
  goto l456
  goto l457
  goto l458
  goto l459
  goto l460
  goto l461
  goto l462
  goto l463
  goto l464
  goto l465
  goto l466
  goto l467
  goto l468
  goto l469
  goto l470
  goto l471
  goto l472
  goto l473
  goto l474
  goto l475
  goto l476
  goto l477
  goto l478
  goto l479
  goto l480
  goto l481
  goto l482
  goto l483
  goto l484
  goto l485
  goto l486
  goto l487
  goto l488
  goto l489
  goto l490
  goto l491
  goto l492
  goto l493
  goto l494
  goto l495
  goto l496
  goto l497
  goto l498
  goto l499
  goto l500
  goto l501
  goto l502
  goto l503
  goto l504
  goto l505
  goto l506
  goto l507
  goto l508
  goto l509
  goto l510
  goto l511
  goto l512
  goto l513
  goto l514
  goto l515
  goto l516
  goto l517
  goto l518
  goto l519
  goto l520
  goto l521
  goto l522
  goto l523
  goto l524
  goto l525
  goto l526
  goto l527
  goto l528
  goto l529
  goto l530
  goto l531
  goto l532
  goto l533
  goto l534
  goto l535
  goto l536
  goto l537
  goto l538
  goto l539
  goto l540
  goto l541
  goto l542
  goto l543
  goto l544
  goto l545
  goto l546
  goto l547
  goto l548
  goto l549
  goto l550
  goto l551
  goto l552
  goto l553
  goto l554
  goto l555
  goto l556
  goto l557
  goto l558
  goto l559
  goto l560
  goto l561
  goto l562
  goto l563
  goto l564
  goto l565
  goto l566
  goto l567
  goto l568
  goto l569
  goto l570
  goto l571
  goto l572
  goto l573
  goto l574
  goto l575
  goto l576
  goto l577
  goto l578
  goto l579
  goto l580
  goto l581
  goto l582
  goto l583
  goto l584
  goto l585
  goto l586
  goto l587
  goto l588
  goto l589
  goto l590
  goto l591
  goto l592
  goto l593
  goto l594
  goto l595
  goto l596
  goto l597
  goto l598
  goto l599
  goto l600
  goto l601
  goto l602
  goto l603
  goto l604
  goto l605
  goto l606
  goto l607
  goto l608
  goto l609
  goto l610
  goto l611
  goto l612
  goto l613
  goto l614
  goto l615
  goto l616
  goto l617
  goto l618
  goto l619
  goto l620
  goto l621
  goto l622
  goto l623
  goto l624
  goto l625
  goto l626
  goto l627
  goto l628
  goto l629
  goto l630
  goto l631
  goto l632
  goto l633
  goto l634
  goto l635
  goto l636
  goto l637
  goto l638
  goto l639
  goto l640
  goto l641
  goto l642
  goto l643
  goto l644
  goto l645
  goto l646
  goto l647
  goto l648
  goto l649
  goto l650
  goto l651
  goto l652
  goto l653
  goto l654
  goto l655
  goto l656
  goto l657
  goto l658
  goto l659
  goto l660
  goto l661
  goto l662
  goto l663
  goto l664
  goto l665
  goto l666
  goto l667
  goto l668
  goto l669
  goto l670
  goto l671
  goto l672
  goto l673
  goto l674
  goto l675
  goto l676
  goto l677
  goto l678
  goto l679
  goto l680
  goto l681
  goto l682
  goto l683
  goto l684
  goto l685
  goto l686
  goto l687
  goto l688
  goto l689
  goto l690
  goto l691
  goto l692
  goto l693
  goto l694
  goto l695
  goto l696
  goto l697
  goto l698
  goto l699
  goto l700
  goto l701
  goto l702
  goto l703
  goto l704
  goto l705
  goto l706
  goto l707
  goto l708
  goto l709
  goto l710
  goto l711
  goto l712
  goto l713
  goto l714
  goto l715
  goto l716
  goto l717
  goto l718
  goto l719
  goto l720
  goto l721
  goto l722
  goto l723
  goto l724
  goto l725
  goto l726
  goto l727
  goto l728
  goto l729
  goto l730
  goto l731
  goto l732
  goto l733
  goto l734
  goto l735
  goto l736
  goto l737
  goto l738
  goto l739
  goto l740
  goto l741
  goto l742
  goto l743
  goto l744
  goto l745
  goto l746
  goto l747
  goto l748
  goto l749
  goto l750
  goto l751
  goto l752
  goto l753
  goto l754
  goto l755
  goto l756
  goto l757
  goto l758
  goto l759
  goto l760
  goto l761
  goto l762
  goto l763
  goto l764
  goto l765
  goto l766
  goto l767
  goto l768
  goto l769
  goto l770
  goto l771
  goto l772
  goto l773
  goto l774
  goto l775
  goto l776
  goto l777
  goto l778
  goto l779
  goto l780
  goto l781
  goto l782
  goto l783
  goto l784
  goto l785
  goto l786
  goto l787
  goto l788
  goto l789
  goto l790
  goto l791
  goto l792
  goto l793
  goto l794
  goto l795
  goto l796
  goto l797
  goto l798
  goto l799
  goto l800
  goto l801
  goto l802
  goto l803
  goto l804
  goto l805
  goto l806
  goto l807
  goto l808
  goto l809
  goto l810
  goto l811
  goto l812
  goto l813
  goto l814
  goto l815
  goto l816
  goto l817
  goto l818
  goto l819
  goto l820
  goto l821
  goto l822
  goto l823
  goto l824
  goto l825
  goto l826
  goto l827
  goto l828
  goto l829
  goto l830
  goto l831
  goto l832
  goto l833
  goto l834
  goto l835
  goto l836
  goto l837
  goto l838
  goto l839
  goto l840
  goto l841
  goto l842
  goto l843
  goto l844
  goto l845
  goto l846
  goto l847
  goto l848
  goto l849
  goto l850
  goto l851
  goto l852
  goto l853
  goto l854
  goto l855
  goto l856
  goto l857
  goto l858
  goto l859
  goto l860
  goto l861
  goto l862
  goto l863
  goto l864
  goto l865
  goto l866
  goto l867
  goto l868
  goto l869
  goto l870
  goto l871
  goto l872
  goto l873
  goto l874
  goto l875
  goto l876
  goto l877
  goto l878
  goto l879
  goto l880
  goto l881
  goto l882
  goto l883
  goto l884
  goto l885
  goto l886
  goto l887
  goto l888
  goto l889
  goto l890
  goto l891
  goto l892
  goto l893
  goto l894
  goto l895
  goto l896
  goto l897
  goto l898
  goto l899
  goto l900
  goto l901
  goto l902
  goto l903
  goto l904
  goto l905
  goto l906
  goto l907
  goto l908
  goto l909
  goto l910
  goto l911
  goto l912
  goto l913
  goto l914
  goto l915
  goto l916
  goto l917
  goto l918
  goto l919
  goto l920
  goto l921
  goto l922
  goto l923
  goto l924
  goto l925
  goto l926
  goto l927
  goto l928
  goto l929
  goto l930
  goto l931
  goto l932
  goto l933
  goto l934
  goto l935
  goto l936
  goto l937
  goto l938
  goto l939
  goto l940
  goto l941
  goto l942
  goto l943
  goto l944
  goto l945
  goto l946
  goto l947
  goto l948
  goto l949
  goto l950
  goto l951
  goto l952
  goto l953
  goto l954
  goto l955
  goto l956
  goto l957
  goto l958
  goto l959
  goto l960
  goto l961
  goto l962
  goto l963
  goto l964
  goto l965
  goto l966
  goto l967
  goto l968
  goto l969
  goto l970
  goto l971
  goto l972
  goto l973
  goto l974
  goto l975
  goto l976
  goto l977
  goto l978
  goto l979
  goto l980
  goto l981
  goto l982
  goto l983
  goto l984
  goto l985
  goto l986
  goto l987
  goto l988
  goto l989
  goto l990
  goto l991
  goto l992
  goto l993
  goto l994
  goto l995
  goto l996
  goto l997
  goto l998
  goto l999
  goto l1000
  goto l1001
  goto l1002
  goto l1003
  goto l1004
  goto l1005
  goto l1006
  goto l1007
  goto l1008
  goto l1009
  goto l1010
  goto l1011
  goto l1012
  goto l1013
  goto l1014
  goto l1015
  goto l1016
  goto l1017
  goto l1018
  goto l1019
  goto l1020
  goto l1021
  goto l1022
  goto l1023
  goto l1024
  goto l1025
  goto l1026
  goto l1027
  goto l1028
  goto l1029
  goto l1030
  goto l1031
  goto l1032
  goto l1033
  goto l1034
  goto l1035
  goto l1036
  goto l1037
  goto l1038
  goto l1039
  goto l1040
  goto l1041
  goto l1042
  goto l1043
  goto l1044
  goto l1045
  goto l1046
  goto l1047
  goto l1048
  goto l1049
  goto l1050
  goto l1051
  goto l1052
  goto l1053
  goto l1054
  goto l1055
  goto l1056
  goto l1057
  goto l1058
  goto l1059
  goto l1060
  goto l1061
  goto l1062
  goto l1063
  goto l1064
  goto l1065
  goto l1066
  goto l1067
  goto l1068
  goto l1069
  goto l1070
  goto l1071
  goto l1072
  goto l1073
  goto l1074
  goto l1075
  goto l1076
  goto l1077
  goto l1078
  goto l1079
  goto l1080
  goto l1081
  goto l1082
  goto l1083
  goto l1084
  goto l1085
  goto l1086
  goto l1087
  goto l1088
  goto l1089
  goto l1090
  goto l1091
  goto l1092
  goto l1093
  goto l1094
  goto l1095
  goto l1096
  goto l1097
  goto l1098
  goto l1099
  goto l1100
  goto l1101
  goto l1102
  goto l1103
  goto l1104
  goto l1105
  goto l1106
  goto l1107
  goto l1108
  goto l1109
  goto l1110
  goto l1111
  goto l1112
  goto l1113
  goto l1114
  goto l1115
  goto l1116
  goto l1117
  goto l1118
  goto l1119
  goto l1120
  goto l1121
  goto l1122
  goto l1123
  goto l1124
  goto l1125
  goto l1126
  goto l1127
  goto l1128
  goto l1129
  goto l1130
  goto l1131
  goto l1132
  goto l1133
  goto l1134
  goto l1135
  goto l1136
  goto l1137
  goto l1138
  goto l1139
  goto l1140
  goto l1141
  goto l1142
  goto l1143
  goto l1144
  goto l1145
  goto l1146
  goto l1147
  goto l1148
  goto l1149
  goto l1150
  goto l1151
  goto l1152
  goto l1153
  goto l1154
  goto l1155
  goto l1156
  goto l1157
  goto l1158
  goto l1159
  goto l1160
  goto l1161
  goto l1162
  goto l1163
  goto l1164
  goto l1165
  goto l1166
  goto l1167
  goto l1168
  goto l1169
  goto l1170
  goto l1171
  goto l1172
  goto l1173
  goto l1174
  goto l1175
  goto l1176
  goto l1177
  goto l1178
  goto l1179
  goto l1180
  goto l1181
  goto l1182
  goto l1183
  goto l1184
  goto l1185
  goto l1186
  goto l1187
  goto l1188
  goto l1189
  goto l1190
  goto l1191
  goto l1192
  goto l1193
  goto l1194
  goto l1195
  goto l1196
  goto l1197
  goto l1198
  goto l1199
  goto l1200
  goto l1201
  goto l1202
  goto l1203
  goto l1204
  goto l1205
  goto l1206
  goto l1207
  goto l1208
  goto l1209
  goto l1210
  goto l1211
  goto l1212
  goto l1213
  goto l1214
  goto l1215
  goto l1216
  goto l1217
  goto l1218
  goto l1219
  goto l1220
  goto l1221
  goto l1222
  goto l1223
  goto l1224
  goto l1225
  goto l1226
  goto l1227
  goto l1228
  goto l1229
  goto l1230
  goto l1231
  goto l1232
  goto l1233
  goto l1234
  goto l1235
  goto l1236
  goto l1237
  goto l1238
  goto l1239
  goto l1240
  goto l1241
  goto l1242
  goto l1243
  goto l1244
  goto l1245
  goto l1246
  goto l1247
  goto l1248
  goto l1249
  goto l1250
  goto l1251
  goto l1252
  goto l1253
  goto l1254
  goto l1255
  goto l1256
  goto l1257
  goto l1258
  goto l1259
  goto l1260
  goto l1261
  goto l1262
  goto l1263
  goto l1264
  goto l1265
  goto l1266
  goto l1267
  goto l1268
  goto l1269
  goto l1270
  goto l1271
  goto l1272
  goto l1273
  goto l1274
  goto l1275
  goto l1276
  goto l1277
  goto l1278
  goto l1279
  goto l1280
  goto l1281
  goto l1282
  goto l1283
  goto l1284
  goto l1285
  goto l1286
  goto l1287
  goto l1288
  goto l1289
  goto l1290
  goto l1291
  goto l1292
  goto l1293
  goto l1294
  goto l1295
  goto l1296
  goto l1297
  goto l1298
  goto l1299
  goto l1300
  goto l1301
  goto l1302
  goto l1303
  goto l1304
  goto l1305
  goto l1306
  goto l1307
  goto l1308
  goto l1309
  goto l1310
  goto l1311
  goto l1312
  goto l1313
  goto l1314
  goto l1315
  goto l1316
  goto l1317
  goto l1318
  goto l1319
  goto l1320
  goto l1321
  goto l1322
  goto l1323
  goto l1324
  goto l1325
  goto l1326
  goto l1327
  goto l1328
  goto l1329
  goto l1330
  goto l1331
  goto l1332
  goto l1333
  goto l1334
  goto l1335
  goto l1336
  goto l1337
  goto l1338
  goto l1339
  goto l1340
  goto l1341
  goto l1342
  goto l1343
  goto l1344
  goto l1345
  goto l1346
  goto l1347
  goto l1348
  goto l1349
  goto l1350
  goto l1351
  goto l1352
  goto l1353
  goto l1354
  goto l1355
  goto l1356
  goto l1357
  goto l1358
  goto l1359
  goto l1360
  goto l1361
  goto l1362
  goto l1363
  goto l1364
  goto l1365
  goto l1366
  goto l1367
  goto l1368
  goto l1369
  goto l1370
  goto l1371
  goto l1372
  goto l1373
  goto l1374
  goto l1375
  goto l1376
  goto l1377
  goto l1378
  goto l1379
  goto l1380
  goto l1381
  goto l1382
  goto l1383
  goto l1384
  goto l1385
  goto l1386
  goto l1387
  goto l1388
  goto l1389
  goto l1390
  goto l1391
  goto l1392
  goto l1393
  goto l1394
  goto l1395
  goto l1396
  goto l1397
  goto l1398
  goto l1399
  goto l1400
  goto l1401
  goto l1402
  goto l1403
  goto l1404
  goto l1405
  goto l1406
  goto l1407
  goto l1408
  goto l1409
  goto l1410
  goto l1411
  goto l1412
  goto l1413
  goto l1414
  goto l1415
  goto l1416
  goto l1417
  goto l1418
  goto l1419
  goto l1420
  goto l1421
  goto l1422
  goto l1423
  goto l1424
  goto l1425
  goto l1426
  goto l1427
  goto l1428
  goto l1429
  goto l1430
  goto l1431
  goto l1432
  goto l1433
  goto l1434
  goto l1435
  goto l1436
  goto l1437
  goto l1438
  goto l1439
  goto l1440
  goto l1441
  goto l1442
  goto l1443
  goto l1444
  goto l1445
  goto l1446
  goto l1447
  goto l1448
  goto l1449
  goto l1450
  goto l1451
  goto l1452
  goto l1453
  goto l1454
  goto l1455
  goto l1456
  goto l1457
  goto l1458
  goto l1459
  goto l1460
  goto l1461
  goto l1462
  goto l1463
  goto l1464
  goto l1465
  goto l1466
  goto l1467
  goto l1468
  goto l1469
  goto l1470
  goto l1471
  goto l1472
  goto l1473
  goto l1474
  goto l1475
  goto l1476
  goto l1477
  goto l1478
  goto l1479
  goto l1480
  goto l1481
  goto l1482
  goto l1483
  goto l1484
  goto l1485
  goto l1486
  goto l1487
  goto l1488
  goto l1489
  goto l1490
  goto l1491
  goto l1492
  goto l1493
  goto l1494
  goto l1495
  goto l1496
  goto l1497
  goto l1498
  goto l1499
  goto l1500
  goto l1501
  goto l1502
  goto l1503
  goto l1504
  goto l1505
  goto l1506
  goto l1507
  goto l1508
  goto l1509
  goto l1510
  goto l1511
  goto l1512
  goto l1513
  goto l1514
  goto l1515
  goto l1516
  goto l1517
  goto l1518
  goto l1519
  goto l1520
  goto l1521
  goto l1522
  goto l1523
  goto l1524
  goto l1525
  goto l1526
  goto l1527
  goto l1528
  goto l1529
  goto l1530
  goto l1531
  goto l1532
  goto l1533
  goto l1534
  goto l1535
  goto l1536
  goto l1537
  goto l1538
  goto l1539
  goto l1540
  goto l1541
  goto l1542
  goto l1543
  goto l1544
  goto l1545
  goto l1546
  goto l1547
  goto l1548
  goto l1549
  goto l1550
  goto l1551
  goto l1552
  goto l1553
  goto l1554
  goto l1555
  goto l1556
  goto l1557
  goto l1558
  goto l1559
  goto l1560
  goto l1561
  goto l1562
  goto l1563
  goto l1564
  goto l1565
  goto l1566
  goto l1567
  goto l1568
  goto l1569
  goto l1570
  goto l1571
  goto l1572
  goto l1573
  goto l1574
  goto l1575
  goto l1576
  goto l1577
  goto l1578
  goto l1579
  goto l1580
  goto l1581
  goto l1582
  goto l1583
  goto l1584
  goto l1585
  goto l1586
  goto l1587
  goto l1588
  goto l1589
  goto l1590
  goto l1591
  goto l1592
  goto l1593
  goto l1594
  goto l1595
  goto l1596
  goto l1597
  goto l1598
  goto l1599
  goto l1600
  goto l1601
  goto l1602
  goto l1603
  goto l1604
  goto l1605
  goto l1606
  goto l1607
  goto l1608
  goto l1609
  goto l1610
  goto l1611
  goto l1612
  goto l1613
  goto l1614
  goto l1615
  goto l1616
  goto l1617
  goto l1618
  goto l1619
  goto l1620
  goto l1621
  goto l1622
  goto l1623
  goto l1624
  goto l1625
  goto l1626
  goto l1627
  goto l1628
  goto l1629
  goto l1630
  goto l1631
  goto l1632
  goto l1633
  goto l1634
  goto l1635
  goto l1636
  goto l1637
  goto l1638
  goto l1639
  goto l1640
  goto l1641
  goto l1642
  goto l1643
  goto l1644
  goto l1645
  goto l1646
  goto l1647
  goto l1648
  goto l1649
  goto l1650
  goto l1651
  goto l1652
  goto l1653
  goto l1654
  goto l1655
  goto l1656
  goto l1657
  goto l1658
  goto l1659
  goto l1660
  goto l1661
  goto l1662
  goto l1663
  goto l1664
  goto l1665
  goto l1666
  goto l1667
  goto l1668
  goto l1669
  goto l1670
  goto l1671
  goto l1672
  goto l1673
  goto l1674
  goto l1675
  goto l1676
  goto l1677
  goto l1678
  goto l1679
  goto l1680
  goto l1681
  goto l1682
  goto l1683
  goto l1684
  goto l1685
  goto l1686
  goto l1687
  goto l1688
  goto l1689
  goto l1690
  goto l1691
  goto l1692
  goto l1693
  goto l1694
  goto l1695
  goto l1696
  goto l1697
  goto l1698
  goto l1699
  goto l1700
  goto l1701
  goto l1702
  goto l1703
  goto l1704
  goto l1705
  goto l1706
  goto l1707
  goto l1708
  goto l1709
  goto l1710
  goto l1711
  goto l1712
  goto l1713
  goto l1714
  goto l1715
  goto l1716
  goto l1717
  goto l1718
  goto l1719
  goto l1720
  goto l1721
  goto l1722
  goto l1723
  goto l1724
  goto l1725
  goto l1726
  goto l1727
  goto l1728
  goto l1729
  goto l1730
  goto l1731
  goto l1732
  goto l1733
  goto l1734
  goto l1735
  goto l1736
  goto l1737
  goto l1738
  goto l1739
  goto l1740
  goto l1741
  goto l1742
  goto l1743
  goto l1744
  goto l1745
  goto l1746
  goto l1747
  goto l1748
  goto l1749
  goto l1750
  goto l1751
  goto l1752
  goto l1753
  goto l1754
  goto l1755
  goto l1756
  goto l1757
  goto l1758
  goto l1759
  goto l1760
  goto l1761
  goto l1762
  goto l1763
  goto l1764
  goto l1765
  goto l1766
  goto l1767
  goto l1768
  goto l1769
  goto l1770
  goto l1771
  goto l1772
  goto l1773
  goto l1774
  goto l1775
  goto l1776
  goto l1777
  goto l1778
  goto l1779
  goto l1780
  goto l1781
  goto l1782
  goto l1783
  goto l1784
  goto l1785
  goto l1786
  goto l1787
  goto l1788
  goto l1789
  goto l1790
  goto l1791
  goto l1792
  goto l1793
  goto l1794
  goto l1795
  goto l1796
  goto l1797
  goto l1798
  goto l1799
  goto l1800
  goto l1801
  goto l1802
  goto l1803
  goto l1804
  goto l1805
  goto l1806
  goto l1807
  goto l1808
  goto l1809
  goto l1810
  goto l1811
  goto l1812
  goto l1813
  goto l1814
  goto l1815
  goto l1816
  goto l1817
  goto l1818
  goto l1819
  goto l1820
  goto l1821
  goto l1822
  goto l1823
  goto l1824
  goto l1825
  goto l1826
  goto l1827
  goto l1828
  goto l1829
  goto l1830
  goto l1831
  goto l1832
  goto l1833
  goto l1834
  goto l1835
  goto l1836
  goto l1837
  goto l1838
  goto l1839
  goto l1840
  goto l1841
  goto l1842
  goto l1843
  goto l1844
  goto l1845
  goto l1846
  goto l1847
  goto l1848
  goto l1849
  goto l1850
  goto l1851
  goto l1852
  goto l1853
  goto l1854
  goto l1855
  goto l1856
  goto l1857
  goto l1858
  goto l1859
  goto l1860
  goto l1861
  goto l1862
  goto l1863
  goto l1864
  goto l1865
  goto l1866
  goto l1867
  goto l1868
  goto l1869
  goto l1870
  goto l1871
  goto l1872
  goto l1873
  goto l1874
  goto l1875
  goto l1876
  goto l1877
  goto l1878
  goto l1879
  goto l1880
  goto l1881
  goto l1882
  goto l1883
  goto l1884
  goto l1885
  goto l1886
  goto l1887
  goto l1888
  goto l1889
  goto l1890
  goto l1891
  goto l1892
  goto l1893
  goto l1894
  goto l1895
  goto l1896
  goto l1897
  goto l1898
  goto l1899
  goto l1900
  goto l1901
  goto l1902
  goto l1903
  goto l1904
  goto l1905
  goto l1906
  goto l1907
  goto l1908
  goto l1909
  goto l1910
  goto l1911
  goto l1912
  goto l1913
  goto l1914
  goto l1915
  goto l1916
  goto l1917
  goto l1918
  goto l1919
  goto l1920
  goto l1921
  goto l1922
  goto l1923
  goto l1924
  goto l1925
  goto l1926
  goto l1927
  goto l1928
  goto l1929
  goto l1930
  goto l1931
  goto l1932
  goto l1933
  goto l1934
  goto l1935
  goto l1936
  goto l1937
  goto l1938
  goto l1939
  goto l1940
  goto l1941
  goto l1942
  goto l1943
  goto l1944
  goto l1945
  goto l1946
  goto l1947
  goto l1948
  goto l1949
  goto l1950
  goto l1951
  goto l1952
  goto l1953
  goto l1954
  goto l1955
  goto l1956
  goto l1957
  goto l1958
  goto l1959
  goto l1960
  goto l1961
  goto l1962
  goto l1963
  goto l1964
  goto l1965
  goto l1966
  goto l1967
  goto l1968
  goto l1969
  goto l1970
  goto l1971
  goto l1972
  goto l1973
  goto l1974
  goto l1975
  goto l1976
  goto l1977
  goto l1978
  goto l1979
  goto l1980
  goto l1981
  goto l1982
  goto l1983
  goto l1984
  goto l1985
  goto l1986
  goto l1987
  goto l1988
  goto l1989
  goto l1990
  goto l1991
  goto l1992
  goto l1993
  goto l1994
  goto l1995
  goto l1996
  goto l1997
  goto l1998
  goto l1999
  goto l2000
  goto l2001
  goto l2002
  goto l2003
  goto l2004
  goto l2005
  goto l2006
  goto l2007
  goto l2008
  goto l2009
  goto l2010
  goto l2011
  goto l2012
  goto l2013
  goto l2014
  goto l2015
  goto l2016
  goto l2017
  goto l2018
  goto l2019
  goto l2020
  goto l2021
  goto l2022
  goto l2023
  goto l2024
  goto l2025
  goto l2026
  goto l2027
  goto l2028
  goto l2029
  goto l2030
  goto l2031
  goto l2032
  goto l2033
  goto l2034
  goto l2035
  goto l2036
  goto l2037
  goto l2038
  goto l2039
  goto l2040
  goto l2041
  goto l2042
  goto l2043
  goto l2044
  goto l2045
  goto l2046
  goto l2047
  goto l2048
  goto l2049
  goto l2050
  goto l2051
  goto l2052
  goto l2053
  goto l2054
  goto l2055
  goto l2056
  goto l2057
  goto l2058
  goto l2059
  goto l2060
  goto l2061
  goto l2062
  goto l2063
  goto l2064
  goto l2065
  goto l2066
  goto l2067
  goto l2068
  goto l2069
  goto l2070
  goto l2071
  goto l2072
  goto l2073
  goto l2074
  goto l2075
  goto l2076
  goto l2077
  goto l2078
  goto l2079
  goto l2080
  goto l2081
  goto l2082
  goto l2083
  goto l2084
  goto l2085
  goto l2086
  goto l2087
  goto l2088
  goto l2089
  goto l2090
  goto l2091
  goto l2092
  goto l2093
  goto l2094
  goto l2095
  goto l2096
  goto l2097
  goto l2098
  goto l2099
  goto l2100
  goto l2101
  goto l2102
  goto l2103
  goto l2104
  goto l2105
  goto l2106
  goto l2107
  goto l2108
  goto l2109
  goto l2110
  goto l2111
  goto l2112
  goto l2113
  goto l2114
  goto l2115
  goto l2116
  goto l2117
  goto l2118
  goto l2119
  goto l2120
  goto l2121
  goto l2122
  goto l2123
  goto l2124
  goto l2125
  goto l2126
  goto l2127
  goto l2128
  goto l2129
  goto l2130
  goto l2131
  goto l2132
  goto l2133
  goto l2134
  goto l2135
  goto l2136
  goto l2137
  goto l2138
  goto l2139
  goto l2140
  goto l2141
  goto l2142
  goto l2143
  goto l2144
  goto l2145
  goto l2146
  goto l2147
  goto l2148
  goto l2149
  goto l2150
  goto l2151
  goto l2152
  goto l2153
  goto l2154
  goto l2155
  goto l2156
  goto l2157
  goto l2158
  goto l2159
  goto l2160
  goto l2161
  goto l2162
  goto l2163
  goto l2164
  goto l2165
  goto l2166
  goto l2167
  goto l2168
  goto l2169
  goto l2170
  goto l2171
  goto l2172
  goto l2173
  goto l2174
  goto l2175
  goto l2176
  goto l2177
  goto l2178
  goto l2179
  goto l2180
  goto l2181
  goto l2182
  goto l2183
  goto l2184
  goto l2185
  goto l2186
  goto l2187
  goto l2188
  goto l2189
  goto l2190
  goto l2191
  goto l2192
  goto l2193
  goto l2194
  goto l2195
  goto l2196
  goto l2197
  goto l2198
  goto l2199
  goto l2200
  goto l2201
  goto l2202
  goto l2203
  goto l2204
  goto l2205
  goto l2206
  goto l2207
  goto l2208
  goto l2209
  goto l2210
  goto l2211
  goto l2212
  goto l2213
  goto l2214
  goto l2215
  goto l2216
  goto l2217
  goto l2218
  goto l2219
  goto l2220
  goto l2221
  goto l2222
  goto l2223
  goto l2224
  goto l2225
  goto l2226
  goto l2227
  goto l2228
  goto l2229
  goto l2230
  goto l2231
  goto l2232
  goto l2233
  goto l2234
  goto l2235
  goto l2236
  goto l2237
  goto l2238
  goto l2239
  goto l2240
  goto l2241
  goto l2242
  goto l2243
  goto l2244
  goto l2245
  goto l2246
  goto l2247
  goto l2248
  goto l2249
  goto l2250
  goto l2251
  goto l2252
  goto l2253
  goto l2254
  goto l2255
  goto l2256
  goto l2257
  goto l2258
  goto l2259
  goto l2260
  goto l2261
  goto l2262
  goto l2263
  goto l2264
  goto l2265
  goto l2266
  goto l2267
  goto l2268
  goto l2269
  goto l2270
  goto l2271
  goto l2272
  goto l2273
  goto l2274
  goto l2275
  goto l2276
  goto l2277
  goto l2278
  goto l2279
  goto l2280
  goto l2281
  goto l2282
  goto l2283
  goto l2284
  goto l2285
  goto l2286
  goto l2287
  goto l2288
  goto l2289
  goto l2290
  goto l2291
  goto l2292
  goto l2293
  goto l2294
  goto l2295
  goto l2296
  goto l2297
  goto l2298
  goto l2299
  goto l2300
  goto l2301
  goto l2302
  goto l2303
  goto l2304
  goto l2305
  goto l2306
  goto l2307
  goto l2308
  goto l2309
  goto l2310
  goto l2311
  goto l2312
  goto l2313
  goto l2314
  goto l2315
  goto l2316
  goto l2317
  goto l2318
  goto l2319
  goto l2320
  goto l2321
  goto l2322
  goto l2323
  goto l2324
  goto l2325
  goto l2326
  goto l2327
  goto l2328
  goto l2329
  goto l2330
  goto l2331
  goto l2332
  goto l2333
  goto l2334
  goto l2335
  goto l2336
  goto l2337
  goto l2338
  goto l2339
  goto l2340
  goto l2341
  goto l2342
  goto l2343
  goto l2344
  goto l2345
  goto l2346
  goto l2347
  goto l2348
  goto l2349
  goto l2350
  goto l2351
  goto l2352
  goto l2353
  goto l2354
  goto l2355
  goto l2356
  goto l2357
  goto l2358
  goto l2359
  goto l2360
  goto l2361
  goto l2362
  goto l2363
  goto l2364
  goto l2365
  goto l2366
  goto l2367
  goto l2368
  goto l2369
  goto l2370
  goto l2371
  goto l2372
  goto l2373
  goto l2374
  goto l2375
  goto l2376
  goto l2377
  goto l2378
  goto l2379
  goto l2380
  goto l2381
  goto l2382
  goto l2383
  goto l2384
  goto l2385
  goto l2386
  goto l2387
  goto l2388
  goto l2389
  goto l2390
  goto l2391
  goto l2392
  goto l2393
  goto l2394
  goto l2395
  goto l2396
  goto l2397
  goto l2398
  goto l2399
  goto l2400
  goto l2401
  goto l2402
  goto l2403
  goto l2404
  goto l2405
  goto l2406
  goto l2407
  goto l2408
  goto l2409
  goto l2410
  goto l2411
  goto l2412
  goto l2413
  goto l2414
  goto l2415
  goto l2416
  goto l2417
  goto l2418
  goto l2419
  goto l2420
  goto l2421
  goto l2422
  goto l2423
  goto l2424
  goto l2425
  goto l2426
  goto l2427
  goto l2428
  goto l2429
  goto l2430
  goto l2431
  goto l2432
  goto l2433
  goto l2434
  goto l2435
  goto l2436
  goto l2437
  goto l2438
  goto l2439
  goto l2440
  goto l2441
  goto l2442
  goto l2443
  goto l2444
  goto l2445
  goto l2446
  goto l2447
  goto l2448
  goto l2449
  goto l2450
  goto l2451
  goto l2452
  goto l2453
  goto l2454
  goto l2455
  goto l2456
  goto l2457
  goto l2458
  goto l2459
  goto l2460
  goto l2461
  goto l2462
  goto l2463
  goto l2464
  goto l2465
  goto l2466
  goto l2467
  goto l2468
  goto l2469
  goto l2470
  goto l2471
  goto l2472
  goto l2473
  goto l2474
  goto l2475
  goto l2476
  goto l2477
  goto l2478
  goto l2479
  goto l2480
  goto l2481
  goto l2482
  goto l2483
  goto l2484
  goto l2485
  goto l2486
  goto l2487
  goto l2488
  goto l2489
  goto l2490
  goto l2491
  goto l2492
  goto l2493
  goto l2494
  goto l2495
  goto l2496
  goto l2497
  goto l2498
  goto l2499
  goto l2500
  goto l2501
  goto l2502
  goto l2503
  goto l2504
  goto l2505
  goto l2506
  goto l2507
  goto l2508
  goto l2509
  goto l2510
  goto l2511
  goto l2512
  goto l2513
  goto l2514
  goto l2515
  goto l2516
  goto l2517
  goto l2518
  goto l2519
  goto l2520
  goto l2521
  goto l2522
  goto l2523
  goto l2524
  goto l2525
  goto l2526
  goto l2527
  goto l2528
  goto l2529
  goto l2530
  goto l2531
  goto l2532
  goto l2533
  goto l2534
  goto l2535
  goto l2536
  goto l2537
  goto l2538
  goto l2539
  goto l2540
  goto l2541
  goto l2542
  goto l2543
  goto l2544
  goto l2545
  goto l2546
  goto l2547
  goto l2548
  goto l2549
  goto l2550
  goto l2551
  goto l2552
  goto l2553
  goto l2554
  goto l2555
  goto l2556
  goto l2557
  goto l2558
  goto l2559
  goto l2560
  goto l2561
  goto l2562
  goto l2563
  goto l2564
  goto l2565
  goto l2566
  goto l2567
  goto l2568
  goto l2569
  goto l2570
  goto l2571
  goto l2572
  goto l2573
  goto l2574
  goto l2575
  goto l2576
  goto l2577
  goto l2578
  goto l2579
  goto l2580
  goto l2581
  goto l2582
  goto l2583
  goto l2584
  goto l2585
  goto l2586
  goto l2587
  goto l2588
  goto l2589
  goto l2590
  goto l2591
  goto l2592
  goto l2593
  goto l2594
  goto l2595
  goto l2596
  goto l2597
  goto l2598
  goto l2599
  goto l2600
  goto l2601
  goto l2602
  goto l2603
  goto l2604
  goto l2605
  goto l2606
  goto l2607
  goto l2608
  goto l2609
  goto l2610
  goto l2611
  goto l2612
  goto l2613
  goto l2614
  goto l2615
  goto l2616
  goto l2617
  goto l2618
  goto l2619
  goto l2620
  goto l2621
  goto l2622
  goto l2623
  goto l2624
  goto l2625
  goto l2626
  goto l2627
  goto l2628
  goto l2629
  goto l2630
  goto l2631
  goto l2632
  goto l2633
  goto l2634
  goto l2635
  goto l2636
  goto l2637
  goto l2638
  goto l2639
  goto l2640
  goto l2641
  goto l2642
  goto l2643
  goto l2644
  goto l2645
  goto l2646
  goto l2647
  goto l2648
  goto l2649
  goto l2650
  goto l2651
  goto l2652
  goto l2653
  goto l2654
  goto l2655
  goto l2656
  goto l2657
  goto l2658
  goto l2659
  goto l2660
  goto l2661
  goto l2662
  goto l2663
  goto l2664
  goto l2665
  goto l2666
  goto l2667
  goto l2668
  goto l2669
  goto l2670
  goto l2671
  goto l2672
  goto l2673
  goto l2674
  goto l2675
  goto l2676
  goto l2677
  goto l2678
  goto l2679
  goto l2680
  goto l2681
  goto l2682
  goto l2683
  goto l2684
  goto l2685
  goto l2686
  goto l2687
  goto l2688
  goto l2689
  goto l2690
  goto l2691
  goto l2692
  goto l2693
  goto l2694
  goto l2695
  goto l2696
  goto l2697
  goto l2698
  goto l2699
  goto l2700
  goto l2701
  goto l2702
  goto l2703
  goto l2704
  goto l2705
  goto l2706
  goto l2707
  goto l2708
  goto l2709
  goto l2710
  goto l2711
  goto l2712
  goto l2713
  goto l2714
  goto l2715
  goto l2716
  goto l2717
  goto l2718
  goto l2719
  goto l2720
  goto l2721
  goto l2722
  goto l2723
  goto l2724
  goto l2725
  goto l2726
  goto l2727
  goto l2728
  goto l2729
  goto l2730
  goto l2731
  goto l2732
  goto l2733
  goto l2734
  goto l2735
  goto l2736
  goto l2737
  goto l2738
  goto l2739
  goto l2740
  goto l2741
  goto l2742
  goto l2743
  goto l2744
  goto l2745
  goto l2746
  goto l2747
  goto l2748
  goto l2749
  goto l2750
  goto l2751
  goto l2752
  goto l2753
  goto l2754
  goto l2755
  goto l2756
  goto l2757
  goto l2758
  goto l2759
  goto l2760
  goto l2761
  goto l2762
  goto l2763
  goto l2764
  goto l2765
  goto l2766
  goto l2767
  goto l2768
  goto l2769
  goto l2770
  goto l2771
  goto l2772
  goto l2773
  goto l2774
  goto l2775
  goto l2776
  goto l2777
  goto l2778
  goto l2779
  goto l2780
  goto l2781
  goto l2782
  goto l2783
  goto l2784
  goto l2785
  goto l2786
  goto l2787
  goto l2788
  goto l2789
  goto l2790
  goto l2791
  goto l2792
  goto l2793
  goto l2794
  goto l2795
  goto l2796
  goto l2797
  goto l2798
  goto l2799
  goto l2800
  goto l2801
  goto l2802
  goto l2803
  goto l2804
  goto l2805
  goto l2806
  goto l2807
  goto l2808
  goto l2809
  goto l2810
  goto l2811
  goto l2812
  goto l2813
  goto l2814
  goto l2815
  goto l2816
  goto l2817
  goto l2818
  goto l2819
  goto l2820
  goto l2821
  goto l2822
  goto l2823
  goto l2824
  goto l2825
  goto l2826
  goto l2827
  goto l2828
  goto l2829
  goto l2830
  goto l2831
  goto l2832
  goto l2833
  goto l2834
  goto l2835
  goto l2836
  goto l2837
  goto l2838
  goto l2839
  goto l2840
  goto l2841
  goto l2842
  goto l2843
  goto l2844
  goto l2845
  goto l2846
  goto l2847
  goto l2848
  goto l2849
  goto l2850
  goto l2851
  goto l2852
  goto l2853
  goto l2854
  goto l2855
  goto l2856
  goto l2857
  goto l2858
  goto l2859
  goto l2860
  goto l2861
  goto l2862
  goto l2863
  goto l2864
  goto l2865
  goto l2866
  goto l2867
  goto l2868
  goto l2869
  goto l2870
  goto l2871
  goto l2872
  goto l2873
  goto l2874
  goto l2875
  goto l2876
  goto l2877
  goto l2878
  goto l2879
  goto l2880
  goto l2881
  goto l2882
  goto l2883
  goto l2884
  goto l2885
  goto l2886
  goto l2887
  goto l2888
  goto l2889
  goto l2890
  goto l2891
  goto l2892
  goto l2893
  goto l2894
  goto l2895
  goto l2896
  goto l2897
  goto l2898
  goto l2899
  goto l2900
  goto l2901
  goto l2902
  goto l2903
  goto l2904
  goto l2905
  goto l2906
  goto l2907
  goto l2908
  goto l2909
  goto l2910
  goto l2911
  goto l2912
  goto l2913
  goto l2914
  goto l2915
  goto l2916
  goto l2917
  goto l2918
  goto l2919
  goto l2920
  goto l2921
  goto l2922
  goto l2923
  goto l2924
  goto l2925
  goto l2926
  goto l2927
  goto l2928
  goto l2929
  goto l2930
  goto l2931
  goto l2932
  goto l2933
  goto l2934
  goto l2935
  goto l2936
  goto l2937
  goto l2938
  goto l2939
  goto l2940
  goto l2941
  goto l2942
  goto l2943
  goto l2944
  goto l2945
  goto l2946
  goto l2947
  goto l2948
  goto l2949
  goto l2950
  goto l2951
  goto l2952
  goto l2953
  goto l2954
  goto l2955
  goto l2956
  goto l2957
  goto l2958
  goto l2959
  goto l2960
  goto l2961
  goto l2962
  goto l2963
  goto l2964
  goto l2965
  goto l2966
  goto l2967
  goto l2968
  goto l2969
  goto l2970
  goto l2971
  goto l2972
  goto l2973
  goto l2974
  goto l2975
  goto l2976
  goto l2977
  goto l2978
  goto l2979
  goto l2980
  goto l2981
  goto l2982
  goto l2983
  goto l2984
  goto l2985
  goto l2986
  goto l2987
  goto l2988
  goto l2989
  goto l2990
  goto l2991
  goto l2992
  goto l2993
  goto l2994
  goto l2995
  goto l2996
  goto l2997
  goto l2998
  goto l2999
  ::l0::
  ::l1::
  ::l2::
  ::l3::
  ::l4::
  ::l5::
  ::l6::
  ::l7::
  ::l8::
  ::l9::
  ::l10::
  ::l11::
  ::l12::
  ::l13::
  ::l14::
  ::l15::
  ::l16::
  ::l17::
  ::l18::
  ::l19::
  ::l20::
  ::l21::
  ::l22::
  ::l23::
  ::l24::
  ::l25::
  ::l26::
  ::l27::
  ::l28::
  ::l29::
  ::l30::
  ::l31::
  ::l32::
  ::l33::
  ::l34::
  ::l35::
  ::l36::
  ::l37::
  ::l38::
  ::l39::
  ::l40::
  ::l41::
  ::l42::
  ::l43::
  ::l44::
  ::l45::
  ::l46::
  ::l47::
  ::l48::
  ::l49::
  ::l50::
  ::l51::
  ::l52::
  ::l53::
  ::l54::
  ::l55::
  ::l56::
  ::l57::
  ::l58::
  ::l59::
  ::l60::
  ::l61::
  ::l62::
  ::l63::
  ::l64::
  ::l65::
  ::l66::
  ::l67::
  ::l68::
  ::l69::
  ::l70::
  ::l71::
  ::l72::
  ::l73::
  ::l74::
  ::l75::
  ::l76::
  ::l77::
  ::l78::
  ::l79::
  ::l80::
  ::l81::
  ::l82::
  ::l83::
  ::l84::
  ::l85::
  ::l86::
  ::l87::
  ::l88::
  ::l89::
  ::l90::
  ::l91::
  ::l92::
  ::l93::
  ::l94::
  ::l95::
  ::l96::
  ::l97::
  ::l98::
  ::l99::
  ::l100::
  ::l101::
  ::l102::
  ::l103::
  ::l104::
  ::l105::
  ::l106::
  ::l107::
  ::l108::
  ::l109::
  ::l110::
  ::l111::
  ::l112::
  ::l113::
  ::l114::
  ::l115::
  ::l116::
  ::l117::
  ::l118::
  ::l119::
  ::l120::
  ::l121::
  ::l122::
  ::l123::
  ::l124::
  ::l125::
  ::l126::
  ::l127::
  ::l128::
  ::l129::
  ::l130::
  ::l131::
  ::l132::
  ::l133::
  ::l134::
  ::l135::
  ::l136::
  ::l137::
  ::l138::
  ::l139::
  ::l140::
  ::l141::
  ::l142::
  ::l143::
  ::l144::
  ::l145::
  ::l146::
  ::l147::
  ::l148::
  ::l149::
  ::l150::
  ::l151::
  ::l152::
  ::l153::
  ::l154::
  ::l155::
  ::l156::
  ::l157::
  ::l158::
  ::l159::
  ::l160::
  ::l161::
  ::l162::
  ::l163::
  ::l164::
  ::l165::
  ::l166::
  ::l167::
  ::l168::
  ::l169::
  ::l170::
  ::l171::
  ::l172::
  ::l173::
  ::l174::
  ::l175::
  ::l176::
  ::l177::
  ::l178::
  ::l179::
  ::l180::
  ::l181::
  ::l182::
  ::l183::
  ::l184::
  ::l185::
  ::l186::
  ::l187::
  ::l188::
  ::l189::
  ::l190::
  ::l191::
  ::l192::
  ::l193::
  ::l194::
  ::l195::
  ::l196::
  ::l197::
  ::l198::
  ::l199::
  ::l200::
  ::l201::
  ::l202::
  ::l203::
  ::l204::
  ::l205::
  ::l206::
  ::l207::
  ::l208::
  ::l209::
  ::l210::
  ::l211::
  ::l212::
  ::l213::
  ::l214::
  ::l215::
  ::l216::
  ::l217::
  ::l218::
  ::l219::
  ::l220::
  ::l221::
  ::l222::
  ::l223::
  ::l224::
  ::l225::
  ::l226::
  ::l227::
  ::l228::
  ::l229::
  ::l230::
  ::l231::
  ::l232::
  ::l233::
  ::l234::
  ::l235::
  ::l236::
  ::l237::
  ::l238::
  ::l239::
  ::l240::
  ::l241::
  ::l242::
  ::l243::
  ::l244::
  ::l245::
  ::l246::
  ::l247::
  ::l248::
  ::l249::
  ::l250::
  ::l251::
  ::l252::
  ::l253::
  ::l254::
  ::l255::
  ::l256::
  ::l257::
  ::l258::
  ::l259::
  ::l260::
  ::l261::
  ::l262::
  ::l263::
  ::l264::
  ::l265::
  ::l266::
  ::l267::
  ::l268::
  ::l269::
  ::l270::
  ::l271::
  ::l272::
  ::l273::
  ::l274::
  ::l275::
  ::l276::
  ::l277::
  ::l278::
  ::l279::
  ::l280::
  ::l281::
  ::l282::
  ::l283::
  ::l284::
  ::l285::
  ::l286::
  ::l287::
  ::l288::
  ::l289::
  ::l290::
  ::l291::
  ::l292::
  ::l293::
  ::l294::
  ::l295::
  ::l296::
  ::l297::
  ::l298::
  ::l299::
  ::l300::
  ::l301::
  ::l302::
  ::l303::
  ::l304::
  ::l305::
  ::l306::
  ::l307::
  ::l308::
  ::l309::
  ::l310::
  ::l311::
  ::l312::
  ::l313::
  ::l314::
  ::l315::
  ::l316::
  ::l317::
  ::l318::
  ::l319::
  ::l320::
  ::l321::
  ::l322::
  ::l323::
  ::l324::
  ::l325::
  ::l326::
  ::l327::
  ::l328::
  ::l329::
  ::l330::
  ::l331::
  ::l332::
  ::l333::
  ::l334::
  ::l335::
  ::l336::
  ::l337::
  ::l338::
  ::l339::
  ::l340::
  ::l341::
  ::l342::
  ::l343::
  ::l344::
  ::l345::
  ::l346::
  ::l347::
  ::l348::
  ::l349::
  ::l350::
  ::l351::
  ::l352::
  ::l353::
  ::l354::
  ::l355::
  ::l356::
  ::l357::
  ::l358::
  ::l359::
  ::l360::
  ::l361::
  ::l362::
  ::l363::
  ::l364::
  ::l365::
  ::l366::
  ::l367::
  ::l368::
  ::l369::
  ::l370::
  ::l371::
  ::l372::
  ::l373::
  ::l374::
  ::l375::
  ::l376::
  ::l377::
  ::l378::
  ::l379::
  ::l380::
  ::l381::
  ::l382::
  ::l383::
  ::l384::
  ::l385::
  ::l386::
  ::l387::
  ::l388::
  ::l389::
  ::l390::
  ::l391::
  ::l392::
  ::l393::
  ::l394::
  ::l395::
  ::l396::
  ::l397::
  ::l398::
  ::l399::
  ::l400::
  ::l401::
  ::l402::
  ::l403::
  ::l404::
  ::l405::
  ::l406::
  ::l407::
  ::l408::
  ::l409::
  ::l410::
  ::l411::
  ::l412::
  ::l413::
  ::l414::
  ::l415::
  ::l416::
  ::l417::
  ::l418::
  ::l419::
  ::l420::
  ::l421::
  ::l422::
  ::l423::
  ::l424::
  ::l425::
  ::l426::
  ::l427::
  ::l428::
  ::l429::
  ::l430::
  ::l431::
  ::l432::
  ::l433::
  ::l434::
  ::l435::
  ::l436::
  ::l437::
  ::l438::
  ::l439::
  ::l440::
  ::l441::
  ::l442::
  ::l443::
  ::l444::
  ::l445::
  ::l446::
  ::l447::
  ::l448::
  ::l449::
  ::l450::
  ::l451::
  ::l452::
  ::l453::
  ::l454::
  ::l455::
  ::l456::
  ::l457::
  ::l458::
  ::l459::
  ::l460::
  ::l461::
  ::l462::
  ::l463::
  ::l464::
  ::l465::
  ::l466::
  ::l467::
  ::l468::
  ::l469::
  ::l470::
  ::l471::
  ::l472::
  ::l473::
  ::l474::
  ::l475::
  ::l476::
  ::l477::
  ::l478::
  ::l479::
  ::l480::
  ::l481::
  ::l482::
  ::l483::
  ::l484::
  ::l485::
  ::l486::
  ::l487::
  ::l488::
  ::l489::
  ::l490::
  ::l491::
  ::l492::
  ::l493::
  ::l494::
  ::l495::
  ::l496::
  ::l497::
  ::l498::
  ::l499::
  ::l500::
  ::l501::
  ::l502::
  ::l503::
  ::l504::
  ::l505::
  ::l506::
  ::l507::
  ::l508::
  ::l509::
  ::l510::
  ::l511::
  ::l512::
  ::l513::
  ::l514::
  ::l515::
  ::l516::
  ::l517::
  ::l518::
  ::l519::
  ::l520::
  ::l521::
  ::l522::
  ::l523::
  ::l524::
  ::l525::
  ::l526::
  ::l527::
  ::l528::
  ::l529::
  ::l530::
  ::l531::
  ::l532::
  ::l533::
  ::l534::
  ::l535::
  ::l536::
  ::l537::
  ::l538::
  ::l539::
  ::l540::
  ::l541::
  ::l542::
  ::l543::
  ::l544::
  ::l545::
  ::l546::
  ::l547::
  ::l548::
  ::l549::
  ::l550::
  ::l551::
  ::l552::
  ::l553::
  ::l554::
  ::l555::
  ::l556::
  ::l557::
  ::l558::
  ::l559::
  ::l560::
  ::l561::
  ::l562::
  ::l563::
  ::l564::
  ::l565::
  ::l566::
  ::l567::
  ::l568::
  ::l569::
  ::l570::
  ::l571::
  ::l572::
  ::l573::
  ::l574::
  ::l575::
  ::l576::
  ::l577::
  ::l578::
  ::l579::
  ::l580::
  ::l581::
  ::l582::
  ::l583::
  ::l584::
  ::l585::
  ::l586::
  ::l587::
  ::l588::
  ::l589::
  ::l590::
  ::l591::
  ::l592::
  ::l593::
  ::l594::
  ::l595::
  ::l596::
  ::l597::
  ::l598::
  ::l599::
  ::l600::
  ::l601::
  ::l602::
  ::l603::
  ::l604::
  ::l605::
  ::l606::
  ::l607::
  ::l608::
  ::l609::
  ::l610::
  ::l611::
  ::l612::
  ::l613::
  ::l614::
  ::l615::
  ::l616::
  ::l617::
  ::l618::
  ::l619::
  ::l620::
  ::l621::
  ::l622::
  ::l623::
  ::l624::
  ::l625::
  ::l626::
  ::l627::
  ::l628::
  ::l629::
  ::l630::
  ::l631::
  ::l632::
  ::l633::
  ::l634::
  ::l635::
  ::l636::
  ::l637::
  ::l638::
  ::l639::
  ::l640::
  ::l641::
  ::l642::
  ::l643::
  ::l644::
  ::l645::
  ::l646::
  ::l647::
  ::l648::
  ::l649::
  ::l650::
  ::l651::
  ::l652::
  ::l653::
  ::l654::
  ::l655::
  ::l656::
  ::l657::
  ::l658::
  ::l659::
  ::l660::
  ::l661::
  ::l662::
  ::l663::
  ::l664::
  ::l665::
  ::l666::
  ::l667::
  ::l668::
  ::l669::
  ::l670::
  ::l671::
  ::l672::
  ::l673::
  ::l674::
  ::l675::
  ::l676::
  ::l677::
  ::l678::
  ::l679::
  ::l680::
  ::l681::
  ::l682::
  ::l683::
  ::l684::
  ::l685::
  ::l686::
  ::l687::
  ::l688::
  ::l689::
  ::l690::
  ::l691::
  ::l692::
  ::l693::
  ::l694::
  ::l695::
  ::l696::
  ::l697::
  ::l698::
  ::l699::
  ::l700::
  ::l701::
  ::l702::
  ::l703::
  ::l704::
  ::l705::
  ::l706::
  ::l707::
  ::l708::
  ::l709::
  ::l710::
  ::l711::
  ::l712::
  ::l713::
  ::l714::
  ::l715::
  ::l716::
  ::l717::
  ::l718::
  ::l719::
  ::l720::
  ::l721::
  ::l722::
  ::l723::
  ::l724::
  ::l725::
  ::l726::
  ::l727::
  ::l728::
  ::l729::
  ::l730::
  ::l731::
  ::l732::
  ::l733::
  ::l734::
  ::l735::
  ::l736::
  ::l737::
  ::l738::
  ::l739::
  ::l740::
  ::l741::
  ::l742::
  ::l743::
  ::l744::
  ::l745::
  ::l746::
  ::l747::
  ::l748::
  ::l749::
  ::l750::
  ::l751::
  ::l752::
  ::l753::
  ::l754::
  ::l755::
  ::l756::
  ::l757::
  ::l758::
  ::l759::
  ::l760::
  ::l761::
  ::l762::
  ::l763::
  ::l764::
  ::l765::
  ::l766::
  ::l767::
  ::l768::
  ::l769::
  ::l770::
  ::l771::
  ::l772::
  ::l773::
  ::l774::
  ::l775::
  ::l776::
  ::l777::
  ::l778::
  ::l779::
  ::l780::
  ::l781::
  ::l782::
  ::l783::
  ::l784::
  ::l785::
  ::l786::
  ::l787::
  ::l788::
  ::l789::
  ::l790::
  ::l791::
  ::l792::
  ::l793::
  ::l794::
  ::l795::
  ::l796::
  ::l797::
  ::l798::
  ::l799::
  ::l800::
  ::l801::
  ::l802::
  ::l803::
  ::l804::
  ::l805::
  ::l806::
  ::l807::
  ::l808::
  ::l809::
  ::l810::
  ::l811::
  ::l812::
  ::l813::
  ::l814::
  ::l815::
  ::l816::
  ::l817::
  ::l818::
  ::l819::
  ::l820::
  ::l821::
  ::l822::
  ::l823::
  ::l824::
  ::l825::
  ::l826::
  ::l827::
  ::l828::
  ::l829::
  ::l830::
  ::l831::
  ::l832::
  ::l833::
  ::l834::
  ::l835::
  ::l836::
  ::l837::
  ::l838::
  ::l839::
  ::l840::
  ::l841::
  ::l842::
  ::l843::
  ::l844::
  ::l845::
  ::l846::
  ::l847::
  ::l848::
  ::l849::
  ::l850::
  ::l851::
  ::l852::
  ::l853::
  ::l854::
  ::l855::
  ::l856::
  ::l857::
  ::l858::
  ::l859::
  ::l860::
  ::l861::
  ::l862::
  ::l863::
  ::l864::
  ::l865::
  ::l866::
  ::l867::
  ::l868::
  ::l869::
  ::l870::
  ::l871::
  ::l872::
  ::l873::
  ::l874::
  ::l875::
  ::l876::
  ::l877::
  ::l878::
  ::l879::
  ::l880::
  ::l881::
  ::l882::
  ::l883::
  ::l884::
  ::l885::
  ::l886::
  ::l887::
  ::l888::
  ::l889::
  ::l890::
  ::l891::
  ::l892::
  ::l893::
  ::l894::
  ::l895::
  ::l896::
  ::l897::
  ::l898::
  ::l899::
  ::l900::
  ::l901::
  ::l902::
  ::l903::
  ::l904::
  ::l905::
  ::l906::
  ::l907::
  ::l908::
  ::l909::
  ::l910::
  ::l911::
  ::l912::
  ::l913::
  ::l914::
  ::l915::
  ::l916::
  ::l917::
  ::l918::
  ::l919::
  ::l920::
  ::l921::
  ::l922::
  ::l923::
  ::l924::
  ::l925::
  ::l926::
  ::l927::
  ::l928::
  ::l929::
  ::l930::
  ::l931::
  ::l932::
  ::l933::
  ::l934::
  ::l935::
  ::l936::
  ::l937::
  ::l938::
  ::l939::
  ::l940::
  ::l941::
  ::l942::
  ::l943::
  ::l944::
  ::l945::
  ::l946::
  ::l947::
  ::l948::
  ::l949::
  ::l950::
  ::l951::
  ::l952::
  ::l953::
  ::l954::
  ::l955::
  ::l956::
  ::l957::
  ::l958::
  ::l959::
  ::l960::
  ::l961::
  ::l962::
  ::l963::
  ::l964::
  ::l965::
  ::l966::
  ::l967::
  ::l968::
  ::l969::
  ::l970::
  ::l971::
  ::l972::
  ::l973::
  ::l974::
  ::l975::
  ::l976::
  ::l977::
  ::l978::
  ::l979::
  ::l980::
  ::l981::
  ::l982::
  ::l983::
  ::l984::
  ::l985::
  ::l986::
  ::l987::
  ::l988::
  ::l989::
  ::l990::
  ::l991::
  ::l992::
  ::l993::
  ::l994::
  ::l995::
  ::l996::
  ::l997::
  ::l998::
  ::l999::
  ::l1000::
  ::l1001::
  ::l1002::
  ::l1003::
  ::l1004::
  ::l1005::
  ::l1006::
  ::l1007::
  ::l1008::
  ::l1009::
  ::l1010::
  ::l1011::
  ::l1012::
  ::l1013::
  ::l1014::
  ::l1015::
  ::l1016::
  ::l1017::
  ::l1018::
  ::l1019::
  ::l1020::
  ::l1021::
  ::l1022::
  ::l1023::
  ::l1024::
  ::l1025::
  ::l1026::
  ::l1027::
  ::l1028::
  ::l1029::
  ::l1030::
  ::l1031::
  ::l1032::
  ::l1033::
  ::l1034::
  ::l1035::
  ::l1036::
  ::l1037::
  ::l1038::
  ::l1039::
  ::l1040::
  ::l1041::
  ::l1042::
  ::l1043::
  ::l1044::
  ::l1045::
  ::l1046::
  ::l1047::
  ::l1048::
  ::l1049::
  ::l1050::
  ::l1051::
  ::l1052::
  ::l1053::
  ::l1054::
  ::l1055::
  ::l1056::
  ::l1057::
  ::l1058::
  ::l1059::
  ::l1060::
  ::l1061::
  ::l1062::
  ::l1063::
  ::l1064::
  ::l1065::
  ::l1066::
  ::l1067::
  ::l1068::
  ::l1069::
  ::l1070::
  ::l1071::
  ::l1072::
  ::l1073::
  ::l1074::
  ::l1075::
  ::l1076::
  ::l1077::
  ::l1078::
  ::l1079::
  ::l1080::
  ::l1081::
  ::l1082::
  ::l1083::
  ::l1084::
  ::l1085::
  ::l1086::
  ::l1087::
  ::l1088::
  ::l1089::
  ::l1090::
  ::l1091::
  ::l1092::
  ::l1093::
  ::l1094::
  ::l1095::
  ::l1096::
  ::l1097::
  ::l1098::
  ::l1099::
  ::l1100::
  ::l1101::
  ::l1102::
  ::l1103::
  ::l1104::
  ::l1105::
  ::l1106::
  ::l1107::
  ::l1108::
  ::l1109::
  ::l1110::
  ::l1111::
  ::l1112::
  ::l1113::
  ::l1114::
  ::l1115::
  ::l1116::
  ::l1117::
  ::l1118::
  ::l1119::
  ::l1120::
  ::l1121::
  ::l1122::
  ::l1123::
  ::l1124::
  ::l1125::
  ::l1126::
  ::l1127::
  ::l1128::
  ::l1129::
  ::l1130::
  ::l1131::
  ::l1132::
  ::l1133::
  ::l1134::
  ::l1135::
  ::l1136::
  ::l1137::
  ::l1138::
  ::l1139::
  ::l1140::
  ::l1141::
  ::l1142::
  ::l1143::
  ::l1144::
  ::l1145::
  ::l1146::
  ::l1147::
  ::l1148::
  ::l1149::
  ::l1150::
  ::l1151::
  ::l1152::
  ::l1153::
  ::l1154::
  ::l1155::
  ::l1156::
  ::l1157::
  ::l1158::
  ::l1159::
  ::l1160::
  ::l1161::
  ::l1162::
  ::l1163::
  ::l1164::
  ::l1165::
  ::l1166::
  ::l1167::
  ::l1168::
  ::l1169::
  ::l1170::
  ::l1171::
  ::l1172::
  ::l1173::
  ::l1174::
  ::l1175::
  ::l1176::
  ::l1177::
  ::l1178::
  ::l1179::
  ::l1180::
  ::l1181::
  ::l1182::
  ::l1183::
  ::l1184::
  ::l1185::
  ::l1186::
  ::l1187::
  ::l1188::
  ::l1189::
  ::l1190::
  ::l1191::
  ::l1192::
  ::l1193::
  ::l1194::
  ::l1195::
  ::l1196::
  ::l1197::
  ::l1198::
  ::l1199::
  ::l1200::
  ::l1201::
  ::l1202::
  ::l1203::
  ::l1204::
  ::l1205::
  ::l1206::
  ::l1207::
  ::l1208::
  ::l1209::
  ::l1210::
  ::l1211::
  ::l1212::
  ::l1213::
  ::l1214::
  ::l1215::
  ::l1216::
  ::l1217::
  ::l1218::
  ::l1219::
  ::l1220::
  ::l1221::
  ::l1222::
  ::l1223::
  ::l1224::
  ::l1225::
  ::l1226::
  ::l1227::
  ::l1228::
  ::l1229::
  ::l1230::
  ::l1231::
  ::l1232::
  ::l1233::
  ::l1234::
  ::l1235::
  ::l1236::
  ::l1237::
  ::l1238::
  ::l1239::
  ::l1240::
  ::l1241::
  ::l1242::
  ::l1243::
  ::l1244::
  ::l1245::
  ::l1246::
  ::l1247::
  ::l1248::
  ::l1249::
  ::l1250::
  ::l1251::
  ::l1252::
  ::l1253::
  ::l1254::
  ::l1255::
  ::l1256::
  ::l1257::
  ::l1258::
  ::l1259::
  ::l1260::
  ::l1261::
  ::l1262::
  ::l1263::
  ::l1264::
  ::l1265::
  ::l1266::
  ::l1267::
  ::l1268::
  ::l1269::
  ::l1270::
  ::l1271::
  ::l1272::
  ::l1273::
  ::l1274::
  ::l1275::
  ::l1276::
  ::l1277::
  ::l1278::
  ::l1279::
  ::l1280::
  ::l1281::
  ::l1282::
  ::l1283::
  ::l1284::
  ::l1285::
  ::l1286::
  ::l1287::
  ::l1288::
  ::l1289::
  ::l1290::
  ::l1291::
  ::l1292::
  ::l1293::
  ::l1294::
  ::l1295::
  ::l1296::
  ::l1297::
  ::l1298::
  ::l1299::
  ::l1300::
  ::l1301::
  ::l1302::
  ::l1303::
  ::l1304::
  ::l1305::
  ::l1306::
  ::l1307::
  ::l1308::
  ::l1309::
  ::l1310::
  ::l1311::
  ::l1312::
  ::l1313::
  ::l1314::
  ::l1315::
  ::l1316::
  ::l1317::
  ::l1318::
  ::l1319::
  ::l1320::
  ::l1321::
  ::l1322::
  ::l1323::
  ::l1324::
  ::l1325::
  ::l1326::
  ::l1327::
  ::l1328::
  ::l1329::
  ::l1330::
  ::l1331::
  ::l1332::
  ::l1333::
  ::l1334::
  ::l1335::
  ::l1336::
  ::l1337::
  ::l1338::
  ::l1339::
  ::l1340::
  ::l1341::
  ::l1342::
  ::l1343::
  ::l1344::
  ::l1345::
  ::l1346::
  ::l1347::
  ::l1348::
  ::l1349::
  ::l1350::
  ::l1351::
  ::l1352::
  ::l1353::
  ::l1354::
  ::l1355::
  ::l1356::
  ::l1357::
  ::l1358::
  ::l1359::
  ::l1360::
  ::l1361::
  ::l1362::
  ::l1363::
  ::l1364::
  ::l1365::
  ::l1366::
  ::l1367::
  ::l1368::
  ::l1369::
  ::l1370::
  ::l1371::
  ::l1372::
  ::l1373::
  ::l1374::
  ::l1375::
  ::l1376::
  ::l1377::
  ::l1378::
  ::l1379::
  ::l1380::
  ::l1381::
  ::l1382::
  ::l1383::
  ::l1384::
  ::l1385::
  ::l1386::
  ::l1387::
  ::l1388::
  ::l1389::
  ::l1390::
  ::l1391::
  ::l1392::
  ::l1393::
  ::l1394::
  ::l1395::
  ::l1396::
  ::l1397::
  ::l1398::
  ::l1399::
  ::l1400::
  ::l1401::
  ::l1402::
  ::l1403::
  ::l1404::
  ::l1405::
  ::l1406::
  ::l1407::
  ::l1408::
  ::l1409::
  ::l1410::
  ::l1411::
  ::l1412::
  ::l1413::
  ::l1414::
  ::l1415::
  ::l1416::
  ::l1417::
  ::l1418::
  ::l1419::
  ::l1420::
  ::l1421::
  ::l1422::
  ::l1423::
  ::l1424::
  ::l1425::
  ::l1426::
  ::l1427::
  ::l1428::
  ::l1429::
  ::l1430::
  ::l1431::
  ::l1432::
  ::l1433::
  ::l1434::
  ::l1435::
  ::l1436::
  ::l1437::
  ::l1438::
  ::l1439::
  ::l1440::
  ::l1441::
  ::l1442::
  ::l1443::
  ::l1444::
  ::l1445::
  ::l1446::
  ::l1447::
  ::l1448::
  ::l1449::
  ::l1450::
  ::l1451::
  ::l1452::
  ::l1453::
  ::l1454::
  ::l1455::
  ::l1456::
  ::l1457::
  ::l1458::
  ::l1459::
  ::l1460::
  ::l1461::
  ::l1462::
  ::l1463::
  ::l1464::
  ::l1465::
  ::l1466::
  ::l1467::
  ::l1468::
  ::l1469::
  ::l1470::
  ::l1471::
  ::l1472::
  ::l1473::
  ::l1474::
  ::l1475::
  ::l1476::
  ::l1477::
  ::l1478::
  ::l1479::
  ::l1480::
  ::l1481::
  ::l1482::
  ::l1483::
  ::l1484::
  ::l1485::
  ::l1486::
  ::l1487::
  ::l1488::
  ::l1489::
  ::l1490::
  ::l1491::
  ::l1492::
  ::l1493::
  ::l1494::
  ::l1495::
  ::l1496::
  ::l1497::
  ::l1498::
  ::l1499::
  ::l1500::
  ::l1501::
  ::l1502::
  ::l1503::
  ::l1504::
  ::l1505::
  ::l1506::
  ::l1507::
  ::l1508::
  ::l1509::
  ::l1510::
  ::l1511::
  ::l1512::
  ::l1513::
  ::l1514::
  ::l1515::
  ::l1516::
  ::l1517::
  ::l1518::
  ::l1519::
  ::l1520::
  ::l1521::
  ::l1522::
  ::l1523::
  ::l1524::
  ::l1525::
  ::l1526::
  ::l1527::
  ::l1528::
  ::l1529::
  ::l1530::
  ::l1531::
  ::l1532::
  ::l1533::
  ::l1534::
  ::l1535::
  ::l1536::
  ::l1537::
  ::l1538::
  ::l1539::
  ::l1540::
  ::l1541::
  ::l1542::
  ::l1543::
  ::l1544::
  ::l1545::
  ::l1546::
  ::l1547::
  ::l1548::
  ::l1549::
  ::l1550::
  ::l1551::
  ::l1552::
  ::l1553::
  ::l1554::
  ::l1555::
  ::l1556::
  ::l1557::
  ::l1558::
  ::l1559::
  ::l1560::
  ::l1561::
  ::l1562::
  ::l1563::
  ::l1564::
  ::l1565::
  ::l1566::
  ::l1567::
  ::l1568::
  ::l1569::
  ::l1570::
  ::l1571::
  ::l1572::
  ::l1573::
  ::l1574::
  ::l1575::
  ::l1576::
  ::l1577::
  ::l1578::
  ::l1579::
  ::l1580::
  ::l1581::
  ::l1582::
  ::l1583::
  ::l1584::
  ::l1585::
  ::l1586::
  ::l1587::
  ::l1588::
  ::l1589::
  ::l1590::
  ::l1591::
  ::l1592::
  ::l1593::
  ::l1594::
  ::l1595::
  ::l1596::
  ::l1597::
  ::l1598::
  ::l1599::
  ::l1600::
  ::l1601::
  ::l1602::
  ::l1603::
  ::l1604::
  ::l1605::
  ::l1606::
  ::l1607::
  ::l1608::
  ::l1609::
  ::l1610::
  ::l1611::
  ::l1612::
  ::l1613::
  ::l1614::
  ::l1615::
  ::l1616::
  ::l1617::
  ::l1618::
  ::l1619::
  ::l1620::
  ::l1621::
  ::l1622::
  ::l1623::
  ::l1624::
  ::l1625::
  ::l1626::
  ::l1627::
  ::l1628::
  ::l1629::
  ::l1630::
  ::l1631::
  ::l1632::
  ::l1633::
  ::l1634::
  ::l1635::
  ::l1636::
  ::l1637::
  ::l1638::
  ::l1639::
  ::l1640::
  ::l1641::
  ::l1642::
  ::l1643::
  ::l1644::
  ::l1645::
  ::l1646::
  ::l1647::
  ::l1648::
  ::l1649::
  ::l1650::
  ::l1651::
  ::l1652::
  ::l1653::
  ::l1654::
  ::l1655::
  ::l1656::
  ::l1657::
  ::l1658::
  ::l1659::
  ::l1660::
  ::l1661::
  ::l1662::
  ::l1663::
  ::l1664::
  ::l1665::
  ::l1666::
  ::l1667::
  ::l1668::
  ::l1669::
  ::l1670::
  ::l1671::
  ::l1672::
  ::l1673::
  ::l1674::
  ::l1675::
  ::l1676::
  ::l1677::
  ::l1678::
  ::l1679::
  ::l1680::
  ::l1681::
  ::l1682::
  ::l1683::
  ::l1684::
  ::l1685::
  ::l1686::
  ::l1687::
  ::l1688::
  ::l1689::
  ::l1690::
  ::l1691::
  ::l1692::
  ::l1693::
  ::l1694::
  ::l1695::
  ::l1696::
  ::l1697::
  ::l1698::
  ::l1699::
  ::l1700::
  ::l1701::
  ::l1702::
  ::l1703::
  ::l1704::
  ::l1705::
  ::l1706::
  ::l1707::
  ::l1708::
  ::l1709::
  ::l1710::
  ::l1711::
  ::l1712::
  ::l1713::
  ::l1714::
  ::l1715::
  ::l1716::
  ::l1717::
  ::l1718::
  ::l1719::
  ::l1720::
  ::l1721::
  ::l1722::
  ::l1723::
  ::l1724::
  ::l1725::
  ::l1726::
  ::l1727::
  ::l1728::
  ::l1729::
  ::l1730::
  ::l1731::
  ::l1732::
  ::l1733::
  ::l1734::
  ::l1735::
  ::l1736::
  ::l1737::
  ::l1738::
  ::l1739::
  ::l1740::
  ::l1741::
  ::l1742::
  ::l1743::
  ::l1744::
  ::l1745::
  ::l1746::
  ::l1747::
  ::l1748::
  ::l1749::
  ::l1750::
  ::l1751::
  ::l1752::
  ::l1753::
  ::l1754::
  ::l1755::
  ::l1756::
  ::l1757::
  ::l1758::
  ::l1759::
  ::l1760::
  ::l1761::
  ::l1762::
  ::l1763::
  ::l1764::
  ::l1765::
  ::l1766::
  ::l1767::
  ::l1768::
  ::l1769::
  ::l1770::
  ::l1771::
  ::l1772::
  ::l1773::
  ::l1774::
  ::l1775::
  ::l1776::
  ::l1777::
  ::l1778::
  ::l1779::
  ::l1780::
  ::l1781::
  ::l1782::
  ::l1783::
  ::l1784::
  ::l1785::
  ::l1786::
  ::l1787::
  ::l1788::
  ::l1789::
  ::l1790::
  ::l1791::
  ::l1792::
  ::l1793::
  ::l1794::
  ::l1795::
  ::l1796::
  ::l1797::
  ::l1798::
  ::l1799::
  ::l1800::
  ::l1801::
  ::l1802::
  ::l1803::
  ::l1804::
  ::l1805::
  ::l1806::
  ::l1807::
  ::l1808::
  ::l1809::
  ::l1810::
  ::l1811::
  ::l1812::
  ::l1813::
  ::l1814::
  ::l1815::
  ::l1816::
  ::l1817::
  ::l1818::
  ::l1819::
  ::l1820::
  ::l1821::
  ::l1822::
  ::l1823::
  ::l1824::
  ::l1825::
  ::l1826::
  ::l1827::
  ::l1828::
  ::l1829::
  ::l1830::
  ::l1831::
  ::l1832::
  ::l1833::
  ::l1834::
  ::l1835::
  ::l1836::
  ::l1837::
  ::l1838::
  ::l1839::
  ::l1840::
  ::l1841::
  ::l1842::
  ::l1843::
  ::l1844::
  ::l1845::
  ::l1846::
  ::l1847::
  ::l1848::
  ::l1849::
  ::l1850::
  ::l1851::
  ::l1852::
  ::l1853::
  ::l1854::
  ::l1855::
  ::l1856::
  ::l1857::
  ::l1858::
  ::l1859::
  ::l1860::
  ::l1861::
  ::l1862::
  ::l1863::
  ::l1864::
  ::l1865::
  ::l1866::
  ::l1867::
  ::l1868::
  ::l1869::
  ::l1870::
  ::l1871::
  ::l1872::
  ::l1873::
  ::l1874::
  ::l1875::
  ::l1876::
  ::l1877::
  ::l1878::
  ::l1879::
  ::l1880::
  ::l1881::
  ::l1882::
  ::l1883::
  ::l1884::
  ::l1885::
  ::l1886::
  ::l1887::
  ::l1888::
  ::l1889::
  ::l1890::
  ::l1891::
  ::l1892::
  ::l1893::
  ::l1894::
  ::l1895::
  ::l1896::
  ::l1897::
  ::l1898::
  ::l1899::
  ::l1900::
  ::l1901::
  ::l1902::
  ::l1903::
  ::l1904::
  ::l1905::
  ::l1906::
  ::l1907::
  ::l1908::
  ::l1909::
  ::l1910::
  ::l1911::
  ::l1912::
  ::l1913::
  ::l1914::
  ::l1915::
  ::l1916::
  ::l1917::
  ::l1918::
  ::l1919::
  ::l1920::
  ::l1921::
  ::l1922::
  ::l1923::
  ::l1924::
  ::l1925::
  ::l1926::
  ::l1927::
  ::l1928::
  ::l1929::
  ::l1930::
  ::l1931::
  ::l1932::
  ::l1933::
  ::l1934::
  ::l1935::
  ::l1936::
  ::l1937::
  ::l1938::
  ::l1939::
  ::l1940::
  ::l1941::
  ::l1942::
  ::l1943::
  ::l1944::
  ::l1945::
  ::l1946::
  ::l1947::
  ::l1948::
  ::l1949::
  ::l1950::
  ::l1951::
  ::l1952::
  ::l1953::
  ::l1954::
  ::l1955::
  ::l1956::
  ::l1957::
  ::l1958::
  ::l1959::
  ::l1960::
  ::l1961::
  ::l1962::
  ::l1963::
  ::l1964::
  ::l1965::
  ::l1966::
  ::l1967::
  ::l1968::
  ::l1969::
  ::l1970::
  ::l1971::
  ::l1972::
  ::l1973::
  ::l1974::
  ::l1975::
  ::l1976::
  ::l1977::
  ::l1978::
  ::l1979::
  ::l1980::
  ::l1981::
  ::l1982::
  ::l1983::
  ::l1984::
  ::l1985::
  ::l1986::
  ::l1987::
  ::l1988::
  ::l1989::
  ::l1990::
  ::l1991::
  ::l1992::
  ::l1993::
  ::l1994::
  ::l1995::
  ::l1996::
  ::l1997::
  ::l1998::
  ::l1999::
  ::l2000::
  ::l2001::
  ::l2002::
  ::l2003::
  ::l2004::
  ::l2005::
  ::l2006::
  ::l2007::
  ::l2008::
  ::l2009::
  ::l2010::
  ::l2011::
  ::l2012::
  ::l2013::
  ::l2014::
  ::l2015::
  ::l2016::
  ::l2017::
  ::l2018::
  ::l2019::
  ::l2020::
  ::l2021::
  ::l2022::
  ::l2023::
  ::l2024::
  ::l2025::
  ::l2026::
  ::l2027::
  ::l2028::
  ::l2029::
  ::l2030::
  ::l2031::
  ::l2032::
  ::l2033::
  ::l2034::
  ::l2035::
  ::l2036::
  ::l2037::
  ::l2038::
  ::l2039::
  ::l2040::
  ::l2041::
  ::l2042::
  ::l2043::
  ::l2044::
  ::l2045::
  ::l2046::
  ::l2047::
  ::l2048::
  ::l2049::
  ::l2050::
  ::l2051::
  ::l2052::
  ::l2053::
  ::l2054::
  ::l2055::
  ::l2056::
  ::l2057::
  ::l2058::
  ::l2059::
  ::l2060::
  ::l2061::
  ::l2062::
  ::l2063::
  ::l2064::
  ::l2065::
  ::l2066::
  ::l2067::
  ::l2068::
  ::l2069::
  ::l2070::
  ::l2071::
  ::l2072::
  ::l2073::
  ::l2074::
  ::l2075::
  ::l2076::
  ::l2077::
  ::l2078::
  ::l2079::
  ::l2080::
  ::l2081::
  ::l2082::
  ::l2083::
  ::l2084::
  ::l2085::
  ::l2086::
  ::l2087::
  ::l2088::
  ::l2089::
  ::l2090::
  ::l2091::
  ::l2092::
  ::l2093::
  ::l2094::
  ::l2095::
  ::l2096::
  ::l2097::
  ::l2098::
  ::l2099::
  ::l2100::
  ::l2101::
  ::l2102::
  ::l2103::
  ::l2104::
  ::l2105::
  ::l2106::
  ::l2107::
  ::l2108::
  ::l2109::
  ::l2110::
  ::l2111::
  ::l2112::
  ::l2113::
  ::l2114::
  ::l2115::
  ::l2116::
  ::l2117::
  ::l2118::
  ::l2119::
  ::l2120::
  ::l2121::
  ::l2122::
  ::l2123::
  ::l2124::
  ::l2125::
  ::l2126::
  ::l2127::
  ::l2128::
  ::l2129::
  ::l2130::
  ::l2131::
  ::l2132::
  ::l2133::
  ::l2134::
  ::l2135::
  ::l2136::
  ::l2137::
  ::l2138::
  ::l2139::
  ::l2140::
  ::l2141::
  ::l2142::
  ::l2143::
  ::l2144::
  ::l2145::
  ::l2146::
  ::l2147::
  ::l2148::
  ::l2149::
  ::l2150::
  ::l2151::
  ::l2152::
  ::l2153::
  ::l2154::
  ::l2155::
  ::l2156::
  ::l2157::
  ::l2158::
  ::l2159::
  ::l2160::
  ::l2161::
  ::l2162::
  ::l2163::
  ::l2164::
  ::l2165::
  ::l2166::
  ::l2167::
  ::l2168::
  ::l2169::
  ::l2170::
  ::l2171::
  ::l2172::
  ::l2173::
  ::l2174::
  ::l2175::
  ::l2176::
  ::l2177::
  ::l2178::
  ::l2179::
  ::l2180::
  ::l2181::
  ::l2182::
  ::l2183::
  ::l2184::
  ::l2185::
  ::l2186::
  ::l2187::
  ::l2188::
  ::l2189::
  ::l2190::
  ::l2191::
  ::l2192::
  ::l2193::
  ::l2194::
  ::l2195::
  ::l2196::
  ::l2197::
  ::l2198::
  ::l2199::
  ::l2200::
  ::l2201::
  ::l2202::
  ::l2203::
  ::l2204::
  ::l2205::
  ::l2206::
  ::l2207::
  ::l2208::
  ::l2209::
  ::l2210::
  ::l2211::
  ::l2212::
  ::l2213::
  ::l2214::
  ::l2215::
  ::l2216::
  ::l2217::
  ::l2218::
  ::l2219::
  ::l2220::
  ::l2221::
  ::l2222::
  ::l2223::
  ::l2224::
  ::l2225::
  ::l2226::
  ::l2227::
  ::l2228::
  ::l2229::
  ::l2230::
  ::l2231::
  ::l2232::
  ::l2233::
  ::l2234::
  ::l2235::
  ::l2236::
  ::l2237::
  ::l2238::
  ::l2239::
  ::l2240::
  ::l2241::
  ::l2242::
  ::l2243::
  ::l2244::
  ::l2245::
  ::l2246::
  ::l2247::
  ::l2248::
  ::l2249::
  ::l2250::
  ::l2251::
  ::l2252::
  ::l2253::
  ::l2254::
  ::l2255::
  ::l2256::
  ::l2257::
  ::l2258::
  ::l2259::
  ::l2260::
  ::l2261::
  ::l2262::
  ::l2263::
  ::l2264::
  ::l2265::
  ::l2266::
  ::l2267::
  ::l2268::
  ::l2269::
  ::l2270::
  ::l2271::
  ::l2272::
  ::l2273::
  ::l2274::
  ::l2275::
  ::l2276::
  ::l2277::
  ::l2278::
  ::l2279::
  ::l2280::
  ::l2281::
  ::l2282::
  ::l2283::
  ::l2284::
  ::l2285::
  ::l2286::
  ::l2287::
  ::l2288::
  ::l2289::
  ::l2290::
  ::l2291::
  ::l2292::
  ::l2293::
  ::l2294::
  ::l2295::
  ::l2296::
  ::l2297::
  ::l2298::
  ::l2299::
  ::l2300::
  ::l2301::
  ::l2302::
  ::l2303::
  ::l2304::
  ::l2305::
  ::l2306::
  ::l2307::
  ::l2308::
  ::l2309::
  ::l2310::
  ::l2311::
  ::l2312::
  ::l2313::
  ::l2314::
  ::l2315::
  ::l2316::
  ::l2317::
  ::l2318::
  ::l2319::
  ::l2320::
  ::l2321::
  ::l2322::
  ::l2323::
  ::l2324::
  ::l2325::
  ::l2326::
  ::l2327::
  ::l2328::
  ::l2329::
  ::l2330::
  ::l2331::
  ::l2332::
  ::l2333::
  ::l2334::
  ::l2335::
  ::l2336::
  ::l2337::
  ::l2338::
  ::l2339::
  ::l2340::
  ::l2341::
  ::l2342::
  ::l2343::
  ::l2344::
  ::l2345::
  ::l2346::
  ::l2347::
  ::l2348::
  ::l2349::
  ::l2350::
  ::l2351::
  ::l2352::
  ::l2353::
  ::l2354::
  ::l2355::
  ::l2356::
  ::l2357::
  ::l2358::
  ::l2359::
  ::l2360::
  ::l2361::
  ::l2362::
  ::l2363::
  ::l2364::
  ::l2365::
  ::l2366::
  ::l2367::
  ::l2368::
  ::l2369::
  ::l2370::
  ::l2371::
  ::l2372::
  ::l2373::
  ::l2374::
  ::l2375::
  ::l2376::
  ::l2377::
  ::l2378::
  ::l2379::
  ::l2380::
  ::l2381::
  ::l2382::
  ::l2383::
  ::l2384::
  ::l2385::
  ::l2386::
  ::l2387::
  ::l2388::
  ::l2389::
  ::l2390::
  ::l2391::
  ::l2392::
  ::l2393::
  ::l2394::
  ::l2395::
  ::l2396::
  ::l2397::
  ::l2398::
  ::l2399::
  ::l2400::
  ::l2401::
  ::l2402::
  ::l2403::
  ::l2404::
  ::l2405::
  ::l2406::
  ::l2407::
  ::l2408::
  ::l2409::
  ::l2410::
  ::l2411::
  ::l2412::
  ::l2413::
  ::l2414::
  ::l2415::
  ::l2416::
  ::l2417::
  ::l2418::
  ::l2419::
  ::l2420::
  ::l2421::
  ::l2422::
  ::l2423::
  ::l2424::
  ::l2425::
  ::l2426::
  ::l2427::
  ::l2428::
  ::l2429::
  ::l2430::
  ::l2431::
  ::l2432::
  ::l2433::
  ::l2434::
  ::l2435::
  ::l2436::
  ::l2437::
  ::l2438::
  ::l2439::
  ::l2440::
  ::l2441::
  ::l2442::
  ::l2443::
  ::l2444::
  ::l2445::
  ::l2446::
  ::l2447::
  ::l2448::
  ::l2449::
  ::l2450::
  ::l2451::
  ::l2452::
  ::l2453::
  ::l2454::
  ::l2455::
  ::l2456::
  ::l2457::
  ::l2458::
  ::l2459::
  ::l2460::
  ::l2461::
  ::l2462::
  ::l2463::
  ::l2464::
  ::l2465::
  ::l2466::
  ::l2467::
  ::l2468::
  ::l2469::
  ::l2470::
  ::l2471::
  ::l2472::
  ::l2473::
  ::l2474::
  ::l2475::
  ::l2476::
  ::l2477::
  ::l2478::
  ::l2479::
  ::l2480::
  ::l2481::
  ::l2482::
  ::l2483::
  ::l2484::
  ::l2485::
  ::l2486::
  ::l2487::
  ::l2488::
  ::l2489::
  ::l2490::
  ::l2491::
  ::l2492::
  ::l2493::
  ::l2494::
  ::l2495::
  ::l2496::
  ::l2497::
  ::l2498::
  ::l2499::
  ::l2500::
  ::l2501::
  ::l2502::
  ::l2503::
  ::l2504::
  ::l2505::
  ::l2506::
  ::l2507::
  ::l2508::
  ::l2509::
  ::l2510::
  ::l2511::
  ::l2512::
  ::l2513::
  ::l2514::
  ::l2515::
  ::l2516::
  ::l2517::
  ::l2518::
  ::l2519::
  ::l2520::
  ::l2521::
  ::l2522::
  ::l2523::
  ::l2524::
  ::l2525::
  ::l2526::
  ::l2527::
  ::l2528::
  ::l2529::
  ::l2530::
  ::l2531::
  ::l2532::
  ::l2533::
  ::l2534::
  ::l2535::
  ::l2536::
  ::l2537::
  ::l2538::
  ::l2539::
  ::l2540::
  ::l2541::
  ::l2542::
  ::l2543::
  ::l2544::
  ::l2545::
  ::l2546::
  ::l2547::
  ::l2548::
  ::l2549::
  ::l2550::
  ::l2551::
  ::l2552::
  ::l2553::
  ::l2554::
  ::l2555::
  ::l2556::
  ::l2557::
  ::l2558::
  ::l2559::
  ::l2560::
  ::l2561::
  ::l2562::
  ::l2563::
  ::l2564::
  ::l2565::
  ::l2566::
  ::l2567::
  ::l2568::
  ::l2569::
  ::l2570::
  ::l2571::
  ::l2572::
  ::l2573::
  ::l2574::
  ::l2575::
  ::l2576::
  ::l2577::
  ::l2578::
  ::l2579::
  ::l2580::
  ::l2581::
  ::l2582::
  ::l2583::
  ::l2584::
  ::l2585::
  ::l2586::
  ::l2587::
  ::l2588::
  ::l2589::
  ::l2590::
  ::l2591::
  ::l2592::
  ::l2593::
  ::l2594::
  ::l2595::
  ::l2596::
  ::l2597::
  ::l2598::
  ::l2599::
  ::l2600::
  ::l2601::
  ::l2602::
  ::l2603::
  ::l2604::
  ::l2605::
  ::l2606::
  ::l2607::
  ::l2608::
  ::l2609::
  ::l2610::
  ::l2611::
  ::l2612::
  ::l2613::
  ::l2614::
  ::l2615::
  ::l2616::
  ::l2617::
  ::l2618::
  ::l2619::
  ::l2620::
  ::l2621::
  ::l2622::
  ::l2623::
  ::l2624::
  ::l2625::
  ::l2626::
  ::l2627::
  ::l2628::
  ::l2629::
  ::l2630::
  ::l2631::
  ::l2632::
  ::l2633::
  ::l2634::
  ::l2635::
  ::l2636::
  ::l2637::
  ::l2638::
  ::l2639::
  ::l2640::
  ::l2641::
  ::l2642::
  ::l2643::
  ::l2644::
  ::l2645::
  ::l2646::
  ::l2647::
  ::l2648::
  ::l2649::
  ::l2650::
  ::l2651::
  ::l2652::
  ::l2653::
  ::l2654::
  ::l2655::
  ::l2656::
  ::l2657::
  ::l2658::
  ::l2659::
  ::l2660::
  ::l2661::
  ::l2662::
  ::l2663::
  ::l2664::
  ::l2665::
  ::l2666::
  ::l2667::
  ::l2668::
  ::l2669::
  ::l2670::
  ::l2671::
  ::l2672::
  ::l2673::
  ::l2674::
  ::l2675::
  ::l2676::
  ::l2677::
  ::l2678::
  ::l2679::
  ::l2680::
  ::l2681::
  ::l2682::
  ::l2683::
  ::l2684::
  ::l2685::
  ::l2686::
  ::l2687::
  ::l2688::
  ::l2689::
  ::l2690::
  ::l2691::
  ::l2692::
  ::l2693::
  ::l2694::
  ::l2695::
  ::l2696::
  ::l2697::
  ::l2698::
  ::l2699::
  ::l2700::
  ::l2701::
  ::l2702::
  ::l2703::
  ::l2704::
  ::l2705::
  ::l2706::
  ::l2707::
  ::l2708::
  ::l2709::
  ::l2710::
  ::l2711::
  ::l2712::
  ::l2713::
  ::l2714::
  ::l2715::
  ::l2716::
  ::l2717::
  ::l2718::
  ::l2719::
  ::l2720::
  ::l2721::
  ::l2722::
  ::l2723::
  ::l2724::
  ::l2725::
  ::l2726::
  ::l2727::
  ::l2728::
  ::l2729::
  ::l2730::
  ::l2731::
  ::l2732::
  ::l2733::
  ::l2734::
  ::l2735::
  ::l2736::
  ::l2737::
  ::l2738::
  ::l2739::
  ::l2740::
  ::l2741::
  ::l2742::
  ::l2743::
  ::l2744::
  ::l2745::
  ::l2746::
  ::l2747::
  ::l2748::
  ::l2749::
  ::l2750::
  ::l2751::
  ::l2752::
  ::l2753::
  ::l2754::
  ::l2755::
  ::l2756::
  ::l2757::
  ::l2758::
  ::l2759::
  ::l2760::
  ::l2761::
  ::l2762::
  ::l2763::
  ::l2764::
  ::l2765::
  ::l2766::
  ::l2767::
  ::l2768::
  ::l2769::
  ::l2770::
  ::l2771::
  ::l2772::
  ::l2773::
  ::l2774::
  ::l2775::
  ::l2776::
  ::l2777::
  ::l2778::
  ::l2779::
  ::l2780::
  ::l2781::
  ::l2782::
  ::l2783::
  ::l2784::
  ::l2785::
  ::l2786::
  ::l2787::
  ::l2788::
  ::l2789::
  ::l2790::
  ::l2791::
  ::l2792::
  ::l2793::
  ::l2794::
  ::l2795::
  ::l2796::
  ::l2797::
  ::l2798::
  ::l2799::
  ::l2800::
  ::l2801::
  ::l2802::
  ::l2803::
  ::l2804::
  ::l2805::
  ::l2806::
  ::l2807::
  ::l2808::
  ::l2809::
  ::l2810::
  ::l2811::
  ::l2812::
  ::l2813::
  ::l2814::
  ::l2815::
  ::l2816::
  ::l2817::
  ::l2818::
  ::l2819::
  ::l2820::
  ::l2821::
  ::l2822::
  ::l2823::
  ::l2824::
  ::l2825::
  ::l2826::
  ::l2827::
  ::l2828::
  ::l2829::
  ::l2830::
  ::l2831::
  ::l2832::
  ::l2833::
  ::l2834::
  ::l2835::
  ::l2836::
  ::l2837::
  ::l2838::
  ::l2839::
  ::l2840::
  ::l2841::
  ::l2842::
  ::l2843::
  ::l2844::
  ::l2845::
  ::l2846::
  ::l2847::
  ::l2848::
  ::l2849::
  ::l2850::
  ::l2851::
  ::l2852::
  ::l2853::
  ::l2854::
  ::l2855::
  ::l2856::
  ::l2857::
  ::l2858::
  ::l2859::
  ::l2860::
  ::l2861::
  ::l2862::
  ::l2863::
  ::l2864::
  ::l2865::
  ::l2866::
  ::l2867::
  ::l2868::
  ::l2869::
  ::l2870::
  ::l2871::
  ::l2872::
  ::l2873::
  ::l2874::
  ::l2875::
  ::l2876::
  ::l2877::
  ::l2878::
  ::l2879::
  ::l2880::
  ::l2881::
  ::l2882::
  ::l2883::
  ::l2884::
  ::l2885::
  ::l2886::
  ::l2887::
  ::l2888::
  ::l2889::
  ::l2890::
  ::l2891::
  ::l2892::
  ::l2893::
  ::l2894::
  ::l2895::
  ::l2896::
  ::l2897::
  ::l2898::
  ::l2899::
  ::l2900::
  ::l2901::
  ::l2902::
  ::l2903::
  ::l2904::
  ::l2905::
  ::l2906::
  ::l2907::
  ::l2908::
  ::l2909::
  ::l2910::
  ::l2911::
  ::l2912::
  ::l2913::
  ::l2914::
  ::l2915::
  ::l2916::
  ::l2917::
  ::l2918::
  ::l2919::
  ::l2920::
  ::l2921::
  ::l2922::
  ::l2923::
  ::l2924::
  ::l2925::
  ::l2926::
  ::l2927::
  ::l2928::
  ::l2929::
  ::l2930::
  ::l2931::
  ::l2932::
  ::l2933::
  ::l2934::
  ::l2935::
  ::l2936::
  ::l2937::
  ::l2938::
  ::l2939::
  ::l2940::
  ::l2941::
  ::l2942::
  ::l2943::
  ::l2944::
  ::l2945::
  ::l2946::
  ::l2947::
  ::l2948::
  ::l2949::
  ::l2950::
  ::l2951::
  ::l2952::
  ::l2953::
  ::l2954::
  ::l2955::
  ::l2956::
  ::l2957::
  ::l2958::
  ::l2959::
  ::l2960::
  ::l2961::
  ::l2962::
  ::l2963::
  ::l2964::
  ::l2965::
  ::l2966::
  ::l2967::
  ::l2968::
  ::l2969::
  ::l2970::
  ::l2971::
  ::l2972::
  ::l2973::
  ::l2974::
  ::l2975::
  ::l2976::
  ::l2977::
  ::l2978::
  ::l2979::
  ::l2980::
  ::l2981::
  ::l2982::
  ::l2983::
  ::l2984::
  ::l2985::
  ::l2986::
  ::l2987::
  ::l2988::
  ::l2989::
  ::l2990::
  ::l2991::
  ::l2992::
  ::l2993::
  ::l2994::
  ::l2995::
  ::l2996::
  ::l2997::
  ::l2998::
  ::l2999::
end
