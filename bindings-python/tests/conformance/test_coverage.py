"""Every operation has a typed method that some wire case calls, and every parameter of it is given by one."""

from importlib import import_module

import pytest

from _typed import OPERATIONS
from case_files import cases
from making_calls import Async, Sync, typed_arguments, typed_method
from videosdk_api import InvalidArgumentError

GIVEN = {}
for _, case in cases("wire"):
    if typed_arguments(case["operation"], case["params"]) is not None:
        GIVEN.setdefault(case["operation"], set()).update(case["params"])


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_parameter_is_given_to_the_typed_method(operation):
    assert operation in GIVEN, "no wire case calls it"
    left = set(OPERATIONS[operation][3]) - GIVEN[operation]
    assert not left, f"no wire case gives {sorted(left)}"


@pytest.mark.parametrize("side", [Sync, Async], ids=["sync", "async"])
def test_no_method_is_missing_from_the_table(side):
    """What the classes offer is what the table knows: a method without a case would not be noticed otherwise."""
    client = side.client(api_key="k", secret="s")
    known = {path for path, *_ in OPERATIONS.values()}
    assert known == set(methods(client, {path.split(".")[0] for path in known}))


def methods(client, resources):
    for resource in resources:
        yield from walk(getattr(client, resource), resource)


def walk(group, path):
    for name in dir(type(group)):
        if name.startswith("_"):
            continue
        if isinstance(getattr(type(group), name), property):
            yield from walk(getattr(group, name), f"{path}.{name}")
        else:
            yield f"{path}.{name}"


def test_old_calls_say_so():
    client = Sync.client(api_key="k", secret="s", base_url="http://127.0.0.1:9")
    method = typed_method(client, "rooms.updateStatus")
    with pytest.warns(DeprecationWarning, match="no longer documents"), pytest.raises(InvalidArgumentError):
        method("", "enabled")


@pytest.mark.parametrize("package", ["models", "params"])
def test_every_name_of_a_package_is_there(package):
    module = import_module(f"videosdk_api.{package}")
    assert module.__all__
    assert all(getattr(module, name) is not None for name in module.__all__)
    assert set(module.__all__) <= set(dir(module))
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = module.nothing_of_the_kind
