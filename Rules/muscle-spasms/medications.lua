-- Medicines: which class of the article a medicine belongs to. People type the name on the packet, so each
-- class lists generic names first, then brand names from several countries. Case, strength and form do not
-- matter ("Atorvastatin 20 mg tablet" is a statin), and "lisinopril/hydrochlorothiazide" is found by its two names.
-- A brand made of two classes is listed under both.
-- A name that is missing here gives a warning in the result: add it to its class, or to `other_medicine`
-- if it belongs to none. Cocaine, alcohol and poisons are not medicines: see history.lua and danger_signs_added.lua.

choices "medications" {
  label = "Medicines taken",
  ask   = "Which medicines do you take? Name all of them, also the pill, creams and what you buy yourself.",
  help  = "Type each name as it is on the packet. If you take none, say so.",
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
      },
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
      },
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
        "Navidrex", "Soaanz", "Thalitone", "Torem", "Zaroxolyn",
        -- two diuretics in one
        "Aldactazide", "Dyazide", "Maxzide", "Moduretic", "co-amilofruse", "co-amilozide", "co-triamterzide",
        -- with another medicine
        "Atacand HCT", "Avalide", "Benicar HCT", "CoAprovel", "Co-Diovan", "Diovan HCT", "Edarbyclor", "Exforge HCT",
        "Hyzaar", "Micardis HCT", "MicardisPlus", "Tenoretic", "co-tenidone", "Tribenzor", "Ziac",
        -- brands with an ACE inhibitor in it (also listed there)
        "Zestoretic", "Prinzide", "Vaseretic", "Lotensin HCT", "Accuretic", "Capozide", "Uniretic", "Coversyl Plus",
        "Carace Plus", "Innozide",
      },
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
        -- with a progestogen: menopause
        "Activella", "Angeliq", "Bijuva", "CombiPatch", "Elleste Duet", "Femhrt", "Femoston", "Kliofem", "Kliogest",
        "Prefest", "Premphase", "Prempro",
        -- with a progestogen: contraception
        "Alesse", "Annovera", "Apri", "Aviane", "Cilest", "Drovelis", "Estrostep", "Evra", "Junel", "Lo Loestrin",
        "Loestrin", "Marvelon", "Mercilon", "Microgynon", "Natazia", "Nextstellis", "NuvaRing", "Ortho Tri-Cyclen",
        "Qlaira", "Rigevidon", "Seasonale", "Seasonique", "Sprintec", "Tri-Sprintec", "Xulane", "Yasmin", "Yaz",
        "Zoely",
      },
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
        "Zypitamag",
        -- with another medicine
        "Advicor", "Atozet", "Caduet", "Inegy", "Juvisync", "Liptruzet", "Roszet", "Simcor", "Vytorin",
      },
    },
    option "zidovudine" {
      label = "Zidovudine",
      also = {
        "azidothymidine", "AZT", "ZDV", "Retrovir", "Combivir", "Duovir", "Trizivir", "Zidovir",
      },
    },
    option "other_medicine" {
      label = "A medicine of none of these classes",
      also = {
        "abacavir", "acetaminophen", "baclofen", "calcitriol", "cholecalciferol", "cyclobenzaprine", "ferrous sulfate",
        "insulin glargine", "methocarbamol", "oxycodone", "potassium chloride", "tizanidine", "vitamin D",
        "albuterol", "allopurinol", "amiodarone", "amitriptyline", "amlodipine",
        "amoxicillin", "apixaban", "aspirin", "atenolol", "azathioprine", "azilsartan", "azithromycin", "bisoprolol",
        "candesartan", "carvedilol", "cetirizine", "ciprofloxacin", "citalopram", "clopidogrel", "codeine",
        "dabigatran", "dapagliflozin", "desogestrel", "diclofenac", "dienogest", "digoxin", "diltiazem",
        "doxycycline", "drospirenone", "duloxetine", "dydrogesterone", "Eliquis", "empagliflozin", "emtricitabine",
        "escitalopram", "esomeprazole", "ezetimibe", "famotidine", "finasteride", "fluoxetine", "gabapentin",
        "gliclazide", "glimepiride", "glipizide", "hydroxychloroquine", "ibuprofen", "insulin", "irbesartan",
        "lamivudine", "lamotrigine", "lansoprazole", "levetiracetam", "levonorgestrel", "levothyroxine", "loratadine",
        "losartan", "magnesium", "medroxyprogesterone", "metformin", "methotrexate", "metoprolol", "mirtazapine",
        "montelukast", "morphine", "naproxen", "nebivolol", "nevirapine", "niacin", "nifedipine", "norethindrone",
        "norethisterone", "norgestimate", "olmesartan", "omeprazole", "pantoprazole", "paracetamol", "pregabalin",
        "progesterone", "propranolol", "quinine", "rivaroxaban", "salbutamol", "semaglutide", "sertraline",
        "sitagliptin", "tamsulosin", "telmisartan", "tenofovir", "tiotropium", "tramadol", "Tylenol", "valsartan",
        "venlafaxine", "verapamil", "warfarin", "Xarelto",
      },
    },
  },
  cite = {
    "overview/medication", "questions/other-medications", "medications/ace-inhibitors", "medications/corticosteroids",
    "medications/diuretics", "medications/estrogens", "medications/statins", "medications/zidovudine",
  },
  editorial = "The article names classes; which names belong to a class is ours, and so is counting steroid creams "
    .. "and sprays as steroids, since the form is not looked at. Who gives a list of medicines has named those they "
    .. "take, so a class that no name belongs to is not taken; but one name that is not known here leaves every "
    .. "class not named unknown. Decided by the authors.",
}
