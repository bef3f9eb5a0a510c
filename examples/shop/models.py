"""What the shop keeps in its database."""

from __future__ import annotations

from django.db import models


class Customer(models.Model):
    """Who buys."""

    name = models.CharField(max_length=200)
    email = models.EmailField(unique=True)


class Order(models.Model):
    """What somebody bought, and when."""

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    placed = models.DateTimeField(auto_now_add=True)
    total = models.DecimalField(max_digits=10, decimal_places=2)
