"""A standalone Spark cluster on this machine: one master and two workers, each a process of its own, on loopback."""

import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import pyspark

SPARK = pathlib.Path(pyspark.__file__).parent
# What runs for seconds is not worth the best code: it is up in half the time without.
QUICK_START = "-XX:TieredStopAtLevel=1"
START = 120  # seconds that a process may take to come up


class Cluster:
    """Use it in a `with` statement; everything it started is ended with it."""

    def __init__(self, folder):
        self.folder = folder
        self.processes = []

    def __enter__(self):
        try:
            self.master = self._start("master", "org.apache.spark.deploy.master.Master", "--port", "0", "--webui-port", "0")
            self.url = self._wait(self.master, r"Starting Spark master at (spark://\S+)")
            self.workers = [self._start_worker(number) for number in (1, 2)]
            for worker in self.workers:
                self._wait(worker, r"(Successfully registered with master)")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in self.processes:
            kill(process)

    def submit(self, *arguments):
        """Starts a job."""
        command = [
            SPARK / "bin/spark-submit", "--master", self.url, "--driver-memory", "512m", "--executor-memory", "512m",
            "--conf", "spark.driver.bindAddress=127.0.0.1", "--conf", "spark.driver.host=127.0.0.1",
            "--conf", f"spark.executor.extraJavaOptions={QUICK_START}", "--driver-java-options", QUICK_START,
            "--conf", "spark.ui.enabled=false", "--conf", f"spark.local.dir={self.folder}",
            # A task takes one file, so that there are many: some done, some not, when a worker is lost.
            "--conf", "spark.sql.files.maxPartitionBytes=1m", "--conf", "spark.sql.files.openCostInBytes=1m",
            *arguments,
        ]  # fmt: skip
        return self._run(f"job-{len(self.processes)}", command)

    def log(self, process):
        return (self.folder / f"{process.name}.log").read_text(errors="replace")

    def _start_worker(self, number):
        return self._start(
            f"worker-{number}", "org.apache.spark.deploy.worker.Worker", "--cores", "1", "--memory", "600m",
            "--webui-port", "0", "--work-dir", str(self.folder / f"work-{number}"), self.url,
        )  # fmt: skip

    def _start(self, name, main, *arguments):
        return self._run(name, [SPARK / "bin/spark-class", main, "--host", "127.0.0.1", *arguments])

    def _run(self, name, command):
        environment = {
            **os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "SPARK_HOME": str(SPARK),
            "SPARK_DAEMON_JAVA_OPTS": QUICK_START,
            "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable,
        }  # fmt: skip
        with open(self.folder / f"{name}.log", "wb") as log:
            # A session of its own, so that a worker and its executor can be killed together, as a machine dies.
            process = subprocess.Popen(
                list(map(str, command)), stdout=log, stderr=log, env=environment, start_new_session=True
            )
        process.name = name
        self.processes.append(process)
        return process

    def _wait(self, process, pattern):
        end = time.monotonic() + START
        while time.monotonic() < end and process.poll() is None:
            found = re.search(pattern, self.log(process))
            if found:
                return found[1]
            time.sleep(0.1)
        raise RuntimeError(f"{process.name} did not come up:\n{self.log(process)}")


def kill(process):
    """Kills a process and what it started, at once."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
