"""Mails, messages and webhooks that a request waits for."""
# codes: PRF225

import smtplib
from http.client import HTTPSConnection

import requests
from celery import shared_task
from django.core.mail import EmailMessage, mail_admins
from django.http import HttpRequest, HttpResponse
from django.views.generic import FormView
from slack_sdk import WebClient

slack = WebClient()


def _notify(order):
    EmailMessage("New order", str(order), to=["shop@example.com"]).send()  # want PRF225


def order(request: HttpRequest):
    _notify(request.POST)
    slack.chat_postMessage(channel="orders", text="new")  # want PRF225
    return HttpResponse("ok")


def hook(request: HttpRequest):
    requests.post("https://partner.example", json={}, timeout=5)  # want PRF225
    answer = requests.post("https://payments.example", json={}, timeout=5)
    return HttpResponse(answer.text)


def proxied(request: HttpRequest):
    connection = HTTPSConnection("api.example", timeout=5)
    connection.request("POST", "/orders", request.body)
    return HttpResponse(connection.getresponse().read())


class Contact(FormView):
    def form_valid(self, form):
        mail_admins("Contact", form.cleaned_data["text"])  # want PRF225
        return super().form_valid(form)


def test_mail(request: HttpRequest):
    mail_admins("A test", "It works.")
    return HttpResponse("sent")


@shared_task
def later(text):
    mail_admins("Later", text)


def by_hand(text):
    with smtplib.SMTP("localhost", timeout=5) as server:
        server.sendmail("a@example.com", ["b@example.com"], text)
