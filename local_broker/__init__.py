"""A Kafka of one's own: one node of Apache Kafka, brought up for a demo, a desk or a test.

It runs in a container where a Docker engine answers, else on a Java of this machine; both from
the same properties (`node`). A process of its own (`keeper`) owns all that has to be cleared
away, and does so when its owner ends, however that comes about.
"""

from local_broker.choice import BrokerKind, StartedKind
from local_broker.errors import LocalBrokerError
from local_broker.owner import Broker, local_broker

__all__ = ["Broker", "BrokerKind", "LocalBrokerError", "StartedKind", "local_broker"]
