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
    /// <summary>Which form; from the address.</summary>
    public string Place { get; init; } = "";

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
public sealed class KeepReturnTextHandler(ICaseReviewDb db, LinkScope link, UnsavedTextKeeper texts) : IRequestHandler<KeepReturnText, DateTimeOffset?>
{
    /// <inheritdoc />
    public async Task<DateTimeOffset?> Handle(KeepReturnText command, CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.Return, LinkPurpose.ReturnColleague);

        // The return itself may hold thousands of entries, and this comes every few seconds.
        var request = await db.ReturnRequests.IgnoreAutoIncludes().AsNoTracking().Where(x => x.Id == id).Select(x => new { x.CaseId, x.State }).FirstOrDefaultAsync(ct) ?? throw new NotFound("return request");
        RuleViolation.Unless(command.Fields is null || request.State.IsOpen(), "The return has been sent or closed, so nothing more can be written.");
        return await texts.Keep(new FormPlace(request.CaseId, id, command.Place), command.Fields, ct);
    }
}

/// <summary>What the person typed into a form of the return and did not save.</summary>
/// <param name="Place">Which form.</param>
[Requires(Permission.AnswerReturn)]
public sealed record GetReturnText(string Place) : IRequest<KeptText?>;

/// <summary>Handles <see cref="GetReturnText"/>.</summary>
/// <param name="link">The link that was opened.</param>
/// <param name="texts">Keeps them.</param>
public sealed class GetReturnTextHandler(LinkScope link, UnsavedTextKeeper texts) : IRequestHandler<GetReturnText, KeptText?>
{
    /// <inheritdoc />
    public Task<KeptText?> Handle(GetReturnText query, CancellationToken ct) =>
        texts.Find(new FormPlace(link.CaseId ?? Guid.Empty, link.RecordFor(LinkPurpose.Return, LinkPurpose.ReturnColleague), query.Place), ct);
}
