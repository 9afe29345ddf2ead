"""What newspapers ask their readers to do, within sentences: regular expressions, to be compiled without regard to case."""

from __future__ import annotations

CLICK_HERE = (
    r"\b(?:click here|hier klicken|klicken sie hier|cliquez ici|(?:haga|haz|da) clic(?:k)? (?:aquí|en)|clique aqui|"
    r"clicca(?:te)? qui|klik hier|klikk? her|klicka här|kliknij tu(?:taj)?|klik di sini)\b|"
    r"нажмите (?:здесь|сюда)|κάντε κλικ|点击(?:这里|此处)|點擊這裡"
)
# To subscribe, who does and what is subscribed to. Of "assassin" Portuguese knows only the end.
SUBSCRIBE = (
    r"subscri|abonn|\babos?\b|-abo\b|suscr[ií]|\bassin[ae]|abbona|prenumer|подпис|συνδρομ|订阅|訂閱|会員|會員|購読|구독"
)
