import requests
from celery import shared_task


@shared_task
def mail(address):
    requests.post("https://mail.example", json=address, timeout=5)
