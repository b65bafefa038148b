-- Medicines: which class of the article a medicine belongs to. People type the name on the packet, so each
-- class lists generic names first, then brand names from several countries. Case, strength and form do not
-- matter ("Atorvastatin 20 mg tablet" is a statin). A medicine made of two classes is listed under both.
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
        "Lotrel", "amlodipine/benazepril", "Tarka", "trandolapril/verapamil", "Prestalia",
        -- with a diuretic (also listed there)
        "lisinopril/hydrochlorothiazide", "Zestoretic", "Prinzide", "enalapril/hydrochlorothiazide", "Vaseretic",
        "benazepril/hydrochlorothiazide", "Lotensin HCT", "quinapril/hydrochlorothiazide", "Accuretic",
        "captopril/hydrochlorothiazide", "Capozide", "fosinopril/hydrochlorothiazide",
        "moexipril/hydrochlorothiazide", "Uniretic", "perindopril/indapamide", "Coversyl Plus", "Carace Plus",
        "Innozide",
      },
    },
    option "corticosteroids" {
      label = "Steroid medicine (corticosteroid)",
      also = {
        "corticosteroid", "steroids", "cortisone", "glucocorticoid",
        -- generic names
        "betamethasone", "budesonide", "cloprednol", "cortisone acetate", "deflazacort", "dexamethasone",
        "fludrocortisone", "hydrocortisone", "methylprednisolone", "paramethasone", "prednisolone", "prednisone",
        "prednylidene", "triamcinolone",
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
        "triamterene/hydrochlorothiazide", "spironolactone/hydrochlorothiazide", "amiloride/hydrochlorothiazide",
        -- with another medicine
        "Atacand HCT", "Avalide", "Benicar HCT", "CoAprovel", "Co-Diovan", "Diovan HCT", "Edarbyclor", "Exforge HCT",
        "Hyzaar", "losartan/hydrochlorothiazide", "Micardis HCT", "MicardisPlus", "Tenoretic", "co-tenidone",
        "Tribenzor", "valsartan/hydrochlorothiazide", "Ziac", "bisoprolol/hydrochlorothiazide",
        -- with an ACE inhibitor (also listed there)
        "lisinopril/hydrochlorothiazide", "Zestoretic", "Prinzide", "enalapril/hydrochlorothiazide", "Vaseretic",
        "benazepril/hydrochlorothiazide", "Lotensin HCT", "quinapril/hydrochlorothiazide", "Accuretic",
        "captopril/hydrochlorothiazide", "Capozide", "fosinopril/hydrochlorothiazide",
        "moexipril/hydrochlorothiazide", "Uniretic", "perindopril/indapamide", "Coversyl Plus", "Carace Plus",
        "Innozide",
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
        "Advicor", "Atozet", "Caduet", "amlodipine/atorvastatin", "Inegy", "Juvisync", "Liptruzet", "Roszet",
        "Simcor", "Vytorin", "ezetimibe/simvastatin", "ezetimibe/rosuvastatin", "ezetimibe/atorvastatin",
      },
    },
    option "zidovudine" {
      label = "Zidovudine",
      also = {
        "azidothymidine", "AZT", "ZDV", "Retrovir", "Combivir", "Duovir", "Trizivir", "Zidovir",
        "lamivudine/zidovudine", "zidovudine/lamivudine", "abacavir/lamivudine/zidovudine",
        "lamivudine/nevirapine/zidovudine",
      },
    },
    option "other_medicine" {
      label = "A medicine of none of these classes",
      also = {
        "acetaminophen", "albuterol", "allopurinol", "amlodipine", "amoxicillin", "apixaban", "aspirin", "atenolol",
        "bisoprolol", "cetirizine", "citalopram", "clopidogrel", "Eliquis", "escitalopram", "gabapentin", "ibuprofen",
        "insulin", "lansoprazole", "levothyroxine", "loratadine", "losartan", "metformin", "metoprolol", "naproxen",
        "omeprazole", "pantoprazole", "paracetamol", "rivaroxaban", "salbutamol", "sertraline", "tamsulosin",
        "Tylenol", "valsartan", "warfarin", "Xarelto",
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
