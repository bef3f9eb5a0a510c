"""Queries in loops."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import Sum

from .models import Customer, Order


def names_slow(orders: list[Order]) -> list[str]:
    """One query per order: fine with the ten orders of a test, a minute with the ten thousand of a real day."""
    names = []
    for order in orders:
        customer = Customer.objects.get(pk=order.customer_id)
        names.append(customer.name)
    return names


def names(orders: list[Order]) -> list[str]:
    """One query for all."""
    customers = Customer.objects.in_bulk({order.customer_id for order in orders})
    return [customers[order.customer_id].name for order in orders]


def spent_by(customer: Customer) -> Decimal:
    """What a customer spent; one query, which no reader of `report_slow` sees."""
    return Order.objects.filter(customer=customer).aggregate(spent=Sum("total"))["spent"]


def report_slow(customers: Iterable[Customer]) -> dict[str, Decimal]:
    """One query per customer, hidden in a helper."""
    return {customer.email: spent_by(customer) for customer in customers}


def report() -> dict[str, Decimal]:
    """The database adds up."""
    return dict(Customer.objects.annotate(spent=Sum("order__total")).values_list("email", "spent"))
