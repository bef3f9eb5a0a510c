from multiprocessing.pool import ThreadPool

@offloads("initializer")
@opens("close", "terminate")
@made_once("pool")
def Pool(processes=None, initializer=None, initargs=()) -> ThreadPool: ...
