-- onetwo
