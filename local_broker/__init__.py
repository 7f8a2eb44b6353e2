"""Starts one node of Apache Kafka for a demo, a desk or a test, and removes it afterwards.

It runs in a container where a Docker engine answers, else on a Java of this machine, from the same
properties (`node`). `launcher` starts a process of its own, the `supervisor`, which owns the broker
and its temporary files and removes them when the launcher's process ends, even by `kill -9`.
"""

from local_broker.choice import BrokerKind, StartedKind
from local_broker.errors import LocalBrokerError
from local_broker.launcher import Broker, local_broker

__all__ = ["Broker", "BrokerKind", "LocalBrokerError", "StartedKind", "local_broker"]
