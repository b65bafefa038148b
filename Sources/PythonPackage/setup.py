"""What pyproject.toml cannot say: the version is that of the engine inside, the wheel fits one kind of machine."""

import ctypes
import pathlib
import platform
import re
import sys

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel

LIBRARY = pathlib.Path(__file__).resolve().parent / "triage" / "libtriage.so"


def engine_version():
    """The version of the library inside."""
    if not LIBRARY.exists():
        sys.exit("triage/libtriage.so is missing: build the wheel with `make wheel` in the project's folder")
    version = ctypes.CDLL(str(LIBRARY)).triage_version
    version.restype = ctypes.c_char_p
    return version().decode()


def platform_tag():
    """The oldest C library that has every symbol the library inside needs: such as ``manylinux_2_34_x86_64``."""
    needed = re.findall(rb"\0GLIBC_2\.(\d+)", LIBRARY.read_bytes())
    return f"manylinux_2_{max(map(int, needed))}_{platform.machine()}"


class PlatformDistribution(Distribution):
    """Has something inside that is not Python."""

    def has_ext_modules(self):
        return True


class PlatformWheel(bdist_wheel):
    """Fits every Python 3, and the machines that the library inside fits."""

    def get_tag(self):
        return "py3", "none", platform_tag()


setup(version=engine_version(), distclass=PlatformDistribution, cmdclass={"bdist_wheel": PlatformWheel})
