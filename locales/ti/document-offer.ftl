document-client-offers = ናብዚ ክኸይድ እደሊ
