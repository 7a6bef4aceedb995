document-client-offers = می‌خواهم به اینجا بروم
