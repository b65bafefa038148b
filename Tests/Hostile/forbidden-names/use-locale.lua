os.setlocale("de_DE")
