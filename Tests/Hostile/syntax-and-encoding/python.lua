def finding(x):
    return x
