local h = os.getenv("HOME")
