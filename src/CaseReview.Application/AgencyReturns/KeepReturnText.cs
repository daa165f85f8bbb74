using System.Globalization;
using System.Text.RegularExpressions;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.UnsavedTexts;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Keeps what somebody types into a form of the return, for them alone; with nothing it forgets. Answers when it was kept.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record KeepReturnText : IRequest<DateTimeOffset?>
{
    /// <summary>Which form; from the address: "section/summary", "entry" for a new one, "entry/3".</summary>
    public string Place { get; init; } = "";

    /// <summary>Which opening of the form.</summary>
    public Guid Opening { get; init; }

    /// <summary>The fields as the browser sends them; null to forget.</summary>
    public string? Fields { get; init; }
}

/// <summary>Checks <see cref="KeepReturnText"/>.</summary>
public sealed class KeepReturnTextValidator : AbstractValidator<KeepReturnText>
{
    /// <summary>The checks.</summary>
    public KeepReturnTextValidator() => RuleFor(x => x.Fields).Must(x => x is null or { Length: <= UnsavedText.MaxLength }).WithMessage("The text is too long to be kept as a draft");
}

/// <summary>Handles <see cref="KeepReturnText"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link that was opened.</param>
/// <param name="texts">Keeps them.</param>
public sealed partial class KeepReturnTextHandler(ICaseReviewDb db, LinkScope link, UnsavedTextKeeper texts) : IRequestHandler<KeepReturnText, DateTimeOffset?>
{
    /// <inheritdoc />
    /// <exception cref="NotFound">The return has no such form.</exception>
    public async Task<DateTimeOffset?> Handle(KeepReturnText command, CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.Return, LinkPurpose.ReturnColleague);
        var form = Forms().Match(command.Place) is { Success: true } found ? found : throw new NotFound("form");
        var section = form.Groups["section"] is { Success: true } key ? key.Value : null;
        int? entry = form.Groups["entry"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;

        // The return itself may hold thousands of entries, and this comes every few seconds.
        var request = await db.ReturnRequests.IgnoreAutoIncludes().AsNoTracking().Where(x => x.Id == id)
            .Select(x => new { x.CaseId, x.State, HasSection = x.Return.Sections.Any(s => s.Key == section), HasEntry = x.Return.Entries.Any(e => e.Number == entry) })
            .FirstOrDefaultAsync(ct) ?? throw new NotFound("return request");
        if ((section is not null && !request.HasSection) || (entry is not null && !request.HasEntry))
        {
            throw new NotFound("form");
        }

        RuleViolation.Unless(command.Fields is null || request.State.IsOpen(), "The return has been sent or closed, so nothing more can be written.");
        return await texts.Keep(new FormPlace(request.CaseId, id, command.Place, command.Opening), command.Fields, ct);
    }

    [GeneratedRegex("^(section/(?<section>[a-z0-9-]{1,60})|entry(/(?<entry>[0-9]{1,6}))?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}

/// <summary>What the person typed into a form of the return and did not save, newest first.</summary>
/// <param name="Place">Which form.</param>
[Requires(Permission.AnswerReturn)]
public sealed record GetReturnText(string Place) : IRequest<IReadOnlyList<KeptText>>;

/// <summary>Handles <see cref="GetReturnText"/>.</summary>
/// <param name="link">The link that was opened.</param>
/// <param name="texts">Keeps them.</param>
public sealed class GetReturnTextHandler(LinkScope link, UnsavedTextKeeper texts) : IRequestHandler<GetReturnText, IReadOnlyList<KeptText>>
{
    /// <inheritdoc />
    public Task<IReadOnlyList<KeptText>> Handle(GetReturnText query, CancellationToken ct) =>
        texts.Find(new FormPlace(link.CaseId ?? Guid.Empty, link.RecordFor(LinkPurpose.Return, LinkPurpose.ReturnColleague), query.Place), ct);
}
