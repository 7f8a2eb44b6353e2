"""Gauges of what the tables of one partition have, for as long as this process has it."""

from collections import Counter
from collections.abc import Mapping

from runtime.handler import TableGauge
from runtime.partition.context import StageContext
from runtime.tables.memory import StagedTable, Tables


class TableGauges:
    """Shows the gauges that a stage names, and takes back what is no longer so."""

    def __init__(self, context: StageContext, partition: int, tables: Tables) -> None:
        """`tables` are the partition's. Nothing is shown before `show`."""
        self._context = context
        self._partition = str(partition)
        self._tables = tables
        self._shown: dict[TableGauge, frozenset[str]] = {}

    def show(self) -> None:
        """Show what the tables have now."""
        for gauge in self._context.stage.gauges:
            self._show(gauge)

    def note_changed(self, staged: Mapping[str, StagedTable]) -> None:
        """Show what has been committed of these changes."""
        for gauge in self._context.stage.gauges:
            if staged[gauge.table.name].changes:
                self._show(gauge)

    def hide(self) -> None:
        """Show nothing: another process may have the partition."""
        for gauge, labels in self._shown.items():
            self._hide(gauge, labels)
        self._shown.clear()

    def _show(self, gauge: TableGauge) -> None:
        """Show one; labels that no entry has any more go."""
        numbers = self._count(gauge)
        self._hide(gauge, self._shown.get(gauge, frozenset()) - numbers.keys())
        for label, number in numbers.items():
            self._context.metrics.set(gauge.metric, number, label, self._partition)
        self._shown[gauge] = frozenset(numbers)

    def _count(self, gauge: TableGauge) -> Counter[str]:
        bounded, name = self._context.metrics.bounded, gauge.metric.labels[0]
        table = self._tables.committed[gauge.table.name]
        return Counter(bounded(name, gauge.label_of(value)) for _, value in table.items())

    def _hide(self, gauge: TableGauge, labels: frozenset[str]) -> None:
        for label in labels:
            self._context.metrics.remove(gauge.metric, label, self._partition)
