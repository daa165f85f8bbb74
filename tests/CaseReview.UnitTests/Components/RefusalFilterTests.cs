using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Web.Components;
using CaseReview.Web.Pages;
using CaseReview.Web.Startup;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.UnitTests.Components;

public sealed class RefusalFilterTests
{
    [Fact]
    public async Task What_is_not_well_formed_goes_back_to_the_same_page_with_its_errors_and_data()
    {
        var (page, result) = await Post(new ValidationException([new ValidationFailure("Reasons", "Enter the reasons")]));

        Assert.Equal(400, Assert.IsType<PageResult>(result).StatusCode);
        Assert.Equal("Enter the reasons", Assert.Single(page.ModelState["Form.Reasons"]!.Errors).ErrorMessage);
        Assert.True(page.Loaded);
    }

    [Fact]
    public async Task A_form_that_could_not_be_read_is_not_sent_and_says_at_once_what_else_to_mend()
    {
        var (page, result) = await Post(null, page => page.ModelState.AddModelError("Form.On", "The date must be a real date"));

        Assert.Equal(400, Assert.IsType<PageResult>(result).StatusCode);
        Assert.False(page.Sent);
        Assert.Equal("The date must be a real date", Assert.Single(page.ModelState["Form.On"]!.Errors).ErrorMessage);
        Assert.Equal("Enter the reasons", Assert.Single(page.ModelState["Form.Reasons"]!.Errors).ErrorMessage);
        Assert.False(page.ModelState.ContainsKey("Form.CaseId"));
    }

    [Fact]
    public async Task What_a_rule_forbids_is_said_on_a_page_that_keeps_what_was_typed_but_never_a_password()
    {
        var (_, result) = await Post(new RuleViolation("It is closed."), fields: new() { ["Form.Reasons"] = "Long\r\ntext", ["Form.On.Day"] = "9", ["Form.On.Month"] = "12", ["Password"] = "x", ["Form.CaseId"] = "1" });

        var view = Assert.IsType<ViewResult>(result);
        var refusal = Assert.IsType<RefusalView>(view.Model);
        Assert.Equal(409, view.StatusCode);
        Assert.Equal("It is closed.", refusal.Sentence);
        Assert.Equal([("Reasons", "Long\ntext"), ("On", "9 12")], refusal.Typed.Select(x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Two_people_who_wrote_at_once_see_both_texts_and_can_save_knowingly()
    {
        var (_, result) = await Post(new StaleEdit("The section Facts", "theirs", "mine", 7), fields: new() { ["Form.Text"] = "mine", ["Form.Version"] = "6", ["Form.Section"] = "Facts" });

        var stale = Assert.IsType<StaleEditView>(Assert.IsType<ViewResult>(result).Model);
        Assert.Equal(("theirs", "mine", "Form.Text"), (stale.Saved, stale.Typed, stale.TextField));
        Assert.Contains(KeyValuePair.Create("Form.Version", "7"), stale.Rest);
        Assert.Contains(KeyValuePair.Create("Form.Section", "Facts"), stale.Rest);
    }

    [Fact]
    public async Task What_is_not_there_is_404_and_what_is_not_allowed_403()
    {
        var (_, missing) = await Post(new NotFound("case"));
        var (_, forbidden) = await Post(new Forbidden("Your role does not allow this."));

        Assert.IsType<NotFoundResult>(missing);
        Assert.Equal(403, Assert.IsType<StatusCodeResult>(forbidden).StatusCode);
    }

    [Fact]
    public async Task A_failure_that_nobody_foresaw_goes_on_to_the_error_page()
    {
        var (_, result) = await Post(new InvalidOperationException("bug"));

        Assert.Null(result);
    }

    private static async Task<(APage Page, IActionResult? Result)> Post(Exception? thrown, Action<APage>? before = null, Dictionary<string, string>? fields = null)
    {
        var services = new ServiceCollection();
        services.AddTransient<IValidator<Message>, MessageValidator>();
        services.AddScoped<PageFrame>();
        var http = new DefaultHttpContext { RequestServices = services.BuildServiceProvider() };
        http.Request.Method = "POST";
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection((fields ?? []).ToDictionary(x => x.Key, x => new Microsoft.Extensions.Primitives.StringValues(x.Value)));
        var page = new APage { PageContext = new PageContext(new ActionContext(http, new RouteData(), new CompiledPageActionDescriptor(), new ModelStateDictionary())) };
        page.PageContext.ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), page.PageContext.ModelState);
        page.MetadataProvider = new EmptyModelMetadataProvider();
        page.TempData = new TempDataDictionary(http, new NoTempData());
        before?.Invoke(page);
        var executing = new PageHandlerExecutingContext(page.PageContext, [], null, new Dictionary<string, object?>(), page);
        PageHandlerExecutedContext? executed = null;

        await new RefusalFilter().OnPageHandlerExecutionAsync(executing, () =>
        {
            page.Sent = true;
            executed = new PageHandlerExecutedContext(page.PageContext, [], null, page) { Exception = thrown };
            return Task.FromResult(executed);
        });

        return (page, executed is null ? executing.Result : executed.ExceptionHandled ? executed.Result : null);
    }

    private sealed record Message
    {
        public Guid CaseId { get; init; }

        public DateOnly? On { get; init; }

        public string? Reasons { get; init; }
    }

    private sealed class MessageValidator : AbstractValidator<Message>
    {
        public MessageValidator()
        {
            RuleFor(x => x.CaseId).NotEmpty();
            RuleFor(x => x.On).NotNull().WithMessage("Enter the date");
            RuleFor(x => x.Reasons).NotEmpty().WithMessage("Enter the reasons");
        }
    }

    private sealed class APage : CaseReviewPage
    {
        public Message Form { get; init; } = new();

        public bool Loaded { get; private set; }

        public bool Sent { get; set; }

        public override Task LoadAsync(CancellationToken ct)
        {
            Loaded = true;
            return Task.CompletedTask;
        }
    }

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }
}
