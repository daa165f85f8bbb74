using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CaseReview.Testing;

/// <summary>A browser without JavaScript: follows redirects, keeps cookies, fills and submits the forms it is shown.</summary>
public sealed class WebVisitor
{
    /// <summary>Password of every test account.</summary>
    public const string Password = "Test!2026-case-review";

    private static int _count;

    private readonly HttpClient _client;

    /// <summary>A visitor who has not signed in.</summary>
    public WebVisitor(TestApp app)
    {
        // Each at a machine of their own, as limits on attempts see it.
        var number = Interlocked.Increment(ref _count);
        var address = new IPAddress([127, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
        _client = new HttpClient(new Cookies(app.Server.CreateHandler(http => http.Connection.RemoteIpAddress = address))) { BaseAddress = new Uri("http://127.0.0.1:5080") };
    }

    /// <summary>The last status.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The path of the last page, after redirects.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The last response.</summary>
    public HttpResponseMessage Response { get; private set; } = null!;

    /// <summary>The last page.</summary>
    public IDocument Page { get; private set; } = null!;

    /// <summary>What the page says, as text.</summary>
    public string Text => string.Join(' ', Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The errors of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Trim())];

    /// <summary>Goes to a page.</summary>
    public Task<IDocument> Get(string path) => Follow(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends a raw request with this visitor's cookies, without following.</summary>
    public Task<HttpResponseMessage> Raw(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>Sends a request of the test's own, such as a file, and follows it to the page that comes.</summary>
    public Task<IDocument> Send(HttpRequestMessage request) => Follow(request);

    /// <summary>Fills the form that holds a button of this name, and presses it.</summary>
    public Task<IDocument> Press(string button, params (string Name, string? Value)[] fields)
    {
        var form = FormWith(button);
        return Send(form, form.QuerySelectorAll("button").First(b => b.TextContent.Trim() == button), fields);
    }

    /// <summary>Fills the form that holds a button of this name, and presses Enter in a field: browsers then press the form's first submit button.</summary>
    public Task<IDocument> PressEnter(string button, params (string Name, string? Value)[] fields)
    {
        var form = FormWith(button);
        return Send(form, form.QuerySelectorAll("button").First(b => b.GetAttribute("type") is null or "submit"), fields);
    }

    /// <summary>Fills the form that holds a button of this name with a file, and presses it.</summary>
    public Task<IDocument> PressWithFile(string button, string field, string fileName, byte[] content)
    {
        var form = FormWith(button);
        var parts = new MultipartFormDataContent { { new ByteArrayContent(content), field, fileName } };
        foreach (var (name, value) in Values(form, []))
        {
            parts.Add(new StringContent(value), name);
        }

        return Follow(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action") is { Length: > 0 } action ? action : Path) { Content = parts });
    }

    /// <summary>Signs in.</summary>
    public async Task SignIn(string email)
    {
        await Get("/account/sign-in");
        await Press("Sign in", ("Email", email), ("Password", Password));
    }

    private IHtmlFormElement FormWith(string button) =>
        (IHtmlFormElement?)Page.QuerySelectorAll("form").FirstOrDefault(f => f.QuerySelectorAll("button").Any(b => b.TextContent.Trim() == button))
        ?? throw new InvalidOperationException($"No form with a button '{button}' on {Path}: {Text}");

    private Task<IDocument> Send(IHtmlFormElement form, IElement pressed, (string Name, string? Value)[] fields)
    {
        var values = Values(form, fields);
        if (pressed.GetAttribute("name") is { } name)
        {
            values.Add((name, pressed.GetAttribute("value") ?? ""));
        }

        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
        var target = string.IsNullOrEmpty(action) ? Path : action;
        return Follow(form.Method.Equals("get", StringComparison.OrdinalIgnoreCase)
            ? new HttpRequestMessage(HttpMethod.Get, $"{target.Split('?')[0]}?{string.Join('&', values.Select(v => $"{v.Name}={Uri.EscapeDataString(v.Value)}"))}")
            : new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value))) });
    }

    private static List<(string Name, string Value)> Values(IHtmlFormElement form, (string Name, string? Value)[] fields)
    {
        var given = fields.Select(f => f.Name).ToHashSet();
        var values = new List<(string, string)>();
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { } name && !given.Contains(name)))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                case IHtmlInputElement { Type: "file" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    values.Add((input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    values.Add((area.Name!, area.Value));
                    break;
                case IHtmlSelectElement select:
                    values.Add((select.Name!, select.Value ?? ""));
                    break;
            }
        }

        values.AddRange(fields.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)));
        return values;
    }

    private async Task<IDocument> Follow(HttpRequestMessage request)
    {
        Response = await _client.SendAsync(request);
        var path = request.RequestUri!.OriginalString;
        for (var hops = 0; hops < 10 && (int)Response.StatusCode is 301 or 302 or 303; hops++)
        {
            path = Response.Headers.Location!.OriginalString;
            Response = await _client.GetAsync(path);
        }

        (Status, Path) = (Response.StatusCode, path);
        Page = await BrowsingContext.New(Configuration.Default).OpenAsync(async r => r.Content(await Response.Content.ReadAsStringAsync()));
        return Page;
    }

    private sealed class Cookies(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _jar = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = new Uri(new Uri("http://127.0.0.1:5080"), request.RequestUri!);
            if (_jar.GetCookieHeader(uri) is { Length: > 0 } header)
            {
                request.Headers.TryAddWithoutValidation("Cookie", header);
            }

            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var made))
            {
                foreach (var cookie in made)
                {
                    _jar.SetCookies(uri, cookie);
                }
            }

            return response;
        }
    }
}
