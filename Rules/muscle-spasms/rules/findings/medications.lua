-- Medicines: which class of the article a medicine belongs to. People type the name on the packet, so each
-- class lists generic names first, then brand names from several countries. Case, strength and form do not
-- matter ("Atorvastatin 20 mg tablet" is a statin), and "lisinopril/hydrochlorothiazide" is found by its two names.
-- A brand made of two classes is listed under both.
-- What stands beside a name must be understood, or the whole text leaves every class unknown: "stopped Lasix".
-- A name that is missing here gives a warning in the result: add it to its class; to `irrelevant` if it belongs to
-- none; or to `perhaps` of a class if only a question can tell, such as "the pill".
-- Cocaine, alcohol and poisons are not medicines: see history.lua and danger_signs/injury_and_poison.lua.

choices "medications" {
  label = "Medicines taken",
  ask   = "Which medicines do you take? Name all of them, also the pill, creams and what you buy yourself.",
  help  = "Type each name as it is on the packet. If you take none, say so.",
  also  = { "medicine", "medication", "meds", "drugs", "tablets", "pills", "prescriptions" },
  recognise = yes,
  unlisted  = absent,
  options = {
    option "ace_inhibitors" {
      label = "ACE inhibitor",
      also = {
        "ACE inhibitors", "ACEI",
        -- generic names
        "benazepril", "captopril", "cilazapril", "delapril", "enalapril", "enalaprilat", "fosinopril", "imidapril",
        "lisinopril", "moexipril", "perindopril", "perindopril arginine", "perindopril erbumine", "quinapril",
        "ramipril", "spirapril", "temocapril", "trandolapril", "zofenopril",
        -- brand names
        "Accupril", "Accupro", "Aceon", "Acertil", "Altace", "Capoten", "Carace", "Coversum", "Coversyl", "Delix",
        "Epaned", "Gopten", "Inhibace", "Innovace", "Lotensin", "Mavik", "Monopril", "Odrik", "Prinivil", "Qbrelis",
        "Ramace", "Renitec", "Tanatril", "Triatec", "Tritace", "Univasc", "Vascace", "Vasotec", "Xanef", "Zestril",
        "Zofenil",
        -- with another medicine
        "Lotrel", "Tarka", "Prestalia",
        -- brands with a diuretic in it (also listed there)
        "Zestoretic", "Prinzide", "Vaseretic", "Lotensin HCT", "Accuretic", "Capozide", "Uniretic", "Coversyl Plus",
        "Carace Plus", "Innozide",
        -- in other languages
        "benazeprilo", "captoprilo", "enalaprilo", "fosinoprilo", "lisinoprilo", "quinaprilo", "ramiprilo",
        "trandolaprilo", "périndopril", "IECA", "ACE-Hemmer",
        -- more brands
        "Noliprel", "Viacoram", "Triapin", "Perindo Combi", "Cosyrel", "Coveram", "Tritazide", "Co-Renitec",
        "Co-Zidocapt",
      },
      perhaps = {
        "blood pressure pill", "blood pressure pills", "blood pressure tablet", "blood pressure tablets",
        "blood pressure medicine", "blood pressure medication", "antihypertensive", "antihypertensives",
      },
      perhaps_ask = "Which medicine for the blood pressure is it? Read the name from the packet.",
    },
    option "corticosteroids" {
      label = "Steroid medicine (corticosteroid)",
      also = {
        "corticosteroid", "steroids", "cortisone", "glucocorticoid",
        -- generic names
        "beclometasone", "beclomethasone", "betamethasone", "budesonide", "ciclesonide", "cloprednol",
        "cortisone acetate", "deflazacort", "dexamethasone", "fludrocortisone", "fluticasone", "hydrocortisone",
        "methylprednisolone", "mometasone", "paramethasone", "prednisolone", "prednisone", "prednylidene",
        "triamcinolone",
        -- brand names
        "Alkindi", "A-Methapred", "Calcort", "Celestone", "Cortef", "Decadron", "Deltacortril", "Deltasone",
        "Depo-Medrol", "Depo-Medrone", "Dexamethasone Intensol", "Efcortesol", "Emflaza", "Entocort", "Florinef",
        "Fortecortin", "Hemady", "Hydrocortone", "Kenacort", "Kenalog", "Lodotra", "Medrol", "Medrone", "Millipred",
        "Orapred", "Pediapred", "Plenadren", "Prelone", "Rayos", "Solu-Cortef", "Solu-Medrol", "Solu-Medrone",
        "Tarpeyo", "Uceris", "Urbason",
        -- inhaled, with another medicine or alone, and in the nose
        "Advair", "AirDuo", "AirFluSal", "Airsupra", "Aloflute", "Alvesco", "ArmonAir", "Arnuity", "Asmanex",
        "Atectura", "Avamys", "Beconase", "Breo", "Breztri", "Bufomix", "Clenil", "Clenil Modulite", "Combisal",
        "Dulera", "DuoResp", "Dymista", "Enerzair", "Flixonase", "Flixotide", "Flonase", "Flovent", "Flutiform",
        "Fobumix", "Fostair", "Fusacomb", "Kelhale", "Luforbec", "Nasacort", "Nasofan", "Nasonex", "Omnaris",
        "Pirinase", "Pulmicort", "QNASL", "Qvar", "Relvar", "Rhinocort", "Ryaltris", "Sereflo", "Seretide",
        "Sirdupla", "Soprobec", "Stalpex", "Symbicort", "Trelegy", "Trimbow", "Veramyst", "Wixela", "WockAIR",
        "Nasacort AQ", "Flonase Sensimist", "Flonase Allergy Relief", "Sofradex", "Pulmicort Flexhaler",
        "Xhance", "Zetonna", "steroid inhaler", "brown inhaler", "preventer inhaler",
        -- on the skin, in the eye, the ear or the bowel
        "alclometasone", "clobetasol", "clobetasone", "desonide", "desoximetasone", "difluprednate",
        "diflucortolone", "fluocinolone", "fluocinonide", "fluorometholone", "flurandrenolide", "halcinonide",
        "halobetasol", "loteprednol", "prednicarbate", "rimexolone", "Anusol HC", "Betacap", "Betnesol", "Betnovate",
        "Betnovate C", "Budenofalk", "Canesten HC", "Ciprodex", "Clobex", "Cortifoam", "Cortiment", "Cortizone-10",
        "Cutivate", "Daktacort", "Dermovate", "Diprolene", "Diprosalic", "Diprosone", "Dovobet", "Durezol", "Elocon",
        "Enstilar", "Eumovate", "Fucibet", "Fucidin H", "Gentisone HC", "Hydrocortisyl", "Jorveza", "Lidex",
        "Locoid", "Lotemax", "Lotrisone", "Maxidex", "Maxitrol", "Nerisone", "Nystaform HC", "Otomize", "Ozurdex",
        "Pred Forte", "Predsol", "Proctofoam HC", "Proctosedyl", "Scheriproct", "Synalar", "Taclonex", "Temovate",
        "Timodine", "TobraDex", "Trimovate", "Ultraproct", "Uniroid HC", "Xyloproct",
        -- in other languages
        "Cortison", "Kortison", "kortikosteroide", "corticoide", "corticoides", "prednison", "prednisona",
        "prednisolon", "prednisolona", "dexamethason", "dexametasona", "hydrocortison", "hidrocortisona",
        "methylprednisolon", "metilprednisolona", "betamethason", "betametasona", "budesonid", "budesonida",
        "beclometason", "beclometasona", "fluticason", "fluticasona", "mometason", "mometasona", "triamcinolon",
        "triamcinolona",
      },
      perhaps = {
        "asthma inhaler", "asthma inhalers", "asthma pump", "eczema cream", "joint injection",
      },
      perhaps_ask = "Which one is it? Read the name from the packet.",
    },
    option "diuretics" {
      label = "Diuretic (water pill)",
      also = {
        "diuretic", "water pill", "water pills", "water tablet", "water tablets", "thiazide",
        -- generic names
        "amiloride", "bendroflumethiazide", "bendrofluazide", "bumetanide", "chlorothiazide", "chlorthalidone",
        "chlortalidone", "cyclopenthiazide", "eplerenone", "ethacrynic acid", "etacrynic acid", "finerenone",
        "furosemide", "frusemide", "hydrochlorothiazide", "HCTZ", "hydroflumethiazide", "indapamide",
        "methyclothiazide", "metolazone", "spironolactone", "torsemide", "torasemide", "triamterene", "xipamide",
        -- brand names
        "Aldactone", "Aprinox", "Bumex", "Burinex", "CaroSpir", "Demadex", "Diuril", "Dyrenium", "Edecrin", "Esidrix",
        "Frusol", "Furoscix", "Hygroton", "Inspra", "Kerendia", "Lasix", "Lozol", "Microzide", "Midamor", "Natrilix",
        "Navidrex", "Soaanz", "Thalitone", "Torem", "Zaroxolyn", "acetazolamide", "Diamox", "loop diuretic",
        "potassium-sparing diuretic", "thiazide diuretic", "osmotic diuretic", "mannitol",
        -- in other languages
        "diuretico", "diurético", "Diuretikum", "Wassertablette", "furosemid", "furosemida", "torasemid",
        "torasemida", "torasémide", "hydrochlorothiazid", "hidroclorotiazida", "indapamid", "indapamida",
        "spironolacton", "espironolactona", "bumetanid", "bumetanida", "amilorid", "amilorida", "chlortalidon",
        "clortalidona", "eplerenon", "eplerenona", "triamteren", "triamtereno", "xipamid", "HCT",
        -- two diuretics in one
        "Aldactazide", "Dyazide", "Maxzide", "Moduretic", "co-amilofruse", "co-amilozide", "co-triamterzide",
        -- with another medicine
        "Atacand HCT", "Avalide", "Benicar HCT", "CoAprovel", "Co-Diovan", "Diovan HCT", "Edarbyclor", "Exforge HCT",
        "Hyzaar", "Micardis HCT", "MicardisPlus", "Tenoretic", "co-tenidone", "Tribenzor", "Ziac",
        -- more brands with another medicine
        "Aldactide", "co-flumactone", "Dutoprol", "Frumil", "Kalten", "Lasilactone", "Lopressor HCT", "Neo-Naclex",
        "Sevikar HCT", "Tekturna HCT", "Teveten HCT", "Thiazid",
        -- brands with an ACE inhibitor in it (also listed there)
        "Zestoretic", "Prinzide", "Vaseretic", "Lotensin HCT", "Accuretic", "Capozide", "Uniretic", "Coversyl Plus",
        "Carace Plus", "Innozide",
      },
      perhaps = {
        "blood pressure pill", "blood pressure pills", "blood pressure tablet", "blood pressure tablets",
        "blood pressure medicine", "blood pressure medication", "antihypertensive", "antihypertensives",
      },
      perhaps_ask = "Which medicine for the blood pressure is it? Read the name from the packet.",
    },
    option "estrogens" {
      label = "Estrogen",
      also = {
        "oestrogen", "oestrogens", "HRT", "hormone replacement therapy", "combined pill",
        "combined contraceptive pill",
        -- generic names
        "conjugated estrogens", "conjugated oestrogens", "dienestrol", "diethylstilbestrol", "esterified estrogens",
        "estetrol", "estradiol", "oestradiol", "estradiol cypionate", "estradiol valerate", "estriol", "oestriol",
        "estrone", "estropipate", "ethinyl estradiol", "ethinylestradiol", "mestranol", "promestriene", "quinestrol",
        -- brand names
        "Alora", "Cenestin", "Climara", "Delestrogen", "Depo-Estradiol", "Divigel", "Elestrin", "Elleste Solo",
        "Enjuvia", "Estrace", "Estraderm", "Estradot", "Estring", "EstroGel", "Evamist", "Evorel", "Femring",
        "Imvexxy", "Lenzetto", "Menest", "Menostar", "Minivelle", "Oestrogel", "Ogen", "Ovestin", "Premarin",
        "Progynova", "Sandrena", "Vagifem", "Vivelle-Dot", "Yuvafem",
        -- in other languages
        "Östrogen", "Östrogene", "estrogeno", "estrógenos", "oestrogène", "oestrogènes", "estrógeno", "Östradiol",
        "etinilestradiol", "éthinylestradiol", "estriolo",
        -- with a progestogen: menopause
        "Activella", "Angeliq", "Bijuva", "CombiPatch", "Elleste Duet", "Femhrt", "Femoston", "Kliofem", "Kliogest",
        "Prefest", "Premphase", "Prempro",
        -- more brands: menopause
        "Bedol", "Blissel", "Climagest", "Climesse", "Duavee", "Elleste", "Estreva", "Evorel Conti", "Evorel Sequi",
        "FemSeven", "Femoston Conti", "Gynest", "Indivina", "Linoladiol", "Novofem", "Nuvelle", "Prempak-C",
        "Trisequens", "Vagirux", "Zumenon",
        -- with a progestogen: contraception
        "Alesse", "Annovera", "Apri", "Aviane", "Cilest", "Drovelis", "Estrostep", "Evra", "Junel", "Lo Loestrin",
        "Loestrin", "Marvelon", "Mercilon", "Microgynon", "Natazia", "Nextstellis", "NuvaRing", "Ortho Tri-Cyclen",
        "Qlaira", "Rigevidon", "Seasonale", "Seasonique", "Sprintec", "Tri-Sprintec", "Xulane", "Yasmin", "Yaz",
        -- more brands: contraception
        "Afirmelle", "Akizza", "Altavera", "Amethia", "Amethyst", "Aubra", "Aurovela", "Azurette", "Balziva",
        "Beyaz", "Bimizza", "BiNovum", "Blisovi", "Brevicon", "Brevinor", "Briellyn", "Camrese", "Chateal", "Cimizt",
        "Clairette", "co-cyprindiol", "Cryselle", "Cyred", "Daylette", "Demulen", "Desogen", "Dianette", "Dretine",
        "Eloine", "EluRyng", "Emoquette", "Enskyce", "Estarylla", "Falmina", "Femodene", "Femodette", "Gedarel",
        "Gianvi", "Gildess", "Haloette", "Introvale", "Isibloom", "Jolessa", "Juleber", "Kariva", "Kelnor",
        "Kurvelo", "Larin", "Larissia", "Lessina", "Levest", "Levlen", "Levora", "Lizinna", "Logynon", "Loryna",
        "LoSeasonique", "Low-Ogestrel", "Lucette", "Lutera", "Lybrel", "Maexeni", "Marlissa", "Microgestin", "Mili",
        "Millinette", "Minastrin", "Mircette", "Modicon", "Mono-Linyah", "MonoNessa", "Munalea", "Necon", "Nordette",
        "Norimin", "Nortrel", "Ocella", "Ogestrel", "Orsythia", "Ortho-Cept", "Ortho-Cyclen", "Ortho-Novum", "Ovcon",
        "Ovranette", "Philith", "Pimtrea", "Previfem", "Reclipsen", "Safyral", "Setlakin", "Sronyx", "Sunya",
        "Syeda", "Synphase", "Tarina", "Taytulla", "Tilia", "Tri-Estarylla", "Tri-Linyah", "Tri-Lo-Marzia",
        "Tri-Lo-Sprintec", "Tri-Previfem", "Triadene", "TriNessa", "TriRegol", "Trivora", "Twirla", "Tydemy",
        "Vestura", "Vienva", "Viorele", "Vyfemla", "Wera", "Yacella", "Zafemy", "Zenchent", "Zovia",
        "contraceptive patch", "birth control patch", "contraceptive vaginal ring", "Zoely", "COCP",
        "combined oral contraceptive", "combined oral contraceptive pill", "Ortho Tri-Cyclen Lo", "Tri-Lo-Mili",
        "Tri-Mili", "Nikki", "Portia", "Hailey", "Climara Pro", "Norinyl", "Nylia", "Charlotte", "Finzala", "Jasmiel",
        "Kaitlib Fe", "Lo-Zumandimine", "Zumandimine", "Tri-Lo-Estarylla", "Balcoltra", "Tyblume",
      },
      perhaps = {
        "the pill", "birth control pill", "birth control pills", "birth control", "contraceptive pill",
        "contraceptive pills", "contraceptive", "contraceptives", "contraception", "oral contraceptive",
        "oral contraceptives", "oral contraceptive pill", "OCP", "hormones", "hormone tablets",
        "hormonal contraception", "hormonal contraceptive", "la píldora", "die Pille", "la pilule", "Antibabypille",
        -- progestogens that are mostly sold with an estrogen
        "norgestimate", "norelgestromin", "etonogestrel", "levonorgestrel patch",
      },
      perhaps_ask = "Is it a combined pill, with an estrogen in it? Read the name from the packet.",
    },
    option "statins" {
      label = "Statin",
      also = {
        -- generic names: all that are or were sold, and mevastatin, the first one found
        "atorvastatin", "atorvastatin calcium", "cerivastatin", "fluvastatin", "lovastatin", "mevastatin",
        "pitavastatin", "pravastatin", "pravastatin sodium", "rosuvastatin", "rosuvastatin calcium", "simvastatin",
        -- brand names
        "Altoprev", "Atorvaliq", "Baycol", "Crestor", "Ezallor", "FloLipid", "Lescol", "Lescol XL", "Lipitor",
        "Lipobay", "Lipostat", "Livalo", "Livazo", "Mevacor", "Pravachol", "Selektine", "Sortis", "Torvast", "Zocor",
        -- in other languages
        "atorvastatina", "atorvastatine", "fluvastatina", "fluvastatine", "lovastatina", "lovastatine",
        "pitavastatina", "pitavastatine", "pravastatina", "pravastatine", "rosuvastatina", "rosuvastatine",
        "simvastatina", "simvastatine", "estatina", "estatinas", "Statine",
        "Zypitamag",
        -- with another medicine
        "Advicor", "Atozet", "Caduet", "Inegy", "Juvisync", "Liptruzet", "Roszet", "Simcor", "Vytorin",
      },
      perhaps = {
        "cholesterol pill", "cholesterol pills", "cholesterol tablet", "cholesterol tablets", "cholesterol medicine",
        "cholesterol medication", "lipid-lowering medicine",
      },
      perhaps_ask = "Which medicine for the cholesterol is it? Read the name from the packet.",
    },
    option "zidovudine" {
      label = "Zidovudine",
      also = {
        "azidothymidine", "AZT", "ZDV", "Retrovir", "Combivir", "Duovir", "Trizivir", "Zidovir",
        -- in other languages
        "zidovudina", "zidovudin",
      },
      perhaps = {
        "HIV medicine", "HIV medicines", "HIV medication", "HIV treatment", "antiretroviral", "antiretrovirals",
        "ART", "HAART",
      },
      perhaps_ask = "Which medicines against HIV are they? Read the names from the packets.",
    },
  },
  irrelevant = [[
    -- generic names: heart, circulation, blood
    adenosine, aliskiren, ambrisentan, amlodipine, apixaban, aspirin, acetylsalicylic acid, atenolol, azilsartan
    bisoprolol, bosentan, candesartan, carvedilol, clonidine, clopidogrel, colesevelam, colestyramine
    cholestyramine, dabigatran, dalteparin, digoxin, diltiazem, dipyridamole, disopyramide, dobutamine, dopamine
    doxazosin, dronedarone, edoxaban, enoxaparin, epinephrine, adrenaline, eprosartan, esmolol, evolocumab
    alirocumab, ezetimibe, felodipine, fenofibrate, bezafibrate, gemfibrozil, flecainide, fondaparinux
    glyceryl trinitrate, GTN, heparin, hydralazine, inclisiran, irbesartan, isosorbide dinitrate
    isosorbide mononitrate, isradipine, ivabradine, labetalol, lacidipine, lercanidipine, losartan, methyldopa
    metoprolol, mexiletine, midodrine, minoxidil, moxonidine, nadolol, nebivolol, nicardipine, nicorandil
    nifedipine, nimodipine, nitroglycerin, nitroglycerine, norepinephrine, olmesartan, phenindione, pindolol
    prasugrel, prazosin, propafenone, propranolol, quinidine, ranolazine, rivaroxaban, sacubitril, sildenafil
    sotalol, tadalafil, telmisartan, terazosin, ticagrelor, timolol, tinzaparin, tranexamic acid, valsartan
    vardenafil, verapamil, vericiguat, warfarin, amiodarone, bempedoic acid, niacin, nicotinic acid, omega-3
    fish oil, icosapent ethyl
    -- generic names: sugar, hormones, bones
    acarbose, alendronate, alendronic acid, alogliptin, calcitonin, calcium, calcium carbonate, calcium citrate
    carbimazole, cabergoline, canagliflozin, cinacalcet, dapagliflozin, denosumab, desmopressin, dulaglutide
    empagliflozin, ertugliflozin, exenatide, gliclazide, glimepiride, glipizide, glyburide, glibenclamide
    glucagon, ibandronate, ibandronic acid, insulin, insulin aspart, insulin degludec, insulin detemir
    insulin glargine, insulin glulisine, insulin lispro, insulin NPH, isophane insulin, NPH insulin
    regular insulin, human insulin, insulin human, insulin isophane, leuprolide, leuprorelin, levothyroxine
    L-thyroxine, thyroxine, linagliptin, liothyronine, liraglutide, metformin, methimazole, nateglinide
    pioglitazone, propylthiouracil, raloxifene, raloxifen, repaglinide, risedronate, risedronic acid, saxagliptin
    semaglutide, sitagliptin, somatropin, teriparatide, testosterone, tirzepatide, vildagliptin, zoledronic acid
    thyroid
    -- generic names: progestogens and others without an estrogen
    desogestrel, dienogest, drospirenone, dydrogesterone, etonogestrel implant, levonorgestrel, medroxyprogesterone
    megestrol, norethindrone, norethisterone, norgestrel, progesterone, ulipristal, tibolone
    anastrozole, exemestane, letrozole, tamoxifen, clomifene, clomiphene, ospemifene
    -- generic names: pain, joints, muscles
    acetaminophen, paracetamol, alfentanil, allopurinol, baclofen, buprenorphine, carisoprodol, celecoxib
    co-codamol, co-dydramol, codeine, codeine phosphate, colchicine, cyclobenzaprine, dantrolene, diclofenac
    dihydrocodeine, etodolac, etoricoxib, febuxostat, fentanyl, hydrocodone, hydromorphone, ibuprofen
    indomethacin, indometacin, ketoprofen, ketorolac, lidocaine, lignocaine, mefenamic acid, meloxicam
    metaxalone, methadone, methocarbamol, morphine, nabumetone, naloxone, naltrexone, naproxen, nefopam
    orphenadrine, oxycodone, oxymorphone, penicillamine, pethidine, meperidine, piroxicam, probenecid, quinine
    remifentanil, sulfasalazine, sulindac, sumatriptan, rizatriptan, zolmitriptan, eletriptan, naratriptan
    tapentadol, tizanidine, tramadol, capsaicin, menthol, glucosamine, chondroitin, hyaluronic acid
    botulinum toxin, erenumab, fremanezumab, galcanezumab, rimegepant
    -- generic names: nerves and mind
    agomelatine, alprazolam, amantadine, amitriptyline, amphetamine, amfetamine, apomorphine, aripiprazole
    armodafinil, asenapine, atomoxetine, benztropine, brexpiprazole, brivaracetam, bupropion, buspirone
    carbamazepine, carbidopa, co-careldopa, co-beneldopa, chlordiazepoxide, chlorpromazine, citalopram, clobazam
    clomipramine, clonazepam, clozapine, desvenlafaxine, dexamfetamine, dextroamphetamine, dexmethylphenidate
    diazepam, divalproex, donepezil, dosulepin, doxepin, duloxetine, entacapone, escitalopram, eslicarbazepine
    esketamine, eszopiclone, ethosuximide, etomidate, fluoxetine, flupentixol, fluphenazine, fluvoxamine
    gabapentin, galantamine, guanfacine, haloperidol, imipramine, isoflurane, ketamine, lacosamide, lamotrigine
    levetiracetam, levodopa, lisdexamfetamine, lisdexamphetamine, lithium, lithium carbonate, lofepramine
    lorazepam, lurasidone, melatonin, memantine, methylphenidate, midazolam, mirtazapine, modafinil, nitrazepam
    nortriptyline, olanzapine, oxazepam, oxcarbazepine, paliperidone, paroxetine, perampanel, phenelzine
    phenobarbital, phenobarbitone, phenytoin, pramipexole, prazepam, pregabalin, primidone, procyclidine
    propofol, quetiapine, rasagiline, risperidone, rivastigmine, ropinirole, rotigotine, rufinamide, selegiline
    sertraline, sevoflurane, sodium valproate, temazepam, tiagabine, topiramate, tranylcypromine, trazodone
    trihexyphenidyl, valproate, valproic acid, varenicline, venlafaxine, vigabatrin, vortioxetine, zaleplon
    ziprasidone, zolpidem, zonisamide, zopiclone, nicotine, acamprosate, disulfiram, succinylcholine
    suxamethonium, rocuronium, vecuronium, neostigmine, pyridostigmine, edrophonium
    -- generic names: lungs, allergy, skin, eyes
    acetylcysteine, aclidinium, albuterol, azelastine, benzonatate, benzoyl peroxide, adapalene, brimonidine
    brinzolamide, bimatoprost, carbocisteine, cetirizine, chlorphenamine, chlorpheniramine, clemastine
    cromoglicate, cromolyn, cyclizine, cyproheptadine, desloratadine, dextromethorphan, diphenhydramine
    dorzolamide, doxylamine, dupilumab, fexofenadine, formoterol, glycopyrronium, glycopyrrolate, guaifenesin
    hydroxyzine, hypromellose, indacaterol, ipratropium, isotretinoin, ketotifen, latanoprost, levalbuterol
    levocetirizine, loratadine, meclizine, montelukast, olodaterol, olopatadine, omalizumab, oxygen
    oxymetazoline, phenylephrine, promethazine, pseudoephedrine, roflumilast, salbutamol, salmeterol
    theophylline, aminophylline, terbutaline, tiotropium, travoprost, tretinoin, umeclidinium, vilanterol
    xylometazoline, zafirlukast, carmellose, carbomer, emollient, clotrimazole, permethrin, ivermectin
    calcipotriol, calcipotriene, tacrolimus, pimecrolimus, salicylic acid, urea, white soft paraffin, mupirocin
    fusidic acid, minoxidil topical
    -- generic names: stomach, bowel, bladder
    alfuzosin, bisacodyl, bismuth subsalicylate, cimetidine, cinnarizine, darifenacin, dexlansoprazole
    dicyclomine, dicycloverine, docusate, docusate sodium, domperidone, dutasteride, esomeprazole, famotidine
    fesoterodine, finasteride, hyoscine, hyoscyamine, scopolamine, lactulose, lansoprazole, linaclotide
    loperamide, lubiprostone, macrogol, magnesium, magnesium hydroxide, magnesium oxide, mebeverine, mesalamine
    mesalazine, metoclopramide, mirabegron, misoprostol, omeprazole, ondansetron, oxybutynin, pancrelipase
    pancreatin, pantoprazole, peppermint oil, polyethylene glycol, prochlorperazine, prucalopride, psyllium
    ispaghula, rabeprazole, ranitidine, senna, simethicone, simeticone, sodium bicarbonate, solifenacin
    sucralfate, tamsulosin, tolterodine, trospium, ursodiol, ursodeoxycholic acid, vonoprazan, alginate
    sennosides, sodium picosulfate
    -- generic names: infections
    abacavir, aciclovir, acyclovir, albendazole, amoxicillin, amoxicillin clavulanate, co-amoxiclav, ampicillin
    clavulanate, clavulanic acid, atazanavir, azithromycin, bictegravir, cabotegravir, cefaclor, cefadroxil
    cefalexin, cephalexin, cefazolin, cefdinir, cefepime, cefixime, cefpodoxime, ceftriaxone, cefuroxime
    chloramphenicol, ciprofloxacin, clarithromycin, clindamycin, cobicistat, co-trimoxazole, darunavir
    dolutegravir, doxycycline, efavirenz, elvitegravir, emtricitabine, entecavir, ertapenem, erythromycin
    ethambutol, famciclovir, flucloxacillin, fluconazole, fosfomycin, gentamicin, griseofulvin
    hydroxychloroquine, chloroquine, isoniazid, itraconazole, ketoconazole, lamivudine, ledipasvir, levofloxacin
    linezolid, lopinavir, lymecycline, mebendazole, meropenem, metronidazole, miconazole, minocycline
    molnupiravir, moxifloxacin, nevirapine, nirmatrelvir, nitrofurantoin, nystatin, ofloxacin, oseltamivir
    oxytetracycline, penicillin, penicillin V, penicillin G, phenoxymethylpenicillin, benzylpenicillin
    piperacillin, tazobactam, pyrazinamide, raltegravir, remdesivir, ribavirin, rifampicin, rifampin, rifaximin
    rilpivirine, ritonavir, sofosbuvir, sulfamethoxazole, tenofovir, terbinafine, tetracycline, tobramycin
    trimethoprim, valaciclovir, valacyclovir, valganciclovir, vancomycin, velpatasvir, voriconazole, sulbactam
    penicillin V potassium, mefloquine, atovaquone, proguanil, primaquine
    -- generic names: immune system and cancer
    abatacept, adalimumab, apremilast, azathioprine, baricitinib, bevacizumab, bicalutamide, bortezomib
    capecitabine, carboplatin, cetuximab, ciclosporin, cyclosporine, cisplatin, cyclophosphamide, docetaxel
    doxorubicin, enzalutamide, etanercept, fingolimod, fluorouracil, glatiramer, golimumab, goserelin, guselkumab
    hydroxyurea, hydroxycarbamide, ibrutinib, imatinib, infliximab, interferon beta, ixekizumab, leflunomide
    lenalidomide, mercaptopurine, methotrexate, mycophenolate, mycophenolate mofetil, natalizumab, nivolumab
    ocrelizumab, oxaliplatin, paclitaxel, palbociclib, pembrolizumab, rituximab, secukinumab, sirolimus
    sunitinib, tocilizumab, tofacitinib, trastuzumab, upadacitinib, ustekinumab, vedolizumab, vincristine
    epoetin alfa, darbepoetin, filgrastim, pegfilgrastim, leucovorin, folinic acid
    -- vitamins, minerals, remedies
    ascorbic acid, biotin, calcitriol, alfacalcidol, cholecalciferol, colecalciferol, ergocalciferol
    cyanocobalamin, hydroxocobalamin, coenzyme Q10, cranberry, echinacea, ferrous fumarate, ferrous gluconate
    ferrous sulfate, ferrous sulphate, folic acid, folate, ginkgo, ginseng, iron, multivitamin, multivitamins
    prenatal vitamin, prenatal vitamins, potassium, potassium chloride, probiotic, probiotics, pyridoxine
    riboflavin, selenium, sodium chloride, St John's wort, St Johns wort, thiamine, turmeric, vitamin A
    vitamin B, vitamin B1, vitamin B6, vitamin B12, vitamin B complex, vitamin C, vitamin D, vitamin D2
    vitamin D3, vitamin E, vitamin K, phytomenadione, zinc, zinc oxide, fluoride, sodium fluoride
    -- brand names
    Abilify, Accolate, Aciphex, Actos, Adalat, Adcirca, Adderall, Advil, Aimovig, Aleve, Allegra, Ambien, Amaryl
    Amoxil, Anoro, Arcapta, Aricept, Arimidex, Ativan, Atrovent, Augmentin, Avapro, Avodart, Azor, Bactrim
    Basaglar, Belsomra, Benadryl, Benicar, Biktarvy, Botox, Boniva, Brilinta, Brilique, Buscopan, BuSpar
    Bydureon, Byetta, Calpol, Calpol Six Plus, Cardizem, Cardura, Catapres, Celebrex, Celexa, Chantix, Cialis
    Cipralex, Claritin, Cozaar, Combivent, Concerta, Coreg, Cymbalta, Deltyba, Depakote, Descovy, Detrol
    Dexilant, Diflucan, Dilantin, Diovan, Dulcolax, Dupixent, Duragesic, Eliquis, Entresto, Enbrel, Epogen
    EpiPen, Effexor, Elavil, Eltroxin, Epilim, Euthyrox, Exforge, Farxiga, Flagyl, Flexeril, Flomax, Fosamax
    Forxiga, Gaviscon, Glucophage, Glucotrol, Humalog, Humira, Humulin, Imdur, Imitrex, Imodium, Incruse, Inderal
    Invokana, Istalol, Januvia, Jardiance, Janumet, Keflex, Keppra, Klonopin, Klor-Con, Lamictal, Lantus
    Levaquin, Levemir, Lexapro, Levitra, Linzess, Losec, Lovenox, Lunesta, Lyrica, Macrobid, Maxalt, Micardis
    Mobic, Motrin, Movicol, Mounjaro, Mucinex, Myrbetriq, Namenda, Neurontin, Nexium, Norco, Norvasc, NovoLog
    NovoRapid, Nurofen, Onglyza, OxyContin, Ozempic, Panadol, Paxil, Paxlovid, Pepcid, Percocet, Plaquenil
    Plavix, Pradaxa, Prevacid, Prilosec, Pristiq, ProAir, Procardia, Prolia, Protonix, Proventil, Prozac, Qulipta
    Remeron, Remicade, Requip, Restoril, Rexulti, Risperdal, Ritalin, Robaxin, Rybelsus, Senokot, Seroquel
    Serevent, Seroxat, Silodosin, Sinemet, Singulair, Skelaxin, Soma, Spiriva, Stelara, Stiolto, Strattera
    Striverdi, Suboxone, Sudafed, Synthroid, Tamiflu, Tegretol, Tenormin, Topamax, Toprol, Toujeo, Tradjenta
    Tramacet, Tresiba, Tricor, Trulicity, Truvada, Tums, Tylenol, Tylenol PM, Ultracet, Ultram, Unithroid, Valium
    Valtrex, Ventolin, Vesicare, Viagra, Vicodin, Victoza, Voltaren, Voltarol, Vraylar, Vyvanse, Wegovy
    Wellbutrin, Xanax, Xarelto, Xeljanz, Xopenex, Xyzal, Zantac, Zanaflex, Zaditor, Zebeta, Zetia, Ezetrol
    Zithromax, Zofran, Zoloft, Zovirax, Zyloprim, Zyprexa, Zyrtec, Piriton, Adcal, Adcal D3, Calcichew
    Calcichew D3, Fultium D3, Accrete D3, Laxido, CosmoCol, Fybogel, Hydromol, Cetraben, Diprobase, Doublebase
    Oramorph, Zomorph, MST, BuTrans, Zapain, Kapake, Tildiem, Adizem, Cardicor, Coracten, Emcor, Istin, Salamol
    Airomir, Bricanyl, Priadel, Zispin
    -- brand and other names: contraception without an estrogen
    Cerazette, Cerelle, Zelleta, Lovima, Slynd, Noriday, Errin, Jolivette, Nora-BE, Jencycla, Deblitane, Lyza
    Micronor, Opill, progestogen-only pill, progesterone-only pill, minipill, mini-pill, Depo-Provera, Provera
    Sayana Press, Nexplanon, Implanon, Mirena, Kyleena, Jaydess, Liletta, Skyla, Levosert, Benilexa, copper coil
    copper IUD, Paragard, Plan B, Levonelle, ellaOne, Utrogestan, Prometrium, emergency contraception
    morning-after pill
    -- kinds of medicine
    antibiotic, antibiotics, antidepressant, antidepressants, antihistamine, antihistamines, beta blocker
    beta blockers, blood thinner, blood thinners, calcium channel blocker, calcium channel blockers, SSRI, NSAID
    NSAIDs, opioid, opioids, PPI, proton pump inhibitor, sleeping pill, sleeping pills, sleeping tablet
    sleeping tablets, painkiller, painkillers, laxative, antacid, antacids, benzodiazepine, benzodiazepines
    angiotensin receptor blocker, ARB, ARBs, blue inhaler, reliever inhaler, nicotine patch, vaccine, flu vaccine
    flu jab
    -- in other languages
    acide acétylsalicylique, ácido acetilsalicílico, Acetylsalicylsäure, amlodipino, amlodipin, bisoprololo
    diclofenaco, ibuprofeno, ibuprofène, insulina, insuline, levotiroxina, lévothyroxine, L-Thyroxin, losartán
    metamizol, metamizole, dipyrone, Novalgin, Novaminsulfon, metformina, metformine, omeprazol, pantoprazol
    oméprazole, paracétamol, salbutamolo, tramadolo, warfarina, phenprocoumon, Marcumar, acenocoumarol, fluindione
    -- others that tests and patients have met
    astemizole, fulvestrant, isophane, milnacipran, sufentanil, terfenadine, a medicine of none of these classes
    phentermine, isosorbide, omega-3-acid ethyl esters, butalbital, caffeine, Fioricet, dextroamphetamine saccharate
    amphetamine aspartate, Coumadin, Lopressor, Cipro, Reglan, Colace, Miralax, Metamucil, Ecotrin, ASA, baby aspirin
    APAP, vit D, vit D3, vit C, vit B12, B12, CoQ10, KCl, K-Dur, Centrum, vitamins, Claritin-D, Zyrtec-D, Mucinex DM
    Z-Pak, DuoNeb, Proscar, Latuda, Lupron, Repatha, Lovaza, Vascepa, Zepbound, Armour Thyroid, Genvoya, Triumeq
    betahistine, hyoscine butylbromide, ispaghula husk, vitamin B compound, sodium cromoglicate, sodium alginate
    Gaviscon Advance, Peptac, triptorelin, sevelamer, dimeticone, influenza vaccine, Hana, E45, Epimax, Zerobase
    Evacal, TheiCal, InVita D3, Hylo-Forte, Butec, Mirena coil, POP, Camila, Nexlizet, nicotine gum, macrocrystals
    regular insulin human, Eloxatin, epirubicin, ribociclib, neratinib, lapatinib, phenazopyridine, alteplase, atropine
    mycophenolic acid, sarilumab, bupivacaine, ropivacaine, desflurane, levomenthol, cetomacrogol, paraffin
  ]],
  cite = {
    "overview/medication", "questions/other-medications", "medications/ace-inhibitors", "medications/corticosteroids",
    "medications/diuretics", "medications/estrogens", "medications/statins", "medications/zidovudine",
  },
  editorial = "The article names classes; which names belong to a class is ours, and so is counting steroid creams "
    .. "and sprays as steroids, since the form is not looked at. "
    .. "Names that may mean a class, such as the pill, and what is then asked, are ours as well. "
    .. "Who gives a list of medicines has named those they take, so a class that no name belongs to is not taken; but one name that is not known here leaves every "
    .. "class not named unknown. Decided by the authors.",
}
