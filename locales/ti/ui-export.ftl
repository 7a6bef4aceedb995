# On the person's side of the screen.
client_view-appointment = ቆጸራ ብ { $day }፦ ብካሜራ ናይ ቴለፎን ኣንብብዎ
client_view-no_appointment = ገና ቆጸራ የለን
# On her paper, beside the code.
document-client-code = ቆጸራ ብ { $day }፦ ብካሜራ ናይ ቴለፎን ናብ ካለንደር ኣእትውዎ
